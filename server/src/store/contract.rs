//! The tests every store must pass. Use: `store_contract!((store, guard))` with an expression that
//! makes an empty store and whatever must live as long as it.

use std::collections::BTreeSet;

use ed25519_dalek::SigningKey;
use onderweg_protocol::blob::part::{BlobName, BlobPart, PartHeader};
use onderweg_protocol::chunk::{Chunk, Header, Kind};
use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{
    BlobId, ChunkId, ControlHash, DeviceId, DeviceKeys, EntryId, Incarnation, InviteId, SpaceId,
    Tip,
};
use onderweg_protocol::limits::BLOB_TEXT;

use super::{
    BlobRow, BlobsOf, Hold, Letter, Listed, NewBundle, NewCode, Posted, Programme, ProgrammeRole,
    Published, Redeemed, Result, SpaceRead, SpaceTx, StoreError,
};

/// The life of a store that the contract starts with.
pub(crate) const LIFE: Incarnation = Incarnation([1; 16]);
const SPACE: SpaceId = SpaceId([1; 16]);
const OTHER: SpaceId = SpaceId([2; 16]);
const A: DeviceId = DeviceId([10; 16]);
const B: DeviceId = DeviceId([11; 16]);

fn chunk(space: SpaceId, device: DeviceId, dev_seq: u64) -> Chunk {
    let kind = if dev_seq == 0 {
        Kind::Piece
    } else {
        Kind::Data
    };
    let header = Header {
        kind,
        deflate: false,
        space,
        device,
        epoch: 1,
        dev_seq,
        prev: ChunkId::default(),
        control: ControlHash::default(),
    };
    Chunk::sign(
        header,
        &[1; 24],
        &[7; 272],
        &SigningKey::from_bytes(&[1; 32]),
    )
}

/// A part of a blob of two parts, of the entry with the same seed.
pub(crate) fn part(space: SpaceId, seed: u8, part: u16) -> BlobPart {
    let name = BlobName {
        space,
        entry: EntryId([seed; 16]),
        device: A,
        salt: [seed; 16],
    };
    let header = PartHeader {
        name,
        part,
        parts: 2,
    };
    let len = if part == 0 { BLOB_TEXT + 16 } else { 300 };
    let key = SigningKey::from_bytes(&[1; 32]);
    BlobPart::sign(header, &[1; 24], &vec![seed; len], &key)
}

fn entry(word: u8) -> SignedEntry {
    SignedEntry {
        bytes: vec![word; 100],
        signature: [word; 64],
    }
}

fn write<T>(
    store: &dyn Programme,
    space: SpaceId,
    work: impl Fn(&mut dyn SpaceTx) -> Result<T>,
) -> T {
    let mut out = None;
    store
        .write(space, &mut |tx| {
            out = Some(work(tx)?);
            Ok(())
        })
        .unwrap();
    out.unwrap()
}

fn look<T>(store: &dyn Programme, space: SpaceId, see: impl Fn(&dyn SpaceRead) -> Result<T>) -> T {
    let mut out = None;
    store
        .read(space, &mut |space| {
            out = Some(see(space)?);
            Ok(())
        })
        .unwrap();
    out.unwrap()
}

pub(crate) fn an_untouched_space_is_empty(store: &dyn Programme) {
    look(store, SPACE, |space| {
        assert_eq!(space.log_head()?, (0, ControlHash::default()));
        assert_eq!(space.log(0, 1_000)?, []);
        assert_eq!(space.head_seq()?, 0);
        assert_eq!(space.row(A, 1)?, None);
        assert_eq!(space.last(A)?, None);
        assert_eq!(space.tips()?, []);
        assert_eq!(space.rows(0, 10)?, []);
        assert_eq!(space.bytes(&ChunkId::default())?, None);
        assert_eq!(space.hold(A)?, None);
        assert_eq!(
            (space.pruned()?, space.spent(A, 1)?, space.founded(A)?),
            (0, 0, 0)
        );
        Ok(())
    });
}

