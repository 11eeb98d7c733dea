//! What a house shares beside its rota: things to buy, things to mend, days on which rubbish is
//! fetched, and checklists that begin on a day. Each line is an entry of its own, so that people
//! who add and tick at the same time never meet.

use onderweg_journal::{
    Command, Days, Kind, NaiveDate, Set, State, Summary, Value, When, field_def,
};
use onderweg_protocol::ids::{EntryId, SpaceId};
use serde::Serialize;

use super::EntryRef;
use crate::app::act::{create, must_be_shown};
use crate::app::item::Underway;
use crate::app::names::Names;
use crate::app::{Companion, Item, memory};
use crate::error::{Error, HouseError, Result};
use crate::store::{Row, Shelf, TURN_DAYS, Tx, WriteError, unfold, window};

/// What is to be bought, and what was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shopping {
    /// To be bought, by title.
    pub open: Vec<Item>,
    /// Bought and not put away, what was bought last first.
    pub bought: Vec<Item>,
}

/// A checklist to begin: of a programme's pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewChecklist {
    /// Its name, a word of `a-z`, `0-9` and `-`.
    pub name: String,
    /// Its lines.
    pub lines: Vec<NewLine>,
}

/// A line of a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLine {
    /// Its name, such a word.
    pub name: String,
    /// What to do.
    pub title: String,
    /// How many days after the day on which the list begins; before it where negative.
    pub days: i64,
}

impl Companion {
    /// What is to be bought in one space, or in all.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn shopping(&mut self, space: Option<SpaceId>) -> Result<Shopping> {
        let all = self.of_kind(&Kind::Shopping, space)?;
        let (open, mut bought): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|item| item.state == "open");
        let when = |item: &Item| item.changed.as_ref().map(|by| by.when_ms);
        bought.sort_by_key(|item| std::cmp::Reverse(when(item)));
        Ok(Shopping { open, bought })
    }

    /// Puts things on the list, in one act.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] and [`Error::Write`]: nothing was written.
    pub fn add_shopping(&mut self, space: SpaceId, things: &[String]) -> Result<Vec<EntryRef>> {
        self.make_all(|tx| {
            let titles = things.iter().map(|thing| [Set::Title(thing.clone())]);
            titles
                .map(|title| create(tx, space, &Kind::Shopping, &title))
                .collect()
        })
    }

    /// Ticks what was bought, or takes the tick off. Returns how many changed.
    ///
    /// # Errors
    ///
    /// [`Error::House`] for an entry that is nothing to buy; nothing was written then.
    pub fn tick_shopping(&mut self, things: &[EntryRef], bought: bool) -> Result<u64> {
        let act = if bought {
            Command::Done
        } else {
            Command::Reopen
        };
        self.each(things, &act)
    }

    /// Puts away what was bought; it stays searchable. Returns how many.
    ///
    /// # Errors
    ///
    /// [`Error::Write`].
    pub fn clear_shopping(&mut self, space: Option<SpaceId>) -> Result<u64> {
        let bought = self.shopping(space)?.bought;
        let things: Vec<EntryRef> = bought.iter().map(at).collect();
        self.each(&things, &Command::Archive)
    }

    fn each(&mut self, things: &[EntryRef], act: &Command) -> Result<u64> {
        let changed = self.write(|tx| {
            let mut changed = Vec::new();
            for at in things {
                must_be(tx, *at, &Kind::Shopping)?;
                if tx.act(at.space, at.entry, std::slice::from_ref(act))? {
                    changed.push(*at);
                }
            }
            memory::put_last_acts(tx, &changed)?;
            Ok::<_, Error>(changed)
        })?;
        changed.iter().try_for_each(|at| self.did(*at))?;
        Ok(changed.len() as u64)
    }

    /// What is to be mended in one space, or in all, and what was mended in the last month.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn repairs(&mut self, space: Option<SpaceId>) -> Result<Vec<Item>> {
        self.of_kind(&Kind::Repair, space)
    }

    /// Says that the landlord, or who else mends it, was told, and when somebody comes if that is
    /// known.
    ///
    /// # Errors
    ///
    /// [`Error::House`] for an entry that is no repair, [`Error::Invalid`].
    pub fn tell_repair(
        &mut self,
        at: EntryRef,
        day: NaiveDate,
        who: Option<&str>,
        comes: Option<When>,
    ) -> Result<bool> {
        let mut acts = vec![set("told", Value::Time(When::Day(day)))?];
        if let Some(who) = who {
            acts.push(set("told_who", Value::Text(who.to_owned()))?);
        }
        acts.extend(comes.map(|when| Command::Set(Set::Start(when))));
        self.on_repair(at, &acts)
    }

    /// Says that it is mended, and by whom.
    ///
    /// # Errors
    ///
    /// As [`Companion::tell_repair`].
    pub fn mend_repair(&mut self, at: EntryRef, day: NaiveDate, who: Option<&str>) -> Result<bool> {
        let mut acts = vec![set("mended", Value::Time(When::Day(day)))?];
        if let Some(who) = who {
            acts.push(set("mended_by", Value::Text(who.to_owned()))?);
        }
        acts.push(Command::Done);
        self.on_repair(at, &acts)
    }

    fn on_repair(&mut self, at: EntryRef, acts: &[Command]) -> Result<bool> {
        self.read(|tx| must_be(tx, at, &Kind::Repair))?;
        self.act(at, acts)
    }

    /// When rubbish is fetched in the next 60 days, in order.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn bins(&mut self, space: Option<SpaceId>) -> Result<Vec<Item>> {
        let days = window(self.today(), TURN_DAYS);
        let (me, zone) = (self.device(), self.zone);
        self.look(|tx| {
            let rows = tx.summaries(Shelf::Live, zone)?;
            let names = Names::from_rows(tx, &rows)?;
            let underway = Underway::load(tx)?;
            let mut rows = unfold(rows, days, zone);
            rows.retain(|row| {
                let comes = row.summary.day(zone).is_some_and(|day| day >= days.0);
                is_of(row, &Kind::Bins, space) && comes && !row.summary.is_cancelled()
            });
            rows.sort_by_key(|row| {
                let day = row.summary.day(zone);
                (day, row.summary.title.clone(), row.entry)
            });
            let items = rows.iter().map(|row| Item::of(&underway, &names, row, &me));
            Ok(items.collect())
        })
    }

    /// Begins a checklist on a day: a task for each line, due so many days from it. Begun again, on
    /// another phone or another day, it is the same list: what is open gets its new day, what is
    /// done, thrown away or erased stays so. Returns its tasks, and how many are new.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] and [`Error::Write`]: nothing was written.
    pub fn start_checklist(
        &mut self,
        space: SpaceId,
        list: &NewChecklist,
        day: NaiveDate,
    ) -> Result<(Vec<EntryRef>, u64)> {
        let (all, new) = self.write(|tx| {
            let (mut all, mut acts, mut new) = (Vec::new(), Vec::new(), 0);
            for line in &list.lines {
                if let Some((at, made, changed)) = start_line(tx, space, list, line, day)? {
                    new += u64::from(made);
                    all.push(at);
                    acts.extend(changed.then_some(at));
                }
            }
            memory::put_last_acts(tx, &acts)?;
            Ok::<_, Error>((all, new))
        })?;
        all.iter().try_for_each(|at| self.did(*at))?;
        Ok((all, new))
    }

    /// The tasks of checklists in one space, or in all, by their day.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn checklists(&mut self, space: Option<SpaceId>) -> Result<Vec<Item>> {
        let mut all = self.of_kind(&Kind::Task, space)?;
        all.retain(|item| item.more.contains_key("list"));
        all.sort_by(|a, b| (&a.due, a.entry).cmp(&(&b.due, b.entry)));
        Ok(all)
    }

    /// Live entries of a kind, by title.
    fn of_kind(&mut self, kind: &Kind, space: Option<SpaceId>) -> Result<Vec<Item>> {
        let (me, zone) = (self.device(), self.zone);
        self.look(|tx| {
            let rows = tx.summaries(Shelf::Live, zone)?;
            let names = Names::from_rows(tx, &rows)?;
            let underway = Underway::load(tx)?;
            let rows = rows.iter().filter(|row| is_of(row, kind, space));
            let items = rows.map(|row| Item::of(&underway, &names, row, &me));
            let mut items: Vec<Item> = items.collect();
            items.sort_by_key(|item| (onderweg_journal::fold(&item.title), item.entry));
            Ok(items)
        })
    }
}

