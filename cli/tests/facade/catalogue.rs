//! The programme's pack on a phone: fetched once, kept, read without a network; what a server that
//! cannot be trusted gives out instead is refused, and what was kept stays.

use std::sync::LazyLock;
use std::sync::atomic::AtomicBool;

use ed25519_dalek::SigningKey;
use onderweg_companion::app::{PackOutcome, SyncOptions, Synced};
use onderweg_companion::error::{Error, Failure, PackError};
use onderweg_companion::protocol::programme::ProgrammeKey;
use onderweg_pack::bundle::{BundleError, OpenError, sign};
use onderweg_pack::{Pack, SourceFile, read};

use crate::town::{NOON, OnShelf, Phone, Town, plain};

const DAY: i64 = 24 * 3_600_000;

fn programme(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn key_text(seed: u8) -> String {
    ProgrammeKey(programme(seed).verifying_key().to_bytes()).to_text()
}

/// The pack of Antwerp.
fn pack() -> &'static Pack {
    static PACK: LazyLock<Pack> = LazyLock::new(|| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../packs/antwerp-curant");
        let mut files = Vec::new();
        collect(std::path::Path::new(folder), "", &mut files);
        read(&files).unwrap()
    });
    &PACK
}

fn collect(folder: &std::path::Path, way: &str, files: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{way}{name}/"), files);
        } else {
            let bytes = std::fs::read(entry.path()).unwrap();
            let path = format!("{way}{name}");
            files.push(SourceFile { path, bytes });
        }
    }
}

fn in_days(days: i64) -> u64 {
    u64::try_from(NOON + days * DAY).unwrap()
}

/// An honest server's shelf with this version, new for 30 days.
fn shelf(version: u64, seed: u8) -> OnShelf {
    let not_after = in_days(30);
    let file = sign(pack(), version, not_after, &programme(seed)).unwrap();
    OnShelf {
        id: "antwerp-curant".to_owned(),
        version,
        not_after,
        bytes: file.len(),
        file,
    }
}

/// A phone that believes the programme's packs and has version 3.
pub(crate) fn with_pack() -> (Town, Phone) {
    let town = Town::new();
    let mut sara = town.phone("Sara");
    sara.app.trust_programme(&key_text(9)).unwrap();
    town.shelve(&[shelf(3, 9)]);
    let news = sara.sync().pack.unwrap();
    assert_eq!((news.outcome, news.version), (PackOutcome::Taken, Some(3)));
    (town, sara)
}

fn fetch(town: &Town, phone: &mut Phone) -> Result<PackOutcome, Error> {
    let news = phone.app.fetch_pack(&mut town.clone(), None)?;
    Ok(news.outcome)
}

fn refused(town: &Town, phone: &mut Phone) -> BundleError {
    match fetch(town, phone) {
        Err(Error::Pack(PackError::Refused(OpenError::Bundle(error)))) => error,
        other => panic!("{other:?}"),
    }
}

fn version(phone: &mut Phone) -> u64 {
    let open = phone.app.pack().unwrap();
    assert_eq!(*open.pack, *pack());
    open.head.version
}

fn sync_with(town: &Town, phone: &mut Phone, options: &SyncOptions<'_>) -> Synced {
    phone.app.sync(&mut town.clone(), options).unwrap()
}

