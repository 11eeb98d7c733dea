//! A store in memory, for tests and simulations. A clone is a backup.

mod accounts;
mod blobs;
mod catalogue;
mod mail;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::chunk::Chunk;
use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{BlobId, ChunkId, ControlHash, DeviceId, Incarnation, SpaceId, Tip};

use super::{
    BlobRow, BlobsOf, Hold, Listed, Look, Programme, Result, Row, SpaceRead, SpaceTx, Store, Work,
};

/// Keeps everything in memory.
///
/// [`Clone`] gives an independent store with the same content; spaces are copied when they change.
#[derive(Debug)]
pub struct MemoryStore {
    state: Mutex<State>,
}

#[derive(Debug, Clone, Default)]
struct State {
    incarnation: Incarnation,
    spaces: BTreeMap<SpaceId, Arc<Space>>,
    spent: BTreeMap<(Payer, u64), u64>,
    accounts: accounts::State,
    mail: mail::State,
    catalogue: catalogue::State,
}

/// An account's id, or that of a device without one.
type Payer = [u8; 16];

#[derive(Debug, Clone, Default)]
struct Space {
    log: Vec<SignedEntry>,
    listed: BTreeMap<DeviceId, Listed>,
    rows: BTreeMap<(DeviceId, u64), Row>,
    by_seq: Vec<(DeviceId, u64)>,
    by_id: BTreeMap<ChunkId, (DeviceId, u64)>,
    bytes: BTreeMap<ChunkId, Arc<[u8]>>,
    pieces: BTreeMap<ChunkId, u64>,
    holds: BTreeMap<DeviceId, Hold>,
    pruned: u64,
    founder: Option<Payer>,
    blobs: blobs::Kept,
}

