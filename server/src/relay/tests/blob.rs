//! Letters: who may put, get and delete, and what erasing takes along.

use onderweg_protocol::blob::part::{BlobName, BlobPart, PartHeader};
use onderweg_protocol::control::Origin;
use onderweg_protocol::ids::EntryId;
use onderweg_protocol::limits::BLOB_TEXT;

use super::super::{BlobHere, BlobOutcome};
use super::*;

const ENTRY_SALT: [u8; 16] = [5; 16];

impl World {
    /// A part of a blob of two parts, beside an entry of the author's.
    pub(crate) fn part(&self, author: &Phone, part: u16, word: u8) -> BlobPart {
        let name = BlobName {
            space: self.space,
            entry: EntryId::of(&author.id(), &ENTRY_SALT),
            device: author.id(),
            salt: [6; 16],
        };
        let header = PartHeader {
            name,
            part,
            parts: 2,
        };
        let len = if part == 0 { BLOB_TEXT + 16 } else { 300 };
        BlobPart::sign(header, &[1; 24], &vec![word; len], &author.key)
    }

    fn put(&self, phone: &Phone, part: &BlobPart) -> BlobOutcome {
        let put = self
            .relay
            .put_blob_part(&self.store, phone.id(), part, self.now);
        put.unwrap()
    }

    fn here(&self, phone: &Phone, part: &BlobPart) -> Option<BlobHere> {
        let id = part.header().name.id();
        self.relay.blob(&self.store, phone.id(), id).unwrap()
    }

    fn get(&self, phone: &Phone, part: &BlobPart) -> Option<Vec<u8>> {
        let header = part.header();
        let id = header.name.id();
        let got = self
            .relay
            .blob_part(&self.store, phone.id(), id, header.part);
        got.unwrap()
    }

    fn delete(&self, phone: &Phone, part: &BlobPart) -> BlobOutcome {
        let id = part.header().name.id();
        self.relay.delete_blob(&self.store, phone.id(), id).unwrap()
    }
}

fn erase(phone: &Phone) -> Act {
    let origin = Origin {
        device: phone.id(),
        salt: ENTRY_SALT,
    };
    Act::Erase {
        entry: EntryId::of(&origin.device, &origin.salt),
        origin: Some(origin),
        heads: Vec::new(),
    }
}

#[test]
fn parts_come_in_any_order_once_each_and_only_members_see_them() {
    let (a, b, stranger) = (Phone::new(1), Phone::new(2), Phone::new(3));
    let world = World::of(&[a.clone(), b.clone()]);
    let (first, second) = (world.part(&a, 0, 7), world.part(&a, 1, 7));
    assert_eq!(world.here(&a, &first), None);
    assert_eq!(world.put(&a, &second), BlobOutcome::Done);
    assert_eq!(world.put(&a, &second), BlobOutcome::Done, "again");
    assert_eq!(world.here(&b, &first).unwrap().here, [1]);
    assert_eq!(world.get(&b, &first), None);
    // Any member may bring what its author signed: so phones heal a restored server.
    assert_eq!(world.put(&b, &first), BlobOutcome::Done);
    assert_eq!(world.get(&b, &first).as_deref(), Some(first.bytes()));
    assert_eq!(world.here(&stranger, &first), None);
    assert_eq!(world.get(&stranger, &first), None);
    assert_eq!(world.put(&stranger, &first), BlobOutcome::NotMember);
    assert_eq!(world.delete(&stranger, &first), BlobOutcome::NotMember);
    let another = world.part(&a, 0, 8);
    assert_eq!(
        world.put(&a, &another),
        BlobOutcome::Taken,
        "the first stays"
    );
}

