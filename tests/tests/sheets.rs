//! Recovery sheets and readmission against the membership log itself: what a thief with a sheet, a
//! member, and a server that helps them can sign, and what everybody refuses.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on should stop loudly"
)]

use onderweg_protocol::code::RecoveryCode;
use onderweg_protocol::control::{Act, Entry, Role, Second, SignedEntry, SpaceKind};
use onderweg_protocol::ids::{DeviceId, Tip};
use onderweg_protocol::roster::Refusal;
use onderweg_space::author::{self, AuthorError, Wish};
use onderweg_space::keys::DeviceSecret;
use onderweg_space::verify::{Verdict, verify};
use onderweg_tests::house::{House, device};

fn none(id: &DeviceId) -> Tip {
    Tip::none(*id)
}

/// A space of Sara, who has a sheet, with Amin and Lea as members.
fn house() -> (House, [DeviceSecret; 3], DeviceSecret) {
    let [sara, amin, lea] = [1, 2, 3].map(device);
    let sheet = device(9);
    let mut house = House::found(&sara, SpaceKind::Circle, 3);
    for who in [&amin, &lea, &sheet] {
        house.meet(who);
    }
    for who in [&amin, &lea] {
        house.wish(&sara, &Wish::AddMember(who.keys(), Role::Member, None));
    }
    house.wish(&sara, &Wish::AddSheet(sheet.keys(), None));
    (house, [sara, amin, lea], sheet)
}

fn refused(house: &mut House, by: &DeviceSecret, wish: &Wish) -> Refusal {
    let ring = house.rings.get(&by.id()).cloned().unwrap_or_default();
    match author::build(wish, &house.roster, &ring, by, none, &mut house.rng) {
        Err(AuthorError::Refused(refusal)) => refusal,
        other => panic!("{wish:?}: {other:?}"),
    }
}

fn recover(house: &mut House, sheet: &DeviceSecret, phone: &DeviceSecret) -> SignedEntry {
    let ring = house.rings.get(&sheet.id()).cloned().unwrap_or_default();
    let roster = &house.roster;
    author::recover(roster, &ring, sheet, &phone.keys(), &mut house.rng).unwrap()
}

#[test]
fn a_sheet_signs_nothing_but_one_way_in() {
    let (mut house, [sara, amin, lea], sheet) = house();
    let thief = device(7);
    let only = Refusal::NotAllowed("a sheet only admits a phone");
    for wish in [
        Wish::AddDevice(thief.keys(), None),
        Wish::AddMember(thief.keys(), Role::Owner, None),
        Wish::AddSheet(thief.keys(), None),
        Wish::Remove(vec![sara.id()]),
        Wish::Remove(vec![amin.id()]),
        Wish::NameOwner(lea.id()),
        Wish::NewEpoch,
        Wish::Leave,
        Wish::Readmit(amin.id(), thief.keys(), None),
    ] {
        assert_eq!(refused(&mut house, &sheet, &wish), only, "{wish:?}");
    }
    // What it may sign burns it, and shuts out nobody else.
    let entry = recover(&mut house, &sheet, &thief);
    house.roster.apply(&entry).unwrap();
    assert!(!house.roster.is_member(&sheet.id()));
    assert!(house.roster.is_member(&sara.id()));
    assert_eq!(house.roster.person_of(&thief.id()), Some(sara.id()));
    let ring = house.rings.get(&sheet.id()).cloned().unwrap_or_default();
    let again = author::recover(
        &house.roster,
        &ring,
        &sheet,
        &device(8).keys(),
        &mut house.rng,
    );
    assert_eq!(again, Err(AuthorError::NoKey(3)), "it opens nothing new");
    assert_eq!(house.roster.apply(&entry), Err(Refusal::NotNext));
}

#[test]
fn a_sheet_writes_no_word_and_its_chunks_are_refused() {
    let (mut house, _, sheet) = house();
    let chunk = house.say(&sheet, Vec::new());
    let verdict = verify(&chunk, &house.roster, &Tip::none(sheet.id()));
    assert!(matches!(verdict, Verdict::Refused(_)), "{verdict:?}");
}

#[test]
fn a_new_sheet_burns_the_one_before_it() {
    let (mut house, [sara, amin, _], old) = house();
    let new = device(10);
    house.meet(&new);
    let stolen = recover(&mut house, &old, &device(7));
    house.wish(&sara, &Wish::AddSheet(new.keys(), None));
    assert!(!house.roster.is_member(&old.id()));
    assert_eq!(house.roster.sheet_of(sara.id()), Some(new.id()));
    // The stolen one opens nothing of the new epoch, and what it signed before does not fit any more.
    let ring = house.rings.get(&old.id()).unwrap();
    assert!(ring.get(house.roster.epoch()).is_none());
    assert_eq!(house.roster.apply(&stolen), Err(Refusal::NotNext));
    // Nobody puts a sheet beside another person's phones, and nobody keeps two.
    house.wish(&amin, &Wish::AddSheet(device(11).keys(), None));
    assert_eq!(house.roster.sheet_of(sara.id()), Some(new.id()));
    assert!(house.roster.is_member(&device(11).id()));
    house.wish(&sara, &Wish::Remove(vec![new.id()]));
    assert_eq!(house.roster.sheet_of(sara.id()), None);
}

