//! The small simulator: real sync, space, journal, store and relay logic, one thread, one seed.
//!
//! Two to six people with two to twelve phones write, move, erase, invite, remove, leave, lock and
//! go away for weeks, while the network drops, repeats, cuts and delays, phones crash between any
//! two store calls, phones are restored or cloned from older copies and the server comes back from
//! a backup. Then everything heals, and the invariants of `docs/protocol.md` must hold.
//!
//! What people do with phones and sheets, and with each other, is played by whole apps: `homes`.
//!
//! `ONDERWEG_SIM_SEEDS=20000 cargo test -p onderweg-tests --test simulator` runs more seeds,
//! `ONDERWEG_SIM_FIRST` moves the first one, `ONDERWEG_SIM_TRACE=<seed>` prints one, act by act.

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

mod act;
mod check;
mod homes;
mod kinds;
mod named;
mod network;
mod phone;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};

use world::World;

fn from_env(name: &str, otherwise: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(otherwise)
}

/// Runs one seed to its end; an invariant that does not hold is the error.
fn run(seed: u64, trace: bool) -> Result<World, String> {
    caught(|| {
        let mut world = World::new(seed, trace);
        world.play()?;
        Ok(world)
    })
}

/// A panic is an error, too.
fn caught<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    let result = catch_unwind(AssertUnwindSafe(work));
    result.unwrap_or_else(|cause| {
        let text = cause.downcast_ref::<String>().cloned();
        let text = text.or_else(|| cause.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        Err(format!("panic: {}", text.unwrap_or_default()))
    })
}

/// Every seed in a range, on both cores; returns those that fail.
fn sweep(
    first: u64,
    seeds: u64,
    play: impl Fn(u64) -> Result<(), String> + Sync,
) -> Vec<(u64, String)> {
    let next = AtomicU64::new(first);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let mut failed: Vec<(u64, String)> = std::thread::scope(|scope| {
        let work = || {
            let mut failed = Vec::new();
            loop {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                if seed >= first + seeds {
                    return failed;
                }
                if let Err(why) = play(seed) {
                    failed.push((seed, why));
                }
            }
        };
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        running
            .into_iter()
            .flat_map(|worker| worker.join().unwrap())
            .collect()
    });
    failed.sort();
    failed
}

#[test]
fn random_weeks_heal() {
    if let Ok(seed) = std::env::var("ONDERWEG_SIM_TRACE") {
        let why = run(seed.parse().expect("a seed"), true).err();
        assert_eq!(why, None);
        return;
    }
    let (first, seeds) = (
        from_env("ONDERWEG_SIM_FIRST", 0),
        from_env("ONDERWEG_SIM_SEEDS", 2_000),
    );
    let failed = sweep(first, seeds, |seed| run(seed, false).map(|_| ()));
    for (seed, why) in failed.iter().take(40) {
        println!("seed {seed} (profile {}): {why}", seed % 4);
    }
    assert!(
        failed.is_empty(),
        "{} of {seeds} seeds failed",
        failed.len()
    );
}
