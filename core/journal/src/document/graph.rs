//! The changes of a document and what each stands on, without their content.
//! Must not know fields or values.

use std::collections::HashMap;

use automerge::{Automerge, ChangeMetadata};

use crate::ids::{Actor, ChangeHash, Stamp, first};
use crate::measure::ChangeMeta;

/// Begins the message of a change that undoes another; 16 hex characters of its hash follow.
pub(crate) const UNDO: &str = "undo ";

/// One change.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) hash: ChangeHash,
    pub(crate) actor: Actor,
    pub(crate) seq: u64,
    pub(crate) start_op: u64,
    pub(crate) max_op: u64,
    pub(crate) time_ms: i64,
    /// Where the direct dependencies stand.
    pub(crate) deps: Vec<usize>,
    /// The beginning of the hash of the change that this one undoes.
    pub(crate) undoes: Option<[u8; 8]>,
}

impl Node {
    pub(crate) fn new(meta: &ChangeMeta, deps: Vec<usize>, message: Option<&str>) -> Node {
        Node {
            hash: meta.hash,
            actor: meta.actor,
            seq: meta.seq,
            start_op: meta.start_op,
            max_op: meta.start_op.saturating_add(meta.ops).saturating_sub(1),
            time_ms: meta.time_ms,
            deps,
            undoes: message.and_then(undone_by),
        }
    }

    pub(crate) fn stamp(&self) -> Stamp {
        Stamp {
            author: self.actor.author(),
            when_ms: self.time_ms,
        }
    }
}

/// All changes, dependencies first, in an order that is equal wherever the changes are equal.
#[derive(Debug, Clone, Default)]
pub(crate) struct Graph {
    nodes: Vec<Node>,
    index: HashMap<ChangeHash, usize>,
    by_actor: HashMap<Actor, Vec<usize>>,
}

impl Graph {
    pub(crate) fn of(doc: &Automerge) -> Graph {
        let mut metas = doc.get_changes_meta(&[]);
        // An operation counter is above those of all dependencies, so this is a topological
        // order; the hash makes it the same on every phone.
        metas.sort_unstable_by_key(|meta| (meta.start_op, meta.hash));
        let mut graph = Graph::default();
        for meta in &metas {
            let node = graph.node_of(meta);
            graph.push(node);
        }
        graph
    }

    fn node_of(&self, meta: &ChangeMetadata<'_>) -> Node {
        let deps = meta.deps.iter().map(|dep| ChangeHash(dep.0));
        Node {
            hash: ChangeHash(meta.hash.0),
            actor: Actor::from_bytes(first(meta.actor.to_bytes())),
            seq: meta.seq,
            start_op: meta.start_op,
            max_op: meta.max_op,
            time_ms: meta.timestamp,
            deps: deps.filter_map(|dep| self.find(&dep)).collect(),
            undoes: meta.message.as_deref().and_then(undone_by),
        }
    }

    /// Adds a change whose dependencies are inside. The order stays topological, but is the
    /// canonical one only after the document was read again.
    pub(crate) fn push(&mut self, node: Node) {
        let at = self.nodes.len();
        self.index.insert(node.hash, at);
        self.by_actor.entry(node.actor).or_default().push(at);
        self.nodes.push(node);
    }

    pub(crate) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    pub(crate) fn node(&self, at: usize) -> Option<&Node> {
        self.nodes.get(at)
    }

    pub(crate) fn find(&self, hash: &ChangeHash) -> Option<usize> {
        self.index.get(hash).copied()
    }

    /// The last change of an actor.
    pub(crate) fn last_of(&self, actor: Actor) -> Option<usize> {
        self.by_actor.get(&actor)?.last().copied()
    }

    /// The change that holds the operation with this counter and actor.
    pub(crate) fn holder(&self, counter: u64, actor: Actor) -> Option<usize> {
        let own = self.by_actor.get(&actor)?;
        let begins = |at: &usize| self.node(*at).is_some_and(|n| n.start_op <= counter);
        let last = own.partition_point(begins).checked_sub(1)?;
        let at = *own.get(last)?;
        (self.node(at)?.max_op >= counter).then_some(at)
    }

    /// The change of an actor with this sequence number.
    pub(crate) fn at_seq(&self, actor: Actor, seq: u64) -> Option<&Node> {
        let place = usize::try_from(seq.checked_sub(1)?).ok()?;
        let node = self.node(*self.by_actor.get(&actor)?.get(place)?)?;
        (node.seq == seq).then_some(node)
    }

    /// Marks `heads` and everything they stand on.
    pub(crate) fn reach(&self, heads: impl IntoIterator<Item = usize>) -> Vec<bool> {
        let mut reached = vec![false; self.nodes.len()];
        let mut stack: Vec<usize> = heads.into_iter().collect();
        while let Some(at) = stack.pop() {
            match reached.get_mut(at) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            if let Some(node) = self.node(at) {
                stack.extend(&node.deps);
            }
        }
        reached
    }

    /// Marks these changes and everything that stands on them.
    pub(crate) fn later(&self, roots: &[usize]) -> Vec<bool> {
        let mut later: Vec<bool> = Vec::with_capacity(self.nodes.len());
        for (at, node) in self.nodes.iter().enumerate() {
            let knew = |dep: &usize| later.get(*dep).copied().unwrap_or(false);
            later.push(roots.contains(&at) || node.deps.iter().any(knew));
        }
        later
    }

    /// The changes among those marked that no other of them has as a dependency.
    pub(crate) fn heads_of(&self, marked: &[bool]) -> Vec<ChangeHash> {
        let mut heads = marked.to_vec();
        for (node, _) in self.nodes.iter().zip(marked).filter(|(_, marked)| **marked) {
            for dep in &node.deps {
                if let Some(head) = heads.get_mut(*dep) {
                    *head = false;
                }
            }
        }
        let heads = self.nodes.iter().zip(heads).filter(|(_, head)| *head);
        heads.map(|(node, _)| node.hash).collect()
    }

    /// Marks what these changes stand on, by hash; unknown hashes are ignored.
    pub(crate) fn reach_hashes(&self, heads: &[ChangeHash]) -> Vec<bool> {
        self.reach(heads.iter().filter_map(|hash| self.find(hash)))
    }
}

/// The beginning of the hash that an undo names in its message.
fn undone_by(message: &str) -> Option<[u8; 8]> {
    let mut out = [0; 8];
    hex::decode_to_slice(message.strip_prefix(UNDO)?, &mut out).ok()?;
    Some(out)
}

/// The message of a change that undoes `hash`.
pub(crate) fn undo_message(hash: &ChangeHash) -> String {
    let head: [u8; 8] = first(&hash.0);
    format!("{UNDO}{}", hex::encode(head))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_undo_names_what_it_undoes() {
        let hash = ChangeHash([0xab; 32]);
        assert_eq!(undone_by(&undo_message(&hash)), Some([0xab; 8]));
        assert_eq!(undone_by("undo xyz"), None);
        assert_eq!(undone_by("hello"), None);
    }
}
