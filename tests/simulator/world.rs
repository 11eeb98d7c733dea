//! A seed becomes a world: people, phones, spaces, a clock; then acts, healing and checks.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_protocol::control::{Role, SpaceKind};
use onderweg_protocol::ids::{Incarnation, SpaceId};
use onderweg_server::relay::{Limits, MemoryStore, Relay, Store};
use onderweg_space::author::Wish;
use onderweg_sync::state::State;
use onderweg_sync::store::MemberTx;
use onderweg_sync::{Options, found};
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};

use crate::network::{Fate, Net, round};
use crate::phone::{Copy, Phone};

pub(crate) const DAY: u64 = 86_400_000;
/// Start of the simulated clock.
const START: u64 = 1_790_000_000_000;
/// Rounds after which a world that still moves counts as stuck.
const QUIET: usize = 60;

pub(crate) struct World {
    pub(crate) seed: u64,
    pub(crate) trace: bool,
    pub(crate) rng: ChaCha20Rng,
    pub(crate) now: u64,
    pub(crate) net: Net,
    pub(crate) phones: Vec<Phone>,
    pub(crate) copies: Vec<Copy>,
    pub(crate) backups: Vec<MemoryStore>,
    pub(crate) spaces: Vec<SpaceId>,
    pub(crate) mine: BTreeMap<usize, SpaceId>,
    pub(crate) words: u64,
    /// Acts on fields and states of kinds.
    pub(crate) acts_of_kinds: u64,
    /// Words that were seen by somebody who erased their entry.
    pub(crate) erased: BTreeSet<String>,
    pub(crate) names: usize,
    pub(crate) copied: u32,
    pub(crate) restored: u32,
    pub(crate) crashes: u32,
}

impl World {
    /// Whether phones may be copied in this world.
    pub(crate) fn copies_phones(&self) -> bool {
        matches!(self.seed % 4, 1 | 3)
    }

    /// Whether the server may be restored in this world.
    pub(crate) fn restores_server(&self) -> bool {
        matches!(self.seed % 4, 2 | 3)
    }

    pub(crate) fn new(seed: u64, trace: bool) -> Self {
        let rng = ChaCha20Rng::seed_from_u64(seed);
        let net = Net {
            relay: Relay::new(Limits::default()),
            server: MemoryStore::new(Incarnation([1; 16])),
            wandering: Vec::new(),
            round_trips: 0,
        };
        let mut world = Self {
            seed,
            trace,
            rng,
            now: START,
            net,
            phones: Vec::new(),
            copies: Vec::new(),
            backups: Vec::new(),
            spaces: Vec::new(),
            mine: BTreeMap::new(),
            words: 0,
            acts_of_kinds: 0,
            erased: BTreeSet::new(),
            names: 0,
            copied: 0,
            restored: 0,
            crashes: 0,
        };
        let people = 2 + world.below(5);
        for person in 0..people {
            world.new_phone(person);
        }
        for _ in 0..world.below(3) {
            let person = world.below(people);
            world.new_phone(person);
        }
        for founder in 0..2 {
            world.found_circle(founder % people);
        }
        world
    }

