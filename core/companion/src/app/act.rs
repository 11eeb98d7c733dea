//! What a person does with entries. Each act is one durable transaction: when a call returns, a
//! kill or a power cut loses nothing of it. No network here.

use onderweg_journal::{Command, Kind, Set};
use onderweg_protocol::ids::{DeviceId, SpaceId};
use onderweg_space::author::Wish;
use onderweg_sync::store::{MemberTx, StoreError};

use super::letter_off::{self, Lack};
use super::members::permit;
use super::{Companion, EntryRef, letter_pick, memory, names, step};
use crate::error::{Error, Result};
use crate::store::{Tx, WriteError};

/// What an undo did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// On which entry; of an act on several the one that it was on last.
    pub at: EntryRef,
    /// The others of that act.
    pub also: Vec<EntryRef>,
    /// Names of fields that stay because somebody changed them since.
    pub kept: Vec<String>,
}

impl Companion {
    /// A new entry in a space; only its members will be able to read it.
    ///
    /// # Errors
    ///
    /// [`Error::Write`], [`Error::Value`] and [`Error::Step`]: nothing was written.
    pub fn add(&mut self, space: SpaceId, kind: &Kind, sets: &[Set]) -> Result<EntryRef> {
        if matches!(kind, Kind::Unknown(_)) {
            return Err(Error::Value {
                field: "kind",
                rule: "task, appointment, note, job, goal, step, talk, rota, shopping, repair, bins, agreement or card",
            });
        }
        if !sets.iter().any(|set| matches!(set, Set::Title(_))) {
            return Err(onderweg_journal::Invalid::Empty { field: "title" }.into());
        }
        let me = self.device();
        self.make_one(|tx| {
            for set in sets {
                step::permit_set(tx, &me, space, set)?;
            }
            create(tx, space, kind, sets)
        })
    }

