//! A letter on its way into an entry and out of one: sealed with its small picture, and opened from the parts that
//! are here. Must not know whose it is.

use onderweg_journal::{Command, Invalid, LETTER, Value, field_def};
use onderweg_protocol::blob::letter::{Blob, LetterRef};
use onderweg_protocol::blob::part::{BlobName, BlobPart};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_space::blob::{self, BlobError, SealedBlob};
use onderweg_space::keys::DeviceSecret;
use onderweg_sync::store::Stored;
use rand_core::CryptoRng;

use super::tx::Tx;

/// A letter that is ready to be attached to one entry.
pub(crate) struct SealedLetter {
    letter: LetterRef,
    full: SealedBlob,
    thumb: Option<SealedBlob>,
}

impl SealedLetter {
    /// Seals a photo, and a small picture of it, under fresh keys.
    pub(crate) fn seal(
        (space, entry): (SpaceId, EntryId),
        (photo, thumb): (&[u8], Option<&[u8]>),
        secret: &DeviceSecret,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Self, BlobError> {
        let full = blob::seal(space, entry, photo, secret, rng)?;
        let thumb = thumb.map(|thumb| blob::seal_thumb(space, entry, thumb, secret, rng));
        let thumb = thumb.transpose()?;
        let letter = LetterRef {
            space,
            device: secret.keys().id(),
            full: full.blob.clone(),
            thumb: thumb.as_ref().map(|thumb| thumb.blob.clone()),
        };
        Ok(Self {
            letter,
            full,
            thumb,
        })
    }

    /// What attaches it to its entry.
    pub(crate) fn command(&self) -> Result<Command, Invalid> {
        let def = field_def(LETTER).ok_or(Invalid::NoSuchField)?;
        Ok(Command::Set(def.set(Value::Text(self.letter.text()))?))
    }
}

impl Tx<'_> {
    /// Keeps the parts of a letter of one's own, to be sent: the small picture first.
    pub(crate) fn attach_letter(&mut self, letter: &SealedLetter) -> Stored<()> {
        if let Some(thumb) = &letter.thumb {
            self.attach_blob(true, &thumb.parts)?;
        }
        self.attach_blob(false, &letter.full.parts)
    }

    /// The content, if all parts are here.
    pub(crate) fn open_blob(
        &mut self,
        name: &BlobName,
        blob: &Blob,
    ) -> Stored<Option<Result<Vec<u8>, BlobError>>> {
        let id = name.id();
        if !self.blob_state(id)?.is_some_and(|found| found.is_whole()) {
            return Ok(None);
        }
        let mut parts = Vec::new();
        for number in self.part_numbers(id, false)? {
            let bytes = self.part_bytes(id, number)?.unwrap_or_default();
            let Ok(part) = BlobPart::parse(bytes) else {
                return Ok(Some(Err(BlobError::Tampered)));
            };
            parts.push(part);
        }
        Ok(Some(blob::open(name, blob, &parts)))
    }
}
