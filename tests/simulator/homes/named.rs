//! Seeds of weeks that once failed, by what went wrong.