#[test]
fn a_pack_comes_with_a_sync_and_is_read_without_a_network() {
    let (town, mut sara) = with_pack();
    town.trouble(Some(crate::town::Trouble::Unreachable));
    let mut sara = {
        town.pass(DAY * 20);
        sara = sara.reopen();
        sara
    };
    assert_eq!(version(&mut sara), 3);
    let (head, services) = sara.app.services("nl").unwrap();
    assert!(!head.expired && head.trouble.is_none());
    assert!(services[0].always, "those that always answer first");
    let emergency = services.iter().find(|one| one.id == "emergency").unwrap();
    assert_eq!(emergency.phone.as_deref(), Some("112"));
    let (_, decks) = sara.app.decks("ar").unwrap();
    assert_eq!(decks.len(), 5);
    for deck in decks {
        let easy = deck.levels.iter().filter(|level| level.level < "B1");
        let easy: u64 = easy.map(|level| level.phrases).sum();
        assert!(easy >= 40, "{}: {easy}", deck.id);
        for phrase in sara.app.deck(&deck.id, "ar").unwrap() {
            assert!(!phrase.meaning.words.is_empty() && phrase.meaning.words != phrase.learned);
            assert!(!phrase.meaning.icon.is_empty() && !phrase.meaning.audio.is_empty());
        }
    }
    assert!(matches!(
        sara.app.deck("planet", "ar"),
        Err(Error::Pack(PackError::NoDeck))
    ));
}

#[test]
fn what_did_not_change_costs_one_small_request_a_day() {
    let (town, mut sara) = with_pack();
    let calls = town.calls();
    assert_eq!(sara.sync().pack, None, "not twice a day");
    assert_eq!(town.calls(), calls + 1);
    town.pass(DAY);
    let synced = sara.sync();
    let news = synced.pack.unwrap();
    assert_eq!(
        (news.outcome, news.version),
        (PackOutcome::Unchanged, Some(3))
    );
    assert_eq!(town.calls(), calls + 3);
    assert!(synced.down < 1_500, "{}", synced.down);
    town.shelve(&[shelf(4, 9)]);
    assert_eq!(sara.sync().pack, None);
    town.pass(DAY);
    assert_eq!(sara.sync().pack.unwrap().outcome, PackOutcome::Taken);
    assert_eq!(version(&mut sara), 4);
    assert_eq!(fetch(&town, &mut sara).unwrap(), PackOutcome::Unchanged);
}

#[test]
fn budget_and_metered_network_are_respected() {
    let town = Town::new();
    let mut sara = town.phone("Sara");
    sara.sync();
    sara.app.trust_programme(&key_text(9)).unwrap();
    town.shelve(&[shelf(3, 9)]);
    let never = AtomicBool::new(false);
    let budget = |most| SyncOptions {
        budget: Some(most),
        ..plain(&never)
    };
    let small = sync_with(&town, &mut sara, &budget(12_000));
    assert_eq!(small.pack.unwrap().outcome, PackOutcome::Budget);
    assert!(small.up + small.down < 12_000);
    sara.app.set_uses_metered(false).unwrap();
    let metered = SyncOptions {
        metered: true,
        ..plain(&never)
    };
    assert_eq!(sync_with(&town, &mut sara, &metered).pack, None);
    let large = sync_with(&town, &mut sara, &budget(600_000));
    assert_eq!(large.pack.unwrap().outcome, PackOutcome::Taken);
    assert_eq!(version(&mut sara), 3);
}

#[test]
fn what_a_server_gives_out_instead_is_refused_by_name_and_changes_nothing() {
    let (town, mut sara) = with_pack();
    // An older version, said to be what it is, and said to be newer.
    town.shelve(&[shelf(2, 9)]);
    let older = BundleError::RolledBack { found: 2, kept: 3 };
    assert_eq!(refused(&town, &mut sara), older);
    let lied = OnShelf {
        version: 7,
        ..shelf(2, 9)
    };
    town.shelve(std::slice::from_ref(&lied));
    assert_eq!(refused(&town, &mut sara), older);
    // Another key.
    town.shelve(&[shelf(7, 8)]);
    assert_eq!(refused(&town, &mut sara), BundleError::Signature);
    // Cut, longer than said, one bit changed, nothing at all.
    let whole = shelf(7, 9);
    let spoilt = |file: Vec<u8>| OnShelf {
        file,
        ..whole.clone()
    };
    let cut = whole.file[..whole.file.len() - 1].to_vec();
    town.shelve(&[spoilt(cut)]);
    assert_eq!(refused(&town, &mut sara), BundleError::Malformed);
    let long = [whole.file.as_slice(), &[0; 9]].concat();
    town.shelve(&[spoilt(long)]);
    assert!(matches!(
        refused(&town, &mut sara),
        BundleError::TooLarge { .. }
    ));
    let mut changed = whole.file.clone();
    changed[5_000] ^= 1;
    town.shelve(&[spoilt(changed)]);
    assert_eq!(refused(&town, &mut sara), BundleError::Signature);
    town.shelve(&[OnShelf {
        bytes: 1 << 40,
        ..whole.clone()
    }]);
    assert!(matches!(
        refused(&town, &mut sara),
        BundleError::TooLarge { .. }
    ));
    assert_eq!(version(&mut sara), 3, "what was kept stays");
}

