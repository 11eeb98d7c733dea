//! Letters that are taken off, replaced, moved, taken along; and servers that give something else.

use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{EntryRef, LetterAt};
use onderweg_companion::error::{Error, LetterError};
use onderweg_companion::journal::{Command, Set};
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_companion::store::Shelf;
use onderweg_companion::text::{Locale, Settings, Words};
use onderweg_companion::transport::{Call, Method, Reply, Transport, TransportError};

use crate::letters::{Road, has_key, open, photo, title, whole};
use crate::town::{Phone, Town, house, plain};

pub(crate) fn parts_at(town: &Town, space: SpaceId) -> u64 {
    use onderweg_server::store::Store;
    let mut parts = 0;
    let look: onderweg_server::store::Look<'_> = &mut |space| {
        parts = space.blob_count()?;
        Ok(())
    };
    town.backup().read(space, look).unwrap();
    parts
}

fn added(phone: &mut Phone, space: SpaceId, content: &[u8]) -> EntryRef {
    let small = photo(3_000, 120);
    let at = phone
        .app
        .add_letter(space, &title("Answer"), content, Some(&small));
    let at = at.unwrap();
    phone.sync();
    at
}

fn code<T: std::fmt::Debug>(refused: Result<T, Error>) -> &'static str {
    refused.unwrap_err().code()
}

#[test]
fn a_letter_that_was_taken_off_is_gone_everywhere() {
    let (town, mut sara, mut ben, house) = house();
    let content = photo(200_000, 900);
    let at = added(&mut sara, house, &content);
    let before = town.backup();
    ben.sync();
    assert_eq!(whole(open(&mut ben, at)), content);
    assert_eq!(code(ben.app.remove_letter(at)), "letter-not-yours");
    let other = photo(900, 90);
    let refused = ben.app.attach_letter(at, &other, None);
    assert_eq!(code(refused), "letter-not-yours");
    sara.app.remove_letter(at).unwrap();
    assert_eq!(code(sara.app.letter(at)), "no-letter");
    assert_eq!(code(sara.app.remove_letter(at)), "no-letter");
    let mut sara = sara.reopen();
    assert_eq!(sara.sync().letters.unwrap().deleted, 2);
    assert_eq!(sara.sync().letters, None, "nothing twice");
    assert_eq!(parts_at(&town, house), 0);
    ben.sync();
    assert_eq!(code(open(&mut ben, at)), "no-letter");
    assert_eq!(sara.titles(), ["Answer"], "the task stays");
    // An undo cannot bring back what is nowhere.
    assert!(sara.app.undo(Some(at)).is_err());
    assert_eq!(code(sara.app.letter(at)), "no-letter");
    // A server that comes back from a backup is told again.
    town.restore(before, 9);
    sara.sync();
    sara.sync();
    assert_eq!(parts_at(&town, house), 0);
    ben.sync();
    assert_eq!(code(open(&mut ben, at)), "no-letter");
}

#[test]
fn a_letter_in_place_of_another_takes_it_away_and_an_undo_only_its_own() {
    let (town, mut sara, mut ben, house) = house();
    let task = sara.task(house, "Answer");
    let first = photo(70_000, 900);
    sara.app.attach_letter(task, &first, None).unwrap();
    // Nothing of it was sent: nothing is to be deleted.
    sara.app.undo(Some(task)).unwrap();
    assert_eq!(code(sara.app.letter(task)), "no-letter");
    assert_eq!(sara.sync().letters, None);
    sara.app.attach_letter(task, &first, None).unwrap();
    sara.sync();
    let second = photo(900, 90);
    sara.app.attach_letter(task, &second, None).unwrap();
    assert_eq!(sara.sync().letters.unwrap().deleted, 1);
    assert_eq!(parts_at(&town, house), 1);
    ben.sync();
    assert_eq!(whole(open(&mut ben, task)), second);
    assert!(sara.app.undo(Some(task)).is_err(), "the first one is gone");
    assert_eq!(whole(open(&mut sara, task)), second);
}

