//! Stretching and comparing passwords. Must not know whose they are, nor where they are kept.

use argon2::{Algorithm, Argon2, Params, Version};
use rand_core::CryptoRng;
use subtle::ConstantTimeEq;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::error::{Result, StaffError};

/// No stored cost above this is believed.
const MAX_KIB: u32 = 1024 * 1024;
const MAX_PASSES: u32 = 16;
const SHORTEST: usize = 12;
const LONGEST: usize = 256;

/// What guessing one password costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cost {
    pub(super) kib: u32,
    pub(super) passes: u32,
}

impl Cost {
    /// RFC 9106's second choice with one lane: 64 MiB, three passes. More than three times what OWASP
    /// asks at least; about a fifth of a second of one core.
    pub(super) const STRONG: Cost = Cost {
        kib: 64 * 1024,
        passes: 3,
    };
    /// For tests that sign in a thousand times.
    pub(super) const CHEAP: Cost = Cost { kib: 8, passes: 1 };
}

/// A password, stretched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretched {
    pub(super) cost: Cost,
    pub(super) salt: Vec<u8>,
    pub(super) hash: Vec<u8>,
}

impl Stretched {
    /// Stretches a new password.
    pub(super) fn new(
        password: &str,
        cost: Cost,
        pepper: &[u8; 32],
        rng: &mut dyn CryptoRng,
    ) -> Result<Self> {
        let length = password.chars().count();
        if !(SHORTEST..=LONGEST).contains(&length) {
            return Err(StaffError::Password);
        }
        let mut salt = vec![0; 16];
        rng.fill_bytes(&mut salt);
        let hash = stretch(password, cost, &salt, pepper)?.to_vec();
        Ok(Self { cost, salt, hash })
    }

    /// What is compared with for an address that nobody has: as much work, and never right.
    pub(super) fn nobody(cost: Cost) -> Self {
        Self {
            cost,
            salt: vec![0; 16],
            hash: Vec::new(),
        }
    }

    /// Whether it is this password. Takes the same time for any password.
    pub(super) fn is(&self, password: &str, pepper: &[u8; 32]) -> Result<bool> {
        // What is longer than a password can be is cut, so that nobody makes us normalise megabytes.
        let cut: String = password.chars().take(LONGEST + 1).collect();
        let cut = Zeroizing::new(cut);
        let hash = stretch(&cut, self.cost, &self.salt, pepper)?;
        // An empty hash is compared in full with itself, so that the time is the same.
        let known = <&[u8; 32]>::try_from(self.hash.as_slice()).unwrap_or(&[0; 32]);
        let same = hash.as_slice().ct_eq(known.as_slice());
        Ok(bool::from(same) & !self.hash.is_empty())
    }
}

fn stretch(
    password: &str,
    cost: Cost,
    salt: &[u8],
    pepper: &[u8; 32],
) -> Result<Zeroizing<[u8; 32]>> {
    if cost.kib > MAX_KIB || cost.passes > MAX_PASSES {
        return Err(StaffError::Stretch);
    }
    let failed = |_| StaffError::Stretch;
    // RFC 8265, 4.2: one password however a keyboard composes its letters.
    let password: Zeroizing<String> = Zeroizing::new(password.nfc().collect());
    let params = Params::new(cost.kib, cost.passes, 1, Some(32)).map_err(failed)?;
    let argon = Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, params)
        .map_err(failed)?;
    let mut out = Zeroizing::new([0; 32]);
    argon
        .hash_password_into(password.as_bytes(), salt, out.as_mut_slice())
        .map_err(failed)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    fn made(password: &str) -> Result<Stretched> {
        let mut rng = ChaCha20Rng::from_seed([7; 32]);
        Stretched::new(password, Cost::CHEAP, &[1; 32], &mut rng)
    }

    #[test]
    fn only_the_same_password_under_the_same_key() {
        let made = made("correct horse battery").unwrap();
        assert!(made.is("correct horse battery", &[1; 32]).unwrap());
        assert!(!made.is("correct horse battery", &[2; 32]).unwrap());
        assert!(!made.is("correct horse batterz", &[1; 32]).unwrap());
        assert!(!made.is("", &[1; 32]).unwrap());
        assert!(!made.is(&"x".repeat(1_000_000), &[1; 32]).unwrap());
    }

    #[test]
    fn letters_are_the_same_however_they_are_composed() {
        let made = made("ge\u{301}ne\u{301}alogie").unwrap();
        assert!(made.is("g\u{e9}n\u{e9}alogie", &[1; 32]).unwrap());
    }

    #[test]
    fn short_and_endless_passwords_are_refused() {
        assert!(matches!(made("elf letters"), Err(StaffError::Password)));
        assert!(matches!(made(&"x".repeat(257)), Err(StaffError::Password)));
        assert!(made("twelve chars").is_ok());
    }

    #[test]
    fn nobody_has_no_password() {
        let nobody = Stretched::nobody(Cost::CHEAP);
        assert!(!nobody.is("", &[1; 32]).unwrap());
        assert!(!nobody.is("correct horse battery", &[1; 32]).unwrap());
        // Not even one that stretches to zeros, which nobody can find.
        assert!(nobody.hash.is_empty());
    }

    #[test]
    fn a_cost_that_nobody_set_is_not_paid() {
        let mut made = made("correct horse battery").unwrap();
        made.cost.kib = u32::MAX;
        assert!(matches!(
            made.is("correct horse battery", &[1; 32]),
            Err(StaffError::Stretch)
        ));
        const { assert!(Cost::STRONG.kib >= 19 * 1024 && Cost::STRONG.passes >= 2) };
    }
}
