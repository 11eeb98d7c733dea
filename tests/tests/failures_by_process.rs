//! The failures of `product.md` that need real processes, files and sockets, by number, and the
//! threats that are seen on the wire. `failures.rs` has those that need none, `kills.rs` the kills
//! of number 1, `disks.rs` number 2, `cut_sync.rs` number 5.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use onderweg_companion::app::Stopped;
use onderweg_tests::canary::{copy, files, found_in, holds};
use onderweg_tests::person::Person;
use onderweg_tests::proxy::Proxy;
use onderweg_tests::town::{Home, ServerProcess, admit, house};
use serde_json::{Value, json};
use tempfile::{TempDir, tempdir};

const NOWHERE: Vec<PathBuf> = Vec::new();
const DAY: i64 = 86_400_000;

/// Something that listens and answers every request with these bytes; `None` never answers.
fn stub(answer: Option<&'static str>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let mut open = Vec::new();
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            match answer {
                Some(answer) => {
                    let mut buffer = [0; 16_384];
                    let _ = stream.set_read_timeout(Some(Duration::from_secs(2)));
                    let _ = stream.read(&mut buffer);
                    let _ = stream.write_all(answer.as_bytes());
                    let _ = stream.shutdown(Shutdown::Write);
                    // Closing over unread bytes would reset the connection and lose the answer.
                    while let Ok(1..) = stream.read(&mut buffer) {}
                }
                None => open.push(stream),
            }
        }
    });
    address
}

const BUSY: &str = "HTTP/1.1 503 Service Unavailable\r\nretry-after: 3600\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// 150 days of 503 over real sockets, with a clock that the test moves; then the server returns
/// empty, or as it was long ago.
#[test]
fn failure_03_a_server_that_says_503_for_150_days_and_returns_poorer() {
    for came_back in ["older", "empty"] {
        let folder = tempdir().unwrap();
        let data = folder.path().join("server");
        let mut server = ServerProcess::start(&data);
        let proxy = Proxy::before(server.address());
        let url = proxy.url();
        let mut people =
            ["sara", "ben"].map(|name| Person::open(&folder.path().join(name), &url, seed(name)));
        people[0].enrol(&url, &server.code("Sara"), "Sara");
        people[1].enrol(&url, &server.code("Ben"), "Ben");
        let [sara, ben] = &mut people;
        let space = sara.app.create_space("house").unwrap();
        sara.admit(space, ben);
        let old = folder.path().join("old");
        server.kill();
        copy(&data, &old);
        server = ServerProcess::start(&data);
        proxy.point_at(server.address());
        sara.note(space, "only in the newer copy", "");
        sara.sync().unwrap();
        ben.sync().unwrap();
        let all_sent = sara.app.status().unwrap().all_sent_ms.unwrap();
        proxy.point_at(stub(Some(BUSY)));
        for day in 1..=150 {
            for person in [&mut *sara, &mut *ben] {
                person.clock.pass(DAY);
                person.note(space, &format!("day {day}"), "");
                match person.sync_as(true) {
                    Ok(synced) => assert_eq!(synced.stopped, Stopped::Waiting),
                    Err(error) => assert_eq!(error.code(), "server", "{error}"),
                }
            }
        }
        let status = sara.app.status().unwrap();
        assert_eq!(
            (status.all_sent_ms, status.unsent),
            (Some(all_sent), 150),
            "not sent since then"
        );
        assert_eq!(sara.titles().len(), 151, "nothing local disappears");
        server.kill();
        std::fs::remove_dir_all(&data).unwrap();
        if came_back == "older" {
            copy(&old, &data);
        }
        // The whole folder was put back: only its operator can know.
        server = ServerProcess::start_at(&data, "127.0.0.1:0", &["--restored"]);
        proxy.point_at(server.address());
        if came_back == "empty" {
            sara.enrol(&url, &server.code("Sara"), "Sara");
            ben.enrol(&url, &server.code("Ben"), "Ben");
        }
        reconnect(sara);
        reconnect(ben);
        for _ in 0..4 {
            sara.sync().unwrap();
            ben.sync().unwrap();
        }
        for person in [&mut *sara, &mut *ben] {
            assert_eq!(person.titles().len(), 301, "{came_back}");
            assert_eq!(person.app.status().unwrap().unsent, 0);
            assert!(person.app.doctor(false).unwrap().findings.is_empty());
        }
        let mut lea = Person::open(&folder.path().join("lea"), &url, 33);
        lea.enrol(&url, &server.code("Lea"), "Lea");
        sara.admit(space, &mut lea);
        lea.sync().unwrap();
        assert_eq!(
            lea.titles().len(),
            301,
            "the phones healed the server: {came_back}"
        );
    }
}

