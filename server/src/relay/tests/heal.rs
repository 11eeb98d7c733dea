//! A restored server: the phones bring back what it lost.

use super::*;

fn heal(world: &World) -> SpaceAsk {
    SpaceAsk {
        incarnation: SECOND,
        heal: true,
        ..world.ask()
    }
}

#[test]
fn incarnation_changed_says_what_the_server_has_and_does_nothing_else() {
    let mut a = Phone::new(1);
    let mut world = World::of(std::slice::from_ref(&a));
    let kept = world.write(&mut a, 1);
    let backup = world.store.clone();
    let lost = world.write(&mut a, 1);
    world.restore(&backup, SECOND);
    let answer = world.pushed(&a, &[&lost[0]]);
    assert_eq!(answer.outcome, Outcome::IncarnationChanged);
    assert_eq!(answer.incarnation, SECOND);
    assert_eq!(answer.tips, [kept[0].tip()]);
    assert_eq!((answer.control_n, answer.head_seq), (1, 1));
    assert!(answer.chunk_results.is_empty() && answer.chunks.is_empty());
    let mut first = world.ask();
    first.incarnation = Incarnation::default();
    assert_eq!(
        world.sync(&a, first).outcome,
        Outcome::Stored,
        "first contact"
    );
}

#[test]
fn a_member_unknown_to_the_restored_log_is_told_to_heal_not_that_it_is_out() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(std::slice::from_ref(&a));
    let backup = world.store.clone();
    let add = world.add(&b);
    world.append(&a, add);
    world.restore(&backup, SECOND);
    let bare = SpaceAnswer::bare(world.space, SECOND, Outcome::IncarnationChanged);
    assert_eq!(world.sync(&b, world.ask()), bare);
    world.restore(&MemoryStore::new(FIRST), SECOND);
    assert_eq!(world.sync(&b, world.ask()), bare, "nor by an empty server");
}

#[test]
fn one_phone_heals_entries_and_chunks_of_all_in_one_round() {
    let (mut a, mut b, c) = (Phone::new(1), Phone::new(2), Phone::new(3));
    let mut world = World::of(&[a.clone(), b.clone(), c.clone()]);
    let mut lost = world.write(&mut b, 2);
    let remove = world.remove(&[c.tip]);
    world.append(&a, remove);
    lost.extend(world.write(&mut a, 1));
    world.restore(&MemoryStore::new(FIRST), SECOND);
    let mut ask = heal(&world);
    ask.appends = world.log.clone();
    ask.chunks = lost.iter().map(raw).collect();
    let answer = world.sync(&b, ask);
    assert_eq!(answer.outcome, Outcome::Stored);
    assert_eq!(answer.append_results, vec![Outcome::Stored; 4]);
    // The chunks of b stand before the removal: their epoch is old, and they are taken.
    assert_eq!(answer.chunk_results, [Outcome::Stored; 3]);
    assert_eq!(answer.head_seq, 3);
    let mut ask = world.ask();
    ask.incarnation = SECOND;
    assert_eq!(world.sync(&a, ask).chunks.len(), 3);
}

#[test]
fn healing_respects_frontiers() {
    let (a, mut b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    let inside = world.write(&mut b, 1);
    let mut beyond = b.clone();
    let past = world.seal(&mut beyond, 2);
    let remove = world.remove(&[b.tip]);
    world.append(&a, remove);
    world.restore(&MemoryStore::new(FIRST), SECOND);
    let mut ask = heal(&world);
    ask.appends = world.log.clone();
    ask.chunks = vec![raw(&inside[0]), raw(&past)];
    let answer = world.sync(&a, ask);
    assert_eq!(answer.chunk_results, [Outcome::Stored, Outcome::NotMember]);
}

#[test]
fn where_another_entry_took_a_lost_ones_place_the_stored_one_stands() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    let backup = world.store.clone();
    let fork = (world.log.clone(), world.roster.clone());
    let three = world.add(&Phone::new(3));
    world.append(&a, three);
    let lost = world.log.clone();
    world.restore(&backup, SECOND);
    (world.log, world.roster) = fork;
    world.life = SECOND;
    let four = world.add(&Phone::new(4));
    assert_eq!(world.append(&a, four), [Outcome::Stored]);
    let mut ask = heal(&world);
    ask.appends = lost;
    let answer = world.sync(&b, ask);
    let (dup, lost) = (Outcome::Duplicate, Outcome::ControlConflict);
    assert_eq!(answer.append_results, [dup, dup, lost]);
    assert_eq!(answer.control_n, 3);
}

