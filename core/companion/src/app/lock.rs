//! Lock and PIN, the quick wipe, and leaving a phone in order.

use onderweg_sync::round::{self, Me};

use super::Companion;
use crate::error::{Error, Result};

impl Companion {
    /// Whether content is closed.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        let mut inside = self.inside();
        inside.store().map_or(true, |store| store.is_locked())
    }

    /// Whether opening needs a PIN.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn has_pin(&self) -> Result<bool> {
        Ok(self.inside().store()?.has_pin()?)
    }

    /// Opens content with the PIN, and reads what came while it was locked. Takes about a second.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::WrongPin`] with the wait before the next attempt.
    pub fn unlock(&mut self, pin: &str) -> Result<()> {
        if !self.is_locked() {
            return Ok(());
        }
        self.inside()
            .with_pin(|store, now, rng| Ok(store.unlock(Some(pin), now, rng)?))?;
        self.come_to_front()
    }

    /// Closes content: seals unsent work so that a locked phone can send it, then drops the keys
    /// from memory. Locked already is fine.
    ///
    /// # Errors
    ///
    /// [`Error::NoPin`] without a PIN; content is open then.
    pub fn lock(&mut self) -> Result<()> {
        if !self.has_pin()? {
            return Err(Error::NoPin);
        }
        if self.is_locked() {
            return Ok(());
        }
        let sealed = self.leave_front();
        let mut inside = self.inside();
        inside.memo.forget();
        inside.store()?.lock();
        sealed
    }

    /// The app leaves the front: seals unsent work and brings the alarms up to date. Content stays
    /// open; nothing happens while locked.
    ///
    /// # Errors
    ///
    /// Those of the store: the work is unsealed then, and safe.
    pub fn leave_front(&mut self) -> Result<()> {
        if self.is_locked() {
            return Ok(());
        }
        let secret = self.secret()?;
        self.with_session(|session, rng| round::close_front(session, Me::open(&secret), rng))?;
        self.alarms().map(|_| ())
    }

    /// Locks if nobody has touched the phone since `touched_ms` for as long as is set. Returns
    /// whether it is locked now.
    ///
    /// # Errors
    ///
    /// Those of [`Companion::lock`], but for a missing PIN.
    pub fn auto_lock(&mut self, touched_ms: i64) -> Result<bool> {
        let minutes = self.auto_lock_minutes()?;
        if self.is_locked() || minutes == 0 || !self.has_pin()? {
            return Ok(self.is_locked());
        }
        let idle = self.now_ms().saturating_sub(touched_ms);
        // A clock that was set back tells nothing: lock.
        if idle < 0 || idle >= i64::from(minutes) * 60_000 {
            self.lock()?;
        }
        Ok(self.is_locked())
    }

    /// Sets, changes or removes the PIN; `None` is no PIN. Needs the present one.
    ///
    /// # Errors
    ///
    /// [`Error::Pin`]: the present PIN holds.
    pub fn change_pin(&mut self, old: Option<&str>, new: Option<&str>) -> Result<()> {
        self.inside()
            .with_pin(|store, now, rng| Ok(store.change_pin(old, new, now, rng)?))
    }

    /// Milliseconds until the next attempt at the PIN is looked at.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn pin_wait_ms(&mut self) -> Result<u64> {
        self.inside()
            .with_pin(|store, now, _| Ok(store.pin_wait_ms(now)?))
    }

    /// Closes the profile for all handles, also for a sync that waits for its network: what that
    /// did is kept, and it ends with an error at its next step.
    pub fn close(self) {
        drop(self.inside().take_store());
    }

    /// Destroys the keys, then the files: the one act that drops unsent work. Needs no PIN.
    ///
    /// # Errors
    ///
    /// Those of the store: the keys are gone, files may be left.
    pub fn wipe(self) -> Result<()> {
        Ok(self.inside().take_store()?.wipe()?)
    }

    /// Leaves this phone in order: refused while anything is only here.
    ///
    /// # Errors
    ///
    /// [`Error::Unsent`] with the number of changes and of parts of letters; the companion is gone in any case: open again.
    pub fn sign_out(mut self) -> Result<()> {
        let late = self.read(|tx| tx.late_waiting())?;
        let unsent = self.read(|tx| tx.unsent_count())?;
        let letters = self.read(|tx| tx.parts_only_here(None))?;
        match unsent + late + letters {
            0 => self.wipe(),
            left => Err(Error::Unsent(left)),
        }
    }
}
