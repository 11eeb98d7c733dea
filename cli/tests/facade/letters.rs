//! Letters over the facade: kept before sent, small picture first, resumed at every cut, opened when
//! asked for, checked, and gone when erased.

use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{EntryRef, LetterOpened, SyncOptions};
use onderweg_companion::error::{Error, Failure, LetterError};
use onderweg_companion::journal::{Command, Kind, Set};
use onderweg_companion::transport::{Call, Method, Reply, Transport, TransportError};

use crate::town::{Phone, Town, house, plain};

/// A picture of so many bytes; what follows its head is as random as a photo.
pub(crate) fn photo(len: usize, side: u32) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    out.extend_from_slice(&side.to_be_bytes());
    out.extend_from_slice(&side.to_be_bytes());
    out.extend_from_slice(b"\x08\x02\0\0\0crc.");
    out.extend_from_slice(&u32::try_from(len - 57).unwrap().to_be_bytes());
    out.extend_from_slice(b"IDAT");
    let mut state = 7_u32;
    while out.len() < len - 16 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        out.push((state >> 24) as u8);
    }
    out.extend_from_slice(b"crc.\0\0\0\0IENDcrc.");
    out
}

pub(crate) fn title(text: &str) -> [Set; 1] {
    [Set::Title(text.to_owned())]
}

pub(crate) fn open(phone: &mut Phone, at: EntryRef) -> Result<LetterOpened, Error> {
    let never = AtomicBool::new(false);
    let mut town = phone.town.clone();
    phone.app.open_letter(Some(&mut town), at, &plain(&never))
}

pub(crate) fn whole(opened: Result<LetterOpened, Error>) -> Vec<u8> {
    match opened.unwrap() {
        LetterOpened::Whole { media, content } => {
            assert_eq!(media, "image/png");
            content
        }
        part @ LetterOpened::Part { .. } => panic!("{part:?}"),
    }
}

/// A road that counts what is asked of blobs, breaks after so many of them, and may change a byte.
pub(crate) struct Road {
    town: Town,
    pub(crate) left: Option<usize>,
    pub(crate) after: bool,
    tamper: bool,
    pub(crate) puts: usize,
    pub(crate) gets: Vec<String>,
    /// Bytes of parts, up and down.
    pub(crate) bytes: usize,
}

impl Road {
    pub(crate) fn new(town: &Town) -> Self {
        Self {
            town: town.clone(),
            left: None,
            after: false,
            tamper: false,
            puts: 0,
            gets: Vec::new(),
            bytes: 0,
        }
    }
}

impl Transport for Road {
    fn authority(&self) -> &str {
        "ow.example.org"
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        let of_part = call.path.starts_with("/v1/blobs/")
            && (call.method == Method::Put || call.path.matches('/').count() == 4);
        if of_part && self.left == Some(0) {
            if self.after {
                self.town.send(call)?;
            }
            return Err(TransportError::Broken);
        }
        let mut reply = self.town.send(call)?;
        if of_part {
            self.left = self.left.map(|left| left - 1);
            self.bytes += call.body.len() + reply.body.len();
            match call.method {
                Method::Put => self.puts += 1,
                Method::Get | Method::Post | Method::Delete => self.gets.push(call.path.into()),
            }
            if self.tamper && call.method == Method::Get {
                let at = reply.body.len() / 2;
                reply.body[at] ^= 1;
            }
        }
        Ok(reply)
    }
}

