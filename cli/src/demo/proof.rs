//! What can be counted after the week: whether all phones hold the same, and whether anything that
//! people wrote can be found where it must not be.

use std::fs;
use std::path::{Path, PathBuf};

use memchr::memmem;

use crate::problem::{Problem, Result};

/// Everything that people of the week wrote: the words to look for.
#[derive(Debug, Default)]
pub(super) struct Written(Vec<String>);

impl Written {
    /// Remembers words and hands them on.
    pub(super) fn words(&mut self, text: &str) -> String {
        self.0.push(text.to_owned());
        text.to_owned()
    }

    /// How many texts.
    pub(super) fn count(&self) -> u64 {
        self.0.len() as u64
    }
}

/// What a search found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Searched {
    /// Files.
    pub(crate) files: u64,
    /// Their bytes, and those of the network.
    pub(crate) bytes: u64,
    /// How often something was found that a person wrote.
    pub(crate) hits: u64,
    /// Whether the search found what does lie there in plain text: without that it proves nothing.
    pub(crate) sees: bool,
}

/// Looks for everything that was written in all files below these folders and in `crossed`; and for
/// `plain`, which must be there.
pub(super) fn search(
    folders: &[PathBuf],
    crossed: &[u8],
    written: &Written,
    plain: &str,
) -> Result<Searched> {
    let forms: Vec<Vec<u8>> = written.0.iter().flat_map(|text| forms(text)).collect();
    let mut found = Searched::default();
    let mut look = |bytes: &[u8]| {
        found.bytes += bytes.len() as u64;
        for form in &forms {
            found.hits += memmem::find_iter(bytes, form).count() as u64;
        }
        found.sees |= memmem::find(bytes, plain.as_bytes()).is_some();
    };
    look(crossed);
    let mut files = 0;
    for path in folders.iter().map(|folder| all_files(folder)) {
        for path in path.map_err(Problem::file("keep"))? {
            files += 1;
            look(&fs::read(path).map_err(Problem::file("keep"))?);
        }
    }
    found.files = files;
    Ok(found)
}

/// Text as it could lie in a file: UTF-8, UTF-16, hexadecimal, escaped as JSON does.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    let escaped: String = text
        .encode_utf16()
        .map(|unit| match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => char::from(byte).to_string(),
            _ => format!("\\u{unit:04x}"),
        })
        .collect();
    let mut forms = vec![
        text.as_bytes().to_vec(),
        wide,
        hex.into_bytes(),
        escaped.into_bytes(),
    ];
    forms.dedup();
    forms.sort();
    forms.dedup();
    forms
}

fn all_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => found.extend(all_files(&path)?),
            false => found.push(path),
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_whatever_form() {
        let mut written = Written::default();
        written.words("رسالة إلى أمي");
        written.words("the key of the bicycle");
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
        let folders = [folder.path().to_owned()];
        put("plain", b"accounts: unit 12");
        let nothing = search(&folders, b"", &written, "unit 12").unwrap();
        assert_eq!((nothing.hits, nothing.files, nothing.sees), (0, 1, true));

        fs::create_dir(folder.path().join("deep")).unwrap();
        put("deep/utf8", "x رسالة إلى أمي y".as_bytes());
        let hex: String = "the key of the bicycle"
            .bytes()
            .map(|b| format!("{b:02x}"))
            .collect();
        put("hex", hex.as_bytes());
        let json = serde_json::to_vec(&"the key of the bicycle").unwrap();
        let found = search(&folders, &json, &written, "unit 13").unwrap();
        assert_eq!((found.hits, found.files, found.sees), (3, 3, false));
    }
}
