//! Taking a household along, bringing things back twice, and what was practised.

use std::io::{Cursor, Read};

use onderweg_companion::app::{NewChecklist, NewLine, NewRota, Taken};
use onderweg_companion::journal::{Kind, Rating, Set, Tz};
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_companion::text::{Locale, Settings, Words};
use serde_json::Value;

use crate::town::{Phone, Town, house};

fn words(tag: &str) -> Words {
    Words::new(Settings::of(Locale::exactly(tag).unwrap()))
}

fn all_of(phone: &mut Phone) -> Taken {
    phone
        .app
        .export_all(&[], &words("en"), &mut |_| {})
        .unwrap()
}

fn file(zip: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip.to_vec())).unwrap();
    let mut text = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

fn journal(zip: &[u8]) -> Value {
    serde_json::from_str(&file(zip, "journal.json")).unwrap()
}

fn of_kind<'a>(journal: &'a Value, kind: &str) -> Vec<&'a Value> {
    let all = journal["entries"].as_array().unwrap().iter();
    all.filter(|one| one["kind"] == kind).collect()
}

/// A rota with a turn done and a swap, a signed agreement, a checklist.
fn lived_in(sara: &mut Phone, ben: &mut Phone, house: SpaceId) {
    let rota = NewRota {
        title: "Kitchen".into(),
        people: Vec::new(),
        by: "week".into(),
        start: sara.app.today(),
        lines: vec![],
    };
    let rota = sara.app.add_rota(house, &rota).unwrap();
    sara.app.do_turn(rota, None).unwrap();
    let turns = sara.app.rota(rota).unwrap().turns;
    let first = |own: bool| {
        let open = turns.iter().filter(|turn| !turn.done && turn.own == own);
        open.map(|turn| turn.turn).next().unwrap()
    };
    sara.app
        .offer_swap(rota, first(true), first(false))
        .unwrap();
    let quiet = "Quiet after ten.";
    sara.app.propose_agreement(house, "House", quiet).unwrap();
    let list = NewChecklist {
        name: "move-in".into(),
        lines: vec![NewLine {
            name: "keys".into(),
            title: "Get the keys".into(),
            days: 1,
        }],
    };
    sara.app
        .start_checklist(house, &list, sara.app.today())
        .unwrap();
    sara.sync();
    ben.sync();
    ben.app.answer_swap(rota, None, true).unwrap();
    ben.app.sign_agreement(house, None).unwrap();
    ben.sync();
    sara.sync();
}

#[test]
fn what_people_said_and_signed_is_in_the_archive_and_on_its_page() {
    let (_town, mut sara, mut ben, house) = house();
    lived_in(&mut sara, &mut ben, house);
    let taken = all_of(&mut sara);
    let journal = journal(&taken.zip);
    let rotas = of_kind(&journal, "rota");
    let rota = rotas.iter().find(|one| one["series"].is_null()).unwrap();
    assert_eq!(rota["rota"]["orders"][0]["turn"], 1);
    let people = rota["rota"]["orders"][0]["people"].as_array().unwrap();
    assert_eq!(people.len(), 2);
    assert_eq!(rota["rota"]["swaps"][0]["stands"], "accepted");
    assert_eq!(rota["rota"]["swaps"][0]["from"]["own"], true);
    assert_eq!(rotas.len(), 2, "and the turn that was done");
    let agreement = &of_kind(&journal, "agreement")[0]["agreement"];
    let version = &agreement["versions"][0];
    assert_eq!(version["text"], "Quiet after ten.");
    assert_eq!(agreement["holds"], version["version"]);
    let signed = version["signed"].as_array().unwrap();
    assert_eq!(signed.len(), 2);
    let digits = |value: &Value| value.as_str().unwrap().len();
    for sign in signed {
        assert_eq!(
            (digits(&sign["key"]), digits(&sign["signature"])),
            (64, 128)
        );
    }
    assert_eq!(of_kind(&journal, "task")[0]["fields"]["list"], "move-in");
    let page = file(&taken.zip, "journal.html");
    for text in ["Quiet after ten.", "are exchanged", "signed by", "holds"] {
        assert!(page.contains(text), "{text}: {page}");
    }
}

