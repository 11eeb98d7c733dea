//! The failures of `product.md` that need no process of their own, by number, over the real store,
//! the real sync and the real relay. `failures_by_process.rs` has them over the binary.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use onderweg_companion::store::{OpenError, SendState, SqliteStore, UnlockError, WriteError};
use onderweg_journal::{Command, Kind, NaiveDate, Set, State as EntryState, Tz, When};
use onderweg_protocol::chunk::Kind as ChunkKind;
use onderweg_protocol::control::{Role, SpaceKind};
use onderweg_protocol::ids::{DeviceId, EntryId, Incarnation, SpaceId};
use onderweg_protocol::message::{SyncAnswer, SyncRequest};
use onderweg_server::relay::{Limits, MemoryStore, Relay, SqliteStore as RelayStore};
use onderweg_space::author::Wish;
use onderweg_sync::Options;
use onderweg_sync::store::{MemberTx, Place, StoreError};
use onderweg_tests::canary::{copy, files, found_in};
use onderweg_tests::mutate::{below, seeded};
use onderweg_tests::phone::{KEYSTORE, Phone, START, circle, join, quiet};
use onderweg_tests::wire::{Server, Wire};
use tempfile::tempdir;

const NOWHERE: Vec<PathBuf> = Vec::new();
const DAY: i64 = 86_400_000;
const YEAR: i64 = 365 * DAY;

fn same_everywhere(phones: &mut [Phone], space: SpaceId) {
    let journals: BTreeSet<_> = phones
        .iter_mut()
        .map(|phone| phone.journal(space))
        .collect();
    assert_eq!(journals.len(), 1, "the journals differ");
}

fn no_alarms(phones: &mut [Phone], space: SpaceId) {
    for phone in phones {
        assert_eq!(phone.alarms(space), []);
    }
}

/// A phone in a folder, with a space and one note.
fn prepared(home: &Path) -> (SpaceId, EntryId) {
    let mut phone = Phone::create(home, 1);
    let space = phone.found(SpaceKind::Circle);
    let entry = phone.note(space, "before");
    (space, entry)
}

type Act = fn(&mut Phone, SpaceId, EntryId) -> Result<(), WriteError>;

/// Cut at every single call of the store: after the restart the journal is the old or the new one.
#[test]
fn failure_01_a_write_that_is_cut_anywhere_leaves_the_old_or_the_new_state() {
    let acts: [(&str, Act); 5] = [
        ("create", |phone, space, _| {
            let sets = [
                Set::Title("after".to_owned()),
                Set::Body("a body".to_owned()),
            ];
            phone
                .write(|tx| tx.create(space, &Kind::Task, &sets))
                .map(drop)
        }),
        ("edit", |phone, space, entry| {
            phone
                .act(space, entry, Command::Set(Set::Title("after".to_owned())))
                .map(drop)
        }),
        ("delete", |phone, space, entry| {
            phone.act(space, entry, Command::Delete).map(drop)
        }),
        ("undo", |phone, space, entry| {
            phone.write(|tx| tx.undo(space, entry)).map(drop)
        }),
        ("erase", |phone, space, entry| {
            phone.write(|tx| tx.wish_erase(space, entry))
        }),
    ];
    for (name, act) in acts {
        let folder = tempdir().unwrap();
        let first = folder.path().join("first");
        let (space, entry) = prepared(&first);
        let old = look(&first, space);
        let new = {
            let home = folder.path().join("new");
            copy(&first, &home);
            act(&mut Phone::open(&home, 2), space, entry).unwrap();
            look(&home, space)
        };
        assert_ne!(old, new, "{name} does something");
        let mut cuts = 0;
        for call in 1.. {
            let home = folder.path().join(format!("cut-{call}"));
            copy(&first, &home);
            let mut phone = Phone::open(&home, 2);
            phone.store.fail_after(call);
            let done = act(&mut phone, space, entry);
            let was_cut = !phone.store.will_fail();
            drop(phone);
            let found = look(&home, space);
            assert_eq!(
                found,
                if done.is_ok() {
                    new.clone()
                } else {
                    old.clone()
                },
                "{name} cut at call {call}"
            );
            if !was_cut {
                break;
            }
            cuts += 1;
        }
        assert!(cuts > 1, "{name} was cut {cuts} times");
    }
}

