//! Sync's view of a transaction: each call counted, then handed to its verb.
//! Must not do anything itself.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_journal::measure;
use onderweg_protocol::body::Batch;
use onderweg_protocol::chunk::Chunk;
use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{ChangeHash, ChunkId, DeviceId, EntryId, SpaceId};
use onderweg_space::ring::KeyRing;
use onderweg_sync::state::State;
use onderweg_sync::store::{Applied, MemberTx, Place, Rewound, Stored, Unsent, Vouch};

use super::document::ours;
use super::tx::Tx;

impl MemberTx for Tx<'_> {
    fn spaces(&mut self) -> Stored<Vec<SpaceId>> {
        self.step()?;
        self.list_spaces()
    }

    fn state(&mut self, space: SpaceId) -> Stored<Option<State>> {
        self.step()?;
        self.get_state(space)
    }

    fn put_state(&mut self, space: SpaceId, state: &State) -> Stored<()> {
        self.step()?;
        self.set_state(space, state)
    }

    fn control(&mut self, space: SpaceId) -> Stored<Vec<SignedEntry>> {
        self.step()?;
        self.get_control(space)
    }

    fn put_control(&mut self, space: SpaceId, keep: u64, more: &[SignedEntry]) -> Stored<()> {
        self.step()?;
        self.set_control(space, keep, more)
    }

    fn ring(&mut self, space: SpaceId) -> Stored<KeyRing> {
        self.step()?;
        self.get_ring(space)
    }

    fn put_ring(&mut self, space: SpaceId, ring: &KeyRing) -> Stored<()> {
        self.step()?;
        self.set_ring(space, ring)
    }

    fn put_chunk(&mut self, chunk: &Chunk, place: Place) -> Stored<()> {
        self.step()?;
        self.keep_chunk(chunk, place)
    }

    fn chunk(&mut self, space: SpaceId, id: &ChunkId) -> Stored<Option<(Place, Chunk)>> {
        self.step()?;
        self.get_chunk(space, id)
    }

    fn chunk_at(
        &mut self,
        space: SpaceId,
        device: DeviceId,
        dev_seq: u64,
    ) -> Stored<Option<(Place, Chunk)>> {
        self.step()?;
        self.get_chunk_at(space, device, dev_seq)
    }

    fn chunks(
        &mut self,
        space: SpaceId,
        places: &[Place],
        limit: usize,
    ) -> Stored<Vec<(Place, Chunk)>> {
        self.step()?;
        self.list_chunks(space, places, limit)
    }

    fn chunks_above(
        &mut self,
        space: SpaceId,
        device: DeviceId,
        above: u64,
        places: &[Place],
        limit: usize,
    ) -> Stored<Vec<(Place, Chunk)>> {
        self.step()?;
        self.list_chunks_above(space, device, above, places, limit)
    }

    fn any_chunk(&mut self, space: SpaceId, places: &[Place]) -> Stored<bool> {
        self.step()?;
        self.has_chunk(space, places)
    }

    fn drop_chunk(&mut self, space: SpaceId, id: &ChunkId) -> Stored<()> {
        self.step()?;
        self.forget_chunk(space, id)
    }

    fn unsent(&mut self, space: SpaceId, limit: usize) -> Stored<Vec<Unsent>> {
        self.step()?;
        self.list_unsent(space, limit)
    }

    fn drop_unsent(&mut self, space: SpaceId, rows: &[i64]) -> Stored<()> {
        self.step()?;
        self.forget_unsent(space, rows)
    }

    fn put_unsent_first(&mut self, space: SpaceId, changes: &[(EntryId, Vec<u8>)]) -> Stored<()> {
        self.step()?;
        self.add_unsent_first(space, changes)
    }

    fn apply(&mut self, space: SpaceId, vouch: Vouch, batches: &[Batch]) -> Stored<Applied> {
        self.step()?;
        self.apply_batches(space, vouch, batches)
    }

    fn merge_document(&mut self, space: SpaceId, entry: EntryId, saved: &[u8]) -> Stored<Applied> {
        self.step()?;
        self.merge_saved(space, entry, saved)
    }

    fn entries(&mut self, space: SpaceId) -> Stored<Vec<EntryId>> {
        self.step()?;
        self.list_entries(space)
    }

    fn document(&mut self, space: SpaceId, entry: EntryId) -> Stored<Option<Vec<u8>>> {
        self.step()?;
        self.get_saved(space, entry)
    }

    fn changes(&mut self, space: SpaceId, entry: EntryId) -> Stored<Vec<(ChangeHash, Vec<u8>)>> {
        self.step()?;
        self.list_changes(space, entry)
    }

    fn heads_without(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        without: &BTreeSet<ChangeHash>,
    ) -> Stored<Vec<ChangeHash>> {
        self.step()?;
        self.heads_without_these(space, entry, without)
    }

    fn ancestors(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        heads: &[ChangeHash],
    ) -> Stored<BTreeSet<ChangeHash>> {
        self.step()?;
        self.list_ancestors(space, entry, heads)
    }

    fn measure(&self, change: &[u8]) -> Option<(ChangeHash, u64)> {
        let meta = measure(change).ok()?;
        Some((ours(&meta.hash), meta.ops))
    }

    fn rewind(&mut self, space: SpaceId, own: &[(EntryId, Vec<u8>)]) -> Stored<Rewound> {
        self.step()?;
        self.rewind_own(space, own)
    }

    fn reauthor(&mut self, space: SpaceId, rewound: Rewound) -> Stored<()> {
        self.step()?;
        self.write_again(space, rewound)
    }

    fn rebuild(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        admitted: &BTreeSet<ChangeHash>,
        barred: &BTreeSet<ChangeHash>,
        more: &[Vec<u8>],
    ) -> Stored<()> {
        self.step()?;
        self.rebuild_entry(space, entry, admitted, barred, more)
    }

    fn erase(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        heads: &BTreeSet<ChangeHash>,
    ) -> Stored<()> {
        self.step()?;
        self.erase_entry(space, entry, heads)
    }

    fn keep_late(&mut self, space: SpaceId, entry: EntryId, changes: &[Vec<u8>]) -> Stored<()> {
        self.step()?;
        self.keep_late_changes(space, entry, changes)
    }

    fn close_space(&mut self, space: SpaceId, unsent: &[(EntryId, Vec<u8>)]) -> Stored<()> {
        self.step()?;
        self.close(space, unsent)
    }

    fn settled(&mut self, space: SpaceId) -> Stored<()> {
        self.step()?;
        self.settle_moves(space)?;
        self.settle_moved(space)?;
        self.flush_late()
    }

    fn base_heads(&mut self, space: SpaceId) -> Stored<BTreeMap<EntryId, Vec<ChangeHash>>> {
        self.step()?;
        self.get_base(space)
    }

    fn put_base_heads(
        &mut self,
        space: SpaceId,
        heads: &BTreeMap<EntryId, Vec<ChangeHash>>,
    ) -> Stored<()> {
        self.step()?;
        self.set_base(space, heads)
    }
}
