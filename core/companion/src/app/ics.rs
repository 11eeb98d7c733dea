//! Appointments, and tasks with a deadline, as a calendar for other programs, and from them.

use std::collections::BTreeMap;

use onderweg_journal::{
    Command, Entry, FieldDef, FieldName, Flat, IcsFile, IcsItem, IcsOut, IcsStyle, IcsTurn, Kind,
    NaiveDate, Set, State, field_def, write_ics,
};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_text::Words;

use super::{Companion, EntryRef, memory};
use crate::error::{Error, Result};
use crate::store::{Row, Shelf, Tx, is_turn};
use crate::words::IcsText;

/// What the name of an entry in calendars begins with, where no calendar named it before.
const OURS: &str = "onderweg-";

/// What reading a calendar did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IcsRead {
    /// Entries that are new.
    pub added: Vec<EntryRef>,
    /// Entries that were there and changed.
    pub changed: Vec<EntryRef>,
    /// How many were there as they are in the file.
    pub same: u64,
    /// What stood in the file and is not taken, by names of properties and components.
    pub left: Vec<&'static str>,
}

impl Companion {
    /// The appointments, and the tasks with a deadline, of one space or of all as iCalendar, and how
    /// many: what stands, in the order of their time, without what is in the bin or was moved away.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn export_ics(
        &mut self,
        space: Option<SpaceId>,
        style: IcsStyle,
        words: &Words,
    ) -> Result<(Vec<u8>, u64)> {
        let zone = self.zone;
        self.look(|tx| {
            let mut rows = tx.summaries(Shelf::Live, zone)?;
            rows.extend(tx.summaries(Shelf::Closed, zone)?);
            rows.retain(|row| space.is_none_or(|space| row.space == space));
            let (calendar, count) = calendar(tx, &rows, style, words)?;
            Ok((calendar, count))
        })
    }

    /// Appointments and tasks from iCalendar: all of the file, or nothing. What was read before, or was written
    /// here, is changed instead of made again: the file decides about its times, and about the fields that it
    /// names.
    ///
    /// # Errors
    ///
    /// [`Error::Ics`] with the lines that are in the way; nothing was written.
    pub fn import_ics(&mut self, space: SpaceId, bytes: &[u8]) -> Result<IcsRead> {
        let zone = self.zone;
        let file = IcsFile::parse(bytes, zone)?;
        let mut read = IcsRead {
            added: Vec::new(),
            changed: Vec::new(),
            same: 0,
            left: file.left.iter().copied().collect(),
        };
        let read = self.write(|tx| {
            let known = known(tx, space, zone)?;
            let mut acts = Vec::new();
            for item in &file.items {
                let task = item.flat.task;
                match known.get(&(item.uid.clone(), task)) {
                    None => read.added.push(add(tx, space, item, &mut acts)?),
                    Some(entry) => {
                        let at = EntryRef {
                            space,
                            entry: *entry,
                        };
                        if update(tx, at, item, &mut acts)? {
                            read.changed.push(at);
                        } else {
                            read.same += 1;
                        }
                    }
                }
            }
            memory::put_last_acts(tx, &acts)?;
            Ok::<_, Error>(read)
        })?;
        for at in read.added.iter().chain(&read.changed) {
            self.did(*at)?;
        }
        Ok(read)
    }
}

