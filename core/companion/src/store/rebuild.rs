//! Builds a document again from what the log admits. Must not know why it does not any more.

use std::collections::BTreeSet;

use onderweg_journal::{ActorRule, ChangeBytes, ChangeMeta, Document};
use onderweg_protocol::ids::{ChangeHash, EntryId, SpaceId};
use onderweg_sync::store::{Applied, Stored, Vouch};

use super::apply::Intake;
use super::document::{device_of, ours, theirs};
use super::tx::Tx;

impl Tx<'_> {
    pub(super) fn rebuild_entry(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        admitted: &BTreeSet<ChangeHash>,
        barred: &BTreeSet<ChangeHash>,
        more: &[Vec<u8>],
    ) -> Stored<()> {
        self.need_open()?;
        if self.is_erased(space, entry)? {
            return Ok(());
        }
        let found = self.load(space, entry)?;
        let new = found.is_none();
        let old = found.unwrap_or_else(Document::empty);
        let keep = admitted.difference(barred).map(theirs).collect();
        let base = old.keep_only(&keep).document;
        let before = base.heads();
        let mut out = Applied::default();
        let mut intake = Intake::new(space, entry, base, new, &mut out);
        let more: Vec<&[u8]> = more.iter().map(Vec::as_slice).collect();
        self.take(&mut intake, &more, Vouch::Publisher)?;
        let fallen = self.keep_fitting(space, entry, &mut intake.document, &old, barred)?;
        if !fallen.is_empty() {
            let actor = self.new_actor()?;
            self.reauthor_into(space, entry, &mut intake.document, &old, &fallen, actor)?;
        }
        if intake.document.heads() == before && before == old.heads() {
            return Ok(());
        }
        self.finish_rebuild(intake)
    }

    /// Puts back what still fits. Of the rest, own changes are returned, dependencies first;
    /// others' wait for what they lack.
    fn keep_fitting(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        base: &mut Document,
        old: &Document,
        barred: &BTreeSet<ChangeHash>,
    ) -> Stored<Vec<ChangeHash>> {
        let rest: Vec<(ChangeMeta, ChangeBytes)> = old
            .changes()
            .into_iter()
            .filter(|(meta, _)| !base.contains(&meta.hash) && !barred.contains(&ours(&meta.hash)))
            .collect();
        let bytes: Vec<&[u8]> = rest.iter().map(|(_, bytes)| bytes.as_slice()).collect();
        let applied = base.apply(&bytes, ActorRule::Vouched);
        let waiting: BTreeSet<_> = applied.waiting.iter().map(|w| w.hash).collect();
        let mut fallen = Vec::new();
        for (meta, bytes) in &rest {
            if base.contains(&meta.hash) {
                continue;
            }
            let author = meta.actor.author();
            if self.is_own(author) {
                fallen.push(ours(&meta.hash));
            } else if waiting.contains(&meta.hash) {
                let vouch = Vouch::Author(device_of(author));
                self.add_waiting(space, entry, &ours(&meta.hash), vouch, bytes.as_slice())?;
            }
        }
        Ok(fallen)
    }
}
