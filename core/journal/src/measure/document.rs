//! What a saved document would cost, before Automerge reads it.
//! Must not know what stands in the columns, only how much.

use crate::error::BadChange;
use crate::limits::{MAX_DOCUMENT_BYTES, MAX_DOCUMENT_CHANGES, MAX_DOCUMENT_OPS, MAX_VALUE_BYTES};
use crate::measure::columns::Table;
use crate::measure::reader::{at_most, chunk};

/// The chunk type of a whole document.
const DOCUMENT: u8 = 0;
/// How many times its own length the texts of a document may take, written out.
const MAX_EXPANSION: u64 = 1024;

/// Checks that `bytes` are one undeflated document within the limits of this crate.
///
/// # Errors
///
/// [`BadChange`] with what was wrong or too much.
pub(crate) fn check_document(bytes: &[u8]) -> Result<(), BadChange> {
    let size = bytes.len() as u64;
    at_most("bytes of a document", size, MAX_DOCUMENT_BYTES as u64)?;
    let mut body = chunk(bytes, DOCUMENT)?.body;
    let actors = body.count("actors", MAX_DOCUMENT_CHANGES)?;
    for _ in 0..actors {
        body.actor()?;
    }
    let heads = body.count("heads", MAX_DOCUMENT_CHANGES)?;
    body.take(heads.saturating_mul(32))?;
    let mut changes = Table::read(&mut body)?;
    let mut ops = Table::read(&mut body)?;
    changes.walk(&mut body)?;
    ops.walk(&mut body)?;
    at_most("changes", changes.rows(), MAX_DOCUMENT_CHANGES)?;
    at_most("operations", ops.rows(), MAX_DOCUMENT_OPS)?;
    at_most("dependencies", changes.members(), 2 * MAX_DOCUMENT_OPS)?;
    at_most("successors", ops.members(), 2 * MAX_DOCUMENT_OPS)?;
    let texts = changes.text_bytes().saturating_add(ops.text_bytes());
    let room = size
        .saturating_mul(MAX_EXPANSION)
        .min(MAX_DOCUMENT_BYTES as u64);
    at_most("bytes of texts", texts, room.max(MAX_VALUE_BYTES))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use automerge::transaction::Transactable;
    use automerge::{ActorId, AutoCommit, ObjType, ROOT};

    #[test]
    fn what_is_saved_passes_and_what_is_deflated_does_not() {
        let mut doc = AutoCommit::new().with_actor(ActorId::from([9u8; 24]));
        let body = doc.put_object(ROOT, "body", ObjType::Text).unwrap();
        for round in 0..50 {
            doc.splice_text(&body, 0, 0, "some words that come again ")
                .unwrap();
            doc.put(ROOT, "title", round).unwrap();
            doc.commit();
        }
        assert_eq!(check_document(&doc.save_nocompress()), Ok(()));
        assert_eq!(
            check_document(&doc.save()),
            Err(BadChange::Malformed("deflated column"))
        );
    }
}
