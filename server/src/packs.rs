//! Publishing: a signed bundle takes its place on the shelf of packs. Opens no pack; knows the
//! programme's public key from its operator, and keeps none.

use onderweg_protocol::catalogue::{BundleError, Expect, SignedBundle};

use crate::store::{Catalogue, NewBundle, Published, StoreError};

/// Why a bundle was not published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// No phone would take it.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The version stands there with another content.
    #[error("another file of version {version} is published: sign this one with a higher version")]
    SameVersion {
        /// The version.
        version: u64,
    },
    /// The store refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// The pack's id.
    pub pack: String,
    /// Its version.
    pub version: u64,
    /// Until when phones take it as new, in milliseconds since the epoch.
    pub not_after: u64,
    /// Whether it was not there before.
    pub fresh: bool,
}

/// The operator's side of the catalogue.
#[derive(Debug)]
pub struct Packs;

impl Packs {
    /// Gives this file to phones from now on, if the programme signed it, it is not too old, and its
    /// version is higher than the one that stands there. The same file again is no error.
    ///
    /// # Errors
    ///
    /// [`PublishError`]; what stood there stays.
    pub fn publish(
        store: &dyn Catalogue,
        file: &[u8],
        programme: &[u8; 32],
        now_ms: u64,
    ) -> Result<Publication, PublishError> {
        let expect = Expect {
            now: Some(now_ms),
            ..Expect::default()
        };
        let bundle = SignedBundle::from_bytes(file)?.verify(programme, &expect)?;
        let placed = NewBundle {
            pack: bundle.id.clone(),
            version: bundle.version,
            not_after: bundle.not_after,
            file: file.to_vec(),
        };
        let fresh = match store.publish(&placed, now_ms)? {
            Published::Placed => true,
            Published::Same => false,
            Published::Older { kept } if kept == bundle.version => {
                return Err(PublishError::SameVersion { version: kept });
            }
            Published::Older { kept } => {
                let found = bundle.version;
                return Err(BundleError::RolledBack { found, kept }.into());
            }
        };
        Ok(Publication {
            pack: bundle.id,
            version: bundle.version,
            not_after: bundle.not_after,
            fresh,
        })
    }
}

#[cfg(test)]
mod tests {
    use ed25519_dalek::SigningKey;
    use onderweg_protocol::catalogue::Bundle;
    use onderweg_protocol::ids::Incarnation;

    use super::*;
    use crate::store::MemoryStore;

    fn file(version: u64, content: &[u8], seed: u8) -> Vec<u8> {
        let bundle = Bundle {
            id: "a-pack".into(),
            version,
            not_after: 1_000,
            content: content.to_vec(),
        };
        SignedBundle::sign(&bundle, &SigningKey::from_bytes(&[seed; 32])).to_bytes()
    }

    #[test]
    fn only_what_every_phone_would_take_is_published() {
        let store = MemoryStore::new(Incarnation([1; 16]));
        let programme = SigningKey::from_bytes(&[9; 32]).verifying_key().to_bytes();
        let put = |file: &[u8], now| Packs::publish(&store, file, &programme, now);
        assert!(put(&file(3, b"x", 9), 5).unwrap().fresh);
        assert!(!put(&file(3, b"x", 9), 5).unwrap().fresh);
        assert!(matches!(
            put(&file(3, b"y", 9), 5),
            Err(PublishError::SameVersion { version: 3 })
        ));
        let refused = |file: &[u8], now| match put(file, now) {
            Err(PublishError::Bundle(error)) => error,
            other => panic!("{other:?}"),
        };
        let older = BundleError::RolledBack { found: 2, kept: 3 };
        assert_eq!(refused(&file(2, b"x", 9), 5), older);
        assert_eq!(refused(&file(4, b"x", 8), 5), BundleError::Signature);
        let late = BundleError::Expired { not_after: 1_000 };
        assert_eq!(refused(&file(4, b"x", 9), 1_001), late);
        let cut = file(4, b"x", 9);
        assert_eq!(refused(&cut[..cut.len() - 1], 5), BundleError::Malformed);
        let placed = store.placed().unwrap();
        assert_eq!((placed.len(), placed[0].version), (1, 3), "nothing changed");
    }
}
