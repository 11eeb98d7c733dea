//! Writes a new document in as many changes as its size needs, nearly always one.
//! Must not decide what stands in it.

use automerge::ScalarValue;

use crate::document::Document;
use crate::document::writer::size;
use crate::error::ActError;
use crate::ids::{Actor, ChangeBytes};
use crate::limits::{MAX_BYTES_PER_ACT, MAX_INSERTED_CHARS};

/// Fields of one change: below the bound of an act, with room for a piece of the body.
const PART_BYTES: usize = MAX_BYTES_PER_ACT / 2;
const PART_FIELDS: usize = 4_000;

/// What a new document will hold.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) fields: Vec<(String, ScalarValue)>,
    pub(crate) body: String,
}

impl Draft {
    pub(crate) fn put(&mut self, key: &str, value: ScalarValue) {
        // No field of ours is so long; a foreign one could never be sent again.
        if size(&value) <= PART_BYTES {
            self.fields.push((key.to_owned(), value));
        }
    }

    /// The document and its changes.
    pub(crate) fn write(
        self,
        actor: Actor,
        now_ms: i64,
    ) -> Result<(Document, Vec<ChangeBytes>), ActError> {
        let mut document = Document::empty();
        let mut changes = Vec::new();
        let mut body = pieces(&self.body).into_iter();
        let mut fields = parts(self.fields).into_iter();
        loop {
            let (piece, part) = (body.next(), fields.next());
            let begun = !changes.is_empty();
            if begun && piece.is_none() && part.is_none() {
                return Ok((document, changes));
            }
            let change = document.transact(actor, now_ms, None, |writer| {
                if !begun {
                    writer.make_body()?;
                }
                writer.append_body(&piece.unwrap_or_default())?;
                let mut part = part.unwrap_or_default().into_iter();
                part.try_for_each(|(key, value)| writer.put_new(&key, value))
            })?;
            changes.push(change.ok_or(ActError::Engine)?);
        }
    }
}

fn pieces(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let pieces = chars.chunks(MAX_INSERTED_CHARS);
    pieces.map(|piece| piece.iter().collect()).collect()
}

fn parts(fields: Vec<(String, ScalarValue)>) -> Vec<Vec<(String, ScalarValue)>> {
    let mut parts: Vec<Vec<(String, ScalarValue)>> = Vec::new();
    let mut bytes = 0;
    for (key, value) in fields {
        let more = key.len() + size(&value);
        match parts.last_mut() {
            Some(part) if bytes + more <= PART_BYTES && part.len() < PART_FIELDS => {
                bytes += more;
                part.push((key, value));
            }
            _ => {
                bytes = more;
                parts.push(vec![(key, value)]);
            }
        }
    }
    parts
}
