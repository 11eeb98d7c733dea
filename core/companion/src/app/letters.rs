//! Letters: a photo that came with a task. Kept here before it is called attached, sent small picture
//! first, fetched whole only when somebody opens it, checked when it is opened.

use onderweg_journal::{Command, Kind, LETTER, Set, letter_mark};
use onderweg_protocol::blob::letter::{Blob, LetterRef};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_space::blob;
use rand_chacha::ChaCha20Rng;
use serde::Serialize;

use super::act::must_be_shown;
use super::item::as_text;
use super::letter_pick::{LetterAt, letters_in, pick, standing};
use super::{Companion, EntryRef, SyncOptions, letter_off, memory};
use crate::error::{Error, LetterError, Result};
use crate::store::{SealedLetter, Shelf, Tx, Upload, WriteError};
use crate::transport::Transport;

/// A letter as lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterView {
    /// The task.
    #[serde(serialize_with = "as_text")]
    pub entry: EntryId,
    /// Where.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// Its title.
    pub title: String,
    /// What names it among the letters of its entry.
    pub letter: String,
    /// Its media type.
    pub media: &'static str,
    /// Its bytes.
    pub size: u32,
    /// Pixels; 0 for a document.
    pub width: u16,
    /// Pixels; 0 for a document.
    pub height: u16,
    /// Whether it has a small picture.
    pub thumb: bool,
    /// Whether the small picture is on this phone.
    pub thumb_here: bool,
    /// How many parts it has.
    pub parts: u16,
    /// How many of them are on this phone.
    pub here: u16,
    /// How many parts, the small picture's among them, are still to be sent.
    pub unsent: u16,
    /// Whether the server does not take it.
    pub refused: bool,
}

/// What opening a letter gave.
#[derive(Clone, PartialEq, Eq)]
pub enum LetterOpened {
    /// All of it, checked.
    Whole {
        /// Its media type.
        media: &'static str,
        /// The file.
        content: Vec<u8>,
    },
    /// The budget is spent, or it was stopped: opening it again goes on from here.
    Part {
        /// Parts that are here.
        here: u16,
        /// All parts.
        parts: u16,
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

impl Companion {
    /// A new task with a letter: `photo` is a JPEG, PNG, WebP or PDF, `thumb` a small picture of it.
    /// Both are sealed and durable on this phone when it returns, and are sent by the next sync.
    ///
    /// # Errors
    ///
    /// [`LetterError`] for a file that is not taken; nothing was written.
    pub fn add_letter(
        &mut self,
        space: SpaceId,
        sets: &[Set],
        photo: &[u8],
        thumb: Option<&[u8]>,
    ) -> Result<EntryRef> {
        if !sets.iter().any(|set| matches!(set, Set::Title(_))) {
            return Err(onderweg_journal::Invalid::Empty { field: "title" }.into());
        }
        let mut sealer = self.sealer()?;
        let at = self.write(|tx| {
            let entry = tx.create(space, &Kind::Task, sets)?;
            let at = EntryRef { space, entry };
            sealer.attach(tx, at, photo, thumb)?;
            memory::put_copied(tx, at, true)?;
            Ok::<_, Error>(at)
        })?;
        self.did(at)?;
        Ok(at)
    }

    /// Gives a task a letter, in place of the one it has, which is deleted as by [`Companion::remove_letter`].
    ///
    /// # Errors
    ///
    /// As [`Companion::add_letter`], [`LetterError::NotYours`] where somebody else attached the one it has, and
    /// [`WriteError::Moved`] once the entry is on its way to another space: the letter would stay behind.
    pub fn attach_letter(
        &mut self,
        at: EntryRef,
        photo: &[u8],
        thumb: Option<&[u8]>,
    ) -> Result<()> {
        let mut sealer = self.sealer()?;
        self.write(|tx| {
            must_be_shown(tx, at)?;
            if tx.is_being_moved(at.space, at.entry)? {
                return Err(WriteError::Moved.into());
            }
            sealer.attach(tx, at, photo, thumb)?;
            memory::put_last_act(tx, at)
        })?;
        self.did(at)
    }

    pub(super) fn sealer(&mut self) -> Result<Sealer> {
        Ok(Sealer {
            secret: self.secret()?,
            rng: self.fork_rng(),
        })
    }

    /// All letters of open tasks, by their days.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn letters(&mut self) -> Result<Vec<LetterView>> {
        let zone = self.zone;
        self.look(|tx| {
            let mut rows = tx.summaries(Shelf::Live, zone)?;
            rows.retain(|row| row.summary.more.contains_key(LETTER));
            let mut found = Vec::with_capacity(rows.len());
            rows.sort_by_key(|row| (row.summary.day(zone).is_none(), row.summary.day(zone)));
            for row in rows {
                let at = EntryRef {
                    space: row.space,
                    entry: row.entry,
                };
                for letter in letters_in(&row.summary.more) {
                    found.push(view(tx, at, row.summary.title.clone(), &letter)?);
                }
            }
            Ok(found)
        })
    }

    /// The letters of one entry, the one that was attached first before the others; none where it has none.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn letters_of(&mut self, at: EntryRef) -> Result<Vec<LetterView>> {
        self.read(|tx| {
            let title = tx.summary(at.space, at.entry)?.map(|row| row.title);
            let title = title.unwrap_or_default();
            let all = standing(tx, at)?.into_iter();
            all.map(|letter| view(tx, at, title.clone(), &letter))
                .collect()
        })
    }

