//! Days and times with their words. Must not know what happens then.

use onderweg_companion::journal::NaiveDate;
use onderweg_companion::text::{Calendar, Formats, Words};

/// A day or a time, with its words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Moment {
    /// As the journal has it: `2026-12-01`, or `2026-12-01T09:30[Europe/Brussels]`.
    pub raw: String,
    /// The instant, in milliseconds since 1970; of a day its beginning.
    pub ms: Option<i64>,
    /// Its day, as it stands: `2026-12-01`.
    pub day: Option<String>,
    /// All of it, in both calendars where the reader has two.
    pub words: String,
    /// The date in the reader's own calendar.
    pub date: String,
    /// The time of day; none of a whole day.
    pub time: Option<String>,
}

/// One day in the reader's own calendar, and beside it in the Belgian one where that differs.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Dates {
    /// As the journal has it: `2026-12-01`.
    pub raw: String,
    /// In the reader's own calendar, in full.
    pub own: String,
    /// In the Belgian calendar, in full.
    pub other: Option<String>,
}

impl Dates {
    pub(crate) fn of(words: &Words, day: NaiveDate) -> Self {
        let settings = words.settings();
        let other = match settings.calendar {
            Calendar::Gregorian => None,
            Calendar::SolarHijri | Calendar::Ethiopic => {
                let tag = settings.language.tag();
                let belgian = Formats::new(tag, settings.digits, Calendar::Gregorian);
                Some(belgian.date_long(day))
            }
        };
        Self {
            raw: day.to_string(),
            own: words.date_long(day),
            other,
        }
    }
}
