//! The one door through which documents are read and written, their summaries with them.
//! Must not know acts, chunks or moves.

use std::collections::BTreeSet;

use onderweg_journal::{Author, ChangeHash as Hash, Document};
use onderweg_protocol::control::Origin;
use onderweg_protocol::ids::{ChangeHash, DeviceId, EntryId, SpaceId, digest};
use onderweg_sync::store::{StoreError, Stored};
use rusqlite::params;

use super::notes::Under;
use super::pack::{pack, unpack};
use super::tx::{Tx, key};

const TABLE: &str = "documents";
const ORIGINS: &str = "origins";

/// An entry that others' changes, or this device's on another phone, were applied to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Where.
    pub space: SpaceId,
    /// Which.
    pub entry: EntryId,
    /// Devices that wrote the changes.
    pub by: BTreeSet<DeviceId>,
    /// The changes: look them up in the entry's history. Empty: the entry was erased.
    pub changes: Vec<ChangeHash>,
    /// Whether the entry was unknown here before.
    pub new: bool,
}

pub(super) fn ours(hash: &Hash) -> ChangeHash {
    ChangeHash(hash.0)
}

pub(super) fn theirs(hash: &ChangeHash) -> Hash {
    Hash(hash.0)
}

pub(super) fn all_ours(hashes: &[Hash]) -> Vec<ChangeHash> {
    hashes.iter().map(ours).collect()
}

pub(super) fn all_theirs(hashes: &[ChangeHash]) -> Vec<Hash> {
    hashes.iter().map(theirs).collect()
}

pub(super) fn device_of(author: Author) -> DeviceId {
    DeviceId(author.0)
}

/// The salt of an entry, from the hash of its first change.
///
/// So nothing has to be kept beside the document, and every device of the author can prove who
/// made it. 64 random bits of the actor stand in that change: the salt tells nothing of its words.
pub(super) fn salt_of(first: &ChangeHash) -> [u8; 16] {
    let full = digest("ow1/origin", &[&first.0]);
    let mut salt = [0; 16];
    salt.copy_from_slice(full.split_at(16).0);
    salt
}

impl Tx<'_> {
    /// The document of an entry; `None` if there is none here.
    pub(super) fn load(&mut self, space: SpaceId, entry: EntryId) -> Stored<Option<Document>> {
        let saved = self.get_saved(space, entry)?;
        let load = |saved: Vec<u8>| {
            Document::load(&saved).map_err(|_| StoreError::Damaged("documents.saved"))
        };
        saved.map(load).transpose()
    }

    pub(super) fn get_saved(&mut self, space: SpaceId, entry: EntryId) -> Stored<Option<Vec<u8>>> {
        self.need_open()?;
        let sealed = self.one(
            "SELECT sealed FROM documents WHERE space = ?1 AND entry = ?2",
            params![space.0, entry.0],
            |row| row.get::<_, Vec<u8>>(0),
        )?;
        let Some(sealed) = sealed else {
            return Ok(None);
        };
        let packed = self.unseal(Under::Content, TABLE, &key(space, entry), &sealed)?;
        unpack(&packed)
            .map(Some)
            .ok_or(StoreError::Damaged("documents.packed"))
    }

    /// Writes a document with everything that is computed from it. An empty one goes.
    pub(super) fn save(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        document: &Document,
    ) -> Stored<()> {
        if document.is_empty() {
            return self.remove(space, entry);
        }
        let sealed = self.seal(
            Under::Content,
            TABLE,
            &key(space, entry),
            &pack(&document.save()),
        )?;
        self.exec(
            "INSERT INTO documents (space, entry, sealed) VALUES (?1, ?2, ?3)
             ON CONFLICT (space, entry) DO UPDATE SET sealed = excluded.sealed",
            params![space.0, entry.0, sealed],
        )?;
        self.put_summary(space, entry, &document.summary())
    }

    /// Removes a document and everything that is computed from it.
    pub(super) fn remove(&mut self, space: SpaceId, entry: EntryId) -> Stored<()> {
        for sql in [
            "DELETE FROM documents WHERE space = ?1 AND entry = ?2",
            "DELETE FROM summaries WHERE space = ?1 AND entry = ?2",
            "DELETE FROM moved_touched WHERE space = ?1 AND entry = ?2",
        ] {
            self.exec(sql, params![space.0, entry.0])?;
        }
        self.touch_index(space, entry);
        self.move_alarm(space, entry, None)
    }

    pub(super) fn has_document(&mut self, space: SpaceId, entry: EntryId) -> Stored<bool> {
        let found = self.one(
            "SELECT 1 FROM documents WHERE space = ?1 AND entry = ?2",
            params![space.0, entry.0],
            |_| Ok(()),
        )?;
        Ok(found.is_some())
    }

    pub(crate) fn is_erased(&mut self, space: SpaceId, entry: EntryId) -> Stored<bool> {
        let found = self.one(
            "SELECT 1 FROM erased WHERE space = ?1 AND entry = ?2",
            params![space.0, entry.0],
            |_| Ok(()),
        )?;
        Ok(found.is_some())
    }

    /// Who made an entry and with which salt; `None` for computed ids and where it is not known.
    pub(super) fn origin(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        document: &Document,
    ) -> Stored<Option<Origin>> {
        let roots = document.changes();
        let roots = roots.iter().filter(|(meta, _)| meta.deps.is_empty());
        let mut origins = roots.map(|(meta, _)| Origin {
            device: device_of(meta.actor.author()),
            salt: salt_of(&ours(&meta.hash)),
        });
        if let Some(origin) = origins.find(|origin| origin.entry() == entry) {
            return Ok(Some(origin));
        }
        let sealed = self.one(
            "SELECT sealed FROM origins WHERE space = ?1 AND entry = ?2",
            params![space.0, entry.0],
            |row| row.get::<_, Vec<u8>>(0),
        )?;
        let Some(sealed) = sealed else {
            return Ok(None);
        };
        let salt = self.unseal(Under::Content, ORIGINS, &key(space, entry), &sealed)?;
        let salt = salt.try_into().map_err(|_| StoreError::Damaged(ORIGINS))?;
        let device = self.device();
        Ok(Some(Origin { device, salt }))
    }

    /// Keeps the salt of an own entry whose first change is about to be written again.
    pub(super) fn keep_origin(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        old: &Document,
    ) -> Stored<()> {
        let me = self.device();
        let origin = self.origin(space, entry, old)?;
        let Some(origin) = origin.filter(|origin| origin.device == me) else {
            return Ok(());
        };
        let sealed = self.seal(Under::Content, ORIGINS, &key(space, entry), &origin.salt)?;
        self.exec(
            "INSERT OR IGNORE INTO origins (space, entry, sealed) VALUES (?1, ?2, ?3)",
            params![space.0, entry.0, sealed],
        )?;
        Ok(())
    }

    /// Whether a change was written by this device.
    pub(super) fn is_own(&self, author: Author) -> bool {
        device_of(author) == self.device()
    }
}
