//! The app core: everything that a phone does, behind one synchronous facade.
//!
//! Read in this order: [`app`] (what a screen calls), [`error`] (what it is told), [`store`] and
//! [`keys`] (what is kept, sealed), [`transport`] and [`http`] (how bytes travel), [`words`] (what the
//! app says of its own values in the reader's language), [`takeout`] (what somebody takes along).
//!
//! Time, randomness and network enter through [`clock::Clock`], an RNG and
//! [`transport::Transport`]. No global state: two companions in one process know nothing of each other.

pub mod app;
pub mod clock;
pub mod error;
pub mod http;
pub mod keys;
mod remote;
pub mod store;
pub mod takeout;
pub mod transport;
pub mod words;

pub use onderweg_journal as journal;
pub use onderweg_protocol as protocol;
pub use onderweg_text as text;
pub use rand_core;
