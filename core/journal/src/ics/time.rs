//! Days, times, lengths and the names of zones, as calendars write them. Must not know entries.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;

use super::error::LineRule;
use super::line::Line;
use super::tree::Part;
use super::windows::WINDOWS;
use crate::limits::MAX_ICS_ITEMS;
use crate::when::{When, instant_ms};

/// The longest name in which a zone is looked for: what other programs put before one is short, and
/// looking through a path costs the square of its length.
const MAX_NAME: usize = 128;

/// The zones of a file by the names that it gives them.
pub(super) struct Zones {
    /// For times without a zone.
    pub(super) here: Tz,
    named: BTreeMap<String, Tz>,
}

impl Zones {
    /// With what the file says of its own zones.
    pub(super) fn of(calendars: &[Part], here: Tz) -> Self {
        let zones = calendars.iter().flat_map(|calendar| &calendar.parts);
        let zones = zones.filter(|part| part.name == "VTIMEZONE");
        let named = zones.filter_map(|part| {
            let place = part.line_of("X-LIC-LOCATION")?.text().parse().ok()?;
            Some((part.line_of("TZID")?.text(), place))
        });
        Zones {
            here,
            named: named.collect(),
        }
    }

    /// The zone that a name means: one of the IANA list, at the end of a path too, one of Windows,
    /// or one whose place the file names.
    fn named(&self, name: &str) -> Option<Tz> {
        let name = name.trim();
        if name.len() > MAX_NAME {
            return self.named.get(name).copied();
        }
        if let Ok(zone) = name.parse() {
            return Some(zone);
        }
        if let Ok(at) = WINDOWS.binary_search_by_key(&name, |(windows, _)| windows) {
            return WINDOWS.get(at)?.1.parse().ok();
        }
        let mut path = name.trim_start_matches('/');
        while let Some((_, rest)) = path.split_once('/') {
            if name.starts_with('/')
                && let Ok(zone) = rest.parse()
            {
                return Some(zone);
            }
            path = rest;
        }
        self.named.get(name).copied()
    }
}

/// The day or time of a line; one in UTC stays in UTC.
pub(super) fn when(line: &Line, zones: &Zones) -> Result<When, LineRule> {
    value(line, line.raw.trim(), zones)
}

/// Each of a list of days or times; of a list that is too long for any file one more than may be.
pub(super) fn whens(line: &Line, zones: &Zones) -> Result<Vec<When>, LineRule> {
    let values = line.raw.split(',').take(MAX_ICS_ITEMS + 1);
    values.map(|text| value(line, text.trim(), zones)).collect()
}

fn value(line: &Line, text: &str, zones: &Zones) -> Result<When, LineRule> {
    let Some((date, time)) = text.split_once('T') else {
        return day(text).map(When::Day).ok_or(LineRule::Date);
    };
    let utc = time.strip_suffix('Z');
    let time = utc.unwrap_or(time);
    let local = day(date).zip(clock(time)).ok_or(LineRule::Date)?;
    let zone = match (utc, line.param("TZID")) {
        (Some(_), _) => Tz::UTC,
        (None, Some(name)) => zones.named(name).ok_or(LineRule::Zone)?,
        (None, None) => zones.here,
    };
    let local = local.0.and_time(local.1);
    Ok(When::At { local, zone })
}

pub(super) fn day(text: &str) -> Option<NaiveDate> {
    let plain = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    let part = |from, to| text.get(from..to)?.parse().ok();
    plain.then_some(())?;
    NaiveDate::from_ymd_opt(i32::try_from(part(0, 4)?).ok()?, part(4, 6)?, part(6, 8)?)
}

pub(super) fn clock(text: &str) -> Option<NaiveTime> {
    let plain = text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit());
    let part = |at: usize| text.get(at..at + 2)?.parse::<u32>().ok();
    plain.then_some(())?;
    NaiveTime::from_hms_opt(part(0)?, part(2)?, part(4)?)
}

/// The same instant on the wall of another zone; a day stays the day.
pub(super) fn moved_to(when: When, zone: Tz) -> When {
    let at = when
        .instant_ms(zone)
        .and_then(DateTime::from_timestamp_millis);
    match (&when, at) {
        (When::At { .. }, Some(at)) => When::At {
            local: at.with_timezone(&zone).naive_local(),
            zone,
        },
        _ => when,
    }
}

/// A property with a day or a time: its name with parameters, and its value.
pub(super) fn written(name: &str, when: &When) -> Option<(String, String)> {
    match when {
        When::Day(day) => Some((
            format!("{name};VALUE=DATE"),
            day.format("%Y%m%d").to_string(),
        )),
        When::At {
            local,
            zone: Tz::UTC,
        } => Some((name.to_owned(), utc(*local))),
        When::At { local, zone } => Some((
            format!("{name};TZID={}", zone.name()),
            local.format("%Y%m%dT%H%M%S").to_string(),
        )),
        When::Unreadable(_) => None,
    }
}

