//! The phone itself in words: account, PIN, settings, profiles. And the server's side.

use onderweg_companion::app::Account;
use onderweg_companion::text::{Calendar, Digits, Words, tame};
use onderweg_companion::words::{role, span};

use crate::choices::Choices;
use crate::reader::system;

/// An account.
pub(crate) fn enrolled(account: &Account, words: &Words) -> String {
    words.phone_enrolled(&role(&account.role, words), &tame(&account.server))
}

/// How far the move of a server is.
pub(crate) fn moving(table: &str, done: u64, all: u64, words: &Words) -> String {
    words.server_moving(all, done, table)
}

/// A server that was moved.
pub(crate) fn moved_server(accounts: u64, chunks: u64, words: &Words) -> String {
    let counted = [words.server_accounts(accounts), words.server_chunks(chunks)];
    let [accounts, chunks] = counted;
    words.server_moved(&accounts, &chunks, "onderweg serve --postgres URL")
}

/// A PIN that was set or removed.
pub(crate) fn pin_changed(has_pin: bool, words: &Words) -> String {
    match has_pin {
        true => words.phone_pin_set(),
        false => words.phone_pin_removed(),
    }
}

/// How long until the next attempt.
pub(crate) fn pin_wait(wait_ms: u64, words: &Words) -> String {
    match wait_ms {
        0 => words.phone_pin_now(),
        wait_ms => words.phone_pin_wait(&span(wait_ms, words)),
    }
}

/// A lock.
pub(crate) fn locked(words: &Words) -> String {
    words.phone_locked()
}

/// The end of a journal on this phone.
pub(crate) fn wiped(words: &Words) -> String {
    words.phone_wiped()
}

/// The settings.
pub(crate) fn settings(metered: bool, auto_lock: u16, choices: Choices, words: &Words) -> String {
    let answer = match metered {
        true => words.entry_yes(),
        false => words.entry_no(),
    };
    let lock = match auto_lock {
        0 => words.phone_no_auto_lock(),
        minutes => words.phone_auto_lock(&span(u64::from(minutes) * 60_000, words)),
    };
    let language = match choices.language {
        Some(language) => words.phone_language(language.name()),
        None => words.phone_language_system(system().name()),
    };
    let digits = match choices.digits {
        Digits::European => words.phone_digits_european(),
        Digits::Arabic => words.phone_digits_arabic(),
        Digits::EasternArabic => words.phone_digits_eastern(),
    };
    let calendar = match choices.calendar {
        Calendar::Gregorian => words.phone_calendar_gregorian(),
        Calendar::SolarHijri => words.phone_calendar_solar(),
        Calendar::Ethiopic => words.phone_calendar_ethiopic(),
    };
    [
        words.phone_metered(&answer),
        lock,
        language,
        words.phone_digits(&digits, &choices.digits.write("012")),
        words.phone_calendar(&calendar),
    ]
    .join("\n")
}

/// The profiles of a shared phone, by the names that are typed.
pub(crate) fn profiles(pictograms: &[&str], words: &Words) -> String {
    match pictograms {
        [] => words.phone_unused(),
        pictograms => pictograms.join("\n"),
    }
}

/// An account code, shown once.
pub(crate) fn code(code: &str, words: &Words) -> String {
    format!("{code}\n{}", words.phone_code_works())
}

/// A server that listens.
pub(crate) fn listening(url: &str, words: &Words) -> String {
    words.phone_listening(url)
}

/// A server that stopped.
pub(crate) fn stopped(words: &Words) -> String {
    words.phone_server_stopped()
}
