//! An epoch key, sealed to one device: HPKE base mode, one shot (RFC 9180).
//!
//! X25519, HKDF-SHA256, ChaCha20Poly1305; info `"ow1/wrap" || space_id || recipient || prev`,
//! where `prev` is the head that the carrying entry follows: a wrap fits one place of one log.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use onderweg_protocol::control::Wrap;
use onderweg_protocol::ids::{ControlHash, DeviceId, DeviceKeys, SpaceId};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::epoch::EpochKey;
use crate::keys::DeviceSecret;

/// The wrap could not be made or opened: a weak key, or bytes that were not meant for this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("epoch key wrap does not open here")]
pub struct WrapError;

/// Where a wrap stands: what it is bound to.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Which space.
    pub space: SpaceId,
    /// The head before the entry that carries it.
    pub prev: ControlHash,
}

impl Place {
    fn info(&self, recipient: &DeviceId) -> Vec<u8> {
        [
            b"ow1/wrap".as_slice(),
            &self.space.0,
            &recipient.0,
            &self.prev.0,
        ]
        .concat()
    }
}

/// Seals `key` to the device with `to`.
///
/// # Errors
///
/// [`WrapError`] if the recipient's public key is weak.
pub fn seal(
    place: &Place,
    to: &DeviceKeys,
    epoch: u32,
    key: &EpochKey,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Wrap, WrapError> {
    let recipient = to.id();
    let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&to.x).map_err(|_| WrapError)?;
    let mut rng = rng;
    let (enc, text) =
        hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            &place.info(&recipient),
            key.as_bytes(),
            &[],
            &mut rng,
        )
        .map_err(|_| WrapError)?;
    let bytes = [enc.to_bytes().as_slice(), &text].concat();
    let sealed = bytes.try_into().map_err(|_| WrapError)?;
    Ok(Wrap {
        device: recipient,
        epoch,
        sealed,
    })
}

/// Opens a wrap made for this device. The caller checks the key against its commitment.
///
/// # Errors
///
/// [`WrapError`] when it was made for another device or place, or was changed.
pub fn open(place: &Place, secret: &DeviceSecret, wrap: &Wrap) -> Result<EpochKey, WrapError> {
    let (enc, text) = wrap.sealed.split_at(32);
    let private = Zeroizing::new(secret.opening().to_bytes());
    let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(private.as_slice())
        .map_err(|_| WrapError)?;
    let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(enc).map_err(|_| WrapError)?;
    let bytes = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &private,
        &enc,
        &place.info(&secret.id()),
        text,
        &[],
    )
    .map_err(|_| WrapError)?;
    let bytes = Zeroizing::new(bytes);
    bytes
        .as_slice()
        .try_into()
        .map(EpochKey::from_bytes)
        .map_err(|_| WrapError)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    #[test]
    fn a_wrap_opens_for_its_device_at_its_place_only() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let (sara, thief) = (
            DeviceSecret::generate(&mut rng),
            DeviceSecret::generate(&mut rng),
        );
        let place = Place {
            space: SpaceId([1; 16]),
            prev: ControlHash([2; 32]),
        };
        let key = EpochKey::generate(&mut rng);
        let wrap = seal(&place, &sara.keys(), 1, &key, &mut rng).unwrap();
        assert_eq!(open(&place, &sara, &wrap), Ok(key));
        assert_eq!(open(&place, &thief, &wrap), Err(WrapError));
        let elsewhere = Place {
            prev: ControlHash([3; 32]),
            ..place
        };
        assert_eq!(open(&elsewhere, &sara, &wrap), Err(WrapError));
    }

    #[test]
    fn a_weak_recipient_key_is_refused() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let weak = DeviceKeys {
            ed: [1; 32],
            x: [0; 32],
        };
        let place = Place {
            space: SpaceId([1; 16]),
            prev: ControlHash([2; 32]),
        };
        let key = EpochKey::generate(&mut rng);
        assert_eq!(seal(&place, &weak, 1, &key, &mut rng), Err(WrapError));
    }
}
