//! From the keystore's secret, and a PIN, to the keys that open rows. Must not store anything.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use hkdf::Hkdf;
use minicbor::{Decode, Encode};
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::pin::Pin;
use super::sealer::Sealer;

/// No stored cost above this is believed: 256 MiB.
const MAX_KIB: u32 = 256 * 1024;
const MAX_PASSES: u32 = 16;

/// `S`: the 32 bytes that the phone's keystore holds. Wiped from memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Secret([u8; 32]);

/// How a PIN is stretched: stored beside what it guards, so that it can be raised later.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Kdf {
    #[cbor(n(0), with = "minicbor::bytes")]
    salt: [u8; 16],
    #[n(1)]
    kib: u32,
    #[n(2)]
    passes: u32,
}

impl Kdf {
    /// OWASP's first choice for Argon2id: 19 MiB, two passes; about half a second on an old phone.
    pub(crate) fn draw(rng: &mut dyn CryptoRng) -> Self {
        let mut salt = [0; 16];
        rng.fill_bytes(&mut salt);
        Self {
            salt,
            kib: 19 * 1024,
            passes: 2,
        }
    }

    /// For tests that lock and unlock thousands of times.
    pub(crate) fn draw_cheap(rng: &mut dyn CryptoRng) -> Self {
        Self {
            kib: 8,
            passes: 1,
            ..Self::draw(rng)
        }
    }

    fn stretch(&self, pin: &Pin) -> Option<Zeroizing<[u8; 32]>> {
        if self.kib > MAX_KIB || self.passes > MAX_PASSES {
            return None;
        }
        let params = Params::new(self.kib, self.passes, 1, Some(32)).ok()?;
        let mut out = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(pin.bytes(), &self.salt, out.as_mut())
            .ok()?;
        Some(out)
    }
}

impl Secret {
    pub(crate) fn new(bytes: &[u8; 32]) -> Self {
        Self(*bytes)
    }

    /// What opens without the PIN.
    pub(crate) fn transit(&self) -> Sealer {
        expand(&self.0, b"ow1/transit")
    }

    /// What wraps the data key without a PIN.
    pub(crate) fn local(&self) -> Sealer {
        expand(&self.0, b"ow1/local")
    }

    /// What wraps the data key with a PIN; `None` when the stored cost is not one of ours.
    /// Takes about half a second on an old phone.
    pub(crate) fn local_with(&self, pin: &Pin, kdf: &Kdf) -> Option<Sealer> {
        let stretched = kdf.stretch(pin)?;
        let both = Zeroizing::new([self.0, *stretched].concat());
        Some(expand(&both, b"ow1/local"))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

fn expand(key: &[u8], info: &[u8]) -> Sealer {
    let mut out = Zeroizing::new([0; 32]);
    // 32 bytes is one block: HKDF refuses only more than 255 of them.
    let _ = Hkdf::<Sha256>::new(None, key).expand(info, out.as_mut());
    Sealer::new(&out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    #[test]
    fn every_way_gives_another_key() {
        let mut rng = ChaCha20Rng::seed_from_u64(4);
        let kdf = Kdf::draw(&mut rng);
        let (one, two) = (Secret::new(&[1; 32]), Secret::new(&[2; 32]));
        let pin = Pin::read("1234");
        let keys = [
            one.transit(),
            two.transit(),
            one.local(),
            one.local_with(&pin, &kdf).unwrap(),
            two.local_with(&pin, &kdf).unwrap(),
            one.local_with(&Pin::read("1235"), &kdf).unwrap(),
            one.local_with(&pin, &Kdf::draw(&mut rng)).unwrap(),
        ];
        for (at, key) in keys.iter().enumerate() {
            assert!(keys[..at].iter().all(|other| other.bytes() != key.bytes()));
        }
        let again = one.local_with(&pin, &kdf).unwrap();
        assert_eq!(again.bytes(), keys[3].bytes());
    }

    #[test]
    fn a_cost_that_nobody_set_is_not_paid() {
        let kdf = Kdf {
            salt: [0; 16],
            kib: u32::MAX,
            passes: 2,
        };
        assert!(
            Secret::new(&[1; 32])
                .local_with(&Pin::read("1234"), &kdf)
                .is_none()
        );
    }
}
