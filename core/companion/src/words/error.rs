//! A failure in words. The matches name every variant: a new cause does not compile until somebody
//! has decided what the person reads.

use onderweg_text::Words;

use super::{field, house, ics, job, letter, office, pack, refusal, server, store, takeout, typed};
use crate::app::PICTOGRAMS;
use crate::error::Error;
use crate::store::PinError;

/// What went wrong, in one or two sentences of the reader's language. Logs and programs get the
/// English of [`Error`]'s own `Display` and [`Error::code`].
#[must_use]
pub fn error_words(error: &Error, words: &Words) -> String {
    match error {
        Error::Open(error) => store::open(error, words),
        Error::Unlock(error) | Error::Pin(PinError::Unlock(error)) => store::unlock(error, words),
        Error::Pin(PinError::Invalid(rule)) => typed::pin(*rule, words),
        Error::Write(error) => store::write(error, words),
        Error::Store(error) => store::store(error, words),
        Error::Invalid(error) => typed::invalid(error, words),
        Error::Sheet(error) => job::sheet(error, words),
        Error::Ics(error) => ics::ics(error, words),
        Error::Takeout(error) => takeout::takeout(error, words),
        Error::Code(error) => typed::code(error, words),
        Error::InviteText(error) => typed::invite_text(error, words),
        Error::Offer(error) => office::offer(*error, words),
        Error::Grant(error) => office::grant(*error, words),
        Error::Pass(error) => office::pass(*error, words),
        Error::Step(error) => office::step(*error, words),
        Error::Pack(error) => pack::pack(error, words),
        Error::House(error) => house::error(*error, words),
        Error::Letter(error) => letter::error(*error, words),
        Error::LettersStay(error) => letter::stay(error, words),
        Error::Join(error) => typed::join(error, words),
        Error::Address(error) => server::address(*error, words),
        Error::Transport(error) => server::transport(*error, words),
        Error::Server(error) => server::refused(*error, words),
        Error::NotPermitted(refusal) => refusal::refusal(refusal, words),
        Error::Value { field, .. } => value(field, words),
        Error::NoSuch(what) => no_such(what, words),
        Error::Ambiguous(what) => ambiguous(what, words),
        Error::NotEnrolled => words.error_not_enrolled(),
        Error::AlreadyEnrolled => words.error_enrolled_elsewhere(),
        Error::Unsent(count) => words.error_unsent(*count),
        Error::NoPin => words.error_no_pin(),
        Error::NothingToUndo => words.error_nothing_to_undo(),
        Error::OtherDigits => words.error_other_digits(),
        Error::InvitationCopied => words.error_invitation_copied(),
        Error::NoSheet => words.keys_no_sheet(),
        Error::SheetOver => words.keys_sheet_over(),
    }
}

/// A value that is none of the possible ones; each of these fields has one rule.
fn value(name: &str, words: &Words) -> String {
    match name {
        "profile" => words.error_no_picture(&PICTOGRAMS.join(", ")),
        "kind" => words.error_bad_kind("task, appointment, note"),
        "name" => words.error_name_taken("me"),
        "invitation" => words.error_joined_already(),
        other => words.error_value(&field(other, words)),
    }
}

fn no_such(what: &str, words: &Words) -> String {
    match what {
        "entry" => words.error_no_such_entry(),
        "space" => words.error_no_such_space(),
        "invitation" => words.error_no_such_invitation(),
        "person" => words.error_no_such_person(),
        "phone" => words.keys_no_such_phone(),
        "turn" => words.error_no_such_turn(),
        other => words.error_no_such(&field(other, words)),
    }
}

