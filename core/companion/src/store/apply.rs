//! Takes the changes of an opened chunk into documents; what waits for others is kept.
//! Must not know where they came from.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_journal::{ActorRule, Author, ChangeMeta, Document, Refusal, measure};
use onderweg_protocol::body::Batch;
use onderweg_protocol::ids::{ChangeHash, DeviceId, EntryId, SpaceId};
use onderweg_protocol::limits::MAX_OPS;
use onderweg_sync::store::{Applied, StoreError, Stored, Vouch};
use rusqlite::params;

use super::document::{Changed, device_of, ours};
use super::notes::Under;
use super::tx::{Tx, key};

const TABLE: &str = "waiting";

/// One entry's share of what is applied.
pub(super) struct Intake<'a> {
    space: SpaceId,
    entry: EntryId,
    pub(super) document: Document,
    new: bool,
    out: &'a mut Applied,
    hashes: Vec<ChangeHash>,
    authors: BTreeMap<ChangeHash, DeviceId>,
}

/// A change that waits, as stored.
struct Waiting {
    hash: ChangeHash,
    vouch: Vouch,
    change: Vec<u8>,
}

impl Tx<'_> {
    pub(super) fn apply_batches(
        &mut self,
        space: SpaceId,
        vouch: Vouch,
        batches: &[Batch],
    ) -> Stored<Applied> {
        self.need_open()?;
        let mut out = Applied::default();
        let all = || batches.iter().flat_map(|batch| &batch.changes);
        let metas = all().map(|change| measure(change));
        let ops = metas
            .flatten()
            .fold(0_u64, |sum, meta| sum.saturating_add(meta.ops));
        if ops > MAX_OPS {
            out.refused = u32::try_from(all().count()).unwrap_or(u32::MAX);
            return Ok(out);
        }
        let mut by_entry: BTreeMap<EntryId, Vec<&[u8]>> = BTreeMap::new();
        for batch in batches {
            let list = by_entry.entry(batch.entry).or_default();
            list.extend(batch.changes.iter().map(|change| change.as_slice()));
        }
        for (entry, changes) in by_entry {
            self.apply_to(space, entry, vouch, &changes, &mut out)?;
        }
        Ok(out)
    }

    /// Applies changes to one entry, then whatever waited for them.
    pub(super) fn apply_to(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        vouch: Vouch,
        changes: &[&[u8]],
        out: &mut Applied,
    ) -> Stored<()> {
        if self.is_erased(space, entry)? {
            // Whoever wrote them did not know yet: nothing is wrong with them.
            return self.keep_own_late(space, entry, changes);
        }
        let found = self.load(space, entry)?;
        let new = found.is_none();
        let document = found.unwrap_or_else(Document::empty);
        let mut intake = Intake::new(space, entry, document, new, out);
        self.take(&mut intake, changes, vouch)?;
        self.finish_intake(intake)
    }

    /// Takes a whole document of an entry that is unknown here.
    pub(super) fn adopt(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        document: Document,
        out: &mut Applied,
    ) -> Stored<()> {
        let metas = document.changes().into_iter().map(|(meta, _)| meta);
        let authors: Vec<_> = metas.map(|meta| named(&meta)).collect();
        let mut intake = Intake::new(space, entry, document, true, out);
        intake.out.applied = count(authors.len());
        intake.hashes = authors.iter().map(|(hash, _)| *hash).collect();
        intake.authors.extend(authors);
        self.finish_intake(intake)
    }

    /// Applies changes; what must wait is stored.
    pub(super) fn take(
        &mut self,
        intake: &mut Intake<'_>,
        changes: &[&[u8]],
        vouch: Vouch,
    ) -> Stored<()> {
        for (hash, change) in intake.take(changes, vouch) {
            self.add_waiting(intake.space, intake.entry, &hash, vouch, &change)?;
        }
        Ok(())
    }

    /// Tries again what waits, and stores the document if anything came of it.
    fn finish_intake(&mut self, intake: Intake<'_>) -> Stored<()> {
        if intake.hashes.is_empty() {
            return Ok(());
        }
        self.finish_rebuild(intake)
    }

    /// Tries again what waits, and stores the document.
    pub(super) fn finish_rebuild(&mut self, mut intake: Intake<'_>) -> Stored<()> {
        self.retry_waiting(&mut intake)?;
        self.save(intake.space, intake.entry, &intake.document)?;
        if intake.hashes.is_empty() {
            return Ok(());
        }
        let known = |hash: &ChangeHash| intake.authors.get(hash).copied();
        self.changed.push(Changed {
            space: intake.space,
            entry: intake.entry,
            by: intake.hashes.iter().filter_map(known).collect(),
            changes: intake.hashes,
            new: intake.new,
        });
        Ok(())
    }

    /// Gives what waits for this entry another try, as long as something comes of it.
    fn retry_waiting(&mut self, intake: &mut Intake<'_>) -> Stored<()> {
        loop {
            let rows = self.get_waiting(intake.space, intake.entry)?;
            let before = intake.hashes.len();
            for vouch in distinct(&rows) {
                let these = rows.iter().filter(|row| row.vouch == vouch);
                let changes: Vec<&[u8]> = these.map(|row| row.change.as_slice()).collect();
                let still: BTreeSet<_> = intake.retake(&changes, vouch);
                for row in rows.iter().filter(|row| row.vouch == vouch) {
                    if !still.contains(&row.hash) {
                        self.forget_waiting(intake.space, intake.entry, &row.hash)?;
                    }
                }
            }
            if intake.hashes.len() == before {
                return Ok(());
            }
        }
    }

    pub(super) fn add_waiting(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        hash: &ChangeHash,
        vouch: Vouch,
        change: &[u8],
    ) -> Stored<()> {
        let device = match vouch {
            Vouch::Author(device) => device,
            Vouch::Publisher => DeviceId::default(),
        };
        let plain = [device.0.as_slice(), change].concat();
        let at = waiting_key(space, entry, hash);
        let sealed = self.seal(Under::Content, TABLE, &at, &plain)?;
        self.exec(
            "INSERT OR IGNORE INTO waiting (space, entry, hash, sealed) VALUES (?1, ?2, ?3, ?4)",
            params![space.0, entry.0, hash.0, sealed],
        )?;
        Ok(())
    }

    fn get_waiting(&mut self, space: SpaceId, entry: EntryId) -> Stored<Vec<Waiting>> {
        let rows = self.all(
            "SELECT hash, sealed FROM waiting WHERE space = ?1 AND entry = ?2",
            params![space.0, entry.0],
            |row| Ok((ChangeHash(row.get(0)?), row.get::<_, Vec<u8>>(1)?)),
        )?;
        let open = |(hash, sealed): (ChangeHash, Vec<u8>)| {
            let at = waiting_key(space, entry, &hash);
            let plain = self.unseal(Under::Content, TABLE, &at, &sealed)?;
            let (device, change) = plain
                .split_first_chunk::<16>()
                .ok_or(StoreError::Damaged(TABLE))?;
            let vouch = match DeviceId(*device) {
                none if none == DeviceId::default() => Vouch::Publisher,
                device => Vouch::Author(device),
            };
            let change = change.to_vec();
            Ok(Waiting {
                hash,
                vouch,
                change,
            })
        };
        rows.into_iter().map(open).collect()
    }

    fn forget_waiting(&mut self, space: SpaceId, entry: EntryId, hash: &ChangeHash) -> Stored<()> {
        self.exec(
            "DELETE FROM waiting WHERE space = ?1 AND entry = ?2 AND hash = ?3",
            params![space.0, entry.0, hash.0],
        )?;
        Ok(())
    }

    /// Of changes to an erased entry, keeps the words of this device.
    fn keep_own_late(&mut self, space: SpaceId, entry: EntryId, changes: &[&[u8]]) -> Stored<()> {
        let own: Vec<Vec<u8>> = changes
            .iter()
            .filter(|change| measure(change).is_ok_and(|meta| self.is_own(meta.actor.author())))
            .map(|change| change.to_vec())
            .collect();
        if own.is_empty() {
            return Ok(());
        }
        self.keep_late_changes(space, entry, &own)
    }
}