    /// A letter of one entry.
    ///
    /// # Errors
    ///
    /// [`LetterError::None`] for an entry without one, [`LetterError::Which`] where several could be meant.
    pub fn letter(&mut self, which: impl Into<LetterAt>) -> Result<LetterView> {
        let which = which.into();
        let at = which.at;
        self.read(|tx| {
            let letter = pick(tx, &which)?;
            let title = tx.summary(at.space, at.entry)?.map(|row| row.title);
            view(tx, at, title.unwrap_or_default(), &letter)
        })
    }

    /// The small picture, if there is one and it is on this phone. Needs no network.
    ///
    /// # Errors
    ///
    /// [`LetterError`]; what is not as it was attached is shown to nobody.
    pub fn letter_thumb(&mut self, which: impl Into<LetterAt>) -> Result<Option<Vec<u8>>> {
        let which = which.into();
        let at = which.at;
        self.read(|tx| {
            let letter = pick(tx, &which)?;
            match &letter.thumb {
                Some(thumb) => open(tx, at, &letter, thumb),
                None => Ok(None),
            }
        })
    }

    /// The whole letter: from this phone, or the parts that are missing from the server, each kept as
    /// it comes. `options` bound what that may cost, as in a sync.
    ///
    /// # Errors
    ///
    /// [`LetterError::NotThere`] while its author has not sent it, [`LetterError::Metered`] where
    /// the network costs money; those of the network.
    pub fn open_letter(
        &mut self,
        transport: Option<&mut dyn Transport>,
        which: impl Into<LetterAt>,
        options: &SyncOptions<'_>,
    ) -> Result<LetterOpened> {
        let which = which.into();
        let at = which.at;
        let letter = self.read(|tx| {
            must_be_shown(tx, at)?;
            pick(tx, &which)
        })?;
        if !self.has_whole(at, &letter, &letter.full)? {
            let Some(transport) = transport else {
                return Err(LetterError::NotHere.into());
            };
            self.server()?;
            if options.metered && !self.uses_metered()? {
                return Err(LetterError::Metered.into());
            }
            let mut remote = self.remote(transport)?;
            let end = self.fetch_blob(&mut remote, at, &letter, &letter.full, options);
            let failed = end.as_ref().err().filter(|error| is_road(error));
            self.account(&remote, failed, 0)?;
            if !end? {
                let found = self.letter(which)?;
                let (here, parts) = (found.here, found.parts);
                return Ok(LetterOpened::Part { here, parts });
            }
        }
        let opened = self.write(|tx| {
            tx.blob_used(letter.name(at.entry, &letter.full).id())?;
            open(tx, at, &letter, &letter.full)
        });
        if matches!(&opened, Err(Error::Letter(LetterError::Blob(_)))) {
            // What does not open is asked for anew the next time, unless it is our own.
            self.forget(at, &letter, &letter.full)?;
        }
        let content = opened?.ok_or(LetterError::NotHere)?;
        let media = letter.full.looks.media.mime();
        Ok(LetterOpened::Whole { media, content })
    }

