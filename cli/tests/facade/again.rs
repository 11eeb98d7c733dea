//! What is taken back as a whole, what stays, what is told again, and archives of anything: they come
//! back as they went, or nothing of them does.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{EntryRef, NewRota, What};
use onderweg_companion::error::Error;
use onderweg_companion::journal::{Command, FIELDS, FieldDef, Kind, NaiveDate, Set, Shape, Tz};
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_companion::store::Shelf;
use onderweg_companion::text::{Locale, Settings, Words};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde_json::Value;

use crate::keys::{recover, second_phone, sheet};
use crate::passing::case;
use crate::town::{Phone, Town, house, plain};

fn words() -> Words {
    Words::new(Settings::of(Locale::exactly("en").unwrap()))
}

fn set(field: &str, value: &str) -> Set {
    Set::parse(field, value, Tz::Europe__Brussels).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn count(phone: &mut Phone) -> usize {
    phone.app.list(Shelf::Live, None).unwrap().len()
}

#[test]
fn an_undo_takes_back_all_of_an_act_on_several_things() {
    let (_town, mut sara, _ben, house) = house();
    let names = ["milk", "bread", "rice"].map(str::to_owned);
    let things = sara.app.add_shopping(house, &names).unwrap();
    sara.app.tick_shopping(&things, true).unwrap();
    let undone = sara.app.undo(None).unwrap();
    assert_eq!((undone.at, undone.also.len()), (things[2], 2));
    assert_eq!(sara.app.shopping(Some(house)).unwrap().open.len(), 3);
    // One of them was changed by itself since: the others are taken back all the same.
    sara.app.tick_shopping(&things, true).unwrap();
    sara.app.erase(things[1]).unwrap();
    sara.sync();
    assert_eq!(sara.app.undo(None).unwrap().also.len(), 1);
    assert_eq!(sara.app.shopping(Some(house)).unwrap().open.len(), 2);
}

#[test]
fn an_undo_takes_back_all_of_what_was_read_from_a_file() {
    let mut sara = Town::new().bare_phone();
    let me = sara.app.me().unwrap();
    let ics = "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:a\r\nSUMMARY:Form\r\nDUE;VALUE=DATE:20261201\r\n\
        STATUS:COMPLETED\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Talk\r\n\
        DTSTART;VALUE=DATE:20261201\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    sara.app.import_ics(me, ics.as_bytes()).unwrap();
    let zip = sara.app.export_all(&[], &words(), &mut |_| {}).unwrap().zip;
    sara.app.undo(None).unwrap();
    assert_eq!(count(&mut sara), 0, "also what was finished by it");
    assert!(sara.app.undo(None).is_err(), "nothing comes back by it");
    let mut other = Town::new().bare_phone();
    let me = other.app.me().unwrap();
    other.app.import_all(me, &zip).unwrap();
    assert_eq!(count(&mut other), 2);
    other.app.undo(None).unwrap();
    assert_eq!(count(&mut other), 0);
}

#[test]
fn a_turn_that_was_changed_stays_when_its_series_moves_to_another_weekday() {
    let town = Town::new();
    let (mut sara, mut other) = (town.bare_phone(), town.bare_phone());
    let me = sara.app.me().unwrap();
    let sets = [
        set("title", "talk"),
        set("start", "2026-11-24T15:00"),
        set("repeat", "FREQ=WEEKLY;BYDAY=TU"),
    ];
    let talk = sara.app.add(me, &Kind::Appointment, &sets).unwrap();
    let earlier = [Command::Set(set("start", "2026-12-01T10:00"))];
    sara.app
        .act_on_turn(talk, day("2026-12-01"), &earlier)
        .unwrap();
    let fridays = Command::Set(set("repeat", "FREQ=WEEKLY;BYDAY=FR"));
    sara.app.act(talk, &[fridays]).unwrap();
    let turns = |phone: &mut Phone| {
        let all = phone.app.list(Shelf::Live, None).unwrap();
        let days = all.into_iter().filter_map(|item| item.turn);
        days.take(3).collect::<Vec<_>>()
    };
    assert_eq!(turns(&mut sara), ["2026-11-27", "2026-12-01", "2026-12-04"]);
    // It goes along, and can still be called off.
    let zip = sara.app.export_all(&[], &words(), &mut |_| {}).unwrap().zip;
    let to = other.app.me().unwrap();
    assert_eq!(other.app.import_all(to, &zip).unwrap().turns, 1);
    assert_eq!(turns(&mut other), turns(&mut sara));
    let off = [Command::Set(set("cancelled", "yes"))];
    sara.app.act_on_turn(talk, day("2026-12-01"), &off).unwrap();
    assert_eq!(turns(&mut sara), ["2026-11-27", "2026-12-04", "2026-12-11"]);
    let none = sara.app.act_on_turn(talk, day("2026-12-08"), &off);
    assert_eq!(none, Err(Error::NoSuch("turn")));
}

#[test]
fn a_used_sheet_is_told_again_after_a_kill_before_it_was_shown() {
    let (town, mut sara, mut ben, _) = house();
    let code = sheet(&mut sara);
    ben.sync();
    let mut thief = town.bare_phone();
    recover(&town, &mut thief, &code).unwrap();
    thief.sync();
    let never = AtomicBool::new(false);
    let told = |phone: &mut Phone| {
        let synced = phone.app.sync(&mut town.clone(), &plain(&never)).unwrap();
        let used = synced
            .notices
            .iter()
            .filter(|one| one.what == What::SheetUsed);
        (used.count(), synced.heard)
    };
    assert_eq!(told(&mut ben).0, 1);
    let mut ben = ben.reopen();
    let (again, heard) = told(&mut ben);
    assert_eq!(again, 1);
    ben.app.notices_shown(&heard).unwrap();
    let mut ben = ben.reopen();
    assert_eq!(told(&mut ben).0, 0);
}

#[test]
fn a_look_in_which_somebody_else_wrote_counts_no_more_whoever_wrote_last() {
    let mut all = case();
    let space = all.case;
    all.lien.app.tell_looks(space, &[(1, 5, "opened")]).unwrap();
    all.lien.sync();
    all.sara.sync();
    assert_eq!(all.sara.app.looks(space).unwrap().len(), 1);
    let look = |kind: &Kind| kind.as_str() == "look";
    let mut sara = all.sara.meddle(|tx| {
        let rows = tx.summaries(Shelf::Live, Tz::UTC).unwrap().into_iter();
        let mut rows = rows.filter(|row| row.summary.kind.as_ref().is_some_and(look));
        let row = rows.next().unwrap();
        let text = Command::EditBody("1 5 opened\n2 6 answered\n".to_owned());
        tx.act(row.space, row.entry, &[text]).unwrap();
    });
    sara.sync();
    all.lien.sync();
    all.lien.app.tell_looks(space, &[(3, 7, "opened")]).unwrap();
    all.lien.sync();
    sara.sync();
    let deeds = sara.app.looks(space).unwrap();
    assert!(
        deeds.iter().all(|look| look.deed != "answered"),
        "{deeds:?}"
    );
}

#[test]
fn a_signature_is_taken_back_with_another_phone_of_the_same_person() {
    let (town, mut sara, mut ben, house) = house();
    ben.app
        .propose_agreement(house, "House", "Be kind.")
        .unwrap();
    ben.sync();
    let mut tablet = second_phone(&town, &mut sara);
    sara.app.sign_agreement(house, None).unwrap();
    sara.sync();
    tablet.sync();
    let signed = |phone: &mut Phone| {
        let known = phone.app.agreement(house).unwrap().unwrap();
        known.versions[0].signed.len()
    };
    assert_eq!(signed(&mut tablet), 2);
    let entry = tablet.app.agreement(house).unwrap().unwrap().entry;
    let at = EntryRef {
        space: house,
        entry,
    };
    tablet.app.undo(Some(at)).unwrap();
    tablet.sync();
    for phone in [&mut tablet, &mut sara, &mut ben] {
        phone.sync();
        assert_eq!(signed(phone), 1);
    }
}

struct Dice(ChaCha20Rng);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.0.next_u64() % n.max(1) as u64).unwrap()
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> Option<T> {
        all.get(self.below(all.len())).cloned()
    }

    fn value(&mut self, shape: Shape, entries: &[EntryRef]) -> Option<String> {
        let n = self.below(900);
        let days = ["2026-03-29", "2026-10-25", "2028-02-29", "2027-01-01"];
        let day = days[n % days.len()];
        Some(match shape {
            Shape::Line(_) | Shape::Words(_) => format!("said, \"{n}\" خبّاز"),
            Shape::Token(_) => format!("token-{n}"),
            Shape::Choice(of) => of[n % of.len()].to_owned(),
            Shape::Number(least, most) => (least + (n as i64) % (most - least + 1)).to_string(),
            Shape::Flag => n.is_multiple_of(2).to_string(),
            Shape::Day => day.to_owned(),
            Shape::Zone => "Europe/Vienna".to_owned(),
            Shape::Time => format!("{day}T02:30"),
            Shape::Reminders => "1d, 2h, 15m".to_owned(),
            Shape::Repeat => {
                ["FREQ=DAILY;COUNT=9", "FREQ=WEEKLY;BYDAY=TU", "FREQ=MONTHLY"][n % 3].to_owned()
            }
            Shape::Link => self.of(entries)?.entry.to_string(),
        })
    }
}

