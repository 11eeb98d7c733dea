//! Unsent changes become sealed chunks: at push, at lock, and when the app leaves the front.

use std::collections::BTreeMap;

use minicbor::bytes::ByteVec;
use onderweg_protocol::body::{Batch, Data, Seen, to_cbor};
use onderweg_protocol::chunk::{Chunk, Header, Kind};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{ChunkId, EntryId};
use onderweg_protocol::limits::{MAX_OPS, SEAL_TARGET};
use onderweg_space::seal::seal;

use crate::store::{Place, StoreError, Stored};
use crate::work::Work;

/// Changes grouped so that each group fits one chunk.
#[derive(Debug, Default)]
pub(crate) struct Packer {
    full: Vec<Vec<Batch>>,
    batches: Vec<Batch>,
    bytes: usize,
    ops: u64,
}

impl Packer {
    pub(crate) fn add(&mut self, entry: EntryId, change: Vec<u8>, ops: u64) {
        let bytes = change.len() + 40;
        let full = self.bytes + bytes > SEAL_TARGET || self.ops + ops > MAX_OPS;
        if full && !self.batches.is_empty() {
            self.flush();
        }
        self.bytes += bytes;
        self.ops += ops;
        match self.batches.last_mut() {
            Some(batch) if batch.entry == entry => batch.changes.push(change.into()),
            _ => self.batches.push(Batch {
                entry,
                changes: vec![ByteVec::from(change)],
            }),
        }
    }

    fn flush(&mut self) {
        self.full.push(std::mem::take(&mut self.batches));
        (self.bytes, self.ops) = (0, 0);
    }

    pub(crate) fn finish(mut self) -> Vec<Vec<Batch>> {
        if !self.batches.is_empty() {
            self.flush();
        }
        self.full
    }
}

impl Work<'_> {
    /// Seals all unsent changes, if this device may write now. Moves them to the outbox in one step.
    pub(crate) fn seal_unsent(&mut self) -> Stored<()> {
        if !self.may_seal() {
            return Ok(());
        }
        loop {
            let rows = self.tx.unsent(self.space, SEAL_TARGET * 4)?;
            if rows.is_empty() {
                break;
            }
            let ids: Vec<i64> = rows.iter().map(|row| row.row).collect();
            let mut packer = Packer::default();
            let mut late: BTreeMap<EntryId, Vec<Vec<u8>>> = BTreeMap::new();
            for row in rows {
                if self.roster.erased().contains_key(&row.entry) {
                    late.entry(row.entry).or_default().push(row.change);
                } else {
                    packer.add(row.entry, row.change, row.ops);
                }
            }
            for (entry, changes) in late {
                self.tx.keep_late(self.space, entry, &changes)?;
            }
            for batches in packer.finish() {
                self.seal_data(Kind::Data, batches)?;
            }
            self.tx.drop_unsent(self.space, &ids)?;
        }
        if self.st.owe_view && self.roster.kind() == SpaceKind::Case && !self.view().is_empty() {
            self.seal_data(Kind::Data, Vec::new())?;
        }
        Ok(())
    }

    fn may_seal(&self) -> bool {
        let st = &self.st;
        let busy = st.copied || st.heal.is_some() || st.reseal || st.gone || st.need_snapshot;
        self.secret().is_some() && !busy && self.is_member() && self.has_key()
    }

    pub(crate) fn seal_data(&mut self, kind: Kind, batches: Vec<Batch>) -> Stored<()> {
        let view = self.view();
        self.tell(&view);
        let body = to_cbor(&Data { view, batches });
        self.seal_chained(kind, &body)?;
        self.st.owe_view = false;
        Ok(())
    }

    /// Tips of other devices applied since the last own chunk.
    pub(crate) fn view(&self) -> Vec<Seen> {
        let fresh = self.st.applied.values().filter(|tip| {
            !self.is_me(&tip.device)
                && self.st.told.get(&tip.device).copied().unwrap_or(0) < tip.dev_seq
        });
        fresh.map(Seen::of).collect()
    }

    pub(crate) fn tell(&mut self, view: &[Seen]) {
        self.st
            .told
            .extend(view.iter().map(|seen| (seen.device, seen.dev_seq)));
    }

    /// Seals a body as the next chunk of the own chain.
    pub(crate) fn seal_chained(&mut self, kind: Kind, body: &[u8]) -> Stored<Chunk> {
        let (dev_seq, prev) = self.last_own()?;
        let chunk = self.seal_body(kind, dev_seq + 1, prev, body)?;
        self.tx.put_chunk(&chunk, Place::Outbox)?;
        Ok(chunk)
    }

    pub(crate) fn seal_body(
        &mut self,
        kind: Kind,
        dev_seq: u64,
        prev: ChunkId,
        body: &[u8],
    ) -> Stored<Chunk> {
        let secret = self.secret().ok_or(StoreError::Locked)?;
        let epoch = self.roster.epoch();
        let header = Header {
            kind,
            deflate: false,
            space: self.space,
            device: self.me.id,
            epoch,
            dev_seq,
            prev,
            control: self.roster.head(),
        };
        let key = self.ring.get(epoch).ok_or(StoreError::Locked)?;
        seal(header, body, key, secret, &mut *self.rng)
            .map_err(|_| StoreError::Failed("a change larger than a chunk".to_owned()))
    }

    /// Number and id of the last own chunk: the end of the outbox, else the acknowledged tip.
    fn last_own(&mut self) -> Stored<(u64, ChunkId)> {
        let tip = self.st.tip(&self.me.id);
        let outbox = self.tx.chunks(self.space, &[Place::Outbox], usize::MAX)?;
        let last = outbox
            .into_iter()
            .map(|(_, chunk)| chunk.tip())
            .max_by_key(|tip| tip.dev_seq);
        let last = last
            .filter(|last| last.dev_seq > tip.dev_seq)
            .unwrap_or(tip);
        Ok((last.dev_seq, last.chunk))
    }
}
