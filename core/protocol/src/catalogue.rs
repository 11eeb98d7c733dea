//! What a programme publishes: a pack as one signed bundle that says which version it is and until
//! when it may be taken as new. Knows nothing of what stands in a pack; `onderweg-pack` does.
//!
//! The version notices a server that serves an old bundle again (rollback), `not_after` one that
//! withholds every newer bundle (freeze). Both are checked by the phone; the relay holds no key.

use ed25519_dalek::{Signer, SigningKey};
use minicbor::{Decode, Encode};

use crate::body::{from_cbor, to_cbor};
use crate::control::verifies;
use crate::ids::digest;
use crate::limits::MAX_BUNDLE;

/// Longest id of a pack, in bytes.
const MAX_ID: usize = 40;

/// What the programme signs.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Bundle {
    /// The pack: small letters, digits and hyphens, at most 40.
    #[n(0)]
    pub id: String,
    /// Rises with every bundle of this pack; at least 1.
    #[n(1)]
    pub version: u64,
    /// Nobody takes it as new after this, in milliseconds since the epoch.
    #[n(2)]
    pub not_after: u64,
    /// The pack, deflated.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub content: Vec<u8>,
}

/// A bundle as it travels and as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct SignedBundle {
    /// CBOR of a [`Bundle`].
    #[cbor(n(0), with = "minicbor::bytes")]
    pub bytes: Vec<u8>,
    /// Ed25519 over `"ow1/pack" || SHA-256("ow1/bundle" || bytes)`.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub signature: [u8; 64],
}

/// What a reader knows before it opens a bundle.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Expect<'a> {
    /// Which pack was asked for; none: any.
    pub id: Option<&'a str>,
    /// The version that is kept; 0: none.
    pub kept: u64,
    /// The time, in milliseconds since the epoch. None reads what was accepted before: a phone that
    /// hears nothing for months keeps its pack.
    pub now: Option<u64>,
}

/// Why a bundle is not to be used, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// More than any pack needs.
    #[error("the bundle is larger than {most} bytes: fetch it again, or ask the programme")]
    TooLarge {
        /// The bound.
        most: usize,
    },
    /// Not a bundle.
    #[error("this is not a bundle of a programme pack: fetch it again")]
    Malformed,
    /// Not signed by the programme's key.
    #[error("the programme did not sign this bundle: do not use it, tell the programme")]
    Signature,
    /// A bundle of another pack.
    #[error("this is another pack than the one asked for: ask for it by its id")]
    OtherPack,
    /// Older than what is kept.
    #[error(
        "this is version {found} and version {kept} is kept: keep that one, tell the programme"
    )]
    RolledBack {
        /// Its version.
        found: u64,
        /// The version that is kept.
        kept: u64,
    },
    /// Too old to be the newest.
    #[error("this bundle may not be taken as new any more: ask the programme for a newer one")]
    Expired {
        /// Until when it was good, in milliseconds since the epoch.
        not_after: u64,
    },
}

impl SignedBundle {
    /// Signs with the programme's key.
    pub fn sign(bundle: &Bundle, programme: &SigningKey) -> Self {
        let bytes = to_cbor(bundle);
        let signature = programme.sign(&signed_text(&bytes)).to_bytes();
        Self { bytes, signature }
    }

    /// Reads a file; nothing is believed yet.
    ///
    /// # Errors
    ///
    /// [`BundleError::TooLarge`] before anything is read, [`BundleError::Malformed`].
    pub fn from_bytes(file: &[u8]) -> Result<Self, BundleError> {
        if file.len() > MAX_BUNDLE {
            return Err(BundleError::TooLarge { most: MAX_BUNDLE });
        }
        from_cbor(file, "signed bundle").map_err(|_| BundleError::Malformed)
    }

    /// The file.
    pub fn to_bytes(&self) -> Vec<u8> {
        to_cbor(self)
    }

