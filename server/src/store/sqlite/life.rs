//! Notices a restored database by a small file beside it: life and number of the last commit.
//!
//! The number in the database is raised in every writing transaction; the file is written after the
//! commit. So a database that is behind its file, or has no file, or another life, was put back from
//! a copy: it starts a new life and the phones heal it. Backups must leave this file out.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use onderweg_protocol::ids::{Incarnation, digest};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::int;
use crate::store::{Result, StoreError};

/// incarnation, commits, checksum
const LEN: usize = 16 + 8 + 8;
pub(super) const NAME: &str = "incarnation";
/// What it is called once the server went elsewhere.
pub(super) const MOVED: &str = "moved";

/// The file beside the database.
#[derive(Debug)]
pub(super) struct Note {
    file: File,
}

impl Note {
    /// Opens or makes the file in `dir`.
    pub(super) fn open(dir: &Path) -> Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let moved = dir.join(MOVED);
        let path = match moved.try_exists().map_err(failed)? {
            true => moved,
            false => dir.join(NAME),
        };
        let file = options.open(path).map_err(failed)?;
        Ok(Self { file })
    }

    /// What it says; `None` if it is new or damaged.
    fn read(&mut self) -> Result<Option<(Incarnation, u64)>> {
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(0)).map_err(failed)?;
        (&self.file)
            .take(2 * LEN as u64)
            .read_to_end(&mut bytes)
            .map_err(failed)?;
        let Ok(bytes) = <[u8; LEN]>::try_from(bytes) else {
            return Ok(None);
        };
        let (said, sum) = bytes.split_at(LEN - 8);
        let (life, commits) = said.split_at(16);
        let commits = commits.try_into().map(u64::from_be_bytes);
        Ok(match (Incarnation::from_slice(life), commits) {
            (Some(life), Ok(commits)) if *sum == checksum(said) => Some((life, commits)),
            _ => None,
        })
    }

    /// Says what was just committed.
    pub(super) fn write(&mut self, life: Incarnation, commits: u64) -> Result<()> {
        let mut bytes = [life.0.as_slice(), &commits.to_be_bytes()].concat();
        let sum = checksum(&bytes);
        bytes.extend_from_slice(&sum);
        self.file.seek(SeekFrom::Start(0)).map_err(failed)?;
        self.file.write_all(&bytes).map_err(failed)
    }
}

fn checksum(said: &[u8]) -> [u8; 8] {
    let [a, b, c, d, e, f, g, h, ..] = digest("ow1/server-life", &[said]);
    [a, b, c, d, e, f, g, h]
}

fn failed(source: std::io::Error) -> StoreError {
    let what = "the file 'incarnation'";
    StoreError::File { what, source }
}

/// The life that a database says it is in, and its commits; `None` before its first.
pub(super) fn of(db: &Connection) -> Result<Option<(Incarnation, u64)>> {
    let found = db
        .query_row("SELECT incarnation, commits FROM life", [], |row| {
            Ok((Incarnation(row.get(0)?), row.get::<_, i64>(1)?))
        })
        .optional()?;
    Ok(found.map(|(life, commits)| (life, commits.unsigned_abs())))
}

/// Goes on with the life of the database, or begins `fresh` if it is new or was put back.
pub(super) fn begin(db: &mut Connection, note: &mut Note, fresh: Incarnation) -> Result<()> {
    let (said, noted) = (of(db)?, note.read()?);
    if let (Some((life, commits)), Some((noted, at_least))) = (said, noted)
        && life == noted
        && commits >= at_least
    {
        return Ok(());
    }
    renew(db, note, fresh)
}

/// Begins a new life.
pub(super) fn renew(db: &mut Connection, note: &mut Note, fresh: Incarnation) -> Result<()> {
    let commits = of(db)?.map_or(0, |(_, commits)| commits) + 1;
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.execute(
        "INSERT INTO life (one, incarnation, commits) VALUES (1, ?1, ?2)
         ON CONFLICT (one) DO UPDATE SET incarnation = ?1, commits = ?2",
        (fresh.0, int(commits)),
    )?;
    tx.commit()?;
    note.write(fresh, commits)
}
