//! Threats "a member forges another" and "a removed buddy with the server's help": chunks made with
//! every key a member or a former member has, none of which counts for somebody else.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::collections::BTreeSet;

use onderweg_journal::{Actor, ActorRule, Author, Document, Kind as EntryKind, Refusal, Set};
use onderweg_protocol::body::{Batch, Data, from_cbor, to_cbor};
use onderweg_protocol::chunk::{Chunk, Header, Kind};
use onderweg_protocol::control::{Role, SpaceKind};
use onderweg_protocol::ids::{ChunkId, ControlHash, DeviceId, EntryId, SpaceId, Tip};
use onderweg_space::author::Wish;
use onderweg_space::epoch::EpochKey;
use onderweg_space::keys::DeviceSecret;
use onderweg_space::open::open;
use onderweg_space::seal::seal;
use onderweg_space::verify::{Reason, Verdict, verify};
use onderweg_space::wrap::{self, Place};
use onderweg_tests::house::{House, device};
use onderweg_tests::mutate::{below, bytes, mutate, seeded};

const ATTEMPTS: u64 = 20_000;

fn batch(fill: u8) -> Vec<Batch> {
    vec![Batch {
        entry: EntryId([fill; 16]),
        changes: vec![vec![fill; 40].into()],
    }]
}

/// Sara's circle with Amin and Lea, each of whom has said something, and then a new epoch.
fn circle() -> (House, [DeviceSecret; 3]) {
    let people = [device(1), device(2), device(3)];
    let mut house = House::found(&people[0], SpaceKind::Circle, 1);
    people.iter().skip(1).for_each(|phone| house.meet(phone));
    house.wish(
        &people[0],
        &Wish::AddMember(people[1].keys(), Role::Member, None),
    );
    house.wish(
        &people[0],
        &Wish::AddMember(people[2].keys(), Role::Member, None),
    );
    for phone in &people {
        house.say(phone, batch(1));
    }
    house.wish(&people[1], &Wish::NewEpoch);
    for phone in &people {
        house.say(phone, batch(2));
    }
    (house, people)
}

fn tip(house: &House, device: &DeviceId) -> Tip {
    house
        .tips
        .get(device)
        .copied()
        .unwrap_or(Tip::none(*device))
}

/// Whether a phone with the whole honest state would take this as the next chunk of `victim`.
fn taken(house: &House, bytes: Vec<u8>, victim: &DeviceId) -> bool {
    let Ok(chunk) = Chunk::parse(bytes) else {
        return false;
    };
    let verdict = verify(&chunk, &house.roster, &tip(house, &chunk.header().device));
    verdict == Verdict::Next && chunk.header().device == *victim
}

#[test]
fn no_member_writes_in_anothers_name() {
    let (mut house, [sara, amin, _]) = circle();
    let victim = sara.id();
    let honest = house.chunks.clone();
    for seed in 0..ATTEMPTS {
        let mut rng = seeded(seed);
        let mut header = house.header(&sara);
        let epoch = 1 + u32::try_from(below(&mut rng, 2)).unwrap();
        header.epoch = if below(&mut rng, 4) == 0 {
            epoch
        } else {
            header.epoch
        };
        header.control = house.roster.hash_at(1 + below(&mut rng, 4) as u64).unwrap();
        let key = house.rings[&amin.id()].get(header.epoch).unwrap().clone();
        let body = to_cbor(&Data {
            view: Vec::new(),
            batches: batch(9),
        });
        let own = seal(header, &body, &key, &amin, &mut house.rng).unwrap();
        let mut forged = own.bytes().to_vec();
        let genuine = honest[below(&mut rng, honest.len())].bytes();
        match below(&mut rng, 4) {
            // Signed with his own key, in her name.
            0 => {}
            // Under a signature of hers.
            1 => {
                let at = forged.len() - 64;
                forged.truncate(at);
                forged.extend_from_slice(&genuine[genuine.len() - 64..]);
            }
            // Her chunk, changed.
            2 => {
                forged = genuine.to_vec();
                mutate(&mut forged, &mut rng);
            }
            // Her chunk as the next one, renumbered.
            _ => {
                forged = genuine.to_vec();
                let next = house.header(&sara).aad();
                forged[..112].copy_from_slice(&next);
            }
        }
        assert!(!taken(&house, forged, &victim), "seed {seed}");
    }
}

