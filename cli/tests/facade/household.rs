//! What a house shares beside its rota: shopping, repairs, bins, checklists, and its agreement.

use onderweg_companion::app::{NewChecklist, NewLine};
use onderweg_companion::error::{Error, HouseError};
use onderweg_companion::journal::{Author, Command, Kind, NaiveDate, Saying, Set, Tz, Version};
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_companion::store::Shelf;

use crate::passing::case;
use crate::town::{Phone, house};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const FIRST: &str = "Quiet\nAfter ten it is quiet.\n\nVisitors\nSay it before.";
const SECOND: &str = "Quiet\nAfter eleven it is quiet.\n\nVisitors\nSay it before.";

fn meet(one: &mut Phone, other: &mut Phone) {
    one.sync();
    other.sync();
    one.sync();
}

fn titles(phone: &mut Phone, bought: bool) -> Vec<String> {
    let list = phone.app.shopping(None).unwrap();
    let items = if bought { list.bought } else { list.open };
    items.into_iter().map(|item| item.title).collect()
}

#[test]
fn two_people_shop_at_the_same_time() {
    let (_town, mut sara, mut ben, space) = house();
    let things = ["Milk", "Bread"].map(str::to_owned);
    let made = sara.app.add_shopping(space, &things).unwrap();
    meet(&mut sara, &mut ben);
    // Both buy the milk, one of them the bread, the other adds eggs.
    assert_eq!(sara.app.tick_shopping(&made, true).unwrap(), 2);
    assert_eq!(ben.app.tick_shopping(&made[..1], true).unwrap(), 1);
    ben.app.add_shopping(space, &["Eggs".to_owned()]).unwrap();
    meet(&mut sara, &mut ben);
    for phone in [&mut sara, &mut ben] {
        assert_eq!(titles(phone, false), ["Eggs"]);
        assert_eq!(titles(phone, true).len(), 2);
        assert!(phone.app.agenda().unwrap().undated.is_empty());
    }
    assert_eq!(ben.app.clear_shopping(Some(space)).unwrap(), 2);
    assert_eq!(ben.app.clear_shopping(Some(space)).unwrap(), 0);
    meet(&mut sara, &mut ben);
    assert!(titles(&mut sara, true).is_empty());
    assert_eq!(sara.app.search("milk").unwrap().len(), 1, "put away");
    let task = sara.task(space, "milk");
    let other = sara.app.tick_shopping(&[task], true);
    assert_eq!(other, Err(HouseError::OtherKind.into()));
}

#[test]
fn a_repair_is_reported_told_and_mended() {
    let (_town, mut sara, mut ben, space) = house();
    let sets = [Set::Title("The tap drips".into())];
    let at = sara.app.add(space, &Kind::Repair, &sets).unwrap();
    meet(&mut sara, &mut ben);
    let today = ben.app.today();
    let comes = Set::parse("start", "2027-01-05T14:00", Tz::Europe__Brussels).unwrap();
    let Set::Start(comes) = comes else {
        panic!("a start");
    };
    assert!(
        ben.app
            .tell_repair(at, today, Some("Mr Claes"), Some(comes))
            .unwrap()
    );
    meet(&mut sara, &mut ben);
    let all = sara.app.repairs(Some(space)).unwrap();
    let more = &all[0].more;
    assert_eq!(more["told_who"], "Mr Claes");
    assert_eq!(more["told"], today.to_string());
    assert!(!sara.app.alarms().unwrap().is_empty(), "somebody comes");
    assert!(
        sara.app
            .mend_repair(at, today, Some("the plumber"))
            .unwrap()
    );
    let all = sara.app.repairs(Some(space)).unwrap();
    assert_eq!(
        (all[0].state, all[0].more["mended_by"].as_str()),
        ("done", "the plumber")
    );
    let task = sara.task(space, "milk");
    let other = sara.app.mend_repair(task, today, None);
    assert_eq!(other, Err(HouseError::OtherKind.into()));
}