#[test]
fn a_vouch_belongs_in_a_me_and_nowhere_else() {
    let sara = device(1);
    let code = RecoveryCode::new([4; 16]);
    let rule = Refusal::Contradicts("a sheet vouches for its person's own space");
    let mut me = House::found(&sara, SpaceKind::Me, 4);
    assert_eq!(
        refused(&mut me, &sara, &Wish::AddSheet(device(9).keys(), None)),
        rule
    );
    let vouch = Some(code.vouch(&me.space));
    me.wish(&sara, &Wish::AddSheet(device(9).keys(), vouch));
    let (mut house, [sara, ..], _) = house();
    assert_eq!(
        refused(&mut house, &sara, &Wish::AddSheet(device(12).keys(), vouch)),
        rule
    );
}

#[test]
fn a_readmission_cannot_be_forged_or_said_by_a_sheet() {
    let (mut house, [sara, amin, lea], _) = house();
    let server = device(7);
    // No owner but Sara, who is lost: two members, and neither alone nor with the server's word.
    let alone = Wish::Readmit(sara.id(), server.keys(), None);
    assert_eq!(
        refused(&mut house, &amin, &alone),
        Refusal::NotAllowed("two members readmit where there is no owner")
    );
    let word = |by: &DeviceSecret, house: &House| {
        author::second(&house.roster, &sara.id(), &server.keys(), none, by)
    };
    let mut forged = word(&server, &house);
    forged.device = lea.id();
    let wish = Wish::Readmit(sara.id(), server.keys(), Some(forged));
    assert_eq!(refused(&mut house, &amin, &wish), Refusal::Signature);
    let twice = Wish::Readmit(sara.id(), server.keys(), Some(word(&amin, &house)));
    let two = Refusal::NotAllowed("two different members readmit");
    assert_eq!(refused(&mut house, &amin, &twice), two);
    // Lea's sheet is not Lea.
    let paper = device(11);
    house.meet(&paper);
    house.wish(&lea, &Wish::AddSheet(paper.keys(), None));
    let stolen = Wish::Readmit(sara.id(), server.keys(), Some(word(&paper, &house)));
    assert_eq!(refused(&mut house, &amin, &stolen), two);
    // A word is for one phone and one head of the log.
    let real = word(&lea, &house);
    let other = Wish::Readmit(sara.id(), device(8).keys(), Some(real.clone()));
    assert_eq!(refused(&mut house, &amin, &other), Refusal::Signature);
    house.wish(&amin, &Wish::NewEpoch);
    let late = Wish::Readmit(sara.id(), server.keys(), Some(real));
    assert_eq!(refused(&mut house, &amin, &late), Refusal::Signature);
    let fresh: Second = word(&lea, &house);
    house.wish(&amin, &Wish::Readmit(sara.id(), server.keys(), Some(fresh)));
    assert!(house.roster.is_member(&server.id()) && !house.roster.is_member(&sara.id()));
}

#[test]
fn what_the_server_signs_for_a_sheet_is_refused() {
    let (mut house, [_, amin, _], sheet) = house();
    let (server, thief) = (device(7), device(8));
    let honest = recover(&mut house, &sheet, &thief);
    let entry = honest.entry().unwrap();
    let forge = |entry: &Entry| SignedEntry::sign(entry, server.signing());
    assert_eq!(house.roster.apply(&forge(&entry)), Err(Refusal::Signature));
    // A member may not sign it in the sheet's place, nor burn another's phone with it.
    let mut by_member = entry.clone();
    by_member.author = amin.id();
    let signed = SignedEntry::sign(&by_member, amin.signing());
    assert_eq!(
        house.roster.apply(&signed),
        Err(Refusal::NotAllowed("only a sheet recovers"))
    );
    let mut more = entry.clone();
    if let Act::Recover { removed, .. } = &mut more.act {
        removed.push(Tip::none(amin.id()));
    }
    let signed = SignedEntry::sign(&more, sheet.signing());
    assert_eq!(
        house.roster.apply(&signed),
        Err(Refusal::Contradicts("a sheet burns itself alone"))
    );
    house.roster.apply(&honest).unwrap();
}