#[test]
fn a_letter_that_two_attached_at_the_same_time_is_lost_to_nobody() {
    let (town, mut sara, mut ben, house) = house();
    let task = sara.task(house, "Answer");
    sara.sync();
    ben.sync();
    let (of_sara, of_ben) = (photo(900, 90), photo(901, 91));
    sara.app.attach_letter(task, &of_sara, None).unwrap();
    town.pass(1_000);
    ben.app.attach_letter(task, &of_ben, None).unwrap();
    for _ in 0..2 {
        sara.sync();
        ben.sync();
    }
    assert_eq!(parts_at(&town, house), 2);
    // Both are listed and opened, in the same order for everybody.
    for phone in [&mut sara, &mut ben] {
        assert_eq!(contents(phone, task), [of_sara.clone(), of_ben.clone()]);
        assert_eq!(phone.app.letters().unwrap().len(), 2);
        assert_eq!(whole(open(phone, task)), of_sara, "the first of them");
        let both = phone.app.show(task).unwrap().document;
        assert_eq!(both["letter"].as_str().unwrap().split(' ').count(), 2);
        assert_eq!(both["conflicts"].as_array().unwrap().len(), 0);
        assert!(!has_key(&both.to_string()), "{both}");
        let third = phone.app.attach_letter(task, &photo(902, 92), None);
        assert_eq!(code(third), "letter-not-yours");
    }
    // Each takes off their own alone, and both may do so at the same time.
    let marks: Vec<_> = marks(&mut sara, task);
    let of = |which: &str| LetterAt {
        at: task,
        which: Some(which.to_owned()),
    };
    assert_eq!(
        code(sara.app.remove_letter(of(&marks[1]))),
        "letter-not-yours"
    );
    assert_eq!(code(sara.app.letter(of("zz"))), "no-letter");
    assert_eq!(code(sara.app.letter(of(""))), "letter-which");
    sara.app.remove_letter(task).unwrap();
    assert_eq!(contents(&mut sara, task), std::slice::from_ref(&of_ben));
    sara.sync();
    ben.sync();
    assert_eq!(contents(&mut ben, task), [of_ben]);
    assert_eq!(parts_at(&town, house), 1);
    ben.app.remove_letter(of(&marks[1])).unwrap();
    ben.sync();
    sara.sync();
    assert_eq!(parts_at(&town, house), 0);
    assert_eq!(code(sara.app.letter(task)), "no-letter");
}

#[test]
fn two_letters_of_one_task_that_are_taken_off_at_once_are_both_gone() {
    let (town, mut sara, mut ben, house) = house();
    let task = sara.task(house, "Answer");
    sara.sync();
    ben.sync();
    sara.app.attach_letter(task, &photo(900, 90), None).unwrap();
    ben.app.attach_letter(task, &photo(901, 91), None).unwrap();
    for _ in 0..2 {
        sara.sync();
        ben.sync();
    }
    let own = ben.app.me().unwrap();
    assert_eq!(contents(&mut ben, task).len(), 2);
    for phone in [&mut sara, &mut ben] {
        phone.app.remove_letter(task).unwrap();
    }
    for _ in 0..2 {
        sara.sync();
        ben.sync();
    }
    for phone in [&mut sara, &mut ben] {
        assert_eq!(code(phone.app.letter(task)), "no-letter");
    }
    assert_eq!(parts_at(&town, house) + parts_at(&town, own), 0);
}

#[test]
fn both_letters_of_a_task_go_along_with_it() {
    let (_town, mut sara, mut ben, house) = house();
    let task = sara.task(house, "Answer");
    sara.sync();
    ben.sync();
    let (of_sara, of_ben) = (photo(900, 90), photo(901, 91));
    sara.app.attach_letter(task, &of_sara, None).unwrap();
    ben.app.attach_letter(task, &of_ben, None).unwrap();
    for _ in 0..2 {
        sara.sync();
        ben.sync();
    }
    let own = ben.app.me().unwrap();
    assert_eq!(code(ben.app.move_to(task, own)), "letter-stays");
    assert_eq!(contents(&mut ben, task).len(), 2);
    let copy = ben.app.move_to(task, own).unwrap();
    let mut came = contents(&mut ben, copy);
    came.sort();
    let mut both = [of_sara, of_ben];
    both.sort();
    assert_eq!(came, both);
    // Both are Ben's now: which one is meant has to be said.
    assert_eq!(code(ben.app.remove_letter(copy)), "letter-which");
}