/// The first sync after the server came back may meet a connection that is ending.
fn reconnect(person: &mut Person) {
    if let Err(error) = person.sync() {
        assert_eq!(error.code(), "broken-off", "{error}");
    }
}

fn seed(name: &str) -> u64 {
    name.bytes().map(u64::from).sum()
}

/// The same in the words of the program: it says since when, and tries again.
#[test]
fn failure_03_the_status_says_since_when_nothing_was_sent() {
    let folder = tempdir().unwrap();
    let server = ServerProcess::start(&folder.path().join("server"));
    let proxy = Proxy::before(server.address());
    let sara = server.phone(folder.path(), "Sara", &proxy.url());
    sara.run(&["space", "create", "house"]).data();
    sara.run(&["sync"]).data();
    assert!(sara.say(&["status"]).contains("Everything is sent"));
    proxy.point_at(stub(Some(BUSY)));
    sara.note("while it is away", "house");
    let synced = sara.run(&["sync"]);
    assert_eq!(synced.exit, 4, "{synced:?}");
    let status = sara.say(&["status"]);
    assert!(status.contains("not sent since"), "{status}");
    assert_eq!(sara.titles(), ["while it is away"]);
    proxy.point_at(server.address());
    sara.run(&["sync"]).data();
    assert!(sara.say(&["status"]).contains("Everything is sent"));
}

/// The database alone put back from a backup: the server notices by itself.
#[test]
fn failure_04_a_database_put_back_is_noticed_and_healed() {
    let folder = tempdir().unwrap();
    let data = folder.path().join("server");
    let mut server = ServerProcess::start(&data);
    let listen = server.address().to_string();
    let sara = server.phone(folder.path(), "Sara", &server.url);
    let ben = server.phone(folder.path(), "Ben", &server.url);
    house(&sara, &[&ben]);
    server.kill();
    let backup = folder.path().join("backup");
    copy(&data, &backup);
    server = ServerProcess::start_at(&data, &listen, &[]);
    let id = sara.note("old title", "house");
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    ben.run(&["edit", &id, "--set", "title=new title"]).data();
    ben.run(&["sync"]).data();
    server.kill();
    for path in files(&data) {
        let name = path.file_name().unwrap().to_str().unwrap();
        if name.starts_with("relay.db") {
            std::fs::remove_file(&path).unwrap();
        }
    }
    for path in files(&backup) {
        let name = path.file_name().unwrap();
        if name.to_str().unwrap().starts_with("relay.db") {
            std::fs::copy(&path, data.join(name)).unwrap();
        }
    }
    let server = ServerProcess::start_at(&data, &listen, &[]);
    for home in [&sara, &ben, &sara, &ben] {
        home.run(&["sync"]).data();
    }
    for home in [&sara, &ben] {
        assert_eq!(home.titles(), ["new title"], "the remote does not win");
        assert_eq!(home.run(&["doctor"]).exit, 0);
    }
    let lea = server.phone(folder.path(), "Lea", &server.url);
    admit(&sara, &lea);
    lea.run(&["sync"]).data();
    assert_eq!(lea.titles(), ["new title"], "the phones healed the server");
}

/// A house of three over a real server, with one note that everybody has.
fn three(title: &str) -> (TempDir, ServerProcess, [Home; 3], String) {
    let folder = tempdir().unwrap();
    let server = ServerProcess::start(&folder.path().join("server"));
    let homes = ["Sara", "Ben", "Lea"].map(|name| server.phone(folder.path(), name, &server.url));
    house(&homes[0], &[&homes[1], &homes[2]]);
    let id = homes[0].note(title, "house");
    sync(&homes, 2);
    (folder, server, homes, id)
}

