//! What is wrong with the card of an office, or with its answer.

use onderweg_protocol::case::{GrantError, OfferError};
use onderweg_text::Words;

pub(super) fn offer(error: OfferError, words: &Words) -> String {
    match error {
        OfferError::NotOffer => words.error_offer_other(),
        OfferError::Damaged => words.error_offer_damaged(),
    }
}

pub(super) fn grant(error: GrantError, words: &Words) -> String {
    match error {
        GrantError::Malformed => words.error_grant_unreadable(),
        GrantError::Signature => words.error_grant_stranger(),
        GrantError::OtherSpace => words.error_grant_other(),
    }
}
