//! The plan as a screen shows it: domains, goals, steps and tasks of all spaces together, each with
//! who can read it, the next talk and its points. Computed when asked for.

use std::collections::BTreeMap;

use onderweg_journal::{Author, DomainPlan, GoalPlan, Kind, State, StepPlan, Summary, plan};
use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use serde::Serialize;

use super::item::Underway;
use super::names::Names;
use super::step::is_office;
use super::{Companion, Item};
use crate::error::Result;
use crate::store::{Row, Shelf, Tx};

/// Everything that is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trajectory {
    /// The known domains in their order, also those without a goal; others after them.
    pub domains: Vec<DomainView>,
    /// Steps without a goal.
    pub loose: Vec<StepView>,
    /// Steps of a plan that is not shared with this reader.
    pub hidden: Vec<StepView>,
    /// Tasks of a plan that is not shared with this reader.
    pub hidden_tasks: Vec<Item>,
    /// Steps that wait for a yes.
    pub asked: u64,
    /// The earliest day of review.
    pub next_review: Option<String>,
    /// The next talk that was not held yet.
    pub talk: Option<Item>,
    /// What is to be asked at the next talk.
    pub points: Vec<Item>,
}

/// A domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DomainView {
    /// Its word, see `onderweg_journal::DOMAINS`; `None` for goals that name none.
    pub domain: Option<String>,
    /// Its goals.
    pub goals: Vec<GoalView>,
    /// How many steps are done.
    pub steps_done: u64,
    /// How many there are.
    pub steps: u64,
    /// The earliest day of review.
    pub next_review: Option<String>,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GoalView {
    /// The goal.
    pub goal: Item,
    /// Its steps.
    pub steps: Vec<StepView>,
    /// How many are done.
    pub steps_done: u64,
    /// The earliest day of review.
    pub next_review: Option<String>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepView {
    /// The step.
    pub step: Item,
    /// `open`, `asked`, `sent-back`, `done` or `confirmed`.
    pub standing: &'static str,
    /// The word with which it came back.
    pub word: Option<String>,
    /// Its tasks.
    pub tasks: Vec<Item>,
    /// How many are done.
    pub tasks_done: u64,
}

impl Companion {
    /// The plan of one space, or of all.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn trajectory(&mut self, space: Option<SpaceId>) -> Result<Trajectory> {
        let (me, zone) = (self.device(), self.zone);
        self.look(|tx| {
            let mut rows = tx.summaries(Shelf::Live, zone)?;
            let names = Names::from_rows(tx, &rows)?;
            let underway = Underway::load(tx)?;
            rows.retain(|row| space.is_none_or(|space| row.space == space));
            let mut shown = Shown {
                rows: BTreeMap::new(),
                items: &|row| Item::of(&underway, &names, row, &me),
            };
            for row in rows {
                shown.rows.insert(key(&row), row);
            }
            let talk = shown.next_talk();
            let points = shown.points();
            parents(tx, &mut shown.rows)?;
            let office = |space: &SpaceId, author: &Author| {
                let roster = names.roster(space);
                roster.is_some_and(|roster| is_office(roster, &DeviceId(author.0)))
            };
            let rows = shown.rows.iter();
            let rows = rows.map(|((space, entry), row)| (*space, *entry, &row.summary));
            let plan = plan(rows, office);
            Ok(Trajectory {
                domains: plan.domains.into_iter().map(|d| shown.domain(d)).collect(),
                loose: shown.steps(plan.loose),
                hidden: shown.steps(plan.hidden),
                hidden_tasks: shown.all(&plan.hidden_tasks),
                asked: plan.asked as u64,
                next_review: plan.next_review.map(|day| day.to_string()),
                talk,
                points,
            })
        })
    }
}

type Key = (SpaceId, onderweg_journal::EntryId);

fn key(row: &Row) -> Key {
    (row.space, onderweg_journal::EntryId(row.entry.0))
}

/// Adds what live rows link to and what is on no live shelf, so that it does not read as unshared.
fn parents(tx: &mut Tx<'_>, rows: &mut BTreeMap<Key, Row>) -> Result<()> {
    let links: Vec<Key> = (rows.values())
        .flat_map(|row| {
            let links = ["goal", "step"].into_iter();
            let links = links.filter_map(|name| row.summary.more.get(name)?.parse().ok());
            links.map(|entry| (row.space, entry))
        })
        .collect();
    for key in links {
        let (space, entry) = (key.0, EntryId(key.1.0));
        if !rows.contains_key(&key)
            && let Some(summary) = tx.summary(space, entry)?
        {
            let row = Row {
                space,
                entry,
                summary,
            };
            rows.insert(key, row);
        }
    }
    Ok(())
}

/// Whether an entry is to be asked at the next talk.
pub(super) fn is_point(row: &Summary) -> bool {
    let on = row.more.get("point").is_some_and(|on| on == "true");
    on && matches!(row.state, State::Open | State::Done)
}

/// Rows, and how one becomes a line of a list.
struct Shown<'a> {
    rows: BTreeMap<Key, Row>,
    items: &'a dyn Fn(&Row) -> Item,
}

impl Shown<'_> {
    fn all(&self, keys: &[Key]) -> Vec<Item> {
        let rows = keys.iter().filter_map(|key| self.rows.get(key));
        rows.map(self.items).collect()
    }

    fn next_talk(&self) -> Option<Item> {
        let open =
            |row: &&Row| row.summary.kind == Some(Kind::Talk) && row.summary.state == State::Open;
        let day = |row: &&Row| {
            let day = row.summary.when().and_then(|when| when.day());
            (day.is_none(), day, row.entry)
        };
        let next = self.rows.values().filter(open).min_by_key(day);
        next.map(self.items)
    }

    fn points(&self) -> Vec<Item> {
        let points = self.rows.values().filter(|row| is_point(&row.summary));
        points.map(self.items).collect()
    }

    fn domain(&self, domain: DomainPlan<Key>) -> DomainView {
        DomainView {
            domain: domain.domain,
            goals: (domain.goals.into_iter())
                .filter_map(|goal| self.goal(goal))
                .collect(),
            steps_done: domain.steps_done as u64,
            steps: domain.steps as u64,
            next_review: domain.next_review.map(|day| day.to_string()),
        }
    }

    fn goal(&self, goal: GoalPlan<Key>) -> Option<GoalView> {
        Some(GoalView {
            goal: (self.items)(self.rows.get(&goal.goal)?),
            steps: self.steps(goal.steps),
            steps_done: goal.steps_done as u64,
            next_review: goal.next_review.map(|day| day.to_string()),
        })
    }

    fn steps(&self, steps: Vec<StepPlan<Key>>) -> Vec<StepView> {
        let view = |step: StepPlan<Key>| {
            Some(StepView {
                step: (self.items)(self.rows.get(&step.step)?),
                standing: step.standing.as_str(),
                word: step.word,
                tasks: self.all(&step.tasks),
                tasks_done: step.tasks_done as u64,
            })
        };
        steps.into_iter().filter_map(view).collect()
    }
}
