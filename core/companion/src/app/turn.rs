//! One turn of a series: what is changed of it alone.

use onderweg_journal::{Command, FieldName, NaiveDate, Set};

use onderweg_protocol::ids::EntryId;

use super::act::must_be_shown;
use super::{Companion, EntryRef, memory};
use crate::error::{Error, Result};
use crate::store::{Tx, WriteError};

impl Companion {
    /// Changes one turn of a series, by its day in the series; all commands together or none.
    /// Returns the entry that holds what was changed of it, and whether anything changed.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] where the series has no turn on that day, [`Error::Value`] for what a turn
    /// cannot have of its own, [`Error::Write`]: nothing was written.
    pub fn act_on_turn(
        &mut self,
        series: EntryRef,
        date: NaiveDate,
        commands: &[Command],
    ) -> Result<(EntryRef, bool)> {
        if !commands.iter().all(is_of_turn) {
            return Err(Error::Value {
                field: "turn",
                rule: "title, start, end, place, bring, assignee, helper or a field of appointments",
            });
        }
        let (at, changed) = self.write(|tx| {
            must_be_shown(tx, series)?;
            must_have(tx, series, date)?;
            let entry = tx.create_occurrence(series.space, series.entry, date, &[])?;
            let at = EntryRef {
                space: series.space,
                entry,
            };
            let changed = tx.act(at.space, at.entry, commands)?;
            if changed {
                memory::put_last_act(tx, at)?;
            }
            Ok::<_, Error>((at, changed))
        })?;
        if changed {
            self.did(at)?;
        }
        Ok((at, changed))
    }
}

fn must_have(tx: &mut Tx<'_>, series: EntryRef, date: NaiveDate) -> Result<()> {
    let summary = tx.summary(series.space, series.entry)?;
    let summary = summary.ok_or(WriteError::NoEntry)?;
    let changed = EntryId::occurrence(&series.entry, &date.to_string());
    let changed = tx.summary(series.space, changed)?;
    match summary.has_turn(date, changed.as_ref()) {
        true => Ok(()),
        false => Err(Error::NoSuch("turn")),
    }
}

/// Scalars at the root alone: two phones may make the same turn at the same time.
fn is_of_turn(command: &Command) -> bool {
    if let Command::Set(Set::More(def, _)) | Command::Clear(FieldName::More(def)) = command {
        return def.name != "repeat";
    }
    if let Command::Clear(field) = command {
        return *field != FieldName::Body;
    }
    matches!(
        command,
        Command::Done
            | Command::Reopen
            | Command::Set(
                Set::Title(_)
                    | Set::Start(_)
                    | Set::End(_)
                    | Set::Place(_)
                    | Set::Bring(_)
                    | Set::Assignee(_)
                    | Set::Helper(_)
            )
    )
}