impl MemoryStore {
    /// An empty store in its first life.
    pub fn new(incarnation: Incarnation) -> Self {
        Self {
            state: Mutex::new(State {
                incarnation,
                ..State::default()
            }),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clone for MemoryStore {
    fn clone(&self) -> Self {
        Self {
            state: Mutex::new(self.state().clone()),
        }
    }
}

impl Programme for MemoryStore {
    fn settle(&self) -> Result<()> {
        Ok(())
    }
}

impl Store for MemoryStore {
    fn incarnation(&self) -> Result<Incarnation> {
        Ok(self.state().incarnation)
    }

    fn new_incarnation(&self, fresh: Incarnation) -> Result<()> {
        self.state().incarnation = fresh;
        Ok(())
    }

    fn read(&self, space: SpaceId, look: Look<'_>) -> Result<()> {
        let state = self.state();
        look(&Tx::new(&state, space))
    }

    fn write(&self, space: SpaceId, work: Work<'_>) -> Result<()> {
        let mut state = self.state();
        let mut tx = Tx::new(&state, space);
        work(&mut tx)?;
        let Tx {
            now,
            spent,
            changed,
            ..
        } = tx;
        if changed {
            state.spaces.insert(space, now);
        }
        for (key, bytes) in spent {
            *state.spent.entry(key).or_default() += bytes;
        }
        Ok(())
    }
}

/// A space that is copied at its first change; dropped, it leaves no trace.
struct Tx<'a> {
    state: &'a State,
    now: Arc<Space>,
    changed: bool,
    spent: BTreeMap<(Payer, u64), u64>,
}

impl<'a> Tx<'a> {
    fn new(state: &'a State, space: SpaceId) -> Self {
        Self {
            state,
            now: state.spaces.get(&space).cloned().unwrap_or_default(),
            changed: false,
            spent: BTreeMap::new(),
        }
    }

    fn space(&mut self) -> &mut Space {
        self.changed = true;
        Arc::make_mut(&mut self.now)
    }
}

impl SpaceRead for Tx<'_> {
    fn log_head(&self) -> Result<(u64, ControlHash)> {
        let hash = self.now.log.last().map(SignedEntry::hash);
        Ok((self.now.log.len() as u64, hash.unwrap_or_default()))
    }

    fn log(&self, after: u64, max_bytes: usize) -> Result<Vec<SignedEntry>> {
        let mut left = max_bytes;
        let mut out = Vec::new();
        let skip = usize::try_from(after).unwrap_or(usize::MAX);
        for entry in self.now.log.iter().skip(skip) {
            if !out.is_empty() && entry.bytes.len() > left {
                break;
            }
            left = left.saturating_sub(entry.bytes.len());
            out.push(entry.clone());
        }
        Ok(out)
    }

    fn head_seq(&self) -> Result<u64> {
        Ok(self.now.by_seq.len() as u64)
    }

    fn row(&self, device: DeviceId, dev_seq: u64) -> Result<Option<Row>> {
        Ok(self.now.rows.get(&(device, dev_seq)).copied())
    }

    fn row_of(&self, chunk: &ChunkId) -> Result<Option<Row>> {
        let key = self.now.by_id.get(chunk);
        Ok(key.and_then(|key| self.now.rows.get(key)).copied())
    }

    fn last(&self, device: DeviceId) -> Result<Option<Row>> {
        let mut chain = self.now.rows.range((device, 0)..=(device, u64::MAX));
        Ok(chain.next_back().map(|(_, row)| *row))
    }

    fn tips(&self) -> Result<Vec<Tip>> {
        let mut tips: BTreeMap<DeviceId, Tip> = BTreeMap::new();
        for ((device, _), row) in &self.now.rows {
            tips.insert(*device, row.tip);
        }
        Ok(tips.into_values().collect())
    }

    fn rows(&self, after: u64, limit: usize) -> Result<Vec<Row>> {
        let skip = usize::try_from(after).unwrap_or(usize::MAX);
        let keys = self.now.by_seq.iter().skip(skip).take(limit);
        Ok(keys
            .filter_map(|key| self.now.rows.get(key))
            .copied()
            .collect())
    }

    fn bytes(&self, id: &ChunkId) -> Result<Option<Vec<u8>>> {
        Ok(self.now.bytes.get(id).map(|bytes| bytes.to_vec()))
    }

    fn has_piece(&self, id: &ChunkId) -> Result<bool> {
        Ok(self.now.pieces.contains_key(id))
    }

    fn hold(&self, device: DeviceId) -> Result<Option<Hold>> {
        Ok(self.now.holds.get(&device).copied())
    }

    fn pruned(&self) -> Result<u64> {
        Ok(self.now.pruned)
    }

    fn spent(&self, device: DeviceId, day: u64) -> Result<u64> {
        let key = (self.state.accounts.payer(device), day);
        let before = self.state.spent.get(&key).copied().unwrap_or_default();
        Ok(before + self.spent.get(&key).copied().unwrap_or_default())
    }

    fn founded(&self, device: DeviceId) -> Result<u64> {
        let payer = Some(self.state.accounts.payer(device));
        let all = self.state.spaces.values();
        Ok(all.filter(|space| space.founder == payer).count() as u64)
    }

    fn blob(&self, id: BlobId) -> Result<Option<BlobRow>> {
        Ok(self.now.blobs.row(id))
    }

    fn blob_parts(&self, id: BlobId) -> Result<Vec<u16>> {
        Ok(self.now.blobs.parts(id))
    }

    fn blob_part(&self, id: BlobId, part: u16) -> Result<Option<Vec<u8>>> {
        Ok(self.now.blobs.bytes(id, part))
    }

    fn blob_count(&self) -> Result<u64> {
        Ok(self.now.blobs.count())
    }
}

impl SpaceTx for Tx<'_> {
    fn look(&self) -> &dyn SpaceRead {
        self
    }

    fn append(&mut self, _n: u64, entry: &SignedEntry) -> Result<()> {
        self.space().log.push(entry.clone());
        Ok(())
    }

