//! The zip archive: deflate only, a fixed set of names, and letters under the ids of their entries. Must not know
//! what stands in the files.
//!
//! Read from outside: only the names that are written are taken, each once, each with a limit that is
//! counted while it is unpacked; what the archive says of sizes is not believed.

use std::io::{Cursor, Read, Write};

use onderweg_journal::{TakeBack, Takeout};
use onderweg_protocol::blob::media::{Media, MediaError};
use onderweg_protocol::ids::EntryId;
use onderweg_protocol::limits::{MAX_LETTER, MAX_THUMB};
use onderweg_space::blob::BlobError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::error::TakeoutError;

/// Bytes of an archive that is read.
pub const MAX_TAKEOUT_BYTES: usize = 64 * 1024 * 1024;
/// Bytes of the journal in it, unpacked.
const MAX_JOURNAL_BYTES: usize = 64 * 1024 * 1024;
/// The file that reads back.
const JOURNAL: &str = "journal.json";
/// Every file of an archive.
pub const TAKEOUT_FILES: &[&str] = &[
    "README.txt",
    "journal.html",
    JOURNAL,
    "history.json",
    "calendar.ics",
    "appointments.csv",
    "tasks.csv",
    "jobs.csv",
];

/// Letters that an archive has at most.
pub const MAX_TAKEOUT_LETTERS: usize = 512;
/// More letters than an archive that we write may have.
pub(crate) const LETTERS_TOO_LARGE: TakeoutError = TakeoutError::TooLargeFile {
    file: LETTERS,
    limit: MAX_TAKEOUT_BYTES,
};
/// Where letters are, each under the id of its entry.
const LETTERS: &str = "letters";

/// Files by their names.
pub(crate) type Files = Vec<(&'static str, Vec<u8>)>;
/// Letters by their names: [`letter_name`].
pub(crate) type Letters = Vec<(String, Vec<u8>)>;

/// What stands in the name of a small picture.
const SMALL: &str = "small.";

/// What the letter of an entry is called in the archive.
pub(crate) fn letter_name(entry: EntryId, media: Media) -> String {
    format!("{LETTERS}/{entry}.{}", media.extension())
}

/// What its small picture is called there.
pub(crate) fn thumb_name(entry: EntryId, media: Media) -> String {
    format!("{LETTERS}/{entry}.{SMALL}{}", media.extension())
}

fn is_letter(name: &str) -> bool {
    let inside = name
        .strip_prefix(LETTERS)
        .and_then(|name| name.strip_prefix('/'));
    let parts = inside.and_then(|name| name.split_once('.'));
    let hex = |id: &str| {
        let small = |sign: u8| sign.is_ascii_digit() || (b'a'..=b'f').contains(&sign);
        id.len() == 32 && id.bytes().all(small)
    };
    let known = |end: &str| {
        let end = end.strip_prefix(SMALL).unwrap_or(end);
        Media::ALL.iter().any(|media| media.extension() == end)
    };
    parts.is_some_and(|(id, end)| hex(id) && known(end))
}

/// An archive of these files: the same bytes for the same files.
///
/// # Errors
///
/// [`TakeoutError::NotZip`] only where a file has four gigabytes.
pub(crate) fn pack(files: &Files, letters: &Letters) -> Result<Vec<u8>, TakeoutError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .unix_permissions(0o600);
    let letters = letters.iter().map(|(name, bytes)| (name.as_str(), bytes));
    let files = files.iter().map(|(name, bytes)| (*name, bytes));
    for (name, bytes) in files.chain(letters) {
        let begun = zip.start_file(name, options);
        begun.map_err(|_| TakeoutError::NotZip)?;
        zip.write_all(bytes).map_err(|_| TakeoutError::NotZip)?;
    }
    let done = zip.finish().map_err(|_| TakeoutError::NotZip)?;
    Ok(done.into_inner())
}

