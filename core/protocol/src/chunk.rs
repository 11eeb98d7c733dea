//! Chunk version 1, to the byte. Parses, hashes and checks signatures; knows no epoch key.
//!
//! ```text
//!  off len field                     off len field
//!    0   1 version 1                  80  32 control_hash
//!    1   1 kind                      112  24 nonce
//!    2   1 suite 1                   136   4 n = ciphertext length with tag
//!    3   1 flags, bit 0 deflate      140   n ciphertext
//!    4  16 space_id                140+n  64 Ed25519("ow1/chunk" || chunk_id)
//!   20  16 device_id
//!   36   4 epoch
//!   40   8 dev_seq
//!   48  32 prev
//! ```
//! Numbers are big-endian. `chunk_id` is SHA-256 of everything before the signature.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::ids::{ChunkId, ControlHash, DeviceId, SpaceId, Tip};
use crate::limits::{MAX_CHUNK, MAX_PIECE};

/// Bytes before the nonce: what the cipher authenticates beside the text.
pub const AAD_LEN: usize = 112;
/// Bytes before the ciphertext.
pub const PREFIX_LEN: usize = 140;
/// Bytes of the signature at the end.
pub const SIGNATURE_LEN: usize = 64;
/// Bytes of the cipher's tag.
pub const TAG_LEN: usize = 16;
/// Smallest padded plaintext.
pub const MIN_PLAIN: usize = 256;

const DEFLATE: u8 = 1;

/// What a chunk carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Changes by this device.
    Data,
    /// The table of a snapshot.
    Manifest,
    /// Documents of a snapshot; stands outside the device's chain.
    Piece,
    /// Changes that a restored server no longer accounts for; the publisher vouches.
    Restitution,
}

impl Kind {
    fn code(self) -> u8 {
        match self {
            Kind::Data => 1,
            Kind::Manifest => 2,
            Kind::Piece => 3,
            Kind::Restitution => 4,
        }
    }

    fn from_code(code: u8) -> Option<Self> {
        [Kind::Data, Kind::Manifest, Kind::Piece, Kind::Restitution]
            .into_iter()
            .find(|kind| kind.code() == code)
    }

    /// Largest whole chunk of this kind, in bytes.
    pub fn max_len(self) -> usize {
        match self {
            Kind::Piece => MAX_PIECE,
            Kind::Data | Kind::Manifest | Kind::Restitution => MAX_CHUNK,
        }
    }
}

/// Everything that stands in clear before the nonce.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// What it carries.
    pub kind: Kind,
    /// Whether the body is deflated.
    pub deflate: bool,
    /// Audience.
    pub space: SpaceId,
    /// Author.
    pub device: DeviceId,
    /// The epoch in force at `control`.
    pub epoch: u32,
    /// 1, 2, 3… for each device and space; 0 for a piece.
    pub dev_seq: u64,
    /// Id of the chunk before it in the device's chain; zeros for the first and for pieces.
    pub prev: ChunkId,
    /// Last membership entry that the author applied.
    pub control: ControlHash,
}

impl Header {
    /// The 112 bytes that start the chunk and are authenticated with the text.
    pub fn aad(&self) -> [u8; AAD_LEN] {
        let mut out = Vec::with_capacity(AAD_LEN);
        out.extend_from_slice(&[1, self.kind.code(), 1, u8::from(self.deflate) * DEFLATE]);
        out.extend_from_slice(&self.space.0);
        out.extend_from_slice(&self.device.0);
        out.extend_from_slice(&self.epoch.to_be_bytes());
        out.extend_from_slice(&self.dev_seq.to_be_bytes());
        out.extend_from_slice(&self.prev.0);
        out.extend_from_slice(&self.control.0);
        let mut aad = [0; AAD_LEN];
        aad.copy_from_slice(&out);
        aad
    }
}

/// Why bytes are not a chunk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChunkError {
    /// Larger than its kind may be.
    #[error("chunk is larger than its kind may be")]
    TooLarge,
    /// Written by a version or suite this build does not know.
    #[error("chunk has version {version} and suite {suite}, this build knows 1 and 1")]
    Unknown {
        /// Version byte.
        version: u8,
        /// Suite byte.
        suite: u8,
    },
    /// Too short, too long, an unknown kind or a reserved flag.
    #[error("chunk layout is wrong at {0}")]
    Layout(&'static str),
    /// The signature is not the author's.
    #[error("chunk signature does not verify")]
    Signature,
}

