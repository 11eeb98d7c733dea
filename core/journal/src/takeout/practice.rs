//! What was practised, as JSON, and back as records of a log. Must not know a store.

use serde::{Deserialize, Serialize};

use super::entry::is_off;
use super::error::TakeRule;
use crate::practice::{CardId, Practice, Rating, Record, What};

/// An answer to a card.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeReview {
    /// Which card.
    pub card: String,
    /// What was learned, for who reads it; not read back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learned: Option<String>,
    /// `again`, `hard`, `good` or `easy`.
    pub answer: String,
    /// When, in milliseconds since 1970.
    pub when_ms: i64,
}

/// Something that one can do, ticked or not.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeAbility {
    /// Which ability.
    pub card: String,
    /// What one can do, for who reads it; not read back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it was ticked.
    pub can: bool,
}

/// Minutes of practice together.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeMinutes {
    /// The id of the space in which they were written down.
    pub space: String,
    /// What who wrote them down is called, if they said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it was the person who takes it along.
    #[serde(default, skip_serializing_if = "is_off")]
    pub own: bool,
    /// How many.
    pub minutes: i64,
    /// When, in milliseconds since 1970.
    pub when_ms: i64,
}

impl std::fmt::Debug for TakeReview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakeReview({})", self.card)
    }
}

impl std::fmt::Debug for TakeAbility {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakeAbility({})", self.card)
    }
}

impl std::fmt::Debug for TakeMinutes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakeMinutes({})", self.minutes)
    }
}

impl TakeReview {
    /// The answers that count, in their order; `learned` says the words of a card.
    #[must_use]
    pub fn all(practice: &Practice, learned: &dyn Fn(CardId) -> Option<String>) -> Vec<Self> {
        let one = |review: &crate::practice::Reviewed| Self {
            card: review.card.to_string(),
            learned: learned(review.card),
            answer: review.rating.word().to_owned(),
            when_ms: review.at_ms,
        };
        practice.reviews.iter().map(one).collect()
    }

    pub(super) fn record(&self) -> Result<Record, TakeRule> {
        let word = |rating: &&Rating| rating.word() == self.answer;
        let rating = Rating::ALL.iter().find(word).ok_or(TakeRule::Practice)?;
        Ok(Record::new(
            card(&self.card)?,
            self.when_ms,
            What::Review(*rating),
        ))
    }
}

impl TakeAbility {
    /// What was said last of each ability; `name` says what one can do.
    #[must_use]
    pub fn all(practice: &Practice, name: &dyn Fn(CardId) -> Option<String>) -> Vec<Self> {
        let one = |(card, can): (&CardId, &bool)| Self {
            card: card.to_string(),
            name: name(*card),
            can: *can,
        };
        practice.abilities.iter().map(one).collect()
    }

    pub(super) fn record(&self, made_ms: i64) -> Result<Record, TakeRule> {
        Ok(Record::new(
            card(&self.card)?,
            made_ms,
            What::Ability(self.can),
        ))
    }
}

impl TakeMinutes {
    pub(super) fn record(&self) -> Result<Record, TakeRule> {
        Ok(Record::minutes(self.minutes, self.when_ms)?)
    }
}

fn card(text: &str) -> Result<CardId, TakeRule> {
    text.parse().map_err(|_| TakeRule::Practice)
}
