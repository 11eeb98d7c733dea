//! What is sent, and what is not.

use super::*;
use onderweg_protocol::message::Lacking;

fn budgeted(world: &World, phone: &Phone, ask: SpaceAsk, budget: u64) -> SpaceAnswer {
    let request = SyncRequest {
        spaces: vec![ask],
        budget: Some(budget),
    };
    let mut answer = (world.relay).sync(&world.store, phone.id(), &request, world.now);
    answer.spaces.remove(0)
}

#[test]
fn own_older_chunks_come_back_so_that_a_copy_learns_of_itself() {
    let mut a = Phone::new(1);
    let world = World::of(std::slice::from_ref(&a));
    let old = world.write(&mut a, 1);
    let new = world.seal(&mut a, 2);
    let answer = world.pushed(&a, &[&new]);
    assert_eq!(ids(&answer), [old[0].id()]);
    assert_eq!((answer.head_seq, answer.more), (2, false));
}

#[test]
fn pages_follow_the_budget_and_every_page_gets_on() {
    let (mut a, b) = (Phone::new(1), Phone::new(2));
    let world = World::of(&[a.clone(), b.clone()]);
    let chunks = world.write(&mut a, 10);
    let mut got = Vec::new();
    let mut after = 0;
    for budget in [0, 1, 1_000, 1_000, 1_000, 1_000_000] {
        let mut ask = world.ask();
        ask.after_seq = after;
        let answer = budgeted(&world, &b, ask, budget);
        assert!(!answer.chunks.is_empty());
        got.extend(ids(&answer));
        after = answer.chunks.last().unwrap().seq;
        assert_eq!(answer.more, after < 10);
    }
    assert_eq!(got, chunks.iter().map(Chunk::id).collect::<Vec<_>>());
}

#[test]
fn one_budget_serves_all_spaces_of_a_request() {
    let (mut a, b) = (Phone::new(1), Phone::new(2));
    let world = World::of(&[a.clone(), b.clone()]);
    world.write(&mut a, 4);
    let request = SyncRequest {
        spaces: vec![world.ask(), world.ask()],
        budget: Some(2_500),
    };
    let answer = world.relay.sync(&world.store, b.id(), &request, NOW);
    let counts: Vec<usize> = answer.spaces.iter().map(|one| one.chunks.len()).collect();
    assert_eq!(counts, [4, 1]);
    assert!(!answer.spaces[0].more && answer.spaces[1].more);
}

#[test]
fn tips_leave_out_what_the_asker_holds() {
    let (mut a, mut b) = (Phone::new(1), Phone::new(2));
    let world = World::of(&[a.clone(), b.clone()]);
    let of_a = world.write(&mut a, 3);
    let of_b = world.write(&mut b, 2);
    let mut ask = world.ask();
    ask.tips = vec![of_a[1].tip(), b.tip];
    let answer = world.sync(&b, ask);
    assert_eq!(ids(&answer), [of_a[2].id()]);
    assert_eq!(answer.head_seq, 5);
    // A tip that the relay knows otherwise counts for nothing: the fork must be seen.
    let mut ask = world.ask();
    let mut other = of_b[1].tip();
    other.chunk.0[0] ^= 1;
    ask.tips = vec![a.tip, other];
    let answer = world.sync(&b, ask);
    assert_eq!(ids(&answer), [of_b[0].id(), of_b[1].id()]);
}

#[test]
fn wanted_by_id_and_by_number() {
    let (mut a, b) = (Phone::new(1), Phone::new(2));
    let world = World::of(&[a.clone(), b.clone()]);
    let chunks = world.write(&mut a, 3);
    let mut ask = world.ask();
    ask.after_seq = 3;
    ask.want = vec![chunks[2].id(), ChunkId([9; 32])];
    ask.lacking = vec![
        Lacking {
            device: a.id(),
            dev_seq: 1,
        },
        Lacking {
            device: b.id(),
            dev_seq: 1,
        },
    ];
    let answer = world.sync(&b, ask);
    assert_eq!(answer.wanted, [raw(&chunks[2]), raw(&chunks[0])]);
    assert!(answer.chunks.is_empty());
}

#[test]
fn a_cursor_beyond_the_end_is_no_error() {
    let a = Phone::new(1);
    let world = World::of(std::slice::from_ref(&a));
    let mut ask = world.ask();
    ask.after_seq = u64::MAX;
    let answer = world.sync(&a, ask);
    assert_eq!((answer.outcome, answer.more), (Outcome::Stored, false));
}
