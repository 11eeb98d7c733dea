//! How a reader's dates, times, lists and numbers are written, whether or not there are messages in
//! their language. Must not know any message, nor what day it is.

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::data;
use crate::date::Dates;
use crate::digits::Digits;
use crate::list::Lists;
use crate::number::Numbers;
use crate::settings::Calendar;
use crate::words::Words;

/// Dates, times, lists and numbers in one language, calendar and kind of digits, which do not depend
/// on one another.
///
/// Data are CLDR's; `data/README.md` says what we mended. Every date and time stands between
/// isolates, as do the items of a list; [`crate::plain`] takes them out.
///
/// ```
/// use chrono::NaiveDate;
/// use onderweg_text::{Calendar, Digits, Formats, plain};
///
/// let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
/// let day = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
/// let dari = Formats::new("fa-AF", Digits::EasternArabic, Calendar::SolarHijri);
/// assert_eq!(plain(&dari.date(day, today)), "چهارشنبه ۴ قوس");
/// ```
pub struct Formats {
    dates: Dates,
    lists: Lists,
    numbers: Numbers,
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Formats").finish_non_exhaustive()
    }
}

impl Formats {
    /// What is written for readers of this language (BCP 47); in English where there is no data for it.
    #[must_use]
    pub fn new(tag: &str, digits: Digits, calendar: Calendar) -> Self {
        let tag = data::known(tag);
        Self {
            dates: Dates::new(tag, digits, calendar),
            lists: Lists::new(tag),
            numbers: Numbers::new(tag, digits),
        }
    }

    /// "Wed 25 Nov", in the reader's calendar; with the year where it is not the year of `today`.
    #[must_use]
    pub fn date(&self, date: NaiveDate, today: NaiveDate) -> String {
        self.dates.date(date, today)
    }

    /// "Wednesday 25 November 2026", in the reader's calendar.
    #[must_use]
    pub fn date_long(&self, date: NaiveDate) -> String {
        self.dates.long(date)
    }

    /// "November 2026": the month of the reader's calendar that the day falls in.
    #[must_use]
    pub fn month_year(&self, date: NaiveDate) -> String {
        self.dates.month_year(date)
    }

    /// "Wednesday".
    #[must_use]
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.dates.weekday(date)
    }

    /// "14:00": 24 hours everywhere, as on letters and doors here. On the Ethiopic clock for who chose
    /// that calendar and reads Tigrinya: eight, with the part of the day.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        self.dates.time(time)
    }

    /// "Wed 25 Nov, 14:00": [`Self::date`] and [`Self::time`] as the language joins them.
    #[must_use]
    pub fn date_time(&self, at: NaiveDateTime, today: NaiveDate) -> String {
        self.dates.date_time(at, today)
    }

    /// "Wed 25 Nov · 4 Qaws 1405": the Belgian date, and the reader's own beside it, always with its
    /// year because months of two calendars can have one name. The Belgian date alone where there is
    /// no other.
    #[must_use]
    pub fn both(&self, date: NaiveDate, today: NaiveDate) -> String {
        self.dates.both(date, today)
    }

    /// "14:00 · 8:00 ድሕሪ ቀትሪ": the Belgian time, and the Ethiopic one beside it where
    /// [`Self::time`] is that.
    #[must_use]
    pub fn both_times(&self, time: NaiveTime) -> String {
        self.dates.both_times(time)
    }

    /// "Wed 25 Nov, 14:00 · 4 Qaws 1405": [`Self::date_time`] as letters here have it, and the reader's
    /// own beside it where it differs.
    #[must_use]
    pub fn both_date_times(&self, at: NaiveDateTime, today: NaiveDate) -> String {
        self.dates.both_date_times(at, today)
    }

    /// "Sara, Tom and Ali". Nothing of nothing, and one item is itself.
    #[must_use]
    pub fn list(&self, items: &[&str]) -> String {
        self.lists.and(items)
    }

    /// "48,120", in the reader's digits with the separators of the language or of the digits.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.numbers.write(&number.to_string())
    }
}

/// What [`Formats`] writes, in the reader's settings.
impl Words {
    /// As [`Formats::date`].
    #[must_use]
    pub fn date(&self, date: NaiveDate, today: NaiveDate) -> String {
        self.formats().date(date, today)
    }

    /// As [`Formats::date_long`].
    #[must_use]
    pub fn date_long(&self, date: NaiveDate) -> String {
        self.formats().date_long(date)
    }

    /// As [`Formats::month_year`].
    #[must_use]
    pub fn month_year(&self, date: NaiveDate) -> String {
        self.formats().month_year(date)
    }

    /// As [`Formats::weekday`].
    #[must_use]
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.formats().weekday(date)
    }

    /// As [`Formats::time`].
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        self.formats().time(time)
    }

    /// As [`Formats::date_time`].
    #[must_use]
    pub fn date_time(&self, at: NaiveDateTime, today: NaiveDate) -> String {
        self.formats().date_time(at, today)
    }

    /// As [`Formats::both`].
    #[must_use]
    pub fn both(&self, date: NaiveDate, today: NaiveDate) -> String {
        self.formats().both(date, today)
    }

    /// As [`Formats::both_times`].
    #[must_use]
    pub fn both_times(&self, time: NaiveTime) -> String {
        self.formats().both_times(time)
    }

    /// As [`Formats::both_date_times`].
    #[must_use]
    pub fn both_date_times(&self, at: NaiveDateTime, today: NaiveDate) -> String {
        self.formats().both_date_times(at, today)
    }

    /// As [`Formats::list`].
    #[must_use]
    pub fn list(&self, items: &[&str]) -> String {
        self.formats().list(items)
    }

    /// As [`Formats::number`].
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.formats().number(number)
    }
}
