//! A way back in other hands: thieves, strangers with a photograph, and a server that helps them.

use onderweg_companion::app::{Role, Trouble, What};
use onderweg_companion::error::Error;
use onderweg_companion::protocol::body::{from_cbor, to_cbor};
use onderweg_companion::protocol::message::SyncAnswer;
use onderweg_companion::transport::Reply;

use crate::keys::{Liar, recover, second_phone, sheet, take, told};
use crate::town::{ADDRESS, Phone, house};

#[test]
fn a_stolen_sheet_is_seen_at_once_and_undone_by_one_act() {
    let (town, mut sara, mut ben, house) = house();
    let me = sara.app.me().unwrap();
    let code = sheet(&mut sara);
    sara.task(me, "private");
    sara.sync();
    ben.sync();
    // Honestly: until it is seen, the thief reads what Sara reads.
    let mut thief = town.bare_phone();
    recover(&town, &mut thief, &code).unwrap();
    thief.sync();
    assert_eq!(thief.titles(), ["private"]);
    // Every phone of Sara says so, and Ben's.
    let seen = sara.sync();
    let used: Vec<_> = seen
        .notices
        .iter()
        .filter(|one| one.what == What::SheetUsed)
        .collect();
    assert!(
        used.iter()
            .all(|one| one.own && one.phone == Some(thief.app.device()))
    );
    assert_eq!(used.len(), 2, "in me and in the house: {:?}", seen.notices);
    assert!(told(&ben.sync()).contains(&(What::SheetUsed, false)));
    // Undone.
    sara.app
        .remove_own_phone(&thief.app.device().to_string())
        .unwrap();
    sara.sync();
    sara.task(me, "after");
    sara.task(house, "in the house");
    sara.sync();
    let synced = thief.sync();
    assert_eq!(synced.left.len(), 2);
    assert_eq!(thief.titles(), ["private"]);
    assert_eq!(recover(&town, &mut thief, &code), Err(Error::SheetOver));
}

#[test]
fn who_was_shut_out_by_a_thief_keeps_their_words_and_is_brought_back() {
    let (town, mut sara, mut ben, house) = house();
    let me = sara.app.me().unwrap();
    let code = sheet(&mut sara);
    sara.task(me, "private");
    sara.sync();
    ben.sync();
    let mut thief = town.bare_phone();
    recover(&town, &mut thief, &code).unwrap();
    thief.sync();
    // The worst: the thief is quicker and shuts Sara's phone out.
    thief
        .app
        .remove_own_phone(&sara.app.device().to_string())
        .unwrap();
    thief.sync();
    let synced = sara.sync();
    assert_eq!(synced.left.len(), 2);
    assert!(
        told(&synced).contains(&(What::SheetUsed, true)),
        "{synced:?}"
    );
    assert!(
        sara.titles().contains(&"private".to_owned()),
        "it is still on her phone"
    );
    // Ben brings her back on a new phone: the thief's is out of the house.
    ben.sync();
    let person = ben.app.find_person(house, "Sara").unwrap();
    let mut new = town.phone("Sara");
    let offer = ben.app.readmit(house, person).unwrap();
    take(&town, &mut ben, house, &offer, &mut new);
    new.task(house, "after");
    new.sync();
    thief.sync();
    assert!(!thief.titles().contains(&"after".to_owned()));
    assert!(new.titles().contains(&"after".to_owned()));
}

#[test]
fn a_recovery_that_was_cut_off_goes_on_with_the_next_sync() {
    let (town, mut sara, mut ben, house) = house();
    let code = sheet(&mut sara);
    sara.task(house, "milk");
    sara.sync();
    ben.sync();
    let mut new = town.bare_phone();
    recover(&town, &mut new, &code).unwrap();
    // Killed before the first sync; typed again, and it is the same recovery.
    let mut new = new.reopen();
    recover(&town, &mut new, &code).unwrap();
    let mut new = new.reopen();
    new.sync();
    assert_eq!(new.titles(), ["milk"]);
}

#[test]
fn a_stranger_who_photographed_an_invitation_shows_other_digits() {
    let (town, mut sara, _, _) = house();
    let me = sara.app.me().unwrap();
    let (mut thief, mut new) = (town.phone("T"), town.phone("Sara"));
    let offer = sara.app.invite(me, None).unwrap();
    sara.sync();
    // The thief is first. Sara types what her new phone shows, and that is nothing of the thief's.
    thief.app.join(&offer.qr, &mut town.clone()).unwrap();
    sara.app.requests(&mut town.clone()).unwrap();
    let stolen = thief.app.joining(&mut town.clone()).unwrap()[0]
        .digits
        .clone()
        .unwrap();
    let mine = new.app.join(&offer.qr, &mut town.clone()).unwrap();
    assert_ne!(mine.digits, Some(stolen.clone()));
    let typed = if stolen == "123456" {
        "654321"
    } else {
        "123456"
    };
    assert_eq!(sara.app.admit(me, typed), Err(Error::OtherDigits));
    // The second request gives the copy away, and closes it.
    assert_eq!(
        sara.app.requests(&mut town.clone()),
        Err(Error::InvitationCopied)
    );
    sara.sync();
    thief.sync();
    assert!(
        thief
            .app
            .spaces()
            .unwrap()
            .iter()
            .all(|one| one.space != me || one.kind.is_none())
    );
    // A used or closed one is no way in for anybody later.
    let mut late = town.phone("L");
    let asked = late.app.join(&offer.qr, &mut town.clone());
    assert!(asked.is_err() || asked.unwrap().digits.is_none());
    assert_eq!(sara.app.own_phones().unwrap().phones.len(), 1);
}

