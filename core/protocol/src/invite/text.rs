//! An invitation as the text of a QR code: `OW1:` and Crockford base32, all of it in QR's
//! alphanumeric mode, which makes a smaller picture than base64.
//!
//! ```text
//!  off len
//!    0   1 kind 1
//!    1  16 space_id
//!   17  16 invite_id
//!   33  16 secret
//!   49  16 owner device_id
//!   65  32 commitment
//!   97   4 SHA-256("ow1/invite-text" || bytes 0..97)[..4]
//! ```

use zeroize::Zeroizing;

use super::Invitation;
use crate::code::{CodeError, crockford};
use crate::ids::{DeviceId, InviteId, SpaceId, digest};

const SCHEME: &str = "OW1:";
const KIND: u8 = 1;
const LEN: usize = 101;
const SUMMED: usize = 97;
/// Characters after the scheme.
const CHARACTERS: usize = (LEN * 8).div_ceil(5);
/// No text of ours is longer, dashes and line breaks included.
const MAX_TEXT: usize = 1024;

/// Why a text is not an invitation, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InviteTextError {
    /// Something else was scanned or pasted.
    #[error("this is not an invitation: an invitation starts with OW1:")]
    NotInvitation,
    /// Made by a newer version, or another kind of code.
    #[error("this code is of kind {kind}, which this version does not know: update the app")]
    Kind {
        /// The number it carries.
        kind: u8,
    },
    /// Cut off, or something was added.
    #[error("the invitation has {expected} characters, this has {found}: copy all of it")]
    Length {
        /// How many it should have after `OW1:`.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// A character was changed on the way.
    #[error("the invitation was damaged on the way: scan it again")]
    Damaged,
}

impl Invitation {
    /// The text for a QR code. It holds the secret: show it, never log it.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(LEN));
        bytes.push(KIND);
        bytes.extend_from_slice(&self.space.0);
        bytes.extend_from_slice(&self.invite.0);
        bytes.extend_from_slice(&self.secret);
        bytes.extend_from_slice(&self.owner.0);
        bytes.extend_from_slice(&self.commitment);
        let sum = checksum(&bytes);
        bytes.extend_from_slice(&sum);
        let symbols = Zeroizing::new(crockford::to_symbols(&bytes));
        Zeroizing::new(format!("{SCHEME}{}", crockford::write(&symbols)))
    }

    /// Reads the text of a QR code, also pasted: case, spaces and line breaks do not matter.
    ///
    /// # Errors
    ///
    /// [`InviteTextError`] says what to do; it never repeats the text.
    pub fn from_text(text: &str) -> Result<Self, InviteTextError> {
        let text = text.trim();
        let scheme = text
            .get(..SCHEME.len())
            .ok_or(InviteTextError::NotInvitation)?;
        if !scheme.eq_ignore_ascii_case(SCHEME) || text.len() > MAX_TEXT {
            return Err(InviteTextError::NotInvitation);
        }
        let symbols = crockford::read(text.split_at(SCHEME.len()).1).map_err(damaged)?;
        let symbols = Zeroizing::new(symbols);
        let kind = symbols
            .first_chunk::<2>()
            .map_or(KIND, |[first, second]| first << 3 | second >> 2);
        if kind != KIND {
            return Err(InviteTextError::Kind { kind });
        }
        if symbols.len() != CHARACTERS {
            let found = symbols.len();
            return Err(InviteTextError::Length {
                expected: CHARACTERS,
                found,
            });
        }
        let bytes = Zeroizing::new(crockford::to_bytes(&symbols).ok_or(InviteTextError::Damaged)?);
        let (content, sum) = bytes
            .split_at_checked(SUMMED)
            .ok_or(InviteTextError::Damaged)?;
        if *sum != checksum(content) {
            return Err(InviteTextError::Damaged);
        }
        fields(content).ok_or(InviteTextError::Damaged)
    }
}

fn fields(content: &[u8]) -> Option<Invitation> {
    let (_kind, rest) = content.split_first()?;
    let (space, rest) = rest.split_first_chunk()?;
    let (invite, rest) = rest.split_first_chunk()?;
    let (secret, rest) = rest.split_first_chunk()?;
    let (owner, rest) = rest.split_first_chunk()?;
    Some(Invitation {
        space: SpaceId(*space),
        invite: InviteId(*invite),
        secret: *secret,
        owner: DeviceId(*owner),
        commitment: rest.try_into().ok()?,
    })
}

fn checksum(content: &[u8]) -> [u8; 4] {
    let [a, b, c, d, ..] = digest("ow1/invite-text", &[content]);
    [a, b, c, d]
}

fn damaged(_: CodeError) -> InviteTextError {
    InviteTextError::Damaged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invitation() -> Invitation {
        Invitation {
            space: SpaceId([1; 16]),
            invite: InviteId([2; 16]),
            secret: [3; 16],
            owner: DeviceId([4; 16]),
            commitment: [5; 32],
        }
    }

    #[test]
    fn a_text_round_trips_in_the_alphabet_of_a_small_qr() {
        let text = invitation().to_text();
        assert_eq!(Invitation::from_text(&text), Ok(invitation()));
        // 178 alphanumeric characters fit version 7 at level M.
        assert_eq!(text.len(), 166);
        let pasted = format!("  {}\n{} ", &text.to_lowercase()[..90], &text[90..]);
        assert_eq!(Invitation::from_text(&pasted), Ok(invitation()));
    }

    #[test]
    fn other_texts_are_told_apart() {
        let text = invitation().to_text();
        for other in [
            "",
            "OW1",
            "https://example.org",
            "ü€ü€",
            &"OW1:".repeat(400),
        ] {
            assert_eq!(
                Invitation::from_text(other),
                Err(InviteTextError::NotInvitation)
            );
        }
        assert_eq!(
            Invitation::from_text(&text[..100]),
            Err(InviteTextError::Length {
                expected: 162,
                found: 96
            })
        );
        assert_eq!(
            Invitation::from_text("OW1:"),
            Err(InviteTextError::Length {
                expected: 162,
                found: 0
            })
        );
        assert_eq!(
            Invitation::from_text(&text.replacen("OW1:0", "OW1:1", 1)),
            Err(InviteTextError::Kind { kind: 9 })
        );
        assert_eq!(
            Invitation::from_text("OW1:AU"),
            Err(InviteTextError::Damaged)
        );
    }

    #[test]
    fn every_changed_character_is_noticed() {
        let text = invitation().to_text();
        for at in 4..text.len() {
            let mut changed = text.to_string().into_bytes();
            changed[at] = if changed[at] == b'7' { b'8' } else { b'7' };
            let changed = String::from_utf8(changed).unwrap();
            assert!(Invitation::from_text(&changed).is_err(), "character {at}");
        }
    }
}
