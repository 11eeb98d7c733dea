//! The kinds of entry, one Automerge document each, and what is computed from them.
//!
//! Read in this order: [`Set`] and [`Command`] (what a person can do), [`Document`] (how it
//! becomes changes and how changes of others come in), [`Entry`] (what stands there, with every
//! conflict), [`reauthor`] (the same acts under another actor). [`measure`] comes before all of
//! it: what a foreign change would cost, before Automerge sees it.
//!
//! No I/O, no clock, no randomness: time and ids enter as arguments. The only crate that knows
//! Automerge. The written outcome of every pair of acts is in `docs/merging.md`.

mod agenda;
mod alarm;
mod command;
mod document;
mod error;
mod fold;
mod house;
mod ids;
mod job;
mod keys;
mod kind;
mod limits;
mod measure;
mod more;
mod plan;
mod read;
mod reauthor;
mod remind;
mod repeat;
mod series;
mod set;
mod summary;
mod when;

pub use agenda::{Agenda, agenda};
pub use alarm::{Bell, Why};
pub use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};
pub use chrono_tz::Tz;
pub use command::Command;
pub use document::{
    Act, ActorRule, Applied, Document, FieldChange, Kept, Refused, Undone, Waiting,
};
pub use error::{ActError, BadChange, Invalid, LoadError, ReauthorError, Refusal, UndoError};
pub use fold::{fold, matches};
pub use house::*;
pub use ids::{Actor, Author, BadId, ChangeBytes, ChangeHash, EntryId, LineId, Stamp};
pub use job::*;
pub use kind::Kind;
pub use limits::*;
pub use measure::{ChangeMeta, measure};
pub use more::*;
pub use plan::{DomainPlan, GoalPlan, PlanOf, Standing, StepPlan, plan, standing};
pub use read::*;
pub use reauthor::{Reauthored, reauthor};
pub use remind::{Lead, reminders, reminders_text};
pub use repeat::Repeat;
pub use set::{FieldName, Set};
pub use summary::Summary;
pub use when::When;
