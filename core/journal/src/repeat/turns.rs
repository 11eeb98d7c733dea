//! The days on which a series has turns. Must not know what time it is.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use super::{Day, End, Freq, Repeat};
use crate::when::{When, instant_ms};

/// Periods that are looked at before a series counts as over: every day of a century.
const MAX_PERIODS: u32 = 40_000;

impl Repeat {
    /// The days between `from` and `to`, both included, on which a series that begins at `start`
    /// has a turn, in order: days on the wall of the series. The start itself is a turn only where
    /// the rule holds it.
    #[must_use]
    pub fn turns(&self, start: &When, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let mut out = Vec::new();
        self.each(start, from, |date| {
            if date > to {
                return false;
            }
            if date >= from {
                out.push(date);
            }
            true
        });
        out
    }

    /// Whether there is a turn on this day.
    #[must_use]
    pub fn has(&self, start: &When, date: NaiveDate) -> bool {
        !self.turns(start, date, date).is_empty()
    }

    /// Whether the series goes on over this day, whether or not it has a turn on it.
    #[must_use]
    pub fn spans(&self, start: &When, date: NaiveDate) -> bool {
        let ends = match self.end {
            End::Never => None,
            End::OnDay(day) => Some(day),
            End::At(at) => Some(at.date()),
            End::After(_) => Some(self.last(start).unwrap_or(NaiveDate::MIN)),
        };
        let began = start.day().is_some_and(|first| first <= date);
        began && ends.is_none_or(|last| date <= last)
    }

    /// The day of the last turn; none where it goes on for ever or has no turn at all.
    #[must_use]
    pub fn last(&self, start: &When) -> Option<NaiveDate> {
        let first = start.day()?;
        let from = match self.end {
            End::Never => return None,
            End::After(_) => first,
            // The last turn lies at most the longest step before the end.
            End::OnDay(day) => first.max(day.checked_sub_days(self.longest_step())?),
            End::At(at) => first.max(at.date().checked_sub_days(self.longest_step())?),
        };
        let mut last = None;
        let mut note = |date| {
            last = Some(date);
            true
        };
        self.each(start, from, &mut note);
        if last.is_none() && from > first {
            let mut all = None;
            self.each(start, first, |date| {
                all = Some(date);
                true
            });
            return all;
        }
        last
    }

    fn longest_step(&self) -> Days {
        let days = match self.freq {
            Freq::Daily => 8,
            Freq::Weekly => 16,
            Freq::Monthly => 400,
        };
        Days::new(days * u64::from(self.interval))
    }

    /// Calls `take` with each turn in order, as long as it says so; where nothing is counted,
    /// beginning with the period that holds `from`.
    fn each(&self, start: &When, from: NaiveDate, mut take: impl FnMut(NaiveDate) -> bool) {
        let Some(first) = start.day() else { return };
        let (mut left, begin) = match self.end {
            End::After(count) => (count, 0),
            End::Never | End::OnDay(_) | End::At(_) => (u32::MAX, self.period_of(first, from)),
        };
        for period in begin..begin.saturating_add(MAX_PERIODS) {
            let Some(dates) = self.dates(first, period) else {
                return;
            };
            for date in dates.into_iter().filter(|date| *date >= first) {
                if left == 0 || self.is_after_end(date, start) || !take(date) {
                    return;
                }
                left -= 1;
            }
        }
    }

    fn is_after_end(&self, date: NaiveDate, start: &When) -> bool {
        match (self.end, start) {
            (End::Never | End::After(_), _) => false,
            (End::OnDay(last), _) => date > last,
            (End::At(last), When::At { local, zone }) => {
                let turn = date.and_time(local.time());
                instant_ms(turn, *zone) > last.and_utc().timestamp_millis()
            }
            (End::At(last), When::Day(_) | When::Unreadable(_)) => date > last.date(),
        }
    }

    /// The number of the last period that begins on this day or before.
    fn period_of(&self, first: NaiveDate, day: NaiveDate) -> u32 {
        let passed = match self.freq {
            Freq::Daily => (day - first).num_days(),
            Freq::Weekly => {
                let monday = |date: NaiveDate| {
                    i64::from(date.num_days_from_ce())
                        - i64::from(date.weekday().num_days_from_monday())
                };
                (monday(day) - monday(first)) / 7
            }
            Freq::Monthly => months(day) - months(first),
        };
        u32::try_from(passed.max(0) / i64::from(self.interval)).unwrap_or(0)
    }

