//! The programme's pack of the week: the one of Antwerp, as this program carries it.

use ed25519_dalek::SigningKey;
use onderweg_pack::{Pack, SourceFile, bundle, read};

use crate::problem::{Problem, Result};

/// Every file of the pack, by its way from the pack's folder.
const FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/pack.rs"));
/// How long phones take it as new.
const DAYS: u64 = 90;

/// The pack.
pub(super) fn pack() -> Result<Pack> {
    let file = |(path, bytes): &(&str, &[u8])| SourceFile {
        path: (*path).to_owned(),
        bytes: bytes.to_vec(),
    };
    let files: Vec<_> = FILES.iter().map(file).collect();
    read(&files).map_err(|faults| Problem::Server(format!("{} faults in the pack", faults.len())))
}

/// The pack as the one file that phones take, signed at this time.
pub(super) fn signed(pack: &Pack, key: &SigningKey, now_ms: u64) -> Result<Vec<u8>> {
    let not_after = now_ms + DAYS * 24 * 60 * 60 * 1000;
    bundle::sign(pack, 1, not_after, key).map_err(Problem::Pack)
}
