//! Connections, and waiting for them from threads that may wait. Knows no table.
//!
//! The store's trait is synchronous and the client is not, so a store has a small runtime of its own
//! that drives the sockets; whoever calls waits on its own thread (docs/decisions/0012).

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use deadpool_postgres::{Connect, Manager, ManagerConfig, Pool, RecyclingMethod, Runtime as Kind};
use onderweg_protocol::ids::Incarnation;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::JoinHandle;
use tokio_postgres::config::SslMode;
use tokio_postgres::tls::NoTlsStream;
use tokio_postgres::{Client, Config, Connection, Error, NoTls, Socket};

use super::address::Address;
use super::life;
use super::tls::{Secured, Tls};
use crate::store::{Result, StoreError};

/// How a store uses its database.
#[derive(Debug, Clone)]
pub struct Tuning {
    /// Connections of this process; one more listens.
    pub connections: usize,
    /// How long one statement may take. Waiting for another writer of the same space counts.
    pub statement: Duration,
    /// How often the database is asked what the hints between processes may have lost.
    pub poll: Duration,
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            connections: 20,
            statement: Duration::from_secs(30),
            poll: Duration::from_secs(10),
        }
    }
}

/// How much longer than the database we wait before the connection counts as lost.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long a request waits for a free connection, and a new one may take to be there.
const WAIT: Duration = Duration::from_secs(10);
/// How long a transaction may do nothing before the database ends it: its lock holds others up.
const IDLE: Duration = Duration::from_secs(60);

/// A runtime that drives connections.
pub(super) struct Engine {
    runtime: Option<Runtime>,
    handle: Handle,
    patience: Duration,
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").finish_non_exhaustive()
    }
}

impl Engine {
    pub(super) fn new(tuning: &Tuning) -> Result<Self> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("postgres")
            .enable_all()
            .build()
            .map_err(|source| StoreError::Database(Box::new(source)))?;
        let handle = runtime.handle().clone();
        Ok(Self {
            runtime: Some(runtime),
            handle,
            patience: tuning.statement + PATIENCE,
        })
    }

    /// Waits for the database, but not for ever.
    pub(super) fn wait<T, E: Into<StoreError>>(
        &self,
        work: impl Future<Output = std::result::Result<T, E>>,
    ) -> Result<T> {
        let bounded = async { tokio::time::timeout(self.patience, work).await };
        match self.handle.block_on(bounded) {
            Ok(done) => done.map_err(Into::into),
            Err(_) => Err(StoreError::Away("no answer in time".into())),
        }
    }

    /// Waits for as long as it takes.
    pub(super) fn wait_long<T>(&self, work: impl Future<Output = T>) -> T {
        self.handle.block_on(work)
    }

    pub(super) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.handle.spawn(work);
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // A store may be dropped where waiting is not allowed.
            runtime.shutdown_background();
        }
    }
}

/// A connection to be driven, plain or secured.
pub(super) enum Line {
    Plain(Box<Connection<Socket, NoTlsStream>>),
    Secured(Box<Connection<Socket, Secured>>),
}

/// Opens connections that are ready to be used.
#[derive(Clone)]
pub(super) struct Door {
    pub(super) config: Config,
    tls: Option<Tls>,
    settings: String,
    fresh: Incarnation,
}

impl Door {
    /// `fresh` is what further lives are made from.
    pub(super) fn new(address: &Address, tuning: &Tuning, fresh: Incarnation) -> Result<Self> {
        let config = Config::clone(&address.config);
        let tls = match config.get_ssl_mode() == SslMode::Disable {
            true => None,
            false => Some(Tls::new(address.authority.as_deref())?),
        };
        let statement = tuning.statement.as_millis();
        let settings = format!(
            "SET statement_timeout = {statement};
             SET lock_timeout = {statement};
             SET idle_in_transaction_session_timeout = {};
             SET client_min_messages = warning;
             SELECT set_config('synchronous_commit', 'on', false)
             WHERE current_setting('synchronous_commit') = 'off'",
            IDLE.as_millis()
        );
        Ok(Self {
            config,
            tls,
            settings,
            fresh,
        })
    }

    /// A connection with our settings, and what drives it.
    pub(super) async fn open(&self) -> std::result::Result<(Client, Line), Error> {
        match &self.tls {
            Some(tls) => {
                let (client, connection) = self.config.connect(tls.clone()).await?;
                Ok((client, Line::Secured(Box::new(connection))))
            }
            None => {
                let (client, connection) = self.config.connect(NoTls).await?;
                Ok((client, Line::Plain(Box::new(connection))))
            }
        }
    }

    /// What every connection is told first.
    pub(super) async fn furnish(&self, client: &Client) -> std::result::Result<(), Error> {
        client.batch_execute(&self.settings).await
    }

    /// A connection that is driven until it is dropped.
    pub(super) async fn driven(&self) -> std::result::Result<(Client, JoinHandle<()>), Error> {
        let (client, line) = self.open().await?;
        let driver = tokio::spawn(async move {
            let ended = match line {
                Line::Plain(connection) => connection.await,
                Line::Secured(connection) => connection.await,
            };
            if let Err(error) = ended {
                let error = StoreError::from(error);
                tracing::warn!(%error, "a connection to the database ended");
            }
        });
        self.furnish(&client).await?;
        Ok((client, driver))
    }
}

type Opened<'a> =
    Pin<Box<dyn Future<Output = std::result::Result<(Client, JoinHandle<()>), Error>> + Send + 'a>>;

impl Connect for Door {
    fn connect(&self, _: &Config) -> Opened<'_> {
        Box::pin(async {
            let (client, driver) = self.driven().await?;
            // Before its first use: the database may have been restored since the last connection.
            life::check(&client, self.fresh).await?;
            Ok((client, driver))
        })
    }
}

/// A pool behind the door.
pub(super) fn pool(door: &Door, tuning: &Tuning) -> Result<Pool> {
    let config = ManagerConfig {
        recycling_method: RecyclingMethod::Fast,
    };
    let manager = Manager::from_connect(door.config.clone(), door.clone(), config);
    Pool::builder(manager)
        .max_size(tuning.connections.max(1))
        .runtime(Kind::Tokio1)
        .wait_timeout(Some(WAIT))
        .create_timeout(Some(WAIT))
        .build()
        .map_err(|error| StoreError::Database(Box::new(error)))
}
