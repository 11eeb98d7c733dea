//! What an entry says about its letter: where the blobs are, and their keys. Whoever reads the entry can
//! open them; when the entry is erased the keys are gone.
//!
//! ```text
//! version 1 || space_id 16 || device_id 16 || full 89 || thumbnail 89 or nothing, as hexadecimal
//! blob = salt 16 || key 32 || size 4 || SHA-256 of the content 32 || media 1 || width 2 || height 2
//! ```

use std::fmt;

use zeroize::Zeroize;

use super::media::{Looks, Media};
use super::part::BlobName;
use crate::ids::{DeviceId, EntryId, SpaceId};
use crate::limits::{MAX_LETTER, MAX_THUMB};

/// One blob, and what opens it.
#[derive(Clone, PartialEq, Eq)]
pub struct Blob {
    /// Of its name.
    pub salt: [u8; 16],
    /// Opens its parts. Drawn for this blob alone.
    pub key: [u8; 32],
    /// Bytes of the content.
    pub size: u32,
    /// SHA-256 of the content.
    pub digest: [u8; 32],
    /// What the content is.
    pub looks: Looks,
}

impl Drop for Blob {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Blob({:?}, {} bytes)", self.looks.media, self.size)
    }
}

/// A letter: the whole, and a small picture of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRef {
    /// The space whose members can fetch it.
    pub space: SpaceId,
    /// Who attached it.
    pub device: DeviceId,
    /// The whole.
    pub full: Blob,
    /// The small picture, if there is one.
    pub thumb: Option<Blob>,
}

/// A text is no letter, or one of a newer version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no letter that this version can read")]
pub struct NoLetter;

impl LetterRef {
    /// The name of one of its blobs; `entry` is the entry that it stands in.
    pub fn name(&self, entry: EntryId, blob: &Blob) -> BlobName {
        BlobName {
            space: self.space,
            entry,
            device: self.device,
            salt: blob.salt,
        }
    }

    /// As it stands in the entry.
    pub fn text(&self) -> String {
        let mut bytes = vec![1];
        bytes.extend_from_slice(&self.space.0);
        bytes.extend_from_slice(&self.device.0);
        for blob in std::iter::once(&self.full).chain(&self.thumb) {
            bytes.extend_from_slice(&blob.salt);
            bytes.extend_from_slice(&blob.key);
            bytes.extend_from_slice(&blob.size.to_be_bytes());
            bytes.extend_from_slice(&blob.digest);
            bytes.push(blob.looks.media.code());
            bytes.extend_from_slice(&blob.looks.width.to_be_bytes());
            bytes.extend_from_slice(&blob.looks.height.to_be_bytes());
        }
        let text = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        bytes.zeroize();
        text
    }

    /// Reads what stands in an entry.
    ///
    /// # Errors
    ///
    /// [`NoLetter`]; the entry is whole without it.
    pub fn from_text(text: &str) -> Result<Self, NoLetter> {
        let mut bytes = unhex(text).ok_or(NoLetter)?;
        let read = read(&bytes).ok_or(NoLetter);
        bytes.zeroize();
        read
    }
}

fn read(bytes: &[u8]) -> Option<LetterRef> {
    let mut rest = bytes;
    if take(&mut rest)? != [1] {
        return None;
    }
    let space = SpaceId(take(&mut rest)?);
    let device = DeviceId(take(&mut rest)?);
    let full = blob(&mut rest, MAX_LETTER)?;
    let thumb = match rest {
        [] => None,
        _ => Some(blob(&mut rest, MAX_THUMB)?),
    };
    rest.is_empty().then_some(LetterRef {
        space,
        device,
        full,
        thumb,
    })
}

fn blob(rest: &mut &[u8], most: usize) -> Option<Blob> {
    let salt = take(rest)?;
    let key = take(rest)?;
    let size = u32::from_be_bytes(take(rest)?);
    let digest = take(rest)?;
    let [code] = take(rest)?;
    let looks = Looks {
        media: Media::of_code(code)?,
        width: u16::from_be_bytes(take(rest)?),
        height: u16::from_be_bytes(take(rest)?),
    };
    (size > 0 && size as usize <= most).then_some(Blob {
        salt,
        key,
        size,
        digest,
        looks,
    })
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = rest.split_first_chunk::<N>()?;
    *rest = tail;
    Some(*head)
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let plain = |sign: u8| sign.is_ascii_digit() || (b'a'..=b'f').contains(&sign);
    if text.len() > 1_024 || !text.len().is_multiple_of(2) || !text.bytes().all(plain) {
        return None;
    }
    let pairs = text.as_bytes().chunks_exact(2);
    pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(thumb: bool) -> LetterRef {
        let blob = |seed, size| Blob {
            salt: [seed; 16],
            key: [seed + 1; 32],
            size,
            digest: [seed + 2; 32],
            looks: Looks {
                media: Media::Jpeg,
                width: 800,
                height: 600,
            },
        };
        LetterRef {
            space: SpaceId([1; 16]),
            device: DeviceId([2; 16]),
            full: blob(10, 300_000),
            thumb: thumb.then(|| blob(20, 9_000)),
        }
    }

    #[test]
    fn what_is_written_reads_back_and_stays_short() {
        for thumb in [false, true] {
            let text = sample(thumb).text();
            assert_eq!(LetterRef::from_text(&text), Ok(sample(thumb)));
            assert!(text.len() <= 512);
            for len in 0..text.len() {
                assert_eq!(
                    thumb && len == 244,
                    LetterRef::from_text(&text[..len]).is_ok()
                );
            }
        }
    }

    #[test]
    fn impossible_sizes_and_other_signs_are_refused() {
        let with = |size| {
            let mut letter = sample(false);
            letter.full.size = size;
            LetterRef::from_text(&letter.text())
        };
        assert_eq!((with(0), with(u32::MAX)), (Err(NoLetter), Err(NoLetter)));
        let text = sample(true).text();
        for wrong in [text.to_uppercase(), format!("{text}00"), "token-1".into()] {
            assert_eq!(LetterRef::from_text(&wrong), Err(NoLetter));
        }
    }

    #[test]
    fn debug_shows_no_key() {
        let shown = format!("{:?}", sample(true));
        assert!(!shown.contains("11") && !shown.contains("key"), "{shown}");
    }
}
