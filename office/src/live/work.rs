//! What is to be synced before the next sweep: cases of which somebody wrote here, or of which the
//! relay hinted that they have news. Knows no home.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use onderweg_protocol::ids::SpaceId;

use crate::homes::lock;

/// What waits to be synced.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Due {
    /// Everything.
    pub all: bool,
    /// These case spaces.
    pub spaces: BTreeSet<SpaceId>,
}

impl Due {
    fn is_empty(&self) -> bool {
        !self.all && self.spaces.is_empty()
    }
}

/// Collects what is due, and wakes who syncs it.
#[derive(Debug, Default)]
pub(super) struct Work {
    due: Mutex<Due>,
    bell: Condvar,
}

impl Work {
    pub(super) fn add(&self, space: SpaceId) {
        lock(&self.due).spaces.insert(space);
        self.bell.notify_all();
    }

    pub(super) fn add_all(&self) {
        lock(&self.due).all = true;
        self.bell.notify_all();
    }

    /// What is due, as soon as anything is; nothing once `stop` is set or this time has passed.
    pub(super) fn wait(&self, most: Duration, stop: &AtomicBool) -> Due {
        let begun = Instant::now();
        let mut due = lock(&self.due);
        while due.is_empty() && !stop.load(Ordering::Relaxed) && begun.elapsed() < most {
            let rest = most
                .saturating_sub(begun.elapsed())
                .min(Duration::from_millis(200));
            due = self
                .bell
                .wait_timeout(due, rest)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        std::mem::take(&mut *due)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_due_comes_once_and_together() {
        let work = Work::default();
        let go_on = AtomicBool::new(false);
        let (a, b) = (SpaceId([1; 16]), SpaceId([2; 16]));
        for space in [a, b, a] {
            work.add(space);
        }
        let due = work.wait(Duration::MAX, &go_on);
        assert_eq!((due.all, due.spaces), (false, BTreeSet::from([a, b])));
        assert_eq!(work.wait(Duration::ZERO, &go_on), Due::default());
        work.add_all();
        assert!(work.wait(Duration::MAX, &go_on).all);
        go_on.store(true, Ordering::Relaxed);
        assert_eq!(work.wait(Duration::MAX, &go_on), Due::default());
    }
}
