//! Letters when somebody leaves a space, passes a question on, shares an answer, or takes things along.

use std::io::{Cursor, Read, Write};
use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{EntryRef, LeaveBehind};
use onderweg_companion::error::{Error, Failure, LettersStay};
use onderweg_companion::journal::Set;
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_companion::store::Shelf;
use onderweg_companion::text::{Locale, Settings, Words};
use onderweg_companion::words::{error_words, short};

use crate::letters::{Road, open, photo, title, whole};
use crate::passing::case;
use crate::town::{Phone, house, plain};

fn words() -> Words {
    Words::new(Settings::of(Locale::exactly("en").unwrap()))
}

fn stay<T: std::fmt::Debug>(refused: Result<T, Error>) -> (usize, u64) {
    let error = refused.unwrap_err();
    assert_eq!(
        (error.code(), error.failure()),
        ("letters-stay", Failure::SyncFirst)
    );
    let Error::LettersStay(LettersStay { missing, unsent }) = &error else {
        panic!("{error:?}");
    };
    let said = error_words(&error, &words());
    for entry in missing {
        assert!(said.contains(&short(entry)), "{said}");
    }
    (missing.len(), *unsent)
}

fn bring(phone: &mut Phone, space: SpaceId) {
    let never = AtomicBool::new(false);
    let mut town = phone.town.clone();
    let brought = phone
        .app
        .bring_own_letters(&mut town, space, &plain(&never));
    brought.unwrap();
}

fn of(phone: &mut Phone, space: SpaceId) -> usize {
    phone.app.list(Shelf::Live, Some(space)).unwrap().len()
}

#[test]
fn whoever_leaves_takes_letters_along_that_were_not_on_the_phone() {
    let (_town, mut sara, mut ben, house) = house();
    let at = ben.task(house, "Answer");
    ben.sync();
    sara.sync();
    let (content, small) = (photo(150_000, 900), photo(3_000, 120));
    let attached = sara.app.attach_letter(at, &content, Some(&small));
    attached.unwrap();
    sara.sync();
    ben.sync();
    // The small picture alone is here.
    let me = ben.app.me().unwrap();
    let before = of(&mut ben, me);
    assert_eq!(stay(ben.app.leave_and_keep(house)), (1, 0));
    assert_eq!(of(&mut ben, me), before, "nothing was copied");
    assert_eq!(ben.app.spaces().unwrap().len(), 2);
    // A road that breaks off keeps what came.
    let never = AtomicBool::new(false);
    let mut road = Road::new(&ben.town);
    road.left = Some(2);
    let broken = ben.app.bring_own_letters(&mut road, house, &plain(&never));
    assert!(matches!(broken, Err(Error::Transport(_))), "{broken:?}");
    assert_eq!(stay(ben.app.leave_and_keep(house)), (1, 0));
    bring(&mut ben, house);
    let kept = ben.app.leave_and_keep(house).unwrap();
    assert_eq!(whole(open(&mut ben, kept[0])), content);
    assert_eq!(ben.app.letter_thumb(kept[0]).unwrap(), Some(small));
    assert_eq!(
        ben.app.leave_and_keep(house).unwrap().len(),
        0,
        "asked again"
    );
    ben.sync();
    ben.sync();
    assert_eq!(whole(open(&mut sara, at)), content);
}

#[test]
fn what_nobody_has_is_left_behind_by_saying_so() {
    let (_town, mut sara, mut ben, house) = house();
    let lost = ben.task(house, "Answer");
    ben.task(house, "Milk");
    ben.sync();
    sara.sync();
    let attached = sara.app.attach_letter(lost, &photo(150_000, 900), None);
    attached.unwrap();
    // The words arrive, the photo does not.
    let mut road = Road::new(&sara.town);
    road.left = Some(0);
    sara.sync_over(&mut road).unwrap();
    ben.sync();
    bring(&mut ben, house);
    assert_eq!(stay(ben.app.leave_and_keep(house)), (1, 0));
    let behind = LeaveBehind {
        letters: true,
        ..LeaveBehind::default()
    };
    let kept = ben.app.leave_with(house, behind).unwrap();
    assert_eq!(kept.len(), 2);
    let letters = kept.iter().filter(|at| ben.app.letter(**at).is_ok());
    assert_eq!(letters.count(), 0);
}

