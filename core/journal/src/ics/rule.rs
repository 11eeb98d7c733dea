//! Rules for repeating, between what calendars write and our subset. Must not know entries.
//!
//! Some programs always write parts that change nothing: those are taken out before the rule is read.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::time::{clock, day, in_utc, moved_to};
use crate::error::Invalid;
use crate::repeat::Repeat;
use crate::when::When;

/// Reads a rule of a series that begins at `start`.
pub(super) fn read(text: &str, start: &When) -> Result<Repeat, Invalid> {
    let text = text.trim().to_ascii_uppercase();
    let parts: Vec<(&str, &str)> = (text.split(';'))
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .collect();
    let value = |name| {
        let found = parts.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| *value)
    };
    let monthly = value("FREQ") == Some("MONTHLY");
    let weeks_count =
        value("FREQ") == Some("WEEKLY") && value("INTERVAL").is_some_and(|n| n != "1");
    let own_day = start.day().map(|day| day.day().to_string());
    let nth = value("BYSETPOS").filter(|_| monthly && is_one_weekday(value("BYDAY")));
    let mut kept = Vec::new();
    for (name, value) in &parts {
        let said = match *name {
            // Where a week begins matters only to every second week and rarer.
            "WKST" if !weeks_count => None,
            "BYMONTHDAY" if monthly && own_day.as_deref() == Some(*value) => None,
            // The second Tuesday, as another says it.
            "BYSETPOS" if nth.is_some() => None,
            "BYDAY" if nth.is_some() => Some(format!("{}{value}", nth.unwrap_or_default())),
            "UNTIL" => Some(until(value, start)),
            _ => Some((*value).to_owned()),
        };
        kept.extend(said.map(|value| format!("{name}={value}")));
    }
    Repeat::parse(&kept.join(";"))
}

fn is_one_weekday(days: Option<&str>) -> bool {
    days.is_some_and(|days| days.len() == 2)
}

/// The end as our rules have it: the last day where it is the end of a day, else the instant.
fn until(text: &str, start: &When) -> String {
    let Some((date, time)) = text.split_once('T') else {
        return text.to_owned();
    };
    let utc = time.strip_suffix('Z');
    let local = day(date).zip(clock(utc.unwrap_or(time)));
    let (Some((date, time)), When::At { zone, .. }) = (local, start) else {
        // A series of whole days ends with a day.
        return if matches!(start, When::Day(_)) {
            date.to_owned()
        } else {
            text.to_owned()
        };
    };
    let local = date.and_time(time);
    let at = match utc {
        Some(_) => {
            let zone_utc = chrono_tz::Tz::UTC;
            moved_to(
                When::At {
                    local,
                    zone: zone_utc,
                },
                *zone,
            )
        }
        None => When::At { local, zone: *zone },
    };
    let When::At { local, zone } = at else {
        return text.to_owned();
    };
    if is_end_of_day(local.time()) {
        return local.format("%Y%m%d").to_string();
    }
    in_utc(local, zone).format("%Y%m%dT%H%M%SZ").to_string()
}

fn is_end_of_day(time: NaiveTime) -> bool {
    (time.hour(), time.minute(), time.second()) == (23, 59, 59)
}

/// The rule as RFC 5545 wants it beside this start.
pub(super) fn written(rule: &Repeat, start: &When) -> String {
    let text = rule.to_string();
    let Some((before, end)) = text.split_once("UNTIL=") else {
        return text;
    };
    match start {
        When::Day(_) => {
            let day = end.split('T').next().unwrap_or_default();
            format!("{before}UNTIL={day}")
        }
        When::At { zone, .. } => match day(end).and_then(end_of) {
            Some(end) => {
                let end = in_utc(end, *zone);
                format!("{before}UNTIL={}", end.format("%Y%m%dT%H%M%SZ"))
            }
            None => text,
        },
        When::Unreadable(_) => text,
    }
}

fn end_of(day: NaiveDate) -> Option<NaiveDateTime> {
    day.and_hms_opt(23, 59, 59)
}

/// The day of the first turn; none if there is none.
pub(super) fn first_turn(rule: &Repeat, start: &When) -> Option<NaiveDate> {
    let first = start.day()?;
    // No step is longer than this: a leap day at the longest interval of months.
    let mut from = first;
    for _ in 0..400 {
        let to = from.checked_add_days(chrono::Days::new(400))?;
        if let Some(turn) = rule.turns(start, from, to).first() {
            return Some(*turn);
        }
        if rule.last(start).is_some_and(|last| last < to) {
            return None;
        }
        from = to.succ_opt()?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str, start: &str) -> String {
        let start = When::parse(start).unwrap();
        read(text, &start).unwrap().to_string()
    }

    const TUESDAY: &str = "2026-12-01T15:00[Europe/Brussels]";

    #[test]
    fn what_says_the_same_is_taken() {
        for (text, ours) in [
            ("FREQ=WEEKLY;WKST=SU;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU"),
            ("FREQ=MONTHLY;BYMONTHDAY=1", "FREQ=MONTHLY"),
            (
                "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1",
                "FREQ=MONTHLY;BYDAY=-1TU",
            ),
            (
                "FREQ=DAILY;UNTIL=20261224T225959Z",
                "FREQ=DAILY;UNTIL=20261224",
            ),
            (
                "FREQ=DAILY;UNTIL=20261224T150000",
                "FREQ=DAILY;UNTIL=20261224T140000Z",
            ),
            (
                "FREQ=DAILY;UNTIL=20260724T150000",
                "FREQ=DAILY;UNTIL=20260724T130000Z",
            ),
        ] {
            assert_eq!(taken(text, TUESDAY), ours);
        }
        assert_eq!(
            taken("FREQ=DAILY;UNTIL=20261224T150000Z", "2026-12-01"),
            "FREQ=DAILY;UNTIL=20261224"
        );
    }

    #[test]
    fn what_says_something_else_is_refused() {
        let start = When::parse(TUESDAY).unwrap();
        for text in [
            "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
            "FREQ=MONTHLY;BYMONTHDAY=2",
            "FREQ=MONTHLY;BYDAY=TU,WE;BYSETPOS=1",
            "FREQ=YEARLY",
            "FREQ=WEEKLY;BYDAY=TU;BYSETPOS=1",
            "FREQ=DAILY;UNTIL=soon",
            "",
            "FREQ",
        ] {
            assert!(read(text, &start).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        for (rule, start) in [
            ("FREQ=WEEKLY;UNTIL=20270330", TUESDAY),
            ("FREQ=WEEKLY;UNTIL=20270330T130000Z", TUESDAY),
            ("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,1MO;COUNT=7", TUESDAY),
            ("FREQ=DAILY;UNTIL=20270330", "2026-12-01"),
        ] {
            let start = When::parse(start).unwrap();
            let ours = Repeat::parse(rule).unwrap();
            let text = written(&ours, &start);
            assert_eq!(read(&text, &start), Ok(ours), "{text}");
        }
    }

    #[test]
    fn the_first_turn_may_be_later_than_the_start_and_may_not_be() {
        let first = |rule: &str, start: &str| {
            let start = When::parse(start).unwrap();
            let first = first_turn(&Repeat::parse(rule).unwrap(), &start);
            first.map(|day| day.to_string())
        };
        assert_eq!(
            first("FREQ=WEEKLY;BYDAY=MO", TUESDAY).as_deref(),
            Some("2026-12-07")
        );
        assert_eq!(
            first("FREQ=MONTHLY;INTERVAL=12", "2024-02-29").as_deref(),
            Some("2024-02-29")
        );
        assert_eq!(first("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261202", TUESDAY), None);
    }
}
