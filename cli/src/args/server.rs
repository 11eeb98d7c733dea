//! Commands of the server's side.

use std::convert::Infallible;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, ValueEnum};

pub(super) const SERVE_HELP: &str = "\
The server stores sealed chunks and cannot read them. Put a TLS proxy before it.
How to run, back up and grow it: docs/operating.md.

Examples:
  onderweg serve --data /var/lib/onderweg --listen 127.0.0.1:8080
  onderweg serve --postgres 'postgres:///onderweg?host=/run/postgresql'";

pub(super) const MOVE_SERVER_HELP: &str = "\
Stop the server first. Every row is read back and compared before anything is final; then the
folder refuses to serve. Phones notice nothing.

Example:
  onderweg move-server --data /var/lib/onderweg --postgres 'postgres:///onderweg?host=/run/postgresql'";

pub(super) const CODE_HELP: &str = "\
The code works once, for seven days. It is shown once and kept as a hash.

Example:
  onderweg code --data /var/lib/onderweg --name 'Sara, unit 12' --role newcomer";

/// Where a server keeps everything.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Database {
    /// The folder with the server's database.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// A PostgreSQL instead of a folder. With a password in it: only by the environment.
    #[arg(
        long,
        value_name = "URL",
        env = "ONDERWEG_POSTGRES",
        hide_env_values = true
    )]
    pub(crate) postgres: Option<DatabaseUrl>,
}

/// The address of a database, which may have a password in it: never shown.
#[derive(Clone)]
pub(crate) struct DatabaseUrl(pub(crate) String);

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DatabaseUrl").finish_non_exhaustive()
    }
}

impl FromStr for DatabaseUrl {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

/// How to serve.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) database: Database,
    /// Where to listen; port 0 takes a free one and prints it.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
    /// The database was put back from a backup: phones will heal it.
    #[arg(long)]
    pub(crate) restored: bool,
    /// Where to serve /metrics, apart from what phones reach.
    #[arg(long, value_name = "ADDR")]
    pub(crate) metrics: Option<SocketAddr>,
}

/// From where to where.
#[derive(Debug, Args)]
pub(crate) struct MoveServer {
    /// The folder with the server's database.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// An empty PostgreSQL database. With a password in it: only by the environment.
    #[arg(
        long,
        value_name = "URL",
        env = "ONDERWEG_POSTGRES",
        hide_env_values = true
    )]
    pub(crate) postgres: DatabaseUrl,
}

/// For whom.
#[derive(Debug, Args)]
pub(crate) struct Code {
    #[command(flatten)]
    pub(crate) database: Database,
    /// What the office calls the person; phones never see it.
    #[arg(long)]
    pub(crate) name: String,
    /// Their role in the programme.
    #[arg(long, value_enum)]
    pub(crate) role: CodeRole,
}

/// A role in the programme: not a right in any space.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum CodeRole {
    /// Whose journal it is.
    Newcomer,
    /// Lives with a newcomer.
    Buddy,
    /// Helps several.
    Peer,
    /// Helps with one goal.
    Mentor,
    /// An office that runs apart from the relay: see `office`.
    Office,
}
