//! Commands on programme packs.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use onderweg_companion::journal::NaiveDate;

use super::Database;

pub(super) const PACK_HELP: &str = "\
A pack is what a programme brings to the app: goals, checklists, phrases, services, and their words.
Authors write a folder of TOML and Fluent files, as in docs/pack.md; phones get one signed file.
The server gives it to phones, which check the programme's signature; what a phone has it reads without a network.
Keep the programme's key where the office's keys are: whoever has it can publish packs.

Examples:
  onderweg pack check packs/antwerp-curant
  onderweg pack show packs/antwerp-curant --lang ar
  onderweg pack sign packs/antwerp-curant --key /etc/office-keys/programme.key --version 3 --not-after 2027-06-30 --out antwerp-curant.pack
  onderweg pack show antwerp-curant.pack --key /etc/office-keys/programme.key
  onderweg pack publish antwerp-curant.pack --programme OW1:0K9E... --data /var/lib/onderweg
  onderweg pack trust OW1:0K9E... && onderweg pack fetch
  onderweg pack services
  onderweg pack decks home";

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
    /// Give a signed file to phones from now on, on the server's machine.
    Publish(PackPublish),
    /// Believe the packs of a programme, by its key on the sheet with the account code.
    Trust {
        /// What a camera reads from the QR code, or what `pack sign` prints.
        #[arg(value_name = "KEY")]
        key: String,
    },
    /// Look for a newer pack now; a sync does it once a day.
    Fetch {
        /// Which, where the server has several.
        #[arg(value_name = "ID")]
        id: Option<String>,
    },
    /// Places and numbers that help, from the pack on this phone.
    Services,
    /// Decks of phrases, or the phrases of one, from the pack on this phone.
    Decks {
        /// Which.
        #[arg(value_name = "DECK")]
        deck: Option<String>,
    },
    /// What is in a pack, in the language of the answer.
    Show {
        /// A folder, or a signed file; otherwise the pack on this phone.
        #[arg(value_name = "FILE|DIR")]
        path: Option<PathBuf>,
        /// The programme's key: a signed file is refused if it is not the programme's.
        #[arg(long, value_name = "FILE", requires = "path")]
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
    /// Draws the QR code of the programme's key also where the output is no terminal.
    #[arg(long)]
    pub(crate) qr: bool,
}

/// What to publish, and where.
#[derive(Debug, Args)]
pub(crate) struct PackPublish {
    /// The signed file.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The programme's key, as `pack sign` prints it. What another key signed is refused.
    #[arg(long, value_name = "KEY")]
    pub(crate) programme: String,
    #[command(flatten)]
    pub(crate) database: Database,
}