#[test]
fn a_photo_becomes_a_task_and_is_opened_by_who_may() {
    let (town, mut sara, mut ben, house) = house();
    let (photo, small) = (photo(200_000, 1_200), photo(9_000, 200));
    let sets = [
        Set::Title("Answer the commune".into()),
        Set::parse("due", "2026-12-01", sara.app.zone()).unwrap(),
    ];
    let at = sara
        .app
        .add_letter(house, &sets, &photo, Some(&small))
        .unwrap();
    // Durable before acknowledged: without a server, and after a kill.
    let mut sara = sara.reopen();
    assert_eq!(
        whole(
            sara.app
                .open_letter(None, at, &plain(&AtomicBool::new(false)))
        ),
        photo
    );
    assert_eq!(
        sara.app.letter_thumb(at).unwrap().as_deref(),
        Some(small.as_slice())
    );
    let view = sara.app.letter(at).unwrap();
    assert_eq!((view.parts, view.here, view.unsent), (4, 4, 5));
    let news = sara.sync().letters.unwrap();
    assert_eq!((news.sent, news.waiting), (5, 0));
    assert_eq!(sara.sync().letters, None, "nothing twice");
    // The other phone has the small picture after a sync, and the rest when it is opened.
    let mut road = Road::new(&town);
    let synced = ben.sync_over(&mut road).unwrap();
    assert_eq!(synced.letters.unwrap().fetched, 1);
    assert_eq!(road.gets.len(), 1);
    assert_eq!(
        ben.app.letter_thumb(at).unwrap().as_deref(),
        Some(small.as_slice())
    );
    let view = ben.app.letters().unwrap().remove(0);
    assert_eq!(
        (view.title.as_str(), view.here, view.media),
        ("Answer the commune", 0, "image/png")
    );
    let never = AtomicBool::new(false);
    let away = ben.app.open_letter(None, at, &plain(&never)).unwrap_err();
    assert!(matches!(away, Error::Letter(LetterError::NotHere)));
    assert_eq!(away.failure(), Failure::RetryLater { wait_ms: None });
    assert_eq!(whole(open(&mut ben, at)), photo);
    let calls = town.calls();
    assert_eq!(whole(open(&mut ben, at)), photo);
    assert_eq!(town.calls(), calls, "it is kept");
}

#[test]
fn sending_resumes_after_a_cut_at_any_part() {
    let whole_photo = photo(200_000, 1_200);
    for after in [false, true] {
        for cut in 0..5 {
            let (town, mut sara, mut ben, house) = house();
            let small = photo(9_000, 200);
            let at = sara
                .app
                .add_letter(house, &title("x"), &whole_photo, Some(&small));
            let at = at.unwrap();
            let mut road = Road::new(&town);
            (road.left, road.after) = (Some(cut), after);
            let news = sara.sync_over(&mut road).unwrap().letters.unwrap();
            assert_eq!((news.sent as usize, news.reason.is_some()), (cut, true));
            let mut sara = sara.reopen();
            let before = road.bytes;
            let mut road = Road::new(&town);
            let news = sara.sync_over(&mut road).unwrap().letters;
            assert_eq!(news.unwrap_or_default().waiting, 0);
            assert_eq!(
                road.puts,
                5 - cut - usize::from(after),
                "cut at {cut}: nothing twice"
            );
            // Padded and sealed it is a little more, and never a part more.
            let most = photo_bytes(&whole_photo) + photo_bytes(&small);
            assert!(before + road.bytes <= most, "{before} and {}", road.bytes);
            ben.sync();
            assert_eq!(whole(open(&mut ben, at)), whole_photo);
        }
    }
}

/// What all parts of a content have at most.
fn photo_bytes(content: &[u8]) -> usize {
    let parts = content.len() / 65_536 + 1;
    content.len() + content.len() / 8 + parts * 256 + 1_024
}

#[test]
fn opening_resumes_at_every_part_with_the_same_bytes() {
    for (len, parts) in [(60_000, 1), (140_000, 3), (300_000, 5)] {
        for cut in 0..=parts {
            let (town, mut sara, mut ben, house) = house();
            let content = photo(len, 900);
            let at = sara.app.add_letter(house, &title("x"), &content, None);
            let at = at.unwrap();
            sara.sync();
            ben.sync();
            let mut road = Road::new(&town);
            road.left = Some(cut);
            let never = AtomicBool::new(false);
            let first = ben.app.open_letter(Some(&mut road), at, &plain(&never));
            assert_eq!(first.is_ok(), cut == parts);
            let mut ben = ben.reopen();
            let before = road.bytes;
            let mut road = Road::new(&town);
            let again = ben.app.open_letter(Some(&mut road), at, &plain(&never));
            assert_eq!(whole(again), content);
            assert_eq!(road.gets.len(), parts - cut, "nothing twice");
            assert!(before + road.bytes <= photo_bytes(&content));
        }
    }
}

