//! Commands for taking one's things along.

use std::path::PathBuf;

use clap::Args;

pub(super) const EXPORT_HELP: &str = "\
One zip archive: a page to read and print, JSON that `onderweg import` reads back, the history, a calendar and tables.
Works without a network. Whoever has the file can read it.

Examples:
  onderweg export --to my-things.zip
  onderweg --lang ar export --space house --space me --to house.zip";

pub(super) const IMPORT_HELP: &str = "\
Everything comes back as new entries of yours, all of it or nothing. Who wrote what and when, what was written before, and
the other value of a conflict do not come back.

Examples:
  onderweg import my-things.zip
  onderweg import my-things.zip --to house";

/// Things out.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// A new file. One that is there already is left alone.
    #[arg(long, value_name = "FILE")]
    pub(crate) to: PathBuf,
    /// Only this space; may be given more than once. All of yours unless said otherwise.
    #[arg(long = "space", value_name = "SPACE")]
    pub(crate) spaces: Vec<String>,
}

/// Things in.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The archive; `-` reads standard input.
    pub(crate) file: PathBuf,
    /// In which space; `me` unless said otherwise.
    #[arg(long, value_name = "SPACE", default_value = "me")]
    pub(crate) to: String,
}