fn utc(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// An instant.
pub(super) fn stamp(ms: i64) -> String {
    let at = DateTime::from_timestamp_millis(ms).unwrap_or_default();
    utc(at.naive_utc())
}

/// A time on a wall as an instant.
pub(super) fn in_utc(local: NaiveDateTime, zone: Tz) -> NaiveDateTime {
    let at = DateTime::from_timestamp_millis(instant_ms(local, zone));
    at.unwrap_or_default().naive_utc()
}

/// A length: days are steps on the wall, the rest is time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length {
    pub(super) before: bool,
    pub(super) days: i64,
    pub(super) seconds: i64,
}

/// Reads `P1W`, `P1DT2H`, `-PT15M`.
pub(super) fn length(text: &str) -> Result<Length, LineRule> {
    let (before, rest) = match text.trim().split_at_checked(1) {
        Some(("-", rest)) => (true, rest),
        Some(("+", rest)) => (false, rest),
        _ => (false, text.trim()),
    };
    let rest = rest.strip_prefix('P').ok_or(LineRule::Length)?;
    let (days, times) = rest.split_once('T').unwrap_or((rest, ""));
    if rest.is_empty() || rest.ends_with('T') {
        return Err(LineRule::Length);
    }
    Ok(Length {
        before,
        days: units(days, &[('W', 7), ('D', 1)])?,
        seconds: units(times, &[('H', 3600), ('M', 60), ('S', 1)])?,
    })
}

fn units(mut text: &str, units: &[(char, i64)]) -> Result<i64, LineRule> {
    let mut total = 0;
    for (unit, size) in units {
        if let Some((digits, rest)) = text.split_once(*unit) {
            let plain =
                (1..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
            let count: i64 = digits
                .parse()
                .ok()
                .filter(|_| plain)
                .ok_or(LineRule::Length)?;
            total += count * size;
            text = rest;
        }
    }
    text.is_empty().then_some(total).ok_or(LineRule::Length)
}

/// A start and a length after it; days on the wall first, then time.
pub(super) fn plus(start: &When, length: Length) -> Option<When> {
    let days = chrono::Duration::days(length.days);
    match start {
        When::Day(day) => {
            let more = chrono::Duration::days(length.seconds / 86_400);
            Some(When::Day(
                day.checked_add_signed(days)?.checked_add_signed(more)?,
            ))
        }
        When::At { local, zone } => {
            let local = local.checked_add_signed(days)?;
            if length.seconds == 0 {
                return Some(When::At { local, zone: *zone });
            }
            let at = instant_ms(local, *zone).checked_add(length.seconds * 1000)?;
            let at = DateTime::from_timestamp_millis(at)?;
            let local = at.with_timezone(zone).naive_local();
            Some(When::At { local, zone: *zone })
        }
        When::Unreadable(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_of_windows_is_one_of_ours() {
        assert!(WINDOWS.is_sorted());
        for (windows, iana) in WINDOWS {
            assert!(iana.parse::<Tz>().is_ok(), "{windows}");
        }
        let zones = Zones::of(&[], Tz::UTC);
        for name in [
            "Europe/Brussels",
            "Romance Standard Time",
            "/freeassociation.sourceforge.net/Tzfile/Europe/Brussels",
            "/citadel.org/20210210_1/Europe/Brussels",
        ] {
            let found = zones.named(name).unwrap();
            let at = |zone| instant_ms(day("20260710").unwrap().into(), zone);
            assert_eq!(at(found), at(Tz::Europe__Brussels), "{name}");
        }
        for name in [
            "",
            "/",
            "Customized Time Zone",
            "GMT+0100",
            "Here/There",
            "a/Europe/Brussels",
        ] {
            assert_eq!(zones.named(name), None, "{name}");
        }
    }

    #[test]
    fn a_zone_is_looked_for_in_short_names_alone() {
        let mut zones = Zones::of(&[], Tz::UTC);
        let path = |steps| format!("{}/Europe/Brussels", "/a".repeat(steps));
        let zone = Some(Tz::Europe__Brussels);
        assert_eq!(zones.named(&path(50)), zone);
        assert_eq!(zones.named(&path(60)), None);
        // What the file itself says of a name counts, however long that is.
        zones.named.insert(path(60), Tz::Europe__Brussels);
        assert_eq!(zones.named(&path(60)), zone);
    }

    #[test]
    fn lengths_are_days_and_time() {
        let read = |text| length(text).map(|l| (l.before, l.days, l.seconds));
        assert_eq!(read("-PT15M"), Ok((true, 0, 900)));
        assert_eq!(read("P1W"), Ok((false, 7, 0)));
        assert_eq!(read("+P1DT2H3S"), Ok((false, 1, 7203)));
        for text in [
            "",
            "P",
            "PT",
            "15M",
            "P1H",
            "PT1D",
            "P-1D",
            "PT1M1H",
            "P9999999D",
        ] {
            assert_eq!(read(text), Err(LineRule::Length), "{text}");
        }
        // An hour after half past one in the night in which the clocks skip an hour.
        let start = When::parse("2026-03-29T01:30[Europe/Brussels]").unwrap();
        let ended = plus(&start, length("PT1H").unwrap()).unwrap();
        assert_eq!(ended.to_string(), "2026-03-29T03:30[Europe/Brussels]");
        let ended = plus(&start, length("P1D").unwrap()).unwrap();
        assert_eq!(ended.to_string(), "2026-03-30T01:30[Europe/Brussels]");
    }
}
