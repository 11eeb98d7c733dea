//! Taking one's things along, and back; calendars for other programs.

use onderweg_companion::app::{IcsRead as CoreRead, Taken as CoreTaken, TakenBack as CoreBack};
use onderweg_companion::journal::IcsStyle;

use crate::failure::Failure;
use crate::lift::{self, count};
use crate::phone::Phone;
use crate::row::EntryRef;
use crate::work::File;

/// An archive of everything.
#[uniffi::export(Debug, Display)]
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct Taken {
    /// The file, to be opened with any browser.
    pub zip: Vec<u8>,
    /// How many entries stand in it.
    pub entries: i64,
    /// Of how many spaces.
    pub spaces: i64,
    /// How many letters.
    pub letters: i64,
    /// How many letters are not in it, because they are not on this phone.
    pub letters_left: i64,
}

impl std::fmt::Debug for Taken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Taken({} entries)", self.entries)
    }
}

prints_as_debug!(Taken);

impl Taken {
    fn of(taken: &CoreTaken) -> Self {
        Self {
            zip: taken.zip.clone(),
            entries: count(taken.entries),
            spaces: count(taken.spaces),
            letters: count(taken.letters),
            letters_left: count(taken.letters_left),
        }
    }
}

/// What an archive brought back.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct TakenBack {
    /// Entries that are new.
    pub entries: Vec<EntryRef>,
    /// Turns of series that came with them.
    pub turns: i64,
    /// Entries that were here already.
    pub here: i64,
    /// What is not taken.
    pub left: i64,
    /// Answers of practice.
    pub answers: i64,
}

impl TakenBack {
    fn of(back: &CoreBack) -> Self {
        Self {
            entries: EntryRef::all(&back.entries),
            turns: count(back.turns),
            here: count(back.here),
            left: count(back.left),
            answers: count(back.answers),
        }
    }
}

/// What reading a calendar did.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct IcsRead {
    /// Entries that are new.
    pub added: Vec<EntryRef>,
    /// Entries that were there and changed.
    pub changed: Vec<EntryRef>,
    /// How many were there as they are in the file.
    pub same: i64,
    /// What stood in the file and is not taken, by names of properties and components.
    pub left: Vec<String>,
}

impl IcsRead {
    fn of(read: &CoreRead) -> Self {
        Self {
            added: EntryRef::all(&read.added),
            changed: EntryRef::all(&read.changed),
            same: count(read.same),
            left: read.left.iter().map(|name| (*name).to_owned()).collect(),
        }
    }
}

#[uniffi::export]
impl Phone {
    /// Everything of these spaces, or of all, as an archive that any browser opens.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(spaces = []))]
    pub fn export_all(&self, spaces: Vec<String>) -> Result<Taken, Failure> {
        self.show(
            |companion| {
                let spaces = lift::spaces(&spaces)?;
                companion.export_all(&spaces, &self.words_now(), &mut |_| {})
            },
            |taken, _| Taken::of(taken),
        )
    }

    /// Takes an archive back into a space: all of it, or nothing.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for a file that is none.
    pub fn import_all(&self, space: String, zip: Vec<u8>) -> Result<TakenBack, Failure> {
        self.show(
            |companion| companion.import_all(lift::space(&space)?, &zip),
            |back, _| TakenBack::of(back),
        )
    }

    /// Appointments, and tasks with a deadline, as iCalendar: `neutral` leaves every word out that
    /// somebody wrote, `people` says who comes along.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None, neutral = true, people = false))]
    pub fn export_ics(
        &self,
        space: Option<String>,
        neutral: bool,
        people: bool,
    ) -> Result<File, Failure> {
        self.call(|companion| {
            let space = lift::some_space(space.as_deref())?;
            let style = IcsStyle { neutral, people };
            let (content, entries) = companion.export_ics(space, style, &self.words_now())?;
            let entries = count(entries);
            Ok(File { content, entries })
        })
    }

    /// Takes a calendar into a space: what is new, and what changed since it was taken before.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] names the line in its words; nothing was written.
    pub fn import_ics(&self, space: String, content: Vec<u8>) -> Result<IcsRead, Failure> {
        self.show(
            |companion| companion.import_ics(lift::space(&space)?, &content),
            |read, _| IcsRead::of(read),
        )
    }
}