impl<'a> Intake<'a> {
    pub(super) fn new(
        space: SpaceId,
        entry: EntryId,
        document: Document,
        new: bool,
        out: &'a mut Applied,
    ) -> Self {
        Self {
            space,
            entry,
            document,
            new,
            out,
            hashes: Vec::new(),
            authors: BTreeMap::new(),
        }
    }

    /// Applies changes for the first time; returns those that must wait.
    fn take(&mut self, changes: &[&[u8]], vouch: Vouch) -> Vec<(ChangeHash, Vec<u8>)> {
        let applied = self.apply(changes, vouch);
        for refused in &applied.refused {
            self.count_refused(refused.index, &refused.reason, changes);
        }
        self.out.waiting = self
            .out
            .waiting
            .saturating_add(count(applied.waiting.len()));
        let waiting = applied.waiting.into_iter();
        waiting
            .map(|waiting| (ours(&waiting.hash), waiting.bytes.into_vec()))
            .collect()
    }

    /// Applies changes that waited; returns the hashes of those that go on waiting. One that finds
    /// its actor and sequence taken is reported and kept: a rebuild frees its place.
    fn retake(&mut self, changes: &[&[u8]], vouch: Vouch) -> BTreeSet<ChangeHash> {
        let applied = self.apply(changes, vouch);
        let mut still: BTreeSet<_> = applied.waiting.iter().map(|w| ours(&w.hash)).collect();
        for refused in &applied.refused {
            self.count_refused(refused.index, &refused.reason, changes);
            if is_wedge(&refused.reason) {
                still.extend(refused.hash.as_ref().map(ours));
            }
        }
        still
    }

