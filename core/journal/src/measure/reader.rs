//! A cursor over foreign bytes: LEB128 numbers and slices, every step checked.
//! Must not know what the numbers mean.

use sha2::{Digest, Sha256};

use crate::error::BadChange;
use crate::ids::first;

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];

/// What is left to read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a>(&'a [u8]);

/// One whole chunk with a header that fits its content.
#[derive(Debug)]
pub(crate) struct Chunk<'a> {
    pub(crate) hash: [u8; 32],
    pub(crate) body: Reader<'a>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Reader(bytes)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn len(self) -> usize {
        self.0.len()
    }

    pub(crate) fn take(&mut self, len: u64) -> Result<&'a [u8], BadChange> {
        let len = usize::try_from(len).map_err(|_| BadChange::Malformed("length"))?;
        let (head, rest) = self
            .0
            .split_at_checked(len)
            .ok_or(BadChange::Malformed("ends early"))?;
        self.0 = rest;
        Ok(head)
    }

    pub(crate) fn byte(&mut self) -> Result<u8, BadChange> {
        let (head, rest) = self
            .0
            .split_first()
            .ok_or(BadChange::Malformed("ends early"))?;
        self.0 = rest;
        Ok(*head)
    }

    /// An unsigned LEB128 of at most 64 bits.
    pub(crate) fn unsigned(&mut self) -> Result<u64, BadChange> {
        let mut out = 0u64;
        for shift in (0..70).step_by(7) {
            let byte = self.byte()?;
            if shift == 63 && byte > 1 {
                break;
            }
            out |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(out);
            }
        }
        Err(BadChange::Malformed("number too large"))
    }

    /// A signed LEB128 of at most 64 bits.
    pub(crate) fn signed(&mut self) -> Result<i64, BadChange> {
        let mut out = 0i64;
        for shift in (0..70).step_by(7) {
            let byte = self.byte()?;
            if shift == 63 && byte != 0 && byte != 0x7f {
                break;
            }
            out |= i64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let below = shift + 7;
                if below < 64 && byte & 0x40 != 0 {
                    out |= -1i64 << below;
                }
                return Ok(out);
            }
        }
        Err(BadChange::Malformed("number too large"))
    }

    /// A number that must not be above `limit`.
    pub(crate) fn count(&mut self, what: &'static str, limit: u64) -> Result<u64, BadChange> {
        at_most(what, self.unsigned()?, limit)
    }

    /// A slice whose length stands before it.
    pub(crate) fn prefixed(
        &mut self,
        what: &'static str,
        limit: u64,
    ) -> Result<&'a [u8], BadChange> {
        let len = self.count(what, limit)?;
        self.take(len)
    }

    /// An actor: its length, then exactly 24 bytes.
    pub(crate) fn actor(&mut self) -> Result<[u8; 24], BadChange> {
        let len = self.unsigned()?;
        if len != 24 {
            return Err(BadChange::ActorLength(len));
        }
        Ok(first(self.take(24)?))
    }
}

/// `found`, unless it is above `limit`.
pub(crate) fn at_most(what: &'static str, found: u64, limit: u64) -> Result<u64, BadChange> {
    if found > limit {
        return Err(BadChange::TooMuch { what, found, limit });
    }
    Ok(found)
}

/// Reads the one chunk of type `wanted` that `bytes` must be, and checks its checksum.
pub(crate) fn chunk(bytes: &[u8], wanted: u8) -> Result<Chunk<'_>, BadChange> {
    let mut reader = Reader::new(bytes);
    if reader.take(4).map_err(|_| BadChange::Magic)? != MAGIC {
        return Err(BadChange::Magic);
    }
    let checksum = reader.take(4)?;
    let kind = reader.byte()?;
    if kind != wanted {
        return Err(BadChange::ChunkType(kind));
    }
    let before = reader.0;
    let len = reader.unsigned()?;
    if reader.0.len() as u64 != len {
        return Err(BadChange::Malformed("length does not fit"));
    }
    // The length is hashed as it would be written; a longer form of the same number is no chunk.
    let written = before.len() - reader.0.len();
    if written != leb_len(len) {
        return Err(BadChange::Malformed("number written too long"));
    }
    let hash: [u8; 32] = Sha256::new()
        .chain_update([kind])
        .chain_update(before)
        .finalize()
        .into();
    if hash.get(..4) != Some(checksum) {
        return Err(BadChange::Checksum);
    }
    Ok(Chunk { hash, body: reader })
}

fn leb_len(value: u64) -> usize {
    let bits = 64 - value.leading_zeros() as usize;
    bits.div_ceil(7).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_like_automerge_writes_them() {
        let unsigned = |b: &[u8]| Reader::new(b).unsigned().ok();
        assert_eq!(unsigned(&[0x80, 0x01]), Some(128));
        let max = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1];
        assert_eq!(unsigned(&max), Some(u64::MAX));
        assert_eq!(unsigned(&[0xff; 10]), None);
        assert_eq!(unsigned(&[0x80]), None);
        let signed = |b: &[u8]| Reader::new(b).signed().ok();
        assert_eq!(signed(&[0x7f]), Some(-1));
        assert_eq!(signed(&[0x80, 0x40]), Some(-8192));
        let min = [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f];
        assert_eq!(signed(&min), Some(i64::MIN));
    }

    #[test]
    fn lengths_know_their_written_size() {
        for (value, len) in [(0, 1), (127, 1), (128, 2), (16_383, 2), (16_384, 3)] {
            assert_eq!(leb_len(value), len);
        }
    }
}
