//! A server moves from its folder to PostgreSQL.

use std::path::Path;

use onderweg_protocol::chunk::{Chunk, Header, Kind};
use onderweg_protocol::ids::{BlobId, ChunkId, ControlHash, DeviceKeys, InviteId, Tip};

use super::*;
use crate::store::{
    Accounts, BlobsOf, Catalogue, Hold, Letter, Listed, Mail, Moved, NewBundle, NewCode,
    ProgrammeRole, SpaceRead, SqliteStore, move_to_postgres,
};

const KEYS: DeviceKeys = DeviceKeys {
    ed: [3; 32],
    x: [4; 32],
};
const INVITE: InviteId = InviteId([5; 16]);

fn chunk(space: SpaceId, dev_seq: u64) -> Chunk {
    let header = Header {
        kind: if dev_seq == 0 {
            Kind::Piece
        } else {
            Kind::Data
        },
        deflate: false,
        space,
        device: A,
        epoch: 1,
        dev_seq,
        prev: ChunkId::default(),
        control: ControlHash::default(),
    };
    let key = ed25519_dalek::SigningKey::from_bytes(&[1; 32]);
    Chunk::sign(header, &[1; 24], &[7; 300], &key)
}

/// A folder with something in every table.
fn furnished() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(dir.path(), LIFE).unwrap();
    let code = |hash: u8, name: &str| NewCode {
        hash: [hash; 32],
        account: [hash; 16],
        name: name.into(),
        role: ProgrammeRole::Newcomer,
        now_ms: 1,
        expires_ms: 100,
    };
    store.put_code(&code(1, "جلسة Sara")).unwrap();
    store.put_code(&code(2, "Ben")).unwrap();
    store.redeem(&[1; 32], &KEYS, 5).unwrap();
    for space in [SPACE, SpaceId([2; 16])] {
        let work: Work<'_> = &mut |tx| {
            tx.found(KEYS.id())?;
            for n in 1..=3 {
                tx.append(n, &entry(n as u8))?;
            }
            for dev_seq in 1..=40 {
                tx.insert(&chunk(space, dev_seq), 7)?;
            }
            tx.put_piece(&chunk(space, 0), 8)?;
            put_blobs(tx, space)?;
            tx.prune(&chunk(space, 5).tip(), &chunk(space, 2).id())?;
            tx.set_pruned(3)?;
            tx.spend(KEYS.id(), 9, 1_000)?;
            tx.list(&[
                Listed {
                    device: A,
                    ed: [1; 32],
                    present: true,
                },
                Listed {
                    device: KEYS.id(),
                    ed: KEYS.ed,
                    present: false,
                },
            ])?;
            tx.set_hold(&Hold {
                device: A,
                by: KEYS.id(),
                until_ms: 77,
            })
        };
        store.write(space, work).unwrap();
    }
    store.put_card(INVITE, SPACE, b"card", 3).unwrap();
    for id in [1, 2] {
        let letter = Letter {
            space: SPACE,
            id: [id; 32],
            bytes: vec![id],
            answer: None,
        };
        store.put_request(INVITE, &letter, 8, 4).unwrap();
    }
    store.put_answer(INVITE, &[1; 32], b"yes").unwrap();
    store.publish(&bundle(), 6).unwrap();
    dir
}

fn bundle() -> NewBundle {
    NewBundle {
        pack: "a-pack".into(),
        version: 2,
        not_after: 9,
        file: vec![8; 400],
    }
}

/// One that is here, and one that was deleted.
fn put_blobs(tx: &mut dyn crate::store::SpaceTx, space: SpaceId) -> crate::store::Result<()> {
    tx.put_blob_part(&crate::store::contract::part(space, 1, 0))?;
    tx.put_blob_part(&crate::store::contract::part(space, 2, 1))?;
    tx.drop_blobs(BlobsOf::Blob(blob(space, 2)))?;
    Ok(())
}

fn blob(space: SpaceId, seed: u8) -> BlobId {
    crate::store::contract::part(space, seed, 0)
        .header()
        .name
        .id()
}

fn entry(word: u8) -> SignedEntry {
    SignedEntry {
        bytes: vec![word; 100],
        signature: [word; 64],
    }
}

/// Everything that can be seen, as text.
fn seen(store: &dyn Programme) -> String {
    let mut out = format!("{:?}", store.incarnation().unwrap());
    let mut say = |what: &dyn fmt::Debug| out.push_str(&format!("{what:?}\n"));
    say(&store.key_of(A).unwrap());
    say(&store.key_of(KEYS.id()).unwrap());
    say(&store.card(INVITE).unwrap());
    say(&store.requests(INVITE).unwrap());
    say(&store.bundle("a-pack", None).unwrap());
    for space in [SPACE, SpaceId([2; 16])] {
        say(&store.present(space).unwrap());
        let look: Look<'_> = &mut |space| see(space, &mut say);
        store.read(space, look).unwrap();
    }
    say(&store.redeem(&[2; 32], &KEYS, 5).unwrap());
    out
}

