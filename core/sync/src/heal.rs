//! A restored server is healed by its phones: control first, then chunks of any member.

use std::collections::BTreeMap;

use onderweg_protocol::chunk::Chunk;
use onderweg_protocol::ids::{DeviceId, Tip};
use onderweg_protocol::message::{Outcome, SpaceAnswer, SpaceAsk};

use crate::control::CHAINED;
use crate::round::Sent;
use crate::state::{Alarm, Heal};
use crate::store::{Place, Stored};
use crate::work::Work;

impl Work<'_> {
    /// The relay lives anew: its log and tips say what it lost. Nothing local changes by that; the
    /// remote never wins.
    pub(crate) fn begin_heal(&mut self, answer: &SpaceAnswer) -> Stored<()> {
        let told = answer.control_n > 0;
        self.st.restores += 1;
        self.st.current = false;
        if told {
            self.st.alarms.remove(&Alarm::NotNamed);
            self.st.incarnation = answer.incarnation;
            self.st.after_seq = 0;
            self.learn_control(answer)?;
        }
        // How much of this log the relay has: all of its own, if that is a prefix of mine.
        let control_n = answer.control_n.min(self.roster.n());
        let prefix = self.roster.hash_at(control_n) == Some(answer.control_hash);
        self.st.heal = Some(Heal {
            tips: answer.tips.iter().map(|tip| (tip.device, *tip)).collect(),
            control_done: told && prefix && control_n == self.roster.n(),
            told,
            control_n: if told && prefix { control_n } else { 0 },
            incarnation: answer.incarnation,
            ..Heal::default()
        });
        self.st.restitute = true;
        Ok(())
    }

    /// The relay does not know this device: an admission that has not come yet, or one that a
    /// restore lost and that whoever gave it gives again. A sheet gives none again: where the relay's
    /// log went on without this device, only people can let it in, so they are told.
    pub(crate) fn unknown_there(&mut self, sent: &Sent, answer: &SpaceAnswer) {
        if !sent.heal {
            return;
        }
        self.st.heal = None;
        if answer.append_results.contains(&Outcome::ControlConflict) {
            self.alarm(Alarm::NotNamed);
        }
    }

    pub(crate) fn prepare_heal(
        &mut self,
        ask: &mut SpaceAsk,
        sent: &mut Sent,
        up: &mut usize,
    ) -> Stored<()> {
        let Some(heal) = self.st.heal.clone() else {
            return Ok(());
        };
        ask.heal = true;
        ask.incarnation = heal.incarnation;
        if !heal.control_done {
            let from = usize::try_from(heal.control_n).unwrap_or(usize::MAX);
            let entries = self.log.iter().skip(from).cloned().collect();
            self.append(ask, sent, entries);
        }
        if !heal.told {
            return Ok(());
        }
        if !heal.pieces_done {
            for piece in self.accepted_pieces()? {
                *up = up.saturating_sub(piece.bytes().len());
                sent.pieces.push(piece.id());
                ask.pieces.push(piece.bytes().to_vec().into());
            }
        }
        for chunk in self.heal_chunks(&heal, *up)? {
            *up = up.saturating_sub(chunk.bytes().len());
            sent.chunks.push(chunk.id());
            ask.chunks.push(chunk.bytes().to_vec().into());
        }
        Ok(())
    }

    /// Pieces of the accepted snapshot that are kept here.
    fn accepted_pieces(&mut self) -> Stored<Vec<Chunk>> {
        let Some(accepted) = self.roster.accepted().cloned() else {
            return Ok(Vec::new());
        };
        let kept = self
            .tx
            .chunks(self.space, &[Place::Piece], usize::MAX)?
            .into_iter();
        Ok(kept
            .map(|(_, chunk)| chunk)
            .filter(|chunk| accepted.pieces.contains(&chunk.id()))
            .collect())
    }

    pub(crate) fn accepted_n(&self) -> u64 {
        self.roster.accepted().map_or(0, |accepted| accepted.n)
    }

    /// Another snapshot counts than the one of entry `before`: after a restore the relay may have
    /// learnt that from a phone without the pieces, so whoever keeps them offers them.
    pub(crate) fn offer_pieces_again(&mut self, before: u64) -> Stored<()> {
        if self.st.restores == 0 || self.accepted_n() == before {
            return Ok(());
        }
        if let Some(heal) = &mut self.st.heal {
            heal.pieces_done = false;
        } else if !self.accepted_pieces()?.is_empty() {
            self.st.heal = Some(self.heal_in_this_life(self.st.tips.clone()));
        }
        Ok(())
    }

    /// Giving the relay again what it lost, its life being the same.
    pub(crate) fn heal_in_this_life(&self, tips: BTreeMap<DeviceId, Tip>) -> Heal {
        Heal {
            tips,
            control_done: true,
            told: true,
            control_n: self.roster.n(),
            incarnation: self.st.incarnation,
            ..Heal::default()
        }
    }

    /// A pruned past that no healer could give back whole: an owner makes the snapshot anew.
    fn renew_snapshot(&mut self) -> Stored<()> {
        let Some(accepted) = self.roster.accepted().cloned() else {
            return Ok(());
        };
        let whole = self.accepted_pieces()?.len() == accepted.pieces.len();
        self.st.snapshot_due |= accepted.prunes && !whole && self.roster.is_owner(&self.me.id);
        Ok(())
    }

    /// What the relay lacks of each chain, in order of number.
    fn heal_chunks(&mut self, heal: &Heal, up: usize) -> Stored<Vec<Chunk>> {
        let mut left = up;
        let mut found = Vec::new();
        for tip in self.st.tips.clone().into_values() {
            let has = heal.tips.get(&tip.device).map_or(0, |has| has.dev_seq);
            if heal.stopped.contains(&tip.device)
                || has >= tip.dev_seq
                || (left == 0 && !found.is_empty())
            {
                continue;
            }
            // An attempt under the same number must not use the limit up.
            let chain = self
                .tx
                .chunks_above(self.space, tip.device, has, &CHAINED, left)?;
            for (_, chunk) in chain {
                let number = chunk.header().dev_seq;
                if !self.roster.past_frontier(&tip.device, number) {
                    left = left.saturating_sub(chunk.bytes().len());
                    found.push(chunk);
                }
            }
        }
        Ok(found)
    }

    pub(crate) fn take_heal_results(&mut self, sent: &Sent, answer: &SpaceAnswer) -> Stored<()> {
        let Some(mut heal) = self.st.heal.clone() else {
            return Ok(());
        };
        let appended = answer.append_results.iter().all(Outcome::is_stored);
        if !sent.appends.is_empty() && !appended {
            // Another branch stands there: learn it with the next answer, then compare again.
            return self.heal_again();
        }
        if !heal.told {
            return self.heal_again();
        }
        heal.control_done = true;
        let kept = self.accepted_pieces()?;
        heal.pieces_done |= kept.iter().all(|piece| sent.pieces.contains(&piece.id()));
        for (id, outcome) in sent.chunks.iter().zip(&answer.chunk_results) {
            if let Some((_, chunk)) = self.tx.chunk(self.space, id)? {
                note(&mut heal, &chunk, *outcome);
            }
        }
        let more = !heal.pieces_done || !self.heal_chunks(&heal, 1)?.is_empty();
        self.st.heal = more.then_some(heal);
        self.st.restitute = true;
        if !more {
            self.renew_snapshot()?;
        }
        Ok(())
    }

    /// Forgets this healing: as long as the life is unknown here, the relay says again what it has.
    fn heal_again(&mut self) -> Stored<()> {
        let told = self.st.heal.take().is_some_and(|heal| heal.told);
        if told {
            self.st.incarnation = onderweg_protocol::ids::Incarnation([0xff; 16]);
            self.st.restores = self.st.restores.saturating_sub(1);
        }
        self.st.current = false;
        Ok(())
    }

    /// Forgets sealed chunks that the log does not hold, once nothing in them is needed.
    pub(crate) fn drop_lost(&mut self) -> Stored<()> {
        for (_, chunk) in self.tx.chunks(self.space, &[Place::Lost], usize::MAX)? {
            self.tx.drop_chunk(self.space, &chunk.id())?;
        }
        Ok(())
    }
}

fn note(heal: &mut Heal, chunk: &Chunk, outcome: Outcome) {
    let device: DeviceId = chunk.header().device;
    let tip: Tip = chunk.tip();
    match outcome {
        Outcome::Stored | Outcome::Duplicate => {
            heal.tips.insert(device, tip);
        }
        Outcome::SlowDown { .. } => {}
        Outcome::Held
        | Outcome::StaleNonce
        | Outcome::NotMember
        | Outcome::EpochOld
        | Outcome::ControlConflict
        | Outcome::Gap { .. }
        | Outcome::IncarnationChanged
        | Outcome::Pruned
        | Outcome::TooLarge
        | Outcome::Equivocation { .. }
        | Outcome::Refused => {
            heal.stopped.insert(device);
        }
    }
}
