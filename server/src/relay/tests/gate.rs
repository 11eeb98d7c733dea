//! Who may ask at all.

use super::*;

#[test]
fn an_unknown_space_and_a_stranger_look_the_same() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let world = World::of(std::slice::from_ref(&a));
    let known = world.sync(&b, world.ask());
    assert_eq!(
        known,
        SpaceAnswer::bare(world.space, FIRST, Outcome::NotMember)
    );
    let mut ask = world.ask();
    ask.space = SpaceId([7; 16]);
    let unknown = world.sync(&b, ask.clone());
    assert_eq!(
        unknown,
        SpaceAnswer::bare(ask.space, FIRST, Outcome::NotMember)
    );
}

#[test]
fn a_stranger_stores_nothing() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let world = World::of(std::slice::from_ref(&a));
    let chunk = world.seal(&mut b.clone(), 1);
    assert_eq!(world.pushed(&b, &[&chunk]).outcome, Outcome::NotMember);
    let add = world.entry(&b, world.add(&Phone::new(3)));
    let mut ask = world.ask();
    ask.appends = vec![add];
    assert_eq!(world.sync(&b, ask).outcome, Outcome::NotMember);
    assert_eq!(world.sync(&a, world.ask()).head_seq, 0);
    assert_eq!(world.sync(&a, world.ask()).control_n, 1);
}

#[test]
fn only_a_valid_create_founds_a_space() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let world = World::unfounded(&a, Limits::default());
    let mut ask = world.ask();
    ask.appends = vec![world.entry(&b, world.create(&b))];
    let answer = world.sync(&b, ask);
    assert_eq!(answer.outcome, Outcome::NotMember);
    assert_eq!(answer.append_results, [Outcome::Refused]);
    // Not even with the founder's own entry, sent by somebody else.
    let mut ask = world.ask();
    ask.appends = vec![world.entry(&a, world.create(&a))];
    assert_eq!(world.sync(&b, ask.clone()).outcome, Outcome::NotMember);
    let answer = world.sync(&a, ask);
    assert_eq!(answer.append_results, [Outcome::Stored]);
    assert_eq!((answer.outcome, answer.control_n), (Outcome::Stored, 1));
}

#[test]
fn an_account_founds_only_so_many_spaces() {
    let limits = Limits {
        founded: 1,
        ..Limits::default()
    };
    let a = Phone::new(1);
    let mut world = World::unfounded(&a, limits);
    world.found(std::slice::from_ref(&a));
    let other = SpaceId::of(&a.id(), &[4; 16]);
    let create = Act::Create {
        kind: SpaceKind::Me,
        salt: [4; 16],
        keys: a.keys,
        rekey: rekey(1, &[a.id()]),
    };
    let entry = Entry {
        n: 1,
        prev: Default::default(),
        act: create,
        author: a.id(),
    };
    let ask = SpaceAsk {
        space: other,
        appends: vec![SignedEntry::sign(&entry, &a.key)],
        ..SpaceAsk::default()
    };
    assert_eq!(world.sync(&a, ask).append_results, [Outcome::Refused]);
}

#[test]
fn who_was_shut_out_hears_of_it_and_of_nothing_later() {
    let (a, mut b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    let stored = world.write(&mut b, 1);
    let late = world.seal(&mut b.clone(), 9);
    let before = (world.roster.n(), world.roster.head());
    let remove = world.remove(&[b.tip]);
    assert_eq!(world.append(&a, remove), [Outcome::Stored]);
    let end = (world.roster.n(), world.roster.head());
    let add = world.add(&Phone::new(3));
    assert_eq!(world.append(&a, add), [Outcome::Stored]);
    let mut ask = world.ask();
    (ask.control_n, ask.control_hash) = before;
    ask.chunks = vec![raw(&stored[0]), raw(&late)];
    ask.pieces = vec![raw(&world.piece(&b, 1))];
    ask.appends = vec![world.log[1].clone(), world.log[3].clone()];
    let answer = world.sync(&b, ask);
    assert_eq!(answer.outcome, Outcome::NotMember);
    assert_eq!((answer.control_n, answer.control_hash), end);
    assert_eq!(answer.control, [world.log[2].clone()]);
    assert_eq!(answer.control_after, before.0);
    assert_eq!(
        answer.chunk_results,
        [Outcome::Duplicate, Outcome::NotMember]
    );
    assert_eq!(
        answer.append_results,
        [Outcome::Duplicate, Outcome::NotMember]
    );
    assert_eq!(answer.piece_results, [Outcome::NotMember]);
    assert!(answer.chunks.is_empty());
}

#[test]
fn too_many_spaces_in_one_request_wait_for_the_next() {
    let limits = Limits {
        spaces: 1,
        ..Limits::default()
    };
    let a = Phone::new(1);
    let mut world = World::unfounded(&a, limits);
    world.found(std::slice::from_ref(&a));
    let request = SyncRequest {
        spaces: vec![world.ask(), world.ask()],
        budget: None,
    };
    let answer = world.relay.sync(&world.store, a.id(), &request, NOW);
    assert_eq!(answer.spaces[0].outcome, Outcome::Stored);
    assert_eq!(answer.spaces[1].outcome, Outcome::SlowDown { wait_ms: 0 });
}
