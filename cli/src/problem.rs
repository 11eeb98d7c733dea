//! Why a command was not carried out: the core's errors, and the few that only a command line has.
//! Knows no words: `words::problem` has them.

use onderweg_companion::error::{Error, Failure};
use onderweg_pack::bundle::OpenError;
use onderweg_server::store::StoreError;

/// A reason, with what to do.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The app core's.
    Core(Error),
    /// A value on the command line; field and rule, never what was typed.
    Value {
        /// Which.
        field: &'static str,
        /// What it must be.
        rule: Rule,
    },
    /// A file named on the command line.
    File {
        /// What it was for.
        what: &'static str,
        /// What the system says.
        kind: std::io::ErrorKind,
    },
    /// The PIN is needed, and nobody can be asked for it.
    Locked,
    /// The file with the phone's secret is gone, and its journal is not.
    KeyGone,
    /// The server's side, in English: for its operator, beside the log.
    Server(String),
    /// The same, and it passes by itself.
    ServerBusy(String),
    /// A signed pack that is not to be used.
    Pack(OpenError),
}

/// What a value on the command line must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// A folder must be named.
    NoHome,
    /// Nobody uses the pictogram.
    NoProfile,
    /// Somebody uses it already.
    ProfileTaken,
    /// A time zone of the IANA list.
    Zone,
    /// An edit without a change.
    NothingToEdit,
    /// The form in which it is typed.
    Form(&'static str),
    /// A line of the checklist by its number.
    NoLine,
    /// UTF-8.
    NoText,
    /// A new PIN, and nobody to ask.
    NoNewPin,
    /// Typed twice alike.
    PinsDiffer,
    /// A phone of one's own.
    NoOwnPhone,
    /// Only one of them.
    MorePhones,
    /// The system must give random bytes.
    NoRandom,
    /// A folder that is not there yet, or is empty.
    NewFolder,
    /// What the office calls a person.
    ServerName,
    /// A day that is still to come.
    Past,
    /// A version above the one that is there.
    Rising,
    /// The programme's key.
    ProgrammeKey,
    /// The programme's public key as text.
    ProgrammeText,
}

pub(crate) type Result<T> = std::result::Result<T, Problem>;

impl<E: Into<Error>> From<E> for Problem {
    fn from(error: E) -> Self {
        Self::Core(error.into())
    }
}

impl Problem {
    pub(crate) fn value(field: &'static str, rule: Rule) -> Self {
        Self::Value { field, rule }
    }

    /// What a server's store said to a work beside it.
    pub(crate) fn store(error: &StoreError) -> Self {
        if matches!(error, StoreError::Busy) {
            return Self::ServerBusy(error.to_string());
        }
        Self::Server(error.to_string())
    }

    pub(crate) fn file(what: &'static str) -> impl Fn(std::io::Error) -> Self {
        move |error| Self::File {
            what,
            kind: error.kind(),
        }
    }

    pub(crate) fn failure(&self) -> Failure {
        match self {
            Self::Core(error) => error.failure(),
            Self::Value { field, .. } => Failure::Correct { field },
            Self::File { what, kind } => file_failure(what, *kind),
            Self::Locked => Failure::Unlock,
            Self::KeyGone => Failure::Recover,
            Self::Server(_) => Failure::AskForHelp,
            Self::ServerBusy(_) => Failure::RetryLater { wait_ms: None },
            Self::Pack(error) => Failure::Correct {
                field: crate::run::pack::field(error),
            },
        }
    }

    /// A short fixed word.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Core(error) => error.code(),
            Self::Value { .. } => "value",
            Self::File { .. } => "file",
            Self::Locked => "locked",
            Self::KeyGone => "key-gone",
            Self::Server(_) => "server-side",
            Self::ServerBusy(_) => "server-busy",
            Self::Pack(_) => "pack",
        }
    }
}

fn file_failure(what: &'static str, kind: std::io::ErrorKind) -> Failure {
    use std::io::ErrorKind as K;
    if matches!(
        kind,
        K::StorageFull | K::ReadOnlyFilesystem | K::QuotaExceeded
    ) {
        return Failure::FreeSpace;
    }
    match what {
        "home" => Failure::FreeSpace,
        what => Failure::Correct { field: what },
    }
}
