//! What operations an act on an entry may hold: scalars and texts at the root, characters in a
//! text, nothing that points to what its author cannot have seen.
//! Must not know what the fields mean; unknown ones pass.
//!
//! This is stricter than Automerge: no counters to increment, no marks, no lists or maps. So an
//! operation can neither hide another field's value nor reach code that no entry needs, and
//! whether a change is refused depends on the change and its dependencies alone.

use std::collections::{HashMap, HashSet};

use automerge::legacy::{ElementId, Key, ObjectId, Op, OpId, OpType};
use automerge::{Automerge, Change, ExpandedChange, ObjType, ReadDoc, ScalarValue};

use crate::document::{Graph, ours, theirs};
use crate::error::Refusal;
use crate::ids::{Actor, ChangeHash, first};
use crate::limits::{MAX_INSERTED_CHARS, MAX_ROOT_KEY_BYTES};

/// Bytes of one element of a text: one character, however composed.
const MAX_ELEMENT_BYTES: usize = 64;

/// The counter and the actor of an operation.
pub(crate) type Id = (u64, Actor);

/// What an operation made that others may point to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Made {
    /// A scalar under a root key.
    Value(String),
    /// A text under a root key.
    Text(String),
    /// A character of a text.
    Element(Id),
}

/// Everything in a document that operations may point to, read as it is needed: most changes
/// point to one or two others.
pub(crate) struct Shapes<'a> {
    doc: &'a Automerge,
    made: HashMap<Id, Made>,
    read: HashSet<ChangeHash>,
    misses: usize,
}

/// So many changes are read one by one; then all at once is cheaper.
const MAX_MISSES: usize = 6;

impl<'a> Shapes<'a> {
    pub(crate) fn of(doc: &'a Automerge) -> Shapes<'a> {
        Shapes {
            doc,
            made: HashMap::new(),
            read: HashSet::new(),
            misses: 0,
        }
    }

    /// What an operation of the change `holder` made.
    fn get(&mut self, id: &Id, holder: &ChangeHash) -> Option<&Made> {
        if !self.read.contains(holder) {
            self.misses += 1;
            if self.misses <= MAX_MISSES {
                let change = self.doc.get_change_by_hash(&theirs(holder));
                self.remember(change.as_slice());
            } else {
                self.remember(&self.doc.get_changes(&[]));
            }
            self.read.insert(*holder);
        }
        self.made.get(id)
    }

    fn remember(&mut self, changes: &[Change]) {
        for change in changes {
            self.read.insert(ours(change.hash()));
            let change = change.decode();
            let actor = actor_of(&change.actor_id);
            for (n, op) in (change.start_op.get()..).zip(&change.operations) {
                if let Some(made) = makes(op) {
                    self.made.insert((n, actor), made);
                }
            }
        }
    }

    /// Checks every operation of a change whose dependencies `reached` marks, and remembers what
    /// it makes; if it is refused, nothing is remembered.
    pub(crate) fn admit(
        &mut self,
        hash: ChangeHash,
        change: &ExpandedChange,
        graph: &Graph,
        reached: &[bool],
    ) -> Result<(), Refusal> {
        let actor = actor_of(&change.actor_id);
        let start = change.start_op.get();
        if change.operations.is_empty() {
            return Err(Refusal::Shape("empty"));
        }
        let mut seen = Seen {
            shapes: self,
            graph,
            reached,
            own: (actor, start),
            new: HashMap::new(),
        };
        let mut inserted = 0usize;
        for (n, op) in (start..).zip(&change.operations) {
            seen.check(op)?;
            if op.insert {
                inserted = inserted.saturating_add(characters(op));
            }
            if let Some(made) = makes(op) {
                seen.new.insert((n, actor), made);
            }
        }
        if inserted > MAX_INSERTED_CHARS {
            return Err(Refusal::Shape("too many characters in one change"));
        }
        let new = seen.new;
        self.made.extend(new);
        self.read.insert(hash);
        Ok(())
    }
}

/// What the author of one change can have seen.
struct Seen<'a, 'd> {
    shapes: &'a mut Shapes<'d>,
    graph: &'a Graph,
    reached: &'a [bool],
    own: (Actor, u64),
    new: HashMap<Id, Made>,
}

impl Seen<'_, '_> {
    fn get(&mut self, id: &OpId) -> Option<&Made> {
        let id = id_of(id);
        if id.1 == self.own.0 && id.0 >= self.own.1 {
            return self.new.get(&id);
        }
        let holder = self.graph.holder(id.0, id.1)?;
        if self.reached.get(holder) != Some(&true) {
            return None;
        }
        let holder = self.graph.node(holder)?.hash;
        self.shapes.get(&id, &holder)
    }

