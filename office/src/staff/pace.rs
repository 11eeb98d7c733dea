//! How often the wrong thing may be tried. Pure arithmetic: must not know what is tried, nor by whom.

const MINUTE_MS: i64 = 60_000;
/// The first wait; each further one is twice as long.
const WAIT_MS: i64 = 15 * MINUTE_MS;
const LONGEST_MS: i64 = 16 * WAIT_MS;
/// After this long without a try, all is forgotten.
pub(super) const FORGET_MS: i64 = 24 * 60 * MINUTE_MS;

/// Wrong tries of one account, or from one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tries {
    pub(super) count: u32,
    pub(super) last_ms: i64,
    pub(super) locks: u32,
    pub(super) until_ms: i64,
}

/// What a try may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// Look at it; if it is wrong, so many are left.
    Look { left: u32 },
    /// Do not look: wait for so many minutes.
    Wait { minutes: u64 },
}

impl Tries {
    /// Counts a try before it is looked at, so that many at once gain nothing.
    pub(super) fn begin(&mut self, now_ms: i64, limit: u32) -> Pace {
        // A clock that was set back neither helps nor locks anybody out for years.
        self.last_ms = self.last_ms.min(now_ms);
        self.until_ms = self.until_ms.min(now_ms.saturating_add(LONGEST_MS));
        if self.until_ms > now_ms {
            return self.wait(now_ms);
        }
        let since = now_ms.saturating_sub(self.last_ms);
        if since >= FORGET_MS {
            *self = Self::default();
        } else if since >= WAIT_MS {
            self.count = 0;
        }
        self.last_ms = now_ms;
        self.count = self.count.saturating_add(1);
        if self.count >= limit {
            self.until_ms = now_ms.saturating_add(WAIT_MS << self.locks.min(4));
            self.locks = self.locks.saturating_add(1);
            self.count = 0;
            return Pace::Look { left: 0 };
        }
        Pace::Look {
            left: limit - self.count,
        }
    }

    /// Takes a try back that was right.
    pub(super) fn take_back(&mut self, now_ms: i64) {
        if self.until_ms > now_ms {
            self.until_ms = 0;
            self.locks = self.locks.saturating_sub(1);
        }
        self.count = self.count.saturating_sub(1);
    }

    /// How long the wait is.
    pub(super) fn wait(&self, now_ms: i64) -> Pace {
        let left = self.until_ms.saturating_sub(now_ms).max(1);
        let minutes = (left + MINUTE_MS - 1) / MINUTE_MS;
        Pace::Wait {
            minutes: u64::try_from(minutes).unwrap_or(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const T0: i64 = 1_795_000_000_000;

    #[test]
    fn five_tries_then_fifteen_minutes_then_thirty() {
        let mut tries = Tries::default();
        for left in [4, 3, 2, 1, 0] {
            assert_eq!(tries.begin(T0, 5), Pace::Look { left });
        }
        assert_eq!(tries.begin(T0 + 1, 5), Pace::Wait { minutes: 15 });
        assert_eq!(
            tries.begin(T0 + 14 * MINUTE_MS + 1, 5),
            Pace::Wait { minutes: 1 }
        );
        let later = T0 + WAIT_MS;
        for left in [4, 3, 2, 1, 0] {
            assert_eq!(tries.begin(later, 5), Pace::Look { left });
        }
        assert_eq!(tries.begin(later, 5), Pace::Wait { minutes: 30 });
    }

    #[test]
    fn waits_grow_to_four_hours_and_a_day_forgets() {
        let mut tries = Tries::default();
        let mut now = T0;
        let mut longest = 0;
        for _ in 0..8 {
            for _ in 0..5 {
                assert!(matches!(tries.begin(now, 5), Pace::Look { .. }));
            }
            let Pace::Wait { minutes } = tries.begin(now, 5) else {
                panic!("not locked");
            };
            longest = minutes;
            now += i64::try_from(minutes).unwrap() * MINUTE_MS;
        }
        assert_eq!(longest, 240);
        assert_eq!(tries.begin(now + FORGET_MS, 5), Pace::Look { left: 4 });
        assert_eq!(tries.locks, 0);
    }

    #[test]
    fn slow_guessing_starts_anew_each_quarter_of_an_hour() {
        let mut tries = Tries::default();
        assert_eq!(tries.begin(T0, 5), Pace::Look { left: 4 });
        assert_eq!(tries.begin(T0 + WAIT_MS, 5), Pace::Look { left: 4 });
    }

    #[test]
    fn what_was_right_does_not_count() {
        let mut tries = Tries::default();
        for _ in 0..40 {
            assert!(matches!(tries.begin(T0, 20), Pace::Look { .. }));
            tries.take_back(T0);
        }
        for _ in 0..4 {
            tries.begin(T0, 5);
        }
        assert_eq!(tries.begin(T0, 5), Pace::Look { left: 0 });
        tries.take_back(T0);
        assert!(matches!(tries.begin(T0, 5), Pace::Look { .. }));
    }

    #[test]
    fn odd_clocks() {
        let mut tries = Tries::default();
        for _ in 0..5 {
            tries.begin(T0 + 1_000 * LONGEST_MS, 5);
        }
        assert_eq!(tries.begin(T0, 5), Pace::Wait { minutes: 240 });
        for now in [i64::MIN, 0, i64::MAX] {
            let _ = tries.begin(now, 5);
            tries.take_back(now);
        }
    }
}
