//! One entry: everything that stands in it, what happened to it, and the acts that go beyond its fields.

use onderweg_companion::app::{CheckLine, Companion, Shown};
use onderweg_companion::error::Result as Answer;
use onderweg_companion::text::tame;
use onderweg_companion::words::field;

use crate::failure::Failure;
use crate::lift;
use crate::page::{Act, Entry, Line, acts};
use crate::phone::Phone;
use crate::row::EntryRef;

/// What was taken back.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Undone {
    /// The entry.
    pub at: EntryRef,
    /// Other entries that the same act changed.
    pub also: Vec<EntryRef>,
    /// Fields that stay as they are, because they were changed since.
    pub kept: Vec<String>,
    /// What those are called.
    pub kept_words: Vec<String>,
}

#[uniffi::export]
impl Phone {
    /// Everything that stands in an entry, with all values of a conflict and their authors.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] where there is no such entry.
    pub fn entry(&self, at: EntryRef) -> Result<Entry, Failure> {
        self.show(|companion| whole(companion, &at), Entry::of)
    }

    /// Who changed what, and when: the oldest first, where one knew of the other.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] where there is no such entry.
    pub fn history(&self, at: EntryRef) -> Result<Vec<Act>, Failure> {
        self.show(|companion| companion.history(lift::at(&at)?), acts)
    }

    /// The checklist of an entry, in order.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] where there is no such entry.
    pub fn lines(&self, at: EntryRef) -> Result<Vec<Line>, Failure> {
        self.show(
            |companion| companion.lines(lift::at(&at)?),
            |lines, _| lines.iter().map(Line::of).collect(),
        )
    }

    /// Takes this person's last act back: on an entry, or the last one anywhere.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] where there is nothing to take back.
    #[uniffi::method(default(at = None))]
    pub fn undo(&self, at: Option<EntryRef>) -> Result<Undone, Failure> {
        self.show(
            |companion| companion.undo(at.as_ref().map(lift::at).transpose()?),
            |undone, say| Undone {
                at: EntryRef::of(undone.at),
                also: EntryRef::all(&undone.also),
                kept_words: (undone.kept.iter())
                    .map(|name| tame(&field(name, &say.words)))
                    .collect(),
                kept: undone.kept.clone(),
            },
        )
    }

    /// Moves an entry to another space, with its letter: who can read there, reads it from now on.
    /// The copy is returned; earlier versions stay behind.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`]; nothing was moved.
    pub fn move_to(&self, at: EntryRef, space: String) -> Result<EntryRef, Failure> {
        self.call(|companion| {
            let copy = companion.move_to(lift::at(&at)?, lift::space(&space)?)?;
            Ok(EntryRef::of(copy))
        })
    }

    /// The same without its letter, which stays behind.
    ///
    /// # Errors
    ///
    /// As [`Phone::move_to`].
    pub fn move_without_letter(&self, at: EntryRef, space: String) -> Result<EntryRef, Failure> {
        self.call(|companion| {
            let (at, space) = (lift::at(&at)?, lift::space(&space)?);
            Ok(EntryRef::of(companion.move_without_letter(at, space)?))
        })
    }

    /// Erases an entry everywhere, at the next sync, for ever.
    ///
    /// # Errors
    ///
    /// [`Failure::AskOwner`] for who may not.
    pub fn erase(&self, at: EntryRef) -> Result<(), Failure> {
        self.call(|companion| companion.erase(lift::at(&at)?))
    }
}

fn whole(companion: &mut Companion, at: &EntryRef) -> Answer<(Shown, Vec<CheckLine>)> {
    let at = lift::at(at)?;
    Ok((companion.show(at)?, companion.lines(at)?))
}
