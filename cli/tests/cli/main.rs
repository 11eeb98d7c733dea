//! The real binary: homes in folders, a real server over HTTP, exit codes, JSON.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop loudly"
)]

mod bad;
mod catalogue;
mod demo;
mod guide;
mod house;
mod ics;
mod jobs;
mod keys;
mod language;
mod letters;
mod pack;
#[path = "../page/mod.rs"]
mod page;
mod phone;
mod plan;
mod postgres;
mod practice;
mod schema;
mod takeout;
mod text;
mod ways;
