//! What several tests of the whole share. Each test file says what it proves; nothing here decides
//! what is right.
//!
//! [`house`] is a circle of people with real keys and a real membership log, without a store;
//! [`mutate`] changes bytes; [`limited`] runs one test again in a process with little memory.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests: what fails here fails the test"
)]

pub mod canary;
pub mod house;
pub mod limited;
pub mod mutate;
pub mod phone;
pub mod samples;
pub mod wire;
