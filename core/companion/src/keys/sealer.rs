//! Seals one row: XChaCha20-Poly1305, bound to its table, primary key and format.
//! Must not know what a row says.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rand_core::CryptoRng;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Version of the row format: the first byte of every sealed row, and part of what it is bound to.
const FORMAT: u8 = 1;
const NONCE_LEN: usize = 24;

/// Where a row stands. A row that is copied to another place does not open there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) table: &'static str,
    pub(crate) key: &'a [u8],
}

impl Place<'_> {
    fn bytes(&self) -> Vec<u8> {
        // A table's name holds no zero byte, so no two places give the same bytes.
        let mut out = Vec::with_capacity(self.table.len() + self.key.len() + 2);
        out.extend_from_slice(self.table.as_bytes());
        out.push(0);
        out.extend_from_slice(self.key);
        out.push(FORMAT);
        out
    }
}

/// A key that seals and opens rows. Wiped from memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Sealer([u8; 32]);

impl Sealer {
    pub(crate) fn new(key: &[u8; 32]) -> Self {
        Self(*key)
    }

    pub(crate) fn generate(rng: &mut dyn CryptoRng) -> Self {
        let mut key = Zeroizing::new([0; 32]);
        rng.fill_bytes(key.as_mut());
        Self(*key)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals; `None` only for a text larger than the cipher takes (256 GiB).
    pub(crate) fn seal(
        &self,
        place: Place<'_>,
        plain: &[u8],
        rng: &mut dyn CryptoRng,
    ) -> Option<Vec<u8>> {
        let mut nonce = [0; NONCE_LEN];
        rng.fill_bytes(&mut nonce);
        let payload = Payload {
            msg: plain,
            aad: &place.bytes(),
        };
        let text = XChaCha20Poly1305::new(&self.0.into())
            .encrypt(&XNonce::from(nonce), payload)
            .ok()?;
        let mut out = Vec::with_capacity(1 + NONCE_LEN + text.len());
        out.push(FORMAT);
        out.extend_from_slice(&nonce);
        out.extend_from_slice(&text);
        Some(out)
    }

    /// Opens; `None` for another key, another place, another format or changed bytes.
    pub(crate) fn open(&self, place: Place<'_>, sealed: &[u8]) -> Option<Vec<u8>> {
        let (format, rest) = sealed.split_first()?;
        if *format != FORMAT {
            return None;
        }
        let (nonce, text) = rest.split_first_chunk::<NONCE_LEN>()?;
        let payload = Payload {
            msg: text,
            aad: &place.bytes(),
        };
        XChaCha20Poly1305::new(&self.0.into())
            .decrypt(&XNonce::from(*nonce), payload)
            .ok()
    }
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    #[test]
    fn a_row_opens_only_where_it_stands_and_unchanged() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let sealer = Sealer::generate(&mut rng);
        let here = Place {
            table: "documents",
            key: b"one",
        };
        let sealed = sealer.seal(here, b"milk", &mut rng).unwrap();
        assert_eq!(sealer.open(here, &sealed), Some(b"milk".to_vec()));
        let there = Place {
            table: "documents",
            key: b"two",
        };
        assert_eq!(sealer.open(there, &sealed), None);
        let other = Place {
            table: "summaries",
            key: b"one",
        };
        assert_eq!(sealer.open(other, &sealed), None);
        assert_eq!(Sealer::generate(&mut rng).open(here, &sealed), None);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(sealer.open(here, &changed), None, "byte {at}");
            assert_eq!(sealer.open(here, &sealed[..at]), None, "length {at}");
        }
    }
}
