//! One entry as a screen shows it: its fields in words, every conflict with its authors, its history.
//! Must not act.

use std::collections::BTreeMap;

use onderweg_companion::app::{CheckLine, Past, Shown};
use onderweg_companion::text::tame;
use onderweg_companion::words::{changes, field_of, kind, state, who};
use serde_json::{Map, Value};

use crate::moment::Moment;
use crate::row::{Audience, By, EntryRef, Sent};
use crate::sayer::Sayer;
use crate::value::{is_time, value_words};

/// An entry, whole.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Entry {
    /// Which.
    pub at: EntryRef,
    /// What it is.
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
    /// What stands in it, in the order of the journal; title, kind, state, checklist and labels stand
    /// beside.
    pub fields: Vec<Field>,
    /// Its checklist, in order.
    pub lines: Vec<Line>,
    /// Its labels.
    pub labels: Vec<String>,
    /// What two people changed at the same time.
    pub both: Vec<Both>,
    /// Who made it.
    pub created: Option<By>,
    /// Who changed it last.
    pub changed: Option<By>,
    /// Whether a letter is attached.
    pub letter: bool,
}

/// A field that says something.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Field {
    /// Its name, as an edit has it.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What it says, as it was typed.
    pub value: String,
    /// What it says, in words where there are any.
    pub words: String,
    /// The day or the time that it is, if it is one.
    pub time: Option<Moment>,
}

/// A line of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Line {
    /// Its name.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Whether it is ticked.
    pub done: bool,
}

/// A field that two people changed at the same time. [`crate::phone::Phone::keep`] settles
/// it; doing nothing is fine.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Both {
    /// Which field; `check/ID/text` is one of a line, `state` of an entry that was deleted and changed.
    pub field: String,
    /// What it is called.
    pub label: String,
    /// Every value, the one that stands first; of a body every version, none before the others.
    pub values: Vec<BothValue>,
}

/// One of several values.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct BothValue {
    /// What it says, as it was typed; none where it was emptied.
    pub value: Option<String>,
    /// The same in words.
    pub words: String,
    /// Who wrote it.
    pub by: Option<By>,
    /// Whether it is the one that stands; of a body none does, both texts stand in it.
    pub stands: bool,
}

/// One act in the history of an entry.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Act {
    /// Who and when.
    pub by: By,
    /// Who did it, or who took an earlier act back, in words.
    pub words: String,
    /// Whether it took an earlier act back.
    pub undoes: bool,
    /// What it changed, each in words.
    pub changes: Vec<String>,
}

/// Members of the canonical form that stand elsewhere in [`Entry`], or that nobody reads.
const ELSEWHERE: [&str; 21] = [
    "title",
    "kind",
    "state",
    "checklist",
    "labels",
    "conflicts",
    "created",
    "changed",
    "letter",
    "late",
    "passed",
    "said",
    "series",
    "uid",
    "goal",
    "step",
    "talk",
    "origin",
    "made_from",
    "list",
    "item",
];

/// One entry that is lowered.
struct Page<'a> {
    shown: &'a Shown,
    fields: &'a Map<String, Value>,
    say: &'a Sayer,
}

impl Entry {
    pub(crate) fn of((shown, lines): &(Shown, Vec<CheckLine>), say: &Sayer) -> Self {
        let none = Map::new();
        let page = Page {
            shown,
            fields: shown.document.as_object().unwrap_or(&none),
            say,
        };
        let said = &*say.words;
        let text = |key: &str| page.text(key).map(str::to_owned);
        let both = page.list("conflicts").iter();
        Self {
            at: EntryRef::new(shown.space, shown.entry),
            kind_words: text("kind").map_or_else(String::new, |name| tame(&kind(&name, said))),
            kind: text("kind"),
            title: text("title").unwrap_or_default(),
            state_words: state(page.text("state").unwrap_or_default(), said),
            state: text("state").unwrap_or_default(),
            audience: Audience::new(&shown.space, shown.space_name.as_deref(), say),
            sent: Sent::of(shown.sent),
            fields: page.fields(),
            lines: lines.iter().map(Line::of).collect(),
            labels: page.list("labels").iter().filter_map(owned).collect(),
            both: both.map(|conflict| page.both(conflict)).collect(),
            created: page.stamp("created"),
            changed: page.stamp("changed"),
            letter: page.fields.contains_key("letter"),
        }
    }
}

