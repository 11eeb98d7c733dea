//! One sync, all spaces at once: what a device asks and what the relay answers.
//!
//! CBOR maps with integer keys; both sides ignore keys they do not know. An outcome is a value, not
//! an error: the phone knows what to do with each.

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::control::SignedEntry;
use crate::ids::{ChunkId, ControlHash, DeviceId, Incarnation, SpaceId, Tip};

/// What a device asks of the relay.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct SyncRequest {
    /// One for each space that the device syncs now.
    #[n(0)]
    pub spaces: Vec<SpaceAsk>,
    /// Most chunk bytes the answer should carry in all; the relay has a bound of its own.
    #[n(1)]
    pub budget: Option<u64>,
}

/// One space of a [`SyncRequest`]: push and pull.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct SpaceAsk {
    /// Which space.
    #[n(0)]
    pub space: SpaceId,
    /// The server's life that `after_seq` belongs to; zeros if the device knows none.
    #[n(1)]
    pub incarnation: Incarnation,
    /// Last seq that the device has stored.
    #[n(2)]
    pub after_seq: u64,
    /// Entries of the membership log that the device has.
    #[n(3)]
    pub control_n: u64,
    /// Hash of the last of them.
    #[n(4)]
    pub control_hash: ControlHash,
    /// Membership entries to append, all or none.
    #[n(5)]
    pub appends: Vec<SignedEntry>,
    /// Chunks to store, in order.
    #[n(6)]
    pub chunks: Vec<ByteVec>,
    /// Snapshot pieces to store, before the chunks.
    #[n(7)]
    pub pieces: Vec<ByteVec>,
    /// This heals a restored server: see `docs/protocol.md`.
    #[n(8)]
    pub heal: bool,
    /// With `after_seq` 0: the device's own tips; only what is beyond them is sent.
    #[n(9)]
    pub tips: Vec<Tip>,
    /// Manifests, pieces and withheld chunks to send, by id.
    #[n(10)]
    pub want: Vec<ChunkId>,
    /// Numbers of chains that another member's view names and the device lacks.
    #[n(11)]
    pub lacking: Vec<Lacking>,
}

/// A number in a chain that a device has heard of and not received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub struct Lacking {
    /// Whose chain.
    #[n(0)]
    pub device: DeviceId,
    /// Which number.
    #[n(1)]
    pub dev_seq: u64,
}

/// What the relay answers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct SyncAnswer {
    /// The relay's clock, in milliseconds since the epoch.
    #[n(0)]
    pub server_time: u64,
    /// Token for the next request.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub next_nonce: Vec<u8>,
    /// One for each space asked, in the same order.
    #[n(2)]
    pub spaces: Vec<SpaceAnswer>,
}

/// One space of a [`SyncAnswer`].
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SpaceAnswer {
    /// Which space.
    #[n(0)]
    pub space: SpaceId,
    /// For the space as a whole: `Stored` means that the rest was carried out.
    #[n(1)]
    pub outcome: Outcome,
    /// The server's present life.
    #[n(2)]
    pub incarnation: Incarnation,
    /// Number of the relay's last membership entry.
    #[n(3)]
    pub control_n: u64,
    /// Its hash.
    #[n(4)]
    pub control_hash: ControlHash,
    /// Entries before `control`: 0 when the device's log is not a prefix of the relay's.
    #[n(5)]
    pub control_after: u64,
    /// Entries after `control_after`, in order.
    #[n(6)]
    pub control: Vec<SignedEntry>,
    /// Chunks after `after_seq`, in order of seq.
    #[n(7)]
    pub chunks: Vec<Delivered>,
    /// Last seq of the space.
    #[n(8)]
    pub head_seq: u64,
    /// Whether more chunks wait after the last one here.
    #[n(9)]
    pub more: bool,
    /// One for each chunk pushed.
    #[n(10)]
    pub chunk_results: Vec<Outcome>,
    /// One for each entry appended.
    #[n(11)]
    pub append_results: Vec<Outcome>,
    /// One for each piece pushed.
    #[n(12)]
    pub piece_results: Vec<Outcome>,
    /// Last stored number of every chain; with `IncarnationChanged` and with stale tips of a removal.
    #[n(13)]
    pub tips: Vec<Tip>,
    /// What was wanted by id and is here.
    #[n(14)]
    pub wanted: Vec<ByteVec>,
}

impl SpaceAnswer {
    /// An answer that carries an outcome and nothing else.
    pub fn bare(space: SpaceId, incarnation: Incarnation, outcome: Outcome) -> Self {
        Self {
            space,
            outcome,
            incarnation,
            control_n: 0,
            control_hash: ControlHash::default(),
            control_after: 0,
            control: Vec::new(),
            chunks: Vec::new(),
            head_seq: 0,
            more: false,
            chunk_results: Vec::new(),
            append_results: Vec::new(),
            piece_results: Vec::new(),
            tips: Vec::new(),
            wanted: Vec::new(),
        }
    }
}

/// A chunk with its place in this incarnation's order of delivery.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Delivered {
    /// Delivery cursor, nothing else.
    #[n(0)]
    pub seq: u64,
    /// The chunk as its author signed it.
    #[n(1)]
    pub bytes: ByteVec,
}

/// What became of one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub enum Outcome {
    /// Durable at the relay.
    #[n(0)]
    Stored,
    /// It was there already: the same as stored.
    #[n(1)]
    Duplicate,
    /// It names a membership entry that the relay does not have (yet): send the log first, then again.
    #[n(2)]
    Held,
    /// The request's token is too old: one retry with the fresh one.
    #[n(3)]
    StaleNonce,
    /// The author is not a member, or shut out before this number.
    #[n(4)]
    NotMember,
    /// Somebody was shut out since: this number is free, reseal it and all that follows.
    #[n(5)]
    EpochOld,
    /// Another entry stands there, or the tips of a removal are stale: look and build again.
    #[n(6)]
    ControlConflict,
    /// Numbers are missing before it.
    #[n(7)]
    Gap {
        /// Last number that the relay has.
        #[n(0)]
        last: u64,
    },
    /// The server was restored: heal it.
    #[n(8)]
    IncarnationChanged,
    /// What lies after the cursor was deleted: take the snapshot.
    #[n(9)]
    Pruned,
    /// Larger than allowed.
    #[n(10)]
    TooLarge,
    /// Another chunk stands under this number.
    #[n(11)]
    Equivocation {
        /// Its id.
        #[n(0)]
        stored: ChunkId,
    },
    /// Not now; nothing was stored.
    #[n(12)]
    SlowDown {
        /// When to try again, in milliseconds.
        #[n(0)]
        wait_ms: u64,
    },
    /// It does not read, does not verify or is against the rules: sending it again is useless.
    #[n(13)]
    Refused,
}

impl Outcome {
    /// Whether the relay has it.
    pub fn is_stored(&self) -> bool {
        matches!(self, Outcome::Stored | Outcome::Duplicate)
    }
}