#[test]
fn changes_by_another_author_inside_an_own_chunk_are_refused() {
    let (_, [sara, amin, _]) = circle();
    let by_sara = Actor::new(Author(sara.id().0), [1; 8]);
    let sets = [Set::Title("her words".to_owned())];
    let (_, change) = Document::create(&EntryKind::Note, by_sara, &sets, 0).unwrap();
    let mut document = Document::empty();
    let amin = ActorRule::From(Author(amin.id().0));
    let outcome = document.apply(&[change.as_slice()], amin);
    assert_eq!(outcome.applied, []);
    assert_eq!(outcome.refused[0].reason, Refusal::WrongActor);
    let outcome = document.apply(&[change.as_slice()], ActorRule::From(Author(sara.id().0)));
    assert_eq!(outcome.applied.len(), 1);
}

#[test]
fn an_own_chunk_that_breaks_a_rule_is_refused_by_name() {
    let (mut house, [sara, amin, _]) = circle();
    let other = House::found(&sara, SpaceKind::Circle, 2);
    let good = house.header(&amin);
    let cases: Vec<(Header, Verdict)> = vec![
        (
            Header {
                epoch: 1,
                ..good.clone()
            },
            Verdict::Refused(Reason::Epoch),
        ),
        (
            Header {
                epoch: 3,
                ..good.clone()
            },
            Verdict::Refused(Reason::Epoch),
        ),
        (
            Header {
                control: ControlHash([7; 32]),
                ..good.clone()
            },
            Verdict::UnknownControl,
        ),
        (
            Header {
                control: house.roster.hash_at(1).unwrap(),
                ..good.clone()
            },
            Verdict::Refused(Reason::Author),
        ),
        (
            Header {
                space: other.space,
                ..good.clone()
            },
            Verdict::Refused(Reason::Space),
        ),
        (
            Header {
                space: SpaceId([0; 16]),
                ..good.clone()
            },
            Verdict::Refused(Reason::Space),
        ),
        (
            Header {
                dev_seq: good.dev_seq + 1,
                ..good.clone()
            },
            Verdict::Gap,
        ),
        (
            Header {
                prev: ChunkId([7; 32]),
                ..good.clone()
            },
            Verdict::Fork,
        ),
        (
            Header {
                dev_seq: good.dev_seq - 1,
                ..good.clone()
            },
            Verdict::Fork,
        ),
        (
            Header {
                device: device(66).id(),
                dev_seq: 1,
                prev: ChunkId::default(),
                ..good.clone()
            },
            Verdict::Refused(Reason::Author),
        ),
        (
            Header {
                kind: Kind::Piece,
                dev_seq: 0,
                prev: ChunkId::default(),
                ..good.clone()
            },
            Verdict::Refused(Reason::Piece),
        ),
        (good, Verdict::Next),
    ];
    let key = house.rings[&amin.id()].get(2).unwrap().clone();
    for (header, expected) in cases {
        let wanted = header.clone();
        let chunk = seal(header, b"x", &key, &amin, &mut house.rng).unwrap();
        let verdict = verify(&chunk, &house.roster, &tip(&house, &chunk.header().device));
        assert_eq!(verdict, expected, "{wanted:?}");
    }
}

