//! The programme vouches: this office device, of this caseworker, in this space.

use ed25519_dalek::{Signer, SigningKey};
use minicbor::{Decode, Encode};

use crate::body::{from_cbor, to_cbor};
use crate::control::verifies;
use crate::ids::{DeviceKeys, SpaceId, digest};

/// Longest name in a grant, in bytes.
const MAX_NAME: usize = 120;

/// What a phone asks an office: a grant for the space that it is about to found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub struct CaseQuestion {
    /// From the offer.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub token: [u8; 16],
    /// The space to be.
    #[n(1)]
    pub space: SpaceId,
}

/// What the programme vouches for.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Grant {
    /// The one space it is good for.
    #[n(0)]
    pub space: SpaceId,
    /// The office device: made for this person and this caseworker.
    #[n(1)]
    pub keys: DeviceKeys,
    /// The caseworker's name.
    #[n(2)]
    pub caseworker: String,
    /// The programme's name.
    #[n(3)]
    pub programme: String,
}

/// Why a grant is not to be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GrantError {
    /// Not CBOR of a grant, or names out of bounds.
    #[error("the office's answer does not read")]
    Malformed,
    /// Not signed by the key on the card.
    #[error(
        "the office could not prove that it belongs to the programme: do not go on, ask the caseworker"
    )]
    Signature,
    /// Good for another space.
    #[error("the office's answer is for somebody else")]
    OtherSpace,
}

/// A grant as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct SignedGrant {
    /// CBOR of a [`Grant`].
    #[cbor(n(0), with = "minicbor::bytes")]
    pub bytes: Vec<u8>,
    /// Ed25519 over `"ow1/case-grant" || SHA-256("ow1/grant" || bytes)`.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub signature: [u8; 64],
}

impl SignedGrant {
    /// Signs with the programme's key.
    pub fn sign(grant: &Grant, programme: &SigningKey) -> Self {
        let bytes = to_cbor(grant);
        let signature = programme.sign(&signed_text(&bytes)).to_bytes();
        Self { bytes, signature }
    }

    /// The grant, if this programme signed it for this space.
    ///
    /// # Errors
    ///
    /// [`GrantError`]: admit nobody then.
    pub fn verify(&self, programme: &[u8; 32], space: &SpaceId) -> Result<Grant, GrantError> {
        if !verifies(programme, &signed_text(&self.bytes), &self.signature) {
            return Err(GrantError::Signature);
        }
        let grant: Grant = from_cbor(&self.bytes, "grant").map_err(|_| GrantError::Malformed)?;
        let fits = |name: &str| {
            (1..=MAX_NAME).contains(&name.len()) && !name.chars().any(char::is_control)
        };
        if !fits(&grant.caseworker) || !fits(&grant.programme) {
            return Err(GrantError::Malformed);
        }
        if grant.space == *space {
            Ok(grant)
        } else {
            Err(GrantError::OtherSpace)
        }
    }
}

fn signed_text(bytes: &[u8]) -> Vec<u8> {
    [b"ow1/case-grant".as_slice(), &digest("ow1/grant", &[bytes])].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_bytes(&[seed; 32])
    }

    fn grant() -> Grant {
        Grant {
            space: SpaceId([1; 16]),
            keys: DeviceKeys {
                ed: [2; 32],
                x: [3; 32],
            },
            caseworker: "Lien Verhaegen".into(),
            programme: "CURANT Antwerp".into(),
        }
    }

    #[test]
    fn only_the_programme_grants_and_only_for_one_space() {
        let signed = SignedGrant::sign(&grant(), &key(9));
        let programme = key(9).verifying_key().to_bytes();
        assert_eq!(signed.verify(&programme, &SpaceId([1; 16])), Ok(grant()));
        assert_eq!(
            signed.verify(&programme, &SpaceId([7; 16])),
            Err(GrantError::OtherSpace)
        );
        let other = key(8).verifying_key().to_bytes();
        assert_eq!(
            signed.verify(&other, &SpaceId([1; 16])),
            Err(GrantError::Signature)
        );
        for at in 0..signed.bytes.len() {
            let mut changed = signed.clone();
            changed.bytes[at] ^= 1;
            assert!(changed.verify(&programme, &SpaceId([1; 16])).is_err());
        }
    }

    #[test]
    fn names_are_names() {
        let programme = key(9).verifying_key().to_bytes();
        for name in [String::new(), "a\u{0}".into(), "x".repeat(121)] {
            let grant = Grant {
                caseworker: name,
                ..grant()
            };
            let signed = SignedGrant::sign(&grant, &key(9));
            assert_eq!(
                signed.verify(&programme, &SpaceId([1; 16])),
                Err(GrantError::Malformed)
            );
        }
    }
}
