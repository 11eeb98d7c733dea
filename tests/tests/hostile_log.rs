//! Threat "the server adds a reader": a server cannot make a phone believe a membership log that
//! the members did not sign. Many thousand changed logs are folded from the first entry; whatever a
//! phone accepts of one is, byte for byte, the beginning of the honest one.
//!
//! `ONDERWEG_MUTATIONS` sets how many; the default is a little over 100,000.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};

use onderweg_protocol::body::to_cbor;
use onderweg_protocol::control::{Act, Entry, Role, SignedEntry, SpaceKind};
use onderweg_protocol::ids::{ChunkId, ControlHash, DeviceId, EntryId, InviteId, Tip};
use onderweg_protocol::roster::Roster;
use onderweg_space::author::{self, Wish};
use onderweg_space::keys::DeviceSecret;
use onderweg_tests::house::{House, device};
use onderweg_tests::mutate::{below, bytes, mutate, seeded};
use rand_chacha::ChaCha20Rng;

/// What a server holds to build its lies from.
struct Material {
    honest: House,
    /// The roster before each entry.
    before: Vec<Roster>,
    /// Entries of another space of the same people.
    elsewhere: Vec<SignedEntry>,
    /// Entries that members signed and that lost their place to another one.
    lost: Vec<SignedEntry>,
    /// A device that the server made.
    server: DeviceSecret,
    /// A member that was removed and now helps the server, and the entry that removed it.
    removed: (DeviceSecret, usize),
}

fn material() -> Material {
    let [sara, amin, amin2, noor, lea] = [1, 2, 3, 4, 5].map(device);
    let mut house = House::found(&sara, SpaceKind::Circle, 1);
    let mut lost = Vec::new();
    for phone in [&amin, &amin2, &noor, &lea] {
        house.meet(phone);
    }
    let invite = InviteId([9; 16]);
    house.wish(&sara, &Wish::Invite(invite, [9; 32], Some(Role::Member)));
    lost.push(house.build(&sara, &Wish::AddMember(lea.keys(), Role::Owner, None)));
    house.wish(
        &sara,
        &Wish::AddMember(amin.keys(), Role::Member, Some(invite)),
    );
    house.wish(&amin, &Wish::AddDevice(amin2.keys(), None));
    lost.push(house.build(&amin, &Wish::NewEpoch));
    house.wish(&sara, &Wish::AddMember(noor.keys(), Role::Owner, None));
    house.wish(&sara, &Wish::AddMember(lea.keys(), Role::Member, None));
    let said = house.say(&lea, Vec::new());
    house.wish(&noor, &Wish::Erase(EntryId([7; 16]), None, Vec::new()));
    lost.push(house.build(&noor, &Wish::Remove(vec![amin2.id()])));
    house.wish(&sara, &Wish::Remove(vec![lea.id()]));
    let removal = house.log.len() - 1;
    house.wish(&amin, &Wish::NewEpoch);
    house.wish(&amin, &accept(&house, said.id(), &sara));
    house.wish(&sara, &Wish::Readmit(amin.id(), device(6).keys(), None));
    house.wish(&noor, &Wish::NameOwner(amin.id()));
    house.wish(&noor, &Wish::Leave);
    house.wish(
        &sara,
        &Wish::Invite(InviteId([8; 16]), [8; 32], Some(Role::Member)),
    );
    house.wish(&sara, &Wish::RevokeInvite(InviteId([8; 16])));
    let (old, sheet) = (device(8), device(9));
    house.meet(&old);
    house.meet(&sheet);
    house.wish(&sara, &Wish::AddSheet(old.keys(), None));
    house.wish(&sara, &Wish::AddSheet(sheet.keys(), None));
    let ring = house.rings[&sheet.id()].clone();
    let keys = device(10).keys();
    let back = author::recover(&house.roster, &ring, &sheet, &keys, &mut house.rng).unwrap();
    house.append(back);

    let mut other = House::found(&sara, SpaceKind::Circle, 2);
    other.wish(&sara, &Wish::AddMember(amin.keys(), Role::Owner, None));
    other.wish(&sara, &Wish::AddMember(lea.keys(), Role::Owner, None));
    other.wish(
        &sara,
        &Wish::AddMember(device(66).keys(), Role::Owner, None),
    );
    let mut before = vec![Roster::empty(house.space)];
    for entry in &house.log {
        let mut next = before.last().unwrap().clone();
        next.apply(entry).unwrap();
        before.push(next);
    }
    Material {
        honest: house,
        before,
        elsewhere: other.log,
        lost,
        server: device(66),
        removed: (lea, removal),
    }
}

