//! Jobs: the board, the funnel, a step on the board, and files for a spreadsheet.

use std::collections::BTreeMap;

use onderweg_journal::{
    Command, FieldDef, Funnel, Invalid, JOB_RESULTS, JOB_STAGES, JobSheet, Kind, Value, board,
    field_def, funnel, write_sheet,
};
use onderweg_protocol::ids::SpaceId;
use serde::Serialize;

use super::act::create;
use super::item::Underway;
use super::names::Names;
use super::{Companion, EntryRef, Item};
use crate::error::Result;
use crate::store::{Row, Shelf};

/// Jobs by stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JobBoard {
    /// Every stage in order, also where it holds nothing.
    pub columns: Vec<JobColumn>,
}

/// The jobs of one stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JobColumn {
    /// Which: one of [`JOB_STAGES`].
    pub stage: &'static str,
    /// How many.
    pub count: u64,
    /// The one whose next step comes first, first.
    pub entries: Vec<Item>,
}

/// How many applications came how far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JobFunnel {
    /// All of them.
    pub jobs: u64,
    /// Every stage in order.
    pub stages: Vec<JobReached>,
    /// Every result.
    pub results: Vec<JobEnded>,
    /// Closed without a result.
    pub unsaid: u64,
}

/// How many applications came to one stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JobReached {
    /// Which.
    pub stage: &'static str,
    /// How many came this far, or further.
    pub reached: u64,
    /// How many stand there now.
    pub now: u64,
}

/// How often something came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JobEnded {
    /// What: one of [`JOB_RESULTS`].
    pub result: &'static str,
    /// How often.
    pub count: u64,
}

impl Companion {
    /// The jobs of one space or of all, by stage. What closed or was planned 30 days ago is put away.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn jobs(&mut self, space: Option<SpaceId>) -> Result<JobBoard> {
        let (me, zone) = (self.device(), self.zone);
        self.look(|tx| {
            let mut rows = tx.summaries(Shelf::Live, zone)?;
            let names = Names::from_rows(tx, &rows)?;
            let underway = Underway::load(tx)?;
            rows.retain(|row| is_job_in(row, space));
            let keyed: BTreeMap<_, _> = rows
                .iter()
                .map(|row| ((row.space, row.entry), row))
                .collect();
            let board = board(keyed.iter().map(|(key, row)| (*key, &row.summary)), zone);
            let columns = board.columns.into_iter().map(|column| {
                let found = column.jobs.iter().filter_map(|key| keyed.get(key));
                JobColumn {
                    stage: column.stage,
                    count: column.jobs.len() as u64,
                    entries: found
                        .map(|row| Item::of(&underway, &names, row, &me))
                        .collect(),
                }
            });
            Ok(JobBoard {
                columns: columns.collect(),
            })
        })
    }

    /// How many applications of one space or of all came how far, with those that are put away.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn funnel(&mut self, space: Option<SpaceId>) -> Result<JobFunnel> {
        let zone = self.zone;
        self.look(|tx| {
            let mut rows = tx.summaries(Shelf::Live, zone)?;
            rows.extend(tx.summaries(Shelf::Closed, zone)?);
            rows.retain(|row| is_job_in(row, space));
            Ok(funnel(rows.iter().map(|row| &row.summary)).into())
        })
    }

    /// Moves a job to a stage, in one act. Returns whether anything changed.
    ///
    /// To `result` it needs to know which: the stage stays as it was, since that is how far it came,
    /// and the job is finished. Away from there, what became of it is taken back.
    ///
    /// # Errors
    ///
    /// [`crate::error::Error::Invalid`] names the stages or results; [`crate::error::Error::Write`] if it is no job.
    pub fn move_job(&mut self, at: EntryRef, stage: &str, result: Option<&str>) -> Result<bool> {
        let choice = |field: &'static str, all, word: &str| -> Result<Command> {
            let def: &'static FieldDef = field_def(field).ok_or(Invalid::NoSuchField)?;
            if word.is_empty() {
                return Err(Invalid::NoChoice { field, all }.into());
            }
            Ok(Command::Set(def.set(Value::Text(word.to_owned()))?))
        };
        let commands = match (stage, result) {
            ("result", result) => {
                vec![choice("result", JOB_RESULTS, result.unwrap_or_default())?]
            }
            (_, Some(_)) => {
                let (field, all) = ("stage", &["result"]);
                return Err(Invalid::NoChoice { field, all }.into());
            }
            (stage, None) => vec![choice("stage", JOB_STAGES, stage)?, Command::Reopen],
        };
        self.act(at, &commands)
    }

    /// The jobs of one space or of all as CSV, and how many: what stands, by title, without what
    /// is in the bin or was moved away.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn export_jobs(&mut self, space: Option<SpaceId>) -> Result<(Vec<u8>, u64)> {
        let zone = self.zone;
        self.look(|tx| {
            let mut rows = tx.summaries(Shelf::Live, zone)?;
            rows.extend(tx.summaries(Shelf::Closed, zone)?);
            // Counted by the same rule as on the board.
            rows.retain(|row| is_job_in(row, space) && funnel([&row.summary]).jobs == 1);
            // Not by time: rows that were read from a file are of one time, and it goes out as it came in.
            rows.sort_by_key(|row| {
                let made = row.summary.created.as_ref().map(|stamp| stamp.when_ms);
                (row.summary.title.clone(), made, row.space, row.entry)
            });
            let mut entries = Vec::new();
            for row in &rows {
                entries.extend(tx.view(row.space, row.entry)?);
            }
            Ok((write_sheet(&entries), entries.len() as u64))
        })
    }

    /// New jobs from CSV, one for each row: all of them, or none. Returns them in the order of rows.
    ///
    /// # Errors
    ///
    /// [`crate::error::Error::Sheet`] with every wrong row; nothing was written.
    pub fn import_jobs(&mut self, space: SpaceId, bytes: &[u8]) -> Result<Vec<EntryRef>> {
        let sheet = JobSheet::parse(bytes, self.zone)?;
        self.make_all(|tx| {
            let jobs = sheet.jobs.iter();
            jobs.map(|sets| create(tx, space, &Kind::Job, sets))
                .collect()
        })
    }
}

fn is_job_in(row: &Row, space: Option<SpaceId>) -> bool {
    row.summary.kind == Some(Kind::Job) && space.is_none_or(|space| row.space == space)
}

impl From<Funnel> for JobFunnel {
    fn from(funnel: Funnel) -> Self {
        let stages = funnel.stages.into_iter().map(|stage| JobReached {
            stage: stage.stage,
            reached: stage.reached,
            now: stage.now,
        });
        let results = funnel.results.into_iter();
        Self {
            jobs: funnel.jobs,
            stages: stages.collect(),
            results: results
                .map(|(result, count)| JobEnded { result, count })
                .collect(),
            unsaid: funnel.unsaid,
        }
    }
}
