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
use crate::store::{BlobState, Tx};

/// What to do with a letter that is not on this phone when its entry is copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lack {
    /// Say so before anything is written.
    Refuse,
    /// Leave it where it is.
    Leave,
    /// Leave it where it is, also where it could go along: the others are to read the words alone.
    Never,
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
            let letters = must_be_own(tx, &me, at)?;
            if letters.is_empty() {
                return Err(LetterError::None.into());
            }
            let clear = Command::Clear(FieldName::More(letter_field()?));
            tx.act(at.space, at.entry, &[clear])?;
            for letter in &letters {
                doom(tx, at, letter)?;
            }
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

/// All letters that an entry names: the one that stands, then those that others attached at the same time.
/// None for an entry that is not here.
pub(super) fn all_of(tx: &mut Tx<'_>, at: EntryRef) -> Result<Option<Vec<LetterRef>>> {
    let Some(view) = tx.view(at.space, at.entry)? else {
        return Ok(None);
    };
    let Some(field) = view.more.get(LETTER) else {
        return Ok(Some(Vec::new()));
    };
    let others = field.others.iter().filter_map(|other| other.value.as_ref());
    let values = field.value.iter().chain(others);
    let letters = values.filter_map(|value| LetterRef::from_text(&value.to_string()).ok());
    Ok(Some(letters.collect()))
}

/// The letters of an entry, if this person may take them off: all of them are their own, whichever of their
/// phones attached them. Where somebody else attached another at the same time, taking off or replacing
/// would take that one away as well.
pub(super) fn must_be_own(tx: &mut Tx<'_>, me: &DeviceId, at: EntryRef) -> Result<Vec<LetterRef>> {
    let letters = all_of(tx, at)?.unwrap_or_default();
    for letter in &letters {
        if !is_own(tx, me, at, letter)? {
            return Err(LetterError::NotYours.into());
        }
    }
    Ok(letters)
}

fn is_own(tx: &mut Tx<'_>, me: &DeviceId, at: EntryRef, letter: &LetterRef) -> Result<bool> {
    let roster = tx.roster(at.space)?;
    let person = |device: &DeviceId| roster.as_ref().and_then(|roster| roster.person_of(device));
    let own = letter.device == *me || person(me).is_some() && person(me) == person(&letter.device);
    // What stayed in another space is only a name here.
    Ok(own || letter.space != at.space)
}

/// Whether an entry's letter, if it has one here, is on this phone to go along with a copy.
pub(super) fn goes_along(tx: &mut Tx<'_>, at: EntryRef) -> Result<bool> {
    let letter = standing(tx, at)?.filter(|letter| letter.space == at.space);
    let Some(letter) = letter else {
        return Ok(true);
    };
    match open(tx, at, &letter, &letter.full) {
        Ok(whole) => Ok(whole.is_some()),
        Err(Error::Letter(_)) => Ok(false),
        Err(error) => Err(error),
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
    if standing(tx, at)?.as_ref() == Some(&before) || !is_own(tx, me, at, &before)? {
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
    let Some(letter) = letter.filter(|_| lack != Lack::Never) else {
        return Ok(false);
    };
    let full = open(tx, from, &letter, &letter.full);
    let full = match (full, lack) {
        (Ok(Some(full)), _) => full,
        (Ok(None) | Err(Error::Letter(_)), Lack::Refuse) => return Err(LetterError::Stays.into()),
        (Ok(None) | Err(Error::Letter(_)), Lack::Leave | Lack::Never) => return Ok(false),
        (Err(error), _) => return Err(error),
    };
    let thumb = letter.thumb.as_ref();
    let thumb = thumb.and_then(|thumb| open(tx, from, &letter, thumb).ok().flatten());
    sealer.attach(tx, to, &full, thumb.as_deref())?;
    Ok(true)
}

/// Whether its entry names it, be it as one of several that people attached at the same time.
pub(super) fn is_named(tx: &mut Tx<'_>, state: &BlobState) -> Result<bool> {
    let at = EntryRef {
        space: state.space,
        entry: state.entry,
    };
    let names = |letter: &LetterRef| {
        let mut blobs = std::iter::once(&letter.full).chain(&letter.thumb);
        blobs.any(|blob| letter.name(state.entry, blob).id() == state.blob)
    };
    // The row tells it of nearly all of them, without opening a document.
    let row = standing(tx, at)?;
    if row.as_ref().is_some_and(names) {
        return Ok(true);
    }
    // Of an entry that is not here nothing is known yet.
    let all = all_of(tx, at)?;
    Ok(all.is_none_or(|all| all.iter().any(names)))
}
