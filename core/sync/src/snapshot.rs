//! Snapshots: made after an erasure, vouched for by another device, taken by who lacks the past.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_protocol::body::{Bucket, Manifest, Part, Piece, from_cbor, to_cbor};
use onderweg_protocol::chunk::{Chunk, Kind};
use onderweg_protocol::ids::{ChangeHash, ChunkId, EntryId, Tip, digest};
use onderweg_protocol::limits::{LONE_ACCEPT_ERASED_MS, LONE_ACCEPT_MS};
use onderweg_space::author::Wish;
use onderweg_space::open::open;

use crate::state::SeenManifest;
use crate::store::{Place, Stored};
use crate::work::Work;

/// Raw bytes of a piece: deflated, padded and sealed it stays under the limit in any case.
const PIECE: usize = 768 * 1024;
/// Documents that a bucket is sized for.
const BUCKET: usize = 32;

type Excluded = BTreeMap<EntryId, BTreeSet<ChangeHash>>;

/// The bucket of an entry: the leading bits of its hash.
fn bucket_of(entry: &EntryId, bits: u8) -> usize {
    let [first, ..] = digest("", &[&entry.0]);
    if bits == 0 {
        0
    } else {
        usize::from(first >> (8 - bits.min(8)))
    }
}

fn bits_for(entries: usize) -> u8 {
    let buckets = entries.div_ceil(BUCKET).next_power_of_two().min(256);
    u8::try_from(buckets.trailing_zeros()).unwrap_or(8)
}

fn digest_of(documents: &BTreeMap<EntryId, Vec<ChangeHash>>) -> [u8; 32] {
    let mut bytes = Vec::new();
    for (entry, heads) in documents {
        bytes.extend_from_slice(&entry.0);
        bytes.extend_from_slice(&u32::try_from(heads.len()).unwrap_or(u32::MAX).to_be_bytes());
        heads
            .iter()
            .for_each(|head| bytes.extend_from_slice(&head.0));
    }
    digest("ow1/bucket", &[&bytes])
}

