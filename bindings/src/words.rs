//! The languages that there are, and the words of one of them. Must not know whose they are.

use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use onderweg_companion::journal::{NaiveDate, NaiveDateTime};
use onderweg_companion::text::{
    Calendar, Digits, Direction as Core, Locale, Settings, Words as Said, isolate, messages, plain,
    tame,
};
use onderweg_companion::words;

use crate::guard::harmless;
use crate::moment::Dates;

/// Which way a language runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl From<Core> for Direction {
    fn from(direction: Core) -> Self {
        match direction {
            Core::Ltr => Self::Ltr,
            Core::Rtl => Self::Rtl,
        }
    }
}

/// A language that there are words in.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its own name, in its own script.
    pub name: String,
    /// Which way it runs.
    pub direction: Direction,
    /// Whether no native reader has checked its words yet.
    pub draft: bool,
}

impl Language {
    fn of(locale: Locale) -> Self {
        Self {
            tag: locale.tag().to_owned(),
            name: locale.name().to_owned(),
            direction: locale.direction().into(),
            draft: locale.is_draft(),
        }
    }
}

/// Something that is put into a message.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum Arg {
    /// Words that came ready, put in as they are; not for what somebody typed.
    Text {
        /// They.
        text: String,
    },
    /// What somebody typed: its direction is kept apart, and what steers others is taken out.
    Typed {
        /// As it was typed.
        text: String,
    },
    /// A count.
    Number {
        /// How many.
        number: i64,
    },
}

/// The languages that people use, English first.
#[uniffi::export]
#[must_use]
pub fn languages() -> Vec<Language> {
    harmless(|| Locale::all().map(Language::of).collect())
}

/// A text without the marks that keep directions apart: for comparing, and for places that show one
/// direction only.
#[uniffi::export]
#[must_use]
pub fn plain_text(text: String) -> String {
    harmless(|| plain(&text))
}

/// What somebody typed, for showing on one line beside other words: between isolates, without marks and
/// controls that steer what stands around it.
#[uniffi::export]
#[must_use]
pub fn typed_text(text: String) -> String {
    harmless(|| isolate(&tame(&text)))
}

/// The words of one reader. Made once and kept: making them reads a whole language.
#[derive(Debug, uniffi::Object)]
pub struct Words {
    pub(crate) said: Arc<Said>,
}

#[uniffi::export]
impl Words {
    /// The words of a language; before there is a profile, for the first screen. English where there
    /// is no such language; European digits and the Gregorian calendar unless named.
    #[uniffi::constructor(default(digits = "european", calendar = "gregorian"))]
    #[must_use]
    pub fn of(language: String, digits: String, calendar: String) -> Arc<Self> {
        Arc::new(Self::made(
            Locale::exactly(&language).unwrap_or_default(),
            &digits,
            &calendar,
        ))
    }

    /// The words of the best language for somebody who reads these, best first.
    #[uniffi::constructor]
    #[must_use]
    pub fn best(languages: Vec<String>) -> Arc<Self> {
        let tags: Vec<&str> = languages.iter().map(String::as_str).collect();
        Arc::new(Self::made(Locale::negotiate(&tags), "", ""))
    }

    /// A message by its key in `locales/`, with what is put into it by name; the key itself where
    /// there is no such message.
    #[uniffi::method(default(args))]
    #[must_use]
    pub fn say(&self, key: String, args: HashMap<String, Arg>) -> String {
        harmless(|| {
            let mut given = FluentArgs::new();
            for (name, arg) in args {
                match arg {
                    Arg::Text { text } => given.set(name, text),
                    Arg::Typed { text } => given.set(name, isolate(&tame(&text))),
                    Arg::Number { number } => given.set(name, number),
                }
            }
            self.said.say(&key, Some(&given))
        })
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        Language::of(self.said.settings().language)
    }

