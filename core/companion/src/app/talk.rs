//! The weekly talk: points gather during the week, the talk is prepared, held and recorded.
//!
//! The points of a talk are lines of its checklist. A line that came from an entry has that entry's
//! id as its name, so two phones that prepare the same talk gather each point once. Points of other
//! spaces are listed but never gathered: their words would reach other readers.

use onderweg_journal::{Command, Kind, LineId, Set, Value, field_def};
use onderweg_protocol::ids::{EntryId, SpaceId};

use super::act::must_be_shown;
use super::plan::is_point;
use super::{Companion, EntryRef, Item, memory};
use crate::error::{Error, Result, StepError};
use crate::store::{Shelf, Tx, WriteError};

/// What happened in a talk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Held {
    /// Points that were talked about.
    pub ticked: Vec<LineId>,
    /// New points that were talked about as well.
    pub points: Vec<String>,
    /// Tasks that came of it.
    pub tasks: Vec<String>,
    /// Whether it is over: it is recorded then, and its ticked points leave the list.
    pub over: bool,
}

impl Companion {
    /// What is to be asked at the next talk, in one space or in all.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn points(&mut self, space: Option<SpaceId>) -> Result<Vec<Item>> {
        Ok(self.trajectory(space)?.points)
    }

    /// Puts an entry on the list for the next talk, or takes it off.
    ///
    /// # Errors
    ///
    /// [`Error::Write`].
    pub fn set_point(&mut self, at: EntryRef, on: bool) -> Result<bool> {
        self.act(at, &[point(on)?])
    }

    /// Gathers the points of the talk's space into it; returns how many are new. Words that
    /// changed since an earlier time are gathered anew.
    ///
    /// # Errors
    ///
    /// [`Error::Step`] if it is no talk; [`Error::Write`].
    pub fn prepare_talk(&mut self, at: EntryRef) -> Result<u64> {
        let zone = self.zone;
        let new = self.write(|tx| {
            must_be_talk(tx, at)?;
            let talk = tx.view(at.space, at.entry)?.ok_or(WriteError::NoEntry)?;
            let known = |id: &LineId| talk.lines.iter().find(|line| line.id == *id);
            let (mut acts, mut new) = (Vec::new(), 0);
            for row in tx.summaries(Shelf::Live, zone)? {
                if row.space != at.space || !is_point(&row.summary) {
                    continue;
                }
                let (id, text) = (line_of(row.entry)?, row.summary.title);
                match known(&id) {
                    Some(line) if line.text.value.as_ref() == Some(&text) => {}
                    Some(_) => acts.push(Command::EditLine { id, text }),
                    None => {
                        acts.push(Command::AddLine { id, text });
                        new += 1;
                    }
                }
            }
            act(tx, at, &acts)?;
            Ok::<_, Error>(new)
        })?;
        self.did(at)?;
        Ok(new)
    }

    /// Writes down what happened in a talk, all of it or nothing; returns the tasks that were made.
    ///
    /// # Errors
    ///
    /// [`Error::Step`] if it is no talk; [`Error::Write`].
    pub fn hold_talk(&mut self, at: EntryRef, held: &Held) -> Result<Vec<EntryRef>> {
        let mut acts = Vec::new();
        for id in &held.ticked {
            let (id, done) = (id.clone(), true);
            acts.push(Command::CheckLine { id, done });
        }
        for text in &held.points {
            let id = self.new_line();
            acts.push(Command::AddLine {
                id: id.clone(),
                text: text.clone(),
            });
            acts.push(Command::CheckLine { id, done: true });
        }
        if held.over {
            acts.push(Command::Done);
        }
        let made = self.write(|tx| {
            must_be_talk(tx, at)?;
            let changed = act(tx, at, &acts)?;
            let (mut made, mut all) = (Vec::new(), Vec::new());
            for title in &held.tasks {
                let sets = [Set::Title(title.clone()), of_talk(at)?];
                let entry = tx.create(at.space, &Kind::Task, &sets)?;
                made.push(EntryRef { entry, ..at });
            }
            if held.over {
                all = settle_points(tx, at)?;
            }
            all.extend(&made);
            all.extend(changed.then_some(at));
            memory::put_last_acts(tx, &all)?;
            Ok::<_, Error>(made)
        })?;
        for at in made.iter().copied().chain([at]) {
            self.did(at)?;
        }
        Ok(made)
    }
}

/// Takes the entries of ticked points off the list; what was not ticked waits for the next talk.
fn settle_points(tx: &mut Tx<'_>, at: EntryRef) -> Result<Vec<EntryRef>> {
    let mut settled = Vec::new();
    let talk = tx.view(at.space, at.entry)?.ok_or(WriteError::NoEntry)?;
    for line in talk.lines.iter().filter(|line| line.done.is_on()) {
        let Some(entry) = EntryId::from_hex(line.id.as_str()) else {
            continue;
        };
        let row = tx.summary(at.space, entry)?;
        if row.is_some_and(|row| is_point(&row)) {
            let changed = tx.act(at.space, entry, &[point(false)?])?;
            settled.extend(changed.then_some(EntryRef { entry, ..at }));
        }
    }
    Ok(settled)
}

/// Whether it changed anything.
fn act(tx: &mut Tx<'_>, at: EntryRef, acts: &[Command]) -> Result<bool> {
    let changed = !acts.is_empty() && tx.act(at.space, at.entry, acts)?;
    if changed {
        memory::put_last_act(tx, at)?;
    }
    Ok(changed)
}

fn must_be_talk(tx: &mut Tx<'_>, at: EntryRef) -> Result<()> {
    must_be_shown(tx, at)?;
    let row = tx.summary(at.space, at.entry)?.ok_or(WriteError::NoEntry)?;
    if row.kind == Some(Kind::Talk) {
        Ok(())
    } else {
        Err(StepError::NotATalk.into())
    }
}

fn line_of(entry: EntryId) -> Result<LineId> {
    Ok(LineId::parse(&entry.to_string())?)
}

fn point(on: bool) -> Result<Command> {
    let def = field_def("point").ok_or(onderweg_journal::Invalid::NoSuchField)?;
    Ok(Command::Set(def.set(Value::Flag(on))?))
}

fn of_talk(at: EntryRef) -> Result<Set> {
    let def = field_def("talk").ok_or(onderweg_journal::Invalid::NoSuchField)?;
    Ok(def.set(Value::Text(at.entry.to_string()))?)
}
