//! A day, or a local time in an IANA zone, and the instant it means.
//! Must not know what time it is.
//!
//! Stored as `2026-11-22` or `2026-11-22T09:30[Europe/Brussels]`: what was agreed is the time on
//! the wall, so a change of the zone's rules moves the instant and not the wall time.
//!
//! Through a change of the clocks the outcome is that of RFC 9557 and most calendars:
//! a time that the clocks skip (02:30 on the last Sunday of March) is read with the offset from
//! before the change, so it rings at 03:30 on the new clock; a time that comes twice (02:30 on
//! the last Sunday of October) means the first one.

use std::fmt;

use chrono::{Duration, MappedLocalTime, NaiveDate, NaiveDateTime, Offset, TimeZone, Timelike};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::error::Invalid;

/// When something is due, begins or ends.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum When {
    /// Some time on this day, wherever the reader is.
    Day(NaiveDate),
    /// At this time on the wall in this zone.
    At {
        /// The time on the wall.
        local: NaiveDateTime,
        /// The zone that the wall stands in.
        zone: Tz,
    },
    /// Written by a version that knows more forms or zones; shown as it is.
    Unreadable(String),
}

impl When {
    /// Reads the stored form; a space may stand for the `T`.
    ///
    /// # Errors
    ///
    /// [`Invalid::BadDate`] and [`Invalid::UnknownZone`], both under the field name "date".
    pub fn parse(text: &str) -> Result<When, Invalid> {
        parse(text, "date", None)
    }

    /// The day that it is in a zone.
    #[must_use]
    pub fn today(now_ms: i64, zone: Tz) -> NaiveDate {
        let now = chrono::DateTime::from_timestamp_millis(now_ms).unwrap_or_default();
        now.with_timezone(&zone).date_naive()
    }

    /// The day on the wall; none where the form is unknown.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            When::Day(day) => Some(*day),
            When::At { local, .. } => Some(local.date()),
            When::Unreadable(_) => None,
        }
    }

    /// The instant it means, or for a day the instant at which that day begins in `day_zone`.
    #[must_use]
    pub fn instant_ms(&self, day_zone: Tz) -> Option<i64> {
        match self {
            When::Day(day) => Some(instant_ms(day.and_hms_opt(0, 0, 0)?, day_zone)),
            When::At { local, zone } => Some(instant_ms(*local, *zone)),
            When::Unreadable(_) => None,
        }
    }

    /// The instant at which it is over: its own, or for a day the end of that day in `day_zone`.
    #[must_use]
    pub fn end_ms(&self, day_zone: Tz) -> Option<i64> {
        match self {
            When::Day(day) => When::Day(day.succ_opt()?).instant_ms(day_zone),
            When::At { .. } | When::Unreadable(_) => self.instant_ms(day_zone),
        }
    }
}

/// Reads a date or a time; a time without a zone is in `zone`, if one is given.
pub(crate) fn parse(text: &str, field: &'static str, zone: Option<Tz>) -> Result<When, Invalid> {
    let bad = Invalid::BadDate { field };
    let text = text.trim();
    if !text.is_ascii() || text.len() > 80 {
        return Err(bad);
    }
    if text.len() <= 10 {
        return Ok(When::Day(day(text).ok_or(bad)?));
    }
    let (local, zone) = match text.split_once('[') {
        Some((local, rest)) => {
            let name = rest.strip_suffix(']').ok_or(bad)?;
            let zone = name
                .parse::<Tz>()
                .map_err(|_| Invalid::UnknownZone { field })?;
            (local, zone)
        }
        None => (text, zone.ok_or(bad)?),
    };
    let (date, time) = local.split_once(['T', ' ']).ok_or(bad)?;
    let local = day(date).ok_or(bad)?.and_time(time_of(time).ok_or(bad)?);
    Ok(When::At { local, zone })
}

