//! A PostgreSQL of the tests' own: the system's programs, a free port, a folder that goes with the
//! test process. Knows nothing of what is stored.
//!
//! Without PostgreSQL a test fails and says which package is missing: it is never skipped.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "shared by several tests, each of which uses some of it; a test may stop loudly"
)]

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// The password of every address here, to look for where it may not be.
pub(crate) const PASSWORD: &str = "canary-password";
/// How long a database may take to start on a busy machine.
const START: Duration = Duration::from_secs(120);

/// A running PostgreSQL.
pub(crate) struct Cluster {
    port: u16,
    bin: PathBuf,
    dir: PathBuf,
    databases: AtomicU32,
    /// While its standard input is open the database runs: until this process ends.
    _guard: Child,
}

/// The database of this test process, started at the first call.
pub(crate) fn shared() -> &'static Cluster {
    static CLUSTER: OnceLock<Cluster> = OnceLock::new();
    // What tests store may be lost in a power cut.
    CLUSTER.get_or_init(|| Cluster::start("plain", &["-c", "fsync=off"]))
}

impl Cluster {
    /// One of its own; `tls` is "tls" or "plain".
    pub(crate) fn start(tls: &str, settings: &[&str]) -> Self {
        let bin = programs();
        for _ in 0..5 {
            if let Some(cluster) = Self::attempt(&bin, tls, settings) {
                return cluster;
            }
            // Somebody took the port in between.
        }
        panic!("PostgreSQL does not start: what it says is above");
    }

    fn attempt(bin: &Path, tls: &str, settings: &[&str]) -> Option<Self> {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
        let script = script
            .map(|dir| dir.join("server/tests/cluster/start.sh"))
            .find(|path| path.exists())
            .expect("server/tests/cluster/start.sh");
        let mut command = unprivileged();
        command
            .arg("-c")
            .arg(std::fs::read_to_string(script).unwrap());
        command.arg("start.sh").arg(bin).arg(port.to_string());
        command.args([PASSWORD, tls]).args(settings);
        command
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut guard = command.spawn().unwrap();
        let mut dir = String::new();
        BufReader::new(guard.stdout.take().unwrap())
            .read_line(&mut dir)
            .unwrap();
        let until = Instant::now() + START;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if guard.try_wait().unwrap().is_some() || Instant::now() > until {
                return None;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let cluster = Self {
            port,
            bin: bin.to_owned(),
            dir: PathBuf::from(dir.trim()),
            databases: AtomicU32::new(0),
            _guard: guard,
        };
        while cluster.psql("postgres", "SELECT 1").is_err() {
            assert!(Instant::now() < until, "PostgreSQL takes too long to start");
            std::thread::sleep(Duration::from_millis(50));
        }
        Some(cluster)
    }

    /// The address of a new, empty database.
    pub(crate) fn database(&self) -> String {
        let number = self.databases.fetch_add(1, Ordering::Relaxed);
        let name = format!("d{number}");
        self.psql("postgres", &format!("CREATE DATABASE {name}"))
            .unwrap();
        self.address(&name)
    }

    /// The address of a database.
    pub(crate) fn address(&self, name: &str) -> String {
        format!(
            "postgres://onderweg:{PASSWORD}@localhost:{}/{name}",
            self.port
        )
    }

    /// The certificate of the authority, if it was started with "tls".
    pub(crate) fn authority(&self) -> PathBuf {
        self.dir.join("authority.pem")
    }

    /// What a program of PostgreSQL prints, with a database of this cluster as its last argument.
    pub(crate) fn program(&self, name: &str, args: &[&str], database: &str) -> Vec<u8> {
        let done = self
            .command(name)
            .args(args)
            .arg(database)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{name}: {said}");
        done.stdout
    }

    /// What psql prints of a statement, without decoration.
    ///
    /// # Errors
    ///
    /// What it says when it fails.
    pub(crate) fn psql(&self, database: &str, sql: &str) -> Result<String, String> {
        let mut command = self.command("psql");
        command.args(["-XAtq", "-v", "ON_ERROR_STOP=1", "-c", sql, database]);
        let done = command.output().unwrap();
        if done.status.success() {
            Ok(String::from_utf8(done.stdout).unwrap().trim().to_owned())
        } else {
            Err(String::from_utf8_lossy(&done.stderr).into_owned())
        }
    }

    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.bin.join(name));
        command
            .env("PGPASSWORD", PASSWORD)
            .env("PGUSER", "onderweg");
        command
            .env("PGHOST", "localhost")
            .env("PGPORT", self.port.to_string());
        command.stdin(Stdio::null());
        command
    }
}

/// The name of the database in an address.
pub(crate) fn name_of(address: &str) -> &str {
    address.rsplit('/').next().unwrap()
}

/// The folder of initdb and postgres: the newest that Debian installed, or one on the path.
fn programs() -> PathBuf {
    let debian = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten();
    let mut found: Vec<(u32, PathBuf)> = debian
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let version = path.file_name()?.to_str()?.parse().ok()?;
            Some((version, path.join("bin")))
        })
        .filter(|(_, bin)| bin.join("initdb").exists())
        .collect();
    found.sort();
    let on_path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&on_path).find(|dir| dir.join("initdb").exists());
    let newest = found.pop().map(|(_, bin)| bin);
    newest.or(on_path).unwrap_or_else(|| {
        panic!("PostgreSQL is missing, and this test needs it. On Debian, as root: apt-get install postgresql")
    })
}

/// A shell as a user that PostgreSQL accepts: ourselves, or the one of Debian's package for root.
fn unprivileged() -> Command {
    let id = Command::new("id").arg("-u").output().unwrap();
    if id.stdout.trim_ascii() == b"0" {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--", "sh"]);
        command
    } else {
        Command::new("sh")
    }
}
