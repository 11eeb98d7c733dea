//! What a person does with entries, and what the other phone sees of it.

use onderweg_companion::app::Happened;
use onderweg_companion::error::Error;
use onderweg_companion::journal::{Command, Kind, Set, Tz};
use onderweg_companion::store::Shelf;

use crate::town::{Town, house};

fn set(field: &str, value: &str) -> Set {
    Set::parse(field, value, Tz::Europe__Brussels).unwrap()
}

#[test]
fn a_plan_holds_what_is_overdue_what_comes_and_what_has_no_date() {
    let town = Town::new();
    let mut sara = town.bare_phone();
    let me = sara.app.me().unwrap();
    for (title, due) in [
        ("late", Some("2026-11-20")),
        ("today", Some("2026-11-22")),
        ("next", Some("2026-11-25T09:30")),
        ("some day", None),
    ] {
        let mut sets = vec![set("title", title)];
        sets.extend(due.map(|due| set("due", due)));
        sara.app.add(me, &Kind::Task, &sets).unwrap();
    }
    let plan = sara.app.agenda().unwrap();
    assert_eq!(plan.overdue[0].title, "late");
    let days: Vec<_> = plan.days.iter().map(|day| day.date.as_str()).collect();
    assert_eq!(days, ["2026-11-22", "2026-11-25"]);
    assert_eq!(plan.undated[0].title, "some day");
    assert_eq!(plan.undated[0].sent, "here");
    assert_eq!(plan.undated[0].space_name.as_deref(), Some("me"));
    let alarms = sara.app.alarms().unwrap();
    assert_eq!(alarms.len(), 1, "only what is still to come rings");
}

#[test]
fn names_of_people_and_spaces_are_in_no_list() {
    let (_, mut sara, mut ben, house) = house();
    sara.task(house, "milk");
    assert_eq!(sara.titles(), ["milk"]);
    assert_eq!(sara.app.search("sara").unwrap(), []);
    assert_eq!(sara.app.search("MILK").unwrap().len(), 1);
    assert!(ben.titles().is_empty());
}

#[test]
fn each_act_is_news_once_and_says_by_whom() {
    let (_, mut sara, mut ben, house) = house();
    let at = sara.task(house, "milk");
    sara.sync();
    ben.sync();
    ben.seen.take();
    ben.app.act(at, &[Command::Done]).unwrap();
    let own = ben.seen.take();
    assert_eq!(own.len(), 1);
    assert!(own[0].by[0].own);
    ben.sync();
    sara.seen.take();
    let synced = sara.sync();
    let news = &synced.events;
    assert_eq!(news.len(), 1);
    assert_eq!(news[0].what, [Happened::Done]);
    assert_eq!(news[0].by[0].name.as_deref(), Some("Ben"));
    assert_eq!(sara.seen.take(), *news);
    assert_eq!(sara.sync().events, []);
}

#[test]
fn a_move_leaves_the_past_behind_and_says_by_whom() {
    let (_, mut sara, mut ben, house) = house();
    let me = sara.app.me().unwrap();
    let at = sara.task(house, "letter");
    sara.sync();
    ben.sync();
    let copy = sara.app.move_to(at, me).unwrap();
    sara.sync();
    sara.sync();
    let synced = ben.sync();
    let moved = synced
        .events
        .iter()
        .find(|event| event.what.contains(&Happened::Moved));
    assert_eq!(moved.unwrap().by[0].name.as_deref(), Some("Sara"));
    assert!(ben.titles().is_empty());
    assert!(ben.app.show(copy).is_err());
    let past = sara.app.history(copy).unwrap();
    assert_eq!(past.acts.len(), 1, "earlier history does not travel");
}

#[test]
fn an_undo_takes_back_the_last_act_and_nothing_of_others() {
    let (_, mut sara, _, house) = house();
    let at = sara.task(house, "milk");
    sara.app
        .act(at, &[Command::Set(set("title", "bread"))])
        .unwrap();
    let undone = sara.app.undo(None).unwrap();
    assert_eq!(undone.at, at);
    assert_eq!(sara.titles(), ["milk"]);
}

