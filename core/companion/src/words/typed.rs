//! What is wrong with something that was typed or scanned: fields, PINs, codes, invitations.

use onderweg_journal::Invalid;
use onderweg_protocol::code::CodeError;
use onderweg_protocol::invite::{InviteTextError, JoinError};
use onderweg_text::Words;

use super::field;
use crate::keys::{MAX_CHARS, MIN_DIGITS, MIN_PASSPHRASE, PinRule};

/// How a day, a time and a zone are typed, whatever the language.
const DAY: &str = "2026-11-22";
const TIME: &str = "2026-11-22T09:30[Europe/Brussels]";
const ZONE: &str = "Europe/Brussels";
const REPEAT: &str = "FREQ=WEEKLY;BYDAY=TU";
const REMINDERS: &str = "1d, 2h, 15m";
const KINDS: &str = "task, appointment, note, job, goal, step, talk, card, rota, shopping, repair, bins, \
      agreement";
const FIELDS: &str = "title, body, due, start, end, place, bring, assignee, helper, label, professional; of a job: \
     stage, result, employer, contact, source, next, documents, helped_by";

pub(super) fn invalid(error: &Invalid, words: &Words) -> String {
    match error {
        Invalid::TooLong {
            field: name,
            found,
            limit,
        } => words.error_too_long(&field(name, words), count(*found), count(*limit)),
        Invalid::Empty { field: name } => words.error_empty(&field(name, words)),
        Invalid::Control { field: name } => words.error_control(&field(name, words)),
        Invalid::BadDate { field: name } => words.error_bad_date(DAY, &field(name, words), TIME),
        Invalid::UnknownZone { field: name } => words.error_unknown_zone(ZONE, &field(name, words)),
        Invalid::EndBeforeStart => words.error_end_before_start(),
        Invalid::NotYesOrNo { field: name } => {
            words.error_yes_or_no(&field(name, words), "no", "yes")
        }
        Invalid::NoChoice { field: name, all } => {
            words.error_no_choice(&all.join(", "), &field(name, words))
        }
        Invalid::BadNumber {
            field: name,
            least,
            most,
        } => {
            let number = |n: i64| words.number(n);
            words.error_bad_number(&field(name, words), &number(*least), &number(*most))
        }
        Invalid::BadToken { field: name } => words.error_bad_token(&field(name, words)),
        Invalid::BadLink { field: name } => words.error_bad_link(&field(name, words)),
        Invalid::BadReminders { field: name, most } => {
            words.error_bad_reminders(REMINDERS, &field(name, words), count(*most))
        }
        Invalid::NoRepeat { part } => words.error_no_repeat(part),
        Invalid::BadRepeat { part } => words.error_bad_repeat(REPEAT, part),
        Invalid::NotOfKind { field: name } => words.error_not_of_kind(&field(name, words)),
        Invalid::TooMany {
            field: "labels",
            limit,
        } => words.error_too_many_labels(count(*limit)),
        Invalid::TooMany { limit, .. } => words.error_too_many_lines(count(*limit)),
        Invalid::BadOrder { least, most } => words.house_error_people(count(*least), count(*most)),
        Invalid::BadSwap { most } => words.house_error_apart(u64::from(*most)),
        Invalid::BadLineId => words.error_line_id(),
        Invalid::BadKind => words.error_bad_kind(KINDS),
        Invalid::NoSuchField => words.error_no_such_field(FIELDS),
        _ => words.error_invalid(),
    }
}

pub(super) fn pin(rule: PinRule, words: &Words) -> String {
    match rule {
        PinRule::TooShort => words.error_pin_short(count(MIN_DIGITS), count(MIN_PASSPHRASE)),
        PinRule::TooLong => words.error_pin_long(count(MAX_CHARS)),
        PinRule::Control => words.error_pin_control(),
    }
}

pub(super) fn code(error: &CodeError, words: &Words) -> String {
    match error {
        CodeError::Length { expected, found } => {
            words.error_code_length(count(*expected), count(*found))
        }
        CodeError::Character { position } => words.error_code_character(count(*position)),
        CodeError::Near { position } => {
            words.error_code_near(count(group(*position)), count(*position))
        }
        CodeError::Check => words.error_code_check(),
        CodeError::Memory => words.error_code_memory(),
    }
}

pub(super) fn invite_text(error: &InviteTextError, words: &Words) -> String {
    match error {
        InviteTextError::NotInvitation => words.error_invite_other("OW1:"),
        InviteTextError::Kind { kind } => words.error_invite_kind(u64::from(*kind)),
        InviteTextError::Length { expected, found } => {
            words.error_invite_length(count(*expected), count(*found))
        }
        InviteTextError::Damaged => words.error_invite_damaged(),
    }
}

pub(super) fn join(error: &JoinError, words: &Words) -> String {
    match error {
        JoinError::Malformed(_) => words.error_join_unreadable(),
        JoinError::OtherSpace => words.error_join_other_space(),
        JoinError::OtherInvitation => words.error_join_other_invitation(),
        JoinError::InviteSignature => words.error_join_stranger(),
        JoinError::DeviceSignature => words.error_join_device(),
        JoinError::OtherOwner => words.error_join_owner(),
        JoinError::OtherRequest => words.error_join_used(),
        JoinError::SecondRequest => words.error_join_second(),
    }
}

/// Codes are written in groups of four characters.
fn group(position: usize) -> usize {
    position.div_ceil(4)
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