#[test]
fn opening_resumes_after_a_cut_and_keeps_to_the_budget() {
    let (town, mut sara, mut ben, house) = house();
    let photo = photo(300_000, 1_200);
    let at = sara
        .app
        .add_letter(house, &title("x"), &photo, None)
        .unwrap();
    sara.sync();
    ben.sync();
    let never = AtomicBool::new(false);
    let mut road = Road::new(&town);
    road.left = Some(2);
    let broken = ben.app.open_letter(Some(&mut road), at, &plain(&never));
    assert!(matches!(
        broken,
        Err(Error::Transport(TransportError::Broken))
    ));
    assert_eq!(ben.app.letter(at).unwrap().here, 2);
    let options = SyncOptions {
        budget: Some(80_000),
        ..plain(&never)
    };
    let mut ben = ben.reopen();
    let mut road = Road::new(&town);
    let part = ben.app.open_letter(Some(&mut road), at, &options).unwrap();
    assert_eq!(part, LetterOpened::Part { here: 3, parts: 5 });
    let metered = SyncOptions {
        metered: true,
        ..plain(&never)
    };
    ben.app.set_uses_metered(false).unwrap();
    let refused = ben.app.open_letter(Some(&mut road), at, &metered);
    assert!(matches!(refused, Err(Error::Letter(LetterError::Metered))));
    assert_eq!(whole(open(&mut ben, at)), photo);
    assert_eq!(road.gets.len(), 1, "one part fitted");
}

#[test]
fn a_budget_sends_some_parts_and_the_next_sync_the_others() {
    let (_town, mut sara, _ben, house) = house();
    sara.app
        .add_letter(house, &title("x"), &photo(300_000, 900), None)
        .unwrap();
    sara.sync_over(&mut Cut(Road::new(&sara.town.clone())))
        .unwrap();
    let never = AtomicBool::new(false);
    let options = SyncOptions {
        budget: Some(150_000),
        ..plain(&never)
    };
    let synced = sara.app.sync(&mut sara.town.clone(), &options).unwrap();
    let news = synced.letters.unwrap();
    assert!((1..=2).contains(&news.sent), "{news:?}");
    assert_eq!(news.sent + news.waiting, 5);
    assert!(synced.up + synced.down < 160_000);
    assert_eq!(sara.sync().letters.unwrap().waiting, 0);
}

/// Lets entries pass, and no letter.
struct Cut(Road);

impl Transport for Cut {
    fn authority(&self) -> &str {
        self.0.authority()
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        match call.path.starts_with("/v1/blobs/") {
            true => Err(TransportError::Broken),
            false => self.0.send(call),
        }
    }
}

#[test]
fn what_is_no_letter_is_refused_and_nothing_is_written() {
    let (_town, mut sara, _ben, house) = house();
    let large = photo(6 * 1024 * 1024 + 1, 900);
    for (file, code) in [
        (&b"#!/bin/sh\n"[..], "letter-type"),
        (b"", "letter-size"),
        (&large, "letter-size"),
        (&photo(900, 30_000), "letter-type"),
        (&photo(900, 60_000), "letter-type"),
        (
            b"MZ\x90\0\x03 a letter.jpg that is a program",
            "letter-type",
        ),
        (
            b"<svg xmlns=\"x\"><script>go()</script></svg>",
            "letter-type",
        ),
        (&photo(900, 90)[..700], "letter-type"),
    ] {
        let refused = sara
            .app
            .add_letter(house, &title("x"), file, None)
            .unwrap_err();
        assert_eq!(refused.code(), code);
        assert_eq!(refused.failure(), Failure::Correct { field: "photo" });
    }
    let wide = photo(900, 2_000);
    let refused = sara
        .app
        .add_letter(house, &title("x"), &photo(900, 900), Some(&wide));
    assert_eq!(refused.unwrap_err().code(), "letter-thumb");
    assert_eq!(sara.titles(), Vec::<String>::new());
    let note = sara.app.add(house, &Kind::Note, &title("n")).unwrap();
    assert!(
        sara.app
            .attach_letter(note, &photo(900, 900), None)
            .is_err()
    );
    let none = sara.app.letter(note).unwrap_err();
    assert!(matches!(none, Error::Letter(LetterError::None)));
}

#[test]
fn a_part_that_was_changed_is_shown_to_nobody() {
    let (town, mut sara, mut ben, house) = house();
    let content = photo(100_000, 900);
    let at = sara
        .app
        .add_letter(house, &title("x"), &content, Some(&photo(900, 90)))
        .unwrap();
    sara.sync();
    let mut road = Road::new(&town);
    road.tamper = true;
    let synced = ben.sync_over(&mut road).unwrap();
    assert_eq!(synced.letters, None, "a changed small picture ends no sync");
    assert_eq!(ben.app.letter_thumb(at).unwrap(), None);
    let never = AtomicBool::new(false);
    let opened = ben
        .app
        .open_letter(Some(&mut road), at, &plain(&never))
        .unwrap_err();
    assert_eq!(opened.code(), "letter-changed");
    // From an honest server it opens.
    assert_eq!(whole(open(&mut ben, at)), content);
}