#[test]
fn a_signature_in_the_archive_is_good_without_onderweg() {
    use ed25519_dalek::{Signature, VerifyingKey};
    let (_town, mut sara, mut ben, house) = house();
    lived_in(&mut sara, &mut ben, house);
    let journal = journal(&all_of(&mut ben).zip);
    let entry = of_kind(&journal, "agreement")[0];
    let hex = |text: &Value| -> Vec<u8> {
        let text = text.as_str().unwrap().as_bytes().chunks(2);
        text.map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap())
            .collect()
    };
    let version = &entry["agreement"]["versions"][0];
    let parts = [&entry["space"], &entry["entry"], &version["version"]];
    let mut message = b"ow1/agreement-signature".to_vec();
    message.extend(parts.into_iter().flat_map(hex));
    for sign in version["signed"].as_array().unwrap() {
        let key: [u8; 32] = hex(&sign["key"]).try_into().unwrap();
        let signature: [u8; 64] = hex(&sign["signature"]).try_into().unwrap();
        let key = VerifyingKey::from_bytes(&key).unwrap();
        let signature = Signature::from_bytes(&signature);
        key.verify_strict(&message, &signature).unwrap();
    }
}

#[test]
fn an_archive_of_the_house_one_lives_in_adds_nothing() {
    let (_town, mut sara, mut ben, house) = house();
    lived_in(&mut sara, &mut ben, house);
    sara.task(house, "for the house");
    let taken = all_of(&mut sara);
    let before = sara.titles();
    let back = sara.app.import_all(house, &taken.zip).unwrap();
    assert_eq!((back.entries.len(), back.answers), (0, 0));
    // The rota, a line of the checklist, the task; the agreement and a turn stay in the file.
    assert_eq!((back.here, back.left), (3, 2));
    assert_eq!(sara.titles(), before);
}

#[test]
fn the_same_archive_twice_is_there_once_also_after_it_was_moved_and_taken_again() {
    let (town, mut sara, mut ben, house) = house();
    lived_in(&mut sara, &mut ben, house);
    let repeat = Set::parse("repeat", "FREQ=WEEKLY", Tz::UTC).unwrap();
    let start = Set::parse("start", "2027-01-05T14:00", Tz::UTC).unwrap();
    let sets = [Set::Title("Talk".into()), start, repeat];
    sara.app.add(house, &Kind::Appointment, &sets).unwrap();
    let first = all_of(&mut sara);
    let mut tom = town.bare_phone();
    let me = tom.app.me().unwrap();
    let back = tom.app.import_all(me, &first.zip).unwrap();
    assert_eq!((back.entries.len(), back.here, back.left), (3, 0, 2));
    let back = tom.app.import_all(me, &first.zip).unwrap();
    assert_eq!((back.entries.len(), back.here, back.turns), (0, 3, 0));
    // Taken along from there it still is the same to who knows the first of them.
    let second = all_of(&mut tom);
    let back = sara.app.import_all(house, &second.zip).unwrap();
    assert_eq!((back.entries.len(), back.here), (0, 3));
    // In another space of the same phone it would be there twice.
    let home = tom.app.create_space("home").unwrap();
    let back = tom.app.import_all(home, &first.zip).unwrap();
    assert_eq!((back.entries.len(), back.here), (0, 3));
    let talk = tom.app.search("talk").unwrap();
    let at = onderweg_companion::app::EntryRef {
        space: talk[0].space,
        entry: talk[0].entry,
    };
    tom.app.move_to(at, home).unwrap();
    let back = tom.app.import_all(me, &first.zip).unwrap();
    assert_eq!(back.entries.len(), 0);
}

