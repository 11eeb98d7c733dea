//! Commands on the household.

use std::path::PathBuf;

use clap::{Args, Subcommand};

pub(super) const ROTA_HELP: &str = "\
Whose turn it is follows from the order: nobody has to write it down. A turn is named by its number or,
where weeks make the rota go on, by a day in it. A swap holds when the other accepts it.

Examples:
  onderweg rota add Kitchen --space house --by week --start 2026-11-30
  onderweg rota add --space house
  onderweg rota add --space house --pack packs/antwerp-curant
  onderweg rota add 'Rubbish' --space house --by done --who Sara --who Ben
  onderweg rota show
  onderweg rota done 3fa9
  onderweg rota swap 3fa9 2026-12-07 2026-12-14
  onderweg rota accept 3fa9
  onderweg rota order 3fa9 Sara Ben Amir";

/// Rotas.
#[derive(Debug, Subcommand)]
pub(crate) enum RotaWhat {
    /// Whose turn it is, what comes, which swaps wait.
    Show {
        /// Only this rota, by the beginning of its id.
        entry: Option<String>,
        /// Only those of one space.
        #[arg(long)]
        space: Option<String>,
    },
    /// A new rota.
    Add(RotaAdd),
    /// Who takes turns from the next turn on, in order; without names all who live there.
    Order {
        /// The beginning of the rota's id.
        entry: String,
        /// Names, or the beginnings of ids.
        who: Vec<String>,
    },
    /// A turn is done; without a turn, the present one.
    Done {
        /// The beginning of the rota's id.
        entry: String,
        /// Which turn.
        turn: Option<String>,
    },
    /// Offer a turn of yours for a turn of somebody else.
    Swap {
        /// The beginning of the rota's id.
        entry: String,
        /// The turn that you give.
        give: String,
        /// The turn that you take instead.
        take: String,
    },
    /// Accept a swap.
    Accept(RotaAnswer),
    /// Decline a swap, or take your own offer back.
    Decline(RotaAnswer),
}

/// A new rota.
#[derive(Debug, Args)]
pub(crate) struct RotaAdd {
    /// The chore; without it, all chores of the programme's pack, each begins with somebody else.
    #[arg(conflicts_with = "pack")]
    pub(crate) title: Option<String>,
    /// The space of the house.
    #[arg(long)]
    pub(crate) space: String,
    /// A folder or a signed file in place of the pack on this phone.
    #[arg(long, value_name = "PACK", conflicts_with_all = ["by", "lines"])]
    pub(crate) pack: Option<PathBuf>,
    /// What makes it go on: the next week, or that a turn is done.
    #[arg(long, value_parser = ["week", "done"], default_value = "week", requires = "title")]
    pub(crate) by: String,
    /// The day on which the first turn begins; today unless said otherwise.
    #[arg(long, value_name = "DAY")]
    pub(crate) start: Option<String>,
    /// Who takes turns, in order; everybody in the space unless said otherwise.
    #[arg(long, value_name = "PERSON")]
    pub(crate) who: Vec<String>,
    /// What belongs to the chore; may be given more than once.
    #[arg(long = "line", value_name = "TEXT", requires = "title")]
    pub(crate) lines: Vec<String>,
}

/// An answer to a swap.
#[derive(Debug, Args)]
pub(crate) struct RotaAnswer {
    /// The beginning of the rota's id.
    pub(crate) entry: String,
    /// The beginning of the offer's name; needed where several wait.
    pub(crate) swap: Option<String>,
}

pub(super) const SHOP_HELP: &str = "\
Every line is a thing of its own: two people can add and tick at the same time.

Examples:
  onderweg shop add Milk Bread --space house
  onderweg shop show
  onderweg shop bought 3fa9 7bd1
  onderweg shop clear";

pub(super) const REPAIR_HELP: &str = "\
Examples:
  onderweg repair add 'The tap drips' --space house --place kitchen
  onderweg repair told 3fa9 --who 'Mr Claes' --comes 2026-12-03T14:00
  onderweg repair mended 3fa9 --by 'the plumber'
  onderweg repair show";

pub(super) const BINS_HELP: &str = "\
It rings at seven the evening before. One day is moved or called off with `turn`.

Examples:
  onderweg bins add Paper --space house --every tu
  onderweg bins add Glass --space house --repeat 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR' --start 2026-12-04
  onderweg bins add 'Old electronics' --space house --on 2026-12-12 --on 2027-03-06
  onderweg bins show";

pub(super) const AGREEMENT_HELP: &str = "\
A version never changes: whoever wants other words proposes a new one. It stands when all who live
there signed it, each with the key of their own phone; until then the old one holds.

Examples:
  onderweg agreement propose house
  onderweg agreement show house
  onderweg agreement propose house --file rules.txt
  onderweg agreement propose house --pack packs/antwerp-curant
  onderweg agreement changes house
  onderweg agreement sign house";

pub(super) const CHECKLIST_HELP: &str = "\
Examples:
  onderweg checklist start move-in --day 2026-12-01 --space house
  onderweg checklist start last-90-days --day 2027-06-30 --pack antwerp-curant.pack
  onderweg checklist show";

