//! Saves what somebody wrote into an entry after it was closed, for that person alone.
//! Must not copy a word that others wrote.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use automerge::legacy::{ElementId, Key, ObjectId, Op, OpType};
use automerge::{ExpandedChange, ReadDoc, ScalarValue};

use crate::document::copy::lost;
use crate::document::parts::Draft;
use crate::document::shape::{Id, actor_of, id_of};
use crate::document::{Document, theirs};
use crate::error::ActError;
use crate::ids::{Actor, ChangeBytes, ChangeHash, Stamp};
use crate::keys;
use crate::kind::Kind;
use crate::read::{Held, Scalar, Texts, as_text};

impl Document {
    /// A new note with the values that these changes wrote, and nothing else.
    ///
    /// What counts as written: text in fields and lines, labels that were put on, characters
    /// inserted into a body and not deleted again by these changes. Ticks, flags and states
    /// (done, archived, deleted) travel with words and never alone.
    ///
    /// None if the changes wrote no words. Unknown hashes are ignored.
    ///
    /// # Errors
    ///
    /// [`ActError`] if the note cannot be written.
    pub fn late_copy(
        &self,
        which: &[ChangeHash],
        actor: Actor,
        now_ms: i64,
    ) -> Result<Option<(Document, Vec<ChangeBytes>)>, ActError> {
        let late = Late::collect(self, which);
        match late.has_words() {
            true => late.write(&Kind::Note, actor, now_ms).map(Some),
            false => Ok(None),
        }
    }

    /// As [`Document::late_copy`], for changes that attached a letter: a task to hold it, with or without words.
    ///
    /// # Errors
    ///
    /// [`ActError`] if the task cannot be written.
    pub fn late_task(
        &self,
        which: &[ChangeHash],
        actor: Actor,
        now_ms: i64,
    ) -> Result<(Document, Vec<ChangeBytes>), ActError> {
        Late::collect(self, which).write(&Kind::Task, actor, now_ms)
    }
}

/// What some changes of a document wrote.
#[derive(Default)]
struct Late {
    /// By key and operation, those that did not see each other side by side; the greatest
    /// operation stands.
    fields: BTreeMap<String, BTreeMap<Id, Held>>,
    /// Inserted characters in their order of writing.
    inserted: Vec<(Id, Option<Id>, String)>,
    deleted: HashSet<Id>,
}

impl Late {
    fn write(
        &self,
        kind: &Kind,
        actor: Actor,
        now_ms: i64,
    ) -> Result<(Document, Vec<ChangeBytes>), ActError> {
        let mut draft = Draft {
            body: self.text(),
            ..Draft::default()
        };
        draft.put(keys::KIND, kind.as_str().into());
        draft.put(keys::LATE, true.into());
        for (key, held) in &self.fields {
            let mut held = held.values().rev().cloned();
            let stands = held.next();
            if let Some(stands) = &stands {
                draft.put(key, ScalarValue::from(&stands.value));
            }
            for (key, value) in lost(key, stands.as_ref(), held) {
                draft.put(&key, value);
            }
        }
        draft.write(actor, now_ms)
    }

    fn collect(document: &Document, which: &[ChangeHash]) -> Late {
        let wanted: BTreeSet<&ChangeHash> = which.iter().collect();
        let mut late = Late::default();
        let mut texts = Texts::default();
        let nodes = document.graph().nodes().iter();
        for node in nodes.filter(|node| wanted.contains(&node.hash)) {
            let change = document.doc.get_change_by_hash(&theirs(&node.hash));
            if let Some(change) = change.map(|change| change.decode()) {
                late.add(document, &change, node.stamp(), &mut texts);
            }
        }
        late
    }

    fn add(&mut self, doc: &Document, change: &ExpandedChange, set: Stamp, texts: &mut Texts) {
        let actor = actor_of(&change.actor_id);
        for (n, op) in (change.start_op.get()..).zip(&change.operations) {
            match (&op.obj, &op.key) {
                (ObjectId::Root, Key::Map(key)) if keys::is_words(key) => {
                    self.field(key, op, (n, actor), set);
                }
                (ObjectId::Id(text), Key::Seq(after)) if !texts.key(doc, text).is_empty() => {
                    self.character(op, after, (n, actor));
                }
                _ => {}
            }
        }
    }

    fn field(&mut self, key: &str, op: &Op, id: Id, set: Stamp) {
        let fields = self.fields.entry(key.to_owned()).or_default();
        // What this operation replaced among the late ones is not the last word any more.
        for pred in op.pred.iter() {
            fields.remove(&id_of(pred));
        }
        if let OpType::Put(value) = &op.action
            && *value != ScalarValue::Null
        {
            let value = Scalar::from(value);
            let set = Some(set);
            fields.insert(id, Held { value, set });
        }
        if fields.is_empty() {
            self.fields.remove(key);
        }
    }

    fn character(&mut self, op: &Op, after: &ElementId, id: Id) {
        if let OpType::Put(ScalarValue::Str(text)) = &op.action {
            let after = after.as_opid().map(id_of);
            self.inserted.push((id, after, text.to_string()));
        } else {
            self.deleted.extend(op.pred.iter().map(id_of));
        }
    }

    /// The inserted characters that are left, a line for each stretch.
    fn text(&self) -> String {
        let mut out = String::new();
        let mut last = None;
        for (id, after, text) in &self.inserted {
            if self.deleted.contains(id) {
                continue;
            }
            if !out.is_empty() && (*after != last || last.is_none()) && !out.ends_with('\n') {
                out.push('\n');
            }
            out.push_str(text);
            last = Some(*id);
        }
        out
    }

    fn has_words(&self) -> bool {
        let said = |(key, held): (&String, &BTreeMap<Id, Held>)| {
            let label = key.starts_with(keys::LABEL);
            held.values().any(|held| {
                let text = as_text(&held.value).is_some_and(|text| !text.is_empty());
                match held.value.as_bool() {
                    Some(on) => label && on,
                    None => text && held.value.as_int().is_none(),
                }
            })
        };
        self.fields.iter().any(said) || !self.text().trim().is_empty()
    }
}
