//! Letters from the command line, with the real server.

use std::fs;

use crate::page::same;
use crate::phone::house;

fn photo(len: usize) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x02\0\0\0\x02\0\x08\x02\0\0\0crc.".to_vec();
    out.extend_from_slice(&u32::try_from(len - 57).unwrap().to_be_bytes());
    out.extend_from_slice(b"IDAT");
    out.extend((out.len()..len - 16).map(|n| (n % 251) as u8));
    out.extend_from_slice(b"crc.\0\0\0\0IENDcrc.");
    out
}

#[test]
fn a_photo_goes_from_phone_to_phone() {
    let (folder, server, sara, ben) = house();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (full, small, out) = (place("letter.png"), place("small.png"), place("out.png"));
    fs::write(&full, photo(150_000)).unwrap();
    fs::write(&small, photo(5_000)).unwrap();
    let add = [
        "letter",
        "add",
        &full,
        "--title",
        "Answer",
        "--due",
        "2099-12-01",
        "--thumb",
        &small,
        "--to",
        "house",
    ];
    let added = sara.run(&add).data();
    same("letter add", &added);
    let id = added["entry"].as_str().unwrap();
    same("letter status", &sara.run(&["letter", "status"]).data());
    sara.run(&["sync"]).data();
    let synced = ben.run(&["sync"]).data();
    assert_eq!(synced["letters"]["fetched"], 1);
    let open = ["letter", "open", id, "--out", &out];
    let opened = ben.run(&open).data();
    same("letter open", &opened);
    assert_eq!(fs::read(&out).unwrap(), photo(150_000));
    assert_eq!(
        ben.run(&open).error(3),
        "file",
        "what is there is left alone"
    );
    let shown = ben.say(&["show", id]).out;
    assert!(shown.contains("letter: attached"), "{shown}");
    let thumb = place("thumb.png");
    ben.run(&["letter", "open", id, "--thumb", "--out", &thumb])
        .data();
    assert_eq!(fs::read(&thumb).unwrap(), photo(5_000));
    // Nobody outside the house has it, and an erased one nobody at all.
    let kim = server.phone(folder.path(), "Kim");
    let none = kim.run(&["letter", "open", id, "--out", &place("kim.png")]);
    assert_eq!(none.error(3), "no-such");
    sara.run(&["erase", id, "--yes"]).data();
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    let gone = ben.run(&["letter", "open", id, "--out", &place("gone.png")]);
    assert_eq!(gone.error(3), "no-such");
}

#[test]
fn a_letter_is_taken_off_and_what_opens_it_is_shown_nowhere() {
    let (folder, _server, sara, ben) = house();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let full = place("letter.png");
    fs::write(&full, photo(70_000)).unwrap();
    let add = ["letter", "add", &full, "--title", "Answer", "--to", "house"];
    let added = sara.run(&add).data();
    let id = added["entry"].as_str().unwrap();
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    let json = sara.run(&["show", id]).data();
    let mark = json["document"]["letter"].as_str().unwrap();
    assert!(mark.starts_with("letter-"));
    for command in [
        &["show", id][..],
        &["history", id],
        &["list"],
        &["space", "journal", "house"],
    ] {
        let said = sara.run(command).data().to_string();
        assert!(!has_key(&said), "{command:?}: {said}");
    }
    let zip = place("things.zip");
    let taken = ben.run(&["export", "--to", &zip]).data();
    assert_eq!(
        (&taken["letters"], &taken["letters_left"]),
        (&0.into(), &1.into())
    );
    let stays = ben.run(&["move", id, "--to", "me"]);
    assert_eq!(stays.error(4), "letter-stays");
    ben.run(&["move", id, "--to", "me", "--without-letter"])
        .data();
    let remove = ["letter", "remove", id, "--yes"];
    assert_eq!(ben.run(&remove).error(3), "letter-not-yours");
    same("letter remove", &sara.run(&remove).data());
    assert_eq!(sara.run(&remove).error(3), "no-letter");
    assert_eq!(sara.run(&["sync"]).data()["letters"]["deleted"], 1);
}

/// Whether there is anything as long as a key: ids are half of one.
fn has_key(text: &str) -> bool {
    let mut run = 0;
    text.bytes().any(|sign| {
        run = if sign.is_ascii_hexdigit() { run + 1 } else { 0 };
        run == 64
    })
}

#[test]
fn files_that_are_no_letters() {
    let (folder, _server, sara, _ben) = house();
    let file = folder.path().join("file").to_str().unwrap().to_owned();
    let add = ["letter", "add", &file, "--title", "x"];
    assert_eq!(sara.run(&add).error(3), "file");
    fs::write(&file, b"plain text").unwrap();
    assert_eq!(sara.run(&add).error(3), "letter-type");
    fs::write(&file, photo(7_000_000)).unwrap();
    assert_eq!(sara.run(&add).error(3), "letter-size");
    let task = sara.task("no letter", &[]);
    let open = ["letter", "open", &task, "--out", &file];
    assert_eq!(sara.run(&open).error(3), "file");
    fs::remove_file(&file).unwrap();
    assert_eq!(sara.run(&open).error(3), "no-letter");
}

#[test]
fn whoever_leaves_sends_photos_first_or_is_told_which_stay() {
    let (folder, server, sara, ben) = house();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (full, out) = (place("letter.png"), place("out.png"));
    fs::write(&full, photo(150_000)).unwrap();
    let add = ["letter", "add", &full, "--title", "Answer", "--to", "house"];
    let said = ben.say(&add).out;
    assert!(said.contains("costs money"), "{said}");
    let listed = ben.run(&["letter", "status"]).data();
    let id = listed["letters"][0]["entry"].as_str().unwrap().to_owned();
    let left = ben.run(&["space", "leave", "house", "--yes"]).data();
    assert_eq!(
        (left["kept"].as_array().unwrap().len(), &left["told"]),
        (1, &true.into())
    );
    sara.run(&["sync"]).data();
    sara.run(&["letter", "open", &id, "--out", &out]).data();
    assert_eq!(fs::read(&out).unwrap(), photo(150_000));
    drop(server);
    let (_folder, server, _sara, ben) = house();
    drop(server);
    ben.run(&add).data();
    let leave = ["space", "leave", "house", "--yes"];
    assert_eq!(ben.run(&leave).error(12), "letters-stay");
    let said = ben.say(&leave);
    assert!(said.err.contains("without them"), "{said:?}");
    assert_eq!(
        ben.run(&["space", "list"]).data()["spaces"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let without = [&leave[..], &["--without-letters"]].concat();
    let left = ben.run(&without).data();
    assert_eq!(
        (left["kept"].as_array().unwrap().len(), &left["told"]),
        (1, &false.into())
    );
}
