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

/// Nothing is there yet.
pub(super) fn must_be_new(file: &Path) -> std::io::Result<()> {
    match file.symlink_metadata() {
        Ok(_) => Err(std::io::ErrorKind::AlreadyExists.into()),
        Err(_) => Ok(()),
    }
}

/// A new file that is there as a whole or not at all; one that is there already is left alone.
pub(super) fn write_whole(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let mut part = tempfile::Builder::new()
        .prefix(".onderweg-")
        .suffix(".part")
        .tempfile_in(folder)?;
    part.write_all(bytes)?;
    part.as_file().sync_all()?;
    part.persist_noclobber(file).map_err(|error| error.error)?;
    Ok(())
}