fn accept(house: &House, manifest: ChunkId, by: &DeviceSecret) -> Wish {
    Wish::AcceptSnapshot {
        manifest,
        by: by.id(),
        control: house.roster.head(),
        pieces: vec![ChunkId([5; 32])],
        base: vec![Tip::none(by.id())],
    }
}

impl Material {
    /// One lie: the log with something changed, and where it begins to differ.
    fn lie(&self, rng: &mut ChaCha20Rng) -> (&'static str, usize, Vec<SignedEntry>) {
        let honest = &self.honest.log;
        let at = below(rng, honest.len());
        let mut log = honest.clone();
        let (name, at) = match below(rng, 16) {
            0..=2 => {
                mutate(&mut log[at].bytes, rng);
                ("bytes", at)
            }
            3 => {
                log[at].signature[below(rng, 64)] ^= 1 << below(rng, 8);
                ("signature", at)
            }
            4 => {
                let other = below(rng, log.len());
                log.swap(at, other);
                ("swapped", at.min(other))
            }
            5 => {
                log.remove(at);
                ("dropped", at)
            }
            6 => {
                let twice = log[at].clone();
                log.insert(below(rng, log.len()), twice);
                ("repeated", 0)
            }
            7 => {
                log[at] = self.elsewhere[below(rng, self.elsewhere.len())].clone();
                ("another space", at)
            }
            8 => {
                let lost = self.lost[below(rng, self.lost.len())].clone();
                let own_place = usize::try_from(lost.entry().unwrap().n).unwrap() - 1;
                // At its own place it is another honest log: which one stands is the server's to say.
                let at = if at == own_place { at + 1 } else { at };
                log[at] = lost;
                ("lost its place", at)
            }
            9 | 10 => {
                log[at] = self.rewritten(&log[at], rng);
                ("rewritten", at)
            }
            11 => {
                log.insert(at, self.reader_added(at, &self.server, rng));
                ("a reader by the server", at)
            }
            12 => {
                let (helper, since) = &self.removed;
                let at = since + 1 + below(rng, log.len() - since);
                log.insert(at, self.reader_added(at, helper, rng));
                ("a reader by a removed member", at)
            }
            13 => {
                log = self.refounded(rng);
                ("founded by the server", 0)
            }
            14 => {
                let entry = log[at].entry().unwrap();
                log[at] = SignedEntry::sign(&entry, self.server.signing());
                ("signed by the server", at)
            }
            _ => {
                log.drain(at..at + 1 + below(rng, log.len() - at));
                self.relink(&mut log, at);
                ("relinked", at)
            }
        };
        (name, at, log)
    }

    /// An entry that admits the server's device, in the name of an owner or of its real signer.
    fn reader_added(&self, at: usize, signer: &DeviceSecret, rng: &mut ChaCha20Rng) -> SignedEntry {
        let roster = &self.before[at];
        let ring = self
            .honest
            .rings
            .get(&signer.id())
            .cloned()
            .unwrap_or_default();
        let owner = device(1).id();
        let reader = DeviceSecret::generate(rng);
        let wraps = (1..=roster.epoch())
            .map(|epoch| self.any_wrap(reader.id(), epoch, rng))
            .collect();
        let role = if below(rng, 2) == 0 {
            Role::Owner
        } else {
            Role::Member
        };
        let act = match below(rng, 3) {
            0 => Act::AddMember {
                keys: reader.keys(),
                role,
                invite: None,
                wraps,
            },
            1 => Act::AddDevice {
                keys: reader.keys(),
                invite: None,
                wraps,
            },
            _ => {
                let wish = Wish::NewEpoch;
                let tip_of = |id: &DeviceId| Tip::none(*id);
                if let Ok(entry) = author::build(&wish, roster, &ring, signer, tip_of, rng) {
                    return entry;
                }
                Act::AddMember {
                    keys: reader.keys(),
                    role,
                    invite: None,
                    wraps,
                }
            }
        };
        let author = if below(rng, 2) == 0 {
            owner
        } else {
            signer.id()
        };
        let entry = Entry {
            n: roster.n() + 1,
            prev: roster.head(),
            act,
            author,
        };
        let mut signed = SignedEntry::sign(&entry, signer.signing());
        if below(rng, 4) == 0 {
            // A real signature of the owner, taken from another entry.
            signed.signature = self.honest.log[below(rng, self.honest.log.len())].signature;
        }
        signed
    }

    fn any_wrap(
        &self,
        device: DeviceId,
        epoch: u32,
        rng: &mut ChaCha20Rng,
    ) -> onderweg_protocol::control::Wrap {
        onderweg_protocol::control::Wrap {
            device,
            epoch,
            sealed: bytes::<80>(rng),
        }
    }

