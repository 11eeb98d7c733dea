//! Dates and times in a reader's language, digits and calendar.
//!
//! What comes out stands between isolates, so that a date stays together whatever runs around it.
//! Must not know what day it is: today is an argument.

mod calendar;
mod clock;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use icu_calendar::Gregorian;
use icu_calendar::cal::{Ethiopian, Persian};

use calendar::{In, Shape, Write};
use clock::Clock;

use crate::digits::Digits;
use crate::isolate::isolate;
use crate::settings::Calendar;

/// How a reader's dates are written.
pub(crate) struct Dates {
    belgian: Box<dyn Write>,
    /// The reader's own calendar where it is another.
    own: Option<Box<dyn Write>>,
    clock: Clock,
}

impl Dates {
    pub(crate) fn new(tag: &'static str, digits: Digits, calendar: Calendar) -> Self {
        let own: Option<Box<dyn Write>> = match calendar {
            Calendar::Gregorian => None,
            Calendar::SolarHijri => Some(Box::new(In::new(Persian::new(), tag, digits))),
            Calendar::Ethiopic => Some(Box::new(In::new(Ethiopian::new(), tag, digits))),
        };
        Self {
            belgian: Box::new(In::new(Gregorian, tag, digits)),
            own,
            clock: Clock::of(tag, calendar, digits),
        }
    }

    fn own(&self) -> &dyn Write {
        self.own.as_ref().unwrap_or(&self.belgian).as_ref()
    }

    pub(crate) fn date(&self, date: NaiveDate, today: NaiveDate) -> String {
        isolate(&short(self.own(), date, today))
    }

    pub(crate) fn long(&self, date: NaiveDate) -> String {
        isolate(&self.own().write(Shape::Long, midnight(date)))
    }

    pub(crate) fn month_year(&self, date: NaiveDate) -> String {
        isolate(&self.own().write(Shape::Month, midnight(date)))
    }

    pub(crate) fn weekday(&self, date: NaiveDate) -> String {
        isolate(&self.belgian.write(Shape::Weekday, midnight(date)))
    }

    pub(crate) fn time(&self, time: NaiveTime) -> String {
        isolate(&self.own_time(time))
    }

    pub(crate) fn date_time(&self, at: NaiveDateTime, today: NaiveDate) -> String {
        let text = match self.clock.own(at.time()) {
            Some(time) => clock::after(&short(self.own(), at.date(), today), &time),
            None => short_at(self.own(), at, today),
        };
        isolate(&text)
    }

    pub(crate) fn both(&self, date: NaiveDate, today: NaiveDate) -> String {
        let belgian = short(self.belgian.as_ref(), date, today);
        isolate(&match &self.own {
            Some(own) => beside(&belgian, &own.write(Shape::Full, midnight(date))),
            None => belgian,
        })
    }

    pub(crate) fn both_times(&self, time: NaiveTime) -> String {
        let belgian = self
            .belgian
            .write(Shape::Time, NaiveDate::default().and_time(time));
        isolate(&match self.clock.own(time) {
            Some(own) => beside(&belgian, &own),
            None => belgian,
        })
    }

    pub(crate) fn both_date_times(&self, at: NaiveDateTime, today: NaiveDate) -> String {
        let belgian = short_at(self.belgian.as_ref(), at, today);
        let Some(own) = &self.own else {
            return isolate(&belgian);
        };
        let mut date = own.write(Shape::Full, midnight(at.date()));
        if let Some(time) = self.clock.own(at.time()) {
            date = clock::after(&date, &time);
        }
        isolate(&beside(&belgian, &date))
    }

    fn own_time(&self, time: NaiveTime) -> String {
        let belgian = || {
            self.belgian
                .write(Shape::Time, NaiveDate::default().and_time(time))
        };
        self.clock.own(time).unwrap_or_else(belgian)
    }
}

/// "Wed 25 Nov", with the year where it is not this one.
fn short(calendar: &dyn Write, date: NaiveDate, today: NaiveDate) -> String {
    let shape = if calendar.year(date) == calendar.year(today) {
        Shape::Day
    } else {
        Shape::DayOfYear
    };
    calendar.write(shape, midnight(date))
}

/// "Wed 25 Nov, 14:00", with the year where it is not this one.
fn short_at(calendar: &dyn Write, at: NaiveDateTime, today: NaiveDate) -> String {
    let shape = if calendar.year(at.date()) == calendar.year(today) {
        Shape::DayTime
    } else {
        Shape::DayOfYearTime
    };
    calendar.write(shape, at)
}

/// Two ways to say one thing. A dot, because brackets turn around in other directions.
fn beside(one: &str, other: &str) -> String {
    format!("{one} · {other}")
}

fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}
