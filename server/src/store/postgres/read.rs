//! Looks at one space. The counters of the space are read once; bytes are fetched some at a time.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};

use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{BlobId, ChunkId, ControlHash, DeviceId, SpaceId, Tip};
use tokio_postgres::Row as Found;

use super::tx::{Params, Tx, array, int, number};
use crate::store::{BlobRow, Hold, Result, Row, SpaceRead, StoreError};

/// Bytes that are fetched with those that are asked for, because they will be asked for next.
const AHEAD: u64 = 512 * 1024;
/// Membership entries that are read at once.
const LOG_PAGE: i64 = 256;

/// One space in a transaction.
pub(super) struct Space<'a> {
    pub(super) tx: &'a Tx<'a>,
    pub(super) space: SpaceId,
    pub(super) counters: Cell<Option<Counters>>,
    /// Set while the row of the space is locked by us: nothing of it changes under our feet.
    pub(super) locked: bool,
    pub(super) payers: RefCell<BTreeMap<DeviceId, [u8; 16]>>,
    /// What was spent before this work and in it, by payer and day.
    pub(super) spent: RefCell<BTreeMap<([u8; 16], u64), Spent>>,
    ahead: RefCell<Ahead>,
}

/// The row of a space.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Counters {
    pub(super) log_n: u64,
    pub(super) log_head: ControlHash,
    pub(super) head_seq: u64,
    pub(super) settled: u64,
    pub(super) dirty: bool,
}

/// Bytes that an account stored in a day.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Spent {
    pub(super) before: u64,
    pub(super) now: u64,
}

/// Bytes that will be asked for, in order, and those of them that are here.
#[derive(Default)]
struct Ahead {
    next: VecDeque<(ChunkId, u64)>,
    here: BTreeMap<ChunkId, Vec<u8>>,
}

impl<'a> Space<'a> {
    pub(super) fn new(tx: &'a Tx<'a>, space: SpaceId) -> Self {
        Self {
            tx,
            space,
            counters: Cell::default(),
            locked: false,
            payers: RefCell::default(),
            spent: RefCell::default(),
            ahead: RefCell::default(),
        }
    }

    pub(super) fn counters(&self) -> Result<Counters> {
        if let Some(known) = self.counters.get() {
            return Ok(known);
        }
        let sql = "SELECT log_n, log_head, head_seq, settled FROM spaces WHERE space_id = $1";
        let found = self.tx.one(sql, &[&self.space.0.as_slice()])?;
        let counters = found
            .as_ref()
            .map_or_else(|| Ok(Counters::default()), counted)?;
        self.counters.set(Some(counters));
        Ok(counters)
    }

    fn rows_of(&self, sql: &'static str, params: Params<'_>) -> Result<Vec<Row>> {
        self.tx.rows(sql, params)?.iter().map(row).collect()
    }

    /// Who is charged for what a device stores: its account, or itself if it has none.
    pub(super) fn payer(&self, device: DeviceId) -> Result<[u8; 16]> {
        if let Some(known) = self.payers.borrow().get(&device) {
            return Ok(*known);
        }
        // Whoever writes has the account to itself, so that its quota holds across spaces.
        let sql = match self.locked {
            true => {
                "SELECT account_id FROM devices JOIN accounts USING (account_id)
                 WHERE device_id = $1 FOR UPDATE OF accounts"
            }
            false => "SELECT account_id FROM devices WHERE device_id = $1",
        };
        let account = self.tx.one(sql, &[&device.0.as_slice()])?;
        let payer = account.map_or(Ok(device.0), |row| array(&row, 0))?;
        self.payers.borrow_mut().insert(device, payer);
        Ok(payer)
    }

    pub(super) fn spending(&self, payer: [u8; 16], day: u64) -> Result<Spent> {
        if let Some(known) = self.spent.borrow().get(&(payer, day)) {
            return Ok(*known);
        }
        let sql = "SELECT bytes FROM usage WHERE payer = $1 AND day = $2";
        let found = self.tx.one(sql, &[&payer.as_slice(), &int(day)])?;
        let before = found.map_or(Ok(0), |row| number(&row, 0))?;
        let spent = Spent { before, now: 0 };
        self.spent.borrow_mut().insert((payer, day), spent);
        Ok(spent)
    }

