//! How the person of a phone reads: what is stored, what the command line says, what the system says.
//! Knows no message.

use onderweg_companion::app::Companion;
use onderweg_companion::text::{Calendar, Digits, Locale, Settings};

use crate::reader::system;

/// What is stored on a phone; each choice is one of its own.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Choices {
    /// The system's language where it is `None`.
    pub(crate) language: Option<Locale>,
    pub(crate) digits: Digits,
    pub(crate) calendar: Calendar,
}

impl Choices {
    /// Those of a phone. One that does not read counts as not chosen: a phone with a damaged row
    /// still says so in words.
    pub(crate) fn of(companion: &mut Companion) -> Self {
        Self {
            language: companion.language().ok().flatten(),
            digits: companion.digits().unwrap_or_default(),
            calendar: companion.calendar().unwrap_or_default(),
        }
    }

    /// With the language of the command line, else the stored one, else the system's.
    pub(crate) fn settings(self, asked: Option<Locale>) -> Settings {
        Settings {
            language: asked.or(self.language).unwrap_or_else(system),
            digits: self.digits,
            calendar: self.calendar,
        }
    }
}
