//! Changes one space. Its row is locked first and written once, at the end.

use std::collections::BTreeSet;

use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::chunk::Chunk;
use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{ChunkId, DeviceId, Tip};

use super::read::{Counters, Space, counted};
use super::tx::{array, int};
use crate::store::{BlobsOf, Hold, Listed, Result, SpaceRead, SpaceTx, StoreError};

impl Space<'_> {
    /// Waits until no other work is on this space, and keeps others off until the end of this one.
    pub(super) fn lock(&mut self) -> Result<()> {
        let sql = "SELECT log_n, log_head, head_seq, settled FROM spaces
            WHERE space_id = $1 FOR UPDATE";
        let space = self.space.0.as_slice();
        let mut row = self.tx.one(sql, &[&space])?;
        if row.is_none() {
            // Gone again with this transaction unless something is stored in the space.
            let make = "INSERT INTO spaces (space_id) VALUES ($1) ON CONFLICT DO NOTHING";
            self.tx.hold(make, &[&space])?;
            row = self.tx.one(sql, &[&space])?;
        }
        let row = row.ok_or(StoreError::Damaged("counter"))?;
        self.counters.set(Some(counted(&row)?));
        self.locked = true;
        Ok(())
    }

    /// Writes the counters and what was spent.
    pub(super) fn finish(self) -> Result<()> {
        if let Some(counters) = self.counters.get().filter(|counters| counters.dirty) {
            let sql = "UPDATE spaces SET log_n = $2, log_head = $3, head_seq = $4, settled = $5
                WHERE space_id = $1";
            let (space, head) = (self.space.0.as_slice(), counters.log_head.0.as_slice());
            let (n, seq) = (int(counters.log_n), int(counters.head_seq));
            let params: super::tx::Params<'_> = &[&space, &n, &head, &seq, &int(counters.settled)];
            self.tx.change(sql, params)?;
        }
        for ((payer, day), spent) in self.spent.take() {
            if spent.now == 0 {
                continue;
            }
            // Yesterday no longer counts.
            let sql = "WITH gone AS (DELETE FROM usage WHERE payer = $1 AND day < $2)
                INSERT INTO usage (payer, day, bytes) VALUES ($1, $2, $3)
                ON CONFLICT (payer, day) DO UPDATE SET bytes = usage.bytes + EXCLUDED.bytes";
            let params: super::tx::Params<'_> = &[&payer.as_slice(), &int(day), &int(spent.now)];
            self.tx.change(sql, params)?;
        }
        Ok(())
    }

    fn count(&self, change: impl FnOnce(&mut Counters)) -> Result<Counters> {
        let mut counters = self.counters()?;
        change(&mut counters);
        counters.dirty = true;
        self.counters.set(Some(counters));
        Ok(counters)
    }
}

