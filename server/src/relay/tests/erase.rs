//! Snapshots: accepting, pruning, and what outlives it.

use super::*;
use onderweg_protocol::control::Origin;
use onderweg_protocol::ids::EntryId;
use onderweg_protocol::limits::{LONE_ACCEPT_ERASED_MS, LONE_ACCEPT_MS};

fn erase(phone: &Phone) -> Act {
    let origin = Origin {
        device: phone.id(),
        salt: [5; 16],
    };
    Act::Erase {
        entry: EntryId::of(&origin.device, &origin.salt),
        origin: Some(origin),
        heads: Vec::new(),
    }
}

struct Snapshot {
    manifest: Chunk,
    piece: Chunk,
    base: Vec<Tip>,
}

/// Writes a manifest over everything that these phones wrote, and stores it with one piece.
fn snapshot(world: &World, maker: &mut Phone, others: &[&Phone]) -> Snapshot {
    let mut base: Vec<Tip> = others.iter().map(|phone| phone.tip).collect();
    base.push(maker.tip);
    base.retain(|tip| tip.dev_seq > 0);
    let piece = world.piece(maker, 7);
    let manifest = world.seal_as(maker, Kind::Manifest, 8);
    let mut ask = world.ask();
    ask.pieces = vec![raw(&piece)];
    ask.chunks = vec![raw(&manifest)];
    let answer = world.sync(maker, ask);
    assert!(answer.piece_results[0].is_stored());
    assert_eq!(answer.chunk_results, [Outcome::Stored]);
    Snapshot {
        manifest,
        piece,
        base,
    }
}

fn accept(made: &Snapshot) -> Act {
    Act::AcceptSnapshot {
        manifest: made.manifest.id(),
        by: made.manifest.header().device,
        control: made.manifest.header().control,
        pieces: vec![made.piece.id()],
        base: made.base.clone(),
    }
}