#[test]
fn what_opens_a_letter_is_shown_nowhere() {
    let (_town, mut sara, _ben, house) = house();
    let at = sara
        .app
        .add_letter(house, &title("x"), &photo(900, 900), None)
        .unwrap();
    sara.app.attach_letter(at, &photo(901, 900), None).unwrap();
    let past = sara.app.history(at).unwrap();
    let steps = past.acts.iter().flat_map(|act| &act.what);
    let shown: Vec<_> = steps.filter(|step| step.field == "letter").collect();
    assert!(
        shown.len() == 2
            && shown
                .iter()
                .all(|step| is_mark(step.to.as_deref().unwrap())),
        "{shown:?}"
    );
    let item = sara
        .app
        .list(onderweg_companion::store::Shelf::Live, None)
        .unwrap()
        .remove(0);
    assert!(is_mark(&item.more["letter"]));
    assert_ne!(shown[0].to, shown[1].to, "two letters have two marks");
    let document = sara.app.show(at).unwrap().document;
    assert!(is_mark(document["letter"].as_str().unwrap()));
    let all = serde_json::to_string(&sara.app.canonical(house).unwrap()).unwrap()
        + &serde_json::to_string(&past).unwrap()
        + &document.to_string();
    assert!(!has_key(&all), "{all}");
    assert!(has_key(&"0a".repeat(32)));
    for typed in ["letter=x", "letter=0100"] {
        let (field, value) = typed.split_once('=').unwrap();
        assert!(Set::parse(field, value, sara.app.zone()).is_err());
    }
    assert!(
        "letter"
            .parse::<onderweg_companion::journal::FieldName>()
            .is_err()
    );
}

fn is_mark(text: &str) -> bool {
    text.len() == 15 && text.starts_with("letter-")
}

/// Whether there is anything as long as a key: ids are half of one.
pub(crate) fn has_key(text: &str) -> bool {
    let mut run = 0;
    text.bytes().any(|sign| {
        run = if sign.is_ascii_hexdigit() { run + 1 } else { 0 };
        run == 64
    })
}

#[test]
fn an_erased_letter_is_gone_from_every_phone_and_the_server() {
    let (town, mut sara, mut ben, house) = house();
    let content = photo(200_000, 900);
    let at = sara
        .app
        .add_letter(house, &title("x"), &content, None)
        .unwrap();
    sara.sync();
    ben.sync();
    assert_eq!(whole(open(&mut ben, at)), content);
    sara.app.erase(at).unwrap();
    sara.sync();
    ben.sync();
    for phone in [&mut sara, &mut ben] {
        assert_eq!(phone.app.letters().unwrap(), []);
        assert!(phone.app.letter(at).is_err());
        assert!(open(phone, at).is_err());
    }
    use onderweg_server::store::Store;
    let mut parts = 1;
    let look: onderweg_server::store::Look<'_> = &mut |space| {
        parts = space.blob_count()?;
        Ok(())
    };
    town.backup().read(house, look).unwrap();
    assert_eq!(parts, 0);
    let (sara, ben) = (sara.reopen(), ben.reopen());
    for phone in [&sara, &ben] {
        for file in std::fs::read_dir(&phone.folder).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap_or_default();
            let word = &content[1_000..1_032];
            assert!(!bytes.windows(32).any(|part| part == word));
        }
    }
}

#[test]
fn a_restored_server_gets_letters_back_from_any_phone() {
    let (town, mut sara, mut ben, house) = house();
    sara.sync();
    let before = town.backup();
    let content = photo(100_000, 900);
    let at = sara
        .app
        .add_letter(house, &title("x"), &content, None)
        .unwrap();
    sara.sync();
    ben.sync();
    assert_eq!(whole(open(&mut ben, at)), content);
    town.restore(before, 9);
    let _ = sara.app.act(at, &[Command::Done]).unwrap();
    sara.sync();
    sara.sync();
    let mut road = Road::new(&town);
    ben.sync_over(&mut road).unwrap();
    assert_eq!(road.puts, 0, "it is there again");
    assert_eq!(sara.app.letter(at).unwrap().unsent, 0);
}
