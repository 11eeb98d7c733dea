//! Every word that the command line says, in plain English: the one module that becomes Fluent
//! messages. Takes values, returns sentences; knows no command.

mod entries;
mod entry;
mod history;
mod people;
mod sending;
mod short;

use onderweg_companion::app::By;
use onderweg_companion::error::Failure;

use crate::out::line;

pub(crate) use entries::{items, plan, rings};
pub(crate) use entry::shown;
pub(crate) use history::past;
pub(crate) use people::{asking, joining, members, offer, spaces};
pub(crate) use sending::{findings, sent, status, synced};
pub(crate) use short::{
    acted, added, code, enrolled, erased, founded, listening, locked, moved, named, pin_changed,
    pin_wait, profiles, settings, stopped, told, undone, wiped,
};

/// How times are written: the reader's zone, and an instant on their wall.
pub(crate) struct Wall<'a> {
    pub(crate) zone: &'a str,
    pub(crate) time: &'a dyn Fn(i64) -> String,
}

/// How many characters of an id are shown: enough to type, unique in one home for long.
const SHORT: usize = 8;

/// The beginning of an id, as it is shown and typed.
pub(crate) fn short(id: &impl std::fmt::Display) -> String {
    id.to_string().chars().take(SHORT).collect()
}

/// What a person can do about a failure.
pub(crate) fn advice(failure: Failure) -> String {
    match failure {
        Failure::RetryLater { wait_ms: Some(ms) } => {
            format!("Nothing is lost. Try again in {}.", span(ms))
        }
        Failure::RetryLater { wait_ms: None } => {
            "Nothing is lost. Try again when there is a network.".into()
        }
        Failure::WrongPin { wait_ms: 0 } => "Type it again.".into(),
        Failure::WrongPin { wait_ms } => format!("Type it again in {}.", span(wait_ms)),
        Failure::Unlock => "Give the PIN: --pin-file FILE, ONDERWEG_PIN, or at a terminal.".into(),
        Failure::FreeSpace => {
            "Make room on the disk and see that the folder can be written. Nothing is lost.".into()
        }
        Failure::UpdateApp => "Install the newer version. Nothing was changed.".into(),
        Failure::Recover => {
            "This journal cannot be opened here any more. Begin in a new folder and let a member \
             of your spaces admit it. Nothing was deleted."
                .into()
        }
        Failure::Correct { field } => {
            format!("Correct {field} and try again. Nothing was changed.")
        }
        Failure::CloseOther => {
            "Another onderweg uses this folder: wait for it, or close it.".into()
        }
        Failure::Enrol => "Ask the office for a code, then: onderweg enrol URL CODE".into(),
        Failure::SyncFirst => "Send it first: onderweg sync".into(),
        Failure::AskOwner => "Ask an owner of the space.".into(),
        Failure::AskForHelp => {
            "Ask the programme for help and tell them the words above. Nothing was deleted.".into()
        }
    }
}

/// The field to correct.
pub(crate) fn field(failure: Failure) -> Option<&'static str> {
    match failure {
        Failure::Correct { field } => Some(field),
        Failure::RetryLater { .. }
        | Failure::WrongPin { .. }
        | Failure::Unlock
        | Failure::FreeSpace
        | Failure::UpdateApp
        | Failure::Recover
        | Failure::CloseOther
        | Failure::Enrol
        | Failure::SyncFirst
        | Failure::AskOwner
        | Failure::AskForHelp => None,
    }
}

/// How long to wait.
pub(crate) fn wait_ms(failure: Failure) -> Option<u64> {
    match failure {
        Failure::RetryLater { wait_ms } => wait_ms,
        Failure::WrongPin { wait_ms } => Some(wait_ms),
        Failure::Correct { .. }
        | Failure::Unlock
        | Failure::FreeSpace
        | Failure::UpdateApp
        | Failure::Recover
        | Failure::CloseOther
        | Failure::Enrol
        | Failure::SyncFirst
        | Failure::AskOwner
        | Failure::AskForHelp => None,
    }
}

/// A length of time.
pub(crate) fn span(ms: u64) -> String {
    match ms.div_ceil(1000) {
        1 => "1 second".into(),
        seconds @ 0..=119 => format!("{seconds} seconds"),
        seconds @ 120..=7199 => format!("{} minutes", seconds.div_ceil(60)),
        seconds => format!("{} hours", seconds.div_ceil(3600)),
    }
}

/// A number of bytes, as on a phone bill.
pub(crate) fn bytes(count: u64) -> String {
    match count {
        0..=999 => format!("{count} B"),
        1000..=999_999 => format!("{} kB", count.div_ceil(1000)),
        _ => format!("{}.{} MB", count / 1_000_000, count % 1_000_000 / 100_000),
    }
}

fn count(number: u64, one: &str, more: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {more}"),
    }
}

/// Who did something.
fn by(by: &By) -> String {
    match (&by.name, by.own) {
        (_, true) => "you".into(),
        (Some(name), false) => line(name),
        (None, false) => format!("phone {}", short(&by.device)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_bytes_read_as_people_say_them() {
        assert_eq!(span(1), "1 second");
        assert_eq!(span(30_000), "30 seconds");
        assert_eq!(span(300_000), "5 minutes");
        assert_eq!(span(21_600_000), "6 hours");
        assert_eq!(bytes(999), "999 B");
        assert_eq!(bytes(412_345), "413 kB");
        assert_eq!(bytes(1_250_000), "1.2 MB");
    }
}
