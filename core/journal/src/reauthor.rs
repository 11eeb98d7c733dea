//! Writes the same acts again under another actor, on a document that lacks them.
//! Must not know fields: it rewrites operations one by one.
//!
//! For a copied or restored phone (its unsent acts under a new actor), and for rebuilding a
//! document without the changes of a removed device (the own acts that stood on them).
//!
//! Every operation keeps its value and its place: what it replaced, which character it follows
//! or deletes. Where it pointed to an operation that is in neither the base nor the rewritten
//! acts, it points to what that one had pointed to. An act that has nothing left to say (it only
//! deleted what is not there) leaves no change. Times and authors' clocks are kept.
//!
//! Acts that did not see each other stay so: each line of acts gets an actor of its own, computed
//! from the given one. Only who wins between equal counters can come out differently, because
//! that is decided by the actor; no value is lost by it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::num::NonZeroU64;

use automerge::legacy::{ElementId, Key, ObjectId, Op, OpId, OpType, SortedVec};
use automerge::{ActorId, Change, ExpandedChange, ReadDoc};

use crate::document::{
    ActorRule, Document, Graph, Id, Node, actor_of, id_of, theirs, undo_message,
};
use crate::error::{ReauthorError, Refusal};
use crate::ids::{Actor, ChangeBytes, ChangeHash};
use crate::measure::measure;

/// Acts written again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reauthored {
    /// The new changes, dependencies first; the base holds them already.
    pub changes: Vec<ChangeBytes>,
    /// Which new change stands for which old one. Acts with nothing left to say are absent.
    pub renamed: BTreeMap<ChangeHash, ChangeHash>,
}

/// Writes the acts `which` of `old` again as acts of `actor` on top of `base`.
///
/// Works with an empty base, where the creation itself is among the acts. Acts that the base
/// holds are left alone. `actor` should be new; if it wrote in the base already, a line that
/// cannot follow it gets a computed actor of the same device.
///
/// # Errors
///
/// [`ReauthorError`]; the base is then as it was.
pub fn reauthor(
    base: &mut Document,
    old: &Document,
    which: &[ChangeHash],
    actor: Actor,
) -> Result<Reauthored, ReauthorError> {
    let wanted: BTreeSet<ChangeHash> = which.iter().copied().collect();
    if let Some(unknown) = wanted.iter().find(|hash| !old.contains(hash)) {
        return Err(ReauthorError::Unknown(*unknown));
    }
    let mut rewrite = Rewrite {
        actor,
        graph: base.graph().clone(),
        ops: HashMap::new(),
        gone: HashMap::new(),
        deps: HashMap::new(),
        remade: HashMap::new(),
        out: Reauthored::default(),
    };
    for node in old.graph().nodes() {
        if base.contains(&node.hash) {
            rewrite.deps.insert(node.hash, vec![node.hash]);
            continue;
        }
        let change = old.doc.get_change_by_hash(&theirs(&node.hash));
        let change = change.ok_or(ReauthorError::Unknown(node.hash))?.decode();
        if wanted.contains(&node.hash) {
            rewrite.write_again(&change, node.hash)?;
        } else {
            rewrite.remember_gone(&change, node.hash);
        }
    }
    let out = rewrite.out;
    let mut grown = base.clone();
    let bytes: Vec<&[u8]> = out.changes.iter().map(ChangeBytes::as_slice).collect();
    let applied = grown.apply(&bytes, ActorRule::Vouched);
    if let Some(refused) = applied.refused.first() {
        return Err(ReauthorError::Refused(refused.reason));
    }
    if applied.applied.len() != bytes.len() {
        return Err(ReauthorError::Refused(Refusal::Engine));
    }
    *base = grown;
    Ok(out)
}

/// What is known half way.
struct Rewrite {
    actor: Actor,
    /// The base and the new changes.
    graph: Graph,
    /// New names of rewritten operations.
    ops: HashMap<Id, Id>,
    /// Operations that will not be there.
    gone: HashMap<Id, Op>,
    /// What stands for a change of the old document as a dependency.
    deps: HashMap<ChangeHash, Vec<ChangeHash>>,
    /// Texts whose making is gone, made again, and by which change.
    remade: HashMap<Id, (Id, ChangeHash)>,
    out: Reauthored,
}