    /// A new entry, durable and told when it returns.
    pub(super) fn make_one(
        &mut self,
        make: impl FnOnce(&mut Tx<'_>) -> Result<EntryRef>,
    ) -> Result<EntryRef> {
        let at = self.write(|tx| {
            let at = make(tx)?;
            memory::put_last_act(tx, at)?;
            Ok::<_, Error>(at)
        })?;
        self.did(at)?;
        Ok(at)
    }

    /// New entries in one act, all of them or none; an undo takes all of them back.
    pub(super) fn make_all(
        &mut self,
        make: impl FnOnce(&mut Tx<'_>) -> Result<Vec<EntryRef>>,
    ) -> Result<Vec<EntryRef>> {
        let made = self.write(|tx| {
            let made = make(tx)?;
            memory::put_last_acts(tx, &made)?;
            Ok::<_, Error>(made)
        })?;
        made.iter().try_for_each(|at| self.did(*at))?;
        Ok(made)
    }

    /// Changes an entry; all commands together or none. Returns whether anything changed.
    ///
    /// # Errors
    ///
    /// [`Error::Write`] and [`Error::Step`]: nothing was written.
    pub fn act(&mut self, at: EntryRef, commands: &[Command]) -> Result<bool> {
        let me = self.device();
        let changed = self.write(|tx| {
            must_be_shown(tx, at)?;
            step::permit(tx, &me, at.space, commands)?;
            let changed = tx.act(at.space, at.entry, commands)?;
            if changed {
                memory::put_last_act(tx, at)?;
            }
            Ok::<_, Error>(changed)
        })?;
        if changed {
            self.did(at)?;
        }
        Ok(changed)
    }

    /// Takes this person's last act on an entry back; without an entry the last act of all, on every
    /// entry that it was on. What others changed since stays, as does an entry that is gone by now.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToUndo`].
    pub fn undo(&mut self, at: Option<EntryRef>) -> Result<Undone> {
        let me = self.device();
        let undone = self.write(|tx| {
            let all = match at {
                Some(at) => vec![at],
                None => memory::last_act(tx)?,
            };
            undo_all(tx, &me, &all)
        })?;
        self.did(undone.at)?;
        undone.also.iter().try_for_each(|at| self.did(*at))?;
        Ok(undone)
    }

    /// Copies an entry's present state to another space, and closes it here once the copy is on
    /// the server. Earlier history stays behind. Returns the copy.
    ///
    /// # Errors
    ///
    /// [`Error::Write`], and [`crate::error::LetterError::Stays`] for a letter that is not on this phone: nothing
    /// was written.
    pub fn move_to(&mut self, at: EntryRef, space: SpaceId) -> Result<EntryRef> {
        self.move_with(at, space, Lack::Refuse)
    }

    /// As [`Companion::move_to`]; a letter that is not on this phone stays behind.
    ///
    /// # Errors
    ///
    /// [`Error::Write`]: nothing was written.
    pub fn move_without_letter(&mut self, at: EntryRef, space: SpaceId) -> Result<EntryRef> {
        self.move_with(at, space, Lack::Leave)
    }

    fn move_with(&mut self, at: EntryRef, space: SpaceId, lack: Lack) -> Result<EntryRef> {
        let mut sealer = self.sealer()?;
        let copy = self.write(|tx| {
            must_be_shown(tx, at)?;
            let entry = tx.move_entry(at.space, at.entry, space)?;
            let copy = EntryRef { space, entry };
            let carried = letter_off::carry(tx, &mut sealer, (at, copy), lack)?;
            memory::put_copied(tx, copy, carried)?;
            Ok::<_, Error>(copy)
        })?;
        self.did(copy)?;
        Ok(copy)
    }

    /// Drops an entry everywhere and for ever, at the next sync. Its author or an owner may.
    ///
    /// # Errors
    ///
    /// [`Error::NotPermitted`], and [`Error::Write`] if there is no such entry.
    pub fn erase(&mut self, at: EntryRef) -> Result<()> {
        let secret = self.secret()?;
        let mut rng = self.fork_rng();
        self.write(|tx| {
            must_be_shown(tx, at)?;
            tx.wish_erase(at.space, at.entry)?;
            let wishes = tx.state(at.space)?.unwrap_or_default().wishes;
            let erases =
                |wish: &&Wish| matches!(wish, Wish::Erase(entry, ..) if *entry == at.entry);
            match wishes.iter().find(erases) {
                Some(wish) => permit(tx, &secret, &mut rng, at.space, wish),
                None => Ok(()),
            }
        })?;
        self.tell_changes()
    }

    pub(super) fn did(&mut self, at: EntryRef) -> Result<()> {
        // The act is durable by now; a failing notice must not make it look undone.
        match self.tell_own_act(at) {
            Err(Error::Store(StoreError::Locked)) | Ok(()) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// From the last to the first; what one of several does not take leaves the others. What was made with a
/// letter goes to the bin with it: the bytes of a letter that is taken off come back from nowhere.
fn undo_all(tx: &mut Tx<'_>, me: &DeviceId, all: &[EntryRef]) -> Result<Undone> {
    let (mut done, mut kept, mut refused) = (Vec::new(), Vec::new(), None);
    let mut whole = Vec::new();
    for at in all.iter().rev() {
        if whole.contains(at) {
            continue;
        }
        let several = all.iter().filter(|one| *one == at).count() > 1;
        let undone = if several && !letter_pick::standing(tx, *at)?.is_empty() {
            whole.push(*at);
            let undone = tx.undo_whole(at.space, at.entry).map_err(Error::from);
            undone.and_then(|undone| undone.ok_or(Error::NothingToUndo))
        } else {
            undo_one(tx, me, *at)
        };
        match undone {
            Ok(fields) => {
                kept.extend(fields);
                done.extend((!done.contains(at)).then_some(*at));
            }
            Err(error @ (Error::Store(_) | Error::Write(WriteError::Store(_)))) => {
                return Err(error);
            }
            Err(error) => refused = refused.or(Some(error)),
        }
    }
    kept.sort_unstable();
    kept.dedup();
    match done.split_first() {
        Some((at, also)) => Ok(Undone {
            at: *at,
            also: also.to_vec(),
            kept,
        }),
        None => Err(refused.unwrap_or(Error::NothingToUndo)),
    }
}

fn undo_one(tx: &mut Tx<'_>, me: &DeviceId, at: EntryRef) -> Result<Vec<String>> {
    must_be_shown(tx, at)?;
    let letters = letter_pick::standing(tx, at)?;
    let kept = tx.undo(at.space, at.entry)?.ok_or(Error::NothingToUndo)?;
    letter_off::settle_undo(tx, me, at, letters)?;
    Ok(kept)
}

/// A new entry.
pub(super) fn create(
    tx: &mut Tx<'_>,
    space: SpaceId,
    kind: &Kind,
    sets: &[Set],
) -> Result<EntryRef> {
    let entry = tx.create(space, kind, sets)?;
    Ok(EntryRef { space, entry })
}

/// Names of people and spaces are entries too, and are changed by their own functions alone.
pub(super) fn must_be_shown(tx: &mut Tx<'_>, at: EntryRef) -> Result<()> {
    let summary = tx.summary(at.space, at.entry)?;
    match summary {
        Some(summary) if names::is_shown(summary.kind.as_ref()) => Ok(()),
        Some(_) => Err(Error::NoSuch("entry")),
        None => Err(WriteError::NoEntry.into()),
    }
}
