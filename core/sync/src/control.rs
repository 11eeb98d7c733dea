//! Following the membership log: extend it, notice a server that went back, survive a lost branch.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_protocol::control::{Act, Entry, SignedEntry};
use onderweg_protocol::ids::{ControlHash, DeviceId, Incarnation};
use onderweg_protocol::message::SpaceAnswer;
use onderweg_protocol::roster::Roster;
use onderweg_space::author::Wish;

use crate::state::Alarm;
use crate::store::{Place, Stored};
use crate::work::Work;

/// Places of chunks that count in a chain.
pub(crate) const CHAINED: [Place; 3] = [Place::Held, Place::Received, Place::Quarantined];

impl Work<'_> {
    /// Takes the entries of an answer, each checked against the log before it.
    pub(crate) fn learn_control(&mut self, answer: &SpaceAnswer) -> Stored<()> {
        if answer.control_n == 0 {
            return Ok(());
        }
        let mine = self.roster.n();
        if answer.control_after == mine {
            return self.extend(&answer.control);
        }
        if answer.control_after != 0 {
            return Ok(());
        }
        let Ok(theirs) = Roster::fold(self.space, &answer.control) else {
            self.alarm(Alarm::Faulty);
            return Ok(());
        };
        let common = (1..=mine.min(theirs.n()))
            .take_while(|n| self.roster.hash_at(*n) == theirs.hash_at(*n))
            .count();
        let split = usize::min(common, answer.control.len());
        let (_, tail) = answer.control.split_at(split);
        if common as u64 == mine {
            self.extend(tail)
        } else if theirs.n() == common as u64 || self.same_life(answer.incarnation) {
            // Shorter than before, or another one: within one life a server never shows either.
            if self.same_life(answer.incarnation) {
                self.alarm(Alarm::LogForked);
            }
            Ok(())
        } else {
            self.adopt(common as u64, theirs, tail)
        }
    }

    fn same_life(&self, incarnation: Incarnation) -> bool {
        self.st.restores == 0 && self.st.incarnation == incarnation
    }

    fn extend(&mut self, entries: &[SignedEntry]) -> Stored<()> {
        let before = self.roster.n();
        let snapshot = self.accepted_n();
        let mut taken = Vec::new();
        for entry in entries {
            if self.roster.apply(entry).is_err() {
                self.alarm(Alarm::Faulty);
                break;
            }
            taken.push(entry.clone());
        }
        if taken.is_empty() {
            return Ok(());
        }
        self.tx.put_control(self.space, before, &taken)?;
        self.log.extend(taken);
        self.offer_pieces_again(snapshot)?;
        self.after_log_change()
    }

    /// What even a locked device does once the log changed: its own removal, others' frontiers.
    fn after_log_change(&mut self) -> Stored<()> {
        let me = self.roster.device(&self.me.id);
        self.st.gone = me.is_some_and(|device| device.gone.is_some());
        let past: Vec<DeviceId> = self
            .st
            .tips
            .values()
            .filter(|tip| self.roster.past_frontier(&tip.device, tip.dev_seq))
            .map(|tip| tip.device)
            .collect();
        for device in past {
            let frontier = self.roster.frontier(&device).map_or(0, |tip| tip.dev_seq);
            self.truncate(device, frontier + 1)?;
        }
        Ok(())
    }

    /// The relay's log replaces a branch that a restore lost. What was lost is wished again by
    /// those who may; chunks that name a lost entry lose their place.
    fn adopt(&mut self, common: u64, theirs: Roster, tail: &[SignedEntry]) -> Stored<()> {
        let snapshot = self.accepted_n();
        let keep = usize::try_from(common).unwrap_or(usize::MAX);
        let lost: Vec<SignedEntry> = self.log.iter().skip(keep).cloned().collect();
        self.log.truncate(keep);
        self.log.extend_from_slice(tail);
        self.tx.put_control(self.space, common, tail)?;
        let old = std::mem::replace(&mut self.roster, theirs);
        self.st.settled_n = self.st.settled_n.min(common);
        self.st.base_n = if self.st.base_n > common {
            0
        } else {
            self.st.base_n
        };
        self.st.restitute = true;
        let hashes: BTreeSet<ControlHash> = lost.iter().map(SignedEntry::hash).collect();
        self.truncate_lost(&hashes)?;
        for entry in lost.iter().filter_map(|signed| signed.entry().ok()) {
            self.wish_again(entry, &old);
        }
        self.offer_pieces_again(snapshot)?;
        self.after_log_change()
    }

    fn truncate_lost(&mut self, lost: &BTreeSet<ControlHash>) -> Stored<()> {
        let mut from: BTreeMap<DeviceId, u64> = BTreeMap::new();
        for (_, chunk) in self.tx.chunks(self.space, &CHAINED, usize::MAX)? {
            let header = chunk.header();
            if lost.contains(&header.control) {
                let at = from.entry(header.device).or_insert(header.dev_seq);
                *at = (*at).min(header.dev_seq);
            }
        }
        for (device, dev_seq) in from {
            self.truncate(device, dev_seq)?;
        }
        for (_, chunk) in self.tx.chunks(self.space, &[Place::Outbox], usize::MAX)? {
            self.st.reseal |= lost.contains(&chunk.header().control);
        }
        Ok(())
    }

    fn wish_again(&mut self, entry: Entry, old: &Roster) {
        let mine = entry.author == self.me.id;
        // A sheet that was printed since, elsewhere, is the one that counts.
        let sheet = self.roster.person_of(&self.me.id);
        let sheet = sheet.and_then(|own| self.roster.sheet_of(own));
        let replaces = sheet.is_none_or(|there| old.is_sheet(&there));
        let owner = self.roster.is_owner(&self.me.id);
        let wish = match entry.act {
            Act::Invite { invite, key, role } if mine => Wish::Invite(invite, key, role),
            Act::AddMember { keys, role, .. } if mine => Wish::AddMember(keys, role, None),
            Act::AddDevice { keys, .. } if mine => Wish::AddDevice(keys, None),
            Act::Readmit {
                person,
                keys,
                second,
                ..
            } if mine => Wish::Readmit(person, keys, second),
            Act::Remove { removed, .. } if mine || owner => {
                Wish::Remove(removed.iter().map(|tip| tip.device).collect())
            }
            Act::Leave { .. } if mine => Wish::Leave,
            Act::Leave { removed } if owner => {
                Wish::Remove(removed.iter().map(|tip| tip.device).collect())
            }
            Act::Erase {
                entry,
                origin,
                heads,
            } if mine || owner => Wish::Erase(entry, origin.filter(|_| mine), heads),
            Act::NameOwner { person } if mine => Wish::NameOwner(person),
            Act::AddSheet { keys, vouch, .. } if mine && replaces => Wish::AddSheet(keys, vouch),
            Act::Create { .. }
            | Act::Invite { .. }
            | Act::RevokeInvite { .. }
            | Act::AddMember { .. }
            | Act::AddDevice { .. }
            | Act::Readmit { .. }
            | Act::Remove { .. }
            | Act::Leave { .. }
            | Act::NewEpoch { .. }
            | Act::AcceptSnapshot { .. }
            | Act::Erase { .. }
            | Act::NameOwner { .. }
            | Act::AddSheet { .. }
            | Act::Recover { .. } => return,
        };
        if !self.st.wishes.contains(&wish) {
            self.st.wishes.push(wish);
        }
    }
}
