//! An appointment or task as a calendar sees it: plain values, one of each. Between entries, which have
//! authors and conflicts, and components, which have lines. Must not know either's form.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::kind::Kind;
use crate::more;
use crate::read::{Entry, Field, Scalar, State};
use crate::set::Set;
use crate::summary::Summary;
use crate::when::When;

/// What a calendar holds of an entry.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Flat {
    /// Whether it is a task; an appointment otherwise.
    pub task: bool,
    /// The title.
    pub title: Option<String>,
    /// The body.
    pub body: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What to bring.
    pub bring: Option<String>,
    /// Who comes along.
    pub helper: Option<String>,
    /// Who interprets.
    pub interpreter: Option<String>,
    /// When it begins.
    pub start: Option<When>,
    /// When it ends.
    pub end: Option<When>,
    /// When it must be done.
    pub due: Option<When>,
    /// How many minutes the way is.
    pub travel: Option<String>,
    /// How long before to ring.
    pub remind: Option<String>,
    /// By which rule it repeats.
    pub repeat: Option<String>,
    /// Whether it was called off.
    pub cancelled: bool,
    /// The labels that are on.
    pub labels: BTreeSet<String>,
    /// Whether it is finished.
    pub done: bool,
    /// Whether it was put away.
    pub archived: bool,
    /// Whether its words are nobody's: they were left out when it was written.
    pub neutral: bool,
}

impl std::fmt::Debug for Flat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Flat(..)")
    }
}

fn more(entry: &Entry, name: &str) -> Option<String> {
    let field: &Field<Scalar> = entry.more.get(name)?;
    field.value.as_ref().map(ToString::to_string)
}

impl Flat {
    /// What stands in an entry.
    #[must_use]
    pub fn of(entry: &Entry) -> Flat {
        let some = |text: &String| (!text.is_empty()).then(|| text.clone());
        Flat {
            task: entry.kind.value == Some(Kind::Task),
            title: entry.title.value.clone(),
            body: some(&entry.body.text),
            place: entry.place.value.clone(),
            bring: entry.bring.value.as_ref().and_then(some),
            helper: entry.helper.value.clone(),
            interpreter: more(entry, "interpreter"),
            start: entry.start.value.clone(),
            end: entry.end.value.clone(),
            due: entry.due.value.clone(),
            travel: more(entry, more::TRAVEL),
            remind: more(entry, more::REMIND),
            repeat: more(entry, more::REPEAT),
            cancelled: more(entry, more::CANCELLED).is_some_and(|yes| yes == "true"),
            labels: entry.labels_on().map(str::to_owned).collect(),
            done: entry.done.is_on(),
            archived: entry.state == State::Archived,
            neutral: false,
        }
    }

    /// The turn of this series on a day, with what was changed of it alone.
    pub(super) fn turn(&self, date: NaiveDate, changed: &Flat) -> Option<Flat> {
        let row = self
            .row()
            .turn(crate::EntryId([0; 16]), date, Some(&changed.row()))?;
        let or =
            |own: &Option<String>, series: &Option<String>| own.clone().or_else(|| series.clone());
        Some(Flat {
            title: or(&changed.title, &self.title),
            place: or(&changed.place, &self.place),
            bring: or(&changed.bring, &self.bring),
            helper: or(&changed.helper, &self.helper),
            interpreter: or(&changed.interpreter, &self.interpreter),
            travel: or(&changed.travel, &self.travel),
            remind: or(&changed.remind, &self.remind),
            start: row.start,
            end: row.end,
            repeat: None,
            cancelled: changed.cancelled,
            done: changed.done,
            archived: false,
            ..self.clone()
        })
    }

    /// As a row: what decides about times.
    pub(super) fn row(&self) -> Summary {
        let repeat = self
            .repeat
            .clone()
            .map(|rule| (more::REPEAT.to_owned(), rule));
        Summary {
            kind: Some(Kind::Appointment),
            title: String::new(),
            state: State::Open,
            due: self.due.clone(),
            start: self.start.clone(),
            end: self.end.clone(),
            assignee: None,
            labels: Vec::new(),
            lines_open: 0,
            lines_done: 0,
            conflict: false,
            for_professional: false,
            late: false,
            passed: false,
            moved_twice: false,
            created: None,
            changed: None,
            finished_ms: None,
            more: repeat.into_iter().collect(),
            confirms: Vec::new(),
            series: None,
            date: None,
        }
    }

    /// What of one turn differs from what its series says of that day. What a series says a turn
    /// cannot take away: an override without a place is at the place of the series.
    pub(super) fn only(&self, series: &Flat, date: NaiveDate) -> Flat {
        let as_series = series.turn(date, &Flat::default()).unwrap_or_default();
        let own = |mine: &Option<String>, theirs: &Option<String>| {
            mine.clone().filter(|_| mine != theirs)
        };
        let mut changed = Flat {
            title: own(&self.title, &series.title),
            place: own(&self.place, &series.place),
            bring: own(&self.bring, &series.bring),
            helper: own(&self.helper, &series.helper),
            interpreter: own(&self.interpreter, &series.interpreter),
            travel: own(&self.travel, &series.travel),
            remind: own(&self.remind, &series.remind),
            start: self.start.clone().filter(|_| self.start != as_series.start),
            cancelled: self.cancelled,
            done: self.done,
            ..Flat::default()
        };
        // An end that was not changed follows the start.
        let follows = series.turn(date, &changed).unwrap_or_default().end;
        changed.end = self.end.clone().filter(|_| self.end != follows);
        changed
    }

    /// What to write for it, beside its state: each value under its field.
    ///
    /// # Errors
    ///
    /// The field that does not take its value.
    pub(super) fn sets(&self) -> Result<Vec<Set>, crate::Invalid> {
        let mut sets = Vec::new();
        let text = |field: &'static str, value: &Option<String>| {
            value
                .as_ref()
                .map(|text| Set::parse(field, text, chrono_tz::Tz::UTC))
        };
        let fields = [
            text("title", &self.title),
            text("body", &self.body),
            text("place", &self.place),
            text("bring", &self.bring),
            text("helper", &self.helper),
            text("interpreter", &self.interpreter),
            text(more::TRAVEL, &self.travel),
            text(more::REMIND, &self.remind),
            text(more::REPEAT, &self.repeat),
        ];
        for set in fields.into_iter().flatten() {
            sets.push(set?);
        }
        sets.extend(self.start.clone().map(Set::Start));
        sets.extend(self.end.clone().map(Set::End));
        sets.extend(self.due.clone().map(Set::Due));
        if self.cancelled {
            sets.push(Set::parse(more::CANCELLED, "yes", chrono_tz::Tz::UTC)?);
        }
        for label in &self.labels {
            sets.push(Set::Label(label.clone()));
        }
        for set in &sets {
            set.check()?;
        }
        Ok(sets)
    }
}
