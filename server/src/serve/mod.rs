//! One server process: opens the store, listens, stops in order. Here are the only clock and the
//! only randomness of the server.

mod gate;

use std::future::{Future, IntoFuture};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use onderweg_protocol::ids::Incarnation;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::api::{AppState, Settings, app, metrics_app, start_meter};
use crate::store::{Address, PostgresStore, Programme, SqliteStore, StoreError, Tuning};

use gate::Gate;
pub(crate) use gate::Peer;

/// How long requests may still take once the server stops.
const LAST_WORDS: Duration = Duration::from_secs(20);
/// How often old mail and idle limits are dropped.
const TIDY: Duration = Duration::from_secs(3_600);

/// Where a server keeps everything.
#[derive(Debug, Clone)]
pub enum Place {
    /// A folder with a database in it; one process at a time.
    Folder(PathBuf),
    /// A PostgreSQL; any number of processes.
    Postgres(Address, Tuning),
}

/// What a server process is started with.
#[derive(Debug)]
pub struct Config {
    /// Where everything is kept.
    pub place: Place,
    /// The database was put back from a backup: start a new life even if nothing shows it.
    pub restored: bool,
    /// Where `/metrics` is, for the operator alone; nowhere if `None`.
    pub metrics: Option<TcpListener>,
    /// Limits.
    pub settings: Settings,
}

impl Config {
    /// A server over this folder with the usual limits and no metrics.
    pub fn new(data_dir: impl Into<PathBuf>) -> Self {
        Self::at(Place::Folder(data_dir.into()))
    }

    /// A server over this database with the usual limits and no metrics.
    pub fn at(place: Place) -> Self {
        Self {
            place,
            restored: false,
            metrics: None,
            settings: Settings::default(),
        }
    }
}

/// Why a server did not start, or stopped by itself.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The store does not open: the message says what to do.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The system gives no randomness.
    #[error("the system gives no randomness: {0}")]
    Random(#[from] getrandom::Error),
    /// The listener failed.
    #[error("the server cannot listen: {0}")]
    Listen(#[from] std::io::Error),
}

/// Serves until `shutdown` is done, then finishes what was begun and closes the store.
///
/// # Errors
///
/// [`ServeError`]; what was answered as stored is durable in any case.
pub async fn serve(
    config: Config,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError> {
    let (place, restored) = (config.place, config.restored);
    let opened = tokio::task::spawn_blocking(move || begin(&place, restored)).await;
    let (store, secret) = opened.map_err(std::io::Error::other)??;
    start_meter();
    let (places, idle) = (config.settings.connections, config.settings.idle);
    let state = AppState::new(
        Arc::clone(&store),
        config.settings,
        Arc::new(now_ms),
        secret,
    );
    if let Some(shared) = store.shared() {
        shared.follow(state.ear());
    }
    let (stop, stopped) = watch::channel(false);
    let metrics = config.metrics.map(|listener| {
        let until = until(stopped.clone());
        tokio::spawn(
            axum::serve(listener, metrics_app())
                .with_graceful_shutdown(until)
                .into_future(),
        )
    });
    let tidy = tokio::spawn(tidy(state.clone(), until(stopped.clone())));
    let service = app(state.clone()).into_make_service_with_connect_info::<Peer>();
    let listener = Gate::new(listener, places, idle);
    let server = axum::serve(listener, service).with_graceful_shutdown(until(stopped.clone()));
    let end = async move {
        shutdown.await;
        tracing::info!("stopping");
        state.stop();
        let _ = stop.send(true);
        tokio::time::sleep(LAST_WORDS).await;
    };
    let served = tokio::select! {
        served = server.into_future() => served,
        () = end => Ok(()),
    };
    tidy.abort();
    if let Some(metrics) = metrics {
        metrics.abort();
    }
    let settled = tokio::task::spawn_blocking(move || store.settle()).await;
    if let Ok(Err(error)) = settled {
        tracing::warn!(%error, "the store was not settled; nothing is lost");
    }
    Ok(served?)
}

/// Opens the store; with it comes the secret of tokens.
fn begin(place: &Place, restored: bool) -> Result<(Arc<dyn Programme>, [u8; 32]), ServeError> {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret)?;
    let store: Arc<dyn Programme> = match place {
        Place::Folder(dir) => Arc::new(SqliteStore::open(dir, fresh_life()?)?),
        Place::Postgres(address, tuning) => Arc::new(PostgresStore::open(
            address,
            fresh_life()?,
            secret,
            tuning.clone(),
        )?),
    };
    if restored {
        store.new_incarnation(fresh_life()?)?;
    }
    if let Some(shared) = store.shared() {
        secret = shared.secret()?;
    }
    Ok((store, secret))
}

fn fresh_life() -> Result<Incarnation, getrandom::Error> {
    let mut fresh = Incarnation::default();
    getrandom::fill(&mut fresh.0)?;
    Ok(fresh)
}

fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    })
}

/// Done when the server stops.
async fn until(mut stopped: watch::Receiver<bool>) {
    let _ = stopped.wait_for(|stop| *stop).await;
}

async fn tidy(state: AppState, stopped: impl Future<Output = ()>) {
    tokio::pin!(stopped);
    loop {
        let old = state.clone();
        // Waits for the store: not on the threads that answer.
        let _ = tokio::task::spawn_blocking(move || old.tidy()).await;
        tokio::select! {
            () = tokio::time::sleep(TIDY) => {}
            () = &mut stopped => return,
        }
    }
}

/// Done at the first SIGINT or SIGTERM.
///
/// # Errors
///
/// When the system does not let us listen for signals.
pub async fn stop_signal() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut term = signal(SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = term.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