impl Work<'_> {
    /// Makes a snapshot if one is due and nothing is under way. A space of one device accepts it
    /// itself with the next round.
    pub(crate) fn make_snapshot(&mut self) -> Stored<()> {
        if !self.st.snapshot_due || !self.is_settled()? || !self.st.wishes.is_empty() {
            return Ok(());
        }
        self.st.snapshot_due = false;
        let entries = self.tx.entries(self.space)?;
        let bits = bits_for(entries.len());
        let mut buckets: Vec<Vec<EntryId>> = vec![Vec::new(); 1 << bits];
        for entry in entries {
            if let Some(bucket) = buckets.get_mut(bucket_of(&entry, bits)) {
                bucket.push(entry);
            }
        }
        let mut table = Vec::new();
        for bucket in buckets {
            table.push(self.make_bucket(&bucket)?);
        }
        let view = self.view();
        self.tell(&view);
        let base = self
            .st
            .tips
            .values()
            .filter(|tip| tip.dev_seq > 0)
            .copied()
            .collect();
        let manifest = Manifest {
            base,
            control: self.roster.head(),
            bits,
            buckets: table,
            view,
        };
        let chunk = self.seal_chained(Kind::Manifest, &to_cbor(&manifest))?;
        self.st.manifests.push(SeenManifest {
            chunk: chunk.id(),
            at_ms: 0,
        });
        Ok(())
    }

    fn make_bucket(&mut self, entries: &[EntryId]) -> Stored<Bucket> {
        let mut heads = BTreeMap::new();
        let mut pieces = Vec::new();
        let mut parts: Vec<Part> = Vec::new();
        let mut size = 0;
        for entry in entries {
            heads.insert(
                *entry,
                self.tx
                    .heads_without(self.space, *entry, &BTreeSet::new())?,
            );
            let saved = self.tx.document(self.space, *entry)?.unwrap_or_default();
            let mut offset = 0;
            for bytes in saved.chunks(PIECE) {
                if size + bytes.len() > PIECE && !parts.is_empty() {
                    pieces.push(self.seal_piece(std::mem::take(&mut parts))?);
                    size = 0;
                }
                size += bytes.len();
                parts.push(Part {
                    entry: *entry,
                    offset,
                    total: saved.len() as u64,
                    bytes: bytes.to_vec(),
                });
                offset += bytes.len() as u64;
            }
        }
        if !parts.is_empty() {
            pieces.push(self.seal_piece(parts)?);
        }
        Ok(Bucket {
            pieces,
            digest: digest_of(&heads),
        })
    }

    fn seal_piece(&mut self, parts: Vec<Part>) -> Stored<ChunkId> {
        let chunk = self.seal_body(
            Kind::Piece,
            0,
            ChunkId::default(),
            &to_cbor(&Piece { parts }),
        )?;
        self.tx.put_chunk(&chunk, Place::PieceOutbox)?;
        Ok(chunk.id())
    }

    /// Vouches for another device's snapshot that holds exactly what this device holds within its
    /// base; for the own one where nobody else can, or nobody else did for long.
    pub(crate) fn cosign(&mut self, now_ms: u64) -> Stored<()> {
        if self.st.manifests.is_empty() || !self.is_settled()? {
            return Ok(());
        }
        for seen in std::mem::take(&mut self.st.manifests) {
            let keep = self.cosign_one(&seen, now_ms)?;
            if let Some(seen) = keep {
                self.st.manifests.push(seen);
            }
        }
        Ok(())
    }

    /// Returns the manifest if it still waits for a word.
    fn cosign_one(&mut self, seen: &SeenManifest, now_ms: u64) -> Stored<Option<SeenManifest>> {
        let seen = SeenManifest {
            at_ms: if seen.at_ms == 0 { now_ms } else { seen.at_ms },
            ..*seen
        };
        let Some((_, chunk)) = self.tx.chunk(self.space, &seen.chunk)? else {
            return Ok(None);
        };
        let Some(manifest) = self.read_manifest(&chunk) else {
            return Ok(None);
        };
        let known = self.roster.position(&manifest.control);
        let by = chunk.header().device;
        if known.is_none_or(|made| !self.roster.member_at(&by, made)) {
            self.renew_lost_snapshot();
            return Ok(None);
        }
        let made = known.unwrap_or(0);
        let newest = self
            .roster
            .accepted()
            .is_none_or(|accepted| covers(&manifest.base, accepted.base.values()));
        let accepted = self
            .roster
            .accepted()
            .is_some_and(|accepted| accepted.manifest == seen.chunk);
        if accepted || !newest || self.roster.last_erase() > made {
            return Ok(None);
        }
        if self.is_me(&by) && !self.may_accept_own(&seen, now_ms) {
            return Ok(Some(seen));
        }
        if !covers(self.st.tips.clone().values(), manifest.base.iter())
            || !self.agrees(&manifest)?
        {
            return Ok(None);
        }
        let pieces = manifest
            .buckets
            .iter()
            .flat_map(|bucket| bucket.pieces.iter().copied())
            .collect();
        let wish = Wish::AcceptSnapshot {
            manifest: seen.chunk,
            by,
            control: manifest.control,
            pieces,
            base: manifest.base,
        };
        if !self.st.wishes.contains(&wish) {
            self.st.wishes.push(wish);
        }
        Ok(None)
    }

    /// A snapshot that a restored server's log cannot accept any more, of an erasure that it still
    /// holds: what was pruned is in no chunk, so an owner makes it anew (decision 18).
    pub(crate) fn renew_lost_snapshot(&mut self) {
        let accepted = self.roster.accepted().map_or(0, |accepted| accepted.n);
        let uncovered = self.roster.last_erase() > accepted;
        self.st.snapshot_due |= uncovered && self.roster.is_owner(&self.me.id);
    }

    fn may_accept_own(&self, seen: &SeenManifest, now_ms: u64) -> bool {
        let wait =
            if self.roster.last_erase() > self.roster.accepted().map_or(0, |accepted| accepted.n) {
                LONE_ACCEPT_ERASED_MS
            } else {
                LONE_ACCEPT_MS
            };
        let alone = self.roster.phones().count() == 1;
        let owner = self.roster.is_owner(&self.me.id);
        alone || (owner && seen.at_ms > 0 && now_ms > seen.at_ms.saturating_add(wait))
    }

    fn agrees(&mut self, manifest: &Manifest) -> Stored<bool> {
        let excluded = self.beyond(manifest.base.iter())?;
        let mine = self.heads_within(&excluded)?;
        let mut buckets: Vec<BTreeMap<EntryId, Vec<ChangeHash>>> =
            vec![BTreeMap::new(); 1 << manifest.bits.min(8)];
        for (entry, heads) in mine {
            if let Some(bucket) = buckets.get_mut(bucket_of(&entry, manifest.bits)) {
                bucket.insert(entry, heads);
            }
        }
        Ok(buckets.len() == manifest.buckets.len()
            && buckets
                .iter()
                .zip(&manifest.buckets)
                .all(|(mine, theirs)| digest_of(mine) == theirs.digest))
    }

    /// Changes in kept chunks beyond a base, and own ones not acknowledged.
    fn beyond<'b>(&mut self, base: impl Iterator<Item = &'b Tip>) -> Stored<Excluded> {
        let base: BTreeMap<_, _> = base.map(|tip| (tip.device, tip.dev_seq)).collect();
        let mut excluded = Excluded::new();
        for (place, chunk) in
            self.tx
                .chunks(self.space, &[Place::Held, Place::Outbox], usize::MAX)?
        {
            let header = chunk.header();
            let within = place == Place::Held
                && base
                    .get(&header.device)
                    .is_some_and(|to| header.dev_seq <= *to);
            if !within {
                self.exclude(&mut excluded, self.unseal(&chunk).unwrap_or_default());
            }
        }
        let unsent = self.tx.unsent(self.space, usize::MAX)?;
        self.exclude(
            &mut excluded,
            unsent
                .into_iter()
                .map(|row| (row.entry, row.change))
                .collect(),
        );
        Ok(excluded)
    }

    fn exclude(&self, excluded: &mut Excluded, changes: Vec<(EntryId, Vec<u8>)>) {
        for (entry, change) in changes {
            if let Some((hash, _)) = self.tx.measure(&change) {
                excluded.entry(entry).or_default().insert(hash);
            }
        }
    }

    /// Heads of every document that exists within a base.
    fn heads_within(&mut self, excluded: &Excluded) -> Stored<BTreeMap<EntryId, Vec<ChangeHash>>> {
        let mut all = BTreeMap::new();
        let none = BTreeSet::new();
        for entry in self.tx.entries(self.space)? {
            let heads =
                self.tx
                    .heads_without(self.space, entry, excluded.get(&entry).unwrap_or(&none))?;
            if !heads.is_empty() {
                all.insert(entry, heads);
            }
        }
        Ok(all)
    }

    /// Once an accepted snapshot is in the log and everything in it is here: what it contains is
    /// remembered by heads, and after an erasure the sealed copies go.
    pub(crate) fn note_accepted(&mut self) -> Stored<()> {
        let Some(accepted) = self.roster.accepted().cloned() else {
            return Ok(());
        };
        let late = accepted.n <= self.st.base_n;
        let behind = !covers(self.st.tips.clone().values(), accepted.base.values());
        let busy = !self.st.current
            || self.st.need_snapshot
            || self.st.restitute
            || self.st.heal.is_some();
        if late || behind || busy || self.any(&[Place::Received])? {
            return Ok(());
        }
        self.st.base_n = accepted.n;
        if !accepted.prunes {
            return Ok(());
        }
        let excluded = self.beyond(accepted.base.values())?;
        let heads = self.heads_within(&excluded)?;
        self.tx.put_base_heads(self.space, &heads)?;
        let places = [
            Place::Held,
            Place::Quarantined,
            Place::Attempt,
            Place::Piece,
        ];
        for (place, chunk) in self.tx.chunks(self.space, &places, usize::MAX)? {
            let base = accepted
                .base
                .get(&chunk.header().device)
                .map_or(0, |tip| tip.dev_seq);
            let old = if place == Place::Piece {
                !accepted.pieces.contains(&chunk.id())
            } else {
                chunk.header().dev_seq <= base
            };
            if old && chunk.id() != accepted.manifest {
                self.tx.drop_chunk(self.space, &chunk.id())?;
            }
        }
        Ok(())
    }

    pub(crate) fn read_manifest(&self, chunk: &Chunk) -> Option<Manifest> {
        let body = open(chunk, self.ring.get(chunk.header().epoch)?).ok()?;
        from_cbor(&body, "manifest").ok()
    }
}

/// Whether every tip of `within` is at or before the one of the same device in `tips`.
fn covers<'t>(
    tips: impl IntoIterator<Item = &'t Tip>,
    within: impl Iterator<Item = &'t Tip>,
) -> bool {
    let tips: BTreeMap<_, _> = tips
        .into_iter()
        .map(|tip| (tip.device, tip.dev_seq))
        .collect();
    within
        .into_iter()
        .all(|tip| tips.get(&tip.device).is_some_and(|to| tip.dev_seq <= *to))
}
