//! One transaction, and the few ways in which every verb reads and writes rows.
//! Must not know any table but `notes`.

use std::collections::BTreeSet;

use onderweg_journal::Actor;
use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use onderweg_sync::store::{StoreError, Stored};
use rand_core::CryptoRng;
use rusqlite::{Connection, OptionalExtension, Params, Row};

use super::alarms::Planned;
use super::crash::CrashPoint;
use super::document::Changed;
use super::error::failed;
use super::notes::{self, Under};
use super::search::Index;
use super::vault::Vault;
use crate::keys::Place;

const ACTOR: &str = "actor";

/// One transaction on the phone's store: acts and views of the app, and sync's `MemberTx`.
///
/// After SQLite refused something, every further call and the commit fail: nothing is half done.
pub struct Tx<'a> {
    pub(super) db: &'a Connection,
    pub(super) vault: &'a Vault,
    pub(super) now_ms: i64,
    /// Whether what is written will be kept; a look writes nothing that it could do without.
    pub(super) keeps: bool,
    /// Whether entries are written only where this phone was let in.
    pub(super) members_only: bool,
    pub(super) rng: &'a mut dyn CryptoRng,
    pub(super) index: &'a mut Option<Index>,
    pub(super) changed: Vec<Changed>,
    pub(super) planned: Planned,
    pub(super) touched: BTreeSet<(SpaceId, EntryId)>,
    crash: &'a mut CrashPoint,
    broken: Option<StoreError>,
}

impl std::fmt::Debug for Tx<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tx(at {})", self.now_ms)
    }
}

impl<'a> Tx<'a> {
    pub(super) fn new(
        db: &'a Connection,
        vault: &'a Vault,
        crash: &'a mut CrashPoint,
        index: &'a mut Option<Index>,
        now_ms: i64,
        rng: &'a mut dyn CryptoRng,
    ) -> Self {
        Self {
            db,
            vault,
            now_ms,
            keeps: true,
            members_only: false,
            rng,
            index,
            changed: Vec::new(),
            planned: Planned::default(),
            touched: BTreeSet::new(),
            crash,
            broken: None,
        }
    }

    /// Counts one store call. First line of every call that comes from outside this module.
    pub(super) fn step(&mut self) -> Stored<()> {
        if let Some(error) = &self.broken {
            return Err(error.clone());
        }
        let passed = self.crash.pass();
        self.keep_error(passed)
    }

    /// What rounds changed, if the transaction may be committed.
    pub(super) fn finish(mut self) -> Stored<Vec<Changed>> {
        self.step()?;
        self.flush_alarms()?;
        Ok(self.changed)
    }

    fn keep_error<T>(&mut self, result: Stored<T>) -> Stored<T> {
        if let Err(error) = &result {
            self.broken = Some(error.clone());
        }
        result
    }

    pub(super) fn sql<T>(&mut self, result: rusqlite::Result<T>) -> Stored<T> {
        self.keep_error(result.map_err(failed))
    }

    pub(super) fn exec(&mut self, sql: &str, params: impl Params) -> Stored<usize> {
        let done = self
            .db
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(params));
        self.sql(done)
    }

    pub(super) fn one<T>(
        &mut self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Stored<Option<T>> {
        let found = self
            .db
            .prepare_cached(sql)
            .and_then(|mut statement| statement.query_row(params, read).optional());
        self.sql(found)
    }

    pub(super) fn all<T>(
        &mut self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Stored<Vec<T>> {
        let found = self
            .db
            .prepare_cached(sql)
            .and_then(|mut statement| statement.query_map(params, read)?.collect());
        self.sql(found)
    }

    /// Rows until `take` says that the next one is too many.
    pub(super) fn until<T>(
        &mut self,
        sql: &str,
        params: impl Params,
        mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
        mut take: impl FnMut(&T) -> bool,
    ) -> Stored<Vec<T>> {
        let db = self.db;
        let work = || {
            let mut statement = db.prepare_cached(sql)?;
            let mut rows = statement.query(params)?;
            let mut out = Vec::new();
            while let Some(row) = rows.next()? {
                let row = read(row)?;
                if !take(&row) {
                    break;
                }
                out.push(row);
            }
            Ok(out)
        };
        let found = work();
        self.sql(found)
    }

    pub(super) fn count(&mut self, sql: &str, params: impl Params) -> Stored<u64> {
        let found = self.one(sql, params, |row| row.get::<_, i64>(0))?;
        Ok(found.map_or(0, i64::unsigned_abs))
    }

    pub(super) fn seal(
        &mut self,
        under: Under,
        table: &'static str,
        key: &[u8],
        plain: &[u8],
    ) -> Stored<Vec<u8>> {
        let vault = self.vault;
        let sealed = vault
            .sealer(under)?
            .seal(Place { table, key }, plain, self.rng);
        sealed.ok_or(StoreError::Damaged(table))
    }

    pub(super) fn unseal(
        &self,
        under: Under,
        table: &'static str,
        key: &[u8],
        sealed: &[u8],
    ) -> Stored<Vec<u8>> {
        let opened = self.vault.sealer(under)?.open(Place { table, key }, sealed);
        opened.ok_or(StoreError::Damaged(table))
    }

    /// Content must be open for what follows.
    pub(super) fn need_open(&self) -> Stored<()> {
        self.vault.sealer(Under::Content).map(|_| ())
    }

    pub(super) fn device(&self) -> DeviceId {
        self.vault.device()
    }

    /// The actor of this database's own changes.
    pub(super) fn actor(&mut self) -> Stored<Actor> {
        let random = self
            .get_note(Under::Content, ACTOR)?
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or(StoreError::Damaged("notes.actor"))?;
        Ok(Actor::new(author(&self.device()), random))
    }

    /// Draws a new actor: after this nobody else can have written as it.
    pub(super) fn new_actor(&mut self) -> Stored<Actor> {
        let drawn = draw_actor(self.db, self.vault, self.rng);
        let random = self.keep_error(drawn)?;
        Ok(Actor::new(author(&self.device()), random))
    }
}

/// Draws and stores the random half of the actor.
pub(super) fn draw_actor(
    db: &Connection,
    vault: &Vault,
    rng: &mut dyn CryptoRng,
) -> Stored<[u8; 8]> {
    let mut random = [0; 8];
    rng.fill_bytes(&mut random);
    notes::write(db, vault, rng, Under::Content, ACTOR, &random)?;
    Ok(random)
}

/// Primary key of a row about an entry.
pub(super) fn key(space: SpaceId, entry: EntryId) -> [u8; 32] {
    let mut out = [0; 32];
    let (head, tail) = out.split_at_mut(16);
    head.copy_from_slice(&space.0);
    tail.copy_from_slice(&entry.0);
    out
}

pub(super) fn author(device: &DeviceId) -> onderweg_journal::Author {
    onderweg_journal::Author(device.0)
}
