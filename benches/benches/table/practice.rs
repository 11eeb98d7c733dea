//! The next card among 500, by somebody who practised for a year: from a phone's memory, and from the
//! text of its logs.

use std::hint::black_box;
use std::time::Instant;

use onderweg_journal::{Author, CardId, EntryId, Practice, PracticeLog, Rating, Record, Tz, What};

const CARDS: u16 = 500;
/// Answers to each card, a month apart.
const ANSWERS: i64 = 12;
/// 2026-11-22 12:00 in Brussels.
const NOW: i64 = 1_795_345_200_000;
const DAY: i64 = 86_400_000;
/// Records of one log: as many as a body takes.
const LOG: usize = 450;
const RUNS: u32 = 200;

/// What was measured, in microseconds: the best of several runs.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Practised {
    /// Answers in all logs.
    pub(crate) answers: usize,
    /// Choosing the next card.
    pub(crate) next_us: u64,
    /// Keeping an answer in memory.
    pub(crate) add_us: u64,
    /// Reading all logs.
    pub(crate) read_us: u64,
}

fn cards() -> Vec<CardId> {
    let card = |n: u16| CardId::of_phrase(&format!("phrase-{n}"));
    (0..CARDS).map(card).collect()
}

fn texts(cards: &[CardId]) -> Vec<String> {
    let mut records = Vec::new();
    for round in 0..ANSWERS {
        for (n, card) in (0..).zip(cards) {
            let at = NOW - (ANSWERS - round) * 30 * DAY + n * 60_000;
            let rating = match (n + round) % 7 {
                0 => Rating::Again,
                1 | 2 => Rating::Hard,
                _ => Rating::Good,
            };
            records.push(Record::new(*card, at, What::Review(rating)).text());
        }
    }
    records.chunks(LOG).map(<[String]>::concat).collect()
}

fn best(mut work: impl FnMut()) -> u64 {
    let run = |_| {
        let begin = Instant::now();
        work();
        begin.elapsed().as_nanos()
    };
    let nanos = (0..RUNS).map(run).min().unwrap_or(0);
    u64::try_from(nanos.div_ceil(1_000)).unwrap_or(u64::MAX)
}

/// Measures.
pub(crate) fn run() -> Practised {
    let cards = cards();
    let texts = texts(&cards);
    let logs: Vec<PracticeLog<'_>> = (1..)
        .zip(&texts)
        .map(|(number, text)| PracticeLog {
            author: Author([7; 16]),
            number,
            entry: EntryId([u8::try_from(number).unwrap_or(u8::MAX); 16]),
            text,
        })
        .collect();
    let practice = Practice::read(&logs);
    let zone = Tz::Europe__Brussels;
    let mut adding = practice.clone();
    let answer = Record::new(
        CardId::of_phrase("phrase-7"),
        NOW,
        What::Review(Rating::Good),
    );
    Practised {
        answers: practice.reviews.len(),
        next_us: best(|| {
            black_box(practice.next(black_box(&cards), NOW, zone));
        }),
        add_us: best(|| adding.add(Author([7; 16]), black_box(answer))),
        read_us: best(|| {
            black_box(Practice::read(black_box(&logs)));
        }),
    }
}
