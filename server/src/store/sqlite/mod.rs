//! The embedded store: one SQLite file, one writer, several readers.

mod accounts;
mod blobs;
mod catalogue;
mod copy;
mod life;
mod mail;
mod read;
mod schema;
mod write;

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use onderweg_protocol::ids::{Incarnation, SpaceId};
use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};

use super::{Look, Programme, Result, Store, StoreError, Work};
use life::Note;
use read::Space;

pub use copy::Tally;

const DATABASE: &str = "relay.db";
const LOCK: &str = "relay.lock";
/// Open readers kept for the next look.
const READERS: usize = 8;
/// How often, and after what time, the lock is tried again.
const LOCK_TRIES: u32 = 20;
const LOCK_WAIT: Duration = Duration::from_millis(50);
/// How long a server waits for another process that is writing: phones wait for it.
const BUSY: Duration = Duration::from_secs(10);
/// How long a short work beside it waits: one person at a terminal, perhaps on a machine whose disk
/// is busy.
const PATIENCE: Duration = Duration::from_secs(60);

/// Keeps everything in `relay.db` in one folder.
///
/// WAL with `synchronous=FULL`: a commit survives a power cut. Deleted bytes are overwritten.
#[derive(Debug)]
pub struct SqliteStore {
    path: PathBuf,
    writer: Mutex<Writer>,
    readers: Mutex<Vec<Connection>>,
    /// Held for as long as the store serves.
    lock: Option<File>,
}

#[derive(Debug)]
struct Writer {
    db: Connection,
    note: Note,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) {
            return StoreError::Busy;
        }
        StoreError::Database(Box::new(error))
    }
}

impl SqliteStore {
    /// Opens the store in `dir`, making or upgrading it as needed.
    ///
    /// A new database, and one that was put back from a copy, starts the life `fresh`, which is random
    /// and not zeros. May wait for a second.
    ///
    /// # Errors
    ///
    /// [`StoreError::InUse`] while another process has it open, [`StoreError::TooNew`] if a newer
    /// release wrote it; it is left untouched. [`StoreError::Moved`] if the server went elsewhere.
    pub fn open(dir: &Path, fresh: Incarnation) -> Result<Self> {
        make_private(dir)?;
        refuse_moved(dir)?;
        Self::alone(dir, fresh)
    }

    /// Opens the store to move it elsewhere, also when that was tried before.
    ///
    /// # Errors
    ///
    /// As [`SqliteStore::open`]; a folder without a database is an error.
    pub(super) fn leaving(dir: &Path, fresh: Incarnation) -> Result<Self> {
        let there = fs::metadata(dir.join(DATABASE));
        there.map_err(|source| StoreError::File {
            what: "the file 'relay.db'",
            source,
        })?;
        Self::alone(dir, fresh)
    }

    fn alone(dir: &Path, fresh: Incarnation) -> Result<Self> {
        for _ in 0..LOCK_TRIES {
            if let Some(lock) = lock(dir)? {
                return Self::ready(dir, fresh, Some(lock), BUSY);
            }
            // A short work beside may be looking for a restore just now.
            std::thread::sleep(LOCK_WAIT);
        }
        Err(StoreError::InUse)
    }

    /// Opens the store for a short work beside a server that may be running on it.
    ///
    /// # Errors
    ///
    /// As [`SqliteStore::open`], but never [`StoreError::InUse`]; [`StoreError::Busy`] if the server
    /// did not let it write for a minute.
    pub fn beside(dir: &Path, fresh: Incarnation) -> Result<Self> {
        make_private(dir)?;
        refuse_moved(dir)?;
        let lock = lock(dir)?;
        let mut store = Self::ready(dir, fresh, lock, PATIENCE)?;
        store.lock = None;
        Ok(store)
    }