    /// Which way it runs.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.said.settings().language.direction().into()
    }

    /// Where the spoken form of a message is filed: `<tag>/<key>`.
    #[must_use]
    pub fn audio(&self, key: String) -> Option<String> {
        let language = self.said.settings().language;
        let found = messages().iter().find(|message| message.key == key);
        found.map(|message| message.audio(language))
    }

    /// The picture beside a message, by Lucide's name.
    #[must_use]
    pub fn icon(&self, key: String) -> Option<String> {
        let found = messages().iter().find(|message| message.key == key);
        found.map(|message| message.icon.to_owned())
    }

    /// A day (`2026-12-01`) in the reader's calendar, short; with the year where it is not `today`'s.
    #[must_use]
    pub fn date(&self, day: String, today: String) -> String {
        self.of_days(&day, &today, |day, today| self.said.date(day, today))
    }

    /// A day in both calendars, short.
    #[must_use]
    pub fn date_both(&self, day: String, today: String) -> String {
        self.of_days(&day, &today, |day, today| self.said.both(day, today))
    }

    /// A day in full, in the reader's calendar, and beside it in the Belgian one where that differs.
    #[must_use]
    pub fn date_long(&self, day: String) -> Option<Dates> {
        harmless(|| {
            let day = day.parse::<NaiveDate>().ok()?;
            Some(Dates::of(&self.said, day))
        })
    }

    /// A month with its year, in the reader's calendar.
    #[must_use]
    pub fn month_year(&self, day: String) -> String {
        self.of_days(&day, &day, |day, _| self.said.month_year(day))
    }

    /// A day of the week.
    #[must_use]
    pub fn weekday(&self, day: String) -> String {
        self.of_days(&day, &day, |day, _| self.said.weekday(day))
    }

    /// A time of day (`09:30`).
    #[must_use]
    pub fn time(&self, time: String) -> String {
        harmless(|| match at_time(&time) {
            Some(at) => self.said.time(at.time()),
            None => tame(&time),
        })
    }

    /// A time of day in both clocks, for who reads another one.
    #[must_use]
    pub fn time_both(&self, time: String) -> String {
        harmless(|| match at_time(&time) {
            Some(at) => self.said.both_times(at.time()),
            None => tame(&time),
        })
    }

    /// A day and a time of day (`2026-12-01T09:30`), in the reader's calendar.
    #[must_use]
    pub fn date_time(&self, at: String, today: String) -> String {
        self.of_times(&at, &today, |at, today| self.said.date_time(at, today))
    }

    /// A day and a time of day in both calendars.
    #[must_use]
    pub fn date_time_both(&self, at: String, today: String) -> String {
        self.of_times(&at, &today, |at, today| {
            self.said.both_date_times(at, today)
        })
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        harmless(|| self.said.number(number))
    }

    /// European digits of a text in the reader's; everything else as it is. Not for codes.
    #[must_use]
    pub fn in_digits(&self, text: String) -> String {
        harmless(|| self.said.settings().digits.write(&text))
    }

    /// Several things in one line: "Sara, Tom and Ali".
    #[must_use]
    pub fn listed(&self, items: Vec<String>) -> String {
        let items: Vec<&str> = items.iter().map(String::as_str).collect();
        harmless(|| self.said.list(&items))
    }

    /// An amount of data, as on a phone bill.
    #[must_use]
    pub fn size(&self, count: i64) -> String {
        harmless(|| words::bytes(u64::try_from(count).unwrap_or(0), &self.said))
    }

    /// A length of time in milliseconds, as people say it.
    #[must_use]
    pub fn span(&self, ms: i64) -> String {
        harmless(|| words::span(u64::try_from(ms).unwrap_or(0), &self.said))
    }

    /// A kind of entry.
    #[must_use]
    pub fn kind(&self, name: String) -> String {
        harmless(|| tame(&words::kind(&name, &self.said)))
    }

    /// What became of an entry: `open`, `done`.
    #[must_use]
    pub fn state(&self, name: String) -> String {
        harmless(|| words::state(&name, &self.said))
    }

    /// What a field is called, in entries of a kind.
    #[uniffi::method(default(kind = None))]
    #[must_use]
    pub fn field(&self, name: String, kind: Option<String>) -> String {
        harmless(|| tame(&words::field_of(kind.as_deref(), &name, &self.said)))
    }

    /// One of the words that a field takes: a stage, a result; none where they are typed.
    #[must_use]
    pub fn choice(&self, field: String, value: String) -> Option<String> {
        harmless(|| words::choice(&field, &value, &self.said).map(|words| tame(&words)))
    }

    /// How far an application is.
    #[must_use]
    pub fn stage(&self, name: String) -> String {
        harmless(|| tame(&words::stage(&name, &self.said)))
    }

    /// What became of an application.
    #[must_use]
    pub fn result(&self, name: String) -> String {
        harmless(|| tame(&words::result(&name, &self.said)))
    }

    /// A domain of a plan.
    #[must_use]
    pub fn domain(&self, name: String) -> String {
        harmless(|| tame(&words::domain(&name, &self.said)))
    }

    /// A person's part in a space or in the programme.
    #[must_use]
    pub fn role(&self, name: String) -> String {
        harmless(|| words::role(&name, &self.said))
    }
}

impl Words {
    fn made(language: Locale, digits: &str, calendar: &str) -> Self {
        let said = Said::new(Settings {
            language,
            digits: Digits::parse(digits).unwrap_or_default(),
            calendar: Calendar::parse(calendar).unwrap_or_default(),
        });
        Self {
            said: Arc::new(said),
        }
    }

    fn of_days(
        &self,
        day: &str,
        today: &str,
        say: impl FnOnce(NaiveDate, NaiveDate) -> String,
    ) -> String {
        harmless(|| match day.parse::<NaiveDate>() {
            Ok(date) => say(date, today.parse().unwrap_or(date)),
            Err(_) => tame(day),
        })
    }

    fn of_times(
        &self,
        at: &str,
        today: &str,
        say: impl FnOnce(NaiveDateTime, NaiveDate) -> String,
    ) -> String {
        harmless(
            || match NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H:%M") {
                Ok(time) => say(time, today.parse().unwrap_or_else(|_| time.date())),
                Err(_) => tame(at),
            },
        )
    }
}

fn at_time(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(&format!("1970-01-01T{text}"), "%Y-%m-%dT%H:%M").ok()
}