#[test]
fn a_snapshot_after_an_erasure_deletes_what_it_contains() {
    let (mut a, mut b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    let old = world.write(&mut a, 2);
    world.write(&mut b, 1);
    world.append(&a, erase(&a));
    let made = snapshot(&world, &mut a, &[&b]);
    let late = world.write(&mut b, 1);
    assert_eq!(world.append(&b, accept(&made)), [Outcome::Stored]);
    // Who has nothing is told, and gets what is left, and the snapshot by name.
    let mut ask = world.ask();
    ask.want = vec![made.piece.id(), old[0].id()];
    let answer = world.sync(&b, ask);
    assert_eq!(answer.outcome, Outcome::Pruned);
    assert_eq!(ids(&answer), [made.manifest.id(), late[0].id()]);
    assert_eq!(answer.wanted, [raw(&made.piece)], "a pruned chunk is gone");
    // Who holds base fetches nothing of it.
    let mut ask = world.ask();
    ask.tips = made.base.clone();
    let answer = world.sync(&b, ask);
    assert_eq!(answer.outcome, Outcome::Stored);
    assert_eq!(ids(&answer), [made.manifest.id(), late[0].id()]);
    // Rows outlive bytes.
    assert_eq!(world.push(&a, &[&old[0]]), [Outcome::Duplicate]);
    let mut header = world.header(&a, Kind::Data);
    (header.dev_seq, header.prev) = (1, ChunkId::default());
    let other = sealed(header, &a, 99);
    let stored = old[0].id();
    assert_eq!(
        world.push(&a, &[&other]),
        [Outcome::Equivocation { stored }]
    );
    // And the chain goes on.
    world.write(&mut a, 1);
}

#[test]
fn without_an_erasure_nothing_is_deleted() {
    let (mut a, b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    world.write(&mut a, 2);
    let made = snapshot(&world, &mut a, &[&b]);
    assert_eq!(world.append(&b, accept(&made)), [Outcome::Stored]);
    let answer = world.sync(&b, world.ask());
    assert_eq!((answer.outcome, answer.chunks.len()), (Outcome::Stored, 3));
}

#[test]
fn a_snapshot_that_is_not_as_it_says_is_refused() {
    let (mut a, mut b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    let data = world.write(&mut a, 1);
    world.write(&mut b, 1);
    let made = snapshot(&world, &mut a, &[&b]);
    let with = |change: &dyn Fn(&mut Snapshot)| {
        let mut other = Snapshot {
            manifest: made.manifest.clone(),
            piece: made.piece.clone(),
            base: made.base.clone(),
        };
        change(&mut other);
        accept(&other)
    };
    let lost_piece = world.piece(&a, 3);
    let cases: [(Act, Outcome); 5] = [
        (with(&|it| it.piece = lost_piece.clone()), Outcome::Refused),
        (with(&|it| it.manifest = data[0].clone()), Outcome::Refused),
        (with(&|it| it.base[0].chunk.0[0] ^= 1), Outcome::Refused),
        (
            with(&|it| it.base[0].dev_seq += 1),
            Outcome::ControlConflict,
        ),
        (with(&|it| it.base[1] = it.manifest.tip()), Outcome::Refused),
    ];
    for (act, outcome) in cases {
        assert_eq!(world.append(&b, act), [outcome]);
    }
    assert_eq!(world.append(&b, accept(&made)), [Outcome::Stored]);
}

#[test]
fn nobody_accepts_their_own_before_the_others_had_time() {
    let (mut a, b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    world.write(&mut a, 1);
    let made = snapshot(&world, &mut a, &[&b]);
    world.now = NOW + LONE_ACCEPT_MS - 1;
    assert_eq!(world.append(&a, accept(&made)), [Outcome::Refused]);
    world.now += 1;
    assert_eq!(world.append(&a, accept(&made)), [Outcome::Stored]);
    // After an erasure seven days are enough.
    world.append(&a, erase(&a));
    let made = snapshot(&world, &mut a, &[&b]);
    let start = world.now;
    world.now = start + LONE_ACCEPT_ERASED_MS - 1;
    assert_eq!(world.append(&a, accept(&made)), [Outcome::Refused]);
    world.now += 1;
    assert_eq!(world.append(&a, accept(&made)), [Outcome::Stored]);
}

#[test]
fn a_space_of_one_device_accepts_its_own() {
    let mut a = Phone::new(1);
    let mut world = World::of(std::slice::from_ref(&a));
    world.write(&mut a, 1);
    let made = snapshot(&world, &mut a, &[]);
    assert_eq!(world.append(&a, accept(&made)), [Outcome::Stored]);
}

#[test]
fn pieces_that_no_snapshot_names_go_after_their_time() {
    let (mut a, b) = (Phone::new(1), Phone::new(2));
    let limits = Limits::default();
    let mut world = World::of(&[a.clone(), b.clone()]);
    let orphan = world.piece(&a, 1);
    let mut ask = world.ask();
    ask.pieces = vec![raw(&orphan)];
    assert_eq!(world.sync(&a, ask.clone()).piece_results, [Outcome::Stored]);
    assert_eq!(
        world.sync(&a, ask.clone()).piece_results,
        [Outcome::Duplicate]
    );
    world.now += limits.piece_ms;
    let made = snapshot(&world, &mut a, &[]);
    assert_eq!(world.append(&b, accept(&made)), [Outcome::Stored]);
    let mut want = world.ask();
    want.want = vec![orphan.id(), made.piece.id()];
    assert_eq!(world.sync(&b, want.clone()).wanted.len(), 2);
    world.now += 1;
    let again = snapshot(&world, &mut a, &[]);
    assert_eq!(world.append(&b, accept(&again)), [Outcome::Stored]);
    assert_eq!(world.sync(&b, want).wanted, [raw(&made.piece)]);
}

#[test]
fn pieces_have_their_own_outcomes() {
    let (a, c) = (Phone::new(1), Phone::new(3));
    let mut seal = a.clone();
    let world = World::of(std::slice::from_ref(&a));
    let outcome = |piece: &Chunk| {
        let mut ask = world.ask();
        ask.pieces = vec![raw(piece)];
        world.sync(&a, ask).piece_results[0]
    };
    assert_eq!(outcome(&world.seal(&mut seal, 1)), Outcome::Refused);
    assert_eq!(outcome(&world.piece(&c, 1)), Outcome::Refused);
    let mut header = world.piece(&a, 1).header().clone();
    header.control.0[0] ^= 1;
    assert_eq!(outcome(&sealed(header, &a, 1)), Outcome::Held);
    let header = world.piece(&a, 1).header().clone();
    let big = Chunk::sign(header, &[1; 24], &vec![1; 1024 * 1024], &a.key);
    assert_eq!(outcome(&big), Outcome::TooLarge);
}