#[test]
fn a_stranger_heals_nothing() {
    let (a, c) = (Phone::new(1), Phone::new(3));
    let mut world = World::of(std::slice::from_ref(&a));
    world.restore(&MemoryStore::new(FIRST), SECOND);
    let mut ask = heal(&world);
    ask.appends = world.log.clone();
    let answer = world.sync(&c, ask);
    assert_eq!(answer.outcome, Outcome::NotMember);
    assert_eq!(answer.append_results, [Outcome::NotMember]);
    let mut ask = world.ask();
    ask.incarnation = SECOND;
    assert_eq!(
        world.sync(&a, ask).outcome,
        Outcome::NotMember,
        "still empty"
    );
}

#[test]
fn a_kept_roster_is_not_believed_after_a_restore() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(std::slice::from_ref(&a));
    let backup = world.store.clone();
    let add = world.add(&b);
    world.append(&a, add);
    assert_eq!(world.sync(&b, world.ask()).outcome, Outcome::Stored);
    world.store = backup;
    assert_eq!(world.sync(&b, world.ask()).outcome, Outcome::NotMember);
}

#[test]
fn a_pruned_space_is_healed_by_its_snapshot() {
    let (mut a, b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    world.write(&mut a, 2);
    let base = a.tip;
    let piece = world.piece(&a, 7);
    let manifest = world.seal_as(&mut a, Kind::Manifest, 8);
    let mut ask = world.ask();
    ask.pieces = vec![raw(&piece)];
    ask.chunks = vec![raw(&manifest)];
    world.sync(&a, ask.clone());
    let accept = Act::AcceptSnapshot {
        manifest: manifest.id(),
        by: a.id(),
        control: manifest.header().control,
        pieces: vec![piece.id()],
        base: vec![base],
    };
    assert_eq!(world.append(&b, accept), [Outcome::Stored]);
    world.restore(&MemoryStore::new(FIRST), SECOND);
    // The phones no longer hold what lies within base.
    ask = SpaceAsk {
        appends: world.log.clone(),
        pieces: ask.pieces,
        chunks: ask.chunks,
        ..heal(&world)
    };
    let answer = world.sync(&b, ask);
    assert_eq!(answer.chunk_results, [Outcome::Stored]);
    let mut joiner = world.ask();
    joiner.incarnation = SECOND;
    let answer = world.sync(&b, joiner.clone());
    assert_eq!(
        answer.outcome,
        Outcome::Pruned,
        "there is nothing before base"
    );
    assert_eq!(ids(&answer), [manifest.id()]);
    joiner.tips = vec![base];
    assert_eq!(world.sync(&b, joiner).outcome, Outcome::Stored);
}

#[test]
fn who_was_shut_out_on_another_branch_hears_of_the_new_life_first() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    let backup = world.store.clone();
    let old = (world.log.clone(), world.roster.clone());
    let three = world.add(&Phone::new(3));
    world.append(&a, three);
    let lost = world.ask();
    world.restore(&backup, SECOND);
    (world.log, world.roster) = old;
    world.life = SECOND;
    let remove = world.remove(&[b.tip]);
    assert_eq!(world.append(&a, remove), [Outcome::Stored]);
    let answer = world.sync(&b, lost);
    assert_eq!(answer.outcome, Outcome::IncarnationChanged);
    assert_eq!(
        (answer.control_after, answer.control),
        (0, world.log.clone())
    );
    assert!(answer.tips.is_empty());
    assert_eq!(world.sync(&b, world.ask()).outcome, Outcome::NotMember);
}
