//! Jobs: where each stands, how far they came, and a file of them for a spreadsheet.
//! Must not know a screen or a disk.

mod board;
mod cell;
mod funnel;
mod sheet;

pub(crate) use cell::guard;

pub use board::{Board, Column, board};
pub use funnel::{Funnel, Reached, funnel};
pub use sheet::{CellRule, JobSheet, RowFault, SHEET_COLUMNS, SheetError, write_sheet};
