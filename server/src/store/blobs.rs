//! Blobs: letters beside entries, sealed in parts. Rows and bytes only; who may is decided in
//! [`crate::relay`].

use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::ids::{BlobId, DeviceId, EntryId, SpaceId};

use super::Result;

/// One blob, without its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlobRow {
    /// Which.
    pub id: BlobId,
    /// The entry that names it.
    pub entry: EntryId,
    /// Author.
    pub device: DeviceId,
    /// How many parts it has, here or not.
    pub parts: u16,
    /// Whether it was deleted: then no part is here, and none comes again.
    pub gone: bool,
}

impl BlobRow {
    /// The row of the blob that this part is of.
    pub fn of(part: &BlobPart) -> Self {
        let header = part.header();
        Self {
            id: header.name.id(),
            entry: header.name.entry,
            device: header.name.device,
            parts: header.parts,
            gone: false,
        }
    }
}

/// Which blobs of a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlobsOf {
    /// This one.
    Blob(BlobId),
    /// All of this entry.
    Entry(EntryId),
}

/// Finds blobs by their ids.
///
/// An id is a hash over its space, so no two spaces have the same.
#[allow(
    clippy::missing_errors_doc,
    reason = "the method fails in one way: StoreError when the database refuses"
)]
pub trait Blobs: Send + Sync {
    /// The space of a blob.
    fn space_of_blob(&self, id: BlobId) -> Result<Option<SpaceId>>;
}
