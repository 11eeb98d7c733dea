//! How an appointment repeats: a subset of the recurrence rules of RFC 5545, as one line.
//! Must not know entries, clocks or calendars of other programs.
//!
//! Taken: `FREQ=DAILY`, `WEEKLY` or `MONTHLY`, `INTERVAL`, `BYDAY` (with a number only where it is
//! monthly), `COUNT` or `UNTIL`, `WKST=MO`. Everything else is refused by the name of its part.
//! Turns are days on the wall of the series: see `docs/decisions/0037-repeating-in-a-subset.md`.

mod read;
mod turns;

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime, Weekday};

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Freq {
    Daily,
    Weekly,
    Monthly,
}

/// A weekday, in a month perhaps only the n-th (from the end where n is negative).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Day {
    nth: i8,
    weekday: Weekday,
}

/// When it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Never,
    After(u32),
    OnDay(NaiveDate),
    /// In UTC.
    At(NaiveDateTime),
}

/// A rule. Its text form is canonical: equal rules are equal texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    freq: Freq,
    interval: u16,
    /// Sorted, each once.
    days: Vec<Day>,
    end: End,
}

/// The names of weekdays, from Monday on.
const WEEKDAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Mon),
    ("TU", Weekday::Tue),
    ("WE", Weekday::Wed),
    ("TH", Weekday::Thu),
    ("FR", Weekday::Fri),
    ("SA", Weekday::Sat),
    ("SU", Weekday::Sun),
];

/// What a rule calls a weekday.
pub(crate) fn weekday_name(weekday: Weekday) -> &'static str {
    let found = WEEKDAYS.iter().find(|(_, day)| *day == weekday);
    found.map_or("MO", |(name, _)| name)
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nth != 0 {
            write!(f, "{}", self.nth)?;
        }
        f.write_str(weekday_name(self.weekday))
    }
}

impl fmt::Display for Repeat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.freq {
            Freq::Daily => "FREQ=DAILY",
            Freq::Weekly => "FREQ=WEEKLY",
            Freq::Monthly => "FREQ=MONTHLY",
        })?;
        if self.interval > 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        for (n, day) in self.days.iter().enumerate() {
            let before = if n == 0 { ";BYDAY=" } else { "," };
            write!(f, "{before}{day}")?;
        }
        match self.end {
            End::Never => Ok(()),
            End::After(count) => write!(f, ";COUNT={count}"),
            End::OnDay(day) => write!(f, ";UNTIL={}", day.format("%Y%m%d")),
            End::At(at) => write!(f, ";UNTIL={}", at.format("%Y%m%dT%H%M%SZ")),
        }
    }
}
