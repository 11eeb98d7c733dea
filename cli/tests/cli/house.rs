//! The household over the program.

use crate::page::same;
use crate::phone::{Phone, house};

fn id(phone: &Phone, arguments: &[&str]) -> String {
    let data = phone.run(arguments).data();
    data["entry"].as_str().unwrap().to_owned()
}

fn meet(sara: &Phone, ben: &Phone) {
    for phone in [sara, ben, sara] {
        phone.run(&["sync"]).data();
    }
}

#[test]
fn a_rota_is_made_done_and_swapped() {
    let (_folder, _server, sara, ben) = house();
    let new = ["rota", "add", "Kitchen", "--space", "house"];
    let made = sara.run(&[&new[..], &["--who", "Sara", "--who", "Ben"]].concat());
    let made = made.data();
    same("shop add", &made);
    let rota = made["entries"][0].as_str().unwrap().to_owned();
    let none = sara.run(&["rota", "done", &rota, "2020-01-01"]);
    assert_eq!(none.exit, 3);
    meet(&sara, &ben);
    let swap = sara.run(&["rota", "swap", &rota, "3", "2"]).data();
    same("rota swap", &swap);
    let early = ben.run(&["rota", "accept", &rota]);
    assert_eq!(early.error(3), "no-such");
    meet(&sara, &ben);
    let asked = ben.say(&["rota", "show"]).out;
    assert!(
        asked.contains("Sara offers turn 3 for your turn 2"),
        "{asked}"
    );
    let accepted = ben.run(&["rota", "accept", &rota]).data();
    same("rota swap", &accepted);
    let done = ben.run(&["rota", "done", &rota]).data();
    same("rota done", &done);
    assert_eq!((&done["turn"], &done["changed"]), (&1.into(), &true.into()));
    meet(&sara, &ben);
    let shown = sara.run(&["rota", "show", &rota]).data();
    same("rota show", &shown);
    let turns = shown["rotas"][0]["turns"].as_array().unwrap();
    let names: Vec<_> = turns.iter().take(4).map(|turn| &turn["name"]).collect();
    assert_eq!(names, ["Sara", "Sara", "Ben", "Ben"]);
    let said = sara.say(&["rota", "show", &rota]).out;
    for words in [
        "Kitchen",
        "(a new turn every week)",
        "(done by Ben)",
        "(swapped)",
        "you: 1 turn",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    let said = sara.say(&["--lang", "nl", "rota", "show"]).out;
    assert!(said.contains("elke week een nieuwe beurt"), "{said}");
    let agenda = sara.run(&["agenda"]).data();
    assert_eq!(agenda["days"][1]["entries"][0]["title"], "Kitchen");
    more_of_a_rota(&sara, &rota);
}

/// The pack's chores, another order, and what is refused.
fn more_of_a_rota(sara: &Phone, rota: &str) {
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/../packs/antwerp-curant");
    let all = sara
        .run(&["rota", "add", "--space", "house", "--pack", pack])
        .data();
    assert_eq!(all["entries"].as_array().unwrap().len(), 4);
    let said = sara.say(&["--lang", "nl", "rota", "show"]).out;
    assert!(
        said.contains("(de volgende beurt als er een gedaan is)"),
        "{said}"
    );
    let ordered = sara.run(&["rota", "order", rota, "Ben", "Sara"]).data();
    same("rota order", &ordered);
    for (what, code) in [
        (vec!["rota", "swap", rota, "3", "4"], "not-your-turn"),
        (vec!["rota", "add", "x", "--space", "me"], "not-a-house"),
        (vec!["rota", "decline", rota], "no-such"),
    ] {
        assert_eq!(sara.run(&what).error(3), code);
    }
}

#[test]
fn a_house_shops_mends_and_puts_the_bins_out() {
    let (_folder, _server, sara, ben) = house();
    let shop = ["shop", "add", "Milk", "Bread", "--space", "house"];
    let made = sara.run(&shop).data();
    same("shop add", &made);
    meet(&sara, &ben);
    let milk = made["entries"][0].as_str().unwrap();
    let bought = ben.run(&["shop", "bought", milk]).data();
    same("shop bought", &bought);
    let list = ben.run(&["shop", "show"]).data();
    same("shop show", &list);
    let said = ben.say(&["shop", "show"]).out;
    assert!(said.contains("To buy") && said.contains("Bought"), "{said}");
    assert_eq!(ben.run(&["shop", "clear"]).data()["changed"], 1);
    let tap = id(
        &sara,
        &["repair", "add", "The tap drips", "--space", "house"],
    );
    let told = ["--who", "Mr Claes", "--comes", "2027-01-05T14:00"];
    sara.run(&[&["repair", "told", &tap], &told[..]].concat())
        .data();
    let said = sara.say(&["repair", "show"]).out;
    assert!(said.contains("told to Mr Claes on"), "{said}");
    sara.run(&["repair", "mended", &tap, "--by", "the plumber"])
        .data();
    let said = sara.say(&["--lang", "nl", "repair", "show"]).out;
    assert!(said.contains("hersteld door the plumber"), "{said}");
    let wrong = sara.run(&["repair", "mended", milk]);
    assert_eq!(wrong.error(3), "other-kind");
    let paper = [
        "bins", "add", "Paper", "--space", "house", "--every", "tu", "--every", "fr",
    ];
    sara.run(&paper).data();
    let days = sara.run(&["bins", "show"]).data();
    assert!(days["entries"].as_array().unwrap().len() >= 16);
    let once = [
        "bins",
        "add",
        "Old lamps",
        "--on",
        "2099-12-12",
        "--on",
        "2099-12-19",
    ];
    let once = sara.run(&once).data();
    assert_eq!(once["entries"].as_array().unwrap().len(), 2);
}

#[test]
fn an_agreement_comes_from_the_pack_and_is_signed_by_each() {
    let (folder, _server, sara, ben) = house();
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/../packs/antwerp-curant");
    let none = sara.run(&["agreement", "sign", "house"]);
    assert_eq!(none.error(3), "no-such");
    let first = ["agreement", "propose", "house", "--pack", pack];
    let first = sara.run(&first).data();
    same("agreement propose", &first);
    meet(&sara, &ben);
    ben.run(&["agreement", "sign", "house"]).data();
    meet(&sara, &ben);
    let shown = sara.run(&["agreement", "show", "house"]).data();
    same("agreement show", &shown);
    assert_eq!(shown["agreement"]["holds"], first["version"]);
    let text = shown["agreement"]["versions"][0]["text"].as_str().unwrap();
    let other = folder.path().join("rules.txt");
    std::fs::write(&other, format!("{text}\nPlants are watered.\n")).unwrap();
    let file = other.to_str().unwrap();
    ben.run(&["agreement", "propose", "house", "--file", file])
        .data();
    meet(&sara, &ben);
    let changes = sara.run(&["agreement", "changes", "house"]).data();
    same("agreement changes", &changes);
    let said = sara.say(&["agreement", "changes", "house"]).out;
    assert!(said.contains("+ Plants are watered."), "{said}");
    let said = sara.say(&["agreement", "show", "house"]).out;
    for words in ["holds", "is proposed", "signed by Ben", "waits for you"] {
        assert!(said.contains(words), "{words} in {said}");
    }
    let start = [
        "checklist",
        "start",
        "move-in",
        "--day",
        "2026-12-01",
        "--space",
        "house",
    ];
    let start = [&start[..], &["--pack", pack]].concat();
    let begun = sara.run(&start).data();
    same("checklist start", &begun);
    assert_eq!(begun["new"], 14);
    let again = sara.run(&start).data();
    assert_eq!(again["new"], 0);
    let list = sara.run(&["checklist", "show"]).data();
    assert_eq!(list["entries"][0]["due"], "2026-12-01");
    let unknown = [
        "checklist",
        "start",
        "move",
        "--day",
        "2026-12-01",
        "--pack",
        pack,
    ];
    assert_eq!(sara.run(&unknown).error(3), "no-such");
}
