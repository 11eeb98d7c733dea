//! One space ask from beginning to end: the gate, then the order of what is carried out.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use onderweg_protocol::ids::{ChunkId, DeviceId, Incarnation};
use onderweg_protocol::message::{Outcome, SpaceAnswer, SpaceAsk};
use onderweg_protocol::roster::Roster;

use super::cache::{self, Rosters};
use super::limits::Limits;
use super::pull::{self, Budget};
use super::standing::{Standing, standing};
use super::{append, piece, push, snapshot};
use crate::store::{Result, SpaceRead, SpaceTx};

/// What one space ask is judged by.
pub(super) struct Env<'a> {
    pub(super) rosters: &'a Mutex<Rosters>,
    pub(super) limits: &'a Limits,
    pub(super) incarnation: Incarnation,
    pub(super) device: DeviceId,
    pub(super) now_ms: u64,
    pub(super) ask: &'a SpaceAsk,
}

/// What came of one space ask. `roster` is kept once the transaction is committed.
pub(super) struct Done {
    pub(super) answer: SpaceAnswer,
    pub(super) budget: Budget,
    pub(super) roster: Option<Arc<Roster>>,
}

/// Ids of chunks in this request that the relay has by now: they are not sent back.
pub(super) type Known = BTreeSet<ChunkId>;

impl Env<'_> {
    /// Answers an ask that pushes nothing.
    pub(super) fn look(&self, space: &dyn SpaceRead, mut budget: Budget) -> Result<Done> {
        let roster = cache::load(self.rosters, space, self.ask.space)?;
        let answer = match self.gate(space, &roster, &mut budget)? {
            Some(answer) => answer,
            None if standing(&roster, &self.device) != Standing::Member => {
                self.bare(Outcome::NotMember)
            }
            None => {
                let mut answer = self.bare(Outcome::Stored);
                pull::fill(
                    self,
                    space,
                    &roster,
                    &Known::new(),
                    &mut budget,
                    &mut answer,
                )?;
                answer
            }
        };
        Ok(self.done(answer, budget, roster))
    }

    /// Carries out an ask: for a healed or new space entries first, else pieces and chunks first.
    pub(super) fn work(&self, tx: &mut dyn SpaceTx, mut budget: Budget) -> Result<Done> {
        let mut roster = cache::load(self.rosters, tx.look(), self.ask.space)?;
        if let Some(answer) = self.gate(tx.look(), &roster, &mut budget)? {
            return Ok(self.done(answer, budget, roster));
        }
        let mut answer = self.bare(Outcome::Stored);
        let entries_first = self.ask.heal || roster.n() == 0;
        if entries_first {
            roster = append::carry_out(self, tx, &roster, &mut answer)?;
            if standing(&roster, &self.device) != Standing::Member {
                answer.outcome = Outcome::NotMember;
                return Ok(self.done(answer, budget, roster));
            }
        }
        let mut known = Known::new();
        answer.piece_results = piece::store_all(self, tx, &roster)?;
        answer.chunk_results = push::store_all(self, tx, &roster, &mut known)?;
        if !entries_first {
            roster = append::carry_out(self, tx, &roster, &mut answer)?;
        }
        snapshot::settle(self, tx, &roster)?;
        match standing(&roster, &self.device) {
            // Their own Leave: they hear how the log ends for them.
            Standing::Gone(n) => {
                pull::control(self, tx.look(), &roster, n, &mut budget, &mut answer)?;
            }
            Standing::Member | Standing::Stranger => {
                pull::fill(self, tx.look(), &roster, &known, &mut budget, &mut answer)?;
            }
        }
        Ok(self.done(answer, budget, roster))
    }

    /// The whole answer for whoever may not go on; `None` opens the gate.
    fn gate(
        &self,
        space: &dyn SpaceRead,
        roster: &Roster,
        budget: &mut Budget,
    ) -> Result<Option<SpaceAnswer>> {
        let asked = self.ask.incarnation;
        let changed = asked != Incarnation::default() && asked != self.incarnation;
        match standing(roster, &self.device) {
            Standing::Gone(n) if changed => {
                // Their log may be of a branch that the restore lost: this one is to be compared.
                let mut answer = self.bare(Outcome::IncarnationChanged);
                pull::control(self, space, roster, n, budget, &mut answer)?;
                Ok(Some(answer))
            }
            Standing::Gone(n) => self.shut_out(space, roster, n, budget).map(Some),
            Standing::Member if changed => {
                let mut answer = self.bare(Outcome::IncarnationChanged);
                pull::control(self, space, roster, roster.n(), budget, &mut answer)?;
                answer.head_seq = space.head_seq()?;
                answer.tips = snapshot::tips(space, roster)?;
                Ok(Some(answer))
            }
            Standing::Member => Ok(None),
            Standing::Stranger if changed => Ok(Some(self.bare(Outcome::IncarnationChanged))),
            // A founder, or somebody whom lost entries make a member again.
            Standing::Stranger if self.ask.heal || roster.n() == 0 => Ok(None),
            Standing::Stranger => Ok(Some(self.bare(Outcome::NotMember))),
        }
    }

    /// What a device that was shut out hears: the log up to its end there, and what was stored.
    fn shut_out(
        &self,
        space: &dyn SpaceRead,
        roster: &Roster,
        end: u64,
        budget: &mut Budget,
    ) -> Result<SpaceAnswer> {
        let mut answer = self.bare(Outcome::NotMember);
        pull::control(self, space, roster, end, budget, &mut answer)?;
        answer.append_results = (self.ask.appends.iter())
            .map(|entry| match roster.position(&entry.hash()) {
                Some(n) if n <= end => Outcome::Duplicate,
                Some(_) | None => Outcome::NotMember,
            })
            .collect();
        answer.piece_results = vec![Outcome::NotMember; self.ask.pieces.len()];
        answer.chunk_results = (self.ask.chunks.iter())
            .map(|bytes| push::duplicate_or(self, space, bytes, Outcome::NotMember))
            .collect::<Result<_>>()?;
        Ok(answer)
    }

    fn bare(&self, outcome: Outcome) -> SpaceAnswer {
        SpaceAnswer::bare(self.ask.space, self.incarnation, outcome)
    }

    fn done(&self, answer: SpaceAnswer, budget: Budget, roster: Arc<Roster>) -> Done {
        Done {
            answer,
            budget,
            roster: Some(roster),
        }
    }

    /// Day of the server's clock (UTC), for quotas.
    pub(super) fn day(&self) -> u64 {
        self.now_ms / DAY_MS
    }

    /// What to answer if `bytes` more would be too much for today.
    pub(super) fn over_quota(&self, space: &dyn SpaceRead, bytes: u64) -> Result<Option<Outcome>> {
        let spent = space.spent(self.device, self.day())?;
        // Whoever heals a server sends what others stored, too.
        let share = if self.ask.heal { 4 } else { 1 };
        let room = self.limits.day_bytes.saturating_mul(share);
        Ok(
            (spent.saturating_add(bytes) > room).then_some(Outcome::SlowDown {
                wait_ms: DAY_MS - self.now_ms % DAY_MS,
            }),
        )
    }
}

const DAY_MS: u64 = 24 * 3_600_000;
