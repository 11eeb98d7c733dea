//! Takes back a person's own last act by a new act. Must not take back a word of anybody else.

use std::collections::BTreeSet;

use automerge::ScalarValue;

use crate::command::Command;
use crate::document::act::carry_out;
use crate::document::copy::lost;
use crate::document::graph::undo_message;
use crate::document::writer::Writer;
use crate::document::{Document, Node};
use crate::error::{ActError, UndoError};
use crate::ids::{Actor, Author, ChangeBytes, ChangeHash, first};
use crate::keys;
use crate::read::{Reader, Scalar, touched};

/// What an undo did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// The new act.
    pub change: ChangeBytes,
    /// Fields of the undone act that stay as they are because somebody changed them since;
    /// names of fields without what a person wrote.
    pub kept: Vec<String>,
}

impl Document {
    /// Takes back the last act of a person's devices that is not yet taken back.
    ///
    /// Every field that the act changed becomes what it was before, unless it was changed since,
    /// also by somebody who had not seen the act: such a field stays and is named in `kept`.
    /// Undoing again takes back the act before. Undoing the creation puts the entry in the bin.
    /// None if there is nothing to take back.
    ///
    /// # Errors
    ///
    /// [`UndoError::ChangedSince`] if all of its fields were changed since.
    pub fn undo(
        &mut self,
        actor: Actor,
        mine: &BTreeSet<Author>,
        now_ms: i64,
    ) -> Result<Option<Undone>, UndoError> {
        let Some(last) = self.last_act(mine) else {
            return Ok(None);
        };
        let since = self.touched_since(&last, mine);
        if last.deps.is_empty() {
            return self.undo_creation(actor, &last.hash, &since, now_ms);
        }
        let touched = touched(self, &last.hash).keys;
        let source = self.clone();
        let before: Vec<ChangeHash> = source.hashes_at(&last.deps);
        let before = Reader::at(&source, &before);
        // A letter that was taken off has no bytes any more; what came in its place stays, too.
        let letter = |key: &str| keys::is_letter(key);
        let gone = touched.iter().any(|key| letter(key) && holds(&before, key));
        let stays = |key: &String| since.contains(key) || (gone && letter(key));
        let (kept, restore): (Vec<_>, Vec<_>) = touched.into_iter().partition(stays);
        let mut kept: Vec<String> = kept.iter().map(|key| name(key)).collect();
        kept.dedup();
        if restore.is_empty() {
            return Err(UndoError::ChangedSince { fields: kept });
        }
        let message = Some(undo_message(&last.hash));
        let change = self.transact(actor, now_ms, message, |writer| {
            let keys = restore.iter();
            keys.filter(|key| !key.starts_with(keys::KEPT))
                .try_for_each(|key| put_back(writer, &source, &before, key))
        })?;
        Ok(change.map(|change| Undone { change, kept }))
    }

    /// Takes back a creation with every own act since, as one: the entry goes to the bin as it is, and comes
    /// out of it whole. None if somebody else made it, or it is there already.
    ///
    /// # Errors
    ///
    /// [`UndoError::ChangedSince`] if anybody else wrote in it.
    pub fn undo_whole(
        &mut self,
        actor: Actor,
        mine: &BTreeSet<Author>,
        now_ms: i64,
    ) -> Result<Option<Undone>, UndoError> {
        let own = |node: &&Node| mine.contains(&node.actor.author());
        let nodes = || self.graph().nodes().iter();
        let made = nodes().find(|node| node.deps.is_empty()).filter(own);
        let Some(made) = made.map(|node| node.hash) else {
            return Ok(None);
        };
        let others = nodes().filter(|node| !own(node));
        let since = others.flat_map(|node| touched(self, &node.hash).keys);
        let since = since.collect();
        self.undo_creation(actor, &made, &since, now_ms)
    }

