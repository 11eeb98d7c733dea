//! A phone that was copied, and documents built again.

use std::collections::BTreeSet;

use onderweg_journal::Command;
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_space::author::Wish;
use onderweg_sync::store::MemberTx;

use crate::support::{Phone, title};

/// A phone, its copy, and an entry that both hold.
fn copied() -> (Phone, Phone, SpaceId, EntryId) {
    let mut a = Phone::new(1);
    let space = a.found(SpaceKind::Me);
    let entry = a.task(space, "milk");
    a.push(space);
    let copy = a.copy(9);
    (a, copy, space, entry)
}

#[test]
fn a_copy_rewinds_takes_in_the_others_acts_and_writes_its_own_again() {
    let (mut a, mut copy, space, entry) = copied();
    a.act(|tx| tx.act(space, entry, &[Command::Set(title("bread"))]));
    let arrived = a.push(space);
    copy.act(|tx| tx.act(space, entry, &[Command::Done]));
    let made = copy.task(space, "only on the copy");
    let own = copy.unsent(space);
    let before = copy.heads(space, entry);
    let rewound = copy.tx(|tx| tx.rewind(space, &own));
    assert_eq!(rewound.entries.len(), 2);
    assert_eq!(copy.unsent(space), [], "what was taken out is not sent");
    assert_eq!(copy.tx(|tx| tx.entries(space)), [entry]);
    let me = copy.id();
    assert_eq!(copy.pull(space, me, &arrived).applied, 1);
    copy.tx(|tx| tx.reauthor(space, rewound));
    assert_eq!(copy.title(space, entry).as_deref(), Some("bread"));
    let row = copy.tx(|tx| tx.summary(space, entry)).unwrap();
    assert_eq!(row.state, onderweg_journal::State::Done);
    assert_ne!(copy.heads(space, entry), before);
    assert_eq!(copy.title(space, made).as_deref(), Some("only on the copy"));
    let sent = copy.push(space);
    assert_eq!(sent.len(), 2);
    assert_eq!(a.pull(space, me, &sent).applied, 2);
    for entry in [entry, made] {
        assert_eq!(a.json(space, entry), copy.json(space, entry));
    }
}

#[test]
fn what_arrived_after_all_is_not_written_twice() {
    let (_, mut copy, space, entry) = copied();
    copy.act(|tx| tx.act(space, entry, &[Command::Done]));
    let own = copy.unsent(space);
    let rewound = copy.tx(|tx| tx.rewind(space, &own));
    let me = copy.id();
    let batch = crate::support::batch(entry, own[0].1.clone());
    copy.pull(space, me, &[batch]);
    copy.tx(|tx| tx.reauthor(space, rewound));
    assert_eq!(copy.unsent(space), []);
    assert_eq!(copy.hashes(space, entry).len(), 2);
}

#[test]
fn others_acts_that_stood_on_rewound_ones_come_back_with_them() {
    let (_, mut copy, space, entry) = copied();
    let mut b = Phone::new(2);
    b.know(space);
    let me = copy.id();
    let held = copy.tx(|tx| tx.changes(space, entry));
    b.pull(
        space,
        me,
        &[crate::support::batch(entry, held[0].1.clone())],
    );
    copy.act(|tx| tx.act(space, entry, &[Command::Set(title("bread"))]));
    let own = copy.unsent(space);
    let batch = crate::support::batch(entry, own[0].1.clone());
    b.pull(space, me, std::slice::from_ref(&batch));
    b.act(|tx| tx.act(space, entry, &[Command::Done]));
    let answer = b.push(space);
    copy.pull(space, b.id(), &answer);
    let rewound = copy.tx(|tx| tx.rewind(space, &own));
    assert_eq!(copy.hashes(space, entry).len(), 1);
    assert_eq!(copy.pull(space, me, &[batch]).applied, 2);
    copy.tx(|tx| tx.reauthor(space, rewound));
    assert_eq!(copy.json(space, entry), b.json(space, entry));
}

