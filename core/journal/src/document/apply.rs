//! Takes changes of others into a document: each is measured, checked, and only then given to
//! Automerge. Must not keep what cannot be applied: the caller gets it back.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use automerge::{Automerge, Change, ReadDoc};

use crate::document::shape::Shapes;
use crate::document::{Document, Graph, Node};
use crate::error::Refusal;
use crate::ids::{Author, ChangeBytes, ChangeHash};
use crate::limits::{MAX_DOCUMENT_CHANGES, MAX_DOCUMENT_OPS};
use crate::measure::{ChangeMeta, measure};

/// Whose changes are expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActorRule {
    /// Every change must be by an actor of this device: the one that signed the chunk.
    From(Author),
    /// Somebody vouches for changes of others: restitution, snapshot, own store.
    Vouched,
}

/// What became of each change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// Now inside, dependencies first.
    pub applied: Vec<ChangeHash>,
    /// Already inside.
    pub known: Vec<ChangeHash>,
    /// Stand on changes that are not here. They are not inside: store them, and give them again
    /// when the missing ones came.
    pub waiting: Vec<Waiting>,
    /// Never to be applied.
    pub refused: Vec<Refused>,
}

/// A change that stands on changes that are not here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The change.
    pub hash: ChangeHash,
    /// Those of its direct dependencies that are missing.
    pub missing: Vec<ChangeHash>,
    /// The change itself, to be stored.
    pub bytes: ChangeBytes,
}

/// A change that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The change, where its bytes were good enough to know.
    pub hash: Option<ChangeHash>,
    /// Its place in the list that was given.
    pub index: usize,
    /// Why.
    pub reason: Refusal,
}

struct Candidate<'a> {
    index: usize,
    bytes: &'a [u8],
    meta: ChangeMeta,
}

impl Document {
    /// Applies what can be applied, in whatever order it comes and however often.
    ///
    /// A change is applied whole or not at all; what was applied before stays whatever comes
    /// after. Never panics. The outcome of a change depends on the change and its dependencies
    /// only, except for a wedge: of two changes under one actor and number the first one stands.
    pub fn apply(&mut self, changes: &[&[u8]], rule: ActorRule) -> Applied {
        let mut out = Applied::default();
        let candidates = self.read(changes, rule, &mut out);
        if !candidates.is_empty() {
            self.take_in(candidates, &mut out);
        }
        out
    }

    /// Measures everything and sorts so that dependencies come first.
    fn read<'a>(
        &self,
        changes: &[&'a [u8]],
        rule: ActorRule,
        out: &mut Applied,
    ) -> Vec<Candidate<'a>> {
        let mut candidates = BTreeMap::new();
        for (index, bytes) in changes.iter().enumerate() {
            let meta = match measure(bytes) {
                Ok(meta) => meta,
                Err(error) => {
                    out.refused.push(Refused {
                        hash: None,
                        index,
                        reason: Refusal::Malformed(error),
                    });
                    continue;
                }
            };
            if self.contains(&meta.hash) {
                out.known.push(meta.hash);
                continue;
            }
            let foreign = match rule {
                ActorRule::From(author) => meta.actor.author() != author,
                ActorRule::Vouched => false,
            };
            if foreign {
                refuse(index, &meta, Refusal::WrongActor, out);
                continue;
            }
            let key = (meta.start_op, meta.hash);
            candidates
                .entry(key)
                .or_insert(Candidate { index, bytes, meta });
        }
        candidates.into_values().collect()
    }

    fn take_in(&mut self, candidates: Vec<Candidate<'_>>, out: &mut Applied) {
        let graph = self.take_graph();
        let mut intake = Intake::new(&self.doc, graph);
        let mut left = Vec::new();
        for candidate in candidates {
            match intake.admit(&candidate) {
                Verdict::Admitted => {}
                Verdict::Missing => left.push(candidate),
                Verdict::Refused(reason) => refuse(candidate.index, &candidate.meta, reason, out),
            }
        }
        let Intake {
            graph, admitted, ..
        } = intake;
        self.put_graph(graph);
        if !admitted.is_empty() {
            self.hand_over(admitted, out);
        }
        for candidate in left {
            self.wait_or_refuse(candidate, out);
        }
    }

    /// Gives checked changes to Automerge, all at once, and one by one if it fails on one.
    fn hand_over(&mut self, admitted: Vec<(usize, Change)>, out: &mut Applied) {
        let all = admitted.iter().map(|(_, change)| change.clone()).collect();
        // The index was extended in order of arrival; the next read builds the canonical one.
        self.forget_graph();
        if let Some(doc) = merged(&self.doc, all) {
            self.doc = doc;
            let hashes = admitted.iter().map(|(_, c)| ChangeHash(c.hash().0));
            out.applied.extend(hashes);
            return;
        }
        for (index, change) in admitted {
            let hash = ChangeHash(change.hash().0);
            if !change
                .deps()
                .iter()
                .all(|d| self.doc.get_change_meta_by_hash(d).is_some())
            {
                let bytes = change.raw_bytes().to_vec();
                let deps = change.deps().iter().map(|dep| ChangeHash(dep.0)).collect();
                self.wait(hash, deps, bytes, out);
                continue;
            }
            match merged(&self.doc, vec![change]) {
                Some(doc) => {
                    self.doc = doc;
                    self.forget_graph();
                    out.applied.push(hash);
                }
                None => out.refused.push(Refused {
                    hash: Some(hash),
                    index,
                    reason: Refusal::Engine,
                }),
            }
        }
    }

    fn wait_or_refuse(&self, candidate: Candidate<'_>, out: &mut Applied) {
        let Candidate { index, bytes, meta } = candidate;
        if meta.deps.iter().all(|dep| self.contains(dep)) {
            // They came after it in the order of counters, which no honest change allows.
            refuse(index, &meta, Refusal::Counter, out);
        } else {
            self.wait(meta.hash, meta.deps, bytes.to_vec(), out);
        }
    }

    fn wait(&self, hash: ChangeHash, deps: Vec<ChangeHash>, bytes: Vec<u8>, out: &mut Applied) {
        out.waiting.push(Waiting {
            hash,
            missing: deps.into_iter().filter(|d| !self.contains(d)).collect(),
            bytes: ChangeBytes::from(bytes),
        });
    }
}

