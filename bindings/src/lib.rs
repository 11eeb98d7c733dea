//! The companion for phones, through UniFFI: what Kotlin, Swift and Python see of it.
//!
//! Read in this order: [`phone`] (open, observe, shut), [`failure`] (what a person can do), [`row`],
//! [`today`] and [`entry`] (rows and what stands in them), then a file for each theme. Every method
//! lifts what it was given, makes one call of the facade and lowers the answer, with the words that a
//! screen shows of it. No rule of the journal lives here, and nothing is kept between two calls but
//! the handle and the reader's words.

/// What other languages print of a value that holds a code or a file: what `Debug` says, and no more.
macro_rules! prints_as_debug {
    ($name:ty) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self, f)
            }
        }
    };
}

pub mod agreement;
pub mod alarms;
pub mod case;
pub mod edit;
pub mod entry;
pub mod failure;
mod guard;
pub mod home;
pub mod house;
pub mod join;
pub mod keys;
pub mod letters;
mod lift;
pub mod lists;
pub mod lock;
pub mod moment;
pub mod observer;
mod opening;
pub mod pack;
pub mod page;
pub mod phone;
pub mod plan;
pub mod practice;
pub mod profiles;
pub mod reader;
mod road;
pub mod row;
mod sayer;
pub mod server;
pub mod spaces;
pub mod status;
pub mod synced;
pub mod takeout;
pub mod today;
mod value;
pub mod words;
pub mod work;

uniffi::setup_scaffolding!("onderweg");
