//! The canonical JSON of an entry: byte for byte equal wherever the heads are equal.
//! Must not hold anything that differs between phones.
//!
//! Keys are sorted; what is empty is left out; times are milliseconds since the epoch by the
//! author's clock; authors and ids are hexadecimal.

use serde_json::{Map, Value, json};

use crate::document::Document;
use crate::ids::Stamp;
use crate::keys;
use crate::more::letter_mark;
use crate::read::conflict::Conflict;
use crate::read::entry::Entry;
use crate::read::letters::letters_text;
use crate::read::scalar::Scalar;

impl Document {
    /// The entry as canonical JSON.
    #[must_use]
    pub fn canonical_json(&self) -> String {
        self.entry().canonical_json()
    }
}

impl Entry {
    /// The entry as canonical JSON; `conflicts` is always there, empty if there are none.
    #[must_use]
    pub fn canonical_json(&self) -> String {
        let mut out = Map::new();
        self.fields(&mut out);
        self.states(&mut out);
        self.computed(&mut out);
        let conflicts = self.conflicts();
        let conflicts = conflicts.iter().map(conflict).collect();
        out.insert("conflicts".to_owned(), Value::Array(conflicts));
        let mut value = Value::Object(out);
        value.sort_all_objects();
        value.to_string()
    }

    fn fields(&self, out: &mut Map<String, Value>) {
        put(out, keys::KIND, self.kind.value.as_ref());
        for (key, field) in [
            (keys::TITLE, &self.title),
            (keys::PLACE, &self.place),
            (keys::BRING, &self.bring),
            (keys::ASSIGNEE, &self.assignee),
            (keys::HELPER, &self.helper),
            (keys::ASKER, &self.asker),
        ] {
            put(out, key, field.value.as_ref());
        }
        for (key, field) in [
            (keys::DUE, &self.due),
            (keys::START, &self.start),
            (keys::END, &self.end),
        ] {
            put(out, key, field.value.as_ref());
        }
        if !self.body.text.is_empty() {
            put(out, keys::BODY, Some(&self.body.text));
        }
        let labels: Vec<Value> = self.labels_on().map(Value::from).collect();
        if !labels.is_empty() {
            out.insert("labels".to_owned(), Value::Array(labels));
        }
        let lines = self.lines.iter().map(|line| {
            json!({
                "id": line.id.as_str(),
                "text": line.text.value,
                "done": line.done.is_on(),
            })
        });
        let lines: Vec<Value> = lines.collect();
        if !lines.is_empty() {
            out.insert("checklist".to_owned(), Value::Array(lines));
        }
    }

    fn states(&self, out: &mut Map<String, Value>) {
        put(out, "state", Some(&self.state.as_str()));
        for (key, on) in [
            (keys::PROFESSIONAL, self.for_professional.is_on()),
            (keys::PASSED, self.passed),
            (keys::MOVED_TWICE, self.moved_twice),
            (keys::LATE, self.late),
        ] {
            if on {
                out.insert(key.to_owned(), true.into());
            }
        }
        for (key, flag) in [
            ("done_by", &self.done),
            ("archived_by", &self.archived),
            ("deleted_by", &self.deleted),
        ] {
            if flag.is_on() {
                let by = flag.authors().map(stamp).collect();
                out.insert(key.to_owned(), Value::Array(by));
            }
        }
        if let Some(moved) = &self.moved_to.value {
            let moved = json!({
                "space": hex::encode(moved.space),
                "entry": moved.entry.to_string(),
            });
            out.insert("moved_to".to_owned(), moved);
        }
        put(out, keys::SERIES, self.series.as_ref());
        put(out, keys::DATE, self.date.as_ref());
    }

    fn computed(&self, out: &mut Map<String, Value>) {
        for (key, set) in [("created", &self.created), ("changed", &self.changed)] {
            if let Some(set) = set {
                out.insert(key.to_owned(), stamp(set));
            }
        }
        for (key, field) in &self.more {
            if let Some(value) = &field.value {
                let value = match *key {
                    keys::LETTER => letter_mark(&letters_text(field)).into(),
                    _ => scalar(value),
                };
                out.insert((*key).to_owned(), value);
            }
        }
        for (name, fields) in [("said", &self.said), ("unknown", &self.unknown)] {
            let fields = fields.iter();
            let texts =
                fields.filter_map(|(k, f)| Some((k.clone(), f.value.as_ref()?.to_string())));
            let texts: Map<String, Value> = texts.map(|(k, v)| (k, v.into())).collect();
            if !texts.is_empty() {
                out.insert(name.to_owned(), Value::Object(texts));
            }
        }
    }
}

fn put(out: &mut Map<String, Value>, key: &str, value: Option<&impl ToString>) {
    if let Some(value) = value {
        out.insert(key.to_owned(), value.to_string().into());
    }
}

/// Numbers and yes or no as JSON has them; everything else as text.
fn scalar(value: &Scalar) -> Value {
    match value {
        Scalar::Bool(on) => (*on).into(),
        Scalar::Int(n) => (*n).into(),
        other @ (Scalar::Null
        | Scalar::Uint(_)
        | Scalar::Float(_)
        | Scalar::Text(_)
        | Scalar::Bytes(_)
        | Scalar::Time(_)
        | Scalar::Newer(..)) => other.to_string().into(),
    }
}

fn stamp(stamp: &Stamp) -> Value {
    json!({ "by": stamp.author.to_string(), "at": stamp.when_ms })
}

fn conflict(conflict: &Conflict) -> Value {
    let value = |value: &crate::read::ConflictValue| {
        let mut out = Map::new();
        out.insert("value".to_owned(), value.text.clone().into());
        if let Some(set) = &value.set {
            out.insert("by".to_owned(), set.author.to_string().into());
            out.insert("at".to_owned(), set.when_ms.into());
        }
        Value::Object(out)
    };
    let values: Vec<Value> = conflict.values.iter().map(value).collect();
    json!({ "field": conflict.field, "values": values })
}
