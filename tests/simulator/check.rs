//! The invariants after healing. Each names what broke, never what somebody wrote.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_sync::state::{Alarm, State};
use onderweg_sync::store::{MemberTx, Place};

use crate::phone::Kept;
use crate::world::World;

type Journal = BTreeMap<EntryId, String>;

impl World {
    pub(crate) fn check(&mut self) -> Result<(), String> {
        let spaces = self.spaces.clone();
        for space in spaces {
            self.check_space(space)?;
            self.check_counts(space)?;
        }
        for at in 0..self.phones.len() {
            self.check_me(at)?;
        }
        self.check_words()
    }

    /// Phones that the newest log of a space counts as members, with that log's fold.
    pub(crate) fn members(&mut self, space: SpaceId) -> (Option<Roster>, Vec<usize>) {
        let now = self.now;
        let mut newest: Option<Roster> = None;
        for phone in &mut self.phones {
            let device = phone.device();
            let roster = phone.roster(now, space);
            let counts = roster.is_member(&device)
                && phone.state(now, space).is_some_and(|state| !state.gone);
            if counts && newest.as_ref().is_none_or(|known| known.n() < roster.n()) {
                newest = Some(roster);
            }
        }
        let Some(roster) = newest else {
            return (None, Vec::new());
        };
        let members = (0..self.phones.len())
            .filter(|at| {
                self.phones
                    .get(*at)
                    .is_some_and(|phone| roster.is_member(&phone.device()))
            })
            .collect();
        (Some(roster), members)
    }

    fn check_space(&mut self, space: SpaceId) -> Result<(), String> {
        let now = self.now;
        let (Some(roster), members) = self.members(space) else {
            return Ok(());
        };
        let mut first: Option<(usize, Journal)> = None;
        for at in members {
            let journal = self.journal(at, space);
            let alarms_excused = self.copies_phones();
            let Some(phone) = self.phones.get_mut(at) else {
                continue;
            };
            let name = phone.name;
            let state = phone.state(now, space).unwrap_or_default();
            if phone.roster(now, space).head() != roster.head() {
                return Err(format!("4: phone {name} follows another log"));
            }
            let stuck = phone.read(now, |tx| stuck(tx, space, &state));
            if !stuck.is_empty() {
                return Err(format!("4: phone {name} is stuck: {stuck}"));
            }
            for alarm in &state.alarms {
                let honest_copy =
                    matches!(alarm, Alarm::Copied | Alarm::Fork(..) | Alarm::Withheld(..));
                if !(alarms_excused && honest_copy) {
                    return Err(format!("5: phone {name} raises a false alarm: {alarm:?}"));
                }
            }
            match &first {
                None => first = Some((name, journal)),
                Some((other, known)) if *known != journal => {
                    let differs = known
                        .keys()
                        .chain(journal.keys())
                        .find(|id| known.get(id) != journal.get(id));
                    let sides =
                        differs.map(|id| (known.contains_key(id), journal.contains_key(id)));
                    self.tell_tips(space);
                    if let Some(id) = differs {
                        for at in 0..self.phones.len() {
                            let stands = self.journal(at, space).get(id).cloned();
                            self.say(|| format!("  phone {at}: {stands:?}"));
                        }
                    }
                    return Err(format!(
                        "1: phones {other} and {name} differ at {differs:?} {sides:?}"
                    ));
                }
                Some(_) => {}
            }
            self.check_chains(at, space, &state)?;
        }
        self.check_removed(space, &roster)?;
        self.check_erased(space, &roster)
    }