/// A calendar of those of these rows that belong into one.
pub(super) fn calendar(
    tx: &mut Tx<'_>,
    rows: &[Row],
    style: IcsStyle,
    words: &Words,
) -> Result<(Vec<u8>, u64)> {
    let stands = |row: &&Row| {
        let kind = row.summary.kind.as_ref();
        let timed = match kind {
            Some(Kind::Appointment | Kind::Talk) => row.summary.start.is_some(),
            Some(Kind::Task) => row.summary.due.is_some(),
            Some(_) | None => false,
        };
        let kept = !matches!(row.summary.state, State::Deleted | State::Moved);
        (timed || is_turn(&row.summary)) && kept
    };
    let mut rows: Vec<&Row> = rows.iter().filter(stands).collect();
    // Not by time alone: what was read from a file goes out as it came in.
    rows.sort_by_cached_key(|row| {
        let at = row
            .summary
            .when()
            .and_then(|when| when.instant_ms(onderweg_journal::Tz::UTC));
        (at, row.summary.title.clone(), row.space, row.entry)
    });
    let mut wholes: Vec<(EntryRef, Entry)> = Vec::new();
    let mut turns: BTreeMap<(SpaceId, [u8; 16]), Vec<Entry>> = BTreeMap::new();
    for row in rows {
        let Some(entry) = tx.view(row.space, row.entry)? else {
            continue;
        };
        let (space, id) = (row.space, row.entry);
        match entry.series.filter(|_| is_turn(&row.summary)) {
            Some(series) => turns.entry((space, series.0)).or_default().push(entry),
            None => wholes.push((EntryRef { space, entry: id }, entry)),
        }
    }
    let outs: Vec<_> = (wholes.iter())
        .map(|(at, entry)| IcsOut {
            uid: uid(at.entry, entry),
            entry,
            turns: (turns.get(&(at.space, at.entry.0)).into_iter().flatten()).collect(),
        })
        .collect();
    Ok(write_ics(&outs, style, &IcsText(words)))
}

fn uid(id: EntryId, entry: &Entry) -> String {
    let named = entry.more.get("uid").and_then(|field| field.value.as_ref());
    named.map_or_else(|| format!("{OURS}{id}"), ToString::to_string)
}

/// The entries of a space that a calendar may name, and whether each is a task.
fn known(
    tx: &mut Tx<'_>,
    space: SpaceId,
    zone: onderweg_journal::Tz,
) -> Result<BTreeMap<(String, bool), EntryId>> {
    let mut rows = tx.summaries(Shelf::Live, zone)?;
    rows.extend(tx.summaries(Shelf::Closed, zone)?);
    let mut known = BTreeMap::new();
    for row in rows {
        let summary = &row.summary;
        let kind = summary.kind.as_ref();
        let fits = matches!(kind, Some(Kind::Task | Kind::Appointment | Kind::Talk));
        let fits = fits && summary.series.is_none();
        let kept = !matches!(summary.state, State::Deleted | State::Moved);
        if row.space == space && fits && kept {
            let uid = summary.more.get("uid").cloned();
            let uid = uid.unwrap_or_else(|| format!("{OURS}{}", row.entry));
            known.insert((uid, kind == Some(&Kind::Task)), row.entry);
        }
    }
    Ok(known)
}

/// `acts` hears of every change that is made, for taking all of them back.
fn add(
    tx: &mut Tx<'_>,
    space: SpaceId,
    item: &IcsItem,
    acts: &mut Vec<EntryRef>,
) -> Result<EntryRef> {
    let kind = if item.flat.task {
        Kind::Task
    } else {
        Kind::Appointment
    };
    let mut sets = item.sets.clone();
    sets.push(Set::parse("uid", &item.uid, onderweg_journal::Tz::UTC)?);
    let entry = tx.create(space, &kind, &sets)?;
    let at = EntryRef { space, entry };
    acts.push(at);
    let mut after = Vec::new();
    if item.flat.done {
        after.push(Command::Done);
    }
    if item.flat.archived {
        after.push(Command::Archive);
    }
    if !after.is_empty() && tx.act(space, entry, &after)? {
        acts.push(at);
    }
    for (date, turn) in &item.turns {
        change_turn(tx, at, *date, turn, acts)?;
    }
    Ok(at)
}

/// Writes what the file says otherwise; whether it said anything otherwise.
fn update(tx: &mut Tx<'_>, at: EntryRef, item: &IcsItem, acts: &mut Vec<EntryRef>) -> Result<bool> {
    let Some(entry) = tx.view(at.space, at.entry)? else {
        return Ok(false);
    };
    let mut commands = differing(&Flat::of(&entry), item);
    // A talk has no reminders of its own, and no rule.
    let has = |def: &FieldDef| entry.kind.value.as_ref().is_none_or(|kind| def.is_of(kind));
    commands.retain(|command| {
        if let Command::Set(Set::More(def, _)) | Command::Clear(FieldName::More(def)) = command {
            has(def)
        } else {
            true
        }
    });
    let now = Flat::of(&entry);
    if item.flat.done && !now.done {
        commands.push(Command::Done);
    }
    if item.flat.archived && !now.archived {
        commands.push(Command::Archive);
    }
    let mut changed = !commands.is_empty() && tx.act(at.space, at.entry, &commands)?;
    acts.extend(changed.then_some(at));
    for (date, turn) in &item.turns {
        changed |= change_turn(tx, at, *date, turn, acts)?;
    }
    Ok(changed)
}

