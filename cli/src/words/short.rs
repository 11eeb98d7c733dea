//! What commands answer in one line.

use onderweg_companion::app::Account;

use super::{short, span};
use crate::out::line;

/// A new entry.
pub(crate) fn added(entry: &impl std::fmt::Display) -> String {
    format!("Added {}.", short(entry))
}

/// An act on an entry, by the command's name.
pub(crate) fn acted(command: &str, entry: &impl std::fmt::Display, changed: bool) -> String {
    let entry = short(entry);
    match (command, changed) {
        (_, false) => format!("{entry} was so already."),
        ("done", true) => format!("Finished {entry}."),
        ("reopen", true) => format!("Opened {entry} again."),
        ("archive", true) => format!("Put {entry} away."),
        ("delete", true) => {
            format!("Put {entry} into the bin. It comes back with: onderweg restore {entry}")
        }
        ("restore", true) => format!("{entry} is back."),
        (_, true) => format!("Changed {entry}."),
    }
}

/// A move.
pub(crate) fn moved(copy: &impl std::fmt::Display) -> String {
    format!(
        "The copy is {}. The original closes when the copy is on the server.",
        short(copy)
    )
}

/// An erasure.
pub(crate) fn erased(entry: &impl std::fmt::Display) -> String {
    format!("{} is erased everywhere at the next sync.", short(entry))
}

/// An undo.
pub(crate) fn undone(entry: &impl std::fmt::Display, kept: &[String]) -> String {
    match kept {
        [] => format!("Taken back on {}.", short(entry)),
        kept => format!(
            "Taken back on {}, but for what was changed since: {}.",
            short(entry),
            line(&kept.join(", "))
        ),
    }
}

/// A new space.
pub(crate) fn founded(space: &impl std::fmt::Display) -> String {
    format!("Founded {}. You own it.", short(space))
}

/// A membership act.
pub(crate) fn told(told: bool) -> String {
    match told {
        true => "Done.".into(),
        false => "Noted; it happens at the next sync: onderweg sync".into(),
    }
}

/// An account.
pub(crate) fn enrolled(account: &Account) -> String {
    format!(
        "This phone has an account as a {} on {}.",
        line(&account.role),
        line(&account.server)
    )
}

/// A name.
pub(crate) fn named() -> String {
    "Others see it after the next sync.".into()
}

/// A PIN that was set or removed.
pub(crate) fn pin_changed(has_pin: bool) -> String {
    match has_pin {
        true => "The PIN is set. Without it nothing opens: there is no way around it.".into(),
        false => "The PIN is removed.".into(),
    }
}

/// How long until the next attempt.
pub(crate) fn pin_wait(wait_ms: u64) -> String {
    match wait_ms {
        0 => "The PIN can be typed now.".into(),
        wait_ms => format!("The PIN can be typed in {}.", span(wait_ms)),
    }
}

/// A lock.
pub(crate) fn locked() -> String {
    "Locked. What was unsent is sealed and can be sent.".into()
}

/// The end of a journal on this phone.
pub(crate) fn wiped() -> String {
    "Gone from this phone.".into()
}

/// The settings.
pub(crate) fn settings(metered: bool, auto_lock: u16) -> String {
    let network = if metered { "yes" } else { "no" };
    let lock = match auto_lock {
        0 => "never".into(),
        minutes => span(u64::from(minutes) * 60_000),
    };
    format!("Uses a network that costs money: {network}\nLocks by itself after: {lock}")
}

/// The profiles of a shared phone.
pub(crate) fn profiles(pictograms: &[&str]) -> String {
    match pictograms {
        [] => "Nobody uses this phone yet.".into(),
        pictograms => pictograms.join("\n"),
    }
}

/// An account code, shown once.
pub(crate) fn code(code: &str) -> String {
    format!("{code}\nIt works once, for seven days.")
}

/// A server that listens.
pub(crate) fn listening(url: &str) -> String {
    format!("Listening on {url}")
}

/// A server that stopped.
pub(crate) fn stopped() -> String {
    "Stopped.".into()
}
