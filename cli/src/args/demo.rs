//! The demonstration.

use std::path::PathBuf;

use clap::Args;

pub(super) const DEMO_HELP: &str = "\
Four phones, a programme server and an office on this machine, all of them real, over HTTP on
loopback. Their clock is moved, so a week takes seconds. Afterwards the office's pages stay open
until Ctrl-C.

Examples:
  onderweg demo
  onderweg demo --once --keep /tmp/week
  onderweg demo --once --json

It ends with 0 only if all phones hold the same and nothing that people wrote was found in the
server's files; with 1 if not, and with 4 if Ctrl-C came before the week was over.";

/// How to play the week.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// End when the week is over, without leaving the office open.
    #[arg(long)]
    pub(crate) once: bool,
    /// Leave phones, server and office in this new folder, to look into with --home and grep.
    #[arg(long, value_name = "DIR")]
    pub(crate) keep: Option<PathBuf>,
}
