//! The programme's side of the week: the server on embedded SQLite, which can be stopped, lost and
//! put back from a backup, and the office beside it.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use onderweg_companion::clock::Clock;
use onderweg_companion::http::Http;
use onderweg_companion::protocol::ids::Incarnation;
use onderweg_companion::protocol::programme::ProgrammeKey;
use onderweg_companion::transport::{Call, Method, Transport};
use onderweg_office::Office;
use onderweg_office::desk::StaffId;
use onderweg_office::serve::{Config as OfficeConfig, Opened};
use onderweg_office::staff::{NewStaff, Role, Staff};
use onderweg_pack::Pack;
use onderweg_server::store::{ProgrammeRole, SqliteStore, Tally};
use onderweg_server::{Codes, Config, Packs, serve};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::clock::MovedClock;
use super::person::ZONE;
use crate::problem::{Problem, Result};
use crate::run::serve::{now_ms, random};

/// The programme.
pub(super) const PROGRAMME: &str = "CURANT";
/// The caseworker, and how they sign in.
pub(super) const CASEWORKER: &str = "Lien Verhaegen";
pub(super) const ADDRESS: &str = "lien@curant.example";

/// Somebody who listens until told to stop.
#[derive(Debug)]
struct Listening {
    stop: oneshot::Sender<()>,
    ended: JoinHandle<std::result::Result<(), String>>,
}

/// Server and office.
#[derive(Debug)]
pub(super) struct Town {
    runtime: Runtime,
    folder: PathBuf,
    listen: SocketAddr,
    relay: Option<Listening>,
    office: Option<Listening>,
    /// The server's address.
    pub(super) url: String,
    /// The office's address.
    pub(super) office_url: String,
    /// What the office's pages work on.
    pub(super) desk: Arc<Office>,
    staff: Arc<Staff>,
    /// The caseworker.
    pub(super) lien: StaffId,
    /// Their password.
    pub(super) password: String,
}

impl Town {
    /// Starts both in folders below `folder`, each at a free port of loopback.
    pub(super) fn start(folder: &Path, clock: &MovedClock) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .map_err(Problem::file("listen"))?;
        let anywhere = SocketAddr::from(([127, 0, 0, 1], 0));
        let (listener, listen) = bind(&runtime, anywhere)?;
        let url = format!("http://{listen}");
        let relay = start_relay(&runtime, folder, listener);
        answers(&url)?;
        let (listener, office_listen) = bind(&runtime, anywhere)?;
        let office_url = format!("http://{office_listen}");
        let code = code(folder, "office", ProgrammeRole::Office)?;
        let config = OfficeConfig {
            folder: folder.join("office"),
            keys: folder.join("office-keys"),
            programme: PROGRAMME.to_owned(),
            server: url.clone(),
            relay: url.clone(),
            office: office_url.clone(),
            zone: ZONE,
            code: Some(code),
            sweep: Duration::from_secs(20),
            behind_proxy: false,
        };
        let told = clock.clone();
        let opened = Opened::open(config, Arc::new(move || told.now_ms())).map_err(failed)?;
        let (desk, staff) = (opened.office(), opened.staff());
        let password = password()?;
        let new = NewStaff {
            address: ADDRESS,
            name: CASEWORKER,
            role: Role::Caseworker,
            password: &password,
        };
        let made = staff.add(&new, clock.now_ms(), &mut UnwrapErr(SysRng));
        let lien = made.map_err(failed)?.id;
        let office = listening(&runtime, |stop| async move {
            let served = opened.serve(listener, stop).await;
            served.map_err(|error| error.to_string())
        });
        Ok(Self {
            runtime,
            folder: folder.to_owned(),
            listen,
            relay: Some(relay),
            office: Some(office),
            url,
            office_url,
            desk,
            staff,
            lien,
            password,
        })
    }

    /// An account code, as `onderweg code` makes them.
    pub(super) fn code(&self, name: &str, role: ProgrammeRole) -> Result<String> {
        code(&self.folder, name, role)
    }

    /// Signs the pack with the programme's key and gives it to phones. Returns the key as the text on
    /// the sheet with the account code.
    pub(super) fn publish(&self, pack: &Pack, clock: &MovedClock) -> Result<String> {
        let key = self.desk.keys().programme().map_err(failed)?;
        let now = u64::try_from(clock.now_ms()).unwrap_or(0);
        let file = super::pack::signed(pack, &key, now)?;
        let programme = key.verifying_key().to_bytes();
        let store = store(&self.folder)?;
        Packs::publish(&store, &file, &programme, now).map_err(failed)?;
        Ok(ProgrammeKey(programme).to_text())
    }

    /// The caseworker's devices sync.
    pub(super) fn sweep(&self) -> Result<()> {
        let failed_cases = self.desk.sweep(&AtomicBool::new(false));
        failed_cases.map(|_| ()).map_err(failed)
    }

    /// What the server holds, counted.
    pub(super) fn tally(&self) -> Result<Tally> {
        store(&self.folder)?.tally().map_err(failed)
    }

    /// A backup of the running server.
    pub(super) fn back_up(&self) -> Result<()> {
        let to = self.folder.join("backup");
        fs::create_dir_all(&to).map_err(Problem::file("keep"))?;
        let backup = store(&self.folder)?.back_up(&to.join("relay.db"));
        backup.map_err(failed)
    }

    /// The server stops, and its disk is lost.
    pub(super) fn lose(&mut self) -> Result<()> {
        if let Some(relay) = self.relay.take() {
            self.end(relay)?;
        }
        fs::remove_dir_all(relay_folder(&self.folder)).map_err(Problem::file("keep"))
    }

    /// The backup is put into a new folder, and the server starts on it at the same address.
    pub(super) fn restore(&mut self) -> Result<()> {
        let failed = Problem::file("keep");
        let to = relay_folder(&self.folder);
        fs::create_dir_all(&to).map_err(&failed)?;
        let backup = self.folder.join("backup").join("relay.db");
        fs::copy(backup, to.join("relay.db")).map_err(&failed)?;
        let (listener, _) = bind(&self.runtime, self.listen)?;
        self.relay = Some(start_relay(&self.runtime, &self.folder, listener));
        answers(&self.url)
    }

    /// What the caseworker's code app shows now.
    pub(super) fn second_factor(&self) -> Result<String> {
        let now = i64::try_from(now_ms()).unwrap_or(i64::MAX);
        self.staff.current_code(self.lien, now).map_err(failed)
    }

    /// Waits until this flag is set, calling `each` every half second.
    pub(super) fn wait(&self, stop: &AtomicBool, mut each: impl FnMut()) {
        while !stop.load(Ordering::Relaxed) {
            each();
            std::thread::sleep(Duration::from_millis(500));
        }
    }

    /// Sets this flag when the process is asked to stop.
    pub(super) fn heed_signals(&self, stop: &Arc<AtomicBool>) {
        let stop = Arc::clone(stop);
        self.runtime.spawn(async move {
            if onderweg_server::stop_signal().await.is_ok() {
                stop.store(true, Ordering::Relaxed);
            }
        });
    }

    /// Stops both in order.
    pub(super) fn stop(mut self) -> Result<()> {
        for listening in [self.office.take(), self.relay.take()]
            .into_iter()
            .flatten()
        {
            self.end(listening)?;
        }
        Ok(())
    }

    fn end(&self, listening: Listening) -> Result<()> {
        let _ = listening.stop.send(());
        let ended = self.runtime.block_on(listening.ended);
        ended.map_err(failed)?.map_err(Problem::Server)
    }
}

