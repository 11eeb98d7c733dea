//! The ways through the program that people take.

use crate::phone::{Phone, house, program, said};

#[test]
fn an_entry_travels_between_two_homes_over_a_real_server() {
    let (_folder, _server, sara, ben) = house();
    let id = sara.task(
        "Buy milk",
        &["--to", "house", "--due", "2026-12-01", "--line", "whole"],
    );
    assert_eq!(sara.run(&["sync"]).data()["unsent"], 0);
    let synced = ben.run(&["sync"]).data();
    assert_eq!(synced["events"][0]["by"][0]["name"], "Sara");
    let text = ben.say(&["agenda"]);
    assert!(
        text.out.contains("Buy milk") && text.out.contains("[house]"),
        "{text:?}"
    );
    ben.run(&["check", &id[..8], "1"]).data();
    ben.run(&["done", &id[..8]]).data();
    ben.run(&["sync"]).data();
    let news = sara.say(&["sync"]);
    assert!(
        news.out.contains("Buy milk: edited, finished by Ben"),
        "{news:?}"
    );
    let past = sara.say(&["history", &id]);
    assert!(
        past.out.contains("you") && past.out.contains("Ben"),
        "{past:?}"
    );
    let shown = sara.run(&["show", &id]).data();
    assert_eq!(shown["document"]["state"], "done");
    assert_eq!(shown["document"]["conflicts"], serde_json::json!([]));
    assert_eq!(shown["sent"], "server");
}

#[test]
fn both_values_of_a_conflict_are_shown_to_both() {
    let (_folder, _server, sara, ben) = house();
    let id = sara.task("Buy milk", &["--to", "house"]);
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    sara.run(&["edit", &id, "--set", "title=Buy bread"]).data();
    ben.run(&["edit", &id, "--set", "title=Buy butter"]).data();
    for phone in [&sara, &ben, &sara] {
        phone.run(&["sync"]).data();
    }
    let (hers, his) = (
        sara.run(&["show", &id]).data(),
        ben.run(&["show", &id]).data(),
    );
    assert_eq!(hers["document"], his["document"]);
    let text = sara.say(&["show", &id]).out;
    for words in [
        "changed by both: title",
        "you wrote: Buy bread",
        "Ben wrote: Buy butter",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn a_move_an_erasure_and_an_undo() {
    let (_folder, _server, sara, ben) = house();
    let letter = sara.task("Letter", &[]);
    let copy = sara.run(&["move", &letter, "--to", "house"]).data();
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    let copy = copy["entry"].as_str().unwrap();
    assert_eq!(
        ben.run(&["show", copy]).data()["document"]["title"],
        "Letter"
    );
    sara.run(&["delete", copy]).data();
    sara.run(&["undo"]).data();
    assert_eq!(
        sara.run(&["show", copy]).data()["document"]["state"],
        "open"
    );
    assert_eq!(
        ben.run(&["erase", copy, "--yes"]).error(13),
        "not-permitted"
    );
    sara.run(&["erase", copy, "--yes"]).data();
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    assert_eq!(ben.run(&["show", copy]).error(3), "no-such");
}

#[test]
fn a_phone_with_a_pin_is_locked_for_who_has_none() {
    let (_folder, _server, sara, mut ben) = house();
    ben.with("ONDERWEG_NEW_PIN", "2468", &["pin", "set"]).data();
    assert_eq!(ben.run(&["agenda"]).error(5), "locked");
    assert_eq!(
        ben.with("ONDERWEG_PIN", "1111", &["agenda"]).error(6),
        "wrong-pin"
    );
    sara.task("Buy milk", &["--to", "house"]);
    sara.run(&["sync"]).data();
    assert_eq!(ben.run(&["sync"]).data()["events"], serde_json::json!([]));
    assert_eq!(ben.run(&["status"]).data()["locked"], true);
    assert_eq!(ben.run(&["alarms"]).data()["alarms"], serde_json::json!([]));
    let file = ben.home.join("pin.txt");
    std::fs::write(&file, "2468\n").unwrap();
    let opened = ben
        .run(&["list", "--pin-file", file.to_str().unwrap()])
        .data();
    assert_eq!(opened["entries"][0]["title"], "Buy milk");
    ben.pin = Some("2468");
    ben.run(&["lock"]).data();
    ben.run(&["pin", "remove"]).data();
    ben.pin = None;
    assert_eq!(ben.run(&["list"]).data()["entries"][0]["title"], "Buy milk");
    assert_eq!(ben.run(&["lock"]).error(3), "no-pin");
}

#[test]
fn who_leaves_and_who_is_removed() {
    let (_folder, _server, sara, ben) = house();
    assert_eq!(
        ben.run(&["space", "remove", "house", "Sara"]).error(13),
        "not-permitted"
    );
    assert_eq!(
        sara.run(&["space", "leave", "house", "--yes"]).error(13),
        "not-permitted"
    );
    let unsent = ben.task("only here", &["--to", "house"]);
    let removed = sara.run(&["space", "remove", "house", "Ben"]).data();
    assert_eq!(removed["told"], true);
    let synced = ben.run(&["sync"]).data();
    assert_eq!(synced["left"].as_array().unwrap().len(), 1);
    let kept = ben.run(&["list", "--space", "me"]).data();
    assert_eq!(kept["entries"][0]["title"], "only here");
    assert_ne!(kept["entries"][0]["entry"], unsent.as_str());
    let late = ben.run(&["add", "task", "late", "--to", "house"]);
    assert!([3, 13].contains(&late.exit), "{late:?}");
    let members = sara.run(&["space", "members", "house"]).data();
    assert_eq!(members["members"].as_array().unwrap().len(), 1);
}

#[test]
fn two_people_on_one_phone_have_two_journals() {
    let folder = tempfile::TempDir::new().unwrap();
    let phone = Phone::new(folder.path(), "shared");
    phone.task("hers", &[]);
    phone.run(&["profile", "add", "boat"]).data();
    assert_eq!(phone.run(&["list"]).error(3), "ambiguous");
    let his = phone.run(&["list", "--profile", "boat"]).data();
    assert_eq!(his["entries"], serde_json::json!([]));
    let hers = phone.run(&["list", "--profile", "sun"]).data();
    assert_eq!(hers["entries"][0]["title"], "hers");
    let known = phone.run(&["profile", "list"]).data();
    assert_eq!(known["profiles"], serde_json::json!(["sun", "boat"]));
    phone.run(&["wipe", "--yes", "--profile", "boat"]).data();
    assert_eq!(phone.run(&["list"]).data()["entries"][0]["title"], "hers");
}

#[cfg(unix)]
#[test]
fn the_host_key_is_for_its_owner_alone_and_never_made_anew() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::TempDir::new().unwrap();
    let phone = Phone::new(folder.path(), "sara");
    phone.task("milk", &[]);
    let key = phone.home.join("host.key");
    let mode = std::fs::metadata(&key).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let bytes = std::fs::read(&key).unwrap();
    std::fs::remove_file(&key).unwrap();
    assert_eq!(phone.run(&["list"]).error(9), "key-gone");
    assert!(!key.exists());
    std::fs::write(&key, [0; 32]).unwrap();
    assert_eq!(phone.run(&["list"]).error(9), "key-gone");
    std::fs::write(&key, bytes).unwrap();
    assert_eq!(phone.run(&["list"]).data()["entries"][0]["title"], "milk");
}

#[test]
fn scripts_for_every_shell_and_help_without_a_home() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = said(program().args(["completions", shell]).output().unwrap());
        assert!(
            script.exit == 0 && script.out.contains("onderweg"),
            "{shell}"
        );
    }
    let help = said(program().arg("--help").output().unwrap());
    assert_eq!(help.exit, 0);
    assert!(help.out.contains("A tour in five lines"));
}

