//! Remembers the nonces of accepted requests for as long as their tokens are good.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use onderweg_protocol::http::{BUCKET_MS, Nonce, Token};
use onderweg_protocol::ids::{DeviceId, digest};

/// Most nonces remembered for one bucket. Beyond, a replay is not noticed: it changes nothing
/// anyway, because every request may be repeated.
const ROOM: usize = 200_000;

/// What is remembered of a nonce: the bucket of its token, and a hash over device and nonce.
pub(crate) fn remembered(device: &DeviceId, nonce: &Nonce) -> (u64, [u8; 16]) {
    let Token([a, b, c, d, e, f, g, h, ..]) = nonce.token;
    let full = digest("ow1/seen", &[&device.0, &nonce.token.0, &nonce.client]);
    let mut key = [0; 16];
    key.copy_from_slice(full.split_at(16).0);
    (u64::from_be_bytes([a, b, c, d, e, f, g, h]), key)
}

/// Nonces of this bucket of server time and of the one before, in this process. Where several
/// processes serve one database, it is asked too.
#[derive(Debug, Default)]
pub(crate) struct Replays {
    seen: Mutex<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    bucket: u64,
    now: HashSet<[u8; 16]>,
    before: HashSet<[u8; 16]>,
}

impl Replays {
    /// Whether this is the first request of the device with this nonce. Remembers it.
    pub(crate) fn is_first(&self, device: &DeviceId, nonce: &Nonce, now_ms: u64) -> bool {
        let (_, key) = remembered(device, nonce);
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let bucket = now_ms / BUCKET_MS;
        if bucket != seen.bucket {
            let last = std::mem::take(&mut seen.now);
            seen.before = if bucket == seen.bucket + 1 {
                last
            } else {
                HashSet::new()
            };
            seen.bucket = bucket;
        }
        if seen.before.contains(&key) || seen.now.contains(&key) {
            return false;
        }
        if seen.now.len() < ROOM {
            seen.now.insert(key);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use onderweg_protocol::http::Token;

    use super::*;

    #[test]
    fn a_nonce_is_good_once_while_its_token_lives() {
        let replays = Replays::default();
        let (a, b) = (DeviceId([1; 16]), DeviceId([2; 16]));
        let start = 100 * BUCKET_MS;
        let nonce = Nonce {
            token: Token::issue(&[7; 32], start),
            client: [1; 16],
        };
        assert!(replays.is_first(&a, &nonce, start));
        assert!(!replays.is_first(&a, &nonce, start + 1));
        assert!(replays.is_first(&b, &nonce, start + 1));
        assert!(!replays.is_first(&a, &nonce, start + BUCKET_MS));
        assert!(!replays.is_first(&a, &nonce, start + 2 * BUCKET_MS - 1));
        // Its token is stale now: forgetting it is safe.
        assert!(replays.is_first(&a, &nonce, start + 2 * BUCKET_MS));
    }
}
