//! Every outcome of a pushed chunk.

use super::*;
use onderweg_protocol::ids::ControlHash;
use onderweg_protocol::limits::{HOLD_MS, MAX_CHUNK};

#[test]
fn stored_chunks_get_numbers_without_holes() {
    let (mut a, mut b) = (Phone::new(1), Phone::new(2));
    let world = World::of(&[a.clone(), b.clone()]);
    world.write(&mut a, 2);
    world.write(&mut b, 1);
    world.write(&mut a, 1);
    let answer = world.sync(&b, world.ask());
    let seqs: Vec<u64> = answer.chunks.iter().map(|sent| sent.seq).collect();
    assert_eq!(seqs, [1, 2, 3, 4]);
    assert_eq!((answer.head_seq, answer.more), (4, false));
}

#[test]
fn duplicate_the_same_chunk_again_is_the_same_as_stored() {
    let mut a = Phone::new(1);
    let world = World::of(std::slice::from_ref(&a));
    let chunks = world.write(&mut a, 2);
    let again = world.pushed(&a, &[&chunks[0], &chunks[1]]);
    assert_eq!(again.chunk_results, [Outcome::Duplicate; 2]);
    assert!(again.chunks.is_empty(), "not sent back to who just sent it");
    assert_eq!(again.head_seq, 2);
}

#[test]
fn equivocation_names_the_stored_chunk() {
    let mut a = Phone::new(1);
    let world = World::of(std::slice::from_ref(&a));
    let mut copy = a.clone();
    let stored = world.write(&mut a, 1);
    let other = world.seal(&mut copy, 9);
    assert_eq!(
        world.push(&a, &[&other]),
        [Outcome::Equivocation {
            stored: stored[0].id()
        }]
    );
}

#[test]
fn gap_names_the_last_number() {
    let mut a = Phone::new(1);
    let world = World::of(std::slice::from_ref(&a));
    world.write(&mut a, 1);
    let _lost = world.seal(&mut a, 1);
    let third = world.seal(&mut a, 2);
    assert_eq!(world.push(&a, &[&third]), [Outcome::Gap { last: 1 }]);
}

#[test]
fn gap_where_the_predecessor_is_another() {
    let mut a = Phone::new(1);
    let world = World::of(std::slice::from_ref(&a));
    let mut copy = a.clone();
    world.write(&mut a, 1);
    let _other = world.seal(&mut copy, 9);
    let second = world.seal(&mut copy, 9);
    assert_eq!(world.push(&a, &[&second]), [Outcome::Gap { last: 1 }]);
}

#[test]
fn after_a_refused_chunk_the_rest_of_its_chain_is_a_gap() {
    let mut a = Phone::new(1);
    let world = World::of(std::slice::from_ref(&a));
    let mut header = world.header(&a, Kind::Data);
    header.epoch = 7;
    let bad = sealed(header, &a, 1);
    a.tip = bad.tip();
    let next = world.seal(&mut a, 2);
    assert_eq!(
        world.push(&a, &[&bad, &next]),
        [Outcome::Refused, Outcome::Gap { last: 0 }]
    );
}

#[test]
fn held_until_the_log_has_the_entry_it_names() {
    let a = Phone::new(1);
    let world = World::of(std::slice::from_ref(&a));
    let mut header = world.header(&a, Kind::Data);
    header.control = ControlHash([8; 32]);
    assert_eq!(world.push(&a, &[&sealed(header, &a, 1)]), [Outcome::Held]);
}

#[test]
fn refused_where_rules_are_broken() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let world = World::of(&[a.clone(), b.clone()]);
    let refused = |chunk: &Chunk| assert_eq!(world.push(&a, &[chunk]), [Outcome::Refused]);
    refused(&sealed(world.header(&b, Kind::Data), &b, 1)); // not its own
    refused(&sealed(world.header(&a, Kind::Data), &b, 1)); // not signed by its author
    let mut header = world.header(&a, Kind::Data);
    header.space = SpaceId([4; 16]);
    refused(&sealed(header, &a, 1));
    let mut header = world.header(&a, Kind::Data);
    header.epoch = 2;
    refused(&sealed(header, &a, 1));
    refused(&world.piece(&a, 1)); // a piece is no link of a chain
    // Before its author was a member.
    let mut header = world.header(&b, Kind::Data);
    header.control = world.roster.hash_at(1).unwrap();
    assert_eq!(
        world.push(&b, &[&sealed(header, &b, 1)]),
        [Outcome::Refused]
    );
}

