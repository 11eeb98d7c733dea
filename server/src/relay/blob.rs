//! Letters: who may put, get and delete the parts of a blob. What is in them the relay cannot read.
//!
//! An id is a hash over space, entry, author and salt, and each part is signed by its author: nobody else
//! can put something under that name, and any member may bring back what a restored server lost.

use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::ids::{BlobId, DeviceId};
use onderweg_protocol::roster::Roster;

use super::standing::{Standing, standing};
use super::{Relay, cache};
use crate::store::{BlobRow, Blobs, BlobsOf, Result, SpaceRead, Store};

/// What became of a part, or of a wish about a blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlobOutcome {
    /// It is done and durable; also if it was so before.
    Done,
    /// The asker is no member of that space, or there is no such blob for them.
    NotMember,
    /// The part is not its author's, or the author was never in the space.
    Refused,
    /// A member may not delete what another attached.
    NotYours,
    /// The blob was deleted, or its entry was erased: it does not come back.
    Gone,
    /// Another part stands in its place; the first one stays.
    Taken,
    /// The space holds as much as it may.
    Full,
    /// The account stored as much as it may today.
    SlowDown {
        /// Until when, in milliseconds from now.
        wait_ms: u64,
    },
}

/// What is here of a blob.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlobHere {
    /// Its row.
    pub row: BlobRow,
    /// Numbers of the parts that are here.
    pub here: Vec<u16>,
}

impl Relay {
    /// Stores one part; once this says [`BlobOutcome::Done`] it is durable.
    ///
    /// # Errors
    ///
    /// [`crate::store::StoreError`] when the store refuses; nothing was stored.
    pub fn put_blob_part(
        &self,
        store: &dyn Store,
        device: DeviceId,
        part: &BlobPart,
        now_ms: u64,
    ) -> Result<BlobOutcome> {
        let space = part.header().name.space;
        let mut outcome = BlobOutcome::NotMember;
        store.write(space, &mut |tx| {
            let roster = cache::load(&self.rosters, tx.look(), space)?;
            outcome = self.judge(tx.look(), &roster, device, part, now_ms)?;
            if outcome != BlobOutcome::Done || is_here(tx.look(), part)? {
                return Ok(());
            }
            tx.put_blob_part(part)?;
            tx.spend(device, now_ms / DAY_MS, part.bytes().len() as u64)
        })?;
        Ok(outcome)
    }

    fn judge(
        &self,
        space: &dyn SpaceRead,
        roster: &Roster,
        device: DeviceId,
        part: &BlobPart,
        now_ms: u64,
    ) -> Result<BlobOutcome> {
        let name = part.header().name;
        if !is_reader(roster, &device) {
            return Ok(BlobOutcome::NotMember);
        }
        let author = roster.device(&name.device);
        let author = author.filter(|author| author.sheet.is_none());
        if author.is_none_or(|author| part.verify(&author.keys.ed).is_err()) {
            return Ok(BlobOutcome::Refused);
        }
        if roster.erased().contains_key(&name.entry) {
            return Ok(BlobOutcome::Gone);
        }
        match space.blob(name.id())? {
            Some(row) if row.gone => return Ok(BlobOutcome::Gone),
            Some(row) if row.parts != part.header().parts => return Ok(BlobOutcome::Taken),
            Some(_) | None => {}
        }
        match space.blob_part(name.id(), part.header().part)? {
            Some(kept) if kept == part.bytes() => return Ok(BlobOutcome::Done),
            Some(_) => return Ok(BlobOutcome::Taken),
            None => {}
        }
        if space.blob_count()? >= self.limits.blob_parts {
            return Ok(BlobOutcome::Full);
        }
        let spent = space.spent(device, now_ms / DAY_MS)?;
        let room = self.limits.day_bytes;
        if spent.saturating_add(part.bytes().len() as u64) > room {
            let wait_ms = DAY_MS - now_ms % DAY_MS;
            return Ok(BlobOutcome::SlowDown { wait_ms });
        }
        Ok(BlobOutcome::Done)
    }

    /// What is here of a blob; `None` for whoever is no member of its space, as if it never came.
    ///
    /// # Errors
    ///
    /// [`crate::store::StoreError`] when the store refuses.
    pub fn blob<S: Store + Blobs + ?Sized>(
        &self,
        store: &S,
        device: DeviceId,
        id: BlobId,
    ) -> Result<Option<BlobHere>> {
        self.looking_at(store, device, id, |space| {
            let Some(row) = space.blob(id)? else {
                return Ok(None);
            };
            let here = space.blob_parts(id)?;
            Ok(Some(BlobHere { row, here }))
        })
    }

    /// One part of a blob, for members of its space alone.
    ///
    /// # Errors
    ///
    /// [`crate::store::StoreError`] when the store refuses.
    pub fn blob_part<S: Store + Blobs + ?Sized>(
        &self,
        store: &S,
        device: DeviceId,
        id: BlobId,
        part: u16,
    ) -> Result<Option<Vec<u8>>> {
        self.looking_at(store, device, id, |space| space.blob_part(id, part))
    }

    /// Deletes a blob: by its author's person, by an owner, or by any member once its entry is erased.
    ///
    /// # Errors
    ///
    /// [`crate::store::StoreError`] when the store refuses; nothing was deleted.
    pub fn delete_blob<S: Store + Blobs + ?Sized>(
        &self,
        store: &S,
        device: DeviceId,
        id: BlobId,
    ) -> Result<BlobOutcome> {
        let Some(space) = store.space_of_blob(id)? else {
            return Ok(BlobOutcome::NotMember);
        };
        let mut outcome = BlobOutcome::NotMember;
        store.write(space, &mut |tx| {
            let roster = cache::load(&self.rosters, tx.look(), space)?;
            let row = tx.blob(id)?.filter(|_| is_reader(&roster, &device));
            let Some(row) = row else {
                outcome = BlobOutcome::NotMember;
                return Ok(());
            };
            let person = roster.person_of(&device);
            let own = person.is_some() && person == roster.person_of(&row.device);
            let erased = roster.erased().contains_key(&row.entry);
            if !(own || erased || roster.is_owner(&device)) {
                outcome = BlobOutcome::NotYours;
                return Ok(());
            }
            outcome = BlobOutcome::Done;
            if !row.gone {
                tx.drop_blobs(BlobsOf::Blob(id))?;
            }
            Ok(())
        })?;
        Ok(outcome)
    }

    fn looking_at<S: Store + Blobs + ?Sized, T>(
        &self,
        store: &S,
        device: DeviceId,
        id: BlobId,
        see: impl Fn(&dyn SpaceRead) -> Result<Option<T>>,
    ) -> Result<Option<T>> {
        let Some(space) = store.space_of_blob(id)? else {
            return Ok(None);
        };
        let mut found = None;
        store.read(space, &mut |look| {
            let roster = cache::load(&self.rosters, look, space)?;
            found = match is_reader(&roster, &device) {
                true => see(look)?,
                false => None,
            };
            Ok(())
        })?;
        Ok(found)
    }
}

/// A member that reads: a recovery sheet gets the log and nothing else.
fn is_reader(roster: &Roster, device: &DeviceId) -> bool {
    let phone = roster
        .device(device)
        .is_some_and(|found| found.sheet.is_none());
    phone && standing(roster, device) == Standing::Member
}

fn is_here(space: &dyn SpaceRead, part: &BlobPart) -> Result<bool> {
    let header = part.header();
    let here = space.blob_parts(header.name.id())?;
    Ok(here.binary_search(&header.part).is_ok())
}

const DAY_MS: u64 = 24 * 3_600_000;
