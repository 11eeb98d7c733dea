//! The funnel: how many applications came how far. Must not read documents: rows are enough.
//!
//! A stage is one value, and what stood there before is no part of it: an application reached the
//! stage that stands and every stage before it. So a step that was put in by mistake and taken back
//! counts nowhere, a copy in another space counts like its original, and a job that went from sent
//! to trial counts as one that was answered and talked about. The last stage is reached by what is
//! closed; a job of which only that is known (`stage=result`) reached the first stage and the last.

use crate::more::{JOB_RESULTS, JOB_STAGES};
use crate::summary::Summary;

/// How many applications came how far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funnel {
    /// All of them.
    pub jobs: u64,
    /// Every stage, in the order of [`JOB_STAGES`].
    pub stages: Vec<Reached>,
    /// How often each of [`JOB_RESULTS`] came out, in that order.
    pub results: Vec<(&'static str, u64)>,
    /// How many are closed without one of these results.
    pub unsaid: u64,
}

/// How many reached one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// Which.
    pub stage: &'static str,
    /// How many came this far, or further.
    pub reached: u64,
    /// How many stand there now, as on the board.
    pub now: u64,
}

/// Counts jobs, each once: what is in the bin or moved away does not count, nor does a copy that lost
/// against another move of the same entry.
pub fn funnel<'a>(rows: impl IntoIterator<Item = &'a Summary>) -> Funnel {
    let mut funnel = Funnel {
        jobs: 0,
        stages: JOB_STAGES.iter().map(nobody).collect(),
        results: JOB_RESULTS.iter().map(|result| (*result, 0)).collect(),
        unsaid: 0,
    };
    for row in rows {
        if let Some(column) = row.job_column().filter(|_| !row.moved_twice) {
            count(&mut funnel, row, column);
        }
    }
    funnel
}

fn nobody(stage: &&'static str) -> Reached {
    Reached {
        stage,
        reached: 0,
        now: 0,
    }
}

fn count(funnel: &mut Funnel, row: &Summary, column: usize) {
    funnel.jobs += 1;
    let last = JOB_STAGES.len() - 1;
    // Of what is only known to be over, nobody knows how far it came.
    let far = match row.job_stage() {
        stage if stage == last => 0,
        stage => stage,
    };
    for (at, stage) in funnel.stages.iter_mut().enumerate() {
        let over = at == last && column == last;
        stage.reached += u64::from(at <= far || over);
        stage.now += u64::from(at == column);
    }
    if column != last {
        return;
    }
    let result = row.job_result();
    match funnel
        .results
        .iter_mut()
        .find(|(one, _)| Some(*one) == result)
    {
        Some((_, many)) => *many += 1,
        None => funnel.unsaid += 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Actor, Author, Command, Document, EntryId, Kind, Set, Tz};

    fn job(sets: &[(&str, &str)]) -> Document {
        let set = |(field, value): &(&str, &str)| Set::parse(field, value, Tz::UTC).unwrap();
        let sets: Vec<Set> = sets.iter().map(set).collect();
        let actor = Actor::new(Author([1; 16]), [1; 8]);
        Document::create(&Kind::Job, actor, &sets, 0).unwrap().0
    }

    fn of(documents: &[Document]) -> Funnel {
        let rows: Vec<Summary> = documents.iter().map(Document::summary).collect();
        funnel(&rows)
    }

    #[test]
    fn each_counts_once_up_to_where_it_stands() {
        let found = of(&[
            job(&[]),
            job(&[("stage", "sent")]),
            job(&[("stage", "interview"), ("result", "refused")]),
            job(&[("stage", "trial"), ("result", "hired")]),
            job(&[("stage", "result")]),
        ]);
        let reached: Vec<_> = found.stages.iter().map(|stage| stage.reached).collect();
        let now: Vec<_> = found.stages.iter().map(|stage| stage.now).collect();
        assert_eq!(found.jobs, 5);
        assert_eq!(reached, [5, 3, 3, 2, 2, 1, 3]);
        assert_eq!(now, [1, 0, 1, 0, 0, 0, 3]);
        let results = [
            ("hired", 1),
            ("refused", 1),
            ("withdrawn", 0),
            ("silent", 0),
        ];
        assert_eq!(found.results, results);
        assert_eq!(found.unsaid, 1);
    }

    #[test]
    fn a_job_that_was_moved_counts_where_its_copy_is() {
        let actor = Actor::new(Author([1; 16]), [1; 8]);
        let mut moved = job(&[("stage", "sent")]);
        let to = Command::MoveTo {
            space: [2; 16],
            entry: EntryId([3; 16]),
            heads: moved.heads(),
        };
        moved.act(actor, &to, 1).unwrap();
        assert_eq!(of(&[moved, job(&[("stage", "sent")])]).jobs, 1);
    }
}
