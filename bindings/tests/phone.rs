//! A phone over the bindings: opened, used and shut as Kotlin, Swift and Python do it. What those
//! languages make of it is tested in them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says loudly what it did not find"
)]

use std::sync::{Arc, Mutex};

use onderweg_phone::edit::Edit;
use onderweg_phone::failure::Failure;
use onderweg_phone::observer::{Event, Happened, Observer, SyncStep};
use onderweg_phone::phone::{Phone, PhoneClock};
use onderweg_phone::profiles::{profiles, wipe_profile};
use onderweg_phone::row::{Sent, SpaceKind};
use onderweg_phone::words::{Arg, Direction, Words, languages, plain_text, typed_text};

/// Monday, 23 November 2026, 10:00 in Brussels.
const MONDAY: i64 = 1_795_424_400_000;

struct Still;

impl PhoneClock for Still {
    fn now_ms(&self) -> Result<i64, Failure> {
        Ok(MONDAY)
    }
}

fn opened(home: &std::path::Path) -> Arc<Phone> {
    let home = home.display().to_string();
    let zone = "Europe/Brussels".to_owned();
    let languages = vec!["nl-BE".to_owned()];
    Phone::open_at(home, vec![7; 32], zone, Arc::new(Still), None, languages).unwrap()
}

fn title(text: &str) -> Edit {
    Edit::Title { text: text.into() }
}

#[derive(Default)]
struct Ears {
    heard: Mutex<Vec<Event>>,
    back: Mutex<Option<Arc<Phone>>>,
}

impl Observer for Ears {
    fn changed(&self, event: Event) -> Result<(), Failure> {
        // Calling back is allowed: the core told after it let go.
        if let Some(phone) = self.back.lock().unwrap().as_ref() {
            assert!(!phone.entries(None)?.is_empty());
        }
        self.heard.lock().unwrap().push(event);
        Err(Failure::from(uniffi::UnexpectedUniFFICallbackError::new(
            "a bug of the app",
        )))
    }

    fn progress(&self, _: SyncStep) -> Result<bool, Failure> {
        Ok(true)
    }
}

#[test]
fn what_was_done_is_there_after_shutting_and_opening() {
    let folder = tempfile::tempdir().unwrap();
    let phone = opened(folder.path());
    let due = Edit::Due {
        time: "2026-11-24T15:00".into(),
    };
    let lines = Edit::AddLine { text: "ID".into() };
    let at = phone
        .add("task".into(), vec![title("Bel VDAB"), due, lines], None)
        .unwrap();
    assert!(phone.edit(at.clone(), vec![title("Bel de VDAB")]).unwrap());
    phone.shut();
    assert_eq!(
        phone.today(),
        Err(Failure::Closed {
            code: "closed".into(),
            words: String::new()
        })
    );
    let phone = opened(folder.path());
    let today = phone.today().unwrap();
    let row = &today.days[0].rows[0];
    assert_eq!(
        (row.at.clone(), row.title.as_str()),
        (at.clone(), "Bel de VDAB")
    );
    assert_eq!((row.sent, row.audience.kind), (Sent::Here, SpaceKind::Me));
    assert_eq!((row.lines_open, row.lines_done), (1, 0));
    let time = row.time.as_ref().unwrap();
    assert_eq!(time.day.as_deref(), Some("2026-11-24"));
    let words = plain_text(time.words.clone());
    assert!(words.contains("24 nov"), "the reader's language: {words}");
    let entry = phone.entry(at.clone()).unwrap();
    assert_eq!(
        (entry.title.as_str(), entry.lines.len()),
        ("Bel de VDAB", 1)
    );
    let history = phone.history(at.clone()).unwrap();
    assert_eq!(history.len(), 2);
    assert!(history[1].changes[0].contains("VDAB"));
    assert_eq!(phone.undo(None).unwrap().at, at);
    assert_eq!(phone.entry(at).unwrap().title, "Bel VDAB");
}

