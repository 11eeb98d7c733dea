//! Takes the pack of Antwerp into the program, for the demonstration: it runs from anywhere.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const PACK: &str = "../packs/antwerp-curant";

fn main() -> io::Result<()> {
    let variable = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .unwrap_or_default()
    };
    let folder = variable("CARGO_MANIFEST_DIR").join(PACK);
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    collect(&folder, "", &mut files)?;
    files.sort();
    let mut table = String::from("&[\n");
    for way in files {
        let place = folder.join(&way);
        let _ = writeln!(table, "({way:?}, include_bytes!({place:?})),");
    }
    table.push_str("]\n");
    fs::write(variable("OUT_DIR").join("pack.rs"), table)
}

/// Every file below, by its way from the pack's folder.
fn collect(folder: &Path, way: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        match entry.file_type()?.is_dir() {
            true => collect(&entry.path(), &format!("{way}{name}/"), files)?,
            false => files.push(format!("{way}{name}")),
        }
    }
    Ok(())
}