#[test]
fn a_wipe_works_where_nothing_opens_any_more() {
    let folder = tempfile::TempDir::new().unwrap();
    let phone = Phone::new(folder.path(), "sara");
    phone.task("milk", &[]);
    std::fs::remove_file(phone.home.join("host.key")).unwrap();
    assert_eq!(phone.run(&["list"]).error(9), "key-gone");
    phone.run(&["wipe", "--yes"]).data();
    assert_eq!(
        phone.run(&["list"]).data()["entries"],
        serde_json::json!([])
    );
    phone.run(&["wipe", "--yes"]).data();
    assert!(!phone.home.join("host.key").exists());
    assert_eq!(phone.run(&["wipe", "--yes"]).error(3), "no-store");
}

#[test]
fn a_phone_that_was_copied_twice_is_named_by_the_doctor() {
    let (folder, _server, sara, _ben) = house();
    let twin = Phone::new(folder.path(), "twin");
    copy(&sara.home, &twin.home);
    let mut found = 0;
    for round in 0..4 {
        for phone in [&sara, &twin] {
            phone.task(&format!("round {round}"), &["--to", "house"]);
            phone.run(&["sync"]).data();
        }
        let doctor = twin.run(&["doctor"]);
        found = doctor.exit;
        if found != 0 {
            let findings = doctor.json()["data"]["findings"].clone();
            assert_eq!(findings[0]["trouble"], "copied", "{findings}");
            break;
        }
    }
    assert_eq!(found, 14);
    for phone in [&sara, &twin, &sara] {
        phone.run(&["sync"]).data();
    }
    let entries = |phone: &Phone| {
        phone.run(&["list"]).data()["entries"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(entries(&sara), entries(&twin), "and nothing is lost");
}

/// A page that belongs to nothing: rows still read, SQLite's own check does not pass. The header of
/// a database file has its page size at byte 16 and its number of pages at byte 28 (SQLite file
/// format, 1.3).
fn add_a_lost_page(file: &std::path::Path) {
    let mut bytes = std::fs::read(file).unwrap();
    let size = usize::from(u16::from_be_bytes(bytes[16..18].try_into().unwrap()));
    let pages = u32::from_be_bytes(bytes[28..32].try_into().unwrap());
    assert_eq!(
        bytes.len(),
        size * pages as usize,
        "all of it is in this file"
    );
    bytes[28..32].copy_from_slice(&(pages + 1).to_be_bytes());
    bytes.resize(bytes.len() + size, 0);
    std::fs::write(file, bytes).unwrap();
}

#[test]
fn a_broken_file_is_named_by_the_doctor() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    sara.task("Buy milk", &[]);
    assert_eq!(sara.run(&["doctor"]).data()["file_sound"], true);
    let said = sara.say(&["doctor"]).out;
    assert!(said.contains("The file is sound."), "{said}");
    let file = sara.home.join("profiles/sun/journal.db");
    add_a_lost_page(&file);
    let doctor = sara.run(&["doctor"]);
    assert_eq!(doctor.exit, 14, "{doctor:?}");
    let data = &doctor.json()["data"];
    assert_eq!(data["file_sound"], false);
    assert_eq!(data["entries_read"], 1);
    assert_eq!(data["findings"][0]["trouble"], "file-broken");
    assert_eq!(
        sara.run(&["list"]).data()["entries"][0]["title"],
        "Buy milk"
    );
}

#[test]
fn an_invitation_is_drawn_where_somebody_looks() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    sara.run(&["space", "create", "house"]).data();
    let plain = sara.say(&["space", "invite", "house"]).out;
    assert!(
        plain.contains("QR code:    OW1:") && !plain.contains('█'),
        "{plain}"
    );
    let drawn = sara.say(&["space", "invite", "house", "--qr"]).out;
    assert!(drawn.contains("QR code:    OW1:"), "{drawn}");
    assert_eq!(
        drawn
            .lines()
            .filter(|row| row.chars().count() == 49)
            .count(),
        25,
        "{drawn}"
    );
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn one_turn_of_a_series_is_called_off_and_the_others_stay() {
    let (_folder, _server, sara, ben) = house();
    let talk = [
        "add",
        "appointment",
        "Talk",
        "--to",
        "house",
        "--start",
        "2020-01-01T15:00",
        "--set",
        "repeat=FREQ=DAILY",
        "--set",
        "remind=1h",
        "--set",
        "interpreter=Yonas",
    ];
    let id = sara.run(&talk).data()["entry"].as_str().unwrap().to_owned();
    let days = sara.run(&["agenda"]).data()["days"].clone();
    assert!(days.as_array().unwrap().len() >= 60, "{days}");
    let day = days[2]["date"].as_str().unwrap().to_owned();
    assert_eq!(days[2]["entries"][0]["turn"], day);
    assert_eq!(days[2]["entries"][0]["entry"], id);
    let off = sara.run(&["turn", &id, &day, "--cancel"]).data();
    assert_eq!(off["changed"], true);
    assert_ne!(off["entry"], id);
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    for phone in [&sara, &ben] {
        has_all_but(phone, &id, &day);
    }
    assert!(sara.say(&["list"]).out.contains("(cancelled)"));
    assert!(sara.say(&["alarms"]).out.contains("in 1 hour"));
    assert_eq!(
        sara.run(&["turn", &id, "2019-12-31", "--done"]).error(3),
        "no-such"
    );
    let yearly = ["edit", &id, "--set", "repeat=FREQ=YEARLY"];
    assert_eq!(sara.run(&yearly).error(3), "value");
}

/// The series as this phone has it, without the turn that was called off.
fn has_all_but(phone: &Phone, id: &str, day: &str) {
    let answer = |command: &str, list: &str| phone.run(&[command]).data()[list].clone();
    let days = answer("agenda", "days");
    let days = days.as_array().unwrap();
    assert!(days.iter().all(|one| one["date"] != day), "{days:?}");
    let listed = answer("list", "entries");
    let listed = listed.as_array().unwrap();
    assert_eq!(listed[0]["entry"], id);
    assert!(listed[0]["turn"].is_null());
    let off = listed.iter().find(|one| one["turn"] == day).unwrap();
    assert_eq!(off["title"], "Talk");
    assert_eq!(off["more"]["cancelled"], "true");
    let alarms = answer("alarms", "alarms");
    let alarms = alarms.as_array().unwrap();
    assert_eq!(alarms.len(), 64);
    for one in alarms {
        assert!(one["turn"] != day && one["entry"] == id, "{one}");
    }
    let reminds = |one: &serde_json::Value| one["why"] == "reminder" && one["before_minutes"] == 60;
    assert!(alarms.iter().any(reminds));
}
