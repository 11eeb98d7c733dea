//! One entry as a line of a list: what a screen shows without opening the document.

use std::collections::BTreeMap;
use std::fmt::Display;

use onderweg_journal::{LETTER, Stamp, Summary, When, letter_mark};
use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use serde::{Serialize, Serializer};

use super::names::{self, Names};
use crate::error::Result;
use crate::store::{Row, SendState, Tx};

/// Who did something, and when by their phone's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct By {
    /// What they are called in that space, if they said so.
    pub name: Option<String>,
    /// Their device.
    #[serde(serialize_with = "as_text")]
    pub device: DeviceId,
    /// Whether it was this phone or another phone of the same person.
    pub own: bool,
    /// When, in milliseconds since 1970.
    pub when_ms: i64,
}

/// An entry in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// The entry.
    #[serde(serialize_with = "as_text")]
    pub entry: EntryId,
    /// Where it is: who can read it.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What that space is called.
    pub space_name: Option<String>,
    /// `task`, `appointment`, `note`, or a kind of a newer version; `None` where its beginning is missing.
    pub kind: Option<String>,
    /// Its title.
    pub title: String,
    /// `open`, `done`, `archived`, `deleted` or `moved`.
    pub state: &'static str,
    /// The day of the turn in its series; `None` for what happens once and for the series itself.
    pub turn: Option<String>,
    /// When it must be done.
    pub due: Option<String>,
    /// When it begins.
    pub start: Option<String>,
    /// When it ends.
    pub end: Option<String>,
    /// Who does it.
    pub assignee: Option<String>,
    /// Its labels.
    pub labels: Vec<String>,
    /// Checklist lines to do.
    pub lines_open: u64,
    /// Checklist lines done.
    pub lines_done: u64,
    /// Fields that only some kinds have, by their name: the stage of a job.
    pub more: BTreeMap<String, String>,
    /// Whether two people changed one thing at the same time: both values are kept.
    pub changed_by_both: bool,
    /// Whether it is a question for the professional.
    pub for_professional: bool,
    /// Whether it was written after its entry was closed.
    pub late: bool,
    /// Whether it was passed to the professional: moved to somebody's case space.
    pub passed: bool,
    /// Whether it was moved to two places at the same time.
    pub moved_twice: bool,
    /// `here` (only on this phone), `sent` or `server`.
    pub sent: &'static str,
    /// Who made it.
    pub created: Option<By>,
    /// Who changed it last.
    pub changed: Option<By>,
}

pub(super) fn as_text<T: Display, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(value)
}

/// The word for where an entry is.
pub(super) fn sent_word(state: SendState) -> &'static str {
    match state {
        SendState::OnlyHere => "here",
        SendState::Sent => "sent",
        SendState::OnServer => "server",
    }
}

/// How far each entry has come, read once for a whole list.
#[derive(Debug)]
pub(super) struct Underway(BTreeMap<(SpaceId, EntryId), SendState>);

impl Underway {
    pub(super) fn load(tx: &mut Tx<'_>) -> Result<Self> {
        let states = tx.send_states()?.into_iter();
        let keyed = states.map(|(space, entry, state)| ((space, entry), state));
        Ok(Self(keyed.collect()))
    }

    fn of(&self, space: SpaceId, entry: EntryId) -> &'static str {
        let state = self.0.get(&(space, entry)).copied();
        sent_word(state.unwrap_or(SendState::OnServer))
    }
}

/// What rows hold of fields of some kinds; of letters only their marks, and not what opens them.
fn shown(more: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut more = more.clone();
    if let Some(letter) = more.get_mut(LETTER) {
        *letter = letter_mark(letter);
    }
    more
}

impl Names {
    /// Who a stamp names.
    pub(super) fn by(&self, space: &SpaceId, stamp: &Stamp, me: &DeviceId) -> By {
        let device = names::device(stamp);
        let person = self.person(space, &device);
        By {
            name: self.of_device(space, &device).map(str::to_owned),
            own: device == *me || person.is_some() && person == self.person(space, me),
            device,
            when_ms: stamp.when_ms,
        }
    }
}

impl Item {
    pub(super) fn of(underway: &Underway, names: &Names, row: &Row, me: &DeviceId) -> Self {
        let Row {
            space,
            entry,
            summary,
        } = row;
        let time = |when: &Option<When>| when.as_ref().map(ToString::to_string);
        let by = |stamp: &Option<Stamp>| stamp.as_ref().map(|stamp| names.by(space, stamp, me));
        let Summary { kind, title, .. } = summary;
        Self {
            entry: *entry,
            space: *space,
            space_name: names.space(space).map(str::to_owned),
            kind: kind.as_ref().map(ToString::to_string),
            title: title.clone(),
            state: summary.state.as_str(),
            turn: summary
                .date
                .filter(|_| summary.series.is_some())
                .map(|day| day.to_string()),
            due: time(&summary.due),
            start: time(&summary.start),
            end: time(&summary.end),
            assignee: summary.assignee.clone(),
            labels: summary.labels.clone(),
            lines_open: u64::from(summary.lines_open),
            lines_done: u64::from(summary.lines_done),
            more: shown(&summary.more),
            changed_by_both: summary.conflict,
            for_professional: summary.for_professional,
            late: summary.late,
            passed: summary.passed,
            moved_twice: summary.moved_twice,
            sent: underway.of(*space, *entry),
            created: by(&summary.created),
            changed: by(&summary.changed),
        }
    }
}
