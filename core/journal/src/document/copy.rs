//! Copies what an entry says now into a new document: its history does not travel.
//! Must not lose a value: those that lost a conflict are kept beside the one that stands.

use automerge::ScalarValue;

use crate::document::Document;
use crate::document::parts::Draft;
use crate::error::ActError;
use crate::ids::{Actor, ChangeBytes};
use crate::keys;
use crate::limits::MAX_PERSON_CHARS;
use crate::read::{Held, Reader, Scalar, State, stamp_bytes};

impl Document {
    /// A new document that says what this one says now.
    ///
    /// For moving, for "copy to another space", and for erasing an entry's past. Values that
    /// lost a conflict stay readable, with their authors, until the field is set again. Done,
    /// archived and deleted are copied as they read; the mark of a move and the place in a
    /// series stay behind. One change, or more where it is larger than one may be.
    ///
    /// # Errors
    ///
    /// [`ActError::Engine`] only if Automerge refuses what it holds already.
    pub fn copy_state(
        &self,
        actor: Actor,
        now_ms: i64,
    ) -> Result<(Document, Vec<ChangeBytes>), ActError> {
        self.copy_asked(None, actor, now_ms)
    }

    /// As [`Document::copy_state`], for readers who cannot know who asked: the copy names them,
    /// unless a name came along already. What of the name cannot be shown is left out.
    ///
    /// # Errors
    ///
    /// As [`Document::copy_state`].
    pub fn copy_asked(
        &self,
        asker: Option<&str>,
        actor: Actor,
        now_ms: i64,
    ) -> Result<(Document, Vec<ChangeBytes>), ActError> {
        let reader = Reader::now(self);
        let state = self.entry().state;
        let mut draft = Draft {
            body: self
                .body_id()
                .map(|id| reader.text(&id))
                .unwrap_or_default(),
            ..Draft::default()
        };
        for key in reader.keys() {
            let revived = key == keys::DELETED && state != State::Deleted;
            if keys::stays_behind(&key) || key.starts_with(keys::KEPT) || revived {
                continue;
            }
            let mut held = reader.ranked(&key).into_iter();
            let stands = held.next();
            if key != keys::BODY
                && let Some(stands) = &stands
            {
                draft.put(&key, ScalarValue::from(&stands.value));
            }
            for (key, value) in lost(&key, stands.as_ref(), held) {
                draft.put(&key, value);
            }
        }
        let named = draft.fields.iter().any(|(key, _)| key == keys::ASKER);
        if let Some(asker) = asker
            .map(shown_name)
            .filter(|name| !named && !name.is_empty())
        {
            draft.put(keys::ASKER, asker.into());
        }
        draft.write(actor, now_ms)
    }
}

/// As much of a name as a field of a person takes.
fn shown_name(name: &str) -> String {
    let shown = name.chars().filter(|c| !c.is_control());
    let shown: String = shown.take(MAX_PERSON_CHARS).collect();
    shown.trim().to_owned()
}

/// Under which keys values that lost a conflict are kept beside the one that stands.
pub(crate) fn lost(
    key: &str,
    stands: Option<&Held>,
    others: impl Iterator<Item = Held>,
) -> Vec<(String, ScalarValue)> {
    let differs = |held: &Held| stands.map(|stands| &stands.value) != Some(&held.value);
    let words = others.filter(|held| differs(held) && held.value != Scalar::Null);
    let mut out = Vec::new();
    for (n, held) in words.enumerate() {
        let kept = keys::kept(key, n);
        let by = held.set.map(|set| stamp_bytes(&set));
        let by = by.map(|by| (format!("{kept}{}", keys::BY), by.into()));
        out.push((kept, ScalarValue::from(&held.value)));
        out.extend(by);
    }
    out
}
