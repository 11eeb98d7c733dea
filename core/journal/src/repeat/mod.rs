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

/// In which steps something repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steps {
    /// By days.
    Days,
    /// By weeks.
    Weeks,
    /// By months.
    Months,
}

/// What a rule says, to be told in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepeatParts {
    /// In which steps.
    pub steps: Steps,
    /// How many of them from one turn to the next.
    pub every: u16,
    /// On which weekdays; in a month perhaps only on the n-th, from its end where that is negative,
    /// on all of them where it is 0.
    pub days: Vec<(i8, Weekday)>,
    /// After how many turns it ends.
    pub times: Option<u32>,
    /// After which day it ends, in this zone.
    pub until: Option<NaiveDate>,
}

impl Repeat {
    /// What it says, for somebody in this zone.
    #[must_use]
    pub fn parts(&self, zone: chrono_tz::Tz) -> RepeatParts {
        RepeatParts {
            steps: match self.freq {
                Freq::Daily => Steps::Days,
                Freq::Weekly => Steps::Weeks,
                Freq::Monthly => Steps::Months,
            },
            every: self.interval.max(1),
            days: self.days.iter().map(|day| (day.nth, day.weekday)).collect(),
            times: match self.end {
                End::After(count) => Some(count),
                End::Never | End::OnDay(_) | End::At(_) => None,
            },
            until: match self.end {
                End::OnDay(day) => Some(day),
                End::At(at) => Some(at.and_utc().with_timezone(&zone).date_naive()),
                End::Never | End::After(_) => None,
            },
        }
    }
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
