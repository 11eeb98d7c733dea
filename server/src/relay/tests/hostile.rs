//! Nonsense in any order: the relay answers, keeps its counter whole and never panics.

use proptest::prelude::*;

use super::*;
use onderweg_protocol::ids::ControlHash;
use onderweg_protocol::message::Lacking;

fn any_ask(space: SpaceId) -> impl Strategy<Value = SpaceAsk> {
    let bytes = proptest::collection::vec(any::<u8>(), 0..400);
    let many = proptest::collection::vec(bytes, 0..4);
    (
        (any::<u64>(), any::<u64>(), any::<[u8; 32]>(), any::<bool>()),
        (many.clone(), many.clone(), many),
        (any::<[u8; 16]>(), any::<u64>(), any::<[u8; 32]>()),
    )
        .prop_map(
            move |((after, n, hash, heal), (chunks, pieces, entries), tip)| {
                let (device, dev_seq, chunk) = (DeviceId(tip.0), tip.1, ChunkId(tip.2));
                SpaceAsk {
                    space,
                    incarnation: FIRST,
                    after_seq: after,
                    control_n: n,
                    control_hash: ControlHash(hash),
                    appends: (entries.into_iter())
                        .map(|bytes| SignedEntry {
                            bytes,
                            signature: [0; 64],
                        })
                        .collect(),
                    chunks: chunks.into_iter().map(Into::into).collect(),
                    pieces: pieces.into_iter().map(Into::into).collect(),
                    heal,
                    tips: vec![Tip {
                        device,
                        dev_seq,
                        chunk,
                    }],
                    want: vec![chunk],
                    lacking: vec![Lacking { device, dev_seq }],
                }
            },
        )
}

proptest! {
    #[test]
    fn nonsense_gets_an_answer_and_changes_nothing(asks in proptest::collection::vec(any_ask(SpaceId::of(&Phone::new(1).id(), &SALT)), 1..5)) {
        let a = Phone::new(1);
        let world = World::of(std::slice::from_ref(&a));
        for ask in asks {
            let answer = world.sync(&a, ask.clone());
            prop_assert_eq!(answer.chunk_results.len(), ask.chunks.len());
            prop_assert_eq!(answer.append_results.len(), ask.appends.len());
            prop_assert_eq!(answer.piece_results.len(), ask.pieces.len());
            prop_assert!(!answer.chunk_results.iter().any(Outcome::is_stored));
        }
        let answer = world.sync(&a, world.ask());
        prop_assert_eq!((answer.control_n, answer.head_seq), (1, 0));
    }

    #[test]
    fn no_changed_byte_of_a_chunk_or_entry_is_stored(at in any::<prop::sample::Index>(), bit in 0_u8..8) {
        let mut a = Phone::new(1);
        let world = World::of(std::slice::from_ref(&a));
        let mut bytes = world.seal(&mut a, 1).bytes().to_vec();
        let place = at.index(bytes.len());
        bytes[place] ^= 1 << bit;
        let mut ask = world.ask();
        ask.chunks = vec![bytes.into()];
        let mut entry = world.entry(&a, world.add(&Phone::new(2)));
        let place = at.index(entry.bytes.len());
        entry.bytes[place] ^= 1 << bit;
        ask.appends = vec![entry];
        let answer = world.sync(&a, ask);
        prop_assert!(!answer.chunk_results[0].is_stored());
        prop_assert!(!answer.append_results[0].is_stored());
    }
}