    /// The days of one period, in order; none behind the end of the calendar.
    fn dates(&self, first: NaiveDate, period: u32) -> Option<Vec<NaiveDate>> {
        let step = u64::from(period) * u64::from(self.interval);
        match self.freq {
            Freq::Daily => {
                let day = first.checked_add_days(Days::new(step))?;
                let fits = |on: &Day| on.weekday == day.weekday();
                let taken = self.days.is_empty() || self.days.iter().any(fits);
                Some(taken.then_some(day).into_iter().collect())
            }
            Freq::Weekly => {
                let into = u64::from(first.weekday().num_days_from_monday());
                let day = |weekday: chrono::Weekday| {
                    let ahead = u64::from(weekday.num_days_from_monday()) + step.checked_mul(7)?;
                    let from_first = first.checked_add_days(Days::new(ahead))?;
                    from_first.checked_sub_days(Days::new(into))
                };
                if self.days.is_empty() {
                    return Some(vec![day(first.weekday())?]);
                }
                self.days.iter().map(|on| day(on.weekday)).collect()
            }
            Freq::Monthly => {
                let month = months(first) + i64::try_from(step).ok()?;
                let year = i32::try_from(month.div_euclid(12)).ok()?;
                let month = u32::try_from(month.rem_euclid(12)).ok()? + 1;
                let begin = NaiveDate::from_ymd_opt(year, month, 1)?;
                Some(self.in_month(first, begin))
            }
        }
    }

    fn in_month(&self, first: NaiveDate, begin: NaiveDate) -> Vec<NaiveDate> {
        if self.days.is_empty() {
            // A month that has no such day has no turn.
            return begin.with_day(first.day()).into_iter().collect();
        }
        let month = |day: &NaiveDate| day.month() == begin.month();
        let mut dates = Vec::new();
        for on in &self.days {
            let all = begin.iter_days().take_while(month);
            let all: Vec<_> = all.filter(|day| day.weekday() == on.weekday).collect();
            let nth = usize::from(on.nth.unsigned_abs());
            match on.nth {
                0 => dates.extend(all),
                1.. => dates.extend(all.get(nth - 1)),
                _ => dates.extend(all.iter().nth_back(nth - 1)),
            }
        }
        dates.sort_unstable();
        dates.dedup();
        dates
    }
}

/// Months since the year 0.
fn months(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month0())
}

impl When {
    /// The same time on the wall, so many days later (or earlier).
    #[must_use]
    pub fn plus_days(&self, days: i64) -> Option<When> {
        let by = chrono::Duration::try_days(days)?;
        Some(match self {
            When::Day(day) => When::Day(day.checked_add_signed(by)?),
            When::At { local, zone } => When::At {
                local: local.checked_add_signed(by)?,
                zone: *zone,
            },
            When::Unreadable(_) => return None,
        })
    }

    /// The time on the wall; none for a day.
    #[must_use]
    pub fn time(&self) -> Option<NaiveTime> {
        match self {
            When::At { local, .. } => Some(local.time()),
            When::Day(_) | When::Unreadable(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn turns(rule: &str, start: &str, from: &str, to: &str) -> Vec<String> {
        let rule = Repeat::parse(rule).unwrap();
        let dates = rule.turns(&When::parse(start).unwrap(), day(from), day(to));
        dates.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_month_without_that_day_has_no_turn() {
        assert_eq!(
            turns("FREQ=MONTHLY", "2027-01-31", "2027-01-01", "2027-06-30"),
            ["2027-01-31", "2027-03-31", "2027-05-31"]
        );
        assert_eq!(
            turns(
                "FREQ=MONTHLY;INTERVAL=12",
                "2024-02-29",
                "2024-01-01",
                "2033-01-01"
            ),
            ["2024-02-29", "2028-02-29", "2032-02-29"]
        );
    }

    #[test]
    fn until_in_utc_is_compared_with_the_instant_of_the_turn() {
        let start = "2026-12-01T00:30[Europe/Brussels]";
        let until = |at: &str| {
            let rule = format!("FREQ=DAILY;UNTIL={at}");
            turns(&rule, start, "2026-12-01", "2026-12-31").len()
        };
        // The turn of the 3rd is at 23:30 of the 2nd in UTC.
        assert_eq!(until("20261202T233000Z"), 3);
        assert_eq!(until("20261202T232959Z"), 2);
        assert_eq!(until("20261203"), 3);
    }

    #[test]
    fn jumping_ahead_gives_what_walking_gives() {
        for rule in [
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU",
            "FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR,2TU",
        ] {
            let all = turns(rule, "2020-02-29", "2020-01-01", "2030-01-01");
            let late = turns(rule, "2020-02-29", "2028-05-17", "2030-01-01");
            let expected: Vec<_> = all
                .into_iter()
                .filter(|d| d.as_str() >= "2028-05-17")
                .collect();
            assert!(!late.is_empty() && late == expected, "{rule}");
        }
    }

    #[test]
    fn the_last_turn_is_known_where_there_is_one() {
        let last = |rule: &str, start: &str| {
            let last = Repeat::parse(rule)
                .unwrap()
                .last(&When::parse(start).unwrap());
            last.map(|day| day.to_string())
        };
        assert_eq!(last("FREQ=DAILY", "2026-11-22"), None);
        assert_eq!(
            last("FREQ=DAILY;COUNT=3", "2026-11-22").unwrap(),
            "2026-11-24"
        );
        assert_eq!(
            last("FREQ=WEEKLY;UNTIL=20281231", "2026-11-22").unwrap(),
            "2028-12-31"
        );
        assert_eq!(last("FREQ=DAILY;UNTIL=20261121", "2026-11-22"), None);
        let leap = last("FREQ=MONTHLY;INTERVAL=12;UNTIL=20311231", "2024-02-29");
        assert_eq!(leap.unwrap(), "2028-02-29");
    }
}
