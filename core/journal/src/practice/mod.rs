//! Practice: what was reviewed, in logs with one writer each, and what follows from their union.
//!
//! Read in this order: [`Record`] (one thing that was done, 16 characters), `order` (one true order
//! of all logs, whatever the clocks said), [`Practice`] (what is remembered of each card, by FSRS),
//! `plan` (which card is next).

mod memory;
mod order;
mod plan;
mod record;

pub use memory::{CardState, Practice, Reviewed};
pub use order::PracticeLog;
pub use plan::{NEW_A_DAY, NextCard, Pile};
pub use record::{CardId, Rating, Record, What};
