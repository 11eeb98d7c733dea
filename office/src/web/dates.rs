//! Days and times as the pages write them. Today and tomorrow by name, other days by weekday.

use chrono::{NaiveDate, NaiveTime};
use onderweg_text::{Words, plain};

use crate::desk::Moment;

/// A part of a calendar leaf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// The number of the day.
    pub(super) big: bool,
    pub(super) text: String,
}

/// Writes days for a reader who has this day today.
#[derive(Debug, Clone, Copy)]
pub(super) struct Days<'a> {
    pub(super) w: &'a Words,
    pub(super) today: NaiveDate,
}

impl<'a> Days<'a> {
    pub(super) fn new(w: &'a Words, now: &Moment) -> Self {
        Self {
            w,
            today: now.date_naive(),
        }
    }

    /// "Monday 23 November 2026".
    pub(super) fn long(&self, date: NaiveDate) -> String {
        plain(&self.w.date_long(date))
    }

    /// "Wed 25 Nov", with the year where it is another one.
    pub(super) fn day(&self, date: NaiveDate) -> String {
        self.w.date(date, self.today)
    }

    /// "Tomorrow, 09:00", "Wed 25 Nov, 14:00", or the day alone.
    pub(super) fn when(&self, date: NaiveDate, from: Option<NaiveTime>) -> String {
        let near = if date == self.today {
            Some(true)
        } else if Some(date) == self.today.succ_opt() {
            Some(false)
        } else {
            None
        };
        match (near, from) {
            (Some(true), Some(from)) => self.w.office_today_at(&self.time(from)),
            (Some(false), Some(from)) => self.w.office_tomorrow_at(&self.time(from)),
            (Some(true), None) => self.w.office_today(),
            (Some(false), None) => self.w.office_tomorrow(),
            (None, Some(from)) => self.w.date_time(date.and_time(from), self.today),
            (None, None) => self.day(date),
        }
    }

    /// "Today, 08:55", or the day: what is older needs no time.
    pub(super) fn moment(&self, at: &Moment) -> String {
        let date = at.date_naive();
        if date == self.today {
            self.when(date, Some(at.time()))
        } else {
            self.day(date)
        }
    }

    /// "14:00".
    pub(super) fn time(&self, time: NaiveTime) -> String {
        self.w.time(time)
    }

    /// The day as three lines of a calendar leaf, in the order of the language.
    pub(super) fn leaf(&self, date: NaiveDate) -> Vec<Part> {
        let words = plain(&self.w.date(date, date));
        let bare = |word: &str| word.trim_matches([',', '،', '.']).to_owned();
        words
            .split_whitespace()
            .map(bare)
            .filter(|text| !text.is_empty())
            .map(|text| Part {
                big: text.chars().all(char::is_numeric),
                text,
            })
            .collect()
    }
}
