//! Reads a rule. Names the part that is wrong, never what stood there.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Day, End, Freq, Repeat, WEEKDAYS};
use crate::error::Invalid;
use crate::limits::{MAX_REPEAT_COUNT, MAX_REPEAT_INTERVAL};

/// Parts of RFC 5545 that are not taken, by their names.
const NOT_TAKEN: [&str; 10] = [
    "BYSECOND",
    "BYMINUTE",
    "BYHOUR",
    "BYMONTHDAY",
    "BYYEARDAY",
    "BYWEEKNO",
    "BYMONTH",
    "BYSETPOS",
    "BYEASTER",
    "RSCALE",
];
/// The longest canonical rule has some 300 characters: every weekday with every number.
const MAX_CHARS: usize = 500;

fn bad(part: &'static str) -> Invalid {
    Invalid::BadRepeat { part }
}

fn not_taken(part: &'static str) -> Invalid {
    Invalid::NoRepeat { part }
}

/// The parts of a rule as they were found.
#[derive(Default)]
struct Parts {
    freq: Option<Freq>,
    interval: Option<u16>,
    days: Option<Vec<Day>>,
    count: Option<u32>,
    until: Option<End>,
    wkst: Option<()>,
}

impl Repeat {
    /// Reads a rule, in any order of its parts and with or without `RRULE:` before it.
    ///
    /// # Errors
    ///
    /// [`Invalid::NoRepeat`] with the part that is not in the subset, [`Invalid::BadRepeat`] with
    /// the part that cannot be read.
    pub fn parse(text: &str) -> Result<Repeat, Invalid> {
        if text.len() > MAX_CHARS || !text.is_ascii() {
            return Err(bad("RRULE"));
        }
        let text = text.trim().to_ascii_uppercase();
        let text = text.strip_prefix("RRULE:").unwrap_or(&text);
        let mut parts = Parts::default();
        for part in text.trim_end_matches(';').split(';') {
            let (name, value) = part.split_once('=').ok_or(bad("RRULE"))?;
            parts.read(name.trim(), value.trim())?;
        }
        parts.rule()
    }
}

impl Parts {
    fn read(&mut self, name: &str, value: &str) -> Result<(), Invalid> {
        match name {
            "FREQ" => once(&mut self.freq, freq(value)?, "FREQ"),
            "INTERVAL" => {
                let interval = number(value, u32::from(MAX_REPEAT_INTERVAL), "INTERVAL")?;
                let interval = u16::try_from(interval).map_err(|_| bad("INTERVAL"))?;
                once(&mut self.interval, interval, "INTERVAL")
            }
            "BYDAY" => once(&mut self.days, days(value)?, "BYDAY"),
            "COUNT" => {
                let count = number(value, MAX_REPEAT_COUNT, "COUNT")?;
                once(&mut self.count, count, "COUNT")
            }
            "UNTIL" => once(&mut self.until, until(value)?, "UNTIL"),
            "WKST" if value == "MO" => once(&mut self.wkst, (), "WKST"),
            "WKST" => Err(not_taken("WKST")),
            _ => {
                let known = NOT_TAKEN.into_iter().find(|known| *known == name);
                Err(known.map_or(bad("RRULE"), not_taken))
            }
        }
    }

    fn rule(self) -> Result<Repeat, Invalid> {
        let freq = self.freq.ok_or(bad("FREQ"))?;
        let days = self.days.unwrap_or_default();
        // Days with and without a number beside each other: programs disagree what that means.
        let numbered = days.iter().filter(|day| day.nth != 0).count();
        if numbered > 0 && (freq != Freq::Monthly || numbered < days.len()) {
            return Err(not_taken("BYDAY"));
        }
        let end = match (self.count, self.until) {
            (Some(_), Some(_)) => return Err(bad("COUNT")),
            (Some(count), None) => End::After(count),
            (None, until) => until.unwrap_or(End::Never),
        };
        Ok(Repeat {
            freq,
            interval: self.interval.unwrap_or(1),
            days,
            end,
        })
    }
}

fn once<T>(slot: &mut Option<T>, value: T, part: &'static str) -> Result<(), Invalid> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(bad(part)),
    }
}

fn freq(value: &str) -> Result<Freq, Invalid> {
    match value {
        "DAILY" => Ok(Freq::Daily),
        "WEEKLY" => Ok(Freq::Weekly),
        "MONTHLY" => Ok(Freq::Monthly),
        "YEARLY" | "HOURLY" | "MINUTELY" | "SECONDLY" => Err(not_taken("FREQ")),
        _ => Err(bad("FREQ")),
    }
}

fn number(value: &str, most: u32, part: &'static str) -> Result<u32, Invalid> {
    let digits = value.len() <= 9 && value.bytes().all(|b| b.is_ascii_digit());
    let found = value.parse::<u32>().ok().filter(|_| digits);
    found.filter(|n| (1..=most).contains(n)).ok_or(bad(part))
}

