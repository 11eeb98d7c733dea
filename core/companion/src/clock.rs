//! What time it is, as an argument. Nothing in the core asks the system by itself.

use std::time::{SystemTime, UNIX_EPOCH};

/// Tells the time of the phone, which may be wrong by years: order and truth never depend on it.
pub trait Clock {
    /// Milliseconds since 1970.
    fn now_ms(&self) -> i64;
}

/// The clock of the system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> i64 {
        let ms = |span: std::time::Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => ms(since),
            Err(before) => -ms(before.duration()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_clock_is_past_the_year_2020() {
        assert!(SystemClock.now_ms() > 1_577_836_800_000);
    }
}
