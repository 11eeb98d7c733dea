//! The facade over the relay's own logic, in one process: several phones, one server, no socket.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop loudly"
)]

mod acts;
mod again;
mod beside;
mod catalogue;
mod errors;
mod household;
mod joining;
mod keys;
mod left_out;
mod letters;
mod letters_late;
mod letters_leave;
mod letters_off;
mod letters_weeks;
mod locking;
#[path = "../page/mod.rs"]
mod page;
mod passing;
mod plan;
mod practice;
mod retaking;
mod ringing;
mod rota;
mod sending;
mod stolen;
mod taking;
mod thieves;
mod town;
