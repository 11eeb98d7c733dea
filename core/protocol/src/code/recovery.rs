//! The printed recovery code: a device that is only paper, may only admit a new one, and burns.

use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{CodeError, check, crockford};
use crate::ids::{SpaceId, digest};

/// 128 bits as 26 characters and six check characters.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; 16]);

/// Secret keys of the device on paper.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoverySeeds {
    /// Ed25519 seed.
    pub ed: Zeroizing<[u8; 32]>,
    /// X25519 secret.
    pub x: Zeroizing<[u8; 32]>,
}

impl RecoveryCode {
    /// A code of 16 random bytes.
    pub fn new(random: [u8; 16]) -> Self {
        Self(random)
    }

    /// Reads what a person typed or scanned.
    ///
    /// # Errors
    ///
    /// [`CodeError`] says what to do, and where if one character is wrong or two are swapped.
    pub fn read(text: &str) -> Result<Self, CodeError> {
        let symbols = crockford::read_exactly::<32>(text)?;
        let bytes = crockford::to_bytes(check::strip_six(&symbols)?).ok_or(CodeError::Check)?;
        bytes.try_into().map(Self).map_err(|_| CodeError::Check)
    }

    /// What is printed, in eight groups of four.
    pub fn text(&self) -> String {
        let mut symbols = crockford::to_symbols(&self.0);
        symbols.extend(check::six(&symbols));
        crockford::write_grouped(&symbols)
    }

    /// The keys of the device on paper: HKDF-SHA256 with the infos `ow1/recovery/ed` and
    /// `ow1/recovery/x`.
    pub fn seeds(&self) -> RecoverySeeds {
        RecoverySeeds {
            ed: self.expand(b"ow1/recovery/ed"),
            x: self.expand(b"ow1/recovery/x"),
        }
    }

    /// What stands in the log of the person's own space, so that whoever types the code tells it
    /// from a space that the server made up: the sheet's public keys are known to the server, this
    /// is not. SHA-256(`"ow1/sheet"` || HKDF-SHA256 with the info `ow1/recovery/vouch` || space id).
    pub fn vouch(&self, space: &SpaceId) -> [u8; 32] {
        let key = self.expand(b"ow1/recovery/vouch");
        digest("ow1/sheet", &[key.as_slice(), &space.0])
    }

    /// The 16 bytes, to be kept sealed while a recovery is under way.
    pub fn secret(&self) -> Zeroizing<[u8; 16]> {
        Zeroizing::new(self.0)
    }

    fn expand(&self, info: &[u8]) -> Zeroizing<[u8; 32]> {
        let hkdf = Hkdf::<Sha256>::new(None, &self.0);
        let mut out = Zeroizing::new([0; 32]);
        // 32 bytes are one block: HKDF refuses only more than 255 of them.
        let _ = hkdf.expand(info, out.as_mut_slice());
        out
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(hidden)")
    }
}

impl fmt::Debug for RecoverySeeds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoverySeeds(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_code_comes_back_with_the_same_keys() {
        let code = RecoveryCode::new([0x31; 16]);
        let typed = RecoveryCode::read(&code.text().replace('-', "  ")).unwrap();
        assert_eq!(typed, code);
        assert_eq!(code.text().len(), 32 + 7);
        let seeds = typed.seeds();
        assert_eq!(seeds, code.seeds());
        assert_ne!(seeds.ed, seeds.x);
        assert_ne!(seeds.ed, RecoveryCode::new([0x32; 16]).seeds().ed);
        assert_ne!(*seeds.ed, [0; 32]);
    }

    #[test]
    fn a_code_vouches_for_one_space() {
        let code = RecoveryCode::new([0x31; 16]);
        let space = SpaceId([1; 16]);
        assert_eq!(
            code.vouch(&space),
            RecoveryCode::new(*code.secret()).vouch(&space)
        );
        assert_ne!(code.vouch(&space), code.vouch(&SpaceId([2; 16])));
        assert_ne!(
            code.vouch(&space),
            RecoveryCode::new([0x32; 16]).vouch(&space)
        );
    }

    #[test]
    fn one_wrong_character_is_pointed_at() {
        let text = RecoveryCode::new([0x31; 16]).text();
        let mut letters: Vec<char> = text.chars().collect();
        letters[5] = if letters[5] == 'Z' { 'Y' } else { 'Z' };
        let typed: String = letters.into_iter().collect();
        assert_eq!(
            RecoveryCode::read(&typed),
            Err(CodeError::Near { position: 5 })
        );
        assert_eq!(
            CodeError::Near { position: 5 }.to_string(),
            "one character is wrong near position 5: compare it with the original"
        );
        assert_eq!(
            RecoveryCode::read(&text[..38]),
            Err(CodeError::Length {
                expected: 32,
                found: 31
            })
        );
    }
}
