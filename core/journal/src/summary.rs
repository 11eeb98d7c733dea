//! What a row of a list needs to know of an entry, and what follows from it by the clock.
//! Must not hold anything that cannot be computed again from the document.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::document::{Answer, Document, Node};
use crate::ids::{EntryId, Stamp};
use crate::keys;
use crate::kind::Kind;
use crate::more::field_def;
use crate::read::{Entry, Reader, State, letters_text};
use crate::when::When;

/// The first byte of a stored summary. It grows with the fields that rows hold, so that rows of
/// an older version are computed again.
const VERSION: u8 = 6;
/// What is finished or past for this long is archived by rule.
const ARCHIVE_AFTER_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// A row of a list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// What it is; none where its creation is missing.
    #[serde(rename = "k", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// The title; empty if it has none.
    #[serde(rename = "t", default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What became of it.
    #[serde(rename = "s")]
    pub state: State,
    /// When it must be done.
    #[serde(rename = "d", default, skip_serializing_if = "Option::is_none")]
    pub due: Option<When>,
    /// When it begins.
    #[serde(rename = "b", default, skip_serializing_if = "Option::is_none")]
    pub start: Option<When>,
    /// When it ends.
    #[serde(rename = "e", default, skip_serializing_if = "Option::is_none")]
    pub end: Option<When>,
    /// Who does it.
    #[serde(rename = "a", default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// The labels that are on, sorted.
    #[serde(rename = "l", default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<String>,
    /// Checklist lines that are not ticked.
    #[serde(rename = "lo", default, skip_serializing_if = "is_zero")]
    pub lines_open: u32,
    /// Checklist lines that are ticked.
    #[serde(rename = "ld", default, skip_serializing_if = "is_zero")]
    pub lines_done: u32,
    /// Whether anything was written differently at the same time.
    #[serde(rename = "c", default, skip_serializing_if = "is_off")]
    pub conflict: bool,
    /// Whether it is a question for the professional.
    #[serde(rename = "p", default, skip_serializing_if = "is_off")]
    pub for_professional: bool,
    /// Whether it holds what somebody wrote after an entry was closed.
    #[serde(rename = "la", default, skip_serializing_if = "is_off")]
    pub late: bool,
    /// Whether it was moved to the professional.
    #[serde(rename = "pa", default, skip_serializing_if = "is_off")]
    pub passed: bool,
    /// Whether it is the copy that lost against another move.
    #[serde(rename = "m2", default, skip_serializing_if = "is_off")]
    pub moved_twice: bool,
    /// Who made it and when.
    #[serde(rename = "cr", default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Stamp>,
    /// Who changed it last and when.
    #[serde(rename = "ch", default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<Stamp>,
    /// When it was finished. Never before anything that its author had seen, so that a clock
    /// that is years behind archives nothing at once.
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    pub finished_ms: Option<i64>,
    /// Fields that only some kinds have and rows hold, by their name, as text; several letters with a
    /// blank between them.
    #[serde(rename = "m", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub more: BTreeMap<String, String>,
    /// What was said of a step that asks for a yes and not answered since, by whom: the value
    /// that stands first, then what others wrote at the same time.
    #[serde(rename = "cf", default, skip_serializing_if = "Vec::is_empty")]
    pub confirms: Vec<Answer>,
    /// The series that this is one turn of.
    #[serde(rename = "se", default, skip_serializing_if = "Option::is_none")]
    pub series: Option<EntryId>,
    /// The day of that turn.
    #[serde(rename = "da", default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
}