    /// An honest entry with one field of another value, under its honest signature.
    fn rewritten(&self, signed: &SignedEntry, rng: &mut ChaCha20Rng) -> SignedEntry {
        let mut entry = signed.entry().unwrap();
        let server = self.server.keys();
        match &mut entry.act {
            Act::Create { keys, .. } | Act::AddDevice { keys, .. } | Act::Readmit { keys, .. } => {
                *keys = server;
            }
            Act::AddMember { keys, role, .. } => {
                if below(rng, 2) == 0 {
                    *keys = server;
                } else {
                    *role = Role::Owner;
                }
            }
            Act::Invite { key, .. } => *key = server.ed,
            Act::RevokeInvite { invite } => *invite = InviteId([9; 16]),
            Act::Remove { removed, rekey } => {
                if below(rng, 2) == 0 {
                    removed[0].dev_seq += 1;
                } else {
                    rekey.wraps[0].sealed[below(rng, 80)] ^= 1;
                }
            }
            Act::Leave { removed } => removed[0].chunk = ChunkId(bytes(rng)),
            Act::NewEpoch { rekey } => rekey.commitment = bytes(rng),
            Act::AcceptSnapshot { base, .. } => base[0].dev_seq = 1,
            Act::Erase { entry, .. } => *entry = EntryId(bytes(rng)),
            Act::NameOwner { person } => *person = server.id(),
            Act::AddSheet { keys, .. } | Act::Recover { keys, .. } => *keys = server,
        }
        SignedEntry {
            bytes: to_cbor(&entry),
            signature: signed.signature,
        }
    }

    /// The whole log again, founded by the server's device under the honest space's name.
    fn refounded(&self, rng: &mut ChaCha20Rng) -> Vec<SignedEntry> {
        let (_, mut first) = author::found(SpaceKind::Circle, [1; 16], &self.server, rng).unwrap();
        if below(rng, 2) == 0 {
            let mut entry = first.entry().unwrap();
            entry.author = device(1).id();
            first = SignedEntry::sign(&entry, self.server.signing());
        }
        let mut log = self.honest.log.clone();
        log[0] = first;
        self.relink(&mut log, 1);
        log
    }

    /// Numbers and links made right again from `at` on, under the signatures that stand there.
    fn relink(&self, log: &mut [SignedEntry], at: usize) {
        for n in at..log.len() {
            let prev = n
                .checked_sub(1)
                .map_or(ControlHash::default(), |before| log[before].hash());
            let mut entry = log[n].entry().unwrap();
            (entry.n, entry.prev) = (n as u64 + 1, prev);
            log[n].bytes = to_cbor(&entry);
        }
    }

    /// Folds a lie as a phone does; the number of entries believed that no member put there.
    fn believed(&self, from: usize, log: &[SignedEntry]) -> usize {
        let from = from.min(self.before.len() - 1);
        let mut roster = self.before[from].clone();
        for (n, entry) in log.iter().enumerate().skip(from) {
            if roster.apply(entry).is_err() {
                return 0;
            }
            if self.honest.log.get(n) != Some(entry) {
                return 1;
            }
        }
        0
    }
}

fn mutations() -> u64 {
    let asked = std::env::var("ONDERWEG_MUTATIONS").ok();
    asked.and_then(|text| text.parse().ok()).unwrap_or(104_000)
}

#[test]
fn no_forged_log_is_believed() {
    let material = material();
    assert!(material.honest.log.len() > 14, "every kind of entry");
    let (next, wanted) = (AtomicU64::new(0), mutations());
    let run = || {
        let (mut kinds, mut tried) = (BTreeSet::new(), 0_u64);
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= wanted {
                return (kinds, tried);
            }
            let mut rng = seeded(seed);
            let (kind, at, log) = material.lie(&mut rng);
            kinds.insert(kind);
            tried += u64::from(log != material.honest.log);
            assert_eq!(
                material.believed(at, &log),
                0,
                "seed {seed}: {kind} at {at}"
            );
        }
    };
    let results: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|_| scope.spawn(run)).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap())
            .collect()
    });
    let kinds: BTreeSet<_> = results.iter().flat_map(|(kinds, _)| kinds).collect();
    let tried: u64 = results.iter().map(|(_, tried)| tried).sum();
    println!("{tried} changed logs of {} kinds, 0 believed", kinds.len());
    assert_eq!(kinds.len(), 13, "{kinds:?}");
    assert!(tried >= wanted * 95 / 100, "{tried} of {wanted} differed");
}

#[test]
fn the_honest_log_is_believed_whole() {
    let material = material();
    let roster = Roster::fold(material.honest.space, &material.honest.log).unwrap();
    assert_eq!(roster, material.honest.roster);
    assert!(!roster.is_member(&material.server.id()));
    assert_eq!(roster.persons().len(), 2);
}
