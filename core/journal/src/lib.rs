//! The kinds of entry, one Automerge document each, and what is computed from them.
//!
//! Read in this order: [`Set`] and [`Command`] (what a person can do), [`Document`] (how it becomes changes
//! and how changes of others come in), [`Entry`] (what stands there, with every conflict), [`reauthor`].
//! [`measure`] comes first: what a foreign change costs, before Automerge sees it. The only crate that knows
//! Automerge; no I/O, no clock, no randomness. What each pair of acts comes to is in `docs/merging.md`.

mod agenda;
mod alarm;
mod command;
mod document;
mod error;
mod exports;
mod fold;
mod house;
mod ics;
mod ids;
mod job;
mod keys;
mod kind;
mod limits;
mod measure;
mod more;
mod plan;
mod practice;
mod read;
mod reauthor;
mod remind;
mod repeat;
mod series;
mod set;
mod summary;
mod takeout;
mod when;

pub use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};
pub use chrono_tz::Tz;

pub use exports::*;
