//! What several tests of the whole share. Each test file says what it proves; nothing here decides
//! what is right.
//!
//! [`house`] is a circle of people with real keys and a real membership log, without a store;
//! [`phone`] is the real store with rounds of the real sync over a [`wire`]; [`person`] is the facade
//! with a clock that tests move; [`town`] is the real program ([`binary`] finds or builds it) with a
//! server process, [`bureau`] an office process with a browser before it, and [`proxy`] stands between
//! them. [`mutate`] changes bytes, [`samples`] are honest inputs of every decoder, [`canary`] looks for
//! words in files, [`limited`] runs one test again in a process with little memory.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests: what fails here fails the test"
)]

pub mod binary;
pub mod bureau;
pub mod canary;
pub mod house;
pub mod limited;
pub mod mutate;
pub mod person;
pub mod phone;
pub mod proxy;
pub mod samples;
pub mod town;
pub mod wire;
