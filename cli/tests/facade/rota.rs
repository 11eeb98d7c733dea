//! The rota of a house on several phones: turns, swaps, and who may say what.

use onderweg_companion::app::{EntryRef, NewRota, RotaView};
use onderweg_companion::error::{Error, HouseError};
use onderweg_companion::journal::{Command, Days, LineId, Person, Saying, Set};
use onderweg_companion::protocol::ids::SpaceId;

use crate::passing::case;
use crate::town::{Phone, house};

const WEEK_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// A rota of everybody, its first week is the one that it is.
pub(crate) fn kitchen(phone: &mut Phone, space: SpaceId, by: &str) -> EntryRef {
    let new = NewRota {
        title: "Kitchen".into(),
        people: Vec::new(),
        by: by.into(),
        start: phone.app.today(),
        lines: vec!["the oven too".into()],
    };
    phone.app.add_rota(space, &new).unwrap()
}

pub(crate) fn meet(one: &mut Phone, other: &mut Phone) {
    one.sync();
    other.sync();
    one.sync();
}

/// Who has the first turns, as one phone sees it.
fn names(phone: &mut Phone, at: EntryRef, turns: usize) -> Vec<String> {
    let rota = phone.app.rota(at).unwrap();
    let all = rota.turns.into_iter().take(turns);
    all.map(|turn| turn.name.unwrap()).collect()
}

/// The first two turns of one's own, and of the other.
fn own_and_other(rota: &RotaView) -> (u32, u32) {
    let first = |own: bool| rota.turns.iter().find(|turn| turn.own == own).unwrap().turn;
    (first(true), first(false))
}

#[test]
fn a_week_has_one_name_on_every_phone_and_is_in_their_agenda_alone() {
    let (town, mut sara, mut ben, space) = house();
    let at = kitchen(&mut sara, space, "week");
    meet(&mut sara, &mut ben);
    let hers = names(&mut sara, at, 4);
    assert_eq!(hers, names(&mut ben, at, 4));
    assert_ne!(hers[0], hers[1], "they take turns");
    assert_eq!(hers[0], hers[2]);
    for phone in [&mut sara, &mut ben] {
        let rota = phone.app.rota(at).unwrap();
        assert_eq!((rota.now, rota.by), (Some(1), "week"));
        let mine: Vec<_> = rota.turns.iter().filter(|turn| turn.own).collect();
        let days: Vec<_> = mine.iter().filter_map(|turn| turn.from.clone()).collect();
        let plan = phone.app.agenda().unwrap();
        let entries = plan.days.iter().flat_map(|day| &day.entries);
        let listed: Vec<_> = entries.filter_map(|item| item.turn.clone()).collect();
        assert_eq!(listed, days[..listed.len()]);
        assert!(listed.len() >= 4, "the turns of two months");
        assert!(plan.undated.is_empty() && plan.overdue.is_empty());
    }
    town.pass(WEEK_MS);
    assert_eq!(sara.app.rota(at).unwrap().now, Some(2));
}

#[test]
fn a_turn_that_two_people_did_is_done_once() {
    let (_town, mut sara, mut ben, space) = house();
    let at = kitchen(&mut sara, space, "done");
    meet(&mut sara, &mut ben);
    for phone in [&mut sara, &mut ben] {
        assert_eq!(phone.app.do_turn(at, None).unwrap(), (1, true));
    }
    // One of them goes on.
    assert_eq!(sara.app.do_turn(at, None).unwrap(), (2, true));
    assert_eq!(sara.app.do_turn(at, Some(1)).unwrap(), (1, false), "done");
    let early = sara.app.do_turn(at, Some(7));
    assert_eq!(early, Err(HouseError::NotYet.into()));
    meet(&mut sara, &mut ben);
    for phone in [&mut sara, &mut ben] {
        let rota = phone.app.rota(at).unwrap();
        assert_eq!(rota.now, Some(3));
        assert_eq!(rota.people.iter().map(|who| who.turns).sum::<u32>(), 3);
        let plan = phone.app.agenda().unwrap();
        let mine = rota.turns.iter().any(|turn| turn.turn == 3 && turn.own);
        assert_eq!(plan.undated.len(), usize::from(mine));
    }
    // What was done again by mistake is taken back, and is the next turn once more.
    sara.app.undo(None).unwrap();
    assert_eq!(sara.app.rota(at).unwrap().now, Some(2));
    assert_eq!(sara.app.do_turn(at, None).unwrap(), (2, true));
    // Lists show the rota, not what was done of it.
    let kinds = ben
        .app
        .list(onderweg_companion::store::Shelf::Live, Some(space));
    let rotas = kinds.unwrap().into_iter();
    assert_eq!(
        rotas
            .filter(|item| item.kind.as_deref() == Some("rota"))
            .count(),
        1
    );
}

