//! What the relay keeps: per space a membership log, chains of chunks, pieces and a counter.
//!
//! A store knows rows and bytes, not rights: whether something may be stored is decided in
//! [`crate::relay`]. Each implementation passes `contract.rs`; that file says what correct means.

mod accounts;
mod blobs;
mod catalogue;
mod error;
mod mail;
mod memory;
mod moving;
pub(crate) mod postgres;
mod shared;
mod sqlite;

#[cfg(test)]
mod contract;

use std::collections::BTreeSet;
use std::fmt;

use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::chunk::Chunk;
use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{BlobId, ChunkId, ControlHash, DeviceId, Incarnation, SpaceId, Tip};

pub use accounts::{Accounts, NewCode, ProgrammeRole, Redeemed};
pub use blobs::{BlobRow, Blobs, BlobsOf};
pub use catalogue::{Catalogue, NewBundle, Placed, Published};
pub use error::{Result, StoreError};
pub use mail::{Letter, Mail, Posted};
pub use memory::MemoryStore;
pub use moving::{Moved, Progress, move_to_postgres};
pub use postgres::{Address, AddressError, PostgresStore, Tuning};
pub use shared::{Ear, Head, News, Shared};
pub use sqlite::{SqliteStore, Tally};

/// Work on one space that only looks.
pub type Look<'a> = &'a mut dyn FnMut(&dyn SpaceRead) -> Result<()>;
/// Work on one space that may change it.
pub type Work<'a> = &'a mut dyn FnMut(&mut dyn SpaceTx) -> Result<()>;

/// Where the relay's spaces rest.
///
/// # Guarantees
///
/// - **Durability**: once [`Store::write`] returned `Ok`, everything it did survives the process
///   being killed and the machine losing power.
/// - **Atomicity**: on `Err`, from the work or from the store, nothing was written. Only where the
///   answer to a commit was lost ([`StoreError::Away`]) all of it may have been: asking again tells.
/// - **Order**: works on one space happen one after the other; a look sees all of a finished work
///   or nothing. So the counter of a space has no holes and nobody sees a number before those under it.
/// - **Retry**: a store may call the work again when the database asks for it; a work starts anew
///   each time.
pub trait Store: Send + Sync {
    /// The present life of this database.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the database refuses.
    fn incarnation(&self) -> Result<Incarnation>;

    /// Starts a new life: every device is asked to heal at its next sync. Use after a restore.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the database refuses; the old life goes on.
    fn new_incarnation(&self, fresh: Incarnation) -> Result<()>;

    /// Looks at one space. A space that was never written is empty, not an error.
    ///
    /// # Errors
    ///
    /// [`StoreError`], from `look` or from the database.
    fn read(&self, space: SpaceId, look: Look<'_>) -> Result<()>;

    /// Changes one space in one transaction: commits if `work` is `Ok`.
    ///
    /// # Errors
    ///
    /// [`StoreError`], from `work` or from the database; nothing was written.
    fn write(&self, space: SpaceId, work: Work<'_>) -> Result<()>;
}

/// Everything that a server keeps.
pub trait Programme: Store + Accounts + Mail + Catalogue + Blobs + fmt::Debug {
    /// Brings everything written into its resting place, at an orderly end. Nothing is lost without.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the database refuses; what was written stays durable.
    fn settle(&self) -> Result<()>;

    /// What server processes on the same database share; `None` if there is one process only.
    fn shared(&self) -> Option<&dyn Shared> {
        None
    }
}

/// One chunk of a chain, without its bytes. Outlives them: see [`SpaceTx::prune`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Number, author and id.
    pub tip: Tip,
    /// Place in the order of delivery.
    pub seq: u64,
    /// Length of its bytes.
    pub len: u64,
    /// When it came, by the server's clock.
    pub stored_ms: u64,
    /// Whether its bytes were deleted.
    pub pruned: bool,
}

/// A chain that waits for a removal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    /// Whose pushes wait.
    pub device: DeviceId,
    /// Who prepares the removal.
    pub by: DeviceId,
    /// Until when, by the server's clock.
    pub until_ms: u64,
}

/// One device that the membership log names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub device: DeviceId,
    /// Its Ed25519 key.
    pub ed: [u8; 32],
    /// Whether it is a member now; one that was shut out may still ask, to learn of it.
    pub present: bool,
}

/// One space as it is now.
#[allow(
    clippy::missing_errors_doc,
    reason = "every method fails in one way: StoreError when the database refuses"
)]
pub trait SpaceRead {
    /// Number and hash of the last membership entry; zeros if there is none.
    fn log_head(&self) -> Result<(u64, ControlHash)>;

