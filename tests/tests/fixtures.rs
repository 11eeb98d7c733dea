//! Phones and servers as earlier versions left them, opened by the program of today: nothing is
//! missing, nothing means something else, and they sync with one another as if nothing had happened.
//! `tests/fixtures/make.sh` says how each was made; none is ever made again.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use onderweg_tests::town::{Home, ServerProcess};
use serde_json::Value;

/// Where the phones of every fixture know their server.
const LISTEN: &str = "127.0.0.1:18123";

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let mut zips: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|of| of == "zip"))
        .collect();
    zips.sort();
    zips
}

fn entries(data: &Value) -> BTreeMap<String, Value> {
    let list = data["entries"].as_array().unwrap().iter();
    list.map(|one| (format!("{}{}", one["entry"], one["turn"]), one.clone()))
        .collect()
}

fn journal(phone: &Home) -> Value {
    phone.run(&["space", "journal", "house"]).data()
}

#[test]
fn what_earlier_versions_left_opens_means_the_same_and_syncs() {
    let all = fixtures();
    let names: Vec<_> = all.iter().map(|zip| name(zip)).collect();
    assert_eq!(
        names,
        ["2026-11-22-ground", "2026-11-22-office", "2026-11-22"]
    );
    // One after the other: all of them know one address.
    for zip in all {
        let folder = tempfile::tempdir().unwrap();
        let mut archive = zip::ZipArchive::new(File::open(&zip).unwrap()).unwrap();
        archive.extract(folder.path()).unwrap();
        let (sara, mut ben) = (
            Home::new(folder.path(), "sara"),
            Home::new(folder.path(), "ben"),
        );
        ben.pin = Some("2468".to_owned());
        means_the_same(&zip, &sara);

        let _server = ServerProcess::start_at(&folder.path().join("server"), LISTEN, &[]);
        for phone in [&sara, &ben, &sara, &ben] {
            phone.run(&["sync"]).data();
            assert_eq!(phone.run(&["doctor"]).exit, 0, "{}", zip.display());
        }
        assert_eq!(journal(&sara), journal(&ben), "{}", zip.display());
        match name(&zip).as_str() {
            "2026-11-22-ground" | "2026-11-22-office" => ground(&sara, &ben),
            _ => kinds(&sara, &ben),
        }
        let titles = ben.titles();
        assert!(titles.iter().any(|title| title == "Written and never sent"));
        assert!(!titles.iter().any(|title| title.contains("erased")));

        // What is new works on what is old.
        sara.run(&["shop", "add", "Milk", "--space", "house"])
            .data();
        sara.run(&["sync"]).data();
        ben.run(&["sync"]).data();
        assert!(ben.titles().contains(&"Milk".to_owned()));
        assert_eq!(journal(&sara), journal(&ben));
        assert_eq!(ben.run(&["alarms"]).exit, 0);
    }
}

fn name(zip: &Path) -> String {
    zip.file_stem().unwrap().to_string_lossy().into_owned()
}

/// The entry of this title, on a phone that may read it.
fn entry(phone: &Home, title: &str) -> String {
    let all = phone.run(&["search", title]).data();
    let found = all["entries"].as_array().unwrap().iter();
    let mut found = found.filter(|one| one["title"] == title && one["turn"].is_null());
    let one = found.next();
    assert!(one.is_some(), "{title}: {all}");
    let one = one.unwrap();
    one["entry"].as_str().unwrap().to_owned()
}

fn shown(phone: &Home, entry: &str) -> String {
    phone.run(&["show", entry]).data().to_string()
}

