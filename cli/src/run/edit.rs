//! `edit` and `check`: changes of an entry, all in one act.

use onderweg_companion::app::{Companion, EntryRef};
use onderweg_companion::journal::{Command as Act, FieldName, LineId, Set};

use super::act::changed_answer;
use super::add::body;
use crate::args::{Check, Edit};
use crate::home::Phone;
use crate::out::Answer;
use crate::problem::{Problem, Result, Rule};

pub(super) fn edit(phone: &Phone, what: &Edit) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let commands = commands(&mut companion, at, what)?;
    if commands.is_empty() {
        return Err(Problem::value("edit", Rule::NothingToEdit));
    }
    let changed = companion.act(at, &commands)?;
    Ok(changed_answer(phone, "edit", at, changed))
}

pub(super) fn check(phone: &Phone, what: &Check) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let id = line(&mut companion, at, what.line)?;
    let done = !what.off;
    let changed = companion.act(at, &[Act::CheckLine { id, done }])?;
    Ok(changed_answer(phone, "check", at, changed))
}

fn commands(companion: &mut Companion, at: EntryRef, what: &Edit) -> Result<Vec<Act>> {
    let zone = companion.zone();
    let mut commands = Vec::new();
    for text in &what.sets {
        let (field, value) = split(text, "set", Rule::Form("FIELD=VALUE"))?;
        commands.push(match Set::parse(field, value, zone)? {
            // Only what differs is written, so that two people can change two places.
            Set::Body(text) => Act::EditBody(text),
            Set::Label(label) => Act::SetLabel { label, on: true },
            Set::ForProfessional(on) => Act::FlagForProfessional(on),
            set @ (Set::Title(_)
            | Set::Due(_)
            | Set::Start(_)
            | Set::End(_)
            | Set::Place(_)
            | Set::Bring(_)
            | Set::Assignee(_)
            | Set::Helper(_)
            | Set::More(..)
            | Set::Say(_)
            | Set::Line { .. }) => Act::Set(set),
        });
    }
    for field in &what.clears {
        commands.push(Act::Clear(field.parse::<FieldName>()?));
    }
    for label in &what.no_labels {
        commands.push(Act::SetLabel {
            label: label.clone(),
            on: false,
        });
    }
    for text in &what.set_lines {
        let (number, text) = split(text, "set-line", Rule::Form("NUMBER=TEXT"))?;
        let number = number
            .trim()
            .parse()
            .map_err(|_| Problem::value("set-line", Rule::Form("NUMBER=TEXT")))?;
        commands.push(Act::EditLine {
            id: line(companion, at, number)?,
            text: text.to_owned(),
        });
    }
    for number in &what.drop_lines {
        let id = line(companion, at, *number)?;
        commands.push(Act::RemoveLine { id });
    }
    for text in &what.lines {
        commands.push(Act::AddLine {
            id: companion.new_line(),
            text: text.clone(),
        });
    }
    if let Some(file) = &what.body_file {
        commands.push(Act::EditBody(body(file)?));
    }
    Ok(commands)
}

fn split<'a>(text: &'a str, option: &'static str, rule: Rule) -> Result<(&'a str, &'a str)> {
    text.split_once('=')
        .ok_or_else(|| Problem::value(option, rule))
}

/// The line with this number, counted from 1.
pub(super) fn line(companion: &mut Companion, at: EntryRef, number: usize) -> Result<LineId> {
    let lines = companion.lines(at)?;
    let found = number
        .checked_sub(1)
        .and_then(|at| lines.into_iter().nth(at));
    found
        .map(|line| line.id)
        .ok_or_else(|| Problem::value("line", Rule::NoLine))
}