/// One change while it is rewritten.
struct Draft {
    start: u64,
    lane: Actor,
    ops: Vec<Op>,
    /// Texts made again inside this change.
    remade: Vec<Id>,
}

impl Draft {
    fn next(&self) -> Id {
        (self.start.saturating_add(self.ops.len() as u64), self.lane)
    }
}

impl Rewrite {
    fn remember_gone(&mut self, change: &ExpandedChange, hash: ChangeHash) {
        let actor = actor_of(&change.actor_id);
        for (n, op) in (change.start_op.get()..).zip(&change.operations) {
            self.gone.insert((n, actor), op.clone());
        }
        let deps = self.new_deps(change);
        self.deps.insert(hash, deps);
    }

    /// The dependencies of an old change, as they are now.
    fn new_deps(&self, change: &ExpandedChange) -> Vec<ChangeHash> {
        let old = change.deps.iter().map(|dep| ChangeHash(dep.0));
        let mapped = old.filter_map(|dep| self.deps.get(&dep));
        let deps: BTreeSet<ChangeHash> = mapped.flatten().copied().collect();
        deps.into_iter().collect()
    }

    fn write_again(
        &mut self,
        change: &ExpandedChange,
        hash: ChangeHash,
    ) -> Result<(), ReauthorError> {
        let mut deps: BTreeSet<ChangeHash> = self.new_deps(change).into_iter().collect();
        deps.extend(self.remaking(change));
        let deps: Vec<ChangeHash> = deps.into_iter().collect();
        let places: Vec<usize> = deps.iter().filter_map(|d| self.graph.find(d)).collect();
        let before = places.iter().filter_map(|at| self.graph.node(*at));
        let before = before.map(|node| node.max_op).max().unwrap_or(0);
        let (lane, seq) = self.lane(&places);
        let mut draft = Draft {
            start: before.saturating_add(1),
            lane,
            ops: Vec::new(),
            remade: Vec::new(),
        };
        let actor = actor_of(&change.actor_id);
        for (n, op) in (change.start_op.get()..).zip(&change.operations) {
            self.write_op(&mut draft, op, (n, actor));
        }
        if draft.ops.is_empty() {
            self.deps.insert(hash, deps);
            return Ok(());
        }
        let remade = std::mem::take(&mut draft.remade);
        let bytes = self.seal(change, draft, seq, &deps);
        let meta = measure(&bytes).map_err(|e| ReauthorError::Refused(e.into()))?;
        for text in remade {
            if let Some((_, by)) = self.remade.get_mut(&text) {
                *by = meta.hash;
            }
        }
        self.graph.push(Node::new(&meta, places, None));
        self.deps.insert(hash, vec![meta.hash]);
        self.out.renamed.insert(hash, meta.hash);
        self.out.changes.push(ChangeBytes::from(bytes));
        Ok(())
    }

    /// The changes that made again the texts which this change writes into.
    fn remaking(&self, change: &ExpandedChange) -> Vec<ChangeHash> {
        let texts: BTreeSet<Id> = change
            .operations
            .iter()
            .filter_map(|op| match &op.obj {
                ObjectId::Id(text) => Some(id_of(text)),
                ObjectId::Root => None,
            })
            .collect();
        let remade = texts.iter().filter_map(|text| self.remade.get(text));
        remade.map(|(_, by)| *by).collect()
    }

    /// The first actor of ours whose last change is below `places`, and its next number.
    fn lane(&self, places: &[usize]) -> (Actor, u64) {
        let reached = self.graph.reach(places.iter().copied());
        let mut lanes = (0..).map(|n| self.actor.lane(n));
        let fits = |lane: Actor| match self.graph.last_of(lane) {
            None => Some((lane, 1)),
            Some(last) if reached.get(last) == Some(&true) => {
                let seq = self.graph.node(last).map_or(0, |node| node.seq);
                Some((lane, seq.saturating_add(1)))
            }
            Some(_) => None,
        };
        lanes.find_map(fits).unwrap_or((self.actor, 1))
    }

    fn write_op(&mut self, draft: &mut Draft, op: &Op, id: Id) {
        let new = match &op.obj {
            ObjectId::Root => self.root_op(op),
            ObjectId::Id(text) => self.text_op(draft, op, text),
        };
        if let Some(new) = new {
            self.ops.insert(id, draft.next());
            draft.ops.push(new);
        }
    }

