//! What a reader chose. Four choices that do not depend on one another; sync never changes one.

use crate::digits::Digits;
use crate::locale::Locale;

/// The calendar that dates are also written in, beside the Belgian one where it differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Calendar {
    /// Gregorian.
    #[default]
    Gregorian,
    /// Solar Hijri, with the names that months have in Afghanistan, whatever the language.
    SolarHijri,
    /// Ethiopic; for who reads Tigrinya also its clock, whose day begins at sunrise: one o'clock is seven.
    Ethiopic,
}

impl Calendar {
    /// `gregorian`, `solar-hijri`, `ethiopic`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Calendar::Gregorian => "gregorian",
            Calendar::SolarHijri => "solar-hijri",
            Calendar::Ethiopic => "ethiopic",
        }
    }

    /// The calendar with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Gregorian, Self::SolarHijri, Self::Ethiopic]
            .into_iter()
            .find(|one| one.as_str() == name)
    }
}

/// How words, numbers and dates are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Settings {
    /// The language of the words.
    pub language: Locale,
    /// The digits of numbers and dates.
    pub digits: Digits,
    /// The calendar of dates.
    pub calendar: Calendar,
}

impl Settings {
    /// A language with European digits and the Gregorian calendar, as letters in Europe have them.
    #[must_use]
    pub fn of(language: Locale) -> Self {
        Self {
            language,
            ..Self::default()
        }
    }
}
