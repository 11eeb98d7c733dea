//! Taking one's things along from the command line: out, back, and out of a house.

use std::fs;
use std::io::{Cursor, Read};

use serde_json::Value;

use crate::page::same;
use crate::phone::{Phone, house};

fn files(zip: &str) -> Vec<(String, String)> {
    let bytes = fs::read(zip).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let each = (0..zip.len()).map(|at| {
        let mut file = zip.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        (file.name().unwrap().into_owned(), text)
    });
    each.collect()
}

fn file(files: &[(String, String)], name: &str) -> String {
    let found = files.iter().find(|(known, _)| known == name);
    found.unwrap_or_else(|| panic!("{name}")).1.clone()
}

fn filled(phone: &Phone) {
    let lines = [
        "--line",
        "whole",
        "--line",
        "two",
        "--label",
        "shop",
        "--body",
        "=1+1\n<b>",
        "--professional",
    ];
    let id = phone.task("=SUM(A1) milk", &lines);
    phone.run(&["check", &id, "1"]).data();
    let id = phone.task("done thing", &["--due", "2026-12-01T09:30"]);
    phone.run(&["done", &id]).data();
    let talk = [
        "add",
        "appointment",
        "خبّاز talk",
        "--start",
        "2026-03-03T15:00",
        "--set",
        "repeat=FREQ=WEEKLY",
        "--helper",
        "Emma",
    ];
    let talk = phone.run(&talk).data();
    let talk = talk["entry"].as_str().unwrap();
    phone.run(&["turn", talk, "2026-03-10", "--cancel"]).data();
    phone
        .run(&[
            "turn",
            talk,
            "2026-03-17",
            "--set",
            "start=2026-03-18T10:00",
        ])
        .data();
    phone
        .run(&[
            "add",
            "job",
            "Baker",
            "--set",
            "stage=sent",
            "--set",
            "employer=De Lelie",
        ])
        .data();
    phone.run(&["add", "note", "remember"]).data();
    let gone = phone.task("thrown away", &[]);
    phone.run(&["delete", &gone]).data();
}

/// The entries of an archive without ids, people and times of writing.
fn content(zip: &str) -> Vec<Value> {
    let journal: Value = serde_json::from_str(&file(&files(zip), "journal.json")).unwrap();
    let entries = journal["entries"].as_array().unwrap().iter();
    let mut plain: Vec<Value> = entries
        .map(|entry| {
            let mut entry = entry.clone();
            for member in ["entry", "space", "created", "changed", "series"] {
                entry.as_object_mut().unwrap().remove(member);
            }
            entry["fields"].as_object_mut().unwrap().remove("origin");
            entry
        })
        .collect();
    plain.sort_by_key(ToString::to_string);
    plain
}

#[test]
fn everything_goes_out_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    let ben = Phone::new(folder.path(), "ben");
    filled(&sara);
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (out, back) = (path("sara.zip"), path("ben.zip"));
    let said = sara.run(&["export", "--to", &out]);
    let data = said.data();
    same("export", &data);
    assert_eq!(data["entries"], 7, "five entries and two turns");
    assert!(said.err.contains("\"progress\""), "{}", said.err);
    let bytes = fs::read(&out).unwrap();
    assert_eq!(sara.run(&["export", "--to", &out]).error(3), "file");
    assert_eq!(fs::read(&out).unwrap(), bytes, "what is there stays");
    let here: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .collect();
    assert!(
        !here
            .iter()
            .any(|name| name.to_string_lossy().contains(".part")),
        "{here:?}"
    );

    let data = ben.run(&["import", &out]).data();
    same("import", &data);
    assert_eq!(
        (
            data["entries"].as_array().unwrap().len(),
            data["turns"].as_u64()
        ),
        (5, Some(2))
    );
    ben.run(&["export", "--to", &back]).data();
    assert_eq!(content(&back), content(&out));
    let said = ben.say(&["--lang", "nl", "import", &out]).out;
    assert!(
        said.contains("0 items zijn terug") && said.contains("5 items waren er al"),
        "{said}"
    );
    assert!(said.contains("Wat niet terugkomt"), "{said}");
    let data = ben.run(&["import", &out]).data();
    assert_eq!((&data["here"], &data["turns"]), (&5.into(), &0.into()));
}

#[test]
fn the_files_are_for_people_and_run_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    filled(&sara);
    let out = folder.path().join("a.zip");
    let out = out.to_str().unwrap();
    sara.run(&["--lang", "ar", "export", "--to", out]).data();
    let files = files(out);
    let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "README.txt",
            "journal.html",
            "journal.json",
            "history.json",
            "calendar.ics",
            "appointments.csv",
            "tasks.csv",
            "jobs.csv"
        ]
    );
    let page = file(&files, "journal.html");
    assert!(
        page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("أشيائي"),
        "{page}"
    );
    assert!(
        page.contains("=1+1\n&lt;b&gt;") && !page.contains("<b>"),
        "{page}"
    );
    assert!(file(&files, "README.txt").contains("journal.json"));
    let tasks = file(&files, "tasks.csv");
    assert!(
        tasks.contains("\r\n'=SUM(A1) milk,") && tasks.contains("[x] whole\n[ ] two"),
        "{tasks}"
    );
    assert!(file(&files, "jobs.csv").contains("Baker,sent,,De Lelie"));
    assert!(file(&files, "appointments.csv").contains("FREQ=WEEKLY"));
    assert!(file(&files, "calendar.ics").contains("X-ONDERWEG-HELPER:Emma"));
    let history: Value = serde_json::from_str(&file(&files, "history.json")).unwrap();
    assert_eq!(history.as_array().unwrap().len(), 7);
    for (name, text) in &files {
        assert!(!text.contains("thrown away"), "{name}");
    }
}