pub(crate) fn a_failed_work_leaves_nothing(store: &dyn Programme) {
    let failed = store.write(SPACE, &mut |tx| {
        tx.append(1, &entry(1))?;
        tx.insert(&chunk(SPACE, A, 1), 5)?;
        tx.put_piece(&chunk(SPACE, A, 0), 5)?;
        tx.spend(A, 1, 100)?;
        tx.found(A)?;
        assert_eq!((tx.head_seq()?, tx.spent(A, 1)?), (1, 100), "seen inside");
        Err(StoreError::Damaged("nothing: this is a test"))
    });
    assert!(failed.is_err());
    an_untouched_space_is_empty(store);
    look(store, SPACE, |space| {
        assert!(!space.has_piece(&chunk(SPACE, A, 0).id())?);
        Ok(())
    });
}

pub(crate) fn numbers_have_no_holes_and_spaces_do_not_mix(store: &dyn Programme) {
    let put = |space, device, dev_seq| {
        write(store, space, |tx| {
            tx.insert(&chunk(space, device, dev_seq), 5)
        })
    };
    let given = [
        put(SPACE, A, 1),
        put(SPACE, B, 1),
        put(OTHER, A, 1),
        put(SPACE, A, 2),
    ];
    assert_eq!(given, [1, 2, 1, 3]);
    let seqs = look(store, SPACE, |space| space.rows(0, 10));
    assert_eq!(
        seqs.iter().map(|row| row.seq).collect::<Vec<_>>(),
        [1, 2, 3]
    );
    let tail = look(store, SPACE, |space| space.rows(1, 1));
    assert_eq!(tail.iter().map(|row| row.seq).collect::<Vec<_>>(), [2]);
    assert_eq!(look(store, SPACE, |space| space.head_seq()), 3);
    assert_eq!(look(store, OTHER, |space| space.head_seq()), 1);
}

pub(crate) fn rows_are_found_by_number_and_by_id(store: &dyn Programme) {
    let (one, two) = (chunk(SPACE, A, 1), chunk(SPACE, A, 2));
    write(store, SPACE, |tx| tx.insert(&one, 5));
    write(store, SPACE, |tx| tx.insert(&two, 6));
    look(store, SPACE, |space| {
        let row = space.row(A, 2)?.unwrap();
        assert_eq!(
            (row.tip, row.seq, row.stored_ms, row.pruned),
            (two.tip(), 2, 6, false)
        );
        assert_eq!(row.len, two.bytes().len() as u64);
        assert_eq!(space.row_of(&one.id())?.unwrap().tip, one.tip());
        assert_eq!(space.row_of(&ChunkId([9; 32]))?, None);
        assert_eq!(space.row(A, 3)?, None);
        assert_eq!(space.row(A, u64::MAX)?, None);
        assert_eq!(space.rows(u64::MAX, 1)?, []);
        assert_eq!(space.last(A)?.unwrap().tip, two.tip());
        assert_eq!(space.last(B)?, None);
        assert_eq!(space.tips()?, [two.tip()]);
        assert_eq!(space.bytes(&one.id())?.unwrap(), one.bytes());
        Ok(())
    });
    look(store, OTHER, |space| {
        assert_eq!(space.bytes(&one.id())?, None);
        assert_eq!(space.row_of(&one.id())?, None);
        Ok(())
    });
}

pub(crate) fn pruning_deletes_bytes_and_keeps_rows(store: &dyn Programme) {
    let chunks: Vec<Chunk> = (1..=4).map(|seq| chunk(SPACE, A, seq)).collect();
    let other = chunk(SPACE, B, 1);
    write(store, SPACE, |tx| {
        for chunk in chunks.iter().chain([&other]) {
            tx.insert(chunk, 5)?;
        }
        Ok(())
    });
    let (base, keep) = (chunks[2].tip(), chunks[1].id());
    assert_eq!(write(store, SPACE, |tx| tx.prune(&base, &keep)), 2);
    assert_eq!(write(store, SPACE, |tx| tx.prune(&base, &keep)), 0, "once");
    look(store, SPACE, |space| {
        let pruned = space
            .rows(0, 10)?
            .iter()
            .map(|row| row.pruned)
            .collect::<Vec<_>>();
        assert_eq!(pruned, [true, false, true, false, false]);
        for (chunk, pruned) in chunks.iter().zip(pruned) {
            assert_eq!(space.bytes(&chunk.id())?.is_none(), pruned);
            assert!(space.row_of(&chunk.id())?.is_some());
        }
        Ok(())
    });
}

