//! Commands on letters.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Sure;

pub(super) const LETTER_HELP: &str = "\
A letter is a task with a photo or a document: JPEG, PNG, WebP or PDF, at most 6 MB. It is kept here first, and sent by a sync.
What a camera wrote beside a photo, such as the place, is left out; a PDF stays as it is.
It stays until it is taken off or its task is erased. A network that costs money (`sync --metered`) takes it too, unless `settings --metered no` was said.

Examples:
  onderweg letter add letter.jpg --title 'Answer the commune' --due 2026-12-01 --thumb small.jpg --to house
  onderweg letter open 3fa9 --out letter.jpg
  onderweg letter open 3fa9 --letter 1b7c --out other.jpg
  onderweg letter remove 3fa9 --yes
  onderweg letter status";

const ADD_HELP: &str = "\
Examples:
  onderweg letter add letter.jpg --title 'Answer the commune' --due 2026-12-01
  onderweg letter add bill.pdf --title 'Pay the bill' --to house";

const OPEN_HELP: &str = "\
What is missing is fetched from the server, each part once; a cut loses none of them.

Examples:
  onderweg letter open 3fa9 --out letter.jpg
  onderweg letter open 3fa9 --out letter.jpg --budget 200000";

const REMOVE_HELP: &str = "\
Examples:
  onderweg letter remove 3fa9 --yes
  onderweg letter remove 3fa9 --letter 1b7c --yes";

/// What to do with letters.
#[derive(Debug, Subcommand)]
pub(crate) enum LetterWhat {
    /// Make a task of a photo or a document.
    #[command(after_help = ADD_HELP)]
    Add(LetterAdd),
    /// Write the photo or document into a new file.
    #[command(after_help = OPEN_HELP)]
    Open(LetterOpen),
    /// Take a letter off its task, everywhere and for ever; who attached it may.
    #[command(after_help = REMOVE_HELP)]
    Remove(LetterRemove),
    /// Letters of open tasks: what is here, and what is still to be sent.
    #[command(after_help = "Example:\n  onderweg letter status")]
    Status,
}

/// A new letter.
#[derive(Debug, Args)]
pub(crate) struct LetterAdd {
    /// The photo or document; `-` reads standard input.
    pub(crate) photo: PathBuf,
    /// What is to be done.
    #[arg(long)]
    pub(crate) title: String,
    /// Until when: a day, or a time.
    #[arg(long, value_name = "WHEN")]
    pub(crate) due: Option<String>,
    /// A small picture of it, at most 48 kB and 1,024 pixels on a side.
    #[arg(long, value_name = "FILE")]
    pub(crate) thumb: Option<PathBuf>,
    /// In which space; `me` unless said otherwise.
    #[arg(long, value_name = "SPACE", default_value = "me")]
    pub(crate) to: String,
}

/// Which letter, and where to.
#[derive(Debug, Args)]
pub(crate) struct LetterOpen {
    /// The beginning of the entry's id.
    pub(crate) entry: String,
    /// A new file. One that is there already is left alone.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Which one, where the task has several: the beginning of its mark, which `letter status` shows.
    #[arg(long, value_name = "MARK")]
    pub(crate) letter: Option<String>,
    /// Only the small picture, which needs no network once it was synced.
    #[arg(long)]
    pub(crate) thumb: bool,
    /// Most bytes up and down together.
    #[arg(long, value_name = "BYTES")]
    pub(crate) budget: Option<u64>,
    /// The network costs money.
    #[arg(long)]
    pub(crate) metered: bool,
}

/// Which letter to take off.
#[derive(Debug, Args)]
pub(crate) struct LetterRemove {
    #[command(flatten)]
    pub(crate) sure: Sure,
    /// Which one, where several are yours: the beginning of its mark, which `letter status` shows.
    #[arg(long, value_name = "MARK")]
    pub(crate) letter: Option<String>,
}
