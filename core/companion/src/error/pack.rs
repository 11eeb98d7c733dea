//! Why a phone has no pack, or does not take the one that is there.

use onderweg_pack::bundle::{BundleError, OpenError};
use onderweg_protocol::programme::ProgrammeTextError;

use super::Failure;

/// Why there is no pack to show, or why one was not taken. What was kept stays as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Nobody said whose packs to believe.
    #[error("this phone does not know the programme's key yet")]
    NoProgramme,
    /// What was scanned or typed names no programme.
    #[error(transparent)]
    Key(#[from] ProgrammeTextError),
    /// The server has no pack, or not this one.
    #[error("the server has no such pack")]
    NotPublished,
    /// It has several, and none is kept.
    #[error("the server has several packs: say which")]
    Several,
    /// No pack was ever fetched.
    #[error("there is no pack on this phone yet")]
    NoPack,
    /// The pack has no such deck.
    #[error("the pack has no such deck")]
    NoDeck,
    /// The bundle is not to be used.
    #[error(transparent)]
    Refused(#[from] OpenError),
}

impl PackError {
    pub(super) fn code(&self) -> &'static str {
        match self {
            PackError::NoProgramme => "no-programme",
            PackError::Key(_) => "programme-key",
            PackError::NotPublished => "not-published",
            PackError::Several => "several-packs",
            PackError::NoPack => "no-pack",
            PackError::NoDeck => "no-such",
            PackError::Refused(error) => refused_code(error),
        }
    }

    pub(super) fn failure(&self) -> Failure {
        let correct = |field| Failure::Correct { field };
        match self {
            PackError::NoProgramme | PackError::Key(_) => correct("programme"),
            PackError::Several => correct("pack"),
            PackError::NoDeck => correct("deck"),
            PackError::NoPack => Failure::RetryLater { wait_ms: None },
            PackError::Refused(OpenError::Content) => Failure::UpdateApp,
            PackError::NotPublished
            | PackError::Refused(
                OpenError::TooLarge { .. }
                | OpenError::Bundle(
                    BundleError::TooLarge { .. }
                    | BundleError::Malformed
                    | BundleError::Signature
                    | BundleError::OtherPack
                    | BundleError::RolledBack { .. }
                    | BundleError::Expired { .. },
                ),
            ) => Failure::AskForHelp,
        }
    }
}

fn refused_code(error: &OpenError) -> &'static str {
    match error {
        OpenError::Bundle(BundleError::Signature) => "pack-signature",
        OpenError::Bundle(BundleError::RolledBack { .. }) => "pack-older",
        OpenError::Bundle(BundleError::Expired { .. }) => "pack-expired",
        OpenError::Bundle(
            BundleError::TooLarge { .. } | BundleError::Malformed | BundleError::OtherPack,
        )
        | OpenError::Content
        | OpenError::TooLarge { .. } => "pack",
    }
}
