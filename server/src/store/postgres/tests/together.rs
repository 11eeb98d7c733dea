//! Several stores on one database: what must hold although none knows of the others.

use std::collections::BTreeSet;

use onderweg_protocol::ids::{DeviceKeys, InviteId};

use super::*;
use crate::store::{Accounts, Letter, Mail, NewCode, Posted, ProgrammeRole, Redeemed};

fn keys(seed: u8) -> DeviceKeys {
    DeviceKeys {
        ed: [seed; 32],
        x: [seed; 32],
    }
}

fn code(hash: u8, name: &str) -> NewCode {
    NewCode {
        hash: [hash; 32],
        account: [hash; 16],
        name: name.into(),
        role: ProgrammeRole::Buddy,
        now_ms: 0,
        expires_ms: 100,
    }
}

/// Runs `work` on so many stores of one database at once.
fn at_once<T: Send>(
    address: &str,
    stores: u8,
    work: impl Fn(&PostgresStore, u8) -> T + Sync,
) -> Vec<T> {
    std::thread::scope(|threads| {
        let work = &work;
        let running: Vec<_> = (1..=stores)
            .map(|number| {
                threads.spawn(move || {
                    let store = open(address, LIFE);
                    work(&store, number)
                })
            })
            .collect();
        running.into_iter().map(|one| one.join().unwrap()).collect()
    })
}

#[test]
fn numbers_come_in_the_order_of_commits() {
    use onderweg_protocol::chunk::{Chunk, Header, Kind};
    use onderweg_protocol::ids::{ChunkId, ControlHash};
    let address = postgres().database();
    let given = at_once(&address, 4, |store, number| {
        let mut given = Vec::new();
        for dev_seq in 1..=20 {
            let header = Header {
                kind: Kind::Data,
                deflate: false,
                space: SPACE,
                device: DeviceId([number; 16]),
                epoch: 1,
                dev_seq,
                prev: ChunkId::default(),
                control: ControlHash::default(),
            };
            let key = ed25519_dalek::SigningKey::from_bytes(&[1; 32]);
            let chunk = Chunk::sign(header, &[1; 24], &[7; 272], &key);
            let mut seq = 0;
            store
                .write(SPACE, &mut |tx| {
                    seq = tx.insert(&chunk, 5)?;
                    Ok(())
                })
                .unwrap();
            // Whoever has a number sees all under it.
            let mut seen = Vec::new();
            store
                .read(SPACE, &mut |space| {
                    seen = space.rows(0, 1_000)?.iter().map(|row| row.seq).collect();
                    Ok(())
                })
                .unwrap();
            assert!(seen.len() as u64 >= seq);
            assert_eq!(seen, (1..=seen.len() as u64).collect::<Vec<_>>());
            given.push(seq);
        }
        given
    });
    let all: BTreeSet<u64> = given.concat().into_iter().collect();
    assert_eq!(all, (1..=80).collect());
}

#[test]
fn one_code_enrols_one_device_however_many_show_it() {
    let address = postgres().database();
    open(&address, LIFE).put_code(&code(1, "Sara")).unwrap();
    let became = at_once(&address, 6, |store, number| {
        store.redeem(&[1; 32], &keys(number), 5).unwrap()
    });
    let enrolled = Redeemed::Enrolled(ProgrammeRole::Buddy);
    assert_eq!(became.iter().filter(|one| **one == enrolled).count(), 1);
    assert_eq!(
        became.iter().filter(|one| **one == Redeemed::Used).count(),
        5
    );
}

#[test]
fn an_invitation_takes_as_many_requests_as_it_may() {
    let address = postgres().database();
    let posted = at_once(&address, 6, |store, number| {
        let letter = Letter {
            space: SPACE,
            id: [number; 32],
            bytes: vec![number],
            answer: None,
        };
        store.drop_mail(0).unwrap();
        store.put_request(InviteId([1; 16]), &letter, 2, 9).unwrap()
    });
    assert_eq!(posted.iter().filter(|one| **one == Posted::Kept).count(), 2);
    assert_eq!(posted.iter().filter(|one| **one == Posted::Full).count(), 4);
}

#[test]
fn the_quota_of_an_account_holds_across_its_spaces() {
    let address = postgres().database();
    let store = open(&address, LIFE);
    store.put_code(&code(1, "Sara")).unwrap();
    store.redeem(&[1; 32], &keys(1), 5).unwrap();
    let device = keys(1).id();
    at_once(&address, 6, |store, number| {
        let space = SpaceId([number; 16]);
        let work: Work<'_> = &mut |tx| {
            if tx.spent(device, 7)? < 30 {
                tx.spend(device, 7, 10)?;
            }
            Ok(())
        };
        store.write(space, work).unwrap();
    });
    let look: Look<'_> = &mut |space| {
        assert_eq!(space.spent(device, 7)?, 30);
        Ok(())
    };
    store.read(SPACE, look).unwrap();
}

#[test]
fn a_work_that_stores_nothing_leaves_no_row() {
    let address = postgres().database();
    let store = open(&address, LIFE);
    store
        .write(SPACE, &mut |tx| tx.log_head().map(|_| ()))
        .unwrap();
    let count = postgres().psql(name_of(&address), "SELECT count(*) FROM spaces");
    assert_eq!(count.unwrap(), "0");
}
