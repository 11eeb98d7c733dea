//! The plan: who may say yes, what is not shared, and a weekly talk in few acts.

use onderweg_companion::app::{EntryRef, Held, StepView};
use onderweg_companion::error::{Error, StepError};
use onderweg_companion::journal::{Command, Kind, Set, Tz};

use crate::keys::{recover, sheet};
use crate::passing::{Case, case};
use crate::town::Phone;

/// A talk is prepared, held and recorded in at most so many acts of one person.
const ACTS: usize = 12;

fn set(field: &str, value: &str) -> Set {
    Set::parse(field, value, Tz::Europe__Brussels).unwrap()
}

fn add(
    phone: &mut Phone,
    at: onderweg_companion::protocol::ids::SpaceId,
    sets: &[(&str, &str)],
    kind: &Kind,
) -> EntryRef {
    let sets: Vec<_> = sets
        .iter()
        .map(|(field, value)| set(field, value))
        .collect();
    phone.app.add(at, kind, &sets).unwrap()
}

/// A goal and a step of Sara's in the case, known to Lien.
fn step(all: &mut Case) -> EntryRef {
    let living = [
        ("title", "A flat of my own"),
        ("domain", "independent-living"),
    ];
    let goal = add(&mut all.sara, all.case, &living, &Kind::Goal);
    let goal = goal.entry.to_string();
    let visit = [("title", "Visit three flats"), ("goal", goal.as_str())];
    let step = add(&mut all.sara, all.case, &visit, &Kind::Step);
    meet(all);
    step
}

fn meet(all: &mut Case) {
    all.sara.sync();
    all.lien.sync();
    all.sara.sync();
}

fn stands(phone: &mut Phone) -> StepView {
    let plan = phone.app.trajectory(None).unwrap();
    let living = &plan.domains[2];
    assert_eq!(living.domain.as_deref(), Some("independent-living"));
    living.goals[0].steps[0].clone()
}

#[test]
fn a_step_asks_comes_back_with_a_word_and_gets_its_yes() {
    let mut all = case();
    let at = step(&mut all);
    assert_eq!(all.lien.app.confirm(at), Err(StepError::NotAsked.into()));
    assert!(all.sara.app.ask_for_yes(at).unwrap());
    assert!(!all.sara.app.ask_for_yes(at).unwrap(), "twice is once");
    meet(&mut all);
    assert_eq!(all.lien.app.trajectory(None).unwrap().asked, 1);
    assert!(all.lien.app.send_back(at, "Only two so far").unwrap());
    meet(&mut all);
    let back = stands(&mut all.sara);
    assert_eq!(back.standing, "sent-back");
    assert_eq!(back.word.as_deref(), Some("Only two so far"));
    assert_eq!(back.step.state, "open");
    all.sara.app.ask_for_yes(at).unwrap();
    meet(&mut all);
    assert!(all.lien.app.confirm(at).unwrap());
    assert!(!all.lien.app.confirm(at).unwrap(), "twice is once");
    meet(&mut all);
    for phone in [&mut all.sara, &mut all.lien] {
        let done = stands(phone);
        assert_eq!((done.standing, done.word), ("confirmed", None));
    }
    let plan = all.sara.app.trajectory(Some(all.case)).unwrap();
    assert_eq!((plan.domains[2].steps_done, plan.asked), (1, 0));
}

#[test]
fn a_yes_stands_for_who_came_back_on_another_phone_and_is_nobody_elses_to_give() {
    let mut all = case();
    let at = step(&mut all);
    all.sara.app.ask_for_yes(at).unwrap();
    meet(&mut all);
    assert!(all.lien.app.confirm(at).unwrap());
    meet(&mut all);
    let code = sheet(&mut all.sara);
    let mut new = all.town.bare_phone();
    recover(&all.town, &mut new, &code).unwrap();
    new.sync();
    all.lien.sync();
    let lost = all.sara.app.device().to_string();
    new.app.remove_own_phone(&lost).unwrap();
    for _ in 0..3 {
        new.sync();
        all.lien.sync();
    }
    all.sara = new;
    for phone in [&mut all.sara, &mut all.lien] {
        assert_eq!(stands(phone).standing, "confirmed");
    }
    // The next step is the office's to confirm, as before.
    let at = step(&mut all);
    all.sara.app.ask_for_yes(at).unwrap();
    let own = all.sara.app.confirm(at);
    assert_eq!(own, Err(StepError::NotTheOffice.into()));
    meet(&mut all);
    assert!(all.lien.app.confirm(at).unwrap());
}

