//! A second phone, a lost phone, a way back: with honest people.

use onderweg_companion::app::{Offer, Synced, What};
use onderweg_companion::error::{Error, Failure};
use onderweg_companion::protocol::code::{CodeError, RecoveryCode};
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_companion::transport::{Call, Reply, Transport, TransportError};

use crate::passing::open_case;
use crate::town::{ADDRESS, Phone, Town, house};

/// A server that changes what it answers.
pub(crate) struct Liar<F: FnMut(&str, Reply) -> Reply> {
    pub(crate) town: Town,
    pub(crate) lie: F,
}

impl<F: FnMut(&str, Reply) -> Reply> Transport for Liar<F> {
    fn authority(&self) -> &str {
        "ow.example.org"
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        let reply = self.town.send(call)?;
        Ok((self.lie)(call.path, reply))
    }
}

/// The new phone asks by an invitation, and the inviter admits it after the digits were compared.
pub(crate) fn take(town: &Town, by: &mut Phone, space: SpaceId, offer: &Offer, new: &mut Phone) {
    by.sync();
    new.app.join(&offer.qr, &mut town.clone()).unwrap();
    let asking = by.app.requests(&mut town.clone()).unwrap();
    let asking = asking
        .iter()
        .find(|one| one.invite == offer.invite)
        .unwrap();
    let joining = new.app.joining(&mut town.clone()).unwrap();
    let digits = joining
        .iter()
        .find(|one| one.invite == offer.invite)
        .unwrap();
    assert_eq!(digits.digits.as_ref(), Some(&asking.digits));
    by.app.admit(space, &asking.digits).unwrap();
    by.sync();
    new.sync();
}

pub(crate) fn second_phone(town: &Town, old: &mut Phone) -> Phone {
    let mut new = town.phone("Sara");
    let me = old.app.me().unwrap();
    let offer = old.app.invite(me, None).unwrap();
    take(town, old, me, &offer, &mut new);
    for _ in 0..3 {
        old.sync();
        new.sync();
    }
    new
}

pub(crate) fn told(synced: &Synced) -> Vec<(What, bool)> {
    let notices = synced.notices.iter();
    notices.map(|one| (one.what, one.own)).collect()
}

/// Sara's sheet, printed and known to the server, in all her spaces.
pub(crate) fn sheet(sara: &mut Phone) -> String {
    let sheet = sara.app.print_sheet().unwrap();
    sara.sync();
    sara.sync();
    let view = sara.app.sheet().unwrap().unwrap();
    assert_eq!((view.sheet, view.missing), (sheet.sheet, 0));
    sheet.code
}

pub(crate) fn recover(town: &Town, phone: &mut Phone, code: &str) -> Result<SpaceId, Error> {
    phone.app.recover(&mut town.clone(), ADDRESS, code)
}

#[test]
fn a_second_phone_gets_house_case_and_own_things_and_a_lost_one_reads_nothing_new() {
    let (town, mut sara, mut ben, house) = house();
    let mut lien = town.phone("Lien");
    let case = open_case(&mut sara, &mut lien, "Lien", 1);
    let me = sara.app.me().unwrap();
    sara.task(me, "mine");
    sara.task(house, "milk");
    sara.task(case, "form");
    let mut new = second_phone(&town, &mut sara);
    assert_eq!(new.titles(), ["form", "milk", "mine"], "the past came over");
    new.task(case, "written on the second phone");
    new.sync();
    lien.sync();
    assert!(
        lien.titles()
            .contains(&"written on the second phone".to_owned())
    );
    let known = sara.app.own_phones().unwrap();
    assert_eq!(known.phones.len(), 2);
    assert!(known.phones[0].this && known.phones[1].spaces == 3);
    assert_eq!(known.phones[1].missing, 0);
    // Ben heard of it; Sara's own phones act as one person.
    let notices = ben.sync().notices;
    assert_eq!(notices[0].what, What::PhoneAdded);
    assert_eq!(notices[0].name.as_deref(), Some("Sara"));
    assert_eq!(ben.app.members(house).unwrap().len(), 2);

    // The first phone is lost: one act shuts it out everywhere.
    let lost = sara.app.device().to_string();
    let refused = new.app.remove_own_phone(&new.app.device().to_string());
    assert_eq!(
        refused.unwrap_err().failure(),
        Failure::AskOwner,
        "not itself"
    );
    assert_eq!(
        new.app.remove_own_phone("00000000"),
        Err(Error::NoSuch("phone"))
    );
    new.app.remove_own_phone(&lost[..8]).unwrap();
    new.sync();
    ben.sync();
    for (phone, space) in [(&mut new, house), (&mut ben, house)] {
        phone.task(space, "after the loss");
        phone.sync();
    }
    let synced = sara.sync();
    assert_eq!(synced.left.len(), 3, "out of me, house and case");
    assert!(!sara.titles().contains(&"after the loss".to_owned()));
    assert_eq!(new.app.own_phones().unwrap().phones.len(), 1);
}

