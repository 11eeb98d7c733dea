//! Reads root keys with all their values, now or at an earlier point of the history.
//! Must not know what a field means.

use std::collections::BTreeMap;

use automerge::{Automerge, ROOT, ReadDoc, Value};

use crate::document::{Document, Graph, Node, theirs};
use crate::ids::{Actor, Author, ChangeHash, Stamp, first};
use crate::keys;
use crate::read::field::{Field, Other};
use crate::read::scalar::Scalar;

/// One value under a key and who wrote it; none where a copy did not keep that.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Held {
    pub(crate) value: Scalar,
    pub(crate) set: Option<Stamp>,
}

/// A document at one point of its history.
pub(crate) struct Reader<'a> {
    doc: &'a Automerge,
    graph: &'a Graph,
    at: Option<Vec<automerge::ChangeHash>>,
    kept: BTreeMap<String, Vec<Held>>,
}

impl<'a> Reader<'a> {
    /// The document as it is now.
    pub(crate) fn now(document: &'a Document) -> Reader<'a> {
        Reader::new(document, None)
    }

    /// The document as it was at these changes.
    pub(crate) fn at(document: &'a Document, heads: &[ChangeHash]) -> Reader<'a> {
        Reader::new(document, Some(heads.iter().map(theirs).collect()))
    }

    fn new(document: &'a Document, at: Option<Vec<automerge::ChangeHash>>) -> Reader<'a> {
        let mut reader = Reader {
            doc: &document.doc,
            graph: document.graph(),
            at,
            kept: BTreeMap::new(),
        };
        for key in reader.keys() {
            if let Some(of) = keys::as_kept(&key) {
                let by = reader.values(&format!("{key}{}", keys::BY));
                let set = by
                    .first()
                    .and_then(|(value, _)| stamp_of(value.as_bytes()?));
                let values = reader.values(&key).into_iter();
                let held = values.map(|(value, _)| Held { value, set });
                reader.kept.entry(of.to_owned()).or_default().extend(held);
            }
        }
        reader
    }

    /// All keys, sorted.
    pub(crate) fn keys(&self) -> Vec<String> {
        match &self.at {
            None => self.doc.keys(ROOT).collect(),
            Some(heads) => self.doc.keys_at(ROOT, heads).collect(),
        }
    }

    /// The values that Automerge holds under a key, the winning one first.
    fn values(&self, key: &str) -> Vec<(Scalar, Option<Stamp>)> {
        let all = match &self.at {
            None => self.doc.get_all(ROOT, key),
            Some(heads) => self.doc.get_all_at(ROOT, key, heads),
        };
        let mut values = Vec::new();
        for (value, id) in all.unwrap_or_default().into_iter().rev() {
            let scalar = match &value {
                Value::Scalar(scalar) => Scalar::from(scalar.as_ref()),
                Value::Object(_) => Scalar::Text(self.text(&id)),
            };
            values.push((scalar, self.stamp(&id)));
        }
        values
    }

    /// The characters of a text object.
    pub(crate) fn text(&self, id: &automerge::ObjId) -> String {
        let text = match &self.at {
            None => self.doc.text(id),
            Some(heads) => self.doc.text_at(id, heads),
        };
        text.unwrap_or_default()
    }

    fn stamp(&self, id: &automerge::ObjId) -> Option<Stamp> {
        self.graph.node(self.holder(id)?).map(Node::stamp)
    }

    fn holder(&self, id: &automerge::ObjId) -> Option<usize> {
        let automerge::ObjId::Id(counter, actor, _) = id else {
            return None;
        };
        let actor = Actor::from_bytes(first(actor.to_bytes()));
        self.graph.holder(*counter, actor)
    }

    /// The values under a key in the order of [`Field`], and which change wrote each; nothing of what
    /// a copy kept.
    pub(crate) fn holders(&self, key: &str) -> Vec<(Scalar, usize)> {
        let all = match &self.at {
            None => self.doc.get_all(ROOT, key),
            Some(heads) => self.doc.get_all_at(ROOT, key, heads),
        };
        let all = all.unwrap_or_default().into_iter().rev();
        let mut held: Vec<(Scalar, usize)> = all
            .filter_map(|(value, id)| {
                let scalar = value.as_scalar().map(Scalar::from)?;
                Some((scalar, self.holder(&id)?))
            })
            .collect();
        held.sort_by_key(|(value, _)| *value == Scalar::Null);
        held
    }

    /// All values under a key in the order of [`Field`], those kept by a copy last.
    pub(crate) fn ranked(&self, key: &str) -> Vec<Held> {
        let values = self.values(key).into_iter();
        let mut held: Vec<Held> = values.map(|(value, set)| Held { value, set }).collect();
        if key == keys::DELETED {
            // Who took it out of the bin wins over who put it in at the same time.
            held.sort_by_key(|held| held.value.as_bool() == Some(true));
        } else {
            held.sort_by_key(|held| held.value == Scalar::Null);
        }
        held.extend(self.kept.get(key).into_iter().flatten().cloned());
        held
    }

    /// A field, its values read by `parse`; what `parse` does not take counts as emptied.
    pub(crate) fn field<T: PartialEq>(
        &self,
        key: &str,
        parse: impl Fn(&Scalar) -> Option<T>,
    ) -> Field<T> {
        let mut ranked = self.ranked(key).into_iter();
        let Some(stands) = ranked.next() else {
            return Field::default();
        };
        let mut field = Field {
            value: parse(&stands.value),
            set: stands.set,
            ..Field::default()
        };
        for held in ranked {
            let value = parse(&held.value);
            if value == field.value {
                field.agreed.extend(held.set);
            } else {
                field.others.push(Other {
                    value,
                    set: held.set,
                });
            }
        }
        field
    }

    /// A field of text; other values show as they print.
    pub(crate) fn text_field(&self, key: &str) -> Field<String> {
        self.field(key, as_text)
    }

    /// A field of yes or no.
    pub(crate) fn flag(&self, key: &str) -> Field<bool> {
        self.field(key, Scalar::as_bool)
    }
}

/// The text of a value that is not empty.
pub(crate) fn as_text(value: &Scalar) -> Option<String> {
    (*value != Scalar::Null).then(|| value.to_string())
}

/// Who wrote a kept value, as stored beside it.
pub(crate) fn stamp_bytes(stamp: &Stamp) -> Vec<u8> {
    [stamp.author.0.as_slice(), &stamp.when_ms.to_be_bytes()].concat()
}

fn stamp_of(bytes: &[u8]) -> Option<Stamp> {
    let (author, when) = bytes.split_at_checked(16)?;
    Some(Stamp {
        author: Author(first(author)),
        when_ms: i64::from_be_bytes(when.try_into().ok()?),
    })
}
