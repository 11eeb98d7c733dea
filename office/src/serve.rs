//! One office process: opens keys, register, homes and staff, serves pages and phones, sweeps the
//! homes, stops in order. The relay may be in the same process or anywhere else: it is asked over HTTP.

use std::future::{Future, IntoFuture};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use chrono_tz::Tz;
use onderweg_companion::http::Http;
use onderweg_companion::transport::Transport;
use tokio::net::TcpListener;

use crate::desk::DeskError;
use crate::homes::{SharedClock, randomness};
use crate::keys::{KeyError, Keys};
use crate::live::{Due, Office, OpenError, Roads, Setup, listen_until};
use crate::staff::{Staff, StaffError};
use crate::{Desk, api, folder, web};

/// How long requests may still take once the office stops.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// What an office process is started with.
#[derive(Debug, Clone)]
pub struct Config {
    /// Folder of register, homes and staff; one process at a time.
    pub folder: PathBuf,
    /// Folder of keys: elsewhere, and not in the same backup.
    pub keys: PathBuf,
    /// The programme's name.
    pub programme: String,
    /// The relay as phones reach it.
    pub server: String,
    /// The relay as the office reaches it.
    pub relay: String,
    /// The office as browsers and phones reach it.
    pub office: String,
    /// Where the office is.
    pub zone: Tz,
    /// Account code of role `office`, needed at the first start.
    pub code: Option<String>,
    /// How often the homes are synced.
    pub sweep: Duration,
    /// Behind a proxy that writes the other side's address at the end of `X-Forwarded-For`.
    pub behind_proxy: bool,
}

/// Why an office did not start, or stopped by itself.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Keys, register or homes.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Keys.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Accounts of staff.
    #[error(transparent)]
    Staff(#[from] StaffError),
    /// No account on the relay.
    #[error(
        "the office has no account on the relay yet: make one with `onderweg code --role office` and give it with --code"
    )]
    NoCode,
    /// The relay did not take the code.
    #[error("the relay did not take the office's code: {0}")]
    Code(DeskError),
    /// Another office process has the folder.
    #[error("another office uses this data folder: stop it first")]
    Busy,
    /// The folder cannot be made or taken.
    #[error("the office's folder: {0}")]
    Folder(std::io::Error),
    /// The listener failed.
    #[error("the office cannot listen: {0}")]
    Listen(#[from] std::io::Error),
    /// The system gives no randomness.
    #[error("the system gives no randomness")]
    Random,
}

/// The accounts of staff of an office in this folder.
///
/// # Errors
///
/// [`ServeError::Key`] and [`ServeError::Staff`].
pub fn staff(folder: &Path, keys: &Path) -> Result<Staff, ServeError> {
    folder::make(folder).map_err(ServeError::Folder)?;
    let keys = Keys::open(keys, &mut randomness().map_err(|_| ServeError::Random)?)?;
    Ok(Staff::open(&folder.join("office.db"), &*keys.sealing()?)?)
}

/// An office that is open and has its account on the relay: pages, phones and sweeps begin with
/// [`Opened::serve`].
#[derive(Debug)]
pub struct Opened {
    office: Arc<Office>,
    staff: Arc<Staff>,
    settings: web::Settings,
    sweep: Duration,
    /// For as long as it lives no other process has the folder.
    taken: std::fs::File,
}

