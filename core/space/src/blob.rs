//! Seals a letter into parts and opens them again. Knows no entry and no file. What a camera wrote beside a
//! picture, such as where it was taken, is left out before anything is sealed.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use onderweg_protocol::blob::letter::Blob;
use onderweg_protocol::blob::media::{Looks, MediaError};
use onderweg_protocol::blob::part::{BlobName, BlobPart, PartHeader};
use onderweg_protocol::blob::strip::stripped;
use onderweg_protocol::chunk::padded;
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_protocol::limits::{BLOB_TEXT, MAX_LETTER, MAX_THUMB, MAX_THUMB_SIDE};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};

use crate::keys::DeviceSecret;

/// Why something is not sealed or not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BlobError {
    /// Nothing, or more than a letter may have.
    #[error("a letter has at most {MAX_LETTER} bytes, its small picture {MAX_THUMB}")]
    Size,
    /// Something else than what is taken.
    #[error(transparent)]
    Media(#[from] MediaError),
    /// A small picture that is a document, or not small.
    #[error("the small picture is no picture, or has more than {MAX_THUMB_SIDE} pixels on a side")]
    Thumb,
    /// A part is missing, or is not of this blob.
    #[error("a part of the letter is missing")]
    Missing,
    /// Not what its author attached: changed on the way, or by the server.
    #[error("the letter is not what was attached")]
    Tampered,
}

/// A blob that is ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedBlob {
    /// What opens it; for the entry.
    pub blob: Blob,
    /// What travels, in order.
    pub parts: Vec<BlobPart>,
}

/// How many parts a content of so many bytes has.
pub fn parts_of(size: u32) -> u16 {
    let parts = padded(size as usize + 4).div_ceil(BLOB_TEXT);
    u16::try_from(parts).unwrap_or(u16::MAX)
}

