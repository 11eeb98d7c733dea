//! The programme server: a relay that stores sealed chunks and cannot read them.
//!
//! Read in this order: [`relay`] (what it decides), [`store`] (what it keeps).
//!
//! It holds no key of any space and never imports the crates that open one.

pub mod relay;
pub mod store;
