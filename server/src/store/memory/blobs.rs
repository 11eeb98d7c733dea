//! Blobs in memory.

use std::collections::BTreeMap;
use std::sync::Arc;

use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::ids::{BlobId, SpaceId};

use super::MemoryStore;
use crate::store::{BlobRow, Blobs, BlobsOf, Result};

/// The blobs of a space.
#[derive(Debug, Clone, Default)]
pub(super) struct Kept {
    rows: BTreeMap<BlobId, BlobRow>,
    parts: BTreeMap<(BlobId, u16), Arc<[u8]>>,
}

impl Kept {
    pub(super) fn row(&self, id: BlobId) -> Option<BlobRow> {
        self.rows.get(&id).copied()
    }

    pub(super) fn parts(&self, id: BlobId) -> Vec<u16> {
        let parts = self.parts.range((id, 0)..=(id, u16::MAX));
        parts.map(|((_, part), _)| *part).collect()
    }

    pub(super) fn bytes(&self, id: BlobId, part: u16) -> Option<Vec<u8>> {
        self.parts.get(&(id, part)).map(|bytes| bytes.to_vec())
    }

    pub(super) fn count(&self) -> u64 {
        self.parts.len() as u64
    }

    pub(super) fn keep(&mut self, part: &BlobPart) {
        let row = BlobRow::of(part);
        self.rows.entry(row.id).or_insert(row);
        self.parts
            .insert((row.id, part.header().part), part.bytes().into());
    }

    pub(super) fn forget(&mut self, which: BlobsOf) -> u64 {
        let rows = self.rows.values_mut().filter(|row| match which {
            BlobsOf::Blob(id) => row.id == id,
            BlobsOf::Entry(entry) => row.entry == entry,
        });
        let before = self.parts.len();
        for row in rows {
            row.gone = true;
            let id = row.id;
            self.parts.retain(|(blob, _), _| *blob != id);
        }
        (before - self.parts.len()) as u64
    }
}

impl Blobs for MemoryStore {
    fn space_of_blob(&self, id: BlobId) -> Result<Option<SpaceId>> {
        let state = self.state();
        let mut spaces = state.spaces.iter();
        let found = spaces.find(|(_, space)| space.blobs.rows.contains_key(&id));
        Ok(found.map(|(space, _)| *space))
    }
}