/// Everybody syncs, so many times.
fn sync(homes: &[Home], times: usize) {
    for _ in 0..times {
        for home in homes {
            home.run(&["sync"]).data();
        }
    }
}

/// The entry as both phones show it: the same on both.
fn shown(homes: &[Home], id: &str) -> Value {
    let mut shown: Vec<_> = homes
        .iter()
        .map(|home| home.run(&["show", id]).data()["document"].clone())
        .collect();
    let last = shown.pop().unwrap();
    assert!(shown.iter().all(|document| *document == last), "{shown:?}");
    last
}

/// Both finish one chore offline. (Turns of a series have no command yet: `failures.rs` has them.)
#[test]
fn failure_06_one_chore_done_twice_offline_is_done_once() {
    let (_folder, _server, homes, id) = three("take out the bins");
    for home in &homes[..2] {
        home.run(&["done", &id]).data();
    }
    sync(&homes, 2);
    let document = shown(&homes, &id);
    assert_eq!(
        (&document["state"], &document["conflicts"]),
        (&json!("done"), &json!([])),
        "done by both is no conflict"
    );
    assert_eq!(homes[2].titles(), ["take out the bins"]);
}

#[test]
fn failure_07_two_texts_written_offline_are_both_readable() {
    let (_folder, _server, homes, id) = three("Dentist");
    for (home, day) in homes.iter().zip(["Tuesday", "Friday"]) {
        let sets = [
            format!("title=Dentist on {day}"),
            format!("body=bring the card, {day}"),
        ];
        home.run(&["edit", &id, "--set", &sets[0], "--set", &sets[1]])
            .data();
    }
    sync(&homes, 2);
    shown(&homes, &id);
    for home in &homes {
        let text = home.say(&["show", &id]);
        for words in [
            "Dentist on Tuesday",
            "Dentist on Friday",
            "bring the card, Tuesday",
            "bring the card, Friday",
        ] {
            assert!(text.contains(words), "{words} in {text}");
        }
    }
}

#[test]
fn failure_08_delete_against_edit_brings_the_entry_back() {
    let (_folder, _server, homes, id) = three("Sofa");
    homes[0].run(&["delete", &id]).data();
    homes[1]
        .run(&["edit", &id, "--set", "title=Sofa, blue"])
        .data();
    sync(&homes, 2);
    let document = shown(&homes, &id);
    assert_eq!(
        (&document["state"], &document["title"]),
        (&json!("open"), &json!("Sofa, blue"))
    );
    let history = homes[2].say(&["history", &id]);
    assert!(
        history.contains("Sara") && history.contains("Ben"),
        "{history}"
    );
}

/// Removed, or left, with words unsent: they go to one's own space, and what others wrote stays.
#[test]
fn failure_08_who_is_removed_or_leaves_keeps_what_was_only_there() {
    let (_folder, _server, homes, id) = three("House rules");
    let [sara, ben, lea] = &homes;
    lea.run(&["edit", &id, "--set", "title=House rules, Lea's draft"])
        .data();
    lea.note("Lea's own", "house");
    sara.run(&["space", "remove", "house", "Lea"]).data();
    sara.run(&["sync"]).data();
    sync(&homes, 2);
    assert_eq!(sara.titles(), ["House rules"], "nothing of hers got in");
    assert!(lea.titles().contains(&"Lea's own".to_owned()));
    assert!(
        lea.titles()
            .contains(&"House rules, Lea's draft".to_owned()),
        "{:?}",
        lea.titles()
    );

    sara.run(&["edit", &id, "--set", "title=House rules, signed"])
        .data();
    ben.note("said before leaving", "house");
    ben.run(&["sync"]).data();
    ben.run(&["space", "leave", "house", "--yes"]).data();
    sync(&homes, 2);
    assert_eq!(
        sara.titles(),
        ["House rules, signed", "said before leaving"],
        "it was sent: it belongs to the house"
    );
}