fn is_of(row: &Row, kind: &Kind, space: Option<SpaceId>) -> bool {
    row.summary.kind.as_ref() == Some(kind) && space.is_none_or(|space| row.space == space)
}

fn at(item: &Item) -> EntryRef {
    EntryRef {
        space: item.space,
        entry: item.entry,
    }
}

fn set(field: &str, value: Value) -> Result<Command> {
    Ok(Command::Set(field_set(field, value)?))
}

fn field_set(field: &str, value: Value) -> Result<Set> {
    let def = field_def(field).ok_or(onderweg_journal::Invalid::NoSuchField)?;
    Ok(def.set(value)?)
}

fn must_be(tx: &mut Tx<'_>, at: EntryRef, kind: &Kind) -> Result<()> {
    must_be_shown(tx, at)?;
    let row = tx.summary(at.space, at.entry)?;
    match row.and_then(|row| row.kind) {
        Some(found) if found == *kind => Ok(()),
        Some(_) | None => Err(HouseError::OtherKind.into()),
    }
}

/// The id under which every phone knows the task of a line.
pub(in crate::app) fn checklist_line(space: SpaceId, list: &str, line: &str) -> EntryId {
    EntryId::occurrence(&EntryId(space.0), &format!("checklist/{list}/{line}"))
}

/// The task of a line, and whether it is new; none if it was erased.
fn start_line(
    tx: &mut Tx<'_>,
    space: SpaceId,
    list: &NewChecklist,
    line: &NewLine,
    day: NaiveDate,
) -> Result<Option<(EntryRef, bool, bool)>> {
    let entry = checklist_line(space, &list.name, &line.name);
    let at = EntryRef { space, entry };
    let by = Days::new(line.days.unsigned_abs());
    let due = match line.days < 0 {
        true => day.checked_sub_days(by),
        false => day.checked_add_days(by),
    };
    let due = When::Day(due.ok_or(onderweg_journal::Invalid::BadDate { field: "due" })?);
    let sets = [
        Set::Title(line.title.clone()),
        Set::Due(due.clone()),
        field_set("list", Value::Text(list.name.clone()))?,
        field_set("item", Value::Text(line.name.clone()))?,
    ];
    let made = match tx.create_computed(space, entry, &Kind::Task, &sets) {
        Err(WriteError::Erased) => return Ok(None),
        made => made?,
    };
    let open = |row: &Summary| row.state == State::Open;
    let row = tx.summary(space, entry)?.ok_or(WriteError::NoEntry)?;
    let moved = !made && open(&row) && row.due.as_ref() != Some(&due);
    if moved {
        tx.act(space, entry, &[Command::Set(Set::Due(due))])?;
    }
    Ok(Some((at, made, made || moved)))
}
