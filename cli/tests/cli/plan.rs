//! The plan and the weekly talk over the program.

use serde_json::json;

use crate::page::same;
use crate::phone::{Phone, house};

fn id(phone: &Phone, arguments: &[&str]) -> String {
    let data = phone.run(arguments).data();
    data["entry"].as_str().unwrap().to_owned()
}

#[test]
fn a_plan_is_read_by_domains() {
    let (_folder, _server, sara, ben) = house();
    let living = ["--domain", "independent-living", "--review", "2027-02-01"];
    let goal = [
        &["add", "goal", "A flat of my own", "--to", "house"],
        &living[..],
    ]
    .concat();
    let goal = id(&sara, &goal);
    let step = id(
        &sara,
        &["add", "step", "Visit three flats", "--goal", &goal],
    );
    let task = id(
        &sara,
        &["add", "task", "Call the owner", "--step", &step[..8]],
    );
    let loose = id(&sara, &["add", "step", "Sleep more"]);
    let talk = [
        "add",
        "talk",
        "Talk with Lien",
        "--start",
        "2026-11-26T14:00",
    ];
    sara.run(&talk).data();
    sara.run(&["talk", "point", &task]).data();
    sara.run(&["done", &task]).data();
    let plan = sara.run(&["plan"]).data();
    let living = &plan["domains"][2];
    assert_eq!(living["domain"], "independent-living");
    assert_eq!(living["goals"][0]["steps"][0]["tasks_done"], 1);
    assert_eq!(living["next_review"], "2027-02-01");
    assert_eq!(plan["loose"][0]["step"]["entry"], json!(loose));
    same("plan", &plan);
    same("talk points", &sara.run(&["talk", "points"]).data());
    let said = sara.say(&["plan"]).out;
    for words in [
        "Independent living  (0 of 1 step done)",
        "Language  (No goal yet)",
        "Visit three flats",
        "Next talk",
        "Ask at the next talk",
        "Steps without a goal",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    let said = sara.say(&["--lang", "nl", "plan"]).out;
    assert!(said.contains("Zelfstandig wonen"), "{said}");
    what_is_not_shared(&sara, &task);
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    let his = ben.run(&["plan"]).data();
    let his = &his["domains"][2]["goals"][0]["goal"];
    assert_eq!(his["title"], "A flat of my own");
    what_is_refused(&sara, &goal, &step);
}

/// The task alone, without its step, for friends.
fn what_is_not_shared(sara: &Phone, task: &str) {
    sara.run(&["space", "create", "friends"]).data();
    sara.run(&["move", task, "--to", "friends"]).data();
    let said = sara.say(&["plan", "--space", "friends"]).out;
    assert!(
        said.contains("Part of a plan that is not shared with you"),
        "{said}"
    );
}

fn what_is_refused(sara: &Phone, goal: &str, step: &str) {
    for (what, code) in [
        (["step", "ask", step], "step-not-in-case"),
        (["step", "ask", goal], "not-a-step"),
        (["talk", "prepare", goal], "not-a-talk"),
    ] {
        assert_eq!(sara.run(&what).error(3), code);
    }
    let wrong = ["add", "goal", "x", "--domain", "a b"];
    assert_eq!(sara.run(&wrong).exit, 3);
}

#[test]
fn a_weekly_talk_takes_at_most_twelve_commands() {
    let (_folder, _server, sara, _ben) = house();
    let letter = sara.task("The letter of the school", &["--to", "house"]);
    let bank = sara.task("An account at a bank", &["--to", "house"]);
    for at in [&letter, &bank] {
        sara.run(&["talk", "point", at]).data();
    }
    let mut acts = 0;
    let mut act = |arguments: &[&str]| {
        acts += 1;
        sara.run(arguments).data()
    };
    let start = ["--start", "2026-11-26T14:00", "--to", "house"];
    let talk = act(&[&["add", "talk", "Talk"], &start[..]].concat());
    let talk = talk["entry"].as_str().unwrap();
    let prepared = act(&["talk", "prepare", talk]);
    assert_eq!(prepared["new"], 2);
    same("talk prepare", &prepared);
    act(&["show", talk]);
    act(&["talk", "hold", talk, "--tick", "1"]);
    act(&["talk", "hold", talk, "--point", "The bus pass"]);
    let held = act(&["talk", "hold", talk, "--task", "Call the bank", "--over"]);
    same("talk hold", &held);
    assert!(acts <= 12, "{acts}");
    let left = sara.run(&["talk", "points"]).data();
    assert_eq!(left["entries"].as_array().unwrap().len(), 1);
    let shown = sara.run(&["show", talk]).data();
    assert_eq!(shown["document"]["state"], "done");
}
