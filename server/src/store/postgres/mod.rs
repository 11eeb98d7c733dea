//! The store of a city: PostgreSQL, any number of server processes on one database.
//!
//! One transaction per work. A writer locks the row of its space first, so numbers come in the
//! order of commits; a look is one snapshot. Methods wait: call them from threads that may.

mod accounts;
mod address;
mod blobs;
mod catalogue;
mod engine;
mod fault;
mod import;
mod life;
mod mail;
mod news;
mod read;
mod schema;
mod shared;
mod tls;
mod tx;
mod write;

#[cfg(test)]
pub(crate) mod tests;

use std::fmt;
use std::sync::Arc;

use deadpool_postgres::{Client, Pool};
use onderweg_protocol::ids::{Incarnation, SpaceId};
use tokio_postgres::IsolationLevel;

use super::{Look, Programme, Result, Shared, Store, StoreError, Work};
pub use address::{Address, AddressError};
pub use engine::Tuning;
use engine::{Door, Engine};
pub(super) use import::{Filling, Importer};
use news::Board;
use read::Space;
use tx::Tx;

/// How often a work is begun anew because the database asks for it.
const TRIES: u32 = 5;

/// Keeps everything in a PostgreSQL database.
///
/// What is stored is on the disk of the database when a call returns, whatever its settings say,
/// unless they switch `fsync` off. Deleted bytes are gone for every reader; the database overwrites
/// them in its own time.
pub struct PostgresStore {
    pool: Pool,
    engine: Engine,
    door: Door,
    tuning: Tuning,
    board: Arc<Board>,
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").finish_non_exhaustive()
    }
}

impl PostgresStore {
    /// Opens the store, making or upgrading its tables as needed.
    ///
    /// A new database starts the life `fresh`, one that was put back from a copy a life made from it;
    /// `secret` is kept by a new one for the tokens of its processes. Both are random. May wait for
    /// seconds.
    ///
    /// # Errors
    ///
    /// [`StoreError::Away`] if nobody answers, [`StoreError::TooNew`] if a newer release wrote the
    /// database; it is left untouched.
    pub fn open(
        address: &Address,
        fresh: Incarnation,
        secret: [u8; 32],
        tuning: Tuning,
    ) -> Result<Self> {
        let engine = Engine::new(&tuning)?;
        let door = Door::new(address, &tuning, fresh)?;
        let opened = async { door.driven().await.map_err(fault::connecting) };
        let (mut client, _driver) = engine.wait(opened)?;
        engine.wait_long(async {
            warn_of_loss(&client).await?;
            schema::upgrade(&mut client).await?;
            life::begin(&client, fresh, &secret).await?;
            Ok::<_, StoreError>(())
        })?;
        let pool = engine::pool(&door, &tuning)?;
        Ok(Self {
            pool,
            engine,
            door,
            tuning,
            board: Arc::default(),
        })
    }

    /// Lends a connection. One that broke is never lent again: nobody knows what still comes on it.
    fn lending<T>(&self, work: impl FnOnce(&mut Client) -> Result<T>) -> Result<T> {
        let mut client = self.engine.wait(self.pool.get())?;
        let done = work(&mut client);
        if matches!(done, Err(StoreError::Away(_))) {
            drop(Client::take(client));
        }
        done
    }

    /// Reads in one transaction: it sees all of a finished work or nothing.
    fn looking<T>(&self, look: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        self.lending(|client| {
            let begin = client
                .build_transaction()
                .isolation_level(IsolationLevel::RepeatableRead)
                .read_only(true)
                .start();
            let tx = Tx::new(&self.engine, self.engine.wait(begin)?);
            // Then dropped without waiting: what only looked has nothing to lose.
            look(&tx)
        })
    }

    /// Writes in one transaction, which commits if the work changed something.
    fn working<T>(&self, mut work: impl FnMut(&Tx<'_>) -> Result<T>) -> Result<T> {
        let mut tried = 1;
        loop {
            let done = self.lending(|client| {
                let tx = Tx::new(&self.engine, self.engine.wait(client.transaction())?);
                let done = work(&tx)?;
                tx.end().map(|()| done)
            });
            match &done {
                Err(error) if fault::asks_again(error) && tried < TRIES => tried += 1,
                Ok(_) | Err(_) => return done,
            }
        }
    }
}

/// A database that does not write through loses what phones believe to be stored.
async fn warn_of_loss(client: &tokio_postgres::Client) -> Result<()> {
    let row = client
        .query_one("SELECT current_setting('fsync', true) = 'off'", &[])
        .await?;
    if row.try_get::<_, Option<bool>>(0)? == Some(true) {
        tracing::warn!("the database runs with fsync = off: a power cut loses what was stored");
    }
    Ok(())
}

impl Store for PostgresStore {
    fn incarnation(&self) -> Result<Incarnation> {
        let sql = "SELECT incarnation FROM life";
        let found = self.asking(sql, &[])?.pop();
        let found = found.ok_or(StoreError::Damaged("incarnation"))?;
        Ok(Incarnation(tx::array(&found, 0)?))
    }

    fn new_incarnation(&self, fresh: Incarnation) -> Result<()> {
        let sql = "UPDATE life SET incarnation = $1";
        match self.telling(sql, &[&fresh.0.as_slice()])? {
            0 => Err(StoreError::Damaged("incarnation")),
            _ => Ok(()),
        }
    }

    fn read(&self, space: SpaceId, look: Look<'_>) -> Result<()> {
        self.looking(|tx| look(&Space::new(tx, space)))
    }

    fn write(&self, space: SpaceId, work: Work<'_>) -> Result<()> {
        self.working(|tx| {
            let mut space = Space::new(tx, space);
            space.lock()?;
            work(&mut space)?;
            space.finish()
        })
    }
}

impl Programme for PostgresStore {
    fn settle(&self) -> Result<()> {
        // A commit is where it rests already.
        Ok(())
    }

    fn shared(&self) -> Option<&dyn Shared> {
        Some(self)
    }
}
