//! Phones in memory, a space between them, and carrying changes from one to the other by hand.

use onderweg_companion::store::{Session, SqliteStore, Tx, WriteError};
use onderweg_journal::{Kind, NaiveDate, Set, When};
use onderweg_protocol::body::Batch;
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{ChangeHash, DeviceId, EntryId, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_space::author;
use onderweg_space::ring::KeyRing;
use onderweg_sync::state::State;
use onderweg_sync::store::{Applied, MemberTx, StoreError, Vouch};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

pub(crate) const SECRET: [u8; 32] = [7; 32];
pub(crate) const ZONE: onderweg_journal::Tz = onderweg_journal::Tz::Europe__Brussels;
pub(crate) const DAY: i64 = 24 * 3_600_000;
/// 22 November 2026, noon in Brussels.
pub(crate) const NOW: i64 = 1_795_345_200_000;

pub(crate) struct Phone {
    pub(crate) store: SqliteStore,
    pub(crate) rng: ChaCha20Rng,
    pub(crate) now: i64,
}

impl Phone {
    pub(crate) fn new(seed: u64) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let store = SqliteStore::in_memory(&SECRET, &mut rng).unwrap();
        Self {
            store,
            rng,
            now: NOW,
        }
    }

    /// The same phone from an older copy.
    pub(crate) fn copy(&mut self, seed: u64) -> Self {
        let bytes = self.store.snapshot_bytes().unwrap();
        Self {
            store: SqliteStore::from_bytes(&bytes, &SECRET).unwrap(),
            rng: ChaCha20Rng::seed_from_u64(seed),
            now: self.now,
        }
    }

    pub(crate) fn id(&self) -> DeviceId {
        self.store.device()
    }

    pub(crate) fn session(&mut self) -> Session<'_> {
        self.store.begin(self.now, &mut self.rng)
    }

    /// One write transaction.
    pub(crate) fn tx<T>(&mut self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> T {
        self.now += 1_000;
        self.session().write(work).unwrap()
    }

    /// One write transaction of acts.
    pub(crate) fn act<T>(&mut self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, WriteError>) -> T {
        self.now += 1_000;
        self.session().write(work).unwrap()
    }

    pub(crate) fn found(&mut self, kind: SpaceKind) -> SpaceId {
        let secret = self.store.secret().unwrap().clone();
        let salt = [self.now.to_be_bytes(), [kind as u8; 8]].concat();
        let salt = salt.try_into().unwrap();
        let (space, entry) = author::found(kind, salt, &secret, &mut self.rng).unwrap();
        let mut roster = Roster::empty(space);
        let applied = roster.apply(&entry).unwrap();
        let mut ring = KeyRing::default();
        assert!(ring.learn(&roster, &applied, &secret));
        self.tx(|tx| {
            tx.put_state(space, &State::default())?;
            tx.put_control(space, 0, &[entry])?;
            tx.put_ring(space, &ring)
        });
        space
    }

    /// Knows a space without being told how.
    pub(crate) fn know(&mut self, space: SpaceId) {
        self.tx(|tx| tx.put_state(space, &State::default()));
    }

    pub(crate) fn task(&mut self, space: SpaceId, title: &str) -> EntryId {
        self.act(|tx| tx.create(space, &Kind::Task, &[Set::Title(title.into())]))
    }

    /// Takes all unsent changes of a space, as a push would.
    pub(crate) fn push(&mut self, space: SpaceId) -> Vec<Batch> {
        self.tx(|tx| {
            let rows = tx.unsent(space, usize::MAX)?;
            let ids: Vec<_> = rows.iter().map(|row| row.row).collect();
            tx.drop_unsent(space, &ids)?;
            Ok(rows
                .into_iter()
                .map(|row| batch(row.entry, row.change))
                .collect())
        })
    }

    pub(crate) fn unsent(&mut self, space: SpaceId) -> Vec<(EntryId, Vec<u8>)> {
        let rows = self.tx(|tx| tx.unsent(space, usize::MAX));
        rows.into_iter()
            .map(|row| (row.entry, row.change))
            .collect()
    }

    pub(crate) fn pull(&mut self, space: SpaceId, from: DeviceId, batches: &[Batch]) -> Applied {
        self.tx(|tx| tx.apply(space, Vouch::Author(from), batches))
    }

    pub(crate) fn json(&mut self, space: SpaceId, entry: EntryId) -> Option<String> {
        self.tx(|tx| tx.canonical_json(space, entry))
    }

    pub(crate) fn title(&mut self, space: SpaceId, entry: EntryId) -> Option<String> {
        self.tx(|tx| tx.view(space, entry))?.title.value
    }

    pub(crate) fn heads(&mut self, space: SpaceId, entry: EntryId) -> Vec<ChangeHash> {
        self.tx(|tx| tx.heads_without(space, entry, &Default::default()))
    }

    pub(crate) fn hashes(&mut self, space: SpaceId, entry: EntryId) -> Vec<ChangeHash> {
        let changes = self.tx(|tx| tx.changes(space, entry));
        changes.into_iter().map(|(hash, _)| hash).collect()
    }

    /// Titles of all entries of a space, in any order, sorted.
    pub(crate) fn titles(&mut self, space: SpaceId) -> Vec<String> {
        let entries = self.tx(|tx| tx.entries(space));
        let mut titles: Vec<_> = entries
            .into_iter()
            .filter_map(|entry| self.title(space, entry))
            .collect();
        titles.sort();
        titles
    }
}

pub(crate) fn batch(entry: EntryId, change: Vec<u8>) -> Batch {
    Batch {
        entry,
        changes: vec![change.into()],
    }
}

pub(crate) fn title(text: &str) -> Set {
    Set::Title(text.into())
}

pub(crate) fn day(text: &str) -> When {
    When::parse(text).unwrap()
}

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