#[test]
fn a_checklist_that_comes_back_is_the_one_that_every_phone_knows() {
    let (town, mut sara, mut ben, house) = house();
    lived_in(&mut sara, &mut ben, house);
    let taken = all_of(&mut sara);
    let mut tom = town.bare_phone();
    let me = tom.app.me().unwrap();
    tom.app.import_all(me, &taken.zip).unwrap();
    let list = NewChecklist {
        name: "move-in".into(),
        lines: vec![NewLine {
            name: "keys".into(),
            title: "Get the keys".into(),
            days: 1,
        }],
    };
    let (all, new) = tom.app.start_checklist(me, &list, tom.app.today()).unwrap();
    assert_eq!((all.len(), new), (1, 0));
}

#[test]
fn answers_come_back_once_and_go_on() {
    let town = Town::new();
    let mut sara = town.bare_phone();
    let me = sara.app.me().unwrap();
    let mut cards = Vec::new();
    for (learned, meaning) in [("dag", "day"), ("brood", "bread")] {
        let at = sara
            .app
            .add_card(me, None, Some(learned), Some(meaning))
            .unwrap();
        cards.push(at);
    }
    for rating in [Rating::Good, Rating::Again, Rating::Easy] {
        let next = sara.app.practice_next("en", None).unwrap();
        let card = next.card.unwrap().card.to_string();
        sara.app.practice_answer(&card, rating).unwrap();
        town.pass(20 * 60_000);
    }
    sara.app.add_minutes(me, 25, None).unwrap();
    let taken = all_of(&mut sara);
    let journal = journal(&taken.zip);
    assert_eq!(journal["reviews"].as_array().unwrap().len(), 3);
    assert_eq!(journal["reviews"][0]["learned"], "dag");
    assert_eq!(journal["minutes"][0]["minutes"], 25);
    let page = onderweg_companion::text::plain(&file(&taken.zip, "journal.html"));
    assert!(page.contains("In all: 3"), "{page}");

    let mut tom = town.bare_phone();
    let to = tom.app.me().unwrap();
    let back = tom.app.import_all(to, &taken.zip).unwrap();
    assert_eq!((back.entries.len(), back.answers), (2, 3));
    let (hers, his) = (
        sara.app.practice_stats("en").unwrap(),
        tom.app.practice_stats("en").unwrap(),
    );
    assert_eq!(
        (his.reviews, his.due, his.fresh),
        (hers.reviews, hers.due, hers.fresh)
    );
    assert_eq!(his.decks, hers.decks);
    assert_eq!(tom.app.minutes().unwrap()[0].minutes, 25);
    let back = tom.app.import_all(to, &taken.zip).unwrap();
    assert_eq!((back.entries.len(), back.here, back.answers), (0, 2, 0));
    assert_eq!(tom.app.minutes().unwrap()[0].minutes, 25);
    town.pass(10 * 24 * 3_600_000);
    let next = tom.app.practice_next("en", None).unwrap();
    let card = next.card.unwrap().card.to_string();
    tom.app.practice_answer(&card, Rating::Good).unwrap();
    assert_eq!(tom.app.practice_stats("en").unwrap().reviews, 4);
    let mut tom = tom.reopen();
    assert_eq!(tom.app.practice_stats("en").unwrap().reviews, 4);
}

#[test]
fn the_page_says_how_often_in_the_language_of_the_reader() {
    let mut sara = Town::new().bare_phone();
    let me = sara.app.me().unwrap();
    let mut sets = vec![Set::Title("Talk".into())];
    for (name, value) in [
        ("start", "2027-01-05T14:00"),
        ("repeat", "FREQ=WEEKLY;BYDAY=TU"),
        ("remind", "1d, 2h"),
    ] {
        sets.push(Set::parse(name, value, Tz::Europe__Brussels).unwrap());
    }
    sara.app.add(me, &Kind::Appointment, &sets).unwrap();
    for (tag, said) in [
        (
            "en",
            ["every week on Tuesday", "1 day before and 2 hours before"],
        ),
        (
            "nl",
            ["elke week op dinsdag", "1 dag ervoor en 2 uur ervoor"],
        ),
    ] {
        let taken = sara.app.export_all(&[], &words(tag), &mut |_| {}).unwrap();
        let page = onderweg_companion::text::plain(&file(&taken.zip, "journal.html"));
        for said in said {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains("FREQ="), "{page}");
    }
}
