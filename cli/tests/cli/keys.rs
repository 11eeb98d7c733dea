//! A second phone, a lost phone and a way back, through the program and a real server.

use std::path::Path;

use crate::phone::{Phone, Server, house};

fn text<'a>(value: &'a serde_json::Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

/// Both phones compare the digits, and the first says so.
fn admitted(by: &Phone, new: &Phone, space: &str) {
    let asking = by.run(&["space", "requests"]).data();
    let digits = text(&asking["requests"][0], "digits").to_owned();
    let joining = new.run(&["space", "join"]).data();
    assert_eq!(joining["joining"][0]["digits"], digits.as_str());
    by.run(&["space", "admit", space, &digits]).data();
}

/// Comes back by a code in a file.
fn recover(phone: &Phone, server: &Server, code: &str) -> crate::phone::Said {
    let file = phone.home.with_extension("code");
    std::fs::write(&file, format!("{code}\n")).unwrap();
    phone.run(&[
        "recover",
        &server.url,
        "--code-file",
        file.to_str().unwrap(),
    ])
}

#[test]
fn a_second_phone_comes_in_and_a_lost_one_goes_out() {
    let (folder, server, sara, _) = house();
    sara.task("milk", &["--to", "house"]);
    sara.run(&["sync"]).data();
    let new = server.phone(folder.path(), "New");
    let offer = sara.run(&["phone", "add"]).data();
    new.run(&["space", "join", text(&offer, "qr")]).data();
    admitted(&sara, &new, "me");
    for _ in 0..2 {
        new.run(&["sync"]).data();
        sara.run(&["sync"]).data();
    }
    new.run(&["sync"]).data();
    let listed = new.run(&["list"]).data();
    assert_eq!(listed["entries"][0]["title"], "milk");
    let known = sara.run(&["phone", "list"]).data();
    assert_eq!(known["phones"].as_array().unwrap().len(), 2);
    assert_eq!(known["phones"][1]["spaces"], 2);
    let lost = text(&known["phones"][0], "phone").to_owned();
    assert_eq!(
        sara.run(&["phone", "remove", &lost]).error(13),
        "not-permitted"
    );
    assert_eq!(
        new.run(&["phone", "remove", "ffffffff"]).error(3),
        "no-such"
    );
    let said = new.say(&["phone", "remove", &lost[..8]]);
    assert!(said.out.contains("reads nothing new"), "{said:?}");
    let synced = sara.run(&["sync"]).data();
    assert_eq!(synced["left"].as_array().unwrap().len(), 2);
    let known = new.run(&["phone", "list"]).data();
    assert_eq!(known["phones"].as_array().unwrap().len(), 1);
}

#[test]
fn a_housemate_brings_somebody_back() {
    let (folder, server, sara, ben) = house();
    ben.task("sent", &["--to", "house"]);
    ben.run(&["sync"]).data();
    let said = sara.say(&["space", "readmit", "house", "Ben"]);
    assert!(
        said.out.contains("all earlier phones of Ben are out"),
        "{said:?}"
    );
    assert!(said.out.contains("What was only on the lost phone is lost"));
    let code = said
        .out
        .lines()
        .find_map(|line| line.strip_prefix("Typed code:"));
    let new = server.phone(folder.path(), "New");
    new.run(&["space", "join", code.unwrap().trim()]).data();
    let asks = sara.say(&["space", "requests"]);
    assert!(asks.out.contains("asks to bring Ben back"), "{asks:?}");
    admitted(&sara, &new, "house");
    new.run(&["sync"]).data();
    let listed = new.run(&["list"]).data();
    assert_eq!(listed["entries"][0]["title"], "sent");
    let synced = ben.run(&["sync"]).data();
    assert_eq!(synced["left"].as_array().unwrap().len(), 1);
    assert_eq!(
        ben.run(&["space", "readmit", "house", "Sara"]).exit,
        13,
        "out is out"
    );
}