fn days(value: &str) -> Result<Vec<Day>, Invalid> {
    let mut days = Vec::new();
    for text in value.split(',') {
        let at = text.len().checked_sub(2).ok_or(bad("BYDAY"))?;
        let (nth, name) = text.split_at_checked(at).ok_or(bad("BYDAY"))?;
        let found = WEEKDAYS.iter().find(|(known, _)| *known == name);
        let (_, weekday) = found.ok_or(bad("BYDAY"))?;
        let nth = match nth {
            "" => 0,
            _ => nth_of(nth).ok_or(bad("BYDAY"))?,
        };
        days.push(Day {
            nth,
            weekday: *weekday,
        });
    }
    days.sort_unstable_by_key(|day| (day.nth, day.weekday.num_days_from_monday()));
    days.dedup();
    Ok(days)
}

/// 1 to 5, or -1 to -5.
fn nth_of(text: &str) -> Option<i8> {
    let digit = text.trim_start_matches(['+', '-']);
    let signed = text.len() - digit.len();
    let nth: i8 = digit.parse().ok()?;
    let is_one = digit.len() == 1 && signed <= 1 && (1..=5).contains(&nth);
    is_one.then_some(if text.starts_with('-') { -nth } else { nth })
}

fn until(value: &str) -> Result<End, Invalid> {
    let (day, time) = match value.split_once('T') {
        Some((day, time)) => (day, Some(time)),
        None => (value, None),
    };
    let day = day_of(day).ok_or(bad("UNTIL"))?;
    let Some(time) = time else {
        return Ok(End::OnDay(day));
    };
    // A time on no wall in particular: RFC 5545 wants UTC.
    let time = time.strip_suffix('Z').ok_or(bad("UNTIL"))?;
    let at = time_of(day, time).ok_or(bad("UNTIL"))?;
    Ok(End::At(at))
}

fn day_of(text: &str) -> Option<NaiveDate> {
    let plain = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    NaiveDate::parse_from_str(text, "%Y%m%d")
        .ok()
        .filter(|_| plain)
}

fn time_of(day: NaiveDate, text: &str) -> Option<NaiveDateTime> {
    let plain = text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit());
    let part = |at: usize| text.get(at..at + 2)?.parse::<u32>().ok();
    plain.then_some(())?;
    day.and_hms_opt(part(0)?, part(2)?, part(4)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(text: &str) -> Result<String, Invalid> {
        Repeat::parse(text).map(|rule| rule.to_string())
    }

    #[test]
    fn equal_rules_are_equal_texts() {
        for (typed, stored) in [
            ("FREQ=WEEKLY", "FREQ=WEEKLY"),
            (
                "rrule:byday=th,tu,TU;freq=weekly;interval=1;wkst=mo;",
                "FREQ=WEEKLY;BYDAY=TU,TH",
            ),
            (
                "COUNT=010;FREQ=DAILY;INTERVAL=2",
                "FREQ=DAILY;INTERVAL=2;COUNT=10",
            ),
            (
                "FREQ=MONTHLY;BYDAY=+1MO,-1FR;UNTIL=20271231",
                "FREQ=MONTHLY;BYDAY=-1FR,1MO;UNTIL=20271231",
            ),
            (
                "UNTIL=20271231T140000Z;FREQ=MONTHLY",
                "FREQ=MONTHLY;UNTIL=20271231T140000Z",
            ),
        ] {
            assert_eq!(canonical(typed).as_deref(), Ok(stored));
            assert_eq!(canonical(stored).as_deref(), Ok(stored));
        }
    }

    #[test]
    fn what_is_outside_is_refused_by_its_part() {
        for (text, part) in [
            ("FREQ=YEARLY", "FREQ"),
            ("FREQ=MONTHLY;BYMONTHDAY=15", "BYMONTHDAY"),
            ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1", "BYSETPOS"),
            ("FREQ=WEEKLY;WKST=SU", "WKST"),
            ("FREQ=WEEKLY;BYDAY=1MO", "BYDAY"),
            ("FREQ=MONTHLY;BYDAY=1MO,TU", "BYDAY"),
        ] {
            let refused = Err(Invalid::NoRepeat { part });
            assert_eq!(canonical(text), refused, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused_by_its_part() {
        for (text, part) in [
            ("", "RRULE"),
            ("weekly", "RRULE"),
            ("FREQ=SOMETIMES", "FREQ"),
            ("INTERVAL=2", "FREQ"),
            ("FREQ=DAILY;FREQ=DAILY", "FREQ"),
            ("FREQ=DAILY;X-QZX=1", "RRULE"),
            ("FREQ=DAILY;INTERVAL=0", "INTERVAL"),
            ("FREQ=DAILY;INTERVAL=-1", "INTERVAL"),
            ("FREQ=DAILY;COUNT=100000", "COUNT"),
            ("FREQ=DAILY;COUNT=2;UNTIL=20271231", "COUNT"),
            ("FREQ=DAILY;BYDAY=", "BYDAY"),
            ("FREQ=MONTHLY;BYDAY=6MO", "BYDAY"),
            ("FREQ=MONTHLY;BYDAY=--1MO", "BYDAY"),
            ("FREQ=DAILY;UNTIL=20270231", "UNTIL"),
            ("FREQ=DAILY;UNTIL=20271231T140000", "UNTIL"),
            ("FREQ=DAILY;UNTIL=20271231T146000Z", "UNTIL"),
        ] {
            let refused = Err(Invalid::BadRepeat { part });
            assert_eq!(canonical(text), refused, "{text}");
        }
    }
}
