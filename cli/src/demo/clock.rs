//! The clock of the week: the system's, moved.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use onderweg_companion::clock::{Clock, SystemClock};

/// Runs on from wherever it was set; all phones and the office share it.
#[derive(Debug, Clone, Default)]
pub(super) struct MovedClock(Arc<AtomicI64>);

impl Clock for MovedClock {
    fn now_ms(&self) -> i64 {
        SystemClock.now_ms() + self.0.load(Ordering::SeqCst)
    }
}

impl MovedClock {
    /// Sets it to an instant, in milliseconds since the epoch.
    pub(super) fn set(&self, at_ms: i64) {
        let moved = at_ms - SystemClock.now_ms();
        self.0.store(moved, Ordering::SeqCst);
    }

    /// Tells the system's time again.
    pub(super) fn come_back(&self) {
        self.0.store(0, Ordering::SeqCst);
    }
}