/// Things to buy.
#[derive(Debug, Subcommand)]
pub(crate) enum ShopWhat {
    /// What is to be bought, and what was.
    Show {
        /// Only what is in one space.
        #[arg(long)]
        space: Option<String>,
    },
    /// Put things on the list.
    Add {
        /// What to buy.
        #[arg(required = true)]
        things: Vec<String>,
        /// In which space; `me` unless said otherwise.
        #[arg(long)]
        space: Option<String>,
    },
    /// Tick what was bought.
    Bought {
        /// The beginnings of their ids.
        #[arg(required = true)]
        entries: Vec<String>,
        /// Takes the tick off.
        #[arg(long)]
        off: bool,
    },
    /// Put away what was bought.
    Clear {
        /// Only what is in one space.
        #[arg(long)]
        space: Option<String>,
    },
}

/// Things to mend.
#[derive(Debug, Subcommand)]
pub(crate) enum RepairWhat {
    /// What is to be mended, and what was.
    Show {
        /// Only what is in one space.
        #[arg(long)]
        space: Option<String>,
    },
    /// Report something broken.
    Add {
        /// What is broken.
        title: String,
        /// In which space; `me` unless said otherwise.
        #[arg(long)]
        space: Option<String>,
        /// Where.
        #[arg(long)]
        place: Option<String>,
        /// What there is to say about it.
        #[arg(long)]
        body: Option<String>,
    },
    /// The landlord was told.
    Told {
        /// The beginning of its id.
        entry: String,
        /// Who was told.
        #[arg(long)]
        who: Option<String>,
        /// On which day; today unless said otherwise.
        #[arg(long, value_name = "DAY")]
        day: Option<String>,
        /// When somebody comes.
        #[arg(long, value_name = "WHEN")]
        comes: Option<String>,
    },
    /// It is mended.
    Mended {
        /// The beginning of its id.
        entry: String,
        /// Who mended it.
        #[arg(long)]
        by: Option<String>,
        /// On which day; today unless said otherwise.
        #[arg(long, value_name = "DAY")]
        day: Option<String>,
    },
}

/// Rubbish.
#[derive(Debug, Subcommand)]
pub(crate) enum BinsWhat {
    /// When it is fetched in the next 60 days.
    Show {
        /// Only what is in one space.
        #[arg(long)]
        space: Option<String>,
    },
    /// Something that is fetched.
    Add(BinsAdd),
}

/// Something that is fetched.
#[derive(Debug, Args)]
pub(crate) struct BinsAdd {
    /// What.
    pub(crate) title: String,
    /// In which space; `me` unless said otherwise.
    #[arg(long)]
    pub(crate) space: Option<String>,
    /// A weekday; may be given more than once.
    #[arg(long, value_name = "WEEKDAY", value_parser = ["mo", "tu", "we", "th", "fr", "sa", "su"])]
    pub(crate) every: Vec<String>,
    /// Another rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=FR.
    #[arg(long, value_name = "RULE", conflicts_with = "every")]
    pub(crate) repeat: Option<String>,
    /// The day from which on it is fetched; today unless said otherwise.
    #[arg(long, value_name = "DAY")]
    pub(crate) start: Option<String>,
    /// A single day; may be given more than once.
    #[arg(long = "on", value_name = "DAY", conflicts_with_all = ["every", "repeat", "start"])]
    pub(crate) days: Vec<String>,
}

/// The house agreement.
#[derive(Debug, Subcommand)]
pub(crate) enum AgreementWhat {
    /// The version that holds, what was proposed, who signed.
    Show {
        /// The space of the house.
        space: String,
    },
    /// Propose a version and sign it.
    Propose(AgreementPropose),
    /// Sign a version.
    Sign {
        /// The space of the house.
        space: String,
        /// The beginning of its name; the one that was proposed last unless said otherwise.
        version: Option<String>,
    },
    /// What changed since you signed.
    Changes {
        /// The space of the house.
        space: String,
        /// The beginning of a version's name; the one that was proposed last unless said otherwise.
        version: Option<String>,
    },
}

/// A new version.
#[derive(Debug, Args)]
pub(crate) struct AgreementPropose {
    /// The space of the house.
    pub(crate) space: String,
    /// A file with all of its words, UTF-8; `-` reads standard input. Without it, the words of the
    /// programme's pack, in the language of --lang.
    #[arg(long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// A folder or a signed file in place of the pack on this phone.
    #[arg(long, value_name = "PACK", conflicts_with = "file")]
    pub(crate) pack: Option<PathBuf>,
}

/// Checklists of a programme.
#[derive(Debug, Subcommand)]
pub(crate) enum ChecklistWhat {
    /// Begin a checklist on a day: a task for each line. Begun again it is the same list.
    Start(ChecklistStart),
    /// Its tasks, by their day.
    Show {
        /// Only what is in one space.
        #[arg(long)]
        space: Option<String>,
    },
}

/// A checklist to begin.
#[derive(Debug, Args)]
pub(crate) struct ChecklistStart {
    /// Its name in the pack: move-in, last-90-days.
    pub(crate) name: String,
    /// The day of moving in or out.
    #[arg(long, value_name = "DAY")]
    pub(crate) day: String,
    /// In which space; `me` unless said otherwise.
    #[arg(long)]
    pub(crate) space: Option<String>,
    /// A folder or a signed file in place of the pack on this phone.
    #[arg(long, value_name = "PACK")]
    pub(crate) pack: Option<PathBuf>,
}
