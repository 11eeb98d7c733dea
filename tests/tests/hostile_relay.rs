//! Threat "drops, withholds, reorders, duplicates, truncates, rolls back, forks": whatever a relay
//! does to real phones is either detected (an alarm that `doctor` shows) or does no harm. And once
//! it is honest again, every journal is the same and every word is there.

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

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use onderweg_protocol::body::to_cbor;
use onderweg_protocol::chunk::Chunk;
use onderweg_protocol::control::{Act, Entry, Role, SignedEntry, Wrap};
use onderweg_protocol::ids::{DeviceId, SpaceId};
use onderweg_protocol::message::{Outcome, SpaceAnswer, SyncAnswer, SyncRequest};
use onderweg_server::relay::MemoryStore;
use onderweg_space::author::Wish;
use onderweg_sync::state::Alarm;
use onderweg_sync::store::{MemberTx, Place};
use onderweg_tests::house::device;
use onderweg_tests::mutate::{below, bytes, mutate, seeded};
use onderweg_tests::phone::{Phone, circle, quiet};
use onderweg_tests::wire::{Server, Wire};
use rand_chacha::ChaCha20Rng;

/// A relay that lies: `lie` may change every answer, or swallow it.
struct Liar<F> {
    server: Server,
    lie: F,
}

impl<F: FnMut(DeviceId, &mut SpaceAnswer) -> bool> Wire for Liar<F> {
    fn ask(&mut self, device: DeviceId, request: &SyncRequest, now_ms: u64) -> Option<SyncAnswer> {
        let mut answer = self.server.ask(device, request, now_ms)?;
        let arrives = answer
            .spaces
            .iter_mut()
            .all(|space| (self.lie)(device, space));
        arrives.then_some(answer)
    }
}

fn lying<F: FnMut(DeviceId, &mut SpaceAnswer) -> bool>(server: Server, lie: F) -> Liar<F> {
    Liar { server, lie }
}

fn same_everywhere(phones: &mut [Phone], space: SpaceId) {
    let journals: BTreeSet<_> = phones
        .iter_mut()
        .map(|phone| phone.journal(space))
        .collect();
    assert_eq!(journals.len(), 1, "the journals differ");
}

fn no_alarms(phones: &mut [Phone], space: SpaceId) {
    for phone in phones {
        assert_eq!(phone.alarms(space), []);
    }
}

fn author(chunk: &onderweg_protocol::message::Delivered) -> DeviceId {
    Chunk::parse(chunk.bytes.to_vec()).unwrap().header().device
}

#[test]
fn lost_answers_and_requests_do_no_harm() {
    let mut server = Server::default();
    let (mut phones, space) = circle(3, &mut server);
    let mut rng = seeded(1);
    let mut wire = lying(server, |_, _| below(&mut rng, 3) > 0);
    for round in 0..20 {
        for (n, phone) in phones.iter_mut().enumerate() {
            phone.note(space, &format!("word {n} {round}"));
            phone.sync(&mut wire, 2);
        }
    }
    let mut server = wire.server;
    quiet(&mut phones, &mut server);
    same_everywhere(&mut phones, space);
    no_alarms(&mut phones, space);
    assert_eq!(phones[0].journal(space).len(), 60);
}

#[test]
fn reordered_and_repeated_chunks_do_no_harm() {
    let mut server = Server::default();
    let (mut phones, space) = circle(3, &mut server);
    let mut rng = seeded(2);
    let mut wire = lying(server, |_, answer| {
        let chunks = &mut answer.chunks;
        for at in 0..chunks.len() {
            let other = below(&mut rng, chunks.len());
            chunks.swap(at, other);
        }
        if let Some(twice) = chunks.get(below(&mut rng, chunks.len().max(1))).cloned() {
            chunks.push(twice);
        }
        true
    });
    for round in 0..8 {
        for (n, phone) in phones.iter_mut().enumerate() {
            for part in 0..3 {
                phone.note(space, &format!("word {n} {round} {part}"));
                phone.sync(&mut wire, 1);
            }
        }
    }
    quiet(&mut phones, &mut wire);
    same_everywhere(&mut phones, space);
    no_alarms(&mut phones, space);
    assert_eq!(phones[0].journal(space).len(), 72);
}

