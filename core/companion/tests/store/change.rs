//! Changes of others: applied, waiting, refused, in bounds.

use std::collections::BTreeSet;

use onderweg_journal::{Command, Kind};
use onderweg_protocol::body::Batch;
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use onderweg_sync::store::{Applied, MemberTx, StoreError, Vouch};

use crate::support::{Phone, title};

fn pair() -> (Phone, Phone, SpaceId) {
    let mut a = Phone::new(1);
    let mut b = Phone::new(2);
    let space = a.found(SpaceKind::Circle);
    b.know(space);
    (a, b, space)
}

#[test]
fn what_one_wrote_the_other_reads_and_is_told_of_once() {
    let (mut a, mut b, space) = pair();
    let entry = a.task(space, "milk");
    let sent = a.push(space);
    let applied = b.pull(space, a.id(), &sent);
    assert_eq!(
        applied,
        Applied {
            applied: 1,
            ..Applied::default()
        }
    );
    assert_eq!(b.json(space, entry), a.json(space, entry));
    let told = b.store.take_changes();
    assert_eq!(told.len(), 1);
    assert!(told[0].new);
    assert_eq!((told[0].space, told[0].entry), (space, entry));
    assert_eq!(told[0].by, BTreeSet::from([a.id()]));
    assert_eq!(told[0].changes, a.hashes(space, entry));
    assert_eq!(
        b.pull(space, a.id(), &sent),
        Applied::default(),
        "a repeat is nothing new"
    );
    assert_eq!(b.store.take_changes(), []);
    assert!(
        b.unsent(space).is_empty(),
        "others' changes are not sent again"
    );
}

#[test]
fn what_comes_too_early_waits_for_what_it_needs() {
    let (mut a, mut b, space) = pair();
    let entry = a.task(space, "milk");
    a.act(|tx| tx.act(space, entry, &[Command::Set(title("bread"))]));
    a.act(|tx| tx.act(space, entry, &[Command::Done]));
    let sent = a.push(space);
    let applied = b.pull(space, a.id(), &sent[2..]);
    assert_eq!(
        applied,
        Applied {
            waiting: 1,
            ..Applied::default()
        }
    );
    assert_eq!(b.json(space, entry), None);
    let applied = b.pull(space, a.id(), &sent[1..2]);
    assert_eq!((applied.applied, applied.waiting), (0, 1));
    let applied = b.pull(space, a.id(), &sent[..1]);
    assert_eq!(
        applied,
        Applied {
            applied: 3,
            ..Applied::default()
        }
    );
    assert_eq!(b.json(space, entry), a.json(space, entry));
    let told = b.store.take_changes();
    assert_eq!(told.last().map(|told| told.changes.len()), Some(3));
}

#[test]
fn nobody_writes_as_somebody_else_not_even_after_waiting() {
    let (mut a, mut b, space) = pair();
    let entry = a.task(space, "milk");
    a.act(|tx| tx.act(space, entry, &[Command::Done]));
    let sent = a.push(space);
    let mallory = DeviceId([66; 16]);
    assert_eq!(b.pull(space, mallory, &sent[1..]).refused, 1);
    let applied = b.pull(space, a.id(), &sent[..1]);
    assert_eq!(applied.applied, 1);
    let applied = b.tx(|tx| tx.apply(space, Vouch::Publisher, &sent[1..]));
    assert_eq!(applied.applied, 1, "a publisher vouches for others");
}

#[test]
fn a_chunk_beyond_its_bounds_is_refused_whole() {
    let (mut a, mut b, space) = pair();
    let body = Command::EditBody("x".repeat(8_000));
    let notes: Vec<_> = (0..3)
        .map(|_| a.act(|tx| tx.create(space, &Kind::Note, &[])))
        .collect();
    for entry in notes {
        a.act(|tx| tx.act(space, entry, std::slice::from_ref(&body)));
    }
    let sent = a.push(space);
    let applied = b.pull(space, a.id(), &sent);
    assert_eq!(
        applied,
        Applied {
            refused: 6,
            ..Applied::default()
        }
    );
    assert_eq!(b.tx(|tx| tx.entries(space)), []);
}