fn bind(runtime: &Runtime, to: SocketAddr) -> Result<(TcpListener, SocketAddr)> {
    let listener = runtime
        .block_on(TcpListener::bind(to))
        .map_err(Problem::file("listen"))?;
    let at = listener.local_addr().map_err(Problem::file("listen"))?;
    Ok((listener, at))
}

fn start_relay(runtime: &Runtime, folder: &Path, listener: TcpListener) -> Listening {
    let config = Config::new(relay_folder(folder));
    listening(runtime, |stop| async move {
        let served = serve(config, listener, stop).await;
        served.map_err(|error| error.to_string())
    })
}

/// Waits until the server at this address answers: from then on it has its folder for itself.
fn answers(url: &str) -> Result<()> {
    let mut http = Http::new(url)?;
    let call = Call {
        method: Method::Get,
        path: "/healthz",
        headers: &[],
        body: &[],
        limit: 4096,
    };
    let reply = http.send(&call).map_err(failed)?;
    match reply.status {
        200 => Ok(()),
        status => Err(failed(format!("the server answers {status}"))),
    }
}

fn listening<F>(runtime: &Runtime, serve: impl FnOnce(Stop) -> F) -> Listening
where
    F: Future<Output = std::result::Result<(), String>> + Send + 'static,
{
    let (stop, stopped) = oneshot::channel();
    let stopped: Stop = Box::pin(async move {
        let _ = stopped.await;
    });
    Listening {
        stop,
        ended: runtime.spawn(serve(stopped)),
    }
}

/// Done when it is time to stop.
type Stop = std::pin::Pin<Box<dyn Future<Output = ()> + Send>>;

fn relay_folder(folder: &Path) -> PathBuf {
    folder.join("server")
}

fn store(folder: &Path) -> Result<SqliteStore> {
    let fresh = Incarnation(random()?);
    SqliteStore::beside(&relay_folder(folder), fresh).map_err(failed)
}

fn code(folder: &Path, name: &str, role: ProgrammeRole) -> Result<String> {
    let code = Codes::issue(&store(folder)?, name, role, now_ms(), random()?);
    Ok(code.map_err(failed)?.text().to_string())
}

/// Sixteen letters and digits in groups of four: 80 bits.
fn password() -> Result<String> {
    const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz123456789";
    let drawn: [u8; 16] = random()?;
    let mut text = String::new();
    for (n, byte) in drawn.iter().enumerate() {
        if n > 0 && n % 4 == 0 {
            text.push('-');
        }
        let sign = SIGNS.get(usize::from(byte % 32)).copied();
        text.push(char::from(sign.unwrap_or(b'x')));
    }
    Ok(text)
}

fn failed(error: impl std::fmt::Display) -> Problem {
    Problem::Server(error.to_string())
}
