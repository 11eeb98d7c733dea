//! Bringing back what was taken along: new entries by this person, from now on, and each once.

use std::collections::BTreeMap;

use onderweg_journal::{
    Author, CardId, Command, FieldDef, Kind, NaiveDate, ORIGIN, Set, TakeItem, Tz, Value,
};
use onderweg_protocol::ids::{EntryId, SpaceId};

use super::house::checklist_line;
use super::{Companion, EntryRef, letter_take, memory, names};
use crate::error::{Error, Result};
use crate::store::{Shelf, Tx, WriteError};
use crate::takeout::{MAX_TAKEOUT_BYTES, journal_of};

/// What came back from an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// New entries, in the order of the file.
    pub entries: Vec<EntryRef>,
    /// How many single turns were changed as they were.
    pub turns: u64,
    /// How many entries were here already, and stay as they are.
    pub here: u64,
    /// How many count only where they were made, and stay in the file: agreements, and turns of rotas.
    pub left: u64,
    /// How many answers to cards came back.
    pub answers: u64,
}

/// An entry of the archive, here.
#[derive(Clone, Copy)]
struct Back {
    at: EntryRef,
    new: bool,
}

impl Companion {
    /// The entries of an archive as new ones in a space, by this person and from now on: all of them, or none.
    /// What is here already stays as it is: an entry of this phone, in whatever space and state, or one that
    /// came from the same entry before.
    ///
    /// Who wrote what, and when, does not come back: nobody writes in another's name.
    ///
    /// # Errors
    ///
    /// [`Error::Takeout`] with the file and the lines that are in the way; nothing was written.
    pub fn import_all(&mut self, space: SpaceId, zip: &[u8]) -> Result<TakenBack> {
        let file = journal_of(zip)?;
        let views = self.spaces()?.into_iter();
        let here = views.filter(|view| view.standing != "gone");
        let here: Vec<SpaceId> = here.map(|view| view.space).collect();
        let practice = self.new_practice(&file)?;
        let mut sealer = self.sealer()?;
        let (me, mine, zone) = (Author(self.device().0), self.me()?, self.zone);
        let back = self.write(|tx| {
            let known = known(tx, zone, &here)?;
            let (mut all, mut acts) = (Vec::new(), Vec::new());
            let mut room = MAX_TAKEOUT_BYTES;
            for item in &file.items {
                let found = known.get(&item.entry).or_else(|| known.get(&item.origin));
                all.push(match found {
                    Some(at) => Back {
                        at: *at,
                        new: false,
                    },
                    None => {
                        let made = make(tx, space, item, &mut acts)?;
                        let letter = made.new
                            && letter_take::bring(tx, &mut sealer, zip, item, made.at, &mut room)?;
                        acts.extend(letter.then_some(made.at));
                        made
                    }
                });
            }
            let renamed = link(tx, &file.items, &all, &mut acts)?;
            let answers = practice.write(tx, zone, (me, mine, space), &renamed)?;
            let new = || file.items.iter().zip(&all).filter(|(_, back)| back.new);
            let entries: Vec<EntryRef> = new().map(|(_, back)| back.at).collect();
            memory::put_last_acts(tx, &acts)?;
            Ok::<_, Error>(TakenBack {
                turns: new().map(|(item, _)| item.turns.len() as u64).sum(),
                here: (all.len() - entries.len()) as u64,
                left: file.left,
                entries,
                answers,
            })
        })?;
        self.inside().memo.practice.forget();
        back.entries.iter().try_for_each(|at| self.did(*at))?;
        Ok(back)
    }
}

