//! What is inside a chunk once it is open: CBOR, bounded before it is believed.

use minicbor::{Decode, Encode};

use crate::ids::{ChunkId, ControlHash, DeviceId, EntryId, Tip};
use crate::limits::{BYTES_PER_ITEM, FREE_ITEMS};

/// One tip of another device that the author had applied, abbreviated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub struct Seen {
    /// Whose chain.
    #[n(0)]
    pub device: DeviceId,
    /// Number of the last chunk applied.
    #[n(1)]
    pub dev_seq: u64,
    /// First 8 bytes of its id.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub chunk: [u8; 8],
}

impl Seen {
    /// The abbreviation of a tip.
    pub fn of(tip: &Tip) -> Self {
        let mut chunk = [0; 8];
        chunk.copy_from_slice(tip.chunk.0.split_at(8).0);
        Self {
            device: tip.device,
            dev_seq: tip.dev_seq,
            chunk,
        }
    }

    /// Whether a chunk id starts with this abbreviation.
    pub fn names(&self, id: &ChunkId) -> bool {
        id.0.starts_with(&self.chunk)
    }
}

/// Changes of one entry.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Batch {
    /// Which entry.
    #[n(0)]
    pub entry: EntryId,
    /// Uncompressed Automerge changes, in an order that applies.
    #[n(1)]
    pub changes: Vec<minicbor::bytes::ByteVec>,
}

/// Body of a data chunk or a restitution.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
pub struct Data {
    /// Tips of other devices applied since the author's previous chunk.
    #[n(0)]
    pub view: Vec<Seen>,
    /// Changes, entry by entry.
    #[n(1)]
    pub batches: Vec<Batch>,
}

/// One bucket of a snapshot: all entries whose hash starts with the same bits.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Bucket {
    /// Pieces that hold its documents, in order.
    #[n(0)]
    pub pieces: Vec<ChunkId>,
    /// SHA-256 of the sorted (entry_id, sorted heads).
    #[cbor(n(1), with = "minicbor::bytes")]
    pub digest: [u8; 32],
}

/// Body of a manifest: what a snapshot holds.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Manifest {
    /// The tips that the snapshot contains, one for each device with a chain.
    #[n(0)]
    pub base: Vec<Tip>,
    /// Membership head at its making.
    #[n(1)]
    pub control: ControlHash,
    /// Number of leading bits of SHA-256(entry_id) that choose a bucket; `buckets` has 2^bits.
    #[n(2)]
    pub bits: u8,
    /// The buckets, in order.
    #[n(3)]
    pub buckets: Vec<Bucket>,
    /// Tips of other devices applied since the author's previous chunk.
    #[n(4)]
    pub view: Vec<Seen>,
}

/// Part of one document inside a piece.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Part {
    /// Which entry.
    #[n(0)]
    pub entry: EntryId,
    /// Offset of this part in the saved document, in bytes.
    #[n(1)]
    pub offset: u64,
    /// Length of the whole saved document, in bytes.
    #[n(2)]
    pub total: u64,
    /// The bytes.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub bytes: Vec<u8>,
}

/// Body of a piece.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
pub struct Piece {
    /// Parts of documents, in order.
    #[n(0)]
    pub parts: Vec<Part>,
}

/// A body that does not read as its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} does not read as CBOR of that kind")]
pub struct BodyError(pub &'static str);

/// Encodes a body or message. Encoding into memory cannot fail.
pub fn to_cbor<T: Encode<()>>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    // The only error is the writer's, and a Vec has none.
    let _ = minicbor::encode(value, &mut out);
    out
}

/// Decodes exactly one value; bytes after it are refused, and so is more than
/// [`FREE_ITEMS`] and one item for every [`BYTES_PER_ITEM`] bytes, before anything is built.
///
/// # Errors
///
/// [`BodyError`] names `what` was expected, never what was found.
pub fn from_cbor<'b, T: Decode<'b, ()>>(
    bytes: &'b [u8],
    what: &'static str,
) -> Result<T, BodyError> {
    if !is_sparse(bytes) {
        return Err(BodyError(what));
    }
    let mut decoder = minicbor::Decoder::new(bytes);
    let value = decoder.decode().map_err(|_| BodyError(what))?;
    if decoder.position() == bytes.len() {
        Ok(value)
    } else {
        Err(BodyError(what))
    }
}

/// Whether the items of this CBOR, counted by their heads, are few for its length.
fn is_sparse(bytes: &[u8]) -> bool {
    let most = FREE_ITEMS + bytes.len() / BYTES_PER_ITEM;
    let mut rest = bytes;
    let mut items = 0;
    while !rest.is_empty() {
        items += 1;
        match after_head(rest) {
            Some(tail) if items <= most => rest = tail,
            _ => return false,
        }
    }
    true
}

/// What follows the first item's head, and its bytes if it is a string.
fn after_head(bytes: &[u8]) -> Option<&[u8]> {
    let (first, tail) = bytes.split_first()?;
    let (kind, short) = (first >> 5, first & 31);
    let size = match short {
        24..=27 => 1_usize << (short - 24),
        28..=30 => return None,
        _ => 0,
    };
    let (number, tail) = tail.split_at_checked(size)?;
    let number = number
        .iter()
        .fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
    match (kind, short) {
        (2 | 3, 0..=23) => tail.get(usize::from(short)..),
        (2 | 3, 24..=27) => tail.get(usize::try_from(number).ok()?..),
        _ => Some(tail),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_round_trips_and_refuses_a_tail() {
        let data = Data {
            view: vec![Seen::of(&Tip {
                device: DeviceId([1; 16]),
                dev_seq: 4,
                chunk: ChunkId([2; 32]),
            })],
            batches: vec![Batch {
                entry: EntryId([3; 16]),
                changes: vec![vec![1, 2, 3].into()],
            }],
        };
        let mut bytes = to_cbor(&data);
        assert_eq!(from_cbor::<Data>(&bytes, "data"), Ok(data));
        bytes.push(0);
        assert_eq!(from_cbor::<Data>(&bytes, "data"), Err(BodyError("data")));
    }

    #[test]
    fn a_length_that_lies_allocates_nothing() {
        // An array of 2^32 batches, in 6 bytes.
        let bomb = [0x82, 0x80, 0x9a, 0xff, 0xff, 0xff, 0xff];
        assert!(from_cbor::<Data>(&bomb, "data").is_err());
    }
    #[test]
    fn a_crowd_of_the_smallest_items_is_refused_and_a_full_chunk_is_not() {
        let crowd = |count: usize| {
            to_cbor(&Data {
                view: Vec::new(),
                batches: vec![Batch {
                    entry: EntryId([3; 16]),
                    changes: vec![Vec::new().into(); count],
                }],
            })
        };
        assert!(from_cbor::<Data>(&crowd(60_000), "data").is_ok());
        assert!(from_cbor::<Data>(&crowd(80_000), "data").is_err());
        let full = vec![vec![7; 100].into(); 10_000];
        let full = Data {
            view: Vec::new(),
            batches: vec![Batch {
                entry: EntryId([3; 16]),
                changes: full,
            }],
        };
        assert_eq!(from_cbor(&to_cbor(&full), "data"), Ok(full));
    }
}
