//! Why a command was not carried out: the core's errors, and the few that only a command line has.

use onderweg_companion::error::{Error, Failure};

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
        rule: String,
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
    /// The server's side.
    Server(String),
}

pub(crate) type Result<T> = std::result::Result<T, Problem>;

impl<E: Into<Error>> From<E> for Problem {
    fn from(error: E) -> Self {
        Self::Core(error.into())
    }
}

impl Problem {
    pub(crate) fn value(field: &'static str, rule: impl Into<String>) -> Self {
        Self::Value {
            field,
            rule: rule.into(),
        }
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

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Core(error) => error.fmt(f),
            Self::Value { field, rule } => write!(f, "{field}: {rule}"),
            Self::File { what, kind } => write!(f, "{what}: {kind}"),
            Self::Locked => f.write_str("the app is locked"),
            Self::KeyGone => f.write_str("this phone's key file is gone"),
            Self::Server(text) => f.write_str(text),
        }
    }
}
