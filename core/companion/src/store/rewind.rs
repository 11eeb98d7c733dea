//! A copied phone takes back what it had not got through, and writes it again as a new actor.
//! Must not decide which changes: sync pulled everything first.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_journal::{Actor, Document, measure, reauthor};
use onderweg_protocol::ids::{ChangeHash, EntryId, SpaceId};
use onderweg_sync::store::{Rewound, StoreError, Stored, Vouch};

use super::changes::without_these;
use super::document::{all_theirs, device_of, ours, theirs};
use super::late::Late;
use super::tx::Tx;

impl Tx<'_> {
    pub(super) fn rewind_own(
        &mut self,
        space: SpaceId,
        own: &[(EntryId, Vec<u8>)],
    ) -> Stored<Rewound> {
        self.need_open()?;
        let mut by_entry: BTreeMap<EntryId, BTreeSet<ChangeHash>> = BTreeMap::new();
        for (entry, change) in own {
            let hash = measure(change).ok().map(|meta| ours(&meta.hash));
            by_entry.entry(*entry).or_default().extend(hash);
        }
        let mut rewound = Rewound::default();
        for (entry, hashes) in by_entry {
            let Some(document) = self.load(space, entry)? else {
                continue;
            };
            let taken = self.take_out(space, entry, &document, &hashes)?;
            rewound.entries.push((entry, document.save(), taken));
        }
        Ok(rewound)
    }

    /// Takes changes and what depends on them out of a document. Others' dependants wait for what
    /// they need to come back; own ones are returned, dependencies first.
    fn take_out(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        document: &Document,
        hashes: &BTreeSet<ChangeHash>,
    ) -> Stored<Vec<ChangeHash>> {
        let keep = without_these(document, hashes);
        let kept = document.keep_only(&keep).document;
        let mut taken = Vec::new();
        for (meta, bytes) in document.changes() {
            if kept.contains(&meta.hash) {
                continue;
            }
            let hash = ours(&meta.hash);
            if self.is_own(meta.actor.author()) {
                self.forget_unsent_hash(space, &hash)?;
                taken.push(hash);
            } else {
                let vouch = Vouch::Author(device_of(meta.actor.author()));
                self.add_waiting(space, entry, &hash, vouch, bytes.as_slice())?;
            }
        }
        self.keep_origin(space, entry, document)?;
        self.save(space, entry, &kept)?;
        Ok(taken)
    }

    pub(super) fn write_again(&mut self, space: SpaceId, rewound: Rewound) -> Stored<()> {
        self.need_open()?;
        let actor = self.new_actor()?;
        for (entry, saved, own) in rewound.entries {
            let old =
                Document::load(&saved).map_err(|_| StoreError::Damaged("a rewound document"))?;
            if self.is_erased(space, entry)? {
                self.keep_words(Late::at(space, entry), &old, &own)?;
                continue;
            }
            let mut base = self.load(space, entry)?.unwrap_or_else(Document::empty);
            if self.reauthor_into(space, entry, &mut base, &old, &own, actor)? {
                self.save(space, entry, &base)?;
            }
        }
        Ok(())
    }

    /// Writes those of `own` that `base` lacks again, as unsent changes. What does not fit any
    /// more is kept as late words. Returns whether `base` changed.
    pub(super) fn reauthor_into(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        base: &mut Document,
        old: &Document,
        own: &[ChangeHash],
        actor: Actor,
    ) -> Stored<bool> {
        let lacking = own.iter().filter(|hash| !base.contains(&theirs(hash)));
        let lacking: Vec<ChangeHash> = lacking.copied().collect();
        if lacking.is_empty() {
            return Ok(false);
        }
        self.keep_origin(space, entry, old)?;
        let Ok(written) = reauthor(base, old, &all_theirs(&lacking), actor) else {
            self.keep_words(Late::at(space, entry), old, &lacking)?;
            return Ok(false);
        };
        for hash in &lacking {
            self.forget_unsent_hash(space, hash)?;
        }
        for change in &written.changes {
            self.add_unsent(space, entry, change.as_slice())?;
        }
        let renamed = written.renamed.iter();
        let renamed = renamed.map(|(old, new)| (ours(old), ours(new))).collect();
        self.rename_in_moves(space, &renamed)?;
        self.rename_late(space, &renamed)?;
        self.rename_in_closing(space, entry, base, &renamed)?;
        Ok(true)
    }
}
