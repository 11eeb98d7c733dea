//! Commands on calendars of other programs.

use std::path::PathBuf;

use clap::{Args, Subcommand};

pub(super) const ICS_HELP: &str = "\
What of iCalendar is written and taken, and what is refused: docs/calendars.md.

Examples:
  onderweg ics export --to onderweg.ics
  onderweg ics import calendar.ics";

const EXPORT_HELP: &str = "\
Appointments, and tasks with a deadline. --neutral leaves out every word that somebody wrote: times alone, for a
calendar that others look into. Names of who comes along are left out unless --people is said.

Examples:
  onderweg ics export --to onderweg.ics
  onderweg ics export --space house --neutral > house.ics";

const IMPORT_HELP: &str = "\
All of the file, or nothing: every line that is in the way is named. What was read before, or was written here,
is changed and not added again.

Examples:
  onderweg ics import calendar.ics
  onderweg ics import - --to house < calendar.ics";

/// What to do with calendars.
#[derive(Debug, Subcommand)]
pub(crate) enum IcsWhat {
    /// Write appointments, and tasks with a deadline, as iCalendar.
    #[command(after_help = EXPORT_HELP)]
    Export(IcsExport),
    /// Read appointments and tasks from iCalendar: all, or none.
    #[command(after_help = IMPORT_HELP)]
    Import(IcsImport),
}

/// A calendar out.
#[derive(Debug, Args)]
pub(crate) struct IcsExport {
    /// Only this space; all of them unless said otherwise.
    #[arg(long, value_name = "SPACE")]
    pub(crate) space: Option<String>,
    /// A new file; otherwise standard output. A file that is there already is left alone.
    #[arg(long, value_name = "FILE")]
    pub(crate) to: Option<PathBuf>,
    /// No word that somebody wrote.
    #[arg(long)]
    pub(crate) neutral: bool,
    /// Say who comes along and who interprets.
    #[arg(long)]
    pub(crate) people: bool,
}

/// A calendar in.
#[derive(Debug, Args)]
pub(crate) struct IcsImport {
    /// The file, UTF-8; `-` reads standard input.
    pub(crate) file: PathBuf,
    /// In which space; `me` unless said otherwise.
    #[arg(long, value_name = "SPACE", default_value = "me")]
    pub(crate) to: String,
}
