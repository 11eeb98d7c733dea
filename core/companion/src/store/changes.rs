//! What sync asks of documents: their changes, heads and pasts. Must not write.

use std::collections::BTreeSet;

use onderweg_journal::Document;
use onderweg_protocol::ids::{ChangeHash, EntryId, SpaceId};
use onderweg_sync::store::{Applied, Stored, Vouch};

use super::document::{all_ours, all_theirs, ours, theirs};
use super::tx::Tx;

impl Tx<'_> {
    pub(super) fn list_entries(&mut self, space: SpaceId) -> Stored<Vec<EntryId>> {
        self.all(
            "SELECT entry FROM documents WHERE space = ?1 ORDER BY entry",
            [space.0],
            |row| row.get(0).map(EntryId),
        )
    }

    pub(super) fn list_changes(
        &mut self,
        space: SpaceId,
        entry: EntryId,
    ) -> Stored<Vec<(ChangeHash, Vec<u8>)>> {
        let Some(document) = self.load(space, entry)? else {
            return Ok(Vec::new());
        };
        let changes = document.changes().into_iter();
        Ok(changes
            .map(|(meta, bytes)| (ours(&meta.hash), bytes.into_vec()))
            .collect())
    }

    pub(super) fn heads_without_these(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        without: &BTreeSet<ChangeHash>,
    ) -> Stored<Vec<ChangeHash>> {
        let Some(document) = self.load(space, entry)? else {
            return Ok(Vec::new());
        };
        if without.is_empty() {
            return Ok(all_ours(&document.heads()));
        }
        let keep = without_these(&document, without);
        Ok(all_ours(&document.keep_only(&keep).document.heads()))
    }

    pub(super) fn list_ancestors(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        heads: &[ChangeHash],
    ) -> Stored<BTreeSet<ChangeHash>> {
        let Some(document) = self.load(space, entry)? else {
            return Ok(BTreeSet::new());
        };
        let reached = document.ancestors(&all_theirs(heads));
        Ok(reached.iter().map(ours).collect())
    }

    /// Merges a saved document that a publisher vouches for, change by change and within bounds.
    pub(super) fn merge_saved(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        saved: &[u8],
    ) -> Stored<Applied> {
        self.need_open()?;
        let mut out = Applied::default();
        let Ok(foreign) = Document::load_untrusted(saved) else {
            out.refused = 1;
            return Ok(out);
        };
        if !self.has_document(space, entry)? && !self.is_erased(space, entry)? {
            // Every bound was checked while it was loaded.
            self.adopt(space, entry, foreign, &mut out)?;
            return Ok(out);
        }
        let changes = foreign.changes();
        let changes: Vec<&[u8]> = changes.iter().map(|(_, bytes)| bytes.as_slice()).collect();
        self.apply_to(space, entry, Vouch::Publisher, &changes, &mut out)?;
        Ok(out)
    }
}

/// All hashes of a document but these; what depends on them falls away by itself.
pub(super) fn without_these(
    document: &Document,
    without: &BTreeSet<ChangeHash>,
) -> BTreeSet<onderweg_journal::ChangeHash> {
    let gone: BTreeSet<_> = without.iter().map(theirs).collect();
    let all = document.hashes().into_iter();
    all.filter(|hash| !gone.contains(hash)).collect()
}
