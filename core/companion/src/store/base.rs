//! Heads of each entry within the accepted snapshot. Must not know documents.

use std::collections::BTreeMap;

use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::ids::{ChangeHash, EntryId, SpaceId};
use onderweg_sync::store::{StoreError, Stored};
use rusqlite::params;

use super::notes::Under;
use super::tx::{Tx, key};

const TABLE: &str = "base_heads";

impl Tx<'_> {
    pub(super) fn get_base(
        &mut self,
        space: SpaceId,
    ) -> Stored<BTreeMap<EntryId, Vec<ChangeHash>>> {
        self.need_open()?;
        let rows = self.all(
            "SELECT entry, sealed FROM base_heads WHERE space = ?1",
            [space.0],
            |row| Ok((EntryId(row.get(0)?), row.get::<_, Vec<u8>>(1)?)),
        )?;
        let open = |(entry, sealed): (EntryId, Vec<u8>)| {
            let plain = self.unseal(Under::Content, TABLE, &key(space, entry), &sealed)?;
            let heads = from_cbor(&plain, "heads").map_err(|_| StoreError::Damaged(TABLE))?;
            Ok((entry, heads))
        };
        rows.into_iter().map(open).collect()
    }

    pub(super) fn set_base(
        &mut self,
        space: SpaceId,
        heads: &BTreeMap<EntryId, Vec<ChangeHash>>,
    ) -> Stored<()> {
        self.need_open()?;
        self.exec("DELETE FROM base_heads WHERE space = ?1", [space.0])?;
        for (entry, heads) in heads {
            let at = key(space, *entry);
            let sealed = self.seal(Under::Content, TABLE, &at, &to_cbor(heads))?;
            self.exec(
                "INSERT INTO base_heads (space, entry, sealed) VALUES (?1, ?2, ?3)",
                params![space.0, entry.0, sealed],
            )?;
        }
        Ok(())
    }
}