impl SpaceTx for Space<'_> {
    fn look(&self) -> &dyn SpaceRead {
        self
    }

    fn append(&mut self, n: u64, entry: &SignedEntry) -> Result<()> {
        self.count(|counters| {
            counters.log_n = n;
            counters.log_head = entry.hash();
        })?;
        let sql = "INSERT INTO entries (space_id, n, bytes, signature) VALUES ($1, $2, $3, $4)";
        let (space, bytes) = (self.space.0.as_slice(), entry.bytes.as_slice());
        let signature = entry.signature.as_slice();
        self.tx
            .change(sql, &[&space, &int(n), &bytes, &signature])?;
        Ok(())
    }

    fn list(&mut self, devices: &[Listed]) -> Result<()> {
        let sql = "WITH listing AS (
                INSERT INTO listed (device_id, space_id, ed, present) VALUES ($2, $1, $3, $4)
                ON CONFLICT (device_id, space_id)
                DO UPDATE SET ed = EXCLUDED.ed, present = EXCLUDED.present)
            INSERT INTO members (space_id, device_id, ed, present) VALUES ($1, $2, $3, $4)
            ON CONFLICT (space_id, device_id)
            DO UPDATE SET ed = EXCLUDED.ed, present = EXCLUDED.present";
        for listed in devices {
            let Listed {
                device,
                ed,
                present,
            } = listed;
            let (space, device) = (self.space.0.as_slice(), device.0.as_slice());
            self.tx
                .change(sql, &[&space, &device, &ed.as_slice(), present])?;
        }
        Ok(())
    }

    fn insert(&mut self, chunk: &Chunk, now_ms: u64) -> Result<u64> {
        let seq = self.count(|counters| counters.head_seq += 1)?.head_seq;
        let Tip {
            device,
            dev_seq,
            chunk: id,
        } = chunk.tip();
        let sql = "WITH stored AS (
                INSERT INTO chunks (space_id, device_id, dev_seq, chunk_id, seq, len, stored_ms)
                VALUES ($1, $2, $3, $4, $5, $6, $7))
            INSERT INTO sealed (space_id, chunk_id, bytes) VALUES ($1, $4, $8)
            ON CONFLICT DO NOTHING";
        let (space, device) = (self.space.0.as_slice(), device.0.as_slice());
        let (dev_seq, id, place) = (int(dev_seq), id.0.as_slice(), int(seq));
        let (len, now) = (int(chunk.bytes().len() as u64), int(now_ms));
        let bytes = chunk.bytes();
        let params: super::tx::Params<'_> =
            &[&space, &device, &dev_seq, &id, &place, &len, &now, &bytes];
        self.tx.change(sql, params)?;
        Ok(seq)
    }

    fn put_piece(&mut self, piece: &Chunk, now_ms: u64) -> Result<()> {
        let sql = "WITH piece AS (
                INSERT INTO pieces (space_id, chunk_id, came_ms) VALUES ($1, $2, $3)
                ON CONFLICT (space_id, chunk_id) DO UPDATE SET came_ms = EXCLUDED.came_ms)
            INSERT INTO sealed (space_id, chunk_id, bytes) VALUES ($1, $2, $4)
            ON CONFLICT DO NOTHING";
        let (space, id) = (self.space.0.as_slice(), piece.id());
        let params: super::tx::Params<'_> =
            &[&space, &id.0.as_slice(), &int(now_ms), &piece.bytes()];
        self.tx.change(sql, params)?;
        Ok(())
    }

    fn drop_pieces(&mut self, before_ms: u64, keep: &BTreeSet<ChunkId>) -> Result<u64> {
        let sql = "SELECT chunk_id FROM pieces WHERE space_id = $1 AND came_ms < $2";
        let space = self.space.0.as_slice();
        let mut old = Vec::new();
        for row in self.tx.rows(sql, &[&space, &int(before_ms)])? {
            let id = ChunkId(array(&row, 0)?);
            if !keep.contains(&id) {
                old.push(id.0.to_vec());
            }
        }
        if old.is_empty() {
            return Ok(0);
        }
        let sql = "WITH gone AS (
                DELETE FROM sealed WHERE space_id = $1 AND chunk_id = ANY ($2))
            DELETE FROM pieces WHERE space_id = $1 AND chunk_id = ANY ($2)";
        self.forget_ahead();
        self.tx.change(sql, &[&space, &old])
    }

    fn prune(&mut self, base: &Tip, keep: &ChunkId) -> Result<u64> {
        let sql = "WITH gone AS (
                UPDATE chunks SET pruned = true
                WHERE space_id = $1 AND device_id = $2 AND dev_seq <= $3 AND chunk_id <> $4
                AND NOT pruned RETURNING chunk_id),
            bytes AS (
                DELETE FROM sealed
                WHERE space_id = $1 AND chunk_id IN (SELECT chunk_id FROM gone))
            SELECT count(*) FROM gone";
        let (space, device) = (self.space.0.as_slice(), base.device.0.as_slice());
        let (seq, keep) = (int(base.dev_seq), keep.0.as_slice());
        self.forget_ahead();
        let counted = self.tx.alter(sql, &[&space, &device, &seq, &keep])?;
        counted.map_or(Ok(0), |row| super::tx::number(&row, 0))
    }

    fn set_pruned(&mut self, n: u64) -> Result<()> {
        self.count(|counters| counters.settled = n).map(|_| ())
    }

    fn set_hold(&mut self, hold: &Hold) -> Result<()> {
        let sql = "INSERT INTO holds (space_id, device_id, by_device, until_ms)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (space_id, device_id)
            DO UPDATE SET by_device = EXCLUDED.by_device, until_ms = EXCLUDED.until_ms";
        let (space, device) = (self.space.0.as_slice(), hold.device.0.as_slice());
        let (by, until) = (hold.by.0.as_slice(), int(hold.until_ms));
        self.tx.change(sql, &[&space, &device, &by, &until])?;
        Ok(())
    }

    fn spend(&mut self, device: DeviceId, day: u64, bytes: u64) -> Result<()> {
        let payer = self.payer(device)?;
        let mut spent = self.spending(payer, day)?;
        spent.now = spent.now.saturating_add(bytes);
        self.spent.borrow_mut().insert((payer, day), spent);
        Ok(())
    }

    fn put_blob_part(&mut self, part: &BlobPart) -> Result<()> {
        self.keep_part(part)
    }

    fn drop_blobs(&mut self, which: BlobsOf) -> Result<u64> {
        self.forget_blobs(which)
    }

    fn found(&mut self, device: DeviceId) -> Result<()> {
        let payer = self.payer(device)?;
        let sql = "INSERT INTO founded (payer, space_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
        let (payer, space) = (payer.as_slice(), self.space.0.as_slice());
        self.tx.change(sql, &[&payer, &space])?;
        Ok(())
    }
}
