//! What tests of the pages share: a desk with invented people, and a browser without a window.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests and what helps them: each uses a part, and a wrong answer should stop loudly"
)]

pub(crate) mod browser;
pub(crate) mod desk;
