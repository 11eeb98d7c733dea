//! One order for the records of all logs, the same on every phone that has the same logs.
//!
//! A log has one writer, so its own order is certain, whatever the clock said. Times that do not
//! fit into it (a clock that was two years ahead for a day) take that of the record before them.

use crate::ids::{Author, EntryId};
use crate::practice::record::{CHARS, Record, What};

/// A log as it stands in one entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PracticeLog<'a> {
    /// The device that wrote it.
    pub author: Author,
    /// The how-many-th log of that device it is.
    pub number: u32,
    /// The entry that it stands in.
    pub entry: EntryId,
    /// Its records, one after the other.
    pub text: &'a str,
}

impl std::fmt::Debug for PracticeLog<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PracticeLog({})", self.entry)
    }
}

/// A record in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Placed {
    pub(super) author: Author,
    /// Its place among those of its author.
    pub(super) seq: usize,
    /// The record as it was written.
    pub(super) record: Record,
    /// When it was, as far as the log's order lets us believe the clock.
    pub(super) at_s: u32,
}

/// All records that count, in their order. A log given twice counts once.
pub(super) fn ordered(logs: &[PracticeLog<'_>]) -> Vec<Placed> {
    let mut logs: Vec<_> = logs.iter().collect();
    logs.sort_by_key(|log| (log.author, log.number, log.entry, log.text));
    // Of one entry there is one text; a reader that saw it twice saw it once.
    logs.dedup_by_key(|log| (log.author, log.entry));
    let mut all = Vec::new();
    for of_one in logs.chunk_by(|one, next| one.author == next.author) {
        all.extend(of_author(of_one));
    }
    all.sort_by_key(|placed| (placed.at_s, placed.author, placed.seq));
    all
}

fn of_author(logs: &[&PracticeLog<'_>]) -> Vec<Placed> {
    let records = logs
        .iter()
        .flat_map(|log| log.text.as_bytes().chunks(CHARS).filter_map(Record::of));
    let mut placed: Vec<Placed> = Vec::new();
    for (seq, record) in records.enumerate() {
        let Some(author) = logs.first().map(|log| log.author) else {
            break;
        };
        if record.what == What::TakenBack {
            let same = |one: &Placed| {
                let at = (one.record.card, one.record.at_s);
                matches!(one.record.what, What::Review(_)) && at == (record.card, record.at_s)
            };
            if let Some(at) = placed.iter().rposition(same) {
                placed.remove(at);
            }
            continue;
        }
        let at_s = record.at_s;
        placed.push(Placed {
            author,
            seq,
            record,
            at_s,
        });
    }
    tame(&mut placed);
    placed
}

/// Gives every time that breaks the order of its log the time before it, so that as few as possible
/// are changed. Minutes say a day that a person chose: they stay as they are.
fn tame(placed: &mut [Placed]) {
    let clocked = |one: &Placed| !matches!(one.record.what, What::Minutes(_));
    let at: Vec<usize> = (0..)
        .zip(placed.iter())
        .filter(|(_, one)| clocked(one))
        .map(|(at, _)| at)
        .collect();
    let times: Vec<u32> = at
        .iter()
        .filter_map(|at| placed.get(*at).map(|one| one.at_s))
        .collect();
    let mut before = None;
    let fits = longest_rising(&times);
    let first = fits.iter().position(|fits| *fits);
    let first = first.and_then(|first| times.get(first).copied());
    for ((at, time), fits) in at.iter().zip(&times).zip(&fits) {
        let tamed = if *fits {
            *time
        } else {
            before.or(first).unwrap_or(*time)
        };
        if let Some(one) = placed.get_mut(*at) {
            one.at_s = tamed;
        }
        before = Some(tamed);
    }
}

/// Which values belong to the longest run that never falls, the one of the smallest values where
/// there are several.
fn longest_rising(times: &[u32]) -> Vec<bool> {
    // tails[k]: the place of the smallest value that ends such a run of k + 1 values.
    let mut tails: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(times.len());
    let value = |at: usize| times.get(at).copied().unwrap_or(u32::MAX);
    for (at, time) in times.iter().enumerate() {
        let k = tails.partition_point(|tail| value(*tail) <= *time);
        previous.push(k.checked_sub(1).and_then(|k| tails.get(k).copied()));
        match tails.get_mut(k) {
            Some(tail) => *tail = at,
            None => tails.push(at),
        }
    }
    let mut fits = vec![false; times.len()];
    let mut next = tails.last().copied();
    while let Some(at) = next {
        if let Some(fit) = fits.get_mut(at) {
            *fit = true;
        }
        next = previous.get(at).copied().flatten();
    }
    fits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::record::{CardId, Rating};

    const YEAR: u32 = 31_536_000;

    fn log(times: &[u32]) -> String {
        let record = |at_s: &u32| {
            let (card, what) = (CardId::default(), What::Review(Rating::Good));
            Record {
                card,
                at_s: *at_s,
                what,
            }
            .text()
        };
        times.iter().map(record).collect()
    }

    fn tamed(times: &[u32]) -> Vec<u32> {
        let text = log(times);
        let log = PracticeLog {
            author: Author([1; 16]),
            number: 1,
            entry: EntryId([2; 16]),
            text: &text,
        };
        let mut placed = ordered(&[log, log]);
        placed.sort_by_key(|one| one.seq);
        placed.iter().map(|one| one.at_s).collect()
    }

    #[test]
    fn a_clock_that_was_wrong_for_a_while_moves_nothing_else() {
        let now = 7 * YEAR;
        assert_eq!(tamed(&[now, now + 5, now + 5]), [now, now + 5, now + 5]);
        let ahead = [
            now,
            now + 2 * YEAR,
            now + 2 * YEAR + 9,
            now + 60,
            now + 70,
            now + 80,
        ];
        assert_eq!(tamed(&ahead), [now, now, now, now + 60, now + 70, now + 80]);
        let behind = [now, now + 1, now + 2, 0, 4, now + 60];
        let tamed_behind = [now, now + 1, now + 2, now + 2, now + 2, now + 60];
        assert_eq!(tamed(&behind), tamed_behind);
        let first = [now + YEAR, now, now + 1];
        assert_eq!(tamed(&first), [now, now, now + 1]);
        assert_eq!(tamed(&[]), Vec::<u32>::new());
    }

    #[test]
    fn what_was_taken_back_does_not_count_and_rubbish_is_passed_over() {
        let good = |card: u8, what| Record {
            card: CardId([card; 6]),
            at_s: 9,
            what,
        };
        let text = [
            good(1, What::Review(Rating::Good)).text(),
            good(2, What::Review(Rating::Good)).text(),
            good(1, What::TakenBack).text(),
            good(3, What::TakenBack).text(),
            "not a record    ".to_owned(),
            good(4, What::Minutes(30)).text(),
            "cut".to_owned(),
        ];
        let log = PracticeLog {
            author: Author([1; 16]),
            number: 1,
            entry: EntryId([2; 16]),
            text: &text.concat(),
        };
        let cards: Vec<u8> = ordered(&[log])
            .iter()
            .map(|one| one.record.card.0[0])
            .collect();
        assert_eq!(cards, [2, 4]);
    }
}
