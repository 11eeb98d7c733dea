//! Letters: photos that are sealed, sent in parts, and opened on another phone.

use std::sync::Arc;

use onderweg_companion::app::{LetterAt, LetterOpened as CoreOpened, LetterView};
use onderweg_companion::error::{Error, Result as Answer};
use onderweg_companion::transport::Transport;
use onderweg_companion::words::bytes;

use crate::edit::{Edit, sets};
use crate::failure::Failure;
use crate::lift;
use crate::phone::Phone;
use crate::road::{self, Told};
use crate::row::EntryRef;
use crate::sayer::Sayer;
use crate::server::SyncOptions;

/// A letter, without its content.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Letter {
    /// The entry that it is attached to.
    pub at: EntryRef,
    /// Its name beside other letters of the entry: two phones may attach two at the same time.
    pub letter: String,
    /// Its title.
    pub title: String,
    /// Its media type.
    pub media: String,
    /// Its size in bytes.
    pub size: i64,
    /// The same in words.
    pub size_words: String,
    /// Its width in pixels; 0 for a document.
    pub width: i64,
    /// Its height in pixels; 0 for a document.
    pub height: i64,
    /// Whether there is a small picture of it.
    pub thumb: bool,
    /// Whether the small picture is on this phone.
    pub thumb_here: bool,
    /// How many parts it has.
    pub parts: i64,
    /// How many of them are on this phone.
    pub here: i64,
    /// How many parts are still to be sent.
    pub unsent: i64,
    /// Whether the server does not take it.
    pub refused: bool,
    /// Where it is, in words, each for a line.
    pub marks: Vec<String>,
}

impl Letter {
    fn of(letter: &LetterView, say: &Sayer) -> Self {
        let said = &*say.words;
        let mut marks = vec![match letter.here {
            0 => said.letter_away(),
            here if here == letter.parts => said.letter_here(),
            here => said.letter_part(here.into(), letter.parts.into()),
        }];
        if letter.refused {
            marks.push(said.letter_refused());
        } else if letter.unsent > 0 {
            marks.push(said.letter_unsent(letter.unsent.into()));
        }
        Self {
            at: EntryRef::new(letter.space, letter.entry),
            letter: letter.letter.clone(),
            title: letter.title.clone(),
            media: letter.media.to_owned(),
            size: i64::from(letter.size),
            size_words: bytes(letter.size.into(), said),
            width: i64::from(letter.width),
            height: i64::from(letter.height),
            thumb: letter.thumb,
            thumb_here: letter.thumb_here,
            parts: i64::from(letter.parts),
            here: i64::from(letter.here),
            unsent: i64::from(letter.unsent),
            refused: letter.refused,
            marks,
        }
    }
}

/// What opening a letter gave.
#[uniffi::export(Debug, Display)]
#[derive(Clone, PartialEq, Eq, uniffi::Enum)]
pub enum LetterOpened {
    /// All of it, checked.
    Whole {
        /// Its media type.
        media: String,
        /// The file.
        content: Vec<u8>,
    },
    /// The budget is spent, or it was stopped: opening it again goes on from here.
    Part {
        /// Parts that are here.
        here: i64,
        /// All parts.
        parts: i64,
    },
}

impl std::fmt::Debug for LetterOpened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Whole { media, content } => write!(f, "Whole({media}, {})", content.len()),
            Self::Part { here, parts } => write!(f, "Part({here} of {parts})"),
        }
    }
}

prints_as_debug!(LetterOpened);

impl LetterOpened {
    fn of(opened: CoreOpened) -> Self {
        match opened {
            CoreOpened::Whole { media, content } => Self::Whole {
                media: media.to_owned(),
                content,
            },
            CoreOpened::Part { here, parts } => Self::Part {
                here: i64::from(here),
                parts: i64::from(parts),
            },
        }
    }
}

