//! What can go wrong, and what the person holding the phone can do about it.
//!
//! Two types, on purpose. [`Error`] is for us: as many variants as there are causes. [`Failure`] is
//! for a screen: as many variants as there are different things to do. [`Error::failure`] is the
//! only road from one to the other. Neither holds anything that a person wrote.

mod letter;
mod pack;
mod road;

use onderweg_journal::{IcsError, Invalid, SheetError};
use onderweg_protocol::case::{GrantError, OfferError};
use onderweg_protocol::code::CodeError;
use onderweg_protocol::invite::{InviteTextError, JoinError};
use onderweg_protocol::roster::Refusal;
use onderweg_sync::store::StoreError;

use crate::http::AddressError;
use crate::store::{OpenError, PinError, UnlockError, WriteError};
use crate::takeout::TakeoutError;
use crate::transport::TransportError;

pub use letter::{LetterError, LettersStay};
pub use pack::PackError;

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
    /// A file of jobs was not read; no part of it was.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// A calendar was not read; no part of it was.
    #[error(transparent)]
    Ics(#[from] IcsError),
    /// An archive was not read; no part of it was.
    #[error(transparent)]
    Takeout(#[from] TakeoutError),
    /// A code does not read.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// The text of a QR code does not read.
    #[error(transparent)]
    InviteText(#[from] InviteTextError),
    /// The card of an office does not read.
    #[error(transparent)]
    Offer(#[from] OfferError),
    /// An office could not prove that it belongs to its programme.
    #[error(transparent)]
    Grant(#[from] GrantError),
    /// A question is not passed on, or an answer not shared.
    #[error(transparent)]
    Pass(#[from] PassError),
    /// A step is not asked for, confirmed or sent back.
    #[error(transparent)]
    Step(#[from] StepError),
    /// There is no pack to show, or the one at the server is not to be used.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// Something of the household is not as it would have to be.
    #[error(transparent)]
    House(#[from] HouseError),
    /// A letter is not attached or not opened.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// Whoever leaves a space now leaves letters behind.
    #[error(transparent)]
    LettersStay(#[from] LettersStay),
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
    /// No recovery sheet to take back.
    #[error("there is no recovery sheet")]
    NoSheet,
    /// The sheet lets nobody in any more.
    #[error("this recovery sheet is over: used, replaced, revoked, or of another server")]
    SheetOver,
    /// The invitation was used by somebody else.
    #[error("a second phone used this invitation: it is closed, make a new one")]
    InvitationCopied,
}

/// Why a question is not passed to the professional, or an entry of a case not shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassError {
    /// This person has no open case: nobody of the office would read it.
    #[error("there is no open case of this person")]
    NoCase,
    /// It must be said to which.
    #[error("there are several open cases: say which")]
    SeveralCases,
    /// The chosen space is no open case of this person.
    #[error("the space is no open case of this person")]
    NotACase,
    /// The entry is no open question.
    #[error("the entry is no open question for the professional")]
    NotAsked,
    /// Only what is in a case is shared back.
    #[error("the entry is not in a case")]
    NotInCase,
    /// It is shared with a circle only.
    #[error("the space is no circle")]
    NotACircle,
}

/// Why a step does not ask for a yes, or gets none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StepError {
    /// Outside a case nobody could answer.
    #[error("only what is in a case asks for a yes")]
    NotInCase,
    /// Only the office answers.
    #[error("only the office confirms a step or sends it back")]
    NotTheOffice,
    /// The entry is no step.
    #[error("the entry is no step")]
    NotAStep,
    /// The step asks for nothing.
    #[error("the step does not ask for a yes")]
    NotAsked,
    /// The entry is no talk.
    #[error("the entry is no talk")]
    NotATalk,
}

/// Why something of the household cannot be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HouseError {
    /// A house is a circle: nobody of the office reads it.
    #[error("only a circle has a household")]
    NotACircle,
    /// The entry is no rota.
    #[error("the entry is no rota")]
    NotARota,
    /// The entry is of another kind than what is done with it.
    #[error("the entry is of another kind")]
    OtherKind,
    /// The turn's time has not come.
    #[error("the turn has not come yet")]
    NotYet,
    /// Only one's own turn is given.
    #[error("the turn is not of this person")]
    NotYourTurn,
    /// The other turn is of nobody who could give it.
    #[error("the other turn is not of somebody else in the house")]
    NotTheirTurn,
    /// What is over or done is not exchanged.
    #[error("the turn is over or done")]
    TurnOver,
    /// Somebody would be two turns ahead of the plan or behind it.
    #[error("somebody would be more than one turn from the plan")]
    Unfair,
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
    /// Ask the caseworker for a card, and say yes to it.
    OpenCase,
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
