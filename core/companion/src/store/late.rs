//! Late words: what this device wrote into an entry that was closed is kept in its person's `me`,
//! each change once, and never carried to a wider audience. Must not decide what is late.

use std::collections::BTreeMap;

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use onderweg_journal::{ActorRule, ChangeBytes, Document, measure};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::ids::{ChangeHash, EntryId, SpaceId};
use onderweg_sync::store::{StoreError, Stored};
use rusqlite::params;

use super::document::{all_theirs, ours, salt_of, theirs};
use super::late_photos::Photos;
use super::notes::Under;
use super::tx::Tx;

const TABLE: &str = "late_queue";

/// A late copy that is written and has no space yet.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
struct Queued {
    #[cbor(n(0), with = "minicbor::bytes")]
    saved: Vec<u8>,
    #[n(1)]
    changes: Vec<ByteVec>,
    /// What it is to hold, from before there were any of these: none.
    #[n(2)]
    photos: Option<Photos>,
}

/// Where own words come too late.
#[derive(Debug, Clone, Copy)]
pub(super) struct Late {
    pub(super) space: SpaceId,
    pub(super) entry: EntryId,
    /// A space that is closing: nothing goes there.
    pub(super) except: Option<SpaceId>,
    /// Whether letters are kept with the words.
    pub(super) photos: bool,
}

impl Late {
    /// In an entry that was closed, in a space that stays open.
    pub(super) fn at(space: SpaceId, entry: EntryId) -> Self {
        Self {
            space,
            entry,
            except: None,
            photos: true,
        }
    }
}

impl Tx<'_> {
    /// Late copies that wait for a `me` space. Readable while locked.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn late_waiting(&mut self) -> Stored<u64> {
        self.step()?;
        self.count("SELECT count(*) FROM late_queue", [])
    }

    /// Keeps what these own changes wrote, as far as it was not kept before: words, and letters that lie on this
    /// phone.
    pub(super) fn keep_words(
        &mut self,
        late: Late,
        document: &Document,
        hashes: &[ChangeHash],
    ) -> Stored<()> {
        let mut fresh = Vec::new();
        for hash in hashes {
            let marked = self.exec(
                "INSERT OR IGNORE INTO late (space, hash) VALUES (?1, ?2)",
                params![late.space.0, hash.0],
            )?;
            if marked > 0 {
                fresh.push(*hash);
            }
        }
        if fresh.is_empty() {
            return Ok(());
        }
        let fresh = all_theirs(&fresh);
        let photos = match late.photos {
            true => self.late_photos(late.space, late.entry, &document.letters_of(&fresh))?,
            false => None,
        };
        let actor = self.actor()?;
        let copy = match photos {
            Some(_) => document.late_task(&fresh, actor, self.now_ms).map(Some),
            None => document.late_copy(&fresh, actor, self.now_ms),
        };
        match copy {
            Ok(None) => Ok(()),
            Ok(Some((copy, changes))) => {
                let changes = changes.into_iter().map(ChangeBytes::into_vec).collect();
                self.place_late(&copy, changes, photos, late.except)
            }
            Err(_) => Err(StoreError::Failed("late words do not fit an entry".into())),
        }
    }

    fn place_late(
        &mut self,
        copy: &Document,
        changes: Vec<Vec<u8>>,
        photos: Option<Photos>,
        except: Option<SpaceId>,
    ) -> Stored<()> {
        let me = self.find_me()?.filter(|me| Some(*me) != except);
        if let Some(me) = me {
            let entry = self.put_copy(me, copy, &changes)?;
            return self.put_photos(me, entry, photos);
        }
        let row = self.one(
            "SELECT coalesce(max(row), 0) + 1 FROM late_queue",
            [],
            |row| row.get::<_, i64>(0),
        )?;
        let row = row.unwrap_or(1);
        let queued = Queued {
            saved: copy.save(),
            changes: changes.into_iter().map(ByteVec::from).collect(),
            photos,
        };
        let sealed = self.seal(Under::Content, TABLE, &row.to_be_bytes(), &to_cbor(&queued))?;
        self.exec(
            "INSERT INTO late_queue (row, sealed) VALUES (?1, ?2)",
            params![row, sealed],
        )?;
        Ok(())
    }

    /// Puts what waited into `me`, if there is one now.
    pub(super) fn flush_late(&mut self) -> Stored<()> {
        let waiting = self.all(
            "SELECT row, sealed FROM late_queue ORDER BY row",
            [],
            |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)),
        )?;
        if waiting.is_empty() {
            return Ok(());
        }
        let Some(me) = self.find_me()? else {
            return Ok(());
        };
        for (row, sealed) in waiting {
            let plain = self.unseal(Under::Content, TABLE, &row.to_be_bytes(), &sealed)?;
            let damaged = StoreError::Damaged(TABLE);
            let queued: Queued = from_cbor(&plain, "late").map_err(|_| damaged.clone())?;
            let copy = Document::load(&queued.saved).map_err(|_| damaged)?;
            let changes: Vec<_> = queued.changes.into_iter().map(Vec::from).collect();
            let entry = self.put_copy(me, &copy, &changes)?;
            self.put_photos(me, entry, queued.photos)?;
            self.exec("DELETE FROM late_queue WHERE row = ?1", [row])?;
        }
        Ok(())
    }

    /// Puts a document written here into a space under a new id, its changes unsent.
    pub(super) fn put_copy(
        &mut self,
        space: SpaceId,
        copy: &Document,
        changes: &[Vec<u8>],
    ) -> Stored<EntryId> {
        let first = changes.first().and_then(|change| measure(change).ok());
        let first = first.ok_or(StoreError::Damaged("a copy without a change"))?;
        let entry = EntryId::of(&self.device(), &salt_of(&ours(&first.hash)));
        self.save(space, entry, copy)?;
        for change in changes {
            self.add_unsent(space, entry, change)?;
        }
        Ok(entry)
    }

    /// Keeps the words of own changes to an entry that may be gone already.
    pub(super) fn keep_late_changes(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        changes: &[Vec<u8>],
    ) -> Stored<()> {
        let mut document = self.load(space, entry)?.unwrap_or_else(Document::empty);
        let bytes: Vec<&[u8]> = changes.iter().map(Vec::as_slice).collect();
        document.apply(&bytes, ActorRule::Vouched);
        let metas = changes.iter().flat_map(|change| measure(change));
        let own = metas.filter(|meta| self.is_own(meta.actor.author()));
        let held: Vec<_> = own
            .map(|meta| ours(&meta.hash))
            .filter(|hash| document.contains(&theirs(hash)))
            .collect();
        self.keep_words(Late::at(space, entry), &document, &held)
    }

    /// The same change has another hash now: what was kept of it stays kept.
    pub(super) fn rename_late(
        &mut self,
        space: SpaceId,
        renamed: &BTreeMap<ChangeHash, ChangeHash>,
    ) -> Stored<()> {
        for (old, new) in renamed {
            self.exec(
                "INSERT OR IGNORE INTO late (space, hash)
                 SELECT space, ?3 FROM late WHERE space = ?1 AND hash = ?2",
                params![space.0, old.0, new.0],
            )?;
        }
        Ok(())
    }
}
