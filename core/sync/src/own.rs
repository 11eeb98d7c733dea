//! The own chain: what the relay said of pushed chunks, sealing again, and being a copy.

use std::collections::BTreeSet;

use onderweg_protocol::body::{Data, from_cbor};
use onderweg_protocol::chunk::{Chunk, Kind};
use onderweg_protocol::ids::{ChangeHash, DeviceId, EntryId, Tip};
use onderweg_protocol::message::{Outcome, SpaceAnswer};
use onderweg_space::author::Wish;
use onderweg_space::open::open;

use crate::control::CHAINED;
use crate::round::{Report, Sent};
use crate::state::Alarm;
use crate::store::{Place, Rewound, Stored};
use crate::work::Work;

/// Own changes in order: which entry, which bytes.
pub(crate) type Changes = Vec<(EntryId, Vec<u8>)>;

impl Work<'_> {
    pub(crate) fn take_results(
        &mut self,
        sent: &Sent,
        answer: &SpaceAnswer,
        report: &mut Report,
    ) -> Stored<()> {
        for (id, outcome) in sent.pieces.iter().zip(&answer.piece_results) {
            let done = outcome.is_stored() || *outcome == Outcome::Refused;
            if let (true, Some((Place::PieceOutbox, piece))) =
                (done, self.tx.chunk(self.space, id)?)
            {
                self.tx.put_chunk(&piece, Place::Piece)?;
            }
        }
        if sent.heal {
            return self.take_heal_results(sent, answer);
        }
        for (id, outcome) in sent.chunks.iter().zip(&answer.chunk_results) {
            let Some((Place::Outbox, chunk)) = self.tx.chunk(self.space, id)? else {
                continue;
            };
            if !self.take_push_result(&chunk, *outcome, report)? {
                break;
            }
        }
        if let (Some(wish), Some(outcome)) = (&sent.wish, answer.append_results.first()) {
            self.take_wish_result(wish, *outcome, report);
        }
        Ok(())
    }

    fn take_wish_result(&mut self, wish: &Wish, outcome: Outcome, report: &mut Report) {
        if outcome.is_stored() {
            self.st.snapshot_due |= matches!(wish, Wish::Erase(..));
            self.st.wishes.retain(|kept| kept != wish);
        } else if matches!(outcome, Outcome::Refused | Outcome::TooLarge) {
            self.st.wishes.retain(|kept| kept != wish);
            if matches!(wish, Wish::AcceptSnapshot { .. }) {
                self.renew_lost_snapshot();
            }
            report.dropped.push((self.space, wish.clone()));
        }
    }

    /// Returns whether what follows in the chain may be looked at.
    fn take_push_result(
        &mut self,
        chunk: &Chunk,
        outcome: Outcome,
        report: &mut Report,
    ) -> Stored<bool> {
        let number = chunk.header().dev_seq;
        match outcome {
            Outcome::Stored | Outcome::Duplicate => {
                self.acknowledge(chunk)?;
                return Ok(true);
            }
            Outcome::EpochOld => self.st.reseal = true,
            Outcome::Gap { last } if last < self.st.tip(&self.me.id).dev_seq => self.heal_own(last),
            Outcome::Gap { last } if last + 1 == number => self.st.copied = true,
            Outcome::Equivocation { stored } => {
                let attempt = self
                    .tx
                    .chunk(self.space, &stored)?
                    .is_some_and(|(place, _)| place == Place::Attempt);
                // An own attempt arrived after all: it comes with the pull. Another's: I am a copy.
                self.st.copied |= !attempt;
                self.pull_again |= attempt;
            }
            Outcome::TooLarge | Outcome::Refused => {
                self.alarm(Alarm::OwnRefused);
                self.st.reseal = true;
            }
            Outcome::SlowDown { wait_ms } => {
                report.wait_ms = Some(report.wait_ms.unwrap_or(0).max(wait_ms));
            }
            Outcome::Held
            | Outcome::StaleNonce
            | Outcome::NotMember
            | Outcome::ControlConflict
            | Outcome::Gap { .. }
            | Outcome::IncarnationChanged
            | Outcome::Pruned => {}
        }
        Ok(false)
    }

    /// The relay lost acknowledged own chunks without a new life: give them again.
    fn heal_own(&mut self, last: u64) {
        let mut tips = self.st.tips.clone();
        tips.insert(
            self.me.id,
            Tip {
                dev_seq: last,
                ..Tip::none(self.me.id)
            },
        );
        self.st.heal = Some(self.heal_in_this_life(tips));
    }

    pub(crate) fn acknowledge(&mut self, chunk: &Chunk) -> Stored<()> {
        self.tx.put_chunk(chunk, Place::Held)?;
        let tip = chunk.tip();
        if tip.dev_seq > self.st.tip(&tip.device).dev_seq {
            self.st.tips.insert(tip.device, tip);
        }
        Ok(())
    }

    /// A chain loses its end from this number on: the log no longer counts it.
    pub(crate) fn truncate(&mut self, device: DeviceId, from: u64) -> Stored<()> {
        let own = self.is_me(&device);
        let above = from.saturating_sub(1);
        let cut = self
            .tx
            .chunks_above(self.space, device, above, &CHAINED, usize::MAX)?;
        for (_, chunk) in cut {
            self.st.lost.insert(chunk.id());
            self.tx
                .put_chunk(&chunk, if own { Place::Outbox } else { Place::Lost })?;
        }
        let below = from.saturating_sub(1);
        let tip = match self.tx.chunk_at(self.space, device, below)? {
            Some((_, chunk)) => chunk.tip(),
            None => self
                .base_tip(&device)
                .filter(|tip| tip.dev_seq == below)
                .unwrap_or(Tip::none(device)),
        };
        for tips in [&mut self.st.tips, &mut self.st.applied] {
            if tips
                .get(&device)
                .is_some_and(|old| old.dev_seq > tip.dev_seq)
            {
                tips.insert(device, tip);
            }
        }
        self.st
            .told
            .retain(|told, dev_seq| *told != device || *dev_seq <= tip.dev_seq);
        self.st.reseal |= own;
        self.st.restitute = true;
        Ok(())
    }

    pub(crate) fn base_tip(&self, device: &DeviceId) -> Option<Tip> {
        self.roster
            .accepted()
            .and_then(|accepted| accepted.base.get(device))
            .copied()
    }

    /// Data of a sealed chunk that this device can open; `None` for other kinds and other keys.
    pub(crate) fn unseal(&self, chunk: &Chunk) -> Option<Changes> {
        if !matches!(chunk.header().kind, Kind::Data | Kind::Restitution) {
            return None;
        }
        let key = self.ring.get(chunk.header().epoch)?;
        let body = open(chunk, key).ok()?;
        let data: Data = from_cbor(&body, "data").ok()?;
        let changes = data.batches.into_iter().flat_map(|batch| {
            let entry = batch.entry;
            batch
                .changes
                .into_iter()
                .map(move |change| (entry, Vec::from(change)))
        });
        Some(changes.collect())
    }

    /// All own changes that the relay has not acknowledged, in order: outbox, then unsent rows.
    fn own_unacknowledged(&mut self) -> Stored<Changes> {
        let mut own = self.outbox_changes()?;
        own.extend(
            self.tx
                .unsent(self.space, usize::MAX)?
                .into_iter()
                .map(|row| (row.entry, row.change)),
        );
        Ok(own)
    }

    fn outbox_changes(&mut self) -> Stored<Changes> {
        let mut outbox = self.tx.chunks(self.space, &[Place::Outbox], usize::MAX)?;
        outbox.sort_by_key(|(_, chunk)| chunk.header().dev_seq);
        let data = outbox
            .iter()
            .filter(|(_, chunk)| chunk.header().kind == Kind::Data);
        Ok(data
            .filter_map(|(_, chunk)| self.unseal(chunk))
            .flatten()
            .collect())
    }

    /// Puts the outbox back among the unsent changes, less what an attempt of mine already
    /// brought; numbers are free again. Restitutions and snapshots are made anew when due.
    pub(crate) fn unseal_outbox(&mut self) -> Stored<()> {
        let mut arrived = BTreeSet::new();
        for (_, chunk) in self.tx.chunks(self.space, &[Place::Received], usize::MAX)? {
            if self.is_me(&chunk.header().device) {
                arrived.extend(self.hashes(&self.unseal(&chunk).unwrap_or_default()));
            }
        }
        let mut changes = self.outbox_changes()?;
        changes.retain(|(_, change)| {
            self.tx
                .measure(change)
                .is_some_and(|(hash, _)| !arrived.contains(&hash))
        });
        self.clear_outbox()?;
        self.tx.put_unsent_first(self.space, &changes)?;
        self.st.reseal = false;
        Ok(())
    }

    fn clear_outbox(&mut self) -> Stored<()> {
        for (_, chunk) in self.tx.chunks(self.space, &[Place::Outbox], usize::MAX)? {
            self.st.restitute |= chunk.header().kind == Kind::Restitution;
            self.st.snapshot_due |= chunk.header().kind == Kind::Manifest;
            self.tx.put_chunk(&chunk, Place::Attempt)?;
        }
        // What the sealed chunks told must be told again.
        self.st.told.clear();
        for (_, piece) in self
            .tx
            .chunks(self.space, &[Place::PieceOutbox], usize::MAX)?
        {
            self.tx.drop_chunk(self.space, &piece.id())?;
        }
        Ok(())
    }

    pub(crate) fn hashes(&self, changes: &Changes) -> Vec<ChangeHash> {
        changes
            .iter()
            .filter_map(|(_, change)| self.tx.measure(change))
            .map(|(hash, _)| hash)
            .collect()
    }

    /// I am a copy, and all is pulled: documents go back to what was acknowledged. The returned
    /// acts are written again once what came is applied.
    pub(crate) fn rewind_copy(&mut self) -> Stored<Rewound> {
        let own = self.own_unacknowledged()?;
        let rewound = self.tx.rewind(self.space, &own)?;
        let rows: Vec<i64> = self
            .tx
            .unsent(self.space, usize::MAX)?
            .iter()
            .map(|row| row.row)
            .collect();
        self.tx.drop_unsent(self.space, &rows)?;
        self.clear_outbox()?;
        self.st.reseal = false;
        self.st.copied = false;
        self.st.copies += 1;
        if self.st.copies > 1 {
            self.alarm(Alarm::Copied);
        }
        Ok(rewound)
    }

    /// Shut out or gone: unsent work goes to the author's `me`.
    pub(crate) fn close(&mut self) -> Stored<()> {
        let unsent = self.own_unacknowledged()?;
        let rows: Vec<i64> = self
            .tx
            .unsent(self.space, usize::MAX)?
            .iter()
            .map(|row| row.row)
            .collect();
        if unsent.is_empty() && !self.any(&[Place::Outbox])? {
            return Ok(());
        }
        self.tx.close_space(self.space, &unsent)?;
        self.tx.drop_unsent(self.space, &rows)?;
        self.clear_outbox()?;
        self.st.wishes.clear();
        Ok(())
    }
}