#[test]
fn a_replayed_invitation_lets_nobody_in_twice() {
    let (town, mut sara, mut ben, house) = house();
    let mut lea = town.phone("Lea");
    let offer = sara.app.invite(house, Some(Role::Member)).unwrap();
    take(&town, &mut sara, house, &offer, &mut lea);
    assert_eq!(sara.app.members(house).unwrap().len(), 3);
    let mut thief = town.phone("T");
    thief.app.join(&offer.qr, &mut town.clone()).unwrap();
    assert_eq!(
        sara.app.requests(&mut town.clone()).unwrap(),
        [],
        "it is used up"
    );
    sara.sync();
    ben.sync();
    thief.sync();
    assert_eq!(ben.app.members(house).unwrap().len(), 3);
}

/// What the phone finds wrong with the server.
fn troubles(phone: &mut Phone) -> Vec<Trouble> {
    let found = phone.app.doctor(false).unwrap().findings;
    found.into_iter().map(|one| one.trouble).collect()
}

#[test]
fn a_server_that_hides_a_removal_is_noticed_by_who_it_is_hidden_from() {
    let (town, mut sara, mut ben, house) = house();
    let mut new = second_phone(&town, &mut sara);
    ben.sync();
    let mut known = 0;
    let mut witness = Liar {
        town: town.clone(),
        lie: |path: &str, reply: Reply| {
            if path == "/v1/sync" {
                let answer: SyncAnswer = from_cbor(&reply.body, "answer").unwrap();
                let space = answer.spaces.iter().find(|one| one.space == house);
                known = space.unwrap().control_n;
            }
            reply
        },
    };
    ben.sync_over(&mut witness).unwrap();
    let lost = sara.app.device().to_string();
    new.app.remove_own_phone(&lost).unwrap();
    new.sync();
    new.task(house, "after");
    new.sync();
    // Ben is shown everything but the entry that shuts the lost phone out.
    let mut liar = Liar {
        town: town.clone(),
        lie: |path: &str, reply: Reply| {
            if path != "/v1/sync" {
                return reply;
            }
            let mut answer: SyncAnswer = from_cbor(&reply.body, "answer").unwrap();
            for space in answer.spaces.iter_mut().filter(|one| one.space == house) {
                let keep = known.saturating_sub(space.control_after);
                space.control.truncate(usize::try_from(keep).unwrap());
                space.control_n = space.control_n.min(known);
            }
            Reply {
                body: to_cbor(&answer),
                ..reply
            }
        },
    };
    ben.sync_over(&mut liar).unwrap();
    assert!(
        troubles(&mut ben).contains(&Trouble::LogForked),
        "chunks name what is hidden"
    );
    assert!(!ben.titles().contains(&"after".to_owned()));
    // Told the truth, Ben follows.
    ben.sync();
    assert!(ben.titles().contains(&"after".to_owned()));
}

#[test]
fn a_server_that_goes_back_for_a_thief_opens_nothing_new_and_is_noticed() {
    let (town, mut sara, _, house) = house();
    let me = sara.app.me().unwrap();
    let stolen = sheet(&mut sara);
    sara.task(me, "before");
    sara.sync();
    let before = town.fork();
    // Sara replaces the sheet; the server shows a thief the log from before that.
    let _new = sheet(&mut sara);
    sara.task(me, "after");
    sara.task(house, "after, too");
    sara.sync();
    let mut thief = before.bare_phone();
    recover(&before, &mut thief, &stolen).unwrap();
    thief.sync();
    assert_eq!(
        thief.titles(),
        ["before"],
        "what the sheet could open when it was stolen"
    );
    // Shown that branch, Sara's phone keeps its own and says that the server went back.
    sara.sync_over(&mut before.clone()).unwrap();
    assert!(troubles(&mut sara).contains(&Trouble::LogForked));
    assert_eq!(sara.app.own_phones().unwrap().phones.len(), 1);
    sara.task(me, "later");
    sara.sync();
    thief.sync_over(&mut town.clone()).unwrap();
    assert_eq!(thief.titles(), ["before"]);
}

#[test]
fn a_server_that_hides_the_own_space_brings_nothing_of_its_own_in_its_place() {
    let (town, mut sara, _, _) = house();
    let code = sheet(&mut sara);
    let me = sara.app.me().unwrap().to_string();
    let mut liar = Liar {
        town: town.clone(),
        lie: |path: &str, mut reply: Reply| {
            if path == "/v1/spaces" {
                let text = String::from_utf8(reply.body).unwrap();
                reply.body = text.replace(&me, &"0".repeat(32)).into_bytes();
            }
            reply
        },
    };
    let mut new = town.bare_phone();
    let refused = new.app.recover(&mut liar, ADDRESS, &code);
    assert_eq!(refused, Err(Error::SheetOver));
    // Nothing was burnt: an honest server lets her in.
    assert!(recover(&town, &mut new, &code).is_ok());
}