#[test]
fn nobody_puts_anything_under_anothers_name() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let world = World::of(&[a.clone(), b.clone()]);
    let honest = world.part(&a, 0, 7);
    let forged = BlobPart::sign(*honest.header(), &[1; 24], honest.ciphertext(), &b.key);
    assert_eq!(world.put(&b, &forged), BlobOutcome::Refused);
    let stranger = Phone::new(3);
    let foreign = world.part(&stranger, 0, 7);
    assert_eq!(world.put(&b, &foreign), BlobOutcome::Refused);
    let mut other = *honest.header();
    other.parts = 1;
    let shorter = BlobPart::sign(other, &[1; 24], &[7; 40], &a.key);
    assert_eq!(world.put(&a, &honest), BlobOutcome::Done);
    assert_eq!(world.put(&a, &shorter), BlobOutcome::Taken);
}

#[test]
fn an_author_or_an_owner_deletes_and_it_does_not_come_back() {
    let (owner, member, third) = (Phone::new(1), Phone::new(2), Phone::new(3));
    let world = World::of(&[owner.clone(), member.clone(), third.clone()]);
    let part = world.part(&member, 0, 7);
    assert_eq!(world.put(&member, &part), BlobOutcome::Done);
    assert_eq!(world.delete(&third, &part), BlobOutcome::NotYours);
    assert_eq!(world.delete(&member, &part), BlobOutcome::Done);
    assert_eq!(world.delete(&owner, &part), BlobOutcome::Done, "again");
    assert_eq!(world.get(&member, &part), None);
    assert!(world.here(&member, &part).unwrap().row.gone);
    assert_eq!(world.put(&member, &part), BlobOutcome::Gone);
}

#[test]
fn an_erasure_takes_the_letter_along_and_keeps_it_away() {
    let (a, b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    let (first, second) = (world.part(&a, 0, 7), world.part(&a, 1, 7));
    assert_eq!(world.put(&a, &first), BlobOutcome::Done);
    assert_eq!(world.append(&a, erase(&a)), [Outcome::Stored]);
    assert_eq!(world.get(&b, &first), None);
    for part in [&first, &second] {
        assert_eq!(world.put(&a, part), BlobOutcome::Gone);
        assert_eq!(world.put(&b, part), BlobOutcome::Gone);
    }
    assert_eq!(world.delete(&b, &first), BlobOutcome::Done, "by any member");
}

#[test]
fn who_was_removed_gets_and_puts_nothing() {
    let (a, mut b) = (Phone::new(1), Phone::new(2));
    let mut world = World::of(&[a.clone(), b.clone()]);
    let part = world.part(&b, 0, 7);
    world.write(&mut b, 1);
    assert_eq!(world.put(&b, &part), BlobOutcome::Done);
    let remove = world.remove(&[b.tip]);
    assert_eq!(world.append(&a, remove), [Outcome::Stored]);
    assert_eq!(world.get(&b, &part), None);
    assert_eq!(world.put(&b, &world.part(&b, 1, 7)), BlobOutcome::NotMember);
    assert_eq!(world.delete(&b, &part), BlobOutcome::NotMember);
    assert!(world.get(&a, &part).is_some(), "what was shared stays");
}

#[test]
fn a_space_and_a_day_are_bounded() {
    let a = Phone::new(1);
    let with = |limits| {
        let mut world = World::unfounded(&a, limits);
        world.found(std::slice::from_ref(&a));
        world
    };
    let world = with(Limits {
        blob_parts: 1,
        ..Limits::default()
    });
    assert_eq!(world.put(&a, &world.part(&a, 0, 7)), BlobOutcome::Done);
    assert_eq!(world.put(&a, &world.part(&a, 1, 7)), BlobOutcome::Full);
    let mut world = with(Limits {
        day_bytes: 66_000,
        ..Limits::default()
    });
    assert_eq!(world.put(&a, &world.part(&a, 0, 7)), BlobOutcome::Done);
    let wait_ms = DAY - world.now % DAY;
    let slow = BlobOutcome::SlowDown { wait_ms };
    assert_eq!(world.put(&a, &world.part(&a, 1, 7)), slow);
    world.now += wait_ms;
    assert_eq!(world.put(&a, &world.part(&a, 1, 7)), BlobOutcome::Done);
}
