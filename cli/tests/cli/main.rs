//! The real binary: homes in folders, a real server over HTTP, exit codes, JSON.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop loudly"
)]

mod bad;
mod demo;
mod ics;
mod jobs;
mod language;
mod pack;
#[path = "../page/mod.rs"]
mod page;
mod phone;
mod plan;
mod postgres;
mod schema;
mod takeout;
mod ways;