impl std::fmt::Debug for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Summary({:?})", self.state)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde wants")]
fn is_zero(n: &u32) -> bool {
    *n == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde wants")]
fn is_off(on: &bool) -> bool {
    !*on
}

impl Document {
    /// The row of this entry.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let entry = self.entry();
        let mut summary = entry.summary();
        if entry.more.contains_key(keys::CONFIRM) {
            summary.confirms = self.answers();
        }
        summary.finished_ms = (summary.state == State::Done)
            .then(|| self.finished_ms())
            .flatten();
        summary
    }

    fn finished_ms(&self) -> Option<i64> {
        let graph = self.graph();
        let holders = Reader::now(self).holders(keys::DONE).into_iter();
        let done: Vec<usize> = holders.map(|(_, at)| at).collect();
        let seen = graph.reach(done);
        let nodes = graph.nodes().iter().zip(seen);
        nodes
            .filter(|(_, seen)| *seen)
            .map(|(n, _): (&Node, _)| n.time_ms)
            .max()
    }
}

impl Entry {
    fn more_in_rows(&self) -> BTreeMap<String, String> {
        let rows = self.more.iter();
        let rows = rows.filter(|(name, _)| field_def(name).is_some_and(|def| def.in_rows));
        rows.filter_map(|(name, field)| {
            let value = field.value.as_ref()?;
            let text = match *name {
                keys::LETTER => letters_text(field),
                _ => value.to_string(),
            };
            Some(((*name).to_owned(), text))
        })
        .collect()
    }

    pub(crate) fn summary(&self) -> Summary {
        let ticked = self.lines.iter().filter(|line| line.done.is_on()).count();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Summary {
            kind: self.kind.value.clone(),
            title: self.title.value.clone().unwrap_or_default(),
            state: self.state,
            due: self.due.value.clone(),
            start: self.start.value.clone(),
            end: self.end.value.clone(),
            assignee: self.assignee.value.clone(),
            labels: self.labels_on().map(str::to_owned).collect(),
            lines_open: count(self.lines.len().saturating_sub(ticked)),
            lines_done: count(ticked),
            conflict: self.has_conflict(),
            for_professional: self.for_professional.is_on(),
            late: self.late,
            passed: self.passed && self.state == State::Moved,
            moved_twice: self.moved_twice,
            created: self.created,
            changed: self.changed,
            finished_ms: None,
            more: self.more_in_rows(),
            confirms: Vec::new(),
            series: self.series,
            date: self.date,
        }
    }
}

