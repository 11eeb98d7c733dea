//! What can go wrong, and what the person holding the phone can do about it.
//!
//! Two types, on purpose. [`Error`] is for us: as many variants as there are causes. [`Failure`] is
//! for a screen: as many variants as there are different things to do. [`Error::failure`] is the
//! only road from one to the other. Neither holds anything that a person wrote.

use onderweg_journal::{ActError, Invalid, UndoError};
use onderweg_protocol::code::CodeError;
use onderweg_protocol::invite::{InviteTextError, JoinError};
use onderweg_protocol::roster::Refusal;
use onderweg_sync::store::StoreError;

use crate::http::AddressError;
use crate::keys::PinRule;
use crate::store::{OpenError, PinError, UnlockError, WriteError};
use crate::transport::TransportError;

/// Shorthand for results of the app.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A cause, with its details. May be logged: it holds nothing that a person wrote.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The store does not open.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It stays locked.
    #[error(transparent)]
    Unlock(#[from] UnlockError),
    /// The PIN stays as it was.
    #[error(transparent)]
    Pin(#[from] PinError),
    /// The act was not written.
    #[error(transparent)]
    Write(WriteError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What was typed cannot be stored as it is.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// A code does not read.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// The text of a QR code does not read.
    #[error(transparent)]
    InviteText(#[from] InviteTextError),
    /// A request to join, or its answer, is not to be believed.
    #[error(transparent)]
    Join(#[from] JoinError),
    /// The server's address does not read.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// No answer came.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// The server answered that it will not.
    #[error("the server refuses: {0}")]
    Server(#[from] ServerError),
    /// The membership log does not permit it.
    #[error("not possible: {0}")]
    NotPermitted(#[from] Refusal),
    /// A value is none of the possible ones; the text names the possible ones.
    #[error("{field}: {rule}")]
    Value {
        /// What was given.
        field: &'static str,
        /// What it must be.
        rule: &'static str,
    },
    /// Nothing goes by this name.
    #[error("there is no such {0}")]
    NoSuch(&'static str),
    /// Several go by this name.
    #[error("more than one {0} fits: write more of it")]
    Ambiguous(&'static str),
    /// No server yet.
    #[error("this phone has no account on a server yet")]
    NotEnrolled,
    /// There is a server already, another one.
    #[error("this phone has an account on another server already")]
    AlreadyEnrolled,
    /// Work that is nowhere else would be lost.
    #[error("{0} changes are only on this phone: send them first")]
    Unsent(u64),
    /// Locking needs a PIN.
    #[error("there is no PIN: set one first")]
    NoPin,
    /// No own act to take back.
    #[error("there is nothing of yours to undo")]
    NothingToUndo,
    /// No request to join has these digits.
    #[error("no request has these six digits: if both phones show different ones, do not admit")]
    OtherDigits,
    /// The invitation was used by somebody else.
    #[error("a second phone used this invitation: it is closed, make a new one")]
    InvitationCopied,
}

/// What a server's refusal means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ServerError {
    /// It does not know this device, or its signature does not verify.
    #[error("it does not know this phone")]
    Unknown,
    /// The account code is wrong, used or too old.
    #[error("the code is not valid (any more)")]
    CodeRefused,
    /// No such thing there.
    #[error("it has no such thing")]
    NotFound,
    /// This device may not.
    #[error("this phone may not do that")]
    Forbidden,
    /// Something else stands there.
    #[error("something else stands there already")]
    Conflict,
    /// More than it takes.
    #[error("it is too large")]
    TooLarge,
    /// Too much in a short time.
    #[error("not now; try again in {} seconds", wait_ms.div_ceil(1000))]
    SlowDown {
        /// How long to wait, in milliseconds.
        wait_ms: u64,
    },
    /// It is broken or being repaired.
    #[error("it is out of order at the moment (status {0})")]
    Broken(u16),
    /// It answers with what this build does not understand.
    #[error("it answers in a way that this version does not understand (status {0})")]
    Strange(u16),
}

/// What the person can do now. One variant for each thing to do, not for each cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// Wait; the app tries again by itself.
    RetryLater {
        /// For how long, in milliseconds, where that is known.
        wait_ms: Option<u64>,
    },
    /// Type the PIN again, after a while.
    WrongPin {
        /// For how long to wait, in milliseconds.
        wait_ms: u64,
    },
    /// Type the PIN.
    Unlock,
    /// Make room on the phone, or make the folder writable.
    FreeSpace,
    /// Install the newer version.
    UpdateApp,
    /// Begin again on a new phone: the keys or the file of this one are gone.
    Recover,
    /// Change what was typed.
    Correct {
        /// The field.
        field: &'static str,
    },
    /// Close the other program that has the journal open.
    CloseOther,
    /// Ask the office for an account code.
    Enrol,
    /// Send first what is only here.
    SyncFirst,
    /// Ask an owner of the space.
    AskOwner,
    /// Ask the programme for help, with the code.
    AskForHelp,
}

impl From<WriteError> for Error {
    fn from(error: WriteError) -> Self {
        if let WriteError::Store(error) = error {
            Error::Store(error)
        } else {
            Error::Write(error)
        }
    }
}

impl Error {
    /// A short fixed word for the help desk. It never holds anything that a person wrote.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Error::Open(error) => open_code(error),
            Error::Unlock(error) | Error::Pin(PinError::Unlock(error)) => unlock_code(error),
            Error::Pin(PinError::Invalid(_)) => "pin-rule",
            Error::Write(error) => write_code(error),
            Error::Store(error) => store_code(error),
            Error::Invalid(_) | Error::Value { .. } => "value",
            Error::Code(_) => "code",
            Error::InviteText(_) => "invitation",
            Error::Join(_) => "join",
            Error::Address(_) => "address",
            Error::Transport(error) => transport_code(*error),
            Error::Server(_) => "server",
            Error::NotPermitted(_) => "not-permitted",
            Error::NoSuch(_) => "no-such",
            Error::Ambiguous(_) => "ambiguous",
            Error::NotEnrolled => "not-enrolled",
            Error::AlreadyEnrolled => "enrolled-elsewhere",
            Error::Unsent(_) => "unsent",
            Error::NoPin => "no-pin",
            Error::NothingToUndo => "nothing-to-undo",
            Error::OtherDigits => "other-digits",
            Error::InvitationCopied => "invitation-copied",
        }
    }

    /// What a screen should offer.
    ///
    /// The match names every variant: a new cause does not compile until somebody has decided
    /// what the person sees.
    #[must_use]
    pub fn failure(&self) -> Failure {
        match self {
            Error::Open(error) => open_failure(error),
            Error::Unlock(error) | Error::Pin(PinError::Unlock(error)) => unlock_failure(error),
            Error::Pin(PinError::Invalid(
                PinRule::TooShort | PinRule::TooLong | PinRule::Control,
            )) => correct("pin"),
            Error::Write(error) => write_failure(error),
            Error::Store(error) => store_failure(error),
            Error::Invalid(error) => correct(invalid_field(error)),
            Error::Value { field, .. } => correct(field),
            Error::Code(CodeError::Memory) => Failure::RetryLater { wait_ms: None },
            Error::Code(_) => correct("code"),
            Error::InviteText(InviteTextError::Kind { .. }) => Failure::UpdateApp,
            Error::InviteText(_) => correct("invitation"),
            Error::Join(_) | Error::InvitationCopied => correct("invitation"),
            Error::Address(AddressError::Tls) => Failure::AskForHelp,
            Error::Address(_) => correct("url"),
            Error::Transport(error) => transport_failure(*error),
            Error::Server(error) => server_failure(*error),
            Error::NotPermitted(_) => Failure::AskOwner,
            Error::NoSuch(what) | Error::Ambiguous(what) => correct(what),
            Error::NotEnrolled => Failure::Enrol,
            Error::AlreadyEnrolled => correct("url"),
            Error::Unsent(_) => Failure::SyncFirst,
            Error::NoPin => correct("pin"),
            Error::NothingToUndo => correct("entry"),
            Error::OtherDigits => correct("digits"),
        }
    }
}

fn correct(field: &'static str) -> Failure {
    Failure::Correct { field }
}

fn open_code(error: &OpenError) -> &'static str {
    match error {
        OpenError::NoStore => "no-store",
        OpenError::AlreadyThere => "already-there",
        OpenError::InUse => "in-use",
        OpenError::TooNew { .. } => "too-new",
        OpenError::NotAStore => "not-a-store",
        OpenError::KeyGone => "key-gone",
        OpenError::Folder(_) => "folder",
        OpenError::Store(error) => store_code(error),
    }
}

fn open_failure(error: &OpenError) -> Failure {
    match error {
        OpenError::NoStore | OpenError::AlreadyThere => correct("home"),
        OpenError::InUse => Failure::CloseOther,
        OpenError::TooNew { .. } => Failure::UpdateApp,
        OpenError::NotAStore => Failure::AskForHelp,
        OpenError::KeyGone => Failure::Recover,
        OpenError::Folder(_) => Failure::FreeSpace,
        OpenError::Store(error) => store_failure(error),
    }
}

fn unlock_code(error: &UnlockError) -> &'static str {
    match error {
        UnlockError::WrongPin { .. } => "wrong-pin",
        UnlockError::Wait { .. } => "pin-wait",
        UnlockError::KeyGone => "key-gone",
        UnlockError::Store(error) => store_code(error),
    }
}

fn unlock_failure(error: &UnlockError) -> Failure {
    match error {
        UnlockError::WrongPin { wait_ms } | UnlockError::Wait { wait_ms } => {
            Failure::WrongPin { wait_ms: *wait_ms }
        }
        UnlockError::KeyGone => Failure::Recover,
        UnlockError::Store(error) => store_failure(error),
    }
}

fn write_code(error: &WriteError) -> &'static str {
    match error {
        WriteError::Store(error) => store_code(error),
        WriteError::Act(_) => "value",
        WriteError::Undo(_) => "undo",
        WriteError::NoSpace => "no-space",
        WriteError::Gone => "gone",
        WriteError::NoEntry => "no-entry",
        WriteError::Erased => "erased",
        WriteError::SameSpace => "same-space",
        WriteError::Moved => "moved",
    }
}

fn write_failure(error: &WriteError) -> Failure {
    match error {
        WriteError::Store(error) => store_failure(error),
        WriteError::Act(error) | WriteError::Undo(UndoError::Act(error)) => act_failure(*error),
        WriteError::Undo(_) | WriteError::NoEntry | WriteError::Erased | WriteError::Moved => {
            correct("entry")
        }
        WriteError::NoSpace | WriteError::SameSpace => correct("space"),
        WriteError::Gone => Failure::AskOwner,
    }
}

fn act_failure(error: ActError) -> Failure {
    match error {
        ActError::Invalid(error) => correct(invalid_field(&error)),
        ActError::NoBody | ActError::TooMuchAtOnce => correct("body"),
        ActError::NoSuchLine => correct("line"),
        ActError::Full => correct("entry"),
        ActError::Engine | _ => Failure::AskForHelp,
    }
}

fn invalid_field(error: &Invalid) -> &'static str {
    match error {
        Invalid::TooLong { field, .. }
        | Invalid::Empty { field }
        | Invalid::Control { field }
        | Invalid::BadDate { field }
        | Invalid::UnknownZone { field }
        | Invalid::NotYesOrNo { field }
        | Invalid::TooMany { field, .. } => field,
        Invalid::EndBeforeStart => "end",
        Invalid::BadLineId => "line",
        Invalid::BadKind => "kind",
        Invalid::NoSuchField | _ => "field",
    }
}

