//! One sealed part of a blob, to the byte. Parses, names and checks signatures; knows no key.
//!
//! ```text
//!  off len field                     off len field
//!    0   1 version 1                  54  16 entry_id   the entry that names the blob
//!    1   1 suite 1                    70  24 nonce
//!    2   2 part  0, 1, 2…             94   4 n = ciphertext length with tag
//!    4   2 parts how many             98   n ciphertext
//!    6  16 space_id                 98+n  64 Ed25519("ow1/blob-part" || SHA-256(bytes 0 .. 98+n))
//!   22  16 device_id  author
//!   38  16 salt
//! ```
//! Numbers are big-endian. `blob_id = SHA-256("ow1/blob" || space_id || entry_id || device_id || salt)[..16]`,
//! so nobody can put something else under the name of another's blob.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::ids::{BlobId, DeviceId, EntryId, SpaceId};
use crate::limits::{BLOB_TEXT, MAX_BLOB_PART, MAX_BLOB_PARTS};

/// Bytes before the nonce: what the cipher authenticates beside the text.
pub const AAD_LEN: usize = 70;
/// Bytes before the ciphertext.
pub const PREFIX_LEN: usize = 98;

const SIGNATURE_LEN: usize = 64;
const TAG_LEN: usize = 16;
const WORD: &[u8] = b"ow1/blob-part";

/// What a blob belongs to, and who made it: its id is a hash over this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlobName {
    /// The audience.
    pub space: SpaceId,
    /// The entry that names it: when that is erased, the blob goes.
    pub entry: EntryId,
    /// Author.
    pub device: DeviceId,
    /// Drawn by the author.
    pub salt: [u8; 16],
}

impl BlobName {
    /// The blob's id.
    pub fn id(&self) -> BlobId {
        BlobId::of(&self.space, &self.entry, &self.device, &self.salt)
    }
}

/// Everything that stands in clear before the nonce.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartHeader {
    /// Which blob.
    pub name: BlobName,
    /// Which part of it, from 0.
    pub part: u16,
    /// How many there are.
    pub parts: u16,
}

impl PartHeader {
    /// The bytes that start the part and are authenticated with the text.
    pub fn aad(&self) -> [u8; AAD_LEN] {
        let mut out = Vec::with_capacity(AAD_LEN);
        out.extend_from_slice(&[1, 1]);
        out.extend_from_slice(&self.part.to_be_bytes());
        out.extend_from_slice(&self.parts.to_be_bytes());
        out.extend_from_slice(&self.name.space.0);
        out.extend_from_slice(&self.name.device.0);
        out.extend_from_slice(&self.name.salt);
        out.extend_from_slice(&self.name.entry.0);
        let mut aad = [0; AAD_LEN];
        aad.copy_from_slice(&out);
        aad
    }
}

/// Why bytes are not a part of a blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PartError {
    /// Larger than a part may be.
    #[error("part is larger than {MAX_BLOB_PART} bytes")]
    TooLarge,
    /// Written by a version or suite this build does not know.
    #[error("part has version {version} and suite {suite}, this build knows 1 and 1")]
    Unknown {
        /// Version byte.
        version: u8,
        /// Suite byte.
        suite: u8,
    },
    /// Too short, too long, or a number that cannot be.
    #[error("part layout is wrong at {0}")]
    Layout(&'static str),
    /// The signature is not the author's.
    #[error("part signature does not verify")]
    Signature,
}

/// A part as it travels: its bytes, and what was read from them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlobPart {
    bytes: Vec<u8>,
    header: PartHeader,
}

impl BlobPart {
    /// Puts header, nonce and ciphertext together and signs them.
    pub fn sign(header: PartHeader, nonce: &[u8; 24], ciphertext: &[u8], key: &SigningKey) -> Self {
        let mut bytes = Vec::with_capacity(PREFIX_LEN + ciphertext.len() + SIGNATURE_LEN);
        bytes.extend_from_slice(&header.aad());
        bytes.extend_from_slice(nonce);
        let len = u32::try_from(ciphertext.len()).unwrap_or(u32::MAX);
        bytes.extend_from_slice(&len.to_be_bytes());
        bytes.extend_from_slice(ciphertext);
        let signature = key.sign(&signed_text(&bytes));
        bytes.extend_from_slice(&signature.to_bytes());
        Self { bytes, header }
    }

    /// Reads a part. The signature is not yet checked: see [`BlobPart::verify`].
    ///
    /// # Errors
    ///
    /// [`PartError`] names what is wrong.
    pub fn parse(bytes: Vec<u8>) -> Result<Self, PartError> {
        if bytes.len() > MAX_BLOB_PART {
            return Err(PartError::TooLarge);
        }
        let mut read = Reader(&bytes);
        let [version] = read.take("version")?;
        let [suite] = read.take("suite")?;
        if version != 1 || suite != 1 {
            return Err(PartError::Unknown { version, suite });
        }
        let part = u16::from_be_bytes(read.take("part")?);
        let parts = u16::from_be_bytes(read.take("parts")?);
        if parts > MAX_BLOB_PARTS || part >= parts {
            return Err(PartError::Layout("parts"));
        }
        let space = SpaceId(read.take("space_id")?);
        let device = DeviceId(read.take("device_id")?);
        let salt = read.take("salt")?;
        let entry = EntryId(read.take("entry_id")?);
        let _nonce: [u8; 24] = read.take("nonce")?;
        let len = u32::from_be_bytes(read.take("length")?) as usize;
        if read.0.len() != len.saturating_add(SIGNATURE_LEN) {
            return Err(PartError::Layout("length"));
        }
        // Every part but the last is full, so that sizes tell no more than how many there are.
        let full = BLOB_TEXT + TAG_LEN;
        let last = part + 1 == parts;
        if len <= TAG_LEN || len > full || (!last && len != full) {
            return Err(PartError::Layout("length"));
        }
        let name = BlobName {
            space,
            entry,
            device,
            salt,
        };
        let header = PartHeader { name, part, parts };
        Ok(Self { bytes, header })
    }

