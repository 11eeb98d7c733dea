//! The server's commands: run it, make codes.

use std::io::Write;
use std::time::{SystemTime, UNIX_EPOCH};

use onderweg_companion::protocol::ids::Incarnation;
use onderweg_server::auth::IssueError;
use onderweg_server::store::{
    Accounts, Address, Catalogue, PostgresStore, ProgrammeRole, SqliteStore, StoreError, Tuning,
};
use onderweg_server::{Codes, Config, Place, ServeError};
use serde_json::json;
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use crate::args::{Code, CodeRole, Database, DatabaseUrl, Serve};
use crate::home::Phone;
use crate::out::{Answer, SCHEMA, said};
use crate::problem::{Problem, Result, Rule};
use crate::words;

pub(super) fn serve(phone: &Phone, what: &Serve) -> Result<Answer> {
    log(phone.json());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(Problem::file("listen"))?;
    runtime.block_on(listen(phone, what))?;
    Ok(Answer::new(
        "serve",
        json!({ "stopped": true }),
        words::stopped(phone.words()),
    ))
}

async fn listen(phone: &Phone, what: &Serve) -> Result<()> {
    let listener = TcpListener::bind(what.listen)
        .await
        .map_err(Problem::file("listen"))?;
    let mut config = Config::at(place(&what.database)?);
    config.restored = what.restored;
    if let Some(address) = what.metrics {
        let metrics = TcpListener::bind(address).await;
        config.metrics = Some(metrics.map_err(Problem::file("metrics"))?);
    }
    let address = listener.local_addr().map_err(Problem::file("listen"))?;
    let url = format!("http://{address}");
    listening(phone, "serve", &url, json!({ "url": url }));
    onderweg_server::serve(config, listener, stopped())
        .await
        .map_err(|error: ServeError| Problem::Server(error.to_string()))
}

/// Says where a server is, at once: it answers from now on.
pub(super) fn listening(phone: &Phone, command: &str, url: &str, data: serde_json::Value) {
    let line = if phone.json() {
        json!({ "schema": SCHEMA, "command": command, "data": data }).to_string()
    } else {
        said(&words::listening(url, phone.words()), phone.words())
    };
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Ends when somebody stops the program. Without signals it runs until it is killed, which loses nothing.
pub(super) async fn stopped() {
    if onderweg_server::stop_signal().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn place(database: &Database) -> Result<Place> {
    match (&database.data, &database.postgres) {
        (_, Some(url)) => Ok(Place::Postgres(address(url)?, Tuning::default())),
        (Some(dir), None) => Ok(Place::Folder(dir.clone())),
        (None, None) => Err(Problem::value("data", Rule::Form("--data DIR"))),
    }
}

pub(super) fn address(url: &DatabaseUrl) -> Result<Address> {
    let form = Rule::Form("postgres://USER@HOST/NAME, postgres:///NAME?host=/run/postgresql");
    (url.0.parse()).map_err(|_| Problem::value("postgres", form))
}

/// Logs go to standard error; they hold no personal data.
pub(super) fn log(as_json: bool) {
    let filter = EnvFilter::try_from_env("ONDERWEG_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let logs = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(false);
    let _ = if as_json {
        logs.json().try_init()
    } else {
        logs.try_init()
    };
}

pub(super) fn code(phone: &Phone, what: &Code) -> Result<Answer> {
    let role = match what.role {
        CodeRole::Newcomer => ProgrammeRole::Newcomer,
        CodeRole::Buddy => ProgrammeRole::Buddy,
        CodeRole::Peer => ProgrammeRole::Peer,
        CodeRole::Mentor => ProgrammeRole::Mentor,
        CodeRole::Office => ProgrammeRole::Office,
    };
    let store = beside(&what.database)?;
    let code = Codes::issue(store.as_ref(), &what.name, role, now_ms(), random()?);
    let code = code.map_err(|error| match error {
        IssueError::Name => Problem::value("name", Rule::ServerName),
        IssueError::Store(error) => Problem::store(&error),
    })?;
    let code = code.text().to_string();
    let text = words::code(&code, phone.words());
    Ok(Answer::new("code", json!({ "code": code }), text))
}

/// The store of a server that may be running.
fn beside(database: &Database) -> Result<Box<dyn Accounts>> {
    let fresh = Incarnation(random()?);
    let refused = |error: StoreError| Problem::store(&error);
    Ok(match place(database)? {
        Place::Folder(dir) => Box::new(SqliteStore::beside(&dir, fresh).map_err(refused)?),
        Place::Postgres(address, tuning) => {
            let store = PostgresStore::open(&address, fresh, random()?, tuning);
            Box::new(store.map_err(refused)?)
        }
    })
}

/// The shelf of packs of a server that may be running.
pub(super) fn publisher(database: &Database) -> Result<Box<dyn Catalogue>> {
    let fresh = Incarnation(random()?);
    let refused = |error: StoreError| Problem::store(&error);
    Ok(match place(database)? {
        Place::Folder(dir) => Box::new(SqliteStore::beside(&dir, fresh).map_err(refused)?),
        Place::Postgres(address, tuning) => {
            let store = PostgresStore::open(&address, fresh, random()?, tuning);
            Box::new(store.map_err(refused)?)
        }
    })
}

pub(crate) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|_| Problem::Server("the system gives no random bytes".into()))?;
    Ok(bytes)
}

pub(crate) fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    })
}
