//! Opens and makes a store: folder, lock file, SQLite's settings. Must not know rows.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use ed25519_dalek::SigningKey;
use onderweg_protocol::ids::{DeviceId, DeviceKeys};
use onderweg_space::keys::DeviceSecret;
use onderweg_sync::store::Stored;
use rand_core::CryptoRng;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::crash::CrashPoint;
use super::document::Changed;
use super::error::{OpenError, failed};
use super::schema;
use super::search::Index;
use super::session::Session;
use super::tx::draw_actor;
use super::vault::Vault;

const FILE: &str = "journal.db";
const LOCK: &str = "lock";

/// The store of one phone, or of one profile on a shared phone.
///
/// # Guarantees
///
/// One process at a time: a second one gets [`OpenError::InUse`]. Whatever a transaction answered
/// `Ok` for survives a kill and a power cut. A file that does not open is never changed.
#[derive(Debug)]
pub struct SqliteStore {
    pub(super) db: Connection,
    pub(super) vault: Vault,
    pub(super) crash: CrashPoint,
    pub(super) changed: Vec<Changed>,
    pub(super) index: Option<Index>,
    // Last, so that the file is closed before the lock is let go.
    pub(super) home: Option<Home>,
}

/// The folder, held by its lock.
#[derive(Debug)]
pub(super) struct Home {
    pub(super) folder: PathBuf,
    _lock: File,
}

impl SqliteStore {
    /// Whether this folder holds a store.
    pub fn exists(home: &Path) -> bool {
        home.join(FILE).exists()
    }

    /// Makes a store with a new device, unlocked and without a PIN; makes the folder too.
    ///
    /// `secret` is what the phone's keystore holds: it is not written here, and nothing opens
    /// without it.
    ///
    /// # Errors
    ///
    /// [`OpenError::AlreadyThere`] where a store is.
    pub fn create(
        home: &Path,
        secret: &[u8; 32],
        rng: &mut dyn CryptoRng,
    ) -> Result<Self, OpenError> {
        std::fs::create_dir_all(home).map_err(|error| OpenError::Folder(error.kind()))?;
        let lock = Home::lock(home)?;
        lock.make_room()?;
        let db = lock.connect(OpenFlags::SQLITE_OPEN_CREATE)?;
        Self::found(db, secret, Some(lock), rng)
    }

    /// Opens a store; without a PIN it is unlocked at once.
    ///
    /// # Errors
    ///
    /// [`OpenError`]; every variant says what to do, and the files are as they were.
    pub fn open(home: &Path, secret: &[u8; 32]) -> Result<Self, OpenError> {
        if !Self::exists(home) {
            return Err(OpenError::NoStore);
        }
        Self::open_locked(Home::lock(home)?, secret)
    }

    pub(super) fn open_locked(lock: Home, secret: &[u8; 32]) -> Result<Self, OpenError> {
        let db = lock.connect(OpenFlags::empty())?;
        Self::load(db, secret, Some(lock))
    }

    /// Makes a store that is gone when dropped.
    ///
    /// # Errors
    ///
    /// As [`SqliteStore::create`].
    pub fn in_memory(secret: &[u8; 32], rng: &mut dyn CryptoRng) -> Result<Self, OpenError> {
        let db = Connection::open_in_memory().map_err(failed)?;
        Self::found(db, secret, None, rng)
    }

    /// Opens what [`SqliteStore::snapshot_bytes`] gave, in memory: the same device as it was then.
    ///
    /// # Errors
    ///
    /// As [`SqliteStore::open`].
    pub fn from_bytes(bytes: &[u8], secret: &[u8; 32]) -> Result<Self, OpenError> {
        let mut db = Connection::open_in_memory().map_err(failed)?;
        let mut bytes = bytes.to_vec();
        // A file in WAL mode says so in its header, and memory knows no WAL.
        if let Some(modes) = bytes.get_mut(18..20) {
            modes.fill(1);
        }
        let len = bytes.len();
        db.deserialize_read_exact("main", bytes.as_slice(), len, false)
            .map_err(failed)?;
        Self::load(db, secret, None)
    }

