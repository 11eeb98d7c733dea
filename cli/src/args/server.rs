//! Commands of the server's side.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

pub(super) const SERVE_HELP: &str = "\
The server stores sealed chunks and cannot read them. Put a TLS proxy before it.

Example:
  onderweg serve --data /var/lib/onderweg --listen 127.0.0.1:8080";

pub(super) const CODE_HELP: &str = "\
The code works once, for seven days. It is shown once and kept as a hash.

Example:
  onderweg code --data /var/lib/onderweg --name 'Sara, unit 12' --role newcomer";

/// How to serve.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// The folder with the server's database.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
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

/// For whom.
#[derive(Debug, Args)]
pub(crate) struct Code {
    /// The folder with the server's database.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
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
