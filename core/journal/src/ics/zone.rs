//! A zone as VTIMEZONE: its offsets and changes of the clocks from the IANA list, right for every year that a
//! calendar uses. Must not know entries.
//!
//! Changes that fall on the same weekday of the same month year after year are one rule; where they do
//! not (Morocco, changed laws) each stands by its date. A rule that still holds at the horizon goes on.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, Offset, TimeZone, Weekday};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

use super::line::Writer;

/// Years behind the last one used that are written out, so that a rule can be told from an accident.
const AHEAD_YEARS: i32 = 10;
/// A year that a file may name: rules hold before and after.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2090;

/// A change of the clocks, or the offset with which the years begin.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    /// On the wall before it.
    local: NaiveDateTime,
    from: i32,
    to: i32,
    /// How far ahead of standard time, in minutes; some zones have their winter behind it.
    ahead: i64,
    name: String,
}

/// Changes that one rule makes, or one date.
struct Turn {
    first: Change,
    /// `BYMONTH=3;BYDAY=-1SU`; none for a single one.
    rule: Option<String>,
    /// The last one in UTC; none where it goes on.
    until: Option<NaiveDateTime>,
}

/// Writes the zone for the years from `first` to `last`.
pub(super) fn write(writer: &mut Writer, zone: Tz, first: i32, last: i32) {
    let first = first.clamp(*YEARS.start(), *YEARS.end());
    let last = last.clamp(first, *YEARS.end()) + AHEAD_YEARS;
    writer.put("BEGIN", "VTIMEZONE");
    writer.put("TZID", zone.name());
    let changes = changes(zone, first, last);
    // Where winter is behind standard time (Dublin, Casablanca), other programs want it the other way round.
    let behind = changes.iter().any(|change| change.ahead < 0);
    for turn in turns(&changes, last) {
        let is_summer = if behind {
            turn.first.ahead == 0
        } else {
            turn.first.ahead > 0
        };
        let kind = if is_summer { "DAYLIGHT" } else { "STANDARD" };
        writer.put("BEGIN", kind);
        writer.put("DTSTART", turn.first.local.format("%Y%m%dT%H%M%S"));
        if let Some(rule) = &turn.rule {
            let until = turn
                .until
                .map(|until| format!(";UNTIL={}", until.format("%Y%m%dT%H%M%SZ")));
            writer.put(
                "RRULE",
                format!("FREQ=YEARLY;{rule}{}", until.unwrap_or_default()),
            );
        }
        writer.put("TZOFFSETFROM", offset(turn.first.from));
        writer.put("TZOFFSETTO", offset(turn.first.to));
        writer.text("TZNAME", &turn.first.name);
        writer.put("END", kind);
    }
    writer.put("END", "VTIMEZONE");
}

fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let all = seconds.abs();
    let rest = match all % 60 {
        0 => String::new(),
        seconds => format!("{seconds:02}"),
    };
    format!("{sign}{:02}{:02}{rest}", all / 3600, all / 60 % 60)
}

fn at(zone: Tz, seconds: i64) -> (i32, i64, String) {
    let at = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    let offset = zone.offset_from_utc_datetime(&at.naive_utc());
    let name = offset.abbreviation().unwrap_or_default().to_owned();
    (
        offset.fix().local_minus_utc(),
        offset.dst_offset().num_minutes(),
        name,
    )
}

/// The offset at the begin of the first year, and every change up to the end of the last.
fn changes(zone: Tz, first: i32, last: i32) -> Vec<Change> {
    const DAY: i64 = 86_400;
    let new_year = |year| {
        let day = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
        day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp()
    };
    let (mut now, end) = (new_year(first) - DAY, new_year(last + 1));
    let mut before = at(zone, now);
    let local = |seconds: i64, offset: i32| {
        let at = DateTime::from_timestamp(seconds + i64::from(offset), 0);
        at.unwrap_or_default().naive_utc()
    };
    let mut changes = vec![Change {
        local: local(now, before.0),
        from: before.0,
        to: before.0,
        ahead: before.1,
        name: before.2.clone(),
    }];
    while now < end {
        let next = now + DAY;
        let mut after = at(zone, next);
        if after != before {
            let (mut low, mut high) = (now, next);
            while high - low > 1 {
                let middle = low + (high - low) / 2;
                if at(zone, middle) == before {
                    low = middle
                } else {
                    high = middle
                }
            }
            after = at(zone, high);
            changes.push(Change {
                local: local(high, before.0),
                from: before.0,
                to: after.0,
                ahead: after.1,
                name: after.2.clone(),
            });
            now = high;
            before = after;
            continue;
        }
        now = next;
    }
    changes
}

/// Each change as part of a rule, or for itself.
fn turns(changes: &[Change], last_year: i32) -> Vec<Turn> {
    let mut left: Vec<Change> = changes.iter().skip(1).cloned().collect();
    let mut turns: Vec<Turn> = (changes.first().into_iter())
        .map(|change| single(change.clone()))
        .collect();
    while let Some(first) = left.first().cloned() {
        let (rule, years) = best_rule(&first, &left);
        let taken: Vec<Change> = left
            .extract_if(.., |change| {
                change.like(&first) && years.contains(&change.local.year()) && change.on(rule)
            })
            .collect();
        match taken.as_slice() {
            // Two of a kind are no rule yet.
            [] | [_] | [_, _] => turns.extend(taken.into_iter().map(single)),
            [.., last] => {
                let goes_on = last.local.year() >= last_year;
                let until = last.local - Duration::seconds(i64::from(last.from));
                turns.push(Turn {
                    first,
                    rule: Some(rule.to_string()),
                    until: (!goes_on).then_some(until),
                });
            }
        }
    }
    turns.sort_by_key(|turn| turn.first.local);
    turns
}

