//! Entries as files that belong to a person: JSON that reads back, and tables for a spreadsheet. Must not know
//! archives, disks or languages. The form is `docs/takeout.md`.

mod entry;
mod error;
mod lines;
mod practice;
mod read;
mod said;
mod sheet;

pub use entry::{
    TAKEOUT_FORMAT, TAKEOUT_VERSION, TakeEntry, TakeLine, TakeSpace, TakeStamp, Takeout,
};
pub use error::{TakeError, TakeFault, TakeRule};
pub use practice::{TakeAbility, TakeMinutes, TakeReview};
pub use read::{TakeBack, TakeItem, TakeTurn};
pub use said::{TakeAgreement, TakeOrder, TakePerson, TakeRota, TakeSign, TakeSwap, TakeVersion};
pub use sheet::{APPOINTMENT_COLUMNS, TASK_COLUMNS, write_table};
