//! Every decoder of foreign bytes, in every run: mutated honest inputs and plain nonsense; all
//! inputs that once broke one; and the list of decoders itself, held against the sources and the
//! fuzz targets.
//!
//! An input that breaks a decoder is kept in `tests/fixtures/crashers/<decoder>/`. With
//! `ONDERWEG_CORPUS=<folder>` the honest inputs are written there, for the fuzzer to start from.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

#[allow(unreachable_pub, reason = "a module of another crate")]
#[path = "../../fuzz/src/decoders.rs"]
mod decoders;

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use decoders::{ALL, Decoder};
use onderweg_tests::mutate::{below, mutate, seeded};
use onderweg_tests::samples::samples;
use proptest::prelude::*;
use rand_core::Rng;

/// Readers that are no decoders of foreign bytes, each with the reason.
const NOT_FOREIGN: &[(&str, &str)] = &[
    (
        "DeviceSecret::from_bytes",
        "two keys of a fixed length, drawn here",
    ),
    ("EpochKey::from_bytes", "a key of a fixed length"),
    ("Actor::from_bytes", "any 24 bytes are one"),
    ("LineId::from_bytes", "any 8 bytes give one"),
    ("Me::open", "says who syncs"),
];

/// Names that a public function which reads something has here.
const VERBS: &[&str] = &[
    "parse",
    "read",
    "from_text",
    "from_bytes",
    "from_slice",
    "from_hex",
    "load",
    "load_untrusted",
    "measure",
    "keyid",
    "open",
    "fold",
    "apply",
    "decode",
    "from_str",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn survives(decoder: &Decoder, bytes: &[u8], what: &str) {
    let outcome = catch_unwind(AssertUnwindSafe(|| (decoder.run)(bytes)));
    assert!(
        outcome.is_ok(),
        "{} breaks on {what}: {}",
        decoder.name,
        hex(bytes)
    );
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .take(2_000)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[test]
fn every_decoder_has_honest_inputs_and_takes_them() {
    let corpus = std::env::var_os("ONDERWEG_CORPUS").map(PathBuf::from);
    for decoder in ALL {
        let samples = samples(decoder.name);
        assert!(!samples.is_empty(), "{}: no sample", decoder.name);
        for (n, sample) in samples.iter().enumerate() {
            survives(decoder, sample, "an honest input");
            if let Some(corpus) = &corpus {
                let folder = corpus.join(decoder.name);
                fs::create_dir_all(&folder).unwrap();
                fs::write(folder.join(format!("sample-{n}")), sample).unwrap();
            }
        }
    }
}

#[test]
fn mutated_inputs_break_no_decoder() {
    for decoder in ALL {
        let samples = samples(decoder.name);
        for seed in 0..1_500 {
            let mut rng = seeded(seed);
            let mut bytes = samples[below(&mut rng, samples.len())].clone();
            mutate(&mut bytes, &mut rng);
            survives(decoder, &bytes, &format!("seed {seed}"));
        }
    }
}

#[test]
fn noise_of_every_length_breaks_no_decoder() {
    for decoder in ALL {
        for len in 0..300 {
            let mut bytes = vec![0; len];
            seeded(len as u64).fill_bytes(&mut bytes);
            survives(decoder, &bytes, "noise");
            survives(decoder, &vec![0; len], "zeros");
            survives(decoder, &vec![0xff; len], "ones");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() })]
    #[test]
    fn any_text_breaks_no_decoder(text in "\\PC{0,200}", which in 0..ALL.len()) {
        survives(&ALL[which], text.as_bytes(), "text");
    }
}

#[test]
fn every_crasher_is_survived() {
    let folder = root().join("tests/fixtures/crashers");
    let mut kept = Vec::new();
    files(&folder, &mut kept);
    let mut tried = 0;
    for path in kept {
        let name = path
            .parent()
            .unwrap()
            .file_name()
            .unwrap()
            .to_str()
            .unwrap();
        if path.parent().unwrap() == folder {
            continue; // the README
        }
        let decoder = decoders::named(name);
        survives(
            &decoder,
            &fs::read(&path).unwrap(),
            &path.display().to_string(),
        );
        tried += 1;
    }
    assert!(tried > 0, "the folder is empty or was moved");
}

#[test]
fn every_decoder_is_a_fuzz_target_and_every_target_a_decoder() {
    let decoders: BTreeSet<String> = ALL.iter().map(|decoder| decoder.name.to_owned()).collect();
    assert_eq!(decoders.len(), ALL.len(), "two decoders of one name");
    let mut paths = Vec::new();
    files(&root().join("fuzz/fuzz_targets"), &mut paths);
    let stem = |path: &PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let targets: BTreeSet<String> = paths.iter().map(stem).collect();
    assert_eq!(decoders, targets);
    let manifest = fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
    for path in &paths {
        let name = stem(path);
        assert!(
            manifest.contains(&format!("name = \"{name}\"")),
            "fuzz/Cargo.toml lacks {name}"
        );
        let source = fs::read_to_string(path).unwrap();
        assert!(
            source.contains(&format!("target!(\"{name}\")")),
            "{name} fuzzes something else"
        );
    }
}

#[test]
fn every_public_reader_of_the_core_is_driven() {
    let driven: BTreeSet<&str> = ALL
        .iter()
        .flat_map(|decoder| decoder.reads)
        .copied()
        .collect();
    let excused: BTreeSet<&str> = NOT_FOREIGN.iter().map(|(name, _)| *name).collect();
    let mut found = BTreeSet::new();
    for package in ["protocol", "space", "sync", "journal", "pack"] {
        let mut paths = Vec::new();
        files(&root().join("core").join(package).join("src"), &mut paths);
        for path in paths {
            readers(&path, &mut found);
        }
    }
    let known: BTreeSet<String> = driven
        .union(&excused)
        .map(|name| (*name).to_owned())
        .collect();
    let missing: Vec<_> = found.difference(&known).collect();
    assert!(missing.is_empty(), "no fuzz target drives {missing:?}");
    let stale: Vec<_> = known.difference(&found).collect();
    assert!(
        stale.is_empty(),
        "these are no longer in the sources: {stale:?}"
    );
}

/// Names of public types with `Decode` and of public functions that read, in one source file.
fn readers(path: &Path, found: &mut BTreeSet<String>) {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let stem = path.file_stem().unwrap().to_str().unwrap();
    let (mut scope, mut decodes) = (stem.to_owned(), false);
    for line in code.lines() {
        let word = line.trim_start();
        if word.starts_with("#[derive(") {
            decodes = word.contains("Decode");
        }
        for kind in ["pub struct ", "pub enum "] {
            if let Some(rest) = word.strip_prefix(kind) {
                let name = ident(rest);
                if decodes && !name.is_empty() {
                    found.insert(name);
                }
                decodes = false;
            }
        }
        if word.starts_with("struct ")
            || word.starts_with("enum ")
            || word.starts_with("pub(crate) ")
        {
            decodes = false;
        }
        if line == "}" {
            scope = stem.to_owned();
        }
        if word.starts_with("impl") && word.contains('{') {
            let target = word.split(" for ").last().unwrap_or(word);
            let target = target
                .trim_start_matches("impl")
                .trim_start_matches("<'a>")
                .trim();
            let name = if target.starts_with('$') {
                stem.to_owned()
            } else {
                ident(target)
            };
            scope = name.clone();
            if word.contains("FromStr for") {
                found.insert(format!("{name}::from_str"));
            }
        }
        if let Some(rest) = word.strip_prefix("pub fn ") {
            let name = ident(rest);
            if VERBS.contains(&name.as_str()) {
                found.insert(format!("{scope}::{name}"));
            }
        }
    }
}

fn ident(text: &str) -> String {
    text.chars()
        .take_while(|sign| sign.is_alphanumeric() || *sign == '_')
        .collect()
}
