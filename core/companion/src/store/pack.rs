//! Saved documents as they lie on disk: deflated where that helps. Must not know documents.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use onderweg_journal::MAX_DOCUMENT_BYTES;

const PLAIN: u8 = 0;
const DEFLATED: u8 = 1;
/// Below this deflating gains nothing.
const WORTH: usize = 384;

/// A document's bytes with a first byte that says how they lie.
pub(super) fn pack(saved: &[u8]) -> Vec<u8> {
    if saved.len() >= WORTH
        && let Some(packed) = deflate(saved).filter(|packed| packed.len() < saved.len())
    {
        return packed;
    }
    let mut out = Vec::with_capacity(saved.len() + 1);
    out.push(PLAIN);
    out.extend_from_slice(saved);
    out
}

/// The document's bytes; `None` if they lie in no known way or are larger than any document.
pub(super) fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    let (how, bytes) = packed.split_first()?;
    match *how {
        PLAIN => Some(bytes.to_vec()),
        DEFLATED => inflate(bytes),
        _ => None,
    }
}

fn deflate(saved: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(vec![DEFLATED], Compression::fast());
    encoder.write_all(saved).ok()?;
    encoder.finish().ok()
}

fn inflate(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len() * 2);
    let cap = MAX_DOCUMENT_BYTES as u64 + 1;
    DeflateDecoder::new(bytes)
        .take(cap)
        .read_to_end(&mut out)
        .ok()?;
    (out.len() <= MAX_DOCUMENT_BYTES).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_unpacks() {
        for len in [0, 1, WORTH - 1, WORTH, 5_000] {
            let saved: Vec<u8> = (0..len).map(|n| (n % 7) as u8).collect();
            assert_eq!(unpack(&pack(&saved)), Some(saved));
        }
        assert!(pack(&[5; 5_000]).len() < 100);
        assert_eq!(unpack(&[]), None);
        assert_eq!(unpack(&[9, 1, 2]), None);
        assert_eq!(unpack(&[DEFLATED, 255, 255]), None);
    }
}
