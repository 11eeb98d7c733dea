//! What the app says about its own values, in the reader's language: failures, what to do about
//! them, names of fields, lengths of time. Every surface (command line, phones) says it alike.
//!
//! Messages stand in `locales/`; here is only which message a value has. Errors hold nothing that a
//! person wrote; titles and names in news are tamed before they are placed.

mod advice;
mod amount;
mod error;
mod field;
mod history;
mod house;
mod ics;
mod job;
mod letter;
mod news;
mod notice;
mod office;
mod pack;
mod reader;
mod refusal;
mod repeat;
mod server;
mod store;
mod takeout;
mod typed;
mod who;

pub use advice::advice;
pub use amount::{bytes, span};
pub use error::error_words;
pub use field::{choice, domain, field, field_of, kind, state};
pub use history::changes;
pub(crate) use ics::IcsText;
pub use job::{result, stage};
pub use news::{alarm, alarm_in_full, news};
pub use notice::notice;
pub use pack::{pack_refused, pack_trouble};
pub use reader::Reader;
pub use repeat::{remind, repeat};
pub use server::trouble;
pub use store::system;
pub use who::{by_whom, called, role, short, who};
