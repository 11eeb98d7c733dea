//! The demonstration, as a stranger tries it: what it counts, what it leaves, how it ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::page::same;
use crate::phone::{Phone, program, said};

fn last_line(out: &str) -> Value {
    serde_json::from_str(out.lines().last().unwrap()).unwrap()
}

fn signal(name: &str, child: &Child) {
    let sent = Command::new("kill")
        .args(["-s", name, &child.id().to_string()])
        .status();
    assert!(sent.unwrap().success());
}

fn home(folder: &Path, name: &str) -> Phone {
    Phone::new(&folder.join("homes"), name)
}

#[test]
fn a_week_ends_with_all_phones_alike_and_nothing_readable_on_the_server() {
    let folder = tempfile::tempdir().unwrap();
    let keep = folder.path().join("week");
    let mut command = program();
    command
        .args(["demo", "--once", "--json", "--keep"])
        .arg(&keep);
    let ran = said(command.output().unwrap());
    assert_eq!(ran.exit, 0, "{ran:?}");
    let line = last_line(&ran.out);
    assert_eq!(line["converged"], true);
    assert_eq!(line["server_plaintext_hits"], 0);
    assert_eq!(line["search_works"], true);
    assert!(line["conflicts_kept"].as_u64().unwrap() >= 1, "{line}");
    for count in ["entries", "chunks", "bytes_up", "bytes_down"] {
        assert!(line[count].as_u64().unwrap() > 0, "{line}");
    }

    // Anybody can look: the homes open, and the house is the same on three of them.
    let journal = |name: &str| home(&keep, name).say(&["space", "journal", "Lindestraat 12"]);
    let samira = journal("samira");
    assert_eq!(samira.exit, 0, "{samira:?}");
    assert!(samira.out.contains("fietsenberging"));
    for name in ["jasper", "yonas"] {
        assert_eq!(journal(name).out, samira.out, "{name}");
    }
    assert!(!journal("emma").out.contains("fietsenberging"), "shut out");
    let agenda = home(&keep, "samira").say(&["agenda"]);
    assert!(
        agenda.out.contains("غيّره الطرفان"),
        "in Arabic: {}",
        agenda.out
    );
    for name in ["samira", "jasper", "yonas", "emma"] {
        assert_eq!(home(&keep, name).run(&["doctor"]).exit, 0, "{name}");
    }

    // A folder with something in it is not touched.
    let mut again = program();
    again
        .args(["demo", "--once", "--json", "--keep"])
        .arg(&keep);
    assert_eq!(said(again.output().unwrap()).error(3), "value");
}

#[test]
fn it_is_told_in_three_languages() {
    for (language, word) in [
        ("en", "changed by both"),
        ("nl", "door beiden gewijzigd"),
        ("ar", "أسبوع"),
    ] {
        let mut command = program();
        command.args(["demo", "--once", "--lang", language]);
        let ran = said(command.output().unwrap());
        assert_eq!(ran.exit, 0, "{ran:?}");
        assert!(ran.out.contains(word), "{language}: {}", ran.out);
    }
}

#[test]
fn the_office_stays_open_until_it_is_told_to_end() {
    let mut child = program()
        .args(["demo", "--json"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut text = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut text).unwrap();
    let line = last_line(&text);
    same("demo", &line);
    assert_eq!(line["converged"], true);
    assert_eq!(line["code"].as_str().unwrap().len(), 6);
    let office = line["office"].as_str().unwrap();
    let address = office
        .strip_prefix("http://")
        .unwrap()
        .strip_suffix("/office")
        .unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "GET /office/sign-in HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut page = String::new();
    stream.read_to_string(&mut page).unwrap();
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    signal("INT", &child);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "", "what was counted is the last line");
}