#[test]
fn an_erased_entry_is_gone_on_both_phones() {
    let (_, mut sara, mut ben, house) = house();
    let at = sara.task(house, "secret");
    sara.sync();
    ben.sync();
    assert_eq!(ben.titles(), ["secret"]);
    sara.app.erase(at).unwrap();
    sara.sync();
    let news = ben.sync().events;
    assert_eq!(news[0].what, [Happened::Erased]);
    assert!(news[0].title.is_empty());
    assert!(ben.titles().is_empty() && sara.titles().is_empty());
    assert!(sara.app.show(at).is_err() && ben.app.show(at).is_err());
}

#[test]
fn an_entry_that_is_not_ones_own_is_not_erased() {
    let (_, mut sara, mut ben, house) = house();
    let at = sara.task(house, "hers");
    sara.sync();
    ben.sync();
    let refused = ben.app.erase(at).unwrap_err();
    assert!(matches!(refused, Error::NotPermitted(_)), "{refused:?}");
}

#[test]
fn what_is_finished_for_a_month_leaves_the_list_by_rule() {
    let town = Town::new();
    let mut sara = town.bare_phone();
    let me = sara.app.me().unwrap();
    let at = sara.task(me, "done");
    sara.app.act(at, &[Command::Done]).unwrap();
    assert_eq!(sara.titles(), ["done"]);
    town.pass(31 * 86_400_000);
    assert!(sara.titles().is_empty());
    let closed = sara.app.list(Shelf::Closed, None).unwrap();
    assert_eq!(closed[0].title, "done");
}

#[test]
fn conflicts_are_shown_with_both_values_and_authors() {
    let (_, mut sara, mut ben, house) = house();
    let at = sara.task(house, "milk");
    sara.sync();
    ben.sync();
    sara.app
        .act(at, &[Command::Set(set("title", "bread"))])
        .unwrap();
    ben.app
        .act(at, &[Command::Set(set("title", "butter"))])
        .unwrap();
    sara.sync();
    ben.sync();
    sara.sync();
    let (hers, his) = (sara.app.show(at).unwrap(), ben.app.show(at).unwrap());
    assert_eq!(hers.document, his.document);
    let values = hers.document["conflicts"][0]["values"].as_array().unwrap();
    assert_eq!(values.len(), 2);
    assert!(sara.app.list(Shelf::Live, None).unwrap()[0].changed_by_both);
    let names: Vec<_> = hers
        .authors
        .iter()
        .filter_map(|by| by.name.clone())
        .collect();
    assert!(names.contains(&"Ben".to_owned()) && names.contains(&"Sara".to_owned()));
}

#[test]
fn a_phone_killed_after_an_act_has_it() {
    let town = Town::new();
    let mut sara = town.bare_phone();
    let me = sara.app.me().unwrap();
    sara.task(me, "milk");
    let mut sara = sara.reopen();
    assert_eq!(sara.titles(), ["milk"]);
    assert_eq!(sara.app.me().unwrap(), me);
}

#[test]
fn a_new_name_goes_everywhere_but_where_one_said_otherwise() {
    let (_, mut sara, mut ben, house) = house();
    let choir = sara.app.create_space("choir").unwrap();
    sara.app.set_name(choir, "Alto").unwrap();
    sara.app.call_me("Sara P.").unwrap();
    let named = |phone: &mut crate::town::Phone, space| {
        let members = phone.app.members(space).unwrap();
        let names = members.into_iter().map(|member| member.name);
        names.flatten().collect::<Vec<_>>()
    };
    assert_eq!(named(&mut sara, choir), ["Alto"]);
    sara.sync();
    ben.sync();
    assert!(named(&mut ben, house).contains(&"Sara P.".to_owned()));
}
