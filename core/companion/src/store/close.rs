//! A space that this device was shut out of or left: its unsent work goes to `me`, what was read
//! stays readable. Must not judge why.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_journal::{ActorRule, Document, measure};
use onderweg_protocol::ids::{ChangeHash, EntryId, SpaceId};
use onderweg_sync::store::Stored;

use super::document::{ours, theirs};
use super::late::Late;
use super::tx::Tx;

impl Tx<'_> {
    pub(super) fn close(&mut self, space: SpaceId, unsent: &[(EntryId, Vec<u8>)]) -> Stored<()> {
        self.need_open()?;
        let mut by_entry: BTreeMap<EntryId, Vec<Vec<u8>>> = BTreeMap::new();
        for (entry, change) in unsent {
            by_entry.entry(*entry).or_default().push(change.clone());
        }
        for row in self.list_unsent(space, usize::MAX)? {
            by_entry.entry(row.entry).or_default().push(row.change);
        }
        // What was only copied here still stands in its source, which now stays open.
        let copied = self.copied_into(space)?;
        for (entry, changes) in by_entry {
            self.keep_unsent(space, entry, &changes, &copied)?;
        }
        for sql in [
            "DELETE FROM unsent WHERE space = ?1",
            "DELETE FROM carried WHERE space = ?1",
            "DELETE FROM moves WHERE source = ?1 OR target = ?1",
        ] {
            self.exec(sql, [space.0])?;
        }
        Ok(())
    }

    fn keep_unsent(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        changes: &[Vec<u8>],
        copied: &BTreeSet<ChangeHash>,
    ) -> Stored<()> {
        let mut document = self.load(space, entry)?.unwrap_or_else(Document::empty);
        let bytes: Vec<&[u8]> = changes.iter().map(Vec::as_slice).collect();
        document.apply(&bytes, ActorRule::Vouched);
        let metas = changes.iter().flat_map(|change| measure(change));
        let hashes: Vec<_> = metas
            .filter(|meta| self.is_own(meta.actor.author()))
            .map(|meta| ours(&meta.hash))
            .filter(|hash| !copied.contains(hash) && document.contains(&theirs(hash)))
            .collect();
        let late = Late {
            except: Some(space),
            // The letters of what was only copied here still stand in its source, too.
            photos: !document
                .changes()
                .iter()
                .any(|(meta, _)| copied.contains(&ours(&meta.hash))),
            ..Late::at(space, entry)
        };
        self.keep_words(late, &document, &hashes)
    }
}
