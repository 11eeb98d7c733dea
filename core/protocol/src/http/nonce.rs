//! What makes a request fresh: a token of the server and 16 bytes of the client. Knows no clock;
//! the server's time comes as an argument.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use minicbor::{Decode, Encode};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::HttpSigError;

/// How long one bucket lasts, in milliseconds. A token is good for one to two of them.
pub const BUCKET_MS: u64 = 10 * 60 * 1000;

/// A server's word for "about now": the bucket's number (8 bytes) and 16 bytes of an HMAC over it.
///
/// It is no secret and names nobody; every phone gets the same one within a bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct Token(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 24]);

impl Token {
    /// The token of the bucket that `now_ms` (server time) falls into.
    pub fn issue(secret: &[u8; 32], now_ms: u64) -> Self {
        Self::of(secret, now_ms / BUCKET_MS)
    }

    /// Whether this server made it, in this bucket or the one before.
    #[must_use]
    pub fn check(secret: &[u8; 32], token: &Token, now_ms: u64) -> bool {
        let now = now_ms / BUCKET_MS;
        [Some(now), now.checked_sub(1)]
            .into_iter()
            .flatten()
            .any(|bucket| bool::from(Self::of(secret, bucket).0.ct_eq(&token.0)))
    }

    fn of(secret: &[u8; 32], bucket: u64) -> Self {
        // HMAC pads its key with zeros to a block anyway; done here, no length can be wrong.
        let mut block = [0; 64];
        block.split_at_mut(32).0.copy_from_slice(secret);
        let mut mac = Hmac::<Sha256>::new(&block.into());
        mac.update(b"ow1/token");
        mac.update(&bucket.to_be_bytes());
        let full = mac.finalize().into_bytes();
        let mut token = [0; 24];
        let (number, tag) = token.split_at_mut(8);
        number.copy_from_slice(&bucket.to_be_bytes());
        tag.copy_from_slice(full.as_slice().split_at(16).0);
        Self(token)
    }
}

impl fmt::Display for Token {
    /// Base64, as in the answer to a refused request.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(self.0))
    }
}

impl std::str::FromStr for Token {
    type Err = HttpSigError;

    fn from_str(text: &str) -> Result<Self, HttpSigError> {
        exactly(text).map(Self)
    }
}

/// What stands in `nonce`: a token, then bytes that the client drew for this request alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Nonce {
    /// The server's part.
    pub token: Token,
    /// The client's part.
    pub client: [u8; 16],
}

impl fmt::Display for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode([&self.token.0[..], &self.client[..]].concat()))
    }
}

impl std::str::FromStr for Nonce {
    type Err = HttpSigError;

    fn from_str(text: &str) -> Result<Self, HttpSigError> {
        let bytes: [u8; 40] = exactly(text)?;
        let (token, client) = bytes.split_first_chunk::<24>().ok_or(HttpSigError::Nonce)?;
        let client = client.try_into().map_err(|_| HttpSigError::Nonce)?;
        Ok(Self {
            token: Token(*token),
            client,
        })
    }
}

fn exactly<const N: usize>(text: &str) -> Result<[u8; N], HttpSigError> {
    // Longer texts are refused before they are decoded.
    if text.len() > N * 2 {
        return Err(HttpSigError::Nonce);
    }
    let bytes = STANDARD.decode(text).map_err(|_| HttpSigError::Nonce)?;
    bytes.try_into().map_err(|_| HttpSigError::Nonce)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: [u8; 32] = [7; 32];
    const NOW: u64 = 1_795_000_000_000;

    #[test]
    fn a_token_lives_for_its_bucket_and_the_next() {
        let start = NOW / BUCKET_MS * BUCKET_MS;
        let token = Token::issue(&SECRET, start);
        assert!(Token::check(&SECRET, &token, start));
        assert!(Token::check(&SECRET, &token, start + 2 * BUCKET_MS - 1));
        assert!(!Token::check(&SECRET, &token, start + 2 * BUCKET_MS));
        assert!(
            !Token::check(&SECRET, &token, start - 1),
            "not from the future"
        );
        assert!(
            !Token::check(&[8; 32], &token, start),
            "not of another server"
        );
        assert!(
            Token::check(&SECRET, &Token::issue(&SECRET, 0), 0),
            "the first bucket has none before it"
        );
    }

    #[test]
    fn no_changed_byte_is_accepted() {
        let token = Token::issue(&SECRET, NOW);
        for at in 0..token.0.len() {
            let mut other = token;
            other.0[at] ^= 1;
            assert!(!Token::check(&SECRET, &other, NOW), "byte {at}");
        }
    }

    #[test]
    fn texts_round_trip_and_refuse_what_is_not_theirs() {
        let nonce = Nonce {
            token: Token::issue(&SECRET, NOW),
            client: [9; 16],
        };
        assert_eq!(nonce.to_string().parse(), Ok(nonce));
        assert_eq!(nonce.token.to_string().parse(), Ok(nonce.token));
        assert_eq!(
            nonce.token.to_string().parse::<Nonce>(),
            Err(HttpSigError::Nonce)
        );
        for text in ["", "AAAA", "ü", &"A".repeat(1_000_000)] {
            assert_eq!(text.parse::<Nonce>(), Err(HttpSigError::Nonce));
        }
    }
}