#[test]
fn a_sheet_is_printed_once_and_brings_everything_back_once() {
    let (folder, server, sara, ben) = house();
    let page = folder.path().join("sheet.html");
    let page = page.to_str().unwrap();
    let printed = sara
        .run(&["--lang", "ar", "sheet", "print", "--to", page])
        .data();
    assert_eq!(
        (&printed["code"], &printed["told"]),
        (&serde_json::Value::Null, &true.into())
    );
    let html = std::fs::read_to_string(page).unwrap();
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
    assert!(
        html.contains("ورقة الاسترجاع") && html.contains("<svg"),
        "{html}"
    );
    assert!(
        html.contains(&server.url) && !html.contains("<script"),
        "{html}"
    );
    let code = html.split("<code dir=\"ltr\">").nth(1).unwrap();
    let code = code.split("</code>").next().unwrap().to_owned();
    assert_eq!(code.len(), 39);
    only_owner(Path::new(page));
    let again = sara.run(&["sheet", "print", "--to", page]);
    assert_eq!(again.error(3), "file", "never over another file");
    sara.task("private", &[]);
    sara.task("milk", &["--to", "house"]);
    sara.run(&["sync"]).data();

    let new = Phone::new(folder.path(), "new");
    mistyped(&new, &server, &code);
    let back = recover(&new, &server, &code).data();
    assert_eq!(back["spaces"].as_array().unwrap().len(), 2);
    assert_eq!(back["missing"], serde_json::json!([]));
    let listed = new.run(&["list"]).data();
    assert_eq!(listed["entries"].as_array().unwrap().len(), 2);

    // A thief who copied it comes too late, and Sara's other phone says that it was used.
    let thief = Phone::new(folder.path(), "thief");
    assert_eq!(
        recover(&thief, &server, &code).error(3),
        "recovery-sheet-over"
    );
    // It is told once, and by whatever syncs first.
    let said = sara.say(&["space", "invite", "house"]);
    assert!(
        said.out.contains("your recovery sheet was used"),
        "{said:?}"
    );
    assert!(said.out.contains("onderweg phone remove"));
    let said = ben.say(&["--lang", "nl", "sync"]);
    assert!(
        said.out.contains("kwam terug met een herstelblad"),
        "{said:?}"
    );
    assert_eq!(sara.run(&["sheet", "revoke"]).error(3), "no-recovery-sheet");
}

#[cfg(target_os = "linux")]
#[test]
fn a_sheet_that_nobody_could_read_leaves_the_one_before_it() {
    let (_folder, _server, sara, _) = house();
    let first = sara.run(&["sheet", "print"]).data();
    assert_eq!(
        first["told"], false,
        "the code is out before the server hears"
    );
    sara.run(&["sync"]).data();
    for form in [&["sheet", "print"][..], &["--json", "sheet", "print"]] {
        let full = std::fs::File::options().write(true).open("/dev/full");
        let mut command = crate::phone::program();
        command.arg("--home").arg(&sara.home).args(form);
        let ended = command.stdout(full.unwrap()).output().unwrap();
        assert_ne!(ended.status.code(), Some(0), "{form:?}");
        sara.run(&["sync"]).data();
        let shown = sara.run(&["sheet", "show"]).data();
        assert_eq!(shown["sheet"]["sheet"], first["sheet"], "{form:?}");
    }
}

/// One wrong character: the group is named, and the sheet still works.
fn mistyped(new: &Phone, server: &Server, code: &str) {
    let mut typed: Vec<char> = code.chars().collect();
    typed[11] = if typed[11] == 'Z' { 'Y' } else { 'Z' };
    let typed: String = typed.into_iter().collect();
    assert_eq!(recover(new, server, &typed).error(3), "code");
    let said = new.say_with(&[("ONDERWEG_RECOVERY", &typed)], &["recover", &server.url]);
    assert!(said.err.contains("position 10, in group 3"), "{said:?}");
}

#[cfg(unix)]
fn only_owner(file: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[cfg(not(unix))]
fn only_owner(_: &Path) {}

#[test]
fn what_to_do_is_said_in_every_language_without_a_phone() {
    let folder = tempfile::tempdir().unwrap();
    let nobody = Phone::new(folder.path(), "nobody");
    for (language, words) in [
        ("en", "an afternoon, not a catastrophe"),
        ("nl", "een namiddag, geen ramp"),
        ("ar", "بعد ظهر يوم"),
    ] {
        let said = nobody.say(&["--lang", language, "phone", "lost"]);
        assert!(said.out.contains(words), "{said:?}");
        // Nobody knows of a PIN: both is said.
        assert_eq!(said.out.lines().count(), 11, "{said:?}");
    }
    assert!(!nobody.home.exists());
}

#[test]
fn what_a_finder_reads_is_said_by_the_pin() {
    let folder = tempfile::tempdir().unwrap();
    let mut sara = Phone::new(folder.path(), "sara");
    sara.task("Milk", &[]);
    let (with, without) = ("nothing without your PIN", "Without a PIN, whoever finds");
    let lost = sara.say(&["phone", "lost"]).out;
    assert!(lost.contains(without) && !lost.contains(with), "{lost}");
    let set = sara.with("ONDERWEG_NEW_PIN", "246810", &["pin", "set"]);
    set.data();
    let lost = sara.say(&["phone", "lost"]).out;
    assert!(lost.contains(with) && !lost.contains(without), "{lost}");
    assert!(lost.contains("an owner of the house"), "{lost}");
    sara.pin = Some("246810");
    let lost = sara.say(&["phone", "lost"]).out;
    assert!(lost.contains(with) && !lost.contains(without), "{lost}");
}
