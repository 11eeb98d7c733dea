//! docs/cli.md against the program: every JSON on the page has exactly the members that the
//! program writes.

use crate::page::same;
use crate::phone::{Phone, house};

#[test]
fn the_page_has_the_members_that_the_program_writes() {
    let (folder, server, sara, ben) = house();
    let due = [
        "--to",
        "house",
        "--due",
        "2099-12-01",
        "--line",
        "whole",
        "--label",
        "shop",
    ];
    let id = sara.task("Buy milk", &due);
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    ben.run(&["edit", &id, "--set", "title=Buy bread"]).data();
    ben.run(&["sheet", "print"]).data();
    ben.run(&["sync"]).data();
    same("sync", &sara.run(&["sync"]).data());
    same("add", &sara.run(&["add", "note", "x"]).data());
    same("done", &sara.run(&["reopen", &id]).data());
    same("undo", &ben.run(&["undo", &id]).data());
    same("show", &sara.run(&["show", &id]).data());
    same("history", &sara.run(&["history", &id]).data());
    same("list", &sara.run(&["list"]).data());
    same("search", &sara.run(&["search", "buy"]).data());
    sara.task("Late", &["--due", "2020-01-01"]);
    same("agenda", &sara.run(&["agenda"]).data());
    same("status", &sara.run(&["status"]).data());
    same("alarms", &sara.run(&["alarms"]).data());
    same("doctor", &sara.run(&["doctor"]).data());
    same("settings", &sara.run(&["settings"]).data());
    same("profile list", &sara.run(&["profile", "list"]).data());
    same("pin wait", &sara.run(&["pin", "wait"]).data());
    same("space list", &sara.run(&["space", "list"]).data());
    same(
        "space members",
        &sara.run(&["space", "members", "house"]).data(),
    );
    same(
        "space journal",
        &sara.run(&["space", "journal", "house"]).data(),
    );
    let offer = sara.run(&["space", "invite", "house"]).data();
    same("space invite", &offer);
    let kim = server.phone(folder.path(), "Kim");
    let joining = kim
        .run(&["space", "join", offer["qr"].as_str().unwrap()])
        .data();
    same("space join", &joining);
    same("space requests", &sara.run(&["space", "requests"]).data());
    same("sheet print", &sara.run(&["sheet", "print"]).data());
    sara.run(&["sync"]).data();
    same("sheet show", &sara.run(&["sheet", "show"]).data());
    same("phone list", &sara.run(&["phone", "list"]).data());
    same("phone lost", &sara.run(&["phone", "lost"]).data());
    same("sheet revoke", &sara.run(&["sheet", "revoke"]).data());
}

#[test]
fn the_page_has_what_staff_get_new_and_renewed() {
    let folder = tempfile::tempdir().unwrap();
    let office = Phone::new(folder.path(), "nobody");
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (data, keys, password) = (place("office"), place("keys"), place("password"));
    std::fs::write(&password, "correct horse battery\n").unwrap();
    let common = [
        "office",
        "staff",
        "--data",
        &data,
        "--keys",
        &keys,
        "--address",
        "lien@office.example",
        "--password-file",
        &password,
    ];
    let staff = |more: &[&str]| office.run(&[&common, more].concat());
    assert_eq!(staff(&["--renew"]).error(1), "server-side", "nobody yet");
    let made = staff(&["--name", "Lien"]).data();
    same("office staff", &made);
    let renewed = staff(&["--renew"]).data();
    same("office staff", &renewed);
    assert_eq!(made["staff"], renewed["staff"]);
    assert_ne!(made["uri"], renewed["uri"]);
    assert_eq!(
        (&made["renewed"], &renewed["renewed"]),
        (&false.into(), &true.into())
    );
    let both = staff(&["--renew", "--name", "Lien"]);
    assert_eq!(both.exit, 2, "an account keeps its name");
    assert_eq!(staff(&[]).exit, 2, "a new one needs a name");
    assert!(!office.home.exists(), "the office's commands make no phone");
}
