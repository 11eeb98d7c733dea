//! Which fields a change wrote. Must not know values.

use std::collections::BTreeSet;

use automerge::legacy::{Key, ObjectId};
use automerge::{ReadDoc, Value};

use crate::document::{Document, text_id, theirs};
use crate::ids::ChangeHash;
use crate::keys;

/// The root keys that one change wrote; a text counts under its key.
#[derive(Debug, Clone, Default)]
pub(crate) struct Touched {
    pub(crate) keys: BTreeSet<String>,
    /// Whether characters of the body were inserted or deleted.
    pub(crate) body: bool,
}

impl Touched {
    /// Whether it wrote what a person said, and not only what became of the entry.
    pub(crate) fn words(&self) -> bool {
        self.body || self.keys.iter().any(|key| keys::is_words(key))
    }
}

/// What a change inside the document wrote.
pub(crate) fn touched(document: &Document, hash: &ChangeHash) -> Touched {
    let mut touched = Touched::default();
    let Some(change) = document.doc.get_change_by_hash(&theirs(hash)) else {
        return touched;
    };
    let change = change.decode();
    let mut texts = Texts::default();
    for op in &change.operations {
        match (&op.obj, &op.key) {
            (ObjectId::Root, Key::Map(key)) => {
                touched.keys.insert(key.to_string());
            }
            (ObjectId::Id(id), _) => {
                let key = texts.key(document, id);
                touched.body |= key == keys::BODY;
                touched.keys.insert(key);
            }
            (ObjectId::Root, Key::Seq(_)) => {}
        }
    }
    touched
}

/// The key of the text that was asked for last: the characters of a change stand in one text.
#[derive(Default)]
pub(crate) struct Texts {
    last: Option<(automerge::legacy::OpId, String)>,
}

impl Texts {
    pub(crate) fn key(&mut self, document: &Document, id: &automerge::legacy::OpId) -> String {
        if let Some((last, key)) = &self.last
            && last == id
        {
            return key.clone();
        }
        let key = key_of(document, id);
        self.last = Some((id.clone(), key.clone()));
        key
    }
}

/// The root key under which a text object stands, also if it lost a conflict.
fn key_of(document: &Document, id: &automerge::legacy::OpId) -> String {
    let is = |object: &automerge::ObjId| match object {
        automerge::ObjId::Id(counter, actor, _) => *counter == id.0 && *actor == id.1,
        automerge::ObjId::Root => false,
    };
    let doc = &document.doc;
    if text_id(doc, keys::BODY).is_some_and(|body| is(&body)) {
        return keys::BODY.to_owned();
    }
    let holds = |key: &String| {
        let all = doc.get_all(automerge::ROOT, key.as_str());
        let mut all = all.unwrap_or_default().into_iter();
        all.any(|(value, object)| matches!(value, Value::Object(_)) && is(&object))
    };
    // A text that was replaced stands nowhere any more.
    doc.keys(automerge::ROOT).find(holds).unwrap_or_default()
}