#[test]
fn a_phone_removed_from_me_goes_out_of_spaces_that_its_remover_did_not_know_yet() {
    let (town, mut old, _, _) = house();
    let mut new = second_phone(&town, &mut old);
    // The lost phone founded a space that the other learns of only after the removal.
    let boat = old.app.create_space("boat").unwrap();
    old.sync();
    old.sync();
    let lost = old.app.device();
    new.app.remove_own_phone(&lost.to_string()).unwrap();
    for _ in 0..4 {
        new.sync();
    }
    let members = new.app.members(boat).unwrap();
    assert_eq!(members[0].devices.len(), 1);
    assert!(
        members[0].devices[0].this,
        "the remaining phone has it, alone"
    );
}

#[test]
fn an_owner_brings_a_housemate_back() {
    let (town, mut sara, mut ben, house) = house();
    ben.task(house, "sent in time");
    ben.sync();
    ben.task(house, "never sent");
    let mut new = town.phone("Ben");
    let person = sara.app.find_person(house, "Ben").unwrap();
    let offer = sara.app.readmit(house, person).unwrap();
    sara.sync();
    new.app.join(&offer.code, &mut town.clone()).unwrap();
    let asking = sara.app.requests(&mut town.clone()).unwrap();
    assert_eq!(
        (asking[0].role, asking[0].person.as_deref()),
        ("back", Some("Ben"))
    );
    assert_eq!(sara.app.admit(house, "999999"), Err(Error::OtherDigits));
    sara.app.admit(house, &asking[0].digits).unwrap();
    sara.sync();
    let heard = new.sync();
    assert_eq!(heard.notices, [], "its own way in is no news");
    assert_eq!(
        new.titles(),
        ["sent in time"],
        "what was only on the lost phone is lost"
    );
    let members = new.app.members(house).unwrap();
    let own = members.iter().find(|member| member.own).unwrap();
    assert_eq!((own.person, own.name.as_deref()), (person, Some("Ben")));
    assert_eq!(own.devices.len(), 1);
    assert_eq!(
        sara.app.spaces().unwrap()[1].invitations,
        0,
        "the way in is closed"
    );
    // The old one is out, and what it still had unsent stays on it alone.
    sara.task(house, "after");
    sara.sync();
    let synced = ben.sync();
    assert_eq!(synced.left.len(), 1);
    assert!(!ben.titles().contains(&"after".to_owned()));
    new.sync();
    assert_eq!(new.titles(), ["after", "sent in time"]);
}

#[test]
fn who_may_bring_back_is_said_at_once() {
    let (town, mut sara, mut ben, house) = house();
    let mut lea = town.phone("Lea");
    sara.admit(house, &mut lea);
    ben.sync();
    let [person, own] = ["Lea", "Ben"].map(|name| ben.app.find_person(house, name).unwrap());
    let refused = ben.app.readmit(house, person).unwrap_err();
    assert_eq!(refused.failure(), Failure::AskOwner, "an owner does it");
    assert!(
        ben.app.readmit(house, own).is_err(),
        "nobody brings themselves back"
    );
}

#[test]
fn the_only_other_member_brings_the_owner_back() {
    let (town, mut sara, mut ben, house) = house();
    sara.task(house, "milk");
    sara.sync();
    ben.sync();
    let mut new = town.phone("Sara");
    let person = ben.app.find_person(house, "Sara").unwrap();
    let offer = ben.app.readmit(house, person).unwrap();
    take(&town, &mut ben, house, &offer, &mut new);
    assert_eq!(new.titles(), ["milk"]);
    let members = new.app.members(house).unwrap();
    let own = members.iter().find(|member| member.own).unwrap();
    assert_eq!((own.person, own.role), (person, "owner"));
    assert_eq!(told(&sara.sync()), [(What::BroughtBack, true)]);
}

#[test]
fn two_members_bring_the_only_owner_back_and_one_alone_cannot() {
    let (town, mut sara, mut ben, house) = house();
    let mut lea = town.phone("Lea");
    sara.admit(house, &mut lea);
    sara.task(house, "milk");
    sara.sync();
    for phone in [&mut ben, &mut lea] {
        phone.sync();
    }
    let mut new = town.phone("Sara");
    let person = ben.app.find_person(house, "Sara").unwrap();
    let offer = ben.app.readmit(house, person).unwrap();
    take(&town, &mut ben, house, &offer, &mut new);
    assert!(ben.app.waits_for_word(house).unwrap());
    for _ in 0..2 {
        for phone in [&mut ben, &mut lea, &mut new] {
            phone.sync();
        }
    }
    assert!(new.titles().is_empty(), "one member is not enough");
    let offer = lea.app.readmit(house, person).unwrap();
    take(&town, &mut lea, house, &offer, &mut new);
    for _ in 0..4 {
        for phone in [&mut ben, &mut lea, &mut new] {
            phone.sync();
        }
    }
    assert_eq!(new.titles(), ["milk"]);
    for phone in [&mut ben, &mut lea] {
        assert!(!phone.app.waits_for_word(house).unwrap());
        assert_eq!(phone.app.spaces().unwrap()[1].invitations, 0);
        assert_eq!(phone.sync().refused, []);
        assert_eq!(phone.titles(), ["milk"], "words stand in no list");
    }
    assert_eq!(sara.sync().left.len(), 1);
}