    /// After bytes were deleted.
    pub(super) fn forget_ahead(&self) {
        self.ahead.take();
    }

    /// Fetches the bytes of `id` and of what follows it in the rows that were read last.
    fn fetch(&self, id: &ChunkId) -> Result<Option<Vec<u8>>> {
        let mut ahead = self.ahead.borrow_mut();
        let mut ids = vec![*id];
        if let Some(at) = ahead.next.iter().position(|(next, _)| next == id) {
            let mut room = AHEAD;
            let following = ahead.next.drain(..).skip(at + 1).collect::<Vec<_>>();
            let mut following = following.into_iter();
            for (next, len) in following.by_ref() {
                let Some(left) = room.checked_sub(len) else {
                    ahead.next.push_back((next, len));
                    break;
                };
                room = left;
                ids.push(next);
            }
            ahead.next.extend(following);
        }
        ahead.here.clear();
        let ids: Vec<&[u8]> = ids.iter().map(|id| id.0.as_slice()).collect();
        let sql = "SELECT chunk_id, bytes FROM sealed
            WHERE space_id = $1 AND chunk_id = ANY ($2)";
        for found in self.tx.rows(sql, &[&self.space.0.as_slice(), &ids])? {
            let bytes = found.try_get(1)?;
            ahead.here.insert(ChunkId(array(&found, 0)?), bytes);
        }
        Ok(ahead.here.remove(id))
    }
}

pub(super) fn counted(row: &Found) -> Result<Counters> {
    Ok(Counters {
        log_n: number(row, 0)?,
        log_head: ControlHash(array(row, 1)?),
        head_seq: number(row, 2)?,
        settled: number(row, 3)?,
        dirty: false,
    })
}

fn row(row: &Found) -> Result<Row> {
    Ok(Row {
        tip: Tip {
            device: DeviceId(array(row, 0)?),
            dev_seq: number(row, 1)?,
            chunk: ChunkId(array(row, 2)?),
        },
        seq: number(row, 3)?,
        len: number(row, 4)?,
        stored_ms: number(row, 5)?,
        pruned: row.try_get(6)?,
    })
}

fn entry(row: &Found) -> Result<SignedEntry> {
    let signature = row.try_get::<_, &[u8]>(2)?.try_into();
    Ok(SignedEntry {
        bytes: row.try_get(1)?,
        signature: signature.map_err(|_| StoreError::Damaged("a signature"))?,
    })
}

/// A query over the rows of chunks.
macro_rules! rows {
    ($condition:literal) => {
        concat!(
            "SELECT device_id, dev_seq, chunk_id, seq, len, stored_ms, pruned FROM chunks ",
            $condition
        )
    };
}

