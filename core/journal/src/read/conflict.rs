//! All conflicts of an entry in one list. Must not decide them.

use crate::ids::Stamp;
use crate::keys::{self, LinePart};
use crate::read::entry::{Entry, MovedTo};
use crate::read::field::Field;

/// A field that was written differently at the same time.
#[derive(Clone, PartialEq)]
pub struct Conflict {
    /// The field: `title`, `body`, `label/…`, `check/…/text`, `deleted`...
    pub field: String,
    /// All values, the one that stands first.
    pub values: Vec<ConflictValue>,
}

/// One of several values.
#[derive(Clone, PartialEq)]
pub struct ConflictValue {
    /// The value as text; none if it was emptied.
    pub text: Option<String>,
    /// Who wrote it and when; none where a copy did not keep that.
    pub set: Option<Stamp>,
}

impl std::fmt::Debug for Conflict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Conflict({} values)", self.values.len())
    }
}

impl std::fmt::Debug for ConflictValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ConflictValue({:?})", self.set)
    }
}

impl Entry {
    /// Every conflict with all values and authors, sorted by field.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        let mut all = Vec::new();
        add(&mut all, keys::KIND, &self.kind, ToString::to_string);
        for (key, field) in [
            (keys::TITLE, &self.title),
            (keys::PLACE, &self.place),
            (keys::BRING, &self.bring),
            (keys::ASSIGNEE, &self.assignee),
            (keys::HELPER, &self.helper),
            (keys::ASKER, &self.asker),
        ] {
            add(&mut all, key, field, Clone::clone);
        }
        for (key, field) in [
            (keys::DUE, &self.due),
            (keys::START, &self.start),
            (keys::END, &self.end),
        ] {
            add(&mut all, key, field, ToString::to_string);
        }
        for (key, field) in [
            (keys::PROFESSIONAL, &self.for_professional),
            (keys::DONE, &self.done),
            (keys::ARCHIVED, &self.archived),
            (keys::DELETED, &self.deleted),
        ] {
            add(&mut all, key, field, ToString::to_string);
        }
        for (name, field) in &self.labels {
            add(&mut all, &keys::label(name), field, ToString::to_string);
        }
        for line in &self.lines {
            let key = |part| keys::line(line.id.as_str(), part);
            add(&mut all, &key(LinePart::Text), &line.text, Clone::clone);
            add(
                &mut all,
                &key(LinePart::Done),
                &line.done,
                ToString::to_string,
            );
            add(
                &mut all,
                &key(LinePart::Order),
                &line.order,
                ToString::to_string,
            );
        }
        // Letters stand beside each other: nothing of them is to be settled.
        for (key, field) in self.more.iter().filter(|(key, _)| **key != keys::LETTER) {
            add(&mut all, key, field, ToString::to_string);
        }
        for (key, field) in self.said.iter().chain(&self.unknown) {
            add(&mut all, key, field, ToString::to_string);
        }
        add(&mut all, keys::MOVED, &self.moved_to, moved_text);
        self.add_body(&mut all);
        self.add_edited_while_deleted(&mut all);
        all.sort_by(|a, b| a.field.cmp(&b.field));
        all
    }

    /// Whether there is any.
    #[must_use]
    pub fn has_conflict(&self) -> bool {
        !self.conflicts().is_empty()
    }

    fn add_body(&self, all: &mut Vec<Conflict>) {
        if self.body.changed_by_both() {
            let values = self.body.sides.iter().map(|side| ConflictValue {
                text: Some(side.text.clone()),
                set: Some(side.set),
            });
            all.push(Conflict {
                field: keys::BODY.to_owned(),
                values: values.collect(),
            });
        }
    }

    /// Delete against edit reads as a conflict of the state: `edited` and `deleted`.
    fn add_edited_while_deleted(&self, all: &mut Vec<Conflict>) {
        if self.edited_while_deleted.is_empty() {
            return;
        }
        let value = |text: &str, set: &Stamp| ConflictValue {
            text: Some(text.to_owned()),
            set: Some(*set),
        };
        let edits = self.edited_while_deleted.iter().map(|s| value("edited", s));
        let deletions = self.deleted.authors().map(|s| value("deleted", s));
        all.push(Conflict {
            field: "state".to_owned(),
            values: edits.chain(deletions).collect(),
        });
    }
}

fn moved_text(moved: &MovedTo) -> String {
    format!("{}/{}", hex::encode(moved.space), moved.entry)
}

fn add<T>(all: &mut Vec<Conflict>, key: &str, field: &Field<T>, text: impl Fn(&T) -> String) {
    if !field.is_conflict() {
        return;
    }
    let stands = ConflictValue {
        text: field.value.as_ref().map(&text),
        set: field.set,
    };
    let others = field.others.iter().map(|other| ConflictValue {
        text: other.value.as_ref().map(&text),
        set: other.set,
    });
    all.push(Conflict {
        field: key.to_owned(),
        values: std::iter::once(stands).chain(others).collect(),
    });
}
