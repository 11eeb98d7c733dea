//! Commands on programme packs.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use onderweg_companion::journal::NaiveDate;

pub(super) const PACK_HELP: &str = "\
A pack is what a programme brings to the app: goals, checklists, phrases, services, and their words.
Authors write a folder of TOML and Fluent files, as in docs/pack.md; phones get one signed file.
Keep the programme's key where the office's keys are: whoever has it can publish packs.

Examples:
  onderweg pack check packs/antwerp-curant
  onderweg pack show packs/antwerp-curant --lang ar
  onderweg pack sign packs/antwerp-curant --key /etc/office-keys/programme.key --version 3 --not-after 2027-06-30 --out antwerp-curant.pack
  onderweg pack show antwerp-curant.pack --key /etc/office-keys/programme.key";

/// What to do with a pack.
#[derive(Debug, Subcommand)]
pub(crate) enum PackWhat {
    /// Read a pack's folder and list everything that is wrong in it.
    Check {
        /// The folder.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Make the one signed file that phones take.
    Sign(PackSign),
    /// What is in a pack, in the language of the answer.
    Show {
        /// A folder, or a signed file.
        #[arg(value_name = "FILE|DIR")]
        path: PathBuf,
        /// The programme's key: a signed file is refused if it is not the programme's.
        #[arg(long, value_name = "FILE")]
        key: Option<PathBuf>,
    },
}

/// What to sign, and how.
#[derive(Debug, Args)]
pub(crate) struct PackSign {
    /// The pack's folder.
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// The programme's key: 32 bytes, `programme.key` of the office.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,
    /// Higher than that of every bundle of this pack before.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) version: u64,
    /// The last day (UTC) on which phones take it as new; sign again before.
    #[arg(long, value_name = "DATE")]
    pub(crate) not_after: NaiveDate,
    /// Where to write it. A bundle of the same or a higher version there is not replaced.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}