    fn apply(&mut self, changes: &[&[u8]], vouch: Vouch) -> onderweg_journal::Applied {
        let metas = changes.iter().flat_map(|change| measure(change));
        self.authors.extend(metas.map(|meta| named(&meta)));
        let applied = self.document.apply(changes, rule(vouch));
        self.out.applied = self
            .out
            .applied
            .saturating_add(count(applied.applied.len()));
        self.hashes.extend(applied.applied.iter().map(ours));
        applied
    }

    fn count_refused(&mut self, index: usize, reason: &Refusal, changes: &[&[u8]]) {
        if is_wedge(reason) {
            let bytes = changes.get(index).map(|change| change.to_vec());
            self.out
                .wedged
                .extend(bytes.map(|bytes| (self.entry, bytes)));
        } else {
            self.out.refused = self.out.refused.saturating_add(1);
        }
    }
}

pub(super) fn is_wedge(reason: &Refusal) -> bool {
    matches!(reason, Refusal::Wedge { .. })
}

fn rule(vouch: Vouch) -> ActorRule {
    match vouch {
        Vouch::Author(device) => ActorRule::From(Author(device.0)),
        Vouch::Publisher => ActorRule::Vouched,
    }
}

fn named(meta: &ChangeMeta) -> (ChangeHash, DeviceId) {
    (ours(&meta.hash), device_of(meta.actor.author()))
}

fn distinct(rows: &[Waiting]) -> Vec<Vouch> {
    let mut out: Vec<Vouch> = Vec::new();
    for row in rows {
        if !out.contains(&row.vouch) {
            out.push(row.vouch);
        }
    }
    out
}

fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

fn waiting_key(space: SpaceId, entry: EntryId, hash: &ChangeHash) -> Vec<u8> {
    [key(space, entry).as_slice(), hash.0.as_slice()].concat()
}
