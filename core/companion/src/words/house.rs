//! What fields of the household are called, and what is wrong with something of it.

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

/// What a field that only the household has is called.
pub(super) fn field(name: &str, words: &Words) -> Option<String> {
    Some(match name {
        "by" => words.house_field_by(),
        "order" => words.house_field_order(),
        "swap" => words.house_field_swap(),
        "answer" => words.house_field_answer(),
        "version" | "text" => words.house_field_version(),
        "sign" => words.house_field_sign(),
        "origin" => words.takeout_field_origin(),
        "told" => words.house_field_told(),
        "told_who" => words.house_field_told_who(),
        "mended" => words.house_field_mended(),
        "mended_by" => words.house_field_mended_by(),
        "list" | "item" => words.field_checklist(),
        _ => return None,
    })
}
