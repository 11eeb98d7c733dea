//! Bad input and what errors hold: never a word that somebody wrote.

use onderweg_companion::error::{Error, Failure};
use onderweg_companion::journal::{Command, Kind, Set, Tz};

use crate::town::{ADDRESS, Town, house};

const MARKER: &str = "qzxmarker";

fn set(field: &str, value: &str) -> Result<Set, Error> {
    Ok(Set::parse(field, value, Tz::UTC)?)
}

#[test]
fn no_error_holds_what_was_written() {
    let (town, mut sara, mut ben, house) = house();
    let at = sara.task(house, MARKER);
    sara.sync();
    ben.sync();
    let long = MARKER.repeat(1000);
    let mut wire = town.clone();
    let errors: Vec<Error> = vec![
        set("title", &long).unwrap_err(),
        set("due", MARKER).unwrap_err(),
        set("due", &format!("2026-11-22T09:30[{MARKER}]")).unwrap_err(),
        set("title", &format!("{MARKER}\0")).unwrap_err(),
        set(MARKER, "x").unwrap_err(),
        sara.app
            .add(house, &Kind::Unknown(MARKER.into()), &[])
            .unwrap_err(),
        sara.app
            .add(house, &Kind::Task, &[Set::Label(MARKER.into())])
            .unwrap_err(),
        sara.app.act(at, &[Command::EditBody(long)]).unwrap_err(),
        sara.app.find_entry(MARKER).unwrap_err(),
        sara.app.find_space(MARKER).unwrap_err(),
        sara.app.find_person(house, MARKER).unwrap_err(),
        sara.app.admit(house, MARKER).unwrap_err(),
        sara.app.create_space(&MARKER.repeat(100)).unwrap_err(),
        sara.app.join(MARKER, &mut wire).unwrap_err(),
        sara.app
            .join(&format!("OW1:{MARKER}"), &mut wire)
            .unwrap_err(),
        sara.app
            .enrol(&mut wire, &format!("https://{MARKER}/x"), MARKER, None)
            .unwrap_err(),
        sara.app
            .enrol(&mut wire, ADDRESS, MARKER, None)
            .unwrap_err(),
        sara.app
            .change_pin(None, Some(&MARKER.repeat(100)))
            .unwrap_err(),
        ben.app.erase(at).unwrap_err(),
        ben.app.undo(Some(at)).unwrap_err(),
    ];
    for error in errors {
        let said = format!("{error} {error:?} {} {:?}", error.code(), error.failure());
        assert!(!said.to_lowercase().contains(MARKER), "{said}");
    }
}

#[test]
fn bad_values_name_their_field_and_change_nothing() {
    let town = Town::new();
    let mut sara = town.bare_phone();
    let me = sara.app.me().unwrap();
    let at = sara.task(me, "milk");
    let before = sara.app.show(at).unwrap();
    let field = |error: Error| {
        let Failure::Correct { field } = error.failure() else {
            panic!("{error:?}");
        };
        field
    };
    let body = Command::EditBody("x".repeat(8_001));
    assert_eq!(field(sara.app.act(at, &[body]).unwrap_err()), "body");
    assert_eq!(field(set("due", "2026-13-01").unwrap_err()), "due");
    assert_eq!(
        field(set("start", "2026-11-22T25:00").unwrap_err()),
        "start"
    );
    assert_eq!(
        field(set("end", "2026-11-22T09:30[Mars/Base]").unwrap_err()),
        "end"
    );
    assert_eq!(field(set("title", "\0").unwrap_err()), "title");
    assert_eq!(field(set("colour", "red").unwrap_err()), "field");
    let two = [
        Command::Set(set("end", "2026-11-01").unwrap()),
        Command::Set(set("start", "2026-11-02").unwrap()),
    ];
    assert_eq!(field(sara.app.act(at, &two).unwrap_err()), "end");
    assert_eq!(field(sara.app.find_entry("zz").unwrap_err()), "entry");
    assert_eq!(sara.app.show(at).unwrap(), before);
}

#[test]
fn a_folder_that_is_none_and_a_key_that_is_another_are_told_apart() {
    let town = Town::new();
    let sara = town.bare_phone();
    let folder = sara.folder.clone();
    drop(sara);
    let seen = crate::town::Seen::default();
    let other = town.open(&folder, 77, &seen).unwrap_err();
    assert_eq!(other.failure(), Failure::Recover);
    town.open(&folder, 1, &seen).unwrap();
    let file = folder.join("journal.db");
    let below = town.open(&file.join("deeper"), 5, &seen).unwrap_err();
    assert_eq!(below.failure(), Failure::FreeSpace);
}