    /// The whole file as bytes, its rows sealed as they are.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn snapshot_bytes(&mut self) -> Stored<Vec<u8>> {
        let data = self.db.serialize("main").map_err(failed)?;
        Ok(data.to_vec())
    }

    fn found(
        mut db: Connection,
        secret: &[u8; 32],
        home: Option<Home>,
        rng: &mut dyn CryptoRng,
    ) -> Result<Self, OpenError> {
        settings(&db)?;
        schema::upgrade(&mut db)?;
        let tx = db.transaction().map_err(failed)?;
        let vault = Vault::create(&tx, secret, rng)?;
        draw_actor(&tx, &vault, rng)?;
        tx.commit().map_err(failed)?;
        Ok(Self::of(db, vault, home))
    }

    fn load(mut db: Connection, secret: &[u8; 32], home: Option<Home>) -> Result<Self, OpenError> {
        // Before any setting: a newer or foreign file must stay as it is.
        if !is_founded(&db)? {
            return Err(OpenError::NoStore);
        }
        let vault = Vault::load(&db, secret)?;
        settings(&db)?;
        schema::upgrade(&mut db)?;
        Ok(Self::of(db, vault, home))
    }

    fn of(db: Connection, vault: Vault, home: Option<Home>) -> Self {
        db.set_prepared_statement_cache_capacity(128);
        Self {
            db,
            vault,
            crash: CrashPoint::default(),
            changed: Vec::new(),
            index: None,
            home,
        }
    }

    /// A session at this time, with this randomness. Give a round of sync its own.
    pub fn begin<'a>(&'a mut self, now_ms: i64, rng: &'a mut dyn CryptoRng) -> Session<'a> {
        Session::new(self, now_ms, rng)
    }

    /// This device.
    pub fn device(&self) -> DeviceId {
        self.vault.device()
    }

    /// The public half of this device.
    pub fn device_keys(&self) -> DeviceKeys {
        self.vault.keys()
    }

    /// The key that signs requests, also while locked.
    pub fn signing(&self) -> &SigningKey {
        self.vault.signing()
    }

    /// The whole secret of this device; `None` while locked.
    pub fn secret(&self) -> Option<&DeviceSecret> {
        self.vault.secret()
    }

    /// After a panic in the middle of a transaction: what is only in memory may not be true.
    pub(crate) fn forget_computed(&mut self) {
        self.index = None;
        self.changed.clear();
    }

    /// What rounds of sync changed since this was last asked, in order; not kept over a restart.
    pub fn take_changes(&mut self) -> Vec<Changed> {
        std::mem::take(&mut self.changed)
    }

    /// For tests: the `calls`-th store call from now, a commit being one, fails and undoes its
    /// transaction.
    pub fn fail_after(&mut self, calls: u64) {
        self.crash = CrashPoint::after(calls);
    }

    /// For tests: whether the failure set by [`SqliteStore::fail_after`] is still to come.
    pub fn will_fail(&self) -> bool {
        self.crash.is_armed()
    }

    /// For tests: PINs set from now on cost almost nothing to check, nor to guess.
    pub fn cheap_pin(&mut self) {
        self.vault.cheap_pin();
    }

    /// For tests: as if the disk were full once the file has this many pages.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn limit_pages(&mut self, pages: u32) -> Stored<u32> {
        self.db
            .pragma_update_and_check(None, "max_page_count", pages, |row| row.get(0))
            .map_err(failed)
    }
}

impl Home {
    pub(super) fn file(folder: &Path) -> PathBuf {
        folder.join(FILE)
    }

    /// Opens the file so that looking at it leaves no trace: its WAL stays as it is until
    /// [`settings`] says that the file is ours.
    fn connect(&self, flags: OpenFlags) -> Result<Connection, OpenError> {
        let always = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let path = Self::file(&self.folder);
        let db = Connection::open_with_flags(path, always | flags).map_err(failed)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
            .map_err(failed)?;
        // One process: the index of the WAL lives in memory, and no -shm file is needed.
        db.pragma_update(None, "locking_mode", "EXCLUSIVE")
            .map_err(failed)?;
        Ok(db)
    }

    /// Makes sure that no store is here; what a founding or a wipe left over goes.
    pub(super) fn make_room(&self) -> Result<(), OpenError> {
        if SqliteStore::exists(&self.folder) {
            let db = self.connect(OpenFlags::empty())?;
            if is_founded(&db)? {
                return Err(OpenError::AlreadyThere);
            }
        }
        self.remove_files()
    }

    pub(super) fn lock(folder: &Path) -> Result<Self, OpenError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.join(LOCK))
            .map_err(|error| OpenError::Folder(error.kind()))?;
        match file.try_lock() {
            Ok(()) => Ok(Self {
                folder: folder.to_owned(),
                _lock: file,
            }),
            Err(TryLockError::WouldBlock) => Err(OpenError::InUse),
            Err(TryLockError::Error(error)) => Err(OpenError::Folder(error.kind())),
        }
    }

    /// Removes the store's files, but for the lock.
    pub(super) fn remove_files(&self) -> Result<(), OpenError> {
        for name in [
            "journal.db",
            "journal.db-wal",
            "journal.db-shm",
            "journal.db.new",
        ] {
            match std::fs::remove_file(self.folder.join(name)) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(OpenError::Folder(error.kind()));
                }
                Ok(()) | Err(_) => {}
            }
        }
        Ok(())
    }
}

/// Whether the file has keys: a founding or a wipe that was cut off leaves one without, and
/// nothing in it opens ever again.
fn is_founded(db: &Connection) -> Result<bool, OpenError> {
    if schema::check(db)? == 0 {
        return Ok(false);
    }
    let keys: i64 = db
        .query_row("SELECT count(*) FROM keys", [], |row| row.get(0))
        .map_err(failed)?;
    Ok(keys > 0)
}

fn settings(db: &Connection) -> Result<(), OpenError> {
    for (name, value) in [
        ("secure_delete", "ON"),
        ("temp_store", "MEMORY"),
        ("synchronous", "FULL"),
        ("trusted_schema", "OFF"),
        ("cell_size_check", "ON"),
    ] {
        db.pragma_update(None, name, value).map_err(failed)?;
    }
    // A disk that cannot be written keeps the mode it has; reading goes on.
    let _ = db.pragma_update(None, "journal_mode", "WAL");
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
        .map_err(failed)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    #[test]
    fn the_settings_hold_after_every_opening() {
        let home = tempfile::tempdir().unwrap();
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let secret = [7; 32];
        let check = |store: SqliteStore| {
            let ask = |name: &str| -> String {
                let value = store
                    .db
                    .pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0));
                format!("{:?}", value.unwrap())
            };
            assert_eq!(ask("journal_mode"), "Text(\"wal\")");
            assert_eq!(ask("locking_mode"), "Text(\"exclusive\")");
            assert_eq!(ask("synchronous"), "Integer(2)");
            assert_eq!(ask("secure_delete"), "Integer(1)");
            assert_eq!(ask("temp_store"), "Integer(2)");
            assert!(!home.path().join("journal.db-shm").exists());
        };
        check(SqliteStore::create(home.path(), &secret, &mut rng).unwrap());
        check(SqliteStore::open(home.path(), &secret).unwrap());
    }

    #[test]
    fn a_store_may_move_between_threads() {
        fn sendable<T: Send>() {}
        sendable::<SqliteStore>();
    }
}
