//! From a cause to what a person can do: one match for each kind of cause, none with a way around.

use onderweg_journal::{ActError, Invalid, UndoError};
use onderweg_protocol::code::CodeError;
use onderweg_protocol::invite::InviteTextError;
use onderweg_sync::store::StoreError;

use super::{Error, Failure, HouseError, PassError, ServerError, StepError};
use crate::http::AddressError;
use crate::keys::PinRule;
use crate::store::{OpenError, PinError, UnlockError, WriteError};
use crate::transport::TransportError;

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
            Error::Sheet(_) => "sheet",
            Error::Ics(_) => "calendar",
            Error::Takeout(_) => "takeout",
            Error::Code(_) => "code",
            Error::InviteText(_) => "invitation",
            Error::Offer(_) => "offer",
            Error::Grant(_) => "grant",
            Error::Pass(error) => pass_code(*error),
            Error::Step(error) => step_code(*error),
            Error::Pack(error) => error.code(),
            Error::House(error) => house_code(*error),
            Error::Letter(error) => error.code(),
            Error::LettersStay(_) => "letters-stay",
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
            Error::NoSheet => "no-recovery-sheet",
            Error::SheetOver => "recovery-sheet-over",
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
            Error::Sheet(_) | Error::Ics(_) | Error::Takeout(_) => correct("file"),
            Error::Code(CodeError::Memory) => Failure::RetryLater { wait_ms: None },
            Error::Code(_) => correct("code"),
            Error::InviteText(InviteTextError::Kind { .. }) => Failure::UpdateApp,
            Error::InviteText(_) => correct("invitation"),
            Error::Offer(_) => correct("card"),
            Error::Grant(_) => Failure::AskForHelp,
            Error::Pass(error) => pass_failure(*error),
            Error::Step(StepError::NotInCase | StepError::NotTheOffice) => correct("space"),
            Error::Step(_) => correct("entry"),
            Error::Pack(error) => error.failure(),
            Error::House(HouseError::NotACircle) => correct("space"),
            Error::House(HouseError::NotARota | HouseError::OtherKind) => correct("entry"),
            Error::House(_) => correct("turn"),
            Error::Letter(error) => error.failure(),
            Error::LettersStay(_) => Failure::SyncFirst,
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
            Error::NoSheet | Error::SheetOver => correct("sheet"),
        }
    }
}

fn correct(field: &'static str) -> Failure {
    Failure::Correct { field }
}

fn pass_code(error: PassError) -> &'static str {
    match error {
        PassError::NoCase => "no-case",
        PassError::SeveralCases => "several-cases",
        PassError::NotACase => "not-a-case",
        PassError::NotAsked => "not-asked",
        PassError::NotInCase => "not-in-case",
        PassError::NotACircle => "not-a-circle",
    }
}

fn step_code(error: StepError) -> &'static str {
    match error {
        StepError::NotInCase => "step-not-in-case",
        StepError::NotTheOffice => "not-the-office",
        StepError::NotAStep => "not-a-step",
        StepError::NotAsked => "step-not-asked",
        StepError::NotATalk => "not-a-talk",
    }
}

fn house_code(error: HouseError) -> &'static str {
    match error {
        HouseError::NotACircle => "not-a-house",
        HouseError::NotARota => "not-a-rota",
        HouseError::OtherKind => "other-kind",
        HouseError::NotYet => "turn-not-yet",
        HouseError::NotYourTurn => "not-your-turn",
        HouseError::NotTheirTurn => "not-their-turn",
        HouseError::TurnOver => "turn-over",
        HouseError::Unfair => "unfair",
    }
}

fn pass_failure(error: PassError) -> Failure {
    match error {
        PassError::NoCase => Failure::OpenCase,
        PassError::SeveralCases | PassError::NotACase | PassError::NotACircle => correct("space"),
        PassError::NotAsked | PassError::NotInCase => correct("entry"),
    }
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
        WriteError::NotLetIn => "not-let-in",
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
        WriteError::NoSpace | WriteError::NotLetIn | WriteError::SameSpace => correct("space"),
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
        | Invalid::NoChoice { field, .. }
        | Invalid::BadNumber { field, .. }
        | Invalid::BadReminders { field, .. }
        | Invalid::NotOfKind { field }
        | Invalid::BadToken { field }
        | Invalid::BadLink { field }
        | Invalid::TooMany { field, .. } => field,
        Invalid::NoRepeat { .. } | Invalid::BadRepeat { .. } => "repeat",
        Invalid::EndBeforeStart => "end",
        Invalid::BadLineId => "line",
        Invalid::BadKind => "kind",
        Invalid::BadOrder { .. } => "order",
        Invalid::BadSwap { .. } => "swap",
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
