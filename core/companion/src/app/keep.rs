//! Leaving a space and keeping what is one's own.

use std::collections::BTreeMap;

use onderweg_journal::{Command, Shape, Stamp, TakeEntry, TakeStamp, Value, field_def};
use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use onderweg_space::author::Wish;
use onderweg_sync::store::MemberTx;

use super::letter_off::{self, Lack};
use super::members::permit;
use super::takeout::is_taken;
use super::{Companion, EntryRef};
use crate::error::{Error, Result};
use crate::store::{Row, Shelf, Tx, is_turn};

impl Companion {
    /// Goes, with all own phones, and keeps what is one's own: every entry that this person made is copied to
    /// `me` as it reads now, in the same transaction. Entries that others made stay with them: what they wrote
    /// was shared with the people of this space, and leaving is no way around that. Returns the copies.
    ///
    /// Asked again before the server knows, it copies nothing twice.
    ///
    /// # Errors
    ///
    /// [`Error::NotPermitted`] for the last owner of others: nothing was copied then.
    pub fn leave_and_keep(&mut self, space: SpaceId) -> Result<Vec<EntryRef>> {
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
                let mut rows = tx.summaries(Shelf::Live, zone)?;
                rows.extend(tx.summaries(Shelf::Closed, zone)?);
                rows.retain(|row| row.space == space && is_taken(row));
                for (entry, copy) in copy_own(tx, &rows, device, me)? {
                    // A letter that is not on this phone stays with the people of the space.
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
}

/// Copies what this device's person made among these rows of one space.
fn copy_own(
    tx: &mut Tx<'_>,
    rows: &[Row],
    device: DeviceId,
    me: SpaceId,
) -> Result<Vec<(EntryId, EntryRef)>> {
    let Some(roster) = rows
        .first()
        .map(|row| tx.roster(row.space))
        .transpose()?
        .flatten()
    else {
        return Ok(Vec::new());
    };
    let person = |device: &DeviceId| roster.device(device).map(|known| known.person);
    let own = person(&device);
    let is_own = |stamp: &Stamp| {
        let author = DeviceId(stamp.author.0);
        author == device || (own.is_some() && person(&author) == own)
    };
    let mut copied: BTreeMap<EntryId, EntryId> = BTreeMap::new();
    for row in rows.iter().filter(|row| !is_turn(&row.summary)) {
        if row.summary.created.as_ref().is_some_and(is_own) {
            let copy = tx.copy_entry(row.space, row.entry, me)?;
            copied.insert(row.entry, copy);
        }
    }
    for copy in copied.values() {
        link(
            tx,
            EntryRef {
                space: me,
                entry: *copy,
            },
            &copied,
        )?;
    }
    for row in rows.iter().filter(|row| is_turn(&row.summary)) {
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

/// A copy names copies: a step its goal, a task its step. What was not copied stays named by its id.
fn link(tx: &mut Tx<'_>, at: EntryRef, copied: &BTreeMap<EntryId, EntryId>) -> Result<()> {
    let Some(entry) = tx.view(at.space, at.entry)? else {
        return Ok(());
    };
    let mut commands = Vec::new();
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
