//! Opens a verified chunk: the cipher, the padding, the inflater with its cap.

use std::io::Read;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use flate2::read::DeflateDecoder;
use onderweg_protocol::chunk::Chunk;
use onderweg_protocol::limits::MAX_INFLATED;

use crate::epoch::EpochKey;

/// Why a validly signed chunk has no readable body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Sealed under another key, or changed.
    #[error("chunk does not open under its epoch's key")]
    Cipher,
    /// Length or padding is wrong.
    #[error("chunk padding is wrong")]
    Padding,
    /// It does not inflate, or to more than a body may be.
    #[error("chunk does not inflate to at most {MAX_INFLATED} bytes")]
    Inflate,
}

/// The body of a chunk.
///
/// # Errors
///
/// [`OpenError`]; never more than [`MAX_INFLATED`] bytes are produced.
pub fn open(chunk: &Chunk, key: &EpochKey) -> Result<Vec<u8>, OpenError> {
    let header = chunk.header();
    let cipher = XChaCha20Poly1305::new(&key.chunk_key(&header.space, header.epoch).into());
    let payload = Payload {
        msg: chunk.ciphertext(),
        aad: &header.aad(),
    };
    let plain = cipher
        .decrypt(&XNonce::from(chunk.nonce()), payload)
        .map_err(|_| OpenError::Cipher)?;
    let (len, rest) = plain.split_first_chunk::<4>().ok_or(OpenError::Padding)?;
    let len = u32::from_be_bytes(*len) as usize;
    let (stored, zeros) = rest.split_at_checked(len).ok_or(OpenError::Padding)?;
    if zeros.iter().any(|byte| *byte != 0) {
        return Err(OpenError::Padding);
    }
    if header.deflate {
        inflate(stored)
    } else if stored.len() <= MAX_INFLATED {
        Ok(stored.to_vec())
    } else {
        Err(OpenError::Inflate)
    }
}

fn inflate(stored: &[u8]) -> Result<Vec<u8>, OpenError> {
    let mut out = Vec::new();
    let cap = MAX_INFLATED as u64 + 1;
    DeflateDecoder::new(stored)
        .take(cap)
        .read_to_end(&mut out)
        .map_err(|_| OpenError::Inflate)?;
    if out.len() > MAX_INFLATED {
        Err(OpenError::Inflate)
    } else {
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::DeviceSecret;
    use crate::seal::{TooLarge, seal};
    use onderweg_protocol::chunk::{Header, Kind};
    use onderweg_protocol::ids::{ChunkId, ControlHash, SpaceId};
    use rand_chacha::ChaCha20Rng;
    use rand_core::{Rng, SeedableRng};

    fn header(secret: &DeviceSecret) -> Header {
        Header {
            kind: Kind::Data,
            deflate: false,
            space: SpaceId([1; 16]),
            device: secret.id(),
            epoch: 2,
            dev_seq: 1,
            prev: ChunkId::default(),
            control: ControlHash([3; 32]),
        }
    }

    #[test]
    fn what_is_sealed_opens_and_verifies_and_nothing_else_does() {
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        let secret = DeviceSecret::generate(&mut rng);
        let key = EpochKey::generate(&mut rng);
        let body = b"milk, bread, milk, bread".repeat(40);
        let chunk = seal(header(&secret), &body, &key, &secret, &mut rng).unwrap();
        assert!(chunk.header().deflate);
        assert_eq!(chunk.bytes().len(), 140 + 256 + 16 + 64);
        chunk.verify(&secret.keys().ed).unwrap();
        assert_eq!(open(&chunk, &key), Ok(body));
        assert_eq!(
            open(&chunk, &EpochKey::generate(&mut rng)),
            Err(OpenError::Cipher)
        );
    }

    #[test]
    fn what_does_not_compress_is_stored_as_it_is() {
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        let secret = DeviceSecret::generate(&mut rng);
        let key = EpochKey::generate(&mut rng);
        let mut body = vec![0; 1000];
        rng.fill_bytes(&mut body);
        let chunk = seal(header(&secret), &body, &key, &secret, &mut rng).unwrap();
        assert!(!chunk.header().deflate);
        assert_eq!(open(&chunk, &key), Ok(body));
    }

    #[test]
    fn a_deflate_bomb_stops_at_the_cap() {
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        let secret = DeviceSecret::generate(&mut rng);
        let key = EpochKey::generate(&mut rng);
        let bomb = vec![0; 64 << 20];
        let chunk = seal(header(&secret), &bomb, &key, &secret, &mut rng).unwrap();
        assert_eq!(open(&chunk, &key), Err(OpenError::Inflate));
    }

    #[test]
    fn a_body_that_no_receiver_takes_is_not_sealed() {
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        let secret = DeviceSecret::generate(&mut rng);
        let key = EpochKey::generate(&mut rng);
        let mut body = vec![0; 300_000];
        rng.fill_bytes(&mut body);
        assert_eq!(
            seal(header(&secret), &body, &key, &secret, &mut rng),
            Err(TooLarge)
        );
    }
}
