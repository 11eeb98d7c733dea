//! Copies what an entry says now into a new document: its history does not travel.
//! Must not lose a value: those that lost a conflict are kept beside the one that stands.

use automerge::ScalarValue;

use crate::document::Document;
use crate::document::writer::Writer;
use crate::error::ActError;
use crate::ids::{Actor, ChangeBytes};
use crate::keys;
use crate::limits::MAX_INSERTED_CHARS;
use crate::read::{Held, Reader, Scalar, State, stamp_bytes};

impl Document {
    /// A new document that says what this one says now, and where it came from nothing.
    ///
    /// For moving, for "copy to another space", and for erasing an entry's past. Values that
    /// lost a conflict stay readable, with their authors, until the field is set again. Done,
    /// archived and deleted are copied as they read; the mark of a move and the place in a
    /// series stay behind. One change, or more where a merged body is longer than one may hold.
    ///
    /// # Errors
    ///
    /// [`ActError`] if a document so large cannot be copied in one act.
    pub fn copy_state(
        &self,
        actor: Actor,
        now_ms: i64,
    ) -> Result<(Document, Vec<ChangeBytes>), ActError> {
        let reader = Reader::now(self);
        let body = self
            .body_id()
            .map(|id| reader.text(&id))
            .unwrap_or_default();
        let mut pieces = pieces(&body).into_iter();
        let mut copy = Document::empty();
        let first = copy.transact(actor, now_ms, None, |writer| {
            writer.make_body()?;
            writer.append_body(&pieces.next().unwrap_or_default())?;
            self.copy_fields(&reader, writer)
        })?;
        let mut changes = vec![first.ok_or(ActError::Engine)?];
        for piece in pieces {
            let more = copy.transact(actor, now_ms, None, |writer| writer.append_body(&piece))?;
            changes.extend(more);
        }
        Ok((copy, changes))
    }

    fn copy_fields(
        &self,
        reader: &Reader<'_>,
        writer: &mut Writer<'_, '_>,
    ) -> Result<(), ActError> {
        let state = self.entry().state;
        for key in reader.keys() {
            if keys::stays_behind(&key) || key.starts_with(keys::KEPT) {
                continue;
            }
            if key == keys::DELETED && state != State::Deleted {
                continue;
            }
            let mut held = reader.ranked(&key).into_iter();
            let stands = held.next();
            if key != keys::BODY {
                let Some(stands) = &stands else { continue };
                writer.put_new(&key, ScalarValue::from(&stands.value))?;
            }
            let lost = held.filter(|held| stands.as_ref().map(|s| &s.value) != Some(&held.value));
            keep_lost(writer, &key, lost)?;
        }
        Ok(())
    }
}

/// Keeps values that lost a conflict beside the one that stands.
pub(crate) fn keep_lost(
    writer: &mut Writer<'_, '_>,
    key: &str,
    lost: impl Iterator<Item = Held>,
) -> Result<(), ActError> {
    for (n, held) in lost.filter(|held| held.value != Scalar::Null).enumerate() {
        let kept = keys::kept(key, n);
        writer.put_new(&kept, ScalarValue::from(&held.value))?;
        if let Some(set) = &held.set {
            writer.put_new(&format!("{kept}{}", keys::BY), stamp_bytes(set).into())?;
        }
    }
    Ok(())
}

/// The text in pieces that one change may insert.
fn pieces(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let pieces = chars.chunks(MAX_INSERTED_CHARS);
    pieces.map(|piece| piece.iter().collect()).collect()
}
