//! Commands on practice.

use clap::{Args, Subcommand, ValueEnum};
use onderweg_companion::journal::{NaiveDate, Rating};

pub(super) const PRACTICE_HELP: &str = "\
Phrases come from the programme's pack (onderweg pack fetch), cards of your own from you. What you answered is a log
of this phone; your other phones count it too, once. Nobody else sees it.

Examples:
  onderweg practice next
  onderweg practice answer 3fa9 good
  onderweg practice undo
  onderweg practice add 7bd1 --words 'het huurcontract' --meaning 'the rent contract'
  onderweg practice minutes 30 --to house
  onderweg practice can-do doctor-pain
  onderweg practice stats";

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum PracticeWhat {
    /// The next card: what has come back first, then at most ten new ones a day.
    #[command(after_help = "Example:\n  onderweg practice next --deck doctor")]
    Next {
        /// Only this deck.
        #[arg(long, value_name = "DECK")]
        deck: Option<String>,
    },
    /// Say how well a card was known.
    #[command(after_help = "Example:\n  onderweg practice answer 3fa9 good")]
    Answer {
        /// The beginning of the card's id.
        card: String,
        /// How well.
        #[arg(value_enum)]
        rating: RatingWord,
    },
    /// Take this phone's last answer back.
    #[command(after_help = "Example:\n  onderweg practice undo")]
    Undo,
    /// Make a card, perhaps from an entry.
    #[command(after_help = "Example:\n  onderweg practice add 3fa9 --meaning 'the doctor on duty'")]
    Add(CardAdd),
    /// Write down minutes of practice together; without a number, how many there are.
    #[command(after_help = "Example:\n  onderweg practice minutes 30 --to house")]
    Minutes(CardMinutes),
    /// Tick what you can do, or take the tick off; without a name, the list.
    #[command(after_help = "Example:\n  onderweg practice can-do doctor-pain")]
    CanDo {
        /// Its name in the list.
        #[arg(value_name = "ABILITY")]
        ability: Option<String>,
        /// Not yet.
        #[arg(long, requires = "ability")]
        off: bool,
    },
    /// How practice goes.
    #[command(after_help = "Example:\n  onderweg --json practice stats")]
    Stats,
}

/// How well a card was known.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum RatingWord {
    /// Not known: it comes back soon.
    Again,
    /// Known with effort.
    Hard,
    /// Known.
    Good,
    /// Known at once.
    Easy,
}

impl From<RatingWord> for Rating {
    fn from(word: RatingWord) -> Self {
        match word {
            RatingWord::Again => Rating::Again,
            RatingWord::Hard => Rating::Hard,
            RatingWord::Good => Rating::Good,
            RatingWord::Easy => Rating::Easy,
        }
    }
}

/// A new card.
#[derive(Debug, Args)]
pub(crate) struct CardAdd {
    /// The entry it is made from, by the beginning of its id; its title is learned.
    #[arg(required_unless_present = "words")]
    pub(crate) entry: Option<String>,
    /// The words to learn.
    #[arg(long)]
    pub(crate) words: Option<String>,
    /// What they mean.
    #[arg(long)]
    pub(crate) meaning: Option<String>,
    /// In which space; `me` unless said otherwise.
    #[arg(long, value_name = "SPACE", default_value = "me")]
    pub(crate) to: String,
}

/// Minutes together.
#[derive(Debug, Args)]
pub(crate) struct CardMinutes {
    /// How many: 1 to 240.
    pub(crate) minutes: Option<i64>,
    /// Who may read them; `me` unless said otherwise.
    #[arg(long, value_name = "SPACE", default_value = "me")]
    pub(crate) to: String,
    /// On which day; today unless said otherwise.
    #[arg(long, value_name = "DAY", requires = "minutes")]
    pub(crate) on: Option<NaiveDate>,
}
