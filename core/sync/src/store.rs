//! What a device keeps, as a round of sync sees it. No database here: `companion` implements it on
//! SQLite, and the office on its own.
//!
//! Everything happens inside a [`MemberTx`]: on `Ok` all of it survives a kill, on `Err` none of it
//! happened. Documents are opaque here: an entry id, changes as bytes, hashes.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_protocol::body::Batch;
use onderweg_protocol::chunk::Chunk;
use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{ChangeHash, ChunkId, DeviceId, EntryId, SpaceId};
use onderweg_space::ring::KeyRing;

use crate::state::State;

/// Why the store could not do it. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The disk is full: free some space; reading still works.
    #[error("the disk is full")]
    Full,
    /// The file cannot be written.
    #[error("the store is read-only")]
    ReadOnly,
    /// Content was asked for while the app is locked.
    #[error("the app is locked")]
    Locked,
    /// A row does not read as what it should be: the code says where, never what.
    #[error("the store is damaged at {0}")]
    Damaged(&'static str),
    /// Anything else, by a fixed word.
    #[error("the store failed: {0}")]
    Failed(String),
}

/// Result of a store call.
pub type Stored<T> = Result<T, StoreError>;

/// Where a sealed chunk stands on this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Sealed here, not yet acknowledged; part of the own chain.
    Outbox,
    /// Sealed here earlier under a number that was sealed again: it may have arrived after all.
    Attempt,
    /// Received and checked, not yet opened.
    Received,
    /// Opened and applied, or own and acknowledged.
    Held,
    /// Validly signed, but its content was refused: it still advances the chain.
    Quarantined,
    /// Was held, but the log no longer counts it (a restored server, a frontier).
    Lost,
    /// A snapshot piece made here, not yet acknowledged.
    PieceOutbox,
    /// A snapshot piece that the accepted snapshot names.
    Piece,
}

/// One local change that is in no chunk yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsent {
    /// Row, for removing it.
    pub row: i64,
    /// Whose document.
    pub entry: EntryId,
    /// The uncompressed Automerge change.
    pub change: Vec<u8>,
    /// Its number of operations.
    pub ops: u64,
}

/// Who vouches for changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vouch {
    /// Every actor must start with this device id.
    Author(DeviceId),
    /// Restitution or snapshot: the publisher vouches for others' changes.
    Publisher,
}

/// What became of a chunk's changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// Changes that are now in documents (those that were before are not counted).
    pub applied: u32,
    /// Changes kept until what they depend on comes.
    pub waiting: u32,
    /// Changes refused for good, by bounds or form.
    pub refused: u32,
    /// Changes whose actor and sequence another change holds already.
    pub wedged: Vec<(EntryId, Vec<u8>)>,
}

/// Documents as they were before [`MemberTx::rewind`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rewound {
    /// For each entry: the saved document, and the own changes that were taken out of it.
    pub entries: Vec<(EntryId, Vec<u8>, Vec<ChangeHash>)>,
}

/// One transaction. Dropping it without a commit undoes everything.
pub trait MemberTx {
    // ---- spaces

    /// Spaces this device knows, in order of id.
    fn spaces(&mut self) -> Stored<Vec<SpaceId>>;
    /// The state of a space; `None` for one it does not know.
    fn state(&mut self, space: SpaceId) -> Stored<Option<State>>;
    /// Replaces the state of a space.
    fn put_state(&mut self, space: SpaceId, state: &State) -> Stored<()>;
    /// The membership log, in order; signatures were checked before it was stored.
    fn control(&mut self, space: SpaceId) -> Stored<Vec<SignedEntry>>;
    /// Cuts the log to its first `keep` entries and appends `more`.
    fn put_control(&mut self, space: SpaceId, keep: u64, more: &[SignedEntry]) -> Stored<()>;
    /// Epoch keys. [`StoreError::Locked`] while locked.
    fn ring(&mut self, space: SpaceId) -> Stored<KeyRing>;
    /// Replaces the epoch keys.
    fn put_ring(&mut self, space: SpaceId, ring: &KeyRing) -> Stored<()>;

    // ---- sealed chunks

    /// Keeps a chunk at the end of the order of arrival, or moves a kept one to `place` (its order stays).
    fn put_chunk(&mut self, chunk: &Chunk, place: Place) -> Stored<()>;
    /// A kept chunk.
    fn chunk(&mut self, space: SpaceId, id: &ChunkId) -> Stored<Option<(Place, Chunk)>>;
    /// The kept chunk with this number of a device's chain; `Attempt` and `Lost` ones do not count.
    fn chunk_at(
        &mut self,
        space: SpaceId,
        device: DeviceId,
        dev_seq: u64,
    ) -> Stored<Option<(Place, Chunk)>>;
    /// Kept chunks in these places, in order of arrival, at most `limit` bytes (at least one).
    fn chunks(
        &mut self,
        space: SpaceId,
        places: &[Place],
        limit: usize,
    ) -> Stored<Vec<(Place, Chunk)>>;
    /// Kept chunks of one device in these places with a number above `above`, by number, at most
    /// `limit` bytes (at least one).
    fn chunks_above(
        &mut self,
        space: SpaceId,
        device: DeviceId,
        above: u64,
        places: &[Place],
        limit: usize,
    ) -> Stored<Vec<(Place, Chunk)>>;
    /// Whether any chunk stands in one of these places.
    fn any_chunk(&mut self, space: SpaceId, places: &[Place]) -> Stored<bool>;
    /// Forgets a chunk.
    fn drop_chunk(&mut self, space: SpaceId, id: &ChunkId) -> Stored<()>;