/// Seals a letter under a fresh key.
///
/// # Errors
///
/// [`BlobError::Size`] and [`BlobError::Media`]: nothing was drawn.
pub fn seal(
    space: SpaceId,
    entry: EntryId,
    content: &[u8],
    secret: &DeviceSecret,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<SealedBlob, BlobError> {
    let (content, looks) = readied(content)?;
    sealed((space, entry), &content, looks, secret, rng)
}

/// Seals its small picture under another fresh key.
///
/// # Errors
///
/// As [`seal`], and [`BlobError::Thumb`].
pub fn seal_thumb(
    space: SpaceId,
    entry: EntryId,
    content: &[u8],
    secret: &DeviceSecret,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<SealedBlob, BlobError> {
    let (content, looks) = readied_thumb(content)?;
    sealed((space, entry), &content, looks, secret, rng)
}

/// Whether [`seal`] takes a content.
///
/// # Errors
///
/// As [`seal`].
pub fn check_letter(content: &[u8]) -> Result<(), BlobError> {
    readied(content).map(|_| ())
}

/// Whether [`seal_thumb`] takes a content.
///
/// # Errors
///
/// As [`seal_thumb`].
pub fn check_thumb(content: &[u8]) -> Result<(), BlobError> {
    readied_thumb(content).map(|_| ())
}

fn readied(content: &[u8]) -> Result<(Vec<u8>, Looks), BlobError> {
    bounded(content, MAX_LETTER)?;
    let content = stripped(content)?;
    bounded(&content, MAX_LETTER)?;
    let looks = Looks::read(&content)?;
    Ok((content, looks))
}

fn readied_thumb(content: &[u8]) -> Result<(Vec<u8>, Looks), BlobError> {
    bounded(content, MAX_THUMB)?;
    let content = stripped(content)?;
    bounded(&content, MAX_THUMB)?;
    let looks = Looks::read(&content)?;
    let side = u32::from(looks.width.max(looks.height));
    if side == 0 || side > MAX_THUMB_SIDE {
        return Err(BlobError::Thumb);
    }
    Ok((content, looks))
}

fn bounded(content: &[u8], most: usize) -> Result<(), BlobError> {
    let fits = !content.is_empty() && content.len() <= most;
    fits.then_some(()).ok_or(BlobError::Size)
}

fn sealed(
    (space, entry): (SpaceId, EntryId),
    content: &[u8],
    looks: Looks,
    secret: &DeviceSecret,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<SealedBlob, BlobError> {
    let size = u32::try_from(content.len()).map_err(|_| BlobError::Size)?;
    let (mut salt, mut key) = ([0; 16], [0; 32]);
    rng.fill_bytes(&mut salt);
    rng.fill_bytes(&mut key);
    let name = BlobName {
        space,
        entry,
        device: secret.keys().id(),
        salt,
    };
    let mut plain = Vec::with_capacity(padded(content.len() + 4));
    plain.extend_from_slice(&size.to_be_bytes());
    plain.extend_from_slice(content);
    plain.resize(padded(content.len() + 4), 0);
    let cipher = XChaCha20Poly1305::new(&key.into());
    let parts = parts_of(size);
    let texts = (0..parts).zip(plain.chunks(BLOB_TEXT));
    let seal_one = |(part, msg): (u16, &[u8])| {
        let header = PartHeader { name, part, parts };
        let mut nonce = [0; 24];
        rng.fill_bytes(&mut nonce);
        let aad = &header.aad();
        let text = cipher
            .encrypt(&XNonce::from(nonce), Payload { msg, aad })
            .map_err(|_| BlobError::Size)?;
        Ok(BlobPart::sign(header, &nonce, &text, secret.signing()))
    };
    let parts = texts.map(seal_one).collect::<Result<_, BlobError>>()?;
    let digest = Sha256::digest(content).into();
    let blob = Blob {
        salt,
        key,
        size,
        digest,
        looks,
    };
    Ok(SealedBlob { blob, parts })
}

/// What was attached, from all parts in order; anything else is an error.
///
/// The type is read from the content again: whoever wrote the entry may have said another.
///
/// # Errors
///
/// [`BlobError::Missing`] and [`BlobError::Tampered`].
pub fn open(name: &BlobName, blob: &Blob, parts: &[BlobPart]) -> Result<Vec<u8>, BlobError> {
    let all = parts_of(blob.size);
    if parts.len() != usize::from(all) {
        return Err(BlobError::Missing);
    }
    let mut plain = Vec::with_capacity(padded(blob.size as usize + 4));
    for (part, found) in (0..all).zip(parts) {
        plain.extend(open_part(name, blob, part, found)?);
    }
    let content = plain.split_first_chunk::<4>().and_then(|(size, rest)| {
        let said = u32::from_be_bytes(*size) == blob.size;
        rest.get(..blob.size as usize).filter(|_| said)
    });
    let content = content.ok_or(BlobError::Tampered)?;
    let digest: [u8; 32] = Sha256::digest(content).into();
    if digest != blob.digest || Looks::read(content) != Ok(blob.looks) {
        return Err(BlobError::Tampered);
    }
    Ok(content.to_vec())
}

/// Checks one part by itself, so that one which was put in its place costs no other.
///
/// # Errors
///
/// [`BlobError::Tampered`] if it is another part, of another blob, or sealed under another key.
pub fn check_part(
    name: &BlobName,
    blob: &Blob,
    number: u16,
    part: &BlobPart,
) -> Result<(), BlobError> {
    open_part(name, blob, number, part).map(|_| ())
}

fn open_part(
    name: &BlobName,
    blob: &Blob,
    number: u16,
    part: &BlobPart,
) -> Result<Vec<u8>, BlobError> {
    let header = PartHeader {
        name: *name,
        part: number,
        parts: parts_of(blob.size),
    };
    if *part.header() != header {
        return Err(BlobError::Tampered);
    }
    let cipher = XChaCha20Poly1305::new(&blob.key.into());
    let (msg, aad) = (part.ciphertext(), &header.aad()[..]);
    let text = cipher.decrypt(&XNonce::from(part.nonce()), Payload { msg, aad });
    text.map_err(|_| BlobError::Tampered)
}

#[cfg(test)]
mod tests {
    use onderweg_protocol::blob::media::Media;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    use super::*;

    const SPACE: SpaceId = SpaceId([1; 16]);
    const ENTRY: EntryId = EntryId([2; 16]);

    fn photo(len: usize, side: u32) -> Vec<u8> {
        let mut out = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        out.extend_from_slice(&side.to_be_bytes());
        out.extend_from_slice(&side.to_be_bytes());
        out.extend_from_slice(b"\x08\x02\0\0\0crc.");
        let data = u32::try_from(len - 57).unwrap();
        out.extend_from_slice(&data.to_be_bytes());
        out.extend_from_slice(b"IDAT");
        out.resize(len - 12, 7);
        out.extend_from_slice(b"\0\0\0\0IENDcrc.");
        out
    }

    fn sealed(content: &[u8]) -> (SealedBlob, BlobName) {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let secret = DeviceSecret::generate(&mut rng);
        let sealed = seal(SPACE, ENTRY, content, &secret, &mut rng).unwrap();
        let name = sealed.parts[0].header().name;
        assert_eq!(name.device, secret.keys().id());
        for part in &sealed.parts {
            part.verify(&secret.keys().ed).unwrap();
            assert_eq!(BlobPart::parse(part.bytes().to_vec()), Ok(part.clone()));
        }
        (sealed, name)
    }

    #[test]
    fn what_is_sealed_opens_at_every_size() {
        for len in [57, 300, 65_531, 65_532, 65_533, 200_000, MAX_LETTER] {
            let content = photo(len, 900);
            let (sealed, name) = sealed(&content);
            assert_eq!(sealed.parts.len(), usize::from(parts_of(sealed.blob.size)));
            assert_eq!(open(&name, &sealed.blob, &sealed.parts), Ok(content));
            assert_eq!(sealed.blob.looks.media, Media::Png);
        }
    }

    #[test]
    fn parts_that_are_missing_swapped_or_of_another_blob_are_noticed() {
        let (good, name) = sealed(&photo(200_000, 900));
        let short = &good.parts[..good.parts.len() - 1];
        assert_eq!(open(&name, &good.blob, short), Err(BlobError::Missing));
        let mut swapped = good.parts.clone();
        swapped.swap(0, 1);
        assert_eq!(open(&name, &good.blob, &swapped), Err(BlobError::Tampered));
        let other = BlobName {
            entry: EntryId([9; 16]),
            ..name
        };
        assert_eq!(
            open(&other, &good.blob, &good.parts),
            Err(BlobError::Tampered)
        );
        let mut lying = good.blob.clone();
        lying.looks.media = Media::Pdf;
        assert_eq!(open(&name, &lying, &good.parts), Err(BlobError::Tampered));
    }

    #[test]
    fn where_a_photo_was_taken_is_not_sealed() {
        let plain = photo(900, 90);
        let (head, rest) = plain.split_at(33);
        let place = b"\0\0\0\x12eXIf51.2194 N 4.4025 Ecrc.";
        let (sealed, name) = sealed(&[head, place, rest, b"a film"].concat());
        assert_eq!(open(&name, &sealed.blob, &sealed.parts), Ok(plain));
    }

    #[test]
    fn wrong_types_and_sizes_are_refused_before_anything_is_drawn() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let secret = DeviceSecret::generate(&mut rng);
        let mut full = |content: &[u8]| seal(SPACE, ENTRY, content, &secret, &mut rng).err();
        assert_eq!(full(b""), Some(BlobError::Size));
        assert_eq!(full(&photo(MAX_LETTER + 1, 9)), Some(BlobError::Size));
        let bomb = Some(BlobError::Media(MediaError::TooManyPixels));
        assert_eq!(full(&photo(900, 60_000)), bomb);
        let cut = Some(BlobError::Media(MediaError::Damaged));
        assert_eq!(full(&photo(900, 90)[..800]), cut);
        let wrong = Some(BlobError::Media(MediaError::Unknown));
        for file in [
            &b"#!/bin/sh"[..],
            b"MZ\x90\0 invoice.jpg",
            b"<svg><script/></svg>",
        ] {
            assert_eq!(full(file), wrong);
        }
        let mut thumb = |content: &[u8]| seal_thumb(SPACE, ENTRY, content, &secret, &mut rng).err();
        assert_eq!(thumb(&photo(900, 200)), None);
        assert_eq!(thumb(&photo(900, 2_000)), Some(BlobError::Thumb));
        assert_eq!(thumb(b"%PDF-1.7"), Some(BlobError::Thumb));
        assert_eq!(thumb(&photo(MAX_THUMB + 1, 9)), Some(BlobError::Size));
    }
}
