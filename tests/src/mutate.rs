//! Changes bytes the way accidents and fuzzers do, from a seed. Knows no format.

use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};

/// A source of choices with a seed: the same seed gives the same run.
pub fn seeded(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

/// A number below `n`; 0 for `n` 0.
pub fn below(rng: &mut ChaCha20Rng, n: usize) -> usize {
    usize::try_from(rng.next_u64() % n.max(1) as u64).unwrap()
}

/// Fresh random bytes.
pub fn bytes<const N: usize>(rng: &mut ChaCha20Rng) -> [u8; N] {
    let mut out = [0; N];
    rng.fill_bytes(&mut out);
    out
}

/// Changes `bytes` in one to four places: bits, bytes, cuts, doublings, long lengths.
pub fn mutate(bytes: &mut Vec<u8>, rng: &mut ChaCha20Rng) {
    for _ in 0..1 + below(rng, 4) {
        let at = below(rng, bytes.len());
        match below(rng, 8) {
            0 | 1 if !bytes.is_empty() => bytes[at] ^= 1 << below(rng, 8),
            2 if !bytes.is_empty() => bytes[at] = rng.next_u32().to_be_bytes()[0],
            3 if !bytes.is_empty() => bytes[at] = [0, 1, 0x7f, 0x80, 0xfe, 0xff][below(rng, 6)],
            4 => bytes.truncate(at),
            5 => {
                let end = (at + 1 + below(rng, 64)).min(bytes.len());
                let copy = bytes[at.min(end)..end].to_vec();
                let to = below(rng, bytes.len() + 1);
                bytes.splice(to..to, copy);
            }
            6 if !bytes.is_empty() => {
                let end = (at + 1 + below(rng, 16)).min(bytes.len());
                bytes.drain(at..end);
            }
            // A CBOR or LEB128 length that lies.
            _ => {
                let lie: &[u8] = match below(rng, 4) {
                    0 => &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
                    1 => &[0x5a, 0x7f, 0xff, 0xff, 0xff],
                    2 => &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
                    _ => &[0x9f],
                };
                let end = (at + lie.len()).min(bytes.len());
                bytes.splice(at.min(end)..end, lie.iter().copied());
            }
        }
    }
}
