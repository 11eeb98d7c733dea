//! The plan of a file, as plain values. Knows no page and no journal.

use chrono::NaiveDate;
use onderweg_protocol::ids::EntryId;

use super::{Moment, Row};

/// How a step stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stands {
    /// To be done.
    Open,
    /// Done by the person; waits for a yes.
    Asks,
    /// Sent back with this word.
    SentBack(String),
    /// Done, and nobody was asked.
    Done,
    /// Done, with a yes.
    Confirmed,
}

/// A step of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The step.
    pub row: Row,
    /// How it stands.
    pub stands: Stands,
    /// Its tasks.
    pub tasks: Vec<Row>,
}

/// A goal of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// The goal; none for steps that name none that is readable here.
    pub row: Option<Row>,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// A domain of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// Its word, as the journal has it; none for what is in no domain.
    pub domain: Option<String>,
    /// Its goals; empty where nothing is shared.
    pub goals: Vec<Goal>,
    /// The earliest day on which something of it is to be looked at again.
    pub review: Option<NaiveDate>,
}

/// A step that asks for a yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// The step.
    pub entry: EntryId,
    /// Its title.
    pub title: String,
    /// Since when, by the phone that asked.
    pub since: Moment,
}
