//! Who lives in the house.

use onderweg_companion::text::Calendar;

use super::person::{Person, Who};
use crate::problem::Result;

/// A newcomer, who founds the house, with the phone that will be lost.
pub(super) const SAMIRA: Who = Who {
    name: "Samira",
    folder: "samira-lost",
    language: "ar",
    calendar: Calendar::Gregorian,
};
/// The same, with her next phone.
pub(super) const SAMIRA_AGAIN: Who = Who {
    folder: "samira",
    ..SAMIRA
};
/// A buddy.
pub(super) const JASPER: Who = Who {
    name: "Jasper",
    folder: "jasper",
    language: "nl",
    calendar: Calendar::Gregorian,
};
/// A newcomer.
pub(super) const YONAS: Who = Who {
    name: "Yonas",
    folder: "yonas",
    language: "ti",
    calendar: Calendar::Ethiopic,
};
/// A buddy, who moves out.
pub(super) const EMMA: Who = Who {
    name: "Emma",
    folder: "emma",
    language: "nl",
    calendar: Calendar::Gregorian,
};

/// Who lives in the house.
pub(super) struct House {
    pub(super) samira: Person,
    pub(super) jasper: Person,
    pub(super) yonas: Person,
    pub(super) emma: Person,
}

impl House {
    pub(super) fn everyone(&mut self) -> [&mut Person; 4] {
        [
            &mut self.samira,
            &mut self.jasper,
            &mut self.yonas,
            &mut self.emma,
        ]
    }

    /// Whether nothing of what the members wrote is only on their phones.
    pub(super) fn is_all_sent(&mut self) -> Result<bool> {
        let mut unsent = 0;
        for person in self.everyone() {
            unsent += person.app.status()?.unsent;
        }
        Ok(unsent == 0)
    }
}