#[test]
fn the_observer_may_call_back_and_may_throw() {
    let folder = tempfile::tempdir().unwrap();
    let phone = opened(folder.path());
    let ears = Arc::new(Ears::default());
    phone
        .observe(Some(Arc::clone(&ears) as Arc<dyn Observer>))
        .unwrap();
    *ears.back.lock().unwrap() = Some(Arc::clone(&phone));
    let at = phone.add("note".into(), vec![title("x")], None).unwrap();
    assert!(phone.finish(at).unwrap());
    let heard = ears.heard.lock().unwrap();
    let what: Vec<_> = heard.iter().map(|event| event.what.clone()).collect();
    assert_eq!(what, [vec![Happened::Added], vec![Happened::Done]]);
    assert!(!heard[0].of_others && heard[0].words.contains('x'));
    ears.back.lock().unwrap().take();
}

#[test]
fn what_cannot_be_kept_names_the_field_and_nothing_that_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let phone = opened(folder.path());
    let due = Edit::Due {
        time: "geheim".into(),
    };
    let failed = phone.add("task".into(), vec![title("a"), due], None);
    let Err(Failure::Correct { code, words, field }) = failed else {
        panic!("{failed:?}");
    };
    assert_eq!((code.as_str(), field.as_str()), ("value", "due"));
    assert!(!words.contains("geheim") && !words.is_empty());
    assert!(phone.entries(None).unwrap().is_empty());
    let short = Phone::open("x".into(), vec![1], "UTC".into(), None, Vec::new());
    assert!(matches!(short, Err(Failure::Correct { .. })));
}

#[test]
fn a_choice_of_language_changes_the_words_and_a_failure_says_so_too() {
    let folder = tempfile::tempdir().unwrap();
    let phone = opened(folder.path());
    assert_eq!(phone.words().unwrap().language().tag, "nl");
    phone.set_language(Some("fa-AF".into())).unwrap();
    phone.set_calendar("solar-hijri".into()).unwrap();
    phone.set_digits("eastern-arabic".into()).unwrap();
    let words = phone.words().unwrap();
    assert_eq!(words.direction(), Direction::Rtl);
    assert_eq!(words.number(12), "۱۲");
    let today = phone.today().unwrap();
    assert!(today.date.other.is_some() && today.date.own != today.date.raw);
    let failed = phone.entry(onderweg_phone::row::EntryRef {
        space: phone.me().unwrap(),
        entry: "00".repeat(16),
    });
    let Err(Failure::Correct { words, .. }) = failed else {
        panic!("{failed:?}");
    };
    assert!(
        words.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c)),
        "{words}"
    );
    assert!(phone.set_language(Some("xx".into())).is_err());
}

#[test]
fn the_first_screen_has_words_before_there_is_a_journal() {
    let names: Vec<_> = languages().into_iter().map(|one| one.tag).collect();
    assert!(names.len() == 12 && names.contains(&"ti".to_owned()));
    let words = Words::of("en".into(), "european".into(), "gregorian".into());
    let args = [("seconds".to_owned(), Arg::Number { number: 3 })].into();
    assert_eq!(plain_text(words.say("only-here".into(), args)), "only here");
    assert_eq!(
        words.audio("only-here".into()).as_deref(),
        Some("en/only-here")
    );
    assert_eq!(words.say("no-such".into(), [].into()), "no-such");
    assert_eq!(plain_text(words.time("09:30".into())), "09:30");
    assert_eq!(plain_text(words.weekday("2026-11-23".into())), "Monday");
    assert_eq!(words.date("not a day".into(), "x".into()), "not a day");
}

#[test]
fn a_pin_locks_and_a_wrong_one_waits() {
    let folder = tempfile::tempdir().unwrap();
    let phone = opened(folder.path());
    phone.change_pin(None, Some("482615".into())).unwrap();
    phone.lock().unwrap();
    assert!(phone.is_locked().unwrap());
    assert!(matches!(phone.today(), Err(Failure::Unlock { .. })));
    assert!(matches!(
        phone.unlock("0".into()),
        Err(Failure::WrongPin { .. })
    ));
    assert!(phone.status().unwrap().locked);
    phone.wipe().unwrap();
    assert!(!phone.is_open());
    assert!(matches!(phone.status(), Err(Failure::Closed { .. })));
}

