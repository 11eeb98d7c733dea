//! A phone: the real store, and dice for its keys. Must not know the network.

use std::path::Path;

use onderweg_companion::store::{SqliteStore, Tx};
use onderweg_protocol::control::{Role, SpaceKind};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_space::author::Wish;
use onderweg_sync::found;
use onderweg_sync::state::State;
use onderweg_sync::store::{MemberTx, StoreError};
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};

use crate::measure::Res;
use crate::workload::What;

/// What every benched phone's keystore holds.
pub const SECRET: [u8; 32] = [7; 32];

/// A store with its dice.
#[derive(Debug)]
pub struct Phone {
    /// The store.
    pub store: SqliteStore,
    pub(crate) rng: ChaCha20Rng,
}

impl Phone {
    /// A new phone, on disk where a folder is given; the same number is the same phone.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn new(number: u64, home: Option<&Path>) -> Res<Self> {
        let mut rng = ChaCha20Rng::seed_from_u64(number);
        let store = match home {
            Some(home) => SqliteStore::create(home, &SECRET, &mut rng)?,
            None => SqliteStore::in_memory(&SECRET, &mut rng)?,
        };
        Ok(Self { store, rng })
    }

    /// A phone that is there.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn open(home: &Path, number: u64) -> Res<Self> {
        Ok(Self::of(SqliteStore::open(home, &SECRET)?, number))
    }

    /// A store with dice of their own.
    #[must_use]
    pub fn of(store: SqliteStore, number: u64) -> Self {
        let rng = ChaCha20Rng::seed_from_u64(number);
        Self { store, rng }
    }

    /// One durable transaction.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        now_ms: i64,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.store.begin(now_ms, &mut self.rng).write(work)
    }

    /// Looks.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn read<T>(
        &mut self,
        now_ms: i64,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.store.begin(now_ms, &mut self.rng).read(work)
    }

    /// Founds a space here.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn found(&mut self, kind: SpaceKind, now_ms: i64) -> Res<SpaceId> {
        let mut salt = [0; 16];
        self.rng.fill_bytes(&mut salt);
        let secret = self.store.secret().cloned().ok_or("the phone is locked")?;
        let mut rng = ChaCha20Rng::from_seed(self.draw());
        Ok(self.write(now_ms, |tx| found(tx, kind, salt, &secret, &mut rng))?)
    }

    /// Wishes another phone's person in; the other then knows the space and waits.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn admit(&mut self, guest: &mut Phone, space: SpaceId, now_ms: i64) -> Res<()> {
        let wish = Wish::AddMember(guest.store.device_keys(), Role::Owner, None);
        self.write(now_ms, |tx| tx.wish(space, wish))?;
        guest.write(now_ms, |tx| tx.put_state(space, &State::default()))?;
        Ok(())
    }

    /// One act, its own transaction. The id of what it is about.
    ///
    /// # Errors
    ///
    /// Those of the store and of the journal.
    pub fn act(
        &mut self,
        space: SpaceId,
        entry: Option<EntryId>,
        what: &What,
        now_ms: i64,
    ) -> Res<EntryId> {
        match (what, entry) {
            (What::Create(kind, sets), _) => {
                Ok(self.write(now_ms, |tx| tx.create(space, kind, sets))?)
            }
            (What::Edit(commands), Some(entry)) => {
                self.write(now_ms, |tx| tx.act(space, entry, commands))?;
                Ok(entry)
            }
            (What::Edit(_), None) => Err("an edit of what is not there".into()),
        }
    }

    /// Fresh randomness for a round of sync.
    pub(crate) fn draw(&mut self) -> [u8; 32] {
        let mut seed = [0; 32];
        self.rng.fill_bytes(&mut seed);
        seed
    }
}
