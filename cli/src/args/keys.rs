//! Commands on own phones, the recovery sheet, and the way back after a loss.

use std::path::PathBuf;

use clap::{Args, Subcommand};

pub(super) const PHONE_HELP: &str = "\
How a second phone of yours comes in:
  onderweg phone add                     on this phone: shows a code
  onderweg space join CODE               on the new one, which has an account
  onderweg space requests                on this one: shows six digits; the new one shows the same
  onderweg space admit me 123456         if they are the same
  onderweg sync                          on both, until all spaces are there";

pub(super) const SHEET_HELP: &str = "\
A sheet lets one new phone in when all others are lost, and burns with it. Printing a new one stops the one before.

Examples:
  onderweg sheet print --to sheet.html
  onderweg sheet show
  onderweg sheet revoke";

pub(super) const RECOVER_HELP: &str = "\
On a new phone. No account is needed. The code comes from a question, from --code-file, or from ONDERWEG_RECOVERY.

Example:
  onderweg recover https://onderweg.example.org --code-file code.txt";

/// What to do with own phones.
#[derive(Debug, Subcommand)]
pub(crate) enum PhoneWhat {
    /// Your phones, and which spaces each is in.
    #[command(after_help = "Example:\n  onderweg --json phone list")]
    List,
    /// Invite a second phone of your own: all your spaces come over to it.
    #[command(after_help = PHONE_HELP)]
    Add {
        /// Draws the QR code also where the output is no terminal.
        #[arg(long)]
        qr: bool,
    },
    /// Shut a phone of your own out of all your spaces, a lost one for example.
    #[command(after_help = "Example:\n  onderweg phone remove 3fa9")]
    Remove {
        /// The beginning of its id.
        phone: String,
    },
    /// What is lost, what is kept and what to do, when a phone is lost.
    #[command(after_help = "Example:\n  onderweg --lang nl phone lost")]
    Lost,
}

/// What to do with the recovery sheet.
#[derive(Debug, Subcommand)]
pub(crate) enum SheetWhat {
    /// Make a new sheet to print; the one before it stops.
    #[command(
        after_help = "Examples:\n  onderweg sheet print --to sheet.html\n  onderweg sheet print"
    )]
    Print(SheetPrint),
    /// Whether there is a sheet that works.
    #[command(after_help = "Example:\n  onderweg sheet show")]
    Show,
    /// Make the sheet worthless.
    #[command(after_help = "Example:\n  onderweg sheet revoke")]
    Revoke,
}

/// Where to.
#[derive(Debug, Args)]
pub(crate) struct SheetPrint {
    /// A page for a printer (HTML). Never overwrites a file. Otherwise the sheet is shown here.
    #[arg(long, value_name = "FILE")]
    pub(crate) to: Option<PathBuf>,
}

/// With which sheet.
#[derive(Debug, Args)]
pub(crate) struct Recover {
    /// The server's address, as on the sheet.
    pub(crate) url: String,
    /// A file whose first line is the code. Otherwise ONDERWEG_RECOVERY, or a question.
    #[arg(long, value_name = "FILE")]
    pub(crate) code_file: Option<PathBuf>,
}
