//! Commands on entries.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::plan::{Goal, Step, Task};

pub(super) const ADD_HELP: &str = "\
Examples:
  onderweg add task 'Call the school' --due 2026-12-01 --line 'ask for Ms Peeters'
  onderweg add appointment 'Town hall' --start 2026-12-03T09:30 --place 'Grote Markt 1' --to house
  onderweg add goal 'A flat of my own' --domain independent-living --review 2027-02-01
  onderweg add step 'Visit three flats' --goal 3fa9
  onderweg add task 'Call Ms Peeters' --step 7bd1
  onderweg add job 'Baker at De Lelie' --set stage=found --set employer='De Lelie' --due 2026-12-01
  onderweg add appointment 'Doctor' --start 2026-12-03T09:30 --set travel=40 --set remind='1d, 2h'
  onderweg add appointment 'Talk' --start 2026-12-01T15:00 --set repeat='FREQ=WEEKLY;BYDAY=TU'
  onderweg add note 'House rules' --body-file rules.txt --to house";

pub(super) const EDIT_HELP: &str = "\
Fields: title, body, due, start, end, place, bring, assignee, helper, label, professional.
Of a job too: stage, result, employer, contact, source, next, documents, helped_by.
Of appointments: interpreter, travel (minutes), remind (1d, 2h, 15m; tasks and rotas too), repeat, cancelled.

Examples:
  onderweg edit 3fa9 --set due=2026-12-02 --set place='Room 4'
  onderweg edit 3fa9 --clear due --no-label urgent
  onderweg edit 3fa9 --line 'bring the letter' --body-file - < text.txt";

pub(super) const TURN_HELP: &str = "\
The day is that of the turn in its series, also where it was moved before.

Examples:
  onderweg turn 3fa9 2026-12-08 --cancel
  onderweg turn 3fa9 2026-12-08 --set start=2026-12-09T10:00 --set place='Room 4'
  onderweg turn 3fa9 2026-12-08 --done";

pub(super) const CHECK_HELP: &str = "\
Examples:
  onderweg check 3fa9 1
  onderweg check 3fa9 1 --off";

pub(super) const LIST_HELP: &str = "\
Examples:
  onderweg list
  onderweg list --space house --closed
  onderweg --json list";

/// Which kind of entry.
#[derive(Debug, Subcommand)]
pub(crate) enum Add {
    /// Something to do.
    Task(Task),
    /// Something that happens at a time.
    Appointment(Fields),
    /// Something to remember.
    Note(Fields),
    /// A job to apply for.
    Job(Fields),
    /// What you want to reach: the top of a plan.
    Goal(Goal),
    /// A step towards a goal.
    Step(Step),
    /// A talk with the caseworker.
    Talk(Fields),
}

/// How much an alarm says.
#[derive(Debug, Args)]
pub(crate) struct Alarms {
    /// With the titles of the entries: for a phone that is open.
    #[arg(long)]
    pub(crate) full: bool,
}

/// What a new entry says.
#[derive(Debug, Args)]
pub(crate) struct Fields {
    /// Its title: one line.
    pub(crate) title: String,
    /// In which space; `me` unless said otherwise.
    #[arg(long, value_name = "SPACE")]
    pub(crate) to: Option<String>,
    /// When it must be done: 2026-12-01 or 2026-12-01T09:30, with `[Zone]` if it is not here.
    #[arg(long, value_name = "WHEN")]
    pub(crate) due: Option<String>,
    /// When it begins.
    #[arg(long, value_name = "WHEN")]
    pub(crate) start: Option<String>,
    /// When it ends.
    #[arg(long, value_name = "WHEN")]
    pub(crate) end: Option<String>,
    /// Where.
    #[arg(long)]
    pub(crate) place: Option<String>,
    /// What to bring.
    #[arg(long)]
    pub(crate) bring: Option<String>,
    /// Who does it.
    #[arg(long)]
    pub(crate) assignee: Option<String>,
    /// Who helps or comes along.
    #[arg(long)]
    pub(crate) helper: Option<String>,
    /// A field that only this kind has; may be given more than once.
    #[arg(long = "set", value_name = "FIELD=VALUE")]
    pub(crate) sets: Vec<String>,
    /// A label; may be given more than once.
    #[arg(long = "label")]
    pub(crate) labels: Vec<String>,
    /// A line of the checklist; may be given more than once.
    #[arg(long = "line", value_name = "TEXT")]
    pub(crate) lines: Vec<String>,
    /// The body.
    #[arg(long, conflicts_with = "body_file")]
    pub(crate) body: Option<String>,
    /// A file with the body, UTF-8; `-` reads standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) body_file: Option<PathBuf>,
    /// It is a question for the professional.
    #[arg(long)]
    pub(crate) professional: bool,
}

