//! What is wrong with something of the household.

use onderweg_text::Words;

use crate::error::HouseError;

pub(super) fn error(error: HouseError, words: &Words) -> String {
    match error {
        HouseError::NotACircle => words.house_error_no_circle(),
        HouseError::NotARota => words.house_error_no_rota(),
        HouseError::OtherKind => words.house_error_other_kind(),
        HouseError::NotYet => words.house_error_not_yet(),
        HouseError::NotYourTurn => words.house_error_not_yours(),
        HouseError::NotTheirTurn => words.house_error_not_theirs(),
        HouseError::TurnOver => words.house_error_over(),
        HouseError::Unfair => words.house_error_unfair(),
    }
}
