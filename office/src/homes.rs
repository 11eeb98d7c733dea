//! The homes: one phone core for each case, opened when it is needed, closed when the process ends.
//!
//! An office device is a device like any phone: the same store, the same sync, the same healing. Its
//! host secret is the case's key, which lies in another folder than the home.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono_tz::Tz;
use onderweg_companion::app::{Companion, Host, Unobserved};
use onderweg_companion::clock::Clock;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

use crate::keys::{KeyError, Keys};

/// Why a home does not open.
#[derive(Debug, thiserror::Error)]
pub enum HomeError {
    /// Its key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The store.
    #[error(transparent)]
    Core(#[from] onderweg_companion::error::Error),
    /// The system gives no randomness.
    #[error("the system gives no randomness")]
    Random,
}

type Result<T, E = HomeError> = std::result::Result<T, E>;

/// A clock that many homes share.
pub type SharedClock = Arc<dyn Fn() -> i64 + Send + Sync>;

struct Told(SharedClock);

impl Clock for Told {
    fn now_ms(&self) -> i64 {
        (self.0)()
    }
}

/// A home that is open.
pub type Home = Arc<Mutex<Companion>>;

/// All homes.
pub struct Homes {
    folder: PathBuf,
    keys: Keys,
    clock: SharedClock,
    zone: Tz,
    open: Mutex<HashMap<String, Home>>,
}

impl std::fmt::Debug for Homes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Homes({} open)", lock(&self.open).len())
    }
}

impl Homes {
    /// Homes below this folder.
    #[must_use]
    pub fn new(folder: &Path, keys: Keys, clock: SharedClock, zone: Tz) -> Self {
        Self {
            folder: folder.to_owned(),
            keys,
            clock,
            zone,
            open: Mutex::new(HashMap::new()),
        }
    }

    /// Makes a home, with a new key.
    ///
    /// # Errors
    ///
    /// [`HomeError`]; also if there is one of this name.
    pub fn make(&self, name: &str) -> Result<Home> {
        let key = self.keys.make_home(name, &mut randomness()?)?;
        self.keep(name, &key)
    }

    /// A home that was made.
    ///
    /// # Errors
    ///
    /// [`HomeError`]; a key that is gone is never made anew.
    pub fn get(&self, name: &str) -> Result<Home> {
        if let Some(home) = lock(&self.open).get(name) {
            return Ok(Arc::clone(home));
        }
        let key = self.keys.home(name)?;
        self.keep(name, &key)
    }

    fn keep(&self, name: &str, key: &[u8; 32]) -> Result<Home> {
        let mut open = lock(&self.open);
        if let Some(home) = open.get(name) {
            return Ok(Arc::clone(home));
        }
        let host = Host {
            secret: *key,
            clock: Box::new(Told(Arc::clone(&self.clock))),
            rng: Box::new(randomness()?),
            observer: Box::new(Unobserved),
            zone: self.zone,
        };
        let mut companion = Companion::open(&self.folder.join(name), host)?;
        companion.keep_no_letters();
        let home = Arc::new(Mutex::new(companion));
        open.insert(name.to_owned(), Arc::clone(&home));
        Ok(home)
    }
}

/// A lock whose holder panicked is taken over: every act on a home is one transaction.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A generator seeded by the system.
pub(crate) fn randomness() -> Result<ChaCha20Rng> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|_| HomeError::Random)?;
    Ok(ChaCha20Rng::from_seed(seed))
}
