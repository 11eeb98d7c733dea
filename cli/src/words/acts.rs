//! What acts on entries and spaces answer, in one line.

use std::fmt::Display;

use onderweg_companion::text::Words;
use onderweg_companion::words::{self, short};

/// A new entry.
pub(crate) fn added(entry: &impl Display, words: &Words) -> String {
    words.entry_added(&short(entry))
}

/// An act on an entry, by the command's name.
pub(crate) fn acted(command: &str, entry: &impl Display, changed: bool, words: &Words) -> String {
    let entry = short(entry);
    match (command, changed) {
        (_, false) => words.entry_was_so(&entry),
        ("done", true) => words.entry_finished(&entry),
        ("reopen", true) => words.entry_reopened(&entry),
        ("archive", true) => words.entry_put_away(&entry),
        ("delete", true) => words.entry_deleted(&format!("onderweg restore {entry}"), &entry),
        ("restore", true) => words.entry_restored(&entry),
        ("step ask", true) => words.plan_asks(&entry),
        ("step confirm", true) => words.plan_said_yes(&entry),
        ("step send-back", true) => words.plan_went_back(&entry),
        (_, true) => words.entry_changed(&entry),
    }
}

/// A move.
pub(crate) fn moved(copy: &impl Display, words: &Words) -> String {
    words.entry_moved(&short(copy))
}

/// An erasure.
pub(crate) fn erased(entry: &impl Display, words: &Words) -> String {
    words.entry_erased(&short(entry))
}

/// An undo; `kept` are fields that others changed since.
pub(crate) fn undone(entry: &impl Display, kept: &[String], words: &Words) -> String {
    let entry = short(entry);
    if kept.is_empty() {
        return words.entry_undone(&entry);
    }
    let mut names: Vec<_> = kept.iter().map(|name| words::field(name, words)).collect();
    names.dedup();
    words.entry_undone_partly(&entry, &names.join(&words.list_separator()))
}

/// A new space.
pub(crate) fn founded(space: &impl Display, words: &Words) -> String {
    words.space_founded(&short(space))
}

/// A membership act.
pub(crate) fn told(told: bool, words: &Words) -> String {
    match told {
        true => words.space_told(),
        false => words.space_noted("onderweg sync"),
    }
}

/// A name.
pub(crate) fn named(words: &Words) -> String {
    words.space_named()
}
