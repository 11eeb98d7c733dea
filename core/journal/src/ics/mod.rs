//! Appointments, and tasks with a deadline, as iCalendar (RFC 5545), written and read. Must not know a disk,
//! a clock or languages. What is taken, and what is not: `docs/calendars.md`.
//!
//! [`write_ics`] gives the same bytes for the same entries; [`IcsFile::parse`] gives all of a file or the
//! lines that are in the way, and no word of the file enters an error.

mod alarm;
mod beside;
mod component;
mod error;
mod flat;
mod line;
mod read;
mod rule;
mod time;
mod tree;
mod windows;
mod write;
mod zone;

pub use error::{IcsError, LineFault, LineRule};
pub use flat::Flat;
pub use read::{IcsFile, IcsItem, IcsTurn};
pub use write::{IcsOut, IcsStyle, IcsWords, write_ics};
