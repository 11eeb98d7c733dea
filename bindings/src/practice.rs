//! Practising Dutch: the next card, answers, what one can do, minutes together.

use onderweg_companion::app::{
    Ability as CoreAbility, Companion, DeckProgress as CoreProgress, PracticeAnswer,
    PracticeCard as CoreCard, PracticeMinutes, PracticeNext as CoreNext,
    PracticeStats as CoreStats,
};
use onderweg_companion::error::{Error, Result as Answer};
use onderweg_companion::journal::{Rating as CoreRating, When};
use onderweg_companion::text::tame;

use crate::failure::Failure;
use crate::lift::{self, count};
use crate::pack::{PackHead, Said};
use crate::phone::Phone;
use crate::row::{By, EntryRef};
use crate::sayer::Sayer;

/// How well a card was known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Rating {
    /// Not yet.
    Again,
    /// With effort.
    Hard,
    /// I knew it.
    Good,
    /// Very easy.
    Easy,
}

impl From<Rating> for CoreRating {
    fn from(rating: Rating) -> Self {
        match rating {
            Rating::Again => Self::Again,
            Rating::Hard => Self::Hard,
            Rating::Good => Self::Good,
            Rating::Easy => Self::Easy,
        }
    }
}

impl From<CoreRating> for Rating {
    fn from(rating: CoreRating) -> Self {
        match rating {
            CoreRating::Again => Self::Again,
            CoreRating::Hard => Self::Hard,
            CoreRating::Good => Self::Good,
            CoreRating::Easy => Self::Easy,
        }
    }
}

/// A card, to be shown.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Card {
    /// Names it on every phone.
    pub card: String,
    /// The deck of the pack; none for a card of one's own.
    pub deck: Option<String>,
    /// Its level, `A1` to `B2`; none for a card of one's own.
    pub level: Option<String>,
    /// The words to learn: Dutch, and read aloud in Dutch.
    pub learned: String,
    /// What they mean.
    pub meaning: Said,
    /// The entry that a card of one's own is.
    pub entry: Option<String>,
    /// How often it was reviewed.
    pub reviews: i64,
}

impl Card {
    fn of(card: &CoreCard) -> Self {
        Self {
            card: card.card.to_string(),
            deck: card.deck.clone(),
            level: card.level.map(str::to_owned),
            learned: card.learned.clone(),
            meaning: Said::of(&card.meaning),
            entry: card.entry.clone(),
            reviews: i64::from(card.reviews),
        }
    }
}

/// The next card, and how much there is to do.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct NextCard {
    /// The card; none when today's work is done.
    pub card: Option<Card>,
    /// Cards that have come back.
    pub due: i64,
    /// New cards that may still be begun today.
    pub fresh: i64,
    /// Reviews of today.
    pub today: i64,
    /// How much there is to do, or that it is done, in a sentence.
    pub words: String,
}

impl NextCard {
    fn of(next: &CoreNext, say: &Sayer) -> Self {
        let (due, fresh) = (next.due as u64, next.fresh as u64);
        Self {
            card: next.card.as_ref().map(Card::of),
            due: count(next.due),
            fresh: count(next.fresh),
            today: count(next.today),
            words: match next.card {
                Some(_) => say.words.practice_pile(due, fresh),
                None => say.words.practice_done(next.today as u64),
            },
        }
    }
}

/// What an answer brought.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Answered {
    /// Which card.
    pub card: String,
    /// How well it was known.
    pub rating: Rating,
    /// When it comes back, in milliseconds since 1970.
    pub due_ms: i64,
    /// The same in a sentence.
    pub words: String,
}

impl Answered {
    fn of(answer: &PracticeAnswer, say: &Sayer) -> Self {
        let back = say.instant(answer.due_ms);
        Self {
            card: answer.card.to_string(),
            rating: answer.rating.into(),
            due_ms: answer.due_ms,
            words: say.words.practice_comes_back(&back),
        }
    }
}

/// How far one deck is.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DeckProgress {
    /// The deck; none for cards of one's own.
    pub deck: Option<String>,
    /// What it is called.
    pub words: String,
    /// All its cards.
    pub cards: i64,
    /// Those that were reviewed at least once.
    pub known: i64,
    /// Those that have come back.
    pub due: i64,
}

impl DeckProgress {
    fn of(deck: &CoreProgress, say: &Sayer) -> Self {
        Self {
            deck: deck.deck.clone(),
            words: match &deck.deck {
                Some(_) => tame(&deck.name.words),
                None => say.words.practice_own(),
            },
            cards: count(deck.cards),
            known: count(deck.known),
            due: count(deck.due),
        }
    }
}

/// How practice goes.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PracticeStats {
    /// The pack that cards are of.
    pub pack: Option<PackHead>,
    /// Answers of today.
    pub today: i64,
    /// All answers.
    pub reviews: i64,
    /// Cards that have come back.
    pub due: i64,
    /// New cards that may still be begun today.
    pub fresh: i64,
    /// Every deck.
    pub decks: Vec<DeckProgress>,
}

impl PracticeStats {
    fn of(stats: &CoreStats, say: &Sayer) -> Self {
        Self {
            pack: stats.pack.as_ref().map(|head| PackHead::of(head, say)),
            today: count(stats.today),
            reviews: count(stats.reviews),
            due: count(stats.due),
            fresh: count(stats.fresh),
            decks: (stats.decks.iter())
                .map(|deck| DeckProgress::of(deck, say))
                .collect(),
        }
    }
}