pub(crate) fn pieces_stay_while_they_are_young_or_kept(store: &dyn Programme) {
    let pieces: Vec<Chunk> = [A, B, DeviceId([12; 16])]
        .map(|device| chunk(SPACE, device, 0))
        .to_vec();
    write(store, SPACE, |tx| {
        pieces.iter().try_for_each(|piece| tx.put_piece(piece, 10))
    });
    write(store, SPACE, |tx| tx.put_piece(&pieces[0], 20));
    let keep = BTreeSet::from([pieces[1].id()]);
    assert_eq!(write(store, SPACE, |tx| tx.drop_pieces(11, &keep)), 1);
    look(store, SPACE, |space| {
        let here: Vec<bool> = (pieces.iter())
            .map(|piece| space.has_piece(&piece.id()))
            .collect::<Result<_>>()?;
        assert_eq!(here, [true, true, false]);
        assert_eq!(space.bytes(&pieces[0].id())?.unwrap(), pieces[0].bytes());
        assert_eq!(space.bytes(&pieces[2].id())?, None);
        assert_eq!(
            (space.head_seq()?, space.row_of(&pieces[0].id())?),
            (0, None)
        );
        Ok(())
    });
}

pub(crate) fn the_log_comes_in_pages(store: &dyn Programme) {
    write(store, SPACE, |tx| {
        (1..=5).try_for_each(|n| tx.append(n, &entry(n as u8)))
    });
    look(store, SPACE, |space| {
        assert_eq!(space.log_head()?, (5, entry(5).hash()));
        assert_eq!(space.log(0, 1)?, [entry(1)], "one always fits");
        assert_eq!(space.log(1, 250)?, [entry(2), entry(3)]);
        assert_eq!(space.log(3, 1_000)?, [entry(4), entry(5)]);
        assert_eq!(space.log(u64::MAX, 1_000)?, []);
        Ok(())
    });
}

pub(crate) fn holds_and_marks_are_replaced(store: &dyn Programme) {
    let hold = |until_ms| Hold {
        device: A,
        by: B,
        until_ms,
    };
    write(store, SPACE, |tx| tx.set_hold(&hold(5)));
    write(store, SPACE, |tx| tx.set_hold(&hold(9)));
    write(store, SPACE, |tx| tx.set_pruned(3));
    write(store, SPACE, |tx| tx.set_pruned(7));
    look(store, SPACE, |space| {
        assert_eq!(space.hold(A)?, Some(hold(9)));
        assert_eq!(space.hold(B)?, None);
        assert_eq!(space.pruned()?, 7);
        Ok(())
    });
}

fn keys(seed: u8) -> DeviceKeys {
    DeviceKeys {
        ed: [seed; 32],
        x: [seed; 32],
    }
}

fn code(hash: u8, account: u8, name: &str) -> NewCode {
    NewCode {
        hash: [hash; 32],
        account: [account; 16],
        name: name.into(),
        role: ProgrammeRole::Buddy,
        now_ms: 0,
        expires_ms: 100,
    }
}

