//! An entry as a row of a list, and who is who, with the words that stand beside. Must not open documents.

use std::collections::HashMap;
use std::fmt::Display;

use onderweg_companion::app::{By as CoreBy, Item};
use onderweg_companion::text::tame;
use onderweg_companion::words::{called, kind, state, who};

use crate::lift::count;
use crate::moment::Moment;
use crate::sayer::Sayer;
use crate::value::value_words;

/// Which entry: every act names it so.
#[derive(Debug, Clone, PartialEq, Eq, Hash, uniffi::Record)]
pub struct EntryRef {
    /// The space that it is in.
    pub space: String,
    /// The entry.
    pub entry: String,
}

impl EntryRef {
    pub(crate) fn new(space: impl Display, entry: impl Display) -> Self {
        Self {
            space: space.to_string(),
            entry: entry.to_string(),
        }
    }

    pub(crate) fn of(at: onderweg_companion::app::EntryRef) -> Self {
        Self::new(at.space, at.entry)
    }

    pub(crate) fn all(of: &[onderweg_companion::app::EntryRef]) -> Vec<Self> {
        of.iter().map(|at| Self::of(*at)).collect()
    }
}

/// What sort of space it is, and so who can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[non_exhaustive]
pub enum SpaceKind {
    /// One's own phones alone.
    Me,
    /// The people of a house, or other people that one chose.
    Circle,
    /// This person and an office.
    Case,
    /// Not known here yet, or of a newer version.
    Other,
}

impl SpaceKind {
    pub(crate) fn of(word: Option<&str>) -> Self {
        match word {
            Some("me") => Self::Me,
            Some("circle") => Self::Circle,
            Some("case") => Self::Case,
            Some(_) | None => Self::Other,
        }
    }
}

/// Who can read an entry.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Audience {
    /// The space.
    pub space: String,
    /// What sort of space.
    pub kind: SpaceKind,
    /// What it is called, as somebody typed it; none of one's own space.
    pub name: Option<String>,
    /// The name, or words for one's own space and for one without a name.
    pub words: String,
}

impl Audience {
    pub(crate) fn new(
        space: &onderweg_companion::protocol::ids::SpaceId,
        name: Option<&str>,
        say: &Sayer,
    ) -> Self {
        Self {
            space: space.to_string(),
            kind: SpaceKind::of(say.kind(space)),
            name: say.space_name(space, name),
            words: say.space_words(space, name),
        }
    }
}

/// How far an entry has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[non_exhaustive]
pub enum Sent {
    /// Only on this phone.
    Here,
    /// Sent, and not acknowledged yet.
    Sent,
    /// On the server.
    Server,
}

impl Sent {
    pub(crate) fn of(word: &str) -> Self {
        match word {
            "here" => Self::Here,
            "sent" => Self::Sent,
            _ => Self::Server,
        }
    }
}

/// Who did something, and when by their phone's clock.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct By {
    /// What they are called in that space, if they said so.
    pub name: Option<String>,
    /// "You", a name, or words for a phone without one.
    pub words: String,
    /// Their device.
    pub device: String,
    /// Whether it was this phone or another phone of the same person.
    pub own: bool,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// When, in words.
    pub time: String,
}

impl By {
    pub(crate) fn of(by: &CoreBy, say: &Sayer) -> Self {
        Self {
            name: by.name.clone(),
            words: who(by, &say.words),
            device: by.device.to_string(),
            own: by.own,
            at_ms: by.when_ms,
            time: say.instant(by.when_ms),
        }
    }

    pub(crate) fn all(of: &[CoreBy], say: &Sayer) -> Vec<Self> {
        of.iter().map(|by| Self::of(by, say)).collect()
    }
}