    /// Entries after number `after`, in order: at least one if there is one, then as long as all
    /// together stay within `max_bytes`.
    fn log(&self, after: u64, max_bytes: usize) -> Result<Vec<SignedEntry>>;

    /// Last seq given out; 0 if none.
    fn head_seq(&self) -> Result<u64>;

    /// The row of this number in this chain.
    fn row(&self, device: DeviceId, dev_seq: u64) -> Result<Option<Row>>;

    /// The row of the chunk with this id. Pieces have no row.
    fn row_of(&self, chunk: &ChunkId) -> Result<Option<Row>>;

    /// The row with the highest number of this chain.
    fn last(&self, device: DeviceId) -> Result<Option<Row>>;

    /// The tips of all chains, in order of devices.
    fn tips(&self) -> Result<Vec<Tip>>;

    /// At most `limit` rows with a seq above `after`, in order of seq.
    fn rows(&self, after: u64, limit: usize) -> Result<Vec<Row>>;

    /// The bytes of a chunk or a piece; `None` if it never came or was deleted.
    fn bytes(&self, id: &ChunkId) -> Result<Option<Vec<u8>>>;

    /// Whether this piece is here.
    fn has_piece(&self, id: &ChunkId) -> Result<bool>;

    /// The hold on this chain, over or not.
    fn hold(&self, device: DeviceId) -> Result<Option<Hold>>;

    /// The membership entry whose snapshot was last pruned by; 0 if none.
    fn pruned(&self) -> Result<u64>;

    /// Bytes that the account of `device` stored on this day, in any space.
    fn spent(&self, device: DeviceId, day: u64) -> Result<u64>;

    /// Spaces that the account of `device` founded.
    fn founded(&self, device: DeviceId) -> Result<u64>;

    /// A blob, also one that was deleted.
    fn blob(&self, id: BlobId) -> Result<Option<BlobRow>>;

    /// The numbers of its parts that are here, in order.
    fn blob_parts(&self, id: BlobId) -> Result<Vec<u16>>;

    /// The bytes of one of its parts.
    fn blob_part(&self, id: BlobId, part: u16) -> Result<Option<Vec<u8>>>;

    /// Parts of all blobs of the space that are here.
    fn blob_count(&self) -> Result<u64>;
}

/// One space inside a transaction.
#[allow(
    clippy::missing_errors_doc,
    reason = "every method fails in one way: StoreError when the database refuses"
)]
pub trait SpaceTx: SpaceRead {
    /// The same space, to look at.
    fn look(&self) -> &dyn SpaceRead;

    /// Adds a membership entry as number `n`.
    fn append(&mut self, n: u64, entry: &SignedEntry) -> Result<()>;

    /// Notes devices that the membership log names; one noted before is noted anew.
    fn list(&mut self, devices: &[Listed]) -> Result<()>;

    /// Adds a chunk at the end of delivery and returns its seq: one more than the last.
    ///
    /// The caller has made sure that no row has its number or id.
    fn insert(&mut self, chunk: &Chunk, now_ms: u64) -> Result<u64>;

    /// Stores a piece; one that is here already counts as come now.
    fn put_piece(&mut self, piece: &Chunk, now_ms: u64) -> Result<()>;

    /// Deletes pieces that came before `before_ms` and are not in `keep`. Returns how many.
    fn drop_pieces(&mut self, before_ms: u64, keep: &BTreeSet<ChunkId>) -> Result<u64>;

    /// Deletes the bytes, never the rows, of a chain up to and with `base`, except of `keep`.
    /// Returns how many.
    fn prune(&mut self, base: &Tip, keep: &ChunkId) -> Result<u64>;

    /// Notes the membership entry whose snapshot was pruned by.
    fn set_pruned(&mut self, n: u64) -> Result<()>;

    /// Sets the hold of a chain.
    fn set_hold(&mut self, hold: &Hold) -> Result<()>;

    /// Counts bytes for the account of `device`.
    fn spend(&mut self, device: DeviceId, day: u64, bytes: u64) -> Result<()>;

    /// Stores a part, and the row of its blob if it is the first that comes.
    ///
    /// The caller has made sure that the part is not here.
    fn put_blob_part(&mut self, part: &BlobPart) -> Result<()>;

    /// Deletes the bytes of blobs; their rows stay and say so. Returns how many parts.
    fn drop_blobs(&mut self, which: BlobsOf) -> Result<u64>;

    /// Counts this space for the account of `device`.
    fn found(&mut self, device: DeviceId) -> Result<()>;
}
