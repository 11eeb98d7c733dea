//! The bytes that phones, office and relay agree on: chunks, membership log, invitations, sync messages.
//!
//! Read in this order: [`ids`] (names), [`control`] and [`roster`] (who is in a space),
//! [`chunk`] and [`body`] (what travels sealed), [`blob`] (what is too large for that), [`message`]
//! (one sync), [`http`] (who asks), [`invite`], [`case`] and [`code`] (how somebody joins),
//! [`catalogue`] and [`programme`] (what a programme publishes, and its key).
//!
//! No I/O, no clock, no randomness of its own. The specification is `docs/protocol.md`; a test
//! decodes every example in it with these types.

mod act;
pub mod blob;
pub mod body;
pub mod case;
pub mod catalogue;
pub mod chunk;
pub mod code;
pub mod control;
pub mod http;
pub mod ids;
pub mod invite;
pub mod limits;
pub mod message;
pub mod programme;
pub mod roster;
