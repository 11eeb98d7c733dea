//! The invitation code that somebody reads aloud where there is no camera. Slow on purpose.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{CodeError, check, crockford};
use crate::ids::InviteId;

/// 75 random bits as 15 characters and a check.
///
/// The membership log is open to the server and holds a public key derived from the code, so guesses
/// can be tried without asking anybody. Each costs one Argon2id; 2^75 of them are out of reach, and a
/// fixed salt costs nothing because no two codes are alike.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct InviteCode([u8; 15]);

/// What a code stands for.
#[derive(Clone, PartialEq, Eq)]
pub struct Stretched {
    /// Name of the invitation, under which the relay gives its card.
    pub invite: InviteId,
    /// Its secret.
    pub secret: Zeroizing<[u8; 16]>,
}

impl InviteCode {
    /// Memory that stretching takes, in KiB: 32 MiB, which the cheapest phone has for a moment.
    pub const MEMORY_KIB: u32 = 32 * 1024;
    /// Passes over that memory.
    pub const PASSES: u32 = 3;
    /// Salt of the Argon2id.
    pub const SALT: &'static [u8; 15] = b"ow1/invite-code";

    /// A code of 75 of these random bits.
    pub fn new(random: [u8; 10]) -> Self {
        let mut symbols = [0; 15];
        for (to, from) in symbols.iter_mut().zip(crockford::to_symbols(&random)) {
            *to = from;
        }
        Self(symbols)
    }

    /// Reads what a person typed.
    ///
    /// # Errors
    ///
    /// [`CodeError`] says what to do; it never repeats what was typed.
    pub fn read(text: &str) -> Result<Self, CodeError> {
        let symbols = crockford::read_exactly::<16>(text)?;
        let data = check::strip_one(&symbols)?;
        data.try_into().map(Self).map_err(|_| CodeError::Check)
    }

    /// What is read aloud, in four groups of four.
    pub fn text(&self) -> String {
        crockford::write_grouped(&self.symbols())
    }

    /// Argon2id (version 19, one lane) over the 16 characters without dashes: invitation id, then
    /// secret. Takes about a tenth of a second on a computer, a second on a cheap phone: call it off
    /// the main thread.
    ///
    /// # Errors
    ///
    /// [`CodeError::Memory`] when [`Self::MEMORY_KIB`] cannot be had.
    pub fn stretch(&self) -> Result<Stretched, CodeError> {
        let characters = Zeroizing::new(crockford::write(&self.symbols()));
        let params = Params::new(Self::MEMORY_KIB, Self::PASSES, 1, Some(32));
        let params = params.map_err(|_| CodeError::Memory)?;
        let mut out = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(characters.as_bytes(), Self::SALT, out.as_mut_slice())
            .map_err(|_| CodeError::Memory)?;
        let (mut invite, mut secret) = (InviteId::default(), Zeroizing::new([0; 16]));
        let (first, second) = out.split_at(16);
        invite.0.copy_from_slice(first);
        secret.copy_from_slice(second);
        Ok(Stretched { invite, secret })
    }

    fn symbols(&self) -> Vec<u8> {
        let mut symbols = self.0.to_vec();
        symbols.push(check::one(&symbols));
        symbols
    }
}

impl fmt::Debug for InviteCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InviteCode(hidden)")
    }
}

impl fmt::Debug for Stretched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stretched")
            .field("invite", &self.invite)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_phones_stretch_a_code_to_the_same() {
        let code = InviteCode::new([0x5c; 10]);
        let typed = InviteCode::read(&code.text().to_lowercase()).unwrap();
        assert_eq!(typed, code);
        assert_eq!(code.text().len(), 16 + 3);
        let here = code.stretch().unwrap();
        assert_eq!(typed.stretch(), Ok(here.clone()));
        let mut random = [0x5c; 10];
        random[9] ^= 0x20;
        let other = InviteCode::new(random).stretch().unwrap();
        assert_ne!(other.invite, here.invite);
        assert_ne!(other.secret, here.secret);
        assert!(!format!("{here:?}").contains("secret"));
    }

    #[test]
    fn a_mistyped_code_is_noticed_before_it_is_stretched() {
        let text = InviteCode::new([0x5c; 10]).text();
        assert_eq!(
            InviteCode::read(&text[..18]),
            Err(CodeError::Length {
                expected: 16,
                found: 15
            })
        );
        let mut swapped: Vec<char> = text.chars().collect();
        let at = (1..4).find(|at| swapped[*at] != swapped[at - 1]).unwrap();
        swapped.swap(at, at - 1);
        let swapped: String = swapped.into_iter().collect();
        assert_eq!(InviteCode::read(&swapped), Err(CodeError::Check));
    }
}