/// A chunk as it travels: its bytes, and what was read from them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunk {
    bytes: Vec<u8>,
    header: Header,
    id: ChunkId,
}

impl Chunk {
    /// Puts header, nonce and ciphertext together and signs them.
    pub fn sign(header: Header, nonce: &[u8; 24], ciphertext: &[u8], key: &SigningKey) -> Self {
        let mut bytes = Vec::with_capacity(PREFIX_LEN + ciphertext.len() + SIGNATURE_LEN);
        bytes.extend_from_slice(&header.aad());
        bytes.extend_from_slice(nonce);
        let len = u32::try_from(ciphertext.len()).unwrap_or(u32::MAX);
        bytes.extend_from_slice(&len.to_be_bytes());
        bytes.extend_from_slice(ciphertext);
        let id = ChunkId(Sha256::digest(&bytes).into());
        bytes.extend_from_slice(&key.sign(&signed_text(&id)).to_bytes());
        Self { bytes, header, id }
    }

    /// Reads a chunk. The signature is not yet checked: see [`Chunk::verify`].
    ///
    /// # Errors
    ///
    /// [`ChunkError`] names what is wrong; nothing larger than the kind allows is hashed.
    pub fn parse(bytes: Vec<u8>) -> Result<Self, ChunkError> {
        if bytes.len() > MAX_PIECE {
            return Err(ChunkError::TooLarge);
        }
        let mut read = Reader(&bytes);
        let [version] = read.take("version")?;
        let [kind] = read.take("kind")?;
        let [suite] = read.take("suite")?;
        if version != 1 || suite != 1 {
            return Err(ChunkError::Unknown { version, suite });
        }
        let kind = Kind::from_code(kind).ok_or(ChunkError::Layout("kind"))?;
        if bytes.len() > kind.max_len() {
            return Err(ChunkError::TooLarge);
        }
        let [flags] = read.take("flags")?;
        if flags & !DEFLATE != 0 {
            return Err(ChunkError::Layout("flags"));
        }
        let header = Header {
            kind,
            deflate: flags & DEFLATE != 0,
            space: SpaceId(read.take("space_id")?),
            device: DeviceId(read.take("device_id")?),
            epoch: u32::from_be_bytes(read.take("epoch")?),
            dev_seq: u64::from_be_bytes(read.take("dev_seq")?),
            prev: ChunkId(read.take("prev")?),
            control: ControlHash(read.take("control_hash")?),
        };
        let _nonce: [u8; 24] = read.take("nonce")?;
        let len = u32::from_be_bytes(read.take("length")?) as usize;
        if len < MIN_PLAIN + TAG_LEN || read.0.len() != len + SIGNATURE_LEN {
            return Err(ChunkError::Layout("length"));
        }
        let outside = kind == Kind::Piece;
        if outside != (header.dev_seq == 0) || (outside && header.prev != ChunkId::default()) {
            return Err(ChunkError::Layout("dev_seq"));
        }
        let signed = bytes.split_at(PREFIX_LEN + len).0;
        let id = ChunkId(Sha256::digest(signed).into());
        Ok(Self { header, id, bytes })
    }

    /// Checks the author's signature, strictly: RFC 8032, small-order keys and points refused.
    ///
    /// # Errors
    ///
    /// [`ChunkError::Signature`] if `ed` did not sign exactly these bytes.
    pub fn verify(&self, ed: &[u8; 32]) -> Result<(), ChunkError> {
        let key = VerifyingKey::from_bytes(ed).map_err(|_| ChunkError::Signature)?;
        let at = self.bytes.len().saturating_sub(SIGNATURE_LEN);
        let signature =
            Signature::from_slice(self.bytes.split_at(at).1).map_err(|_| ChunkError::Signature)?;
        key.verify_strict(&signed_text(&self.id), &signature)
            .map_err(|_| ChunkError::Signature)
    }

    /// What stands in clear.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Its name.
    pub fn id(&self) -> ChunkId {
        self.id
    }

