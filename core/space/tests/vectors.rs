//! What the independent script tests/vectors/make.py sealed and wrapped, opened and made again here.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a vector that does not read fails the test"
)]

mod common;

use common::{Fixed, Vector};
use onderweg_protocol::blob::letter::LetterRef;
use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::chunk::{Chunk, padded};
use onderweg_protocol::control::{Act, Rekey, SignedEntry};
use onderweg_protocol::ids::{BlobId, ControlHash, EntryId, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_space::blob;
use onderweg_space::epoch::EpochKey;
use onderweg_space::keys::DeviceSecret;
use onderweg_space::open::open;
use onderweg_space::ring::KeyRing;
use onderweg_space::seal::seal;
use onderweg_space::wrap::{self, Place};
use sha2::{Digest, Sha256};

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
fn letters_open_and_are_sealed_again() {
    let file = load("letters");
    let (space, entry) = (SpaceId(file.array("space")), EntryId(file.array("entry")));
    let author = secret(&file.at("author"));
    let letter = LetterRef::from_text(&file.text("field")).unwrap();
    assert_eq!(letter.text(), file.text("field"));
    let mut document = file.bytes("document_head");
    document.extend((0..65_591_u32).map(|n| (n % 251) as u8));
    let thumb = letter.thumb.clone().unwrap();
    let picture = file.bytes("picture");
    for (name, content, blob) in [("full", document, &letter.full), ("thumb", picture, &thumb)] {
        let vector = file.at(name);
        let drawn = [vector.bytes("salt"), vector.bytes("key")];
        let drawn = [drawn.concat(), vector.all_bytes("nonces").concat()].concat();
        let mut rng = Fixed::new(&drawn);
        let sealed = match name {
            "full" => blob::seal(space, entry, &content, &author, &mut rng),
            _ => blob::seal_thumb(space, entry, &content, &author, &mut rng),
        };
        let sealed = sealed.unwrap();
        assert_eq!(
            (&sealed.blob, sealed.blob.size),
            (blob, u32::try_from(content.len()).unwrap())
        );
        let hashes = sealed
            .parts
            .iter()
            .map(|part| Sha256::digest(part.bytes()).to_vec());
        assert_eq!(hashes.collect::<Vec<_>>(), vector.all_bytes("parts_sha256"));
        let last = BlobPart::parse(vector.bytes("last_part")).unwrap();
        assert_eq!(Some(&last), sealed.parts.last());
        last.verify(&author.keys().ed).unwrap();
        let blob_name = letter.name(entry, blob);
        assert_eq!(blob_name.id(), BlobId(vector.array("id")));
        assert_eq!(blob::open(&blob_name, blob, &sealed.parts), Ok(content));
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
