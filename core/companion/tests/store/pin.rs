//! The PIN: what it guards, how it is changed, how long a wrong one costs.

use onderweg_companion::keys::PinRule;
use onderweg_companion::store::{PinError, SqliteStore, UnlockError};
use onderweg_protocol::control::SpaceKind;
use onderweg_sync::store::{MemberTx, StoreError};

use crate::support::{NOW, Phone, SECRET};

fn set_pin(phone: &mut Phone, old: Option<&str>, new: Option<&str>) -> Result<(), PinError> {
    phone.store.change_pin(old, new, phone.now, &mut phone.rng)
}

fn unlock(phone: &mut Phone, pin: &str, now: i64) -> Result<(), UnlockError> {
    phone.store.unlock(Some(pin), now, &mut phone.rng)
}

#[test]
fn without_a_pin_locking_is_for_the_moment() {
    let mut phone = Phone::new(1);
    assert!(!phone.store.has_pin().unwrap());
    phone.store.lock();
    assert!(phone.store.is_locked() && phone.store.secret().is_none());
    phone.store.unlock(None, NOW, &mut phone.rng).unwrap();
    assert!(!phone.store.is_locked());
}

#[test]
fn a_pin_closes_content_and_leaves_transit_open() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let entry = phone.task(space, "milk");
    set_pin(&mut phone, None, Some("2580")).unwrap();
    assert!(!phone.store.is_locked(), "setting one does not lock");
    let mut phone = phone.copy(3);
    assert!(phone.store.is_locked(), "opening does");
    assert_eq!(phone.tx(|tx| tx.spaces()), [space]);
    assert_eq!(phone.tx(|tx| tx.control(space)).len(), 1);
    let closed = phone.session().write(|tx| tx.view(space, entry));
    assert_eq!(closed, Err(StoreError::Locked));
    assert_eq!(
        unlock(&mut phone, "2581", NOW),
        Err(UnlockError::WrongPin { wait_ms: 0 })
    );
    unlock(&mut phone, "۲۵۸۰", NOW).unwrap();
    assert_eq!(phone.title(space, entry).as_deref(), Some("milk"));
}

#[test]
fn changing_the_pin_needs_the_old_one_and_keeps_everything() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let entry = phone.task(space, "milk");
    assert_eq!(
        set_pin(&mut phone, None, Some("123")),
        Err(PinError::Invalid(PinRule::TooShort))
    );
    set_pin(&mut phone, None, Some("1111")).unwrap();
    let wrong = Err(PinError::Unlock(UnlockError::WrongPin { wait_ms: 0 }));
    assert_eq!(set_pin(&mut phone, None, Some("2222")), wrong);
    assert_eq!(set_pin(&mut phone, Some("3333"), Some("2222")), wrong);
    set_pin(&mut phone, Some("1111"), Some("2222")).unwrap();
    phone.store.lock();
    assert!(unlock(&mut phone, "1111", NOW).is_err());
    unlock(&mut phone, "2222", NOW).unwrap();
    set_pin(&mut phone, Some("2222"), None).unwrap();
    let mut phone = phone.copy(3);
    assert!(!phone.store.is_locked());
    assert_eq!(phone.title(space, entry).as_deref(), Some("milk"));
}

#[test]
fn wrong_attempts_cost_time_that_survives_a_restart_and_the_clock() {
    let mut phone = Phone::new(1);
    set_pin(&mut phone, None, Some("1111")).unwrap();
    phone.store.lock();
    for _ in 0..3 {
        let wrong = unlock(&mut phone, "0000", NOW);
        assert_eq!(wrong, Err(UnlockError::WrongPin { wait_ms: 0 }));
    }
    let wrong = unlock(&mut phone, "0000", NOW);
    assert_eq!(wrong, Err(UnlockError::WrongPin { wait_ms: 30_000 }));
    let mut phone = phone.copy(3);
    let right = unlock(&mut phone, "1111", NOW + 10_000);
    assert_eq!(
        right,
        Err(UnlockError::Wait { wait_ms: 20_000 }),
        "not even the right one"
    );
    let back = unlock(&mut phone, "1111", NOW - 400 * 24 * 3_600_000);
    assert_eq!(back, Err(UnlockError::Wait { wait_ms: 20_000 }));
    let later = NOW - 400 * 24 * 3_600_000 + 20_000;
    assert_eq!(phone.store.pin_wait_ms(later), Ok(0));
    let wrong = unlock(&mut phone, "0000", later);
    assert_eq!(wrong, Err(UnlockError::WrongPin { wait_ms: 60_000 }));
    unlock(&mut phone, "1111", later + 60_000).unwrap();
    phone.store.lock();
    let wrong = unlock(&mut phone, "0000", later + 60_000);
    assert_eq!(
        wrong,
        Err(UnlockError::WrongPin { wait_ms: 0 }),
        "a right one starts anew"
    );
}

#[test]
fn another_secret_opens_nothing_and_changes_nothing() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let entry = phone.task(space, "milk");
    let bytes = phone.store.snapshot_bytes().unwrap();
    let gone = SqliteStore::from_bytes(&bytes, &[8; 32]).unwrap_err();
    assert_eq!(gone, onderweg_companion::store::OpenError::KeyGone);
    assert!(gone.to_string().contains("recover"));
    assert!(SqliteStore::from_bytes(&bytes, &SECRET).is_ok());
    assert_eq!(phone.title(space, entry).as_deref(), Some("milk"));
}
