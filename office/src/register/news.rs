//! What others changed in a case space, by the time it arrived here: phones' clocks are not trusted
//! for "since you looked". Which entry and what kind of act, never words.

use onderweg_protocol::ids::EntryId;
use rusqlite::params;

use super::{Register, Result};
use crate::desk::{CaseId, Happened};

/// A change that arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct News {
    pub(crate) entry: EntryId,
    pub(crate) at_ms: i64,
    pub(crate) what: Happened,
}

impl Register {
    /// Keeps what arrived.
    pub(crate) fn add_news(&mut self, case: CaseId, news: &[News]) -> Result<()> {
        let tx = self.db.transaction()?;
        for one in news {
            tx.execute(
                "INSERT INTO news (file, entry, at_ms, what) VALUES (?1, ?2, ?3, ?4)",
                params![case.0, one.entry.0, one.at_ms, word(one.what)],
            )?;
        }
        Ok(tx.commit()?)
    }

    /// What arrived after this time, oldest first.
    pub(crate) fn news(&self, case: CaseId, after_ms: i64) -> Result<Vec<News>> {
        let mut query = self.db.prepare_cached(
            "SELECT entry, at_ms, what FROM news WHERE file = ?1 AND at_ms > ?2 ORDER BY id",
        )?;
        let rows = query.query_map([case.0, after_ms], |row| {
            Ok((
                row.get::<_, [u8; 16]>(0)?,
                row.get(1)?,
                row.get::<_, String>(2)?,
            ))
        })?;
        let mut news = Vec::new();
        for row in rows {
            let (entry, at_ms, what) = row?;
            if let Some(what) = happened(&what) {
                news.push(News {
                    entry: EntryId(entry),
                    at_ms,
                    what,
                });
            }
        }
        Ok(news)
    }

    /// When an entry first arrived.
    pub(crate) fn arrived(&self, case: CaseId, entry: EntryId) -> Result<Option<i64>> {
        let mut query = self
            .db
            .prepare_cached("SELECT min(at_ms) FROM news WHERE file = ?1 AND entry = ?2")?;
        Ok(query.query_row(params![case.0, entry.0], |row| row.get(0))?)
    }
}

const WORDS: [(Happened, &str); 8] = [
    (Happened::Added, "added"),
    (Happened::Edited, "edited"),
    (Happened::Done, "done"),
    (Happened::Reopened, "reopened"),
    (Happened::Archived, "archived"),
    (Happened::Deleted, "deleted"),
    (Happened::Restored, "restored"),
    (Happened::Moved, "moved"),
];

fn word(what: Happened) -> &'static str {
    let found = WORDS.iter().find(|(happened, _)| *happened == what);
    found.map_or("edited", |(_, word)| word)
}

fn happened(word: &str) -> Option<Happened> {
    let found = WORDS.iter().find(|(_, known)| *known == word);
    found.map(|(happened, _)| *happened)
}