#[test]
fn bins_ring_the_evening_before_on_every_phone() {
    let (_town, mut sara, mut ben, space) = house();
    let zone = Tz::Europe__Brussels;
    let start = sara.app.today();
    let sets = [
        Set::Title("Paper".into()),
        Set::Start(onderweg_companion::journal::When::Day(start)),
        Set::parse("repeat", "FREQ=DAILY;INTERVAL=7", zone).unwrap(),
    ];
    let at = sara.app.add(space, &Kind::Bins, &sets).unwrap();
    meet(&mut sara, &mut ben);
    let days = ben.app.bins(None).unwrap();
    assert_eq!(days.len(), 9, "sixty days");
    assert_eq!(
        days[1].turn.as_deref(),
        Some(
            (start + onderweg_companion::journal::Days::new(7))
                .to_string()
                .as_str()
        )
    );
    let rings = ben.app.alarms().unwrap();
    let gap = rings[1].at_ms - rings[0].at_ms;
    assert_eq!(gap, 7 * DAY_MS);
    let wall = ben.app.wall(rings[0].at_ms).to_string();
    assert!(wall.contains("19:00"), "{wall}");
    // A holiday: it is fetched a day later, on every phone.
    let next = start + onderweg_companion::journal::Days::new(7);
    let later = Set::Start(onderweg_companion::journal::When::Day(
        next + onderweg_companion::journal::Days::new(1),
    ));
    ben.app
        .act_on_turn(at, next, &[Command::Set(later)])
        .unwrap();
    meet(&mut ben, &mut sara);
    let moved = sara.app.bins(None).unwrap()[1].start.clone();
    assert_eq!(
        moved,
        Some((next + onderweg_companion::journal::Days::new(1)).to_string())
    );
}

#[test]
fn a_checklist_that_two_begin_is_one() {
    let (_town, mut sara, mut ben, space) = house();
    let line = |name: &str, days| NewLine {
        name: name.into(),
        title: name.into(),
        days,
    };
    let list = NewChecklist {
        name: "last-90-days".into(),
        lines: vec![line("out-plan", -90), line("out-keys", 0)],
    };
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let out = day("2027-06-30");
    let (hers, new) = sara.app.start_checklist(space, &list, out).unwrap();
    let (his, _) = ben.app.start_checklist(space, &list, out).unwrap();
    assert_eq!((&hers, new), (&his, 2));
    ben.app.act(his[0], &[Command::Done]).unwrap();
    meet(&mut sara, &mut ben);
    let all = sara.app.checklists(Some(space)).unwrap();
    assert_eq!(all.len(), 2);
    let due: Vec<_> = all.iter().filter_map(|item| item.due.as_deref()).collect();
    assert_eq!(due, ["2027-04-01", "2027-06-30"]);
    assert!(
        all.iter().all(|item| !item.changed_by_both),
        "the same twice"
    );
    // Moving out a week later moves what is open.
    let (_, new) = sara
        .app
        .start_checklist(space, &list, day("2027-07-07"))
        .unwrap();
    assert_eq!(new, 0);
    let all = sara.app.checklists(Some(space)).unwrap();
    let due: Vec<_> = all.iter().filter_map(|item| item.due.as_deref()).collect();
    assert_eq!(due, ["2027-04-01", "2027-07-07"]);
}

#[test]
fn what_was_erased_of_a_checklist_stays_away_and_the_rest_begins() {
    let (_town, mut sara, mut ben, space) = house();
    let line = |name: &str| NewLine {
        name: name.into(),
        title: name.into(),
        days: 0,
    };
    let list = NewChecklist {
        name: "move-in".into(),
        lines: vec![line("in-meter"), line("in-keys")],
    };
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let begin = |phone: &mut Phone, on| phone.app.start_checklist(space, &list, day(on)).unwrap();
    let (all, _) = begin(&mut sara, "2027-06-30");
    sara.sync();
    sara.app.erase(all[0]).unwrap();
    meet(&mut sara, &mut ben);
    for phone in [&mut sara, &mut ben] {
        assert_eq!(begin(phone, "2027-07-07"), (vec![all[1]], 0));
        let left = phone.app.checklists(Some(space)).unwrap();
        let due: Vec<_> = left.iter().map(|item| item.due.as_deref()).collect();
        assert_eq!(due, [Some("2027-07-07")]);
    }
}

