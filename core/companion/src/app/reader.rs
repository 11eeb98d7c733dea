//! How the person of this phone reads: language, digits, calendar. Each is a choice of its own, kept
//! on this phone alone: no sync changes one. Readable while locked, so that a locked phone asks for
//! the PIN in the right language. Must not know what the system's language is.

use onderweg_text::{Calendar, Digits, Locale};

use super::Companion;
use crate::error::Result;
use crate::store::Under;

const LANGUAGE: &str = "language";
const DIGITS: &str = "digits";
const CALENDAR: &str = "calendar";

impl Companion {
    /// The language that was chosen; `None` is the system's. A language that this build has no
    /// words in counts as none and stays kept.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn language(&mut self) -> Result<Option<Locale>> {
        let tag = self.chosen(LANGUAGE)?;
        Ok(tag.and_then(|tag| Locale::exactly(&tag)))
    }

    /// Chooses a language; `None` follows the system.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn set_language(&mut self, language: Option<Locale>) -> Result<()> {
        self.choose(LANGUAGE, language.map(Locale::tag))
    }

    /// The digits of numbers and dates; European unless set.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn digits(&mut self) -> Result<Digits> {
        let name = self.chosen(DIGITS)?;
        Ok(name
            .and_then(|name| Digits::parse(&name))
            .unwrap_or_default())
    }

    /// Chooses the digits of numbers and dates.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn set_digits(&mut self, digits: Digits) -> Result<()> {
        self.choose(DIGITS, Some(digits.as_str()))
    }

    /// The calendar of dates; Gregorian unless set.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn calendar(&mut self) -> Result<Calendar> {
        let name = self.chosen(CALENDAR)?;
        Ok(name
            .and_then(|name| Calendar::parse(&name))
            .unwrap_or_default())
    }

    /// Chooses the calendar of dates.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn set_calendar(&mut self, calendar: Calendar) -> Result<()> {
        self.choose(CALENDAR, Some(calendar.as_str()))
    }

    fn chosen(&mut self, name: &str) -> Result<Option<String>> {
        let note = self.read(|tx| tx.note(Under::Transit, name))?;
        Ok(note.and_then(|bytes| String::from_utf8(bytes).ok()))
    }

    fn choose(&mut self, name: &str, value: Option<&str>) -> Result<()> {
        self.write(|tx| match value {
            Some(value) => tx.put_note(Under::Transit, name, value.as_bytes()),
            None => tx.drop_note(Under::Transit, name),
        })
    }
}