    fn list(&mut self, devices: &[Listed]) -> Result<()> {
        let listed = devices.iter().map(|listed| (listed.device, *listed));
        self.space().listed.extend(listed);
        Ok(())
    }

    fn insert(&mut self, chunk: &Chunk, now_ms: u64) -> Result<u64> {
        let space = self.space();
        let tip = chunk.tip();
        let key = (tip.device, tip.dev_seq);
        space.by_seq.push(key);
        let seq = space.by_seq.len() as u64;
        let row = Row {
            tip,
            seq,
            len: chunk.bytes().len() as u64,
            stored_ms: now_ms,
            pruned: false,
        };
        space.rows.insert(key, row);
        space.by_id.insert(tip.chunk, key);
        space.bytes.insert(tip.chunk, chunk.bytes().into());
        Ok(seq)
    }

    fn put_piece(&mut self, piece: &Chunk, now_ms: u64) -> Result<()> {
        let space = self.space();
        space.pieces.insert(piece.id(), now_ms);
        space
            .bytes
            .entry(piece.id())
            .or_insert_with(|| piece.bytes().into());
        Ok(())
    }

    fn drop_pieces(&mut self, before_ms: u64, keep: &BTreeSet<ChunkId>) -> Result<u64> {
        let space = self.space();
        let old: Vec<ChunkId> = space
            .pieces
            .iter()
            .filter(|(id, came)| **came < before_ms && !keep.contains(id))
            .map(|(id, _)| *id)
            .collect();
        for id in &old {
            space.pieces.remove(id);
            space.bytes.remove(id);
        }
        Ok(old.len() as u64)
    }

    fn prune(&mut self, base: &Tip, keep: &ChunkId) -> Result<u64> {
        let space = self.space();
        let chain = (base.device, 0)..=(base.device, base.dev_seq);
        let mut count = 0;
        for (_, row) in space.rows.range_mut(chain) {
            if !row.pruned && row.tip.chunk != *keep {
                row.pruned = true;
                space.bytes.remove(&row.tip.chunk);
                count += 1;
            }
        }
        Ok(count)
    }

    fn set_pruned(&mut self, n: u64) -> Result<()> {
        self.space().pruned = n;
        Ok(())
    }

    fn set_hold(&mut self, hold: &Hold) -> Result<()> {
        self.space().holds.insert(hold.device, *hold);
        Ok(())
    }

    fn spend(&mut self, device: DeviceId, day: u64, bytes: u64) -> Result<()> {
        let key = (self.state.accounts.payer(device), day);
        *self.spent.entry(key).or_default() += bytes;
        Ok(())
    }

    fn put_blob_part(&mut self, part: &BlobPart) -> Result<()> {
        self.space().blobs.keep(part);
        Ok(())
    }

    fn drop_blobs(&mut self, which: BlobsOf) -> Result<u64> {
        Ok(self.space().blobs.forget(which))
    }

    fn found(&mut self, device: DeviceId) -> Result<()> {
        self.space().founder = Some(self.state.accounts.payer(device));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::contract::LIFE;

    crate::store::contract::store_contract!((MemoryStore::new(LIFE), ()));

    #[test]
    fn a_clone_is_a_backup() {
        let store = MemoryStore::new(LIFE);
        let space = SpaceId([1; 16]);
        let put = |n: u64| {
            let entry = SignedEntry {
                bytes: vec![1],
                signature: [0; 64],
            };
            store.write(space, &mut |tx| tx.append(n, &entry)).unwrap();
        };
        put(1);
        let backup = store.clone();
        put(2);
        let mut n = 0;
        let mut look = |store: &MemoryStore| {
            let see = &mut |space: &dyn SpaceRead| {
                n = space.log_head()?.0;
                Ok(())
            };
            store.read(space, see).unwrap();
            n
        };
        assert_eq!((look(&backup), look(&store)), (1, 2));
    }
}
