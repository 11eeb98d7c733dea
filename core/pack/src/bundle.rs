//! A pack as one signed file, and back. The envelope is the protocol's; here is what stands in it.

use std::io::{Read, Write};

use ed25519_dalek::SigningKey;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use onderweg_protocol::body::{from_cbor, to_cbor};
pub use onderweg_protocol::catalogue::{Bundle, BundleError, Expect, SignedBundle};
pub use onderweg_protocol::limits::{MAX_BUNDLE, MAX_PACK};

use crate::check;
use crate::model::Pack;
use crate::values::is_id;

/// Why a file gives no pack.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The envelope.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The envelope is right, what stands in it is not.
    #[error(
        "the pack in this bundle is damaged or of a newer version: ask the programme, or update"
    )]
    Content,
    /// The pack is too large for a bundle.
    #[error("the pack is larger than {most} bytes: take something out")]
    TooLarge {
        /// The bound.
        most: usize,
    },
}

/// A signed file with this pack. The same pack, version, time and key give the same bytes.
///
/// # Errors
///
/// [`OpenError::TooLarge`]: no phone would take it.
pub fn sign(
    pack: &Pack,
    version: u64,
    not_after: u64,
    programme: &SigningKey,
) -> Result<Vec<u8>, OpenError> {
    let plain = to_cbor(pack);
    if plain.len() > MAX_PACK {
        return Err(OpenError::TooLarge { most: MAX_PACK });
    }
    let mut deflate = DeflateEncoder::new(Vec::new(), Compression::best());
    // Writing into a vector does not fail.
    let content = deflate
        .write_all(&plain)
        .and_then(|()| deflate.finish())
        .map_err(|_| OpenError::Content)?;
    let bundle = Bundle {
        id: pack.about.id.to_string(),
        version,
        not_after,
        content,
    };
    let file = SignedBundle::sign(&bundle, programme).to_bytes();
    if file.len() > MAX_BUNDLE {
        return Err(OpenError::TooLarge { most: MAX_BUNDLE });
    }
    Ok(file)
}

/// The bundle and its pack, if this programme signed it and it is what the reader may use.
///
/// # Errors
///
/// [`OpenError`]: keep what is kept.
pub fn open(
    file: &[u8],
    programme: &[u8; 32],
    expect: &Expect<'_>,
) -> Result<(Bundle, Pack), OpenError> {
    let bundle = SignedBundle::from_bytes(file)?.verify(programme, expect)?;
    let pack = content(&bundle)?;
    Ok((bundle, pack))
}

/// The pack in a bundle.
///
/// # Errors
///
/// [`OpenError::Content`] for what is too large once inflated, does not read, or breaks a rule of packs.
pub fn content(bundle: &Bundle) -> Result<Pack, OpenError> {
    let mut plain = Vec::new();
    DeflateDecoder::new(bundle.content.as_slice())
        .take(MAX_PACK as u64 + 1)
        .read_to_end(&mut plain)
        .map_err(|_| OpenError::Content)?;
    if plain.len() > MAX_PACK {
        return Err(OpenError::Content);
    }
    let pack: Pack = from_cbor(&plain, "pack").map_err(|_| OpenError::Content)?;
    let whole = pack.about.id.as_str() == bundle.id && check::pack(&pack).is_empty();
    if whole && strings_fit(&pack) {
        Ok(pack)
    } else {
        Err(OpenError::Content)
    }
}

/// Keys in order, languages as declared, as many words as keys, and everything said that must be.
fn strings_fit(pack: &Pack) -> bool {
    let strings = &pack.strings;
    let sorted = strings.keys.is_sorted_by(|one, next| one.key < next.key);
    let icons = strings
        .keys
        .iter()
        .all(|said| is_id(&said.icon) && is_id(&said.audio));
    let declared = pack.about.languages.iter().map(|tag| tag.as_str());
    let given = strings.languages.iter().map(|one| one.tag.as_str());
    let columns = strings.languages.iter().all(|one| {
        one.words.len() == strings.keys.len()
            && one.words.iter().flatten().all(|words| harmless(words))
    });
    let said = || {
        let mut needs = check::needs(pack).into_iter().filter(|need| need.must);
        needs.all(|need| strings.words(&need.key, "en").is_some())
    };
    sorted && icons && declared.eq(given) && columns && said()
}

fn harmless(words: &str) -> bool {
    words.chars().count() <= crate::limits::WORDS
        && words.chars().all(|sign| sign == '\n' || !sign.is_control())
}