const KINDS: [Kind; 12] = [
    Kind::Task,
    Kind::Appointment,
    Kind::Appointment,
    Kind::Note,
    Kind::Job,
    Kind::Goal,
    Kind::Step,
    Kind::Talk,
    Kind::Card,
    Kind::Shopping,
    Kind::Repair,
    Kind::Bins,
];

/// Anything that people write into a phone; what is refused is refused.
fn write_anything(phone: &mut Phone, dice: &mut Dice, spaces: [SpaceId; 2]) {
    let mut entries: Vec<EntryRef> = Vec::new();
    for n in 0..30 {
        let space = spaces[dice.below(2)];
        let kind = KINDS[dice.below(KINDS.len())].clone();
        match dice.below(6) {
            0 | 1 => {
                let mut sets = vec![set("title", &format!("entry {n}"))];
                for _ in 0..dice.below(6) {
                    sets.extend(field(dice, &kind, &entries));
                }
                if kind == Kind::Appointment {
                    sets.extend([
                        set("start", "2026-11-24T15:00"),
                        set("repeat", "FREQ=WEEKLY"),
                    ]);
                }
                entries.extend(phone.app.add(space, &kind, &sets));
            }
            2 => {
                if let Some(at) = dice.of(&entries) {
                    change_a_turn(phone, dice, at, n);
                }
            }
            3 => {
                if let Some(at) = dice.of(&entries) {
                    let acts = [
                        Command::Done,
                        Command::Archive,
                        Command::Delete,
                        Command::Set(set("label", "papers")),
                        Command::EditBody(format!("a body\nof {n} lines")),
                        Command::FlagForProfessional(true),
                    ];
                    let act = acts[dice.below(acts.len())].clone();
                    let _ = phone.app.act(at, &[act]);
                }
            }
            4 => {
                if let Some(at) = dice.of(&entries) {
                    let shown = phone.app.show(at).unwrap().document;
                    let kind: Kind = shown["kind"].as_str().unwrap().parse().unwrap();
                    let sets = field(dice, &kind, &entries);
                    let acts: Vec<_> = sets.into_iter().map(Command::Set).collect();
                    let _ = phone.app.act(at, &acts);
                }
            }
            _ => keep_house(phone, spaces[1], n),
        }
    }
}

