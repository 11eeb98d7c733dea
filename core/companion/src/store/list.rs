//! Lists of entries, from summary rows alone. Must not open documents.

use std::collections::BTreeSet;

use onderweg_journal::{Summary, Tz};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::{StoreError, Stored};
use rusqlite::params;

use super::notes::Under;
use super::summary::Lies;
use super::tx::Tx;

/// When rows were last archived by rule: milliseconds, big-endian.
const SWEPT: &str = "swept";

/// Which entries to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shelf {
    /// What is open, and what was finished or passed less than 30 days ago.
    Live,
    /// What was archived, by a person or by time, deleted or moved away.
    Closed,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Where.
    pub space: SpaceId,
    /// Which.
    pub entry: EntryId,
    /// What the list shows.
    pub summary: Summary,
}

impl Tx<'_> {
    /// Summaries of all spaces, in order of space and entry. Only the rows of that shelf are
    /// opened. Listing what is live also puts away what has become old since the last time.
    ///
    /// # Errors
    ///
    /// [`StoreError::Locked`] while locked.
    pub fn summaries(&mut self, shelf: Shelf, zone: Tz) -> Stored<Vec<Row>> {
        self.step()?;
        self.need_open()?;
        match shelf {
            Shelf::Live => self.live(zone),
            Shelf::Closed => self.closed(zone),
        }
    }

    /// One summary.
    ///
    /// # Errors
    ///
    /// [`StoreError::Locked`] while locked.
    pub fn summary(&mut self, space: SpaceId, entry: EntryId) -> Stored<Option<Summary>> {
        self.step()?;
        self.get_summary(space, entry)
    }

    /// The live rows; those that became old by rule leave the shelf.
    pub(super) fn live(&mut self, zone: Tz) -> Stored<Vec<Row>> {
        let now = self.now_ms;
        // A clock that was ahead put too much away: once it is right again, that comes back.
        let back = self.swept()?.is_some_and(|swept| swept > now);
        let rows = self.rows_of(if back { "shelf <> 1" } else { "shelf = 0" })?;
        let (old, live): (Vec<Row>, Vec<Row>) = rows
            .into_iter()
            .partition(|row| row.summary.archived_by_rule(now, zone));
        if self.keeps && (back || !old.is_empty()) {
            self.set_shelf(&old, Lies::ByRule)?;
            if back {
                self.set_shelf(&live, Lies::Live)?;
            }
            self.set_note(Under::Transit, SWEPT, &now.to_be_bytes())?;
        }
        Ok(live)
    }

    fn closed(&mut self, zone: Tz) -> Stored<Vec<Row>> {
        let live = self.live(zone)?;
        let live: BTreeSet<_> = live.iter().map(|row| (row.space, row.entry)).collect();
        let which = if self.keeps { "shelf <> 0" } else { "1" };
        let mut rows = self.rows_of(which)?;
        rows.retain(|row| !live.contains(&(row.space, row.entry)));
        Ok(rows)
    }

    /// When rows were last put away.
    fn swept(&mut self) -> Stored<Option<i64>> {
        let swept = self.get_note(Under::Transit, SWEPT)?;
        let read = |bytes: Vec<u8>| bytes.try_into().map(i64::from_be_bytes);
        swept
            .map(read)
            .transpose()
            .map_err(|_| StoreError::Damaged("notes.swept"))
    }

    fn set_shelf(&mut self, rows: &[Row], lies: Lies) -> Stored<()> {
        for row in rows {
            self.exec(
                "UPDATE summaries SET shelf = ?3 WHERE space = ?1 AND entry = ?2",
                params![row.space.0, row.entry.0, lies.code()],
            )?;
        }
        Ok(())
    }

    fn rows_of(&mut self, which: &str) -> Stored<Vec<Row>> {
        let sql = format!(
            "SELECT space, entry, sealed FROM summaries WHERE {which} ORDER BY space, entry"
        );
        let rows = self.all(&sql, [], |row| {
            let at = (SpaceId(row.get(0)?), EntryId(row.get(1)?));
            Ok((at.0, at.1, row.get::<_, Vec<u8>>(2)?))
        })?;
        let open = |(space, entry, sealed): (SpaceId, EntryId, Vec<u8>)| {
            let summary = self.open_summary(space, entry, &sealed)?;
            Ok(Row {
                space,
                entry,
                summary,
            })
        };
        rows.into_iter().map(open).collect()
    }
}
