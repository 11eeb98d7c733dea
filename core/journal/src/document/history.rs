//! Who changed what, when, in an order that a reader can follow.
//! Must not hide an act: also undone ones are there.

use std::collections::BTreeSet;

use crate::document::Document;
use crate::ids::{Author, ChangeHash};
use crate::keys::{self, LinePart};
use crate::more::letter_mark;
use crate::read::{Reader, Scalar, touched};

/// One act of one person.
#[derive(Clone, PartialEq, Eq)]
pub struct Act {
    /// Its change.
    pub hash: ChangeHash,
    /// Who acted.
    pub who: Author,
    /// When, by their clock.
    pub when_ms: i64,
    /// Whether it took back an act of the same person.
    pub undoes: bool,
    /// What it changed, sorted by field.
    pub what: Vec<FieldChange>,
}

/// What an act did to one field.
#[derive(Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The field: `title`, `body`, `label/…`, `check/…/text`, `deleted`...
    pub field: String,
    /// What its author saw there before; none if it was empty.
    pub from: Option<String>,
    /// What they left there.
    pub to: Option<String>,
}

impl std::fmt::Debug for Act {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Act({} fields)", self.what.len())
    }
}

impl std::fmt::Debug for FieldChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FieldChange({})", keys::without_words(&self.field))
    }
}

impl Document {
    /// Everybody who wrote in it, also what others wrote over since.
    #[must_use]
    pub fn authors(&self) -> BTreeSet<Author> {
        let graph = self.graph();
        let nodes = graph.nodes().iter();
        nodes.map(|node| node.actor.author()).collect()
    }

    /// Every act from the first to the last.
    ///
    /// An act stands after all that its author had seen, whatever the clocks said; acts that did
    /// not see each other stand in an order that is the same on every phone.
    #[must_use]
    pub fn history(&self) -> Vec<Act> {
        let graph = self.graph();
        let acts = graph.nodes().iter().map(|node| {
            let deps = node.deps.iter().filter_map(|dep| graph.node(*dep));
            let before: Vec<ChangeHash> = deps.map(|dep| dep.hash).collect();
            Act {
                hash: node.hash,
                who: node.actor.author(),
                when_ms: node.time_ms,
                undoes: node.undoes.is_some(),
                what: self.field_changes(&before, &node.hash),
            }
        });
        acts.collect()
    }

    fn field_changes(&self, before: &[ChangeHash], hash: &ChangeHash) -> Vec<FieldChange> {
        let before = Reader::at(self, before);
        let after = Reader::at(self, std::slice::from_ref(hash));
        let touched = touched(self, hash).keys;
        // A line's place is told only where nothing else of the line changed.
        let noise = |key: &String| match keys::as_line(key) {
            Some((id, LinePart::Order)) => touched.contains(&keys::line(id, LinePart::Text)),
            _ => key.starts_with(keys::KEPT),
        };
        let told = touched.iter().filter(|key| !noise(key));
        let (letters, told): (Vec<&String>, _) = told.partition(|key| keys::is_letter(key));
        let mut told: Vec<FieldChange> = told
            .into_iter()
            .map(|key: &String| FieldChange {
                field: key.clone(),
                from: shown(&before, key),
                to: shown(&after, key),
            })
            .collect();
        if !letters.is_empty() {
            told.push(FieldChange {
                field: keys::LETTER.to_owned(),
                from: marks(&before, &letters),
                to: marks(&after, &letters),
            });
            told.sort_by(|a, b| a.field.cmp(&b.field));
        }
        told
    }
}

fn shown(reader: &Reader<'_>, key: &str) -> Option<String> {
    let stands = reader.ranked(key).into_iter().next()?.value;
    if key == keys::DELETED {
        return stands.as_bool().map(|on| on.to_string());
    }
    let text = stands.to_string();
    (stands != Scalar::Null && !text.is_empty()).then_some(text)
}

/// What is shown for the letters under these keys: never what opens them.
fn marks(reader: &Reader<'_>, letters: &[&String]) -> Option<String> {
    let held = letters.iter().filter_map(|key| {
        let stands = reader.ranked(key).into_iter().next()?.value;
        (stands != Scalar::Null).then(|| letter_mark(&stands.to_string()))
    });
    let marks: Vec<String> = held.collect();
    (!marks.is_empty()).then(|| marks.join(" "))
}