#[test]
fn failure_09_signing_out_with_unsent_work_is_refused() {
    let folder = tempdir().unwrap();
    let server = ServerProcess::start(&folder.path().join("server"));
    let proxy = Proxy::before(server.address());
    let sara = server.phone(folder.path(), "Sara", &proxy.url());
    proxy.point_at(stub(Some(BUSY)));
    sara.note("only here", "me");
    let refused = sara.run(&["sign-out", "--yes"]);
    assert_eq!((refused.exit, refused.error().as_str()), (12, "unsent"));
    assert_eq!(sara.titles(), ["only here"]);
    sara.run(&["profile", "add", "moon"]).data();
    let hers = sara.run(&["--profile", "sun", "list"]).data();
    assert_eq!(
        hers["entries"][0]["title"], "only here",
        "another profile changes nothing"
    );
    sara.run(&["--profile", "sun", "wipe", "--yes"]).data();
    assert_eq!(
        sara.run(&["--profile", "sun", "list"]).error(),
        "value",
        "the one act that drops unsent work"
    );
    assert_eq!(sara.titles(), Vec::<String>::new(), "the other is whole");
}

/// Phones years ahead and behind, over the real wire: the signature of a request holds no time.
#[test]
fn failure_10_phones_years_off_sync_and_agree() {
    let folder = tempdir().unwrap();
    let server = ServerProcess::start(&folder.path().join("server"));
    let url = server.url.clone();
    let mut sara = Person::open(&folder.path().join("sara"), &url, 1);
    let mut ben = Person::open(&folder.path().join("ben"), &url, 2);
    sara.clock.pass(2 * 365 * DAY);
    ben.clock.pass(-10 * 365 * DAY);
    sara.enrol(&url, &server.code("Sara"), "Sara");
    ben.enrol(&url, &server.code("Ben"), "Ben");
    let space = sara.app.create_space("house").unwrap();
    sara.admit(space, &mut ben);
    for n in 0..4 {
        let person = if n % 2 == 0 { &mut sara } else { &mut ben };
        person.note(space, &format!("note {n}"), "");
        for person in [&mut sara, &mut ben] {
            person.sync().unwrap();
        }
        sara.sync().unwrap();
    }
    assert_eq!(sara.titles().len(), 4);
    assert_eq!(sara.titles(), ben.titles());
    // The clock is set right again, backwards: nothing waits for years.
    sara.clock.pass(-2 * 365 * DAY);
    sara.note(space, "the clock is right again", "");
    assert_eq!(sara.sync_as(true).unwrap().stopped, Stopped::Done);
    ben.sync().unwrap();
    assert_eq!(ben.titles().len(), 5);
}

const WORDS: [&str; 9] = [
    "canary-title",
    "canary-body",
    "canary-label",
    "canary-place",
    "canary-line",
    "canary-name",
    "canary-house",
    "canary-edited",
    "canary-erased",
];

/// Everything a person writes, looked for in every file of phones and server and in every byte
/// that passed between them.
#[test]
fn no_word_is_readable_on_disk_or_on_the_wire() {
    let folder = tempdir().unwrap();
    let server = ServerProcess::start(&folder.path().join("server"));
    let proxy = Proxy::before(server.address());
    proxy.record();
    let sara = server.phone(folder.path(), "sara", &proxy.url());
    let ben = server.phone(folder.path(), "ben", &proxy.url());
    sara.run(&["name", "canary-name"]).data();
    house(&sara, &[&ben]);
    sara.run(&["space", "rename", "house", "canary-house"])
        .data();
    sara.run(&["sync"]).data();
    let added = sara.run(&[
        "add",
        "appointment",
        "canary-title",
        "--to",
        "canary-house",
        "--body",
        "canary-body",
        "--start",
        "2026-12-01T09:30",
        "--place",
        "canary-place",
        "--label",
        "canary-label",
        "--line",
        "canary-line",
    ]);
    let id = added.data()["entry"].as_str().unwrap().to_owned();
    let erased = sara.note("canary-erased", "canary-house");
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    ben.run(&["edit", &id, "--set", "place=canary-edited"])
        .data();
    ben.run(&["search", "canary"]).data();
    sara.run(&["erase", &erased, "--yes"]).data();
    for home in [&sara, &ben, &sara, &ben] {
        home.run(&["sync"]).data();
        home.run(&["doctor"]).data();
    }
    assert!(
        ben.say(&["show", &id]).contains("canary-title"),
        "it is readable where it should be"
    );
    assert!(!ben.titles().contains(&"canary-erased".to_owned()));
    let key = std::fs::read(sara.folder.join("host.key")).unwrap();
    assert_eq!(found_in(folder.path(), &WORDS), NOWHERE);
    let recorded = proxy.recorded();
    assert!(recorded.iter().map(Vec::len).sum::<usize>() > 10_000);
    for bytes in &recorded {
        assert!(WORDS.iter().all(|word| !holds(bytes, word)));
        assert!(!bytes.windows(32).any(|part| part == key));
    }
}