#[test]
fn what_is_another_pack_or_too_old_is_refused_and_what_is_kept_says_its_age() {
    let (town, mut sara) = with_pack();
    let whole = shelf(7, 9);
    // Another pack under its name.
    let other = OnShelf {
        id: "vienna-core".to_owned(),
        ..whole.clone()
    };
    town.shelve(std::slice::from_ref(&other));
    assert!(matches!(
        fetch(&town, &mut sara),
        Err(Error::Pack(PackError::NotPublished))
    ));
    let asked = sara.app.fetch_pack(&mut town.clone(), Some("vienna-core"));
    assert!(matches!(
        asked,
        Err(Error::Pack(PackError::Refused(OpenError::Bundle(
            BundleError::OtherPack
        ))))
    ));
    // A name that would lead elsewhere.
    for id in ["../sync", "a b", "x?y", "", "A"] {
        town.shelve(&[OnShelf {
            id: id.to_owned(),
            ..whole.clone()
        }]);
        let calls = town.calls();
        let strange = sara.app.fetch_pack(&mut town.clone(), Some(id));
        assert!(matches!(strange, Err(Error::Pack(PackError::NotPublished))));
        assert_eq!(town.calls(), calls + 1, "{id:?} is asked for nowhere");
    }
    // Signed by the programme, and too old to be new: by the list, and by the bundle alone.
    town.pass(DAY * 31);
    town.shelve(std::slice::from_ref(&whole));
    let expired = BundleError::Expired {
        not_after: in_days(30),
    };
    assert_eq!(refused(&town, &mut sara), expired);
    town.shelve(&[OnShelf {
        not_after: in_days(400),
        ..whole
    }]);
    assert_eq!(refused(&town, &mut sara), expired);
    assert_eq!(version(&mut sara), 3, "what was kept stays");
    let error = fetch(&town, &mut sara).unwrap_err();
    assert_eq!(
        (error.code(), error.failure()),
        ("pack-expired", Failure::AskForHelp)
    );
    let mut sara = sara.reopen();
    let head = sara.app.pack_head().unwrap().unwrap();
    assert!(head.expired, "readable, but said");
    assert_eq!(head.trouble.as_deref(), Some("pack-expired"));
}

#[test]
fn a_bad_bundle_never_ends_a_sync_and_is_not_fetched_again_and_again() {
    let (town, mut sara) = with_pack();
    town.shelve(&[shelf(9, 8)]);
    town.pass(DAY);
    let me = sara.app.me().unwrap();
    sara.task(me, "milk");
    let synced = sara.sync();
    let news = synced.pack.unwrap();
    assert_eq!((synced.unsent, news.outcome), (0, PackOutcome::Refused));
    assert_eq!(news.reason.as_deref(), Some("pack-signature"));
    assert_eq!(news.version, Some(3));
    town.pass(DAY);
    let again = sara.sync();
    assert_eq!(again.pack.unwrap().outcome, PackOutcome::Unchanged);
    assert!(again.down < 1_500, "{}", again.down);
    let head = sara.app.pack_head().unwrap().unwrap();
    assert_eq!(head.trouble.as_deref(), Some("pack-signature"));
    // Once a week it is: what came may have been broken on its way.
    town.pass(DAY * 7);
    assert_eq!(sara.sync().pack.unwrap().outcome, PackOutcome::Refused);
    town.shelve(&[shelf(10, 9)]);
    town.pass(DAY);
    assert_eq!(sara.sync().pack.unwrap().outcome, PackOutcome::Taken);
    assert_eq!(sara.app.pack_head().unwrap().unwrap().trouble, None);
}