    /// Checks the author's signature, strictly: RFC 8032, small-order keys and points refused.
    ///
    /// # Errors
    ///
    /// [`PartError::Signature`] if `ed` did not sign exactly these bytes.
    pub fn verify(&self, ed: &[u8; 32]) -> Result<(), PartError> {
        let key = VerifyingKey::from_bytes(ed).map_err(|_| PartError::Signature)?;
        let at = self.bytes.len().saturating_sub(SIGNATURE_LEN);
        let (signed, signature) = self.bytes.split_at(at);
        let signature = Signature::from_slice(signature).map_err(|_| PartError::Signature)?;
        key.verify_strict(&signed_text(signed), &signature)
            .map_err(|_| PartError::Signature)
    }

    /// What stands in clear.
    pub fn header(&self) -> &PartHeader {
        &self.header
    }

    /// The bytes as sent.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The nonce of the cipher.
    pub fn nonce(&self) -> [u8; 24] {
        let mut nonce = [0; 24];
        if let Some(bytes) = self.bytes.get(AAD_LEN..AAD_LEN + 24) {
            nonce.copy_from_slice(bytes);
        }
        nonce
    }

    /// The sealed text with its tag.
    pub fn ciphertext(&self) -> &[u8] {
        let end = self.bytes.len().saturating_sub(SIGNATURE_LEN);
        self.bytes.get(PREFIX_LEN..end).unwrap_or_default()
    }
}

fn signed_text(bytes: &[u8]) -> Vec<u8> {
    let digest: [u8; 32] = Sha256::digest(bytes).into();
    [WORD, &digest].concat()
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], PartError> {
        let (head, tail) = self
            .0
            .split_first_chunk::<N>()
            .ok_or(PartError::Layout(what))?;
        self.0 = tail;
        Ok(*head)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(part: u16, parts: u16) -> PartHeader {
        let name = BlobName {
            space: SpaceId([1; 16]),
            entry: EntryId([2; 16]),
            device: DeviceId([3; 16]),
            salt: [4; 16],
        };
        PartHeader { name, part, parts }
    }

    fn key() -> SigningKey {
        SigningKey::from_bytes(&[7; 32])
    }

    fn sample() -> BlobPart {
        BlobPart::sign(header(0, 1), &[9; 24], &[6; 300], &key())
    }

    #[test]
    fn a_part_round_trips_and_verifies() {
        let read = BlobPart::parse(sample().bytes().to_vec()).unwrap();
        assert_eq!(read, sample());
        assert_eq!((read.nonce(), read.ciphertext()), ([9; 24], &[6; 300][..]));
        read.verify(&key().verifying_key().to_bytes()).unwrap();
        let other = SigningKey::from_bytes(&[8; 32]).verifying_key().to_bytes();
        assert_eq!(read.verify(&other), Err(PartError::Signature));
    }

    #[test]
    fn every_single_bit_is_covered_and_no_prefix_is_a_part() {
        let ed = key().verifying_key().to_bytes();
        for at in 0..sample().bytes().len() {
            let mut bytes = sample().bytes().to_vec();
            bytes[at] ^= 1;
            let taken = BlobPart::parse(bytes).is_ok_and(|read| read.verify(&ed).is_ok());
            assert!(!taken, "byte {at}");
            assert!(BlobPart::parse(sample().bytes()[..at].to_vec()).is_err());
        }
        let longer = [sample().bytes(), &[0]].concat();
        assert_eq!(BlobPart::parse(longer), Err(PartError::Layout("length")));
    }

    #[test]
    fn numbers_and_sizes_are_bounded() {
        let parse = |header, len| {
            let part = BlobPart::sign(header, &[9; 24], &vec![6; len], &key());
            BlobPart::parse(part.bytes().to_vec()).map(|_| ())
        };
        let full = BLOB_TEXT + TAG_LEN;
        assert_eq!(parse(header(0, 2), full), Ok(()));
        assert_eq!(parse(header(1, 2), 17), Ok(()));
        for (header, len) in [
            (header(0, 2), full - 1),
            (header(1, 2), full + 1),
            (header(0, 1), TAG_LEN),
        ] {
            assert_eq!(parse(header, len), Err(PartError::Layout("length")));
        }
        for header in [header(1, 1), header(0, 0), header(0, MAX_BLOB_PARTS + 1)] {
            assert_eq!(parse(header, full), Err(PartError::Layout("parts")));
        }
        assert_eq!(parse(header(0, 1), full + 300), Err(PartError::TooLarge));
    }

    #[test]
    fn an_id_holds_space_entry_author_and_salt() {
        let base = header(0, 1).name;
        let others = [
            BlobName {
                space: SpaceId([9; 16]),
                ..base
            },
            BlobName {
                entry: EntryId([9; 16]),
                ..base
            },
            BlobName {
                device: DeviceId([9; 16]),
                ..base
            },
            BlobName {
                salt: [9; 16],
                ..base
            },
        ];
        assert!(others.iter().all(|other| other.id() != base.id()));
    }
}
