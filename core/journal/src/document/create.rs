//! Makes new entries. Must not draw ids: the caller names the document.

use chrono::NaiveDate;

use crate::document::Document;
use crate::document::act::{check_order, has_field, write_set};
use crate::error::{ActError, Invalid};
use crate::ids::{Actor, ChangeBytes, EntryId};
use crate::keys;
use crate::kind::Kind;
use crate::more::{ROTA_TURN, Value, field_def};
use crate::set::Set;

impl Document {
    /// A new entry with a random id, in one change.
    ///
    /// # Errors
    ///
    /// [`ActError::Invalid`] if a value cannot be stored; then nothing exists.
    pub fn create(
        kind: &Kind,
        actor: Actor,
        sets: &[Set],
        now_ms: i64,
    ) -> Result<(Document, ChangeBytes), ActError> {
        let kind: Kind = kind.as_str().parse()?;
        sets.iter().try_for_each(|set| has_field(&kind, set))?;
        let mut document = Document::empty();
        let change = document.transact(actor, now_ms, None, |writer| {
            writer.put_new(keys::KIND, kind.as_str().into())?;
            writer.make_body()?;
            sets.iter().try_for_each(|set| write_set(writer, set))?;
            check_order(writer)
        })?;
        Ok((document, change.ok_or(ActError::Engine)?))
    }

    /// What happened to one turn of a series, under [`EntryId::occurrence`].
    ///
    /// It holds scalars at the root and nothing else, so two phones that make it at the same
    /// time make one document out of both. An untouched turn has no document.
    ///
    /// # Errors
    ///
    /// [`ActError::NoBody`] if a set writes a body, [`ActError::Invalid`] as for any entry.
    pub fn occurrence(
        actor: Actor,
        series: EntryId,
        date: NaiveDate,
        sets: &[Set],
        now_ms: i64,
    ) -> Result<(Document, ChangeBytes), ActError> {
        Document::turn(&Kind::Task, actor, series, date, sets, now_ms)
    }

    /// A new entry under an id that every phone computes: scalars alone, as for any turn.
    ///
    /// # Errors
    ///
    /// [`ActError::NoBody`] if a set writes a body, [`ActError::Invalid`] as for any entry.
    pub fn computed(
        kind: &Kind,
        actor: Actor,
        sets: &[Set],
        now_ms: i64,
    ) -> Result<(Document, ChangeBytes), ActError> {
        sets.iter().try_for_each(|set| has_field(kind, set))?;
        let mut document = Document::empty();
        let change = document.transact(actor, now_ms, None, |writer| {
            writer.put_new(keys::KIND, kind.as_str().into())?;
            sets.iter().try_for_each(|set| write_set(writer, set))?;
            check_order(writer)
        })?;
        Ok((document, change.ok_or(ActError::Engine)?))
    }

    /// What happened to one turn of a rota, by its number: scalars alone, as for any turn.
    ///
    /// # Errors
    ///
    /// [`ActError::Invalid`] for a turn that no rota has.
    pub fn rota_turn(
        actor: Actor,
        rota: EntryId,
        turn: u32,
        now_ms: i64,
    ) -> Result<(Document, ChangeBytes), ActError> {
        let turn = turn_set(turn)?;
        let mut document = Document::empty();
        let change = document.transact(actor, now_ms, None, |writer| {
            writer.put_new(keys::KIND, Kind::Rota.as_str().into())?;
            writer.put_new(keys::SERIES, rota.0.to_vec().into())?;
            write_set(writer, &turn)
        })?;
        Ok((document, change.ok_or(ActError::Engine)?))
    }

    /// The same for a turn of a series of this kind. Every phone must name the same kind: that of
    /// the series.
    ///
    /// # Errors
    ///
    /// As [`Document::occurrence`]; also if entries of this kind do not have a field.
    pub fn turn(
        kind: &Kind,
        actor: Actor,
        series: EntryId,
        date: NaiveDate,
        sets: &[Set],
        now_ms: i64,
    ) -> Result<(Document, ChangeBytes), ActError> {
        sets.iter().try_for_each(|set| has_field(kind, set))?;
        let mut document = Document::empty();
        let change = document.transact(actor, now_ms, None, |writer| {
            writer.put_new(keys::KIND, kind.as_str().into())?;
            writer.put_new(keys::SERIES, series.0.to_vec().into())?;
            writer.put_new(keys::DATE, date.to_string().into())?;
            sets.iter().try_for_each(|set| write_set(writer, set))?;
            check_order(writer)
        })?;
        Ok((document, change.ok_or(ActError::Engine)?))
    }
}

fn turn_set(turn: u32) -> Result<Set, Invalid> {
    let def = field_def(ROTA_TURN).ok_or(Invalid::NoSuchField)?;
    def.set(Value::Number(i64::from(turn)))
}