fn ambiguous(what: &str, words: &Words) -> String {
    match what {
        "entry" => words.error_more_entries(),
        "space" => words.error_more_spaces(),
        "invitation" => words.error_more_invitations(),
        "person" => words.error_more_persons(),
        "phone" => words.keys_more_phones(),
        "profile" => words.error_more_profiles(),
        other => words.error_more(&field(other, words)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::io::ErrorKind;

    use onderweg_journal::{ActError, CellRule, Invalid, RowFault, SheetError, UndoError};
    use onderweg_pack::bundle::BundleError;
    use onderweg_protocol::blob::media::MediaError;
    use onderweg_protocol::code::CodeError;
    use onderweg_protocol::ids::EntryId;
    use onderweg_protocol::invite::{InviteTextError, JoinError};
    use onderweg_protocol::programme::ProgrammeTextError;
    use onderweg_protocol::roster::Refusal;
    use onderweg_space::blob::BlobError;
    use onderweg_sync::store::StoreError;
    use onderweg_text::{Locale, Settings};

    use super::*;
    use crate::error::{
        Failure, HouseError, LetterError, LettersStay, PackError, PassError, ServerError, StepError,
    };
    use crate::http::AddressError;
    use crate::keys::PinRule;
    use crate::store::{OpenError, UnlockError, WriteError};
    use crate::transport::TransportError;
    use crate::words::advice;

    fn of_the_journal() -> Vec<Error> {
        let title = "title";
        let undo = UndoError::ChangedSince {
            fields: vec!["title".into(), "label/canary".into()],
        };
        vec![
            OpenError::TooNew { found: 9, known: 1 }.into(),
            OpenError::Folder(ErrorKind::PermissionDenied).into(),
            OpenError::Folder(ErrorKind::Other).into(),
            UnlockError::WrongPin { wait_ms: 0 }.into(),
            UnlockError::Wait { wait_ms: 90_000 }.into(),
            PinError::Invalid(PinRule::TooShort).into(),
            WriteError::Act(ActError::NoSuchLine).into(),
            WriteError::Act(Invalid::EndBeforeStart.into()).into(),
            WriteError::Undo(undo).into(),
            StoreError::Damaged("notes").into(),
            StoreError::Failed("out of memory".into()).into(),
            Invalid::TooLong {
                field: title,
                limit: 200,
                found: 201,
            }
            .into(),
            Invalid::BadDate { field: "due" }.into(),
            SheetError::NotText { line: 3 }.into(),
            SheetError::Rows(vec![
                RowFault {
                    row: 3,
                    column: Some("due"),
                    rule: Invalid::BadDate { field: "due" }.into(),
                },
                RowFault {
                    row: 4,
                    column: None,
                    rule: CellRule::Quote,
                },
            ])
            .into(),
            Invalid::NotYesOrNo {
                field: "professional",
            }
            .into(),
            Invalid::TooMany {
                field: "labels",
                limit: 50,
            }
            .into(),
            Invalid::TooMany {
                field: "lines",
                limit: 200,
            }
            .into(),
        ]
    }

    fn of_letters() -> Vec<Error> {
        let blobs = [
            BlobError::Size,
            BlobError::Media(MediaError::Unknown),
            BlobError::Media(MediaError::Damaged),
            BlobError::Media(MediaError::TooManyPixels),
            BlobError::Thumb,
            BlobError::Tampered,
        ];
        let others = [
            LetterError::None,
            LetterError::NoThumb,
            LetterError::Elsewhere,
            LetterError::NotHere,
            LetterError::ThumbNotHere,
            LetterError::NotThere,
            LetterError::Metered,
            LetterError::NotYours,
            LetterError::Stays,
        ];
        let blobs = blobs.into_iter().map(LetterError::Blob);
        let stay = [(vec![EntryId([7; 16])], 0), (Vec::new(), 3)];
        let stay = stay.map(|(missing, unsent)| LettersStay { missing, unsent });
        let letters = blobs.chain(others).map(Error::from);
        letters.chain(stay.map(Error::from)).collect()
    }

    fn of_people_and_servers() -> Vec<Error> {
        vec![
            CodeError::Length {
                expected: 27,
                found: 1,
            }
            .into(),
            CodeError::Near { position: 3 }.into(),
            InviteTextError::Kind { kind: 9 }.into(),
            PassError::NoCase.into(),
            PassError::SeveralCases.into(),
            PassError::NotACase.into(),
            PassError::NotAsked.into(),
            PassError::NotInCase.into(),
            PassError::NotACircle.into(),
            StepError::NotInCase.into(),
            StepError::NotTheOffice.into(),
            StepError::NotAStep.into(),
            StepError::NotAsked.into(),
            StepError::NotATalk.into(),
            PackError::NoProgramme.into(),
            PackError::Key(ProgrammeTextError::NotProgramme).into(),
            PackError::Key(ProgrammeTextError::Damaged).into(),
            PackError::NotPublished.into(),
            PackError::Several.into(),
            PackError::NoPack.into(),
            PackError::NoDeck.into(),
            PackError::Refused(BundleError::Signature.into()).into(),
            PackError::Refused(BundleError::Expired { not_after: 7 }.into()).into(),
            PackError::Refused(BundleError::RolledBack { found: 2, kept: 3 }.into()).into(),
            HouseError::NotACircle.into(),
            HouseError::NotARota.into(),
            HouseError::OtherKind.into(),
            HouseError::NotYet.into(),
            HouseError::NotYourTurn.into(),
            HouseError::NotTheirTurn.into(),
            HouseError::TurnOver.into(),
            HouseError::Unfair.into(),
        ]
    }

    fn of_roads_and_values() -> Vec<Error> {
        vec![
            JoinError::OtherRequest.into(),
            AddressError::Plain.into(),
            TransportError::Unreachable.into(),
            ServerError::SlowDown { wait_ms: 60_000 }.into(),
            ServerError::Strange(418).into(),
            Refusal::NotAllowed("only an owner invites").into(),
            Refusal::NotAllowed("something new").into(),
            Refusal::Contradicts("a device joins once").into(),
            Error::Value {
                field: "profile",
                rule: "",
            },
            Error::Value {
                field: "colour",
                rule: "",
            },
            Error::NoSuch("space"),
            Error::NoSuch("planet"),
            Error::Ambiguous("profile"),
            Error::Unsent(2),
            Error::OtherDigits,
            Error::NoSheet,
            Error::SheetOver,
            Refusal::NotAllowed("an owner readmits").into(),
        ]
    }

    #[test]
    fn every_failure_has_words_of_its_own_in_every_language() {
        let errors = [
            of_the_journal(),
            of_people_and_servers(),
            of_letters(),
            of_roads_and_values(),
        ]
        .concat();
        for locale in Locale::all() {
            let mut seen = BTreeSet::new();
            let words = Words::new(Settings::of(locale));
            for error in &errors {
                let said = error_words(error, &words);
                assert!(!said.contains('{') && said.len() > 8, "{said}");
                assert!(!said.contains("canary"), "{said}");
                assert!(seen.insert(said.clone()), "said twice: {said}");
            }
        }
    }

    #[test]
    fn advice_differs_for_each_thing_to_do() {
        let failures = [
            Failure::RetryLater { wait_ms: None },
            Failure::RetryLater {
                wait_ms: Some(5_000),
            },
            Failure::WrongPin { wait_ms: 0 },
            Failure::WrongPin { wait_ms: 5_000 },
            Failure::Unlock,
            Failure::FreeSpace,
            Failure::UpdateApp,
            Failure::Recover,
            Failure::Correct { field: "due" },
            Failure::CloseOther,
            Failure::Enrol,
            Failure::OpenCase,
            Failure::SyncFirst,
            Failure::AskOwner,
            Failure::AskForHelp,
        ];
        for locale in Locale::all() {
            let words = Words::new(Settings::of(locale));
            let said: BTreeSet<_> = failures.map(|failure| advice(failure, &words)).into();
            assert_eq!(said.len(), failures.len(), "{}", locale.tag());
        }
    }
}