#[uniffi::export]
impl Phone {
    /// A new task with a letter: a JPEG, PNG, WebP or PDF, and a small picture of it. Sealed on this
    /// phone when it returns; the next sync sends it.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for a file that is not taken; nothing was written.
    #[uniffi::method(default(thumb = None))]
    pub fn add_letter(
        &self,
        space: String,
        edits: Vec<Edit>,
        photo: Vec<u8>,
        thumb: Option<Vec<u8>>,
    ) -> Result<EntryRef, Failure> {
        self.call(|companion| {
            let sets = sets(companion, &edits)?;
            let space = lift::space(&space)?;
            let at = companion.add_letter(space, &sets, &photo, thumb.as_deref())?;
            Ok(EntryRef::of(at))
        })
    }

    /// Attaches a letter to a task, or another one in its place.
    ///
    /// # Errors
    ///
    /// As [`Phone::add_letter`].
    #[uniffi::method(default(thumb = None))]
    pub fn attach_letter(
        &self,
        at: EntryRef,
        photo: Vec<u8>,
        thumb: Option<Vec<u8>>,
    ) -> Result<(), Failure> {
        self.call(|companion| companion.attach_letter(lift::at(&at)?, &photo, thumb.as_deref()))
    }

    /// All letters.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn letters(&self) -> Result<Vec<Letter>, Failure> {
        self.show(
            |companion| companion.letters(),
            |all, say| all.iter().map(|one| Letter::of(one, say)).collect(),
        )
    }

    /// The letters of an entry, the one that was attached first, first.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] where there is no such entry.
    pub fn letters_of(&self, at: EntryRef) -> Result<Vec<Letter>, Failure> {
        self.show(
            |companion| companion.letters_of(lift::at(&at)?),
            |all, say| all.iter().map(|one| Letter::of(one, say)).collect(),
        )
    }

    /// The letter of an entry; of several by its name, else the first. The same below.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if it has none.
    #[uniffi::method(default(letter = None))]
    pub fn letter(&self, at: EntryRef, letter: Option<String>) -> Result<Letter, Failure> {
        self.show(
            |companion| companion.letter(which(&at, letter.as_ref())?),
            Letter::of,
        )
    }

    /// The small picture of a letter, if it is on this phone.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is no letter.
    #[uniffi::method(default(letter = None))]
    pub fn letter_thumb(
        &self,
        at: EntryRef,
        letter: Option<String>,
    ) -> Result<Option<Vec<u8>>, Failure> {
        self.call(|companion| companion.letter_thumb(which(&at, letter.as_ref())?))
    }

    /// Opens a letter: fetches the parts that are not here, and checks all of it. The observer hears
    /// how far it is, and [`Phone::cancel`] stops it.
    ///
    /// # Errors
    ///
    /// [`Failure::RetryLater`] where parts are missing and there is no network.
    #[uniffi::method(default(letter = None))]
    pub fn open_letter(
        &self,
        at: EntryRef,
        options: SyncOptions,
        letter: Option<String>,
    ) -> Result<LetterOpened, Failure> {
        let (stop, observer) = (self.stoppable(options.stop.as_ref()), self.observer());
        self.call(|companion| {
            let mut road = match road::home(companion) {
                Ok(road) => Some(Told::new(road, observer, Arc::clone(&stop))),
                // Without an account a letter that is here opens all the same.
                Err(Error::NotEnrolled) => None,
                Err(error) => return Err(error),
            };
            let road = road.as_mut().map(|road| road as &mut dyn Transport);
            let opened =
                companion.open_letter(road, which(&at, letter.as_ref())?, &options.lift(&stop))?;
            Ok(LetterOpened::of(opened))
        })
    }

    /// Takes a letter off.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for a letter of somebody else.
    #[uniffi::method(default(letter = None))]
    pub fn remove_letter(&self, at: EntryRef, letter: Option<String>) -> Result<(), Failure> {
        self.call(|companion| companion.remove_letter(which(&at, letter.as_ref())?))
    }
}

fn which(at: &EntryRef, letter: Option<&String>) -> Answer<LetterAt> {
    Ok(LetterAt {
        at: lift::at(at)?,
        which: letter.cloned(),
    })
}
