//! Commands around a case: the person's side, and the office's.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

pub(super) const CASE_HELP: &str = "\
A caseworker shows a card. Saying yes founds a space for the two of you; what is moved there the
caseworker reads, and nothing else.

Somebody of your house can mark an entry as a question for the professional. It is passed on with
your yes alone. The answer comes to you; sharing it with the house is your act too.

Examples:
  onderweg case open OW1:2...
  onderweg case questions
  onderweg case pass 3fa9
  onderweg case pass 3fa9 --to 'Lien Verhaegen, CURANT'
  onderweg case share 7bd1 --to house
  onderweg move 3fa9 --to 'Lien Verhaegen, CURANT'
  onderweg case looks 'Lien Verhaegen, CURANT'";

pub(super) const OFFICE_HELP: &str = "\
The office is a member of the spaces that people open for it. Keep the folder of keys apart from the
data, and out of the same backup: without it nothing of the data opens. Put a TLS proxy before it.

Examples:
  onderweg code --data /var/lib/onderweg --name office --role office
  onderweg office staff --data /var/lib/office --keys /etc/office-keys --address lien@example.org --name 'Lien Verhaegen' --password-file FILE
  onderweg office staff --data /var/lib/office --keys /etc/office-keys --address lien@example.org --renew --password-file FILE
  onderweg office serve --data /var/lib/office --keys /etc/office-keys --relay http://127.0.0.1:8080 --programme CURANT --code CODE";

/// A person's side of a case.
#[derive(Debug, Subcommand)]
pub(crate) enum CaseWhat {
    /// Say yes to the card that a caseworker shows.
    Open {
        /// What the second QR code of the card holds.
        card: String,
    },
    /// Questions of your circles that wait for your yes, and who would read them.
    Questions,
    /// Say yes: a question moves to the space that you share with the office.
    Pass {
        /// The beginning of its id.
        entry: String,
        /// To which case, where you have more than one.
        #[arg(long, value_name = "SPACE")]
        to: Option<String>,
        /// Leave its letter in the circle: the office reads the words alone.
        #[arg(long)]
        without_letter: bool,
    },
    /// Let a circle read an entry of a case, an answer for example: a copy; the case keeps its own.
    Share {
        /// The beginning of its id.
        entry: String,
        /// Who may read it from now on: all members of this circle.
        #[arg(long, value_name = "SPACE")]
        to: String,
        /// Leave its letter in the case: the circle reads the words alone.
        #[arg(long)]
        without_letter: bool,
    },
    /// Who looked at your file.
    Looks {
        /// The space that you share with the office.
        space: String,
    },
}

/// The office's side.
#[derive(Debug, Subcommand)]
pub(crate) enum OfficeWhat {
    /// Run the office: its pages, and its devices in the case spaces.
    Serve(OfficeServe),
    /// Give somebody an account for the pages, or new means to sign in.
    Staff(OfficeStaff),
}

/// Where an office keeps things.
#[derive(Debug, Args)]
pub(crate) struct OfficePlaces {
    /// The folder with the office's register, homes and staff.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The folder with its keys.
    #[arg(long, value_name = "DIR")]
    pub(crate) keys: PathBuf,
}

/// How to run an office.
#[derive(Debug, Args)]
pub(crate) struct OfficeServe {
    #[command(flatten)]
    pub(crate) places: OfficePlaces,
    /// Where to listen; port 0 takes a free one and prints it.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8090")]
    pub(crate) listen: SocketAddr,
    /// The programme server, as the office reaches it.
    #[arg(long, value_name = "URL")]
    pub(crate) relay: String,
    /// The programme server as phones reach it, if that differs.
    #[arg(long, value_name = "URL")]
    pub(crate) server: Option<String>,
    /// The office as browsers and phones reach it; otherwise where it listens.
    #[arg(long, value_name = "URL")]
    pub(crate) url: Option<String>,
    /// What the programme is called on phones and pages.
    #[arg(long, value_name = "NAME")]
    pub(crate) programme: String,
    /// An account code of role `office`, at the first start.
    #[arg(long)]
    pub(crate) code: Option<String>,
    /// How many seconds pass between two syncs of all cases.
    #[arg(long, value_name = "SECONDS", default_value_t = 20)]
    pub(crate) sweep: u64,
    /// A proxy before it writes the other side's address at the end of X-Forwarded-For.
    #[arg(long)]
    pub(crate) behind_proxy: bool,
}

/// Whom to give an account.
#[derive(Debug, Args)]
pub(crate) struct OfficeStaff {
    #[command(flatten)]
    pub(crate) places: OfficePlaces,
    /// Their e-mail address: they sign in with it.
    #[arg(long)]
    pub(crate) address: String,
    /// They lost their password or the phone with their code app: both are made anew, and every session
    /// of theirs ends.
    #[arg(long, conflicts_with_all = ["name", "role"])]
    pub(crate) renew: bool,
    /// Their name, as people see it.
    #[arg(long, required_unless_present = "renew")]
    pub(crate) name: Option<String>,
    /// What they may do.
    #[arg(long, value_enum, default_value = "caseworker")]
    pub(crate) role: StaffRole,
    /// A file whose first line is their password.
    #[arg(long, value_name = "FILE")]
    pub(crate) password_file: PathBuf,
}

/// What staff may do.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum StaffRole {
    /// Works with people.
    Caseworker,
    /// Looks after caseworkers; sees no content.
    Coordinator,
}
