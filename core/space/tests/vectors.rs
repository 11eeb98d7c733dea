//! What the independent script tests/vectors/make.py sealed and wrapped, opened and made again here.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a vector that does not read fails the test"
)]

mod common;

use common::{Fixed, Vector};
use onderweg_protocol::chunk::{Chunk, padded};
use onderweg_protocol::control::{Act, Rekey, SignedEntry};
use onderweg_protocol::ids::{ControlHash, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_space::epoch::EpochKey;
use onderweg_space::keys::DeviceSecret;
use onderweg_space::open::open;
use onderweg_space::ring::KeyRing;
use onderweg_space::seal::seal;
use onderweg_space::wrap::{self, Place};

fn load(name: &str) -> Vector {
    let path = format!(
        "{}/../../tests/vectors/{name}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    Vector::parse(&std::fs::read_to_string(path).unwrap())
}

fn secret(device: &Vector) -> DeviceSecret {
    let secret = DeviceSecret::from_bytes(&device.array("ed_seed"), &device.array("x_secret"));
    assert_eq!(secret.keys(), device.keys());
    secret
}

#[test]
fn epoch_keys() {
    for case in load("epochs").each("cases") {
        let key = EpochKey::from_bytes(case.array("key"));
        let space = SpaceId(case.array("space"));
        let epoch = u32::try_from(case.number("epoch")).unwrap();
        assert_eq!(key.chunk_key(&space, epoch), case.array::<32>("chunk_key"));
        assert_eq!(key.commitment(&space, epoch), case.array("commitment"));
    }
}

#[test]
fn chunks_open_and_are_sealed_again() {
    for vector in load("chunks").each("chunks") {
        let chunk = Chunk::parse(vector.bytes("bytes")).unwrap();
        let key = EpochKey::from_bytes(vector.array("epoch_key"));
        let body = vector.bytes("body");
        assert_eq!(open(&chunk, &key).as_ref(), Ok(&body));
        let author = secret(&vector.at("author"));
        let mut rng = Fixed::new(&vector.bytes("nonce"));
        let again = seal(chunk.header().clone(), &body, &key, &author, &mut rng).unwrap();
        if chunk.header().deflate {
            // Two deflaters may write the same text differently; both must open.
            assert!(again.header().deflate);
            assert_eq!(open(&again, &key), Ok(body));
        } else {
            assert_eq!(again.bytes(), chunk.bytes());
            assert_eq!(chunk.ciphertext().len(), padded(body.len() + 4) + 16);
        }
    }
}

#[test]
fn wraps_open_and_are_made_again() {
    let file = load("membership");
    let (founder, joiner) = (secret(&file.at("founder")), secret(&file.at("joiner")));
    let space = SpaceId(file.array("space"));
    let key = EpochKey::from_bytes(file.array("epoch_key"));
    let ikm = file.all_bytes("wrap_ikm");

    let mut roster = Roster::empty(space);
    let (mut sara, mut tariq) = (KeyRing::default(), KeyRing::default());
    for vector in file.each("log") {
        let (bytes, signature) = (vector.bytes("bytes"), vector.array("signature"));
        let entry = roster.apply(&SignedEntry { bytes, signature }).unwrap();
        sara.learn(&roster, &entry, &founder);
        tariq.learn(&roster, &entry, &joiner);
        let place = Place {
            space,
            prev: entry.prev,
        };
        let again = |to: &DeviceSecret, ikm: &[u8]| {
            wrap::seal(&place, &to.keys(), 1, &key, &mut Fixed::new(ikm)).unwrap()
        };
        if let Act::Create {
            rekey: Rekey { wraps, .. },
            ..
        } = &entry.act
        {
            assert_eq!(entry.prev, ControlHash::default());
            assert_eq!(*wraps, [again(&founder, &ikm[0])]);
        }
        if let Act::AddMember { wraps, .. } = &entry.act {
            assert_eq!(*wraps, [again(&joiner, &ikm[1])]);
        }
    }
    assert_eq!(sara.get(1), Some(&key));
    assert_eq!(tariq.get(1), Some(&key), "the joiner holds the epoch's key");
}
