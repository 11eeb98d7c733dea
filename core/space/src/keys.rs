//! The secret half of a device: made on the phone, never leaves it.

use std::fmt;

use ed25519_dalek::SigningKey;
use onderweg_protocol::ids::{DeviceId, DeviceKeys};
use rand_core::CryptoRng;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

/// Signs and opens for one device. Wiped from memory when dropped.
#[derive(Clone)]
pub struct DeviceSecret {
    ed: SigningKey,
    x: StaticSecret,
    keys: DeviceKeys,
}

impl DeviceSecret {
    /// Draws a new device.
    pub fn generate(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        let mut ed = Zeroizing::new([0; 32]);
        let mut x = Zeroizing::new([0; 32]);
        rng.fill_bytes(ed.as_mut());
        rng.fill_bytes(x.as_mut());
        Self::from_bytes(&ed, &x)
    }

    /// The device with these two secrets: Ed25519 seed and X25519 scalar.
    pub fn from_bytes(ed: &[u8; 32], x: &[u8; 32]) -> Self {
        let ed = SigningKey::from_bytes(ed);
        let x = StaticSecret::from(*x);
        let keys = DeviceKeys {
            ed: ed.verifying_key().to_bytes(),
            x: PublicKey::from(&x).to_bytes(),
        };
        Self { ed, x, keys }
    }

    /// Both secrets, for sealing at rest.
    pub fn to_bytes(&self) -> (Zeroizing<[u8; 32]>, Zeroizing<[u8; 32]>) {
        (
            Zeroizing::new(self.ed.to_bytes()),
            Zeroizing::new(self.x.to_bytes()),
        )
    }

    /// The public half.
    pub fn keys(&self) -> DeviceKeys {
        self.keys
    }

    /// The device's name.
    pub fn id(&self) -> DeviceId {
        self.keys.id()
    }

    /// The key that signs.
    pub fn signing(&self) -> &SigningKey {
        &self.ed
    }

    /// The key that opens wraps.
    pub fn opening(&self) -> &StaticSecret {
        &self.x
    }
}

impl fmt::Debug for DeviceSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DeviceSecret({})", self.id())
    }
}