    fn ready(
        dir: &Path,
        fresh: Incarnation,
        lock: Option<File>,
        patience: Duration,
    ) -> Result<Self> {
        let path = dir.join(DATABASE);
        let mut db = connect(&path)?;
        db.busy_timeout(patience)?;
        schema::upgrade(&mut db)?;
        let mut note = Note::open(dir)?;
        // Where another process has the lock, it looks for a restore itself.
        if lock.is_some() {
            life::begin(&mut db, &mut note, fresh)?;
        }
        Ok(Self {
            path,
            writer: Mutex::new(Writer { db, note }),
            readers: Mutex::new(Vec::new()),
            lock,
        })
    }

    fn writer(&self) -> MutexGuard<'_, Writer> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn readers(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on this folder refuses to serve, also after a power cut. Returns whether it did not
    /// before.
    ///
    /// The file beside the database becomes the mark: whoever takes the mark away has a database
    /// without that file, which starts a new life, because the phones went on elsewhere.
    pub(super) fn close_for_good(&self) -> Result<bool> {
        self.settle()?;
        let (note, mark) = (self.beside_it(life::NAME), self.beside_it(life::MOVED));
        let fresh = !mark.try_exists().map_err(no_mark)?;
        if fresh {
            fs::rename(note, mark).map_err(no_mark)?;
        }
        let dir = File::open(self.beside_it(""));
        dir.and_then(|dir| dir.sync_all()).map_err(no_mark)?;
        Ok(fresh)
    }

    /// Takes that back.
    pub(super) fn open_again(&self) -> Result<()> {
        let (note, mark) = (self.beside_it(life::NAME), self.beside_it(life::MOVED));
        fs::rename(mark, note).map_err(no_mark)
    }

    fn beside_it(&self, name: &str) -> PathBuf {
        self.path.with_file_name(name)
    }

    /// Reads in one transaction: it sees all of a finished work or nothing.
    pub(super) fn looking<T>(&self, look: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let spare = self.readers().pop();
        let mut db = spare.map_or_else(|| connect(&self.path), Ok)?;
        let tx = db.transaction()?;
        let seen = look(&tx)?;
        drop(tx);
        let mut readers = self.readers();
        if readers.len() < READERS {
            readers.push(db);
        }
        Ok(seen)
    }

    /// Writes in one transaction, which raises the number of commits if it changed a row.
    fn working<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let mut writer = self.writer();
        let Writer { db, note } = &mut *writer;
        let before = db.total_changes();
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&tx)?;
        if tx.total_changes() == before {
            return Ok(done);
        }
        tx.execute("UPDATE life SET commits = commits + 1", [])?;
        let life = life::of(&tx)?;
        tx.commit()?;
        if let Some((life, commits)) = life
            && let Err(error) = note.write(life, commits)
        {
            // The work is durable; only a later restore may go unnoticed.
            tracing::warn!(%error, "the commit was not noted");
        }
        Ok(done)
    }
}

impl Store for SqliteStore {
    fn incarnation(&self) -> Result<Incarnation> {
        let life = self.looking(|tx| life::of(tx))?;
        life.map(|(life, _)| life)
            .ok_or(StoreError::Damaged("incarnation"))
    }

    fn new_incarnation(&self, fresh: Incarnation) -> Result<()> {
        let mut writer = self.writer();
        let Writer { db, note } = &mut *writer;
        life::renew(db, note, fresh)
    }

    fn read(&self, space: SpaceId, look: Look<'_>) -> Result<()> {
        self.looking(|tx| look(&Space { tx, space }))
    }

    fn write(&self, space: SpaceId, work: Work<'_>) -> Result<()> {
        self.working(|tx| work(&mut Space { tx, space }))
    }
}

impl Programme for SqliteStore {
    fn settle(&self) -> Result<()> {
        self.readers().clear();
        let writer = self.writer();
        writer
            .db
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}

fn connect(path: &Path) -> Result<Connection> {
    let db = Connection::open(path)?;
    db.busy_timeout(BUSY)?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "secure_delete", "ON")?;
    db.pragma_update(None, "temp_store", "MEMORY")?;
    db.pragma_update(None, "trusted_schema", "OFF")?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(db)
}

