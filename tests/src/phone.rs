//! A phone for tests: the real store, in memory or in a folder, and rounds of the real sync over a
//! [`Wire`]. It has a clock and randomness of its own; both are the test's.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use onderweg_companion::store::{SqliteStore, Tx, WriteError};
use onderweg_journal::{Command, Kind, Set};
use onderweg_protocol::control::{Role, SpaceKind};
use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_space::author::Wish;
use onderweg_space::keys::DeviceSecret;
use onderweg_sync::state::{Alarm, State};
use onderweg_sync::store::{MemberTx, StoreError};
use onderweg_sync::{Me, Options, Report, Round, found, settle_all};
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};

use crate::wire::Wire;

/// What the keystore of every phone of a test holds.
pub const KEYSTORE: [u8; 32] = [7; 32];
/// Start of the test's clock: 2026-11-22.
pub const START: i64 = 1_795_305_600_000;

/// One phone.
#[derive(Debug)]
pub struct Phone {
    /// Its store.
    pub store: SqliteStore,
    /// Its clock, in milliseconds since the epoch.
    pub now: i64,
    /// Where its files are, if anywhere.
    pub home: Option<PathBuf>,
    rng: ChaCha20Rng,
}

impl Phone {
    /// A new phone without files.
    pub fn in_memory(seed: u64) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let store = SqliteStore::in_memory(&KEYSTORE, &mut rng).unwrap();
        Self {
            store,
            now: START,
            home: None,
            rng,
        }
    }

    /// A new phone in this folder.
    pub fn create(home: &Path, seed: u64) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let store = SqliteStore::create(home, &KEYSTORE, &mut rng).unwrap();
        Self {
            store,
            now: START,
            home: Some(home.to_owned()),
            rng,
        }
    }

    /// The phone in this folder, started again.
    pub fn open(home: &Path, seed: u64) -> Self {
        let rng = ChaCha20Rng::seed_from_u64(seed);
        let store = SqliteStore::open(home, &KEYSTORE).unwrap();
        Self {
            store,
            now: START,
            home: Some(home.to_owned()),
            rng,
        }
    }

    /// A copy of this phone as it is now, in memory: cloned or restored.
    pub fn copied(&mut self, seed: u64) -> Self {
        let bytes = self.store.snapshot_bytes().unwrap();
        let store = SqliteStore::from_bytes(&bytes, &KEYSTORE).unwrap();
        Self {
            store,
            now: self.now,
            home: None,
            rng: ChaCha20Rng::seed_from_u64(seed),
        }
    }

    /// This device.
    pub fn id(&self) -> DeviceId {
        self.store.device()
    }

    /// Its whole secret; it must be unlocked.
    pub fn secret(&self) -> DeviceSecret {
        self.store.secret().unwrap().clone()
    }

    /// Randomness for something beside the store.
    pub fn rng(&mut self) -> ChaCha20Rng {
        ChaCha20Rng::seed_from_u64(self.rng.next_u64())
    }

    /// One transaction.
    ///
    /// # Errors
    ///
    /// Those of `work` and of the commit.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.store.begin(self.now, &mut self.rng).write(work)
    }

    /// Reads; a failure is the test's.
    pub fn read<T>(&mut self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> T {
        self.store
            .begin(self.now, &mut self.rng)
            .read(work)
            .unwrap()
    }

    /// Founds a space.
    pub fn found(&mut self, kind: SpaceKind) -> SpaceId {
        let (secret, mut rng) = (self.secret(), self.rng());
        let salt = crate::mutate::bytes(&mut rng);
        self.write(|tx| found(tx, kind, salt, &secret, &mut rng))
            .unwrap()
    }

    /// Wishes `guest` in, who then waits for it.
    pub fn admit(&mut self, guest: &mut Phone, space: SpaceId, role: Role) {
        let wish = Wish::AddMember(guest.store.device_keys(), role, None);
        self.write(|tx| tx.wish(space, wish)).unwrap();
        guest
            .write(|tx| tx.put_state(space, &State::default()))
            .unwrap();
    }

    /// A note with this title.
    pub fn note(&mut self, space: SpaceId, title: &str) -> EntryId {
        let sets = [Set::Title(title.to_owned())];
        self.write(|tx| tx.create(space, &Kind::Note, &sets))
            .unwrap()
    }

    /// One act on an entry.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn act(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        command: Command,
    ) -> Result<bool, WriteError> {
        self.write(|tx| tx.act(space, entry, &[command]))
    }

    /// What the phone remembers of a space.
    pub fn state(&mut self, space: SpaceId) -> State {
        self.read(|tx| tx.state(space)).unwrap_or_default()
    }

    /// What it would show in `doctor`.
    pub fn alarms(&mut self, space: SpaceId) -> Vec<Alarm> {
        self.state(space).alarms.into_iter().collect()
    }

    /// The fold of its log.
    pub fn roster(&mut self, space: SpaceId) -> Roster {
        let log = self.read(|tx| tx.control(space));
        Roster::refold(space, &log).unwrap()
    }

    /// Canonical JSON of every entry of a space.
    pub fn journal(&mut self, space: SpaceId) -> BTreeMap<EntryId, String> {
        self.read(|tx| {
            let mut journal = BTreeMap::new();
            for entry in tx.entries(space)? {
                journal.insert(entry, tx.canonical_json(space, entry)?.unwrap_or_default());
            }
            Ok(journal)
        })
    }

    /// All text of a space, for looking for a word.
    pub fn text(&mut self, space: SpaceId) -> String {
        self.journal(space)
            .into_values()
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// One round; `None` when nothing came back.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn round(
        &mut self,
        wire: &mut dyn Wire,
        options: Options,
    ) -> Result<Option<Report>, StoreError> {
        let secret = self.store.secret().cloned();
        let id = self.id();
        let me = secret.as_ref().map_or(Me::locked(id), Me::open);
        let mut rng = ChaCha20Rng::seed_from_u64(self.rng.next_u64());
        let mut session = self.store.begin(self.now, &mut self.rng);
        let (round, request) = Round::start(&mut session, me, options, &mut rng)?;
        match wire.ask(id, &request, self.now.cast_unsigned()) {
            Some(answer) => round.finish(&mut session, me, answer, &mut rng).map(Some),
            None => Ok(None),
        }
    }

    /// Rounds until nothing moves, or `rounds` of them; the number made.
    ///
    /// # Panics
    ///
    /// When the store fails.
    pub fn sync(&mut self, wire: &mut dyn Wire, rounds: usize) -> usize {
        for n in 1..=rounds {
            self.now += 1_000;
            let report = self.round(wire, Options::default()).unwrap();
            if report.is_some_and(|report| !report.again) {
                return n;
            }
        }
        rounds
    }

    /// Starts again after a lock or a crash: opens what came meanwhile.
    pub fn settle(&mut self) {
        let (secret, mut rng) = (self.secret(), self.rng());
        let mut session = self.store.begin(self.now, &mut self.rng);
        settle_all(&mut session, Me::open(&secret), &mut rng).unwrap();
    }
}

