//! Fields that only some kinds of entry have, one row each: their name, what they take, who has them.
//! Must not know what a kind computes from them.
//!
//! Each is one scalar at the document's root, so that two phones which write it at the same time
//! keep both values. A field whose row this version does not have is kept and shown by its name.

use chrono_tz::Tz;
use sha2::{Digest, Sha256};

use crate::error::Invalid;
use crate::keys;
use crate::kind::Kind;
use crate::limits::{
    MAX_BRING_CHARS, MAX_KIND_CHARS, MAX_LETTER_CHARS, MAX_LINE_CHARS, MAX_PERSON_CHARS,
    MAX_PLACE_CHARS, MAX_REMINDERS, MAX_ROTA_TURN, MAX_TITLE_CHARS, MAX_TRAVEL_MINUTES,
    MAX_UID_CHARS,
};
use crate::set::Set;
use crate::when::{self, When};

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One line of at most so many characters.
    Line(usize),
    /// Lines of at most so many characters together.
    Words(usize),
    /// A day, or a time with its zone.
    Time,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A whole number, from and to.
    Number(i64, i64),
    /// Yes or no.
    Flag,
    /// A day without a time.
    Day,
    /// A word of at most so many of `a-z`, `0-9` and `-`: of a list that packs may lengthen.
    Token(usize),
    /// The id of another entry of the same space.
    Link,
    /// How long before the start to ring: `1d, 2h, 15m`.
    Reminders,
    /// A rule by which it repeats: `FREQ=WEEKLY;BYDAY=TU`.
    Repeat,
    /// The name of a time zone.
    Zone,
}

/// A field of some kinds.
#[derive(Debug, PartialEq, Eq)]
pub struct FieldDef {
    /// Its name: the key at the document's root.
    pub name: &'static str,
    /// The kinds that have it, by their names; empty for all kinds.
    pub kinds: &'static [&'static str],
    /// What it takes.
    pub shape: Shape,
    /// Whether rows of lists hold it.
    pub in_rows: bool,
}

/// A value for such a field.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// Text.
    Text(String),
    /// A day or a time.
    Time(When),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Flag(bool),
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Value(..)")
    }
}

/// How far an application is, in the order in which it usually goes.
pub const JOB_STAGES: &[&str] = &[
    "found",
    "prepared",
    "sent",
    "reply",
    "interview",
    "trial",
    "result",
];
/// What became of an application.
pub const JOB_RESULTS: &[&str] = &["hired", "refused", "withdrawn", "silent"];

/// The domains of a plan in a CURANT house, in their order. Packs may name others.
pub const DOMAINS: &[&str] = &[
    "social-network",
    "education",
    "independent-living",
    "language",
    "leisure",
    "psychological-support",
];
/// How a step that asks for a yes stands.
pub const CONFIRM: &[&str] = &["asked", "confirmed", "sent-back"];

const ALL: &[&str] = &[];
const GOAL: &[&str] = &["goal"];
const STEP: &[&str] = &["step"];
/// The field that finishes its entry: writing it finishes, emptying it opens again, and opening the
/// entry again empties it.
pub(crate) const FINISHES: &str = "result";
/// How many minutes the way is.
pub(crate) const TRAVEL: &str = "travel";
/// How long before to ring.
pub(crate) const REMIND: &str = "remind";
/// By which rule it repeats.
pub(crate) const REPEAT: &str = "repeat";
/// What the calendar calls it that it was read from.
pub(crate) const UID: &str = "uid";
/// The photo that a task came with: where it is, and what opens it. Opaque here, and no words: it is
/// neither typed nor searched for nor shown nor taken along.
pub const LETTER: &str = keys::LETTER;
/// What stands for a letter wherever a field is shown: two letters differ in it, and it opens neither. Of
/// several with a blank between them, several marks.
#[must_use]
pub fn letter_mark(text: &str) -> String {
    let mark = |letter: &str| {
        let digest = Sha256::digest(letter);
        format!(
            "letter-{}",
            hex::encode(digest.get(..4).unwrap_or_default())
        )
    };
    text.split(' ').map(mark).collect::<Vec<_>>().join(" ")
}

/// The key of one letter of an entry.
pub(crate) fn letter_key(text: &str) -> String {
    letter_mark(text).replacen('-', "/", 1)
}

/// Under which key a value stands.
pub(crate) fn more_key(def: &FieldDef, value: &Value) -> String {
    match value {
        Value::Text(letter) if def.name == LETTER => letter_key(letter),
        Value::Text(_) | Value::Time(_) | Value::Number(_) | Value::Flag(_) => def.name.to_owned(),
    }
}

/// Which entry it is a copy of, where it came from a file or out of a house.
pub const ORIGIN: &str = "origin";
/// Which entry a card was made from.
pub(crate) const MADE_FROM: &str = "made_from";
/// Whether it was called off.
pub(crate) const CANCELLED: &str = "cancelled";

