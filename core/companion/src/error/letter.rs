//! Why a letter is not attached or not opened.

use onderweg_protocol::ids::EntryId;
use onderweg_space::blob::BlobError;

use super::Failure;

/// Letters that nobody would have any more where this person left a space now. Nothing was written.
#[derive(Debug, Clone, Default, PartialEq, Eq, thiserror::Error)]
#[error("{} letters of one's own are not on this phone, {unsent} parts are not sent", missing.len())]
pub struct LettersStay {
    /// This person's own entries there whose letter is not on this phone: their copies would be without it.
    pub missing: Vec<EntryId>,
    /// Parts of letters that are only on this phone: who stays would never get them.
    pub unsent: u64,
}

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
    /// Its small picture is not on this phone: a sync brings it.
    #[error("the small picture is not on this phone")]
    ThumbNotHere,
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
            Self::NotHere | Self::ThumbNotHere | Self::NotThere => "letter-away",
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
            Self::NotHere | Self::ThumbNotHere | Self::NotThere | Self::Metered | Self::Stays => {
                Failure::RetryLater { wait_ms: None }
            }
        }
    }
}