#[test]
fn nobody_leaves_while_the_others_wait_for_a_photo() {
    let (_town, mut sara, mut ben, house) = house();
    let content = photo(150_000, 900);
    let at = ben.app.add_letter(house, &title("Answer"), &content, None);
    let at = at.unwrap();
    let mut road = Road::new(&ben.town);
    road.left = Some(1);
    ben.sync_over(&mut road).unwrap();
    assert_eq!(stay(ben.app.leave_and_keep(house)), (0, 2));
    assert_eq!(stay(ben.app.leave(house)), (0, 2), "nor without copies");
    ben.sync();
    assert_eq!(ben.app.leave_and_keep(house).unwrap().len(), 1);
    ben.sync();
    sara.sync();
    assert_eq!(whole(open(&mut sara, at)), content);
    // Where nobody stays, nobody waits.
    let alone = sara.app.create_space("alone").unwrap();
    let added = sara.app.add_letter(alone, &title("x"), &content, None);
    added.unwrap();
    let kept = sara.app.leave_and_keep(alone).unwrap();
    assert_eq!(whole(open(&mut sara, kept[0])), content);
}

#[test]
fn an_archive_from_before_doubles_nothing_of_what_was_kept() {
    let (town, mut sara, mut ben, house) = house();
    // One that came out of an archive itself keeps the name that it had at first.
    sara.task(house, "of sara");
    let theirs = sara.app.export_all(&[house], &words(), &mut |_| {});
    let back = ben.app.import_all(house, &theirs.unwrap().zip).unwrap();
    assert_eq!(back.entries.len(), 1);
    ben.task(house, "of ben");
    let content = photo(9_000, 90);
    let added = ben.app.add_letter(house, &title("Answer"), &content, None);
    added.unwrap();
    ben.sync();
    let taken = ben.app.export_all(&[], &words(), &mut |_| {}).unwrap();
    assert_eq!(ben.app.leave_and_keep(house).unwrap().len(), 3);
    ben.sync();
    ben.sync();
    let me = ben.app.me().unwrap();
    let titles = ben.titles();
    let again = ben.app.import_all(me, &taken.zip).unwrap();
    assert_eq!((again.entries.len(), again.here), (0, 3));
    assert_eq!(ben.titles(), titles);
    // What was taken along after that is the same again, also on another phone.
    let later = ben.app.export_all(&[], &words(), &mut |_| {}).unwrap();
    let mut tom = town.bare_phone();
    let own = tom.app.me().unwrap();
    assert_eq!(
        tom.app.import_all(own, &taken.zip).unwrap().entries.len(),
        3
    );
    let again = tom.app.import_all(own, &later.zip).unwrap();
    assert_eq!((again.entries.len(), again.here), (0, 3));
}