/// What makes a rota go on to the next turn.
pub const ROTA_BY: &[&str] = &["week", "done"];
/// What makes a rota go on.
pub(crate) const ROTA_RULE: &str = "by";
/// Where the weeks of a rota begin and end.
pub(crate) const ROTA_ZONE: &str = "zone";
/// Which turn of its rota a record is of.
pub(crate) const ROTA_TURN: &str = "turn";

const JOB: &[&str] = &["job"];
const CARD: &[&str] = &["card"];
const ROTA: &[&str] = &["rota"];
const TASK: &[&str] = &["task"];
const REPAIR: &[&str] = &["repair"];
const APPOINTMENT: &[&str] = &["appointment"];
const TIMED: &[&str] = &["appointment", "task", "repair", "bins"];
const RINGS: &[&str] = &["appointment", "task", "repair", "bins", "rota"];
const REPEATS: &[&str] = &["appointment", "bins"];

/// Every field of this sort. Append only: a name that was released keeps its meaning.
pub const FIELDS: &[FieldDef] = &[
    row("stage", JOB, Shape::Choice(JOB_STAGES), true),
    row("result", JOB, Shape::Choice(JOB_RESULTS), true),
    row("employer", JOB, Shape::Line(MAX_TITLE_CHARS), true),
    row("contact", JOB, Shape::Line(MAX_PLACE_CHARS), false),
    row("source", JOB, Shape::Line(MAX_PLACE_CHARS), false),
    row("next", JOB, Shape::Line(MAX_TITLE_CHARS), true),
    row("documents", JOB, Shape::Words(MAX_BRING_CHARS), false),
    row("helped_by", JOB, Shape::Line(MAX_PERSON_CHARS), true),
    row(keys::DOMAIN, GOAL, Shape::Token(MAX_KIND_CHARS), true),
    row(keys::REVIEW, &["goal", "step"], Shape::Day, true),
    row(keys::GOAL, STEP, Shape::Link, true),
    row(keys::STEP, &["task"], Shape::Link, true),
    row(keys::CONFIRM, STEP, Shape::Choice(CONFIRM), true),
    row(keys::WORD, STEP, Shape::Words(MAX_LINE_CHARS), true),
    row(keys::POINT, ALL, Shape::Flag, true),
    row(keys::TALK, &["task", "step"], Shape::Link, true),
    row(
        "interpreter",
        APPOINTMENT,
        Shape::Line(MAX_PERSON_CHARS),
        false,
    ),
    row(
        TRAVEL,
        APPOINTMENT,
        Shape::Number(1, MAX_TRAVEL_MINUTES),
        true,
    ),
    row(REMIND, RINGS, Shape::Reminders, true),
    row(REPEAT, REPEATS, Shape::Repeat, true),
    row(CANCELLED, REPEATS, Shape::Flag, true),
    row(ROTA_RULE, ROTA, Shape::Choice(ROTA_BY), true),
    row(ROTA_ZONE, ROTA, Shape::Zone, true),
    row(
        ROTA_TURN,
        ROTA,
        Shape::Number(0, MAX_ROTA_TURN as i64),
        true,
    ),
    row("list", TASK, Shape::Token(MAX_KIND_CHARS), true),
    row("item", TASK, Shape::Token(MAX_KIND_CHARS), true),
    row("told", REPAIR, Shape::Day, true),
    row("told_who", REPAIR, Shape::Line(MAX_PERSON_CHARS), true),
    row("mended", REPAIR, Shape::Day, true),
    row("mended_by", REPAIR, Shape::Line(MAX_PERSON_CHARS), true),
    row(LETTER, TASK, Shape::Token(MAX_LETTER_CHARS), true),
    row(MADE_FROM, CARD, Shape::Line(64), true),
    row(UID, TIMED, Shape::Line(MAX_UID_CHARS), true),
    row(ORIGIN, ALL, Shape::Token(32), true),
];

const fn row(
    name: &'static str,
    kinds: &'static [&'static str],
    shape: Shape,
    in_rows: bool,
) -> FieldDef {
    FieldDef {
        name,
        kinds,
        shape,
        in_rows,
    }
}

/// The field of this name, if only some kinds have it.
#[must_use]
pub fn field_def(name: &str) -> Option<&'static FieldDef> {
    FIELDS.iter().find(|def| def.name == name)
}

impl FieldDef {
    /// Whether entries of this kind have it. Of a kind that this version does not know, nobody says no.
    #[must_use]
    pub fn is_of(&self, kind: &Kind) -> bool {
        let all = self.kinds.is_empty() || matches!(kind, Kind::Unknown(_));
        all || self.kinds.contains(&kind.as_str())
    }

