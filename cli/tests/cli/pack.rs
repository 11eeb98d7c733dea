//! Packs from the command line: check, sign, show; what is refused, in words and in JSON.

use std::path::{Path, PathBuf};

use crate::page::same;
use crate::phone::Phone;

struct Desk {
    folder: tempfile::TempDir,
    phone: Phone,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let phone = Phone::new(folder.path(), "nobody");
        std::fs::write(folder.path().join("programme.key"), [7; 32]).unwrap();
        std::fs::write(folder.path().join("other.key"), [8; 32]).unwrap();
        Self { folder, phone }
    }

    fn at(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// The pack of Antwerp, to be spoilt.
    fn copy(&self) -> PathBuf {
        let to = self.folder.path().join("copy");
        copy(Path::new(&curant()), &to);
        to
    }

    fn sign(&self, version: &str) -> crate::phone::Said {
        let (key, out) = (self.at("programme.key"), self.at("a.pack"));
        self.phone.run(&[
            "pack",
            "sign",
            &curant(),
            "--key",
            &key,
            "--version",
            version,
            "--not-after",
            "2099-12-31",
            "--out",
            &out,
        ])
    }
}

fn curant() -> String {
    concat!(env!("CARGO_MANIFEST_DIR"), "/../packs/antwerp-curant").to_owned()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn spoil(path: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(from));
    std::fs::write(path, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn a_pack_is_checked_signed_and_shown() {
    let desk = Desk::new();
    let checked = desk.phone.run(&["pack", "check", &curant()]).data();
    assert_eq!(checked["id"], "antwerp-curant");
    assert_eq!(checked["faults"], serde_json::json!([]));
    let signed = desk.sign("3").data();
    same("pack sign", &signed);
    assert_eq!(signed["version"], 3);
    let (file, key) = (desk.at("a.pack"), desk.at("programme.key"));
    let shown = desk
        .phone
        .run(&["pack", "show", &file, "--key", &key])
        .data();
    same("pack show", &shown);
    assert_eq!(shown["signature"], "good");
    assert_eq!(shown["not_after_ms"], signed["not_after_ms"]);
    let folder = desk.phone.run(&["pack", "show", &curant()]).data();
    same("pack show", &folder);
    assert_eq!(folder["decks"], shown["decks"]);
    let unchecked = desk.phone.run(&["pack", "show", &file]).data();
    assert_eq!(unchecked["signature"], "unchecked");
    let dutch = desk.phone.say(&["--lang", "nl", "pack", "show", &file]);
    assert!(dutch.out.contains("Zelfstandig wonen"), "{dutch:?}");
    assert!(dutch.out.contains("niet gecontroleerd"), "{dutch:?}");
    let arabic = desk
        .phone
        .say(&["--lang", "ar", "pack", "check", &curant()]);
    assert!(arabic.out.contains("سليمة"), "{arabic:?}");
    assert!(!desk.phone.home.exists(), "no phone is made");
}

#[test]
fn every_fault_of_a_pack_is_listed_with_its_place() {
    let desk = Desk::new();
    let pack = desk.copy();
    spoil(&pack.join("tasks.toml"), "\"wellbeing\"", "\"healht\"");
    spoil(&pack.join("work.toml"), "ask = 3", "ask = 0");
    spoil(&pack.join("strings/ar/decks.ftl"), "deck-home", "deck-hoem");
    let path = pack.to_str().unwrap();
    let checked = desk.phone.run(&["pack", "check", path]);
    assert_eq!(checked.exit, 14, "{checked:?}");
    let data = &checked.json()["data"];
    same("pack check", data);
    assert_eq!(data["faults"].as_array().unwrap().len(), 3, "{data}");
    // A string may be needless only because what says it did not read.
    spoil(&pack.join("work.toml"), "ask = 0", "ask = 3");
    let said = desk.phone.say(&["pack", "check", path]);
    for place in [
        "tasks.toml:5: task.domain: ",
        "strings/ar/decks.ftl:",
        "deck-hoem",
    ] {
        assert!(said.out.contains(place), "{place}: {said:?}");
    }
    let out = desk.at("b.pack");
    let key = desk.at("programme.key");
    let signed = desk.phone.run(&[
        "pack",
        "sign",
        path,
        "--key",
        &key,
        "--version",
        "1",
        "--not-after",
        "2099-12-31",
        "--out",
        &out,
    ]);
    assert_eq!(signed.exit, 14);
    assert!(!Path::new(&out).exists(), "what is wrong is not signed");
}

#[test]
fn what_is_not_to_be_used_is_refused_with_advice() {
    let desk = Desk::new();
    desk.sign("3").data();
    assert_eq!(desk.sign("3").error(3), "value", "versions rise");
    assert_eq!(desk.sign("2").error(3), "value");
    desk.sign("4").data();
    assert_eq!(desk.sign("0").exit, 2);
    let (file, other) = (desk.at("a.pack"), desk.at("other.key"));
    let refused = desk.phone.run(&["pack", "show", &file, "--key", &other]);
    assert_eq!(refused.error(3), "pack");
    assert!(refused.err.contains("did not sign"), "{refused:?}");
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let broken = desk.at("broken.pack");
    std::fs::write(&broken, bytes).unwrap();
    let key = desk.at("programme.key");
    let one_bit = desk.phone.run(&["pack", "show", &broken, "--key", &key]);
    assert_eq!(one_bit.error(3), "pack", "the signature counts every bit");
    std::fs::write(&broken, vec![0; 600 * 1024]).unwrap();
    assert_eq!(desk.phone.run(&["pack", "show", &broken]).error(3), "pack");
    let nothing = desk.at("nothing");
    assert_eq!(
        desk.phone.run(&["pack", "check", &nothing]).error(3),
        "file"
    );
    let out = desk.at("c.pack");
    let past = desk.phone.run(&[
        "pack",
        "sign",
        &curant(),
        "--key",
        &key,
        "--version",
        "1",
        "--not-after",
        "2020-01-01",
        "--out",
        &out,
    ]);
    assert_eq!(past.error(3), "value");
    std::fs::write(desk.at("short.key"), [1]).unwrap();
    let short = desk
        .phone
        .run(&["pack", "show", &file, "--key", &desk.at("short.key")]);
    assert_eq!(short.error(3), "value");
}