fn store_code(error: &StoreError) -> &'static str {
    match error {
        StoreError::Full => "disk-full",
        StoreError::ReadOnly => "read-only",
        StoreError::Locked => "locked",
        StoreError::Damaged(_) => "damaged",
        StoreError::Failed(_) | _ => "store",
    }
}

fn store_failure(error: &StoreError) -> Failure {
    match error {
        StoreError::Full | StoreError::ReadOnly => Failure::FreeSpace,
        StoreError::Locked => Failure::Unlock,
        StoreError::Damaged(_) | StoreError::Failed(_) | _ => Failure::AskForHelp,
    }
}

fn transport_code(error: TransportError) -> &'static str {
    match error {
        TransportError::Unreachable => "unreachable",
        TransportError::Broken => "broken-off",
        TransportError::Untrusted => "untrusted",
        TransportError::TooLarge => "answer-too-large",
        TransportError::Malformed => "no-http",
    }
}

fn transport_failure(error: TransportError) -> Failure {
    match error {
        TransportError::Unreachable | TransportError::Broken => {
            Failure::RetryLater { wait_ms: None }
        }
        TransportError::Untrusted | TransportError::TooLarge | TransportError::Malformed => {
            Failure::AskForHelp
        }
    }
}

fn server_failure(error: ServerError) -> Failure {
    match error {
        ServerError::Unknown => Failure::Enrol,
        ServerError::CodeRefused => correct("code"),
        ServerError::NotFound => correct("invitation"),
        ServerError::Forbidden => Failure::AskOwner,
        ServerError::SlowDown { wait_ms } => Failure::RetryLater {
            wait_ms: Some(wait_ms),
        },
        ServerError::Broken(_) => Failure::RetryLater { wait_ms: None },
        ServerError::Conflict | ServerError::TooLarge => Failure::AskForHelp,
        ServerError::Strange(_) => Failure::UpdateApp,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cause_leads_to_what_a_person_can_do() {
        let cases: [(Error, &str, Failure); 8] = [
            (OpenError::InUse.into(), "in-use", Failure::CloseOther),
            (
                OpenError::TooNew { found: 9, known: 1 }.into(),
                "too-new",
                Failure::UpdateApp,
            ),
            (StoreError::Full.into(), "disk-full", Failure::FreeSpace),
            (StoreError::Locked.into(), "locked", Failure::Unlock),
            (OpenError::KeyGone.into(), "key-gone", Failure::Recover),
            (
                UnlockError::WrongPin { wait_ms: 3 }.into(),
                "wrong-pin",
                Failure::WrongPin { wait_ms: 3 },
            ),
            (
                TransportError::Unreachable.into(),
                "unreachable",
                Failure::RetryLater { wait_ms: None },
            ),
            (
                Invalid::Empty { field: "title" }.into(),
                "value",
                Failure::Correct { field: "title" },
            ),
        ];
        for (error, code, failure) in cases {
            assert_eq!((error.code(), error.failure()), (code, failure));
        }
    }

    #[test]
    fn a_store_error_inside_a_write_is_one_of_the_store() {
        let error: Error = WriteError::Store(StoreError::ReadOnly).into();
        assert_eq!(error, Error::Store(StoreError::ReadOnly));
    }
}
