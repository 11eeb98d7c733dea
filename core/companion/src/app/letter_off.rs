//! Takes letters off their entries, for good, and along when their entry is copied to another space. What opens
//! a letter in one space opens nothing in another, so the copy gets one that is sealed anew.

use onderweg_journal::{Command, FieldName, LETTER};
use onderweg_protocol::blob::letter::LetterRef;
use onderweg_protocol::ids::DeviceId;
use onderweg_space::blob::parts_of;

use super::act::must_be_shown;
use super::letters::{Sealer, letter_field, open};
use super::{Companion, EntryRef, memory};
use crate::error::{Error, LetterError, Result};
use crate::store::Tx;

/// What to do with a letter that is not on this phone when its entry is copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lack {
    /// Say so before anything is written.
    Refuse,
    /// Leave it where it is.
    Leave,
}

impl Companion {
    /// Takes a letter off its entry. Its bytes go from this phone now, from the server with the next sync, and from
    /// other phones when they sync. Who attached it may; it cannot be taken back.
    ///
    /// # Errors
    ///
    /// [`LetterError::None`] and [`LetterError::NotYours`]: nothing was written.
    pub fn remove_letter(&mut self, at: EntryRef) -> Result<()> {
        let me = self.device();
        self.write(|tx| {
            must_be_shown(tx, at)?;
            let letter = standing(tx, at)?.ok_or(LetterError::None)?;
            must_be_own(tx, &me, at, &letter)?;
            let clear = Command::Clear(FieldName::More(letter_field()?));
            tx.act(at.space, at.entry, &[clear])?;
            doom(tx, at, &letter)?;
            memory::put_last_act(tx, at)
        })?;
        self.did(at)
    }
}

impl Companion {
    /// From now on this device fetches no small pictures: for offices, which show that there is a letter and
    /// hold no copies of what people photographed.
    pub fn keep_no_letters(&mut self) {
        self.no_letters = true;
    }
}

/// The letter that stands in an entry, also one that stayed in another space.
pub(super) fn standing(tx: &mut Tx<'_>, at: EntryRef) -> Result<Option<LetterRef>> {
    let row = tx.summary(at.space, at.entry)?;
    let text = row.as_ref().and_then(|row| row.more.get(LETTER));
    Ok(text.and_then(|text| LetterRef::from_text(text).ok()))
}

/// All phones of who attached it may take it off.
pub(super) fn must_be_own(
    tx: &mut Tx<'_>,
    me: &DeviceId,
    at: EntryRef,
    letter: &LetterRef,
) -> Result<()> {
    let roster = tx.roster(at.space)?;
    let person = |device: &DeviceId| roster.as_ref().and_then(|roster| roster.person_of(device));
    let own = letter.device == *me || person(me).is_some() && person(me) == person(&letter.device);
    // What stayed in another space is only a name here.
    match own || letter.space != at.space {
        true => Ok(()),
        false => Err(LetterError::NotYours.into()),
    }
}

/// Forgets its bytes here, and has the server delete them.
pub(super) fn doom(tx: &mut Tx<'_>, at: EntryRef, letter: &LetterRef) -> Result<()> {
    if letter.space != at.space {
        return Ok(());
    }
    let thumb = letter.thumb.as_ref().map(|thumb| (true, thumb));
    for (small, blob) in thumb.into_iter().chain([(false, &letter.full)]) {
        let name = letter.name(at.entry, blob);
        tx.doom_blob(&name, small, parts_of(blob.size))?;
    }
    Ok(())
}

/// After an undo: a letter that was attached by what was taken back is nobody's any more.
pub(super) fn settle_undo(
    tx: &mut Tx<'_>,
    me: &DeviceId,
    at: EntryRef,
    before: Option<LetterRef>,
) -> Result<()> {
    let Some(before) = before else { return Ok(()) };
    if standing(tx, at)?.as_ref() == Some(&before) || must_be_own(tx, me, at, &before).is_err() {
        return Ok(());
    }
    doom(tx, at, &before)
}

/// Gives the copy of an entry the letter that the entry has; whether that was one more act on the copy.
pub(super) fn carry(
    tx: &mut Tx<'_>,
    sealer: &mut Sealer,
    (from, to): (EntryRef, EntryRef),
    lack: Lack,
) -> Result<bool> {
    let letter = standing(tx, from)?.filter(|letter| letter.space == from.space);
    let Some(letter) = letter else {
        return Ok(false);
    };
    let full = open(tx, from, &letter, &letter.full);
    let full = match (full, lack) {
        (Ok(Some(full)), _) => full,
        (Ok(None) | Err(Error::Letter(_)), Lack::Refuse) => return Err(LetterError::Stays.into()),
        (Ok(None) | Err(Error::Letter(_)), Lack::Leave) => return Ok(false),
        (Err(error), _) => return Err(error),
    };
    let thumb = letter.thumb.as_ref();
    let thumb = thumb.and_then(|thumb| open(tx, from, &letter, thumb).ok().flatten());
    sealer.attach(tx, to, &full, thumb.as_deref())?;
    Ok(true)
}