/// What is in the fixture of the first version: tasks, appointments and notes.
fn ground(sara: &Home, ben: &Home) {
    // One of the two titles stands first, in both fixtures the same on both phones.
    let first = |title: &&str| ben.titles().contains(&(*title).to_owned());
    let of_two = ["VDAB, with Ben", "VDAB, with Sara"]
        .into_iter()
        .find(first);
    let visit = entry(ben, of_two.unwrap());
    // Both titles, who wrote them, and everything that stood beside.
    for text in [
        "VDAB, with Sara",
        "VDAB, with Ben",
        "Lange Nieuwstraat 1",
        "the diploma",
        "2026-12-03T10:00",
    ] {
        assert!(shown(ben, &visit).contains(text), "{text}");
    }
    let past = ben.run(&["history", &visit]).data();
    assert_eq!(past["acts"].as_array().unwrap().len(), 3, "{past}");
    let past = past.to_string();
    assert!(past.contains("Sara") && past.contains("VDAB: compare the diploma"));
    // One body of two that were written at the same time; a line that one of them ticked.
    let rent = entry(ben, "Pay the rent");
    let body = shown(ben, &rent);
    assert!(
        body.contains("by Friday") && body.contains("Ask for the receipt"),
        "{body}"
    );
    let row = ben.run(&["list", "--space", "house"]).data();
    let row = &entries(&row)[&format!("\"{rent}\"null")];
    assert_eq!(
        (&row["lines_done"], &row["lines_open"]),
        (&1.into(), &1.into())
    );
    assert_eq!(row["labels"].to_string(), "[\"house\",\"money\"]");
    assert_eq!(
        (&row["assignee"], &row["kind"]),
        (&"Sara".into(), &"task".into())
    );
    // What was put away, thrown away and moved.
    let closed = sara.run(&["list", "--closed"]).data();
    for (title, state) in [("Put away", "archived"), ("Thrown away", "deleted")] {
        let mut all = closed["entries"].as_array().unwrap().iter();
        assert!(
            all.any(|one| one["title"] == title && one["state"] == state),
            "{title}"
        );
    }
    let asked = entry(sara, "May she work on Saturday?");
    assert!(shown(sara, &asked).contains("done_by"));
    assert!(ben.titles().contains(&"Moved to the house".to_owned()));
    // Nobody else sees what is one's own.
    assert!(!ben.titles().contains(&"رسالة إلى المدرسة".to_owned()));
    assert!(shown(sara, &entry(sara, "رسالة إلى المدرسة")).contains("Ms Peeters"));
    goes_on(sara, ben, &visit, &rent);
}

/// A choice between the two titles, a line, a restored entry.
fn goes_on(sara: &Home, ben: &Home, visit: &str, rent: &str) {
    sara.run(&[
        "edit",
        visit,
        "--set",
        "title=VDAB, with both",
        "--set",
        "remind=1d",
    ])
    .data();
    ben.run(&["check", rent, "2"]).data();
    sara.run(&["restore", &entry(sara, "Thrown away")]).data();
    for phone in [sara, ben, sara, ben] {
        phone.run(&["sync"]).data();
    }
    assert_eq!(journal(sara), journal(ben));
    assert!(
        !shown(ben, visit).contains("VDAB, with Sara"),
        "one title again"
    );
    assert!(ben.titles().contains(&"Thrown away".to_owned()));
}

/// What is in the fixture of the version that had jobs and turns: they mean the same.
fn kinds(sara: &Home, ben: &Home) {
    let visit = entry(ben, "VDAB, with Sara");
    let text = shown(sara, &visit);
    for part in ["VDAB, with Ben", "FREQ=WEEKLY;BYDAY=TH", "1d, 2h", "40"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let board = sara.run(&["job", "board"]).data().to_string();
    assert!(board.contains("Baker at De Lelie") && board.contains("De Lelie"));
    ben.run(&[
        "turn",
        &visit,
        "2026-12-17",
        "--set",
        "start=2026-12-18T10:00",
    ])
    .data();
    ben.run(&["job", "move", &entry(ben, "Baker at De Lelie"), "sent"])
        .data();
    for phone in [ben, sara] {
        phone.run(&["sync"]).data();
    }
    assert_eq!(journal(sara), journal(ben));
}

/// Every member that the list of that day had is in the list of today, with the same value.
fn means_the_same(zip: &Path, sara: &Home) {
    let then = fs::read_to_string(zip.with_extension("json")).unwrap();
    let then: Value = serde_json::from_str(&then).unwrap();
    let then = entries(&then["data"]);
    let now = entries(&sara.run(&["list", "--space", "house"]).data());
    assert_eq!(
        then.keys().collect::<Vec<_>>(),
        now.keys().collect::<Vec<_>>()
    );
    for (id, entry) in then {
        for (member, value) in entry.as_object().unwrap() {
            assert_eq!(&now[&id][member], value, "{member} of {id}");
        }
    }
}
