//! Sealed chunks, unsent changes, and how far an entry has come.

use onderweg_companion::store::SendState;
use onderweg_journal::Command;
use onderweg_protocol::body::{Data, to_cbor};
use onderweg_protocol::chunk::{Chunk, Header, Kind};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{ChunkId, ControlHash, DeviceId, SpaceId};
use onderweg_protocol::message::{SpaceAsk, SyncRequest};
use onderweg_space::seal::seal;
use onderweg_sync::store::{MemberTx, Place, StoreError};

use crate::support::{Phone, title};

const SPACE: SpaceId = SpaceId([1; 16]);

fn chunk(phone: &Phone, dev_seq: u64, fill: u8) -> Chunk {
    let header = Header {
        kind: Kind::Data,
        deflate: false,
        space: SPACE,
        device: phone.id(),
        epoch: 1,
        dev_seq,
        prev: ChunkId::default(),
        control: ControlHash::default(),
    };
    Chunk::sign(header, &[fill; 24], &[fill; 272], phone.store.signing())
}

fn ids(found: &[(Place, Chunk)]) -> Vec<ChunkId> {
    found.iter().map(|(_, chunk)| chunk.id()).collect()
}

#[test]
fn chunks_keep_their_order_of_arrival_when_they_change_place() {
    let mut phone = Phone::new(1);
    let all: Vec<_> = (1..=3).map(|n| chunk(&phone, n, 1)).collect();
    let names: Vec<_> = all.iter().map(Chunk::id).collect();
    phone.tx(|tx| {
        for chunk in &all {
            tx.put_chunk(chunk, Place::Received)?;
        }
        tx.put_chunk(&all[0], Place::Held)
    });
    phone.tx(|tx| {
        let both = [Place::Held, Place::Received];
        assert_eq!(ids(&tx.chunks(SPACE, &both, usize::MAX)?), names);
        assert_eq!(
            ids(&tx.chunks(SPACE, &[Place::Received], usize::MAX)?),
            names[1..]
        );
        assert_eq!(
            tx.chunk(SPACE, &names[0])?,
            Some((Place::Held, all[0].clone()))
        );
        assert_eq!(tx.chunk(SpaceId([2; 16]), &names[0])?, None);
        assert!(tx.any_chunk(SPACE, &[Place::Held])?);
        assert!(!tx.any_chunk(SPACE, &[Place::Outbox, Place::Lost])?);
        tx.drop_chunk(SPACE, &names[0])?;
        assert_eq!(tx.chunk(SPACE, &names[0])?, None);
        Ok(())
    });
}

#[test]
fn a_limit_lets_at_least_one_through() {
    let mut phone = Phone::new(1);
    let all: Vec<_> = (1..=3).map(|n| chunk(&phone, n, 1)).collect();
    let size = all[0].bytes().len();
    phone.tx(|tx| {
        for chunk in &all {
            tx.put_chunk(chunk, Place::Outbox)?;
        }
        for (limit, count) in [
            (0, 1),
            (size, 1),
            (2 * size - 1, 1),
            (2 * size, 2),
            (9 * size, 3),
        ] {
            assert_eq!(tx.chunks(SPACE, &[Place::Outbox], limit)?.len(), count);
            let above =
                tx.chunks_above(SPACE, all[0].header().device, 0, &[Place::Outbox], limit)?;
            assert_eq!(above.len(), count);
        }
        let above = tx.chunks_above(
            SPACE,
            all[0].header().device,
            2,
            &[Place::Outbox],
            usize::MAX,
        )?;
        assert_eq!(ids(&above), [all[2].id()]);
        assert_eq!(
            tx.chunks_above(SPACE, DeviceId([5; 16]), 0, &[Place::Outbox], usize::MAX)?,
            []
        );
        Ok(())
    });
}

#[test]
fn a_number_gives_the_chunk_that_counts() {
    let mut phone = Phone::new(1);
    let (lost, attempt, held) = (
        chunk(&phone, 1, 1),
        chunk(&phone, 1, 2),
        chunk(&phone, 1, 3),
    );
    let me = phone.id();
    phone.tx(|tx| {
        tx.put_chunk(&attempt, Place::Attempt)?;
        assert_eq!(tx.chunk_at(SPACE, me, 1)?, None);
        tx.put_chunk(&held, Place::Held)?;
        tx.put_chunk(&lost, Place::Lost)?;
        assert_eq!(
            tx.chunk_at(SPACE, me, 1)?,
            Some((Place::Held, held.clone()))
        );
        assert_eq!(tx.chunk_at(SPACE, me, 2)?, None);
        assert_eq!(tx.chunk_at(SPACE, me, u64::MAX)?, None);
        Ok(())
    });
}

