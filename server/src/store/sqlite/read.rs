//! Looks at one space.

use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{BlobId, ChunkId, ControlHash, DeviceId, SpaceId, Tip};
use rusqlite::{OptionalExtension, Params, Transaction};

use super::{accounts, int, number};
use crate::store::{BlobRow, Hold, Result, Row, SpaceRead};

const ROW: &str = "SELECT device_id, dev_seq, chunk_id, seq, len, stored_ms, pruned FROM chunks";

/// One space in a transaction.
pub(super) struct Space<'a> {
    pub(super) tx: &'a Transaction<'a>,
    pub(super) space: SpaceId,
}

impl Space<'_> {
    pub(super) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.tx.prepare_cached(sql)?;
        Ok(statement.query_row(params, read).optional()?)
    }

    fn rows_of(&self, condition: &str, params: impl Params) -> Result<Vec<Row>> {
        let mut statement = self.tx.prepare_cached(&format!("{ROW} {condition}"))?;
        let rows = statement.query_map(params, row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn row_where(&self, condition: &str, params: impl Params) -> Result<Option<Row>> {
        Ok(self.rows_of(condition, params)?.pop())
    }

    fn of_space(&self, column: &'static str) -> Result<u64> {
        let sql = format!("SELECT {column} FROM spaces WHERE space_id = ?1");
        let found = self.one(&sql, [self.space.0], |row| number(row, 0))?;
        Ok(found.unwrap_or_default())
    }
}

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        tip: Tip {
            device: DeviceId(row.get(0)?),
            dev_seq: number(row, 1)?,
            chunk: ChunkId(row.get(2)?),
        },
        seq: number(row, 3)?,
        len: number(row, 4)?,
        stored_ms: number(row, 5)?,
        pruned: row.get(6)?,
    })
}

fn entry(row: &rusqlite::Row<'_>) -> rusqlite::Result<SignedEntry> {
    Ok(SignedEntry {
        bytes: row.get(0)?,
        signature: row.get(1)?,
    })
}

impl SpaceRead for Space<'_> {
    fn log_head(&self) -> Result<(u64, ControlHash)> {
        let sql = "SELECT log_n, log_head FROM spaces WHERE space_id = ?1";
        let found = self.one(sql, [self.space.0], |row| {
            Ok((number(row, 0)?, ControlHash(row.get(1)?)))
        })?;
        Ok(found.unwrap_or_default())
    }

    fn log(&self, after: u64, max_bytes: usize) -> Result<Vec<SignedEntry>> {
        let sql = "SELECT bytes, signature FROM entries WHERE space_id = ?1 AND n > ?2 ORDER BY n";
        let mut statement = self.tx.prepare_cached(sql)?;
        let found = statement.query_map((self.space.0, int(after)), entry)?;
        let mut left = max_bytes;
        let mut out: Vec<SignedEntry> = Vec::new();
        for next in found {
            let next = next?;
            if !out.is_empty() && next.bytes.len() > left {
                break;
            }
            left = left.saturating_sub(next.bytes.len());
            out.push(next);
        }
        Ok(out)
    }

    fn head_seq(&self) -> Result<u64> {
        self.of_space("head_seq")
    }

    fn row(&self, device: DeviceId, dev_seq: u64) -> Result<Option<Row>> {
        let condition = "WHERE space_id = ?1 AND device_id = ?2 AND dev_seq = ?3";
        self.row_where(condition, (self.space.0, device.0, int(dev_seq)))
    }

    fn row_of(&self, chunk: &ChunkId) -> Result<Option<Row>> {
        let condition = "WHERE space_id = ?1 AND chunk_id = ?2";
        self.row_where(condition, (self.space.0, chunk.0))
    }

    fn last(&self, device: DeviceId) -> Result<Option<Row>> {
        let condition = "WHERE space_id = ?1 AND device_id = ?2 ORDER BY dev_seq DESC LIMIT 1";
        self.row_where(condition, (self.space.0, device.0))
    }

    fn tips(&self) -> Result<Vec<Tip>> {
        let condition = "WHERE space_id = ?1 AND (device_id, dev_seq) IN
            (SELECT device_id, max(dev_seq) FROM chunks WHERE space_id = ?1 GROUP BY device_id)
            ORDER BY device_id";
        let rows = self.rows_of(condition, [self.space.0])?;
        Ok(rows.into_iter().map(|row| row.tip).collect())
    }

    fn rows(&self, after: u64, limit: usize) -> Result<Vec<Row>> {
        let condition = "WHERE space_id = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3";
        self.rows_of(condition, (self.space.0, int(after), int(limit as u64)))
    }

    fn bytes(&self, id: &ChunkId) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT bytes FROM sealed WHERE space_id = ?1 AND chunk_id = ?2";
        self.one(sql, (self.space.0, id.0), |row| row.get(0))
    }

    fn has_piece(&self, id: &ChunkId) -> Result<bool> {
        let sql = "SELECT 1 FROM pieces WHERE space_id = ?1 AND chunk_id = ?2";
        let found = self.one(sql, (self.space.0, id.0), |_| Ok(()))?;
        Ok(found.is_some())
    }

    fn hold(&self, device: DeviceId) -> Result<Option<Hold>> {
        let sql = "SELECT by_device, until_ms FROM holds WHERE space_id = ?1 AND device_id = ?2";
        self.one(sql, (self.space.0, device.0), |row| {
            Ok(Hold {
                device,
                by: DeviceId(row.get(0)?),
                until_ms: number(row, 1)?,
            })
        })
    }

    fn pruned(&self) -> Result<u64> {
        self.of_space("settled")
    }

    fn spent(&self, device: DeviceId, day: u64) -> Result<u64> {
        let payer = accounts::payer(self.tx, device)?;
        let sql = "SELECT bytes FROM usage WHERE payer = ?1 AND day = ?2";
        let found = self.one(sql, (payer, int(day)), |row| number(row, 0))?;
        Ok(found.unwrap_or_default())
    }

    fn founded(&self, device: DeviceId) -> Result<u64> {
        let payer = accounts::payer(self.tx, device)?;
        let sql = "SELECT count(*) FROM spaces WHERE founder = ?1";
        let found = self.one(sql, [payer], |row| number(row, 0))?;
        Ok(found.unwrap_or_default())
    }

    fn blob(&self, id: BlobId) -> Result<Option<BlobRow>> {
        self.blob_row(id)
    }

    fn blob_parts(&self, id: BlobId) -> Result<Vec<u16>> {
        self.parts_here(id)
    }

    fn blob_part(&self, id: BlobId, part: u16) -> Result<Option<Vec<u8>>> {
        self.part_bytes(id, part)
    }

    fn blob_count(&self) -> Result<u64> {
        self.count_parts()
    }
}
