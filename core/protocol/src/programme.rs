//! A programme's public key as the text of a QR code: `OW1:` and Crockford base32, like an
//! invitation, of another kind. It stands on the sheet with the account code, so that a phone knows
//! whose packs to believe before any server says something.
//!
//! ```text
//!  off   len
//!    0     1 kind 4
//!    1    32 the programme's Ed25519 key
//!   33     4 SHA-256("ow1/programme" || bytes 0..33)[..4]
//! ```

use crate::code::crockford;
use crate::ids::digest;

const SCHEME: &str = "OW1:";
const KIND: u8 = 4;
const CONTENT: usize = 1 + 32;
const SUM: usize = 4;
/// No text of ours is longer, line breaks included.
const MAX_TEXT: usize = 1024;

/// Why a text names no programme, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProgrammeTextError {
    /// Something else was scanned or pasted.
    #[error("this is not the key of a programme: scan the one on the sheet with the account code")]
    NotProgramme,
    /// A character was changed, or some are missing.
    #[error("the programme's key was damaged on the way: scan it again")]
    Damaged,
}

/// Whose packs are believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProgrammeKey(pub [u8; 32]);

impl ProgrammeKey {
    /// The text for a QR code.
    pub fn to_text(&self) -> String {
        let mut bytes = vec![KIND];
        bytes.extend_from_slice(&self.0);
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
    /// [`ProgrammeTextError`] says what to do; it never repeats the text.
    pub fn from_text(text: &str) -> Result<Self, ProgrammeTextError> {
        use ProgrammeTextError::{Damaged, NotProgramme};
        let text = text.trim();
        let (scheme, rest) = text.split_at_checked(SCHEME.len()).ok_or(NotProgramme)?;
        if !scheme.eq_ignore_ascii_case(SCHEME) || text.len() > MAX_TEXT {
            return Err(NotProgramme);
        }
        let symbols = crockford::read(rest).map_err(|_| Damaged)?;
        let kind = symbols
            .first_chunk::<2>()
            .map(|[first, second]| first << 3 | second >> 2);
        if kind != Some(KIND) {
            return Err(NotProgramme);
        }
        let bytes = crockford::to_bytes(&symbols).ok_or(Damaged)?;
        let (content, sum) = bytes.split_at_checked(CONTENT).ok_or(Damaged)?;
        if *sum != checksum(content) {
            return Err(Damaged);
        }
        let key = content.get(1..).and_then(|key| key.try_into().ok());
        key.map(Self).ok_or(Damaged)
    }
}

fn checksum(content: &[u8]) -> [u8; SUM] {
    let [a, b, c, d, ..] = digest("ow1/programme", &[content]);
    [a, b, c, d]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{CaseOffer, OfferError};

    #[test]
    fn a_key_round_trips_and_is_no_card() {
        let key = ProgrammeKey([2; 32]);
        let text = key.to_text();
        assert_eq!(ProgrammeKey::from_text(&text), Ok(key));
        let pasted = format!(" {}\n {}", &text[..30].to_lowercase(), &text[30..]);
        assert_eq!(ProgrammeKey::from_text(&pasted), Ok(key));
        assert_eq!(CaseOffer::from_text(&text), Err(OfferError::NotOffer));
    }

    #[test]
    fn every_changed_character_and_every_cut_is_noticed() {
        let text = ProgrammeKey([2; 32]).to_text();
        for at in 4..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[at] = if changed[at] == b'7' { b'8' } else { b'7' };
            let changed = String::from_utf8(changed).unwrap();
            assert!(ProgrammeKey::from_text(&changed).is_err(), "character {at}");
            assert!(ProgrammeKey::from_text(&text[..at]).is_err(), "cut at {at}");
        }
        for other in ["", "OW1", "ü€ü€", &"OW1:4".repeat(300)] {
            assert!(ProgrammeKey::from_text(other).is_err());
        }
        assert!(ProgrammeKey::from_text(&format!("{text}00")).is_err());
    }
}
