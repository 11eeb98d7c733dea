//! What became of an entry, decided from flags that may have been set at the same time.
//! Must not know time: no clock is compared.
//!
//! Delete against edit: an edit that the one who deleted had not seen brings the entry back,
//! with the mark `edited_while_deleted`; deleting it again, or restoring it, settles that.

use serde::{Deserialize, Serialize};

use crate::document::Document;
use crate::ids::Stamp;
use crate::keys;
use crate::read::reader::Reader;
use crate::read::scalar::Scalar;
use crate::read::touch::touched;

/// What became of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// To be done, or simply there.
    Open,
    /// Finished.
    Done,
    /// Put away.
    Archived,
    /// In the bin: readable and restorable.
    Deleted,
    /// Closed here; its copy stands in another space.
    Moved,
}

impl State {
    /// The name as it is printed.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Done => "done",
            State::Archived => "archived",
            State::Deleted => "deleted",
            State::Moved => "moved",
        }
    }
}

impl Document {
    /// Whether the entry is in the bin, and stays there.
    pub(crate) fn is_deleted(&self) -> bool {
        let deleted = Reader::now(self).flag(keys::DELETED);
        deleted.is_on() && !deleted.is_conflict() && unseen_edits(self).is_empty()
    }
}

/// The edits that nobody who deleted had seen, and that were made without seeing the deletion.
pub(crate) fn unseen_edits(document: &Document) -> Vec<Stamp> {
    let graph = document.graph();
    let on = |(value, at): (Scalar, usize)| (value.as_bool() == Some(true)).then_some(at);
    let holders = Reader::now(document).holders(keys::DELETED).into_iter();
    let deletions: Vec<usize> = holders.filter_map(on).collect();
    let seen = graph.reach(deletions.iter().copied());
    let knew = graph.later(&deletions);
    let marks = seen.iter().zip(&knew);
    let unseen = graph.nodes().iter().zip(marks);
    unseen
        .filter(|(node, (seen, knew))| !**seen && !**knew && touched(document, &node.hash).words())
        .map(|(node, _)| node.stamp())
        .collect()
}
