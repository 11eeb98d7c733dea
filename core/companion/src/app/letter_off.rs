//! Takes letters off their entries, for good, and along when their entry is copied to another space. What opens
//! a letter in one space opens nothing in another, so the copy gets one that is sealed anew.

use onderweg_journal::Command;
use onderweg_protocol::blob::letter::LetterRef;
use onderweg_protocol::ids::DeviceId;
use onderweg_space::blob::parts_of;

use super::act::must_be_shown;
use super::letter_pick::{LetterAt, all_of, chosen, standing};
use super::letters::{Sealer, open};
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
    /// other phones when they sync. Who attached it may; it cannot be taken back. Letters that others attached at the
    /// same time stay.
    ///
    /// # Errors
    ///
    /// [`LetterError::None`], [`LetterError::NotYours`], and [`LetterError::Which`] where several are one's own and none
    /// is named: nothing was written.
    pub fn remove_letter(&mut self, which: impl Into<LetterAt>) -> Result<()> {
        let (me, which) = (self.device(), which.into());
        let at = which.at;
        self.write(|tx| {
            must_be_shown(tx, at)?;
            let letter = own_one(tx, &me, &which)?;
            tx.act(at.space, at.entry, &[Command::TakeOff(letter.text())])?;
            doom(tx, at, &letter)?;
            memory::put_last_act(tx, at)
        })?;
        self.did(at)
    }
}

/// The letter to take off: the one that is named, else the only one of one's own.
fn own_one(tx: &mut Tx<'_>, me: &DeviceId, which: &LetterAt) -> Result<LetterRef> {
    let all = all_of(tx, which.at)?.unwrap_or_default();
    if which.which.is_some() {
        let letter = chosen(all, which.which.as_deref())?;
        let own = is_own(tx, me, which.at, &letter)?;
        return own.then_some(letter).ok_or(LetterError::NotYours.into());
    }
    let none = all.is_empty();
    let mut own = Vec::new();
    for letter in all {
        if is_own(tx, me, which.at, &letter)? {
            own.push(letter);
        }
    }
    let mut own = own.into_iter();
    match (own.next(), own.next()) {
        (Some(letter), None) => Ok(letter),
        (Some(_), Some(_)) => Err(LetterError::Which.into()),
        (None, _) if none => Err(LetterError::None.into()),
        (None, _) => Err(LetterError::NotYours.into()),
    }
}

impl Companion {
    /// From now on this device fetches no small pictures: for offices, which show that there is a letter and
    /// hold no copies of what people photographed.
    pub fn keep_no_letters(&mut self) {
        self.no_letters = true;
    }
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

/// Whether an entry's letters, if it has any here, are on this phone to go along with a copy.
pub(super) fn goes_along(tx: &mut Tx<'_>, at: EntryRef) -> Result<bool> {
    for letter in standing(tx, at)? {
        match open(tx, at, &letter, &letter.full) {
            Ok(Some(_)) => {}
            Ok(None) | Err(Error::Letter(_)) => return Ok(false),
            Err(error) => return Err(error),
        }
    }
    Ok(true)
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

/// After an undo: letters that were attached by what was taken back are nobody's any more.
pub(super) fn settle_undo(
    tx: &mut Tx<'_>,
    me: &DeviceId,
    at: EntryRef,
    before: Vec<LetterRef>,
) -> Result<()> {
    let now = standing(tx, at)?;
    for letter in before {
        if !now.contains(&letter) && is_own(tx, me, at, &letter)? {
            doom(tx, at, &letter)?;
        }
    }
    Ok(())
}

/// Gives the copy of an entry the letters that the entry has; whether it has any.
pub(super) fn carry(
    tx: &mut Tx<'_>,
    sealer: &mut Sealer,
    (from, to): (EntryRef, EntryRef),
    lack: Lack,
) -> Result<bool> {
    if lack == Lack::Never {
        return Ok(false);
    }
    let mut carried = false;
    for letter in standing(tx, from)? {
        let full = match (open(tx, from, &letter, &letter.full), lack) {
            (Ok(Some(full)), _) => full,
            (Ok(None) | Err(Error::Letter(_)), Lack::Refuse) => {
                return Err(LetterError::Stays.into());
            }
            (Ok(None) | Err(Error::Letter(_)), Lack::Leave | Lack::Never) => continue,
            (Err(error), _) => return Err(error),
        };
        let thumb = letter.thumb.as_ref();
        let thumb = thumb.and_then(|thumb| open(tx, from, &letter, thumb).ok().flatten());
        sealer.beside(tx, to, (&full, thumb.as_deref()), &[])?;
        carried = true;
    }
    Ok(carried)
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
    // Of an entry that is not here nothing is known yet.
    let all = all_of(tx, at)?;
    Ok(all.is_none_or(|all| all.iter().any(names)))
}