#[test]
fn refused_bytes_that_are_no_chunk() {
    let a = Phone::new(1);
    let world = World::of(std::slice::from_ref(&a));
    let mut ask = world.ask();
    ask.chunks = vec![vec![].into(), vec![1; 500].into()];
    assert_eq!(world.sync(&a, ask).chunk_results, [Outcome::Refused; 2]);
}

#[test]
fn too_large_for_its_kind() {
    let a = Phone::new(1);
    let world = World::of(std::slice::from_ref(&a));
    let header = world.header(&a, Kind::Data);
    let big = Chunk::sign(header, &[1; 24], &vec![1; MAX_CHUNK], &a.key);
    assert_eq!(world.push(&a, &[&big]), [Outcome::TooLarge]);
}

#[test]
fn epoch_old_only_after_somebody_was_shut_out() {
    let (a, b, c) = (Phone::new(1), Phone::new(2), Phone::new(3));
    let mut world = World::of(&[a.clone(), b.clone(), c.clone()]);
    let mut first = b.clone();
    let early = world.seal(&mut first, 1);
    // A rotation that shuts nobody out never blocks a push.
    let everyone: Vec<DeviceId> = world.roster.devices().map(|(id, _)| *id).collect();
    let rotate = Act::NewEpoch {
        rekey: rekey(2, &everyone),
    };
    assert_eq!(world.append(&a, rotate), [Outcome::Stored]);
    assert_eq!(world.push(&b, &[&early]), [Outcome::Stored]);
    let second = world.seal(&mut first, 2);
    let third = world.seal(&mut first, 3);
    let remove = world.remove(&[c.tip]);
    assert_eq!(world.append(&a, remove), [Outcome::Stored]);
    assert_eq!(world.push(&b, &[&second, &third]), [Outcome::EpochOld; 2]);
    assert_eq!(world.push(&b, &[&early]), [Outcome::Duplicate]);
    // Resealed at the new head, the number is free.
    let mut again = b.clone();
    again.tip = early.tip();
    let resealed = world.seal(&mut again, 2);
    assert_eq!(world.push(&b, &[&resealed]), [Outcome::Stored]);
}

#[test]
fn slow_down_while_a_removal_is_signed_again() {
    let (a, mut b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    let stale = world.remove(&[b.tip]);
    let known = world.write(&mut b, 1);
    let answer = world.try_append(&a, stale);
    assert_eq!(answer.append_results, [Outcome::ControlConflict]);
    assert_eq!(answer.tips, [b.tip]);
    assert_eq!(
        ids(&answer),
        [known[0].id()],
        "the missing chunk comes along"
    );
    let mut ahead = b.clone();
    let next = world.seal(&mut ahead, 2);
    let wait = Outcome::SlowDown { wait_ms: HOLD_MS };
    assert_eq!(world.push(&b, &[&next]), [wait]);
    world.now += HOLD_MS;
    assert_eq!(world.push(&b, &[&next]), [Outcome::Stored]);
}

#[test]
fn slow_down_at_the_end_of_the_days_quota() {
    let limits = Limits {
        day_bytes: 2_000,
        ..Limits::default()
    };
    let mut a = Phone::new(1);
    let mut world = World::unfounded(&a, limits);
    world.found(std::slice::from_ref(&a));
    let chunks: Vec<Chunk> = (0..4).map(|word| world.seal(&mut a, word)).collect();
    let results = world.push(&a, &chunks.iter().collect::<Vec<_>>());
    let at = results
        .iter()
        .position(|outcome| !outcome.is_stored())
        .unwrap();
    assert!(at > 0 && at < 4);
    let wait_ms = DAY - NOW % DAY;
    assert_eq!(results[at], Outcome::SlowDown { wait_ms });
    world.now += wait_ms;
    assert_eq!(world.push(&a, &[&chunks[at]]), [Outcome::Stored]);
}

#[test]
fn chunks_past_the_bound_of_one_ask_wait_for_the_next() {
    let limits = Limits {
        chunks: 1,
        ..Limits::default()
    };
    let mut a = Phone::new(1);
    let mut world = World::unfounded(&a, limits);
    world.found(std::slice::from_ref(&a));
    let (one, two) = (world.seal(&mut a, 1), world.seal(&mut a, 2));
    assert_eq!(
        world.push(&a, &[&one, &two]),
        [Outcome::Stored, Outcome::SlowDown { wait_ms: 0 }]
    );
}
