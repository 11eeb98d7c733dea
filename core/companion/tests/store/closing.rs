//! Entries and spaces that close: erased, moved, left. Nobody's words are lost by it.

use std::collections::BTreeSet;

use onderweg_companion::store::WriteError;
use onderweg_journal::{Command, State};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::state::State as SpaceState;
use onderweg_sync::store::{Applied, MemberTx};

use crate::support::{Phone, title};

struct House {
    a: Phone,
    b: Phone,
    circle: SpaceId,
    me: SpaceId,
    entry: EntryId,
}

/// Two phones that hold one entry of a circle; `a` has a `me`.
fn house() -> House {
    let mut a = Phone::new(1);
    let mut b = Phone::new(2);
    let circle = a.found(SpaceKind::Circle);
    let me = a.found(SpaceKind::Me);
    b.know(circle);
    let entry = a.task(circle, "milk");
    let sent = a.push(circle);
    b.pull(circle, a.id(), &sent);
    House {
        a,
        b,
        circle,
        me,
        entry,
    }
}

fn rename(phone: &mut Phone, space: SpaceId, entry: EntryId, to: &str) {
    phone.act(|tx| tx.act(space, entry, &[Command::Set(title(to))]));
}

#[test]
fn an_erased_entry_is_gone_and_stays_gone() {
    let House {
        mut a,
        mut b,
        circle,
        me,
        entry,
    } = house();
    let heads: BTreeSet<_> = a.heads(circle, entry).into_iter().collect();
    b.act(|tx| tx.act(circle, entry, &[Command::Done]));
    let late = b.push(circle);
    a.tx(|tx| tx.erase(circle, entry, &heads));
    a.tx(|tx| tx.erase(circle, entry, &heads));
    assert_eq!(a.json(circle, entry), None);
    assert_eq!(a.tx(|tx| tx.summary(circle, entry)), None);
    assert_eq!(a.unsent(circle), []);
    assert_eq!(
        a.pull(circle, b.id(), &late),
        Applied::default(),
        "no bad content"
    );
    assert_eq!(a.tx(|tx| tx.entries(circle)), []);
    assert_eq!(a.tx(|tx| tx.entries(me)), [], "nothing late of its own");
    let refused = a
        .session()
        .write(|tx| tx.act(circle, entry, &[Command::Done]));
    assert_eq!(refused, Err(WriteError::Erased));
}

#[test]
fn own_words_that_the_eraser_had_not_seen_go_to_me_once() {
    let House {
        mut a,
        circle,
        me,
        entry,
        ..
    } = house();
    let heads: BTreeSet<_> = a.heads(circle, entry).into_iter().collect();
    rename(&mut a, circle, entry, "oat milk");
    let change = a.unsent(circle)[0].1.clone();
    a.tx(|tx| tx.erase(circle, entry, &heads));
    assert_eq!(a.titles(me), ["oat milk"]);
    a.tx(|tx| tx.keep_late(circle, entry, &[change]));
    assert_eq!(a.titles(me), ["oat milk"], "kept once");
    let copy = a.tx(|tx| tx.entries(me))[0];
    assert!(a.tx(|tx| tx.summary(me, copy)).unwrap().late);
    assert_eq!(a.unsent(me).len(), 1);
    assert_eq!(a.unsent(circle), []);
}

#[test]
fn late_words_wait_for_a_me_that_is_not_there_yet() {
    let House {
        mut b,
        circle,
        entry,
        ..
    } = house();
    let heads: BTreeSet<_> = b.heads(circle, entry).into_iter().collect();
    rename(&mut b, circle, entry, "oat milk");
    b.tx(|tx| tx.erase(circle, entry, &heads));
    assert_eq!(b.tx(|tx| tx.late_waiting()), 1);
    let me = b.found(SpaceKind::Me);
    b.tx(|tx| tx.settled(me));
    assert_eq!(b.tx(|tx| tx.late_waiting()), 0);
    assert_eq!(b.titles(me), ["oat milk"]);
    assert_eq!(b.unsent(me).len(), 1);
}