/// Something that one can do in Dutch, or not yet.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Ability {
    /// Its id.
    pub id: String,
    /// The deck that leads there.
    pub deck: String,
    /// Its level, `A1` to `B2`.
    pub level: String,
    /// What it is.
    pub name: Said,
    /// Whether this person said that they can.
    pub can: bool,
}

impl Ability {
    fn of(ability: &CoreAbility) -> Self {
        Self {
            id: ability.id.clone(),
            deck: ability.deck.clone(),
            level: ability.level.to_owned(),
            name: Said::of(&ability.name),
            can: ability.can,
        }
    }
}

/// Minutes of talk, of one person in one month.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Minutes {
    /// In which space.
    pub space: String,
    /// What that space is called.
    pub space_name: Option<String>,
    /// Whose.
    pub by: By,
    /// The month: `2026-11`.
    pub month: String,
    /// How many.
    pub minutes: i64,
    /// All of it in a line.
    pub words: String,
}

impl Minutes {
    fn of(one: &PracticeMinutes, say: &Sayer) -> Self {
        let said = &*say.words;
        let name = one.by.name.as_deref().map(tame);
        let name = name.unwrap_or_else(|| match one.by.own {
            true => said.person_you(),
            false => said.entry_somebody(),
        });
        let space = say.space_words(&one.space, one.space_name.as_deref());
        let day = format!("{}-01", one.month).parse();
        let month = day.map_or_else(|_| tame(&one.month), |day| said.month_year(day));
        Self {
            space: one.space.to_string(),
            space_name: say.space_name(&one.space, one.space_name.as_deref()),
            by: By::of(&one.by, say),
            month: one.month.clone(),
            minutes: count(one.minutes),
            words: said.practice_minutes_row(one.minutes, &month, &name, &space),
        }
    }
}

#[uniffi::export]
impl Phone {
    /// The next card, of one deck or of all.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(deck = None))]
    pub fn next_card(&self, deck: Option<String>) -> Result<NextCard, Failure> {
        let tag = self.tag();
        self.show(
            |companion| companion.practice_next(tag, deck.as_deref()),
            NextCard::of,
        )
    }

    /// Says how well a card was known; when it comes back.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is no such card.
    pub fn answer_card(&self, card: String, rating: Rating) -> Result<Answered, Failure> {
        self.show(
            |companion| companion.practice_answer(&card, rating.into()),
            Answered::of,
        )
    }

    /// Takes this phone's last answer back; its card.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is none.
    pub fn undo_answer(&self) -> Result<String, Failure> {
        self.call(|companion| Ok(companion.practice_undo()?.0.to_string()))
    }

    /// How practice goes.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn practice_stats(&self) -> Result<PracticeStats, Failure> {
        let tag = self.tag();
        self.show(|companion| companion.practice_stats(tag), PracticeStats::of)
    }

    /// What one can do in Dutch, or not yet.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] without a pack.
    pub fn abilities(&self) -> Result<Vec<Ability>, Failure> {
        let tag = self.tag();
        self.show(
            |companion| companion.abilities(tag),
            |all, _| all.iter().map(Ability::of).collect(),
        )
    }

    /// Says that one can, or cannot yet.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is no such ability.
    pub fn tick_ability(&self, id: String, can: bool) -> Result<(), Failure> {
        self.call(|companion| companion.tick_ability(&id, can))
    }

    /// Writes minutes of talk down, where those who talk both read; of a day, else of now.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for too many or too few.
    #[uniffi::method(default(day = None))]
    pub fn add_minutes(
        &self,
        space: String,
        minutes: i64,
        day: Option<String>,
    ) -> Result<(), Failure> {
        self.call(|companion| {
            let at_ms = day.map(|day| noon(companion, &day)).transpose()?;
            companion.add_minutes(lift::space(&space)?, minutes, at_ms)
        })
    }

    /// Minutes of talk, by month and person.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn minutes(&self) -> Result<Vec<Minutes>, Failure> {
        self.show(
            |companion| companion.minutes(),
            |all, say| all.iter().map(|one| Minutes::of(one, say)).collect(),
        )
    }

    /// Makes a card: from an entry, or with words of one's own and what they mean.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for what cannot be kept.
    #[uniffi::method(default(entry = None, learned = None, meaning = None))]
    pub fn add_card(
        &self,
        space: String,
        entry: Option<EntryRef>,
        learned: Option<String>,
        meaning: Option<String>,
    ) -> Result<EntryRef, Failure> {
        self.call(|companion| {
            let made_from = entry.as_ref().map(lift::at).transpose()?;
            let space = lift::space(&space)?;
            let (learned, meaning) = (learned.as_deref(), meaning.as_deref());
            let card = companion.add_card(space, made_from, learned, meaning)?;
            Ok(EntryRef::of(card))
        })
    }
}

/// The middle of a day where the person is.
fn noon(companion: &Companion, day: &str) -> Answer<i64> {
    let (day, zone) = (lift::day(day)?, companion.zone());
    let noon = When::parse(&format!("{day}T12:00[{}]", zone.name()))?;
    noon.instant_ms(zone).ok_or(Error::NoSuch("date"))
}
