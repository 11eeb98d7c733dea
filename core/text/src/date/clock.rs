//! The Ethiopic clock: the day begins with the sun at six, so that 14:00 is eight in the afternoon.
//!
//! Only for readers who chose that calendar and read Tigrinya. Must not know of dates.

use chrono::{NaiveTime, Timelike};

use crate::digits::Digits;
use crate::settings::Calendar;

/// The words of a language that counts hours from six: from which hour each, as CLDR's
/// `supplemental/dayPeriods.json` parts the day for Amharic. Tigrinya has no parts there, and
/// `ca-gregorian.json` of ti only "before noon" and "after noon", which do not tell eight in the
/// evening from eight in the morning: these words are ours, and no native reader has checked them.
const TIGRINYA: [(u32, &str); 4] = [(0, "ለይቲ"), (6, "ንጉሆ"), (12, "ድሕሪ ቀትሪ"), (18, "ምሸት")];

/// Which clock a reader's hours are counted on.
pub(super) struct Clock {
    /// The parts of the day where hours are counted from six.
    parts: Option<&'static [(u32, &'static str)]>,
    digits: Digits,
}

impl Clock {
    pub(super) fn of(tag: &str, calendar: Calendar, digits: Digits) -> Self {
        let from_six = calendar == Calendar::Ethiopic && tag == "ti";
        Self {
            parts: from_six.then_some(&TIGRINYA),
            digits,
        }
    }

    /// The time on this clock; `None` where it is the common one.
    ///
    /// In the order of CLDR's `Bhm` for ti, "h:mm B".
    pub(super) fn own(&self, time: NaiveTime) -> Option<String> {
        let reached = |(from, _): &&(u32, &str)| *from <= time.hour();
        let (_, part) = self.parts?.iter().rev().find(reached)?;
        let hour = match (time.hour() + 6) % 12 {
            0 => 12,
            hour => hour,
        };
        let text = format!("{hour}:{:02} {part}", time.minute());
        Some(self.digits.write(&text))
    }
}

/// A time of that clock after its date: CLDR's glue for ti, "{1} {0}".
pub(super) fn after(date: &str, time: &str) -> String {
    format!("{date} {time}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(hour: u32, minute: u32) -> String {
        let clock = Clock::of("ti", Calendar::Ethiopic, Digits::European);
        clock
            .own(NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
            .unwrap()
    }

    #[test]
    fn the_day_begins_at_six() {
        assert_eq!(own(14, 0), "8:00 ድሕሪ ቀትሪ");
        assert_eq!(own(6, 0), "12:00 ንጉሆ");
        assert_eq!(own(7, 5), "1:05 ንጉሆ");
        assert_eq!(own(12, 0), "6:00 ድሕሪ ቀትሪ");
        assert_eq!(own(18, 0), "12:00 ምሸት");
        assert_eq!(own(23, 59), "5:59 ምሸት");
        assert_eq!(own(0, 0), "6:00 ለይቲ");
        assert_eq!(own(5, 59), "11:59 ለይቲ");
    }

    #[test]
    fn only_with_that_calendar_in_that_language() {
        for (tag, calendar) in [
            ("ti", Calendar::Gregorian),
            ("en", Calendar::Ethiopic),
            ("fa-AF", Calendar::SolarHijri),
        ] {
            let clock = Clock::of(tag, calendar, Digits::European);
            assert_eq!(clock.own(NaiveTime::MIN), None);
        }
    }
}
