//! The household: what is said and counts by who said it, and what is computed from that. Must not
//! know who lives in a house, nor keys.

mod agreement;
mod offers;
mod rota;
mod saying;

pub use agreement::{Claim, Draft, LineStep, line_changes, signed_bytes};
pub use rota::{Count, Rota, Rule, Swap, SwapStands, Unfair};
pub use saying::Saying;
