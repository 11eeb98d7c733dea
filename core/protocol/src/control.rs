//! Membership log entries: what one says, how it is signed and named. The log itself is folded by
//! [`crate::roster`].
//!
//! An entry is CBOR `[n, prev, [type, body], author]`; the signature is over a domain word and the
//! hash of those bytes exactly as they were sent, so nobody ever signs or hashes a re-encoding.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use minicbor::{Decode, Encode};

pub use crate::act::{Act, Origin, Rekey, Role, Second, SpaceKind, Wrap};
use crate::body::{BodyError, from_cbor, to_cbor};
use crate::ids::{ControlHash, DeviceId, DeviceKeys, PersonId, SpaceId, Tip, digest};

/// The part of an entry that is signed.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Entry {
    /// 1, 2, 3…
    #[n(0)]
    pub n: u64,
    /// Hash of the entry before it; zeros for the first.
    #[n(1)]
    pub prev: ControlHash,
    /// What it does.
    #[n(2)]
    pub act: Act,
    /// The device that signs it.
    #[n(3)]
    pub author: DeviceId,
}

/// An entry as it travels: its bytes and the signature over them.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct SignedEntry {
    /// CBOR of an [`Entry`].
    #[cbor(n(0), with = "minicbor::bytes")]
    pub bytes: Vec<u8>,
    /// Ed25519 over `"ow1/control" || hash`.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub signature: [u8; 64],
}

impl SignedEntry {
    /// Encodes and signs an entry.
    pub fn sign(entry: &Entry, key: &SigningKey) -> Self {
        let bytes = to_cbor(entry);
        let signature = key.sign(&signed_text(&hash_of(&bytes))).to_bytes();
        Self { bytes, signature }
    }

    /// Its name: a hash of the signed bytes, so a second signature makes no second entry.
    pub fn hash(&self) -> ControlHash {
        hash_of(&self.bytes)
    }

    /// Reads what it says; the signature is not yet checked.
    ///
    /// # Errors
    ///
    /// [`BodyError`] when the bytes are not an entry.
    pub fn entry(&self) -> Result<Entry, BodyError> {
        from_cbor(&self.bytes, "membership entry")
    }

    /// Whether `ed` signed exactly these bytes.
    pub fn verifies(&self, ed: &[u8; 32]) -> bool {
        verifies(ed, &signed_text(&self.hash()), &self.signature)
    }
}

fn hash_of(bytes: &[u8]) -> ControlHash {
    ControlHash(digest("ow1/entry-bytes", &[bytes]))
}

fn signed_text(hash: &ControlHash) -> Vec<u8> {
    [b"ow1/control".as_slice(), &hash.0].concat()
}

/// What the second member of a readmission signs: space, head, person, new keys, tips.
pub fn readmit_text(
    space: &SpaceId,
    prev: &ControlHash,
    person: &PersonId,
    keys: &DeviceKeys,
    removed: &[Tip],
) -> Vec<u8> {
    let tips = to_cbor(&removed.to_vec());
    let hash = digest(
        "ow1/readmit",
        &[&space.0, &prev.0, &person.0, &keys.ed, &keys.x, &tips],
    );
    [b"ow1/second".as_slice(), &hash].concat()
}

/// Strict Ed25519 over bytes that are as they came.
pub fn verifies(ed: &[u8; 32], text: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(ed).is_ok_and(|key| {
        key.verify_strict(text, &Signature::from_bytes(signature))
            .is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_named_by_its_bytes_and_bound_to_its_author() {
        let key = SigningKey::from_bytes(&[7; 32]);
        let entry = Entry {
            n: 2,
            prev: ControlHash([1; 32]),
            act: Act::Leave {
                removed: vec![Tip::none(DeviceId([4; 16]))],
            },
            author: DeviceId([4; 16]),
        };
        let signed = SignedEntry::sign(&entry, &key);
        assert_eq!(signed.entry(), Ok(entry));
        let ed = key.verifying_key().to_bytes();
        assert!(signed.verifies(&ed));
        let mut mutated = signed.clone();
        mutated.bytes[0] ^= 1;
        assert!(!mutated.verifies(&ed));
        assert_ne!(mutated.hash(), signed.hash());
    }
}
