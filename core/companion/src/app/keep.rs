//! Leaving a space and keeping what is one's own.

use std::collections::BTreeMap;

use onderweg_journal::{Command, ORIGIN, Shape, Stamp, TakeEntry, TakeStamp, Tz, Value, field_def};
use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use onderweg_space::author::Wish;
use onderweg_sync::store::MemberTx;

use super::letter_off::{self, Lack};
use super::members::permit;
use super::takeout::is_taken;
use super::{Companion, EntryRef, SyncOptions};
use crate::error::{Error, LettersStay, Result};
use crate::store::{Row, Shelf, Tx, is_turn};
use crate::transport::Transport;

/// What somebody who leaves a space leaves behind knowingly.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeaveBehind {
    /// Everything: nothing is copied to `me`.
    pub copies: bool,
    /// Letters that are not on this phone, and those that the others did not get yet.
    pub letters: bool,
}

impl Companion {
    /// Goes, with all own phones, and keeps what is one's own: every entry that this person made is copied to
    /// `me` as it reads now, in the same transaction. Entries that others made stay with them: what they wrote
    /// was shared with the people of this space, and leaving is no way around that. Returns the copies.
    ///
    /// Asked again before the server knows, it copies nothing twice.
    ///
    /// # Errors
    ///
    /// [`Error::NotPermitted`] for the last owner of others, [`Error::LettersStay`] where letters would be left
    /// behind: nothing was copied then.
    pub fn leave_and_keep(&mut self, space: SpaceId) -> Result<Vec<EntryRef>> {
        self.leave_with(space, LeaveBehind::default())
    }

    /// Goes, with all own phones, and copies nothing. What is only here by then goes to `me`.
    ///
    /// # Errors
    ///
    /// [`Error::NotPermitted`] for the last owner of others, and [`Error::LettersStay`] while the others did not get
    /// a letter that is only on this phone.
    pub fn leave(&mut self, space: SpaceId) -> Result<()> {
        let behind = LeaveBehind {
            copies: true,
            letters: false,
        };
        self.leave_with(space, behind).map(|_| ())
    }

    /// As [`Companion::leave_and_keep`], without what is left behind knowingly.
    ///
    /// # Errors
    ///
    /// As [`Companion::leave_and_keep`].
    pub fn leave_with(&mut self, space: SpaceId, behind: LeaveBehind) -> Result<Vec<EntryRef>> {
        let (secret, me, zone) = (self.secret()?, self.me()?, self.zone);
        let device = self.device();
        let mut rng = self.fork_rng();
        let mut sealer = self.sealer()?;
        let copies = self.write(|tx| {
            permit(tx, &secret, &mut rng, space, &Wish::Leave)?;
            let asked = tx.state(space)?.unwrap_or_default().wishes;
            let again = asked.contains(&Wish::Leave);
            let mut copies = Vec::new();
            if !again && space != me {
                let own = match behind.copies {
                    true => Own::default(),
                    false => own_rows(tx, space, device, zone)?,
                };
                if !behind.letters {
                    none_stays(tx, space, &own)?;
                }
                for (entry, copy) in copy_own(tx, &own, me)? {
                    let from = EntryRef { space, entry };
                    letter_off::carry(tx, &mut sealer, (from, copy), Lack::Leave)?;
                    copies.push(copy);
                }
            }
            tx.wish(space, Wish::Leave)?;
            Ok::<_, Error>(copies)
        })?;
        for at in &copies {
            self.did(*at)?;
        }
        Ok(copies)
    }

    /// Fetches the letters of this person's own entries in a space that are not on this phone, so that leaving can
    /// take them along. What nobody has sent, or is not as it was attached, is passed over: leaving names it.
    ///
    /// # Errors
    ///
    /// Those of the network; what came is kept.
    pub fn bring_own_letters(
        &mut self,
        transport: &mut dyn Transport,
        space: SpaceId,
        options: &SyncOptions<'_>,
    ) -> Result<()> {
        let (device, zone) = (self.device(), self.zone);
        let missing = self.read(|tx| {
            let own = own_rows(tx, space, device, zone)?;
            missing(tx, space, &own)
        })?;
        self.server()?;
        let mut remote = self.remote(transport)?;
        let end = self.fetch_letters(&mut remote, space, &missing, options);
        self.account(&remote, end.as_ref().err(), 0)?;
        end
    }
}

/// What this person made in one space.
#[derive(Default)]
struct Own {
    entries: Vec<Row>,
    /// What was changed of single turns, whoever did: it goes with its series.
    turns: Vec<Row>,
}

