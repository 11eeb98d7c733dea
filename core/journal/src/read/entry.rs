//! A whole entry as it reads. Must not write, and must not fail on what a newer version wrote.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::document::Document;
use crate::ids::{ChangeHash, EntryId, Stamp, first};
use crate::keys;
use crate::kind::Kind;
use crate::more::{FieldDef, field_def};
use crate::read::body::{Body, read_body};
use crate::read::field::Field;
use crate::read::letters::letters;
use crate::read::lines::{Line, read_lines};
use crate::read::reader::{Reader, as_text};
use crate::read::scalar::Scalar;
use crate::read::state::{State, unseen_edits};
use crate::when::When;

/// Everything that stands in an entry, every field with all values and authors.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What it is; none where its creation is missing.
    pub kind: Field<Kind>,
    /// The title.
    pub title: Field<String>,
    /// The body.
    pub body: Body,
    /// Every label that was ever on; it is on where the value is true.
    pub labels: BTreeMap<String, Field<bool>>,
    /// When it must be done.
    pub due: Field<When>,
    /// When it begins.
    pub start: Field<When>,
    /// When it ends.
    pub end: Field<When>,
    /// Where.
    pub place: Field<String>,
    /// What to bring.
    pub bring: Field<String>,
    /// Who does it.
    pub assignee: Field<String>,
    /// Who helps or comes along.
    pub helper: Field<String>,
    /// Whether it is a question for the professional.
    pub for_professional: Field<bool>,
    /// Who asked it, as the person said who passed it on; none where they asked it themself.
    pub asker: Field<String>,
    /// The checklist in its order.
    pub lines: Vec<Line>,
    /// What became of it.
    pub state: State,
    /// Whether it was finished; who finished it too at the same time stands in `agreed`.
    pub done: Field<bool>,
    /// Whether it was put away.
    pub archived: Field<bool>,
    /// Whether it was put in the bin.
    pub deleted: Field<bool>,
    /// The edits that brought it back from the bin; empty otherwise.
    pub edited_while_deleted: Vec<Stamp>,
    /// Who made it and when.
    pub created: Option<Stamp>,
    /// Who changed it last and when, in the order in which phones saw each other's changes.
    pub changed: Option<Stamp>,
    /// How many acts made it what it is, the making counted.
    pub acts: u64,
    /// Where it was moved to; a second move at the same time stands among the others.
    pub moved_to: Field<MovedTo>,
    /// Whether it was moved to the professional: a question that somebody passed on.
    pub passed: bool,
    /// Whether this copy lost against another move of the same entry.
    pub moved_twice: bool,
    /// Whether it holds what somebody wrote after an entry was closed.
    pub late: bool,
    /// The series that this is one turn of.
    pub series: Option<EntryId>,
    /// The day of that turn.
    pub date: Option<NaiveDate>,
    /// Fields that only some kinds have, by their name.
    pub more: BTreeMap<&'static str, Field<Scalar>>,
    /// What counts by who said it, by its key: see [`crate::Saying`].
    pub said: BTreeMap<String, Field<Scalar>>,
    /// Fields that this version does not know, by their key.
    pub unknown: BTreeMap<String, Field<Scalar>>,
}

/// Where an entry was moved to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedTo {
    /// The space that holds the copy.
    pub space: [u8; 16],
    /// The copy.
    pub entry: EntryId,
    /// What it was copied from: every change outside is late.
    pub heads: Vec<ChangeHash>,
}

impl Document {
    /// Reads the whole entry.
    #[must_use]
    pub fn entry(&self) -> Entry {
        let reader = Reader::now(self);
        let keys = reader.keys();
        let flag = |key| reader.flag(key);
        let text = |key| reader.text_field(key);
        let when = |key| reader.field(key, |v| as_text(v).map(When::from));
        let nodes = self.graph().nodes();
        let mut entry = Entry {
            kind: reader.field(keys::KIND, |v| as_text(v).map(Kind::from)),
            title: text(keys::TITLE),
            body: read_body(self, &reader),
            labels: labels(&reader, &keys),
            due: when(keys::DUE),
            start: when(keys::START),
            end: when(keys::END),
            place: text(keys::PLACE),
            bring: text(keys::BRING),
            assignee: text(keys::ASSIGNEE),
            helper: text(keys::HELPER),
            for_professional: flag(keys::PROFESSIONAL),
            asker: text(keys::ASKER),
            lines: read_lines(&reader, &keys),
            state: State::Open,
            done: flag(keys::DONE),
            archived: flag(keys::ARCHIVED),
            deleted: flag(keys::DELETED),
            edited_while_deleted: Vec::new(),
            created: nodes.first().map(crate::document::Node::stamp),
            changed: nodes.last().map(crate::document::Node::stamp),
            acts: nodes.len() as u64,
            moved_to: reader.field(keys::MOVED, moved_to),
            passed: flag(keys::PASSED).is_on(),
            moved_twice: flag(keys::MOVED_TWICE).is_on(),
            late: flag(keys::LATE).is_on(),
            series: reader.field(keys::SERIES, entry_id).value,
            date: reader.field(keys::DATE, date).value,
            more: more(&reader, &keys),
            said: said(&reader, &keys),
            unknown: unknown(&reader, &keys),
        };
        if entry.deleted.is_on() {
            entry.edited_while_deleted = unseen_edits(self);
        }
        entry.state = entry.decide();
        entry
    }
}