/// The same bytes sent again: refused, nothing changes, nothing is told.
#[test]
fn a_replayed_http_request_is_refused() {
    let folder = tempdir().unwrap();
    let server = ServerProcess::start(&folder.path().join("server"));
    let proxy = Proxy::before(server.address());
    let sara = server.phone(folder.path(), "Sara", &proxy.url());
    let ben = server.phone(folder.path(), "Ben", &proxy.url());
    house(&sara, &[&ben]);
    proxy.record();
    sara.note("said once", "house");
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    let mut replayed = 0;
    for stream in proxy.recorded() {
        for request in requests(&stream) {
            let answer = send(server.address(), &request);
            assert!(
                answer.starts_with("HTTP/1.1 401"),
                "{}",
                answer.lines().next().unwrap_or_default()
            );
            let body = answer.split("\r\n\r\n").nth(1).unwrap_or_default();
            assert!(body.len() < 1_000 && !body.contains("said once"));
            replayed += 1;
        }
    }
    assert!(replayed >= 2, "{replayed} requests were recorded");
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    assert_eq!(
        (sara.titles(), ben.titles()),
        (vec!["said once".to_owned()], vec!["said once".to_owned()])
    );
    assert_eq!(ben.run(&["doctor"]).exit, 0);
}

/// The signed requests in what one side sent over a connection.
fn requests(stream: &[u8]) -> Vec<Vec<u8>> {
    let text = String::from_utf8_lossy(stream);
    if !text.starts_with("POST /v1/sync") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut rest = stream;
    while let Some(end) = rest.windows(4).position(|part| part == b"\r\n\r\n") {
        let head = String::from_utf8_lossy(&rest[..end]).to_lowercase();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length:"));
        let length: usize = length.map_or(0, |length| length.trim().parse().unwrap());
        let whole = (end + 4 + length).min(rest.len());
        if head.starts_with("post /v1/sync") {
            found.push(rest[..whole].to_vec());
        }
        rest = &rest[whole..];
    }
    found
}

fn send(to: SocketAddr, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(to).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_millis(700)))
        .unwrap();
    stream.write_all(request).unwrap();
    let mut answer = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(read @ 1..) = stream.read(&mut buffer) {
        answer.extend_from_slice(&buffer[..read]);
    }
    String::from_utf8_lossy(&answer).into_owned()
}

