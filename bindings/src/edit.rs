//! What a person writes: the journal's sets and commands as one closed list, and the acts on an entry.

use onderweg_companion::app::Companion;
use onderweg_companion::error::Result as Answer;
use onderweg_companion::journal::{Command, FieldName, Invalid, Kind, LineId, Set, Tz, field_def};

use crate::failure::Failure;
use crate::lift;
use crate::phone::Phone;
use crate::row::EntryRef;

/// One change of an entry. Days and times are text as the journal has it: `2026-12-01`,
/// `2026-12-01T09:30` in the person's zone, or with another: `2026-12-01T09:30[Asia/Kabul]`.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum Edit {
    /// What it is called.
    Title {
        /// One line.
        text: String,
    },
    /// The whole text; only what differs is written, so that two people can change two places.
    Body {
        /// Lines.
        text: String,
    },
    /// When it must be done.
    Due {
        /// A day or a time.
        time: String,
    },
    /// When it begins.
    Start {
        /// A day or a time.
        time: String,
    },
    /// When it ends.
    End {
        /// A day or a time.
        time: String,
    },
    /// Where.
    Place {
        /// One line.
        text: String,
    },
    /// What to bring.
    Bring {
        /// Lines.
        text: String,
    },
    /// Who does it.
    Assignee {
        /// A name.
        text: String,
    },
    /// Who helps or comes along.
    Helper {
        /// A name.
        text: String,
    },
    /// A label, on or off.
    Label {
        /// Which.
        label: String,
        /// Whether it is on.
        on: bool,
    },
    /// Whether it is a question for the professional.
    ForProfessional {
        /// Whether it is.
        on: bool,
    },
    /// Any field by its name, as it is typed: `stage`, `domain`, `review`, `repeat`, `remind`, `travel`.
    Value {
        /// Which.
        field: String,
        /// What it says from now on.
        value: String,
    },
    /// Empties a field by its name.
    Clear {
        /// Which.
        field: String,
    },
    /// A new line of the checklist, at the end.
    AddLine {
        /// What it says.
        text: String,
    },
    /// Another text of a line.
    EditLine {
        /// Which.
        line: String,
        /// What it says from now on.
        text: String,
    },
    /// The tick of a line.
    TickLine {
        /// Which.
        line: String,
        /// Whether it is done.
        done: bool,
    },
    /// The place of a line: lines stand by this number.
    OrderLine {
        /// Which.
        line: String,
        /// Before lines with a larger number.
        order: i64,
    },
    /// Takes a line away.
    DropLine {
        /// Which.
        line: String,
    },
    /// Finishes it.
    Finish,
    /// Opens it again.
    Reopen,
    /// Puts it away.
    Archive,
    /// Puts it into the bin.
    Delete,
    /// Takes it out of the archive or the bin.
    Restore,
}

/// What a change came to.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Edited {
    /// The entry that holds it: of a turn that was never changed before, a new one.
    pub at: EntryRef,
    /// Whether anything changed.
    pub changed: bool,
}

impl Edit {
    /// As a field of a new entry.
    fn set(&self, companion: &mut Companion) -> Answer<Set> {
        if let Self::Body { text } = self {
            return Ok(Set::Body(text.clone()));
        }
        if let Self::Label { label, on: true } = self {
            return Ok(Set::Label(label.clone()));
        }
        if let Self::ForProfessional { on } = self {
            return Ok(Set::ForProfessional(*on));
        }
        if let Self::AddLine { text } = self {
            let id = companion.new_line();
            let text = text.clone();
            return Ok(Set::Line { id, text });
        }
        // A new entry has nothing to take away, and begins open.
        let Command::Set(set) = self.command(companion)? else {
            return Err(Invalid::NoSuchField.into());
        };
        Ok(set)
    }

    fn command(&self, companion: &mut Companion) -> Answer<Command> {
        let zone = companion.zone();
        let typed = |field: &str, value: &str| Set::parse(field, value, zone).map(Command::Set);
        let line = |line: &str| LineId::parse(line);
        Ok(match self {
            Self::Title { text } => typed("title", text)?,
            Self::Body { text } => Command::EditBody(text.clone()),
            Self::Due { time } => typed("due", time)?,
            Self::Start { time } => typed("start", time)?,
            Self::End { time } => typed("end", time)?,
            Self::Place { text } => typed("place", text)?,
            Self::Bring { text } => typed("bring", text)?,
            Self::Assignee { text } => typed("assignee", text)?,
            Self::Helper { text } => typed("helper", text)?,
            Self::Label { label, on } => Command::SetLabel {
                label: label.clone(),
                on: *on,
            },
            Self::ForProfessional { on } => Command::FlagForProfessional(*on),
            Self::Value { field, value } => match field_def(field) {
                Some(def) => Command::Set(def.parse(value, zone)?),
                // Fields of every kind have an edit of their own.
                None => return Err(Invalid::NoSuchField.into()),
            },
            Self::Clear { field } => Command::Clear(field.parse::<FieldName>()?),
            Self::AddLine { text } => Command::AddLine {
                id: companion.new_line(),
                text: text.clone(),
            },
            Self::EditLine { line: id, text } => Command::EditLine {
                id: line(id)?,
                text: text.clone(),
            },
            Self::TickLine { line: id, done } => Command::CheckLine {
                id: line(id)?,
                done: *done,
            },
            Self::OrderLine { line: id, order } => Command::OrderLine {
                id: line(id)?,
                order: *order,
            },
            Self::DropLine { line: id } => Command::RemoveLine { id: line(id)? },
            Self::Finish => Command::Done,
            Self::Reopen => Command::Reopen,
            Self::Archive => Command::Archive,
            Self::Delete => Command::Delete,
            Self::Restore => Command::Restore,
        })
    }
}

