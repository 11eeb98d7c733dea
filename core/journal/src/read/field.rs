//! A field with everything that was written into it and not replaced since: a hidden conflict is
//! a conflict lost. Must not know which field it is.

use crate::ids::Stamp;

/// A field as it reads, with what else was written at the same time.
///
/// Which value stands in `value` is the same on every phone: the one with the greater operation
/// counter, and of equal counters the greater actor; but a value always stands before an
/// emptying, so that words win over emptiness.
#[derive(Debug, Clone, PartialEq)]
pub struct Field<T> {
    /// The value; none if nobody wrote one or it was emptied.
    pub value: Option<T>,
    /// Who wrote it; none if nobody wrote one. Also set when it was emptied.
    pub set: Option<Stamp>,
    /// Who wrote the same at the same time.
    pub agreed: Vec<Stamp>,
    /// What others wrote at the same time and nobody has settled since.
    pub others: Vec<Other<T>>,
}

/// A value that somebody wrote at the same time as the one that stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Other<T> {
    /// The value; none if it was emptied.
    pub value: Option<T>,
    /// Who wrote it; none where a copy did not keep that.
    pub set: Option<Stamp>,
}

impl<T> Default for Field<T> {
    fn default() -> Self {
        Field {
            value: None,
            set: None,
            agreed: Vec::new(),
            others: Vec::new(),
        }
    }
}

impl<T> Field<T> {
    /// Whether different values were written at the same time.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        !self.others.is_empty()
    }

    /// Everybody who wrote the value that stands.
    pub fn authors(&self) -> impl Iterator<Item = &Stamp> {
        self.set.iter().chain(&self.agreed)
    }
}

impl Field<bool> {
    /// Whether it is set; absent is not set.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.value == Some(true)
    }
}
