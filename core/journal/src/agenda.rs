//! What is next, in the order of days. Must not read documents: rows are enough.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::fold::fold;
use crate::kind::Kind;
use crate::read::State;
use crate::summary::Summary;
use crate::when::When;

/// What is open, sorted into what is overdue, what comes on which day, and what has no day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda<K> {
    /// Tasks whose day is over, the oldest first.
    pub overdue: Vec<K>,
    /// Days from the asked one on that hold anything; within a day what has no time comes
    /// first, then by the clock.
    pub days: Vec<(NaiveDate, Vec<K>)>,
    /// What has no day, by title.
    pub undated: Vec<K>,
}

/// Sorts rows for a reader in `zone` whose today is `from`.
///
/// Only what is open and not called off appears. An appointment that began earlier and is not over stands under
/// `from`; one that is over does not appear. Rows that are equal in everything stand in the order
/// of their names, so the agenda is the same on every phone.
pub fn agenda<'a, K: Ord + Clone>(
    rows: impl IntoIterator<Item = (K, &'a Summary)>,
    from: NaiveDate,
    zone: Tz,
) -> Agenda<K> {
    let mut overdue = BTreeMap::new();
    let mut days: BTreeMap<NaiveDate, BTreeMap<Place<K>, K>> = BTreeMap::new();
    let mut undated = BTreeMap::new();
    for (name, row) in rows {
        if row.state != State::Open || row.is_cancelled() {
            continue;
        }
        let place = Place::of(row, zone, &name);
        match row.day(zone) {
            None => {
                undated.insert(place, name);
            }
            Some(day) if day >= from => {
                days.entry(day).or_default().insert(place, name);
            }
            Some(_) if row.start.is_some() || row.kind == Some(Kind::Appointment) => {
                if !is_over(row, from, zone) {
                    days.entry(from).or_default().insert(place, name);
                }
            }
            Some(_) => {
                overdue.insert(place, name);
            }
        }
    }
    Agenda {
        overdue: overdue.into_values().collect(),
        days: days
            .into_iter()
            .map(|(day, rows)| (day, rows.into_values().collect()))
            .collect(),
        undated: undated.into_values().collect(),
    }
}

/// Where a row stands among others.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Place<K> {
    day: Option<NaiveDate>,
    time: Option<i64>,
    title: String,
    name: K,
}

impl<K: Clone> Place<K> {
    fn of(row: &Summary, zone: Tz, name: &K) -> Place<K> {
        let timed = row.when().filter(|when| matches!(when, When::At { .. }));
        Place {
            day: row.day(zone),
            time: timed.and_then(|when| when.instant_ms(zone)),
            title: fold(&row.title),
            name: name.clone(),
        }
    }
}

fn is_over(row: &Summary, from: NaiveDate, zone: Tz) -> bool {
    let begins = When::Day(from).instant_ms(zone);
    row.over_ms(zone).is_none_or(|over| Some(over) <= begins)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Actor, Author, Command, Document, Set};

    fn row(kind: Kind, title: &str, sets: &[Set]) -> Document {
        let sets = [&[Set::Title(title.into())], sets].concat();
        let actor = Actor::new(Author([1; 16]), [1; 8]);
        Document::create(&kind, actor, &sets, 0).unwrap().0
    }

    fn at(text: &str) -> When {
        When::parse(text).unwrap()
    }

    #[test]
    fn days_are_in_order_and_what_is_late_comes_first() {
        let mut done = row(Kind::Task, "done", &[Set::Due(at("2026-11-22"))]);
        let actor = Actor::new(Author([1; 16]), [1; 8]);
        done.act(actor, &Command::Done, 0).unwrap();
        let docs = [
            row(Kind::Task, "late", &[Set::Due(at("2026-11-20"))]),
            row(Kind::Task, "later", &[Set::Due(at("2026-11-21"))]),
            row(Kind::Appointment, "over", &[Set::Start(at("2026-11-20"))]),
            row(
                Kind::Appointment,
                "camp",
                &[Set::Start(at("2026-11-20")), Set::End(at("2026-11-23"))],
            ),
            row(
                Kind::Task,
                "morning",
                &[Set::Due(at("2026-11-22T08:00[Europe/Brussels]"))],
            ),
            row(Kind::Task, "day", &[Set::Due(at("2026-11-22"))]),
            // 23:30 in Lisbon is after midnight in Brussels.
            row(
                Kind::Task,
                "night",
                &[Set::Due(at("2026-11-22T23:30[Europe/Lisbon]"))],
            ),
            row(Kind::Note, "Zebra", &[]),
            row(Kind::Task, "école", &[]),
            done,
        ];
        let rows: Vec<Summary> = docs.iter().map(Document::summary).collect();
        let named = rows.iter().map(|row| (row.title.clone(), row));
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
        let agenda = agenda(named, day(22), Tz::Europe__Brussels);
        let names = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(agenda.overdue, names(&["late", "later"]));
        assert_eq!(
            agenda.days,
            [
                (day(22), names(&["camp", "day", "morning"])),
                (day(23), names(&["night"])),
            ]
        );
        assert_eq!(agenda.undated, names(&["école", "Zebra"]));
    }
}
