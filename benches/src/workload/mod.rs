//! What people would write, made up: the same seed always gives the same acts, and no two texts are
//! alike, because near-identical text flatters compression. Must not know stores, clocks or networks.

mod entry;
mod house;
mod random;
mod text;
mod thousand;
mod words;

pub use house::{Act, DEVICES, EDITS_A_DAY, HALVES_A_DAY, Half, House, What, day_begins};
pub use random::Dice;
pub use text::Writer;
pub use thousand::{Change, Thing, thousand};