impl SpaceRead for Space<'_> {
    fn log_head(&self) -> Result<(u64, ControlHash)> {
        let counters = self.counters()?;
        Ok((counters.log_n, counters.log_head))
    }

    fn log(&self, after: u64, max_bytes: usize) -> Result<Vec<SignedEntry>> {
        let sql = "SELECT n, bytes, signature FROM entries
            WHERE space_id = $1 AND n > $2 ORDER BY n LIMIT $3";
        let mut left = max_bytes;
        let mut out: Vec<SignedEntry> = Vec::new();
        let mut after = int(after);
        loop {
            let page = self
                .tx
                .rows(sql, &[&self.space.0.as_slice(), &after, &LOG_PAGE])?;
            for found in &page {
                let next = entry(found)?;
                if !out.is_empty() && next.bytes.len() > left {
                    return Ok(out);
                }
                left = left.saturating_sub(next.bytes.len());
                out.push(next);
                after = found.try_get(0)?;
            }
            if page.len() < LOG_PAGE as usize {
                return Ok(out);
            }
        }
    }

    fn head_seq(&self) -> Result<u64> {
        Ok(self.counters()?.head_seq)
    }

    fn row(&self, device: DeviceId, dev_seq: u64) -> Result<Option<Row>> {
        let sql = rows!("WHERE space_id = $1 AND device_id = $2 AND dev_seq = $3");
        let (space, device) = (self.space.0.as_slice(), device.0.as_slice());
        let found = self.rows_of(sql, &[&space, &device, &int(dev_seq)]);
        Ok(found?.pop())
    }

    fn row_of(&self, chunk: &ChunkId) -> Result<Option<Row>> {
        let sql = rows!("WHERE space_id = $1 AND chunk_id = $2");
        let found = self.rows_of(sql, &[&self.space.0.as_slice(), &chunk.0.as_slice()]);
        Ok(found?.pop())
    }

    fn last(&self, device: DeviceId) -> Result<Option<Row>> {
        let sql = rows!("WHERE space_id = $1 AND device_id = $2 ORDER BY dev_seq DESC LIMIT 1");
        let found = self.rows_of(sql, &[&self.space.0.as_slice(), &device.0.as_slice()]);
        Ok(found?.pop())
    }

    fn tips(&self) -> Result<Vec<Tip>> {
        let sql = rows!(
            "WHERE space_id = $1 AND (device_id, dev_seq) IN
             (SELECT device_id, max(dev_seq) FROM chunks WHERE space_id = $1 GROUP BY device_id)
             ORDER BY device_id"
        );
        let rows = self.rows_of(sql, &[&self.space.0.as_slice()])?;
        Ok(rows.into_iter().map(|row| row.tip).collect())
    }

    fn rows(&self, after: u64, limit: usize) -> Result<Vec<Row>> {
        let sql = rows!("WHERE space_id = $1 AND seq > $2 ORDER BY seq LIMIT $3");
        let limit = int(limit as u64);
        let rows = self.rows_of(sql, &[&self.space.0.as_slice(), &int(after), &limit])?;
        let kept = rows.iter().filter(|row| !row.pruned);
        self.ahead.borrow_mut().next = kept.map(|row| (row.tip.chunk, row.len)).collect();
        Ok(rows)
    }

    fn bytes(&self, id: &ChunkId) -> Result<Option<Vec<u8>>> {
        let here = self.ahead.borrow_mut().here.remove(id);
        here.map_or_else(|| self.fetch(id), |bytes| Ok(Some(bytes)))
    }

    fn has_piece(&self, id: &ChunkId) -> Result<bool> {
        let sql = "SELECT 1 FROM pieces WHERE space_id = $1 AND chunk_id = $2";
        let found = self
            .tx
            .one(sql, &[&self.space.0.as_slice(), &id.0.as_slice()])?;
        Ok(found.is_some())
    }

    fn hold(&self, device: DeviceId) -> Result<Option<Hold>> {
        let sql = "SELECT by_device, until_ms FROM holds WHERE space_id = $1 AND device_id = $2";
        let found = self
            .tx
            .one(sql, &[&self.space.0.as_slice(), &device.0.as_slice()])?;
        let read = |row: Found| {
            Ok(Hold {
                device,
                by: DeviceId(array(&row, 0)?),
                until_ms: number(&row, 1)?,
            })
        };
        found.map(read).transpose()
    }

    fn pruned(&self) -> Result<u64> {
        Ok(self.counters()?.settled)
    }

    fn spent(&self, device: DeviceId, day: u64) -> Result<u64> {
        let spent = self.spending(self.payer(device)?, day)?;
        Ok(spent.before.saturating_add(spent.now))
    }

    fn founded(&self, device: DeviceId) -> Result<u64> {
        let payer = self.payer(device)?;
        let sql = "SELECT count(*) FROM founded WHERE payer = $1";
        let found = self.tx.one(sql, &[&payer.as_slice()])?;
        found.map_or(Ok(0), |row| number(&row, 0))
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
