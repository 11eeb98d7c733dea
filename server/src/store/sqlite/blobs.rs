//! Blobs in SQLite.

use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::ids::{BlobId, DeviceId, EntryId, SpaceId};
use rusqlite::OptionalExtension;

use super::read::Space;
use super::{SqliteStore, int, number};
use crate::store::{BlobRow, Blobs, BlobsOf, Result};

impl Blobs for SqliteStore {
    fn space_of_blob(&self, id: BlobId) -> Result<Option<SpaceId>> {
        self.looking(|tx| {
            let sql = "SELECT space_id FROM blobs WHERE blob_id = ?1";
            let mut statement = tx.prepare_cached(sql)?;
            let found = statement.query_row([id.0], |row| row.get(0).map(SpaceId));
            Ok(found.optional()?)
        })
    }
}

impl Space<'_> {
    pub(super) fn blob_row(&self, id: BlobId) -> Result<Option<BlobRow>> {
        let sql = "SELECT entry_id, device_id, parts, gone FROM blobs
            WHERE space_id = ?1 AND blob_id = ?2";
        self.one(sql, (self.space.0, id.0), |row| {
            Ok(BlobRow {
                id,
                entry: EntryId(row.get(0)?),
                device: DeviceId(row.get(1)?),
                parts: row.get(2)?,
                gone: row.get(3)?,
            })
        })
    }

    pub(super) fn parts_here(&self, id: BlobId) -> Result<Vec<u16>> {
        let sql = "SELECT part FROM blob_parts WHERE space_id = ?1 AND blob_id = ?2 ORDER BY part";
        let mut statement = self.tx.prepare_cached(sql)?;
        let found = statement.query_map((self.space.0, id.0), |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    pub(super) fn part_bytes(&self, id: BlobId, part: u16) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT bytes FROM blob_parts
            WHERE space_id = ?1 AND blob_id = ?2 AND part = ?3";
        self.one(sql, (self.space.0, id.0, part), |row| row.get(0))
    }

    pub(super) fn count_parts(&self) -> Result<u64> {
        let sql = "SELECT count(*) FROM blob_parts WHERE space_id = ?1";
        let found = self.one(sql, [self.space.0], |row| number(row, 0))?;
        Ok(found.unwrap_or_default())
    }

    pub(super) fn keep_part(&self, part: &BlobPart) -> Result<()> {
        let row = BlobRow::of(part);
        let sql = "INSERT INTO blobs (space_id, blob_id, entry_id, device_id, parts)
            VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
        let parts = int(row.parts.into());
        let values = (self.space.0, row.id.0, row.entry.0, row.device.0, parts);
        self.change(sql, values)?;
        let sql = "INSERT INTO blob_parts (space_id, blob_id, part, bytes) VALUES (?1, ?2, ?3, ?4)";
        let number = part.header().part;
        self.change(sql, (self.space.0, row.id.0, number, part.bytes()))?;
        Ok(())
    }

    pub(super) fn forget_blobs(&self, which: BlobsOf) -> Result<u64> {
        let (column, id) = match which {
            BlobsOf::Blob(id) => ("blob_id", id.0),
            BlobsOf::Entry(id) => ("entry_id", id.0),
        };
        let sql = format!(
            "DELETE FROM blob_parts WHERE space_id = ?1 AND blob_id IN
                (SELECT blob_id FROM blobs WHERE space_id = ?1 AND {column} = ?2)"
        );
        let count = self.change(&sql, (self.space.0, id))?;
        let sql = format!("UPDATE blobs SET gone = 1 WHERE space_id = ?1 AND {column} = ?2");
        self.change(&sql, (self.space.0, id))?;
        Ok(count)
    }
}
