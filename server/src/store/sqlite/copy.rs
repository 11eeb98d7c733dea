//! A backup while the server runs, and what the store holds in numbers.

use std::fs::{File, OpenOptions};
use std::path::Path;

use super::SqliteStore;
use crate::store::{Result, StoreError};

/// What a relay holds, in numbers: all that its operator can count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Accounts, with the names that the office gave them.
    pub accounts: u64,
    /// Spaces.
    pub spaces: u64,
    /// Entries of their membership logs.
    pub entries: u64,
    /// Sealed chunks that were stored, those that were pruned since among them.
    pub chunks: u64,
    /// Bytes of all sealed chunks, pruned ones among them.
    pub bytes: u64,
}

impl SqliteStore {
    /// Writes a copy of the database into a new file that only its owner can read; a server may be
    /// running on it. It is whole and durable once this returns. What was put back from it starts a
    /// new life, and the phones heal it.
    ///
    /// # Errors
    ///
    /// [`StoreError::File`] if there is such a file or it cannot be made; those of SQLite.
    pub fn back_up(&self, to: &Path) -> Result<()> {
        let failed = |source| StoreError::File {
            what: "the file of the backup",
            source,
        };
        private(to).map_err(failed)?;
        let name = to.to_str().ok_or_else(|| failed(not_text()))?;
        self.writer().db.execute("VACUUM INTO ?1", [name])?;
        let synced = File::open(to).and_then(|file| file.sync_all());
        synced.map_err(failed)
    }

    /// What is in it, counted.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn tally(&self) -> Result<Tally> {
        self.looking(|tx| {
            let count = |sql: &str| -> Result<u64> {
                let number: i64 = tx.query_row(sql, [], |row| row.get(0))?;
                Ok(number.unsigned_abs())
            };
            Ok(Tally {
                accounts: count("SELECT count(*) FROM accounts")?,
                spaces: count("SELECT count(*) FROM spaces")?,
                entries: count("SELECT count(*) FROM entries")?,
                chunks: count("SELECT count(*) FROM chunks")?,
                bytes: count("SELECT coalesce(sum(len), 0) FROM chunks")?,
            })
        })
    }
}

fn private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn not_text() -> std::io::Error {
    std::io::Error::new(std::io::ErrorKind::InvalidInput, "its name is not UTF-8")
}

#[cfg(test)]
mod tests {
    use onderweg_protocol::ids::Incarnation;

    use super::*;
    use crate::auth::Codes;
    use crate::store::{ProgrammeRole, Store};

    #[test]
    fn a_backup_holds_everything_and_starts_a_new_life() {
        let folder = tempfile::tempdir().unwrap();
        let live = folder.path().join("live");
        let store = SqliteStore::open(&live, Incarnation([1; 16])).unwrap();
        let name = "unit 12";
        Codes::issue(&store, name, ProgrammeRole::Buddy, 1, [7; 32]).unwrap();
        let restored = folder.path().join("restored");
        std::fs::create_dir(&restored).unwrap();
        let file = restored.join("relay.db");
        let beside = SqliteStore::beside(&live, Incarnation([2; 16])).unwrap();
        beside.back_up(&file).unwrap();
        assert!(matches!(store.back_up(&file), Err(StoreError::File { .. })));
        let tally = store.tally().unwrap();
        assert_eq!(tally.accounts, 1);

        let back = SqliteStore::open(&restored, Incarnation([3; 16])).unwrap();
        assert_eq!(back.tally().unwrap(), tally);
        assert_eq!(back.incarnation().unwrap(), Incarnation([3; 16]));
        assert_eq!(store.incarnation().unwrap(), Incarnation([1; 16]));
    }
}