    /// The bytes as sent.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its place in the author's chain.
    pub fn tip(&self) -> Tip {
        Tip {
            device: self.header.device,
            dev_seq: self.header.dev_seq,
            chunk: self.id,
        }
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

fn signed_text(id: &ChunkId) -> [u8; 41] {
    let mut text = [0; 41];
    let (word, rest) = text.split_at_mut(9);
    word.copy_from_slice(b"ow1/chunk");
    rest.copy_from_slice(&id.0);
    text
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], ChunkError> {
        let (head, tail) = self
            .0
            .split_first_chunk::<N>()
            .ok_or(ChunkError::Layout(what))?;
        self.0 = tail;
        Ok(*head)
    }
}

/// Padded length of a plaintext: Padmé (PURBs, PETS 2019), at least [`MIN_PLAIN`].
///
/// It leaks at most `O(log log len)` bits of the length and adds at most 12 %.
pub fn padded(len: usize) -> usize {
    if len <= MIN_PLAIN {
        return MIN_PLAIN;
    }
    let e = len.ilog2();
    let s = e.ilog2() + 1;
    let mask = (1_usize << (e - s)) - 1;
    (len + mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(kind: Kind, dev_seq: u64) -> Header {
        Header {
            kind,
            deflate: true,
            space: SpaceId([1; 16]),
            device: DeviceId([2; 16]),
            epoch: 3,
            dev_seq,
            prev: ChunkId::default(),
            control: ControlHash([5; 32]),
        }
    }

    fn key() -> SigningKey {
        SigningKey::from_bytes(&[7; 32])
    }

    #[test]
    fn a_chunk_round_trips_and_verifies() {
        let chunk = Chunk::sign(header(Kind::Data, 1), &[9; 24], &[6; 272], &key());
        let read = Chunk::parse(chunk.bytes().to_vec()).unwrap();
        assert_eq!(read, chunk);
        assert_eq!(chunk.bytes().len(), 140 + 272 + 64);
        assert_eq!(read.nonce(), [9; 24]);
        assert_eq!(read.ciphertext(), [6; 272]);
        read.verify(&key().verifying_key().to_bytes()).unwrap();
        let other = SigningKey::from_bytes(&[8; 32]).verifying_key().to_bytes();
        assert_eq!(read.verify(&other), Err(ChunkError::Signature));
    }

    #[test]
    fn every_single_bit_is_covered() {
        let chunk = Chunk::sign(header(Kind::Data, 1), &[9; 24], &[6; 272], &key());
        let ed = key().verifying_key().to_bytes();
        for at in 0..chunk.bytes().len() {
            let mut bytes = chunk.bytes().to_vec();
            bytes[at] ^= 1;
            let accepted = Chunk::parse(bytes).is_ok_and(|read| read.verify(&ed).is_ok());
            assert!(!accepted, "byte {at}");
        }
    }

    #[test]
    fn no_prefix_or_extension_is_a_chunk() {
        let chunk = Chunk::sign(header(Kind::Data, 1), &[9; 24], &[6; 272], &key());
        for len in 0..chunk.bytes().len() {
            assert!(Chunk::parse(chunk.bytes()[..len].to_vec()).is_err());
        }
        let mut longer = chunk.bytes().to_vec();
        longer.push(0);
        assert_eq!(Chunk::parse(longer), Err(ChunkError::Layout("length")));
    }

    #[test]
    fn sizes_are_refused_by_kind() {
        let big = Chunk::sign(header(Kind::Data, 1), &[9; 24], &vec![6; MAX_CHUNK], &key());
        assert_eq!(
            Chunk::parse(big.bytes().to_vec()),
            Err(ChunkError::TooLarge)
        );
        let piece = Chunk::sign(
            header(Kind::Piece, 0),
            &[9; 24],
            &vec![6; MAX_CHUNK],
            &key(),
        );
        assert!(Chunk::parse(piece.bytes().to_vec()).is_ok());
        let chained = Chunk::sign(header(Kind::Piece, 4), &[9; 24], &[6; 272], &key());
        assert_eq!(
            Chunk::parse(chained.bytes().to_vec()),
            Err(ChunkError::Layout("dev_seq"))
        );
    }

    #[test]
    fn padding_follows_padme() {
        assert_eq!(padded(0), 256);
        assert_eq!(padded(256), 256);
        assert_eq!(padded(257), 272);
        assert_eq!(padded(1000), 1024);
        assert_eq!(padded(9), 256);
        for len in 257..70_000 {
            let to = padded(len);
            assert!(to >= len && to <= len + len / 8, "{len} -> {to}");
            assert_eq!(padded(to), to);
        }
    }
}
