//! How long to wait after a wrong PIN. Must not check one.
//!
//! The wait is kept as what is left of it, not as a time of day: a clock that is set back gains
//! nothing, and one that was years ahead for a while locks nobody out. A clock set ahead does
//! shorten the wait: who can set the clock of a phone has that phone open already.

use minicbor::{Decode, Encode};

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;
/// The wait after the 1st, 2nd, 3rd… wrong attempt in a row; the last holds for all that follow.
const WAITS: [u64; 8] = [
    0,
    0,
    0,
    30 * SECOND,
    MINUTE,
    5 * MINUTE,
    15 * MINUTE,
    60 * MINUTE,
];

/// Wrong attempts in a row, and what is left of the wait.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Attempts {
    #[n(0)]
    failed: u32,
    #[n(1)]
    left_ms: u64,
    #[n(2)]
    seen_ms: i64,
}

impl Attempts {
    /// Counts the time since the last look against the wait, and returns what is left.
    pub(crate) fn look(&mut self, now_ms: i64) -> u64 {
        let passed = now_ms.saturating_sub(self.seen_ms);
        self.left_ms = self
            .left_ms
            .saturating_sub(u64::try_from(passed).unwrap_or(0));
        self.seen_ms = now_ms;
        self.left_ms
    }

    /// Counts an attempt as wrong before it is checked, so that a kill in between gains nothing.
    /// Returns the wait if it was.
    pub(crate) fn begin(&mut self, now_ms: i64) -> u64 {
        let at = WAITS.len().min(self.failed as usize + 1) - 1;
        self.failed = self.failed.saturating_add(1);
        self.left_ms = WAITS.get(at).copied().unwrap_or(60 * MINUTE);
        self.seen_ms = now_ms;
        self.left_ms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_at_an_hour() {
        let mut attempts = Attempts::default();
        let waits: Vec<_> = (0..10).map(|_| attempts.begin(0) / SECOND).collect();
        assert_eq!(waits, [0, 0, 0, 30, 60, 300, 900, 3600, 3600, 3600]);
    }

    #[test]
    fn a_clock_set_back_gains_nothing_and_one_years_ahead_locks_nobody_out() {
        let year = 365 * 24 * 3_600_000;
        let mut attempts = Attempts::default();
        for _ in 0..4 {
            attempts.begin(year);
        }
        assert_eq!(attempts.look(year + 10_000), 20_000);
        assert_eq!(attempts.look(-year), 20_000);
        assert_eq!(attempts.look(-year + 19_999), 1);
        assert_eq!(attempts.look(-year + 20_000), 0);

        let mut ahead = Attempts::default();
        for _ in 0..4 {
            ahead.begin(10 * year);
        }
        assert_eq!(ahead.look(0), 30_000, "the clock was put right");
        assert_eq!(ahead.look(30_000), 0);
    }

    #[test]
    fn odd_clocks_do_not_overflow() {
        let mut attempts = Attempts::default();
        for _ in 0..5 {
            attempts.begin(i64::MAX);
        }
        assert_eq!(attempts.look(i64::MIN), MINUTE);
        assert_eq!(attempts.look(i64::MAX), 0);
    }
}