fn single(change: Change) -> Turn {
    Turn {
        first: change,
        rule: None,
        until: None,
    }
}

/// The n-th weekday of a month, the last where n is -1.
#[derive(Clone, Copy)]
struct YearDay {
    month: u32,
    weekday: Weekday,
    nth: i8,
}

impl std::fmt::Display for YearDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let weekday = crate::repeat::weekday_name(self.weekday);
        write!(f, "BYMONTH={};BYDAY={}{weekday}", self.month, self.nth)
    }
}

impl Change {
    /// The same change of the clocks at the same time of the day.
    fn like(&self, other: &Change) -> bool {
        self.local.time() == other.local.time()
            && (self.from, self.to, self.ahead) == (other.from, other.to, other.ahead)
            && self.name == other.name
    }

    fn on(&self, day: YearDay) -> bool {
        let date = self.local.date();
        let behind = date.checked_add_days(chrono::Days::new(7));
        let is_last = behind.is_none_or(|behind| behind.month() != date.month());
        let nth = i8::try_from(date.day0() / 7 + 1).unwrap_or_default();
        date.month() == day.month
            && date.weekday() == day.weekday
            && if day.nth < 0 { is_last } else { nth == day.nth }
    }
}

/// The rule with which most of the following years go on without a gap, and those years.
fn best_rule(first: &Change, all: &[Change]) -> (YearDay, std::ops::RangeInclusive<i32>) {
    let date = first.local.date();
    let begun = date.year();
    let nth = i8::try_from(date.day0() / 7 + 1).unwrap_or_default();
    let day = |nth| YearDay {
        month: date.month(),
        weekday: date.weekday(),
        nth,
    };
    let until = |rule: YearDay| {
        let holds = |year: &i32| {
            let mut of_year = all.iter().filter(|change| change.local.year() == *year);
            of_year.any(|change| change.like(first) && change.on(rule))
        };
        (begun..).take_while(holds).last().unwrap_or(begun)
    };
    let rules = [-1, nth].map(day).into_iter();
    let fits = rules.filter(|rule| first.on(*rule));
    let best = fits.max_by_key(|rule| until(*rule));
    let best = best.unwrap_or(day(nth));
    (best, begun..=until(best))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(zone: Tz, first: i32, last: i32) -> String {
        let mut writer = Writer::default();
        write(&mut writer, zone, first, last);
        String::from_utf8(writer.into_bytes()).unwrap()
    }

    /// The changes that turns mean, up to a year.
    fn unrolled(turns: &[Turn], last: i32) -> Vec<Change> {
        let mut changes = Vec::new();
        for turn in turns {
            let Some(rule) = &turn.rule else {
                changes.push(turn.first.clone());
                continue;
            };
            for year in turn.first.local.year()..=last {
                let days = NaiveDate::from_ymd_opt(year, 1, 1).unwrap().iter_days();
                let days = days.take_while(|day| day.year() == year);
                let mut made = days.map(|day| Change {
                    local: day.and_time(turn.first.local.time()),
                    ..turn.first.clone()
                });
                let nth: i8 = rule.split("BYDAY=").nth(1).unwrap()[..]
                    .trim_end_matches(char::is_alphabetic)
                    .parse()
                    .unwrap();
                let day = YearDay {
                    month: turn.first.local.month(),
                    weekday: turn.first.local.weekday(),
                    nth,
                };
                // A fifth Sunday is not in every year.
                let Some(change) = made.find(|change| change.on(day)) else {
                    assert!(turn.until.is_some(), "a rule that goes on holds every year");
                    continue;
                };
                let utc = change.local - Duration::seconds(i64::from(change.from));
                if turn.until.is_none_or(|until| utc <= until) {
                    changes.push(change);
                }
            }
        }
        changes.sort_by_key(|change| change.local);
        changes
    }

    #[test]
    fn brussels_is_two_rules() {
        let text = text(Tz::Europe__Brussels, 2026, 2026);
        assert_eq!(text.matches("BEGIN:STANDARD").count(), 2, "{text}");
        assert_eq!(text.matches("BEGIN:DAYLIGHT").count(), 1, "{text}");
        for line in [
            "DTSTART:20260329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
             TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n",
            "DTSTART:20261025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
             TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n",
        ] {
            assert!(text.contains(line), "{text}");
        }
    }

    #[test]
    fn a_zone_without_changes_has_one_offset() {
        let text = text(Tz::Asia__Kabul, 2026, 2030);
        assert!(
            text.contains("TZOFFSETFROM:+0430\r\nTZOFFSETTO:+0430\r\n"),
            "{text}"
        );
        assert_eq!(text.matches("BEGIN:").count(), 2, "{text}");
    }

    #[test]
    fn every_zone_says_every_change_and_no_other() {
        for zone in chrono_tz::TZ_VARIANTS {
            let changes = changes(zone, 1995, 2037);
            let turns = turns(&changes, 2037);
            assert_eq!(unrolled(&turns, 2037), changes, "{zone}");
        }
    }
}
