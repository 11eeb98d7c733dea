//! The plan of a file: laid out for the page, confirmed, sent back with a word.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use onderweg_companion::app::{EntryRef, Item, StepView, Trajectory};
use onderweg_companion::error::Error;
use onderweg_journal::Invalid;
use onderweg_protocol::ids::EntryId;

use super::{Office, unavailable};
use crate::desk::{
    CaseId, Deed, DeskError, Domain, Fault, Field, Goal, Result, Row, StaffId, Stands, Step,
};
use crate::homes::lock;

impl Office {
    pub(super) fn write_yes(&self, staff: StaffId, id: CaseId, entry: EntryId) -> Result<()> {
        let (case, home, space) = self.open_case(staff, id)?;
        let changed = lock(&home).confirm(EntryRef { space, entry });
        match changed.map_err(refused)? {
            true => self.wrote(staff, &case, Deed::Confirmed),
            // A yes that stands already is said once.
            false => Ok(()),
        }
    }

    pub(super) fn write_back(
        &self,
        staff: StaffId,
        id: CaseId,
        entry: EntryId,
        word: &str,
    ) -> Result<()> {
        let (case, home, space) = self.open_case(staff, id)?;
        let changed = lock(&home).send_back(EntryRef { space, entry }, word);
        match changed.map_err(refused)? {
            true => self.wrote(staff, &case, Deed::SentBack),
            false => Ok(()),
        }
    }
}

/// What the page says of a refusal: the word is wrong, or the step is not as it was.
fn refused(error: Error) -> DeskError {
    let form = |fault| DeskError::Form(vec![(Field::Back, fault)]);
    if let Error::Invalid(Invalid::Empty { .. }) = error {
        form(Fault::Empty)
    } else if let Error::Invalid(_) = error {
        form(Fault::TooLong)
    } else if let Error::Step(_) | Error::Write(_) = error {
        DeskError::Changed
    } else {
        unavailable(error)
    }
}

/// Steps that ask, with the time at which they last changed.
pub(super) fn asks(plan: &Trajectory) -> Vec<(&Item, i64)> {
    let goals = plan.domains.iter().flat_map(|domain| &domain.goals);
    let steps = goals.flat_map(|goal| &goal.steps);
    let steps = steps.chain(&plan.loose).chain(&plan.hidden);
    let asks = steps.filter(|step| step.standing == "asked");
    let since = |item: &Item| item.changed.as_ref().map_or(0, |by| by.when_ms);
    asks.map(|step| (&step.step, since(&step.step))).collect()
}

/// The rows that are in the plan by domains, and the others.
pub(super) fn laid_out(plan: Option<&Trajectory>, rows: Vec<Row>) -> (Vec<Domain>, Vec<Row>) {
    let Some(plan) = plan else {
        return (Vec::new(), rows);
    };
    let order: Vec<EntryId> = rows.iter().map(|row| row.entry).collect();
    let mut rows: BTreeMap<EntryId, Row> = rows.into_iter().map(|row| (row.entry, row)).collect();
    let mut domains = Vec::new();
    for domain in &plan.domains {
        let mut goals = Vec::new();
        for goal in &domain.goals {
            let row = rows.remove(&goal.goal.entry);
            let steps = steps(&goal.steps, &mut rows);
            goals.push(Goal { row, steps });
        }
        domains.push(Domain {
            domain: domain.domain.clone(),
            goals,
            review: domain.next_review.as_deref().and_then(day),
        });
    }
    let mut loose = steps(&plan.loose, &mut rows);
    loose.extend(steps(&plan.hidden, &mut rows));
    if !loose.is_empty() {
        let goal = Goal {
            row: None,
            steps: loose,
        };
        match domains.last_mut().filter(|last| last.domain.is_none()) {
            Some(last) => last.goals.push(goal),
            None => domains.push(Domain {
                domain: None,
                goals: vec![goal],
                review: None,
            }),
        }
    }
    let rest = order.iter().filter_map(|entry| rows.remove(entry));
    (domains, rest.collect())
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

fn steps(views: &[StepView], rows: &mut BTreeMap<EntryId, Row>) -> Vec<Step> {
    let mut steps = Vec::new();
    for view in views {
        let Some(row) = rows.remove(&view.step.entry) else {
            continue;
        };
        let tasks = view.tasks.iter();
        steps.push(Step {
            row,
            stands: match view.standing {
                "asked" => Stands::Asks,
                "sent-back" => Stands::SentBack(view.word.clone().unwrap_or_default()),
                "confirmed" => Stands::Confirmed,
                "done" => Stands::Done,
                _ => Stands::Open,
            },
            tasks: tasks.filter_map(|task| rows.remove(&task.entry)).collect(),
        });
    }
    steps
}
