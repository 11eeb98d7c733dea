//! Looks for words in files and messages: what must be sealed must not be found there.

use std::fs;
use std::path::{Path, PathBuf};

/// All files below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Whether `bytes` hold `word`: as UTF-8, as UTF-16, in hexadecimal or in base64 at any offset.
pub fn holds(bytes: &[u8], word: &str) -> bool {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    any(bytes, &wide) || holds_secret(bytes, word.as_bytes())
}

/// Whether `bytes` hold `secret`: as it is, in hexadecimal or in base64 of either alphabet at any offset.
pub fn holds_secret(bytes: &[u8], secret: &[u8]) -> bool {
    let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![secret.to_vec(), hex.to_uppercase().into(), hex.into()];
    // Base64 shifts with the offset: the inner symbols of each of the three shifts.
    for shift in 0..3 {
        let padded = [vec![0; shift], secret.to_vec()].concat();
        let text = base64(&padded);
        let inner = &text[4..text.len() - 4];
        forms.push(inner.into());
        forms.push(inner.replace('+', "-").replace('/', "_").into());
    }
    forms.iter().any(|form| any(bytes, form))
}

fn any(bytes: &[u8], form: &[u8]) -> bool {
    bytes.windows(form.len()).any(|part| part == form)
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |group: &[u8]| {
        let value = group
            .iter()
            .fold(0_u32, |value, byte| value << 8 | u32::from(*byte))
            << (8 * (3 - group.len()));
        (0..4).map(move |n| char::from(SIGNS[(value >> (18 - 6 * n) & 63) as usize]))
    };
    bytes.chunks(3).flat_map(group).collect()
}

/// The files below `folder` that hold one of `words`.
pub fn found_in(folder: &Path, words: &[&str]) -> Vec<PathBuf> {
    holding(folder, |bytes| words.iter().any(|word| holds(bytes, word)))
}

/// The files below `folder` that hold this secret.
pub fn secret_in(folder: &Path, secret: &[u8]) -> Vec<PathBuf> {
    holding(folder, |bytes| holds_secret(bytes, secret))
}

fn holding(folder: &Path, is_held: impl Fn(&[u8]) -> bool) -> Vec<PathBuf> {
    let held = |path: &PathBuf| is_held(&fs::read(path).unwrap_or_default());
    files(folder).into_iter().filter(held).collect()
}

/// Copies a folder with everything in it: a phone's files as they lie on the disk now.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}
