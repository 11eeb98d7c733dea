//! How a newcomer's phone comes to trust an office: the offer that a caseworker shows, and the grant
//! by which the programme vouches for one office device in one space.
//!
//! The grant stands where two people would compare six digits (protocol, "The office"). The
//! programme's key never touches the relay, so a relay cannot add itself to a case space.

mod grant;
mod offer;

pub use grant::{CaseQuestion, Grant, GrantError, SignedGrant};
pub use offer::{CaseOffer, OfferError};
