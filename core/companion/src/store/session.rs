//! Transactions: all of it or nothing. Must not know what is done inside.

use onderweg_sync::store::{MemberStore, MemberTx, StoreError};
use rand_core::CryptoRng;

use super::error::failed;
use super::home::SqliteStore;
use super::tx::Tx;

/// A store at one moment: the clock and the randomness of the transactions to come.
pub struct Session<'a> {
    store: &'a mut SqliteStore,
    now_ms: i64,
    rng: &'a mut dyn CryptoRng,
    members_only: bool,
}

impl std::fmt::Debug for Session<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Session(at {})", self.now_ms)
    }
}

impl<'a> Session<'a> {
    pub(super) fn new(store: &'a mut SqliteStore, now_ms: i64, rng: &'a mut dyn CryptoRng) -> Self {
        Self {
            store,
            now_ms,
            rng,
            members_only: false,
        }
    }

    /// The same, for what a person does: a space whose log this phone does not know takes nothing.
    #[must_use]
    pub fn for_members(mut self) -> Self {
        self.members_only = true;
        self
    }

    /// Runs `work` in one transaction. On `Ok` all of it survives a kill; on `Err` nothing
    /// happened.
    ///
    /// # Errors
    ///
    /// Those of `work`, and [`StoreError`] of the commit.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.within(true, work)
    }

    /// Runs `work` and keeps nothing that it writes.
    ///
    /// # Errors
    ///
    /// Those of `work`.
    pub fn read<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.within(false, work)
    }

    fn within<T, E: From<StoreError>>(
        &mut self,
        keeps: bool,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let store = &mut *self.store;
        // Deferred: what only reads also works on a disk that is full or cannot be written.
        let sql = store.db.transaction().map_err(failed)?;
        let mut tx = Tx::new(
            &sql,
            &store.vault,
            &mut store.crash,
            &mut store.index,
            self.now_ms,
            &mut *self.rng,
        );
        tx.keeps = keeps;
        tx.members_only = self.members_only;
        let out = work(&mut tx)?;
        if keeps {
            let changed = tx.finish()?;
            sql.commit().map_err(failed)?;
            store.changed.extend(changed);
        }
        Ok(out)
    }
}

impl MemberStore for Session<'_> {
    fn transact<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut dyn MemberTx) -> Result<T, E>,
    ) -> Result<T, E> {
        self.write(|tx| work(tx))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Shelf, Under};
    use onderweg_journal::{Command, Kind, Set, Tz};
    use onderweg_protocol::ids::SpaceId;
    use onderweg_sync::state::State;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    const MONTHS: i64 = 90 * 24 * 3_600_000;

    #[test]
    fn a_file_that_cannot_be_written_is_read_and_says_so() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut store = SqliteStore::in_memory(&[7; 32], &mut rng).unwrap();
        let space = SpaceId([1; 16]);
        let mut session = store.begin(0, &mut rng);
        let made = session.write(|tx| {
            tx.put_note(Under::Content, "name", b"old")?;
            tx.put_state(space, &State::default())?;
            let milk = [Set::Title("milk".into())];
            let made = tx.create(space, &Kind::Task, &milk)?;
            tx.act(space, made, &[Command::Done])?;
            tx.create(space, &Kind::Task, &milk)
        });
        made.unwrap();
        store.db.pragma_update(None, "query_only", "ON").unwrap();
        let mut session = store.begin(MONTHS, &mut rng);
        let refused = session.write(|tx| tx.put_note(Under::Content, "name", b"new"));
        assert_eq!(refused, Err(StoreError::ReadOnly));
        let note = session.write(|tx| tx.note(Under::Content, "name"));
        assert_eq!(note, Ok(Some(b"old".to_vec())));
        let zone = Tz::Europe__Brussels;
        let count = |shelf| move |tx: &mut Tx<'_>| Ok(tx.summaries(shelf, zone)?.len());
        assert_eq!(session.read(count(Shelf::Live)), Ok::<_, StoreError>(1));
        assert_eq!(session.read(count(Shelf::Closed)), Ok::<_, StoreError>(1));
        let found = session
            .read(|tx| tx.search("milk"))
            .map(|found| found.len());
        assert_eq!(found, Ok(2));
        assert_eq!(session.read(|tx| tx.alarms(zone)), Ok(Vec::new()));
    }
}
