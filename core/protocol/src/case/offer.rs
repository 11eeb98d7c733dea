//! What a caseworker's card holds, as the text of a QR code: `OW1:` and Crockford base32, like an
//! invitation, of another kind.
//!
//! ```text
//!  off   len
//!    0     1 kind 2
//!    1    16 token, one use
//!   17    32 the programme's Ed25519 key
//!   49     n the office's address, UTF-8
//! 49+n     4 SHA-256("ow1/case-offer" || all bytes before)[..4]
//! ```

use crate::code::crockford;
use crate::ids::digest;

const SCHEME: &str = "OW1:";
const KIND: u8 = 2;
const FIXED: usize = 1 + 16 + 32;
const SUM: usize = 4;
/// Longest address of an office, in bytes.
const MAX_ADDRESS: usize = 200;
/// No text of ours is longer, line breaks included.
const MAX_TEXT: usize = 1024;

/// Why a text is not an offer, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OfferError {
    /// Something else was scanned or pasted.
    #[error("this is not the card of an office: scan the one that the caseworker shows")]
    NotOffer,
    /// A character was changed, or some are missing.
    #[error("the card was damaged on the way: scan it again")]
    Damaged,
}

/// An office that asks to be let into a case space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseOffer {
    /// Names the file at the office; good for one space.
    pub token: [u8; 16],
    /// Verifies grants of this programme. Trusted because a person handed it over.
    pub programme: [u8; 32],
    /// Where the office is, as a server's address.
    pub office: String,
}

impl CaseOffer {
    /// The text for a QR code.
    pub fn to_text(&self) -> String {
        let mut bytes = vec![KIND];
        bytes.extend_from_slice(&self.token);
        bytes.extend_from_slice(&self.programme);
        bytes.extend_from_slice(self.office.as_bytes());
        let sum = checksum(&bytes);
        bytes.extend_from_slice(&sum);
        format!(
            "{SCHEME}{}",
            crockford::write(&crockford::to_symbols(&bytes)).as_str()
        )
    }

    /// Reads the text of a QR code, also pasted: case, spaces and line breaks do not matter.
    ///
    /// # Errors
    ///
    /// [`OfferError`] says what to do; it never repeats the text.
    pub fn from_text(text: &str) -> Result<Self, OfferError> {
        let text = text.trim();
        let (scheme, rest) = text
            .split_at_checked(SCHEME.len())
            .ok_or(OfferError::NotOffer)?;
        if !scheme.eq_ignore_ascii_case(SCHEME) || text.len() > MAX_TEXT {
            return Err(OfferError::NotOffer);
        }
        let symbols = crockford::read(rest).map_err(|_| OfferError::Damaged)?;
        let kind = symbols
            .first_chunk::<2>()
            .map(|[first, second]| first << 3 | second >> 2);
        if kind != Some(KIND) {
            return Err(OfferError::NotOffer);
        }
        let bytes = crockford::to_bytes(&symbols).ok_or(OfferError::Damaged)?;
        let content = bytes.len().checked_sub(SUM).ok_or(OfferError::Damaged)?;
        let (content, sum) = bytes.split_at_checked(content).ok_or(OfferError::Damaged)?;
        if *sum != checksum(content) {
            return Err(OfferError::Damaged);
        }
        fields(content).ok_or(OfferError::Damaged)
    }
}

fn fields(content: &[u8]) -> Option<CaseOffer> {
    let (fixed, address) = content.split_at_checked(FIXED)?;
    let (_kind, fixed) = fixed.split_first()?;
    let (token, programme) = fixed.split_first_chunk()?;
    let office = std::str::from_utf8(address).ok()?;
    let fits = (1..=MAX_ADDRESS).contains(&office.len()) && !office.chars().any(char::is_control);
    fits.then(|| CaseOffer {
        token: *token,
        programme: programme.try_into().unwrap_or_default(),
        office: office.to_owned(),
    })
}

fn checksum(content: &[u8]) -> [u8; SUM] {
    let [a, b, c, d, ..] = digest("ow1/case-offer", &[content]);
    [a, b, c, d]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invite::{Invitation, InviteTextError};

    fn offer() -> CaseOffer {
        CaseOffer {
            token: [1; 16],
            programme: [2; 32],
            office: "https://kantoor.example.org".into(),
        }
    }

    #[test]
    fn an_offer_round_trips_and_is_no_invitation() {
        let text = offer().to_text();
        assert_eq!(CaseOffer::from_text(&text), Ok(offer()));
        let pasted = format!(" {}\n {}", &text[..50].to_lowercase(), &text[50..]);
        assert_eq!(CaseOffer::from_text(&pasted), Ok(offer()));
        assert_eq!(
            Invitation::from_text(&text),
            Err(InviteTextError::Kind { kind: 2 })
        );
    }

    #[test]
    fn every_changed_character_and_every_cut_is_noticed() {
        let text = offer().to_text();
        for at in 4..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[at] = if changed[at] == b'7' { b'8' } else { b'7' };
            let changed = String::from_utf8(changed).unwrap();
            assert!(CaseOffer::from_text(&changed).is_err(), "character {at}");
            assert!(CaseOffer::from_text(&text[..at]).is_err(), "cut at {at}");
        }
        for other in [
            "",
            "OW1",
            "ü€ü€",
            "https://example.org",
            &"OW1:2".repeat(300),
        ] {
            assert!(CaseOffer::from_text(other).is_err());
        }
    }

    #[test]
    fn an_address_is_text_of_bounded_length() {
        for office in [String::new(), "x".repeat(201), "a\nb".into()] {
            let text = CaseOffer { office, ..offer() }.to_text();
            assert_eq!(CaseOffer::from_text(&text), Err(OfferError::Damaged));
        }
    }
}
