//! Files that a command reads and makes: bounded, and nothing that is there already is lost.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// A file, or standard input for `-`; one byte more than `most` is enough to refuse it.
pub(super) fn read(file: &Path, most: usize) -> std::io::Result<Vec<u8>> {
    let most = most as u64 + 1;
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin().take(most).read_to_end(&mut bytes)?;
    } else {
        File::open(file)?.take(most).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// A new file that only this person reads; one that is there already is left alone.
pub(super) fn write_new(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut made = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)?;
    made.write_all(bytes)
}