impl Entry {
    fn decide(&self) -> State {
        let deleted = self.deleted.is_on() && self.edited_while_deleted.is_empty();
        if self.moved_to.value.is_some() {
            State::Moved
        } else if deleted {
            State::Deleted
        } else if self.archived.is_on() {
            State::Archived
        } else if self.done.is_on() {
            State::Done
        } else {
            State::Open
        }
    }

    /// The labels that are on.
    pub fn labels_on(&self) -> impl Iterator<Item = &str> {
        let on = self.labels.iter().filter(|(_, label)| label.is_on());
        on.map(|(name, _)| name.as_str())
    }

    /// Every word a search may find, as written: fold it before comparing.
    #[must_use]
    pub fn search_text(&self) -> String {
        let texts = [
            &self.title,
            &self.place,
            &self.bring,
            &self.assignee,
            &self.helper,
            &self.asker,
        ];
        let mut out = String::new();
        let lines = self.lines.iter().map(|line| &line.text);
        for field in texts.into_iter().chain(lines) {
            let others = field.others.iter().filter_map(|other| other.value.as_ref());
            for text in field.value.iter().chain(others) {
                out.push_str(text);
                out.push('\n');
            }
        }
        let words = self.more.iter().filter(|(name, _)| **name != keys::LETTER);
        for (_, field) in words {
            let others = field.others.iter().filter_map(|other| other.value.as_ref());
            for text in field.value.iter().chain(others).filter_map(as_text) {
                out.push_str(&text);
                out.push('\n');
            }
        }
        for label in self.labels_on() {
            out.push_str(label);
            out.push('\n');
        }
        out.push_str(&self.body.text);
        out
    }
}

fn labels(reader: &Reader<'_>, keys: &[String]) -> BTreeMap<String, Field<bool>> {
    let names = keys.iter().filter_map(|key| key.strip_prefix(keys::LABEL));
    let label = |name: &str| (name.to_owned(), reader.flag(&keys::label(name)));
    names.map(label).collect()
}

fn more(reader: &Reader<'_>, keys: &[String]) -> BTreeMap<&'static str, Field<Scalar>> {
    let known = keys.iter().filter_map(|key| field_def(key));
    let known = known.filter(|def| def.name != keys::LETTER);
    let field = |def: &'static FieldDef| (def.name, reader.field(def.name, some));
    let letters = letters(reader, keys).map(|field| (keys::LETTER, field));
    known.map(field).chain(letters).collect()
}

fn some(value: &Scalar) -> Option<Scalar> {
    (*value != Scalar::Null).then(|| value.clone())
}

fn unknown(reader: &Reader<'_>, keys: &[String]) -> BTreeMap<String, Field<Scalar>> {
    let newer = keys.iter().filter(|key| !is_known(key));
    let field = |key: &String| (key.clone(), reader.field(key, some));
    newer.map(field).collect()
}

fn said(reader: &Reader<'_>, keys: &[String]) -> BTreeMap<String, Field<Scalar>> {
    let said = keys.iter().filter(|key| keys::is_said(key));
    let field = |key: &String| (key.clone(), reader.field(key, some));
    said.map(field).collect()
}

fn is_known(key: &str) -> bool {
    let plain = [
        keys::KIND,
        keys::TITLE,
        keys::BODY,
        keys::DUE,
        keys::START,
        keys::END,
        keys::PLACE,
        keys::BRING,
        keys::ASSIGNEE,
        keys::HELPER,
        keys::PROFESSIONAL,
        keys::ASKER,
        keys::DONE,
        keys::ARCHIVED,
        keys::DELETED,
        keys::MOVED,
        keys::MOVED_TWICE,
        keys::PASSED,
        keys::LATE,
        keys::SERIES,
        keys::DATE,
    ];
    plain.contains(&key)
        || field_def(key).is_some()
        || key.starts_with(keys::LABEL)
        || key.starts_with(keys::KEPT)
        || keys::is_letter(key)
        || keys::as_line(key).is_some()
        || keys::is_said(key)
}

fn entry_id(value: &Scalar) -> Option<EntryId> {
    let bytes = value.as_bytes()?;
    (bytes.len() == 16).then(|| EntryId(first(bytes)))
}

fn date(value: &Scalar) -> Option<NaiveDate> {
    as_text(value)?.parse().ok()
}

fn moved_to(value: &Scalar) -> Option<MovedTo> {
    let (space, rest) = value.as_bytes()?.split_at_checked(16)?;
    let (entry, heads) = rest.split_at_checked(16)?;
    Some(MovedTo {
        space: first(space),
        entry: EntryId(first(entry)),
        heads: heads
            .chunks(32)
            .map(|head| ChangeHash(first(head)))
            .collect(),
    })
}