fn marks(phone: &mut Phone, at: EntryRef) -> Vec<String> {
    let all = phone.app.letters_of(at).unwrap().into_iter();
    all.map(|letter| letter.letter).collect()
}

/// What all letters of a task hold.
fn contents(phone: &mut Phone, at: EntryRef) -> Vec<Vec<u8>> {
    let never = AtomicBool::new(false);
    let mut town = phone.town.clone();
    let mut contents = Vec::new();
    for mark in marks(phone, at) {
        let which = Some(mark);
        let which = LetterAt { at, which };
        let opened = phone
            .app
            .open_letter(Some(&mut town), which, &plain(&never));
        contents.push(whole(opened));
    }
    contents
}

#[test]
fn a_letter_goes_along_with_its_entry_or_says_so_before() {
    let (_town, mut sara, mut ben, house) = house();
    let content = photo(150_000, 900);
    let at = added(&mut sara, house, &content);
    ben.sync();
    let own = ben.app.me().unwrap();
    // The small picture alone is not the letter.
    let refused = ben.app.move_to(at, own);
    assert!(matches!(refused, Err(Error::Letter(LetterError::Stays))));
    assert_eq!(ben.titles(), ["Answer"], "nothing was written");
    assert_eq!(whole(open(&mut ben, at)), content);
    let copy = ben.app.move_to(at, own).unwrap();
    assert_eq!(whole(open(&mut ben, copy)), content);
    assert!(ben.app.letter_thumb(copy).unwrap().is_some());
    ben.sync();
    ben.sync();
    assert_eq!(ben.app.letter(copy).unwrap().unsent, 0);
    // The copy is Ben's to change, under a key of its own.
    ben.app.remove_letter(copy).unwrap();
    sara.sync();
    assert_eq!(whole(open(&mut sara, at)), content);
    let second = added(&mut sara, house, &photo(901, 90));
    ben.sync();
    let bare = ben.app.move_without_letter(second, own).unwrap();
    assert_eq!(code(ben.app.letter(bare)), "no-letter");
}

#[test]
fn whoever_leaves_keeps_the_letters_of_their_own_tasks() {
    let (_town, _sara, mut ben, house) = house();
    let content = photo(70_000, 900);
    added(&mut ben, house, &content);
    let kept = ben.app.leave_and_keep(house).unwrap();
    assert_eq!(whole(open(&mut ben, kept[0])), content);
    ben.sync();
    ben.sync();
    assert_eq!(ben.app.letter(kept[0]).unwrap().unsent, 0);
}

#[test]
fn letters_that_are_here_are_taken_along_and_come_back() {
    let (town, mut sara, mut ben, house) = house();
    let content = photo(70_000, 900);
    let at = added(&mut sara, house, &content);
    added(&mut sara, house, &photo(901, 90));
    ben.sync();
    assert_eq!(whole(open(&mut ben, at)), content);
    let words = Words::new(Settings::of(Locale::exactly("en").unwrap()));
    let taken = ben.app.export_all(&[house], &words, &mut |_| {}).unwrap();
    assert_eq!(
        (taken.entries, taken.letters, taken.letters_left),
        (2, 1, 1)
    );
    // Where they are already, nothing comes twice; on a phone of somebody else they are new.
    let own = ben.app.me().unwrap();
    let here = ben.app.import_all(own, &taken.zip).unwrap();
    assert_eq!((here.entries.len(), here.here), (0, 2));
    let mut tom = town.bare_phone();
    let own = tom.app.me().unwrap();
    let back = tom.app.import_all(own, &taken.zip).unwrap();
    let letters = tom.app.letters().unwrap();
    let mut brought = letters.iter().filter(|letter| letter.space == own);
    let letter = brought.next().unwrap();
    assert!(brought.next().is_none());
    let copy = EntryRef {
        space: own,
        entry: letter.entry,
    };
    assert!(back.entries.contains(&copy));
    assert_eq!(whole(open(&mut tom, copy)), content);
}