#[test]
fn a_sheet_brings_everything_back_once() {
    let (town, mut sara, mut ben, house) = house();
    let mut lien = town.phone("Lien");
    let case = open_case(&mut sara, &mut lien, "Lien", 1);
    let me = sara.app.me().unwrap();
    let code = sheet(&mut sara);
    assert_eq!(sara.app.sheet().unwrap().unwrap().spaces, 3);
    // Written after it was printed: the sheet opens later keys, too.
    sara.task(me, "private");
    sara.task(house, "milk");
    sara.task(case, "form");
    sara.sync();
    sara.task(me, "never sent");
    for phone in [&mut ben, &mut lien] {
        phone.sync();
    }
    assert!(!town.heard(&code) && !town.heard(&code.replace('-', "")));

    // A phone without an account: the sheet and the address are enough.
    let mut new = town.bare_phone();
    assert_eq!(recover(&town, &mut new, &code), Ok(me));
    new.sync();
    assert_eq!(new.app.me().unwrap(), me);
    assert_eq!(new.titles(), ["form", "milk", "private"]);
    assert_eq!(new.app.not_brought_back().unwrap(), []);
    let own = new
        .app
        .members(house)
        .unwrap()
        .into_iter()
        .find(|member| member.own)
        .unwrap();
    assert_eq!((own.name.as_deref(), own.role), (Some("Sara"), "owner"));
    // Used up: nobody comes in with it again, and there is none now.
    let mut thief = town.bare_phone();
    assert_eq!(recover(&town, &mut thief, &code), Err(Error::SheetOver));
    assert_eq!(new.app.sheet().unwrap(), None);
    // The lost phone is shut out by the new one.
    let lost = sara.app.device().to_string();
    new.app.remove_own_phone(&lost).unwrap();
    new.sync();
    new.task(house, "after");
    new.sync();
    assert_eq!(told(&ben.sync()).first(), Some(&(What::SheetUsed, false)));
    assert!(ben.titles().contains(&"after".to_owned()));
    sara.sync();
    assert!(!sara.titles().contains(&"after".to_owned()));
}

#[test]
fn a_mistyped_code_says_where_and_changes_nothing() {
    let (town, mut sara, _, _) = house();
    let code = sheet(&mut sara);
    let mut letters: Vec<char> = code.chars().collect();
    letters[11] = if letters[11] == 'Z' { 'Y' } else { 'Z' };
    let typed: String = letters.into_iter().collect();
    let mut new = town.bare_phone();
    let near = CodeError::Near { position: 10 };
    assert_eq!(recover(&town, &mut new, &typed), Err(near.into()));
    let other = RecoveryCode::new([8; 16]).text();
    assert_eq!(recover(&town, &mut new, &other), Err(Error::SheetOver));
    assert!(new.app.server().is_err(), "nothing was kept");
    assert!(recover(&town, &mut new, &code.to_lowercase().replace('-', " ")).is_ok());
}

#[test]
fn a_new_sheet_stops_the_old_one_and_one_can_be_taken_back() {
    let (town, mut sara, _, house) = house();
    assert_eq!(sara.app.revoke_sheet(), Err(Error::NoSheet));
    let stolen = sheet(&mut sara);
    let kept = sheet(&mut sara);
    let mut thief = town.bare_phone();
    assert_eq!(recover(&town, &mut thief, &stolen), Err(Error::SheetOver));
    let devices = |sara: &mut Phone| {
        let members = sara.app.members(house).unwrap();
        members
            .into_iter()
            .find(|member| member.own)
            .unwrap()
            .devices
    };
    assert_eq!(
        devices(&mut sara)
            .iter()
            .filter(|device| device.sheet)
            .count(),
        1
    );
    sara.app.revoke_sheet().unwrap();
    sara.sync();
    sara.sync();
    assert_eq!(recover(&town, &mut thief, &kept), Err(Error::SheetOver));
    assert_eq!(
        devices(&mut sara)
            .iter()
            .filter(|device| device.sheet)
            .count(),
        0
    );
    // One that no server heard of leaves nothing behind.
    let never = sara.app.print_sheet().unwrap();
    assert_eq!(sara.app.revoke_sheet(), Ok(never.sheet));
    sara.sync();
    assert_eq!(sara.app.sheet().unwrap(), None);
}