#[test]
fn a_question_is_passed_on_with_its_photo_or_without_it() {
    let mut all = case();
    let content = photo(70_000, 900);
    let mut ask = |name: &str| {
        let sets = [Set::Title(name.to_owned()), Set::ForProfessional(true)];
        let at = all.sara.app.add_letter(all.house, &sets, &content, None);
        at.unwrap()
    };
    let (with, without) = (ask("with"), ask("without"));
    all.sara.sync();
    let passed = all.sara.app.pass_on(with, None).unwrap();
    let bare = all.sara.app.pass_without_letter(without, None).unwrap();
    let [passed, bare] = [passed, bare].map(|passed| EntryRef {
        space: passed.case.space,
        entry: passed.entry,
    });
    all.sara.sync();
    all.sara.sync();
    all.lien.sync();
    assert_eq!(whole(open(&mut all.lien, passed)), content);
    let none = all.lien.app.letter(bare).unwrap_err();
    assert_eq!(none.code(), "no-letter");
    let shown = all.lien.app.show(bare).unwrap().document;
    assert!(shown["letter"].is_null(), "{shown}");
    // And out again: the words alone, then with the photo, each once.
    let share = |all: &mut crate::passing::Case, bare: bool| {
        let shared = match bare {
            true => all.sara.app.share_without_letter(passed, all.house),
            false => all.sara.app.share_from_case(passed, all.house),
        };
        let shared = shared.unwrap();
        let at = EntryRef {
            space: shared.space,
            entry: shared.entry,
        };
        (all.sara.app.letter(at).is_ok(), shared.again)
    };
    assert_eq!(share(&mut all, true), (false, false));
    assert_eq!(share(&mut all, true), (false, true), "the same again");
    assert_eq!(share(&mut all, false), (true, false));
    assert_eq!(share(&mut all, true), (true, true), "they have it");
}

/// The archive with other bytes in one file.
fn with(zip: &[u8], name: &str, change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut file = old.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let named = file.name().unwrap().into_owned();
        if named == name {
            change(&mut bytes);
        }
        new.start_file(named.as_str(), zip::write::SimpleFileOptions::default())
            .unwrap();
        new.write_all(&bytes).unwrap();
    }
    new.finish().unwrap().into_inner()
}

#[test]
fn small_pictures_come_back_and_a_bad_picture_is_named() {
    let (town, mut sara, _ben, house) = house();
    let (content, small) = (photo(70_000, 900), photo(3_000, 120));
    let at = sara
        .app
        .add_letter(house, &title("Answer"), &content, Some(&small));
    let at = at.unwrap();
    sara.task(house, "Milk");
    let taken = sara
        .app
        .export_all(&[house], &words(), &mut |_| {})
        .unwrap();
    assert_eq!((taken.letters, taken.letters_left), (1, 0));
    let mut tom = town.bare_phone();
    let own = tom.app.me().unwrap();
    let whole_name = format!("letters/{}.png", at.entry);
    let small_name = format!("letters/{}.small.png", at.entry);
    let cut = |bytes: &mut Vec<u8>| bytes.truncate(bytes.len() / 2);
    let (many, large) = (photo(3_000, 1_025), photo(60_000, 120));
    let text = |bytes: &mut Vec<u8>| *bytes = b"plain text".to_vec();
    let bad = [
        (&whole_name, with(&taken.zip, &whole_name, cut), "damaged"),
        (&whole_name, with(&taken.zip, &whole_name, text), "type"),
        (&small_name, with(&taken.zip, &small_name, cut), "damaged"),
        (
            &small_name,
            with(&taken.zip, &small_name, |bytes| *bytes = many.clone()),
            "small",
        ),
        (
            &small_name,
            with(&taken.zip, &small_name, |bytes| *bytes = large.clone()),
            "small",
        ),
    ];
    for (name, zip, why) in bad {
        let refused = tom.app.import_all(own, &zip).unwrap_err();
        let said = error_words(&refused, &words());
        assert!(said.contains(name.as_str()) && said.contains(why), "{said}");
        assert_eq!((refused.code(), of(&mut tom, own)), ("takeout", 0));
        assert!(
            tom.app.letters().unwrap().is_empty(),
            "nothing half-imported"
        );
    }
    let back = tom.app.import_all(own, &taken.zip).unwrap();
    assert_eq!(back.entries.len(), 2);
    let letter = tom.app.letters().unwrap().remove(0);
    let copy = EntryRef {
        space: own,
        entry: letter.entry,
    };
    assert!(letter.thumb && letter.thumb_here);
    assert_eq!(tom.app.letter_thumb(copy).unwrap(), Some(small));
    assert_eq!(whole(open(&mut tom, copy)), content);
}
