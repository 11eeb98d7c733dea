//! An entry of a file as a row, as plain values: what it is, and what matters of its kind. Knows no
//! page and no journal.

use chrono::{NaiveDate, NaiveTime};
use onderweg_protocol::ids::EntryId;

use super::{Delivery, Who};

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// Something to do.
    Task,
    /// A time and a place.
    Appointment,
    /// A talk with the caseworker.
    Talk,
    /// Words.
    Note,
    /// What the person wants to reach.
    Goal,
    /// A step towards it.
    Step,
    /// A job that the person applies for.
    Job,
    /// A card to learn.
    Card,
    /// Whose turn a chore is.
    Rota,
    /// A thing to buy.
    Shopping,
    /// Something broken.
    Repair,
    /// Rubbish, on the days on which it is fetched.
    Bins,
    /// The agreement of a house.
    Agreement,
    /// A kind of a newer version: title only.
    Other,
}

/// What matters of an entry of its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// How far an application is, by its word.
    Stage(String),
    /// What became of it, by its word.
    Result(String),
    /// With whom.
    Employer(String),
    /// What comes next.
    Next(String),
    /// Who helped.
    HelpedBy(String),
    /// When it takes place.
    Starts(NaiveDate, Option<NaiveTime>),
    /// It was called off.
    Cancelled,
    /// When the landlord was told of it, and who; empty where nobody is named.
    Told(NaiveDate, String),
    /// Who mended it.
    MendedBy(String),
}

/// Any other entry of the case space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The entry.
    pub entry: EntryId,
    /// What it is.
    pub kind: EntryKind,
    /// Its title.
    pub title: String,
    /// Finished.
    pub done: bool,
    /// When it must be done.
    pub due: Option<NaiveDate>,
    /// What else matters of its kind, in the order in which it is read.
    pub facts: Vec<Fact>,
    /// Checklist: done, all.
    pub lines: (u64, u64),
    /// Two people changed one thing: all values, with who wrote each.
    pub both: Vec<(Who, String)>,
    /// Changed since the caseworker looked.
    pub new: bool,
    /// Whether it has arrived.
    pub delivery: Delivery,
    /// How many letters came with it.
    pub letters: u64,
}
