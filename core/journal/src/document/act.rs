//! Carries out commands on an entry that exists. Must not know who may do what.

use automerge::ScalarValue;

use crate::command::Command;
use crate::document::Document;
use crate::document::writer::Writer;
use crate::error::{ActError, Invalid};
use crate::ids::{Actor, ChangeBytes, ChangeHash, EntryId, LineId};
use crate::keys::{self, LinePart};
use crate::kind::Kind;
use crate::limits::{MAX_BODY_CHARS, MAX_LABELS, MAX_LINES};
use crate::more::{FINISHES, letter_key};
use crate::set::{FieldName, Set, Write, label_key, line_text, many_lines};
use crate::when::When;

impl Document {
    /// Carries out one command as one change; none if it would change nothing.
    ///
    /// # Errors
    ///
    /// [`ActError`]; the document is then as it was.
    pub fn act(
        &mut self,
        actor: Actor,
        command: &Command,
        now_ms: i64,
    ) -> Result<Option<ChangeBytes>, ActError> {
        self.act_all(actor, std::slice::from_ref(command), now_ms)
    }

    /// Carries out all commands as one change, or none of them.
    ///
    /// # Errors
    ///
    /// [`ActError`] of the first that cannot be carried out; the document is then as it was.
    pub fn act_all(
        &mut self,
        actor: Actor,
        commands: &[Command],
        now_ms: i64,
    ) -> Result<Option<ChangeBytes>, ActError> {
        let sets = || commands.iter().filter_map(more_set);
        if sets().next().is_some()
            && let Some(kind) = self.entry().kind.value
        {
            sets().try_for_each(|set| has_field(&kind, set))?;
        }

        let gone = commands.contains(&Command::Delete) && self.is_deleted();
        self.transact(actor, now_ms, None, |writer| {
            for command in commands {
                if !(gone && *command == Command::Delete) {
                    carry_out(writer, command)?;
                }
            }
            check_order(writer)
        })
    }
}

fn more_set(command: &Command) -> Option<&Set> {
    if let Command::Set(set @ (Set::More(..) | Set::Say(_))) = command {
        Some(set)
    } else {
        None
    }
}

/// Whether entries of this kind have the field.
pub(crate) fn has_field(kind: &Kind, set: &Set) -> Result<(), Invalid> {
    if let Set::More(def, _) = set
        && !def.is_of(kind)
    {
        return Err(Invalid::NotOfKind { field: def.name });
    }
    if let Set::Say(saying) = set
        && saying.kind() != *kind
    {
        let field = saying.field();
        return Err(Invalid::NotOfKind { field });
    }
    Ok(())
}

pub(super) fn carry_out(writer: &mut Writer<'_, '_>, command: &Command) -> Result<(), ActError> {
    match command {
        Command::Set(set) => write_set(writer, set),
        Command::Clear(FieldName::Body) => writer.edit_body(""),
        Command::Clear(FieldName::More(def)) if def.name == keys::LETTER => writer.clear_letters(),
        Command::TakeOff(letter) => writer.put(&letter_key(letter), ScalarValue::Null),
        Command::Clear(field) => {
            writer.put(field.key(), ScalarValue::Null)?;
            match field.key() == FINISHES {
                true => writer.flag(keys::DONE, false),
                false => Ok(()),
            }
        }
        Command::EditBody(text) => edit_body(writer, text),
        Command::AddLine { id, text } => write_line(writer, id, &line_text(text)?),
        Command::EditLine { id, text } => {
            shown(writer, id)?;
            write_line(writer, id, &line_text(text)?)
        }
        Command::CheckLine { id, done } => {
            shown(writer, id)?;
            writer.flag(&keys::line(id.as_str(), LinePart::Done), *done)
        }
        Command::OrderLine { id, order } => {
            shown(writer, id)?;
            writer.put(&keys::line(id.as_str(), LinePart::Order), (*order).into())
        }
        Command::RemoveLine { id } => remove_line(writer, id),
        Command::SetLabel { label, on } => set_label(writer, &label_key(label)?, *on),
        Command::Done => writer.flag(keys::DONE, true),
        Command::Reopen => {
            writer.put(FINISHES, ScalarValue::Null)?;
            writer.flag(keys::DONE, false)
        }
        Command::Archive => writer.flag(keys::ARCHIVED, true),
        Command::Delete => delete(writer),
        Command::Restore => restore(writer),
        Command::FlagForProfessional(on) => writer.flag(keys::PROFESSIONAL, *on),
        Command::MoveTo {
            space,
            entry,
            heads,
        } => writer.put(keys::MOVED, moved(*space, *entry, heads)),
        Command::MarkPassed => writer.flag(keys::PASSED, true),
        Command::MarkMovedTwice => writer.flag(keys::MOVED_TWICE, true),
    }
}

