//! Search in memory, over what was opened; nothing of it ever reaches the disk.
//! Must not know how words are folded: the journal does.

use std::collections::BTreeSet;

use onderweg_journal::fold;
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::Stored;
use rusqlite::{Connection, params};

use super::error::failed;
use super::tx::Tx;

/// The folded words of all entries, in a database that lives in memory.
#[derive(Debug)]
pub(super) struct Index {
    db: Connection,
    stale: BTreeSet<(SpaceId, EntryId)>,
}

impl Index {
    fn new() -> rusqlite::Result<Self> {
        let db = Connection::open_in_memory()?;
        db.execute_batch(
            "PRAGMA temp_store = MEMORY;
             CREATE TABLE entries (id INTEGER PRIMARY KEY, space BLOB, entry BLOB,
                                   UNIQUE (space, entry));
             CREATE VIRTUAL TABLE words USING fts5
                 (text, content = '', contentless_delete = 1,
                  tokenize = 'unicode61 remove_diacritics 0');",
        )?;
        Ok(Self {
            db,
            stale: BTreeSet::new(),
        })
    }

    fn put(&self, space: SpaceId, entry: EntryId, text: Option<&str>) -> rusqlite::Result<()> {
        let key = params![space.0, entry.0];
        self.db.execute(
            "INSERT OR IGNORE INTO entries (space, entry) VALUES (?1, ?2)",
            key,
        )?;
        let id: i64 = self.db.query_row(
            "SELECT id FROM entries WHERE space = ?1 AND entry = ?2",
            key,
            |row| row.get(0),
        )?;
        self.db
            .execute("DELETE FROM words WHERE rowid = ?1", [id])?;
        if let Some(text) = text {
            self.db.execute(
                "INSERT INTO words (rowid, text) VALUES (?1, ?2)",
                params![id, text],
            )?;
        }
        Ok(())
    }

    fn find(&self, query: &str) -> rusqlite::Result<Vec<(SpaceId, EntryId)>> {
        let mut statement = self.db.prepare_cached(
            "SELECT space, entry FROM words JOIN entries ON entries.id = words.rowid
             WHERE words MATCH ?1 ORDER BY bm25(words), space, entry",
        )?;
        let found = statement.query_map([query], |row| {
            Ok((SpaceId(row.get(0)?), EntryId(row.get(1)?)))
        })?;
        found.collect()
    }
}

impl Tx<'_> {
    /// Entries that hold every word of the query, or words that start so, best first. Case,
    /// accents and letter variants do not matter. The first search opens every document.
    ///
    /// # Errors
    ///
    /// `StoreError::Locked` while locked.
    pub fn search(&mut self, query: &str) -> Stored<Vec<(SpaceId, EntryId)>> {
        self.step()?;
        self.need_open()?;
        let Some(query) = expression(query) else {
            return Ok(Vec::new());
        };
        self.refresh()?;
        match &self.index {
            Some(index) => index.find(&query).map_err(failed),
            None => Ok(Vec::new()),
        }
    }

    /// The words of this entry are not what the index has.
    pub(super) fn touch_index(&mut self, space: SpaceId, entry: EntryId) {
        self.touched.insert((space, entry));
        if let Some(index) = self.index.as_mut() {
            index.stale.insert((space, entry));
        }
    }

    fn refresh(&mut self) -> Stored<()> {
        let stale = match self.index.as_mut() {
            Some(index) => std::mem::take(&mut index.stale),
            None => {
                *self.index = Some(Index::new().map_err(failed)?);
                let all = self.all("SELECT space, entry FROM documents", [], |row| {
                    Ok((SpaceId(row.get(0)?), EntryId(row.get(1)?)))
                })?;
                all.into_iter().collect()
            }
        };
        for (space, entry) in &stale {
            let document = self.load(*space, *entry)?;
            let text = document.map(|document| fold(&document.entry().search_text()));
            if let Some(index) = self.index.as_ref() {
                index.put(*space, *entry, text.as_deref()).map_err(failed)?;
            }
        }
        if let Some(index) = self.index.as_mut() {
            // What this transaction wrote may be undone yet: it is read again next time.
            index.stale.clone_from(&self.touched);
        }
        Ok(())
    }
}

/// Every word as a prefix; `None` if the query holds no word.
fn expression(query: &str) -> Option<String> {
    let folded = fold(query);
    let words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}
