//! Alarms of the household: a turn rings for whoever has it, and moves when it changes hands.

use onderweg_companion::app::EntryRef;
use onderweg_companion::error::Failure;
use onderweg_companion::journal::{Command, Set, Tz};

use crate::rota::{kitchen, meet};
use crate::town::{Phone, house};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// When a rota rings for why, on the wall.
fn rung(phone: &mut Phone, at: EntryRef, why: &str) -> Vec<String> {
    let rings = phone.app.alarms().unwrap().into_iter();
    let own = rings.filter(|ring| ring.entry == at.entry && ring.why == why);
    let own: Vec<_> = own.collect();
    assert!(own.iter().all(|ring| ring.kind == "rota"));
    let wall = |at_ms| phone.app.wall(at_ms).to_string();
    own.iter().map(|ring| wall(ring.at_ms)).collect()
}

/// The mornings on which turns begin that are to come and this person's.
fn mornings(phone: &mut Phone, at: EntryRef) -> Vec<String> {
    let rota = phone.app.rota(at).unwrap();
    let own = rota.turns.iter().filter(|turn| turn.own && turn.turn > 1);
    let days = own.filter_map(|turn| turn.from.as_ref());
    days.map(|day| format!("{day} 09:00:00")).collect()
}

#[test]
fn a_week_rings_for_who_has_it_and_a_swap_moves_the_alarm() {
    let (_town, mut sara, mut ben, space) = house();
    let at = kitchen(&mut sara, space, "week");
    let remind = Set::parse("remind", "1d", Tz::Europe__Brussels).unwrap();
    sara.app.act(at, &[Command::Set(remind)]).unwrap();
    meet(&mut sara, &mut ben);
    for phone in [&mut sara, &mut ben] {
        let rings = rung(phone, at, "now");
        assert_eq!(rings[..5], mornings(phone, at)[..5]);
        let before = rung(phone, at, "reminder");
        assert!(before[0] < rings[0] && before[0].ends_with("09:00:00"));
        let ring = &phone.app.alarms().unwrap()[0];
        assert_eq!((ring.title.as_deref(), ring.turn.is_some()), (None, true));
        let full = phone.app.alarms_in_full().unwrap();
        let kitchen = Some("Kitchen");
        assert!(full.iter().all(|ring| ring.title.as_deref() == kitchen));
    }
    let theirs = rung(&mut ben, at, "now");
    let rota = sara.app.rota(at).unwrap();
    let coming = |own| {
        let mut turns = rota.turns.iter().filter(move |turn| turn.turn > 1);
        turns.find(|turn| turn.own == own).unwrap().turn
    };
    sara.app
        .offer_swap(at, coming(true), coming(false))
        .unwrap();
    meet(&mut sara, &mut ben);
    assert_eq!(
        rung(&mut ben, at, "now"),
        theirs,
        "an offer changes nothing"
    );
    ben.app.answer_swap(at, None, true).unwrap();
    meet(&mut sara, &mut ben);
    for phone in [&mut sara, &mut ben] {
        assert_eq!(rung(phone, at, "now")[..5], mornings(phone, at)[..5]);
    }
    assert_ne!(rung(&mut ben, at, "now")[0], theirs[0]);
}

#[test]
fn a_locked_phone_rings_for_the_turns_that_it_knew_and_says_no_title() {
    let (_town, mut sara, mut ben, space) = house();
    let at = kitchen(&mut sara, space, "week");
    sara.app.alarms().unwrap();
    let before = rung(&mut sara, at, "now").len();
    // Ben goes: all his turns are hers, also where only the stored alarms are left.
    ben.app.leave(space).unwrap();
    ben.sync();
    sara.app.change_pin(None, Some("2468")).unwrap();
    sara.sync();
    sara.app.lock().unwrap();
    let all = rung(&mut sara, at, "now");
    assert!(all.len() > before, "{before} {}", all.len());
    let refused = sara.app.alarms_in_full().unwrap_err();
    assert_eq!(refused.failure(), Failure::Unlock);
}

#[test]
fn a_turn_by_completion_rings_on_the_morning_after_the_one_before() {
    let (town, mut sara, mut ben, space) = house();
    let at = kitchen(&mut sara, space, "done");
    meet(&mut sara, &mut ben);
    for phone in [&mut sara, &mut ben] {
        assert!(rung(phone, at, "now").is_empty(), "this morning is over");
    }
    sara.app.do_turn(at, None).unwrap();
    meet(&mut sara, &mut ben);
    let tomorrow = sara.app.today().succ_opt().unwrap();
    let rings: Vec<_> = [&mut sara, &mut ben]
        .into_iter()
        .flat_map(|phone| rung(phone, at, "now"))
        .collect();
    assert_eq!(rings, [format!("{tomorrow} 09:00:00")], "one of them");
    town.pass(DAY_MS);
    for phone in [&mut sara, &mut ben] {
        assert!(rung(phone, at, "now").is_empty(), "once");
    }
}