impl Opened {
    /// Opens keys, register, homes and staff; at the first start the relay is asked. Blocks. The
    /// office tells the time by `clock`, in milliseconds since the epoch.
    ///
    /// # Errors
    ///
    /// [`ServeError`].
    pub fn open(config: Config, clock: SharedClock) -> Result<Self, ServeError> {
        folder::make(&config.folder).map_err(ServeError::Folder)?;
        let taken = folder::take(&config.folder).map_err(ServeError::Folder)?;
        let taken = taken.ok_or(ServeError::Busy)?;
        let staff = Arc::new(staff(&config.folder, &config.keys)?);
        let names = Arc::clone(&staff);
        let setup = Setup {
            programme: config.programme.clone(),
            server: config.server,
            relay: config.relay,
            office: config.office.clone(),
            zone: config.zone,
            clock: Arc::clone(&clock),
            roads: roads(),
            names: Arc::new(move |id| Some(names.account(id).ok()??.name)),
        };
        let office = Office::open(&config.folder, &config.keys, setup)?;
        if !office.is_enrolled().map_err(ServeError::Code)? {
            let code = config.code.as_deref().ok_or(ServeError::NoCode)?;
            office.enrol_desk(code).map_err(ServeError::Code)?;
        }
        let settings = web::Settings {
            https: config.office.starts_with("https://"),
            origin: Some(config.office),
            behind_proxy: config.behind_proxy,
            programme: config.programme,
            clock,
            chance: Arc::new(Mutex::new(randomness().map_err(|_| ServeError::Random)?)),
        };
        Ok(Self {
            office: Arc::new(office),
            staff,
            settings,
            sweep: config.sweep,
            taken,
        })
    }

    /// What its pages work on.
    #[must_use]
    pub fn office(&self) -> Arc<Office> {
        Arc::clone(&self.office)
    }

    /// Its accounts.
    #[must_use]
    pub fn staff(&self) -> Arc<Staff> {
        Arc::clone(&self.staff)
    }

    /// Serves until `shutdown` is done, then finishes what was begun.
    ///
    /// # Errors
    ///
    /// [`ServeError::Listen`]; what was answered as done is durable in any case.
    pub async fn serve(
        self,
        listener: TcpListener,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), ServeError> {
        let (office, every, _taken) = (self.office, self.sweep, self.taken);
        let desk: Arc<dyn Desk> = Arc::clone(&office) as Arc<dyn Desk>;
        let router = web::router(desk, self.staff, self.settings);
        let router = router.merge(api::router(Arc::clone(&office)));
        let stop = Arc::new(AtomicBool::new(false));
        let listener_of = Arc::downgrade(&office);
        let sweeper = std::thread::spawn({
            let stop = Arc::clone(&stop);
            move || sweep_until(&office, &stop, every)
        });
        // Not waited for at the end: it holds nothing of the office and ends within seconds.
        std::thread::spawn({
            let (office, stop) = (listener_of, Arc::clone(&stop));
            move || listen_until(&office, &stop)
        });
        let (tell, mut told) = tokio::sync::watch::channel(false);
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        let server = axum::serve(listener, service).with_graceful_shutdown(async move {
            let _ = told.wait_for(|stop| *stop).await;
        });
        let end = async move {
            shutdown.await;
            let _ = tell.send(true);
            tokio::time::sleep(LAST_WORDS).await;
        };
        let served = tokio::select! {
            served = server.into_future() => served,
            () = end => Ok(()),
        };
        stop.store(true, Ordering::Relaxed);
        let _ = tokio::task::spawn_blocking(move || sweeper.join()).await;
        Ok(served?)
    }
}

/// Opens an office by the system's clock and serves until `shutdown` is done.
///
/// # Errors
///
/// [`ServeError`]; what was answered as done is durable in any case.
pub async fn serve(
    config: Config,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError> {
    let opened = tokio::task::spawn_blocking(move || Opened::open(config, Arc::new(now_ms))).await;
    let opened = opened.map_err(std::io::Error::other)??;
    opened.serve(listener, shutdown).await
}

fn roads() -> Roads {
    Arc::new(|address| {
        let http = Http::new(address).ok()?;
        Some(Box::new(http) as Box<dyn Transport>)
    })
}

/// Syncs all homes again and again, and those that are due in between; ends when `stop` is set.
pub fn sweep_until(office: &Office, stop: &AtomicBool, every: Duration) {
    let mut due = Due {
        all: true,
        ..Due::default()
    };
    let mut swept = Instant::now();
    while !stop.load(Ordering::Relaxed) {
        // However many hints come, the sweep has its turn.
        due.all |= swept.elapsed() >= every;
        if due.all {
            swept = Instant::now();
        }
        if let Ok(failed @ 1..) = office.sync_due(&due, stop) {
            tracing::warn!(failed, "homes could not be synced; they are tried again");
        }
        due = office.wait_for_work(every.saturating_sub(swept.elapsed()), stop);
    }
}

fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    })
}