/// Writes a field into a new or an old entry.
pub(crate) fn write_set(writer: &mut Writer<'_, '_>, set: &Set) -> Result<(), ActError> {
    match set.write()? {
        Write::Body(text) => edit_body(writer, &text),
        Write::Line(id, text) => write_line(writer, &id, &text),
        Write::Label(key) => set_label(writer, &key, true),
        Write::Say(key, value) => writer.say(&key, value.into()),
        Write::Put(key, ScalarValue::Boolean(on)) => writer.flag(&key, on),
        Write::Put(key, value) => {
            writer.put(&key, value)?;
            match key == FINISHES {
                true => writer.flag(keys::DONE, true),
                false => Ok(()),
            }
        }
    }
}

/// A body that grew beyond the limit by merging may shrink in steps.
fn edit_body(writer: &mut Writer<'_, '_>, text: &str) -> Result<(), ActError> {
    let now = writer.body().ok_or(ActError::NoBody)?;
    let limit = now.chars().count().max(MAX_BODY_CHARS);
    let text = many_lines(text, keys::BODY, limit)?;
    writer.edit_body(&text)
}

fn write_line(writer: &mut Writer<'_, '_>, id: &LineId, text: &str) -> Result<(), ActError> {
    if !writer.shows_line(id.as_str()) && writer.lines().0 >= MAX_LINES {
        return Err(Invalid::TooMany {
            field: "lines",
            limit: MAX_LINES,
        }
        .into());
    }
    writer.line(id.as_str(), text)
}

fn shown(writer: &Writer<'_, '_>, id: &LineId) -> Result<(), ActError> {
    if writer.shows_line(id.as_str()) {
        Ok(())
    } else {
        Err(ActError::NoSuchLine)
    }
}

fn remove_line(writer: &mut Writer<'_, '_>, id: &LineId) -> Result<(), ActError> {
    if !writer.knows_line(id.as_str()) {
        return Err(ActError::NoSuchLine);
    }
    let text = keys::line(id.as_str(), LinePart::Text);
    writer.put(&text, ScalarValue::Null)
}

fn set_label(writer: &mut Writer<'_, '_>, key: &str, on: bool) -> Result<(), ActError> {
    writer.flag(key, on)?;
    if on && writer.labels() > MAX_LABELS {
        return Err(Invalid::TooMany {
            field: "labels",
            limit: MAX_LABELS,
        }
        .into());
    }
    Ok(())
}

/// Deleting writes a number that grows, so that an entry that an edit brought back can be
/// deleted again; two people who delete at the same time write the same number.
fn delete(writer: &mut Writer<'_, '_>) -> Result<(), ActError> {
    let times = writer.number(keys::DELETED).saturating_add(1);
    writer.put(keys::DELETED, times.into())
}

fn restore(writer: &mut Writer<'_, '_>) -> Result<(), ActError> {
    if writer.number(keys::DELETED) != 0 {
        writer.put(keys::DELETED, 0.into())?;
    }
    writer.flag(keys::ARCHIVED, false)
}

fn moved(space: [u8; 16], entry: EntryId, heads: &[ChangeHash]) -> ScalarValue {
    let mut heads = heads.to_vec();
    heads.sort_unstable();
    heads.dedup();
    let mut bytes = [space, entry.0].concat();
    bytes.extend(heads.iter().flat_map(|head| head.0));
    bytes.into()
}

/// An end before its start is refused where both can be read.
pub(crate) fn check_order(writer: &Writer<'_, '_>) -> Result<(), ActError> {
    let read = |key| writer.text(key).map(When::from);
    let (Some(start), Some(end)) = (read(keys::START), read(keys::END)) else {
        return Ok(());
    };
    // Two days, or a day and a time, are compared as on the wall of the start.
    let zone = match &start {
        When::At { zone, .. } => *zone,
        When::Day(_) | When::Unreadable(_) => chrono_tz::Tz::UTC,
    };
    let whole_day = matches!(end, When::Day(_));
    match (start.instant_ms(zone), end.end_ms(zone)) {
        (Some(start), Some(end)) if end < start || (whole_day && end == start) => {
            Err(Invalid::EndBeforeStart.into())
        }
        _ => Ok(()),
    }
}