#[test]
fn many_turns_are_counted_without_reading_them_all() {
    let (town, mut sara, _ben, space) = house();
    let at = kitchen(&mut sara, space, "done");
    for turn in 1..=23 {
        assert_eq!(sara.app.do_turn(at, None).unwrap(), (turn, true));
    }
    // By then they are all put away by rule.
    town.pass(40 * 24 * 60 * 60 * 1000);
    assert_eq!(sara.app.rota(at).unwrap().now, Some(24));
    assert_eq!(sara.app.do_turn(at, None).unwrap(), (24, true));
}

#[test]
fn a_swap_holds_when_the_other_accepts() {
    let (_town, mut sara, mut ben, space) = house();
    let at = kitchen(&mut sara, space, "week");
    meet(&mut sara, &mut ben);
    let before = names(&mut sara, at, 2);
    let (give, take) = own_and_other(&sara.app.rota(at).unwrap());
    let refused = sara.app.offer_swap(at, take, give);
    assert_eq!(refused, Err(HouseError::NotYourTurn.into()));
    let swap = sara.app.offer_swap(at, give, take).unwrap();
    let again = sara.app.offer_swap(at, give, take).unwrap();
    assert_eq!(swap, again, "the same offer is one");
    let own = sara.app.answer_swap(at, None, true);
    assert_eq!(own.unwrap_err(), Error::NoSuch("swap"), "not by oneself");
    meet(&mut sara, &mut ben);
    assert_eq!(names(&mut ben, at, 2), before, "an offer changes nothing");
    let view = ben.app.rota(at).unwrap().swaps.remove(0);
    assert!(view.asked && !view.own && view.stands == "open");
    ben.app.answer_swap(at, None, true).unwrap();
    meet(&mut sara, &mut ben);
    for phone in [&mut sara, &mut ben] {
        let rota = phone.app.rota(at).unwrap();
        assert_eq!(rota.swaps[0].stands, "accepted");
        assert!(rota.turns[0].swapped && rota.turns[1].swapped);
        let after = names(phone, at, 2);
        assert_eq!((&after[0], &after[1]), (&before[1], &before[0]));
    }
}

#[test]
fn a_swap_is_declined_taken_back_or_overtaken() {
    let (town, mut sara, mut ben, space) = house();
    let at = kitchen(&mut sara, space, "week");
    meet(&mut sara, &mut ben);
    let (give, take) = own_and_other(&sara.app.rota(at).unwrap());
    let offer = |sara: &mut Phone, ben: &mut Phone| {
        sara.app.offer_swap(at, give, take).unwrap();
        meet(sara, ben);
    };
    offer(&mut sara, &mut ben);
    ben.app.answer_swap(at, None, false).unwrap();
    meet(&mut sara, &mut ben);
    offer(&mut sara, &mut ben);
    sara.app.answer_swap(at, None, false).unwrap();
    meet(&mut sara, &mut ben);
    offer(&mut sara, &mut ben);
    town.pass(3 * WEEK_MS);
    let late = ben.app.answer_swap(at, None, true);
    assert_eq!(late.unwrap_err(), HouseError::TurnOver.into());
    let stands: Vec<_> = (ben.app.rota(at).unwrap().swaps.iter())
        .map(|swap| swap.stands)
        .collect();
    assert_eq!(stands, ["declined", "withdrawn", "overtaken"]);
}