/// Changes of one entry: all or none.
#[derive(Debug, Args)]
pub(crate) struct Edit {
    /// The beginning of its id.
    pub(crate) entry: String,
    /// Writes a field; may be given more than once.
    #[arg(long = "set", value_name = "FIELD=VALUE")]
    pub(crate) sets: Vec<String>,
    /// Empties a field.
    #[arg(long = "clear", value_name = "FIELD")]
    pub(crate) clears: Vec<String>,
    /// Takes a label off.
    #[arg(long = "no-label", value_name = "LABEL")]
    pub(crate) no_labels: Vec<String>,
    /// Adds a line to the checklist.
    #[arg(long = "line", value_name = "TEXT")]
    pub(crate) lines: Vec<String>,
    /// Rewrites a line of the checklist, by its number.
    #[arg(long = "set-line", value_name = "NUMBER=TEXT")]
    pub(crate) set_lines: Vec<String>,
    /// Takes a line off the checklist, by its number.
    #[arg(long = "drop-line", value_name = "NUMBER")]
    pub(crate) drop_lines: Vec<usize>,
    /// A file with the new body, UTF-8; `-` reads standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) body_file: Option<PathBuf>,
}

/// One turn of an appointment that repeats.
#[derive(Debug, Args)]
pub(crate) struct Turn {
    /// The beginning of the series' id.
    pub(crate) entry: String,
    /// The day of the turn.
    #[arg(value_name = "DAY")]
    pub(crate) day: String,
    /// Calls it off.
    #[arg(long, conflicts_with = "keep")]
    pub(crate) cancel: bool,
    /// It takes place after all.
    #[arg(long)]
    pub(crate) keep: bool,
    /// Finishes it.
    #[arg(long, conflicts_with = "reopen")]
    pub(crate) done: bool,
    /// Opens it again.
    #[arg(long)]
    pub(crate) reopen: bool,
    /// Writes a field of this turn alone; may be given more than once.
    #[arg(long = "set", value_name = "FIELD=VALUE")]
    pub(crate) sets: Vec<String>,
    /// Takes what this turn has of its own away; may be given more than once.
    #[arg(long = "clear", value_name = "FIELD")]
    pub(crate) clears: Vec<String>,
}

/// A line of a checklist.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The beginning of the entry's id.
    pub(crate) entry: String,
    /// The line's number, as `show` counts them.
    pub(crate) line: usize,
    /// Takes the tick off.
    #[arg(long)]
    pub(crate) off: bool,
}

/// Where to.
#[derive(Debug, Args)]
pub(crate) struct Move {
    /// The beginning of the entry's id.
    pub(crate) entry: String,
    /// The space: all its members will be able to read it.
    #[arg(long, value_name = "SPACE")]
    pub(crate) to: String,
    /// Leave a letter behind that is not on this phone.
    #[arg(long)]
    pub(crate) without_letter: bool,
}

/// Which entries.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Only those of one space.
    #[arg(long)]
    pub(crate) space: Option<String>,
    /// Those that are finished for long, put away, deleted or moved.
    #[arg(long)]
    pub(crate) closed: bool,
}
