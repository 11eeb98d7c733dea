//! What stands in one entry. Must not write.

use onderweg_journal::{Act, Author, Document, Draft, Entry, Person, Rota};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::Stored;

use super::tx::Tx;

impl Tx<'_> {
    /// Everything that stands in an entry, conflicts included; `None` if there is none.
    ///
    /// # Errors
    ///
    /// `StoreError::Locked` while locked.
    pub fn view(&mut self, space: SpaceId, entry: EntryId) -> Stored<Option<Entry>> {
        self.step()?;
        let document = self.load(space, entry)?;
        Ok(document.map(|document| document.entry()))
    }

    /// The same of an entry in which this device alone wrote, whatever stands there now; `None` if
    /// another did.
    ///
    /// # Errors
    ///
    /// `StoreError::Locked` while locked.
    pub fn view_of_one(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        author: Author,
    ) -> Stored<Option<Entry>> {
        self.step()?;
        let document = self.load(space, entry)?;
        let alone = |document: &Document| document.authors().iter().all(|by| *by == author);
        Ok(document.filter(alone).map(|document| document.entry()))
    }

    /// Who changed what and when, oldest first; empty if there is no such entry.
    ///
    /// # Errors
    ///
    /// `StoreError::Locked` while locked.
    pub fn history(&mut self, space: SpaceId, entry: EntryId) -> Stored<Vec<Act>> {
        self.step()?;
        let document = self.load(space, entry)?;
        Ok(document
            .map(|document| document.history())
            .unwrap_or_default())
    }

    /// The rota of an entry, `person` tells whose device wrote; `None` if it is no rota.
    ///
    /// # Errors
    ///
    /// `StoreError::Locked` while locked.
    pub fn rota(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        person: impl Fn(&Author) -> Option<Person>,
    ) -> Stored<Option<Rota>> {
        self.step()?;
        let document = self.load(space, entry)?;
        Ok(document.and_then(|document| Rota::of(&document, person)))
    }

    /// The versions of an agreement, `person` tells whose device wrote; `None` if there is none under
    /// this id.
    ///
    /// # Errors
    ///
    /// `StoreError::Locked` while locked.
    pub fn drafts(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        person: impl Fn(&Author) -> Option<Person>,
    ) -> Stored<Option<Vec<Draft>>> {
        self.step()?;
        let document = self.load(space, entry)?;
        Ok(document.and_then(|document| document.drafts_of(person)))
    }

    /// The entry as JSON that is the same on every device.
    ///
    /// # Errors
    ///
    /// `StoreError::Locked` while locked.
    pub fn canonical_json(&mut self, space: SpaceId, entry: EntryId) -> Stored<Option<String>> {
        self.step()?;
        let document = self.load(space, entry)?;
        Ok(document.map(|document| document.canonical_json()))
    }

    /// Entries whose id in hexadecimal starts so, in order. Readable while locked.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn find(&mut self, prefix: &str) -> Stored<Vec<(SpaceId, EntryId)>> {
        self.step()?;
        self.all(
            "SELECT space, entry FROM documents
             WHERE substr(lower(hex(entry)), 1, length(?1)) = lower(?1) ORDER BY space, entry",
            [prefix],
            |row| Ok((SpaceId(row.get(0)?), EntryId(row.get(1)?))),
        )
    }
}