#[test]
fn unsent_changes_are_oldest_first_and_can_be_put_back_in_front() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Circle);
    let entry = phone.task(space, "milk");
    phone.act(|tx| tx.act(space, entry, &[Command::Done]));
    phone.act(|tx| tx.act(space, entry, &[Command::Reopen]));
    let rows = phone.tx(|tx| tx.unsent(space, usize::MAX));
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row.ops > 0 && row.entry == entry));
    assert_eq!(phone.tx(|tx| tx.unsent(space, 0)), rows[..1]);
    assert_eq!(phone.tx(|tx| tx.unsent(SPACE, usize::MAX)), []);
    let first: Vec<_> = rows[..2].iter().map(|row| row.row).collect();
    phone.tx(|tx| tx.drop_unsent(space, &first));
    let back: Vec<_> = rows[..2]
        .iter()
        .map(|row| (entry, row.change.clone()))
        .collect();
    phone.tx(|tx| tx.put_unsent_first(space, &back));
    let again = phone.unsent(space);
    let before: Vec<_> = rows
        .into_iter()
        .map(|row| (row.entry, row.change))
        .collect();
    assert_eq!(again, before);
    phone.store.lock();
    let closed = phone.session().write(|tx| tx.unsent(space, usize::MAX));
    assert_eq!(closed, Err(StoreError::Locked));
}

/// Seals everything unsent into one chunk, as sync does.
fn seal_all(phone: &mut Phone, space: SpaceId) -> Chunk {
    let secret = phone.store.secret().unwrap().clone();
    let rows = phone.tx(|tx| tx.unsent(space, usize::MAX));
    let ring = phone.tx(|tx| tx.ring(space));
    let batches = rows
        .iter()
        .map(|row| crate::support::batch(row.entry, row.change.clone()));
    let body = to_cbor(&Data {
        view: Vec::new(),
        batches: batches.collect(),
    });
    let header = Header {
        space,
        ..chunk(phone, 1, 0).header().clone()
    };
    let chunk = seal(header, &body, ring.get(1).unwrap(), &secret, &mut phone.rng).unwrap();
    let ids: Vec<_> = rows.iter().map(|row| row.row).collect();
    phone.tx(|tx| {
        tx.put_chunk(&chunk, Place::Outbox)?;
        tx.drop_unsent(space, &ids)
    });
    chunk
}

#[test]
fn an_entry_says_how_far_it_has_come() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Circle);
    let entry = phone.task(space, "milk");
    let state = |phone: &mut Phone| phone.tx(|tx| tx.send_state(space, entry));
    assert_eq!(state(&mut phone), SendState::OnlyHere);
    assert_eq!(phone.tx(|tx| tx.unsent_count()), 1);
    let chunk = seal_all(&mut phone, space);
    assert_eq!(state(&mut phone), SendState::OnlyHere, "sealed is not sent");
    assert_eq!(phone.tx(|tx| tx.unsent_count()), 1);
    let request = SyncRequest {
        spaces: vec![SpaceAsk {
            space,
            chunks: vec![chunk.bytes().to_vec().into()],
            ..SpaceAsk::default()
        }],
        budget: None,
    };
    phone.tx(|tx| tx.mark_sent(&request));
    assert_eq!(state(&mut phone), SendState::Sent);
    assert_eq!(
        phone.tx(|tx| tx.send_states()),
        [(space, entry, SendState::Sent)]
    );
    phone.tx(|tx| tx.put_chunk(&chunk, Place::Held));
    assert_eq!(state(&mut phone), SendState::OnServer);
    assert_eq!(phone.tx(|tx| tx.unsent_count()), 0);
    phone.act(|tx| tx.act(space, entry, &[Command::Set(title("bread"))]));
    assert_eq!(state(&mut phone), SendState::OnlyHere);
}
