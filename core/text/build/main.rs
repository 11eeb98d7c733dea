//! Reads `locales/`, checks that the languages fit together, and writes one typed function a message.
//!
//! The build fails, with file and key, on: text that does not parse, a key that the template does not
//! know or that stands twice, a key that a complete language lacks, other variables than the
//! template's, a choice by a number without one of the
//! language's plural categories, and a key that nothing in the sources says.

#![allow(
    clippy::print_stdout,
    reason = "this is how a build script speaks to cargo"
)]

mod check;
mod plural;
mod read;
mod unused;
mod write;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = PathBuf::from(env("CARGO_MANIFEST_DIR")).join("../..");
    let locales = root.join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");
    match run(&root, &locales) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, locales: &Path) -> Result<(), Vec<String>> {
    let languages = read::all(locales)?;
    let mut faults = check::languages(&languages);
    if let Some(template) = languages.first() {
        let keys: Vec<_> = template.keys().collect();
        faults.extend(unused::among(root, &keys));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let out = PathBuf::from(env("OUT_DIR")).join("messages.rs");
    std::fs::write(&out, write::source(&languages)).map_err(|cause| vec![cause.to_string()])
}

fn env(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}
