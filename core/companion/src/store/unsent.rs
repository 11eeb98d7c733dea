//! Own changes that are in no chunk yet. Must not know what they change.

use onderweg_journal::measure;
use onderweg_protocol::ids::{ChangeHash, EntryId, SpaceId};
use onderweg_sync::store::{StoreError, Stored, Unsent};
use rusqlite::params;

use super::notes::Under;
use super::tx::Tx;

const TABLE: &str = "unsent";

impl Tx<'_> {
    pub(super) fn list_unsent(&mut self, space: SpaceId, limit: usize) -> Stored<Vec<Unsent>> {
        self.need_open()?;
        let mut used = 0_usize;
        let rows = self.until(
            "SELECT row, entry, sealed FROM unsent WHERE space = ?1 ORDER BY row",
            [space.0],
            |row| {
                let entry = EntryId(row.get(1)?);
                Ok((row.get::<_, i64>(0)?, entry, row.get::<_, Vec<u8>>(2)?))
            },
            |(_, _, sealed)| {
                let first = used == 0;
                used = used.saturating_add(sealed.len());
                first || used <= limit
            },
        )?;
        let open = |(row, entry, sealed): (i64, EntryId, Vec<u8>)| {
            let change = self.unseal(Under::Content, TABLE, &row.to_be_bytes(), &sealed)?;
            let meta = measure(&change).map_err(|_| StoreError::Damaged(TABLE))?;
            Ok(Unsent {
                row,
                entry,
                change,
                ops: meta.ops,
            })
        };
        rows.into_iter().map(open).collect()
    }

    pub(super) fn forget_unsent(&mut self, space: SpaceId, rows: &[i64]) -> Stored<()> {
        for row in rows {
            self.exec(
                "DELETE FROM unsent WHERE row = ?1 AND space = ?2",
                params![row, space.0],
            )?;
        }
        Ok(())
    }

    pub(super) fn add_unsent_first(
        &mut self,
        space: SpaceId,
        changes: &[(EntryId, Vec<u8>)],
    ) -> Stored<()> {
        let first = self.one("SELECT coalesce(min(row), 0) FROM unsent", [], |row| {
            row.get::<_, i64>(0)
        })?;
        let count = i64::try_from(changes.len()).unwrap_or(i64::MAX);
        let start = first.unwrap_or(0).saturating_sub(count);
        for (row, (entry, change)) in (start..).zip(changes) {
            self.add_unsent_at(row, space, *entry, change)?;
        }
        Ok(())
    }

    /// Puts a change at the end.
    pub(super) fn add_unsent(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        change: &[u8],
    ) -> Stored<()> {
        let row = self.one("SELECT coalesce(max(row), 0) + 1 FROM unsent", [], |row| {
            row.get::<_, i64>(0)
        })?;
        self.add_unsent_at(row.unwrap_or(1), space, entry, change)
    }

    fn add_unsent_at(
        &mut self,
        row: i64,
        space: SpaceId,
        entry: EntryId,
        change: &[u8],
    ) -> Stored<()> {
        let meta = measure(change)
            .map_err(|_| StoreError::Failed("a change of one's own is refused".into()))?;
        let sealed = self.seal(Under::Content, TABLE, &row.to_be_bytes(), change)?;
        self.exec(
            "INSERT INTO unsent (row, space, entry, hash, sealed) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![row, space.0, entry.0, meta.hash.0, sealed],
        )?;
        Ok(())
    }

    /// Forgets unsent changes by their hashes: they are not in a document any more.
    pub(super) fn forget_unsent_hash(&mut self, space: SpaceId, hash: &ChangeHash) -> Stored<()> {
        self.exec(
            "DELETE FROM unsent WHERE space = ?1 AND hash = ?2",
            params![space.0, hash.0],
        )?;
        Ok(())
    }
}