#[test]
fn only_the_office_answers_and_only_in_a_case_is_asked() {
    let mut all = case();
    let at = step(&mut all);
    all.sara.app.ask_for_yes(at).unwrap();
    let own = all.sara.app.confirm(at);
    assert_eq!(own, Err(StepError::NotTheOffice.into()));
    for (field, value) in [("confirm", "confirmed"), ("word", "well done")] {
        let act = Command::Set(set(field, value));
        let own = all.sara.app.act(at, &[act]);
        assert_eq!(own, Err(StepError::NotTheOffice.into()), "{field}");
    }
    let me = all.sara.app.me().unwrap();
    for space in [all.house, me] {
        let at = add(&mut all.sara, space, &[("title", "Swim")], &Kind::Step);
        let asked = all.sara.app.ask_for_yes(at);
        assert_eq!(asked, Err(StepError::NotInCase.into()));
    }
    let task = all.sara.task(all.case, "milk");
    assert_eq!(
        all.sara.app.ask_for_yes(task),
        Err(StepError::NotAStep.into())
    );
}

#[test]
fn a_link_names_an_entry_of_the_space_and_what_is_not_shared_is_said() {
    let mut all = case();
    let at = step(&mut all);
    let id = at.entry.to_string();
    let sets = [set("title", "Call"), set("step", &id)];
    let elsewhere = all.sara.app.add(all.house, &Kind::Task, &sets);
    assert_eq!(elsewhere, Err(Error::NoSuch("entry")));
    let wrong = [set("title", "Call"), set("talk", &id)];
    let wrong = all.sara.app.add(all.case, &Kind::Task, &wrong);
    assert_eq!(wrong, Err(Error::NoSuch("entry")), "a step is no talk");
    let task = all.sara.app.add(all.case, &Kind::Task, &sets).unwrap();
    all.sara.sync();
    all.sara.app.move_to(task, all.house).unwrap();
    all.sara.sync();
    all.ben.sync();
    let plan = all.ben.app.trajectory(None).unwrap();
    assert_eq!(plan.hidden_tasks[0].title, "Call");
    assert!(plan.domains.iter().all(|domain| domain.goals.is_empty()));
}

#[test]
fn a_weekly_talk_is_prepared_held_and_recorded_in_twelve_acts() {
    let mut all = case();
    let case = all.case;
    // During the week the list fills; a private point stays where it is.
    let letter = all.sara.task(case, "The letter of the school");
    let bank = all.sara.task(case, "An account at a bank");
    let swim = all.sara.task(case, "Swimming lessons");
    let me = all.sara.app.me().unwrap();
    let private = all.sara.task(me, "I sleep badly");
    for at in [letter, bank, swim, private] {
        assert!(all.sara.app.set_point(at, true).unwrap());
    }
    let mut acts = 0;
    let mut count = || acts += 1;

    count();
    let talk = [("title", "Talk with Lien"), ("start", "2026-11-26T14:00")];
    let talk = add(&mut all.sara, case, &talk, &Kind::Talk);
    count();
    assert_eq!(all.sara.app.prepare_talk(talk).unwrap(), 3);
    let lines = all.sara.app.lines(talk).unwrap();
    for line in lines.iter().filter(|line| line.text != "Swimming lessons") {
        count();
        let ticked = vec![line.id.clone()];
        let held = Held {
            ticked,
            ..Held::default()
        };
        all.sara.app.hold_talk(talk, &held).unwrap();
    }
    for point in ["The bus pass", "The key of the cellar"] {
        count();
        let points = vec![point.to_owned()];
        let held = Held {
            points,
            ..Held::default()
        };
        all.sara.app.hold_talk(talk, &held).unwrap();
    }
    for task in ["Call the bank", "Copy the diploma", "Ask for a key"] {
        count();
        let tasks = vec![task.to_owned()];
        let held = Held {
            tasks,
            ..Held::default()
        };
        assert_eq!(all.sara.app.hold_talk(talk, &held).unwrap().len(), 1);
    }
    count();
    let held = Held {
        over: true,
        ..Held::default()
    };
    all.sara.app.hold_talk(talk, &held).unwrap();
    assert!(acts <= ACTS, "{acts} acts");

    what_is_left(&mut all, talk);
}