#[test]
fn without_a_server_a_sync_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let phone = opened(folder.path());
    let options = onderweg_phone::server::SyncOptions::default();
    assert!(matches!(phone.sync(options), Err(Failure::Enrol { .. })));
    phone.cancel();
    assert_eq!(phone.status().unwrap().server, None);
}

#[test]
fn one_value_of_a_field_is_kept_whatever_field_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let phone = opened(folder.path());
    let line = Edit::AddLine { text: "ID".into() };
    let at = phone
        .add("task".into(), vec![title("a"), line], None)
        .unwrap();
    let line = phone.lines(at.clone()).unwrap()[0].id.clone();
    let kept = |field: &str, value: Option<&str>| {
        let value = value.map(str::to_owned);
        phone.keep(at.clone(), field.to_owned(), value)
    };
    assert!(kept("title", Some("b")).unwrap());
    assert!(kept("due", Some("2026-11-24T09:30[Europe/Brussels]")).unwrap());
    assert!(kept("place", Some("Mechelen")).unwrap());
    assert!(kept("body", Some("x\ny")).unwrap());
    assert!(kept(&format!("check/{line}/text"), Some("Pasfoto")).unwrap());
    assert!(kept(&format!("check/{line}/done"), Some("true")).unwrap());
    assert!(
        !kept("title", Some("b")).unwrap(),
        "it stands alone already"
    );
    let entry = phone.entry(at.clone()).unwrap();
    assert_eq!((entry.title.as_str(), entry.lines[0].done), ("b", true));
    assert_eq!(entry.lines[0].text, "Pasfoto");
    let due = entry.fields.iter().find(|field| field.name == "due");
    assert!(due.unwrap().words.contains("24"));
    assert!(kept("place", None).unwrap());
    let none = kept("nothing", Some("x"));
    assert!(matches!(none, Err(Failure::Correct { .. })), "{none:?}");
}

#[test]
fn ones_own_space_and_what_was_typed_are_said_in_the_readers_words() {
    let folder = tempfile::tempdir().unwrap();
    let phone = opened(folder.path());
    let at = phone.add("note".into(), vec![title("x")], None).unwrap();
    let audience = phone.entry(at).unwrap().audience;
    let own = phone.words().unwrap().say("takeout-own".into(), [].into());
    assert_eq!((audience.name, audience.words), (None, own.clone()));
    let space = phone.spaces().unwrap().remove(0);
    assert_eq!((space.name, space.words), (None, own));
    let typed = typed_text("a\u{202e}b\nc".into());
    assert_eq!(typed, "\u{2068}ab c\u{2069}");
    let minutes = phone.set_auto_lock_minutes(-1);
    assert!(matches!(minutes, Err(Failure::Correct { .. })));
}

#[test]
fn a_wipe_from_outside_wants_the_whole_secret_and_says_so_in_the_readers_words() {
    let folder = tempfile::tempdir().unwrap();
    let phone = opened(folder.path());
    let home = folder.path().display().to_string();
    let wipe = |secret: Vec<u8>| {
        let languages = vec!["nl".to_owned()];
        wipe_profile(home.clone(), "sun".into(), secret, languages)
    };
    let short = wipe(vec![7; 3]);
    assert!(matches!(short, Err(Failure::Correct { .. })), "{short:?}");
    let Err(Failure::CloseOther { words, .. }) = wipe(vec![7; 32]) else {
        panic!("it is open");
    };
    assert!(
        words.contains("dagboek") || words.contains("programma"),
        "{words}"
    );
    phone.shut();
    wipe(vec![7; 32]).unwrap();
    assert!(profiles(home.clone()).is_empty());
}
