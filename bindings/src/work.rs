//! Work: the board of jobs, how many came how far, and files for a spreadsheet.

use onderweg_companion::app::{JobBoard, JobFunnel};
use onderweg_companion::words::{result, stage};

use crate::failure::Failure;
use crate::lift::{self, count};
use crate::phone::Phone;
use crate::row::{EntryRef, Row};
use crate::sayer::Sayer;

/// The jobs of one stage.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Stage {
    /// Which.
    pub stage: String,
    /// What it is called.
    pub words: String,
    /// The one whose next step comes first, first.
    pub rows: Vec<Row>,
}

/// How many applications came how far.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Funnel {
    /// All of them.
    pub jobs: i64,
    /// Every stage in order.
    pub stages: Vec<StageCount>,
    /// Every result.
    pub results: Vec<ResultCount>,
    /// Closed without a result.
    pub unsaid: i64,
}

/// How many applications came to one stage.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct StageCount {
    /// Which.
    pub stage: String,
    /// What it is called.
    pub words: String,
    /// How many came this far, or further.
    pub reached: i64,
    /// How many stand there now.
    pub now: i64,
}

/// How often something came out.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ResultCount {
    /// What.
    pub result: String,
    /// What it is called.
    pub words: String,
    /// How often.
    pub count: i64,
}

/// A file, and how many entries stand in it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct File {
    /// Its bytes.
    pub content: Vec<u8>,
    /// How many entries.
    pub entries: i64,
}

fn stages(board: &JobBoard, say: &Sayer) -> Vec<Stage> {
    let columns = board.columns.iter().map(|column| Stage {
        stage: column.stage.to_owned(),
        words: stage(column.stage, &say.words),
        rows: Row::all(&column.entries, say),
    });
    columns.collect()
}

impl Funnel {
    fn of(funnel: &JobFunnel, say: &Sayer) -> Self {
        let stages = funnel.stages.iter().map(|one| StageCount {
            stage: one.stage.to_owned(),
            words: stage(one.stage, &say.words),
            reached: count(one.reached),
            now: count(one.now),
        });
        let results = funnel.results.iter().map(|one| ResultCount {
            result: one.result.to_owned(),
            words: result(one.result, &say.words),
            count: count(one.count),
        });
        Self {
            jobs: count(funnel.jobs),
            stages: stages.collect(),
            results: results.collect(),
            unsaid: count(funnel.unsaid),
        }
    }
}

#[uniffi::export]
impl Phone {
    /// The jobs of one space or of all: every stage in order, also where it holds nothing.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn jobs(&self, space: Option<String>) -> Result<Vec<Stage>, Failure> {
        self.show(
            |companion| companion.jobs(lift::some_space(space.as_deref())?),
            stages,
        )
    }

    /// How many applications of one space or of all came how far.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn funnel(&self, space: Option<String>) -> Result<Funnel, Failure> {
        self.show(
            |companion| companion.funnel(lift::some_space(space.as_deref())?),
            Funnel::of,
        )
    }

    /// Moves a job to a stage; to `result` with what became of it. Whether anything changed.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] names `stage` or `result`.
    #[uniffi::method(default(result = None))]
    pub fn move_job(
        &self,
        at: EntryRef,
        stage: String,
        result: Option<String>,
    ) -> Result<bool, Failure> {
        self.call(|companion| companion.move_job(lift::at(&at)?, &stage, result.as_deref()))
    }

    /// The jobs of one space or of all as CSV.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn export_jobs(&self, space: Option<String>) -> Result<File, Failure> {
        self.call(|companion| {
            let space = lift::some_space(space.as_deref())?;
            let (content, entries) = companion.export_jobs(space)?;
            let entries = count(entries);
            Ok(File { content, entries })
        })
    }

    /// New jobs from CSV, one for each row: all of them, or none.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] with every wrong row in its words.
    pub fn import_jobs(&self, space: String, content: Vec<u8>) -> Result<Vec<EntryRef>, Failure> {
        self.call(|companion| {
            let made = companion.import_jobs(lift::space(&space)?, &content)?;
            Ok(EntryRef::all(&made))
        })
    }
}