#[test]
fn a_late_change_without_its_document_is_kept_if_it_can_be_read_alone() {
    let House {
        mut a, circle, me, ..
    } = house();
    let mut older = a.copy(5);
    let made = a.task(circle, "bread");
    let change = a.unsent(circle)[0].1.clone();
    older.tx(|tx| tx.erase(circle, made, &BTreeSet::new()));
    older.tx(|tx| tx.keep_late(circle, made, std::slice::from_ref(&change)));
    older.tx(|tx| tx.keep_late(circle, made, &[change]));
    assert_eq!(older.titles(me), ["bread"]);
    assert_eq!(older.json(circle, made), None);
}

#[test]
fn leaving_a_space_takes_unsent_work_home_and_leaves_the_rest_readable() {
    let House {
        mut a,
        circle,
        me,
        entry,
        ..
    } = house();
    rename(&mut a, circle, entry, "oat milk");
    a.task(circle, "bread");
    let outbox = a.unsent(circle)[..1].to_vec();
    let row = a.tx(|tx| tx.unsent(circle, 0))[0].row;
    a.tx(|tx| tx.drop_unsent(circle, &[row]));
    a.tx(|tx| {
        tx.close_space(circle, &outbox)?;
        tx.put_state(
            circle,
            &SpaceState {
                gone: true,
                ..SpaceState::default()
            },
        )
    });
    assert_eq!(a.titles(me), ["bread", "oat milk"]);
    assert_eq!(a.unsent(circle), []);
    assert_eq!(a.title(circle, entry).as_deref(), Some("oat milk"));
    a.tx(|tx| tx.close_space(circle, &outbox));
    assert_eq!(a.titles(me), ["bread", "oat milk"], "kept once");
}

#[test]
fn words_of_a_me_that_closes_wait_for_the_next() {
    let House { mut a, me, .. } = house();
    a.task(me, "diary");
    a.tx(|tx| tx.close_space(me, &[]));
    assert_eq!(a.tx(|tx| tx.late_waiting()), 1);
    a.tx(|tx| {
        tx.put_state(
            me,
            &SpaceState {
                gone: true,
                ..SpaceState::default()
            },
        )?;
        tx.settled(me)
    });
    assert_eq!(a.tx(|tx| tx.late_waiting()), 1);
    let next = a.found(SpaceKind::Me);
    a.tx(|tx| tx.settled(next));
    assert_eq!(a.titles(next), ["diary"]);
}

#[test]
fn a_move_closes_the_source_once_the_copy_is_on_the_server() {
    let House {
        mut a,
        circle,
        me,
        entry,
        ..
    } = house();
    let heads = a.heads(circle, entry);
    let copy = a.act(|tx| tx.move_entry(circle, entry, me));
    assert_ne!(copy, entry);
    assert_eq!(a.title(me, copy).as_deref(), Some("milk"));
    let again = a.session().write(|tx| tx.move_entry(circle, entry, me));
    assert_eq!(again, Err(WriteError::Moved));
    let here = a.session().write(|tx| tx.move_entry(circle, entry, circle));
    assert_eq!(here, Err(WriteError::SameSpace));
    a.tx(|tx| tx.settled(me));
    a.tx(|tx| tx.settled(circle));
    assert_eq!(a.unsent(circle), [], "the copy has not arrived");
    a.push(me);
    a.tx(|tx| tx.settled(me));
    let moved = a
        .tx(|tx| tx.view(circle, entry))
        .unwrap()
        .moved_to
        .value
        .unwrap();
    assert_eq!((moved.space, moved.entry.0), (me.0, copy.0));
    assert_eq!(
        moved.heads.iter().map(|h| h.0).collect::<Vec<_>>(),
        [heads[0].0]
    );
    assert_eq!(a.unsent(circle).len(), 1);
    let refused = a
        .session()
        .write(|tx| tx.act(circle, entry, &[Command::Done]));
    assert_eq!(refused, Err(WriteError::Moved));
    a.tx(|tx| tx.settled(me));
    assert_eq!(a.unsent(circle).len(), 1, "closed once");
}