#[test]
fn after_an_erased_agreement_there_is_another() {
    let (_town, mut sara, mut ben, space) = house();
    for round in 0..3 {
        assert_eq!(sara.app.agreement(space).unwrap(), None, "{round}");
        sara.app.propose_agreement(space, "House", FIRST).unwrap();
        meet(&mut sara, &mut ben);
        ben.app.sign_agreement(space, None).unwrap();
        meet(&mut sara, &mut ben);
        let hers = sara.app.agreement(space).unwrap().unwrap();
        assert!(hers.versions[0].stands, "{round}");
        let at = onderweg_companion::app::EntryRef {
            space,
            entry: hers.entry,
        };
        sara.app.erase(at).unwrap();
        meet(&mut sara, &mut ben);
        assert_eq!(ben.app.agreement(space).unwrap(), None, "{round}");
    }
}

fn signers(phone: &mut Phone, space: SpaceId) -> Vec<Vec<String>> {
    let agreement = phone.app.agreement(space).unwrap().unwrap();
    let names = |version: onderweg_companion::app::VersionView| {
        let all = version.signed.into_iter();
        all.filter_map(|by| by.name).collect()
    };
    agreement.versions.into_iter().map(names).collect()
}

#[test]
fn an_agreement_stands_when_all_signed_and_tells_what_changed() {
    let (_town, mut sara, mut ben, space) = house();
    assert_eq!(sara.app.agreement(space).unwrap(), None);
    let first = sara.app.propose_agreement(space, "House", FIRST).unwrap();
    meet(&mut sara, &mut ben);
    let his = ben.app.agreement(space).unwrap().unwrap();
    assert_eq!((his.holds, his.signed), (None, None));
    assert!(his.versions[0].waits_for[0].own);
    assert_eq!(ben.app.sign_agreement(space, None).unwrap(), first);
    meet(&mut sara, &mut ben);
    let hers = sara.app.agreement(space).unwrap().unwrap();
    assert_eq!(hers.holds.as_ref(), Some(&first));
    assert!(hers.versions[0].stands && hers.versions[0].text == FIRST);
    let second = ben.app.propose_agreement(space, "House", SECOND).unwrap();
    assert_ne!(first, second);
    meet(&mut sara, &mut ben);
    let hers = sara.app.agreement(space).unwrap().unwrap();
    assert_eq!(hers.holds.as_ref(), Some(&first), "until all signed");
    assert_eq!(hers.newest.as_ref(), Some(&second));
    let changes = sara.app.agreement_changes(space, None).unwrap();
    let steps: Vec<_> = changes
        .lines
        .iter()
        .filter(|line| line.step != "same")
        .collect();
    assert_eq!(
        (steps[0].step, steps[0].text.as_str()),
        ("gone", "After ten it is quiet.")
    );
    assert_eq!(
        (steps[1].step, steps[1].text.as_str()),
        ("new", "After eleven it is quiet.")
    );
    sara.app.sign_agreement(space, Some(&second[..8])).unwrap();
    let changes = sara.app.agreement_changes(space, None).unwrap();
    assert!(changes.lines.iter().all(|line| line.step == "same"));
    assert_eq!(
        sara.app.agreement(space).unwrap().unwrap().holds,
        Some(second)
    );
    let wrong = sara.app.sign_agreement(space, Some("ffffffff"));
    assert_eq!(wrong, Err(Error::NoSuch("version")));
}

#[test]
fn two_who_propose_and_sign_apart_have_both_done_it_once() {
    let (_town, mut sara, mut ben, space) = house();
    for phone in [&mut sara, &mut ben] {
        phone.app.propose_agreement(space, "House", FIRST).unwrap();
    }
    meet(&mut sara, &mut ben);
    for phone in [&mut sara, &mut ben] {
        let all = signers(phone, space);
        assert_eq!(all.len(), 1, "the same words are one version");
        assert_eq!(all[0].len(), 2);
    }
    sara.app.propose_agreement(space, "House", SECOND).unwrap();
    ben.app
        .propose_agreement(space, "House", "Quiet always.")
        .unwrap();
    meet(&mut sara, &mut ben);
    let both = sara.app.sign_agreement(space, None);
    assert_eq!(both, Err(Error::Ambiguous("version")));
    let hers = sara.app.agreement(space).unwrap().unwrap();
    assert_eq!(hers.versions.len(), 3);
    assert_eq!(hers.holds, Some(hers.versions[0].version.clone()));
    assert_eq!(
        sara.app.canonical(space).unwrap(),
        ben.app.canonical(space).unwrap()
    );
}

