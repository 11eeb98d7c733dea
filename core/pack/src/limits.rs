//! The bounds of a pack: one place for reading, checking and the schema.

/// Files of one pack.
pub(crate) const FILES: usize = 200;
/// Bytes of one file.
pub(crate) const FILE: usize = 256 * 1024;
/// Elements of one list.
pub(crate) const LIST: usize = 500;
/// Faults that are listed; a file of another kind has thousands.
pub(crate) const FAULTS: usize = 500;
/// Characters of one string.
pub(crate) const WORDS: usize = 2_000;
/// Characters of an id.
pub(crate) const ID: usize = 40;
/// Languages of a pack.
pub(crate) const LANGUAGES: usize = 40;