/// The relay never gives Amin what Sara wrote. Lea's next chunk names it: Amin asks, and then knows.
#[test]
fn a_withheld_chunk_is_noticed_and_the_alarm_ends_with_it() {
    let mut server = Server::default();
    let (mut phones, space) = circle(3, &mut server);
    let (sara, amin) = (phones[0].id(), phones[1].id());
    let mut wire = lying(server, |to, answer| {
        if to == amin {
            answer.chunks.retain(|chunk| author(chunk) != sara);
            answer.wanted.clear();
        }
        true
    });
    phones[0].note(space, "hidden from Amin");
    phones[0].sync(&mut wire, 5);
    phones[2].sync(&mut wire, 5);
    phones[2].note(space, "Lea answers");
    phones[2].sync(&mut wire, 5);
    for _ in 0..4 {
        phones[1].sync(&mut wire, 5);
    }
    assert!(!phones[1].text(space).contains("hidden from Amin"));
    let withheld = |alarm: &Alarm| matches!(alarm, Alarm::Withheld(device, _) if *device == sara);
    assert!(
        phones[1].alarms(space).iter().any(withheld),
        "{:?}",
        phones[1].alarms(space)
    );
    let mut server = wire.server;
    quiet(&mut phones, &mut server);
    same_everywhere(&mut phones, space);
    no_alarms(&mut phones, space);
}

/// The relay cuts an answer off, and says that this was all.
#[test]
fn a_truncated_answer_is_noticed_at_the_next_chunk() {
    let mut server = Server::default();
    let (mut phones, space) = circle(2, &mut server);
    for n in 0..4 {
        phones[0].note(space, &format!("word {n}"));
        phones[0].sync(&mut server, 5);
    }
    let mut wire = lying(server, |_, answer| {
        answer.chunks.truncate(1);
        answer.wanted.clear();
        answer.more = false;
        true
    });
    phones[1].sync(&mut wire, 5);
    let mut server = wire.server;
    phones[0].note(space, "word 4");
    phones[0].sync(&mut server, 5);
    let mut wire = lying(server, |_, answer| {
        answer.wanted.clear();
        true
    });
    for _ in 0..4 {
        phones[1].sync(&mut wire, 5);
    }
    let withheld = |alarm: &Alarm| matches!(alarm, Alarm::Withheld(..));
    let noticed = phones[1].alarms(space).iter().any(withheld);
    assert!(
        noticed || phones[1].text(space).contains("word 4"),
        "{:?}",
        phones[1].alarms(space)
    );
    let mut server = wire.server;
    quiet(&mut phones, &mut server);
    same_everywhere(&mut phones, space);
    no_alarms(&mut phones, space);
    assert_eq!(phones[1].journal(space).len(), 5);
}

/// The relay goes back to an old copy of itself and says nothing: the phones fill it up again.
#[test]
fn a_silent_roll_back_loses_no_word() {
    let mut server = Server::default();
    let (mut phones, space) = circle(3, &mut server);
    let old: MemoryStore = server.store.clone();
    for (n, phone) in phones.iter_mut().enumerate() {
        phone.note(space, &format!("word {n}"));
        phone.sync(&mut server, 5);
    }
    server.store = old;
    for round in 0..3 {
        for (n, phone) in phones.iter_mut().enumerate() {
            phone.note(space, &format!("later {n} {round}"));
            phone.sync(&mut server, 8);
        }
    }
    quiet(&mut phones, &mut server);
    same_everywhere(&mut phones, space);
    assert_eq!(phones[0].journal(space).len(), 12);
}

/// A shorter membership log in the same life: somebody's removal undone, for instance.
#[test]
fn a_membership_log_that_goes_back_is_noticed() {
    let mut server = Server::default();
    let (mut phones, space) = circle(3, &mut server);
    let old = server.store.clone();
    let lea = phones[2].id();
    phones[0]
        .write(|tx| tx.wish(space, Wish::Remove(vec![lea])))
        .unwrap();
    phones[0].sync(&mut server, 8);
    phones[1].sync(&mut server, 8);
    server.store = old;
    phones[1].note(space, "after the removal");
    for phone in &mut phones[..2] {
        phone.sync(&mut server, 6);
        assert!(
            phone.alarms(space).contains(&Alarm::LogForked),
            "{:?}",
            phone.alarms(space)
        );
        assert!(
            !phone.roster(space).is_member(&lea),
            "a removal once seen binds for ever"
        );
    }
    phones[2].sync(&mut server, 6);
    assert!(!phones[2].text(space).contains("after the removal"));
}

