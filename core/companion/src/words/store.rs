//! What goes wrong with a journal on a phone: opening, unlocking, writing.

use std::io::ErrorKind;

use onderweg_journal::{ActError, UndoError};
use onderweg_sync::store::StoreError;
use onderweg_text::Words;

use super::{field, span, typed};
use crate::store::{OpenError, UnlockError, WriteError};

pub(super) fn open(error: &OpenError, words: &Words) -> String {
    match error {
        OpenError::NoStore => words.error_no_store(),
        OpenError::AlreadyThere => words.error_already_there(),
        OpenError::InUse => words.error_in_use(),
        OpenError::TooNew { found, known } => {
            words.error_too_new(u64::from(*found), u64::from(*known))
        }
        OpenError::NotAStore => words.error_not_a_store(),
        OpenError::KeyGone => words.error_key_gone(),
        OpenError::Folder(kind) => words.error_folder(&system(*kind, words)),
        OpenError::Store(error) => store(error, words),
    }
}

pub(super) fn unlock(error: &UnlockError, words: &Words) -> String {
    match error {
        UnlockError::WrongPin { .. } => words.error_wrong_pin(),
        UnlockError::Wait { wait_ms } => words.error_pin_wait(&span(*wait_ms, words)),
        UnlockError::KeyGone => words.error_key_gone(),
        UnlockError::Store(error) => store(error, words),
    }
}

pub(super) fn write(error: &WriteError, words: &Words) -> String {
    match error {
        WriteError::Store(error) => store(error, words),
        WriteError::Act(error) => act(error, words),
        WriteError::Undo(error) => undo(error, words),
        WriteError::NoSpace => words.error_no_space(),
        WriteError::NotLetIn => words.error_not_let_in(),
        WriteError::Gone => words.error_gone(),
        WriteError::NoEntry => words.error_no_entry(),
        WriteError::Erased => words.error_erased(),
        WriteError::SameSpace => words.error_same_space(),
        WriteError::Moved => words.error_moved(),
    }
}

fn act(error: &ActError, words: &Words) -> String {
    match error {
        ActError::Invalid(error) => typed::invalid(error, words),
        ActError::NoBody => words.error_no_body(),
        ActError::NoSuchLine => words.error_no_such_line(),
        ActError::TooMuchAtOnce => words.error_too_much(),
        ActError::Full => words.error_entry_full(),
        ActError::Engine | _ => words.error_engine(),
    }
}

fn undo(error: &UndoError, words: &Words) -> String {
    match error {
        UndoError::ChangedSince { fields } => {
            let mut names: Vec<String> = fields.iter().map(|name| field(name, words)).collect();
            names.dedup();
            words.error_changed_since(&names.join(&words.list_separator()))
        }
        UndoError::Act(error) => act(error, words),
        _ => words.error_engine(),
    }
}

pub(super) fn store(error: &StoreError, words: &Words) -> String {
    match error {
        StoreError::Full => words.error_disk_full(),
        StoreError::ReadOnly => words.error_read_only(),
        StoreError::Locked => words.error_locked(),
        StoreError::Damaged(place) => words.error_damaged(place),
        StoreError::Failed(reason) => words.error_store(reason),
        other => words.error_store(&other.to_string()),
    }
}

/// What the system says about a file or a port, as a phrase that follows a colon.
#[must_use]
pub fn system(kind: ErrorKind, words: &Words) -> String {
    use ErrorKind as K;
    if kind == K::NotFound {
        words.system_not_found()
    } else if kind == K::PermissionDenied {
        words.system_denied()
    } else if kind == K::StorageFull || kind == K::QuotaExceeded {
        words.system_full()
    } else if kind == K::ReadOnlyFilesystem {
        words.system_read_only()
    } else if kind == K::NotADirectory {
        words.system_no_folder()
    } else if kind == K::IsADirectory {
        words.system_folder()
    } else if kind == K::AlreadyExists {
        words.system_there()
    } else if kind == K::AddrInUse || kind == K::ResourceBusy {
        words.system_in_use()
    } else if kind == K::AddrNotAvailable {
        words.system_no_address()
    } else {
        words.system_other()
    }
}