fn refuse(index: usize, meta: &ChangeMeta, reason: Refusal, out: &mut Applied) {
    out.refused.push(Refused {
        hash: Some(meta.hash),
        index,
        reason,
    });
}

/// A copy of the document with these changes, unless Automerge refuses or fails on them, or
/// would write one of them differently from how it came: such a change would have another name
/// after the next save, and everything that stands on it would hang in the air.
fn merged(doc: &Automerge, changes: Vec<Change>) -> Option<Automerge> {
    let work = || {
        let before = doc.get_heads();
        let mut doc = doc.clone();
        doc.apply_changes(changes.iter().cloned()).ok()?;
        let rewritten = doc.get_changes(&before);
        let rewritten: HashSet<&[u8]> = rewritten.iter().map(Change::raw_bytes).collect();
        let same = |change: &Change| rewritten.contains(change.raw_bytes());
        changes.iter().all(same).then_some(doc)
    };
    catch_unwind(AssertUnwindSafe(work)).ok()?
}

enum Verdict {
    Admitted,
    Missing,
    Refused(Refusal),
}

/// The document's changes and those admitted so far.
struct Intake<'d> {
    graph: Graph,
    shapes: Shapes<'d>,
    ops: u64,
    admitted: Vec<(usize, Change)>,
}

impl<'d> Intake<'d> {
    fn new(doc: &'d Automerge, graph: Graph) -> Intake<'d> {
        Intake {
            graph,
            shapes: Shapes::of(doc),
            ops: doc.stats().num_ops,
            admitted: Vec::new(),
        }
    }

    fn admit(&mut self, candidate: &Candidate<'_>) -> Verdict {
        let meta = &candidate.meta;
        let deps: Option<Vec<usize>> = meta.deps.iter().map(|dep| self.graph.find(dep)).collect();
        let Some(deps) = deps else {
            return Verdict::Missing;
        };
        match self.check(candidate, deps) {
            Ok((node, change)) => {
                self.ops = self.ops.saturating_add(meta.ops);
                self.graph.push(node);
                self.admitted.push((candidate.index, change));
                Verdict::Admitted
            }
            Err(reason) => Verdict::Refused(reason),
        }
    }

    fn check(
        &mut self,
        candidate: &Candidate<'_>,
        deps: Vec<usize>,
    ) -> Result<(Node, Change), Refusal> {
        let meta = &candidate.meta;
        let reached = self.graph.reach(deps.iter().copied());
        self.check_sequence(meta, &reached)?;
        let max_ops = deps.iter().filter_map(|at| self.graph.node(*at));
        let before = max_ops.map(|node| node.max_op).max().unwrap_or(0);
        let last = meta.start_op.saturating_add(meta.ops);
        if meta.start_op != before.saturating_add(1) || last > u64::from(u32::MAX) {
            return Err(Refusal::Counter);
        }
        let distinct: BTreeSet<usize> = deps.iter().copied().collect();
        if distinct.len() != deps.len() {
            return Err(Refusal::Shape("names a dependency twice"));
        }
        let changes = self.graph.nodes().len() as u64;
        if self.ops.saturating_add(meta.ops) > MAX_DOCUMENT_OPS || changes >= MAX_DOCUMENT_CHANGES {
            return Err(Refusal::Full);
        }
        let parsed = catch_unwind(|| {
            let change = Change::from_bytes(candidate.bytes.to_vec()).ok()?;
            let expanded = change.decode();
            Some((change, expanded))
        });
        let (change, expanded) = parsed.ok().flatten().ok_or(Refusal::Engine)?;
        if change.len() as u64 != meta.ops || change.hash().0 != meta.hash.0 {
            return Err(Refusal::Engine);
        }
        self.shapes
            .admit(meta.hash, &expanded, &self.graph, &reached)?;
        let message = change.message();
        Ok((Node::new(meta, deps, message), change))
    }

    fn check_sequence(&self, meta: &ChangeMeta, reached: &[bool]) -> Result<(), Refusal> {
        if let Some(held) = self.graph.at_seq(meta.actor, meta.seq) {
            return Err(Refusal::Wedge {
                actor: meta.actor,
                seq: meta.seq,
                held: held.hash,
            });
        }
        let before = meta.seq.checked_sub(1).ok_or(Refusal::Sequence)?;
        if before == 0 {
            return Ok(());
        }
        let previous = self.graph.at_seq(meta.actor, before);
        let at = previous.and_then(|node| self.graph.find(&node.hash));
        match at.and_then(|at| reached.get(at)) {
            Some(true) => Ok(()),
            _ => Err(Refusal::Sequence),
        }
    }
}
