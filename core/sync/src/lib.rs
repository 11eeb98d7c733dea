//! One round of sync as a value: no socket, no clock, no database.
//!
//! ```text
//! caller                 Round                        MemberStore
//!   | <- SyncRequest -- start(store) <-- seal, outbox, wishes --|
//!   | -- SyncAnswer --> finish(store) --> verify, open, apply ->|
//! ```
//!
//! Read in this order: [`store`] (what it needs), [`state`] (what it remembers), [`round`].
//! A round that is dropped half way has lost nothing: what was sealed is sent again as it was.

mod control;
mod heal;
mod open;
mod own;
mod prepare;
mod receive;
mod restitute;
pub mod round;
mod seal;
mod settle;
mod snapshot;
pub mod state;
pub mod store;
mod take_snapshot;
mod work;

pub use round::{Me, Options, Report, Round, close_front, found, settle_all};
