//! What a person takes along: one archive of files, written and read in memory. Must not know a store or a disk.

mod archive;
mod error;
mod page;
mod said;

pub(crate) use archive::{
    Files, LETTERS_TOO_LARGE, Letters, in_letter, journal_of, letter_name, letter_of, pack,
    thumb_name,
};
pub use archive::{MAX_TAKEOUT_BYTES, MAX_TAKEOUT_LETTERS, TAKEOUT_FILES};
pub use error::TakeoutError;
pub(crate) use page::{Page, Room};
pub(crate) use said::Together;
