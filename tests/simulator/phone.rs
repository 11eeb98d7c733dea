//! One simulated phone: the real store in memory, an owner, a lock, and what it acknowledged.

use onderweg_companion::store::{SqliteStore, Tx};
use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_sync::state::State;
use onderweg_sync::store::{MemberTx, StoreError};
use onderweg_sync::{Me, close_front, settle_all};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

/// A word that a phone told its person was kept.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    pub(crate) space: SpaceId,
    pub(crate) entry: EntryId,
    pub(crate) word: String,
}

#[derive(Debug)]
pub(crate) struct Phone {
    pub(crate) name: usize,
    pub(crate) person: usize,
    pub(crate) store: SqliteStore,
    pub(crate) rng: ChaCha20Rng,
    pub(crate) kept: Vec<Kept>,
    pub(crate) away_until: u64,
    pub(crate) pin: bool,
}

/// What a copy of a phone is made of.
#[derive(Debug, Clone)]
pub(crate) struct Copy {
    pub(crate) name: usize,
    pub(crate) person: usize,
    pub(crate) bytes: Vec<u8>,
    pub(crate) kept: Vec<Kept>,
}

pub(crate) const HOST_SECRET: [u8; 32] = [7; 32];
pub(crate) const PIN: &str = "4711";

impl Phone {
    pub(crate) fn new(name: usize, person: usize, seed: u64) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed ^ ((name as u64) << 32));
        let mut store = SqliteStore::in_memory(&HOST_SECRET, &mut rng).expect("a store");
        store.cheap_pin();
        Self {
            name,
            person,
            store,
            rng,
            kept: Vec::new(),
            away_until: 0,
            pin: false,
        }
    }

    pub(crate) fn copy(&mut self) -> Copy {
        Copy {
            name: self.name,
            person: self.person,
            bytes: self.store.snapshot_bytes().expect("a copy"),
            kept: self.kept.clone(),
        }
    }

    pub(crate) fn restored(copy: &Copy, name: usize, seed: u64) -> Self {
        let rng = ChaCha20Rng::seed_from_u64(seed ^ ((name as u64) << 32));
        let store = SqliteStore::from_bytes(&copy.bytes, &HOST_SECRET).expect("a store");
        Self {
            name,
            person: copy.person,
            store,
            rng,
            kept: copy.kept.clone(),
            away_until: 0,
            pin: false,
        }
    }

    pub(crate) fn device(&self) -> DeviceId {
        self.store.device()
    }

    pub(crate) fn locked(&self) -> bool {
        self.store.is_locked()
    }

    pub(crate) fn write<T, E: From<StoreError>>(
        &mut self,
        now: u64,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.store
            .begin(now.cast_signed(), &mut self.rng)
            .write(work)
    }

    pub(crate) fn read<T>(
        &mut self,
        now: u64,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
    ) -> T {
        self.store
            .begin(now.cast_signed(), &mut self.rng)
            .read(work)
            .expect("a read")
    }

    pub(crate) fn state(&mut self, now: u64, space: SpaceId) -> Option<State> {
        self.read(now, |tx| tx.state(space))
    }

    pub(crate) fn roster(&mut self, now: u64, space: SpaceId) -> Roster {
        let log = self.read(now, |tx| tx.control(space));
        Roster::refold(space, &log).expect("a log")
    }

    /// Whether this phone is a member of the space and may write there.
    pub(crate) fn writes(&mut self, now: u64, space: SpaceId) -> bool {
        let me = self.device();
        let state = self.state(now, space);
        let ready = state.is_some_and(|state| !state.gone && !state.copied);
        ready && !self.locked() && self.roster(now, space).is_member(&me)
    }

    pub(crate) fn lock(&mut self, now: u64) -> Result<(), StoreError> {
        if self.locked() || !self.pin {
            return Ok(());
        }
        let secret = self.store.secret().cloned().expect("unlocked");
        let mut rng = self.rng.clone();
        let mut session = self.store.begin(now.cast_signed(), &mut self.rng);
        close_front(&mut session, Me::open(&secret), &mut rng)?;
        self.rng = rng;
        self.store.lock();
        Ok(())
    }

    pub(crate) fn unlock(&mut self, now: u64) -> Result<(), StoreError> {
        if self.locked() {
            self.store
                .unlock(Some(PIN), now.cast_signed(), &mut self.rng)
                .expect("the right PIN");
        }
        let secret = self.store.secret().cloned().expect("unlocked");
        let mut rng = self.rng.clone();
        let mut session = self.store.begin(now.cast_signed(), &mut self.rng);
        settle_all(&mut session, Me::open(&secret), &mut rng)?;
        self.rng = rng;
        Ok(())
    }
}
