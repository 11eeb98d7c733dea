//! One calendar in one language, behind ICU4X: which field sets we use of it, and nothing of settings.

use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use icu_calendar::types::RataDie;
use icu_calendar::{Calendar, Date};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::{
    CalendarPeriodFieldSet, CompositeDateTimeFieldSet, DateAndTimeFieldSet, DateFieldSet,
    TimeFieldSet,
};
use icu_datetime::fieldsets::{E, MDE, MDET, T, YM, YMD, YMDE, YMDET};
use icu_datetime::input::{DateTime, Time};
use icu_datetime::options::{TimePrecision, YearStyle};
use icu_datetime::scaffold::CldrCalendar;

use crate::data;
use crate::digits::Digits;

/// What is written of a moment.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// Wed 25 Nov
    Day,
    /// Wed 25 Nov 2026
    DayOfYear,
    /// Wed 25 Nov, 14:00
    DayTime,
    /// Wed 25 Nov 2026, 14:00
    DayOfYearTime,
    /// 25 November 2026
    Full,
    /// Wednesday 25 November 2026
    Long,
    /// November 2026
    Month,
    /// Wednesday
    Weekday,
    /// 14:00
    Time,
}

impl Shape {
    const COUNT: usize = 9;

    fn fields(self) -> CompositeDateTimeFieldSet {
        use CompositeDateTimeFieldSet::{CalendarPeriod, Date, DateTime, Time};
        let year = YearStyle::NoEra;
        let minute = TimePrecision::Minute;
        match self {
            Shape::Day => Date(DateFieldSet::MDE(MDE::medium())),
            Shape::DayOfYear => Date(DateFieldSet::YMDE(YMDE::medium().with_year_style(year))),
            Shape::DayTime => DateTime(DateAndTimeFieldSet::MDET(
                MDET::medium().with_time_precision(minute),
            )),
            Shape::DayOfYearTime => DateTime(DateAndTimeFieldSet::YMDET(
                YMDET::medium()
                    .with_year_style(year)
                    .with_time_precision(minute),
            )),
            Shape::Full => Date(DateFieldSet::YMD(YMD::long().with_year_style(year))),
            Shape::Long => Date(DateFieldSet::YMDE(YMDE::long().with_year_style(year))),
            Shape::Month => {
                CalendarPeriod(CalendarPeriodFieldSet::YM(YM::long().with_year_style(year)))
            }
            Shape::Weekday => Date(DateFieldSet::E(E::long())),
            Shape::Time => Time(TimeFieldSet::T(T::hm())),
        }
    }
}

/// A calendar that can be written.
pub(super) trait Write: Send + Sync {
    /// The moment in this shape.
    fn write(&self, shape: Shape, at: NaiveDateTime) -> String;
    /// The year that the day falls in.
    fn year(&self, date: NaiveDate) -> i32;
}

type Formatter<C> = FixedCalendarDateTimeFormatter<C, CompositeDateTimeFieldSet>;

/// A calendar in a language. Patterns are read when first used.
pub(super) struct In<C: CldrCalendar> {
    calendar: C,
    tag: &'static str,
    digits: Digits,
    shapes: [OnceLock<Option<Formatter<C>>>; Shape::COUNT],
}

impl<C> In<C>
where
    C: CldrCalendar + Calendar + Copy,
{
    pub(super) fn new(calendar: C, tag: &'static str, digits: Digits) -> Self {
        Self {
            calendar,
            tag,
            digits,
            shapes: std::array::from_fn(|_| OnceLock::new()),
        }
    }

    fn date(&self, date: NaiveDate) -> Date<C> {
        let day = RataDie::new(i64::from(date.num_days_from_ce()));
        Date::from_rata_die(day, self.calendar)
    }

    fn formatter(&self, shape: Shape) -> Option<&Formatter<C>> {
        let read = || {
            let provider = data::provider()?;
            // Digits are written afterwards: CLDR has not every digit in every language.
            let locale = data::locale(self.tag, Digits::European);
            Formatter::try_new_with_buffer_provider(provider, locale.into(), shape.fields()).ok()
        };
        self.shapes.get(shape as usize)?.get_or_init(read).as_ref()
    }
}

impl<C> Write for In<C>
where
    C: CldrCalendar + Calendar + Copy + Send + Sync,
{
    fn write(&self, shape: Shape, at: NaiveDateTime) -> String {
        let time = || Time::try_new(small(at.hour()), small(at.minute()), 0, 0).ok();
        let text = self.formatter(shape).zip(time()).map(|(formatter, time)| {
            let date = self.date(at.date());
            formatter.format(&DateTime { date, time }).to_string()
        });
        // Without data there is still the one way that every machine writes.
        let machine = if matches!(shape, Shape::Time) {
            "%H:%M"
        } else {
            "%Y-%m-%d %H:%M"
        };
        let text = text.unwrap_or_else(|| at.format(machine).to_string());
        self.digits.write(&text)
    }

    fn year(&self, date: NaiveDate) -> i32 {
        self.date(date).year().extended_year()
    }
}

/// Hours and minutes fit.
fn small(value: u32) -> u8 {
    u8::try_from(value).unwrap_or_default()
}