/// An archive that Onderweg did not write.
fn made(folder: &std::path::Path, files: &[(&str, &str)]) -> String {
    let path = folder.join("bad.zip");
    let mut zip = zip::ZipWriter::new(fs::File::create(&path).unwrap());
    for (name, text) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        std::io::Write::write_all(&mut zip, text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    path.to_str().unwrap().to_owned()
}

fn entry(title: &str, id: &str) -> String {
    format!(
        "{{\"entry\":\"{id}\",\"space\":\"s\",\"kind\":\"task\",\"state\":\"open\",\"fields\":{{\"title\":\"{title}\"}}}}"
    )
}

fn journal(entries: &[String]) -> String {
    let entries = entries.join(",\n");
    format!(
        "{{\"format\":\"onderweg-takeout\",\"version\":1,\"made_ms\":0,\"zone\":\"UTC\",\"spaces\":[],\"entries\":[\n{entries}\n]}}"
    )
}

#[test]
fn a_bad_archive_adds_nothing_and_names_the_file_and_the_line() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    let bad = journal(&[entry("ok", "a"), entry(&"qzx".repeat(100), "b")]);
    let archive = made(folder.path(), &[("journal.json", &bad)]);
    let said = sara.run(&["import", &archive]);
    assert_eq!(said.error(3), "takeout");
    let line = "journal.json: line 3: title has 300 characters";
    assert!(said.err.contains(line), "{}", said.err);
    let said = sara.say(&["--lang", "nl", "import", &archive]).err;
    assert!(said.contains("journal.json, regel 3"), "{said}");
    let list = sara.run(&["list"]).data();
    assert_eq!(list["entries"], Value::Array(Vec::new()));
}

#[test]
fn an_archive_of_another_program_is_refused_by_the_file_that_is_in_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    let good = journal(&[entry("ok", "a")]);
    for (files, named) in [
        (
            vec![("journal.json", good.as_str()), ("../../qzxmarker", "")],
            "file 2 of the archive",
        ),
        (
            vec![("tasks.csv", "")],
            "journal.json is not in the archive",
        ),
        (vec![("journal.json", "{")], "journal.json: line 1"),
    ] {
        let said = sara.run(&["import", &made(folder.path(), &files)]);
        assert_eq!(said.error(3), "takeout");
        assert!(said.err.contains(named), "{}", said.err);
        assert!(!said.err.contains("qzx"), "{}", said.err);
    }
    let no_zip = folder.path().join("no.zip");
    fs::write(&no_zip, "qzx").unwrap();
    let said = sara.run(&["import", no_zip.to_str().unwrap()]);
    assert_eq!(said.error(3), "takeout");
    let list = sara.run(&["list"]).data();
    assert_eq!(list["entries"], Value::Array(Vec::new()));
}

#[test]
fn who_leaves_a_house_keeps_what_they_made() {
    let (folder, _server, sara, ben) = house();
    ben.task("made by ben", &["--to", "house", "--line", "one"]);
    sara.task("made by sara", &["--to", "house"]);
    let talk = [
        "add",
        "appointment",
        "talk of ben",
        "--to",
        "house",
        "--start",
        "2099-03-03T15:00",
        "--set",
        "repeat=FREQ=WEEKLY",
    ];
    let talk = ben.run(&talk).data();
    ben.run(&[
        "turn",
        talk["entry"].as_str().unwrap(),
        "2099-03-10",
        "--cancel",
    ])
    .data();
    for phone in [&sara, &ben, &sara, &ben] {
        phone.run(&["sync"]).data();
    }
    let seen = ben.say(&["list"]).out;
    assert!(seen.contains("made by sara"), "{seen}");
    let data = ben.run(&["space", "leave", "house", "--yes"]).data();
    assert_eq!(data["kept"].as_array().unwrap().len(), 2, "{data}");
    ben.run(&["sync"]).data();
    let mine = ben.run(&["list", "--space", "me"]).data().to_string();
    assert!(
        mine.contains("made by ben") && mine.contains("talk of ben"),
        "{mine}"
    );
    assert!(!mine.contains("made by sara"), "{mine}");
    assert_eq!(mine.matches("made by ben").count(), 1, "once: {mine}");
    let out = folder.path().join("ben.zip");
    ben.run(&["export", "--space", "me", "--to", out.to_str().unwrap()])
        .data();
    let journal = file(&files(out.to_str().unwrap()), "journal.json");
    assert!(
        journal.contains("\"cancelled\":\"true\"") && !journal.contains("made by sara"),
        "{journal}"
    );
    // What others made is still theirs, and so is what ben made there.
    sara.run(&["sync"]).data();
    let left = sara.say(&["list"]).out;
    assert!(
        left.contains("made by sara") && left.contains("made by ben"),
        "{left}"
    );
}