fn change_a_turn(phone: &mut Phone, dice: &mut Dice, at: EntryRef, n: usize) {
    let days = ["2026-11-24", "2026-12-01", "2026-12-02", "2027-06-01"];
    let turn = day(days[dice.below(4)]);
    let what = ["cancelled", "title", "place", "start"][dice.below(4)];
    let value = match what {
        "cancelled" => "yes".to_owned(),
        "start" => format!("{turn}T09:00"),
        _ => format!("other {n}"),
    };
    let change = Command::Set(set(what, &value));
    let _ = phone.app.act_on_turn(at, turn, &[change]);
}

fn keep_house(phone: &mut Phone, house: SpaceId, n: usize) {
    let new = NewRota {
        title: format!("rota {n}"),
        people: Vec::new(),
        by: "done".to_owned(),
        start: phone.app.today(),
        lines: Vec::new(),
    };
    if let Ok(rota) = phone.app.add_rota(house, &new) {
        let _ = phone.app.do_turn(rota, None);
    }
    let _ = phone.app.propose_agreement(house, "House", "Be kind.");
}

fn field(dice: &mut Dice, kind: &Kind, entries: &[EntryRef]) -> Option<Set> {
    let of = |def: &&FieldDef| def.kinds.is_empty() || def.kinds.contains(&kind.as_str());
    let fields: Vec<&FieldDef> = FIELDS.iter().filter(of).collect();
    let def = dice.of(&fields)?;
    let value = dice.value(def.shape, entries)?;
    Set::parse(def.name, &value, Tz::Europe__Brussels).ok()
}