#[test]
fn what_is_no_change_is_refused_alone() {
    let (mut a, mut b, space) = pair();
    let entry = a.task(space, "milk");
    let mut sent = a.push(space);
    sent.push(Batch {
        entry: EntryId([3; 16]),
        changes: vec![vec![1, 2, 3].into(), Vec::new().into()],
    });
    let applied = b.pull(space, a.id(), &sent);
    assert_eq!((applied.applied, applied.refused), (1, 2));
    assert_eq!(b.tx(|tx| tx.entries(space)), [entry]);
}

#[test]
fn a_taken_sequence_is_reported_with_its_change() {
    let (mut a, mut b, space) = pair();
    let entry = a.task(space, "milk");
    let sent = a.push(space);
    b.pull(space, a.id(), &sent);
    let mut copy = a.copy(9);
    a.act(|tx| tx.act(space, entry, &[Command::Set(title("bread"))]));
    copy.act(|tx| tx.act(space, entry, &[Command::Set(title("butter"))]));
    let first = a.push(space);
    let second = copy.push(space);
    b.pull(space, a.id(), &first);
    let applied = b.pull(space, a.id(), &second);
    let bytes = second[0].changes[0].to_vec();
    assert_eq!(applied.wedged, [(entry, bytes)]);
    assert_eq!(b.title(space, entry).as_deref(), Some("bread"));
}

#[test]
fn a_snapshots_document_merges_within_the_same_bounds() {
    let (mut a, mut b, space) = pair();
    let entry = a.task(space, "milk");
    a.act(|tx| tx.act(space, entry, &[Command::Done]));
    let saved = a.tx(|tx| tx.document(space, entry)).unwrap();
    let applied = b.tx(|tx| tx.merge_document(space, entry, &saved));
    assert_eq!(
        applied,
        Applied {
            applied: 2,
            ..Applied::default()
        }
    );
    assert_eq!(b.json(space, entry), a.json(space, entry));
    let again = b.tx(|tx| tx.merge_document(space, entry, &saved));
    assert_eq!(again, Applied::default());
    let broken = b.tx(|tx| tx.merge_document(space, entry, &saved[1..]));
    assert_eq!(broken.refused, 1);
}

#[test]
fn heads_and_pasts_are_told_without_changing_anything() {
    let (mut a, _, space) = pair();
    let entry = a.task(space, "milk");
    let one = a.heads(space, entry);
    a.act(|tx| tx.act(space, entry, &[Command::Set(title("bread"))]));
    let two = a.heads(space, entry);
    a.act(|tx| tx.act(space, entry, &[Command::Done]));
    let without = BTreeSet::from([two[0]]);
    a.tx(|tx| {
        assert_eq!(tx.heads_without(space, entry, &without)?, one);
        assert_eq!(
            tx.ancestors(space, entry, &two)?,
            BTreeSet::from([one[0], two[0]])
        );
        let unknown = EntryId([9; 16]);
        assert_eq!(tx.heads_without(space, unknown, &without)?, []);
        assert_eq!(tx.document(space, unknown)?, None);
        assert_eq!(tx.changes(space, unknown)?, []);
        for (hash, change) in tx.changes(space, entry)? {
            assert_eq!(tx.measure(&change).map(|(hash, _)| hash), Some(hash));
        }
        assert_eq!(tx.measure(b"no change"), None);
        Ok(())
    });
    assert_eq!(a.hashes(space, entry).len(), 3);
}

#[test]
fn locked_content_stays_closed() {
    let (mut a, mut b, space) = pair();
    let entry = a.task(space, "milk");
    let sent = a.push(space);
    b.store.lock();
    let me = a.id();
    let closed = b
        .session()
        .write(|tx| tx.apply(space, Vouch::Author(me), &sent));
    assert_eq!(closed, Err(StoreError::Locked));
    a.store.lock();
    let closed = a.session().write(|tx| tx.document(space, entry));
    assert_eq!(closed, Err(StoreError::Locked));
}

#[test]
fn base_heads_are_replaced_as_a_whole() {
    let (mut a, _, space) = pair();
    let entry = a.task(space, "milk");
    let heads = a.heads(space, entry);
    a.tx(|tx| {
        tx.put_base_heads(space, &[(EntryId([1; 16]), heads.clone())].into())?;
        tx.put_base_heads(space, &[(entry, heads.clone())].into())?;
        assert_eq!(tx.base_heads(space)?, [(entry, heads.clone())].into());
        assert!(tx.base_heads(SpaceId([9; 16]))?.is_empty());
        Ok(())
    });
}
