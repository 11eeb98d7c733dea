//! The files of a home: made, opened, in use, full, newer, wiped, and never readable.

use std::path::Path;

use onderweg_companion::store::{OpenError, Shelf, SqliteStore, WriteError};
use onderweg_journal::{Command, Kind, Set};
use onderweg_protocol::control::SpaceKind;
use onderweg_sync::store::{MemberTx, StoreError};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

use crate::support::{NOW, Phone, SECRET, ZONE, title};

fn at(home: &Path) -> Phone {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let store = if SqliteStore::exists(home) {
        SqliteStore::open(home, &SECRET).unwrap()
    } else {
        SqliteStore::create(home, &SECRET, &mut rng).unwrap()
    };
    Phone {
        store,
        rng,
        now: NOW,
    }
}

fn files(home: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(home)
        .unwrap()
        .map(|file| file.unwrap())
        .map(|file| {
            let name = file.file_name().into_string().unwrap();
            (name, std::fs::read(file.path()).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn hits(home: &Path, word: &[u8]) -> usize {
    let found = |(_, bytes): &(String, Vec<u8>)| bytes.windows(word.len()).any(|w| w == word);
    files(home).iter().filter(|file| found(file)).count()
}

#[test]
fn a_store_survives_its_process() {
    let home = tempfile::tempdir().unwrap();
    let mut phone = at(home.path());
    let id = phone.id();
    let space = phone.found(SpaceKind::Me);
    let entry = phone.task(space, "milk");
    drop(phone);
    let mut phone = at(home.path());
    assert_eq!(phone.id(), id);
    assert_eq!(phone.title(space, entry).as_deref(), Some("milk"));
    assert_eq!(phone.unsent(space).len(), 1);
}

#[test]
fn one_process_at_a_time() {
    let home = tempfile::tempdir().unwrap();
    let phone = at(home.path());
    let second = SqliteStore::open(home.path(), &SECRET).unwrap_err();
    assert_eq!(second, OpenError::InUse);
    assert!(second.to_string().contains("another process"));
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let second = SqliteStore::create(home.path(), &SECRET, &mut rng).unwrap_err();
    assert_eq!(second, OpenError::InUse);
    drop(phone);
    SqliteStore::open(home.path(), &SECRET).unwrap();
}

#[test]
fn a_store_is_not_made_over_another_nor_found_where_there_is_none() {
    let home = tempfile::tempdir().unwrap();
    let none = SqliteStore::open(home.path(), &SECRET).unwrap_err();
    assert_eq!(none, OpenError::NoStore);
    assert_eq!(files(home.path()), [], "asking makes no file");
    drop(at(home.path()));
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let again = SqliteStore::create(home.path(), &SECRET, &mut rng).unwrap_err();
    assert_eq!(again, OpenError::AlreadyThere);
    assert_eq!(
        SqliteStore::open(home.path(), &[8; 32]).unwrap_err(),
        OpenError::KeyGone
    );
    SqliteStore::open(home.path(), &SECRET).unwrap();
}

#[test]
fn a_newer_or_foreign_file_is_refused_and_left_as_it_is() {
    let home = tempfile::tempdir().unwrap();
    drop(at(home.path()));
    let path = home.path().join("journal.db");
    let mut newer = std::fs::read(&path).unwrap();
    let known = u32::from_be_bytes(newer[60..64].try_into().unwrap());
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let text = b"this is no database, and somebody may want it back".repeat(100);
    for (bytes, expected) in [
        (newer, OpenError::TooNew { found: 99, known }),
        (text, OpenError::NotAStore),
    ] {
        std::fs::write(&path, &bytes).unwrap();
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let opened = SqliteStore::open(home.path(), &SECRET).unwrap_err();
        assert_eq!(opened, expected);
        let made = SqliteStore::create(home.path(), &SECRET, &mut rng).unwrap_err();
        assert_eq!(made, expected);
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
    }
}

#[test]
fn a_store_that_was_killed_is_whole_and_another_key_leaves_it_so() {
    let (home, killed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut phone = at(home.path());
    let space = phone.found(SpaceKind::Me);
    let entry = phone.task(space, "milk");
    for (name, bytes) in files(home.path()) {
        std::fs::write(killed.path().join(name), bytes).unwrap();
    }
    let before = files(killed.path());
    assert!(
        before
            .iter()
            .any(|(name, bytes)| name == "journal.db-wal" && !bytes.is_empty())
    );
    let gone = SqliteStore::open(killed.path(), &[8; 32]).unwrap_err();
    assert_eq!(gone, OpenError::KeyGone);
    assert_eq!(files(killed.path()), before);
    let mut again = at(killed.path());
    assert_eq!(again.title(space, entry).as_deref(), Some("milk"));
    drop(again);
    let left: Vec<_> = files(killed.path())
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(left, ["journal.db", "lock"], "closing leaves one file");
}

#[test]
fn a_founding_that_was_cut_off_can_be_done_again() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("journal.db"), b"").unwrap();
    let none = SqliteStore::open(home.path(), &SECRET).unwrap_err();
    assert_eq!(none, OpenError::NoStore);
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    SqliteStore::create(home.path(), &SECRET, &mut rng).unwrap();
}

/// Failure 2 of `product.md`: a full disk is readable, says so, and loses nothing.
#[test]
fn a_full_disk_is_readable_says_so_and_loses_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut phone = at(home.path());
    let space = phone.found(SpaceKind::Me);
    let kept = phone.task(space, "kept");
    let pages = phone.store.limit_pages(1).unwrap();
    phone.store.limit_pages(pages + 40).unwrap();
    let long = Set::Body("word ".repeat(1_500));
    let mut full = None;
    let mut made = 1;
    for n in 0..1_000 {
        let sets = [title(&format!("{n}")), long.clone()];
        match phone
            .session()
            .write(|tx| tx.create(space, &Kind::Note, &sets))
        {
            Ok(_) => made += 1,
            Err(error) => {
                full = Some(error);
                break;
            }
        }
    }
    assert_eq!(full, Some(WriteError::Store(StoreError::Full)));
    assert_eq!(phone.title(space, kept).as_deref(), Some("kept"));
    assert_eq!(phone.unsent(space).len(), made);
    let rows = phone
        .session()
        .read(|tx| tx.summaries(Shelf::Live, ZONE))
        .unwrap();
    assert_eq!(rows.len(), made);
    assert!(
        !phone
            .session()
            .read(|tx| tx.search("word"))
            .unwrap()
            .is_empty()
    );
    drop(phone);
    let mut phone = at(home.path());
    assert_eq!(phone.titles(space).len(), made);
    phone.task(space, "again");
}

#[test]
fn no_word_that_a_person_wrote_lies_in_any_file() {
    let home = tempfile::tempdir().unwrap();
    let mut phone = at(home.path());
    let space = phone.found(SpaceKind::Me);
    let word = "kanarievogel";
    let entry = phone.task(space, word);
    for n in 0..30 {
        let body = Command::EditBody(format!("{word} {n}"));
        phone.act(|tx| {
            tx.act(
                space,
                entry,
                &[body, Command::Set(title(&format!("{word}{n}")))],
            )
        });
    }
    assert_eq!(phone.tx(|tx| tx.search(word)), [(space, entry)]);
    phone.tx(|tx| tx.alarms(ZONE));
    phone.tx(|tx| tx.rebuild_summaries());
    phone
        .store
        .change_pin(None, Some("2580"), NOW, &mut phone.rng)
        .unwrap();
    assert_eq!(hits(home.path(), word.as_bytes()), 0, "open");
    phone.store.lock();
    assert_eq!(hits(home.path(), word.as_bytes()), 0, "locked");
    phone
        .store
        .unlock(Some("2580"), NOW, &mut phone.rng)
        .unwrap();
    phone.tx(|tx| tx.erase(space, entry, &Default::default()));
    drop(phone);
    assert_eq!(hits(home.path(), word.as_bytes()), 0, "closed");
    assert_eq!(hits(home.path(), &SECRET), 0);
}

#[test]
fn a_quick_wipe_leaves_nothing_and_the_next_store_is_another() {
    let home = tempfile::tempdir().unwrap();
    let mut phone = at(home.path());
    let id = phone.id();
    let space = phone.found(SpaceKind::Me);
    phone.task(space, "milk");
    phone.store.wipe().unwrap();
    let left: Vec<_> = files(home.path())
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(left, ["lock"]);
    assert_eq!(
        SqliteStore::open(home.path(), &SECRET).unwrap_err(),
        OpenError::NoStore
    );
    let mut rng = ChaCha20Rng::seed_from_u64(2);
    let store = SqliteStore::create(home.path(), &SECRET, &mut rng).unwrap();
    assert_ne!(store.device(), id);
}

#[test]
fn a_copy_of_the_bytes_is_the_store_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let mut phone = at(home.path());
    let space = phone.found(SpaceKind::Me);
    let entry = phone.task(space, "milk");
    let mut copy = phone.copy(5);
    phone.act(|tx| tx.act(space, entry, &[Command::Set(title("bread"))]));
    assert_eq!(copy.id(), phone.id());
    assert_eq!(copy.title(space, entry).as_deref(), Some("milk"));
    assert_eq!(phone.title(space, entry).as_deref(), Some("bread"));
    copy.task(space, "on the copy");
    assert_eq!(copy.copy(6).titles(space), ["milk", "on the copy"]);
}

/// Failure 12 of `product.md`: a backup is restored as part of its test, and never over a store.
#[test]
fn a_backup_is_restored_where_nothing_is_and_writes_as_a_new_actor() {
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut phone = at(first.path());
    let space = phone.found(SpaceKind::Me);
    let entry = phone.task(space, "milk");
    phone.push(space);
    phone
        .store
        .change_pin(None, Some("2580"), NOW, &mut phone.rng)
        .unwrap();
    let backup = phone.store.snapshot_bytes().unwrap();
    phone.act(|tx| tx.act(space, entry, &[Command::Set(title("later life"))]));
    let later = phone.push(space);

    let mut rng = ChaCha20Rng::seed_from_u64(8);
    let over = SqliteStore::restore(first.path(), &backup, &SECRET, &mut rng).unwrap_err();
    assert_eq!(over, OpenError::InUse);
    let cut = &backup[..backup.len() / 2];
    SqliteStore::restore(second.path(), cut, &SECRET, &mut rng).unwrap_err();
    assert!(
        !SqliteStore::exists(second.path()),
        "what does not open becomes no file"
    );
    let store = SqliteStore::restore(second.path(), &backup, &SECRET, &mut rng).unwrap();
    assert!(store.is_locked());
    let mut restored = Phone {
        store,
        rng,
        now: NOW,
    };
    restored
        .store
        .unlock(Some("2580"), NOW, &mut restored.rng)
        .unwrap();
    restored.act(|tx| tx.act(space, entry, &[Command::Done]));
    let me = restored.id();
    let applied = restored.pull(space, me, &later);
    assert_eq!(
        (applied.applied, applied.wedged.len()),
        (1, 0),
        "no act of both lives collides"
    );
    drop(restored);
    let mut rng = ChaCha20Rng::seed_from_u64(9);
    let over = SqliteStore::restore(second.path(), &backup, &SECRET, &mut rng).unwrap_err();
    assert_eq!(over, OpenError::AlreadyThere);
    let mut reopened = at(second.path());
    reopened
        .store
        .unlock(Some("2580"), NOW, &mut reopened.rng)
        .unwrap();
    assert_eq!(reopened.title(space, entry).as_deref(), Some("later life"));
}
