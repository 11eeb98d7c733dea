//! Letters that this device attached to an entry which was closed without anybody having seen them: kept with the
//! late words, sealed anew, for their person alone. What became of them is told once. Must not decide what is late.

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use onderweg_protocol::blob::letter::LetterRef;
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::{StoreError, Stored};

use super::letter_seal::SealedLetter;
use super::notes::Under;
use super::tx::Tx;

const NOTE: &str = "late_photos";

/// Letters, opened, that wait for the task which is to hold them.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(super) struct Photos {
    /// Where they were attached.
    #[n(0)]
    space: SpaceId,
    #[n(1)]
    photos: Vec<Photo>,
}

#[derive(Clone, PartialEq, Eq, Encode, Decode)]
struct Photo {
    #[n(0)]
    full: ByteVec,
    #[n(1)]
    thumb: Option<ByteVec>,
}

impl std::fmt::Debug for Photo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Photo({} bytes)", self.full.len())
    }
}

/// What became of letters that came too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) struct LatePhoto {
    /// Where they were attached.
    #[n(0)]
    pub(crate) space: SpaceId,
    /// The task that holds them now; none where their bytes were not on this phone any more.
    #[n(1)]
    pub(crate) entry: Option<EntryId>,
}

impl Tx<'_> {
    /// Those of these letters that lie here whole; of others it is told that they are lost, where their entry
    /// was erased: else they are still where they were.
    pub(super) fn late_photos(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        letters: &[String],
    ) -> Stored<Option<Photos>> {
        let mut photos = Vec::new();
        let mut lost = false;
        for text in letters {
            let letter = LetterRef::from_text(text).ok();
            let Some(letter) = letter.filter(|l| l.space == space && l.device == self.device())
            else {
                continue;
            };
            let open = |tx: &mut Self, blob| tx.open_blob(&letter.name(entry, blob), blob);
            let Some(Ok(full)) = open(self, &letter.full)? else {
                lost = true;
                continue;
            };
            let thumb = letter.thumb.as_ref().map(|thumb| open(self, thumb));
            let thumb = thumb.transpose()?.flatten().and_then(Result::ok);
            photos.push(Photo {
                full: full.into(),
                thumb: thumb.map(ByteVec::from),
            });
        }
        if lost && self.is_erased(space, entry)? {
            self.tell_late(LatePhoto { space, entry: None })?;
        }
        Ok((!photos.is_empty()).then_some(Photos { space, photos }))
    }

    /// Attaches them to a task of one's own, each under a new key.
    pub(super) fn put_photos(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        photos: Option<Photos>,
    ) -> Stored<()> {
        let Some(photos) = photos else { return Ok(()) };
        let failed = |what: &str| StoreError::Failed(what.into());
        let vault = self.vault;
        let secret = vault.secret().ok_or(StoreError::Locked)?;
        for photo in &photos.photos {
            let bytes = (
                photo.full.as_slice(),
                photo.thumb.as_ref().map(|t| t.as_slice()),
            );
            let sealed = SealedLetter::seal((space, entry), bytes, secret, &mut *self.rng);
            let sealed = sealed.map_err(|_| failed("a late letter is not sealed"))?;
            let command = sealed
                .command()
                .map_err(|_| failed("a letter has no name"))?;
            let task = self.load(space, entry)?;
            let task = task.ok_or(StoreError::Damaged("a late task"))?;
            if !self.write_command(space, entry, task, &[command])? {
                return Err(failed("a late letter does not fit its task"));
            }
            self.attach_letter(&sealed)?;
        }
        self.tell_late(LatePhoto {
            space: photos.space,
            entry: Some(entry),
        })
    }

    fn tell_late(&mut self, late: LatePhoto) -> Stored<()> {
        let mut told = self.late_told()?;
        told.push(late);
        self.put_note(Under::Content, NOTE, &to_cbor(&told))
    }

    /// What became of letters that came too late, and was not shown yet.
    pub(crate) fn late_told(&mut self) -> Stored<Vec<LatePhoto>> {
        let told = self.note(Under::Content, NOTE)?;
        let read = |told: Vec<u8>| from_cbor(&told, "late photos");
        let read = told.map(read).transpose();
        Ok(read
            .map_err(|_| StoreError::Damaged("notes.late_photos"))?
            .unwrap_or_default())
    }

    /// The first so many of them were shown.
    pub(crate) fn late_shown(&mut self, count: usize) -> Stored<()> {
        let mut told = self.late_told()?;
        told.drain(..count.min(told.len()));
        self.put_note(Under::Content, NOTE, &to_cbor(&told))
    }
}