/// Two owners are shown two membership logs. The one who is shown the other's log, or a chunk that
/// names it, notices.
#[test]
fn a_forked_membership_log_is_noticed() {
    let mut server = Server::default();
    let (mut phones, space) = circle(3, &mut server);
    let amin = phones[1].id();
    phones[0]
        .write(|tx| tx.wish(space, Wish::NameOwner(amin)))
        .unwrap();
    quiet(&mut phones, &mut server);
    let mut other = Server::on(server.store.clone());
    phones[0]
        .write(|tx| tx.wish(space, Wish::NewEpoch))
        .unwrap();
    phones[0].sync(&mut server, 6);
    let lea = phones[2].id();
    phones[1]
        .write(|tx| tx.wish(space, Wish::Remove(vec![lea])))
        .unwrap();
    phones[1].sync(&mut other, 6);
    phones[1].note(space, "in the other world");
    phones[1].sync(&mut other, 6);
    assert_ne!(
        phones[0].roster(space).head(),
        phones[1].roster(space).head()
    );
    phones[0].sync(&mut other, 6);
    assert!(
        phones[0].alarms(space).contains(&Alarm::LogForked),
        "{:?}",
        phones[0].alarms(space)
    );
    phones[1].sync(&mut server, 6);
    assert!(
        phones[1].alarms(space).contains(&Alarm::LogForked),
        "{:?}",
        phones[1].alarms(space)
    );
}

/// The same fork, kept up by hiding the log: the chunks that come from the other side name an entry
/// that is never shown.
#[test]
fn a_chunk_that_names_a_hidden_entry_is_noticed() {
    let mut server = Server::default();
    let (mut phones, space) = circle(3, &mut server);
    let lea = phones[2].id();
    phones[0]
        .write(|tx| tx.wish(space, Wish::NewEpoch))
        .unwrap();
    phones[0].sync(&mut server, 6);
    phones[0].note(space, "under the new key");
    phones[0].sync(&mut server, 6);
    let mut wire = lying(server, |to, answer| {
        if to == lea {
            answer.control_n = answer.control_n.min(3);
            answer.control.clear();
        }
        true
    });
    for _ in 0..6 {
        phones[2].sync(&mut wire, 5);
    }
    assert!(!phones[2].alarms(space).is_empty(), "nothing was noticed");
    let mut server = wire.server;
    quiet(&mut phones, &mut server);
    same_everywhere(&mut phones, space);
}

/// "Pruned" although no snapshot was ever accepted: nothing to wait for.
#[test]
fn a_lie_about_pruning_does_not_silence_a_phone() {
    let mut server = Server::default();
    let (mut phones, space) = circle(2, &mut server);
    let mut wire = lying(server, |_, answer| {
        answer.outcome = Outcome::Pruned;
        true
    });
    phones[0].note(space, "said to a liar");
    phones[0].sync(&mut wire, 3);
    let mut server = wire.server;
    phones[0].note(space, "said to an honest server");
    quiet(&mut phones, &mut server);
    assert_eq!(phones[1].journal(space).len(), 2);
    no_alarms(&mut phones, space);
}

#[test]
fn changed_bytes_are_refused_and_reported() {
    let mut server = Server::default();
    let (mut phones, space) = circle(2, &mut server);
    let mut rng = seeded(3);
    let mut wire = lying(server, |_, answer| {
        for chunk in &mut answer.chunks {
            let mut changed = chunk.bytes.to_vec();
            let at = below(&mut rng, changed.len());
            changed[at] ^= 1 << below(&mut rng, 8);
            chunk.bytes = changed.into();
        }
        true
    });
    for n in 0..10 {
        phones[0].note(space, &format!("word {n}"));
        phones[0].sync(&mut wire, 2);
        phones[1].sync(&mut wire, 2);
    }
    assert_eq!(
        phones[1].journal(space).len(),
        0,
        "nothing changed was applied"
    );
    assert!(phones[1].alarms(space).contains(&Alarm::Faulty));
    let mut server = wire.server;
    phones[0].note(space, "the last one");
    quiet(&mut phones, &mut server);
    same_everywhere(&mut phones, space);
    assert_eq!(phones[1].journal(space).len(), 11);
}

