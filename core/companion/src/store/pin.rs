//! Locks, unlocks, and changes the PIN. Must not know content.

use onderweg_sync::store::Stored;
use rand_core::CryptoRng;

use super::error::{PinError, UnlockError, failed};
use super::home::SqliteStore;
use crate::keys::{Attempts, Pin};

impl SqliteStore {
    /// Whether content is closed now.
    pub fn is_locked(&self) -> bool {
        self.vault.is_locked()
    }

    /// Whether a PIN is set.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn has_pin(&self) -> Stored<bool> {
        Ok(self.vault.kdf(&self.db)?.is_some())
    }

    /// Closes content: its keys and the search index leave memory. Seal unsent work before.
    pub fn lock(&mut self) {
        self.vault.lock();
        self.index = None;
        self.db.flush_prepared_statement_cache();
    }

    /// Opens content; takes about half a second with a PIN on an old phone.
    ///
    /// The attempt is counted on disk before it is looked at, so a kill in between gains nothing.
    ///
    /// # Errors
    ///
    /// [`UnlockError`]; the store stays as it was.
    pub fn unlock(
        &mut self,
        pin: Option<&str>,
        now_ms: i64,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), UnlockError> {
        self.check(pin, now_ms, rng)?;
        self.redraw(rng)?;
        Ok(())
    }

    /// Milliseconds until the next attempt is looked at.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn pin_wait_ms(&self, now_ms: i64) -> Stored<u64> {
        Ok(self.vault.attempts(&self.db)?.look(now_ms))
    }

    /// Sets, changes or (with `None`) removes the PIN. Leaves the store unlocked. One key is
    /// wrapped anew, in one transaction: after a kill either PIN holds, never none.
    ///
    /// # Errors
    ///
    /// [`PinError`]; the old PIN holds. The old one is needed even while unlocked.
    pub fn change_pin(
        &mut self,
        old: Option<&str>,
        new: Option<&str>,
        now_ms: i64,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), PinError> {
        let new = new.map(Pin::parse).transpose()?;
        self.check(old, now_ms, rng)?;
        let tx = self.db.transaction().map_err(failed)?;
        self.vault.rewrap(&tx, new.as_ref(), rng)?;
        tx.commit().map_err(failed)?;
        self.forget_old_pages()?;
        Ok(())
    }

    fn check(
        &mut self,
        pin: Option<&str>,
        now_ms: i64,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), UnlockError> {
        if !self.has_pin()? {
            let opened = self.vault.unlock_plain(&self.db)?;
            return opened.ok_or(UnlockError::KeyGone);
        }
        let Some(pin) = pin else {
            let wait_ms = self.pin_wait_ms(now_ms)?;
            return Err(UnlockError::WrongPin { wait_ms });
        };
        let mut attempts = self.vault.attempts(&self.db)?;
        let wait_ms = attempts.look(now_ms);
        if wait_ms > 0 {
            self.vault.put_attempts(&self.db, &attempts, rng)?;
            return Err(UnlockError::Wait { wait_ms });
        }
        let wait_ms = attempts.begin(now_ms);
        self.vault.put_attempts(&self.db, &attempts, rng)?;
        if !self.vault.unlock_with(&self.db, &Pin::read(pin))? {
            return Err(UnlockError::WrongPin { wait_ms });
        }
        let none = Attempts::default();
        self.vault.put_attempts(&self.db, &none, rng)?;
        Ok(())
    }

    /// Moves the WAL into the file and cuts it off, so that no old page lies there.
    pub(super) fn forget_old_pages(&self) -> Stored<()> {
        self.db
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .map_err(failed)
    }
}