    /// The acts of these devices that one of them took back.
    fn taken_back(&self, mine: &BTreeSet<Author>) -> BTreeSet<[u8; 8]> {
        let nodes = self.graph().nodes().iter();
        let own = nodes.filter(|node| mine.contains(&node.actor.author()));
        own.filter_map(|node| node.undoes).collect()
    }

    fn last_act(&self, mine: &BTreeSet<Author>) -> Option<Node> {
        let undone = self.taken_back(mine);
        let now = Reader::now(self);
        let mut own = self.graph().nodes().iter().rev();
        own.find(|node| {
            let open = node.undoes.is_none() && !undone.contains(&first(&node.hash.0));
            open && mine.contains(&node.actor.author()) && !self.is_of_gone_letters(&now, node)
        })
        .cloned()
    }

    /// Whether an act did nothing but to attach or take off letters that are not there any more: nothing
    /// can be taken back of it, so an undo passes over it.
    fn is_of_gone_letters(&self, now: &Reader<'_>, node: &Node) -> bool {
        let touched = touched(self, &node.hash).keys;
        let gone = |key: &String| keys::is_letter(key) && !holds(now, key);
        !touched.is_empty() && touched.iter().all(gone)
    }

    fn hashes_at(&self, places: &[usize]) -> Vec<ChangeHash> {
        let nodes = places.iter().filter_map(|at| self.graph().node(*at));
        nodes.map(|node| node.hash).collect()
    }

    /// The fields that were written by acts which `act` had not seen; an own one that was taken back
    /// left them as they were.
    fn touched_since(&self, act: &Node, mine: &BTreeSet<Author>) -> BTreeSet<String> {
        let seen = self.graph().reach_hashes(&[act.hash]);
        let undone = self.taken_back(mine);
        let over = |node: &Node| {
            let back = node.undoes.is_some() || undone.contains(&first(&node.hash.0));
            back && mine.contains(&node.actor.author())
        };
        let nodes = self.graph().nodes().iter().zip(seen);
        let later = nodes.filter(|(node, seen)| !*seen && !over(node));
        later
            .flat_map(|(node, _)| touched(self, &node.hash).keys)
            .collect()
    }

    fn undo_creation(
        &mut self,
        actor: Actor,
        creation: &ChangeHash,
        since: &BTreeSet<String>,
        now_ms: i64,
    ) -> Result<Option<Undone>, UndoError> {
        if !since.is_empty() && !self.is_deleted() {
            let mut fields: Vec<String> = since.iter().map(|key| name(key)).collect();
            fields.dedup();
            return Err(UndoError::ChangedSince { fields });
        }
        if self.is_deleted() {
            return Ok(None);
        }
        // Named as what takes the creation back, or the next undo would take this back.
        let message = Some(undo_message(creation));
        let change = self.transact(actor, now_ms, message, |writer| {
            carry_out(writer, &Command::Delete)
        })?;
        Ok(change.map(|change| Undone {
            change,
            kept: Vec::new(),
        }))
    }
}

fn holds(before: &Reader<'_>, key: &str) -> bool {
    let stands = before.ranked(key).into_iter().next();
    stands.is_some_and(|held| held.value != Scalar::Null)
}

fn name(key: &str) -> String {
    keys::without_words(key).to_owned()
}

/// Makes one field what it was before, with the values that stood beside it.
fn put_back(
    writer: &mut Writer<'_, '_>,
    source: &Document,
    before: &Reader<'_>,
    key: &str,
) -> Result<(), ActError> {
    if key == keys::BODY {
        let text = source.body_id().map(|id| before.text(&id));
        return writer.edit_body(&text.unwrap_or_default());
    }
    let mut held = before.ranked(key).into_iter();
    let stands = held.next();
    let value = stands
        .as_ref()
        .map_or(ScalarValue::Null, |held| ScalarValue::from(&held.value));
    writer.put(key, value)?;
    let mut lost = lost(key, stands.as_ref(), held).into_iter();
    lost.try_for_each(|(key, value)| writer.put_new(&key, value))
}
