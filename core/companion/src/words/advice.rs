//! What a person can do about a failure.

use onderweg_text::Words;

use super::{field, span};
use crate::error::Failure;

/// What to do, in one or two sentences that fit any surface. A command line or a phone may say
/// some of them better: with the command to type, or with a button.
#[must_use]
pub fn advice(failure: Failure, words: &Words) -> String {
    match failure {
        Failure::RetryLater { wait_ms: Some(ms) } => words.advice_retry_in(&span(ms, words)),
        Failure::RetryLater { wait_ms: None } => words.advice_retry(),
        Failure::WrongPin { wait_ms: 0 } => words.advice_pin(),
        Failure::WrongPin { wait_ms } => words.advice_pin_in(&span(wait_ms, words)),
        Failure::Unlock => words.advice_unlock(),
        Failure::FreeSpace => words.advice_free_space(),
        Failure::UpdateApp => words.advice_update(),
        Failure::Recover => words.advice_recover(),
        Failure::Correct { field: name } => words.advice_correct(&field(name, words)),
        Failure::CloseOther => words.advice_close_other(),
        Failure::Enrol => words.advice_enrol(),
        Failure::OpenCase => words.advice_open_case(),
        Failure::SyncFirst => words.advice_sync_first(),
        Failure::AskOwner => words.advice_ask_owner(),
        Failure::AskForHelp => words.advice_ask_for_help(),
    }
}