/// A second process on the same home gets a clear error, and the store is whole afterwards.
#[test]
fn a_second_process_on_the_same_home_is_refused() {
    let folder = tempdir().unwrap();
    let server = ServerProcess::start(&folder.path().join("server"));
    let proxy = Proxy::before(server.address());
    let sara = server.phone(folder.path(), "Sara", &proxy.url());
    sara.note("before", "me");
    proxy.point_at(stub(None));
    let mut hanging = sara
        .command(&["sync"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let refused = (0..100).find_map(|_| {
        thread::sleep(Duration::from_millis(20));
        Some(sara.run(&["add", "note", "from the second"])).filter(|said| said.exit != 0)
    });
    let refused = refused.expect("the first process holds the home");
    assert_eq!((refused.exit, refused.error().as_str()), (10, "in-use"));
    assert_eq!(sara.run(&["list"]).exit, 10);
    hanging.kill().unwrap();
    hanging.wait().unwrap();
    assert!(sara.titles().contains(&"before".to_owned()));
    assert_eq!(sara.run(&["doctor"]).exit, 0);
}

/// Erased on one phone: gone from lists, search and files of every phone, and from the server.
#[test]
fn failure_13_erased_words_are_nowhere() {
    let folder = tempdir().unwrap();
    let server = ServerProcess::start(&folder.path().join("server"));
    let homes = ["Sara", "Ben", "Lea"].map(|name| server.phone(folder.path(), name, &server.url));
    house(&homes[0], &[&homes[1], &homes[2]]);
    let id = homes[1].note("canary-clinic", "house");
    homes[0].note("stays", "house");
    let sync_all = || {
        homes
            .iter()
            .for_each(|home| drop(home.run(&["sync"]).data()))
    };
    sync_all();
    sync_all();
    assert!(
        homes
            .iter()
            .all(|home| home.titles().contains(&"canary-clinic".to_owned()))
    );
    homes[1].run(&["erase", &id, "--yes"]).data();
    for _ in 0..5 {
        sync_all();
    }
    for home in &homes {
        assert_eq!(home.titles(), ["stays"]);
        let found = home.run(&["search", "canary"]).data();
        assert_eq!(found["entries"].as_array().unwrap().len(), 0);
        assert_eq!(home.run(&["show", &id]).error(), "no-such");
    }
    assert_eq!(found_in(folder.path(), &["canary-clinic"]), NOWHERE);
}

#[test]
fn failure_14_a_removed_person_receives_nothing_new() {
    let folder = tempdir().unwrap();
    let server = ServerProcess::start(&folder.path().join("server"));
    let homes = ["Sara", "Ben", "Lea"].map(|name| server.phone(folder.path(), name, &server.url));
    let [sara, ben, lea] = &homes;
    house(sara, &[ben, lea]);
    sara.note("known to Lea", "house");
    sara.run(&["sync"]).data();
    lea.run(&["sync"]).data();
    let stale = Home::new(folder.path(), "stale");
    copy(&lea.folder, &stale.folder);
    sara.run(&["space", "remove", "house", "Lea"]).data();
    sara.run(&["sync"]).data();
    sara.note("secret", "house");
    for home in [sara, ben, lea, sara] {
        home.run(&["sync"]).data();
    }
    assert_eq!(lea.titles(), ["known to Lea"]);
    assert_eq!(
        lea.run(&["add", "note", "smuggled", "--to", "house"])
            .error(),
        "gone"
    );
    // A copy that does not know of the removal yet writes, and nobody receives it.
    stale.note("smuggled", "house");
    stale.run(&["sync"]);
    for home in [sara, ben] {
        home.run(&["sync"]).data();
        assert_eq!(home.titles(), ["known to Lea", "secret"]);
    }
    assert!(!stale.titles().contains(&"secret".to_owned()));
    assert!(
        stale.titles().contains(&"smuggled".to_owned()),
        "her words stay hers"
    );
}

/// The folder of a profile with another phone's key opens nothing.
#[test]
fn a_stolen_folder_without_its_key_opens_nothing() {
    let folder = tempdir().unwrap();
    let sara = Home::new(folder.path(), "sara");
    sara.note("canary-mine", "me");
    let thief = Home::new(folder.path(), "thief");
    thief.note("his own", "me");
    let key = std::fs::read(thief.folder.join("host.key")).unwrap();
    copy(&sara.folder, &thief.folder);
    std::fs::write(thief.folder.join("host.key"), key).unwrap();
    let refused = thief.run(&["list"]);
    assert_eq!((refused.exit, refused.error().as_str()), (9, "key-gone"));
    std::fs::remove_file(thief.folder.join("host.key")).unwrap();
    assert_eq!(
        thief.run(&["list"]).exit,
        9,
        "and no new key is made for it"
    );
    assert_eq!(sara.titles(), ["canary-mine"]);
    assert_eq!(found_in(folder.path(), &["canary-mine"]), NOWHERE);
}
