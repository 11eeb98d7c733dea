//! Bad input everywhere: a clear error that says what to do, and nothing lost.

use std::fs::{self, File};

use tempfile::TempDir;

use crate::phone::{Phone, Server, program, said};

fn phone() -> (TempDir, Phone) {
    let folder = TempDir::new().unwrap();
    let phone = Phone::new(folder.path(), "sara");
    (folder, phone)
}

#[test]
fn values_that_cannot_be_stored() {
    let (_folder, phone) = phone();
    let id = phone.task("milk", &[]);
    let before = phone.run(&["show", &id]).data();
    let long = "x".repeat(8_001);
    let title = "x".repeat(201);
    let cases: [(&[&str], &str); 12] = [
        (&["add", "task", ""], "value"),
        (&["add", "task", "milk", "--due", "2026-13-01"], "value"),
        (&["add", "task", "milk", "--due", "tomorrow"], "value"),
        (
            &[
                "add",
                "task",
                "milk",
                "--start",
                "2026-11-22T09:30[Mars/Base]",
            ],
            "value",
        ),
        (&["add", "task", &title], "value"),
        (&["add", "note", "milk", "--body", &long], "value"),
        (&["edit", &id, "--set", "colour=red"], "value"),
        (&["edit", &id, "--set", "title"], "value"),
        (&["edit", &id], "value"),
        (&["check", &id, "7"], "value"),
        (
            &[
                "edit",
                &id,
                "--set",
                "end=2026-01-01",
                "--set",
                "start=2026-01-02",
            ],
            "value",
        ),
        (&["edit", &id, "--set", &format!("body={long}")], "value"),
    ];
    for (arguments, code) in cases {
        let refused = phone.run(arguments);
        assert_eq!(refused.error(3), code, "{:?}", &arguments[..2]);
        assert!(
            !refused.err.contains("xxxx"),
            "what was typed is not repeated"
        );
    }
    assert_eq!(phone.run(&["show", &id]).data(), before);
    assert_eq!(
        phone.run(&["list"]).data()["entries"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn files_that_are_no_text() {
    let (folder, phone) = phone();
    let file = folder.path().join("body.txt");
    let name = file.to_str().unwrap();
    let add = ["add", "note", "rules", "--body-file", name];
    assert_eq!(phone.run(&add).error(3), "file");
    fs::write(&file, b"a\0b").unwrap();
    assert_eq!(phone.run(&add).error(3), "value");
    fs::write(&file, b"\xed\xa0\x80").unwrap();
    assert_eq!(phone.run(&add).error(3), "value");
    fs::write(&file, "x".repeat(8_001)).unwrap();
    assert_eq!(phone.run(&add).error(3), "value");
    fs::write(&file, "first\nsecond\n").unwrap();
    phone.run(&add).data();
}

#[test]
fn names_that_nothing_goes_by() {
    let (_folder, phone) = phone();
    phone.task("milk", &[]);
    for name in ["", "abc", "ffffffffffff", "../..", "زكي"] {
        assert_eq!(phone.run(&["show", name]).error(3), "no-such", "{name}");
    }
    assert_eq!(
        phone.run(&["add", "task", "x", "--to", "nowhere"]).error(3),
        "no-such"
    );
    assert_eq!(phone.run(&["list", "--profile", "sara"]).error(3), "value");
    assert_eq!(phone.run(&["list", "--profile", "boat"]).error(3), "value");
    assert_eq!(
        phone.run(&["list", "--zone", "Mars/Base"]).error(3),
        "value"
    );
    assert_eq!(phone.run(&["undo", "ffff"]).error(3), "no-such");
    let none = said(program().args(["list", "--json"]).output().unwrap());
    assert_eq!(none.error(3), "value");
}

#[test]
fn nobody_passes_a_question_on_without_a_case() {
    let (_folder, phone) = phone();
    let asked = phone.run(&["add", "note", "Which form?", "--professional"]);
    let asked = asked.data()["entry"].as_str().unwrap().to_owned();
    assert_eq!(phone.run(&["case", "pass", &asked]).error(15), "no-case");
    let none = phone.run(&["case", "questions"]).data();
    assert_eq!(none, serde_json::json!({ "cases": [], "entries": [] }));
    let said = phone.say(&["case", "questions"]).out;
    assert!(said.contains("onderweg case open CARD"), "{said}");
    let share = ["case", "share", &asked, "--to", "me"];
    assert_eq!(phone.run(&share).error(3), "not-in-case");
}

#[test]
fn command_lines_that_are_wrong() {
    let (_folder, phone) = phone();
    for arguments in [
        &["fly"][..],
        &["add"],
        &["add", "meeting", "x"],
        &["erase", "3fa9"],
        &["wipe"],
        &["pin", "set", "1234"],
        &["sync", "--budget", "many"],
        &["settings", "--metered", "maybe"],
    ] {
        assert_eq!(phone.say(arguments).exit, 2, "{arguments:?}");
    }
    assert!(!phone.home.exists(), "a wrong command makes no phone");
}

#[cfg(unix)]
#[test]
fn lone_surrogates_are_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let (_folder, phone) = phone();
    let mut command = program();
    command.arg("--home").arg(&phone.home).args(["add", "task"]);
    command.arg(OsStr::from_bytes(b"lone \xed\xa0\x80"));
    assert_eq!(said(command.output().unwrap()).exit, 2);
}

#[test]
fn codes_and_addresses() {
    let (folder, phone) = phone();
    let server = Server::start(folder.path());
    let good = server.code("Sara", "newcomer");
    let url = server.url.as_str();
    let mut typo = good.clone().into_bytes();
    typo[2] = if typo[2] == b'7' { b'8' } else { b'7' };
    let typo = String::from_utf8(typo).unwrap();
    for (code, kind) in [("", "code"), ("123", "code"), (typo.as_str(), "code")] {
        assert_eq!(phone.run(&["enrol", url, code]).error(3), kind);
    }
    for address in [
        "",
        "example.org",
        "http://example.org",
        "ftp://x",
        "https://a/b",
    ] {
        assert_eq!(
            phone.run(&["enrol", address, &good]).error(3),
            "address",
            "{address}"
        );
    }
    assert_eq!(phone.run(&["sync"]).error(11), "not-enrolled");
    phone.run(&["enrol", url, &good.to_lowercase()]).data();
    let other = Phone::new(folder.path(), "ben");
    assert_eq!(other.run(&["enrol", url, &good]).error(3), "server", "used");
    for invitation in ["OW1:04AB", "AAAA-AAAA", "https://example.org"] {
        let refused = phone.run(&["space", "join", invitation]);
        assert_eq!(refused.exit, 3, "{invitation} {refused:?}");
    }
    let mut stranger = url.to_owned();
    stranger.replace_range(7.., "127.0.0.1:1");
    assert_eq!(
        phone.run(&["enrol", &stranger, &good]).error(3),
        "enrolled-elsewhere"
    );
}

#[test]
fn no_network_is_no_loss() {
    let (folder, phone) = phone();
    let server = Server::start(folder.path());
    let code = server.code("Sara", "newcomer");
    phone.run(&["enrol", &server.url, &code]).data();
    drop(server);
    phone.task("milk", &[]);
    assert_eq!(phone.run(&["sync"]).error(4), "unreachable");
    let early = phone.run(&["sync", "--background"]);
    assert_eq!(early.exit, 4);
    assert_eq!(early.json()["data"]["stopped"], "waiting");
    let status = phone.run(&["status"]).data();
    assert_eq!(status["trouble"], "unreachable");
    assert!(
        status["words"].as_str().unwrap().contains("never sent"),
        "{status}"
    );
    assert_eq!(phone.run(&["sign-out", "--yes"]).error(12), "unsent");
    assert_eq!(phone.run(&["list"]).data()["entries"][0]["sent"], "here");
}

#[test]
fn pins_that_are_none_or_wrong() {
    let (_folder, phone) = phone();
    phone.task("milk", &[]);
    for pin in ["", "123", "short", "12\u{7}45678"] {
        let refused = phone.with("ONDERWEG_NEW_PIN", pin, &["pin", "set"]);
        assert_eq!(refused.error(3), "pin-rule", "{pin:?}");
    }
    assert_eq!(
        phone.run(&["pin", "set"]).error(3),
        "value",
        "nobody to ask"
    );
    phone
        .with("ONDERWEG_NEW_PIN", "2468", &["pin", "set"])
        .data();
    for _ in 0..3 {
        let wrong = phone.with("ONDERWEG_PIN", "1111", &["list"]);
        assert_eq!(wrong.error(6), "wrong-pin");
    }
    assert_eq!(
        phone.with("ONDERWEG_PIN", "1111", &["list"]).error(6),
        "wrong-pin"
    );
    assert_eq!(
        phone.with("ONDERWEG_PIN", "2468", &["list"]).error(6),
        "pin-wait"
    );
    assert!(
        phone.run(&["pin", "wait"]).data()["wait_ms"]
            .as_u64()
            .unwrap()
            > 20_000
    );
}

#[test]
fn a_home_that_is_no_folder_a_newer_journal_and_one_that_is_none() {
    let (folder, phone) = phone();
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();
    let below = Phone::new(&file, "home");
    assert_eq!(below.run(&["list"]).error(7), "file");
    phone.task("milk", &[]);
    let journal = phone.home.join("profiles/sun/journal.db");
    let good = fs::read(&journal).unwrap();
    let mut newer = good.clone();
    newer[60..64].copy_from_slice(&99u32.to_be_bytes());
    fs::write(&journal, &newer).unwrap();
    assert_eq!(phone.run(&["list"]).error(8), "too-new");
    assert_eq!(fs::read(&journal).unwrap(), newer, "it is left as it was");
    fs::write(&journal, "this is no database at all").unwrap();
    assert_eq!(phone.run(&["list"]).error(1), "not-a-store");
    fs::write(&journal, good).unwrap();
    assert_eq!(phone.run(&["list"]).data()["entries"][0]["title"], "milk");
}

#[cfg(unix)]
#[test]
fn a_home_that_cannot_be_written() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, phone) = phone();
    phone.task("milk", &[]);
    let probe = phone.home.join("probe");
    fs::set_permissions(&phone.home, fs::Permissions::from_mode(0o555)).unwrap();
    if File::create(&probe).is_ok() {
        // Root writes everywhere; /proc takes nobody's folder.
        let proc = Phone::new(std::path::Path::new("/proc"), "onderweg");
        assert_eq!(proc.run(&["list"]).error(7), "file");
    } else {
        let other = Phone::new(&phone.home, "inside");
        assert_eq!(other.run(&["list"]).error(7), "file");
    }
    fs::set_permissions(&phone.home, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_second_process_is_told_and_damages_nothing() {
    let (_folder, phone) = phone();
    phone.task("milk", &[]);
    let lock = File::open(phone.home.join("profiles/sun/lock")).unwrap();
    lock.lock().unwrap();
    assert_eq!(phone.run(&["add", "task", "bread"]).error(10), "in-use");
    let words = phone.say(&["list"]);
    assert!(
        words.err.contains("Another onderweg uses this folder"),
        "{words:?}"
    );
    lock.unlock().unwrap();
    assert_eq!(
        phone.run(&["list"]).data()["entries"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}
