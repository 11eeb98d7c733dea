//! Who may sign in to the office: accounts, two proofs, sessions. One file, `office.db`.
//!
//! Time and chance are arguments. Must not know HTTP, nor what the people of the office work on.
//!
//! # Guarantees
//!
//! - A password is kept as Argon2id under a key that is not in the file; the secret of a code app and
//!   half-written words are sealed under it; of a session there is a hash. Whoever has the file alone
//!   can sign in nowhere.
//! - An address that nobody has costs the same work and gets the same answer as a wrong password.
//! - Tries are counted before they are looked at, and survive a restart.
//! - A code of the second factor is accepted once.
//! - Once an account was renewed nothing of before opens anything.

mod account;
mod error;
mod factor;
mod keys;
mod pace;
mod password;
mod renew;
mod schema;
mod session;
mod sign_in;

use std::fmt;
use std::fs::OpenOptions;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, Transaction, TransactionBehavior};

pub use account::{Account, Enrolment, NewStaff, Role};
pub use error::{Result, StaffError};
pub use session::Token;
pub use sign_in::{Code, Password, Place};

use keys::Keys;
use password::Cost;

/// How long to wait for another process that is writing.
const BUSY: Duration = Duration::from_secs(10);

/// The staff of an office.
pub struct Staff {
    db: Mutex<Connection>,
    keys: Keys,
    cost: Cost,
}

impl fmt::Debug for Staff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Staff(..)")
    }
}

impl Staff {
    /// Opens the accounts in this file, making or upgrading it as needed. Several processes may.
    ///
    /// `key` opens what is sealed in it: it belongs into a file of its own, and not into the backup of
    /// this one. With another key nobody can sign in.
    ///
    /// # Errors
    ///
    /// [`StaffError::TooNew`] leaves the file as it is.
    pub fn open(path: &Path, key: &[u8; 32]) -> Result<Self> {
        Self::with(path, key, Cost::STRONG)
    }

    /// For tests that sign in a thousand times: passwords that cost nothing to guess.
    ///
    /// # Errors
    ///
    /// As [`Staff::open`].
    #[doc(hidden)]
    pub fn open_cheap_for_tests(path: &Path, key: &[u8; 32]) -> Result<Self> {
        Self::with(path, key, Cost::CHEAP)
    }

    fn with(path: &Path, key: &[u8; 32], cost: Cost) -> Result<Self> {
        private(path)?;
        let mut db = Connection::open(path)?;
        db.busy_timeout(BUSY)?;
        db.pragma_update(None, "journal_mode", "wal")?;
        db.pragma_update(None, "synchronous", "full")?;
        db.pragma_update(None, "foreign_keys", true)?;
        db.pragma_update(None, "secure_delete", true)?;
        schema::upgrade(&mut db)?;
        Ok(Self {
            db: Mutex::new(db),
            keys: Keys::new(key),
            cost,
        })
    }

    fn db(&self) -> MutexGuard<'_, Connection> {
        self.db.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// All of `work`, or nothing.
    fn writing<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let mut db = self.db();
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&tx)?;
        tx.commit()?;
        Ok(done)
    }
}

/// Makes the file for its owner alone before SQLite does.
fn private(path: &Path) -> Result<()> {
    let mut how = OpenOptions::new();
    how.create(true).append(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        how.mode(0o600);
    }
    how.open(path)?;
    Ok(())
}
