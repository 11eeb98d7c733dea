//! Which card is next. Must not know words: cards come as their ids, in the order in which new ones
//! are begun.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use crate::practice::memory::Practice;
use crate::practice::record::CardId;

/// Cards that are begun on one day.
pub const NEW_A_DAY: usize = 10;
/// A card that comes back within so long is shown before the end of a sitting, in milliseconds.
const AHEAD_MS: i64 = 20 * 60_000;

/// The next card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextCard {
    /// Which.
    pub card: CardId,
    /// Whether it was never reviewed.
    pub fresh: bool,
}

/// How much there is to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pile {
    /// Cards that have come back.
    pub due: usize,
    /// New cards that may still be begun today.
    pub fresh: usize,
    /// Cards that were reviewed at least once.
    pub known: usize,
}

impl Practice {
    /// The next of these cards: what has come back first, the longest overdue before the others;
    /// then a new one, at most [`NEW_A_DAY`] a day; then what comes back within minutes. None when
    /// today's work is done.
    #[must_use]
    pub fn next(&self, cards: &[CardId], now_ms: i64, zone: Tz) -> Option<NextCard> {
        let mut soonest: Option<(i64, CardId)> = None;
        let mut fresh = None;
        for card in cards {
            match self.cards.get(card) {
                Some(state) => {
                    let due = (state.due_ms(now_ms), *card);
                    if soonest.is_none_or(|known| due < known) {
                        soonest = Some(due);
                    }
                }
                None => fresh = fresh.or(Some(*card)),
            }
        }
        let within = |ms: i64| {
            let soon = soonest.filter(|(due, _)| *due <= now_ms.saturating_add(ms));
            soon.map(|(_, card)| NextCard { card, fresh: false })
        };
        let new = || {
            let card = fresh.filter(|_| self.begun_on(now_ms, zone) < NEW_A_DAY)?;
            Some(NextCard { card, fresh: true })
        };
        within(0).or_else(new).or_else(|| within(AHEAD_MS))
    }

    /// How much there is to do among these cards.
    #[must_use]
    pub fn pile(&self, cards: &[CardId], now_ms: i64, zone: Tz) -> Pile {
        let states = cards.iter().filter_map(|card| self.cards.get(card));
        let due = states
            .clone()
            .filter(|state| state.due_ms(now_ms) <= now_ms);
        let known = states.clone().count();
        let left = NEW_A_DAY.saturating_sub(self.begun_on(now_ms, zone));
        Pile {
            due: due.count(),
            fresh: left.min(cards.len().saturating_sub(known)),
            known,
        }
    }

    /// How many reviews were made on the day of this time.
    #[must_use]
    pub fn reviews_on(&self, now_ms: i64, zone: Tz) -> usize {
        let today = day(now_ms, zone);
        let newest = self.reviews.iter().rev();
        newest
            .take_while(|review| day(review.at_ms, zone) >= today)
            .filter(|review| day(review.at_ms, zone) == today)
            .count()
    }

    /// How many cards were begun on the day of this time.
    fn begun_on(&self, now_ms: i64, zone: Tz) -> usize {
        let today = day(now_ms, zone);
        let begun = self.cards.values();
        begun
            .filter(|state| day(state.first_ms, zone) == today)
            .count()
    }
}

/// The day of a time where the person is.
fn day(ms: i64, zone: Tz) -> Option<NaiveDate> {
    let at = DateTime::from_timestamp_millis(ms)?;
    Some(at.with_timezone(&zone).date_naive())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Author;
    use crate::practice::record::{Rating, Record, What};

    const NOW: i64 = 1_795_345_200_000;
    const DAY: i64 = 86_400_000;
    const ZONE: Tz = Tz::Europe__Brussels;

    fn cards(count: u8) -> Vec<CardId> {
        (0..count).map(|n| CardId([n; 6])).collect()
    }

    fn answer(practice: &mut Practice, card: CardId, at: i64, rating: Rating) {
        practice.add(Author([1; 16]), Record::new(card, at, What::Review(rating)));
    }

    #[test]
    fn what_came_back_goes_before_what_is_new_and_a_day_ends() {
        let (mut practice, cards) = (Practice::default(), cards(30));
        let next = |practice: &Practice, at| practice.next(&cards, at, ZONE);
        let fresh = |card: CardId| Some(NextCard { card, fresh: true });
        for (n, card) in cards.iter().take(NEW_A_DAY).enumerate() {
            assert_eq!(next(&practice, NOW), fresh(*card), "{n}");
            answer(&mut practice, *card, NOW, Rating::Good);
        }
        assert_eq!(next(&practice, NOW), None, "ten new ones a day");
        answer(&mut practice, cards[3], NOW + 1_000, Rating::Again);
        let back = NextCard {
            card: cards[3],
            fresh: false,
        };
        assert_eq!(
            next(&practice, NOW + 2_000),
            Some(back),
            "rather now than never"
        );
        let pile = practice.pile(&cards, NOW + 600_000 + 1_000, ZONE);
        assert_eq!(
            pile,
            Pile {
                due: 1,
                fresh: 0,
                known: 10
            }
        );
        answer(&mut practice, cards[3], NOW + 700_000, Rating::Good);
        let later = NOW + 10 * DAY;
        assert!(!next(&practice, later).unwrap().fresh);
        assert_eq!(practice.pile(&cards, later, ZONE).fresh, 10);
        assert_eq!(practice.reviews_on(NOW, ZONE), 12);
        assert_eq!(practice.reviews_on(later, ZONE), 0);
    }

    #[test]
    fn only_the_given_cards_come() {
        let mut practice = Practice::default();
        answer(&mut practice, CardId([9; 6]), NOW - DAY * 90, Rating::Good);
        let few = cards(2);
        assert_eq!(practice.next(&few, NOW, ZONE).unwrap().card, few[0]);
        assert_eq!(practice.next(&[], NOW, ZONE), None);
    }
}
