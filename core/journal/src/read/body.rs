//! The body, and whether two people changed the same place of it without seeing each other.
//! Must not decide who is right: both texts stand in the merged body.

use automerge::{PatchAction, ReadDoc};

use crate::document::{Document, theirs};
use crate::ids::{Author, ChangeHash, Stamp};
use crate::keys;
use crate::measure::measure;
use crate::read::reader::Reader;
use crate::read::touch::touched;

/// More sides than this are not compared; the newest are.
const MAX_SIDES: usize = 12;

/// The body of an entry.
#[derive(Clone, PartialEq, Default)]
pub struct Body {
    /// The merged text: nothing that anybody inserted is missing from it.
    pub text: String,
    /// Whether this entry can have a body; entries with a computed id cannot.
    pub has_text: bool,
    /// The versions of those who changed the same place without seeing each other; empty
    /// otherwise. Any later edit of the body that has seen them settles it.
    pub sides: Vec<Side>,
}

/// One of several versions of a body that were written at the same time.
#[derive(Clone, PartialEq)]
pub struct Side {
    /// The last edit of this version.
    pub set: Stamp,
    /// Everybody who worked on this version and not on the others.
    pub authors: Vec<Author>,
    /// The whole body as this side had it.
    pub text: String,
}

impl Body {
    /// Whether two people changed the same place without seeing each other.
    #[must_use]
    pub fn changed_by_both(&self) -> bool {
        !self.sides.is_empty()
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Body({} sides)", self.sides.len())
    }
}

impl std::fmt::Debug for Side {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Side({:?})", self.set)
    }
}

pub(crate) fn read_body(document: &Document, reader: &Reader<'_>) -> Body {
    let Some(id) = document.body_id() else {
        return Body::default();
    };
    let mut body = Body {
        text: reader.text(&id),
        has_text: true,
        sides: sides(document, &id),
    };
    // A second text under the same key is possible only if a foreign program made it; its
    // characters are shown as a side of their own.
    for held in reader.ranked(keys::BODY).into_iter().skip(1) {
        if let Some(set) = held.set {
            body.sides.push(Side {
                set,
                authors: vec![set.author],
                text: held.value.to_string(),
            });
        }
    }
    body
}

/// Whether every change stands on the one before: then nothing can be concurrent.
fn is_one_line(document: &Document) -> bool {
    let mut nodes = document.graph().nodes().iter().enumerate();
    nodes.all(|(at, node)| at == 0 || (at > 0 && node.deps.contains(&(at - 1))))
}

fn sides(document: &Document, id: &automerge::ObjId) -> Vec<Side> {
    if is_one_line(document) {
        return Vec::new();
    }
    let tips = tips(document);
    let mut marked = vec![false; tips.len()];
    for (n, one) in tips.iter().enumerate() {
        for (m, other) in tips.iter().enumerate().skip(n + 1) {
            if same_place(document, id, *one, *other) {
                for tip in [n, m] {
                    if let Some(mark) = marked.get_mut(tip) {
                        *mark = true;
                    }
                }
            }
        }
    }
    let sides = tips.iter().zip(marked).filter(|(_, marked)| *marked);
    sides
        .filter_map(|(tip, _)| side(document, id, *tip, &tips))
        .collect()
}

/// The edits of the body that no later edit of the body has seen.
fn tips(document: &Document) -> Vec<usize> {
    let graph = document.graph();
    let mut covered = vec![false; graph.nodes().len()];
    let mut tips = Vec::new();
    for (at, node) in graph.nodes().iter().enumerate().rev() {
        if covered.get(at) == Some(&true) || !edits_body(document, &node.hash) {
            continue;
        }
        tips.push(at);
        let below = graph.reach([at]);
        for (mark, reached) in covered.iter_mut().zip(below) {
            *mark |= reached;
        }
        if tips.len() == MAX_SIDES {
            break;
        }
    }
    tips.reverse();
    tips
}

fn edits_body(document: &Document, hash: &ChangeHash) -> bool {
    let meta = document.change(hash).map(|bytes| measure(bytes.as_slice()));
    let texts = matches!(meta, Some(Ok(meta)) if meta.touches_text);
    texts && touched(document, hash).body
}

/// Whether two versions changed the same or neighbouring characters of what both had.
fn same_place(document: &Document, id: &automerge::ObjId, one: usize, other: usize) -> bool {
    let graph = document.graph();
    let (mut common, theirs) = (graph.reach([one]), graph.reach([other]));
    for (mark, reached) in common.iter_mut().zip(theirs) {
        *mark &= reached;
    }
    let base = graph.heads_of(&common);
    let spans = |tip: usize| {
        let hash = graph.node(tip).map(|node| node.hash);
        hash.map(|hash| spans(document, id, &base, &hash))
            .unwrap_or_default()
    };
    let theirs = spans(other);
    let mine = spans(one);
    let touches = |a: &(usize, usize)| theirs.iter().any(|b| a.0 <= b.1 && b.0 <= a.1);
    mine.iter().any(touches)
}

/// The stretches of the common text that a version replaced, as (from, to) between characters.
fn spans(
    document: &Document,
    id: &automerge::ObjId,
    base: &[ChangeHash],
    tip: &ChangeHash,
) -> Vec<(usize, usize)> {
    let before: Vec<_> = base.iter().map(theirs).collect();
    let patches = document.doc.diff_obj(id, &before, &[theirs(tip)], false);
    let mut spans = Vec::new();
    // Patches run from left to right, each in the text that those before it left behind.
    let mut inserted = 0usize;
    let mut deleted = 0usize;
    for patch in patches.unwrap_or_default() {
        let place = |index: usize| (index + deleted).saturating_sub(inserted);
        if let PatchAction::SpliceText { index, value, .. } = patch.action {
            let at = place(index);
            spans.push((at, at));
            inserted += value.make_string().chars().count();
        } else if let PatchAction::DeleteSeq { index, length } = patch.action {
            let at = place(index);
            spans.push((at, at + length));
            deleted += length;
        }
    }
    spans
}

fn side(document: &Document, id: &automerge::ObjId, tip: usize, tips: &[usize]) -> Option<Side> {
    let graph = document.graph();
    let node = graph.node(tip)?;
    let own = graph.reach([tip]);
    let others = graph.reach(tips.iter().copied().filter(|other| *other != tip));
    let mut authors: Vec<Author> = graph
        .nodes()
        .iter()
        .zip(own.iter().zip(others))
        .filter(|(_, (own, others))| **own && !*others)
        .map(|(node, _)| node.actor.author())
        .collect();
    authors.sort_unstable();
    authors.dedup();
    Some(Side {
        set: node.stamp(),
        authors,
        text: document.doc.text_at(id, &[theirs(&node.hash)]).ok()?,
    })
}