    fn check(&mut self, op: &Op) -> Result<(), Refusal> {
        match (&op.obj, &op.key) {
            (ObjectId::Root, Key::Map(key)) => self.check_field(op, key),
            (ObjectId::Id(text), Key::Seq(at)) => self.check_character(op, text, at),
            _ => Err(Refusal::Shape("field outside the root")),
        }
    }

    fn check_field(&mut self, op: &Op, key: &str) -> Result<(), Refusal> {
        if key.is_empty() || key.len() > MAX_ROOT_KEY_BYTES || op.insert {
            return Err(Refusal::Shape("field name"));
        }
        match &op.action {
            OpType::Put(_) | OpType::Make(ObjType::Text) => {}
            OpType::Delete if op.pred.is_empty() => {
                return Err(Refusal::Shape("deletes nothing"));
            }
            OpType::Delete => {}
            OpType::Make(_) | OpType::Increment(_) | OpType::MarkBegin(_) | OpType::MarkEnd(_) => {
                return Err(Refusal::Shape("neither a value nor a text"));
            }
        }
        for pred in op.pred.iter() {
            match self.get(pred) {
                Some(Made::Value(of) | Made::Text(of)) if of == key => {}
                _ => return Err(Refusal::Shape("replaces what it cannot have seen")),
            }
        }
        Ok(())
    }

    fn check_character(&mut self, op: &Op, text: &OpId, at: &ElementId) -> Result<(), Refusal> {
        let object = id_of(text);
        if !matches!(self.get(text), Some(Made::Text(_))) {
            return Err(Refusal::Shape("no such text"));
        }
        if let ElementId::Id(element) = at
            && self.get(element) != Some(&Made::Element(object))
        {
            return Err(Refusal::Shape("no such character"));
        }
        let fits = match (&op.action, at) {
            (OpType::Put(ScalarValue::Str(c)), _) => {
                op.insert && op.pred.is_empty() && (1..=MAX_ELEMENT_BYTES).contains(&c.len())
            }
            (OpType::Delete, ElementId::Id(element)) => {
                !op.insert && op.pred.len() == 1 && op.pred.get(0) == Some(element)
            }
            _ => false,
        };
        if fits {
            Ok(())
        } else {
            Err(Refusal::Shape("neither inserts nor deletes a character"))
        }
    }
}

fn makes(op: &Op) -> Option<Made> {
    match (&op.obj, &op.key, &op.action) {
        (ObjectId::Root, Key::Map(key), OpType::Put(_)) => Some(Made::Value(key.to_string())),
        (ObjectId::Root, Key::Map(key), OpType::Make(_)) => Some(Made::Text(key.to_string())),
        (ObjectId::Id(text), _, OpType::Put(_)) if op.insert => Some(Made::Element(id_of(text))),
        _ => None,
    }
}

fn characters(op: &Op) -> usize {
    if let OpType::Put(ScalarValue::Str(text)) = &op.action {
        text.chars().count()
    } else {
        0
    }
}

pub(crate) fn actor_of(actor: &automerge::ActorId) -> Actor {
    Actor::from_bytes(first(actor.to_bytes()))
}

pub(crate) fn id_of(id: &OpId) -> Id {
    (id.counter(), actor_of(id.actor()))
}