    pub(super) fn has_whole(
        &mut self,
        at: EntryRef,
        letter: &LetterRef,
        blob: &Blob,
    ) -> Result<bool> {
        let id = letter.name(at.entry, blob).id();
        let found = self.read(|tx| tx.blob_state(id))?;
        Ok(found.is_some_and(|found| found.is_whole()))
    }

    pub(super) fn forget(&mut self, at: EntryRef, letter: &LetterRef, blob: &Blob) -> Result<()> {
        let id = letter.name(at.entry, blob).id();
        self.write(|tx| {
            let found = tx.blob_state(id)?;
            if found.is_some_and(|found| found.upload == Upload::Nothing) {
                tx.drop_blob(id)?;
            }
            Ok::<_, Error>(())
        })
    }
}

/// Only what the road did is a reason to wait with the next sync.
fn is_road(error: &Error) -> bool {
    matches!(error, Error::Transport(_) | Error::Server(_))
}

/// Seals letters in this phone's name.
pub(super) struct Sealer {
    secret: onderweg_space::keys::DeviceSecret,
    rng: ChaCha20Rng,
}

impl Sealer {
    /// In place of one's own; what another attached is not taken away.
    pub(super) fn attach(
        &mut self,
        tx: &mut Tx<'_>,
        at: EntryRef,
        photo: &[u8],
        thumb: Option<&[u8]>,
    ) -> Result<()> {
        let old = letter_off::must_be_own(tx, &self.secret.keys().id(), at)?;
        self.beside(tx, at, (photo, thumb), &old)?;
        old.iter().try_for_each(|old| letter_off::doom(tx, at, old))
    }

    /// Beside those that are there, but for `off`.
    pub(super) fn beside(
        &mut self,
        tx: &mut Tx<'_>,
        at: EntryRef,
        (photo, thumb): (&[u8], Option<&[u8]>),
        off: &[LetterRef],
    ) -> Result<()> {
        let (space, entry) = (at.space, at.entry);
        let sealed =
            SealedLetter::seal((space, entry), (photo, thumb), &self.secret, &mut self.rng);
        let sealed = sealed.map_err(LetterError::Blob)?;
        let off = off.iter().map(|old| Command::TakeOff(old.text()));
        let commands: Vec<Command> = off.chain([sealed.command()?]).collect();
        tx.act(space, entry, &commands)?;
        Ok(tx.attach_letter(&sealed)?)
    }
}

/// The content, if all parts are here.
pub(super) fn open(
    tx: &mut Tx<'_>,
    at: EntryRef,
    letter: &LetterRef,
    blob: &Blob,
) -> Result<Option<Vec<u8>>> {
    let name = letter.name(at.entry, blob);
    let content = tx.open_blob(&name, blob)?.transpose();
    Ok(content.map_err(LetterError::Blob)?)
}

fn view(tx: &mut Tx<'_>, at: EntryRef, title: String, letter: &LetterRef) -> Result<LetterView> {
    let mut state = |blob: &Blob| tx.blob_state(letter.name(at.entry, blob).id());
    let full = state(&letter.full)?;
    let thumb = letter.thumb.as_ref().map(&mut state).transpose()?.flatten();
    let both = || full.iter().chain(&thumb);
    let waiting = both().filter(|blob| blob.upload == Upload::Waiting);
    let looks = letter.full.looks;
    Ok(LetterView {
        entry: at.entry,
        space: at.space,
        title,
        letter: letter_mark(&letter.text()),
        media: looks.media.mime(),
        size: letter.full.size,
        width: looks.width,
        height: looks.height,
        thumb: letter.thumb.is_some(),
        thumb_here: thumb.as_ref().is_some_and(|thumb| thumb.is_whole()),
        parts: blob::parts_of(letter.full.size),
        here: full.as_ref().map_or(0, |full| full.here),
        unsent: waiting
            .map(|blob| blob.parts.saturating_sub(blob.sent))
            .sum(),
        refused: both().any(|blob| blob.upload == Upload::Refused),
    })
}