#[test]
fn a_full_space_says_so_and_takes_more_when_something_goes() {
    let (town, mut sara, _ben, house) = house();
    town.hold(3);
    let first = added(&mut sara, house, &photo(70_000, 900));
    let second = added(&mut sara, house, &photo(70_001, 900));
    assert!(sara.app.letter(second).unwrap().refused);
    assert_eq!(sara.sync().letters, None, "it is not asked every time");
    town.pass(25 * 3_600_000);
    sara.sync();
    assert!(
        sara.app.letter(second).unwrap().refused,
        "nor is it forgotten"
    );
    sara.app.erase(first).unwrap();
    sara.sync();
    sara.sync();
    let view = sara.app.letter(second).unwrap();
    assert_eq!((view.refused, view.unsent), (false, 0));
    assert_eq!(parts_at(&town, house), 3);
}

#[test]
fn a_small_picture_that_never_comes_costs_little() {
    let (town, mut sara, mut ben, house) = house();
    let small = photo(3_000, 120);
    let content = photo(900, 90);
    let at = sara
        .app
        .add_letter(house, &title("Answer"), &content, Some(&small));
    let at = at.unwrap();
    // The entry came, and not a part of its letter.
    let mut road = Road::new(&town);
    road.left = Some(0);
    sara.sync_over(&mut road).unwrap();
    let asked = |ben: &mut Phone| {
        let mut road = Road::new(&town);
        ben.sync_over(&mut road).unwrap();
        road.gets.len()
    };
    assert_eq!(
        (asked(&mut ben), asked(&mut ben)),
        (1, 1),
        "it may be under way"
    );
    town.pass(25 * 3_600_000);
    assert_eq!((asked(&mut ben), asked(&mut ben)), (1, 0), "once a day");
    sara.sync();
    town.pass(25 * 3_600_000);
    assert_eq!((asked(&mut ben), asked(&mut ben)), (1, 0));
    assert_eq!(ben.app.letter_thumb(at).unwrap(), Some(small));
}

#[test]
fn where_a_photo_was_taken_reaches_nobody() {
    let (_town, mut sara, mut ben, house) = house();
    let plain = photo(900, 90);
    let place = b"\0\0\0\x12eXIf51.2194 N 4.4025 Ecrc.";
    let told = [&plain[..33], place, &plain[33..]].concat();
    let sets = [Set::Title("Answer".into())];
    let at = sara
        .app
        .add_letter(house, &sets, &told, Some(&told))
        .unwrap();
    sara.sync();
    ben.sync();
    assert_eq!(whole(open(&mut ben, at)), plain);
    assert_eq!(ben.app.letter_thumb(at).unwrap(), Some(plain));
}

/// What a hostile server gives in place of a part.
#[derive(Clone, Copy, Debug)]
enum Trick {
    /// Another part of the same letter.
    Swap,
    /// The same part of another letter.
    Replay,
    /// A part that is cut off.
    Cut,
    /// Nothing at all.
    Empty,
    /// It says that there is none.
    Deny,
}

struct Hostile<'a> {
    town: Town,
    trick: Trick,
    other: &'a str,
    asked: usize,
}

impl Hostile<'_> {
    /// The answer to another question.
    fn instead(&mut self, call: &Call<'_>, path: &str) -> Result<Reply, TransportError> {
        self.town.send(&Call {
            method: call.method,
            path,
            headers: call.headers,
            body: call.body,
            limit: call.limit,
        })
    }
}