    pub(crate) fn journal(&mut self, at: usize, space: SpaceId) -> Journal {
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return Journal::new();
        };
        phone.read(now, |tx| {
            let mut journal = Journal::new();
            for entry in tx.entries(space)? {
                journal.insert(entry, tx.canonical_json(space, entry)?.unwrap_or_default());
            }
            Ok(journal)
        })
    }

    /// 6: a device's chain as kept here has no gap above the accepted base.
    fn check_chains(&mut self, at: usize, space: SpaceId, state: &State) -> Result<(), String> {
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return Ok(());
        };
        let roster = phone.roster(now, space);
        for tip in state.tips.values() {
            let base = roster
                .accepted()
                .and_then(|accepted| accepted.base.get(&tip.device))
                .map_or(0, |base| base.dev_seq);
            for dev_seq in base + 1..=tip.dev_seq {
                let held = phone.read(now, |tx| tx.chunk_at(space, tip.device, dev_seq));
                if held.is_none() {
                    let (name, device, last) = (phone.name, tip.device, tip.dev_seq);
                    self.tell_tips(space);
                    let place = format!("{dev_seq} of {last} of {device:?}");
                    return Err(format!("6: phone {name}: a gap in a chain at {place}"));
                }
            }
        }
        Ok(())
    }

    /// 3: who was shut out holds no key of a later epoch.
    fn check_removed(&mut self, space: SpaceId, roster: &Roster) -> Result<(), String> {
        let now = self.now;
        for phone in &mut self.phones {
            let device: DeviceId = phone.device();
            let Some((gone, _)) = roster.device(&device).and_then(|device| device.gone) else {
                continue;
            };
            let before = roster.epoch_at(gone.saturating_sub(1));
            let ring = phone.read(now, |tx| tx.ring(space));
            let later = (before + 1..=roster.epoch()).any(|epoch| ring.fits(roster, epoch));
            if later {
                return Err(format!(
                    "3: phone {} holds a key of a later epoch",
                    phone.name
                ));
            }
        }
        Ok(())
    }

    /// 7: nothing of an erased entry is left in documents; after a snapshot nothing sealed either.
    fn check_erased(&mut self, space: SpaceId, roster: &Roster) -> Result<(), String> {
        let now = self.now;
        for phone in &mut self.phones {
            if !roster.is_member(&phone.device()) {
                continue;
            }
            let entries: BTreeSet<EntryId> = phone
                .read(now, |tx| tx.entries(space))
                .into_iter()
                .collect();
            if roster
                .erased()
                .keys()
                .any(|erased| entries.contains(erased))
            {
                return Err(format!("7: phone {} keeps an erased entry", phone.name));
            }
        }
        Ok(())
    }

    fn check_me(&mut self, at: usize) -> Result<(), String> {
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return Ok(());
        };
        let Some(me) = self.mine.get(&phone.name).copied() else {
            return Ok(());
        };
        let state = phone.state(now, me).unwrap_or_default();
        let stuck = phone.read(now, |tx| stuck(tx, me, &state));
        if stuck.is_empty() {
            Ok(())
        } else {
            Err(format!(
                "4: the own space of phone {} is stuck: {stuck}",
                phone.name
            ))
        }
    }

    /// 2: no acknowledged word is lost: it is in its space, or in its author's `me`.
    fn check_words(&mut self) -> Result<(), String> {
        let mut texts: BTreeMap<SpaceId, String> = BTreeMap::new();
        for space in self.spaces.clone() {
            let (_, members) = self.members(space);
            if let Some(at) = members.first() {
                let journal = self.journal(*at, space);
                texts.insert(space, journal.into_values().collect::<Vec<_>>().join("\n"));
            }
        }
        let mut own: BTreeMap<usize, String> = BTreeMap::new();
        for at in 0..self.phones.len() {
            let Some((name, person)) = self.phones.get(at).map(|phone| (phone.name, phone.person))
            else {
                continue;
            };
            if let Some(me) = self.mine.get(&name).copied() {
                let journal = self.journal(at, me);
                let text = own.entry(person).or_default();
                journal
                    .into_values()
                    .for_each(|entry| text.push_str(&entry));
            }
        }
        for at in 0..self.phones.len() {
            let Some(phone) = self.phones.get(at) else {
                continue;
            };
            let (name, kept_here) = (phone.name, phone.kept.clone());
            let mine = own.get(&phone.person).cloned().unwrap_or_default();
            for kept in kept_here {
                let Some(text) = texts.get(&kept.space) else {
                    continue;
                };
                let word = kept.word.as_str();
                let found =
                    text.contains(word) || mine.contains(word) || self.erased.contains(word);
                // Who left keeps what they had: an erasure after that does not reach them.
                if !found && !self.left_with(at, &kept) {
                    self.tell_where(&kept);
                    let entry = kept.entry;
                    return Err(format!(
                        "2: word {word} of entry {entry:?}, kept by phone {name}, is lost"
                    ));
                }
            }
        }
        Ok(())
    }

    /// With a trace: how far everybody knows every chain.
    fn tell_tips(&mut self, space: SpaceId) {
        let now = self.now;
        for at in 0..self.phones.len() {
            let Some(phone) = self.phones.get_mut(at) else {
                continue;
            };
            let (name, device) = (phone.name, phone.device());
            let state = phone.state(now, space).unwrap_or_default();
            let entries = phone.read(now, |tx| tx.entries(space));
            let roster = phone.roster(now, space);
            let member = roster.is_member(&device);
            let accepted = roster.accepted().map(|accepted| accepted.n);
            self.say(|| {
                let (owner, erased) = (roster.is_owner(&device), roster.last_erase());
                let due = state.snapshot_due;
                format!("  phone {name}: owner {owner}, erasure {erased}, accepted {accepted:?}, base {}, due {due}, log {}", state.base_n, roster.n())
            });
            let tips: Vec<_> = state
                .tips
                .values()
                .map(|tip| (tip.device, tip.dev_seq, tip.chunk))
                .collect();
            self.say(|| format!("  phone {name} {device:?} member {member} life {:?} seq {}: {tips:?} {entries:?}", state.incarnation, state.after_seq));
        }
    }

    /// With a trace: who has the word, who erased the entry.
    fn tell_where(&mut self, kept: &Kept) {
        let now = self.now;
        for at in 0..self.phones.len() {
            let mut found = Vec::new();
            for space in self.spaces.clone() {
                let journal = self.journal(at, space);
                let entries = journal.iter().filter(|(_, text)| text.contains(&kept.word));
                found.extend(entries.map(|(entry, _)| (space, *entry)));
            }
            let Some(phone) = self.phones.get_mut(at) else {
                continue;
            };
            let (name, device) = (phone.name, phone.device());
            let roster = phone.roster(now, kept.space);
            let gone = phone.state(now, kept.space).is_some_and(|state| state.gone);
            let erased = roster.erased().contains_key(&kept.entry);
            let member = roster
                .device(&device)
                .map(|device| (device.added, device.gone));
            self.say(|| format!("  phone {name}: gone {gone}, member {member:?} of {}, erased {erased}, found {found:?}", roster.n()));
        }
    }

    fn left_with(&mut self, at: usize, kept: &Kept) -> bool {
        let now = self.now;
        let journal = self.journal(at, kept.space);
        let state = self
            .phones
            .get_mut(at)
            .and_then(|phone| phone.state(now, kept.space));
        let gone = state.is_some_and(|state| state.gone);
        gone && journal.values().any(|entry| entry.contains(&kept.word))
    }
}

fn stuck(
    tx: &mut dyn MemberTx,
    space: SpaceId,
    state: &State,
) -> Result<String, onderweg_sync::store::StoreError> {
    let mut words = Vec::new();
    for place in [
        Place::Outbox,
        Place::Received,
        Place::PieceOutbox,
        Place::Quarantined,
        Place::Lost,
    ] {
        if tx.any_chunk(space, &[place])? {
            words.push(format!("{place:?}"));
        }
    }
    let unsent = tx.unsent(space, usize::MAX)?.len();
    if unsent > 0 {
        words.push(format!("{unsent} unsent"));
    }
    if !state.wishes.is_empty() {
        words.push(format!("{} wishes", state.wishes.len()));
    }
    let flags = [
        (state.heal.is_some(), "healing"),
        (state.copied, "copied"),
        (state.restitute, "restitute"),
        (state.need_snapshot, "needs a snapshot"),
        (state.reseal, "reseal"),
        (!state.wedged.is_empty(), "wedged"),
        (!state.lacking.is_empty(), "lacking"),
        (!state.current, "not current"),
    ];
    words.extend(
        flags
            .into_iter()
            .filter(|(on, _)| *on)
            .map(|(_, word)| word.to_owned()),
    );
    Ok(words.join(", "))
}
