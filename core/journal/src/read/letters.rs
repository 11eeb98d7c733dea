//! The letters of an entry: each stands under its own key, so that two which were attached at the same time
//! are both there, and one is taken off without the other. Must not know what a letter is.

use crate::document::Document;
use crate::ids::ChangeHash;
use crate::keys;
use crate::read::field::{Field, Other};
use crate::read::reader::{Held, Reader};
use crate::read::scalar::Scalar;

/// All that stand, as one field: the one that was attached first is its value. None where there is none.
pub(crate) fn letters(reader: &Reader<'_>, keys: &[String]) -> Option<Field<Scalar>> {
    let keys = keys.iter().filter(|key| keys::is_letter(key));
    let held = keys.flat_map(|key| reader.ranked(key));
    let mut held: Vec<Held> = held.filter(|held| held.value != Scalar::Null).collect();
    let place = |held: &Held| {
        let set = held.set.map(|set| (set.when_ms, set.author.0));
        (set, held.value.to_string())
    };
    held.sort_by_cached_key(place);
    let mut held = held.into_iter();
    let first = held.next()?;
    let others = held.map(|held| Other {
        value: Some(held.value),
        set: held.set,
    });
    Some(Field {
        value: Some(first.value),
        set: first.set,
        agreed: Vec::new(),
        others: others.collect(),
    })
}

/// All of them in one line, a blank between two: each is opened and taken off by itself.
pub(crate) fn letters_text(field: &Field<Scalar>) -> String {
    let others = field.others.iter().filter_map(|other| other.value.as_ref());
    let all = field.value.iter().chain(others).map(ToString::to_string);
    all.collect::<Vec<_>>().join(" ")
}

impl Document {
    /// The letters that these changes attached and that stand, as they are named.
    #[must_use]
    pub fn letters_of(&self, which: &[ChangeHash]) -> Vec<String> {
        let reader = Reader::now(self);
        let keys = reader.keys().into_iter().filter(|key| keys::is_letter(key));
        let held = keys.flat_map(|key| reader.holders(&key));
        let wrote = |at: usize| {
            let node = self.graph().node(at);
            node.is_some_and(|node| which.contains(&node.hash))
        };
        let letters = held.filter(|(value, at)| *value != Scalar::Null && wrote(*at));
        letters.map(|(value, _)| value.to_string()).collect()
    }
}
