//! Who asks: signed requests, their freshness and pace, and the codes that let a device in.
//! Knows no space.

mod codes;
mod pace;
mod replay;
mod signed;

pub use codes::{CODE_MS, Codes, IssueError};

pub(crate) use pace::Pace;
pub(crate) use replay::{Replays, remembered};
pub(crate) use signed::{Signed, Unverified, read_body};