pub(crate) fn a_code_enrols_one_device_once(store: &dyn Programme) {
    let buddy = Redeemed::Enrolled(ProgrammeRole::Buddy);
    store.put_code(&code(1, 1, "Sara")).unwrap();
    store.put_code(&code(2, 2, "Sara")).unwrap();
    let redeem = |hash: u8, seed, now| store.redeem(&[hash; 32], &keys(seed), now).unwrap();
    assert_eq!(redeem(9, 1, 0), Redeemed::Unknown);
    assert_eq!(redeem(1, 1, 100), Redeemed::Expired);
    assert_eq!(store.key_of(keys(1).id()).unwrap(), None);
    assert_eq!(redeem(1, 1, 99), buddy);
    assert_eq!(redeem(1, 1, 500), buddy, "again, when the answer was lost");
    assert_eq!(redeem(1, 2, 99), Redeemed::Used);
    assert_eq!(redeem(2, 2, 99), buddy);
    assert_eq!(store.key_of(keys(1).id()).unwrap(), Some([1; 32]));
    assert_eq!(store.key_of(keys(3).id()).unwrap(), None);
    let role = |seed| store.role_of(keys(seed).id()).unwrap();
    assert_eq!((role(1), role(3)), (Some(ProgrammeRole::Buddy), None));
    let office = NewCode {
        role: ProgrammeRole::Office,
        ..code(3, 3, "office")
    };
    store.put_code(&office).unwrap();
    assert_eq!(redeem(3, 3, 0), Redeemed::Enrolled(ProgrammeRole::Office));
    assert_eq!(role(3), Some(ProgrammeRole::Office));
}

pub(crate) fn quotas_are_of_the_account(store: &dyn Programme) {
    for (hash, account) in [(1, 1), (2, 2)] {
        store.put_code(&code(hash, account, "Sara")).unwrap();
        store.redeem(&[hash; 32], &keys(hash), 0).unwrap();
    }
    let (one, two) = (keys(1).id(), keys(2).id());
    write(store, SPACE, |tx| tx.spend(one, 7, 10));
    write(store, OTHER, |tx| {
        tx.spend(two, 7, 5)?;
        tx.spend(A, 7, 1)?;
        tx.append(1, &entry(1))?;
        tx.found(two)
    });
    look(store, SPACE, |space| {
        assert_eq!((space.spent(one, 7)?, space.spent(two, 7)?), (15, 15));
        assert_eq!((space.spent(A, 7)?, space.spent(one, 8)?), (1, 0));
        assert_eq!((space.founded(one)?, space.founded(A)?), (1, 0));
        Ok(())
    });
}

pub(crate) fn listed_devices_are_known_and_present_or_not(store: &dyn Programme) {
    let listed = |device, present| Listed {
        device,
        ed: [5; 32],
        present,
    };
    write(store, SPACE, |tx| {
        tx.list(&[listed(A, true), listed(B, true)])
    });
    write(store, SPACE, |tx| tx.list(&[listed(A, false)]));
    assert_eq!(
        store.key_of(A).unwrap(),
        Some([5; 32]),
        "to learn that it is out"
    );
    assert!(!store.is_present(SPACE, A).unwrap());
    assert!(store.is_present(SPACE, B).unwrap());
    assert!(!store.is_present(OTHER, B).unwrap());
    assert_eq!(store.present(SPACE).unwrap(), [B]);
    assert_eq!(store.present(OTHER).unwrap(), []);
    assert_eq!(store.spaces_of(A).unwrap(), []);
    assert_eq!(store.spaces_of(B).unwrap(), [SPACE]);
}