#[test]
fn a_reader_that_the_server_adds_is_never_a_member() {
    let mut server = Server::default();
    let (mut phones, space) = circle(2, &mut server);
    let (spy, owner) = (device(66), phones[0].id());
    let (head, n) = (phones[0].roster(space).head(), phones[0].roster(space).n());
    let wraps = vec![Wrap {
        device: spy.id(),
        epoch: 1,
        sealed: [0; 80],
    }];
    let act = Act::AddMember {
        keys: spy.keys(),
        role: Role::Member,
        invite: None,
        wraps,
    };
    let forged = SignedEntry::sign(
        &Entry {
            n: n + 1,
            prev: head,
            act,
            author: owner,
        },
        spy.signing(),
    );
    let mut wire = lying(server, |_, answer| {
        answer.control_after = n;
        answer.control = vec![forged.clone()];
        answer.control_n = n + 1;
        answer.control_hash = forged.hash();
        true
    });
    for phone in &mut phones {
        phone.sync(&mut wire, 4);
        assert!(phone.alarms(space).contains(&Alarm::Faulty));
        assert!(phone.roster(space).device(&spy.id()).is_none());
        phone.write(|tx| tx.wish(space, Wish::NewEpoch)).unwrap();
    }
    let mut server = wire.server;
    quiet(&mut phones, &mut server);
    for phone in &mut phones {
        let log = phone.read(|tx| tx.control(space));
        let wrapped = log.iter().flat_map(|entry| {
            entry
                .entry()
                .unwrap()
                .act
                .wraps()
                .map(|wrap| wrap.device)
                .collect::<Vec<_>>()
        });
        assert!(wrapped.into_iter().all(|device| device != spy.id()));
    }
}

/// The relay says "stored" and throws everything away.
#[test]
fn a_lie_about_stored_is_repaired_by_the_phones() {
    let mut server = Server::default();
    let (mut phones, space) = circle(2, &mut server);
    let before = server.store.clone();
    phones[0].note(space, "thrown away");
    phones[0].sync(&mut server, 5);
    server.store = before;
    phones[0].note(space, "a second word");
    quiet(&mut phones, &mut server);
    same_everywhere(&mut phones, space);
    assert_eq!(phones[1].journal(space).len(), 2);
    no_alarms(&mut phones, space);
}

/// Chunks of one space given out in another.
#[test]
fn a_chunk_of_another_space_is_refused() {
    let mut server = Server::default();
    let (mut phones, space) = circle(2, &mut server);
    let elsewhere = phones[0].found(onderweg_protocol::control::SpaceKind::Circle);
    phones[0].note(elsewhere, "for nobody else");
    phones[0].sync(&mut server, 5);
    let stray = phones[0].read(|tx| tx.chunks(elsewhere, &[Place::Held], usize::MAX));
    let stray = stray[0].1.bytes().to_vec();
    let mut wire = lying(server, |_, answer| {
        let seq = answer.head_seq + 1;
        answer.chunks.push(onderweg_protocol::message::Delivered {
            seq,
            bytes: stray.clone().into(),
        });
        true
    });
    phones[1].sync(&mut wire, 3);
    assert!(phones[1].alarms(space).contains(&Alarm::Faulty));
    assert_eq!(phones[1].journal(space).len(), 0);
}

