//! Spaces, membership logs and keys.

use onderweg_protocol::control::{Act, Entry, Role, SignedEntry, SpaceKind};
use onderweg_protocol::ids::{ControlHash, InviteId, SpaceId};
use onderweg_space::epoch::EpochKey;
use onderweg_space::ring::KeyRing;
use onderweg_sync::state::State;
use onderweg_sync::store::{MemberTx, StoreError};

use crate::support::Phone;

fn entry(phone: &Phone, n: u64) -> SignedEntry {
    let entry = Entry {
        n,
        prev: ControlHash::default(),
        act: Act::Invite {
            invite: InviteId([9; 16]),
            key: [1; 32],
            role: Some(Role::Member),
        },
        author: phone.id(),
    };
    SignedEntry::sign(&entry, phone.store.signing())
}

#[test]
fn states_are_kept_by_space_in_order_of_id() {
    let mut phone = Phone::new(1);
    let (a, b) = (SpaceId([1; 16]), SpaceId([2; 16]));
    let state = State {
        after_seq: 7,
        ..State::default()
    };
    phone.tx(|tx| {
        assert_eq!(tx.state(a)?, None);
        tx.put_state(b, &State::default())?;
        tx.put_state(a, &State::default())?;
        tx.put_state(a, &state)
    });
    phone.tx(|tx| {
        assert_eq!(tx.spaces()?, [a, b]);
        assert_eq!(tx.state(a)?, Some(state));
        assert_eq!(tx.state(b)?, Some(State::default()));
        Ok(())
    });
}

#[test]
fn a_log_is_cut_and_continued() {
    let mut phone = Phone::new(1);
    let space = SpaceId([1; 16]);
    let entries: Vec<_> = (1..=4).map(|n| entry(&phone, n)).collect();
    phone.tx(|tx| tx.put_control(space, 0, &entries[..3]));
    phone.tx(|tx| tx.put_control(space, 1, &entries[3..]));
    let log = phone.tx(|tx| tx.control(space));
    assert_eq!(log, [entries[0].clone(), entries[3].clone()]);
    assert_eq!(phone.tx(|tx| tx.control(SpaceId([2; 16]))), []);
    let gap = phone
        .session()
        .write(|tx| tx.put_control(space, 5, &entries));
    assert!(matches!(gap, Err(StoreError::Failed(_))));
    assert_eq!(phone.tx(|tx| tx.control(space)).len(), 2);
}

#[test]
fn keys_are_replaced_as_a_whole_and_closed_while_locked() {
    let mut phone = Phone::new(1);
    let space = SpaceId([1; 16]);
    let mut ring = KeyRing::default();
    ring.insert(1, EpochKey::from_bytes([1; 32]));
    ring.insert(2, EpochKey::from_bytes([2; 32]));
    phone.tx(|tx| tx.put_ring(space, &ring));
    assert_eq!(phone.tx(|tx| tx.ring(space)), ring);
    let mut less = KeyRing::default();
    less.insert(2, EpochKey::from_bytes([2; 32]));
    phone.tx(|tx| tx.put_ring(space, &less));
    assert_eq!(phone.tx(|tx| tx.ring(space)), less);
    phone.store.lock();
    let closed = phone.session().write(|tx| tx.ring(space));
    assert_eq!(closed, Err(StoreError::Locked));
    phone.tx(|tx| tx.put_state(space, &State::default()));
    assert!(phone.tx(|tx| tx.state(space)).is_some());
}

#[test]
fn the_persons_own_space_is_found_while_they_are_in_it() {
    let mut phone = Phone::new(1);
    let circle = phone.found(SpaceKind::Circle);
    assert_eq!(phone.tx(|tx| tx.me_space()), None);
    let me = phone.found(SpaceKind::Me);
    assert_eq!(phone.tx(|tx| tx.me_space()), Some(me));
    let roster = phone.tx(|tx| tx.roster(circle)).unwrap();
    assert!(roster.is_owner(&phone.id()));
    let state = State {
        gone: true,
        ..State::default()
    };
    phone.tx(|tx| tx.put_state(me, &state));
    assert_eq!(phone.tx(|tx| tx.me_space()), None);
}
