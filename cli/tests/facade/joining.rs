//! How a second person, a thief and a second phone of one's own come in, or do not.

use onderweg_companion::app::Role;
use onderweg_companion::error::{Error, Failure};
use onderweg_companion::journal::{Command, Kind, Set, Tz};
use onderweg_companion::store::{Row, Shelf};

use crate::town::{Phone, Town, house};

#[test]
fn two_people_compare_six_digits_and_share_an_entry() {
    let (town, mut sara, mut ben, house) = house();
    let at = sara.task(house, "qzxmilk");
    sara.sync();
    let synced = ben.sync();
    assert_eq!(ben.titles(), ["qzxmilk"]);
    assert_eq!(synced.events.len(), 1);
    assert_eq!(synced.events[0].by[0].name.as_deref(), Some("Sara"));
    assert_eq!(synced.events[0].space_name.as_deref(), Some("house"));
    let past = ben.app.history(at).unwrap();
    assert_eq!(past.acts[0].by.name.as_deref(), Some("Sara"));
    assert!(!past.acts[0].by.own);
    assert!(!town.heard("qzxmilk") && !town.heard("house") && !town.heard("Sara"));
}

#[test]
fn a_typed_code_joins_too() {
    let town = Town::new();
    let (mut sara, mut ben) = (town.phone("Sara"), town.phone("Ben"));
    let house = sara.app.create_space("house").unwrap();
    let offer = sara.app.invite(house, Some(Role::Member)).unwrap();
    sara.sync();
    let typed = offer.code.to_lowercase().replace('0', "o");
    ben.app.join(&typed, &mut town.clone()).unwrap();
    let digits = sara.app.requests(&mut town.clone()).unwrap()[0]
        .digits
        .clone();
    // The same code again is the same request.
    let again = ben.app.join(&typed, &mut town.clone()).unwrap();
    assert_eq!(again.digits, Some(digits.clone()));
    sara.app.admit(house, &digits).unwrap();
    sara.sync();
    ben.sync();
    assert_eq!(ben.app.find_space("house").unwrap(), house);
    assert!(ben.app.pending_joins().unwrap().is_empty());
}

#[test]
fn who_waits_to_be_let_in_writes_nothing_there() {
    let town = Town::new();
    let (mut sara, mut ben) = (town.phone("Sara"), town.phone("Ben"));
    let house = sara.app.create_space("house").unwrap();
    let offer = sara.app.invite(house, Some(Role::Member)).unwrap();
    sara.sync();
    ben.app.join(&offer.code, &mut town.clone()).unwrap();
    let title = [Set::Title("qzxmilk".to_owned())];
    let refused = ben.app.add(house, &Kind::Task, &title).unwrap_err();
    assert_eq!(refused.code(), "not-let-in");
    let minutes = ben.app.add_minutes(house, 20, None).unwrap_err();
    assert_eq!(minutes.code(), "not-let-in");
    assert_eq!(ben.app.status().unwrap().unsent, 0);
    let asks = sara.app.requests(&mut town.clone()).unwrap();
    sara.app.admit(house, &asks[0].digits).unwrap();
    sara.sync();
    ben.sync();
    ben.app.add(house, &Kind::Task, &title).unwrap();
}

#[test]
fn other_digits_admit_nobody() {
    let (_, mut sara, _, house) = house();
    let refused = sara.app.admit(house, "000000");
    assert_eq!(refused, Err(Error::OtherDigits));
}

#[test]
fn a_photographed_invitation_is_noticed_and_closed() {
    let town = Town::new();
    let (mut sara, mut ben, mut thief) = (town.phone("Sara"), town.phone("Ben"), town.phone("T"));
    let house = sara.app.create_space("house").unwrap();
    let offer = sara.app.invite(house, Some(Role::Member)).unwrap();
    sara.sync();
    thief.app.join(&offer.qr, &mut town.clone()).unwrap();
    ben.app.join(&offer.qr, &mut town.clone()).unwrap();
    let noticed = sara.app.requests(&mut town.clone());
    assert_eq!(noticed, Err(Error::InvitationCopied));
    sara.sync();
    assert_eq!(sara.app.spaces().unwrap()[1].invitations, 0);
    thief.sync();
    assert!(thief.app.find_space("house").is_err());
}

