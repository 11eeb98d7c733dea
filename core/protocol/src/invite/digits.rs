//! Six digits that two people compare. Pure: both phones compute them from what they hold.

use super::Join;
use crate::ids::{DeviceKeys, digest};

/// The digits of one joining: zero-padded, equal on both phones only if space, invitation, both
/// devices' keys and both nonces are.
///
/// The first 8 bytes of `SHA-256("ow1/digits" || space || invite || joiner ed, x || owner ed, x ||
/// joiner nonce || owner nonce)` as a big-endian number, modulo 1,000,000; every part has a fixed
/// length, and the remainder of 2^64 favours no value by more than one in 10^13.
pub fn six_digits(join: &Join, owner: &DeviceKeys, owner_nonce: &[u8; 32]) -> String {
    let hash = digest(
        "ow1/digits",
        &[
            &join.space.0,
            &join.invite.0,
            &join.keys.ed,
            &join.keys.x,
            &owner.ed,
            &owner.x,
            &join.nonce,
            owner_nonce,
        ],
    );
    let mut first = [0; 8];
    first.copy_from_slice(hash.split_at(8).0);
    format!("{:06}", u64::from_be_bytes(first) % 1_000_000)
}
