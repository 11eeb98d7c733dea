//! Letters among the things that one takes along: files of the archive, and entries' letters again when it is read.

use onderweg_journal::{LETTER, TakeEntry, TakeItem};
use onderweg_protocol::blob::letter::{Blob, LetterRef};
use onderweg_protocol::limits::MAX_LETTER;
use onderweg_space::blob::{BlobError, check_letter, check_thumb};

use super::letters::{Sealer, open};
use super::{EntryRef, letter_pick};
use crate::error::{Error, Result};
use crate::store::{Row, Tx};
use crate::takeout::{
    LETTERS_TOO_LARGE, Letters, MAX_TAKEOUT_BYTES, MAX_TAKEOUT_LETTERS, in_letter, letter_name,
    letter_of, thumb_name,
};

/// Bytes of all letters of an archive: it has to be read back.
const MOST: usize = MAX_TAKEOUT_BYTES - 4 * MAX_LETTER;

/// Letters that were taken along, and how many were not.
#[derive(Default)]
pub(super) struct TakenLetters {
    /// Each with its small picture, where there is one.
    pub(super) files: Letters,
    pub(super) letters: u64,
    pub(super) left: u64,
    bytes: usize,
}

impl TakenLetters {
    /// Takes the letter of an entry along, if it is on this phone and does not make the archive too large; the entry
    /// says which it was.
    pub(super) fn take(&mut self, tx: &mut Tx<'_>, row: &Row, entry: &mut TakeEntry) -> Result<()> {
        if !row.summary.more.contains_key(LETTER) {
            return Ok(());
        }
        let at = EntryRef {
            space: row.space,
            entry: row.entry,
        };
        // The archive has room for one of an entry; any others are counted as left.
        let mut letters = letter_pick::standing(tx, at)?.into_iter();
        let letter = letters.next();
        self.left += letters.len() as u64;
        let (content, thumb) = match &letter {
            Some(letter) => {
                let thumb = match &letter.thumb {
                    Some(thumb) => opened(tx, at, letter, thumb)?,
                    None => None,
                };
                (opened(tx, at, letter, &letter.full)?, thumb)
            }
            None => (None, None),
        };
        let small = thumb.as_ref().map_or(0, Vec::len);
        let room = |content: &Vec<u8>| {
            self.bytes + content.len() + small <= MOST && self.letters < MAX_TAKEOUT_LETTERS as u64
        };
        match (letter, content.filter(room)) {
            (Some(letter), Some(content)) => {
                let name = letter_name(at.entry, letter.full.looks.media);
                self.bytes += content.len() + small;
                self.letters += 1;
                entry.letter = Some(name.clone());
                self.files.push((name, content));
                if let Some((thumb, blob)) = thumb.zip(letter.thumb) {
                    let name = thumb_name(at.entry, blob.looks.media);
                    entry.letter_thumb = Some(name.clone());
                    self.files.push((name, thumb));
                }
            }
            _ => {
                entry.letter_away = true;
                self.left += 1;
            }
        }
        Ok(())
    }
}

fn opened(
    tx: &mut Tx<'_>,
    at: EntryRef,
    letter: &LetterRef,
    blob: &Blob,
) -> Result<Option<Vec<u8>>> {
    match open(tx, at, letter, blob) {
        Err(Error::Letter(_)) => Ok(None),
        opened => opened,
    }
}

/// Attaches the letter of an entry that came back, with its small picture, under the same checks as a new one;
/// whether there was one. `room` is what may still be unpacked.
pub(super) fn bring(
    tx: &mut Tx<'_>,
    sealer: &mut Sealer,
    zip: &[u8],
    item: &TakeItem,
    at: EntryRef,
    room: &mut usize,
) -> Result<bool> {
    let Some(name) = &item.letter else {
        return Ok(false);
    };
    let mut file = |name: &str, small| {
        let content = letter_of(zip, name, &item.entry, small)?;
        *room = room.checked_sub(content.len()).ok_or(LETTERS_TOO_LARGE)?;
        Ok::<_, Error>(content)
    };
    let content = file(name, false)?;
    let small = item.thumb.as_ref();
    let thumb = small.map(|name| file(name, true)).transpose()?;
    check(name, check_letter(&content))?;
    if let Some((name, thumb)) = small.zip(thumb.as_ref()) {
        check(name, check_thumb(thumb))?;
    }
    sealer.attach(tx, at, &content, thumb.as_deref())?;
    Ok(true)
}

fn check(name: &str, checked: Result<(), BlobError>) -> Result<()> {
    Ok(checked.map_err(|error| in_letter(name, error))?)
}