fn see(space: &dyn SpaceRead, say: &mut dyn FnMut(&dyn fmt::Debug)) -> Result<()> {
    say(&space.log_head()?);
    let log = space.log(0, 10_000)?;
    say(&log
        .iter()
        .map(|entry| (&entry.bytes, entry.signature))
        .collect::<Vec<_>>());
    let (rows, tips): (_, Vec<Tip>) = (space.rows(0, 1_000)?, space.tips()?);
    for row in &rows {
        say(&space.bytes(&row.tip.chunk)?);
    }
    say(&(
        rows,
        tips,
        space.head_seq()?,
        space.pruned()?,
        space.hold(A)?,
    ));
    for piece in [chunk(SPACE, 0), chunk(SpaceId([2; 16]), 0)] {
        say(&(space.has_piece(&piece.id())?, space.bytes(&piece.id())?));
    }
    say(&(space.spent(KEYS.id(), 9)?, space.founded(KEYS.id())?));
    Ok(())
}

fn go(dir: &Path, address: &str) -> Result<Moved> {
    move_to_postgres(dir, &address.parse().unwrap(), NEXT, SECRET, |_| {})
}

#[test]
fn everything_is_there_afterwards_and_the_life_goes_on() {
    let (dir, copy) = (furnished(), tempfile::tempdir().unwrap());
    for name in ["relay.db", "incarnation"] {
        std::fs::copy(dir.path().join(name), copy.path().join(name)).unwrap();
    }
    let address = postgres().database();
    let mut told = Vec::new();
    let moved = move_to_postgres(
        dir.path(),
        &address.parse().unwrap(),
        NEXT,
        SECRET,
        |step| told.push(step),
    );
    let moved = moved.unwrap();
    assert_eq!(moved.rows("chunks"), 80);
    assert_eq!(moved.rows("sealed"), 74);
    assert!(moved.tables.iter().all(|(_, rows)| *rows > 0), "{moved:?}");
    assert!(told.iter().all(|step| step.done <= step.all));
    assert_eq!(told.len(), moved.tables.len());
    let before = SqliteStore::open(copy.path(), NEXT).unwrap();
    let after = open(&address, NEXT);
    assert_eq!(seen(&after), seen(&before));
    assert_eq!(after.incarnation().unwrap(), LIFE);
    // The counters go on.
    let next = chunk(SPACE, 41);
    let work: Work<'_> = &mut |tx| {
        assert_eq!(tx.insert(&next, 9)?, 41);
        Ok(())
    };
    after.write(SPACE, work).unwrap();
}

#[test]
fn the_folder_refuses_to_serve_afterwards_and_opened_by_hand_starts_a_new_life() {
    let dir = furnished();
    go(dir.path(), &postgres().database()).unwrap();
    for opened in [
        SqliteStore::open(dir.path(), NEXT),
        SqliteStore::beside(dir.path(), NEXT),
    ] {
        assert!(matches!(opened, Err(StoreError::Moved)));
    }
    std::fs::remove_file(dir.path().join("moved")).unwrap();
    let store = SqliteStore::open(dir.path(), NEXT).unwrap();
    assert_eq!(store.incarnation().unwrap(), NEXT);
}

#[test]
fn a_database_with_something_in_it_is_left_alone_and_so_is_the_folder() {
    let (dir, address) = (furnished(), postgres().database());
    append(&open(&address, LIFE), 1).unwrap();
    assert!(matches!(
        go(dir.path(), &address),
        Err(StoreError::NotEmpty)
    ));
    assert_eq!(log_n(&open(&address, LIFE)).unwrap(), 1);
    let store = SqliteStore::open(dir.path(), NEXT).unwrap();
    assert_eq!(store.incarnation().unwrap(), LIFE);
}

#[test]
fn a_second_move_is_refused_and_the_folder_stays_closed() {
    let (dir, address) = (furnished(), postgres().database());
    go(dir.path(), &address).unwrap();
    assert!(matches!(
        go(dir.path(), &address),
        Err(StoreError::NotEmpty)
    ));
    let closed = SqliteStore::open(dir.path(), NEXT);
    assert!(matches!(closed, Err(StoreError::Moved)));
}

#[test]
fn a_move_that_was_cut_off_before_its_end_is_begun_anew_in_the_same_life() {
    let (dir, address) = (furnished(), postgres().database());
    // The process died after it closed the folder and before the database had anything.
    std::fs::rename(dir.path().join("incarnation"), dir.path().join("moved")).unwrap();
    go(dir.path(), &address).unwrap();
    assert_eq!(open(&address, NEXT).incarnation().unwrap(), LIFE);
}

#[test]
fn a_server_that_runs_is_not_moved_and_an_empty_folder_is_no_server() {
    let (dir, address) = (furnished(), postgres().database());
    let running = SqliteStore::open(dir.path(), NEXT).unwrap();
    assert!(matches!(go(dir.path(), &address), Err(StoreError::InUse)));
    drop(running);
    let nothing = tempfile::tempdir().unwrap();
    let refused = go(nothing.path(), &address);
    assert!(matches!(refused, Err(StoreError::File { .. })));
    assert_eq!(std::fs::read_dir(nothing.path()).unwrap().count(), 0);
    go(dir.path(), &address).unwrap();
}

#[test]
fn what_does_not_fit_changes_neither_side() {
    let (dir, address) = (furnished(), postgres().database());
    let damaged = rusqlite::Connection::open(dir.path().join("relay.db")).unwrap();
    damaged
        .execute(
            "UPDATE requests SET bytes = 'text' WHERE request_id = ?1",
            [[2_u8; 32]],
        )
        .unwrap();
    assert!(matches!(
        go(dir.path(), &address),
        Err(StoreError::Damaged(_))
    ));
    damaged
        .execute("UPDATE requests SET bytes = x'02'", [])
        .unwrap();
    drop(damaged);
    go(dir.path(), &address).unwrap();
}
