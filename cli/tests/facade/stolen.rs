//! Sheets and phones in other hands, and what breaks off in between: nothing stays unsaid or open.

use onderweg_companion::app::What;
use onderweg_companion::error::Error;
use onderweg_companion::store::OpenError;
use onderweg_companion::transport::Reply;

use crate::keys::{Liar, recover, second_phone, sheet, take, told};
use crate::town::{Phone, Trouble, house};

#[test]
fn a_notice_waits_for_a_sync_that_comes_to_its_end() {
    let (town, mut sara, _, _) = house();
    let code = sheet(&mut sara);
    let mut thief = town.bare_phone();
    recover(&town, &mut thief, &code).unwrap();
    // The first round brings the thief's entry; what Sara's phone answers it with breaks off.
    let mut rounds = 0;
    let mut liar = Liar {
        town: town.clone(),
        lie: |path: &str, mut reply: Reply| {
            rounds += u32::from(path == "/v1/sync");
            if rounds > 1 {
                reply.status = 503;
            }
            reply
        },
    };
    sara.sync_over(&mut liar).unwrap_err();
    assert!(told(&sara.sync()).contains(&(What::SheetUsed, true)));
}

#[test]
fn a_phone_in_use_does_not_come_back_as_somebody_else() {
    let (town, mut sara, mut ben, _) = house();
    let code = sheet(&mut sara);
    let refused = Err(Error::Open(OpenError::AlreadyThere));
    assert_eq!(recover(&town, &mut ben, &code), refused, "a shared space");
    let mut other = town.phone("Lea");
    sheet(&mut other);
    let before = town.calls();
    assert_eq!(recover(&town, &mut other, &code), refused, "a sheet");
    assert_eq!(town.calls(), before);
    let mut old = town.phone("Kim");
    second_phone(&town, &mut old);
    let before = town.calls();
    assert_eq!(recover(&town, &mut old, &code), refused, "a second phone");
    assert_eq!(town.calls(), before, "nothing was sent");
    let mut new = town.bare_phone();
    assert!(recover(&town, &mut new, &code).is_ok(), "nothing was burnt");
}

#[test]
fn a_word_is_dropped_once_an_owner_is_there_again() {
    let (town, mut sara, mut ben, house) = house();
    let mut lea = town.phone("Lea");
    sara.admit(house, &mut lea);
    ben.sync();
    lea.sync();
    let person = ben.app.find_person(house, "Sara").unwrap();
    let offer = ben.app.readmit(house, person).unwrap();
    let mut new = town.phone("Sara");
    take(&town, &mut ben, house, &offer, &mut new);
    assert!(ben.app.waits_for_word(house).unwrap());
    // Sara's phone is found, and she names an owner: two members decide nothing any more.
    let other = sara.app.find_person(house, "Lea").unwrap();
    sara.app.name_owner(house, other).unwrap();
    sara.sync();
    ben.sync();
    ben.sync();
    assert!(!ben.app.waits_for_word(house).unwrap());
    sara.sync();
    assert_eq!(sara.app.spaces().unwrap()[1].invitations, 0);
}

#[test]
fn a_sheet_that_was_taken_back_before_an_answer_came_is_burnt_once_it_turns_up() {
    let (town, mut sara, _, house) = house();
    let sheet = sara.app.print_sheet().unwrap();
    town.trouble(Some(Trouble::CutAfterArrival));
    // As often as it takes until the sheet is there.
    for _ in 0..3 {
        sara.try_sync().unwrap_err();
    }
    town.trouble(None);
    assert_eq!(sara.app.revoke_sheet(), Ok(sheet.sheet));
    let mut sara = sara.reopen();
    sara.sync();
    assert_eq!(sara.app.sheet().unwrap(), None);
    let mut finder = town.bare_phone();
    let over = Err(Error::SheetOver);
    assert_eq!(recover(&town, &mut finder, &sheet.code), over);
    sara.sync();
    let members = sara.app.members(house).unwrap();
    let devices = members.iter().flat_map(|member| &member.devices);
    assert_eq!(devices.filter(|device| device.sheet).count(), 0);
}

#[test]
fn a_phone_that_kept_away_from_me_goes_out_by_the_same_one_act_and_its_sheet_with_it() {
    for by_one_act in [true, false] {
        let (town, mut sara, _, house) = house();
        let mut thief = town.phone("T");
        let offer = sara.app.invite(house, None).unwrap();
        take(&town, &mut sara, house, &offer, &mut thief);
        thief.app.print_sheet().unwrap();
        for _ in 0..2 {
            thief.sync();
            sara.sync();
        }
        let devices = |sara: &mut Phone| {
            let members = sara.app.members(house).unwrap();
            let own = members.into_iter().find(|member| member.own);
            own.unwrap().devices.len()
        };
        assert_eq!(devices(&mut sara), 3, "two phones and the thief's sheet");
        let id = thief.app.device();
        let known = sara.app.own_phones().unwrap().phones;
        let known = known.iter().find(|one| one.phone == id).unwrap();
        assert_eq!((known.spaces, known.missing), (1, 0));
        if by_one_act {
            assert_eq!(sara.app.remove_own_phone(&id.to_string()[..8]), Ok(id));
        } else {
            sara.app.remove_device(house, id).unwrap();
            sara.sync();
        }
        sara.sync();
        assert_eq!(devices(&mut sara), 1, "{by_one_act}");
    }
}