    // ---- own changes on their way

    /// Changes that are in no chunk yet, oldest first, at most `limit` bytes (at least one).
    fn unsent(&mut self, space: SpaceId, limit: usize) -> Stored<Vec<Unsent>>;
    /// Forgets unsent rows: they are sealed now.
    fn drop_unsent(&mut self, space: SpaceId, rows: &[i64]) -> Stored<()>;
    /// Puts changes before all unsent ones, in this order.
    fn put_unsent_first(&mut self, space: SpaceId, changes: &[(EntryId, Vec<u8>)]) -> Stored<()>;

    // ---- documents

    /// Applies changes by the bounds of `limits`; what waits for others is kept and tried again.
    /// Changes to erased entries do not count as refused; own late words among them are kept.
    fn apply(&mut self, space: SpaceId, vouch: Vouch, batches: &[Batch]) -> Stored<Applied>;
    /// Merges a whole saved document of a snapshot.
    fn merge_document(&mut self, space: SpaceId, entry: EntryId, saved: &[u8]) -> Stored<Applied>;
    /// Entries with a document.
    fn entries(&mut self, space: SpaceId) -> Stored<Vec<EntryId>>;
    /// A document as saved.
    fn document(&mut self, space: SpaceId, entry: EntryId) -> Stored<Option<Vec<u8>>>;
    /// Changes of a document, dependencies first: hash and bytes.
    fn changes(&mut self, space: SpaceId, entry: EntryId) -> Stored<Vec<(ChangeHash, Vec<u8>)>>;
    /// Sorted heads of a document once these changes and all that depend on them are left out.
    fn heads_without(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        without: &BTreeSet<ChangeHash>,
    ) -> Stored<Vec<ChangeHash>>;
    /// All changes that these heads contain.
    fn ancestors(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        heads: &[ChangeHash],
    ) -> Stored<BTreeSet<ChangeHash>>;
    /// Hash and number of operations of a change, from its bytes alone; `None` if it is refused.
    fn measure(&self, change: &[u8]) -> Option<(ChangeHash, u64)>;
    /// Takes these own changes, and what depends on them, out of their documents.
    fn rewind(&mut self, space: SpaceId, own: &[(EntryId, Vec<u8>)]) -> Stored<Rewound>;
    /// Writes the rewound acts again under a newly drawn actor, where their hash is not in the
    /// document by now, and puts them at the end of the unsent ones. Erased entries: to `me` as late.
    fn reauthor(&mut self, space: SpaceId, rewound: Rewound) -> Stored<()>;
    /// Builds a document again from these changes alone, then applies `more`; own changes that fell
    /// away are written again under a newly drawn actor (and stand among the unsent ones), others that
    /// still fit and are not `barred` are kept.
    fn rebuild(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        admitted: &BTreeSet<ChangeHash>,
        barred: &BTreeSet<ChangeHash>,
        more: &[Vec<u8>],
    ) -> Stored<()>;
    /// Drops an entry for ever: document, rows, search, waiting and unsent changes. What its own
    /// person wrote outside `heads` goes to `me` as "written after it was closed".
    fn erase(&mut self, space: SpaceId, entry: EntryId, heads: &BTreeSet<ChangeHash>)
    -> Stored<()>;
    /// A late change of this device to an erased entry: its words go to `me`.
    fn keep_late(&mut self, space: SpaceId, entry: EntryId, changes: &[Vec<u8>]) -> Stored<()>;
    /// This device was shut out or left: unsent work (these, and the unsent rows) goes to `me`.
    fn close_space(&mut self, space: SpaceId, unsent: &[(EntryId, Vec<u8>)]) -> Stored<()>;
    /// What follows from documents after a round while unlocked: moves to finish, late edits to keep.
    fn settled(&mut self, space: SpaceId) -> Stored<()>;

    // ---- the accepted snapshot

    /// Heads of each entry within the accepted snapshot's base.
    fn base_heads(&mut self, space: SpaceId) -> Stored<BTreeMap<EntryId, Vec<ChangeHash>>>;
    /// Replaces them.
    fn put_base_heads(
        &mut self,
        space: SpaceId,
        heads: &BTreeMap<EntryId, Vec<ChangeHash>>,
    ) -> Stored<()>;
}

/// A device's store.
pub trait MemberStore {
    /// Runs `work` in one transaction.
    ///
    /// # Guarantees
    ///
    /// On `Ok`, everything survives the process being killed. On `Err` of `work` or of the commit,
    /// nothing happened.
    ///
    /// # Errors
    ///
    /// Those of `work`, and [`StoreError`] of the commit.
    fn transact<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut dyn MemberTx) -> Result<T, E>,
    ) -> Result<T, E>;
}