/// Everything at once, at random, from many seeds; then an honest relay with the same store.
#[test]
fn after_any_mixture_of_lies_the_journals_are_one() {
    let mut apart = 0;
    for seed in 0..60 {
        let mut server = Server::default();
        let (mut phones, space) = circle(3, &mut server);
        let old = server.store.clone();
        let mut rng = seeded(seed);
        let seen: Rc<RefCell<Vec<onderweg_protocol::message::Delivered>>> = Rc::default();
        let all = Rc::clone(&seen);
        let mut wire = lying(server, move |_, answer| {
            all.borrow_mut().extend(answer.chunks.iter().cloned());
            lie_somehow(answer, &all.borrow(), &mut rng)
        });
        for round in 0..6 {
            for (n, phone) in phones.iter_mut().enumerate() {
                phone.note(space, &format!("word {n} {round}"));
                phone.sync(&mut wire, 3);
            }
            if round == 3 && seed % 3 == 0 {
                wire.server.store = old.clone();
            }
        }
        let mut server = wire.server;
        // What was withheld is noticed when the next word comes.
        for round in 0..2 {
            for (n, phone) in phones.iter_mut().enumerate() {
                phone.note(space, &format!("honest {n} {round}"));
                phone.sync(&mut server, 3);
            }
        }
        quiet(&mut phones, &mut server);
        let whole = phones[0].journal(space);
        if seed % 3 != 0 {
            assert_eq!(whole.len(), 24, "seed {seed}: a word is lost");
        }
        for phone in &mut phones {
            // A relay that had a number sealed twice and then forgot the first one has made two
            // chains of one: who holds the other one says so, and stays apart.
            let forked = phone
                .alarms(space)
                .iter()
                .any(|alarm| matches!(alarm, Alarm::Fork(..)));
            let same = phone.journal(space) == whole;
            assert!(
                same || (seed % 3 == 0 && forked),
                "seed {seed}: the journals differ"
            );
            apart += u32::from(!same);
        }
    }
    assert!(apart <= 6, "{apart} of 180 phones stayed apart");
}

fn lie_somehow(
    answer: &mut SpaceAnswer,
    seen: &[onderweg_protocol::message::Delivered],
    rng: &mut ChaCha20Rng,
) -> bool {
    match below(rng, 12) {
        0 => return false,
        1 => answer.chunks.reverse(),
        2 => answer.chunks.truncate(1),
        3 => answer.chunks.extend(seen.iter().rev().take(3).cloned()),
        4 => {
            if let Some(chunk) = answer.chunks.first_mut() {
                let mut changed = chunk.bytes.to_vec();
                mutate(&mut changed, rng);
                chunk.bytes = changed.into();
            }
        }
        5 => answer.control.reverse(),
        6 => answer.control_after = below(rng, 9) as u64,
        7 => answer.head_seq = below(rng, 99) as u64,
        8 => {
            answer.wanted = seen
                .iter()
                .take(2)
                .map(|chunk| chunk.bytes.clone())
                .collect()
        }
        9 => {
            for outcome in &mut answer.chunk_results {
                *outcome = [
                    Outcome::Held,
                    Outcome::EpochOld,
                    Outcome::Gap { last: 0 },
                    Outcome::SlowDown { wait_ms: 1 },
                ][below(rng, 4)];
            }
        }
        10 => {
            answer.outcome = [
                Outcome::SlowDown { wait_ms: 5 },
                Outcome::Pruned,
                Outcome::NotMember,
            ][below(rng, 3)]
        }
        _ => {}
    }
    true
}

/// What goes over the wire and what a relay holds is sealed: the words of a house are in neither.
#[test]
fn no_word_is_readable_in_any_message() {
    struct Tap(Server, Vec<u8>);
    impl Wire for Tap {
        fn ask(
            &mut self,
            device: DeviceId,
            request: &SyncRequest,
            now_ms: u64,
        ) -> Option<SyncAnswer> {
            let answer = self.0.ask(device, request, now_ms)?;
            self.1.extend(to_cbor(request));
            self.1.extend(to_cbor(&answer));
            Some(answer)
        }
    }
    let mut tap = Tap(Server::default(), Vec::new());
    let (mut phones, space) = circle(2, &mut tap);
    phones[0].note(space, "canary-word-one");
    phones[0].note(space, "canary-word-two");
    quiet(&mut phones, &mut tap);
    assert_eq!(phones[1].journal(space).len(), 2);
    assert!(tap.1.len() > 2_000);
    assert!(!tap.1.windows(6).any(|part| part == b"canary"));
    let _ = bytes::<4>(&mut seeded(0));
}
