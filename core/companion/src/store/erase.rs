//! Drops an entry for ever. Must not ask whether its eraser might: the log did.

use std::collections::BTreeSet;

use onderweg_protocol::ids::{ChangeHash, EntryId, SpaceId};
use onderweg_space::author::Wish;
use onderweg_sync::store::Stored;
use rusqlite::params;

use super::document::{Changed, all_ours, ours, theirs};
use super::error::WriteError;
use super::late::Late;
use super::tx::Tx;

impl Tx<'_> {
    pub(super) fn erase_entry(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        heads: &BTreeSet<ChangeHash>,
    ) -> Stored<()> {
        self.need_open()?;
        self.exec(
            "INSERT OR IGNORE INTO erased (space, entry) VALUES (?1, ?2)",
            params![space.0, entry.0],
        )?;
        if let Some(document) = self.load(space, entry)? {
            self.changed.push(Changed {
                space,
                entry,
                by: BTreeSet::new(),
                changes: Vec::new(),
                new: false,
            });
            let heads: Vec<_> = heads.iter().map(theirs).collect();
            let outside: BTreeSet<_> = document.outside(&heads).into_iter().collect();
            let own: Vec<_> = document
                .changes()
                .iter()
                .filter(|(meta, _)| outside.contains(&meta.hash))
                .filter(|(meta, _)| self.is_own(meta.actor.author()))
                .map(|(meta, _)| ours(&meta.hash))
                .collect();
            self.keep_words(Late::at(space, entry), &document, &own)?;
        }
        for sql in [
            "DELETE FROM unsent WHERE space = ?1 AND entry = ?2",
            "DELETE FROM carried WHERE space = ?1 AND entry = ?2",
            "DELETE FROM waiting WHERE space = ?1 AND entry = ?2",
            "DELETE FROM origins WHERE space = ?1 AND entry = ?2",
            "DELETE FROM base_heads WHERE space = ?1 AND entry = ?2",
            "DELETE FROM moves WHERE source = ?1 AND entry = ?2",
            "DELETE FROM moves WHERE target = ?1 AND copy = ?2",
        ] {
            self.exec(sql, params![space.0, entry.0])?;
        }
        self.drop_blobs_of(space, entry)?;
        self.remove(space, entry)
    }

    /// Asks the space to drop an entry everywhere. It goes here too once the log says so.
    ///
    /// # Errors
    ///
    /// [`WriteError::NoEntry`] or [`WriteError::Erased`]; the log itself decides whether this
    /// device's person may.
    pub fn wish_erase(&mut self, space: SpaceId, entry: EntryId) -> Result<(), WriteError> {
        self.step()?;
        let document = self.need_entry(space, entry)?;
        let origin = self.origin(space, entry, &document)?;
        let heads = all_ours(&document.heads());
        self.push_wish(space, Wish::Erase(entry, origin, heads))
    }

    /// Asks for a membership act; a wish that stands already is not asked for twice.
    ///
    /// # Errors
    ///
    /// [`WriteError::NoSpace`] or [`WriteError::Gone`].
    pub fn wish(&mut self, space: SpaceId, wish: Wish) -> Result<(), WriteError> {
        self.step()?;
        self.push_wish(space, wish)
    }

    fn push_wish(&mut self, space: SpaceId, wish: Wish) -> Result<(), WriteError> {
        let mut state = self.get_state(space)?.ok_or(WriteError::NoSpace)?;
        if state.gone {
            return Err(WriteError::Gone);
        }
        if !state.wishes.contains(&wish) {
            state.wishes.push(wish);
            self.set_state(space, &state)?;
        }
        Ok(())
    }
}
