//! The changes of a document as sync needs them: listed, cut, compared.
//! Must not know fields.

use std::collections::BTreeSet;

use automerge::Change;

use crate::document::{Document, Graph, ours};
use crate::ids::Actor;
use crate::ids::{ChangeBytes, ChangeHash, first};
use crate::measure::ChangeMeta;

/// A document rebuilt from some of its changes.
#[derive(Debug, Clone)]
pub struct Kept {
    /// What could be kept.
    pub document: Document,
    /// What was wanted, but stands on something that was not; dependencies first.
    pub fallen: Vec<ChangeHash>,
}

impl Document {
    /// All changes, dependencies first, in an order that is equal wherever they are equal.
    #[must_use]
    pub fn changes(&self) -> Vec<(ChangeMeta, ChangeBytes)> {
        self.list(self.doc.get_changes(&[]))
    }

    /// The changes that none of `heads` stands on; unknown heads are ignored.
    #[must_use]
    pub fn changes_since(&self, heads: &[ChangeHash]) -> Vec<(ChangeMeta, ChangeBytes)> {
        let graph = self.graph();
        let known = heads.iter().filter(|head| graph.find(head).is_some());
        let known: Vec<_> = known.map(crate::document::theirs).collect();
        self.list(self.doc.get_changes(&known))
    }

    fn list(&self, mut changes: Vec<Change>) -> Vec<(ChangeMeta, ChangeBytes)> {
        changes.sort_unstable_by_key(|change| (change.start_op(), change.hash()));
        changes.iter().map(described).collect()
    }

    /// All hashes in the order of [`Document::changes`].
    #[must_use]
    pub fn hashes(&self) -> Vec<ChangeHash> {
        let nodes = self.graph().nodes().iter();
        nodes.map(|node| node.hash).collect()
    }

    /// These changes and everything they stand on; unknown hashes are ignored.
    #[must_use]
    pub fn ancestors(&self, heads: &[ChangeHash]) -> BTreeSet<ChangeHash> {
        let reached = self.graph().reach_hashes(heads);
        select(self.graph(), &reached, true).collect()
    }

    /// The changes that are neither among `heads` nor below them: what is late after an erasure
    /// or a move that names these heads. Dependencies first.
    #[must_use]
    pub fn outside(&self, heads: &[ChangeHash]) -> Vec<ChangeHash> {
        let reached = self.graph().reach_hashes(heads);
        select(self.graph(), &reached, false).collect()
    }

    /// The document as if only these changes had ever come.
    #[must_use]
    pub fn keep_only(&self, keep: &BTreeSet<ChangeHash>) -> Kept {
        let graph = self.graph();
        let mut kept: Vec<bool> = Vec::new();
        let mut fallen = Vec::new();
        for node in graph.nodes() {
            let whole = node.deps.iter().all(|dep| kept.get(*dep) == Some(&true));
            let wanted = keep.contains(&node.hash);
            if wanted && !whole {
                fallen.push(node.hash);
            }
            kept.push(wanted && whole);
        }
        if kept.iter().all(|kept| *kept) {
            return Kept {
                document: self.clone(),
                fallen,
            };
        }
        let hashes: BTreeSet<ChangeHash> = select(graph, &kept, true).collect();
        let mut changes = self.doc.get_changes(&[]);
        changes.retain(|change| hashes.contains(&ours(change.hash())));
        let mut document = Document::empty();
        // These changes stood in a document before; Automerge takes them again.
        if document.doc.apply_changes(changes).is_err() {
            document = Document::empty();
        }
        Kept { document, fallen }
    }
}

fn select<'a>(
    graph: &'a Graph,
    marks: &'a [bool],
    wanted: bool,
) -> impl Iterator<Item = ChangeHash> + 'a {
    let nodes = graph.nodes().iter().zip(marks);
    nodes
        .filter(move |(_, mark)| **mark == wanted)
        .map(|(node, _)| node.hash)
}

/// What a change says about itself, and its bytes.
fn described(change: &Change) -> (ChangeMeta, ChangeBytes) {
    let meta = ChangeMeta {
        hash: ours(change.hash()),
        actor: Actor::from_bytes(first(change.actor_id().to_bytes())),
        seq: change.seq(),
        deps: change.deps().iter().map(|dep| ours(*dep)).collect(),
        start_op: change.start_op().get(),
        ops: change.len() as u64,
        time_ms: change.timestamp(),
        touches_text: crate::measure::measure(change.raw_bytes())
            .is_ok_and(|meta| meta.touches_text),
    };
    (meta, ChangeBytes::from(change.raw_bytes().to_vec()))
}
