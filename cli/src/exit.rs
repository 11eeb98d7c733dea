//! Exit codes: what a script can do next. Each is in docs/cli.md; a test compares.

use onderweg_companion::error::Failure;

/// It was done.
pub(crate) const DONE: u8 = 0;
/// Something is wrong that this program cannot explain to a person: ask for help.
pub(crate) const HELP: u8 = 1;
#[cfg(test)]
/// The command line itself is wrong (clap ends with this code by itself).
pub(crate) const USAGE: u8 = 2;
/// A value must be corrected.
pub(crate) const CORRECT: u8 = 3;
/// No network, or the server cannot now: try again later.
pub(crate) const RETRY: u8 = 4;
/// Locked: the PIN is needed.
pub(crate) const LOCKED: u8 = 5;
/// The PIN is wrong.
pub(crate) const WRONG_PIN: u8 = 6;
/// The disk is full or cannot be written.
pub(crate) const DISK: u8 = 7;
/// A newer version wrote this: update.
pub(crate) const UPDATE: u8 = 8;
/// The keys are gone: begin again and be admitted by others.
pub(crate) const RECOVER: u8 = 9;
/// Another process uses this home.
pub(crate) const IN_USE: u8 = 10;
/// No account on a server.
pub(crate) const ENROL: u8 = 11;
/// Work is only here: sync first.
pub(crate) const SYNC_FIRST: u8 = 12;
/// Only an owner of the space may do that.
pub(crate) const ASK_OWNER: u8 = 13;
/// `doctor`, or `pack` in the files of a pack, found something.
pub(crate) const FINDINGS: u8 = 14;
/// No case is open: a caseworker's card is needed.
pub(crate) const OPEN_CASE: u8 = 15;

/// All codes with the word for each, for the document and its test.
#[cfg(test)]
pub(crate) const ALL: [(u8, &str); 16] = [
    (DONE, "done"),
    (HELP, "help"),
    (USAGE, "usage"),
    (CORRECT, "correct"),
    (RETRY, "retry"),
    (LOCKED, "locked"),
    (WRONG_PIN, "wrong-pin"),
    (DISK, "disk"),
    (UPDATE, "update"),
    (RECOVER, "recover"),
    (IN_USE, "in-use"),
    (ENROL, "enrol"),
    (SYNC_FIRST, "sync-first"),
    (ASK_OWNER, "ask-owner"),
    (FINDINGS, "findings"),
    (OPEN_CASE, "open-case"),
];

/// The code for what a person can do.
pub(crate) fn of(failure: Failure) -> u8 {
    match failure {
        Failure::RetryLater { .. } => RETRY,
        Failure::WrongPin { .. } => WRONG_PIN,
        Failure::Unlock => LOCKED,
        Failure::FreeSpace => DISK,
        Failure::UpdateApp => UPDATE,
        Failure::Recover => RECOVER,
        Failure::Correct { .. } => CORRECT,
        Failure::CloseOther => IN_USE,
        Failure::Enrol => ENROL,
        Failure::OpenCase => OPEN_CASE,
        Failure::SyncFirst => SYNC_FIRST,
        Failure::AskOwner => ASK_OWNER,
        Failure::AskForHelp => HELP,
    }
}
