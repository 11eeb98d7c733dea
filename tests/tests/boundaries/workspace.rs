//! The checkout as the rules of `boundaries.rs` see it: members, their dependencies, their files. It knows no rule.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::source;

/// A crate of the workspace, with the names of what it depends on.
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) dir: PathBuf,
    pub(crate) dependencies: Vec<String>,
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

/// Every member of the workspace with the names of what it depends on, in builds and in tests.
pub(crate) fn members() -> Vec<Member> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(member)
        .collect()
}

fn member(package: &Value) -> Member {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    Member {
        name: text(&package["name"]),
        dir: Path::new(&text(&package["manifest_path"]))
            .parent()
            .unwrap()
            .to_path_buf(),
        dependencies: package["dependencies"]
            .as_array()
            .unwrap()
            .iter()
            .map(|d| text(&d["name"]))
            .collect(),
    }
}

/// Every Rust file under `dir`, build output left out.
pub(crate) fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().unwrap() != "target" {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

pub(crate) fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The path as it is written in documents: from the root of the checkout.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

/// What a crate ships: its `src` without test modules, each file with its code.
pub(crate) fn production(member: &Member) -> Vec<(PathBuf, String)> {
    let files: Vec<(PathBuf, String)> = rust_files(&member.dir.join("src"))
        .into_iter()
        .map(|path| {
            let code = source::code_only(&read(&path));
            (path, code)
        })
        .collect();
    let mut only_for_tests = Vec::new();
    for (path, code) in &files {
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let inside = match stem {
            "mod" | "lib" | "main" => path.parent().unwrap().to_path_buf(),
            _ => path.with_extension(""),
        };
        for name in source::test_modules(code) {
            only_for_tests.push(inside.join(format!("{name}.rs")));
            only_for_tests.push(inside.join(name));
        }
    }
    let ships = |path: &Path| !only_for_tests.iter().any(|test| path.starts_with(test));
    files
        .into_iter()
        .filter(|(path, _)| ships(path))
        .map(|(path, code)| (path, source::without_tests(&code)))
        .collect()
}
