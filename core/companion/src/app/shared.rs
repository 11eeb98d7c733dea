//! What all handles of one open profile share: the store, the clock, randomness, and what was
//! computed once. Held for one transaction at a time, never while a network is waited for
//! (decision 0043). Knows nothing of what is done inside a transaction.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ed25519_dalek::SigningKey;
use onderweg_sync::round::Me;
use onderweg_sync::store::Stored;
use rand_chacha::ChaCha20Rng;
use rand_core::{CryptoRng, SeedableRng};

use super::memo::Memo;
use super::{Companion, Event, Observer};
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::store::{OpenError, Session, SqliteStore};

/// One open profile.
pub(super) struct Shared {
    inside: Mutex<Inside>,
    /// Beside the rest: an observer is told when the store is free again.
    observer: Mutex<Box<dyn Observer + Send>>,
}

/// What one transaction needs.
pub(super) struct Inside {
    /// `None` once the profile was closed or wiped.
    store: Option<SqliteStore>,
    pub(super) clock: Box<dyn Clock + Send>,
    pub(super) rng: Box<dyn CryptoRng + Send>,
    pub(super) memo: Memo,
}

impl Shared {
    pub(super) fn new(
        store: SqliteStore,
        clock: Box<dyn Clock + Send>,
        rng: Box<dyn CryptoRng + Send>,
        observer: Box<dyn Observer + Send>,
    ) -> Arc<Self> {
        let inside = Inside {
            store: Some(store),
            clock,
            rng,
            memo: Memo::default(),
        };
        Arc::new(Self {
            inside: Mutex::new(inside),
            observer: Mutex::new(observer),
        })
    }

    /// The inside, for one short look or one transaction.
    pub(super) fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(|poisoned| {
            // A panic left no half of a transaction, but what is kept in memory may be of one.
            self.inside.clear_poison();
            let mut inside = PoisonError::into_inner(poisoned);
            inside.memo.forget();
            if let Some(store) = &mut inside.store {
                store.forget_computed();
            }
            inside
        })
    }

    /// Tells the observer. It must not act on this profile from within.
    pub(super) fn tell(&self, event: &Event) {
        let mut observer = self.observer.lock();
        let observer = observer.as_mut().map_or_else(
            |poisoned| &mut **poisoned.get_mut(),
            |observer| &mut **observer,
        );
        observer.changed(event);
    }
}

impl Inside {
    /// The open store.
    ///
    /// # Errors
    ///
    /// [`OpenError::NoStore`] once the profile was closed or wiped.
    pub(super) fn store(&mut self) -> Result<&mut SqliteStore> {
        self.store.as_mut().ok_or(Error::Open(OpenError::NoStore))
    }

    /// Takes the store away from all handles.
    pub(super) fn take_store(&mut self) -> Result<SqliteStore> {
        self.memo.forget();
        self.store.take().ok_or(Error::Open(OpenError::NoStore))
    }

    /// What the PIN needs: the store, the time and randomness.
    pub(super) fn with_pin<T>(
        &mut self,
        work: impl FnOnce(&mut SqliteStore, i64, &mut dyn CryptoRng) -> Result<T>,
    ) -> Result<T> {
        let now = self.clock.now_ms();
        let store = self.store.as_mut();
        let store = store.ok_or(Error::Open(OpenError::NoStore))?;
        work(store, now, &mut *self.rng)
    }

    /// The store now, ready for transactions.
    pub(super) fn begin(&mut self) -> Result<Session<'_>> {
        let now = self.clock.now_ms();
        let store = self.store.as_mut();
        let store = store.ok_or(Error::Open(OpenError::NoStore))?;
        Ok(store.begin(now, &mut *self.rng))
    }
}

impl Companion {
    pub(super) fn inside(&self) -> MutexGuard<'_, Inside> {
        self.shared.inside()
    }

    /// Randomness of one's own, for work that must not hold the profile.
    pub(super) fn fork_rng(&self) -> ChaCha20Rng {
        ChaCha20Rng::from_rng(&mut self.inside().rng)
    }

    /// Fills with random bytes.
    /// What signs in this phone's name.
    pub(super) fn signing(&self) -> Result<SigningKey> {
        Ok(self.inside().store()?.signing().clone())
    }

    pub(super) fn draw(&self, bytes: &mut [u8]) {
        self.inside().rng.fill_bytes(bytes);
    }

    /// Work that a locked phone does as well, without what opens content.
    pub(super) fn as_it_is<T>(
        &mut self,
        work: impl FnOnce(&mut Session<'_>, Me<'_>, &mut dyn CryptoRng) -> Stored<T>,
    ) -> Result<T> {
        let id = self.device();
        let mut own = self.fork_rng();
        let mut inside = self.inside();
        let secret = inside.store()?.secret().cloned();
        let secret = secret.as_ref();
        inside.memo.cards.forget();
        let done = work(&mut inside.begin()?, Me { id, secret }, &mut own);
        Ok(done?)
    }
}