impl Transport for Hostile<'_> {
    fn authority(&self) -> &str {
        "ow.example.org"
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        let part = call
            .path
            .strip_prefix("/v1/blobs/")
            .filter(|_| call.method == Method::Get);
        let Some((_, "2")) = part.and_then(|part| part.split_once('/')) else {
            return self.town.send(call);
        };
        self.asked += 1;
        let mut reply = self.town.send(call)?;
        match self.trick {
            Trick::Swap => return self.instead(call, &call.path.replace("/2", "/1")),
            Trick::Replay => return self.instead(call, self.other),
            Trick::Cut => reply.body.truncate(1_000),
            Trick::Empty => reply.body.clear(),
            Trick::Deny => reply.status = 404,
        }
        Ok(reply)
    }
}

#[test]
fn another_part_in_its_place_is_noticed_and_costs_no_other() {
    let (town, mut sara, mut ben, house) = house();
    let content = photo(200_000, 900);
    let at = sara
        .app
        .add_letter(house, &title("x"), &content, None)
        .unwrap();
    let second = sara
        .app
        .add_letter(house, &title("y"), &photo(200_001, 900), None)
        .unwrap();
    sara.sync();
    ben.sync();
    let mut road = Road::new(&town);
    let never = AtomicBool::new(false);
    whole(ben.app.open_letter(Some(&mut road), second, &plain(&never)));
    let other = road.gets[2].clone();
    for trick in [
        Trick::Swap,
        Trick::Replay,
        Trick::Cut,
        Trick::Empty,
        Trick::Deny,
    ] {
        let mut hostile = Hostile {
            town: town.clone(),
            trick,
            other: &other,
            asked: 0,
        };
        let opened = ben
            .app
            .open_letter(Some(&mut hostile), at, &plain(&never))
            .unwrap_err();
        let told = match trick {
            Trick::Deny => "letter-away",
            Trick::Swap | Trick::Replay | Trick::Cut | Trick::Empty => "letter-changed",
        };
        assert_eq!((opened.code(), hostile.asked), (told, 1), "{trick:?}");
        assert_eq!(ben.app.letter(at).unwrap().here, 2, "{trick:?}");
    }
    let mut road = Road::new(&town);
    let opened = ben.app.open_letter(Some(&mut road), at, &plain(&never));
    assert_eq!(whole(opened), content);
    assert_eq!(road.gets.len(), 2, "what was honest is not fetched again");
}

#[test]
fn an_undo_takes_a_new_letter_and_its_task_back_as_one_act() {
    let (_town, mut sara, mut ben, house) = house();
    let sets = title("To whom it may concern");
    let content = photo(9_000, 90);
    let at = sara.app.add_letter(house, &sets, &content, None).unwrap();
    let undone = sara.app.undo(None).unwrap();
    assert_eq!((undone.at, undone.also), (at, Vec::new()));
    let listed = sara.app.list(Shelf::Live, Some(house)).unwrap();
    assert!(listed.iter().all(|item| item.entry != at.entry));
    assert!(sara.app.undo(None).is_err(), "nothing is left of it");
    // It lies in the bin as it was, photo and all.
    sara.app.act(at, &[Command::Restore]).unwrap();
    assert_eq!(whole(open(&mut sara, at)), content);
    // Where somebody wrote in it since, all of it stays.
    let at = sara.app.add_letter(house, &sets, &content, None).unwrap();
    sara.sync();
    ben.sync();
    ben.app
        .act(at, &[Command::Set(Set::Title("Answered".into()))])
        .unwrap();
    ben.sync();
    sara.sync();
    assert!(sara.app.undo(None).is_err());
    assert_eq!(whole(open(&mut sara, at)), content);
}

#[test]
fn nobody_signs_out_while_a_photo_is_only_here() {
    let (town, mut sara, _ben, house) = house();
    let sets = title("Answer");
    let at = sara
        .app
        .add_letter(house, &sets, &photo(150_000, 900), None);
    at.unwrap();
    let mut road = Road::new(&town);
    road.left = Some(1);
    let synced = sara.sync_over(&mut road).unwrap();
    assert_eq!(
        synced.unsent, 0,
        "the entry is sent, and a part of the photo"
    );
    let left = sara.app.sign_out().unwrap_err();
    assert!(matches!(left, Error::Unsent(2)), "{left:?}");
}
