//! Seals a body into a signed chunk.

use std::io::Write;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use onderweg_protocol::chunk::{Chunk, Header, PREFIX_LEN, SIGNATURE_LEN, TAG_LEN, padded};
use rand_core::CryptoRng;

use crate::epoch::EpochKey;
use crate::keys::DeviceSecret;

/// The body does not fit a chunk of its kind: the caller splits by `limits::SEAL_TARGET`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("body is larger than a chunk of its kind may be")]
pub struct TooLarge;

/// Deflates when it helps, pads, seals under `key` and signs.
///
/// `header.deflate` is set here. One author's words per chunk: nobody else's text shares its
/// compression, so lengths tell nothing about them.
///
/// # Errors
///
/// [`TooLarge`] when the whole chunk would be refused by every receiver.
pub fn seal(
    mut header: Header,
    body: &[u8],
    key: &EpochKey,
    secret: &DeviceSecret,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Chunk, TooLarge> {
    let deflated = deflate(body).filter(|packed| padded(packed.len() + 4) < padded(body.len() + 4));
    header.deflate = deflated.is_some();
    let stored = deflated.as_deref().unwrap_or(body);
    let size = padded(stored.len() + 4);
    if PREFIX_LEN + size + TAG_LEN + SIGNATURE_LEN > header.kind.max_len() {
        return Err(TooLarge);
    }
    let mut plain = Vec::with_capacity(size);
    plain.extend_from_slice(
        &u32::try_from(stored.len())
            .map_err(|_| TooLarge)?
            .to_be_bytes(),
    );
    plain.extend_from_slice(stored);
    plain.resize(size, 0);
    let mut nonce = [0; 24];
    rng.fill_bytes(&mut nonce);
    let cipher = XChaCha20Poly1305::new(&key.chunk_key(&header.space, header.epoch).into());
    let payload = Payload {
        msg: &plain,
        aad: &header.aad(),
    };
    let text = cipher
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| TooLarge)?;
    Ok(Chunk::sign(header, &nonce, &text, secret.signing()))
}

fn deflate(body: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).ok()?;
    encoder.finish().ok()
}
