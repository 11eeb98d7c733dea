//! Summary rows: what lists show without opening documents. Computed, never a source of truth.

use onderweg_journal::{State, Summary};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::{StoreError, Stored};
use rusqlite::params;

use super::notes::Under;
use super::tx::{Tx, key};

const TABLE: &str = "summaries";

/// Whether people left it open: time may have archived it.
pub(super) fn is_open(summary: &Summary) -> bool {
    match summary.state {
        State::Open | State::Done => true,
        State::Archived | State::Deleted | State::Moved => false,
    }
}

/// Where a summary row lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lies {
    Live,
    Closed,
    /// Live by what people did, archived by the passing of time.
    ByRule,
}

impl Lies {
    pub(super) fn code(self) -> i64 {
        match self {
            Lies::Live => 0,
            Lies::Closed => 1,
            Lies::ByRule => 2,
        }
    }
}

impl Tx<'_> {
    pub(super) fn put_summary(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        summary: &Summary,
    ) -> Stored<()> {
        let lies = if is_open(summary) {
            Lies::Live
        } else {
            Lies::Closed
        };
        let sealed = self.seal(
            Under::Content,
            TABLE,
            &key(space, entry),
            &summary.to_bytes(),
        )?;
        self.exec(
            "INSERT INTO summaries (space, entry, shelf, sealed) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (space, entry) DO UPDATE SET shelf = excluded.shelf, sealed = excluded.sealed",
            params![space.0, entry.0, lies.code(), sealed],
        )?;
        if summary.state == State::Moved {
            self.exec(
                "INSERT OR IGNORE INTO moved_touched (space, entry) VALUES (?1, ?2)",
                params![space.0, entry.0],
            )?;
        }
        self.touch_index(space, entry);
        self.move_alarm(space, entry, Some(summary))
    }

    /// A summary from its row; one that another release wrote is computed and stored again.
    pub(super) fn open_summary(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        sealed: &[u8],
    ) -> Stored<Summary> {
        let plain = self.unseal(Under::Content, TABLE, &key(space, entry), sealed)?;
        if let Some(summary) = Summary::from_bytes(&plain) {
            return Ok(summary);
        }
        let document = self.load(space, entry)?;
        let document = document.ok_or(StoreError::Damaged(TABLE))?;
        let summary = document.summary();
        if self.keeps {
            self.put_summary(space, entry, &summary)?;
        }
        Ok(summary)
    }

    pub(super) fn get_summary(
        &mut self,
        space: SpaceId,
        entry: EntryId,
    ) -> Stored<Option<Summary>> {
        self.need_open()?;
        let sealed = self.one(
            "SELECT sealed FROM summaries WHERE space = ?1 AND entry = ?2",
            params![space.0, entry.0],
            |row| row.get::<_, Vec<u8>>(0),
        )?;
        sealed
            .map(|sealed| self.open_summary(space, entry, &sealed))
            .transpose()
    }

    /// Drops all summary rows and computes them again from the documents; returns how many.
    ///
    /// # Errors
    ///
    /// [`StoreError::Locked`] while locked; [`StoreError::Damaged`] for a document that does not
    /// open.
    pub fn rebuild_summaries(&mut self) -> Stored<u64> {
        self.step()?;
        self.need_open()?;
        self.exec("DELETE FROM summaries", [])?;
        let all = self.all("SELECT space, entry FROM documents", [], |row| {
            Ok((SpaceId(row.get(0)?), EntryId(row.get(1)?)))
        })?;
        let count = all.len() as u64;
        for (space, entry) in all {
            if let Some(document) = self.load(space, entry)? {
                self.put_summary(space, entry, &document.summary())?;
            }
        }
        Ok(count)
    }
}
