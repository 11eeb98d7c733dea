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

pub mod state;
pub mod store;