/// What an archive brings.
///
/// # Errors
///
/// [`TakeoutError`] with the file and the lines that are in the way.
pub(crate) fn journal_of(bytes: &[u8]) -> Result<TakeBack, TakeoutError> {
    if bytes.len() > MAX_TAKEOUT_BYTES {
        let limit = MAX_TAKEOUT_BYTES;
        return Err(TakeoutError::TooLarge { limit });
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TakeoutError::NotZip)?;
    if zip.has_duplicate_names() {
        return Err(TakeoutError::Twice);
    }
    // Each letter may have a small picture.
    let limit = TAKEOUT_FILES.len() + 2 * MAX_TAKEOUT_LETTERS;
    if zip.len() > limit {
        return Err(TakeoutError::TooManyFiles { limit });
    }
    let mut found = None;
    for at in 0..zip.len() {
        let inside = zip.by_index_raw(at).map_err(|_| TakeoutError::NotZip)?;
        let name = inside.name().map_err(|_| TakeoutError::NotZip)?;
        let known = TAKEOUT_FILES.iter().find(|known| **known == name);
        let letter = is_letter(&name).then_some(&LETTERS);
        let known = known.or(letter);
        let file = *known.ok_or(TakeoutError::StrangeName { number: at + 1 })?;
        drop(name);
        let packing = inside.compression();
        let plain = matches!(
            packing,
            CompressionMethod::Stored | CompressionMethod::Deflated
        );
        if inside.encrypted() || !plain {
            return Err(TakeoutError::Packed { file });
        }
        if file == JOURNAL {
            found = Some(at);
        }
    }
    let at = found.ok_or(TakeoutError::Missing { file: JOURNAL })?;
    let journal = unpacked(&mut zip, at, JOURNAL, MAX_JOURNAL_BYTES)?;
    Takeout::parse(&journal).map_err(|error| TakeoutError::Inside {
        file: JOURNAL,
        error,
    })
}

/// The letter that an entry of the archive names, or its small picture.
///
/// # Errors
///
/// [`TakeoutError::Missing`] with the folder of letters, [`TakeoutError::Letter`] with the file.
pub(crate) fn letter_of(
    bytes: &[u8],
    name: &str,
    entry: &str,
    small: bool,
) -> Result<Vec<u8>, TakeoutError> {
    let missing = TakeoutError::Missing { file: LETTERS };
    // Each entry has its own, so none is unpacked twice.
    let mut parts = name.split(['/', '.']).skip(1);
    let own = parts.next() == Some(entry);
    let own = own && (parts.next() == SMALL.strip_suffix('.')) == small;
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TakeoutError::NotZip)?;
    let at = zip.index_for_name(name).filter(|_| own && is_letter(name));
    let limit = if small { MAX_THUMB } else { MAX_LETTER };
    let content = unpacked(&mut zip, at.ok_or(missing)?, LETTERS, limit);
    content.map_err(|error| match error {
        TakeoutError::Damaged { .. } => in_letter(name, BlobError::Media(MediaError::Damaged)),
        TakeoutError::TooLargeFile { .. } if small => in_letter(name, BlobError::Thumb),
        TakeoutError::TooLargeFile { .. } => in_letter(name, BlobError::Size),
        TakeoutError::TooLarge { .. }
        | TakeoutError::NotZip
        | TakeoutError::TooManyFiles { .. }
        | TakeoutError::StrangeName { .. }
        | TakeoutError::Twice
        | TakeoutError::Packed { .. }
        | TakeoutError::Missing { .. }
        | TakeoutError::Letter { .. }
        | TakeoutError::Inside { .. } => error,
    })
}

/// What is wrong with a letter of the archive: `name` is one that [`letter_of`] took.
pub(crate) fn in_letter(name: &str, error: BlobError) -> TakeoutError {
    let file = name.to_owned();
    TakeoutError::Letter { file, error }
}

