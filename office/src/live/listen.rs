//! Hints of the relay: one stream for all homes of the office, so that a case is synced when its
//! phone has sent something. The sweep stays the truth; without a stream it is all there is.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use onderweg_companion::app::{Hint, Listener};
use onderweg_companion::transport::Transport;

use super::{Office, unavailable};
use crate::desk::Result;
use crate::homes::lock;

/// Homes on the stream, as many as a relay takes: the newest cases. Others wait for the sweep.
const MOST: usize = 1_000;
/// The first wait after a stream broke off; it doubles up to the longest.
const FIRST_WAIT: Duration = Duration::from_secs(2);
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// A stream that held so long was a good one: the next wait is the first again.
const HELD: Duration = Duration::from_secs(60);

/// A stream that is not open yet, and for which set of homes it is.
struct Stream {
    listener: Listener,
    road: Box<dyn Transport>,
    homes: u64,
}

/// Listens until `stop` is set or the office is gone, again and again. Holds the office only while a
/// hint is handed over, so that its homes close when everybody else lets go of it.
pub fn listen_until(office: &Weak<Office>, stop: &AtomicBool) {
    let mut wait = FIRST_WAIT;
    while !stop.load(Ordering::Relaxed) {
        let Some(stream) = office.upgrade().map(|office| office.stream()) else {
            return;
        };
        let begun = Instant::now();
        let changed = match stream {
            Ok(Some(stream)) => run(stream, office, stop),
            Ok(None) => false,
            Err(error) => {
                tracing::debug!(%error, "no hints for now");
                false
            }
        };
        if changed {
            // Another set of homes: listen for it at once.
            wait = FIRST_WAIT;
            continue;
        }
        if begun.elapsed() > HELD {
            wait = FIRST_WAIT;
        }
        pause(office, stop, wait);
        wait = (wait * 2).min(LONGEST_WAIT);
    }
}

/// Hands hints over; whether it ended because there are other homes now.
fn run(stream: Stream, office: &Weak<Office>, stop: &AtomicBool) -> bool {
    let Stream {
        listener,
        mut road,
        homes,
    } = stream;
    let mut changed = false;
    let ended = listener.run(&mut *road, &mut |hint| {
        let Some(office) = office.upgrade() else {
            return false;
        };
        match hint {
            Hint::News(space) => office.work.add(space),
            Hint::Missed => office.work.add_all(),
            Hint::Quiet => {}
        }
        changed = office.homes_made.load(Ordering::Acquire) != homes;
        !changed && !stop.load(Ordering::Relaxed)
    });
    if let Err(error) = ended {
        tracing::debug!(code = error.code(), "the stream of hints ended");
    }
    changed
}

fn pause(office: &Weak<Office>, stop: &AtomicBool, wait: Duration) {
    let begun = Instant::now();
    let made = || Some(office.upgrade()?.homes_made.load(Ordering::Acquire));
    let before = made();
    // A new case is reason enough to try again.
    while begun.elapsed() < wait && !stop.load(Ordering::Relaxed) && made() == before {
        if before.is_none() {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

impl Office {
    /// A stream for the homes of all cases that are not closed; `None` if there are none.
    fn stream(self: Arc<Self>) -> Result<Option<Stream>> {
        // Before the list: a case that is made meanwhile changes it.
        let homes = self.homes_made.load(Ordering::Acquire);
        let cases = lock(&self.register).cases(None).map_err(unavailable)?;
        let open = cases.iter().rev().filter(|case| case.closed_ms.is_none());
        let mut devices = Vec::new();
        for case in open.take(MOST) {
            match self.homes.get(&case.home) {
                Ok(home) => devices.push(lock(&home).device()),
                // The sweep says so each time; the others are heard all the same.
                Err(error) => tracing::debug!(%error, "a home does not open"),
            }
        }
        if devices.is_empty() {
            return Ok(None);
        }
        let desk = self.desk_home()?;
        let listener = lock(&desk).listener(devices).map_err(unavailable)?;
        let road = self.road(&self.setup.relay)?;
        Ok(Some(Stream {
            listener,
            road,
            homes,
        }))
    }
}
