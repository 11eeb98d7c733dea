//! After a restore: what documents hold and the log does not account for is published again.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_protocol::chunk::Kind;
use onderweg_protocol::ids::{ChangeHash, EntryId};

use crate::seal::Packer;
use crate::store::{Place, Stored};
use crate::work::Work;

type ByEntry = BTreeMap<EntryId, BTreeSet<ChangeHash>>;

impl Work<'_> {
    /// Compares every document with what log, snapshot and own unsent work account for. Changes
    /// past a frontier leave; documents that were wedged are built again; the rest is published,
    /// and this device vouches for it.
    pub(crate) fn restitute(&mut self) -> Stored<()> {
        if !self.st.restitute || !self.may_restitute()? {
            return Ok(());
        }
        self.st.restitute = false;
        let mut barred = self.barred()?;
        let mut admitted = self.admitted()?;
        // Sealed again before the frontier, a change counts, wherever else it stood.
        let counts = |hash: &ChangeHash| admitted.values().any(|within| within.contains(hash));
        barred.retain(|hash| !counts(hash));
        self.rebuild_where_needed(&admitted, &barred)?;
        self.add_unsent(&mut admitted)?;
        let mut packer = Packer::default();
        for entry in self.tx.entries(self.space)? {
            let known = admitted.remove(&entry).unwrap_or_default();
            for (hash, change) in self.tx.changes(self.space, entry)? {
                if !known.contains(&hash) {
                    let ops = self.tx.measure(&change).map_or(0, |(_, ops)| ops);
                    packer.add(entry, change, ops);
                }
            }
        }
        for batches in packer.finish() {
            self.seal_data(Kind::Restitution, batches)?;
        }
        self.drop_lost()
    }

    fn may_restitute(&mut self) -> Stored<bool> {
        let st = &self.st;
        let calm = st.current
            && st.heal.is_none()
            && !(st.copied || st.need_snapshot || st.reseal || st.gone);
        Ok(calm
            && self.is_member()
            && self.has_key()
            && !self.any(&[Place::Outbox, Place::Received])?)
    }

    /// Changes that the log holds: chunks kept here and the accepted snapshot.
    fn admitted(&mut self) -> Stored<ByEntry> {
        let mut admitted = ByEntry::new();
        for (_, chunk) in
            self.tx
                .chunks(self.space, &[Place::Held, Place::Quarantined], usize::MAX)?
        {
            for (entry, change) in self.unseal(&chunk).unwrap_or_default() {
                if let Some((hash, _)) = self.tx.measure(&change) {
                    admitted.entry(entry).or_default().insert(hash);
                }
            }
        }
        for (entry, heads) in self.tx.base_heads(self.space)? {
            let within = self.tx.ancestors(self.space, entry, &heads)?;
            admitted.entry(entry).or_default().extend(within);
        }
        Ok(admitted)
    }

    fn add_unsent(&mut self, admitted: &mut ByEntry) -> Stored<()> {
        for row in self.tx.unsent(self.space, usize::MAX)? {
            if let Some((hash, _)) = self.tx.measure(&row.change) {
                admitted.entry(row.entry).or_default().insert(hash);
            }
        }
        Ok(())
    }

    /// Changes in chunks that a frontier cuts off.
    fn barred(&mut self) -> Stored<BTreeSet<ChangeHash>> {
        let mut barred = std::mem::take(&mut self.st.barred);
        for (_, chunk) in self.tx.chunks(self.space, &[Place::Lost], usize::MAX)? {
            if self
                .roster
                .past_frontier(&chunk.header().device, chunk.header().dev_seq)
            {
                barred.extend(self.hashes(&self.unseal(&chunk).unwrap_or_default()));
            }
        }
        Ok(barred)
    }

    fn rebuild_where_needed(
        &mut self,
        admitted: &ByEntry,
        barred: &BTreeSet<ChangeHash>,
    ) -> Stored<()> {
        let mut more: BTreeMap<EntryId, Vec<Vec<u8>>> = BTreeMap::new();
        for wedged in std::mem::take(&mut self.st.wedged) {
            let Some((_, chunk)) = self.tx.chunk(self.space, &wedged.chunk)? else {
                continue;
            };
            let changes = self.unseal(&chunk).unwrap_or_default();
            let mine = changes
                .into_iter()
                .filter(|(entry, _)| *entry == wedged.entry);
            more.entry(wedged.entry)
                .or_default()
                .extend(mine.map(|(_, change)| change));
        }
        for entry in self.tx.entries(self.space)? {
            let holds_barred = !barred.is_empty()
                && self
                    .tx
                    .changes(self.space, entry)?
                    .iter()
                    .any(|(hash, _)| barred.contains(hash));
            let wedged = more.remove(&entry);
            if holds_barred || wedged.is_some() {
                let known = admitted.get(&entry).cloned().unwrap_or_default();
                self.tx.rebuild(
                    self.space,
                    entry,
                    &known,
                    barred,
                    &wedged.unwrap_or_default(),
                )?;
            }
        }
        Ok(())
    }
}