fn unpacked(
    zip: &mut ZipArchive<Cursor<&[u8]>>,
    at: usize,
    file: &'static str,
    limit: usize,
) -> Result<Vec<u8>, TakeoutError> {
    let damaged = TakeoutError::Damaged { file };
    let inside = zip.by_index(at).map_err(|_| damaged.clone())?;
    let mut found = Vec::new();
    let mut limited = inside.take(limit as u64 + 1);
    limited.read_to_end(&mut found).map_err(|_| damaged)?;
    if found.len() > limit {
        return Err(TakeoutError::TooLargeFile { file, limit });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(files: &[(&'static str, &[u8])]) -> Vec<u8> {
        let files = files.iter().map(|(name, bytes)| (*name, bytes.to_vec()));
        pack(&files.collect(), &Vec::new()).unwrap()
    }

    const EMPTY: &[u8] =
        b"{\"format\":\"onderweg-takeout\",\"version\":1,\"made_ms\":0,\"zone\":\"UTC\",\"spaces\":[],\"entries\":[]}";

    #[test]
    fn only_what_is_written_is_read() {
        assert_eq!(
            journal_of(&archive(&[("journal.json", EMPTY)])),
            Ok(TakeBack::default())
        );
        assert_eq!(journal_of(b""), Err(TakeoutError::NotZip));
        assert_eq!(journal_of(b"PK\x05\x06qzx"), Err(TakeoutError::NotZip));
        let missing = archive(&[("tasks.csv", b"")]);
        assert_eq!(
            journal_of(&missing),
            Err(TakeoutError::Missing {
                file: "journal.json"
            })
        );
        for name in [
            "../journal.json",
            "/etc/passwd",
            "a/journal.json",
            "journal.json\0",
            "JOURNAL.JSON",
            "letters/x.png",
            "letters/../2d9a0956c63db0e6dfe053e4de8204d7.png",
            "letters/2d9a0956c63db0e6dfe053e4de8204d7.exe",
        ] {
            let strange = archive(&[
                ("journal.json", EMPTY),
                (Box::leak(name.to_owned().into_boxed_str()), b""),
            ]);
            assert_eq!(
                journal_of(&strange),
                Err(TakeoutError::StrangeName { number: 2 }),
                "{name}"
            );
        }
    }

    #[test]
    fn two_files_of_one_name_are_refused() {
        // The library writes no such archive: the second name is changed into the first.
        let mut bytes = archive(&[("journal.json", EMPTY), ("journal.html", b"")]);
        for at in 0..bytes.len() - 12 {
            if &bytes[at..at + 12] == b"journal.html" {
                bytes[at..at + 12].copy_from_slice(b"journal.json");
            }
        }
        assert_eq!(journal_of(&bytes), Err(TakeoutError::Twice));
    }

    #[test]
    fn a_bomb_costs_no_more_than_the_limit() {
        let bomb = vec![b' '; MAX_JOURNAL_BYTES + 10];
        let bytes = archive(&[("journal.json", &bomb)]);
        assert!(bytes.len() < 200_000);
        let (file, limit) = ("journal.json", MAX_JOURNAL_BYTES);
        assert_eq!(
            journal_of(&bytes),
            Err(TakeoutError::TooLargeFile { file, limit })
        );
    }

    #[test]
    fn what_is_cut_off_or_changed_is_refused() {
        let bytes = archive(&[("journal.json", EMPTY)]);
        for cut in 0..bytes.len() {
            assert!(journal_of(&bytes[..cut]).is_err(), "{cut}");
        }
        let mut changed = 0;
        for at in 0..bytes.len() {
            let mut other = bytes.clone();
            other[at] ^= 0x55;
            changed += u32::from(journal_of(&other).is_err());
        }
        assert!(changed > 100, "{changed}");
    }

    #[test]
    fn a_letter_is_read_for_its_own_entry_alone() {
        let (own, other) = (
            "2d9a0956c63db0e6dfe053e4de8204d7",
            "3d9a0956c63db0e6dfe053e4de8204d7",
        );
        let name = format!("letters/{own}.png");
        let zip = pack(&Vec::new(), &vec![(name.clone(), b"photo".to_vec())]).unwrap();
        assert_eq!(letter_of(&zip, &name, own, false), Ok(b"photo".to_vec()));
        let missing = Err(TakeoutError::Missing { file: LETTERS });
        assert_eq!(letter_of(&zip, &name, other, false), missing);
        // Nor is the letter its own small picture, nor the other way round.
        assert_eq!(letter_of(&zip, &name, own, true), missing);
        let small = format!("letters/{own}.small.png");
        let zip = pack(&Vec::new(), &vec![(small.clone(), vec![1; MAX_THUMB + 1])]).unwrap();
        assert_eq!(letter_of(&zip, &small, own, false), missing);
        let large = in_letter(&small, BlobError::Thumb);
        assert_eq!(letter_of(&zip, &small, own, true), Err(large));
    }
}