/// What a restarted phone shows: entries, what is unsent, what it wishes for.
fn look(home: &Path, space: SpaceId) -> String {
    let mut phone = Phone::open(home, 3);
    let unsent = phone.read(|tx| tx.unsent_count());
    let wishes = phone.state(space).wishes.len();
    format!("{:?} {unsent} {wishes}", phone.journal(space))
}

/// The same for a round of sync: cut anywhere, then repeated, it ends as if it had not been cut.
#[test]
fn failure_01_a_sync_that_is_cut_anywhere_is_repeated_without_harm() {
    let mut call = 1;
    loop {
        let mut server = Server::default();
        let (mut phones, space) = circle(2, &mut server);
        phones[1].note(space, "from Amin");
        phones[1].sync(&mut server, 5);
        phones[0].note(space, "from Sara");
        phones[0].store.fail_after(call);
        let mut errors = 0;
        for _ in 0..10 {
            errors += u32::from(phones[0].round(&mut server, Options::default()).is_err());
        }
        let was_cut = !phones[0].store.will_fail();
        phones[0].store.fail_after(u64::MAX);
        assert_eq!(errors, u32::from(was_cut), "cut at call {call}");
        quiet(&mut phones, &mut server);
        assert_eq!(phones[1].journal(space).len(), 2, "cut at call {call}");
        same_everywhere(&mut phones, space);
        no_alarms(&mut phones, space);
        if !was_cut {
            break;
        }
        call += 1;
    }
    assert!(call > 40, "a sync makes many calls: {call}");
}

/// A text that does not compress.
fn noise(seed: usize, len: usize) -> String {
    let mut rng = seeded(seed as u64);
    (0..len)
        .map(|_| char::from(b'a' + u8::try_from(below(&mut rng, 26)).unwrap()))
        .collect()
}