/// An entry in a list.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Row {
    /// Which.
    pub at: EntryRef,
    /// `task`, `appointment`, `note`, or a kind of a newer version; none where its beginning is missing.
    pub kind: Option<String>,
    /// The kind in words.
    pub kind_words: String,
    /// Its title, as somebody typed it.
    pub title: String,
    /// `open`, `done`, `archived`, `deleted` or `moved`.
    pub state: String,
    /// The state in words.
    pub state_words: String,
    /// Who can read it.
    pub audience: Audience,
    /// How far it has come.
    pub sent: Sent,
    /// When it begins, else when it must be done.
    pub time: Option<Moment>,
    /// When it must be done.
    pub due: Option<Moment>,
    /// When it begins.
    pub start: Option<Moment>,
    /// When it ends.
    pub end: Option<Moment>,
    /// The day of the turn in its series; none for what happens once and for the series itself.
    pub turn: Option<String>,
    /// Who does it.
    pub assignee: Option<String>,
    /// Its labels.
    pub labels: Vec<String>,
    /// Checklist lines to do.
    pub lines_open: i64,
    /// Checklist lines done.
    pub lines_done: i64,
    /// Fields that only some kinds have, by their name, as the journal has them.
    pub more: HashMap<String, String>,
    /// The same fields where their value has words: the stage of a job.
    pub more_words: HashMap<String, String>,
    /// Whether two people changed one thing at the same time: both values are kept.
    pub changed_by_both: bool,
    /// Whether it is a question for the professional.
    pub for_professional: bool,
    /// Whether it was written after its entry was closed.
    pub late: bool,
    /// Whether it was passed to the professional.
    pub passed: bool,
    /// Whether it was moved to two places at the same time.
    pub moved_twice: bool,
    /// Whether it repeats.
    pub repeats: bool,
    /// Whether it was called off.
    pub cancelled: bool,
    /// Whether a letter is attached.
    pub letter: bool,
    /// What else is true of it, in words, each for a chip: changed by both, for the professional.
    pub marks: Vec<String>,
    /// Who made it.
    pub created: Option<By>,
    /// Who changed it last.
    pub changed: Option<By>,
}

impl Row {
    pub(crate) fn of(item: &Item, say: &Sayer) -> Self {
        let said = &*say.words;
        let name = item.kind.as_deref();
        let more: HashMap<_, _> = item.more.clone().into_iter().collect();
        let word = item.more.get("word").map_or("", String::as_str);
        let words = more.iter().filter_map(|(field, value)| {
            let words = value_words(field, value, word, say)?;
            Some((field.clone(), words))
        });
        Self {
            at: EntryRef::new(item.space, item.entry),
            kind: item.kind.clone(),
            kind_words: name.map_or_else(String::new, |name| tame(&kind(name, said))),
            title: item.title.clone(),
            state: item.state.to_owned(),
            state_words: state(item.state, said),
            audience: Audience::new(&item.space, item.space_name.as_deref(), say),
            sent: Sent::of(item.sent),
            time: say.some_moment(item.start.as_ref().or(item.due.as_ref())),
            due: say.some_moment(item.due.as_ref()),
            start: say.some_moment(item.start.as_ref()),
            end: say.some_moment(item.end.as_ref()),
            turn: item.turn.clone(),
            assignee: item.assignee.clone(),
            labels: item.labels.clone(),
            lines_open: count(item.lines_open),
            lines_done: count(item.lines_done),
            more_words: words.collect(),
            changed_by_both: item.changed_by_both,
            for_professional: item.for_professional,
            late: item.late,
            passed: item.passed,
            moved_twice: item.moved_twice,
            repeats: more.contains_key("repeat"),
            cancelled: more.get("cancelled").is_some_and(|yes| yes == "true"),
            letter: more.contains_key("letter"),
            marks: marks(item, say),
            created: item.created.as_ref().map(|by| By::of(by, say)),
            changed: item.changed.as_ref().map(|by| By::of(by, say)),
            more,
        }
    }

    pub(crate) fn all(items: &[Item], say: &Sayer) -> Vec<Self> {
        items.iter().map(|item| Self::of(item, say)).collect()
    }
}

fn marks(item: &Item, say: &Sayer) -> Vec<String> {
    let said = &*say.words;
    let cancelled = item.more.get("cancelled").is_some_and(|yes| yes == "true");
    let all = [
        (item.passed, said.list_passed()),
        (item.more.contains_key("repeat"), said.calendar_repeats()),
        (cancelled, said.calendar_cancelled()),
        (item.changed_by_both, said.list_both()),
        (item.for_professional, said.list_professional()),
        (item.late, said.list_late()),
        (item.moved_twice, said.list_moved_twice()),
        (item.sent == "here", said.only_here()),
        (item.sent == "sent", said.list_sent()),
    ];
    let true_ones = all.into_iter().filter(|(is_so, _)| *is_so);
    true_ones.map(|(_, words)| words).collect()
}

/// What a person is called, or words for one without a name.
pub(crate) fn named(name: Option<&str>, own: bool, say: &Sayer) -> String {
    match own {
        true => say.words.person_you(),
        false => called(name, &say.words),
    }
}
