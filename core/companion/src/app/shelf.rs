//! What the programme's pack holds for a screen: services, and decks with their phrases, in the
//! reader's language. Reads what is kept; asks no network.

use onderweg_pack::{Deck, Pack, Phrase, Service};
use serde::Serialize;

use super::Companion;
use super::pack::PackHead;
use crate::error::{PackError, Result};

/// A string of the pack, with what stands beside its words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Said {
    /// The words, in the reader's language; in the template's where it has none.
    pub words: String,
    /// The Lucide icon beside them.
    pub icon: String,
    /// Names the recording.
    pub audio: String,
}

/// A place or a number that helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackService {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Said,
    /// What it is for.
    pub about: Option<String>,
    /// The parts of life it helps in.
    pub domains: Vec<String>,
    /// Its number.
    pub phone: Option<String>,
    /// Its page.
    pub web: Option<String>,
    /// Where it is.
    pub place: Option<String>,
    /// Whether it answers at any hour.
    pub always: bool,
}

/// A deck of phrases on one theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackDeck {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Said,
    /// How many phrases it has, by level, the easy ones first.
    pub levels: Vec<DeckLevel>,
}

/// How many phrases of a level a deck has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DeckLevel {
    /// `A1` to `B2`.
    pub level: &'static str,
    /// How many.
    pub phrases: u64,
}

/// One phrase to learn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackPhrase {
    /// Its id.
    pub id: String,
    /// Its deck.
    pub deck: String,
    /// Its level, `A1` to `B2`.
    pub level: &'static str,
    /// The words to learn.
    pub learned: String,
    /// What they mean.
    pub meaning: Said,
}

impl Companion {
    /// Places and numbers that help, those that always answer first.
    ///
    /// # Errors
    ///
    /// [`PackError::NoPack`] before a pack was fetched.
    pub fn services(&mut self, language: &str) -> Result<(PackHead, Vec<PackService>)> {
        let open = self.pack()?;
        let services = open.pack.services.iter();
        let mut services: Vec<_> = services
            .map(|one| service(&open.pack, one, language))
            .collect();
        services.sort_by_key(|one| !one.always);
        Ok((open.head, services))
    }

    /// The decks of phrases.
    ///
    /// # Errors
    ///
    /// As [`Companion::services`].
    pub fn decks(&mut self, language: &str) -> Result<(PackHead, Vec<PackDeck>)> {
        let open = self.pack()?;
        let decks = open.pack.decks.iter();
        let decks = decks.map(|one| deck(&open.pack, one, language)).collect();
        Ok((open.head, decks))
    }

    /// The phrases of a deck, the easy ones first.
    ///
    /// # Errors
    ///
    /// [`PackError::NoDeck`], and those of [`Companion::services`].
    pub fn deck(&mut self, id: &str, language: &str) -> Result<Vec<PackPhrase>> {
        let open = self.pack()?;
        let found = open.pack.decks.iter().find(|deck| deck.id.as_str() == id);
        let found = found.ok_or(PackError::NoDeck)?;
        let phrases = found.phrases.iter();
        Ok(phrases
            .map(|one| phrase(&open.pack, found, one, language))
            .collect())
    }
}

pub(super) fn said(pack: &Pack, key: &str, language: &str) -> Said {
    let strings = &pack.strings;
    let words = strings.words(key, language).unwrap_or_default().to_owned();
    match strings.said(key) {
        Some(beside) => Said {
            words,
            icon: beside.icon.clone(),
            audio: beside.audio.clone(),
        },
        None => Said {
            words,
            ..Said::default()
        },
    }
}

fn service(pack: &Pack, one: &Service, language: &str) -> PackService {
    let text = |value: &dyn ToString| value.to_string();
    let about = format!("service-{}-about", one.id);
    PackService {
        id: one.id.to_string(),
        name: said(pack, &format!("service-{}", one.id), language),
        about: pack.strings.words(&about, language).map(str::to_owned),
        domains: one.domains.iter().map(ToString::to_string).collect(),
        phone: one.phone.as_ref().map(|it| text(it)),
        web: one.web.as_ref().map(|it| text(it)),
        place: one.place.as_ref().map(|it| text(it)),
        always: one.always,
    }
}

fn deck(pack: &Pack, one: &Deck, language: &str) -> PackDeck {
    let mut levels: Vec<DeckLevel> = Vec::new();
    for phrase in &one.phrases {
        let level = phrase.level.word();
        match levels.iter_mut().find(|known| known.level == level) {
            Some(known) => known.phrases += 1,
            None => levels.push(DeckLevel { level, phrases: 1 }),
        }
    }
    levels.sort_by_key(|known| known.level);
    PackDeck {
        id: one.id.to_string(),
        name: said(pack, &format!("deck-{}", one.id), language),
        levels,
    }
}

pub(super) fn phrase(pack: &Pack, deck: &Deck, one: &Phrase, language: &str) -> PackPhrase {
    let key = format!("phrase-{}", one.id);
    let mut meaning = said(pack, &key, language);
    if language == pack.about.learned.as_str() {
        // Into itself nothing is translated.
        meaning.words = one.words.to_string();
    }
    PackPhrase {
        id: one.id.to_string(),
        deck: deck.id.to_string(),
        level: one.level.word(),
        learned: one.words.to_string(),
        meaning,
    }
}