    fn root_op(&self, op: &Op) -> Option<Op> {
        let pred = self.preds(op.pred.iter());
        if op.action == OpType::Delete && pred.is_empty() {
            return None;
        }
        Some(Op {
            pred: SortedVec::from(pred),
            ..op.clone()
        })
    }

    fn text_op(&mut self, draft: &mut Draft, op: &Op, text: &OpId) -> Option<Op> {
        let text = self.text(draft, text)?;
        let at = op.key.as_element_id()?;
        let (key, pred) = if op.insert {
            (self.before(at), Vec::new())
        } else {
            let element = self.named(&id_of(at.as_opid()?))?;
            (ElementId::Id(element.clone()), vec![element])
        };
        Some(Op {
            obj: ObjectId::Id(text),
            key: Key::Seq(key),
            pred: SortedVec::from(pred),
            ..op.clone()
        })
    }

    /// The text to write into; one whose making is gone is made again, empty.
    fn text(&mut self, draft: &mut Draft, text: &OpId) -> Option<OpId> {
        let old = id_of(text);
        if let Some(name) = self.named(&old) {
            return Some(name);
        }
        if let Some((new, _)) = self.remade.get(&old) {
            return Some(op_id(new));
        }
        let make = self.gone.get(&old)?.clone();
        let new = draft.next();
        draft.ops.push(Op {
            pred: SortedVec::from(self.preds(make.pred.iter())),
            ..make
        });
        draft.remade.push(old);
        self.remade.insert(old, (new, ChangeHash([0; 32])));
        Some(op_id(&new))
    }

    /// The name that an operation has now; none if it is gone.
    fn named(&self, id: &Id) -> Option<OpId> {
        if let Some(new) = self.ops.get(id) {
            return Some(op_id(new));
        }
        (!self.gone.contains_key(id)).then(|| op_id(id))
    }

    /// What an operation replaces now: for what is gone, what that had replaced.
    fn preds<'a>(&'a self, old: impl Iterator<Item = &'a OpId>) -> Vec<OpId> {
        let mut found = BTreeSet::new();
        let mut stack: Vec<Id> = old.map(id_of).collect();
        while let Some(id) = stack.pop() {
            match self.named(&id) {
                Some(name) => {
                    found.insert(id_of(&name));
                }
                None => stack.extend(self.gone.get(&id).into_iter().flat_map(|op| {
                    let preds: Vec<Id> = op.pred.iter().map(id_of).collect();
                    preds
                })),
            }
        }
        found.iter().map(op_id).collect()
    }

    /// The character to insert after: for what is gone, what that had followed.
    fn before(&self, mut at: ElementId) -> ElementId {
        while let ElementId::Id(id) = &at {
            let old = id_of(id);
            if let Some(name) = self.named(&old) {
                return ElementId::Id(name);
            }
            let origin = self.gone.get(&old).and_then(|op| op.key.as_element_id());
            at = origin.unwrap_or(ElementId::Head);
        }
        at
    }

    fn seal(&self, old: &ExpandedChange, draft: Draft, seq: u64, deps: &[ChangeHash]) -> Vec<u8> {
        let change = ExpandedChange {
            operations: draft.ops,
            actor_id: ActorId::from(draft.lane.bytes()),
            hash: None,
            seq,
            start_op: NonZeroU64::new(draft.start).unwrap_or(NonZeroU64::MIN),
            time: old.time,
            message: self.message(old),
            deps: deps.iter().map(theirs).collect(),
            extra_bytes: Vec::new(),
            author: None,
        };
        Change::from(change).raw_bytes().to_vec()
    }

    /// An undo names what it undid by its new name.
    fn message(&self, old: &ExpandedChange) -> Option<String> {
        let message = old.message.clone()?;
        let named = |hash: &ChangeHash| undo_message(hash) == message;
        let renamed = self.out.renamed.iter().find(|(old, _)| named(old));
        Some(renamed.map_or(message, |(_, new)| undo_message(new)))
    }
}

fn op_id(id: &Id) -> OpId {
    OpId(id.0, ActorId::from(id.1.bytes()))
}
