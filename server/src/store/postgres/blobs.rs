//! Blobs in PostgreSQL.

use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::ids::{BlobId, DeviceId, EntryId, SpaceId};
use tokio_postgres::Row;

use super::PostgresStore;
use super::read::Space;
use super::tx::{array, int, number};
use crate::store::{BlobRow, Blobs, BlobsOf, Result, StoreError};

impl Blobs for PostgresStore {
    fn space_of_blob(&self, id: BlobId) -> Result<Option<SpaceId>> {
        let sql = "SELECT space_id FROM blob_places WHERE blob_id = $1";
        let found = self.asking(sql, &[&id.0.as_slice()])?.pop();
        found.map(|row| Ok(SpaceId(array(&row, 0)?))).transpose()
    }
}

/// The number of a part, or how many there are.
fn small(row: &Row, at: usize) -> Result<u16> {
    u16::try_from(number(row, at)?).map_err(|_| StoreError::Damaged("a blob"))
}

impl Space<'_> {
    pub(super) fn blob_row(&self, id: BlobId) -> Result<Option<BlobRow>> {
        let sql = "SELECT entry_id, device_id, parts, gone FROM blobs
            WHERE space_id = $1 AND blob_id = $2";
        let found = self
            .tx
            .one(sql, &[&self.space.0.as_slice(), &id.0.as_slice()])?;
        let read = |row: Row| {
            Ok(BlobRow {
                id,
                entry: EntryId(array(&row, 0)?),
                device: DeviceId(array(&row, 1)?),
                parts: small(&row, 2)?,
                gone: row.try_get(3)?,
            })
        };
        found.map(read).transpose()
    }

    pub(super) fn parts_here(&self, id: BlobId) -> Result<Vec<u16>> {
        let sql = "SELECT part FROM blob_parts WHERE space_id = $1 AND blob_id = $2 ORDER BY part";
        let found = self
            .tx
            .rows(sql, &[&self.space.0.as_slice(), &id.0.as_slice()])?;
        found.iter().map(|row| small(row, 0)).collect()
    }

    pub(super) fn part_bytes(&self, id: BlobId, part: u16) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT bytes FROM blob_parts
            WHERE space_id = $1 AND blob_id = $2 AND part = $3";
        let (space, id, part) = (self.space.0.as_slice(), id.0.as_slice(), i64::from(part));
        let found = self.tx.one(sql, &[&space, &id, &part])?;
        Ok(found.map(|row| row.try_get(0)).transpose()?)
    }

    pub(super) fn count_parts(&self) -> Result<u64> {
        let sql = "SELECT count(*) FROM blob_parts WHERE space_id = $1";
        let found = self.tx.one(sql, &[&self.space.0.as_slice()])?;
        found.map_or(Ok(0), |row| number(&row, 0))
    }

    pub(super) fn keep_part(&self, part: &BlobPart) -> Result<()> {
        let row = BlobRow::of(part);
        let (space, id) = (self.space.0.as_slice(), row.id.0.as_slice());
        let (entry, device) = (row.entry.0.as_slice(), row.device.0.as_slice());
        let sql = "INSERT INTO blobs (space_id, blob_id, entry_id, device_id, parts)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
        let parts = int(row.parts.into());
        self.tx
            .change(sql, &[&space, &id, &entry, &device, &parts])?;
        let sql = "INSERT INTO blob_places (blob_id, space_id) VALUES ($1, $2)
            ON CONFLICT DO NOTHING";
        self.tx.change(sql, &[&id, &space])?;
        let sql = "INSERT INTO blob_parts (space_id, blob_id, part, bytes) VALUES ($1, $2, $3, $4)";
        let number = i64::from(part.header().part);
        self.tx
            .change(sql, &[&space, &id, &number, &part.bytes()])?;
        Ok(())
    }

    pub(super) fn forget_blobs(&self, which: BlobsOf) -> Result<u64> {
        let (delete, mark, id) = match which {
            BlobsOf::Blob(id) => (
                "DELETE FROM blob_parts WHERE space_id = $1 AND blob_id = $2",
                "UPDATE blobs SET gone = true WHERE space_id = $1 AND blob_id = $2",
                id.0,
            ),
            BlobsOf::Entry(id) => (
                "DELETE FROM blob_parts WHERE space_id = $1 AND blob_id IN
                    (SELECT blob_id FROM blobs WHERE space_id = $1 AND entry_id = $2)",
                "UPDATE blobs SET gone = true WHERE space_id = $1 AND entry_id = $2",
                id.0,
            ),
        };
        let (space, id) = (self.space.0.as_slice(), id.as_slice());
        let count = self.tx.change(delete, &[&space, &id])?;
        self.tx.change(mark, &[&space, &id])?;
        Ok(count)
    }
}