/// Makes the folder, closed to other users of the machine.
fn make_private(dir: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir).map_err(|source| StoreError::File {
        what: "the folder",
        source,
    })
}

fn refuse_moved(dir: &Path) -> Result<()> {
    match dir.join(life::MOVED).try_exists() {
        Ok(false) => Ok(()),
        Ok(true) => Err(StoreError::Moved),
        Err(source) => Err(no_mark(source)),
    }
}

fn no_mark(source: std::io::Error) -> StoreError {
    let what = "the file 'moved'";
    StoreError::File { what, source }
}

/// `None` if another process holds it.
fn lock(dir: &Path) -> Result<Option<File>> {
    let failed = |source| StoreError::File {
        what: "the file 'relay.lock'",
        source,
    };
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    let file = options.open(dir.join(LOCK)).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(source)) => Err(failed(source)),
    }
}

/// A number for SQLite, which knows 63 bits: what is larger is as good as the largest.
fn int(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A number from SQLite.
fn number(row: &rusqlite::Row<'_>, at: usize) -> rusqlite::Result<u64> {
    row.get::<_, i64>(at).map(i64::unsigned_abs)
}

#[cfg(test)]
mod tests {
    use onderweg_protocol::control::SignedEntry;
    use tempfile::TempDir;

    use super::*;
    use crate::store::contract::LIFE;

    const NEXT: Incarnation = Incarnation([9; 16]);
    const SPACE: SpaceId = SpaceId([1; 16]);

    fn empty() -> (SqliteStore, TempDir) {
        let dir = tempfile::tempdir().unwrap();
        (SqliteStore::open(dir.path(), LIFE).unwrap(), dir)
    }

    crate::store::contract::store_contract!(super::tests::empty());

    fn append(store: &SqliteStore, n: u64) {
        let entry = SignedEntry {
            bytes: vec![1; 100],
            signature: [0; 64],
        };
        store.write(SPACE, &mut |tx| tx.append(n, &entry)).unwrap();
    }

    fn log_n(store: &SqliteStore) -> u64 {
        let mut n = 0;
        let look: Look<'_> = &mut |space| {
            n = space.log_head()?.0;
            Ok(())
        };
        store.read(SPACE, look).unwrap();
        n
    }

    #[test]
    fn a_store_opened_again_goes_on_in_its_life() {
        let (store, dir) = empty();
        append(&store, 1);
        drop(store);
        let store = SqliteStore::open(dir.path(), NEXT).unwrap();
        assert_eq!((store.incarnation().unwrap(), log_n(&store)), (LIFE, 1));
    }

    /// Copies the database as a backup would, without the file beside it.
    fn backup(dir: &Path) -> Vec<u8> {
        fs::read(dir.join(DATABASE)).unwrap()
    }

    #[test]
    fn a_database_put_back_from_a_backup_starts_a_new_life() {
        let (store, dir) = empty();
        append(&store, 1);
        store.settle().unwrap();
        let saved = backup(dir.path());
        append(&store, 2);
        drop(store);
        for left in ["relay.db-wal", "relay.db-shm"] {
            let _ = fs::remove_file(dir.path().join(left));
        }
        fs::write(dir.path().join(DATABASE), saved).unwrap();
        let store = SqliteStore::open(dir.path(), NEXT).unwrap();
        assert_eq!((store.incarnation().unwrap(), log_n(&store)), (NEXT, 1));
        drop(store);
        let again = SqliteStore::open(dir.path(), LIFE).unwrap();
        assert_eq!(again.incarnation().unwrap(), NEXT, "once");
    }

    #[test]
    fn a_database_moved_without_its_note_or_with_a_damaged_one_starts_a_new_life() {
        for damage in [&b""[..], b"nonsense", &[0; 32], &[0; 4_000]] {
            let (store, dir) = empty();
            append(&store, 1);
            drop(store);
            fs::write(dir.path().join("incarnation"), damage).unwrap();
            let store = SqliteStore::open(dir.path(), NEXT).unwrap();
            assert_eq!(store.incarnation().unwrap(), NEXT);
        }
    }

    #[test]
    fn one_server_per_folder_and_short_works_beside_it() {
        let (store, dir) = empty();
        let second = SqliteStore::open(dir.path(), NEXT);
        assert!(matches!(second, Err(StoreError::InUse)));
        let beside = SqliteStore::beside(dir.path(), NEXT).unwrap();
        append(&beside, 1);
        append(&store, 2);
        assert_eq!(log_n(&beside), 2);
        drop(store);
        let serving = SqliteStore::open(dir.path(), NEXT).unwrap();
        assert_eq!(
            serving.incarnation().unwrap(),
            LIFE,
            "a short work keeps no lock"
        );
        drop((serving, beside));
        let store = SqliteStore::open(dir.path(), NEXT).unwrap();
        assert_eq!((store.incarnation().unwrap(), log_n(&store)), (LIFE, 2));
    }

    #[test]
    fn a_short_work_waits_for_who_writes_and_opens_without_writing() {
        let (store, dir) = empty();
        let mut other = Connection::open(dir.path().join(DATABASE)).unwrap();
        let writing = other
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .unwrap();
        let beside = SqliteStore::beside(dir.path(), NEXT).unwrap();
        beside.writer().db.busy_timeout(Duration::ZERO).unwrap();
        let busy = beside.write(SPACE, &mut |_| Ok(()));
        assert!(matches!(busy, Err(StoreError::Busy)), "{busy:?}");
        let patient = SqliteStore::beside(dir.path(), NEXT).unwrap();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| append(&patient, 1));
            writing.rollback().unwrap();
            waiting.join().unwrap();
        });
        assert_eq!(log_n(&store), 1);
    }

    #[test]
    fn a_newer_database_is_refused_and_left_alone() {
        let (store, dir) = empty();
        store.settle().unwrap();
        drop(store);
        let db = Connection::open(dir.path().join(DATABASE)).unwrap();
        db.pragma_update(None, "user_version", 99).unwrap();
        drop(db);
        let refused = SqliteStore::open(dir.path(), NEXT);
        assert!(matches!(refused, Err(StoreError::TooNew { found: 99, .. })));
    }

    #[test]
    fn a_file_that_is_no_database_is_an_error_and_stays() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(DATABASE);
        fs::write(&path, "not a database, but somebody's file".repeat(100)).unwrap();
        let refused = SqliteStore::open(dir.path(), NEXT);
        assert!(matches!(refused, Err(StoreError::Database(_))));
        assert!(
            fs::read_to_string(&path)
                .unwrap()
                .starts_with("not a database")
        );
    }

    #[test]
    fn deleted_bytes_leave_the_file() {
        use onderweg_protocol::chunk::{Chunk, Header, Kind};
        use onderweg_protocol::ids::{ChunkId, ControlHash, DeviceId};
        let (store, dir) = empty();
        let header = Header {
            kind: Kind::Data,
            deflate: false,
            space: SPACE,
            device: DeviceId([1; 16]),
            epoch: 1,
            dev_seq: 1,
            prev: ChunkId::default(),
            control: ControlHash::default(),
        };
        let text = b"canary ".repeat(100);
        let key = ed25519_dalek::SigningKey::from_bytes(&[1; 32]);
        let chunk = Chunk::sign(header, &[1; 24], &text, &key);
        store
            .write(SPACE, &mut |tx| tx.insert(&chunk, 1).map(|_| ()))
            .unwrap();
        let prune: Work<'_> = &mut |tx| tx.prune(&chunk.tip(), &ChunkId::default()).map(|_| ());
        store.write(SPACE, prune).unwrap();
        store.settle().unwrap();
        let file = backup(dir.path());
        assert!(!file.windows(14).any(|part| part == b"canary canary "));
        let wal = fs::read(dir.path().join("relay.db-wal")).unwrap_or_default();
        assert!(wal.is_empty());
    }
}
