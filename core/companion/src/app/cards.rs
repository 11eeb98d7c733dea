//! Cards: phrases of the programme's pack and cards of one's own, which is next, and how it goes.

use std::sync::Arc;

use onderweg_journal::{CardId, FieldDef, Kind, Rating, Set, Value, What, field_def};
use onderweg_pack::Pack;
use onderweg_protocol::ids::SpaceId;
use serde::Serialize;

use super::act::create;
use super::item::as_text;
use super::shelf::{phrase, said};
use super::{Companion, EntryRef, PackHead, Said};
use crate::error::{Error, PackError, Result};
use crate::store::{Row, Shelf};

/// The field of a card that names the entry it was made from.
const MADE_FROM: &str = "made_from";
/// The fewest characters of an id that name a card.
const SHORTEST: usize = 4;

/// A card, to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PracticeCard {
    /// Names it on every phone.
    #[serde(serialize_with = "as_text")]
    pub card: CardId,
    /// The deck of the pack; `None` for a card of one's own.
    pub deck: Option<String>,
    /// Its level, `A1` to `B2`; `None` for a card of one's own.
    pub level: Option<&'static str>,
    /// The words to learn.
    pub learned: String,
    /// What they mean.
    pub meaning: Said,
    /// The entry that a card of one's own is.
    pub entry: Option<String>,
    /// How often it was reviewed.
    pub reviews: u32,
}

/// The next card, and how much there is to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PracticeNext {
    /// The card; `None` when today's work is done.
    pub card: Option<PracticeCard>,
    /// Cards that have come back.
    pub due: usize,
    /// New cards that may still be begun today.
    pub fresh: usize,
    /// Reviews of today.
    pub today: usize,
}

/// What an answer brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PracticeAnswer {
    /// Which card.
    #[serde(serialize_with = "as_text")]
    pub card: CardId,
    /// How well it was known.
    pub rating: Rating,
    /// When it comes back, in milliseconds since 1970.
    pub due_ms: i64,
}

/// How far one deck is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeckProgress {
    /// The deck; `None` for cards of one's own.
    pub deck: Option<String>,
    /// Its name; empty for cards of one's own.
    pub name: Said,
    /// All its cards.
    pub cards: usize,
    /// Those that were reviewed at least once.
    pub known: usize,
    /// Those that have come back.
    pub due: usize,
}

/// How practice goes. Nothing here is compared between people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PracticeStats {
    /// The pack that is kept.
    pub pack: Option<PackHead>,
    /// Reviews of today.
    pub today: usize,
    /// All reviews.
    pub reviews: usize,
    /// Cards that have come back.
    pub due: usize,
    /// New cards that may still be begun today.
    pub fresh: usize,
    /// By deck.
    pub decks: Vec<DeckProgress>,
}

/// Where a card comes from.
#[derive(Debug, Clone)]
enum From {
    Phrase { deck: usize, phrase: usize },
    Entry(Box<Row>),
}

/// All cards in the order in which new ones are begun: own ones, then phrases by level.
#[derive(Debug)]
pub(super) struct Cards {
    pack: Option<Arc<Pack>>,
    all: Vec<(CardId, From)>,
}

impl Cards {
    fn ids(&self, keep: impl Fn(&From) -> bool) -> Vec<CardId> {
        let kept = self.all.iter().filter(|(_, from)| keep(from));
        kept.map(|(id, _)| *id).collect()
    }

    fn of_deck(&self, from: &From, deck: usize) -> bool {
        matches!(from, From::Phrase { deck: of, .. } if *of == deck)
    }

    /// The words that a card teaches.
    pub(super) fn learned(&self, card: CardId) -> Option<String> {
        match &self.all.iter().find(|(id, _)| *id == card)?.1 {
            From::Phrase { deck, phrase } => {
                let deck = self.pack.as_ref()?.decks.get(*deck)?;
                Some(deck.phrases.get(*phrase)?.words.to_string())
            }
            From::Entry(row) => Some(row.summary.title.clone()),
        }
    }

    /// What one can do who has this ability.
    pub(super) fn ability(&self, card: CardId, language: &str) -> Option<String> {
        let pack = self.pack.as_ref()?;
        let is = |one: &&onderweg_pack::Ability| CardId::of_phrase(one.id.as_str()) == card;
        let found = pack.abilities.iter().find(is)?;
        Some(said(pack, &format!("ability-{}", found.id), language).words)
    }

