//! The office's data folder: closed to other users of the machine, and for one process at a time. Must
//! not know what lies in it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

const LOCK: &str = "office.lock";

/// Makes the folder for its owner alone. One that is there stays as it is: its operator decides.
pub(crate) fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Takes the folder for this process, until the file is dropped; `None` if another process has it.
pub(crate) fn take(folder: &Path) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    let file = options.open(folder.join(LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(cause)) => Err(cause),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_process_at_a_time_has_it() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("a/office");
        make(&folder).unwrap();
        make(&folder).unwrap();
        let taken = take(&folder).unwrap();
        assert!(taken.is_some());
        assert!(take(&folder).unwrap().is_none());
        drop(taken);
        assert!(take(&folder).unwrap().is_some());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_looks_into_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("office");
        make(&folder).unwrap();
        let mode = fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}
