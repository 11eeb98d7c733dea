//! What can go wrong with a store, and how SQLite's words become ours.
//! Must not carry anything that a person wrote.

use onderweg_journal::{ActError, UndoError};
use onderweg_sync::store::StoreError;
use rusqlite::ErrorCode;

use crate::keys::PinRule;

/// Why a store does not open. The files are as they were.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// There is none: make one, or join again with a new phone.
    #[error("there is no store in this folder")]
    NoStore,
    /// There is one already: open it.
    #[error("there is a store in this folder already")]
    AlreadyThere,
    /// Another process has it open.
    #[error("another process is using this store; close it first")]
    InUse,
    /// A newer release wrote it: update the app.
    #[error("the store has schema {found}, this build knows {known}: update the app")]
    TooNew {
        /// Schema of the file.
        found: u32,
        /// Newest schema of this build.
        known: u32,
    },
    /// The file is not a store of this app, or it is damaged.
    #[error("the file is not a store of this app, or it is damaged")]
    NotAStore,
    /// The keystore's secret is not the one that this store was made with.
    #[error(
        "this phone's key is gone: recover with another device, a housemate or the recovery code"
    )]
    KeyGone,
    /// The folder cannot be made or locked.
    #[error("the folder cannot be used: {0}")]
    Folder(std::io::ErrorKind),
    /// The store itself.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a store stays locked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnlockError {
    /// Not the PIN. The next attempt is looked at after `wait_ms`.
    #[error("wrong PIN")]
    WrongPin {
        /// Milliseconds until the next attempt.
        wait_ms: u64,
    },
    /// Too many wrong attempts: this one was not looked at.
    #[error("too many wrong attempts, wait {} seconds", wait_ms.div_ceil(1000))]
    Wait {
        /// Milliseconds until the next attempt.
        wait_ms: u64,
    },
    /// The keystore's secret does not open the data key.
    #[error(
        "this phone's key is gone: recover with another device, a housemate or the recovery code"
    )]
    KeyGone,
    /// The store itself.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a PIN was not changed. The old one holds.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PinError {
    /// The new one breaks a rule.
    #[error(transparent)]
    Invalid(#[from] PinRule),
    /// The old one does not open.
    #[error(transparent)]
    Unlock(#[from] UnlockError),
}

impl From<StoreError> for PinError {
    fn from(error: StoreError) -> Self {
        PinError::Unlock(error.into())
    }
}

/// Why a person's act was not written. Nothing was changed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The store itself.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The entry does not take it.
    #[error(transparent)]
    Act(#[from] ActError),
    /// It cannot be undone.
    #[error(transparent)]
    Undo(#[from] UndoError),
    /// This device knows no such space.
    #[error("there is no such space on this device")]
    NoSpace,
    /// This phone asked to be let in there, and nobody has yet: nobody would ever read it.
    #[error("nobody has let this phone into that space yet")]
    NotLetIn,
    /// This device was shut out of the space, or its person left.
    #[error("this device is no longer a member of the space")]
    Gone,
    /// There is no such entry.
    #[error("there is no such entry in this space")]
    NoEntry,
    /// The entry was erased.
    #[error("the entry was erased")]
    Erased,
    /// Source and target are one.
    #[error("the entry is in that space already")]
    SameSpace,
    /// The entry was moved away: write in its copy.
    #[error("the entry was moved to another space")]
    Moved,
}

/// SQLite's error as a store error.
pub(super) fn failed(error: rusqlite::Error) -> StoreError {
    let Some(code) = error.sqlite_error_code() else {
        return StoreError::Damaged("a row's shape");
    };
    let word = match code {
        ErrorCode::DiskFull => return StoreError::Full,
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => return StoreError::ReadOnly,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => {
            return StoreError::Damaged("the file");
        }
        ErrorCode::CannotOpen => "the file cannot be opened",
        ErrorCode::SystemIoFailure => "the disk reports an error",
        ErrorCode::DatabaseBusy
        | ErrorCode::DatabaseLocked
        | ErrorCode::FileLockingProtocolFailed => "the file is in use",
        ErrorCode::OutOfMemory => "out of memory",
        ErrorCode::ConstraintViolation => "a row is there already",
        ErrorCode::TooBig => "a row is too large",
        ErrorCode::InternalMalfunction
        | ErrorCode::OperationAborted
        | ErrorCode::OperationInterrupted
        | ErrorCode::NotFound
        | ErrorCode::SchemaChanged
        | ErrorCode::TypeMismatch
        | ErrorCode::ApiMisuse
        | ErrorCode::NoLargeFileSupport
        | ErrorCode::AuthorizationForStatementDenied
        | ErrorCode::ParameterOutOfRange
        | ErrorCode::Unknown
        | _ => "SQLite refused",
    };
    StoreError::Failed(word.to_owned())
}