#[test]
fn a_forged_signature_and_one_of_another_space_are_not_shown() {
    let (_town, mut sara, mut ben, space) = house();
    let version = sara.app.propose_agreement(space, "House", FIRST).unwrap();
    meet(&mut sara, &mut ben);
    let agreement = sara.app.agreement(space).unwrap().unwrap();
    let at = onderweg_companion::app::EntryRef {
        space,
        entry: agreement.entry,
    };
    let version: Version = version.parse().unwrap();
    let sign = |device: Author, signature| {
        Command::Set(Set::Say(Saying::Sign {
            version,
            device,
            signature,
        }))
    };
    // Ben's key, but not what it signed; and in his place, by Sara.
    let his = Author(ben.app.device().0);
    ben.app.act(at, &[sign(his, [7; 64])]).unwrap();
    sara.app.act(at, &[sign(his, [8; 64])]).unwrap();
    meet(&mut sara, &mut ben);
    assert_eq!(signers(&mut sara, space), [["Sara"]]);
    // A good signature of the same words in another house.
    let other = sara.app.create_space("other").unwrap();
    sara.admit(other, &mut ben);
    sara.app.propose_agreement(other, "House", FIRST).unwrap();
    meet(&mut sara, &mut ben);
    ben.app.sign_agreement(other, None).unwrap();
    let entry = ben.app.agreement(other).unwrap().unwrap().entry;
    let shown = ben
        .app
        .show(onderweg_companion::app::EntryRef {
            space: other,
            entry,
        })
        .unwrap();
    let key = format!("sign/{version}/{his}");
    let text = shown.document["said"][&key].as_str().unwrap().to_owned();
    let mut bytes = [0; 64];
    for (n, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * n..2 * n + 2], 16).unwrap();
    }
    ben.app.act(at, &[sign(his, bytes)]).unwrap();
    meet(&mut sara, &mut ben);
    assert_eq!(signers(&mut sara, space), [["Sara"]]);
    // Only his own, of this house.
    ben.app.sign_agreement(space, None).unwrap();
    meet(&mut ben, &mut sara);
    assert_eq!(signers(&mut sara, space)[0].len(), 2);
}

#[test]
fn who_moves_in_is_asked_and_ends_nothing() {
    let (town, mut sara, mut ben, space) = house();
    let first = sara.app.propose_agreement(space, "House", FIRST).unwrap();
    meet(&mut sara, &mut ben);
    ben.app.sign_agreement(space, None).unwrap();
    meet(&mut sara, &mut ben);
    let mut amir = town.phone("Amir");
    sara.admit(space, &mut amir);
    meet(&mut sara, &mut amir);
    let agreement = amir.app.agreement(space).unwrap().unwrap();
    assert_eq!(agreement.holds.as_ref(), Some(&first));
    let version = &agreement.versions[0];
    assert!(!version.stands && version.waits_for[0].own);
    let changes = amir.app.agreement_changes(space, None).unwrap();
    assert!(changes.from.is_none());
    amir.app.sign_agreement(space, None).unwrap();
    meet(&mut amir, &mut sara);
    assert!(sara.app.agreement(space).unwrap().unwrap().versions[0].stands);
    // Who left is not waited for, and not named any more.
    ben.app.leave(space).unwrap();
    ben.sync();
    sara.sync();
    let mut left = signers(&mut sara, space).remove(0);
    left.sort();
    assert_eq!(left, ["Amir", "Sara"]);
}

#[test]
fn the_office_has_no_part_in_it() {
    let mut all = case();
    let refused = all.sara.app.propose_agreement(all.case, "House", FIRST);
    assert_eq!(refused.unwrap_err(), HouseError::NotACircle.into());
    all.sara
        .app
        .propose_agreement(all.house, "House", FIRST)
        .unwrap();
    all.sara.sync();
    all.lien.sync();
    let seen = all.lien.app.list(Shelf::Live, None).unwrap();
    assert!(
        seen.iter()
            .all(|item| item.kind.as_deref() != Some("agreement"))
    );
    assert!(all.lien.app.agreement(all.house).is_err());
}