    /// The bundle, if this programme signed it and it is what the reader may use. The signature is
    /// checked before anything of the bundle is read.
    ///
    /// # Errors
    ///
    /// [`BundleError`]: keep what is kept.
    pub fn verify(&self, programme: &[u8; 32], expect: &Expect<'_>) -> Result<Bundle, BundleError> {
        if !verifies(programme, &signed_text(&self.bytes), &self.signature) {
            return Err(BundleError::Signature);
        }
        let bundle = self.unverified()?;
        if expect.id.is_some_and(|id| id != bundle.id) {
            return Err(BundleError::OtherPack);
        }
        if bundle.version < expect.kept {
            return Err(BundleError::RolledBack {
                found: bundle.version,
                kept: expect.kept,
            });
        }
        match expect.now {
            Some(now) if now > bundle.not_after => Err(BundleError::Expired {
                not_after: bundle.not_after,
            }),
            Some(_) | None => Ok(bundle),
        }
    }

    /// What the file says, signed by whomever: to look at, never to act on.
    ///
    /// # Errors
    ///
    /// [`BundleError::Malformed`].
    pub fn unverified(&self) -> Result<Bundle, BundleError> {
        let bundle: Bundle =
            from_cbor(&self.bytes, "bundle").map_err(|_| BundleError::Malformed)?;
        let fits = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
        let named = (1..=MAX_ID).contains(&bundle.id.len()) && bundle.id.bytes().all(fits);
        if named && bundle.version > 0 {
            Ok(bundle)
        } else {
            Err(BundleError::Malformed)
        }
    }
}

fn signed_text(bytes: &[u8]) -> Vec<u8> {
    [b"ow1/pack".as_slice(), &digest("ow1/bundle", &[bytes])].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_bytes(&[seed; 32])
    }

    fn bundle() -> Bundle {
        Bundle {
            id: "antwerp-curant".into(),
            version: 3,
            not_after: 1_000,
            content: vec![1, 2, 3],
        }
    }

    #[test]
    fn only_the_programme_publishes_and_every_bit_counts() {
        let signed = SignedBundle::sign(&bundle(), &key(9));
        let programme = key(9).verifying_key().to_bytes();
        let any = Expect::default();
        assert_eq!(signed.verify(&programme, &any), Ok(bundle()));
        let other = key(8).verifying_key().to_bytes();
        assert_eq!(signed.verify(&other, &any), Err(BundleError::Signature));
        let file = signed.to_bytes();
        for at in 0..file.len() {
            let mut changed = file.clone();
            changed[at] ^= 1;
            let read = SignedBundle::from_bytes(&changed);
            assert!(read.is_err() || read.is_ok_and(|b| b.verify(&programme, &any).is_err()));
        }
    }

    #[test]
    fn rollback_freeze_and_exchange_are_noticed() {
        let signed = SignedBundle::sign(&bundle(), &key(9));
        let programme = key(9).verifying_key().to_bytes();
        let verify = |id, kept, now| signed.verify(&programme, &Expect { id, kept, now });
        assert!(verify(Some("antwerp-curant"), 3, Some(1_000)).is_ok());
        assert_eq!(
            verify(None, 4, Some(5)),
            Err(BundleError::RolledBack { found: 3, kept: 4 })
        );
        assert_eq!(
            verify(None, 3, Some(1_001)),
            Err(BundleError::Expired { not_after: 1_000 })
        );
        assert!(verify(None, 3, None).is_ok(), "what is kept stays readable");
        assert_eq!(
            verify(Some("vienna-core"), 0, None),
            Err(BundleError::OtherPack)
        );
    }

    #[test]
    fn a_bundle_has_bounds() {
        let large = vec![0; MAX_BUNDLE + 1];
        assert_eq!(
            SignedBundle::from_bytes(&large),
            Err(BundleError::TooLarge { most: MAX_BUNDLE })
        );
        let programme = key(9).verifying_key().to_bytes();
        for (id, version) in [("", 1), ("A", 1), ("../x", 1), ("ok", 0)] {
            let bundle = Bundle {
                id: id.into(),
                version,
                ..bundle()
            };
            let signed = SignedBundle::sign(&bundle, &key(9));
            let read = signed.verify(&programme, &Expect::default());
            assert_eq!(read, Err(BundleError::Malformed), "{id} {version}");
        }
    }
}
