//! Why a letter is not attached or not opened.

use onderweg_space::blob::BlobError;

use super::Failure;

/// Why a letter is not attached or not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// The file is not taken, or is not what was attached.
    #[error(transparent)]
    Blob(BlobError),
    /// The entry has none that this version can read.
    #[error("the entry has no letter")]
    None,
    /// The entry was copied from another space, and the letter stayed there.
    #[error("the letter stayed in another space")]
    Elsewhere,
    /// It is not on this phone, and no server was asked.
    #[error("the letter is not on this phone")]
    NotHere,
    /// It was attached without a small picture.
    #[error("the letter has no small picture")]
    NoThumb,
    /// Whoever attached it has not sent all of it yet, or it was deleted.
    #[error("the letter is not on the server")]
    NotThere,
    /// The network costs money and may not be used.
    #[error("the network costs money")]
    Metered,
    /// Somebody else attached it.
    #[error("the letter was attached by somebody else")]
    NotYours,
    /// The entry has several, and it is not said which is meant.
    #[error("the entry has several letters")]
    Which,
    /// It is not on this phone, so it cannot go along with its entry.
    #[error("the letter cannot go along: it is not on this phone")]
    Stays,
}

impl LetterError {
    /// A short fixed word for the help desk.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Blob(BlobError::Size) => "letter-size",
            Self::Blob(BlobError::Media(_)) => "letter-type",
            Self::Blob(BlobError::Thumb) => "letter-thumb",
            Self::Blob(BlobError::Missing | BlobError::Tampered) => "letter-changed",
            Self::None => "no-letter",
            Self::Elsewhere => "letter-elsewhere",
            Self::NoThumb => "letter-no-thumb",
            Self::NotHere | Self::NotThere => "letter-away",
            Self::Metered => "letter-metered",
            Self::NotYours => "letter-not-yours",
            Self::Which => "letter-which",
            Self::Stays => "letter-stays",
        }
    }

    /// What a screen should offer.
    pub(super) fn failure(self) -> Failure {
        match self {
            Self::Blob(BlobError::Size | BlobError::Media(_)) => {
                Failure::Correct { field: "photo" }
            }
            Self::Blob(BlobError::Thumb) => Failure::Correct { field: "thumb" },
            Self::Blob(BlobError::Missing | BlobError::Tampered) => Failure::AskForHelp,
            Self::None | Self::Elsewhere | Self::NoThumb | Self::NotYours | Self::Which => {
                Failure::Correct { field: "entry" }
            }
            Self::NotHere | Self::NotThere | Self::Metered | Self::Stays => {
                Failure::RetryLater { wait_ms: None }
            }
        }
    }
}
