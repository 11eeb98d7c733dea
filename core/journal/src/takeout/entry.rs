//! An entry as JSON: what stands in it now, in words that anybody can read. Must not know its history.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::practice::{TakeAbility, TakeMinutes, TakeReview};
use super::said::{TakeAgreement, TakeRota};
use crate::ids::Stamp;
use crate::keys;
use crate::read::{Entry, Field, State};
use crate::set::Set;

/// What the file says it is.
pub const TAKEOUT_FORMAT: &str = "onderweg-takeout";
/// The version that is written, and the greatest that is read.
pub const TAKEOUT_VERSION: u32 = 2;

/// Everything that was taken along.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Takeout {
    /// [`TAKEOUT_FORMAT`].
    pub format: String,
    /// [`TAKEOUT_VERSION`].
    pub version: u32,
    /// When it was written, in milliseconds since 1970.
    pub made_ms: i64,
    /// The zone of days.
    pub zone: String,
    /// Where the entries come from.
    pub spaces: Vec<TakeSpace>,
    /// The entries.
    pub entries: Vec<TakeEntry>,
    /// Answers to cards, in their order.
    #[serde(default)]
    pub reviews: Vec<TakeReview>,
    /// What the person can do in the language that they learn.
    #[serde(default)]
    pub abilities: Vec<TakeAbility>,
    /// Minutes of practice together.
    #[serde(default)]
    pub minutes: Vec<TakeMinutes>,
}

/// A space.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeSpace {
    /// Its id.
    pub space: String,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `me`, `circle`, `case` or `catalogue`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

/// An entry.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeEntry {
    /// Its id.
    pub entry: String,
    /// The id of its space.
    pub space: String,
    /// What it is: `task`, `appointment`, ...
    pub kind: String,
    /// `open`, `done` or `archived`.
    pub state: String,
    /// Its fields by their names, each as it is typed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, String>,
    /// Its body.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// The labels that are on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<String>,
    /// Its checklist.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<TakeLine>,
    /// Whether it is a question for the professional.
    #[serde(default, skip_serializing_if = "is_off")]
    pub professional: bool,
    /// The entry that it is one turn of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// The day of that turn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The file of the archive with its letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// The file of the archive with the small picture of its letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter_thumb: Option<String>,
    /// Whether it has a letter that is not in the archive; not read back.
    #[serde(default, skip_serializing_if = "is_off")]
    pub letter_away: bool,
    /// The order of a rota, and its swaps; not read back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rota: Option<TakeRota>,
    /// The versions of an agreement, and who signed them; not read back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<TakeAgreement>,
    /// Who made it and when; not read back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<TakeStamp>,
    /// Who changed it last and when; not read back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<TakeStamp>,
    /// What others wrote at the same time, by field; not read back.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub others: BTreeMap<String, Vec<String>>,
}

/// A line of a checklist.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeLine {
    /// What it says.
    pub text: String,
    /// Whether it is ticked.
    #[serde(default, skip_serializing_if = "is_off")]
    pub done: bool,
}

/// Who did something, and when by their phone's clock.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeStamp {
    /// What they are called, if they said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it was the person who takes it along.
    pub own: bool,
    /// When, in milliseconds since 1970.
    pub when_ms: i64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde wants")]
pub(super) fn is_off(on: &bool) -> bool {
    !*on
}

impl std::fmt::Debug for Takeout {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Takeout({})", self.entries.len())
    }
}

impl std::fmt::Debug for TakeSpace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TakeSpace(..)")
    }
}

impl std::fmt::Debug for TakeEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TakeEntry(..)")
    }
}

impl std::fmt::Debug for TakeLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TakeLine(..)")
    }
}

impl std::fmt::Debug for TakeStamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TakeStamp(..)")
    }
}

/// A field's value, and the other values of a conflict.
struct Gather<'a>(&'a mut TakeEntry);

impl Gather<'_> {
    fn put<T: ToString>(&mut self, name: &str, field: &Field<T>) {
        if let Some(value) = &field.value {
            self.0.fields.insert(name.to_owned(), value.to_string());
        }
        let others = field.others.iter().filter_map(|other| other.value.as_ref());
        let others: Vec<_> = others.map(ToString::to_string).collect();
        if !others.is_empty() {
            self.0.others.insert(name.to_owned(), others);
        }
    }
}

impl TakeEntry {
    /// What stands in an entry; `who` says who a stamp is.
    #[must_use]
    pub fn of(
        entry: &Entry,
        id: String,
        space: String,
        who: &dyn Fn(&Stamp) -> TakeStamp,
    ) -> TakeEntry {
        let kind = entry.kind.value.as_ref();
        let mut taken = TakeEntry {
            entry: id,
            space,
            kind: kind.map(ToString::to_string).unwrap_or_default(),
            state: state(entry.state).to_owned(),
            fields: BTreeMap::new(),
            body: entry.body.text.clone(),
            labels: entry.labels_on().map(str::to_owned).collect(),
            lines: Vec::new(),
            professional: entry.for_professional.is_on(),
            series: entry.series.map(|series| series.to_string()),
            date: entry.date.map(|date| date.to_string()),
            letter: None,
            letter_thumb: None,
            letter_away: false,
            rota: None,
            agreement: None,
            created: entry.created.as_ref().map(who),
            changed: entry.changed.as_ref().map(who),
            others: BTreeMap::new(),
        };
        let mut gather = Gather(&mut taken);
        gather.put(keys::TITLE, &entry.title);
        gather.put(keys::DUE, &entry.due);
        gather.put(keys::START, &entry.start);
        gather.put(keys::END, &entry.end);
        gather.put(keys::PLACE, &entry.place);
        gather.put(keys::BRING, &entry.bring);
        gather.put(keys::ASSIGNEE, &entry.assignee);
        gather.put(keys::HELPER, &entry.helper);
        let taken_along = entry.more.iter().filter(|(name, _)| **name != keys::LETTER);
        for (name, field) in taken_along {
            gather.put(name, field);
        }
        for line in &entry.lines {
            let text = line.text.value.clone().unwrap_or_default();
            let done = line.done.is_on();
            taken.lines.push(TakeLine { text, done });
        }
        taken
    }
}

impl TakeEntry {
    /// What writes its fields again; one that this version cannot write is left out.
    #[must_use]
    pub fn field_sets(&self) -> Vec<Set> {
        let fields = self.fields.iter();
        fields
            .filter_map(|(name, value)| Set::parse(name, value, chrono_tz::Tz::UTC).ok())
            .collect()
    }
}

fn state(state: State) -> &'static str {
    match state {
        State::Open => "open",
        State::Done => "done",
        State::Archived => "archived",
        State::Deleted => "deleted",
        State::Moved => "moved",
    }
}
