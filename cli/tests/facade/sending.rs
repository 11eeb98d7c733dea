//! Sync as a person meets it: budget, money, trouble, honesty.

use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{Stopped, SyncOptions};
use onderweg_companion::error::{Error, Failure};

use crate::town::{Town, Trouble, house, plain};

#[test]
fn one_round_trip_serves_all_spaces_when_nothing_waits() {
    let (town, mut sara, _, _) = house();
    sara.app.create_space("second").unwrap();
    sara.sync();
    sara.sync();
    let before = town.calls();
    let synced = sara.sync();
    assert_eq!((town.calls() - before, synced.rounds), (1, 1));
}

#[test]
fn without_a_server_nothing_is_sent_and_nothing_is_lost() {
    let town = Town::new();
    let mut sara = town.bare_phone();
    let me = sara.app.me().unwrap();
    sara.task(me, "milk");
    assert_eq!(sara.try_sync(), Err(Error::NotEnrolled));
    let status = sara.app.status().unwrap();
    assert_eq!((status.server, status.all_sent_ms), (None, None));
    assert!(status.unsent > 0);
}

#[test]
fn a_failure_is_told_and_the_app_waits_longer_each_time() {
    let (town, mut sara, _, house) = house();
    let sent_at = sara.app.status().unwrap().all_sent_ms;
    assert!(sent_at.is_some());
    sara.task(house, "milk");
    town.trouble(Some(Trouble::Unreachable));
    let never = AtomicBool::new(false);
    let background = SyncOptions {
        background: true,
        ..plain(&never)
    };
    let mut last = 0;
    for _ in 0..4 {
        let failed = sara.app.sync(&mut town.clone(), &background).unwrap_err();
        assert_eq!(failed.failure(), Failure::RetryLater { wait_ms: None });
        let status = sara.app.status().unwrap();
        assert_eq!(status.trouble.as_deref(), Some("unreachable"));
        assert_eq!(status.all_sent_ms, sent_at, "not sent since then");
        let wait = status.next_try_ms - sara.app.now_ms();
        assert!(wait > last, "{wait} after {last}");
        last = wait;
        let early = sara.app.sync(&mut town.clone(), &background).unwrap();
        assert_eq!((early.stopped, early.rounds), (Stopped::Waiting, 0));
        town.pass(wait);
    }
    let mut sara = sara.reopen();
    town.trouble(None);
    assert_eq!(sara.sync().unsent, 0, "a person's tap does not wait");
    assert_eq!(sara.app.status().unwrap().trouble, None);
}

#[test]
fn a_clock_set_back_by_years_does_not_stop_the_app_from_sending() {
    let (town, mut sara, _, house) = house();
    town.trouble(Some(Trouble::Unreachable));
    let never = AtomicBool::new(false);
    let background = SyncOptions {
        background: true,
        ..plain(&never)
    };
    sara.app.sync(&mut town.clone(), &background).unwrap_err();
    town.pass(-2 * 365 * 86_400_000);
    town.trouble(None);
    sara.task(house, "milk");
    let synced = sara.app.sync(&mut town.clone(), &background).unwrap();
    assert_eq!((synced.stopped, synced.unsent), (Stopped::Done, 0));
}

#[test]
fn a_cut_after_arrival_sends_the_same_again() {
    let (town, mut sara, mut ben, house) = house();
    let at = sara.task(house, "milk");
    town.trouble(Some(Trouble::CutAfterArrival));
    sara.try_sync().unwrap_err();
    assert_eq!(sara.app.show(at).unwrap().sent, "sent");
    town.trouble(None);
    sara.sync();
    assert_eq!(sara.app.show(at).unwrap().sent, "server");
    ben.sync();
    assert_eq!(ben.titles(), ["milk"]);
}

#[test]
fn a_server_out_of_order_for_months_loses_nothing() {
    let (town, mut sara, mut ben, house) = house();
    let backup = town.backup();
    sara.task(house, "before");
    sara.sync();
    town.trouble(Some(Trouble::Status(503)));
    for day in 0..150 {
        sara.task(house, &format!("day {day:03}"));
        let failed = sara.try_sync().unwrap_err();
        assert!(matches!(failed.failure(), Failure::RetryLater { .. }));
        town.pass(86_400_000);
    }
    town.trouble(None);
    town.restore(backup, 2);
    assert_eq!(sara.sync().unsent, 0);
    ben.sync();
    sara.sync();
    ben.sync();
    assert_eq!(ben.titles().len(), 151);
    assert_eq!(sara.app.doctor(false).unwrap().findings, []);
    assert_eq!(ben.app.doctor(false).unwrap().findings, []);
}

#[test]
fn money_a_budget_and_a_cancel_stop_between_rounds() {
    let (town, mut sara, _, house) = house();
    sara.task(house, "milk");
    let (never, now) = (AtomicBool::new(false), AtomicBool::new(true));
    sara.app.set_uses_metered(false).unwrap();
    let metered = SyncOptions {
        metered: true,
        ..plain(&never)
    };
    let before = town.calls();
    let stopped = sara.app.sync(&mut town.clone(), &metered).unwrap();
    assert_eq!(stopped.stopped, Stopped::Metered);
    let stopped = sara.app.sync(&mut town.clone(), &plain(&now)).unwrap();
    assert_eq!(stopped.stopped, Stopped::Cancelled);
    let poor = SyncOptions {
        budget: Some(100),
        ..plain(&never)
    };
    let stopped = sara.app.sync(&mut town.clone(), &poor).unwrap();
    assert_eq!(stopped.stopped, Stopped::Budget);
    assert_eq!(town.calls(), before);
    sara.app.set_uses_metered(true).unwrap();
    let done = sara.app.sync(&mut town.clone(), &metered).unwrap();
    assert_eq!((done.stopped, done.unsent), (Stopped::Done, 0));
}

#[test]
fn the_meter_counts_what_the_month_cost() {
    let (_, mut sara, _, house) = house();
    let before = sara.app.status().unwrap();
    assert_eq!(before.month, "2026-11");
    sara.task(house, &"a".repeat(200));
    let synced = sara.sync();
    let after = sara.app.status().unwrap();
    assert!(synced.up > 500 && synced.up < 2500, "{}", synced.up);
    assert_eq!(after.month_up - before.month_up, synced.up);
    assert_eq!(after.month_down - before.month_down, synced.down);
}
