//! The secret of one epoch, and what is derived from it.

use std::fmt;

use hkdf::Hkdf;
use onderweg_protocol::ids::SpaceId;
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// `E`: 32 random bytes that every member of an epoch holds.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct EpochKey([u8; 32]);

impl EpochKey {
    /// Draws a new one.
    pub fn generate(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        let mut bytes = [0; 32];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// The key with these bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for wrapping and for sealing at rest.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// `K = HKDF-SHA256(E, salt = space_id, info = "ow1/chunk" || epoch)`: seals chunks.
    pub fn chunk_key(&self, space: &SpaceId, epoch: u32) -> [u8; 32] {
        self.derive(Some(&space.0), &[b"ow1/chunk", &epoch.to_be_bytes()])
    }

    /// `kc = HKDF(E, info = "ow1/commit" || space_id || epoch)`: stands in the log.
    pub fn commitment(&self, space: &SpaceId, epoch: u32) -> [u8; 32] {
        self.derive(None, &[b"ow1/commit", &space.0, &epoch.to_be_bytes()])
    }

    fn derive(&self, salt: Option<&[u8]>, info: &[&[u8]]) -> [u8; 32] {
        let mut out = [0; 32];
        // 32 bytes is one block: HKDF refuses only more than 255 of them.
        let _ = Hkdf::<Sha256>::new(salt, &self.0).expand_multi_info(info, &mut out);
        out
    }
}

impl fmt::Debug for EpochKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EpochKey(..)")
    }
}
