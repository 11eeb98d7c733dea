//! What was said of a step that asks for a yes, and by whom: proved by the changes themselves.
//! Must not know who may say what.
//!
//! A value that a copy or an undo kept beside another stands there with a name that anybody could have
//! written, so it says nothing here. Where somebody took their own word back, what stood before it counts
//! again, by those who said it.

use std::cell::Cell;

use serde::{Deserialize, Serialize};

use crate::document::{Document, Node};
use crate::ids::{Author, ChangeHash, Stamp, first};
use crate::keys::CONFIRM;
use crate::read::{Reader, Scalar, as_text};

/// Words taken back one after the other are followed so far.
const DEPTH: usize = 16;
/// So many changes are looked at in all; what lies beyond counts as plainly said. People never get near:
/// it bounds the work for what somebody made to cost others theirs.
const LOOKS: usize = 256;

/// Who took back an act, and whose act that was.
type Through = Vec<(Stamp, Author)>;

/// A question or an answer that stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Its word.
    #[serde(rename = "v")]
    pub said: String,
    /// Who said it.
    #[serde(rename = "b")]
    pub by: Stamp,
    /// Those by whose undo it stands again, the last first, each with whose act it took back. It counts
    /// only where these two are one person; else it was said by who took back what was not theirs.
    #[serde(rename = "u", default, skip_serializing_if = "Vec::is_empty")]
    pub undone: Vec<(Stamp, Author)>,
}

impl Document {
    /// What stands now: the value that wins first, then what others said at the same time.
    pub(crate) fn answers(&self) -> Vec<Answer> {
        self.answers_at(&Reader::now(self), DEPTH, &Cell::new(LOOKS))
    }

    fn answers_at(&self, reader: &Reader<'_>, depth: usize, looks: &Cell<usize>) -> Vec<Answer> {
        let mut answers = Vec::new();
        for (value, at) in reader.holders(CONFIRM) {
            let Some(node) = self.graph().node(at) else {
                continue;
            };
            if let Some((through, before)) = self.restored(node, &value, depth, looks) {
                answers.extend(before.into_iter().map(|answer| Answer {
                    undone: [through.as_slice(), &answer.undone].concat(),
                    ..answer
                }));
            } else if let Some(said) = as_text(&value) {
                let by = node.stamp();
                let undone = Vec::new();
                answers.push(Answer { said, by, undone });
            }
        }
        answers
    }

    /// What stood before the act that a change took back, and who took back whose on the way there; none
    /// for any change that did not make of the field exactly what it was.
    fn restored(
        &self,
        undo: &Node,
        value: &Scalar,
        depth: usize,
        looks: &Cell<usize>,
    ) -> Option<(Through, Vec<Answer>)> {
        looks.set(looks.get().checked_sub(1)?);
        let undone = self.undone_by(undo).filter(|_| depth > 0)?;
        let mut through = self.stood(undo, undone, depth, looks)?;
        through.insert(0, (undo.stamp(), undone.actor.author()));
        let before = Reader::at(self, &self.hashes_of(undone));
        let stands = before.holders(CONFIRM).into_iter().next();
        let stands = stands.map_or(Scalar::Null, |(value, _)| value);
        let answers = || self.answers_at(&before, depth - 1, looks);
        (stands == *value).then(|| (through, answers()))
    }

    fn undone_by(&self, undo: &Node) -> Option<&Node> {
        let act = undo.undoes?;
        let mut nodes = self.graph().nodes().iter();
        let undone = nodes.find(|node| first::<8>(&node.hash.0) == act)?;
        let both = !undo.deps.is_empty() && !undone.deps.is_empty();
        both.then_some(undone)
    }

    /// Whether before a change nothing stood but what `act` wrote, or what was it again after other acts
    /// were taken back: by whom, and whose.
    fn stood(
        &self,
        before: &Node,
        act: &Node,
        depth: usize,
        looks: &Cell<usize>,
    ) -> Option<Through> {
        let held = Reader::at(self, &self.hashes_of(before)).holders(CONFIRM);
        let mut through = Vec::new();
        for (_, at) in &held {
            looks.set(looks.get().checked_sub(1)?);
            let holder = self.graph().node(*at)?;
            if holder.hash != act.hash {
                let undone = self.undone_by(holder).filter(|_| depth > 0)?;
                through.push((holder.stamp(), undone.actor.author()));
                through.extend(self.stood(undone, act, depth - 1, looks)?);
            }
        }
        (!held.is_empty()).then_some(through)
    }

    fn hashes_of(&self, node: &Node) -> Vec<ChangeHash> {
        let deps = node.deps.iter().filter_map(|at| self.graph().node(*at));
        deps.map(|node| node.hash).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{Actor, ActorRule, Command, Kind, Set, Tz};

    fn actor(n: u8) -> Actor {
        Actor::new(Author([n; 16]), [n; 8])
    }

    fn says(word: &str) -> Command {
        Command::Set(Set::parse("confirm", word, Tz::UTC).unwrap())
    }

    /// A step in which four people again and again say something at the same time and take it back: what stands is
    /// reached by four ways from each of the four before.
    fn tangle(layers: i64) -> Document {
        let mut step = Document::create(&Kind::Step, actor(1), &[], 0).unwrap().0;
        step.act(actor(1), &says("asked"), 1).unwrap();
        for layer in 0..layers {
            let before = step.clone();
            for n in 1..=4 {
                let mut own = before.clone();
                own.act(actor(n), &says("confirmed"), 2 + layer).unwrap();
                let mine = BTreeSet::from([Author([n; 16])]);
                own.undo(actor(n), &mine, 2 + layer).unwrap().unwrap();
                let changes = own.changes();
                let bytes: Vec<&[u8]> = changes.iter().map(|(_, one)| one.as_slice()).collect();
                step.apply(&bytes, ActorRule::Vouched);
            }
        }
        step
    }

    fn spent(step: &Document, looks: usize) -> (usize, usize) {
        let left = Cell::new(looks);
        let answers = step.answers_at(&Reader::now(step), DEPTH, &left);
        (looks - left.get(), answers.len())
    }

    #[test]
    fn what_somebody_tangled_costs_others_bounded_work() {
        // Without the bound each layer costs four times the one before.
        let work = [1, 2, 3].map(|layers| spent(&tangle(layers), usize::MAX).0);
        assert!(work[1] > 3 * work[0] && work[2] > 3 * work[1], "{work:?}");
        // As deep as words are followed, that would never end.
        let step = tangle(i64::try_from(DEPTH).unwrap());
        let (looks, answers) = spent(&step, LOOKS);
        assert_eq!(looks, LOOKS);
        assert!(answers <= 4 * LOOKS, "{answers}");
        assert!(!step.summary().confirms.is_empty());
    }

    #[test]
    fn what_people_do_stays_far_below_the_bound() {
        let mut step = Document::create(&Kind::Step, actor(1), &[], 0).unwrap().0;
        let mine = BTreeSet::from([Author([1; 16])]);
        for at in 0..6 {
            step.act(actor(1), &says("asked"), at).unwrap();
            step.act(actor(1), &says("confirmed"), at).unwrap();
            step.undo(actor(1), &mine, at).unwrap().unwrap();
        }
        let (looks, answers) = spent(&step, LOOKS);
        assert!(looks < LOOKS / 4, "{looks}");
        assert_eq!(answers, 1);
    }
}
