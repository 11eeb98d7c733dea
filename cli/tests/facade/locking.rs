//! Lock, PIN, profiles, the end of a phone.

use onderweg_companion::app::{Profile, profiles};
use onderweg_companion::error::{Error, Failure};

use crate::town::{Town, house};

#[test]
fn a_locked_phone_syncs_rings_and_shows_nothing() {
    let (_, mut sara, mut ben, house) = house();
    ben.app.change_pin(None, Some("2468")).unwrap();
    ben.task(house, "sealed at the lock");
    ben.app.lock().unwrap();
    assert_eq!(ben.app.agenda().unwrap_err().failure(), Failure::Unlock);
    let sealed = ben.sync();
    assert_eq!(sealed.unsent, 0);
    sara.task(house, "came while locked");
    let synced = sara.sync();
    assert_eq!(synced.events.len(), 1);
    sara.sync();
    assert_eq!(ben.sync().events, [], "nothing is opened while locked");
    assert!(ben.app.status().unwrap().locked);
    assert_eq!(ben.app.spaces().unwrap()[0].name, None);
    ben.seen.take();
    ben.app.unlock("2468").unwrap();
    let news = ben.seen.take();
    assert_eq!(news.len(), 1, "the observer hears of it at the unlock");
    assert_eq!(news[0].title, "came while locked");
    assert_eq!(ben.titles(), ["came while locked", "sealed at the lock"]);
}

#[test]
fn a_reopened_phone_with_a_pin_is_locked_and_a_wrong_one_waits() {
    let town = Town::new();
    let mut sara = town.bare_phone();
    sara.app.change_pin(None, Some("2468")).unwrap();
    let mut sara = sara.reopen();
    assert!(sara.app.is_locked());
    for wait_ms in [0, 0, 0, 30_000] {
        let refused = sara.app.unlock("1111").unwrap_err();
        assert_eq!(refused.failure(), Failure::WrongPin { wait_ms });
    }
    let early = sara.app.unlock("2468").unwrap_err();
    assert!(matches!(early.failure(), Failure::WrongPin { wait_ms } if wait_ms > 0));
    town.pass(30_000);
    sara.app.unlock("2468").unwrap();
}

#[test]
fn locking_needs_a_pin_and_happens_by_itself_after_a_while() {
    let town = Town::new();
    let mut sara = town.bare_phone();
    assert_eq!(sara.app.lock(), Err(Error::NoPin));
    assert!(!sara.app.auto_lock(0).unwrap(), "without a PIN never");
    sara.app.change_pin(None, Some("2468")).unwrap();
    sara.app.set_auto_lock_minutes(2).unwrap();
    let touched = sara.app.now_ms();
    town.pass(119_000);
    assert!(!sara.app.auto_lock(touched).unwrap());
    town.pass(1_000);
    assert!(sara.app.auto_lock(touched).unwrap());
}

#[test]
fn signing_out_is_refused_while_anything_is_only_here() {
    let town = Town::new();
    let mut sara = town.phone("Sara");
    let me = sara.app.me().unwrap();
    sara.task(me, "milk");
    let folder = sara.folder.clone();
    let refused = sara.app.sign_out().unwrap_err();
    assert_eq!(refused.failure(), Failure::SyncFirst);
    let seen = crate::town::Seen::default();
    let app = town.open(&folder, 1, &seen).unwrap();
    drop(app);
    let mut sara = town.phone("Sara");
    sara.sync();
    let folder = sara.folder.clone();
    sara.app.sign_out().unwrap();
    assert!(!folder.join("journal.db").exists());
}

#[test]
fn a_wipe_needs_no_pin_and_leaves_no_journal() {
    let town = Town::new();
    let mut sara = town.bare_phone();
    sara.app.change_pin(None, Some("2468")).unwrap();
    sara.app.lock().unwrap();
    let folder = sara.folder.clone();
    sara.app.wipe().unwrap();
    assert!(!folder.join("journal.db").exists());
}

#[test]
fn profiles_are_folders_named_by_pictograms() {
    let town = Town::new();
    let phone = town.bare_phone();
    let home = phone.folder.join("shared");
    assert_eq!(profiles(&home), []);
    let seen = crate::town::Seen::default();
    for pictogram in ["boat", "sun"] {
        let profile = Profile::of(&home, pictogram).unwrap();
        town.open(&profile.folder, 9, &seen).unwrap();
    }
    let known: Vec<_> = profiles(&home).into_iter().map(|p| p.pictogram).collect();
    assert_eq!(known, ["sun", "boat"]);
    assert_eq!(Profile::only(&home), Err(Error::Ambiguous("profile")));
}

#[test]
fn a_second_process_is_told_so() {
    let town = Town::new();
    let phone = town.bare_phone();
    let seen = crate::town::Seen::default();
    let refused = town.open(&phone.folder, 1, &seen).unwrap_err();
    assert_eq!(refused.failure(), Failure::CloseOther);
}
