//! A phone that a server, since it was put back, does not name any more: told, never shut out by the
//! server's word alone, and let in again by people.

use onderweg_companion::app::Trouble;
use onderweg_companion::protocol::ids::SpaceId;

use crate::keys::{recover, sheet, take};
use crate::town::{Phone, house};

fn left_out(phone: &mut Phone) -> Vec<Option<SpaceId>> {
    let found = phone.app.doctor(false).unwrap().findings;
    let found = found.iter();
    found
        .filter(|one| one.trouble == Trouble::NotNamed)
        .map(|one| one.space)
        .collect()
}

#[test]
fn a_phone_whose_sheet_a_restore_burnt_is_told_and_let_in_again_with_all_that_it_held() {
    let (town, mut sara, mut ben, house) = house();
    let me = sara.app.me().unwrap();
    sara.task(me, "before");
    let code = sheet(&mut sara);
    let before = town.backup();
    let mut new = town.bare_phone();
    assert_eq!(recover(&town, &mut new, &code), Ok(me));
    new.sync();
    new.sync();
    new.task(me, "sent");
    new.task(house, "milk");
    new.sync();
    new.task(me, "not sent");

    // The first phone saw nothing of it, and prints another sheet.
    town.restore(before, 9);
    sara.app.print_sheet().unwrap();
    for _ in 0..2 {
        sara.sync();
        ben.sync();
    }
    for _ in 0..3 {
        new.sync();
    }
    assert!(left_out(&mut new).contains(&Some(me)));
    assert_eq!(left_out(&mut sara), [], "and nobody else");
    let mut new = new.reopen();
    let own = ["before", "milk", "not sent", "sent"];
    assert_eq!(new.titles(), own, "nothing is lost by the server's word");
    assert!(new.app.status().unwrap().unsent > 0);

    let offer = sara.app.invite(me, None).unwrap();
    take(&town, &mut sara, me, &offer, &mut new);
    for _ in 0..4 {
        sara.sync();
        new.sync();
        ben.sync();
    }
    assert_eq!(left_out(&mut new), []);
    assert_eq!(new.app.status().unwrap().unsent, 0);
    assert_eq!(new.titles(), own);
    assert_eq!(sara.titles(), own, "what it held went along");
    assert!(ben.titles().contains(&"milk".to_owned()));
    let offer = sara.app.invite(me, None).unwrap();
    sara.sync();
    let again = new.app.join(&offer.qr, &mut town.clone());
    assert!(again.is_err(), "a phone that is in does not ask again");
}