#[test]
fn a_member_who_is_no_owner_cannot_remove() {
    let (_, mut sara, mut ben, house) = house();
    let person = ben.app.find_person(house, "Sara").unwrap();
    let refused = ben.app.remove(house, person).unwrap_err();
    assert_eq!(refused.failure(), Failure::AskOwner);
    let members = sara.app.members(house).unwrap();
    assert_eq!(members.len(), 2);
}

#[test]
fn who_is_removed_gets_nothing_more_and_keeps_what_was_unsent() {
    let (_, mut sara, mut ben, house) = house();
    ben.task(house, "written before knowing");
    let person = sara.app.find_person(house, "Ben").unwrap();
    sara.app.remove(house, person).unwrap();
    sara.sync();
    sara.task(house, "after");
    sara.sync();
    let synced = ben.sync();
    assert_eq!(synced.left.len(), 1);
    ben.sync();
    let me = ben.app.me().unwrap();
    let items = ben
        .app
        .list(onderweg_companion::store::Shelf::Live, Some(me))
        .unwrap();
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].title, "written before knowing");
    assert!(!ben.titles().contains(&"after".to_owned()));
    assert_eq!(sara.titles(), ["after"]);
}

#[test]
fn leaving_and_naming_an_owner() {
    let (_, mut sara, mut ben, house) = house();
    let refused = sara.app.leave(house).unwrap_err();
    assert_eq!(refused.failure(), Failure::AskOwner, "the last owner stays");
    let person = sara.app.find_person(house, "Ben").unwrap();
    sara.app.name_owner(house, person).unwrap();
    sara.sync();
    sara.app.leave(house).unwrap();
    sara.sync();
    ben.sync();
    let members = ben.app.members(house).unwrap();
    assert_eq!(members.len(), 1);
    assert_eq!(members[0].role, "owner");
    ben.task(house, "alone");
    assert_eq!(ben.sync().unsent, 0);
}

#[test]
fn nobody_speaks_in_another_name() {
    let (_, mut sara, mut ben, house) = house();
    sara.sync();
    ben.sync();
    // A changed app on Ben's phone writes into the entry that holds Sara's name.
    let mut ben = ben.meddle(|tx| {
        let rows = tx.summaries(Shelf::Live, Tz::UTC).unwrap();
        let hers = |row: &&Row| row.space == house && row.summary.title == "Sara";
        let entry = rows.iter().find(hers).unwrap().entry;
        let fake = Set::Title("Ben's friend".into());
        tx.act(house, entry, &[Command::Set(fake)]).unwrap();
    });
    ben.app.set_name(house, "Benjamin").unwrap();
    ben.sync();
    let synced = sara.sync();
    assert_eq!(synced.events, [], "names are no news");
    for phone in [&mut sara, &mut ben] {
        let members = phone.app.members(house).unwrap();
        let mut names: Vec<_> = members.into_iter().map(|member| member.name).collect();
        names.sort();
        let own: Vec<_> = ["Benjamin", "Sara"].map(|n| Some(n.to_owned())).into();
        assert_eq!(names, own, "her own last word counts");
    }
    let person = ben.app.find_person(house, "Sara").unwrap();
    assert_eq!(sara.app.find_person(house, "Sara").unwrap(), person);
}