/// What was not ticked stays on the list; the talk is a record for both.
fn what_is_left(all: &mut Case, talk: EntryRef) {
    let case = all.case;
    let points = all.sara.app.points(None).unwrap();
    let mut left: Vec<_> = points.iter().map(|item| item.title.as_str()).collect();
    left.sort_unstable();
    assert_eq!(left, ["I sleep badly", "Swimming lessons"]);
    meet(all);
    let plan = all.lien.app.trajectory(Some(case)).unwrap();
    assert_eq!(plan.talk, None, "it is over");
    let lines = all.lien.app.lines(talk).unwrap();
    assert_eq!(lines.iter().filter(|line| line.done).count(), 4);
    let titles = all.lien.titles();
    assert!(titles.contains(&"Call the bank".to_owned()), "{titles:?}");
    assert!(!titles.contains(&"I sleep badly".to_owned()));
}

#[test]
fn a_talk_that_is_held_again_without_a_change_is_not_what_an_undo_takes_back() {
    let mut all = case();
    let case = all.case;
    let letter = all.sara.task(case, "The letter of the school");
    all.sara.app.set_point(letter, true).unwrap();
    let talk = add(&mut all.sara, case, &[("title", "Talk")], &Kind::Talk);
    all.sara.app.prepare_talk(talk).unwrap();
    let held = Held {
        ticked: vec![all.sara.app.lines(talk).unwrap()[0].id.clone()],
        ..Held::default()
    };
    all.sara.app.hold_talk(talk, &held).unwrap();
    let milk = all.sara.task(case, "Milk");
    assert_eq!(all.sara.app.hold_talk(talk, &held), Ok(Vec::new()));
    assert_eq!(all.sara.app.undo(None).unwrap().at, milk);
    let lines = all.sara.app.lines(talk).unwrap();
    assert!(lines[0].done, "what was talked about stays so");
    assert!(!all.sara.titles().contains(&"Milk".to_owned()));
    // What came of it is taken back, and nothing beside it.
    let tasks = Held {
        tasks: vec!["Call the school".to_owned()],
        ..held
    };
    let made = all.sara.app.hold_talk(talk, &tasks).unwrap();
    let undone = all.sara.app.undo(None).unwrap();
    assert_eq!((undone.at, undone.also), (made[0], Vec::new()));
}

#[test]
fn two_phones_that_prepare_the_same_talk_gather_each_point_once() {
    let mut all = case();
    let case = all.case;
    let letter = all.sara.task(case, "The letter of the school");
    all.sara.app.set_point(letter, true).unwrap();
    let talk = add(&mut all.sara, case, &[("title", "Talk")], &Kind::Talk);
    meet(&mut all);
    assert_eq!(all.sara.app.prepare_talk(talk), Ok(1));
    assert_eq!(all.lien.app.prepare_talk(talk), Ok(1));
    meet(&mut all);
    assert_eq!(all.sara.app.prepare_talk(talk), Ok(0));
    let lines = all.sara.app.lines(talk).unwrap();
    assert_eq!(lines.len(), 1);
    assert_eq!(lines, all.lien.app.lines(talk).unwrap());
    let note = all.sara.app.prepare_talk(letter);
    assert_eq!(note, Err(StepError::NotATalk.into()));
}
