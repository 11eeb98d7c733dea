//! Changes one space. The counter's row is written first, so that two writers queue at it.

use std::collections::BTreeSet;

use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::chunk::Chunk;
use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{ChunkId, DeviceId, Tip};
use rusqlite::Params;

use super::read::Space;
use super::{accounts, int, number};
use crate::store::{BlobsOf, Hold, Listed, Result, SpaceRead, SpaceTx, StoreError};

impl Space<'_> {
    pub(super) fn change(&self, sql: &str, params: impl Params) -> Result<u64> {
        let mut statement = self.tx.prepare_cached(sql)?;
        Ok(statement.execute(params)? as u64)
    }

    fn keep_bytes(&self, chunk: &Chunk) -> Result<()> {
        let sql = "INSERT INTO sealed (space_id, chunk_id, bytes) VALUES (?1, ?2, ?3)
            ON CONFLICT DO NOTHING";
        self.change(sql, (self.space.0, chunk.id().0, chunk.bytes()))?;
        Ok(())
    }
}

impl SpaceTx for Space<'_> {
    fn look(&self) -> &dyn SpaceRead {
        self
    }

    fn append(&mut self, n: u64, entry: &SignedEntry) -> Result<()> {
        let sql = "INSERT INTO spaces (space_id, log_n, log_head) VALUES (?1, ?2, ?3)
            ON CONFLICT (space_id) DO UPDATE SET log_n = ?2, log_head = ?3";
        self.change(sql, (self.space.0, int(n), entry.hash().0))?;
        let sql = "INSERT INTO entries (space_id, n, bytes, signature) VALUES (?1, ?2, ?3, ?4)";
        self.change(sql, (self.space.0, int(n), &entry.bytes, entry.signature))?;
        Ok(())
    }

    fn list(&mut self, devices: &[Listed]) -> Result<()> {
        let sql = "INSERT INTO members (space_id, device_id, ed, present) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (space_id, device_id) DO UPDATE SET ed = ?3, present = ?4";
        for listed in devices {
            let Listed {
                device,
                ed,
                present,
            } = *listed;
            self.change(sql, (self.space.0, device.0, ed, present))?;
        }
        Ok(())
    }

    fn insert(&mut self, chunk: &Chunk, now_ms: u64) -> Result<u64> {
        let sql = "INSERT INTO spaces (space_id, head_seq) VALUES (?1, 1)
            ON CONFLICT (space_id) DO UPDATE SET head_seq = head_seq + 1 RETURNING head_seq";
        let seq = self.one(sql, [self.space.0], |row| number(row, 0))?;
        let seq = seq.ok_or(StoreError::Damaged("counter"))?;
        let tip = chunk.tip();
        let len = int(chunk.bytes().len() as u64);
        let sql = "INSERT INTO chunks
            (space_id, device_id, dev_seq, chunk_id, seq, len, stored_ms)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let Tip {
            device,
            dev_seq,
            chunk: id,
        } = tip;
        let (dev_seq, place, now) = (int(dev_seq), int(seq), int(now_ms));
        self.change(
            sql,
            (self.space.0, device.0, dev_seq, id.0, place, len, now),
        )?;
        self.keep_bytes(chunk)?;
        Ok(seq)
    }

    fn put_piece(&mut self, piece: &Chunk, now_ms: u64) -> Result<()> {
        let sql = "INSERT INTO pieces (space_id, chunk_id, came_ms) VALUES (?1, ?2, ?3)
            ON CONFLICT (space_id, chunk_id) DO UPDATE SET came_ms = ?3";
        self.change(sql, (self.space.0, piece.id().0, int(now_ms)))?;
        self.keep_bytes(piece)
    }

    fn drop_pieces(&mut self, before_ms: u64, keep: &BTreeSet<ChunkId>) -> Result<u64> {
        let sql = "SELECT chunk_id FROM pieces WHERE space_id = ?1 AND came_ms < ?2";
        let mut statement = self.tx.prepare_cached(sql)?;
        let old = statement.query_map((self.space.0, int(before_ms)), |row| {
            row.get(0).map(ChunkId)
        })?;
        let old: Vec<ChunkId> = old.collect::<rusqlite::Result<_>>()?;
        let mut count = 0;
        for id in old.iter().filter(|id| !keep.contains(id)) {
            let sql = "DELETE FROM pieces WHERE space_id = ?1 AND chunk_id = ?2";
            count += self.change(sql, (self.space.0, id.0))?;
            let sql = "DELETE FROM sealed WHERE space_id = ?1 AND chunk_id = ?2";
            self.change(sql, (self.space.0, id.0))?;
        }
        Ok(count)
    }

    fn prune(&mut self, base: &Tip, keep: &ChunkId) -> Result<u64> {
        let params = (self.space.0, base.device.0, int(base.dev_seq), keep.0);
        let sql = "DELETE FROM sealed WHERE space_id = ?1 AND chunk_id IN
            (SELECT chunk_id FROM chunks WHERE space_id = ?1 AND device_id = ?2
             AND dev_seq <= ?3 AND chunk_id <> ?4 AND NOT pruned)";
        self.change(sql, params)?;
        let sql = "UPDATE chunks SET pruned = 1 WHERE space_id = ?1 AND device_id = ?2
            AND dev_seq <= ?3 AND chunk_id <> ?4 AND NOT pruned";
        self.change(sql, params)
    }

    fn set_pruned(&mut self, n: u64) -> Result<()> {
        let sql = "INSERT INTO spaces (space_id, settled) VALUES (?1, ?2)
            ON CONFLICT (space_id) DO UPDATE SET settled = ?2";
        self.change(sql, (self.space.0, int(n)))?;
        Ok(())
    }

    fn set_hold(&mut self, hold: &Hold) -> Result<()> {
        let sql = "INSERT INTO holds (space_id, device_id, by_device, until_ms)
            VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (space_id, device_id) DO UPDATE SET by_device = ?3, until_ms = ?4";
        let until = int(hold.until_ms);
        self.change(sql, (self.space.0, hold.device.0, hold.by.0, until))?;
        Ok(())
    }

    fn spend(&mut self, device: DeviceId, day: u64, bytes: u64) -> Result<()> {
        let payer = accounts::payer(self.tx, device)?;
        let sql = "INSERT INTO usage (payer, day, bytes) VALUES (?1, ?2, ?3)
            ON CONFLICT (payer, day) DO UPDATE SET bytes = bytes + ?3";
        self.change(sql, (payer, int(day), int(bytes)))?;
        // Yesterday no longer counts.
        let sql = "DELETE FROM usage WHERE payer = ?1 AND day < ?2";
        self.change(sql, (payer, int(day)))?;
        Ok(())
    }

    fn put_blob_part(&mut self, part: &BlobPart) -> Result<()> {
        self.keep_part(part)
    }

    fn drop_blobs(&mut self, which: BlobsOf) -> Result<u64> {
        self.forget_blobs(which)
    }

    fn found(&mut self, device: DeviceId) -> Result<()> {
        let payer = accounts::payer(self.tx, device)?;
        let sql = "INSERT INTO spaces (space_id, founder) VALUES (?1, ?2)
            ON CONFLICT (space_id) DO UPDATE SET founder = ?2";
        self.change(sql, (self.space.0, payer))?;
        Ok(())
    }
}
