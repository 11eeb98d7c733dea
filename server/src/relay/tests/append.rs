//! Membership entries: compared with the head, all or nothing.

use super::*;
use onderweg_protocol::ids::InviteId;

fn invite(id: u8) -> Act {
    Act::Invite {
        invite: InviteId([id; 16]),
        key: [id; 32],
        role: Some(Role::Member),
    }
}

#[test]
fn duplicate_an_entry_again_is_the_same_as_stored() {
    let a = Phone::new(1);
    let mut world = World::of(std::slice::from_ref(&a));
    world.append(&a, invite(1));
    let mut ask = world.ask();
    ask.appends = world.log.clone();
    assert_eq!(world.sync(&a, ask).append_results, [Outcome::Duplicate; 2]);
}

#[test]
fn control_conflict_brings_the_entries_that_came_first() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    let mut ask = world.ask();
    let everyone = [a.id(), b.id()];
    let rekey = rekey(2, &everyone);
    ask.appends = vec![world.entry(&b, Act::NewEpoch { rekey })];
    world.append(&a, invite(1));
    let answer = world.sync(&b, ask);
    assert_eq!(answer.append_results, [Outcome::ControlConflict]);
    assert_eq!(answer.control, [world.log[2].clone()]);
    assert_eq!(answer.control_after, 2);
    assert_eq!(answer.outcome, Outcome::Stored);
}

#[test]
fn a_log_that_is_no_prefix_gets_the_whole_log() {
    let a = Phone::new(1);
    let mut world = World::of(std::slice::from_ref(&a));
    world.append(&a, invite(1));
    let mut ask = world.ask();
    ask.control_hash.0[0] ^= 1;
    let answer = world.sync(&a, ask);
    assert_eq!(
        (answer.control_after, answer.control),
        (0, world.log.clone())
    );
    let mut ask = world.ask();
    ask.control_n = 99;
    assert_eq!(world.sync(&a, ask).control, world.log);
}

#[test]
fn the_entries_of_one_request_go_in_together_or_not_at_all() {
    let a = Phone::new(1);
    let mut world = World::of(std::slice::from_ref(&a));
    let first = world.entry(&a, invite(1));
    let mut ahead = world.roster.clone();
    ahead.apply(&first).unwrap();
    let follow = |act| {
        let entry = Entry {
            n: ahead.n() + 1,
            prev: ahead.head(),
            act,
            author: a.id(),
        };
        SignedEntry::sign(&entry, &a.key)
    };
    let mut ask = world.ask();
    ask.appends = vec![world.log[0].clone(), first.clone(), follow(invite(1))];
    let answer = world.sync(&a, ask);
    assert_eq!(
        answer.append_results,
        [
            Outcome::Duplicate,
            Outcome::ControlConflict,
            Outcome::Refused
        ]
    );
    assert_eq!(answer.control_n, 1);
    let mut ask = world.ask();
    ask.appends = vec![first, follow(invite(2))];
    assert_eq!(world.sync(&a, ask).append_results, [Outcome::Stored; 2]);
    world.now += 1;
}

#[test]
fn refused_what_the_author_may_not_do() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    let third = world.add(&Phone::new(3));
    assert_eq!(world.append(&b, third), [Outcome::Refused]);
    let mut ask = world.ask();
    let mut forged = world.entry(&a, invite(1));
    forged.signature[0] ^= 1;
    ask.appends = vec![forged];
    assert_eq!(world.sync(&b, ask).append_results, [Outcome::Refused]);
}

#[test]
fn not_member_an_entry_whose_author_is_none() {
    let (a, c) = (Phone::new(1), Phone::new(3));
    let world = World::of(std::slice::from_ref(&a));
    let mut ask = world.ask();
    ask.appends = vec![world.entry(&c, invite(1))];
    assert_eq!(world.sync(&a, ask).append_results, [Outcome::NotMember]);
}

#[test]
fn a_removal_names_the_tips_that_the_relay_has() {
    let (a, mut b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    world.write(&mut b, 2);
    let mut wrong = b.tip;
    wrong.chunk.0[0] ^= 1;
    let act = world.remove(&[wrong]);
    assert_eq!(world.append(&a, act), [Outcome::ControlConflict]);
    let act = world.remove(&[b.tip]);
    assert_eq!(world.append(&a, act), [Outcome::Stored]);
}

#[test]
fn who_leaves_hears_how_the_log_ends_for_them() {
    let (a, mut b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    world.write(&mut b, 1);
    let removed = vec![b.tip];
    let answer = world.try_append(&b, Act::Leave { removed });
    assert_eq!(answer.outcome, Outcome::Stored);
    assert_eq!(answer.append_results, [Outcome::Stored]);
    assert_eq!(answer.control_n, 3);
    assert!(answer.chunks.is_empty());
    assert_eq!(world.sync(&b, world.ask()).outcome, Outcome::NotMember);
}

#[test]
fn chunks_go_before_the_entries_of_the_same_ask() {
    let (a, mut b) = (Phone::new(1), Phone::new(2));
    let world = World::of(&[a, b.clone()]);
    let chunk = world.seal(&mut b, 1);
    let removed = vec![b.tip];
    let mut ask = world.ask();
    ask.chunks = vec![raw(&chunk)];
    ask.appends = vec![world.entry(&b, Act::Leave { removed })];
    let answer = world.sync(&b, ask);
    assert_eq!(answer.chunk_results, [Outcome::Stored]);
    assert_eq!(answer.append_results, [Outcome::Stored]);
}

#[test]
fn a_log_longer_than_a_page_comes_in_parts_and_no_chunk_before_its_entries() {
    let limits = Limits {
        control_page: 1_000,
        ..Limits::default()
    };
    let mut a = Phone::new(1);
    let mut world = World::unfounded(&a, limits);
    world.found(std::slice::from_ref(&a));
    for id in 0..20 {
        world.append(&a, invite(id));
    }
    world.write(&mut a, 1);
    let mut roster = Roster::empty(world.space);
    for _ in 0..30 {
        let mut ask = world.ask();
        (ask.control_n, ask.control_hash) = (roster.n(), roster.head());
        let answer = world.sync(&a, ask);
        answer.control.iter().for_each(|entry| {
            roster.apply(entry).unwrap();
        });
        if !answer.more {
            assert_eq!((roster.n(), answer.chunks.len()), (21, 1));
            return;
        }
        assert!(answer.chunks.is_empty() && !answer.control.is_empty());
    }
    panic!("the log never ends");
}