/// The entries of an archive as values that do not depend on ids, authors and times.
fn entries_of(zip: &[u8]) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut text = String::new();
    let mut inside = archive.by_name("journal.json").unwrap();
    inside.read_to_string(&mut text).unwrap();
    let whole: Value = serde_json::from_str(&text).unwrap();
    let all = whole["entries"].as_array().unwrap().iter();
    // An agreement, and what was done of a rota, stay in the file.
    let stays = |entry: &Value| {
        let turn = entry["kind"] == "rota" && entry["series"].is_string();
        turn || entry["kind"] == "agreement"
    };
    let all: Vec<&Value> = all.filter(|entry| !stays(entry)).collect();
    let title = |entry: &Value| entry["fields"]["title"].as_str().unwrap_or("?").to_owned();
    let names: BTreeMap<String, String> = (all.iter())
        .map(|entry| (entry["entry"].as_str().unwrap().to_owned(), title(entry)))
        .collect();
    let mut plain: Vec<String> = Vec::new();
    for entry in all {
        let mut entry = entry.clone();
        let members = entry.as_object_mut().unwrap();
        for gone in ["entry", "space", "created", "changed", "others", "rota"] {
            members.remove(gone);
        }
        if let Some(series) = members.get("series").and_then(Value::as_str) {
            let name = names.get(series).cloned().unwrap_or_default();
            members.insert("series".to_owned(), name.into());
        }
        if let Some(fields) = members.get_mut("fields").and_then(Value::as_object_mut) {
            fields.remove("confirm");
            fields.remove("origin");
            // What is not set is the same as not there.
            fields.retain(|_, value| value != "false");
            let links = FIELDS.iter().filter(|def| def.shape == Shape::Link);
            for def in links {
                let to = fields.remove(def.name);
                let to = to.and_then(|id| names.get(id.as_str()?).cloned());
                fields.extend(to.map(|name| (def.name.to_owned(), name.into())));
            }
        }
        plain.push(entry.to_string());
    }
    plain.sort();
    plain
}

#[test]
fn anything_comes_back_from_its_archive_and_nothing_from_a_damaged_one() {
    for seed in 0..25 {
        let mut dice = Dice(ChaCha20Rng::seed_from_u64(seed));
        let town = Town::new();
        let (mut sara, mut ben) = (town.bare_phone(), town.bare_phone());
        let spaces = [
            sara.app.me().unwrap(),
            sara.app.create_space("house").unwrap(),
        ];
        write_anything(&mut sara, &mut dice, spaces);
        let taken = sara.app.export_all(&[], &words(), &mut |_| {}).unwrap();
        let mut to = ben.app.me().unwrap();
        let mut empty = ben.app.canonical(to).unwrap();
        for _ in 0..12 {
            let mut damaged = taken.zip.clone();
            let at = dice.below(damaged.len());
            match dice.below(3) {
                0 => damaged.truncate(at),
                1 => damaged[at] ^= 1 << dice.below(8),
                _ => drop(damaged.splice(at..at + dice.below(damaged.len() - at), [])),
            }
            match ben.app.import_all(to, &damaged) {
                Err(_) => assert_eq!(ben.app.canonical(to).unwrap(), empty, "seed {seed}"),
                // Damaged where nothing is read back.
                Ok(_) => {
                    ben = town.bare_phone();
                    to = ben.app.me().unwrap();
                    empty = ben.app.canonical(to).unwrap();
                }
            }
        }
        let back = ben.app.import_all(to, &taken.zip);
        assert!(back.is_ok(), "seed {seed}: {back:?}");
        let again = ben.app.export_all(&[], &words(), &mut |_| {}).unwrap();
        assert_eq!(
            entries_of(&again.zip),
            entries_of(&taken.zip),
            "seed {seed}"
        );
    }
}
