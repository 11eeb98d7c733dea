//! Why what was taken along is not read: the line, and the rule. Must not hold a word of the file.

use crate::error::Invalid;

/// Why the entries were not read; none of them was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TakeError {
    /// Not the JSON that `docs/takeout.md` describes.
    #[error("line {line}: this is not what Onderweg writes")]
    Form {
        /// Where.
        line: u64,
    },
    /// Of another program, or of a newer version.
    #[error("it is no takeout of Onderweg, or one of a newer version")]
    Version,
    /// More entries than there may be.
    #[error("it has more than {limit} entries")]
    TooMany {
        /// How many are possible.
        limit: usize,
    },
    /// Entries that cannot be stored, in order; the first hundred of them.
    #[error("{}", faults_text(.0))]
    Entries(Vec<TakeFault>),
}

fn faults_text(faults: &[TakeFault]) -> String {
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    faults.join("\n")
}

/// What is wrong in one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {rule}")]
pub struct TakeFault {
    /// Where the entry begins, counted from 1.
    pub line: u64,
    /// What.
    pub rule: TakeRule,
}

/// What an entry must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TakeRule {
    /// A state that can come back.
    #[error("the state is one of: open, done, archived")]
    State,
    /// A kind that people make.
    #[error("entries of this kind are made by the app alone")]
    Kind,
    /// An id that no other entry has.
    #[error("another entry has this id")]
    Twice,
    /// A turn of an appointment that repeats, in the same file, on one of its days.
    #[error("this is a turn, and its series is not in the file or has no turn on this day")]
    Turn,
    /// An answer, an ability or minutes.
    #[error("this is not how practice is written")]
    Practice,
    /// As much as one act can hold.
    #[error("it is more than one entry can hold")]
    Much,
    /// What a field takes.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}
