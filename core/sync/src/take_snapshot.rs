//! Taking an accepted snapshot: a joiner, or a phone whose cursor lies in what was deleted.

use std::collections::BTreeMap;

use onderweg_protocol::body::{Bucket, Piece, from_cbor};
use onderweg_protocol::chunk::{Chunk, Kind};
use onderweg_protocol::ids::{ChunkId, EntryId};
use onderweg_space::open::open;
use onderweg_space::verify::verify_piece;

use crate::state::Alarm;
use crate::store::{Place, Stored};
use crate::work::Work;

/// Snapshot parts asked for in one request.
const WANT: usize = 64;

impl Work<'_> {
    /// Names of the parts of the accepted snapshot that are still to come.
    pub(crate) fn wanted_ids(&mut self) -> Stored<Vec<ChunkId>> {
        let mut want = Vec::new();
        if !self.st.need_snapshot {
            return Ok(want);
        }
        let Some(accepted) = self.roster.accepted().cloned() else {
            return Ok(want);
        };
        for id in std::iter::once(&accepted.manifest).chain(&accepted.pieces) {
            if want.len() < WANT && self.tx.chunk(self.space, id)?.is_none() {
                want.push(*id);
            }
        }
        Ok(want)
    }

    pub(crate) fn take_snapshot_part(&mut self, chunk: &Chunk) -> Stored<()> {
        let fits = if chunk.header().kind == Kind::Piece {
            verify_piece(chunk, &self.roster).is_ok()
        } else {
            chunk.header().kind == Kind::Manifest
                && self
                    .roster
                    .device(&chunk.header().device)
                    .is_some_and(|by| chunk.verify(&by.keys.ed).is_ok())
        };
        if fits {
            self.tx.put_chunk(chunk, Place::Piece)
        } else {
            self.alarm(Alarm::Faulty);
            Ok(())
        }
    }

    /// Whether no snapshot is needed, or all of it is here.
    pub(crate) fn snapshot_is_here(&mut self) -> Stored<bool> {
        Ok(!self.st.need_snapshot
            || (self.roster.accepted().is_some() && self.wanted_ids()?.is_empty()))
    }

    /// Merges the accepted snapshot document by document; own unsent work still applies.
    pub(crate) fn merge_snapshot(&mut self) -> Stored<()> {
        if !self.st.need_snapshot || !self.snapshot_is_here()? {
            return Ok(());
        }
        let Some(accepted) = self.roster.accepted().cloned() else {
            return Ok(());
        };
        let Some((_, manifest)) = self.tx.chunk(self.space, &accepted.manifest)? else {
            return Ok(());
        };
        if !self.ring.fits(&self.roster, manifest.header().epoch) {
            return Ok(());
        }
        let Some(manifest) = self.read_manifest(&manifest) else {
            self.alarm(Alarm::BadSnapshot);
            return Ok(());
        };
        for bucket in &manifest.buckets {
            for (entry, saved) in self.assemble(bucket)? {
                if !self.roster.erased().contains_key(&entry)
                    && self.tx.merge_document(self.space, entry, &saved)?.refused > 0
                {
                    self.alarm(Alarm::BadSnapshot);
                }
            }
        }
        for tip in accepted.base.values() {
            for tips in [&mut self.st.tips, &mut self.st.applied] {
                let known = tips.get(&tip.device).map_or(0, |known| known.dev_seq);
                if known < tip.dev_seq {
                    tips.insert(tip.device, *tip);
                }
            }
        }
        self.st.applied.remove(&self.me.id);
        self.st.need_snapshot = false;
        // What stood at or before the base was received in vain: the snapshot has it.
        Ok(())
    }

    fn assemble(&mut self, bucket: &Bucket) -> Stored<BTreeMap<EntryId, Vec<u8>>> {
        let mut documents: BTreeMap<EntryId, Vec<u8>> = BTreeMap::new();
        for id in &bucket.pieces {
            let Some((_, chunk)) = self.tx.chunk(self.space, id)? else {
                continue;
            };
            let body = self
                .ring
                .get(chunk.header().epoch)
                .and_then(|key| open(&chunk, key).ok());
            let Some(piece) = body.and_then(|body| from_cbor::<Piece>(&body, "piece").ok()) else {
                self.alarm(Alarm::BadSnapshot);
                continue;
            };
            for part in piece.parts {
                let document = documents.entry(part.entry).or_default();
                if document.len() as u64 == part.offset {
                    document.extend_from_slice(&part.bytes);
                } else {
                    self.alarm(Alarm::BadSnapshot);
                }
            }
        }
        Ok(documents)
    }
}