/// The fields of a new entry.
pub(crate) fn sets(companion: &mut Companion, edits: &[Edit]) -> Answer<Vec<Set>> {
    edits.iter().map(|edit| edit.set(companion)).collect()
}

fn commands(companion: &mut Companion, edits: &[Edit]) -> Answer<Vec<Command>> {
    edits.iter().map(|edit| edit.command(companion)).collect()
}

/// What writes one value of a conflict again, by the field's name in the canonical form.
fn kept(zone: Tz, field: &str, value: Option<&str>) -> Answer<Command> {
    let on = value == Some("true");
    if let Some((line, part)) = field.strip_prefix("check/").and_then(|f| f.split_once('/')) {
        let id = LineId::parse(line)?;
        return Ok(match (part, value) {
            ("done", _) => Command::CheckLine { id, done: on },
            ("order", Some(order)) => {
                let order = order.parse().map_err(|_| Invalid::NoSuchField)?;
                Command::OrderLine { id, order }
            }
            ("text", Some(text)) => Command::EditLine {
                id,
                text: text.to_owned(),
            },
            _ => Command::RemoveLine { id },
        });
    }
    if let Some(label) = field.strip_prefix("label/") {
        let label = label.to_owned();
        return Ok(Command::SetLabel { label, on });
    }
    Ok(match (field, value) {
        ("body", text) => Command::EditBody(text.unwrap_or_default().to_owned()),
        ("professional", _) => Command::FlagForProfessional(on),
        ("state", Some("done")) => Command::Done,
        ("state", Some("archived")) => Command::Archive,
        ("state", Some("deleted")) => Command::Delete,
        ("state", _) => Command::Restore,
        ("done", _) if on => Command::Done,
        ("done", _) => Command::Reopen,
        ("archived", _) if on => Command::Archive,
        ("deleted", _) if on => Command::Delete,
        ("archived" | "deleted", _) => Command::Restore,
        (field, Some(text)) => Command::Set(Set::parse(field, text, zone)?),
        (field, None) => Command::Clear(field.parse::<FieldName>()?),
    })
}

#[uniffi::export]
impl Phone {
    /// A new entry of a kind (`task`, `appointment`, `note`, `job`, `goal`, `step`, `talk`, `shopping`,
    /// `repair`, `bins`), with these fields; without a space in one's own.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] names the field; nothing was written.
    #[uniffi::method(default(space = None))]
    pub fn add(
        &self,
        kind: String,
        edits: Vec<Edit>,
        space: Option<String>,
    ) -> Result<EntryRef, Failure> {
        self.call(|companion| {
            let space = match lift::some_space(space.as_deref())? {
                Some(space) => space,
                None => companion.me()?,
            };
            let sets = sets(companion, &edits)?;
            let at = companion.add(space, &kind.parse::<Kind>()?, &sets)?;
            Ok(EntryRef::of(at))
        })
    }

    /// Changes an entry: all of it in one act, or nothing. Whether anything changed.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] names the field; nothing was written.
    pub fn edit(&self, at: EntryRef, edits: Vec<Edit>) -> Result<bool, Failure> {
        self.call(|companion| {
            let commands = commands(companion, &edits)?;
            companion.act(lift::at(&at)?, &commands)
        })
    }

    /// Keeps one value of a field that two people changed at the same time, as
    /// [`crate::page::BothValue`] has it: the conflict is settled, also by the value that stands.
    /// Without a value the field is emptied. Whether anything changed.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] names the field; nothing was written.
    #[uniffi::method(default(value = None))]
    pub fn keep(
        &self,
        at: EntryRef,
        field: String,
        value: Option<String>,
    ) -> Result<bool, Failure> {
        self.call(|companion| {
            let command = kept(companion.zone(), &field, value.as_deref())?;
            companion.act(lift::at(&at)?, &[command])
        })
    }

    /// Changes one turn of a series, by its day in the series.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] where there is no such turn, or for what a turn cannot have of its own.
    pub fn edit_turn(
        &self,
        series: EntryRef,
        day: String,
        edits: Vec<Edit>,
    ) -> Result<Edited, Failure> {
        self.call(|companion| {
            let commands = commands(companion, &edits)?;
            let (series, day) = (lift::at(&series)?, lift::day(&day)?);
            let (at, changed) = companion.act_on_turn(series, day, &commands)?;
            let at = EntryRef::of(at);
            Ok(Edited { at, changed })
        })
    }

    /// Finishes an entry. Whether anything changed, here and below.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] where there is no such entry.
    pub fn finish(&self, at: EntryRef) -> Result<bool, Failure> {
        self.edit(at, vec![Edit::Finish])
    }

    /// Opens an entry again.
    ///
    /// # Errors
    ///
    /// As [`Phone::finish`].
    pub fn reopen(&self, at: EntryRef) -> Result<bool, Failure> {
        self.edit(at, vec![Edit::Reopen])
    }

    /// Puts an entry away.
    ///
    /// # Errors
    ///
    /// As [`Phone::finish`].
    pub fn archive(&self, at: EntryRef) -> Result<bool, Failure> {
        self.edit(at, vec![Edit::Archive])
    }

    /// Puts an entry into the bin.
    ///
    /// # Errors
    ///
    /// As [`Phone::finish`].
    pub fn delete(&self, at: EntryRef) -> Result<bool, Failure> {
        self.edit(at, vec![Edit::Delete])
    }

    /// Takes an entry out of the archive or the bin.
    ///
    /// # Errors
    ///
    /// As [`Phone::finish`].
    pub fn restore(&self, at: EntryRef) -> Result<bool, Failure> {
        self.edit(at, vec![Edit::Restore])
    }
}
