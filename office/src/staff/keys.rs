//! What comes out of the one key that the caller gives: for sealing, for stretching, for hiding.
//! Must not store anything.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop};

const FORMAT: u8 = 1;
const NONCE_LEN: usize = 24;

/// The keys of the accounts. Wiped from memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Keys {
    seal: [u8; 32],
    pepper: [u8; 32],
    hide: [u8; 32],
}

/// What is sealed: a value that is copied to another place does not open there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sealed {
    /// The secret of a code app.
    Factor,
    /// Words of a form that was sent after the session had ended.
    Draft,
}

impl Sealed {
    fn place(self, of: i64) -> Vec<u8> {
        let name: &[u8] = match self {
            Sealed::Factor => b"ow-office/factor\0",
            Sealed::Draft => b"ow-office/draft\0",
        };
        [name, &of.to_be_bytes()].concat()
    }
}

impl Keys {
    pub(crate) fn new(key: &[u8; 32]) -> Self {
        Self {
            seal: expand(key, b"ow-office/seal"),
            pepper: expand(key, b"ow-office/pepper"),
            hide: expand(key, b"ow-office/hide"),
        }
    }

    /// What stretching a password takes beside the password: a stolen file alone cannot be guessed at.
    pub(crate) fn pepper(&self) -> &[u8; 32] {
        &self.pepper
    }

    /// A name under which something is counted without saying what.
    pub(crate) fn hidden(&self, kind: &str, name: &[u8]) -> Option<[u8; 32]> {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.hide).ok()?;
        mac.update(kind.as_bytes());
        mac.update(&[0]);
        mac.update(name);
        Some(mac.finalize().into_bytes().into())
    }

    /// Seals for one member of staff; `None` only for a text larger than the cipher takes.
    pub(crate) fn seal(
        &self,
        what: Sealed,
        of: i64,
        plain: &[u8],
        rng: &mut dyn CryptoRng,
    ) -> Option<Vec<u8>> {
        let mut nonce = [0; NONCE_LEN];
        rng.fill_bytes(&mut nonce);
        let payload = Payload {
            msg: plain,
            aad: &what.place(of),
        };
        let text = XChaCha20Poly1305::new(&self.seal.into())
            .encrypt(&XNonce::from(nonce), payload)
            .ok()?;
        Some([&[FORMAT], nonce.as_slice(), &text].concat())
    }

    /// Opens; `None` for another key, place, person or format, and for changed bytes.
    pub(crate) fn open(&self, what: Sealed, of: i64, sealed: &[u8]) -> Option<Vec<u8>> {
        let (format, rest) = sealed.split_first()?;
        let (nonce, text) = rest.split_first_chunk::<NONCE_LEN>()?;
        let payload = Payload {
            msg: text,
            aad: &what.place(of),
        };
        let opened = XChaCha20Poly1305::new(&self.seal.into())
            .decrypt(&XNonce::from(*nonce), payload)
            .ok()?;
        (*format == FORMAT).then_some(opened)
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys(..)")
    }
}

/// SHA-256, for what is random already.
pub(crate) fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

fn expand(key: &[u8; 32], info: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    // 32 bytes are within what HKDF can give.
    let _ = Hkdf::<Sha256>::new(None, key).expand(info, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    #[test]
    fn a_sealed_value_opens_only_for_its_person_place_and_key() {
        let mut rng = ChaCha20Rng::from_seed([7; 32]);
        let keys = Keys::new(&[1; 32]);
        let sealed = keys.seal(Sealed::Factor, 3, b"secret", &mut rng).unwrap();
        assert_eq!(keys.open(Sealed::Factor, 3, &sealed).unwrap(), b"secret");
        assert!(keys.open(Sealed::Factor, 4, &sealed).is_none());
        assert!(keys.open(Sealed::Draft, 3, &sealed).is_none());
        assert!(
            Keys::new(&[2; 32])
                .open(Sealed::Factor, 3, &sealed)
                .is_none()
        );
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(
                keys.open(Sealed::Factor, 3, &changed).is_none(),
                "byte {at}"
            );
        }
        assert!(keys.open(Sealed::Factor, 3, &[]).is_none());
        assert!(!sealed.windows(6).any(|part| part == b"secret"));
    }

    #[test]
    fn three_keys_that_differ() {
        let keys = Keys::new(&[1; 32]);
        assert_ne!(keys.seal, keys.pepper);
        assert_ne!(keys.pepper, keys.hide);
        assert_ne!(keys.hidden("a", b"bc"), keys.hidden("ab", b"c"));
        assert_eq!(format!("{keys:?}"), "Keys(..)");
    }
}
