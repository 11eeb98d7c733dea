//! Practice from the command line.

use crate::catalogue::fetched;
use crate::page::same;

#[test]
fn cards_are_shown_answered_and_taken_back() {
    let (_folder, sara) = fetched();
    let next = sara.run(&["practice", "next", "--deck", "home"]).data();
    same("practice next", &next);
    let card = next["card"]["card"].as_str().unwrap();
    let answered = sara.run(&["practice", "answer", &card[..6], "good"]).data();
    same("practice answer", &answered);
    assert_eq!(answered["rating"], "good");
    assert_eq!(sara.run(&["practice", "undo"]).data()["card"], card);
    assert_eq!(sara.run(&["practice", "undo"]).error(3), "nothing-to-undo");
    assert_eq!(sara.run(&["practice", "answer", card, "well"]).exit, 2);
    assert_eq!(
        sara.run(&["practice", "answer", "ffff", "good"]).error(3),
        "no-such"
    );
    assert!(!sara.say(&["agenda"]).out.contains("Cards"), "none counts");
    sara.run(&["practice", "answer", card, "easy"]).data();
    assert_eq!(sara.run(&["agenda"]).data()["cards"], 9);
    let agenda = sara.say(&["--lang", "nl", "agenda"]).out;
    assert!(agenda.contains("Kaartjes voor vandaag: 9"), "{agenda}");
    let arabic = sara.say(&["--lang", "ar", "practice", "next"]).out;
    assert!(arabic.contains("كيف كان الأمر؟"), "{arabic}");
    let task = sara.task("huurcontract", &[]);
    sara.run(&["practice", "add", &task, "--meaning", "rent contract"])
        .data();
    assert_eq!(sara.run(&["practice", "add"]).exit, 2);
    let own = sara.say(&["practice", "next"]).out;
    assert!(
        own.contains("huurcontract") && own.contains("rent contract"),
        "{own}"
    );
    let stats = sara.run(&["practice", "stats"]).data();
    same("practice stats", &stats);
    assert_eq!(stats["decks"].as_array().unwrap().len(), 6);
    let dutch = sara.say(&["--lang", "nl", "practice", "stats"]).out;
    assert!(dutch.contains("Je eigen kaartjes"), "{dutch}");
}

#[test]
fn minutes_and_abilities_are_written_down() {
    let (_folder, sara) = fetched();
    let written = sara.run(&["practice", "minutes", "30"]).data();
    same("practice minutes", &written);
    assert_eq!(written["minutes"][0]["minutes"], 30);
    assert_eq!(sara.run(&["practice", "minutes", "0"]).error(3), "value");
    let earlier = sara
        .run(&["practice", "minutes", "15", "--on", "2020-05-06"])
        .data();
    assert_eq!(earlier["minutes"][1]["month"], "2020-05");
    let ticked = sara.run(&["practice", "can-do", "doctor-pain"]).data();
    same("practice can-do", &ticked);
    let can = ticked["abilities"].as_array().unwrap().iter();
    assert_eq!(can.filter(|one| one["can"] == true).count(), 1);
    assert_eq!(sara.run(&["practice", "can-do", "fly"]).error(3), "no-such");
    let said = sara
        .say(&["practice", "can-do", "doctor-pain", "--off"])
        .out;
    assert!(said.contains("Not yet: Say where it hurts"), "{said}");
}
