//! Commands on the plan and the weekly talk.

use clap::{Args, Subcommand};

use super::entry::Fields;

pub(super) const PLAN_HELP: &str = "\
Examples:
  onderweg plan
  onderweg plan --space 'Lien Verhaegen, CURANT'";

pub(super) const STEP_HELP: &str = "\
A step in the space that you share with the office can ask for its yes. Asking says that it is done.
The office confirms it, or sends it back with a word.

Examples:
  onderweg step ask 3fa9
  onderweg step confirm 3fa9
  onderweg step send-back 3fa9 --word 'Which bank is it?'";

pub(super) const TALK_HELP: &str = "\
Put on the list what comes up during the week. Before the talk, prepare it: points of its space come
into it as lines. In the talk, tick them; what is not ticked stays on the list.

Examples:
  onderweg talk point 3fa9
  onderweg talk points
  onderweg add talk 'Talk with Lien' --start 2026-12-03T14:00 --to 'Lien Verhaegen, CURANT'
  onderweg talk prepare 7bd1
  onderweg talk hold 7bd1 --tick 1 --tick 2 --point 'Bus pass' --task 'Call the bank' --over";

/// A new goal.
#[derive(Debug, Args)]
pub(crate) struct Goal {
    #[command(flatten)]
    pub(crate) fields: Fields,
    /// Its domain: social-network, education, independent-living, language, leisure,
    /// psychological-support, or one of the programme's pack.
    #[arg(long, value_name = "WORD")]
    pub(crate) domain: Option<String>,
    /// The day on which to look at it again.
    #[arg(long, value_name = "DAY")]
    pub(crate) review: Option<String>,
}

/// A new step.
#[derive(Debug, Args)]
pub(crate) struct Step {
    #[command(flatten)]
    pub(crate) fields: Fields,
    /// The goal that it leads to, by the beginning of its id; the step goes to the goal's space.
    #[arg(long, value_name = "ENTRY")]
    pub(crate) goal: Option<String>,
    /// The day on which to look at it again.
    #[arg(long, value_name = "DAY")]
    pub(crate) review: Option<String>,
}

/// A new task.
#[derive(Debug, Args)]
pub(crate) struct Task {
    #[command(flatten)]
    pub(crate) fields: Fields,
    /// The step that it belongs to, by the beginning of its id; the task goes to the step's space.
    #[arg(long, value_name = "ENTRY")]
    pub(crate) step: Option<String>,
}

/// Which part of the plan.
#[derive(Debug, Args)]
pub(crate) struct Plan {
    /// Only what is in one space.
    #[arg(long)]
    pub(crate) space: Option<String>,
}

/// A step and its yes.
#[derive(Debug, Subcommand)]
pub(crate) enum StepWhat {
    /// Say that it is done, and ask for a yes.
    Ask {
        /// The beginning of its id.
        entry: String,
    },
    /// The office's yes.
    Confirm {
        /// The beginning of its id.
        entry: String,
    },
    /// The office sends it back.
    SendBack {
        /// The beginning of its id.
        entry: String,
        /// The word that goes with it.
        #[arg(long, value_name = "TEXT")]
        word: String,
    },
}

/// The weekly talk.
#[derive(Debug, Subcommand)]
pub(crate) enum TalkWhat {
    /// What is to be asked at the next talk.
    Points {
        /// Only what is in one space.
        #[arg(long)]
        space: Option<String>,
    },
    /// Put an entry on the list for the next talk.
    Point {
        /// The beginning of its id.
        entry: String,
        /// Takes it off the list.
        #[arg(long)]
        off: bool,
    },
    /// Gather the points of its space into a talk.
    Prepare {
        /// The beginning of its id.
        entry: String,
    },
    /// Write down what happened in a talk, all in one act.
    Hold(Hold),
}

/// What happened in a talk.
#[derive(Debug, Args)]
pub(crate) struct Hold {
    /// The beginning of its id.
    pub(crate) entry: String,
    /// A point that was talked about, by the number of its line; may be given more than once.
    #[arg(long = "tick", value_name = "NUMBER")]
    pub(crate) ticks: Vec<usize>,
    /// A point that came up in the talk; may be given more than once.
    #[arg(long = "point", value_name = "TEXT")]
    pub(crate) points: Vec<String>,
    /// A task that came of it; may be given more than once.
    #[arg(long = "task", value_name = "TEXT")]
    pub(crate) tasks: Vec<String>,
    /// The talk is over: ticked points leave the list.
    #[arg(long)]
    pub(crate) over: bool,
}
