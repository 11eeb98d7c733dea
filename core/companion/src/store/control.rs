//! Membership logs, entry by entry. Must not judge them: what comes here was checked.

use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::control::{Act, SignedEntry, SpaceKind};
use onderweg_protocol::ids::SpaceId;
use onderweg_sync::store::{StoreError, Stored};
use rusqlite::params;

use super::notes::Under;
use super::tx::Tx;

const TABLE: &str = "control";

impl Tx<'_> {
    pub(super) fn get_control(&mut self, space: SpaceId) -> Stored<Vec<SignedEntry>> {
        let rows = self.all(
            "SELECT n, sealed FROM control WHERE space = ?1 ORDER BY n",
            [space.0],
            |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)),
        )?;
        let open = |(n, sealed): (i64, Vec<u8>)| self.open_entry(space, n, &sealed);
        rows.into_iter().map(open).collect()
    }

    /// What kind of audience a space is, by the first entry of its log.
    pub(super) fn get_kind(&mut self, space: SpaceId) -> Stored<Option<SpaceKind>> {
        let first = self.one(
            "SELECT sealed FROM control WHERE space = ?1 AND n = 1",
            [space.0],
            |row| row.get::<_, Vec<u8>>(0),
        )?;
        let Some(sealed) = first else {
            return Ok(None);
        };
        let entry = self.open_entry(space, 1, &sealed)?;
        let entry = entry.entry().map_err(|_| StoreError::Damaged(TABLE))?;
        if let Act::Create { kind, .. } = entry.act {
            Ok(Some(kind))
        } else {
            Err(StoreError::Damaged(TABLE))
        }
    }

    fn open_entry(&self, space: SpaceId, n: i64, sealed: &[u8]) -> Stored<SignedEntry> {
        let plain = self.unseal(Under::Transit, TABLE, &row_key(space, n), sealed)?;
        from_cbor(&plain, "membership entry").map_err(|_| StoreError::Damaged(TABLE))
    }

    /// Whether anything of the membership log is here: a phone that waits to be let in has nothing.
    pub(super) fn knows_log(&mut self, space: SpaceId) -> Stored<bool> {
        let first = self.one(
            "SELECT 1 FROM control WHERE space = ?1 AND n = 1",
            [space.0],
            |_| Ok(()),
        )?;
        Ok(first.is_some())
    }

    pub(super) fn set_control(
        &mut self,
        space: SpaceId,
        keep: u64,
        more: &[SignedEntry],
    ) -> Stored<()> {
        let keep = i64::try_from(keep).map_err(|_| StoreError::Damaged(TABLE))?;
        self.doubt_alarms()?;
        self.exec(
            "DELETE FROM control WHERE space = ?1 AND n > ?2",
            params![space.0, keep],
        )?;
        let stand = self.count("SELECT count(*) FROM control WHERE space = ?1", [space.0])?;
        if stand != keep.unsigned_abs() {
            return Err(StoreError::Failed("the log is shorter than that".into()));
        }
        for (n, entry) in (keep + 1..).zip(more) {
            let sealed = self.seal(Under::Transit, TABLE, &row_key(space, n), &to_cbor(entry))?;
            self.exec(
                "INSERT INTO control (space, n, sealed) VALUES (?1, ?2, ?3)",
                params![space.0, n, sealed],
            )?;
        }
        Ok(())
    }
}

fn row_key(space: SpaceId, n: i64) -> [u8; 24] {
    let mut out = [0; 24];
    let (head, tail) = out.split_at_mut(16);
    head.copy_from_slice(&space.0);
    tail.copy_from_slice(&n.to_be_bytes());
    out
}
