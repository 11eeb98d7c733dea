//! What a person may write into a field, checked before it is stored.
//! Must not know documents. What is refused is named by field and limit, never by content.

use std::str::FromStr;

use automerge::ScalarValue;
use chrono_tz::Tz;
use unicode_normalization::UnicodeNormalization;

use crate::error::Invalid;
use crate::house::Saying;
use crate::ids::{EntryId, LineId};
use crate::keys;
use crate::limits::{
    MAX_BODY_CHARS, MAX_BRING_CHARS, MAX_LABEL_CHARS, MAX_LINE_CHARS, MAX_PERSON_CHARS,
    MAX_PLACE_CHARS, MAX_TITLE_CHARS,
};
use crate::more::{FieldDef, Shape, Value, field_def, more_key};
use crate::remind::{reminders, reminders_text};
use crate::repeat::Repeat;
use crate::when::{self, When};

/// A field and its new value.
#[derive(Clone, PartialEq, Eq)]
pub enum Set {
    /// The title: one line of at most 200 characters.
    Title(String),
    /// The body: at most 8,000 characters, lines and tabs allowed.
    Body(String),
    /// When it must be done.
    Due(When),
    /// When it begins.
    Start(When),
    /// When it ends.
    End(When),
    /// Where: one line of at most 300 characters.
    Place(String),
    /// What to bring: at most 1,000 characters.
    Bring(String),
    /// Who does it: a name or an id of at most 100 characters.
    Assignee(String),
    /// Who helps or comes along.
    Helper(String),
    /// Puts a label on: one line of at most 50 characters.
    Label(String),
    /// Whether it is a question for the professional.
    ForProfessional(bool),
    /// Adds a checklist line at the end, or rewrites the line of this id.
    Line {
        /// The line.
        id: LineId,
        /// Its text: at most 500 characters.
        text: String,
    },
    /// A field that only some kinds have: see [`crate::FIELDS`].
    More(&'static FieldDef, Value),
    /// Something that counts by who says it.
    Say(Saying),
}

impl std::fmt::Debug for Set {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Set({})", self.field())
    }
}

/// A field that can be emptied as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldName {
    /// The title.
    Title,
    /// The body.
    Body,
    /// When it must be done.
    Due,
    /// When it begins.
    Start,
    /// When it ends.
    End,
    /// Where.
    Place,
    /// What to bring.
    Bring,
    /// Who does it.
    Assignee,
    /// Who helps.
    Helper,
    /// A field that only some kinds have.
    More(&'static FieldDef),
}

impl FieldName {
    pub(crate) fn key(self) -> &'static str {
        match self {
            FieldName::Title => keys::TITLE,
            FieldName::Body => keys::BODY,
            FieldName::Due => keys::DUE,
            FieldName::Start => keys::START,
            FieldName::End => keys::END,
            FieldName::Place => keys::PLACE,
            FieldName::Bring => keys::BRING,
            FieldName::Assignee => keys::ASSIGNEE,
            FieldName::Helper => keys::HELPER,
            FieldName::More(def) => def.name,
        }
    }
}

impl FromStr for FieldName {
    type Err = Invalid;

    fn from_str(name: &str) -> Result<Self, Invalid> {
        use FieldName as F;
        let all = [
            F::Title,
            F::Body,
            F::Due,
            F::Start,
            F::End,
            F::Place,
            F::Bring,
            F::Assignee,
            F::Helper,
        ];
        let found = all.into_iter().find(|field| field.key() == name);
        let typed = |def: &&FieldDef| def.name != keys::LETTER;
        let more = || field_def(name).filter(typed).map(F::More);
        found.or_else(more).ok_or(Invalid::NoSuchField)
    }
}

/// What a checked [`Set`] writes.
#[derive(Debug, Clone)]
pub(crate) enum Write {
    /// A scalar under a root key.
    Put(String, ScalarValue),
    /// The same, also where it stands there already: somebody else may have written it.
    Say(String, String),
    /// The whole new body.
    Body(String),
    /// The key of a label to put on.
    Label(String),
    /// The text of a checklist line.
    Line(LineId, String),
}