/// Lea is removed. The server gives her everything that is said later, and takes what she makes.
#[test]
fn a_removed_member_opens_no_later_chunk_and_adds_none() {
    let (mut house, [sara, amin, lea]) = circle();
    let frontier = tip(&house, &lea.id());
    let known = house.chunks.len();
    house.wish(&sara, &Wish::Remove(vec![lea.id()]));
    for round in 0..20 {
        house.say(if round % 2 == 0 { &sara } else { &amin }, batch(round));
        if round % 7 == 6 {
            house.wish(&amin, &Wish::NewEpoch);
        }
    }
    let epochs = opened_epochs(&house, &lea);
    assert_eq!(epochs, BTreeSet::from([1, 2]), "her own past stays hers");
    let later = &house.chunks[known..];
    assert_eq!(later.len(), 20);
    let ring = &house.rings[&lea.id()];
    for chunk in later {
        for (epoch, key) in ring.iter() {
            assert!(
                open(chunk, key).is_err(),
                "epoch {epoch} opens a later chunk"
            );
        }
    }
    inject(&mut house, &lea, frontier);
}

/// Every wrap of the log, tried with her key at every place of the log.
fn opened_epochs(house: &House, lea: &DeviceSecret) -> BTreeSet<u32> {
    let mut opened = BTreeSet::new();
    for signed in &house.log {
        let entry = signed.entry().unwrap();
        for found in entry.act.wraps() {
            for place in &house.log {
                let prev = place.entry().unwrap().prev;
                let place = Place {
                    space: house.space,
                    prev,
                };
                let mut mine = found.clone();
                mine.device = lea.id();
                if let Ok(key) = wrap::open(&place, lea, &mine) {
                    let fits = house.roster.commitment(found.epoch).unwrap().1;
                    assert_eq!(key.commitment(&house.space, found.epoch), fits);
                    opened.insert(found.epoch);
                }
            }
        }
    }
    opened
}

/// What she makes from now on counts nowhere, whichever entry and epoch it names.
fn inject(house: &mut House, lea: &DeviceSecret, frontier: Tip) {
    let mut rng = seeded(1);
    for _ in 0..2_000 {
        let n = below(&mut rng, house.log.len()) as u64 + 1;
        let epoch = 1 + u32::try_from(below(&mut rng, 5)).unwrap();
        let header = Header {
            epoch,
            dev_seq: frontier.dev_seq + 1,
            prev: frontier.chunk,
            control: house.roster.hash_at(n).unwrap(),
            ..house.header(lea)
        };
        let ring = &house.rings[&lea.id()];
        let key = ring
            .get(epoch)
            .cloned()
            .unwrap_or(EpochKey::from_bytes(bytes(&mut rng)));
        let chunk = seal(header, b"x", &key, lea, &mut house.rng).unwrap();
        let verdict = verify(&chunk, &house.roster, &frontier);
        let refused = matches!(
            verdict,
            Verdict::PastFrontier | Verdict::Refused(Reason::Author | Reason::Epoch)
        );
        assert!(refused, "{verdict:?} at entry {n}, epoch {epoch}");
    }
}

#[test]
fn a_chunk_sealed_for_one_place_opens_at_no_other() {
    let (house, _) = circle();
    let other = House::found(&device(1), SpaceKind::Circle, 2);
    let chunk = &house.chunks[0];
    let key = house.rings[&device(1).id()].get(1).unwrap();
    assert!(open(chunk, key).is_ok_and(|body| from_cbor::<Data>(&body, "data").is_ok()));
    let mut rng = seeded(3);
    for _ in 0..2_000 {
        let mut moved = chunk.bytes().to_vec();
        match below(&mut rng, 3) {
            0 => moved[4..20].copy_from_slice(&other.space.0),
            1 => moved[36..40].copy_from_slice(&2_u32.to_be_bytes()),
            _ => moved[2 + below(&mut rng, 110)] ^= 1 << below(&mut rng, 8),
        }
        let opened = Chunk::parse(moved).is_ok_and(|chunk| open(&chunk, key).is_ok());
        assert!(!opened);
    }
}
