//! The kinds of entry. Must not know what a kind looks like on a screen.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::Invalid;
use crate::limits::MAX_KIND_CHARS;

/// What an entry is. A kind of a newer version is kept and shown by its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Kind {
    /// Something to do.
    Task,
    /// Something that happens at a time.
    Appointment,
    /// Something to remember.
    Note,
    /// A job that somebody applies for, or may.
    Job,
    /// What somebody wants to reach: the top of a plan.
    Goal,
    /// A step towards a goal; it may ask for a yes.
    Step,
    /// A talk with the caseworker: its checklist holds the points.
    Talk,
    /// A card to practise with, made by a person.
    Card,
    /// A chore of a house and who does it when: turns are computed.
    Rota,
    /// Something to buy.
    Shopping,
    /// Something broken in the house.
    Repair,
    /// Rubbish that is fetched on certain days.
    Bins,
    /// What those who live together agreed, in versions that each of them signs.
    Agreement,
    /// A kind that this version does not know.
    Unknown(String),
}

/// Kinds that the app makes for itself: no list shows them, and no file brings them.
pub const HIDDEN_KINDS: [&str; 6] = ["person", "space", "place", "look", "practice", "word"];

impl Kind {
    /// The name as it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Kind::Task => "task",
            Kind::Appointment => "appointment",
            Kind::Note => "note",
            Kind::Job => "job",
            Kind::Goal => "goal",
            Kind::Step => "step",
            Kind::Talk => "talk",
            Kind::Card => "card",
            Kind::Rota => "rota",
            Kind::Shopping => "shopping",
            Kind::Repair => "repair",
            Kind::Bins => "bins",
            Kind::Agreement => "agreement",
            Kind::Unknown(name) => name,
        }
    }
}

impl From<String> for Kind {
    fn from(name: String) -> Self {
        match name.as_str() {
            "task" => Kind::Task,
            "appointment" => Kind::Appointment,
            "note" => Kind::Note,
            "job" => Kind::Job,
            "goal" => Kind::Goal,
            "step" => Kind::Step,
            "talk" => Kind::Talk,
            "card" => Kind::Card,
            "rota" => Kind::Rota,
            "shopping" => Kind::Shopping,
            "repair" => Kind::Repair,
            "bins" => Kind::Bins,
            "agreement" => Kind::Agreement,
            _ => Kind::Unknown(name),
        }
    }
}

impl From<Kind> for String {
    fn from(kind: Kind) -> Self {
        kind.as_str().to_owned()
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Kind {
    type Err = Invalid;

    /// The kind of this name; a name of `a-z` and `-` that is not ours is an unknown kind.
    fn from_str(name: &str) -> Result<Self, Invalid> {
        let plain = |b: u8| b.is_ascii_lowercase() || b == b'-';
        if (1..=MAX_KIND_CHARS).contains(&name.len()) && name.bytes().all(plain) {
            Ok(Kind::from(name.to_owned()))
        } else {
            Err(Invalid::BadKind)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back_and_unknown_ones_survive() {
        for name in [
            "task",
            "appointment",
            "note",
            "job",
            "goal",
            "step",
            "talk",
            "card",
            "rota",
            "shopping",
            "repair",
            "bins",
            "agreement",
        ] {
            let kind = name.parse::<Kind>().unwrap();
            assert!(!matches!(kind, Kind::Unknown(_)), "{name} is ours");
            assert_eq!(kind.to_string(), name);
        }
        let newer = "course-session".parse::<Kind>().unwrap();
        assert_eq!(newer, Kind::Unknown("course-session".to_owned()));
        assert_eq!(newer.to_string(), "course-session");
        assert_eq!("".parse::<Kind>(), Err(Invalid::BadKind));
        assert_eq!("A b".parse::<Kind>(), Err(Invalid::BadKind));
    }
}
