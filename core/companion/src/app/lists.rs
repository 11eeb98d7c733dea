//! Lists: agenda, all entries, search. Queries over summary rows, computed when asked for.

use std::collections::BTreeMap;

use onderweg_journal::{Kind, NaiveDate, Summary, Tz, agenda};
use onderweg_protocol::ids::{EntryId, SpaceId};
use serde::Serialize;

use super::item::Underway;
use super::names::{Names, is_shown};
use super::practice::is_log;
use super::{Companion, Item};
use crate::error::Result;
use crate::store::{ChangedTurns, Row, Shelf, TURN_DAYS, Tx, is_turn, my_turns, unfold, window};

/// One day of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Day {
    /// The day, where the person is.
    pub date: String,
    /// What it holds, in order.
    pub entries: Vec<Item>,
}

/// What is due and what is next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// The day on which it begins: today.
    pub from: String,
    /// Where days begin and end.
    pub zone: String,
    /// Due before today and not done.
    pub overdue: Vec<Item>,
    /// Days that hold something.
    pub days: Vec<Day>,
    /// What is open and has no date; notes are not here.
    pub undated: Vec<Item>,
    /// Cards that wait today: those that have come back, and new ones that may still be begun. 0 for
    /// who never practised.
    pub cards: usize,
}

impl Companion {
    /// What is overdue, what comes day by day, and what has no date.
    ///
    /// Reads live entries only: years of archive cost nothing.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn agenda(&mut self) -> Result<Plan> {
        let (me, zone) = (self.device(), self.zone);
        let (today, now_ms) = (self.today(), self.now_ms());
        let (mut plan, practises) = self.look(|tx| {
            let rows = tx.summaries(Shelf::Live, zone)?;
            let practises = rows.iter().any(is_log);
            let names = Names::from_rows(tx, &rows)?;
            let days = window(today, TURN_DAYS);
            let mine = my_turns(tx, &rows, &me, days.1, (now_ms, zone))?;
            let mut rows = unfold(rows, days, zone);
            rows.retain(|row| row.summary.kind != Some(Kind::Rota));
            rows.extend(mine);
            let underway = Underway::load(tx)?;
            let shown = rows
                .iter()
                .filter(|row| has_a_place(&row.summary, zone))
                .map(|row| ((row.space, row.entry, row.summary.date), row))
                .collect::<BTreeMap<_, _>>();
            let plan = agenda(
                shown.iter().map(|(key, row)| (*key, &row.summary)),
                today,
                zone,
            );
            let items = |keys: Vec<_>| -> Vec<Item> {
                let found = keys.iter().filter_map(|key| shown.get(key));
                found
                    .map(|row| Item::of(&underway, &names, row, &me))
                    .collect()
            };
            let day = |(date, keys): (NaiveDate, _)| Day {
                date: date.to_string(),
                entries: items(keys),
            };
            let plan = Plan {
                from: today.to_string(),
                zone: zone.name().to_owned(),
                overdue: items(plan.overdue),
                days: plan.days.into_iter().map(day).collect(),
                undated: items(plan.undated),
                cards: 0,
            };
            Ok((plan, practises))
        })?;
        if practises {
            plan.cards = self.cards_today()?;
        }
        Ok(plan)
    }

    /// All live entries, or those that are finished, put away, deleted or moved; newest change first.
    /// Behind a series stand its turns of the next 60 days.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn list(&mut self, shelf: Shelf, space: Option<SpaceId>) -> Result<Vec<Item>> {
        let (me, zone) = (self.device(), self.zone);
        let days = window(self.today(), TURN_DAYS);
        self.look(|tx| {
            let names = Names::load(tx, zone)?;
            let underway = Underway::load(tx)?;
            let mut rows = tx.summaries(shelf, zone)?;
            rows.retain(|row| {
                is_shown(row.summary.kind.as_ref()) && space.is_none_or(|space| row.space == space)
            });
            let changed = ChangedTurns::take_from(&mut rows);
            rows.sort_by_key(|row| std::cmp::Reverse((changed_ms(row), row.entry)));
            let turns = |row: &Row| match shelf {
                Shelf::Live => changed.turns(row, days, zone),
                Shelf::Closed => Vec::new(),
            };
            let rows = rows.into_iter().flat_map(|row| {
                let turns = turns(&row);
                std::iter::once(row).chain(turns)
            });
            let items = rows.map(|row| Item::of(&underway, &names, &row, &me));
            Ok(items.collect())
        })
    }

    /// Entries that hold every word of the query: whatever case, accents or letter variants.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn search(&mut self, query: &str) -> Result<Vec<Item>> {
        let (me, zone) = (self.device(), self.zone);
        self.look(|tx| {
            let names = Names::load(tx, zone)?;
            let underway = Underway::load(tx)?;
            let mut items = Vec::new();
            for (space, entry) in tx.search(query)? {
                let Some(summary) = tx.summary(space, entry)? else {
                    continue;
                };
                // What was done of a rota holds no word.
                let record = is_turn(&summary) && summary.date.is_none();
                if is_shown(summary.kind.as_ref()) && !record {
                    let Some(row) = found(tx, space, entry, summary)? else {
                        continue;
                    };
                    items.push(Item::of(&underway, &names, &row, &me));
                }
            }
            Ok(items)
        })
    }

    /// The day that it is where the person is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        super::status::local_date(self.now_ms(), self.zone)
    }
}

/// The row of what a search found; of what was changed of one turn, the row of that turn.
fn found(tx: &mut Tx<'_>, space: SpaceId, entry: EntryId, summary: Summary) -> Result<Option<Row>> {
    let (entry, summary) = match summary.series.zip(summary.date) {
        Some((id, date)) if is_turn(&summary) => {
            let series = EntryId(id.0);
            let row = tx.summary(space, series)?;
            let turn = row.and_then(|row| row.turn(id, date, Some(&summary)));
            (series, turn)
        }
        Some(_) | None => (entry, Some(summary)),
    };
    Ok(summary.map(|summary| Row {
        space,
        entry,
        summary,
    }))
}

/// A note or a card without a day is something to remember, not something to do: it is in the list
/// alone. A goal or a step without a day is in the plan.
fn has_a_place(summary: &Summary, zone: Tz) -> bool {
    let kind = summary.kind.as_ref();
    let elsewhere = matches!(
        kind,
        Some(Kind::Note | Kind::Card | Kind::Goal | Kind::Step | Kind::Shopping | Kind::Agreement)
    );
    is_shown(kind) && (!elsewhere || summary.day(zone).is_some())
}

fn changed_ms(row: &Row) -> i64 {
    let stamp = row
        .summary
        .changed
        .as_ref()
        .or(row.summary.created.as_ref());
    stamp.map_or(0, |stamp| stamp.when_ms)
}
