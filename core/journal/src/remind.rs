//! How long before the start to ring, as a short list: `1d, 2h, 15m`. Must not know entries.
//!
//! Days and weeks are steps on the wall: a day before 15:00 is 15:00, also where the clocks change
//! between. Hours and minutes are lengths of time.

use std::fmt;

use chrono::{Duration, NaiveDateTime};
use chrono_tz::Tz;

use crate::error::Invalid;
use crate::limits::{MAX_REMIND_DAYS, MAX_REMINDERS};
use crate::when::instant_ms;

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;
const WEEK: u32 = 7 * DAY;

/// One reminder: so long before the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lead {
    count: u32,
    unit: u32,
}

impl Lead {
    /// The reminder this many minutes before; whole days are steps on the wall.
    ///
    /// None for more than 28 days.
    #[must_use]
    pub fn minutes(minutes: u32) -> Option<Lead> {
        let unit = if minutes > 0 && minutes.is_multiple_of(DAY) {
            DAY
        } else {
            1
        };
        Lead::new(minutes / unit, unit)
    }

    fn new(count: u32, unit: u32) -> Option<Lead> {
        let total = count.checked_mul(unit)?;
        let larger = match unit {
            1 => HOUR,
            DAY => WEEK,
            _ => unit,
        };
        let (count, unit) = if total > 0 && total % larger == 0 {
            (total / larger, larger)
        } else {
            (count, unit)
        };
        (total <= MAX_REMIND_DAYS * DAY).then_some(Lead { count, unit })
    }

    /// How many minutes before, a day counted as 24 hours.
    #[must_use]
    pub fn in_minutes(self) -> u32 {
        self.count * self.unit
    }

    /// Whether it is a step of whole days on the wall.
    #[must_use]
    pub fn is_days(self) -> bool {
        self.unit >= DAY
    }

    fn parse(text: &str) -> Option<Lead> {
        let text = text.trim();
        let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
        let unit = match text.get(digits.len()..)?.trim() {
            "m" => 1,
            "h" => HOUR,
            "d" => DAY,
            "w" => WEEK,
            _ => return None,
        };
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        Lead::new(digits.parse().ok().filter(|_| plain)?, unit)
    }

    /// The instant so long before a time on the wall.
    pub(crate) fn before_ms(self, local: NaiveDateTime, zone: Tz) -> Option<i64> {
        if self.unit >= DAY {
            let days = Duration::minutes(i64::from(self.in_minutes()));
            return Some(instant_ms(local.checked_sub_signed(days)?, zone));
        }
        Some(instant_ms(local, zone) - i64::from(self.in_minutes()) * 60_000)
    }
}

impl fmt::Display for Lead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            1 => "m",
            HOUR => "h",
            DAY => "d",
            _ => "w",
        };
        write!(f, "{}{unit}", self.count)
    }
}

/// The reminders of a list, the earliest first, each once.
///
/// # Errors
///
/// [`Invalid::BadReminders`] unless it is 1 to 5 numbers with `m`, `h`, `d` or `w`, with commas,
/// each at most 28 days.
pub fn reminders(text: &str, field: &'static str) -> Result<Vec<Lead>, Invalid> {
    let bad = Invalid::BadReminders {
        field,
        most: MAX_REMINDERS,
    };
    // The longest list there is has some 25 characters; blanks may stand between.
    if text.len() > 200 {
        return Err(bad);
    }
    let leads = text.split(',').map(Lead::parse);
    let mut leads = leads.collect::<Option<Vec<Lead>>>().ok_or(bad)?;
    leads.sort_unstable_by_key(|lead| std::cmp::Reverse((lead.in_minutes(), lead.unit)));
    leads.dedup();
    if leads.len() > MAX_REMINDERS {
        return Err(bad);
    }
    Ok(leads)
}

/// The list as it is stored.
#[must_use]
pub fn reminders_text(leads: &[Lead]) -> String {
    let leads: Vec<String> = leads.iter().map(ToString::to_string).collect();
    leads.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(text: &str) -> Result<String, Invalid> {
        reminders(text, "remind").map(|leads| reminders_text(&leads))
    }

    #[test]
    fn equal_lists_are_written_equally() {
        for (typed, stored) in [
            ("15m,1d , 2h", "1d, 2h, 15m"),
            ("120m, 2 h", "2h"),
            ("7d,24h,1d", "1w, 1d, 24h"),
            ("0m", "0m"),
            ("28d", "4w"),
        ] {
            assert_eq!(canonical(typed).as_deref(), Ok(stored));
            assert_eq!(canonical(stored).as_deref(), Ok(stored));
        }
    }

    #[test]
    fn what_is_no_list_is_refused() {
        let bad = Err(Invalid::BadReminders {
            field: "remind",
            most: 5,
        });
        for text in [
            "",
            "15",
            "m",
            "-15m",
            "+15m",
            "1y",
            "29d",
            "99999999999m",
            "5000000w",
            "1d,",
            "1d;2h",
            "1m,2m,3m,4m,5m,6m",
            "١د",
            &" ".repeat(300),
        ] {
            assert_eq!(canonical(text), bad, "{text}");
        }
    }

    #[test]
    fn a_day_before_is_the_same_time_on_the_wall() {
        let zone = Tz::Europe__Brussels;
        let local = |text: &str| text.parse::<NaiveDateTime>().unwrap();
        let talk = local("2026-03-29T15:00:00");
        let day = Lead::parse("1d").unwrap().before_ms(talk, zone);
        assert_eq!(day, Some(instant_ms(local("2026-03-28T15:00:00"), zone)));
        let hours = Lead::parse("24h").unwrap().before_ms(talk, zone);
        assert_eq!(hours, Some(instant_ms(local("2026-03-28T14:00:00"), zone)));
    }
}