    fn deck(&self, id: &str) -> Result<usize> {
        let decks = self.pack.iter().flat_map(|pack| &pack.decks);
        let at = decks.into_iter().position(|deck| deck.id.as_str() == id);
        at.ok_or(PackError::NoDeck.into())
    }
}

impl Companion {
    /// The next card, of one deck or of all.
    ///
    /// # Errors
    ///
    /// [`PackError::NoDeck`]; [`crate::error::Failure::Unlock`] while locked.
    pub fn practice_next(&mut self, language: &str, deck: Option<&str>) -> Result<PracticeNext> {
        let cards = self.cards()?;
        let deck = deck.map(|deck| cards.deck(deck)).transpose()?;
        let ids = cards.ids(|from| deck.is_none_or(|deck| cards.of_deck(from, deck)));
        let (now, zone) = (self.now_ms(), self.zone);
        let practice = self.practice()?;
        let pile = practice.pile(&ids, now, zone);
        let next = practice.next(&ids, now, zone).map(|next| next.card);
        let today = practice.reviews_on(now, zone);
        let card = next.map(|card| self.shown_card(&cards, card, language));
        Ok(PracticeNext {
            card: card.transpose()?.flatten(),
            due: pile.due,
            fresh: pile.fresh,
            today,
        })
    }

    /// How many cards wait today; 0 for who never answered one.
    pub(super) fn cards_today(&mut self) -> Result<usize> {
        if self.practice()?.reviews.is_empty() {
            return Ok(0);
        }
        let cards = self.cards()?;
        let (now, zone) = (self.now_ms(), self.zone);
        let pile = self.practice()?.pile(&cards.ids(|_| true), now, zone);
        Ok(pile.due + pile.fresh)
    }

    /// Keeps how well a card was known, by the beginning of its id; durable when it returns.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] and [`Error::Ambiguous`].
    pub fn practice_answer(&mut self, card: &str, rating: Rating) -> Result<PracticeAnswer> {
        let card = self.find_card(card)?;
        self.practice()?;
        self.record_own(card, What::Review(rating))?;
        let now = self.now_ms();
        let state = self.practice()?.cards.get(&card).copied();
        Ok(PracticeAnswer {
            card,
            rating,
            due_ms: state.map_or(now, |state| state.due_ms(now)),
        })
    }

    /// A card of one's own: words to learn and what they mean, perhaps from an entry, whose title
    /// then is what is learned unless other words are given.
    ///
    /// # Errors
    ///
    /// [`Error::Write`] and [`Error::Invalid`]: nothing was written.
    pub fn add_card(
        &mut self,
        space: SpaceId,
        from: Option<EntryRef>,
        learned: Option<&str>,
        meaning: Option<&str>,
    ) -> Result<EntryRef> {
        let title = match (learned, from) {
            (Some(words), _) => words.to_owned(),
            (None, Some(at)) => self
                .read(|tx| tx.summary(at.space, at.entry))?
                .map(|row| row.title)
                .ok_or(Error::NoSuch("entry"))?,
            (None, None) => return Err(onderweg_journal::Invalid::Empty { field: "title" }.into()),
        };
        let mut sets = vec![Set::Title(title)];
        sets.extend(meaning.map(|meaning| Set::Body(meaning.to_owned())));
        if let Some(at) = from {
            let def: &'static FieldDef =
                field_def(MADE_FROM).ok_or(onderweg_journal::Invalid::NoSuchField)?;
            sets.push(def.set(Value::Text(at.entry.to_string()))?);
        }
        self.make_one(|tx| create(tx, space, &Kind::Card, &sets))
    }

