//! The office: one device per caseworker and person, and the pages a caseworker works on.
//!
//! Read in this order: [`desk`] (what the pages ask for, as plain values), then what answers it.
//! The relay is another program, or another part of the same process, reached over HTTP like from
//! any phone: nothing here reads its store.

pub mod api;
pub mod desk;
mod folder;
pub mod homes;
pub mod keys;
mod live;
mod register;
pub mod serve;
pub mod staff;
pub mod web;

pub use desk::{Desk, DeskError};
pub use live::{CaseError, Due, Office, OpenError, Roads, Setup, StaffNames, listen_until};
pub use register::{Chain, RegisterError};
