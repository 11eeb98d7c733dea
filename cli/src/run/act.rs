//! Acts on one entry that need nothing but its name.

use onderweg_companion::app::EntryRef;
use onderweg_companion::journal::Command as Act;
use serde_json::{Value, json};

use crate::args::{Entry, MaybeEntry, Move, Sure};
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::Result;
use crate::words;

/// How an entry is named in every answer.
pub(super) fn named(at: EntryRef) -> Value {
    json!({ "entry": at.entry.to_string(), "space": at.space.to_string() })
}

pub(super) fn run(phone: &Phone, name: &'static str, what: &Entry, command: Act) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let changed = companion.act(at, &[command])?;
    Ok(changed_answer(phone, name, at, changed))
}

/// Whether an act changed anything.
pub(super) fn changed_answer(
    phone: &Phone,
    name: &'static str,
    at: EntryRef,
    changed: bool,
) -> Answer {
    let data = and(named(at), "changed", changed);
    let text = words::acted(name, &at.entry, changed, phone.words());
    Answer::new(name, data, text)
}

pub(super) fn move_to(phone: &Phone, what: &Move) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let space = companion.find_space(&what.to)?;
    let copy = match what.without_letter {
        true => companion.move_without_letter(at, space)?,
        false => companion.move_to(at, space)?,
    };
    let text = words::moved(&copy.entry, phone.words());
    Ok(Answer::new("move", named(copy), text))
}

pub(super) fn erase(phone: &Phone, what: &Sure) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    companion.erase(at)?;
    let text = words::erased(&at.entry, phone.words());
    Ok(Answer::new("erase", named(at), text))
}

pub(super) fn undo(phone: &Phone, what: &MaybeEntry) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = match &what.entry {
        Some(text) => Some(companion.find_entry(text)?),
        None => None,
    };
    let undone = companion.undo(at)?;
    let also: Vec<String> = (undone.also.iter())
        .map(|at| at.entry.to_string())
        .collect();
    let data = and(named(undone.at), "kept", undone.kept.clone());
    let data = and(data, "also", also);
    let all = std::iter::once(&undone.at).chain(&undone.also);
    let each = all.map(|at| words::undone(&at.entry, &undone.kept, phone.words()));
    let text = each.collect::<Vec<_>>().join("\n");
    Ok(Answer::new("undo", data, text))
}