    /// How practice goes.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn practice_stats(&mut self, language: &str) -> Result<PracticeStats> {
        let (pack, cards) = (self.pack_head()?, self.cards()?);
        let (now, zone) = (self.now_ms(), self.zone);
        let practice = self.practice()?;
        let all = practice.pile(&cards.ids(|_| true), now, zone);
        let mut decks = Vec::new();
        let progress = |deck, name, ids: Vec<CardId>| {
            let pile = practice.pile(&ids, now, zone);
            DeckProgress {
                deck,
                name,
                cards: ids.len(),
                known: pile.known,
                due: pile.due,
            }
        };
        let own = cards.ids(|from| matches!(from, From::Entry(_)));
        if !own.is_empty() {
            decks.push(progress(None, Said::default(), own));
        }
        if let Some(pack) = &cards.pack {
            for (at, deck) in pack.decks.iter().enumerate() {
                let ids = cards.ids(|from| cards.of_deck(from, at));
                let name = said(pack, &format!("deck-{}", deck.id), language);
                decks.push(progress(Some(deck.id.to_string()), name, ids));
            }
        }
        Ok(PracticeStats {
            today: practice.reviews_on(now, zone),
            reviews: practice.reviews.len(),
            due: all.due,
            fresh: all.fresh,
            decks,
            pack,
        })
    }

    pub(super) fn cards(&mut self) -> Result<Arc<Cards>> {
        if let Some(cards) = self.inside().memo.cards.known() {
            return Ok(cards);
        }
        let zone = self.zone;
        let (mut own, stamp): (Vec<Row>, _) =
            self.look_and_stamp(|tx| Ok(tx.summaries(Shelf::Live, zone)?))?;
        own.retain(|row| row.summary.kind == Some(Kind::Card));
        own.sort_by_key(|row| row.summary.created.map(|made| (made.when_ms, row.entry)));
        let own = own.into_iter().map(|row| {
            let id = CardId::of_entry(onderweg_journal::EntryId(row.entry.0));
            (id, From::Entry(Box::new(row)))
        });
        let mut all: Vec<_> = own.collect();
        let pack = match self.pack() {
            Ok(open) => Some(open.pack),
            Err(Error::Pack(PackError::NoPack)) => None,
            Err(error) => return Err(error),
        };
        if let Some(pack) = &pack {
            let decks = pack.decks.iter().enumerate();
            let mut phrases: Vec<_> = decks
                .flat_map(|(deck, of)| {
                    let phrases = of.phrases.iter().enumerate();
                    phrases.map(move |(phrase, one)| (one.level, deck, phrase, one))
                })
                .collect();
            phrases.sort_by_key(|(level, deck, phrase, _)| (*level, *deck, *phrase));
            all.extend(phrases.into_iter().map(|(_, deck, phrase, one)| {
                (
                    CardId::of_phrase(one.id.as_str()),
                    From::Phrase { deck, phrase },
                )
            }));
        }
        let cards = Arc::new(Cards { pack, all });
        self.inside().memo.cards.keep(stamp, Arc::clone(&cards));
        Ok(cards)
    }

    fn shown_card(
        &mut self,
        cards: &Cards,
        card: CardId,
        language: &str,
    ) -> Result<Option<PracticeCard>> {
        let reviews = self
            .practice()?
            .cards
            .get(&card)
            .map_or(0, |state| state.reviews);
        let Some((_, from)) = cards.all.iter().find(|(id, _)| *id == card) else {
            return Ok(None);
        };
        match from {
            From::Phrase { deck, phrase: at } => {
                let found = cards.pack.as_ref().and_then(|pack| {
                    let deck = pack.decks.get(*deck)?;
                    Some(phrase(pack, deck, deck.phrases.get(*at)?, language))
                });
                Ok(found.map(|found| PracticeCard {
                    card,
                    deck: Some(found.deck),
                    level: Some(found.level),
                    learned: found.learned,
                    meaning: found.meaning,
                    entry: None,
                    reviews,
                }))
            }
            From::Entry(row) => {
                let view = self.read(|tx| tx.view(row.space, row.entry))?;
                let meaning = view.map(|view| view.body.text).unwrap_or_default();
                Ok(Some(PracticeCard {
                    card,
                    deck: None,
                    level: None,
                    learned: row.summary.title.clone(),
                    meaning: Said {
                        words: meaning,
                        ..Said::default()
                    },
                    entry: Some(row.entry.to_string()),
                    reviews,
                }))
            }
        }
    }

    /// The card whose id begins so, among those there are.
    fn find_card(&mut self, text: &str) -> Result<CardId> {
        let text = text.trim().to_ascii_lowercase();
        if text.len() < SHORTEST {
            return Err(Error::NoSuch("card"));
        }
        let ids = self.cards()?.ids(|_| true);
        let mut found = ids.iter().filter(|id| id.to_string().starts_with(&text));
        let first = found.next().copied().ok_or(Error::NoSuch("card"))?;
        match found.find(|id| **id != first) {
            Some(_) => Err(Error::Ambiguous("card")),
            None => Ok(first),
        }
    }
}
