//! Which keys nothing says. The build looks once; a test of this crate looks every time.

use std::fs;
use std::path::Path;

/// Where words are said.
const FOLDERS: [&str; 10] = [
    "android/app/src",
    "android/library/src",
    "cli/src",
    "cli/tests",
    "server/src",
    "server/templates",
    "office/src",
    "office/templates",
    "core/companion/src",
    "core/text/src",
];

/// A line for each key whose function is called nowhere, and that no phone app names.
pub(crate) fn among(root: &Path, keys: &[&str]) -> Vec<String> {
    let mut sources = String::new();
    for folder in FOLDERS {
        collect(&root.join(folder), &mut sources);
    }
    let unused = keys.iter().filter(|key| {
        let name = key.replace('-', "_");
        !sources.contains(&format!(".{name}("))
            && !sources.contains(&format!("::{name}"))
            && !sources.contains(&format!("\"{key}\""))
    });
    unused
        .map(|key| format!("locales/en: nothing says {key}"))
        .collect()
}

fn collect(folder: &Path, sources: &mut String) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, sources);
        } else if path
            .extension()
            .is_some_and(|ext| ext == "rs" || ext == "html" || ext == "kt")
        {
            sources.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}
