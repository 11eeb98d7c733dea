//! Acts on entries: one change, one transaction. Must not know how they travel.

use std::collections::BTreeSet;

use onderweg_journal::{Actor, Author, Command, Document, State, UndoError, Undone};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::Stored;

use super::error::WriteError;
use super::tx::{Tx, author};

impl Tx<'_> {
    /// Carries out commands as one act; `false` if they change nothing.
    ///
    /// # Errors
    ///
    /// [`WriteError`]; nothing was written then.
    pub fn act(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        commands: &[Command],
    ) -> Result<bool, WriteError> {
        self.step()?;
        let mut document = self.need_open_entry(space, entry)?;
        let actor = self.actor()?;
        let Some(change) = document.act_all(actor, commands, self.now_ms)? else {
            return Ok(false);
        };
        self.save(space, entry, &document)?;
        self.add_unsent(space, entry, change.as_slice())?;
        Ok(true)
    }

    /// Takes back the last act of this device's person on an entry. `None` if there is none left;
    /// else the fields that stay because somebody changed them since.
    ///
    /// # Errors
    ///
    /// [`WriteError`]; nothing was written then.
    pub fn undo(
        &mut self,
        space: SpaceId,
        entry: EntryId,
    ) -> Result<Option<Vec<String>>, WriteError> {
        self.take_back(space, entry, Document::undo)
    }

    /// As [`Tx::undo`], of an entry with all that one wrote in it: into the bin as it is.
    ///
    /// # Errors
    ///
    /// [`WriteError`]; nothing was written.
    pub fn undo_whole(
        &mut self,
        space: SpaceId,
        entry: EntryId,
    ) -> Result<Option<Vec<String>>, WriteError> {
        self.take_back(space, entry, Document::undo_whole)
    }

    fn take_back(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        undo: impl FnOnce(
            &mut Document,
            Actor,
            &BTreeSet<Author>,
            i64,
        ) -> Result<Option<Undone>, UndoError>,
    ) -> Result<Option<Vec<String>>, WriteError> {
        self.step()?;
        let mut document = self.need_open_entry(space, entry)?;
        let mine = self.own_devices(space)?.iter().map(author).collect();
        let actor = self.actor()?;
        let Some(undone) = undo(&mut document, actor, &mine, self.now_ms)? else {
            return Ok(None);
        };
        self.save(space, entry, &document)?;
        self.add_unsent(space, entry, undone.change.as_slice())?;
        Ok(Some(undone.kept))
    }

    /// Writes what follows from other acts; `false` where the document does not take it.
    pub(super) fn write_command(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        mut document: Document,
        commands: &[Command],
    ) -> Stored<bool> {
        let actor = self.actor()?;
        let Ok(Some(change)) = document.act_all(actor, commands, self.now_ms) else {
            return Ok(false);
        };
        self.save(space, entry, &document)?;
        self.add_unsent(space, entry, change.as_slice())?;
        Ok(true)
    }

    pub(super) fn need_space(&mut self, space: SpaceId) -> Result<(), WriteError> {
        self.need_open()?;
        match self.get_state(space)? {
            None => Err(WriteError::NoSpace),
            Some(state) if state.gone => Err(WriteError::Gone),
            Some(_) if self.members_only && !self.knows_log(space)? => Err(WriteError::NotLetIn),
            Some(_) => Ok(()),
        }
    }

    /// The document of an entry in a space where this device may write.
    pub(super) fn need_entry(
        &mut self,
        space: SpaceId,
        entry: EntryId,
    ) -> Result<Document, WriteError> {
        self.need_space(space)?;
        match self.load(space, entry)? {
            Some(document) => Ok(document),
            None if self.is_erased(space, entry)? => Err(WriteError::Erased),
            None => Err(WriteError::NoEntry),
        }
    }

    /// As [`Tx::need_entry`], and nobody moved it away as far as is known here.
    fn need_open_entry(&mut self, space: SpaceId, entry: EntryId) -> Result<Document, WriteError> {
        let document = self.need_entry(space, entry)?;
        match self.get_summary(space, entry)?.map(|summary| summary.state) {
            Some(State::Moved) => Err(WriteError::Moved),
            Some(State::Open | State::Done | State::Archived | State::Deleted) | None => {
                Ok(document)
            }
        }
    }
}