#[test]
fn an_acceptance_of_somebody_else_counts_nothing() {
    let (_town, mut sara, mut ben, space) = house();
    let at = kitchen(&mut sara, space, "week");
    meet(&mut sara, &mut ben);
    let before = names(&mut sara, at, 6);
    let (give, take) = own_and_other(&sara.app.rota(at).unwrap());
    let swap = sara.app.offer_swap(at, give, take).unwrap();
    // A program that is not ours: Sara says yes in Ben's place.
    let members = sara.app.members(space).unwrap();
    let own = members.iter().find(|member| member.own).unwrap();
    let yes = |id: &LineId| {
        Command::Set(Set::Say(Saying::Answer {
            id: id.clone(),
            yes: true,
            give: give - 1,
            take: take - 1,
            from: Person(own.person.0),
        }))
    };
    sara.app.act(at, &[yes(&swap)]).unwrap();
    meet(&mut sara, &mut ben);
    for phone in [&mut sara, &mut ben] {
        assert_eq!(names(phone, at, 6), before);
        assert_eq!(phone.app.rota(at).unwrap().swaps[0].stands, "open");
    }
    // Ben's own yes counts, although it is the same word in the same place.
    ben.app.answer_swap(at, None, true).unwrap();
    meet(&mut sara, &mut ben);
    assert_ne!(names(&mut sara, at, 2), before[..2]);
}

#[test]
fn who_left_has_no_turn_and_a_new_order_goes_on() {
    let (town, mut sara, mut ben, space) = house();
    let mut amir = town.phone("Amir");
    sara.admit(space, &mut amir);
    meet(&mut sara, &mut ben);
    let at = kitchen(&mut sara, space, "week");
    meet(&mut sara, &mut ben);
    let first = names(&mut sara, at, 6);
    assert_eq!(first[..3], first[3..], "three people");
    ben.app.leave(space).unwrap();
    ben.sync();
    sara.sync();
    let left = names(&mut sara, at, 12);
    assert!(!left.contains(&"Ben".to_owned()));
    let gone: Vec<_> = (sara.app.rota(at).unwrap().people.into_iter())
        .filter(|who| !who.here)
        .filter_map(|who| who.name)
        .collect();
    assert_eq!(gone, ["Ben"]);
    assert_eq!(sara.app.order_rota(at, &[]).unwrap(), 2);
    let after = names(&mut sara, at, 6);
    assert_eq!((&after[1], &after[2]), (&after[3], &after[4]));
    assert_ne!(after[1], after[2]);
}

#[test]
fn a_household_is_in_a_circle_alone() {
    let mut all = case();
    let me = all.sara.app.me().unwrap();
    for space in [me, all.case] {
        let new = NewRota {
            title: "Kitchen".into(),
            people: Vec::new(),
            by: "week".into(),
            start: all.sara.app.today(),
            lines: Vec::new(),
        };
        let refused = all.sara.app.add_rota(space, &new);
        assert_eq!(refused, Err(HouseError::NotACircle.into()));
    }
    let at = kitchen(&mut all.sara, all.house, "week");
    all.sara.sync();
    all.lien.sync();
    assert_eq!(
        all.lien.app.rotas(None).unwrap(),
        [],
        "the office sees no house"
    );
    let task = all.sara.task(all.house, "milk");
    let none = all.sara.app.do_turn(task, None);
    assert_eq!(none, Err(HouseError::NotARota.into()));
    let tomorrow = all.sara.app.today() + Days::new(1);
    let text = tomorrow.to_string();
    assert_eq!(all.sara.app.find_turn(at, &text), Ok(1));
    assert_eq!(
        all.sara.app.find_turn(at, "soon"),
        Err(Error::NoSuch("turn"))
    );
}
