//! Which letter of an entry is meant. Nearly always it has one; two phones may attach two at the same time, and then
//! each is opened and taken off by itself.

use std::collections::BTreeMap;

use onderweg_journal::{LETTER, letter_mark};
use onderweg_protocol::blob::letter::LetterRef;

use super::EntryRef;
use crate::error::{LetterError, Result};
use crate::store::Tx;

/// A letter: of which entry, and where that has several, which of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterAt {
    /// The entry.
    pub at: EntryRef,
    /// The mark that lists show, or as much of it as names one; none for the one that was attached first.
    pub which: Option<String>,
}

impl From<EntryRef> for LetterAt {
    fn from(at: EntryRef) -> Self {
        Self { at, which: None }
    }
}

/// The letters of a row that this version can read, the one that was attached first before the others; also
/// those that stayed in another space.
pub(super) fn letters_in(more: &BTreeMap<String, String>) -> Vec<LetterRef> {
    let all = more.get(LETTER).map_or("", String::as_str).split(' ');
    all.filter_map(|text| LetterRef::from_text(text).ok())
        .collect()
}

/// All letters of an entry. None for an entry that is not here.
pub(super) fn all_of(tx: &mut Tx<'_>, at: EntryRef) -> Result<Option<Vec<LetterRef>>> {
    let row = tx.summary(at.space, at.entry)?;
    Ok(row.map(|row| letters_in(&row.more)))
}

/// Those of them that can be opened here.
pub(super) fn standing(tx: &mut Tx<'_>, at: EntryRef) -> Result<Vec<LetterRef>> {
    let mut all = all_of(tx, at)?.unwrap_or_default();
    all.retain(|letter| letter.space == at.space);
    Ok(all)
}

/// The letter that is meant.
pub(super) fn pick(tx: &mut Tx<'_>, which: &LetterAt) -> Result<LetterRef> {
    let all = all_of(tx, which.at)?.unwrap_or_default();
    let letter = chosen(all, which.which.as_deref())?;
    // A copy in another space names what only the first space can fetch.
    if letter.space != which.at.space {
        return Err(LetterError::Elsewhere.into());
    }
    Ok(letter)
}

/// The one whose mark begins so; without a mark the first.
pub(super) fn chosen(all: Vec<LetterRef>, which: Option<&str>) -> Result<LetterRef, LetterError> {
    let Some(which) = which else {
        return all.into_iter().next().ok_or(LetterError::None);
    };
    let digits = |text: &str| text.trim_start_matches("letter-").to_ascii_lowercase();
    let which = digits(which.trim());
    let fits = |letter: &LetterRef| digits(&letter_mark(&letter.text())).starts_with(&which);
    let mut found = all.into_iter().filter(fits);
    match (found.next(), found.next()) {
        (Some(letter), None) => Ok(letter),
        (Some(_), Some(_)) => Err(LetterError::Which),
        (None, _) => Err(LetterError::None),
    }
}
