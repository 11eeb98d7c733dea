//! Failure 1 of `product.md`: cut at any store call, the old or the new state stands, never less.

use std::collections::BTreeSet;

use onderweg_companion::store::{Tx, WriteError};
use onderweg_journal::{Command, Kind, Set};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::{MemberTx, StoreError, Vouch};

use crate::support::{NOW, Phone, title};

/// Everything that a transaction could have changed.
fn state(phone: &mut Phone) -> Vec<u8> {
    phone.store.snapshot_bytes().unwrap()
}

/// Cuts `work` at every call until it gets through; each cut leaves the file as it was.
fn cut_everywhere(phone: &mut Phone, work: impl Fn(&mut Tx<'_>) -> Result<(), WriteError>) -> u64 {
    let before = state(phone);
    for calls in 1.. {
        phone.store.fail_after(calls);
        let done = phone.session().write(&work);
        if done.is_ok() {
            assert!(
                phone.store.will_fail(),
                "the failure was passed without failing"
            );
            phone.store.fail_after(u64::MAX);
            assert_ne!(state(phone), before);
            return calls - 1;
        }
        let cut = WriteError::Store(StoreError::Failed("cut by a test".into()));
        assert_eq!(done, Err(cut));
        assert_eq!(state(phone), before, "cut at call {calls}");
    }
    0
}

#[test]
fn acts_are_whole_or_not_at_all() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let circle = phone.found(SpaceKind::Circle);
    let entry = phone.task(circle, "milk");
    let calls = cut_everywhere(&mut phone, |tx| {
        let made = tx.create(space, &Kind::Task, &[title("bread")])?;
        tx.act(space, made, &[Command::Done])?;
        tx.undo(space, made)?;
        tx.move_entry(circle, entry, space)?;
        tx.wish_erase(circle, entry)
    });
    assert_eq!(calls, 6, "five calls and the commit");
    let titles = phone.titles(space);
    assert_eq!(titles, ["bread", "milk"]);
}

#[test]
fn what_sync_writes_is_whole_or_not_at_all() {
    let mut a = Phone::new(1);
    let mut b = Phone::new(2);
    let space = a.found(SpaceKind::Circle);
    b.know(space);
    b.found(SpaceKind::Me);
    let entry = a.task(space, "milk");
    let own = b.task(space, "bread");
    let sent = a.push(space);
    let author = a.id();
    cut_everywhere(&mut b, |tx| {
        tx.apply(space, Vouch::Author(author), &sent)?;
        let rows: Vec<_> = tx.unsent(space, usize::MAX)?;
        let changes: Vec<_> = rows
            .into_iter()
            .map(|row| (row.entry, row.change))
            .collect();
        let rewound = tx.rewind(space, &changes)?;
        tx.reauthor(space, rewound)?;
        tx.erase(space, own, &BTreeSet::new())?;
        tx.settled(space)?;
        Ok(())
    });
    assert_eq!(b.title(space, entry).as_deref(), Some("milk"));
    assert_eq!(b.json(space, own), None);
}

#[test]
fn after_a_failure_nothing_more_of_that_transaction_counts() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let before = state(&mut phone);
    phone.store.fail_after(2);
    let stubborn: Result<(), StoreError> = phone.session().write(|tx| {
        let _ = tx.create(space, &Kind::Task, &[title("one")]);
        let _ = tx.create(space, &Kind::Task, &[title("two")]);
        let _ = tx.create(space, &Kind::Task, &[title("three")]);
        Ok(())
    });
    assert!(stubborn.is_err(), "a swallowed failure is not committed");
    assert_eq!(state(&mut phone), before);
    assert_eq!(phone.now, NOW + 1_000);
}

#[test]
fn a_read_keeps_nothing() {
    let mut phone = Phone::new(1);
    let space: SpaceId = phone.found(SpaceKind::Me);
    let before = state(&mut phone);
    let sets = [Set::Title("milk".into())];
    let made: EntryId = phone
        .session()
        .read(|tx| tx.create(space, &Kind::Task, &sets))
        .unwrap();
    assert_eq!(phone.json(space, made), None);
    assert_eq!(state(&mut phone), before);
}