    pub(crate) fn say(&self, text: impl FnOnce() -> String) {
        if self.trace {
            println!("{}", text());
        }
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.rng.next_u64() % n.max(1) as u64).unwrap_or(0)
    }

    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn new_phone(&mut self, person: usize) -> usize {
        let name = self.names;
        self.names += 1;
        let mut phone = Phone::new(name, person, self.seed);
        let me = self.found(&mut phone, SpaceKind::Me);
        self.mine.insert(name, me);
        self.phones.push(phone);
        self.phones.len() - 1
    }

    fn found(&mut self, phone: &mut Phone, kind: SpaceKind) -> SpaceId {
        let mut salt = [0; 16];
        self.rng.fill_bytes(&mut salt);
        let secret = phone.store.secret().cloned().expect("unlocked");
        let mut rng = phone.rng.clone();
        rng.next_u64();
        let space = phone
            .write(self.now, |tx| found(tx, kind, salt, &secret, &mut rng))
            .expect("a new space");
        phone.rng = rng;
        space
    }

    fn found_circle(&mut self, founder: usize) {
        let mut phone = self.phones.remove(founder);
        let space = self.found(&mut phone, SpaceKind::Circle);
        self.phones.insert(founder, phone);
        self.spaces.push(space);
        let others: Vec<usize> = (0..self.phones.len()).filter(|at| *at != founder).collect();
        for other in others {
            self.invite(founder, other, space);
        }
    }

    /// An owner (or another device of the same person) wishes a phone in; the phone waits.
    pub(crate) fn invite(&mut self, by: usize, whom: usize, space: SpaceId) {
        let role = if self.chance(30) {
            Role::Owner
        } else {
            Role::Member
        };
        let (Some(host), Some(guest)) = (self.phones.get(by), self.phones.get(whom)) else {
            return;
        };
        let keys = guest.store.device_keys();
        let wish = if host.person == guest.person {
            Wish::AddDevice(keys, None)
        } else {
            Wish::AddMember(keys, role, None)
        };
        let now = self.now;
        let done = self
            .phones
            .get_mut(by)
            .is_some_and(|host| host.write(now, |tx| tx.wish(space, wish)).is_ok());
        if let (true, Some(guest)) = (done, self.phones.get_mut(whom)) {
            let known = guest.state(now, space).is_some();
            if !known {
                let state = State::default();
                let _ = guest.write(now, |tx| tx.put_state(space, &state));
            }
        }
    }

    /// One sync of a phone: rounds until nothing moves, each with a fate of its own.
    pub(crate) fn sync(&mut self, at: usize, calm: bool) -> bool {
        let mut moved = false;
        for _ in 0..if calm { 12 } else { 4 } {
            let fate = if calm { Fate::Arrives } else { self.fate() };
            let small = !calm && self.chance(10);
            let options = if small {
                Options {
                    up: 600,
                    down: 1_200,
                }
            } else {
                Options::default()
            };
            let now = self.now;
            let Some(phone) = self.phones.get_mut(at) else {
                return false;
            };
            let done = round(phone, &mut self.net, now, options, fate);
            self.say(|| {
                format!(
                    "    {fate:?}: {}",
                    done.as_ref()
                        .map_or(String::new(), |done| done.as_ref().map_or(
                            String::new(),
                            |report| format!(
                                "again {} gone {} dropped {:?}",
                                report.again,
                                report.gone.len(),
                                report.dropped
                            )
                        ))
                )
            });
            match done {
                Ok(Some(report)) if report.again => moved = true,
                Ok(Some(_)) => return moved,
                Ok(None) => return true,
                Err(cause) => {
                    self.crashes += 1;
                    self.say(|| format!("    crash: {cause}"));
                    return true;
                }
            }
        }
        moved
    }

    fn fate(&mut self) -> Fate {
        match self.below(100) {
            0..=9 => Fate::RequestLost,
            10..=19 => Fate::AnswerLost,
            20..=24 => Fate::Repeated,
            _ => Fate::Arrives,
        }
    }

    /// Plays acts, heals, checks.
    pub(crate) fn play(&mut self) -> Result<(), String> {
        self.quiet("at the start")?;
        let acts = 60 + self.below(80);
        for _ in 0..acts {
            self.now += self.rng.next_u64() % (DAY / 2);
            self.net.deliver_wandering(self.now);
            self.act();
        }
        self.now += 40 * DAY;
        self.net.deliver_wandering(self.now + 40 * DAY);
        self.heal()?;
        self.check()
    }

    /// Everybody is unlocked and online until nothing moves.
    pub(crate) fn quiet(&mut self, when: &str) -> Result<(), String> {
        for _ in 0..QUIET {
            let mut before = Vec::new();
            for at in 0..self.phones.len() {
                before.push(self.fingerprint(at));
                self.now += 120_000;
                let now = self.now;
                if let Some(phone) = self.phones.get_mut(at) {
                    phone
                        .unlock(now)
                        .map_err(|cause| format!("unlock: {cause}"))?;
                }
                self.say(|| format!("  quiet: phone {at}"));
                self.sync(at, true);
            }
            let after: Vec<_> = (0..self.phones.len())
                .map(|at| self.fingerprint(at))
                .collect();
            if before == after {
                return Ok(());
            }
        }
        Err(format!("no quiet {when}"))
    }

    /// What must not change any more once nothing moves.
    fn fingerprint(&mut self, at: usize) -> Vec<(SpaceId, u64, usize, bool, usize, Vec<u64>)> {
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return Vec::new();
        };
        phone.read(now, |tx| {
            let mut all = Vec::new();
            for space in tx.spaces()? {
                let state = tx.state(space)?.unwrap_or_default();
                let unsent = tx.unsent(space, usize::MAX).map_or(0, |rows| rows.len());
                let control = tx.control(space)?.len() as u64;
                let busy = state.heal.is_some()
                    || state.copied
                    || state.restitute
                    || state.need_snapshot
                    || state.reseal;
                let tips = state.tips.values().map(|tip| tip.dev_seq).collect();
                all.push((space, control, unsent, busy, state.wishes.len(), tips));
            }
            Ok(all)
        })
    }

    fn heal(&mut self) -> Result<(), String> {
        self.quiet("after the acts")?;
        self.now += 3 * DAY;
        self.quiet("at the end")
    }

    /// A backup of the server replaces it: a new life.
    pub(crate) fn restore_server(&mut self, backup: &MemoryStore) {
        let mut fresh = [0; 16];
        self.rng.fill_bytes(&mut fresh);
        self.net.server = backup.clone();
        self.net
            .server
            .new_incarnation(Incarnation(fresh))
            .expect("a memory store");
        self.restored += 1;
    }
}
