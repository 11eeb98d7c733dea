//! How the person of this phone reads: three choices that never change one another.

use std::sync::Arc;

use onderweg_companion::app::Companion;
use onderweg_companion::error::{Error, Result as Answer};
use onderweg_companion::text::{Calendar, Digits, Locale};

use crate::failure::Failure;
use crate::phone::Phone;
use crate::words::Words;

#[uniffi::export]
impl Phone {
    /// The words of this person, as they are chosen now: ask again after a choice.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn words(&self) -> Result<Arc<Words>, Failure> {
        self.call(|_| {
            let said = self.words_now();
            Ok(Arc::new(Words { said }))
        })
    }

    /// What the system speaks, best first: used where the person chose no language.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn system_languages(&self, languages: Vec<String>) -> Result<(), Failure> {
        self.set_languages(languages);
        self.choose(|_| Ok(()))
    }

    /// The language that was chosen; none is the system's.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn language(&self) -> Result<Option<String>, Failure> {
        self.call(|companion| Ok(companion.language()?.map(|one| one.tag().to_owned())))
    }

    /// Chooses a language by its tag; none follows the system.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there are no words in it.
    pub fn set_language(&self, language: Option<String>) -> Result<(), Failure> {
        self.choose(|companion| {
            let language = language.map(|tag| Locale::exactly(&tag).ok_or(unknown("language")));
            companion.set_language(language.transpose()?)
        })
    }

    /// The digits of numbers and dates: `european`, `arabic` or `eastern-arabic`.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn digits(&self) -> Result<String, Failure> {
        self.call(|companion| Ok(companion.digits()?.as_str().to_owned()))
    }

    /// Chooses the digits of numbers and dates.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there are no such digits.
    pub fn set_digits(&self, digits: String) -> Result<(), Failure> {
        self.choose(|companion| {
            let digits = Digits::parse(&digits).ok_or(unknown("digits"))?;
            companion.set_digits(digits)
        })
    }

    /// The calendar of dates: `gregorian`, `solar-hijri` or `ethiopic`.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn calendar(&self) -> Result<String, Failure> {
        self.call(|companion| Ok(companion.calendar()?.as_str().to_owned()))
    }

    /// Chooses the calendar of dates.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is no such calendar.
    pub fn set_calendar(&self, calendar: String) -> Result<(), Failure> {
        self.choose(|companion| {
            let calendar = Calendar::parse(&calendar).ok_or(unknown("calendar"))?;
            companion.set_calendar(calendar)
        })
    }
}

impl Phone {
    fn choose(&self, choice: impl FnOnce(&mut Companion) -> Answer<()>) -> Result<(), Failure> {
        self.call(|companion| {
            choice(companion)?;
            self.read_choices(companion);
            Ok(())
        })
    }
}

fn unknown(field: &'static str) -> Error {
    Error::Value {
        field,
        rule: "one of those that there are",
    }
}
