//! Letters: what their fields are called, and what is wrong with one.

use onderweg_protocol::blob::media::MediaError;
use onderweg_space::blob::BlobError;
use onderweg_text::Words;

use super::who::short;
use crate::error::{LetterError, LettersStay};

/// The most that a letter may have, as people read it.
const MOST: &str = "6 MB";

/// What its fields are called.
pub(super) fn field(name: &str, words: &Words) -> Option<String> {
    Some(match name {
        "letter" => words.letter_field(),
        "photo" => words.letter_field_photo(),
        "thumb" => words.letter_field_thumb(),
        _ => return None,
    })
}

pub(super) fn error(error: LetterError, words: &Words) -> String {
    match error {
        LetterError::Blob(error) => blob(error, words),
        LetterError::None => words.letter_error_none(),
        LetterError::Elsewhere => words.letter_error_elsewhere(),
        LetterError::NoThumb => words.letter_error_no_thumb(),
        LetterError::NotHere => words.letter_error_not_here(),
        LetterError::ThumbNotHere => words.letter_error_thumb_away(),
        LetterError::NotThere => words.letter_error_not_there(),
        LetterError::Metered => words.letter_error_metered(),
        LetterError::NotYours => words.letter_error_not_yours(),
        LetterError::Which => words.letter_error_which(),
        LetterError::Stays => words.letter_error_stays(),
    }
}

/// Whose letters are missing, how many parts wait, and what to do.
pub(super) fn stay(error: &LettersStay, words: &Words) -> String {
    let entries: Vec<String> = error.missing.iter().map(short).collect();
    let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
    let mut said = Vec::new();
    if !entries.is_empty() {
        said.push(words.letter_error_missing(&words.list(&entries)));
    }
    if error.unsent > 0 {
        said.push(words.letter_unsent(error.unsent));
    }
    said.push(words.letter_error_leave());
    said.join(" ")
}

pub(super) fn blob(error: BlobError, words: &Words) -> String {
    match error {
        BlobError::Size => words.letter_error_size(MOST),
        BlobError::Media(MediaError::Unknown) => words.letter_error_type("JPEG, PNG, WebP, PDF"),
        BlobError::Media(MediaError::Damaged) => words.letter_error_damaged(),
        BlobError::Media(MediaError::TooManyPixels) => words.letter_error_pixels(),
        BlobError::Thumb => words.letter_error_thumb(),
        BlobError::Missing | BlobError::Tampered => words.letter_error_tampered(),
    }
}