impl Set {
    /// The set that `field=value` means; a time without `[zone]` is in `zone`.
    ///
    /// # Errors
    ///
    /// [`Invalid`] with the field and what it takes.
    pub fn parse(field: &str, value: &str, zone: Tz) -> Result<Set, Invalid> {
        let time = |field| when::parse(value, field, Some(zone));
        let set = match field {
            keys::TITLE => Set::Title(value.to_owned()),
            keys::BODY => Set::Body(value.to_owned()),
            keys::DUE => Set::Due(time(keys::DUE)?),
            keys::START => Set::Start(time(keys::START)?),
            keys::END => Set::End(time(keys::END)?),
            keys::PLACE => Set::Place(value.to_owned()),
            keys::BRING => Set::Bring(value.to_owned()),
            keys::ASSIGNEE => Set::Assignee(value.to_owned()),
            keys::HELPER => Set::Helper(value.to_owned()),
            "label" => Set::Label(value.to_owned()),
            keys::PROFESSIONAL => Set::ForProfessional(yes_or_no(value)?),
            other => {
                let def = field_def(other).ok_or(Invalid::NoSuchField)?;
                return def.parse(value, zone);
            }
        };
        set.check()?;
        Ok(set)
    }

    /// The name of the field, without its value.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Set::Title(_) => keys::TITLE,
            Set::Body(_) => keys::BODY,
            Set::Due(_) => keys::DUE,
            Set::Start(_) => keys::START,
            Set::End(_) => keys::END,
            Set::Place(_) => keys::PLACE,
            Set::Bring(_) => keys::BRING,
            Set::Assignee(_) => keys::ASSIGNEE,
            Set::Helper(_) => keys::HELPER,
            Set::Label(_) => "label",
            Set::ForProfessional(_) => keys::PROFESSIONAL,
            Set::Line { .. } => "check",
            Set::More(def, _) => def.name,
            Set::Say(saying) => saying.field(),
        }
    }

    /// Whether the value can be stored as it is.
    ///
    /// # Errors
    ///
    /// [`Invalid`] with the field and its limit.
    pub fn check(&self) -> Result<(), Invalid> {
        self.write().map(|_| ())
    }

    pub(crate) fn write(&self) -> Result<Write, Invalid> {
        let field = self.field();
        let put = |value: ScalarValue| Write::Put(field.to_owned(), value);
        let line_of = |text: &str, limit| one_line(text, field, limit).map(|t| put(t.into()));
        Ok(match self {
            Set::Title(text) => line_of(text, MAX_TITLE_CHARS)?,
            Set::Body(text) => Write::Body(many_lines(text, field, MAX_BODY_CHARS)?),
            Set::Due(when) | Set::Start(when) | Set::End(when) => put(time_value(when, field)?),
            Set::Place(text) => line_of(text, MAX_PLACE_CHARS)?,
            Set::Bring(text) => put(many_lines(text, field, MAX_BRING_CHARS)?.into()),
            Set::Assignee(text) | Set::Helper(text) => line_of(text, MAX_PERSON_CHARS)?,
            Set::Label(name) => Write::Label(label_key(name)?),
            Set::ForProfessional(yes) => put((*yes).into()),
            Set::Line { id, text } => Write::Line(id.clone(), line_text(text)?),
            Set::More(def, value) => Write::Put(more_key(def, value), more_value(def, value)?),
            Set::Say(saying) => {
                let (key, value) = saying.write()?;
                Write::Say(key, value)
            }
        })
    }
}

fn more_value(def: &FieldDef, value: &Value) -> Result<ScalarValue, Invalid> {
    Ok(match (def.shape, value) {
        (Shape::Line(limit), Value::Text(text)) => one_line(text, def.name, limit)?.into(),
        (Shape::Words(limit), Value::Text(text)) => many_lines(text, def.name, limit)?.into(),
        (Shape::Choice(all), Value::Text(text)) if all.contains(&text.as_str()) => {
            text.as_str().into()
        }
        (Shape::Time, Value::Time(when)) => time_value(when, def.name)?,
        (Shape::Day, Value::Time(day @ When::Day(_))) => time_value(day, def.name)?,
        (Shape::Token(limit), Value::Text(text)) if is_token(text, limit) => text.as_str().into(),
        (Shape::Link, Value::Text(text)) if text.parse::<EntryId>().is_ok() => text.as_str().into(),
        (Shape::Number(least, most), Value::Number(n)) if (least..=most).contains(n) => (*n).into(),
        (Shape::Flag, Value::Flag(on)) => (*on).into(),
        (Shape::Zone, Value::Text(text)) if text.parse::<Tz>().is_ok() => text.as_str().into(),
        (Shape::Repeat, Value::Text(text)) => Repeat::parse(text)?.to_string().into(),
        (Shape::Reminders, Value::Text(text)) => reminders_text(&reminders(text, def.name)?).into(),
        _ => return Err(def.other_shape()),
    })
}

/// A word of a list that packs may lengthen.
fn is_token(text: &str, limit: usize) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    text.len() <= limit && text.bytes().all(plain) && text.bytes().any(|b| b != b'-')
}

