//! Lists: agenda, all entries, search. Queries over summary rows, computed when asked for.

use std::collections::BTreeMap;

use onderweg_journal::{Kind, NaiveDate, Summary, Tz, agenda};
use onderweg_protocol::ids::SpaceId;
use serde::Serialize;

use super::item::Underway;
use super::names::{Names, is_shown};
use super::{Companion, Item};
use crate::error::Result;
use crate::store::{Row, Shelf};

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
        let today = self.today();
        self.look(|tx| {
            let rows = tx.summaries(Shelf::Live, zone)?;
            let names = Names::from_rows(tx, &rows)?;
            let underway = Underway::load(tx)?;
            let shown = rows
                .iter()
                .filter(|row| has_a_place(&row.summary, zone))
                .map(|row| ((row.space, row.entry), row))
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
            Ok(Plan {
                from: today.to_string(),
                zone: zone.name().to_owned(),
                overdue: items(plan.overdue),
                days: plan.days.into_iter().map(day).collect(),
                undated: items(plan.undated),
            })
        })
    }

    /// All live entries, or those that are finished, put away, deleted or moved; newest change first.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn list(&mut self, shelf: Shelf, space: Option<SpaceId>) -> Result<Vec<Item>> {
        let (me, zone) = (self.device(), self.zone);
        self.look(|tx| {
            let names = Names::load(tx, zone)?;
            let underway = Underway::load(tx)?;
            let mut rows = tx.summaries(shelf, zone)?;
            rows.retain(|row| {
                is_shown(row.summary.kind.as_ref()) && space.is_none_or(|space| row.space == space)
            });
            rows.sort_by_key(|row| std::cmp::Reverse((changed_ms(row), row.entry)));
            let items = rows.iter().map(|row| Item::of(&underway, &names, row, &me));
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
                if is_shown(summary.kind.as_ref()) {
                    let row = Row {
                        space,
                        entry,
                        summary,
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

/// A note without a day is something to remember, not something to do: it is in the list alone.
/// A goal or a step without a day is in the plan.
fn has_a_place(summary: &Summary, zone: Tz) -> bool {
    let kind = summary.kind.as_ref();
    let elsewhere = matches!(kind, Some(Kind::Note | Kind::Goal | Kind::Step));
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
