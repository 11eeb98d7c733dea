//! The app core of a phone: what a person does becomes durable, sealed, and in time shared.
//!
//! Read in this order: [`keys`] (what opens what), [`store`] (where everything rests).

pub mod keys;
pub mod store;