#[test]
fn edits_that_the_move_did_not_carry_are_their_authors_alone() {
    let House {
        mut a,
        mut b,
        circle,
        me,
        entry,
    } = house();
    let b_me = b.found(SpaceKind::Me);
    a.act(|tx| tx.move_entry(circle, entry, me));
    rename(&mut a, circle, entry, "after the copy");
    rename(&mut b, circle, entry, "from far away");
    a.push(me);
    a.tx(|tx| tx.settled(me));
    let closed = a.push(circle);
    let far = b.push(circle);
    b.pull(circle, a.id(), &closed);
    b.tx(|tx| tx.settled(circle));
    assert_eq!(b.titles(b_me), ["from far away"]);
    a.pull(circle, b.id(), &far);
    a.tx(|tx| tx.settled(circle));
    a.tx(|tx| tx.settled(circle));
    assert_eq!(a.titles(me), ["after the copy", "milk"]);
    assert_eq!(a.json(circle, entry), b.json(circle, entry));
    b.tx(|tx| tx.settled(circle));
    assert_eq!(b.titles(b_me), ["from far away"], "kept once");
}

#[test]
fn of_two_moves_at_once_the_loser_is_marked() {
    let House {
        mut a,
        mut b,
        circle,
        me,
        entry,
    } = house();
    let b_me = b.found(SpaceKind::Me);
    let a_copy = a.act(|tx| tx.move_entry(circle, entry, me));
    let b_copy = b.act(|tx| tx.move_entry(circle, entry, b_me));
    a.push(me);
    b.push(b_me);
    a.tx(|tx| tx.settled(circle));
    b.tx(|tx| tx.settled(circle));
    let (from_a, from_b) = (a.push(circle), b.push(circle));
    a.pull(circle, b.id(), &from_b);
    b.pull(circle, a.id(), &from_a);
    a.tx(|tx| tx.settled(circle));
    b.tx(|tx| tx.settled(circle));
    let a_lost = a.tx(|tx| tx.summary(me, a_copy)).unwrap().moved_twice;
    let b_lost = b.tx(|tx| tx.summary(b_me, b_copy)).unwrap().moved_twice;
    assert!(a_lost != b_lost, "{a_lost} {b_lost}");
}

#[test]
fn a_move_after_anothers_leaves_that_one_standing() {
    let House {
        mut a,
        mut b,
        circle,
        me,
        entry,
    } = house();
    let b_me = b.found(SpaceKind::Me);
    let copy = a.act(|tx| tx.move_entry(circle, entry, me));
    b.act(|tx| tx.move_entry(circle, entry, b_me));
    b.push(b_me);
    b.tx(|tx| tx.settled(circle));
    let closed = b.push(circle);
    a.pull(circle, b.id(), &closed);
    a.push(me);
    a.tx(|tx| tx.settled(me));
    assert!(a.tx(|tx| tx.summary(me, copy)).unwrap().moved_twice);
    assert_eq!(a.unsent(circle), []);
}

#[test]
fn a_move_is_dropped_when_its_source_or_target_is_gone() {
    let House {
        mut a,
        circle,
        me,
        entry,
        ..
    } = house();
    a.act(|tx| tx.move_entry(circle, entry, me));
    a.push(me);
    a.tx(|tx| tx.erase(circle, entry, &BTreeSet::new()));
    a.tx(|tx| tx.settled(me));
    assert_eq!(a.unsent(circle), []);

    let House {
        mut a,
        circle,
        me,
        entry,
        ..
    } = house();
    a.act(|tx| tx.move_entry(circle, entry, me));
    a.tx(|tx| {
        tx.put_state(
            me,
            &SpaceState {
                gone: true,
                ..SpaceState::default()
            },
        )
    });
    a.tx(|tx| tx.settled(circle));
    assert_eq!(a.unsent(circle), []);
    let row = a.tx(|tx| tx.summary(circle, entry)).unwrap();
    assert_eq!(row.state, State::Open, "the source stays open");
}

#[test]
fn a_copys_move_survives_being_written_again() {
    let House {
        mut a,
        circle,
        me,
        entry,
        ..
    } = house();
    let copy = a.act(|tx| tx.move_entry(circle, entry, me));
    let own = a.unsent(me);
    let rewound = a.tx(|tx| tx.rewind(me, &own));
    a.tx(|tx| tx.reauthor(me, rewound));
    a.tx(|tx| tx.settled(me));
    assert_eq!(
        a.unsent(circle),
        [],
        "the copy has another hash and has not arrived"
    );
    a.push(me);
    a.tx(|tx| tx.settled(me));
    let row = a.tx(|tx| tx.summary(circle, entry)).unwrap();
    assert_eq!(row.state, State::Moved);
    assert_eq!(a.title(me, copy).as_deref(), Some("milk"));
}
