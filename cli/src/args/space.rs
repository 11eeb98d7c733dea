//! Commands on spaces and their members.

use clap::{Args, Subcommand, ValueEnum};

pub(super) const HELP: &str = "\
How somebody joins:
  onderweg space invite house            on your phone: shows a code
  onderweg space join CODE               on theirs
  onderweg space requests                on yours: shows six digits; theirs shows the same
  onderweg space admit house 123456      if they are the same";

/// What to do with spaces.
#[derive(Debug, Subcommand)]
pub(crate) enum SpaceWhat {
    /// Found a space that you own: a house, a duo.
    Create {
        /// What it is called.
        name: String,
    },
    /// Your spaces.
    List,
    /// Who can read a space.
    Members {
        /// Its name or the beginning of its id.
        space: String,
    },
    /// Everything that stands in a space, in its canonical form: the same bytes on every phone that
    /// has the same changes.
    Journal {
        /// Its name or the beginning of its id.
        space: String,
    },
    /// Give a space another name, for all.
    Rename {
        /// Its name or the beginning of its id.
        space: String,
        /// The new name.
        name: String,
    },
    /// Invite one person, or a second phone of your own.
    Invite(Invite),
    /// Close an invitation.
    Revoke {
        /// The space.
        space: String,
        /// The beginning of the invitation's id.
        invitation: String,
    },
    /// Ask to join, with the text of a QR code or a typed code; without one, ask how it stands.
    Join {
        /// The text or the code.
        code: Option<String>,
    },
    /// Who asks to join, with six digits to compare.
    Requests,
    /// Admit who shows these six digits on their phone.
    Admit {
        /// The space.
        space: String,
        /// The six digits, read from the other phone.
        digits: String,
    },
    /// Shut a person out, with all their phones; or with --device one phone of your own.
    Remove {
        /// The space.
        space: String,
        /// The person's name or the beginning of their id.
        person: String,
        /// It is a phone of your own, not a person.
        #[arg(long)]
        device: bool,
    },
    /// Bring somebody back who lost their phones: shows a code for their new one.
    Readmit(Readmit),
    /// Leave a space. What you made in it is copied to your own.
    Leave {
        /// The space.
        space: String,
        /// Yes, for ever.
        #[arg(long, required = true)]
        yes: bool,
        /// Copy nothing.
        #[arg(long)]
        without_copies: bool,
        /// Leave letters behind that are not on this phone, or that the others did not get yet.
        #[arg(long)]
        without_letters: bool,
    },
    /// Name another owner.
    Owner {
        /// The space.
        space: String,
        /// The person's name or the beginning of their id.
        person: String,
    },
}

/// Whom to invite.
#[derive(Debug, Args)]
pub(crate) struct Invite {
    /// The space.
    pub(crate) space: String,
    /// What they may do.
    #[arg(long, value_enum, default_value = "member")]
    pub(crate) role: RoleWord,
    /// A second phone of your own.
    #[arg(long, conflicts_with = "role")]
    pub(crate) own_device: bool,
    /// Draws the QR code also where the output is no terminal.
    #[arg(long)]
    pub(crate) qr: bool,
}

/// Whom to bring back.
#[derive(Debug, Args)]
pub(crate) struct Readmit {
    /// The space.
    pub(crate) space: String,
    /// The person's name or the beginning of their id.
    pub(crate) person: String,
    /// Draws the QR code also where the output is no terminal.
    #[arg(long)]
    pub(crate) qr: bool,
}

/// What a member may do.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum RoleWord {
    /// Reads and writes.
    Member,
    /// Also admits and removes.
    Owner,
}