#[test]
fn what_a_wrong_clock_refused_is_taken_when_the_clock_is_right() {
    let (town, mut sara) = with_pack();
    town.shelve(&[shelf(4, 9)]);
    town.pass(DAY * 31);
    let news = sara.sync().pack.unwrap();
    assert_eq!(news.reason.as_deref(), Some("pack-expired"));
    town.pass(-DAY * 30);
    let news = sara.sync().pack.unwrap();
    assert_eq!((news.outcome, news.version), (PackOutcome::Taken, Some(4)));
    assert_eq!(sara.app.pack_head().unwrap().unwrap().trouble, None);
}

#[test]
fn whose_packs_count_is_said_by_people_alone() {
    let town = Town::new();
    let mut sara = town.phone("Sara");
    town.shelve(&[shelf(3, 9)]);
    let calls = town.calls();
    assert_eq!(sara.sync().pack, None, "without a key nothing is asked");
    assert_eq!(town.calls(), calls + 1);
    let error = fetch(&town, &mut sara).unwrap_err();
    let correct = Failure::Correct { field: "programme" };
    assert_eq!((error.code(), error.failure()), ("no-programme", correct));
    let text = key_text(9);
    let cut = sara
        .app
        .trust_programme(&text[..text.len() - 1])
        .unwrap_err();
    assert_eq!((cut.code(), cut.failure()), ("programme-key", correct));
    assert_eq!(sara.app.programme().unwrap(), None);
    assert!(matches!(
        sara.app.pack(),
        Err(Error::Pack(PackError::NoPack))
    ));
    sara.app.trust_programme(&text).unwrap();
    assert_eq!(sara.app.programme().unwrap(), Some(text));
    fetch(&town, &mut sara).unwrap();
    // A programme with a new key counts its versions anew; until then the old pack stays readable.
    sara.app.trust_programme(&key_text(8)).unwrap();
    assert_eq!(version(&mut sara), 3);
    assert_eq!(refused(&town, &mut sara), BundleError::Signature);
    town.shelve(&[shelf(1, 8)]);
    assert_eq!(fetch(&town, &mut sara).unwrap(), PackOutcome::Taken);
    assert_eq!(version(&mut sara), 1);
    let two = OnShelf {
        id: "other".to_owned(),
        ..shelf(1, 8)
    };
    let mut ben = town.phone("Ben");
    ben.app.trust_programme(&key_text(8)).unwrap();
    town.shelve(&[shelf(1, 8), two]);
    assert!(matches!(
        fetch(&town, &mut ben),
        Err(Error::Pack(PackError::Several))
    ));
    let chosen = ben
        .app
        .fetch_pack(&mut town.clone(), Some("antwerp-curant"));
    assert_eq!(chosen.unwrap().outcome, PackOutcome::Taken);
}

#[test]
fn a_locked_phone_fetches_and_shows_nothing() {
    let (town, mut sara) = with_pack();
    sara.app.change_pin(None, Some("246813")).unwrap();
    sara.app.lock().unwrap();
    town.shelve(&[shelf(4, 9)]);
    town.pass(DAY);
    assert_eq!(sara.sync().pack.unwrap().outcome, PackOutcome::Taken);
    let shown = sara.app.services("en").unwrap_err();
    assert_eq!(shown.failure(), Failure::Unlock);
    sara.app.unlock("246813").unwrap();
    assert_eq!(version(&mut sara), 4);
}