fn day(text: &str) -> Option<NaiveDate> {
    let digits = |part: &str, len| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let shaped = digits(year, 4) && digits(month, 2) && digits(day, 2) && parts.next().is_none();
    if !shaped {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

fn time_of(text: &str) -> Option<chrono::NaiveTime> {
    let mut parts = text.split(':');
    let mut next = || -> Option<u32> {
        let part = parts.next()?;
        let digits = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        part.parse().ok().filter(|_| digits)
    };
    let (hour, minute) = (next()?, next()?);
    let second = if text.len() > 5 { next()? } else { 0 };
    parts.next().is_none().then_some(())?;
    chrono::NaiveTime::from_hms_opt(hour, minute, second)
}

/// The instant of a time on the wall; see the module for times that are skipped or come twice.
pub(crate) fn instant_ms(local: NaiveDateTime, zone: Tz) -> i64 {
    match zone.from_local_datetime(&local) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => at.timestamp_millis(),
        MappedLocalTime::None => {
            let before = (1..=4 * 48).find_map(|quarters| {
                let earlier = local.checked_sub_signed(Duration::minutes(15 * quarters))?;
                zone.from_local_datetime(&earlier).latest()
            });
            let offset = before.map_or(0, |at| at.offset().fix().local_minus_utc());
            local.and_utc().timestamp_millis() - i64::from(offset) * 1000
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Day(day) => write!(f, "{day}"),
            When::At { local, zone } => {
                let form = if local.second() == 0 {
                    "%FT%H:%M"
                } else {
                    "%FT%T"
                };
                write!(f, "{}[{}]", local.format(form), zone.name())
            }
            When::Unreadable(text) => f.write_str(text),
        }
    }
}

impl From<String> for When {
    fn from(text: String) -> Self {
        When::parse(&text).unwrap_or(When::Unreadable(text))
    }
}

impl From<When> for String {
    fn from(when: When) -> Self {
        when.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(text: &str) -> i64 {
        When::parse(text).unwrap().instant_ms(Tz::UTC).unwrap()
    }

    fn utc(text: &str) -> i64 {
        text.parse::<NaiveDateTime>()
            .unwrap()
            .and_utc()
            .timestamp_millis()
    }

    #[test]
    fn both_forms_read_back() {
        for text in [
            "2026-11-22",
            "2026-11-22T09:30[Europe/Brussels]",
            "2026-11-22T09:30:15[Asia/Kabul]",
        ] {
            assert_eq!(When::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        let bad = Err(Invalid::BadDate { field: "date" });
        for text in [
            "",
            "tomorrow",
            "2026-13-01",
            "2026-02-30",
            "26-01-01",
            "2026-1-1",
            "+026-01-01",
            "2026-11-22T09:30",
            "2026-11-22T24:00[Europe/Brussels]",
            "2026-11-22T9:30[UTC]",
            "2026-11-22T09:30:15:1[UTC]",
            "2026-11-22T09:30[UTC",
            "٢٠٢٦-١١-٢٢",
        ] {
            assert_eq!(When::parse(text), bad, "{text}");
        }
        assert_eq!(
            When::parse("2026-11-22T09:30[Europe/Brusels]"),
            Err(Invalid::UnknownZone { field: "date" })
        );
    }

    #[test]
    fn winter_and_summer_have_their_offset() {
        assert_eq!(
            ms("2026-01-10T09:00[Europe/Brussels]"),
            utc("2026-01-10T08:00:00")
        );
        assert_eq!(
            ms("2026-07-10T09:00[Europe/Brussels]"),
            utc("2026-07-10T07:00:00")
        );
    }

    #[test]
    fn a_skipped_time_rings_after_the_change() {
        assert_eq!(
            ms("2026-03-29T02:30[Europe/Brussels]"),
            utc("2026-03-29T01:30:00")
        );
        assert_eq!(
            ms("2026-03-29T03:30[Europe/Brussels]"),
            utc("2026-03-29T01:30:00")
        );
        // Samoa skipped a whole day.
        assert_eq!(
            ms("2011-12-30T12:00[Pacific/Apia]"),
            utc("2011-12-30T22:00:00")
        );
    }

    #[test]
    fn a_time_that_comes_twice_is_the_first() {
        assert_eq!(
            ms("2026-10-25T02:30[Europe/Brussels]"),
            utc("2026-10-25T00:30:00")
        );
    }

    #[test]
    fn a_day_begins_and_ends_where_the_reader_is() {
        let day = When::parse("2026-11-22").unwrap();
        assert_eq!(
            day.instant_ms(Tz::Europe__Brussels).unwrap(),
            utc("2026-11-21T23:00:00")
        );
        assert_eq!(
            day.end_ms(Tz::Europe__Brussels).unwrap(),
            utc("2026-11-22T23:00:00")
        );
    }

    #[test]
    fn what_a_newer_version_wrote_is_kept() {
        let when = When::from("2026-W47".to_owned());
        assert_eq!(when, When::Unreadable("2026-W47".into()));
        assert_eq!(when.instant_ms(Tz::UTC), None);
        assert_eq!(when.to_string(), "2026-W47");
    }
}