impl Summary {
    /// The row as bytes for the store.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = vec![VERSION];
        // A summary holds strings and numbers only, which JSON can always write.
        out.extend(serde_json::to_vec(self).unwrap_or_default());
        out
    }

    /// The row from bytes; none if another version wrote them: compute it again.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Summary> {
        match bytes.split_first()? {
            (&VERSION, json) => serde_json::from_slice(json).ok(),
            _ => None,
        }
    }

    /// When it takes place: its start, else when it is due, else the day of its turn.
    #[must_use]
    pub fn when(&self) -> Option<When> {
        let turn = || self.date.map(When::Day);
        self.start
            .clone()
            .or_else(|| self.due.clone())
            .or_else(turn)
    }

    /// When it is over, a series with its last turn; `zone` is where the reader is.
    #[must_use]
    pub fn over_ms(&self, zone: Tz) -> Option<i64> {
        if let Some((rule, start)) = self.repeat().zip(self.start.as_ref()) {
            let ahead = (rule.last(start)? - start.day()?).num_days();
            let end = self.end.as_ref().unwrap_or(start);
            return end.plus_days(ahead)?.end_ms(zone);
        }
        self.end.clone().or_else(|| self.when())?.end_ms(zone)
    }

    /// Whether it is part of a plan: a goal, a step, or a task of a step.
    #[must_use]
    pub fn in_plan(&self) -> bool {
        matches!(self.kind, Some(Kind::Goal | Kind::Step)) || self.more.contains_key(keys::STEP)
    }

    /// From when on it is archived by rule: 30 days after it was finished or was over.
    ///
    /// None for what has no end (a note, a task without a date), for what was put away, deleted
    /// or moved by hand, and for what is part of a plan: a plan counts what is behind it.
    #[must_use]
    pub fn archive_at_ms(&self, zone: Tz) -> Option<i64> {
        let lasts = self.series.is_none() && self.kind == Some(Kind::Rota);
        if self.in_plan() || lasts {
            return None;
        }
        let over = match self.state {
            State::Done => self.finished_ms.or_else(|| self.over_ms(zone))?,
            State::Open => self.over_ms(zone)?,
            State::Archived | State::Deleted | State::Moved => return None,
        };
        // What was changed of one turn is needed for as long as lists show that day.
        let turn = self.date.filter(|_| self.series.is_some());
        let turn = turn.and_then(|day| When::Day(day).end_ms(zone));
        let over = turn.map_or(over, |turn| turn.max(over));
        Some(over.saturating_add(ARCHIVE_AFTER_MS))
    }

    /// Whether it is archived by rule at this time.
    #[must_use]
    pub fn archived_by_rule(&self, now_ms: i64, zone: Tz) -> bool {
        self.archive_at_ms(zone).is_some_and(|at| at <= now_ms)
    }

    /// Whether it belongs to what is opened with the app: neither archived by hand or by rule
    /// nor deleted nor moved.
    #[must_use]
    pub fn is_live(&self, now_ms: i64, zone: Tz) -> bool {
        matches!(self.state, State::Open | State::Done) && !self.archived_by_rule(now_ms, zone)
    }

    /// The day on which it takes place for a reader in this zone.
    #[must_use]
    pub fn day(&self, zone: Tz) -> Option<NaiveDate> {
        match self.when()? {
            When::Day(day) => Some(day),
            at @ (When::At { .. } | When::Unreadable(_)) => {
                let at = DateTime::from_timestamp_millis(at.instant_ms(zone)?)?;
                Some(at.with_timezone(&zone).date_naive())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Actor, Author, Command, Set};

    const DAY: i64 = 24 * 60 * 60 * 1000;
    const ZONE: Tz = Tz::Europe__Brussels;

    fn actor(n: u8) -> Actor {
        Actor::new(Author([n; 16]), [n; 8])
    }

    fn with(kind: Kind, sets: &[Set]) -> Document {
        Document::create(&kind, actor(1), sets, 100 * DAY)
            .unwrap()
            .0
    }

    fn due(text: &str) -> Set {
        Set::Due(When::parse(text).unwrap())
    }

    #[test]
    fn a_row_reads_back_and_another_version_does_not() {
        let sets = [
            Set::Title("milk".into()),
            due("2026-11-22T09:30[Europe/Brussels]"),
            Set::Label("shop".into()),
        ];
        let row = with(Kind::Task, &sets).summary();
        let bytes = row.to_bytes();
        assert_eq!(Summary::from_bytes(&bytes), Some(row));
        let newer = [&[VERSION + 1], &bytes[1..]].concat();
        assert_eq!(Summary::from_bytes(&newer), None);
        assert_eq!(Summary::from_bytes(&[]), None);
    }

    #[test]
    fn what_is_finished_or_past_for_thirty_days_is_archived() {
        let mut done = with(Kind::Task, &[Set::Title("milk".into())]);
        assert_eq!(done.summary().archive_at_ms(ZONE), None, "never past");
        done.act(actor(1), &Command::Done, 110 * DAY).unwrap();
        let row = done.summary();
        assert!(!row.archived_by_rule(140 * DAY - 1, ZONE));
        assert!(row.archived_by_rule(140 * DAY, ZONE));
        assert!(row.is_live(139 * DAY, ZONE) && !row.is_live(141 * DAY, ZONE));
        let past = with(
            Kind::Appointment,
            &[Set::Start(When::parse("1970-04-11").unwrap())],
        );
        let over = past.summary().over_ms(ZONE).unwrap();
        assert_eq!(past.summary().archive_at_ms(ZONE), Some(over + 30 * DAY));
    }

    #[test]
    fn a_clock_that_is_behind_archives_nothing_at_once() {
        let mut document = with(Kind::Task, &[]);
        document.act(actor(2), &Command::Done, -700 * DAY).unwrap();
        assert_eq!(document.summary().finished_ms, Some(100 * DAY));
    }
}
