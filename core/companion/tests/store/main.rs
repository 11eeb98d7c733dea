//! The store from outside: what sync and the app may rely on.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails where it stands"
)]

mod act;
mod change;
mod chunk;
mod closing;
mod copies;
mod crash;
mod files;
mod lists;
mod pin;
mod space;
mod support;
