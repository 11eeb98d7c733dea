//! What the relay delivers: checked without a key, kept sealed. A locked phone does all of this.

use onderweg_protocol::chunk::{Chunk, Kind};
use onderweg_protocol::ids::DeviceId;
use onderweg_protocol::message::{Lacking, SpaceAnswer};
use onderweg_space::verify::{Verdict, verify};

use crate::state::Alarm;
use crate::store::{Place, Stored};
use crate::work::Work;

/// Rounds that a missing chunk is asked for before it counts as withheld.
const ASKS: u32 = 2;

enum Step {
    Done,
    Later,
}

impl Work<'_> {
    /// Takes delivered chunks, in whatever order they came; the cursor never passes one that
    /// cannot be placed yet.
    pub(crate) fn receive(&mut self, answer: &SpaceAnswer) -> Stored<()> {
        let mut pending: Vec<(u64, Chunk)> = Vec::new();
        for delivered in &answer.chunks {
            match Chunk::parse(delivered.bytes.to_vec()) {
                Ok(chunk) => pending.push((delivered.seq, chunk)),
                Err(_) => self.alarm(Alarm::Faulty),
            }
        }
        let last = answer
            .chunks
            .iter()
            .map(|delivered| delivered.seq)
            .max()
            .unwrap_or(0);
        self.place_all(&mut pending)?;
        match pending.iter().map(|(seq, _)| *seq).min() {
            Some(seq) => self.st.after_seq = self.st.after_seq.max(seq.saturating_sub(1)),
            None if answer.more => self.st.after_seq = self.st.after_seq.max(last),
            None => self.st.after_seq = answer.head_seq,
        }
        if self.pull_again {
            self.st.after_seq = 0;
        }
        self.st.current = pending.is_empty() && !answer.more && !self.pull_again;
        if !answer.more && !self.pull_again {
            // All that the relay would give is here: what cannot be placed is noticed, not waited for.
            self.count_lacking();
            let hidden = |chunk: &Chunk| self.roster.position(&chunk.header().control).is_none();
            if pending.iter().any(|(_, chunk)| hidden(chunk)) {
                self.alarm(Alarm::LogForked);
            }
        }
        Ok(())
    }

    /// Tries until nothing moves: a relay may reorder.
    fn place_all(&mut self, pending: &mut Vec<(u64, Chunk)>) -> Stored<()> {
        loop {
            let before = pending.len();
            let mut later = Vec::new();
            for (seq, chunk) in pending.drain(..) {
                if let Step::Later = self.place(&chunk)? {
                    later.push((seq, chunk));
                }
            }
            *pending = later;
            if pending.is_empty() || pending.len() == before {
                return Ok(());
            }
        }
    }

    fn place(&mut self, chunk: &Chunk) -> Stored<Step> {
        let header = chunk.header();
        let (device, dev_seq) = (header.device, header.dev_seq);
        if self.is_me(&device) {
            match self.tx.chunk(self.space, &chunk.id())? {
                Some((Place::Outbox, _)) => {
                    self.acknowledge(chunk)?;
                    return Ok(Step::Done);
                }
                Some((Place::Attempt, _)) if dev_seq > self.st.tip(&device).dev_seq => {
                    self.st.reseal = true;
                }
                Some(_) => return Ok(Step::Done),
                // A number of mine that I did not seal.
                None => self.st.copied |= dev_seq > self.st.tip(&device).dev_seq,
            }
        }
        match verify(chunk, &self.roster, &self.st.tip(&device)) {
            Verdict::Next => self.take_next(chunk),
            Verdict::Known => self.compare(chunk),
            Verdict::Fork => self.diverge(chunk),
            Verdict::Gap if self.raise_tip(&device, dev_seq - 1)? => self.place(chunk),
            Verdict::Gap => {
                let next = self.st.tip(&device).dev_seq + 1;
                self.st
                    .lacking
                    .entry(Lacking {
                        device,
                        dev_seq: next,
                    })
                    .or_insert(0);
                Ok(Step::Later)
            }
            Verdict::UnknownControl => Ok(Step::Later),
            Verdict::PastFrontier => Ok(Step::Done),
            Verdict::Refused(_) => {
                self.alarm(Alarm::Faulty);
                Ok(Step::Done)
            }
        }
    }

    fn take_next(&mut self, chunk: &Chunk) -> Stored<Step> {
        let tip = chunk.tip();
        self.tx.put_chunk(chunk, Place::Received)?;
        self.st.tips.insert(tip.device, tip);
        self.st.lacking.remove(&Lacking {
            device: tip.device,
            dev_seq: tip.dev_seq,
        });
        self.st
            .alarms
            .remove(&Alarm::Withheld(tip.device, tip.dev_seq));
        Ok(Step::Done)
    }

    /// A number that is known: is it the same chunk?
    fn compare(&mut self, chunk: &Chunk) -> Stored<Step> {
        let tip = chunk.tip();
        match self.tx.chunk_at(self.space, tip.device, tip.dev_seq)? {
            Some((_, held)) if held.id() != chunk.id() => self.diverge(chunk),
            _ => Ok(Step::Done),
        }
    }

    /// Another chunk stands under a number. After a restore that can be honest: the relay's chain
    /// replaces the one here. Without one it is a fork.
    fn diverge(&mut self, chunk: &Chunk) -> Stored<Step> {
        let tip = chunk.tip();
        let explained = self.st.restores > 0 || self.is_me(&tip.device);
        self.st.copied |= self.is_me(&tip.device);
        if !explained {
            self.alarm(Alarm::Fork(tip.device, tip.dev_seq));
            return Ok(Step::Done);
        }
        if tip.dev_seq > self.st.tip(&tip.device).dev_seq {
            // The number before it differs: ask for the whole chain again.
            if self.st.after_seq != 0 {
                self.pull_again = true;
                return Ok(Step::Later);
            }
            self.truncate(tip.device, tip.dev_seq - 1)?;
            return Ok(Step::Later);
        }
        self.truncate(tip.device, tip.dev_seq)?;
        match verify(chunk, &self.roster, &self.st.tip(&tip.device)) {
            Verdict::Next => self.take_next(chunk),
            Verdict::Known
            | Verdict::Fork
            | Verdict::Gap
            | Verdict::UnknownControl
            | Verdict::PastFrontier
            | Verdict::Refused(_) => Ok(Step::Later),
        }
    }

    /// Numbers within the accepted snapshot count as settled; their content comes with it.
    fn raise_tip(&mut self, device: &DeviceId, to: u64) -> Stored<bool> {
        let Some(base) = self.base_tip(device) else {
            return Ok(false);
        };
        if base.dev_seq < to || base.dev_seq <= self.st.tip(device).dev_seq {
            return Ok(false);
        }
        if self.is_me(device) && self.tx.chunk(self.space, &base.chunk)?.is_none() {
            self.st.copied = true;
        }
        self.st.tips.insert(*device, base);
        self.st.need_snapshot = true;
        Ok(true)
    }

    /// Chunks, manifest and pieces that were asked for by name.
    pub(crate) fn take_wanted(&mut self, answer: &SpaceAnswer) -> Stored<()> {
        for bytes in &answer.wanted {
            let Ok(chunk) = Chunk::parse(bytes.to_vec()) else {
                self.alarm(Alarm::Faulty);
                continue;
            };
            let named = self.roster.accepted().is_some_and(|accepted| {
                accepted.manifest == chunk.id() || accepted.pieces.contains(&chunk.id())
            });
            if named && self.tx.chunk(self.space, &chunk.id())?.is_none() {
                self.take_snapshot_part(&chunk)?;
            } else if chunk.header().kind != Kind::Piece {
                self.place(&chunk)?;
            }
        }
        Ok(())
    }

    /// Everything that the relay had is here: what is still lacking was asked for once more.
    fn count_lacking(&mut self) {
        let st = &mut self.st;
        let (tips, roster) = (&st.tips, &self.roster);
        st.lacking.retain(|lacking, _| {
            let have = tips.get(&lacking.device).map_or(0, |tip| tip.dev_seq);
            lacking.dev_seq > have && !roster.past_frontier(&lacking.device, lacking.dev_seq)
        });
        let alarms = &mut st.alarms;
        alarms.retain(|alarm| match alarm {
            Alarm::Withheld(device, dev_seq) => {
                tips.get(device).is_none_or(|tip| tip.dev_seq < *dev_seq)
                    && !roster.past_frontier(device, *dev_seq)
            }
            Alarm::Fork(..)
            | Alarm::LogForked
            | Alarm::Faulty
            | Alarm::Copied
            | Alarm::BadContent(_)
            | Alarm::OwnRefused
            | Alarm::BadSnapshot
            | Alarm::NotNamed => true,
        });
        for (lacking, rounds) in &mut st.lacking {
            *rounds = rounds.saturating_add(1);
            if *rounds > ASKS {
                alarms.insert(Alarm::Withheld(lacking.device, lacking.dev_seq));
            }
        }
    }
}