fn owned(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

impl Line {
    pub(crate) fn of(line: &CheckLine) -> Self {
        Self {
            id: line.id.as_str().to_owned(),
            text: line.text.clone(),
            done: line.done,
        }
    }
}

impl Page<'_> {
    fn text(&self, key: &str) -> Option<&str> {
        self.fields.get(key)?.as_str()
    }

    fn list(&self, key: &str) -> &[Value] {
        let list = self.fields.get(key).and_then(Value::as_array);
        list.map(Vec::as_slice).unwrap_or_default()
    }

    fn stamp(&self, key: &str) -> Option<By> {
        self.by(self.fields.get(key)?)
    }

    /// Who a stamp names, with the time of the stamp.
    fn by(&self, stamp: &Value) -> Option<By> {
        let device = stamp.get("by")?.as_str()?;
        let mut authors = self.shown.authors.iter();
        let mut by = authors
            .find(|by| by.device.to_string() == device)
            .cloned()?;
        by.when_ms = stamp
            .get("at")
            .and_then(Value::as_i64)
            .unwrap_or(by.when_ms);
        Some(By::of(&by, self.say))
    }

    fn fields(&self) -> Vec<Field> {
        let shown = |(name, _): &(&String, &Value)| !ELSEWHERE.contains(&name.as_str());
        let fields = self.fields.iter().filter(shown);
        let fields = fields.filter_map(|(name, value)| {
            let value = plain(value)?;
            Some(Field {
                label: self.label(name),
                words: self.words(name, &value),
                time: is_time(name).then(|| self.say.moment(&value)),
                name: name.clone(),
                value,
            })
        });
        fields.collect()
    }

    fn label(&self, name: &str) -> String {
        tame(&field_of(self.text("kind"), name, &self.say.words))
    }

    /// A value as people say it.
    fn words(&self, name: &str, value: &str) -> String {
        let word = self.text("word").unwrap_or_default();
        match (value_words(name, value, word, self.say), value) {
            (Some(words), _) => words,
            (None, "true") => self.say.words.entry_yes(),
            (None, "false") => self.say.words.entry_no(),
            (None, typed) => typed.to_owned(),
        }
    }

    fn both(&self, conflict: &Value) -> Both {
        let name = conflict.get("field").and_then(Value::as_str);
        let name = name.unwrap_or_default();
        let values = conflict.get("values").and_then(Value::as_array);
        let values = values.map(Vec::as_slice).unwrap_or_default();
        let one = |(at, value): (usize, &Value)| {
            let text = value.get("value").and_then(plain);
            BothValue {
                words: match &text {
                    Some(text) => self.words(name, text),
                    None => self.say.words.entry_nothing(),
                },
                value: text,
                by: self.by(value),
                stands: at == 0 && name != "body",
            }
        };
        Both {
            label: self.both_label(name),
            values: values.iter().enumerate().map(one).collect(),
            field: name.to_owned(),
        }
    }

    /// A line of the checklist is called by its number.
    fn both_label(&self, name: &str) -> String {
        let line = name.strip_prefix("check/").and_then(|f| f.split_once('/'));
        let Some((id, part)) = line else {
            return self.label(name);
        };
        let said = &*self.say.words;
        let is = |row: &Value| row.get("id").and_then(Value::as_str) == Some(id);
        let Some(at) = self.list("checklist").iter().position(is) else {
            return said.entry_line_gone();
        };
        let number = at as u64 + 1;
        match part {
            "done" => said.entry_line_tick(number),
            "order" => said.entry_line_place(number),
            _ => said.entry_line(number),
        }
    }
}

/// A value that stands for itself; lists and stamps do not.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(on) => Some(on.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

pub(crate) fn acts(past: &Past, say: &Sayer) -> Vec<Act> {
    let mut names = BTreeMap::new();
    let acts = past.acts.iter().map(|act| {
        let who = who(&act.by, &say.words);
        Act {
            by: By::of(&act.by, say),
            words: match act.undoes {
                true => say.words.entry_took_back(&who),
                false => who,
            },
            undoes: act.undoes,
            changes: say.reader(|reader| changes(act, &mut names, reader)),
        }
    });
    acts.collect()
}
