//! The audit log: what staff did and whose file, each line chained to the one before by a hash, so
//! that a line that was changed or taken out is noticed.

use onderweg_protocol::ids::digest;
use rusqlite::{OptionalExtension, params};

use super::{Register, Result};
use crate::desk::{CaseId, Deed, StaffId};

/// One line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) n: i64,
    pub(crate) at_ms: i64,
    pub(crate) staff: StaffId,
    pub(crate) case: CaseId,
    pub(crate) deed: Deed,
}

/// How the chain stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chain {
    /// Every line follows from the one before.
    Whole {
        /// How many lines.
        lines: i64,
    },
    /// A line was changed, or one before it taken out.
    Broken {
        /// The first line that does not follow.
        at: i64,
    },
}

impl Register {
    /// Writes down what somebody did.
    pub(crate) fn note(
        &mut self,
        staff: StaffId,
        case: CaseId,
        deed: Deed,
        now_ms: i64,
    ) -> Result<()> {
        let tx = self.db.transaction()?;
        let last: Option<(i64, [u8; 32])> = tx
            .query_row(
                "SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        let (n, before) = last.map_or((1, [0; 32]), |(n, hash)| (n + 1, hash));
        let entry = Entry {
            n,
            at_ms: now_ms,
            staff,
            case,
            deed,
        };
        tx.execute(
            "INSERT INTO audit (n, at_ms, staff, file, deed, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                n,
                now_ms,
                staff.0,
                case.0,
                deed.word(),
                hash(&before, &entry)
            ],
        )?;
        Ok(tx.commit()?)
    }

    /// The lines of one file, newest first.
    pub(crate) fn looks(&self, case: CaseId, most: u32) -> Result<Vec<Entry>> {
        let mut query = self.db.prepare_cached(
            "SELECT n, at_ms, staff, file, deed FROM audit WHERE file = ?1 ORDER BY n DESC LIMIT ?2",
        )?;
        let rows = query.query_map(params![case.0, most], read)?;
        Ok(rows
            .collect::<rusqlite::Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect())
    }

    /// Reads the whole chain again.
    pub(crate) fn chain(&self) -> Result<Chain> {
        let mut query = self
            .db
            .prepare_cached("SELECT n, at_ms, staff, file, deed, hash FROM audit ORDER BY n")?;
        let mut rows = query.query([])?;
        let (mut before, mut lines) = ([0; 32], 0);
        while let Some(row) = rows.next()? {
            lines += 1;
            let stored: [u8; 32] = row.get(5)?;
            let follows =
                read(row)?.is_some_and(|entry| entry.n == lines && hash(&before, &entry) == stored);
            if !follows {
                return Ok(Chain::Broken { at: lines });
            }
            before = stored;
        }
        Ok(Chain::Whole { lines })
    }
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<Entry>> {
    let deed = Deed::from_word(&row.get::<_, String>(4)?);
    let (n, at_ms) = (row.get(0)?, row.get(1)?);
    let (staff, case) = (StaffId(row.get(2)?), CaseId(row.get(3)?));
    Ok(deed.map(|deed| Entry {
        n,
        at_ms,
        staff,
        case,
        deed,
    }))
}

fn hash(before: &[u8; 32], entry: &Entry) -> [u8; 32] {
    let number = |value: i64| value.to_be_bytes();
    digest(
        "ow1/audit",
        &[
            before,
            &number(entry.n),
            &number(entry.at_ms),
            &number(entry.staff.0),
            &number(entry.case.0),
            entry.deed.word().as_bytes(),
        ],
    )
}

impl Deed {
    const WORDS: [(Deed, &'static str); 10] = [
        (Deed::Offered, "offered"),
        (Deed::Renewed, "renewed"),
        (Deed::Opened, "opened"),
        (Deed::Answered, "answered"),
        (Deed::AddedAppointment, "added-appointment"),
        (Deed::AddedTask, "added-task"),
        (Deed::Confirmed, "confirmed"),
        (Deed::SentBack, "sent-back"),
        (Deed::Seen, "seen"),
        (Deed::Refused, "refused"),
    ];

    /// The fixed word for it, in the register and on the person's phone.
    #[must_use]
    pub fn word(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(deed, _)| *deed == self);
        found.map_or("opened", |(_, word)| word)
    }

    /// The deed of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let found = Self::WORDS.iter().find(|(_, known)| *known == word);
        found.map(|(deed, _)| *deed)
    }
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;

    #[test]
    fn a_changed_or_missing_line_breaks_the_chain() {
        let folder = tempfile::tempdir().unwrap();
        let mut register = Register::open(folder.path(), Zeroizing::new([7; 32])).unwrap();
        assert_eq!(register.chain().unwrap(), Chain::Whole { lines: 0 });
        for at in 1..=4 {
            register
                .note(StaffId(1), CaseId(at), Deed::Opened, at)
                .unwrap();
        }
        assert_eq!(register.chain().unwrap(), Chain::Whole { lines: 4 });
        assert_eq!(register.looks(CaseId(3), 10).unwrap().len(), 1);
        register
            .db
            .execute("UPDATE audit SET staff = 2 WHERE n = 3", [])
            .unwrap();
        assert_eq!(register.chain().unwrap(), Chain::Broken { at: 3 });
        register
            .db
            .execute("DELETE FROM audit WHERE n = 2", [])
            .unwrap();
        assert_eq!(register.chain().unwrap(), Chain::Broken { at: 2 });
    }
}