fn own_rows(tx: &mut Tx<'_>, space: SpaceId, device: DeviceId, zone: Tz) -> Result<Own> {
    let Some(roster) = tx.roster(space)? else {
        return Ok(Own::default());
    };
    let mut rows = tx.summaries(Shelf::Live, zone)?;
    rows.extend(tx.summaries(Shelf::Closed, zone)?);
    rows.retain(|row| row.space == space && is_taken(row));
    let person = |device: &DeviceId| roster.device(device).map(|known| known.person);
    let own = person(&device);
    let is_own = |stamp: &Stamp| {
        let author = DeviceId(stamp.author.0);
        author == device || (own.is_some() && person(&author) == own)
    };
    let (turns, mut entries): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| is_turn(&row.summary));
    entries.retain(|row| row.summary.created.as_ref().is_some_and(is_own));
    Ok(Own { entries, turns })
}

/// Of these entries those whose letter is not on this phone.
fn missing(tx: &mut Tx<'_>, space: SpaceId, own: &Own) -> Result<Vec<EntryId>> {
    let mut missing = Vec::new();
    for row in &own.entries {
        let entry = row.entry;
        if !letter_off::goes_along(tx, EntryRef { space, entry })? {
            missing.push(entry);
        }
    }
    Ok(missing)
}

/// Whether all letters come along, and the others have theirs.
fn none_stays(tx: &mut Tx<'_>, space: SpaceId, own: &Own) -> Result<()> {
    let others = tx
        .roster(space)?
        .is_some_and(|roster| roster.persons().len() > 1);
    let unsent = match others {
        true => tx.parts_only_here(Some(space))?,
        false => 0,
    };
    let missing = missing(tx, space, own)?;
    match missing.is_empty() && unsent == 0 {
        true => Ok(()),
        false => Err(LettersStay { missing, unsent }.into()),
    }
}

/// Copies what this person made in a space.
fn copy_own(tx: &mut Tx<'_>, own: &Own, me: SpaceId) -> Result<Vec<(EntryId, EntryRef)>> {
    let mut copied: BTreeMap<EntryId, EntryId> = BTreeMap::new();
    for row in &own.entries {
        let copy = tx.copy_entry(row.space, row.entry, me)?;
        copied.insert(row.entry, copy);
    }
    for (from, copy) in &copied {
        let at = EntryRef {
            space: me,
            entry: *copy,
        };
        link(tx, (*from, at), &copied)?;
    }
    for row in &own.turns {
        let series = row
            .summary
            .series
            .and_then(|series| copied.get(&EntryId(series.0)));
        if let Some((series, date)) = series.zip(row.summary.date) {
            copy_turn(
                tx,
                row,
                date,
                EntryRef {
                    space: me,
                    entry: *series,
                },
            )?;
        }
    }
    let copies = copied.into_iter();
    let copy = |(from, entry)| (from, EntryRef { space: me, entry });
    Ok(copies.map(copy).collect())
}

/// What was changed of one turn, for the copy of its series.
fn copy_turn(
    tx: &mut Tx<'_>,
    row: &Row,
    date: onderweg_journal::NaiveDate,
    series: EntryRef,
) -> Result<()> {
    let Some(entry) = tx.view(row.space, row.entry)? else {
        return Ok(());
    };
    let nobody = |stamp: &Stamp| TakeStamp {
        name: None,
        own: true,
        when_ms: stamp.when_ms,
    };
    let taken = TakeEntry::of(&entry, String::new(), String::new(), &nobody);
    let turn = tx.create_occurrence(series.space, series.entry, date, &taken.field_sets())?;
    if entry.done.is_on() {
        tx.act(series.space, turn, &[Command::Done])?;
    }
    Ok(())
}

/// A copy names copies: a step its goal, a task its step. What was not copied stays named by its id. It also names
/// what it came from, the first of them, so that an older archive brings nothing twice.
fn link(
    tx: &mut Tx<'_>,
    (from, at): (EntryId, EntryRef),
    copied: &BTreeMap<EntryId, EntryId>,
) -> Result<()> {
    let Some(entry) = tx.view(at.space, at.entry)? else {
        return Ok(());
    };
    let mut commands = Vec::new();
    let origin = field_def(ORIGIN).filter(|_| !entry.more.contains_key(ORIGIN));
    if let Some(def) = origin {
        commands.push(Command::Set(def.set(Value::Text(from.to_string()))?));
    }
    for (name, field) in &entry.more {
        let def = field_def(name).filter(|def| def.shape == Shape::Link);
        let named = field.value.as_ref().map(ToString::to_string);
        let copy = named.and_then(|named| {
            let found = copied.iter().find(|(id, _)| id.to_string() == named);
            found.map(|(_, copy)| copy.to_string())
        });
        if let Some((def, copy)) = def.zip(copy) {
            commands.push(Command::Set(def.set(Value::Text(copy))?));
        }
    }
    if !commands.is_empty() {
        tx.act(at.space, at.entry, &commands)?;
    }
    Ok(())
}
