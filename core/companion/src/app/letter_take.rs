//! Letters among the things that one takes along: files of the archive, and entries' letters again when it is read.

use onderweg_journal::{LETTER, TakeEntry, TakeItem};
use onderweg_protocol::limits::MAX_LETTER;

use super::letters::{Sealer, open};
use super::{EntryRef, letter_pick};
use crate::error::{Error, Result};
use crate::store::{Row, Tx};
use crate::takeout::{
    LETTERS_TOO_LARGE, Letters, MAX_TAKEOUT_BYTES, MAX_TAKEOUT_LETTERS, letter_name, letter_of,
};

/// Bytes of all letters of an archive: it has to be read back.
const MOST: usize = MAX_TAKEOUT_BYTES - 4 * MAX_LETTER;

/// Letters that were taken along, and how many were not.
#[derive(Default)]
pub(super) struct TakenLetters {
    pub(super) files: Letters,
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
        let content = match &letter {
            Some(letter) => open(tx, at, letter, &letter.full),
            None => Ok(None),
        };
        let content = match content {
            Ok(content) => content,
            Err(Error::Letter(_)) => None,
            Err(error) => return Err(error),
        };
        let room = |content: &Vec<u8>| {
            self.bytes + content.len() <= MOST && self.files.len() < MAX_TAKEOUT_LETTERS
        };
        match (letter, content.filter(room)) {
            (Some(letter), Some(content)) => {
                let name = letter_name(at.entry, letter.full.looks.media);
                self.bytes += content.len();
                entry.letter = Some(name.clone());
                self.files.push((name, content));
            }
            _ => {
                entry.letter_away = true;
                self.left += 1;
            }
        }
        Ok(())
    }
}

/// Attaches the letter of an entry that came back; whether there was one. `room` is what may still be unpacked.
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
    let content = letter_of(zip, name, &item.entry)?;
    *room = room.checked_sub(content.len()).ok_or(LETTERS_TOO_LARGE)?;
    sealer.attach(tx, at, &content, None)?;
    Ok(true)
}