/// The fields of the file that stand here otherwise; times also where the file has none.
fn differing(now: &Flat, item: &IcsItem) -> Vec<Command> {
    let file = &item.flat;
    let mut commands = Vec::new();
    for set in &item.sets {
        let same = match set {
            // A title that was left out says nothing.
            Set::Title(_) => file.neutral || now.title == file.title,
            Set::Body(_) => now.body == file.body,
            Set::Start(_) => now.start == file.start,
            Set::End(_) => now.end == file.end,
            Set::Due(_) => now.due == file.due,
            Set::Place(_) => now.place == file.place,
            Set::Bring(_) => now.bring == file.bring,
            Set::Helper(_) => now.helper == file.helper,
            Set::Label(label) => now.labels.contains(label.trim()),
            Set::More(def, _) => match def.name {
                "interpreter" => now.interpreter == file.interpreter,
                "travel" => now.travel == file.travel,
                "remind" => now.remind == file.remind,
                "repeat" => now.repeat == file.repeat,
                "cancelled" => now.cancelled == file.cancelled,
                _ => false,
            },
            Set::Assignee(_) | Set::ForProfessional(_) | Set::Line { .. } | Set::Say(_) => false,
        };
        if !same {
            commands.push(if let Set::Body(text) = set {
                Command::EditBody(text.clone())
            } else {
                Command::Set(set.clone())
            });
        }
    }
    let gone = |now: bool, file: bool, field: Option<FieldName>| {
        field.filter(|_| now && !file).map(Command::Clear)
    };
    let more = |name| field_def(name).map(FieldName::More);
    commands.extend(gone(
        now.end.is_some(),
        file.end.is_some(),
        Some(FieldName::End),
    ));
    commands.extend(gone(
        now.due.is_some(),
        file.due.is_some(),
        Some(FieldName::Due),
    ));
    commands.extend(gone(
        now.repeat.is_some(),
        file.repeat.is_some(),
        more("repeat"),
    ));
    commands.extend(gone(now.cancelled, file.cancelled, more("cancelled")));
    // An end before the start, even for a moment, is refused: what is emptied goes first.
    commands.sort_by_key(|command| !matches!(command, Command::Clear(_)));
    commands
}

/// Writes what the file says of one turn, unless it stands here so.
fn change_turn(
    tx: &mut Tx<'_>,
    series: EntryRef,
    date: NaiveDate,
    turn: &IcsTurn,
    acts: &mut Vec<EntryRef>,
) -> Result<bool> {
    let space = series.space;
    let id = EntryId::occurrence(&series.entry, &date.to_string());
    let stands = tx.view(space, id)?;
    let now = stands.as_ref().map(Flat::of).unwrap_or_default();
    let item = IcsItem {
        uid: String::new(),
        sets: turn.sets.clone(),
        flat: turn.flat.clone(),
        turns: BTreeMap::new(),
    };
    let mut commands = differing(&now, &item);
    // What the file leaves to the series may be changed here: only a turn that takes place again is said.
    commands.retain(|command| !matches!(command, Command::Clear(FieldName::End | FieldName::Due)));
    if turn.flat.done && !now.done {
        commands.push(Command::Done);
    }
    if commands.is_empty() {
        return Ok(false);
    }
    let entry = tx.create_occurrence(space, series.entry, date, &[])?;
    let at = EntryRef { space, entry };
    if stands.is_none() {
        acts.push(at);
    }
    if stands.is_some_and(|entry| matches!(entry.state, State::Deleted | State::Archived)) {
        commands.insert(0, Command::Restore);
    }
    let changed = tx.act(space, entry, &commands)?;
    acts.extend(changed.then_some(at));
    Ok(changed)
}
