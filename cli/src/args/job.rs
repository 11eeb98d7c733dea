//! Commands on jobs.

use std::path::PathBuf;

use clap::{Args, Subcommand};

pub(super) const JOB_HELP: &str = "\
Stages: found, prepared, sent, reply, interview, trial, result. Results: hired, refused, withdrawn, silent.

Examples:
  onderweg add job 'Baker at De Lelie' --set employer='De Lelie' --set next='call Ms Peeters' --due 2026-12-01
  onderweg job board
  onderweg job move 3fa9 sent
  onderweg job move 3fa9 result --as hired
  onderweg job funnel --space house
  onderweg job export --to jobs.csv
  onderweg job import jobs.csv";

const EXPORT_HELP: &str = "\
The columns are the fields; a cell that a spreadsheet would compute begins with an apostrophe.

Examples:
  onderweg job export --to jobs.csv
  onderweg job export --space house > jobs.csv";

const IMPORT_HELP: &str = "\
The first row names the columns: title, stage, result, employer, next, due, place, contact, source, documents,
helped_by, body; only title is needed. All rows become jobs, or none: every wrong row is named.

Examples:
  onderweg job import jobs.csv
  onderweg job import - --to house < jobs.csv";

/// What to do with jobs.
#[derive(Debug, Subcommand)]
pub(crate) enum JobWhat {
    /// Jobs by stage, the one whose next step comes first, first.
    #[command(after_help = "Example:\n  onderweg job board --space house")]
    Board(JobSpace),
    /// How many applications came how far.
    #[command(after_help = "Example:\n  onderweg job funnel")]
    Funnel(JobSpace),
    /// Move a job to another stage; to `result`, --as says what became of it.
    #[command(
        after_help = "Examples:\n  onderweg job move 3fa9 interview\n  onderweg job move 3fa9 result --as refused"
    )]
    Move(JobMove),
    /// Write jobs as CSV, for a spreadsheet.
    #[command(after_help = EXPORT_HELP)]
    Export(JobExport),
    /// Read jobs from CSV: all rows, or none.
    #[command(after_help = IMPORT_HELP)]
    Import(JobImport),
}

/// Of which space.
#[derive(Debug, Args)]
pub(crate) struct JobSpace {
    /// Only this space; all of them unless said otherwise.
    #[arg(long, value_name = "SPACE")]
    pub(crate) space: Option<String>,
}

/// Where a job goes.
#[derive(Debug, Args)]
pub(crate) struct JobMove {
    /// The beginning of the entry's id.
    pub(crate) entry: String,
    /// The stage.
    pub(crate) stage: String,
    /// What became of it: hired, refused, withdrawn or silent.
    #[arg(long = "as", value_name = "RESULT")]
    pub(crate) result: Option<String>,
}

/// Jobs out.
#[derive(Debug, Args)]
pub(crate) struct JobExport {
    /// Only this space; all of them unless said otherwise.
    #[arg(long, value_name = "SPACE")]
    pub(crate) space: Option<String>,
    /// A new file; otherwise standard output. A file that is there already is left alone.
    #[arg(long, value_name = "FILE")]
    pub(crate) to: Option<PathBuf>,
}

/// Jobs in.
#[derive(Debug, Args)]
pub(crate) struct JobImport {
    /// The file, UTF-8; `-` reads standard input.
    pub(crate) file: PathBuf,
    /// In which space; `me` unless said otherwise.
    #[arg(long, value_name = "SPACE", default_value = "me")]
    pub(crate) to: String,
}