pub(crate) fn mail_is_kept_once_and_the_first_stays(store: &dyn Programme) {
    let (invite, other) = (InviteId([1; 16]), InviteId([2; 16]));
    let card = |bytes: &[u8]| store.put_card(invite, SPACE, bytes, 5).unwrap();
    assert_eq!(store.card(invite).unwrap(), None);
    assert_eq!(
        [card(b"one"), card(b"one"), card(b"two")],
        [Posted::Kept, Posted::Kept, Posted::Taken]
    );
    assert_eq!(store.card(invite).unwrap(), Some(b"one".to_vec()));
    let letter = |id: u8| Letter {
        space: SPACE,
        id: [id; 32],
        bytes: vec![id],
        answer: None,
    };
    let post = |id: u8| store.put_request(invite, &letter(id), 2, 9).unwrap();
    assert_eq!(
        [post(1), post(2), post(1), post(3)],
        [Posted::Kept, Posted::Kept, Posted::Kept, Posted::Full]
    );
    let answer = |id: u8, bytes: &[u8]| store.put_answer(invite, &[id; 32], bytes).unwrap();
    assert_eq!(
        [
            answer(1, b"yes"),
            answer(1, b"yes"),
            answer(1, b"no"),
            answer(7, b"")
        ],
        [Posted::Kept, Posted::Kept, Posted::Taken, Posted::Missing]
    );
    assert_eq!(post(1), Posted::Kept, "asked again, the answer stays");
    let answered = Letter {
        answer: Some(b"yes".to_vec()),
        ..letter(1)
    };
    assert_eq!(store.requests(invite).unwrap(), [answered, letter(2)]);
    assert_eq!(store.requests(other).unwrap(), []);
    assert_eq!(store.drop_mail(6).unwrap(), 1);
    assert_eq!(store.card(invite).unwrap(), None);
    assert_eq!(store.drop_mail(10).unwrap(), 2);
}

pub(crate) fn a_pack_is_replaced_by_higher_versions_alone(store: &dyn Programme) {
    let bundle = |pack: &str, version: u64, file: &[u8]| {
        let bundle = NewBundle {
            pack: pack.into(),
            version,
            not_after: 70 + version,
            file: file.to_vec(),
        };
        store.publish(&bundle, 5).unwrap()
    };
    assert_eq!(store.placed().unwrap(), []);
    assert_eq!(store.bundle("one", None).unwrap(), None);
    assert_eq!(bundle("one", 3, b"three"), Published::Placed);
    assert_eq!(bundle("one", 3, b"three"), Published::Same);
    assert_eq!(bundle("one", 3, b"other"), Published::Older { kept: 3 });
    assert_eq!(bundle("one", 2, b"two"), Published::Older { kept: 3 });
    assert_eq!(bundle("an", 1, b"an"), Published::Placed);
    let placed = store.placed().unwrap();
    let said: Vec<_> = placed
        .iter()
        .map(|placed| (placed.pack.as_str(), placed.version, placed.bytes))
        .collect();
    assert_eq!(said, [("an", 1, 2), ("one", 3, 5)]);
    let (first, file) = store.bundle("one", None).unwrap().unwrap();
    assert_eq!((&first, file), (&placed[1], Some(b"three".to_vec())));
    let known = store.bundle("one", Some(&first.digest)).unwrap().unwrap();
    assert_eq!(known, (first.clone(), None), "not read again");
    assert_eq!(bundle("one", 4, b"four"), Published::Placed);
    let (next, file) = store.bundle("one", Some(&first.digest)).unwrap().unwrap();
    assert_eq!((next.version, next.not_after), (4, 74));
    assert_eq!(file, Some(b"four".to_vec()));
    assert_ne!(next.digest, first.digest);
}