/// Entries of these spaces by their id, and by that of the entry that they came from.
fn known(tx: &mut Tx<'_>, zone: Tz, spaces: &[SpaceId]) -> Result<BTreeMap<String, EntryRef>> {
    let mut rows = tx.summaries(Shelf::Live, zone)?;
    rows.extend(tx.summaries(Shelf::Closed, zone)?);
    let mut known = BTreeMap::new();
    for row in rows.iter().filter(|row| spaces.contains(&row.space)) {
        if !names::is_shown(row.summary.kind.as_ref()) {
            continue;
        }
        let at = EntryRef {
            space: row.space,
            entry: row.entry,
        };
        if let Some(origin) = row.summary.more.get(ORIGIN) {
            known.entry(origin.clone()).or_insert(at);
        }
        known.insert(row.entry.to_string(), at);
    }
    Ok(known)
}

/// Makes an entry as it was taken along. `acts` hears of every change that is made, for taking all of
/// them back.
fn make(
    tx: &mut Tx<'_>,
    space: SpaceId,
    item: &TakeItem,
    acts: &mut Vec<EntryRef>,
) -> Result<Back> {
    let (at, new) = match computed(tx, space, item)? {
        Some(found) => found,
        None => {
            let entry = tx.create(space, &item.kind, &item.sets)?;
            (EntryRef { space, entry }, true)
        }
    };
    let back = Back { at, new };
    if !new {
        return Ok(back);
    }
    acts.push(at);
    let ticked = item.ticked.iter().cloned();
    let mut after: Vec<_> = ticked
        .map(|id| Command::CheckLine { id, done: true })
        .collect();
    after.extend(item.done.then_some(Command::Done));
    after.extend(item.archived.then_some(Command::Archive));
    if !after.is_empty() && tx.act(space, at.entry, &after)? {
        acts.push(at);
    }
    for turn in &item.turns {
        let date: NaiveDate = turn.date;
        let id: EntryId = tx.create_occurrence(space, at.entry, date, &turn.sets)?;
        let of = EntryRef { space, entry: id };
        acts.push(of);
        if turn.done && tx.act(space, id, &[Command::Done])? {
            acts.push(of);
        }
    }
    Ok(back)
}

/// The line of a programme's checklist, which every phone knows under one id; none for anything else, and for
/// one that was erased here.
fn computed(tx: &mut Tx<'_>, space: SpaceId, item: &TakeItem) -> Result<Option<(EntryRef, bool)>> {
    let text = |name: &str| {
        item.sets.iter().find_map(|set| {
            let Set::More(FieldDef { name: of, .. }, Value::Text(text)) = set else {
                return None;
            };
            (*of == name).then_some(text)
        })
    };
    let plain = !item.sets.iter().any(|set| matches!(set, Set::Body(_)));
    let Some((list, line)) = text("list").zip(text("item")).filter(|_| plain) else {
        return Ok(None);
    };
    let entry = checklist_line(space, list, line);
    match tx.create_computed(space, entry, &item.kind, &item.sets) {
        Err(WriteError::Erased) => Ok(None),
        made => Ok(Some((EntryRef { space, entry }, made?))),
    }
}

/// Names the entries that new ones belong to, by the ids that they have now. Returns the names that cards of
/// one's own had, and those that they have.
fn link(
    tx: &mut Tx<'_>,
    items: &[TakeItem],
    all: &[Back],
    acts: &mut Vec<EntryRef>,
) -> Result<BTreeMap<CardId, CardId>> {
    let mut renamed = BTreeMap::new();
    for (item, back) in items.iter().zip(all) {
        let of = |entry: EntryId| CardId::of_entry(onderweg_journal::EntryId(entry.0));
        let old = EntryId::from_hex(&item.entry).filter(|_| item.kind == Kind::Card);
        renamed.extend(old.map(|old| (of(old), of(back.at.entry))));
        let mut commands = Vec::new();
        for (def, to) in item.links.iter().filter(|_| back.new) {
            // An entry names entries of its own space alone.
            let to = all.get(*to).filter(|to| to.at.space == back.at.space);
            if let Some(to) = to {
                let set = def.set(Value::Text(to.at.entry.to_string()))?;
                commands.push(Command::Set(set));
            }
        }
        if !commands.is_empty() && tx.act(back.at.space, back.at.entry, &commands)? {
            acts.push(back.at);
        }
    }
    Ok(renamed)
}
