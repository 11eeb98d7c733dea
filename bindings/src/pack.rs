//! The programme's pack: whom to believe, fetching it, and what stands in it.

use onderweg_companion::app::{
    PackDeck, PackHead as CoreHead, PackPhrase, PackService, Said as CoreSaid,
};
use onderweg_companion::words::pack_trouble;

use crate::failure::Failure;
use crate::lift::count;
use crate::phone::Phone;
use crate::road;
use crate::sayer::Sayer;
use crate::synced::PackNews;

/// A string of the pack, with what stands beside its words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Said {
    /// The words, in the reader's language; in the template's where it has none.
    pub words: String,
    /// The Lucide icon beside them.
    pub icon: String,
    /// Names the recording.
    pub audio: String,
}

impl Said {
    pub(crate) fn of(said: &CoreSaid) -> Self {
        Self {
            words: said.words.clone(),
            icon: said.icon.clone(),
            audio: said.audio.clone(),
        }
    }
}

/// Which pack is on this phone.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PackHead {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: i64,
    /// Until when it holds, in milliseconds since 1970.
    pub not_after_ms: i64,
    /// Whether that is over: it is shown all the same.
    pub expired: bool,
    /// Why a newer one was not taken, as a code.
    pub trouble: Option<String>,
    /// The same in words.
    pub trouble_words: Option<String>,
    /// Until when it holds, in a sentence.
    pub words: String,
}

impl PackHead {
    pub(crate) fn of(head: &CoreHead, say: &Sayer) -> Self {
        let (day, version) = (say.instant(head.not_after_ms), head.version.to_string());
        let trouble = head.trouble.as_deref();
        Self {
            id: head.id.clone(),
            version: count(head.version),
            not_after_ms: head.not_after_ms,
            expired: head.expired,
            trouble: head.trouble.clone(),
            trouble_words: trouble.map(|code| pack_trouble(code, &say.words)),
            words: match head.expired {
                true => say.words.catalogue_expired(&day, &version),
                false => say.words.catalogue_kept(&day, &version),
            },
        }
    }
}

/// A place or a number that helps.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Service {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Said,
    /// What it is for.
    pub about: Option<String>,
    /// The parts of life it helps in.
    pub domains: Vec<String>,
    /// Its number. Never in other digits.
    pub phone: Option<String>,
    /// Its page.
    pub web: Option<String>,
    /// Where it is.
    pub place: Option<String>,
    /// Whether it answers at any hour.
    pub always: bool,
}

impl Service {
    fn of(service: &PackService) -> Self {
        Self {
            id: service.id.clone(),
            name: Said::of(&service.name),
            about: service.about.clone(),
            domains: service.domains.clone(),
            phone: service.phone.clone(),
            web: service.web.clone(),
            place: service.place.clone(),
            always: service.always,
        }
    }
}

/// A deck of phrases on one theme.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Deck {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Said,
    /// How many phrases it has, by level, the easy ones first.
    pub levels: Vec<DeckLevel>,
}

impl Deck {
    fn of(deck: &PackDeck) -> Self {
        let levels = deck.levels.iter().map(|level| DeckLevel {
            level: level.level.to_owned(),
            phrases: count(level.phrases),
        });
        Self {
            id: deck.id.clone(),
            name: Said::of(&deck.name),
            levels: levels.collect(),
        }
    }
}

/// How many phrases of a level a deck has.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DeckLevel {
    /// `A1` to `B2`.
    pub level: String,
    /// How many.
    pub phrases: i64,
}

/// One phrase to learn.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Phrase {
    /// Its id.
    pub id: String,
    /// Its deck.
    pub deck: String,
    /// Its level, `A1` to `B2`.
    pub level: String,
    /// The words to learn.
    pub learned: String,
    /// What they mean.
    pub meaning: Said,
}

impl Phrase {
    fn of(phrase: &PackPhrase) -> Self {
        Self {
            id: phrase.id.clone(),
            deck: phrase.deck.clone(),
            level: phrase.level.to_owned(),
            learned: phrase.learned.clone(),
            meaning: Said::of(&phrase.meaning),
        }
    }
}

#[uniffi::export]
impl Phone {
    /// Believes a programme from now on, by the text of its key.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if it is none.
    pub fn trust_programme(&self, key: String) -> Result<(), Failure> {
        self.call(|companion| companion.trust_programme(&key))
    }

    /// The key of the programme that is believed.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn programme(&self) -> Result<Option<String>, Failure> {
        self.call(|companion| companion.programme())
    }

    /// Looks for a newer pack at the server; a sync does it by itself, once a day.
    ///
    /// # Errors
    ///
    /// [`Failure::RetryLater`] without a network.
    #[uniffi::method(default(id = None))]
    pub fn fetch_pack(&self, id: Option<String>) -> Result<PackNews, Failure> {
        self.show(
            |companion| {
                let mut road = road::home(companion)?;
                companion.fetch_pack(&mut road, id.as_deref())
            },
            PackNews::of,
        )
    }

    /// Which pack is on this phone, if any.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn pack_head(&self) -> Result<Option<PackHead>, Failure> {
        self.show(
            |companion| companion.pack_head(),
            |head, say| head.as_ref().map(|head| PackHead::of(head, say)),
        )
    }

    /// Places and numbers that help.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] without a pack.
    pub fn services(&self) -> Result<Vec<Service>, Failure> {
        let tag = self.tag();
        self.show(
            |companion| companion.services(tag),
            |(_, all), _| all.iter().map(Service::of).collect(),
        )
    }

    /// The decks of the pack.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] without a pack.
    pub fn decks(&self) -> Result<Vec<Deck>, Failure> {
        let tag = self.tag();
        self.show(
            |companion| companion.decks(tag),
            |(_, all), _| all.iter().map(Deck::of).collect(),
        )
    }

    /// The phrases of a deck.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is no such deck.
    pub fn phrases(&self, deck: String) -> Result<Vec<Phrase>, Failure> {
        let tag = self.tag();
        self.show(
            |companion| companion.deck(&deck, tag),
            |all, _| all.iter().map(Phrase::of).collect(),
        )
    }
}

impl Phone {
    /// The language that this person reads.
    pub(crate) fn tag(&self) -> &'static str {
        self.words_now().settings().language.tag()
    }
}
