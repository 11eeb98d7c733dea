//! Bounds before Automerge: what a change or a saved document would cost, read from its bytes by
//! hand. Must not call Automerge, and must not allocate by a number that the bytes announce.

mod change;
mod columns;
mod document;
mod reader;

pub use change::{ChangeMeta, measure};
pub(crate) use document::check_document;