/// A further phone of the same person, with everything of the first.
pub(crate) fn second_phone(town: &Town, old: &mut Phone) -> Phone {
    let mut new = town.phone("Sara");
    let me = old.app.me().unwrap();
    let offer = old.app.invite(me, None).unwrap();
    old.sync();
    new.app.join(&offer.qr, &mut town.clone()).unwrap();
    let asking = old.app.requests(&mut town.clone()).unwrap();
    old.app.admit(me, &asking[0].digits).unwrap();
    for _ in 0..3 {
        old.sync();
        new.sync();
    }
    new
}

#[test]
fn a_second_phone_of_ones_own_joins_ones_own_space() {
    let town = Town::new();
    let (mut old, mut new) = (town.phone("Sara"), town.phone("Sara"));
    let me = old.app.me().unwrap();
    old.task(me, "mine");
    let offer = old.app.invite(me, None).unwrap();
    old.sync();
    new.app.join(&offer.qr, &mut town.clone()).unwrap();
    let digits = old.app.requests(&mut town.clone()).unwrap()[0]
        .digits
        .clone();
    old.app.admit(me, &digits).unwrap();
    old.sync();
    new.sync();
    assert_eq!(new.titles(), ["mine"]);
    let members = new.app.members(me).unwrap();
    assert_eq!((members.len(), members[0].devices.len()), (1, 2));
}

#[test]
fn a_second_phone_comes_into_all_spaces_and_brings_what_it_had() {
    let (town, mut old, _, house) = house();
    let mut new = town.phone("Sara");
    let fresh = new.app.me().unwrap();
    new.task(fresh, "written on the new phone");
    old.task(house, "milk");
    let me = old.app.me().unwrap();
    let offer = old.app.invite(me, None).unwrap();
    old.sync();
    new.app.join(&offer.qr, &mut town.clone()).unwrap();
    let digits = old.app.requests(&mut town.clone()).unwrap()[0]
        .digits
        .clone();
    old.app.admit(me, &digits).unwrap();
    for _ in 0..3 {
        old.sync();
        new.sync();
    }
    assert_eq!(
        new.app.me().unwrap(),
        me,
        "the joined space is the one that counts"
    );
    assert_eq!(new.titles(), ["milk", "written on the new phone"]);
    assert_eq!(old.titles(), new.titles());
    let spaces = new.app.spaces().unwrap();
    let gone: Vec<_> = spaces.iter().filter(|s| s.standing == "gone").collect();
    assert_eq!(gone.len(), 1, "the empty one is left: {spaces:?}");
    let members = new.app.members(house).unwrap();
    let own = members.iter().find(|member| member.own).unwrap();
    assert_eq!(own.devices.len(), 2);
    assert_eq!(own.name.as_deref(), Some("Sara"));
    // A lost phone goes everywhere at once.
    let lost = new.app.device();
    old.app.remove_device(me, lost).unwrap();
    old.sync();
    old.sync();
    let members = old.app.members(house).unwrap();
    let own = members.iter().find(|member| member.own).unwrap();
    assert_eq!(own.devices.len(), 1);
}

#[test]
fn a_revoked_invitation_keeps_no_other_from_being_asked_about() {
    let town = Town::new();
    let (mut sara, mut ben) = (town.phone("Sara"), town.phone("Ben"));
    let house = sara.app.create_space("house").unwrap();
    let old = sara.app.invite(house, Some(Role::Member)).unwrap();
    sara.sync();
    sara.app.revoke(house, &old.invite.to_string()).unwrap();
    sara.sync();
    town.forget(&old.invite.to_string());
    assert!(ben.app.join(&old.qr, &mut town.clone()).is_err());
    let new = sara.app.invite(house, Some(Role::Member)).unwrap();
    sara.sync();
    ben.app.join(&new.qr, &mut town.clone()).unwrap();
    let asking = sara.app.requests(&mut town.clone()).unwrap();
    let mut joining = ben.app.joining(&mut town.clone()).unwrap();
    joining.sort_by_key(|one| one.closed);
    assert_eq!(joining[0].digits.as_ref(), Some(&asking[0].digits));
    assert!(joining[1].closed && joining[1].digits.is_none());
}
