//! The board: in which stage each job stands. Must not read documents: rows are enough.
//!
//! A stage is one value. A result, or being finished, closes a job wherever it stood: it stands under
//! the last stage then, and its own stage still says how far it came.

use chrono_tz::Tz;

use crate::fold::fold;
use crate::kind::Kind;
use crate::more::{JOB_RESULTS, JOB_STAGES};
use crate::read::State;
use crate::summary::Summary;

/// The stage under which closed jobs stand.
const CLOSED: usize = JOB_STAGES.len() - 1;

/// Jobs by stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board<K> {
    /// One column for each of [`JOB_STAGES`], in that order, also where it holds nothing.
    pub columns: Vec<Column<K>>,
}

/// The jobs of one stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column<K> {
    /// Which.
    pub stage: &'static str,
    /// The one whose next step comes first, first; without a date last, by title.
    pub jobs: Vec<K>,
}

/// Sorts rows into stages for a reader in `zone`.
///
/// Rows that are no jobs, in the bin or moved away do not appear. Every other job stands in exactly
/// one column: under the value that stands, where two people moved it at the same time. A job
/// without a stage, or in one that only a newer version knows, was found. Rows that are equal in
/// everything stand in the order of their names, so the board is the same on every phone.
pub fn board<'a, K: Ord>(rows: impl IntoIterator<Item = (K, &'a Summary)>, zone: Tz) -> Board<K> {
    let mut columns: Vec<Vec<_>> = JOB_STAGES.iter().map(|_| Vec::new()).collect();
    for (name, row) in rows {
        let column = row.job_column().and_then(|at| columns.get_mut(at));
        if let Some(column) = column {
            let next = row.when().and_then(|when| when.instant_ms(zone));
            column.push((next.is_none(), next, fold(&row.title), name));
        }
    }
    let mut board = Board {
        columns: Vec::new(),
    };
    for (stage, mut jobs) in JOB_STAGES.iter().zip(columns) {
        jobs.sort();
        let jobs = jobs.into_iter().map(|(.., name)| name).collect();
        board.columns.push(Column { stage, jobs });
    }
    board
}

impl Summary {
    /// Whether it is a job that counts: neither in the bin nor moved away.
    pub(super) fn is_job(&self) -> bool {
        let here = !matches!(self.state, State::Deleted | State::Moved);
        here && self.kind == Some(Kind::Job)
    }

    /// How far the job came: the place of its stage in [`JOB_STAGES`].
    pub(super) fn job_stage(&self) -> usize {
        let stage = self.more.get("stage").map(String::as_str);
        let known = JOB_STAGES.iter().position(|one| Some(*one) == stage);
        known.unwrap_or(0)
    }

    /// What became of the job, if that is one of [`JOB_RESULTS`].
    pub(super) fn job_result(&self) -> Option<&'static str> {
        let result = self.more.get("result").map(String::as_str);
        let mut known = JOB_RESULTS.iter().copied();
        known.find(|one| Some(*one) == result)
    }

    /// Whether nothing more is expected of the job.
    pub(super) fn job_is_closed(&self) -> bool {
        let last = self.job_stage() == CLOSED;
        last || self.state == State::Done || self.more.contains_key("result")
    }

    /// The column of the board, by its place in [`JOB_STAGES`]; none for what is no job.
    pub(super) fn job_column(&self) -> Option<usize> {
        let at = if self.job_is_closed() {
            CLOSED
        } else {
            self.job_stage()
        };
        self.is_job().then_some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Actor, Author, Command, Document, Set, field_def};

    fn job(title: &str, sets: &[(&str, &str)]) -> Document {
        let set = |(field, value): &(&str, &str)| Set::parse(field, value, Tz::UTC).unwrap();
        let mut all = vec![Set::Title(title.into())];
        all.extend(sets.iter().map(set));
        let actor = Actor::new(Author([1; 16]), [1; 8]);
        Document::create(&Kind::Job, actor, &all, 0).unwrap().0
    }

    fn names(documents: &[Document]) -> Vec<(&'static str, Vec<String>)> {
        let rows: Vec<Summary> = documents.iter().map(Document::summary).collect();
        let named = rows.iter().map(|row| (row.title.clone(), row));
        let columns = board(named, Tz::UTC).columns.into_iter();
        let held = columns.filter(|column| !column.jobs.is_empty());
        held.map(|column| (column.stage, column.jobs)).collect()
    }

    #[test]
    fn the_oldest_next_step_comes_first_and_no_date_last() {
        let sent = |title, due: &str| job(title, &[("stage", "sent"), ("due", due)]);
        let jobs = [
            job("Zebra", &[("stage", "sent")]),
            job("école", &[("stage", "sent")]),
            sent("later", "2026-11-24"),
            sent("first", "2026-11-22T09:30[UTC]"),
            sent("day", "2026-11-22"),
            job("new", &[]),
        ];
        let sorted = ["day", "first", "later", "école", "Zebra"].map(str::to_owned);
        assert_eq!(
            names(&jobs),
            [("found", vec!["new".to_owned()]), ("sent", sorted.to_vec())]
        );
    }

    #[test]
    fn a_result_or_being_finished_closes_wherever_it_stood() {
        let actor = Actor::new(Author([1; 16]), [1; 8]);
        let mut done = job("done", &[("stage", "sent")]);
        done.act(actor, &Command::Done, 1).unwrap();
        let mut binned = job("binned", &[]);
        binned.act(actor, &Command::Delete, 1).unwrap();
        let jobs = [
            job("refused", &[("stage", "sent"), ("result", "refused")]),
            job("unsaid", &[("stage", "result")]),
            done,
            binned,
        ];
        let closed = ["done", "refused", "unsaid"].map(str::to_owned);
        assert_eq!(names(&jobs), [("result", closed.to_vec())]);
    }

    #[test]
    fn a_result_finishes_the_entry_and_opening_it_again_takes_the_result_back() {
        let actor = Actor::new(Author([1; 16]), [1; 8]);
        let mut one = job("baker", &[("stage", "sent"), ("result", "silent")]);
        assert_eq!(one.summary().state, State::Done);
        one.act(actor, &Command::Reopen, 1).unwrap();
        assert_eq!(one.summary().state, State::Open);
        assert_eq!(one.summary().more.get("result"), None);
        let result = field_def("result").unwrap();
        let set = result.parse("hired", Tz::UTC).unwrap();
        one.act(actor, &Command::Set(set), 2).unwrap();
        assert_eq!(one.summary().state, State::Done);
        let clear = Command::Clear("result".parse().unwrap());
        one.act(actor, &clear, 3).unwrap();
        assert_eq!(names(&[one]), [("sent", vec!["baker".to_owned()])]);
    }
}
