//! What is wrong with the card of an office, with its answer, or with passing a question to it.

use onderweg_protocol::case::{GrantError, OfferError};
use onderweg_text::Words;

use crate::error::{PassError, StepError};

pub(super) fn offer(error: OfferError, words: &Words) -> String {
    match error {
        OfferError::NotOffer => words.error_offer_other(),
        OfferError::Damaged => words.error_offer_damaged(),
    }
}

pub(super) fn pass(error: PassError, words: &Words) -> String {
    match error {
        PassError::NoCase => words.error_pass_no_case(),
        PassError::SeveralCases => words.error_pass_several(),
        PassError::NotACase => words.error_pass_other(),
        PassError::NotAsked => words.error_pass_not_asked(),
        PassError::NotInCase => words.error_share_no_case(),
        PassError::NotACircle => words.error_share_no_circle(),
    }
}

pub(super) fn step(error: StepError, words: &Words) -> String {
    match error {
        StepError::NotInCase => words.error_step_no_case(),
        StepError::NotTheOffice => words.error_step_not_office(),
        StepError::NotAStep => words.error_step_no_step(),
        StepError::NotAsked => words.error_step_not_asked(),
        StepError::NotATalk => words.error_step_no_talk(),
    }
}

pub(super) fn grant(error: GrantError, words: &Words) -> String {
    match error {
        GrantError::Malformed => words.error_grant_unreadable(),
        GrantError::Signature => words.error_grant_stranger(),
        GrantError::OtherSpace => words.error_grant_other(),
    }
}