/// The key of a label, its name trimmed and composed so that equal names are equal keys.
pub(crate) fn label_key(name: &str) -> Result<String, Invalid> {
    let name: String = name.trim().nfc().collect();
    Ok(keys::label(&one_line(&name, "label", MAX_LABEL_CHARS)?))
}

/// The text of a checklist line.
pub(crate) fn line_text(text: &str) -> Result<String, Invalid> {
    one_line(text, "check", MAX_LINE_CHARS)
}

fn time_value(when: &When, field: &'static str) -> Result<ScalarValue, Invalid> {
    match when {
        When::Unreadable(_) => Err(Invalid::BadDate { field }),
        When::Day(_) | When::At { .. } => Ok(when.to_string().into()),
    }
}

fn yes_or_no(value: &str) -> Result<bool, Invalid> {
    match value {
        "yes" | "true" | "1" => Ok(true),
        "no" | "false" | "0" => Ok(false),
        _ => Err(Invalid::NotYesOrNo {
            field: keys::PROFESSIONAL,
        }),
    }
}

/// One line with at least one visible character.
fn one_line(text: &str, field: &'static str, limit: usize) -> Result<String, Invalid> {
    if text.trim().is_empty() {
        return Err(Invalid::Empty { field });
    }
    if text.chars().any(char::is_control) {
        return Err(Invalid::Control { field });
    }
    within(text, field, limit)
}

/// Any text; line ends of other systems become plain ones.
pub(crate) fn many_lines(text: &str, field: &'static str, limit: usize) -> Result<String, Invalid> {
    let text = text.replace("\r\n", "\n");
    let odd = |c: char| c.is_control() && c != '\n' && c != '\t';
    if text.chars().any(odd) {
        return Err(Invalid::Control { field });
    }
    within(&text, field, limit)
}

fn within(text: &str, field: &'static str, limit: usize) -> Result<String, Invalid> {
    let found = text.chars().count();
    if found > limit {
        return Err(Invalid::TooLong {
            field,
            limit,
            found,
        });
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_exact_and_counted_in_characters() {
        assert_eq!(Set::Body("ש".repeat(8_000)).check(), Ok(()));
        assert_eq!(
            Set::Body("ש".repeat(8_001)).check(),
            Err(Invalid::TooLong {
                field: "body",
                limit: 8_000,
                found: 8_001
            })
        );
        assert_eq!(Set::Title("a".repeat(200)).check(), Ok(()));
        assert!(Set::Title("a".repeat(201)).check().is_err());
    }

    #[test]
    fn what_cannot_be_shown_is_refused() {
        assert_eq!(
            Set::Title("a\0b".into()).check(),
            Err(Invalid::Control { field: "title" })
        );
        assert_eq!(
            Set::Body("a\0b".into()).check(),
            Err(Invalid::Control { field: "body" })
        );
        assert_eq!(
            Set::Title(" ".into()).check(),
            Err(Invalid::Empty { field: "title" })
        );
        assert_eq!(
            Set::Title("a\nb".into()).check(),
            Err(Invalid::Control { field: "title" })
        );
        assert_eq!(Set::Body("a\r\nb\tc".into()).check(), Ok(()));
    }

    #[test]
    fn assignments_are_read() {
        let zone = Tz::Europe__Brussels;
        assert_eq!(
            Set::parse("due", "2026-11-22T09:30", zone),
            Ok(Set::Due(
                When::parse("2026-11-22T09:30[Europe/Brussels]").unwrap()
            ))
        );
        assert_eq!(
            Set::parse("due", "soon", zone),
            Err(Invalid::BadDate { field: "due" })
        );
        assert_eq!(
            Set::parse("end", "2026-11-22T09:30[Mars/Base]", zone),
            Err(Invalid::UnknownZone { field: "end" })
        );
        assert_eq!(Set::parse("colour", "red", zone), Err(Invalid::NoSuchField));
        assert_eq!(
            Set::parse("professional", "yes", zone),
            Ok(Set::ForProfessional(true))
        );
    }

    #[test]
    fn errors_and_debug_hold_no_words() {
        let marker = "qzxmarker";
        let sets = [
            Set::parse("due", marker, Tz::UTC),
            Set::parse("professional", marker, Tz::UTC),
            Set::parse(marker, marker, Tz::UTC),
            Set::parse("title", &marker.repeat(100), Tz::UTC),
        ];
        for error in sets.into_iter().map(Result::unwrap_err) {
            assert!(!format!("{error} {error:?}").contains(marker));
        }
        assert!(!format!("{:?}", Set::Title(marker.into())).contains(marker));
    }

    #[test]
    fn equal_labels_have_one_key() {
        assert_eq!(label_key(" cafe\u{301} "), label_key("café"));
    }
}
