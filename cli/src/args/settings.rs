//! Commands on the phone itself.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use onderweg_companion::text::{Calendar, Digits, Locale};

use crate::reader::language;

pub(super) const ENROL_HELP: &str = "\
Examples:
  onderweg enrol https://onderweg.example.org 4XQ2-... --name Sara
  onderweg enrol http://127.0.0.1:8080 4XQ2-...    (plain HTTP: this machine only)";

pub(super) const SYNC_HELP: &str = "\
Also works while locked: what comes is opened at the next unlock.

Examples:
  onderweg sync
  onderweg sync --background --metered --budget 50000";

pub(super) const PIN_HELP: &str = "\
A PIN is never given on the command line: files, ONDERWEG_PIN and ONDERWEG_NEW_PIN, or questions.

Examples:
  onderweg pin set
  onderweg --pin-file old.txt pin set --new-pin-file new.txt
  onderweg pin remove";

pub(super) const PROFILE_HELP: &str = "\
Examples:
  onderweg profile list
  onderweg profile add boat
  onderweg --profile boat agenda";

pub(super) const SETTINGS_HELP: &str = "\
Examples:
  onderweg settings --metered no --auto-lock 2
  onderweg settings --language ar --digits arabic
  onderweg settings --language system --calendar solar-hijri";

/// Where, and with which code.
#[derive(Debug, Args)]
pub(crate) struct Enrol {
    /// The server's address.
    pub(crate) url: String,
    /// The code that the office gave: 27 characters, dashes do not matter.
    pub(crate) code: String,
    /// How you want to be called.
    #[arg(long)]
    pub(crate) name: Option<String>,
}

/// How much.
#[derive(Debug, Args)]
pub(crate) struct Sync {
    /// Most bytes to send and receive together, roughly.
    #[arg(long, value_name = "BYTES")]
    pub(crate) budget: Option<u64>,
    /// This network costs money: stop if the settings say so.
    #[arg(long)]
    pub(crate) metered: bool,
    /// As the app does by itself: waits after failures.
    #[arg(long)]
    pub(crate) background: bool,
}

/// What to do with the PIN.
#[derive(Debug, Subcommand)]
pub(crate) enum PinWhat {
    /// Set a PIN, or change it.
    Set(PinSet),
    /// Remove it: the journal is then as safe as the phone's own lock.
    Remove,
    /// How long until the next attempt.
    Wait,
}

/// Where the new PIN comes from.
#[derive(Debug, Args)]
pub(crate) struct PinSet {
    /// A file whose first line is the new PIN. Otherwise ONDERWEG_NEW_PIN, or a question.
    #[arg(long, value_name = "FILE")]
    pub(crate) new_pin_file: Option<PathBuf>,
}

/// How thorough.
#[derive(Debug, Args)]
pub(crate) struct Doctor {
    /// Writes all summary rows again from the documents.
    #[arg(long)]
    pub(crate) repair: bool,
}

/// How to be called.
#[derive(Debug, Args)]
pub(crate) struct Name {
    /// The name.
    pub(crate) name: String,
    /// Only in this space.
    #[arg(long)]
    pub(crate) space: Option<String>,
}

/// What to set; without an option, what is set.
#[derive(Debug, Args)]
pub(crate) struct Settings {
    /// Whether a network that costs money may be used.
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) metered: Option<bool>,
    /// After how many minutes the app locks; 0 is never.
    #[arg(long, value_name = "MINUTES")]
    pub(crate) auto_lock: Option<u16>,
    /// The language: one of en, nl, fr, de, it, ar, fa-AF, ps, ti, so, uk, tr; `system` follows the system.
    #[arg(long, value_name = "TAG", value_parser = language_or_system)]
    pub(crate) language: Option<LanguageChoice>,
    /// The digits of numbers and dates: european, arabic or eastern-arabic.
    #[arg(long, value_name = "DIGITS", value_parser = digits)]
    pub(crate) digits: Option<Digits>,
    /// The calendar of dates: gregorian, solar-hijri or ethiopic.
    #[arg(long, value_name = "CALENDAR", value_parser = calendar)]
    pub(crate) calendar: Option<Calendar>,
}

/// A language to keep.
#[derive(Debug, Clone, Copy)]
pub(crate) enum LanguageChoice {
    /// The system's.
    System,
    /// This one.
    Is(Locale),
}

/// Which journals.
#[derive(Debug, Subcommand)]
pub(crate) enum ProfileWhat {
    /// The pictograms in use.
    List,
    /// A further journal with keys of its own.
    Add {
        /// sun, moon, star, tree, flower, leaf, bird, fish, boat, house, cloud or mountain.
        pictogram: String,
    },
}

fn yes_or_no(text: &str) -> Result<bool, String> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("write yes or no".into()),
    }
}

fn language_or_system(text: &str) -> Result<LanguageChoice, String> {
    match text {
        "system" => Ok(LanguageChoice::System),
        tag => Ok(LanguageChoice::Is(language(tag)?)),
    }
}

fn digits(text: &str) -> Result<Digits, String> {
    Digits::parse(text).ok_or_else(|| "write european, arabic or eastern-arabic".into())
}

fn calendar(text: &str) -> Result<Calendar, String> {
    Calendar::parse(text).ok_or_else(|| "write gregorian, solar-hijri or ethiopic".into())
}