#[test]
fn failure_02_a_full_disk_loses_nothing_and_says_so() {
    let folder = tempdir().unwrap();
    let mut server = Server::default();
    let mut phones = vec![
        Phone::create(&folder.path().join("sara"), 1),
        Phone::in_memory(2),
    ];
    let space = join(&mut phones, &mut server);
    let pages = phones[0].store.limit_pages(1).unwrap();
    phones[0].store.limit_pages(pages + 12).unwrap();
    let mut kept = 0;
    let full = loop {
        let sets = [
            Set::Title(format!("kept {kept}")),
            Set::Body(noise(kept, 3_000)),
        ];
        match phones[0].write(|tx| tx.create(space, &Kind::Note, &sets)) {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
        assert!(kept < 1_000, "the disk never got full");
    };
    assert_eq!(full, WriteError::Store(StoreError::Full));
    assert_eq!(full.to_string(), "the disk is full");
    assert_eq!(phones[0].journal(space).len(), kept, "reading goes on");
    // Amin's words come while there is no room: the sync says so, and nothing is lost.
    for n in 0..20 {
        let sets = [
            Set::Title(format!("from Amin {n}")),
            Set::Body(noise(100 + n, 5_000)),
        ];
        phones[1]
            .write(|tx| tx.create(space, &Kind::Note, &sets))
            .unwrap();
    }
    phones[1].sync(&mut server, 9);
    let mut said = false;
    for _ in 0..5 {
        said |= phones[0].round(&mut server, Options::default()) == Err(StoreError::Full);
    }
    assert!(said, "the sync says that the disk is full");
    let home = phones[0].home.clone().unwrap();
    let sara = phones.remove(0);
    drop(sara);
    let mut again = Phone::open(&home, 3);
    assert_eq!(
        again.read(|tx| tx.entries(space)).len(),
        kept,
        "after a restart too"
    );
    again.now = START + DAY;
    phones.insert(0, again);
    quiet(&mut phones, &mut server);
    same_everywhere(&mut phones, space);
    assert_eq!(phones[1].journal(space).len(), kept + 20);
    no_alarms(&mut phones, space);
}

/// A server that answers 503: nothing comes back.
struct Away;

impl Wire for Away {
    fn ask(&mut self, _: DeviceId, _: &SyncRequest, _: u64) -> Option<SyncAnswer> {
        None
    }
}

#[test]
fn failure_03_after_150_days_without_a_server_everything_is_pushed() {
    for came_back in ["empty", "older", "the same"] {
        let mut server = Server::default();
        let (mut phones, space) = circle(2, &mut server);
        phones[0].note(space, "day 0");
        quiet(&mut phones, &mut server);
        let old = server.store.clone();
        phones[1].note(space, "the last one before");
        quiet(&mut phones, &mut server);
        let last = phones[0].state(space).sent_at_ms;
        for day in 1..=150_i64 {
            for (n, phone) in phones.iter_mut().enumerate() {
                phone.now = START + day * DAY;
                phone.note(space, &format!("day {day} of {n}"));
                assert_eq!(phone.round(&mut Away, Options::default()), Ok(None));
            }
        }
        assert_eq!(
            phones[0].state(space).sent_at_ms,
            last,
            "not sent since then"
        );
        assert_eq!(
            phones[0].journal(space).len(),
            152,
            "nothing local disappears"
        );
        match came_back {
            "empty" => server.restore(&MemoryStore::new(Incarnation([2; 16])), 2),
            "older" => server.restore(&old, 2),
            _ => {}
        }
        quiet(&mut phones, &mut server);
        same_everywhere(&mut phones, space);
        no_alarms(&mut phones, space);
        assert_eq!(phones[0].journal(space).len(), 302, "{came_back}");
        assert_eq!(phones[0].read(|tx| tx.unsent_count()), 0);
        let mut third = Phone::in_memory(9);
        phones[0].admit(&mut third, space, Role::Member);
        phones.push(third);
        quiet(&mut phones, &mut server);
        assert_eq!(
            phones[2].journal(space).len(),
            302,
            "the server has all of it: {came_back}"
        );
    }
}

#[test]
fn failure_04_a_restored_server_is_recognised_and_never_wins() {
    let mut server = Server::default();
    let (mut phones, space) = circle(3, &mut server);
    let entry = phones[0].note(space, "old title");
    quiet(&mut phones, &mut server);
    let backup = server.store.clone();
    phones[1]
        .act(
            space,
            entry,
            Command::Set(Set::Title("new title".to_owned())),
        )
        .unwrap();
    phones[2].note(space, "only after the backup");
    quiet(&mut phones, &mut server);
    let before = phones[0].journal(space);
    server.restore(&backup, 2);
    phones[0].sync(&mut server, 12);
    assert_eq!(phones[0].journal(space), before, "the remote does not win");
    quiet(&mut phones, &mut server);
    for phone in &mut phones {
        assert_eq!(phone.journal(space), before);
        assert_eq!(
            phone.state(space).incarnation,
            Incarnation([2; 16]),
            "recognised"
        );
    }
    no_alarms(&mut phones, space);
    let mut joiner = Phone::in_memory(9);
    phones[0].admit(&mut joiner, space, Role::Member);
    phones.push(joiner);
    quiet(&mut phones, &mut server);
    assert_eq!(
        phones[3].journal(space),
        before,
        "the phones healed the server"
    );
}

#[test]
fn failure_06_one_chore_done_twice_offline_is_done_once() {
    let mut server = Server::default();
    let (mut phones, space) = circle(2, &mut server);
    let series = phones[0].note(space, "take out the bins, every Sunday");
    quiet(&mut phones, &mut server);
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for phone in &mut phones {
        let turn = phone
            .write(|tx| {
                let turn = tx.create_occurrence(space, series, date, &[])?;
                tx.act(space, turn, &[Command::Done])?;
                Ok::<_, WriteError>(turn)
            })
            .unwrap();
        assert_eq!(turn, EntryId::occurrence(&series, "2026-11-22"));
    }
    quiet(&mut phones, &mut server);
    same_everywhere(&mut phones, space);
    assert_eq!(phones[0].journal(space).len(), 2, "the series and one turn");
    let turn = EntryId::occurrence(&series, "2026-11-22");
    for phone in &mut phones {
        let view = phone.read(|tx| tx.view(space, turn)).unwrap();
        assert_eq!(view.state, EntryState::Done);
        assert_eq!(view.conflicts(), [], "done by both is no conflict");
        assert_eq!(view.date, Some(date));
    }
}

#[test]
fn failure_07_two_texts_written_offline_are_both_readable() {
    let mut server = Server::default();
    let (mut phones, space) = circle(2, &mut server);
    let entry = phones[0].note(space, "Dentist");
    quiet(&mut phones, &mut server);
    for (phone, word) in phones.iter_mut().zip(["Tuesday", "Wednesday"]) {
        phone
            .act(
                space,
                entry,
                Command::Set(Set::Title(format!("Dentist on {word}"))),
            )
            .unwrap();
        phone
            .act(
                space,
                entry,
                Command::EditBody(format!("{word}: bring the card")),
            )
            .unwrap();
    }
    quiet(&mut phones, &mut server);
    same_everywhere(&mut phones, space);
    let ids = phones.iter().map(Phone::id).collect::<BTreeSet<_>>();
    for phone in &mut phones {
        let view = phone.read(|tx| tx.view(space, entry)).unwrap();
        let conflicts = view.conflicts();
        let title = conflicts
            .iter()
            .find(|conflict| conflict.field == "title")
            .unwrap();
        let texts: BTreeSet<_> = title
            .values
            .iter()
            .filter_map(|value| value.text.clone())
            .collect();
        assert_eq!(
            texts,
            BTreeSet::from([
                "Dentist on Tuesday".to_owned(),
                "Dentist on Wednesday".to_owned()
            ])
        );
        let authors: BTreeSet<_> = title
            .values
            .iter()
            .map(|value| DeviceId(value.set.unwrap().author.0))
            .collect();
        assert_eq!(authors, ids, "with their authors");
        let all = phone.text(space);
        assert!(
            all.contains("Tuesday: bring the card")
                || view
                    .body
                    .sides
                    .iter()
                    .any(|side| side.text.contains("Tuesday")),
            "{all}"
        );
        assert!(
            all.contains("Wednesday: bring the card")
                || view
                    .body
                    .sides
                    .iter()
                    .any(|side| side.text.contains("Wednesday")),
            "{all}"
        );
        let row = phone.read(|tx| tx.summary(space, entry)).unwrap();
        assert!(row.conflict, "marked in the list");
    }
}

/// `delete_edit` of docs/merging.md: the words win, and the deletion stays readable beside them.
#[test]
fn failure_08_delete_against_edit_brings_the_entry_back_and_says_so() {
    let mut server = Server::default();
    let (mut phones, space) = circle(2, &mut server);
    let entry = phones[0].note(space, "Sofa");
    quiet(&mut phones, &mut server);
    phones[0].act(space, entry, Command::Delete).unwrap();
    let title = Set::Title("Sofa, blue".to_owned());
    phones[1].act(space, entry, Command::Set(title)).unwrap();
    quiet(&mut phones, &mut server);
    same_everywhere(&mut phones, space);
    let ids: Vec<_> = phones.iter().map(Phone::id).collect();
    for phone in &mut phones {
        let view = phone.read(|tx| tx.view(space, entry)).unwrap();
        assert_eq!(view.state, EntryState::Open);
        assert_eq!(view.title.value.as_deref(), Some("Sofa, blue"));
        let deleted = view.deleted.value == Some(true)
            || view
                .deleted
                .others
                .iter()
                .any(|other| other.value == Some(true));
        assert!(deleted, "that it was deleted stays readable");
        let edited: Vec<_> = view
            .edited_while_deleted
            .iter()
            .map(|stamp| stamp.author.0)
            .collect();
        assert_eq!(edited, [ids[1].0], "and who changed it meanwhile");
    }
    phones[1].act(space, entry, Command::Delete).unwrap();
    quiet(&mut phones, &mut server);
    let view = phones[0].read(|tx| tx.view(space, entry)).unwrap();
    assert_eq!(view.state, EntryState::Deleted, "said again, it is settled");
}

/// Removed while offline: what she wrote meanwhile goes to her own space, and to nobody else.
#[test]
fn failure_08_revoke_against_edit_keeps_the_edit_in_ones_own_space() {
    let mut server = Server::default();
    let (mut phones, space) = circle(3, &mut server);
    let me = phones[2].found(SpaceKind::Me);
    let entry = phones[0].note(space, "House rules");
    quiet(&mut phones, &mut server);
    phones[2]
        .act(
            space,
            entry,
            Command::Set(Set::Title("House rules, Lea's draft".to_owned())),
        )
        .unwrap();
    phones[2].note(space, "Lea's own note");
    let lea = phones[2].id();
    phones[0]
        .write(|tx| tx.wish(space, Wish::Remove(vec![lea])))
        .unwrap();
    phones[0].sync(&mut server, 8);
    quiet(&mut phones, &mut server);
    let mine = phones[2].text(me);
    assert!(
        mine.contains("Lea's own note") && mine.contains("Lea's draft"),
        "{mine}"
    );
    assert!(!phones[0].text(space).contains("Lea's"));
    assert!(phones[2].state(space).gone);
    let refused =
        phones[2].write(|tx| tx.create(space, &Kind::Note, &[Set::Title("later".to_owned())]));
    assert_eq!(refused, Err(WriteError::Gone));
}

#[test]
fn failure_08_leaving_against_edit_keeps_what_others_wrote() {
    let mut server = Server::default();
    let (mut phones, space) = circle(3, &mut server);
    let me = phones[2].found(SpaceKind::Me);
    let entry = phones[2].note(space, "Shopping");
    quiet(&mut phones, &mut server);
    phones[1]
        .act(
            space,
            entry,
            Command::Set(Set::Title("Shopping: milk".to_owned())),
        )
        .unwrap();
    phones[2].note(space, "said before leaving");
    phones[2].sync(&mut server, 8);
    phones[2].write(|tx| tx.wish(space, Wish::Leave)).unwrap();
    phones[2].sync(&mut server, 8);
    quiet(&mut phones, &mut server);
    assert!(phones[2].state(space).gone);
    same_everywhere(&mut phones[..2], space);
    let text = phones[0].text(space);
    assert!(text.contains("Shopping: milk") && text.contains("said before leaving"));
    assert!(
        !phones[2].text(me).contains("said before leaving"),
        "it was sent: it belongs to the house"
    );
}

/// Nothing but a wipe drops unsent work, and the author is the device, whoever is logged in.
#[test]
fn failure_09_unsent_work_outlives_locks_restarts_and_other_profiles() {
    let folder = tempdir().unwrap();
    let (home, other) = (folder.path().join("sara"), folder.path().join("amin"));
    let mut sara = Phone::create(&home, 1);
    let space = sara.found(SpaceKind::Circle);
    let entry = sara.note(space, "not sent yet");
    let author = sara.id();
    let mut rng = sara.rng();
    sara.store
        .change_pin(None, Some("4711"), START, &mut rng)
        .unwrap();
    sara.store.lock();
    drop(sara);
    let amin = Phone::create(&other, 2);
    assert_ne!(
        amin.id(),
        author,
        "a profile of its own has a device of its own"
    );
    drop(amin);
    let mut sara = Phone::open(&home, 3);
    assert!(sara.store.is_locked());
    assert!(
        sara.read(|tx| tx.unsent_count()) > 0,
        "known even while locked"
    );
    sara.store.unlock(Some("4711"), START, &mut rng).unwrap();
    let history = sara.read(|tx| tx.history(space, entry));
    assert!(history.iter().all(|act| act.who.0 == author.0));
    assert_eq!(
        sara.read(|tx| tx.send_state(space, entry)),
        SendState::OnlyHere
    );
    let mut server = Server::default();
    sara.sync(&mut server, 5);
    assert_eq!(
        sara.read(|tx| tx.send_state(space, entry)),
        SendState::OnServer
    );
    sara.note(space, "dropped by a wipe");
    sara.store.wipe().unwrap();
    assert_eq!(
        SqliteStore::open(&home, &KEYSTORE).err(),
        Some(OpenError::NoStore)
    );
}

#[test]
fn failure_09_a_second_profile_cannot_open_the_first() {
    let folder = tempdir().unwrap();
    let home = folder.path().join("sara");
    drop(Phone::create(&home, 1));
    assert_eq!(
        SqliteStore::open(&home, &[8; 32]).err(),
        Some(OpenError::KeyGone)
    );
    drop(Phone::open(&home, 2));
}

/// Phones two (and ten) years ahead and behind: later edits win, alarms ring when they are due.
#[test]
fn failure_10_wrong_clocks_change_neither_order_nor_reminders() {
    for years in [2, 10] {
        let mut server = Server::default();
        let (mut phones, space) = circle(2, &mut server);
        phones[0].now = START + years * YEAR;
        phones[1].now = START - years * YEAR;
        let entry = phones[0].note(space, "first");
        quiet(&mut phones, &mut server);
        phones[1]
            .act(space, entry, Command::Set(Set::Title("second".to_owned())))
            .unwrap();
        quiet(&mut phones, &mut server);
        phones[0]
            .act(space, entry, Command::Set(Set::Title("third".to_owned())))
            .unwrap();
        quiet(&mut phones, &mut server);
        phones[1]
            .act(space, entry, Command::Set(Set::Title("fourth".to_owned())))
            .unwrap();
        quiet(&mut phones, &mut server);
        same_everywhere(&mut phones, space);
        no_alarms(&mut phones, space);
        let view = phones[0].read(|tx| tx.view(space, entry)).unwrap();
        assert_eq!(view.title.value.as_deref(), Some("fourth"));
        assert_eq!(view.conflicts(), []);
        let history = phones[0].read(|tx| tx.history(space, entry));
        let titles: Vec<_> = history
            .iter()
            .flat_map(|act| &act.what)
            .filter(|what| what.field == "title")
            .filter_map(|what| what.to.clone())
            .collect();
        assert_eq!(
            titles,
            ["first", "second", "third", "fourth"],
            "{years} years"
        );
        reminders(&mut phones, space, &mut server);
    }
}

/// The instant of an alarm is that of the appointment, whatever the clock said when it was written.
fn reminders(phones: &mut [Phone], space: SpaceId, server: &mut Server) {
    let zone = Tz::Europe__Brussels;
    let start = When::parse("2040-03-29T09:30[Europe/Brussels]").unwrap();
    let sets = [
        Set::Title("town hall".to_owned()),
        Set::Start(start.clone()),
    ];
    let entry = phones[0]
        .write(|tx| tx.create(space, &Kind::Appointment, &sets))
        .unwrap();
    quiet(phones, server);
    let mut instants = BTreeSet::new();
    for phone in phones.iter_mut() {
        let alarms = phone
            .write(|tx| tx.alarms(zone).map_err(WriteError::from))
            .unwrap();
        let alarm = alarms
            .iter()
            .find(|alarm| alarm.entry == entry)
            .copied()
            .unwrap();
        assert!(alarm.at_ms <= start.instant_ms(zone).unwrap());
        instants.insert(alarm.at_ms);
    }
    assert_eq!(instants.len(), 1);
}

/// Three phones with files and a server with files: after an erasure, and the snapshot that follows
/// it, no byte of what was written is left in any of them.
#[test]
fn failure_13_after_an_erasure_no_byte_is_left_on_any_replica() {
    let folder = tempdir().unwrap();
    let names = ["sara", "amin", "lea"];
    let mut server = Disk::new(&folder.path().join("server"));
    let mut phones: Vec<Phone> = (1..)
        .zip(names)
        .map(|(seed, name)| Phone::create(&folder.path().join(name), seed))
        .collect();
    let space = join(&mut phones, &mut server);
    let words = ["canary-of-the-clinic", "canary-in-the-body"];
    let sets = [
        Set::Title(words[0].to_owned()),
        Set::Body(format!("{} again", words[1])),
    ];
    let entry = phones[1]
        .write(|tx| tx.create(space, &Kind::Note, &sets))
        .unwrap();
    phones[0].note(space, "stays");
    quiet(&mut phones, &mut server);
    assert!(
        phones
            .iter_mut()
            .all(|phone| phone.text(space).contains(words[0]))
    );
    let sealed = sealed_chunks(&mut phones, space);
    assert!(
        holding(&folder.path().join("server"), &sealed) > 1,
        "looking for the right bytes"
    );
    phones[1].write(|tx| tx.wish_erase(space, entry)).unwrap();
    for day in 1..4 {
        phones
            .iter_mut()
            .for_each(|phone| phone.now = START + day * DAY);
        quiet(&mut phones, &mut server);
    }
    for phone in &mut phones {
        assert_eq!(phone.journal(space).len(), 1);
        assert_eq!(
            phone.read(|tx| tx.search("canary")),
            [],
            "not in the search"
        );
        assert!(phone.text(space).contains("stays"));
    }
    let left: BTreeSet<_> = sealed_chunks(&mut phones, space)
        .intersection(&sealed)
        .cloned()
        .collect();
    assert_eq!(left, BTreeSet::new(), "the sealed copies are gone too");
    // A joiner gets the rest and nothing of it.
    let mut joiner = Phone::create(&folder.path().join("joiner"), 7);
    phones[0].admit(&mut joiner, space, Role::Member);
    phones.push(joiner);
    quiet(&mut phones, &mut server);
    assert_eq!(phones[3].journal(space).len(), 1);
    drop((phones, server));
    assert_eq!(
        holding(folder.path(), &sealed),
        0,
        "files hold a chunk that carried it"
    );
    assert_eq!(found_in(folder.path(), &words), NOWHERE);
}

/// The sealed text (its beginning) of every data chunk that a phone keeps.
fn sealed_chunks(phones: &mut [Phone], space: SpaceId) -> BTreeSet<Vec<u8>> {
    let places = [
        Place::Held,
        Place::Received,
        Place::Outbox,
        Place::Attempt,
        Place::Quarantined,
        Place::Lost,
    ];
    let mut found = BTreeSet::new();
    for phone in phones {
        let chunks = phone.read(|tx| tx.chunks(space, &places, usize::MAX));
        let data = chunks
            .iter()
            .filter(|(_, chunk)| chunk.header().kind == ChunkKind::Data);
        found.extend(data.map(|(_, chunk)| chunk.ciphertext()[..48].to_vec()));
    }
    found
}

/// How many of these byte strings stand in a file below the folder.
fn holding(folder: &Path, parts: &BTreeSet<Vec<u8>>) -> usize {
    let bytes: Vec<Vec<u8>> = files(folder)
        .iter()
        .map(|path| std::fs::read(path).unwrap())
        .collect();
    let stands = |part: &&Vec<u8>| {
        bytes.iter().any(|file| {
            file.windows(part.len())
                .any(|window| window == part.as_slice())
        })
    };
    parts.iter().filter(stands).count()
}

/// The relay over its own database file.
struct Disk {
    relay: Relay,
    store: RelayStore,
}

impl Disk {
    fn new(folder: &Path) -> Self {
        let store = RelayStore::open(folder, Incarnation([1; 16])).unwrap();
        Self {
            relay: Relay::new(Limits::default()),
            store,
        }
    }
}

impl Wire for Disk {
    fn ask(&mut self, device: DeviceId, request: &SyncRequest, now_ms: u64) -> Option<SyncAnswer> {
        Some(self.relay.sync(&self.store, device, request, now_ms))
    }
}

/// The server helps a removed member: it gives her every chunk and every entry, and passes on what
/// she makes.
#[test]
fn failure_14_a_removed_member_gets_nothing_new_and_adds_nothing() {
    struct Helper {
        server: Server,
        inside: DeviceId,
        removed: DeviceId,
        active: bool,
    }
    impl Wire for Helper {
        fn ask(
            &mut self,
            device: DeviceId,
            request: &SyncRequest,
            now_ms: u64,
        ) -> Option<SyncAnswer> {
            if device == self.removed && self.active {
                // As if a member asked: everything is delivered.
                let mut request = request.clone();
                for ask in &mut request.spaces {
                    (ask.chunks, ask.appends, ask.tips, ask.after_seq) =
                        (Vec::new(), Vec::new(), Vec::new(), 0);
                }
                return self.server.ask(self.inside, &request, now_ms);
            }
            self.server.ask(device, request, now_ms)
        }
    }
    let mut server = Server::default();
    let (mut phones, space) = circle(3, &mut server);
    phones[0].note(space, "known to Lea");
    quiet(&mut phones, &mut server);
    let (inside, removed) = (phones[1].id(), phones[2].id());
    let mut stale = phones[2].copied(33);
    phones[0]
        .write(|tx| tx.wish(space, Wish::Remove(vec![removed])))
        .unwrap();
    phones[0].sync(&mut server, 8);
    let mut wire = Helper {
        server,
        inside,
        removed,
        active: true,
    };
    for n in 0..5 {
        phones[n % 2].note(space, &format!("secret {n}"));
        phones[n % 2].sync(&mut wire, 8);
    }
    {
        let lea = &mut stale;
        lea.sync(&mut wire, 10);
        let text = lea.text(space);
        assert!(
            text.contains("known to Lea") && !text.contains("secret"),
            "{text}"
        );
    }
    phones[2].sync(&mut wire, 10);
    assert!(!phones[2].text(space).contains("secret"));
    let before = phones[0].journal(space);
    inject(&mut wire, &mut stale, space);
    quiet(&mut phones[..2], &mut wire);
    let after = phones[0].journal(space);
    assert_eq!(after.len(), 6);
    assert!(before.keys().all(|entry| after.contains_key(entry)));
    assert!(!phones[0].text(space).contains("smuggled"));
    same_everywhere(&mut phones[..2], space);
}

/// A copy of her phone that does not know of the removal writes, and the relay gets its chunks.
fn inject(wire: &mut dyn Wire, lea: &mut Phone, space: SpaceId) {
    let done = lea.write(|tx| tx.create(space, &Kind::Note, &[Set::Title("smuggled".to_owned())]));
    if done.is_ok() {
        lea.sync(wire, 5);
    }
}

/// A cloned phone: two with the same keys. Their words all arrive, and the journals are one.
#[test]
fn a_cloned_phone_converges() {
    let mut server = Server::default();
    let (mut phones, space) = circle(2, &mut server);
    phones[1].note(space, "before the copy");
    quiet(&mut phones, &mut server);
    let clone = phones[1].copied(44);
    phones.push(clone);
    for round in 0..5 {
        for (n, phone) in phones.iter_mut().enumerate() {
            phone.now += 60_000;
            phone.note(space, &format!("word {round} of {n}"));
        }
        quiet(&mut phones, &mut server);
    }
    same_everywhere(&mut phones, space);
    assert_eq!(phones[0].journal(space).len(), 16);
}

/// The files of a locked phone and its keystore together give no content without the PIN.
#[test]
fn a_locked_phone_that_is_taken_opens_no_content() {
    let folder = tempdir().unwrap();
    let home = folder.path().join("sara");
    let mut sara = Phone::create(&home, 1);
    let space = sara.found(SpaceKind::Circle);
    let entry = sara.note(space, "canary-behind-the-pin");
    sara.read(|tx| tx.search("canary"));
    let mut rng = sara.rng();
    sara.store
        .change_pin(None, Some("4711"), START, &mut rng)
        .unwrap();
    sara.store.lock();
    assert_eq!(found_in(&home, &["canary-behind-the-pin"]), NOWHERE);
    drop(sara);
    assert_eq!(found_in(&home, &["canary-behind-the-pin"]), NOWHERE);
    let mut taken = Phone::open(&home, 2);
    assert!(taken.store.is_locked() && taken.store.secret().is_none());
    let looked: Vec<Result<(), StoreError>> = vec![
        taken
            .store
            .begin(START, &mut rng)
            .read(|tx| tx.view(space, entry).map(drop)),
        taken
            .store
            .begin(START, &mut rng)
            .read(|tx| tx.document(space, entry).map(drop)),
        taken
            .store
            .begin(START, &mut rng)
            .read(|tx| tx.canonical_json(space, entry).map(drop)),
        taken
            .store
            .begin(START, &mut rng)
            .read(|tx| tx.history(space, entry).map(drop)),
        taken
            .store
            .begin(START, &mut rng)
            .read(|tx| tx.search("canary").map(drop)),
        taken
            .store
            .begin(START, &mut rng)
            .read(|tx| tx.ring(space).map(drop)),
        taken
            .store
            .begin(START, &mut rng)
            .read(|tx| tx.unsent(space, 9).map(drop)),
    ];
    assert!(
        looked
            .iter()
            .all(|looked| *looked == Err(StoreError::Locked)),
        "{looked:?}"
    );
    // Guessing is slowed down, and a clock set forward or back does not help.
    let mut now = START;
    let mut waits = Vec::new();
    for guess in 0..8 {
        match taken
            .store
            .unlock(Some(&format!("{guess:04}")), now, &mut rng)
        {
            Err(UnlockError::WrongPin { wait_ms }) => waits.push(wait_ms),
            Err(UnlockError::Wait { wait_ms }) => {
                assert!(wait_ms > 0);
                now += i64::try_from(wait_ms).unwrap();
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(
        waits.len() >= 4 && waits.last() >= Some(&30_000),
        "{waits:?}"
    );
    assert!(matches!(
        taken.store.unlock(Some("4711"), now - 10 * YEAR, &mut rng),
        Err(UnlockError::Wait { .. })
    ));
}
