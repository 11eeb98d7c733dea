//! One audience: its keys, and sealing, verifying and opening what travels in it.
//!
//! Read in this order: [`keys`] (a device's secret), [`epoch`] and [`ring`] (a space's secrets),
//! [`seal`], [`verify`] and [`open`] (chunks), [`author`] (membership entries),
//! [`blob`] (letters).
//!
//! No I/O and no clock; randomness enters as an argument. Phone and office both use it.

pub mod author;
pub mod blob;
pub mod epoch;
pub mod keys;
pub mod open;
pub mod ring;
pub mod seal;
pub mod verify;
mod wish;
pub mod wrap;
