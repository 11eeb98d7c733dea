//! What is remembered of each card: the reviews of all logs in their order, through FSRS.
//! Must not know words of cards, nor the present time.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fsrs::{FSRS, ItemState, MemoryState};

use crate::ids::Author;
use crate::practice::order::{Placed, PracticeLog, ordered};
use crate::practice::record::{CardId, Rating, Record, What, in_ms};

/// How surely a card should still be known when it comes back.
const RETENTION: f32 = 0.9;
/// A card that was not known comes back after so long, in seconds.
const SOON_S: i64 = 600;
const DAY_S: u32 = 86_400;
/// Longest time between two reviews that counts, in days: beyond, a clock is likelier than a memory.
const MAX_ELAPSED: u32 = 365;
/// Longest time until a card comes back, in days.
const MAX_DAYS: f32 = 3_650.0;

/// FSRS with the weights of its authors: one person reviews too little to fit weights of their own.
static SCHEDULER: LazyLock<Option<FSRS>> = LazyLock::new(|| FSRS::new(&[]).ok());

/// What is remembered of one card.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CardState {
    /// When it was reviewed last, in milliseconds since 1970.
    pub last_ms: i64,
    /// After how many milliseconds it comes back.
    pub wait_ms: i64,
    /// When it was reviewed first.
    pub first_ms: i64,
    /// How often it was reviewed.
    pub reviews: u32,
    /// How often it was not known after it had been.
    pub lapses: u32,
    memory: MemoryState,
}

impl CardState {
    /// When it comes back. A review that lies in the future counts as one of now.
    #[must_use]
    pub fn due_ms(&self, now_ms: i64) -> i64 {
        self.last_ms.min(now_ms).saturating_add(self.wait_ms)
    }
}

/// A review that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reviewed {
    /// By which device.
    pub author: Author,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// Which card.
    pub card: CardId,
    /// How well it was known.
    pub rating: Rating,
    /// The record as it was written, to take it back.
    pub record: Record,
}

/// What all logs of a person say together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Practice {
    /// What is remembered of each card that was ever reviewed.
    pub cards: BTreeMap<CardId, CardState>,
    /// All reviews that count, in their order.
    pub reviews: Vec<Reviewed>,
    /// What the person can do, as said last.
    pub abilities: BTreeMap<CardId, bool>,
    /// Minutes together: by whose device, when, how many.
    pub minutes: Vec<(Author, i64, u8)>,
}

impl Practice {
    /// What these logs say together: the same whatever order they come in, and however often.
    #[must_use]
    pub fn read(logs: &[PracticeLog<'_>]) -> Self {
        let mut practice = Self::default();
        for placed in ordered(logs) {
            practice.take(&placed);
        }
        practice
    }

    /// Takes in what its writer did just now, after everything that was read.
    pub fn add(&mut self, author: Author, record: Record) {
        let at_s = record.at_s;
        self.take(&Placed {
            author,
            seq: 0,
            record,
            at_s,
        });
    }

    fn take(&mut self, placed: &Placed) {
        let (record, at_ms) = (placed.record, in_ms(placed.at_s));
        match record.what {
            What::Review(rating) => {
                let before = self.cards.get(&record.card);
                if let Some(after) = reviewed(before, at_ms, rating) {
                    self.cards.insert(record.card, after);
                }
                self.reviews.push(Reviewed {
                    author: placed.author,
                    at_ms,
                    card: record.card,
                    rating,
                    record,
                });
            }
            What::Ability(yes) => {
                self.abilities.insert(record.card, yes);
            }
            What::Minutes(minutes) => self.minutes.push((placed.author, at_ms, minutes)),
            What::TakenBack => {}
        }
    }
}

/// What is remembered of a card after a review.
fn reviewed(before: Option<&CardState>, at_ms: i64, rating: Rating) -> Option<CardState> {
    let days = before.map_or(0, |before| days_between(before.last_ms, at_ms));
    let next = SCHEDULER
        .as_ref()?
        .next_states(before.map(|before| before.memory), RETENTION, days)
        .ok()?;
    let ItemState { memory, interval } = match rating {
        Rating::Again => next.again,
        Rating::Hard => next.hard,
        Rating::Good => next.good,
        Rating::Easy => next.easy,
    };
    let lapsed =
        rating == Rating::Again && before.is_some_and(|before| before.wait_ms > SOON_S * 1_000);
    Some(CardState {
        last_ms: at_ms,
        wait_ms: wait_ms(rating, interval),
        first_ms: before.map_or(at_ms, |before| before.first_ms),
        reviews: before.map_or(0, |before| before.reviews).saturating_add(1),
        lapses: before.map_or(0, |before| before.lapses) + u32::from(lapsed),
        memory,
    })
}

/// Whole days, so that the last digits of a phone's floating point decide nothing.
fn wait_ms(rating: Rating, interval: f32) -> i64 {
    match rating {
        Rating::Again => SOON_S * 1_000,
        Rating::Hard | Rating::Good | Rating::Easy => {
            let days = interval.round().clamp(1.0, MAX_DAYS) as i64;
            days * i64::from(DAY_S) * 1_000
        }
    }
}

fn days_between(from_ms: i64, to_ms: i64) -> u32 {
    let days = to_ms.saturating_sub(from_ms) / (i64::from(DAY_S) * 1_000);
    u32::try_from(days).unwrap_or(0).min(MAX_ELAPSED)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400_000;
    const NOW: i64 = 1_795_345_200_000;
    const ME: Author = Author([1; 16]);

    fn after(ratings: &[(i64, Rating)]) -> CardState {
        let mut practice = Practice::default();
        for (days, rating) in ratings {
            let at = NOW + days * DAY;
            practice.add(
                ME,
                Record::new(CardId::default(), at, What::Review(*rating)),
            );
        }
        practice.cards[&CardId::default()]
    }

    #[test]
    fn a_card_that_is_known_comes_back_later_each_time_and_one_that_is_not_soon() {
        use Rating::{Again, Easy, Good, Hard};
        let waits = [Again, Hard, Good, Easy].map(|rating| after(&[(0, rating)]).wait_ms);
        assert_eq!(waits[0], 600_000);
        assert!(waits.is_sorted(), "{waits:?}");
        let twice = after(&[(0, Good), (2, Good)]);
        let thrice = after(&[(0, Good), (2, Good), (12, Good)]);
        assert!(waits[2] < twice.wait_ms && twice.wait_ms < thrice.wait_ms);
        assert_eq!((thrice.reviews, thrice.lapses), (3, 0));
        let lapsed = after(&[(0, Good), (2, Good), (12, Again)]);
        assert_eq!((lapsed.wait_ms, lapsed.lapses), (600_000, 1));
        assert!(lapsed.wait_ms % 1_000 == 0 && thrice.wait_ms % DAY == 0);
    }

    #[test]
    fn a_review_in_the_future_is_no_reason_to_wait_for_years() {
        let state = after(&[(2 * 365, Rating::Good)]);
        let due = state.due_ms(NOW);
        assert_eq!(due, NOW + state.wait_ms);
        assert_eq!(
            state.due_ms(NOW + 1_000 * DAY),
            state.last_ms + state.wait_ms
        );
    }
}