pub(crate) fn blobs_come_in_parts_and_go_for_good(store: &dyn Programme) {
    let name = |seed| part(SPACE, seed, 0).header().name.id();
    let put = |part: &BlobPart| {
        write(store, part.header().name.space, |tx| tx.put_blob_part(part));
    };
    let here = |id| look(store, SPACE, |space| space.blob_parts(id));
    assert_eq!(store.space_of_blob(name(1)).unwrap(), None);
    put(&part(SPACE, 1, 1));
    let row = BlobRow::of(&part(SPACE, 1, 0));
    assert_eq!(look(store, SPACE, |space| space.blob(name(1))), Some(row));
    assert_eq!(here(name(1)), [1], "the last may come first");
    put(&part(SPACE, 1, 0));
    put(&part(SPACE, 2, 0));
    put(&part(OTHER, 1, 0));
    assert_eq!((here(name(1)), here(name(2))), (vec![0, 1], vec![0]));
    let bytes = look(store, SPACE, |space| space.blob_part(name(1), 1));
    assert_eq!(bytes.as_deref(), Some(part(SPACE, 1, 1).bytes()));
    let count = |space| look(store, space, |space| space.blob_count());
    assert_eq!((count(SPACE), count(OTHER)), (3, 1));
    let other = part(OTHER, 1, 0).header().name.id();
    assert_eq!(store.space_of_blob(other).unwrap(), Some(OTHER));
    assert_eq!(look(store, SPACE, |space| space.blob(other)), None);
    let drop = |which| write(store, SPACE, |tx| tx.drop_blobs(which));
    assert_eq!(drop(BlobsOf::Entry(EntryId([1; 16]))), 2);
    assert_eq!(drop(BlobsOf::Blob(BlobId([9; 16]))), 0);
    let gone = look(store, SPACE, |space| space.blob(name(1)));
    assert!(gone.unwrap().gone && here(name(1)).is_empty());
    assert_eq!(
        (count(SPACE), count(OTHER)),
        (1, 1),
        "other spaces keep theirs"
    );
    assert_eq!(drop(BlobsOf::Blob(name(2))), 1);
    let bytes = look(store, SPACE, |space| space.blob_part(name(2), 0));
    assert_eq!(bytes, None);
    assert_eq!(store.space_of_blob(name(2)).unwrap(), Some(SPACE));
}

pub(crate) fn a_new_life_replaces_the_old(store: &dyn Programme) {
    assert_eq!(store.incarnation().unwrap(), LIFE);
    write(store, SPACE, |tx| tx.append(1, &entry(1)));
    assert_eq!(store.incarnation().unwrap(), LIFE);
    store.new_incarnation(Incarnation([2; 16])).unwrap();
    assert_eq!(store.incarnation().unwrap(), Incarnation([2; 16]));
    store.settle().unwrap();
    assert_eq!(look(store, SPACE, |space| space.log_head()).0, 1);
}

pub(crate) fn writers_at_once_leave_no_hole(store: &dyn Programme) {
    const EACH: u64 = 25;
    let devices: Vec<DeviceId> = (20..24).map(|seed| DeviceId([seed; 16])).collect();
    std::thread::scope(|threads| {
        for device in &devices {
            threads.spawn(move || {
                for dev_seq in 1..=EACH {
                    write(store, SPACE, |tx| {
                        tx.insert(&chunk(SPACE, *device, dev_seq), 5)
                    });
                }
            });
        }
        threads.spawn(move || {
            for _ in 0..50 {
                let (rows, head) = look(store, SPACE, |space| {
                    Ok((space.rows(0, 1_000)?, space.head_seq()?))
                });
                let seqs: Vec<u64> = rows.iter().map(|row| row.seq).collect();
                assert_eq!(
                    seqs,
                    (1..=head).collect::<Vec<_>>(),
                    "all under a number are there"
                );
            }
        });
    });
    let all = EACH * devices.len() as u64;
    assert_eq!(look(store, SPACE, |space| space.head_seq()), all);
    let tips: Vec<Tip> = look(store, SPACE, |space| space.tips());
    assert!(tips.iter().all(|tip| tip.dev_seq == EACH));
}

macro_rules! store_contract {
    ($make:expr; $($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                let (store, _guard) = $make;
                $crate::store::contract::$name(&store);
            }
        )*
    };
    ($make:expr) => {
        $crate::store::contract::store_contract! {
            $make;
            an_untouched_space_is_empty
            a_failed_work_leaves_nothing
            numbers_have_no_holes_and_spaces_do_not_mix
            rows_are_found_by_number_and_by_id
            pruning_deletes_bytes_and_keeps_rows
            pieces_stay_while_they_are_young_or_kept
            the_log_comes_in_pages
            holds_and_marks_are_replaced
            a_code_enrols_one_device_once
            quotas_are_of_the_account
            listed_devices_are_known_and_present_or_not
            mail_is_kept_once_and_the_first_stays
            a_pack_is_replaced_by_higher_versions_alone
            blobs_come_in_parts_and_go_for_good
            a_new_life_replaces_the_old
            writers_at_once_leave_no_hole
        }
    };
}
pub(crate) use store_contract;
