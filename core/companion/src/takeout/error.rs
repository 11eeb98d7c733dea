//! Why an archive is not read: the file in it, and what is wrong. Holds no name and no word of it.

use onderweg_journal::TakeError;
use onderweg_space::blob::BlobError;

/// Why an archive was not read; no part of it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TakeoutError {
    /// More bytes than an archive may have.
    #[error("the file has more than {limit} bytes")]
    TooLarge {
        /// How many are possible.
        limit: usize,
    },
    /// Not a zip archive, or one that is cut off.
    #[error("the file is no zip archive, or is damaged")]
    NotZip,
    /// More files than Onderweg writes.
    #[error("the archive has more than {limit} files")]
    TooManyFiles {
        /// How many are possible.
        limit: usize,
    },
    /// A file that Onderweg does not write, wherever it wants to be put.
    #[error("file {number} of the archive has a name that Onderweg does not write")]
    StrangeName {
        /// Which, counted from 1.
        number: usize,
    },
    /// Two files of one name.
    #[error("two files of the archive have the same name")]
    Twice,
    /// Encrypted, or packed as Onderweg does not pack.
    #[error("{file}: it is encrypted, or packed in a way that is not possible here")]
    Packed {
        /// Which.
        file: &'static str,
    },
    /// More bytes, unpacked, than a file may have.
    #[error("{file}: it has more than {limit} bytes")]
    TooLargeFile {
        /// Which.
        file: &'static str,
        /// How many are possible.
        limit: usize,
    },
    /// Its checksum does not fit.
    #[error("{file}: it is damaged")]
    Damaged {
        /// Which.
        file: &'static str,
    },
    /// The one file that is needed is not there.
    #[error("{file} is not in the archive")]
    Missing {
        /// Which.
        file: &'static str,
    },
    /// A letter, or its small picture, is not one that could be attached.
    #[error("{file}: {error}")]
    Letter {
        /// Which: the folder, the id of its entry, and its type.
        file: String,
        /// What is wrong with it.
        error: BlobError,
    },
    /// What stands in a file is in the way.
    #[error("{}", inside_text(file, error))]
    Inside {
        /// In which.
        file: &'static str,
        /// What, and in which lines.
        error: TakeError,
    },
}

fn inside_text(file: &str, error: &TakeError) -> String {
    let lines = error.to_string();
    let lines: Vec<_> = lines
        .lines()
        .map(|line| format!("{file}: {line}"))
        .collect();
    lines.join("\n")
}