#[test]
fn who_made_an_entry_is_known_after_its_making_was_written_again() {
    let (_, mut copy, space, _) = copied();
    let made = copy.task(space, "only on the copy");
    let own = copy.unsent(space);
    let rewound = copy.tx(|tx| tx.rewind(space, &own));
    copy.tx(|tx| tx.reauthor(space, rewound));
    copy.act(|tx| tx.wish_erase(space, made));
    let wishes = copy.tx(|tx| tx.state(space)).unwrap().wishes;
    let [Wish::Erase(_, Some(origin), _)] = wishes.as_slice() else {
        panic!("no origin");
    };
    assert_eq!(origin.entry(), made);
}

#[test]
fn acts_on_an_entry_that_was_erased_meanwhile_are_kept_as_late() {
    let (_, mut copy, space, entry) = copied();
    copy.act(|tx| tx.act(space, entry, &[Command::Set(title("bread"))]));
    let own = copy.unsent(space);
    let rewound = copy.tx(|tx| tx.rewind(space, &own));
    copy.tx(|tx| tx.erase(space, entry, &BTreeSet::new()));
    copy.tx(|tx| tx.reauthor(space, rewound));
    assert_eq!(copy.json(space, entry), None);
    let titles = copy.titles(space);
    assert!(titles.contains(&"bread".to_owned()), "{titles:?}");
}

#[test]
fn a_rebuild_drops_what_is_barred_and_writes_own_dependants_again() {
    let (mut a, _, space, entry) = copied();
    let mut b = Phone::new(2);
    b.know(space);
    let me = a.id();
    let held = a.tx(|tx| tx.changes(space, entry));
    b.pull(
        space,
        me,
        &[crate::support::batch(entry, held[0].1.clone())],
    );
    b.act(|tx| tx.act(space, entry, &[Command::Set(title("injected"))]));
    let injected = b.push(space);
    a.pull(space, b.id(), &injected);
    let barred = BTreeSet::from([a.heads(space, entry)[0]]);
    a.act(|tx| tx.act(space, entry, &[Command::Done]));
    let admitted = BTreeSet::from([held[0].0]);
    a.tx(|tx| tx.rebuild(space, entry, &admitted, &barred, &[]));
    assert_eq!(a.title(space, entry).as_deref(), Some("milk"));
    let row = a.tx(|tx| tx.summary(space, entry)).unwrap();
    assert_eq!(row.state, onderweg_journal::State::Done);
    let hashes: BTreeSet<_> = a.hashes(space, entry).into_iter().collect();
    assert_eq!(hashes.len(), 2);
    assert!(hashes.is_disjoint(&barred));
    let unsent = a.unsent(space);
    assert_eq!(
        unsent.len(),
        1,
        "the old act is not sent any more, the new one is"
    );
}

#[test]
fn a_rebuild_keeps_what_fits_and_lets_a_wedged_change_in() {
    let (mut a, mut copy, space, entry) = copied();
    let me = a.id();
    a.act(|tx| tx.act(space, entry, &[Command::Set(title("bread"))]));
    copy.act(|tx| tx.act(space, entry, &[Command::Set(title("butter"))]));
    let stored = a.push(space);
    let lost = copy.push(space);
    let mut b = Phone::new(2);
    b.know(space);
    let first = a.tx(|tx| tx.changes(space, entry));
    b.pull(
        space,
        me,
        &[crate::support::batch(entry, first[0].1.clone())],
    );
    b.pull(space, me, &lost);
    b.act(|tx| tx.act(space, entry, &[Command::Done]));
    let applied = b.pull(space, me, &stored);
    assert_eq!(applied.wedged.len(), 1);
    let more: Vec<_> = applied.wedged.into_iter().map(|(_, bytes)| bytes).collect();
    let admitted = BTreeSet::from([first[0].0]);
    b.tx(|tx| tx.rebuild(space, entry, &admitted, &BTreeSet::new(), &more));
    assert_eq!(b.title(space, entry).as_deref(), Some("bread"));
    let row = b.tx(|tx| tx.summary(space, entry)).unwrap();
    assert_eq!(
        row.state,
        onderweg_journal::State::Done,
        "the own act was written again"
    );
    let sent = b.push(space);
    assert_eq!(sent.len(), 1);
    assert_eq!(a.pull(space, b.id(), &sent).applied, 1);
    assert_eq!(a.json(space, entry), b.json(space, entry));
}