    /// The set that `field=value` means; a time without `[zone]` is in `zone`.
    ///
    /// # Errors
    ///
    /// [`Invalid`] with the field and what it takes.
    pub fn parse(&'static self, text: &str, zone: Tz) -> Result<Set, Invalid> {
        if self.name == LETTER {
            // A person attaches a file, and types no key.
            return Err(Invalid::NoSuchField);
        }
        let value = match self.shape {
            Shape::Token(_) | Shape::Link => Value::Text(text.trim().to_ascii_lowercase()),
            Shape::Line(_)
            | Shape::Words(_)
            | Shape::Choice(_)
            | Shape::Reminders
            | Shape::Zone
            | Shape::Repeat => Value::Text(text.to_owned()),
            Shape::Time | Shape::Day => Value::Time(when::parse(text, self.name, Some(zone))?),
            Shape::Number(least, most) => {
                let bad = Invalid::BadNumber {
                    field: self.name,
                    least,
                    most,
                };
                Value::Number(text.trim().parse().map_err(|_| bad)?)
            }
            Shape::Flag => match text {
                "yes" | "true" | "1" => Value::Flag(true),
                "no" | "false" | "0" => Value::Flag(false),
                _ => return Err(Invalid::NotYesOrNo { field: self.name }),
            },
        };
        self.set(value)
    }

    /// The set that writes this value.
    ///
    /// # Errors
    ///
    /// [`Invalid`] if the field does not take it.
    pub fn set(&'static self, value: Value) -> Result<Set, Invalid> {
        let set = Set::More(self, value);
        set.check()?;
        Ok(set)
    }

    /// What is wrong with a value of another shape than the field's.
    pub(crate) fn other_shape(&self) -> Invalid {
        match self.shape {
            Shape::Time | Shape::Day => Invalid::BadDate { field: self.name },
            Shape::Token(_) => Invalid::BadToken { field: self.name },
            Shape::Link => Invalid::BadLink { field: self.name },
            Shape::Number(least, most) => Invalid::BadNumber {
                field: self.name,
                least,
                most,
            },
            Shape::Flag => Invalid::NotYesOrNo { field: self.name },
            Shape::Reminders => Invalid::BadReminders {
                field: self.name,
                most: MAX_REMINDERS,
            },
            Shape::Repeat => Invalid::BadRepeat { part: "RRULE" },
            Shape::Zone => Invalid::UnknownZone { field: self.name },
            Shape::Choice(all) => Invalid::NoChoice {
                field: self.name,
                all,
            },
            Shape::Line(_) | Shape::Words(_) => Invalid::Empty { field: self.name },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_single_and_kinds_are_ours() {
        for (n, def) in FIELDS.iter().enumerate() {
            assert!(
                FIELDS[n + 1..].iter().all(|other| other.name != def.name),
                "{} stands there once",
                def.name
            );
            for kind in def.kinds {
                let kind = Kind::from((*kind).to_owned());
                assert!(!matches!(kind, Kind::Unknown(_)), "{kind}");
            }
            let known = Set::parse(def.name, "x", Tz::UTC);
            let typed = known != Err(Invalid::NoSuchField);
            assert_eq!(typed, def.name != LETTER, "{}", def.name);
        }
    }

    #[test]
    fn choices_are_words_of_the_list_alone() {
        let stage = field_def("stage").unwrap();
        assert!(stage.parse("sent", Tz::UTC).is_ok());
        let wrong = stage.parse("Sent", Tz::UTC);
        assert!(matches!(
            wrong,
            Err(Invalid::NoChoice { field: "stage", .. })
        ));
        let wrong = stage.set(Value::Number(3));
        assert!(matches!(wrong, Err(Invalid::NoChoice { .. })));
        assert!(stage.is_of(&Kind::Job) && !stage.is_of(&Kind::Note));
        assert!(stage.is_of(&Kind::Unknown("newer".into())));
    }

    #[test]
    fn days_tokens_and_links_are_checked_by_their_form() {
        let parse = |name: &str, text: &str| field_def(name).unwrap().parse(text, Tz::UTC);
        assert!(parse("review", "2026-12-01").is_ok());
        let wrong = parse("review", "2026-12-01T09:30");
        assert_eq!(wrong, Err(Invalid::BadDate { field: "review" }));
        for domain in DOMAINS {
            assert!(parse("domain", domain).is_ok(), "{domain}");
        }
        assert!(
            parse("domain", " Health-2 ").is_ok(),
            "a pack may name others"
        );
        let long = "a".repeat(MAX_KIND_CHARS + 1);
        for text in ["", "-", "social network", "سكن", long.as_str()] {
            let wrong = parse("domain", text);
            assert_eq!(wrong, Err(Invalid::BadToken { field: "domain" }), "{text}");
        }
        assert!(parse("goal", &"0aF1".repeat(8)).is_ok());
        let wrong = parse("goal", "0af1");
        assert_eq!(wrong, Err(Invalid::BadLink { field: "goal" }));
        let point = field_def("point").unwrap();
        assert!(point.is_of(&Kind::Note) && point.is_of(&Kind::Talk));
    }
}
