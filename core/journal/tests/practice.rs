//! Practice, drawn at random: replicas with the same logs have the same state, nothing counts twice,
//! and no clock moves what others did.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop loudly"
)]

use std::collections::BTreeMap;

use onderweg_journal::{Author, CardId, EntryId, Practice, PracticeLog, Rating, Record, What};
use proptest::prelude::*;

const NOW: i64 = 1_795_345_200_000;
const DAY: i64 = 86_400_000;

/// What one device did, in its order: which card, minutes after the last, how.
type Deeds = Vec<(u8, i64, u8)>;

#[derive(Debug, Clone)]
struct Written {
    author: Author,
    number: u32,
    entry: EntryId,
    text: String,
}

fn what(of: u8) -> What {
    match of {
        0..=3 => What::Review(Rating::ALL[usize::from(of)]),
        4 => What::Minutes(20),
        _ => What::Ability(of == 5),
    }
}

/// The records that a device writes for its deeds.
fn records(deeds: &Deeds) -> Vec<Record> {
    let mut at = NOW;
    let record = |(card, minutes, of): &(u8, i64, u8)| {
        at += minutes * 60_000;
        Record::new(CardId([*card; 6]), at, what(*of))
    };
    deeds.iter().map(record).collect()
}

/// The logs of a device: begun anew after every few records, like one that fills up.
fn write(device: u8, deeds: &Deeds) -> Vec<Written> {
    let records: Vec<String> = records(deeds).iter().map(Record::text).collect();
    let logs = (1..).zip(records.chunks(5));
    logs.map(|(number, records)| Written {
        author: Author([device; 16]),
        number,
        entry: EntryId([device.wrapping_mul(31).wrapping_add(number as u8); 16]),
        text: records.concat(),
    })
    .collect()
}

fn read(logs: &[Written]) -> Practice {
    let logs: Vec<PracticeLog<'_>> = logs
        .iter()
        .map(|log| PracticeLog {
            author: log.author,
            number: log.number,
            entry: log.entry,
            text: &log.text,
        })
        .collect();
    Practice::read(&logs)
}

fn deeds() -> impl Strategy<Value = Deeds> {
    // Mostly minutes and days; now and then a clock that is years off.
    let step = prop_oneof![
        20 => 0..30i64,
        5 => 1_000..5_000i64,
        1 => -1_100_000..1_100_000i64,
    ];
    prop::collection::vec((0..6u8, step, 0..7u8), 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn replicas_that_review_the_same_things_converge_and_nothing_counts_twice(
        all in prop::collection::vec(deeds(), 1..4),
        shuffle in any::<u64>(),
    ) {
        let logs: Vec<Written> = (1..).zip(&all).flat_map(|(n, deeds)| write(n, deeds)).collect();
        let practice = read(&logs);
        let is = |of: u8, most: u8| of <= most;
        let count = |keep: &dyn Fn(u8) -> bool| all.iter().flatten().filter(|d| keep(d.2)).count();
        prop_assert_eq!(practice.reviews.len(), count(&|of| is(of, 3)));
        prop_assert_eq!(practice.minutes.len(), count(&|of| of == 4));
        let per_card: u32 = practice.cards.values().map(|state| state.reviews).sum();
        prop_assert_eq!(per_card as usize, practice.reviews.len());
        // Whatever came first, and however often.
        let mut other = logs.clone();
        other.extend(logs.iter().filter(|log| log.number % 2 == 0).cloned());
        let len = other.len().max(1);
        other.rotate_left((shuffle as usize) % len);
        other.reverse();
        prop_assert_eq!(read(&other), practice);
    }

    #[test]
    fn a_phone_that_adds_as_it_goes_has_what_it_reads_again(deeds in deeds()) {
        // Without a clock that goes back: then what was read before stays in its place.
        let deeds: Deeds = deeds.into_iter().map(|(card, step, of)| (card, step.max(0), of)).collect();
        let mut live = Practice::default();
        for record in records(&deeds) {
            live.add(Author([1; 16]), record);
        }
        let again = read(&write(1, &deeds));
        prop_assert_eq!(live.cards, again.cards);
        prop_assert_eq!(live.reviews, again.reviews);
        prop_assert_eq!(live.abilities, again.abilities);
    }

    #[test]
    fn a_wrong_clock_sends_no_card_away_for_longer_than_its_reviews_do(deeds in deeds()) {
        let practice = read(&write(1, &deeds));
        for state in practice.cards.values() {
            prop_assert!(state.wait_ms <= 3_650 * DAY);
            prop_assert!(state.due_ms(NOW) <= NOW + state.wait_ms);
        }
        let mut last = BTreeMap::new();
        for review in &practice.reviews {
            let before = last.insert(review.author, review.at_ms);
            prop_assert!(before.is_none_or(|before| before <= review.at_ms), "time goes on");
        }
    }

    #[test]
    fn what_was_taken_back_is_as_if_it_had_never_been(deeds in deeds(), at in any::<prop::sample::Index>()) {
        let deeds: Deeds = (0..).zip(deeds).map(|(n, (card, _, of))| (card, 1 + n % 3, of.min(3))).collect();
        prop_assume!(!deeds.is_empty());
        let logs = write(1, &deeds);
        let records = records(&deeds);
        let gone = at.index(records.len());
        let back = Record { what: What::TakenBack, ..records[gone] };
        let text = |records: &[Record]| records.iter().map(Record::text).collect::<String>();
        let one = |text: String| Written { text, ..logs[0].clone() };
        let with = read(&[one(text(&[records.as_slice(), &[back]].concat()))]);
        let mut without = records.clone();
        without.remove(gone);
        let without = read(&[one(text(&without))]);
        prop_assert_eq!(with.cards, without.cards);
        prop_assert_eq!(with.reviews.len(), without.reviews.len());
    }
}