/// A circle of `people` phones in memory, all of whom have seen each other join.
pub fn circle(people: usize, wire: &mut dyn Wire) -> (Vec<Phone>, SpaceId) {
    let mut phones: Vec<Phone> = (1..=people as u64).map(Phone::in_memory).collect();
    let space = join(&mut phones, wire);
    (phones, space)
}

/// Makes a circle of these phones: the first one founds it.
pub fn join(phones: &mut [Phone], wire: &mut dyn Wire) -> SpaceId {
    let (host, guests) = phones.split_first_mut().unwrap();
    let space = host.found(SpaceKind::Circle);
    for guest in guests.iter_mut() {
        host.admit(guest, space, Role::Member);
        host.sync(wire, 10);
        guest.sync(wire, 10);
    }
    quiet(phones, wire);
    space
}

/// Everybody syncs until nobody's journal or log changes any more.
pub fn quiet(phones: &mut [Phone], wire: &mut dyn Wire) {
    for _ in 0..40 {
        let before = prints(phones);
        for phone in phones.iter_mut() {
            phone.sync(wire, 12);
        }
        if prints(phones) == before {
            return;
        }
    }
    panic!("no quiet after 40 rounds");
}

fn prints(phones: &mut [Phone]) -> Vec<String> {
    let print = |phone: &mut Phone| {
        let spaces = phone.read(|tx| tx.spaces());
        let spaces = spaces.into_iter().map(|space| {
            let state = phone.state(space);
            let unsent = phone.read(|tx| tx.unsent(space, usize::MAX)).len();
            format!(
                "{:?} {:?} {unsent} {} {}",
                state.tips,
                state.heal.is_some(),
                phone.roster(space).n(),
                phone.text(space)
            )
        });
        spaces.collect::<Vec<_>>().join("\n")
    };
    phones.iter_mut().map(print).collect()
}
