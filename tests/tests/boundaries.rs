//! The layout of `ARCHITECTURE.md`, held by a machine: who may depend on whom, what the pure crates may
//! not name, how files begin and how long they may be. It reads manifests and sources and runs no code of ours.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a check that cannot read the checkout should stop loudly"
)]

#[path = "boundaries/source.rs"]
mod source;
#[path = "boundaries/workspace.rs"]
mod workspace;

use workspace::{members, production, read, root, rust_files, shown};

/// Our crates, what of ours each may depend on. One way: nothing to the left is ever named on the right.
const OURS: &[(&str, &[&str])] = &[
    ("onderweg-protocol", &[]),
    ("onderweg-journal", &[]),
    ("onderweg-text", &[]),
    ("onderweg-space", &["onderweg-protocol"]),
    // A pack travels in the protocol's signed bundle; its own content knows nothing of ours.
    ("onderweg-pack", &["onderweg-protocol"]),
    ("onderweg-sync", &["onderweg-protocol", "onderweg-space"]),
    (
        "onderweg-companion",
        &[
            "onderweg-protocol",
            "onderweg-space",
            "onderweg-sync",
            "onderweg-journal",
            "onderweg-text",
            // The phone opens the signed bundle that it fetched, and shows what stands in it.
            "onderweg-pack",
        ],
    ),
    ("onderweg-server", &["onderweg-protocol"]),
    (
        "onderweg-office",
        &[
            "onderweg-protocol",
            "onderweg-journal",
            "onderweg-text",
            "onderweg-companion",
        ],
    ),
    (
        "onderweg",
        &[
            "onderweg-companion",
            "onderweg-server",
            "onderweg-office",
            // Checking and signing a pack is work at the programme's desk: it opens no phone.
            "onderweg-pack",
        ],
    ),
    ("onderweg-bindings", &["onderweg-companion"]),
    // Reads a library that was built, and links nothing of ours.
    ("onderweg-bindgen", &[]),
];

/// Crates that never reach a person's phone or a server: they may look at everything.
const NOT_SHIPPED: &[&str] = &["onderweg-tests", "onderweg-benches"];

/// Crates with effects on the world, and the only crates of ours that may depend on each.
const GUARDED: &[(&str, &[&str])] = &[
    ("automerge", &["onderweg-journal"]),
    (
        "rusqlite",
        &["onderweg-companion", "onderweg-server", "onderweg-office"],
    ),
    ("tokio-postgres", &["onderweg-server"]),
    ("reqwest", &["onderweg-companion"]),
    ("axum", &["onderweg-server", "onderweg-office"]),
    ("tokio", &["onderweg-server", "onderweg-office", "onderweg"]),
    (
        "getrandom",
        &[
            "onderweg-companion",
            "onderweg-server",
            "onderweg-office",
            "onderweg",
            "onderweg-bindings",
        ],
    ),
];

/// Crates that take time, randomness, network and files as arguments.
const PURE: &[&str] = &[
    "onderweg-protocol",
    "onderweg-space",
    "onderweg-sync",
    "onderweg-journal",
    "onderweg-pack",
];

/// What a pure crate may not name, as the beginning of a path or anywhere within it.
const EFFECTS: &[&str] = &[
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::thread",
    "std::time::*",
    "std::io::stdin",
    "time::SystemTime",
    "time::Instant",
    "tokio",
    "getrandom",
    "Utc::now",
    "Local::now",
    "OsRng",
    "SysRng",
];

/// Production files that are longer than `LONGEST`, each with the reason. Empty is the goal.
const LONG_FILES: &[(&str, &str)] = &[];
const LONGEST: usize = 400;
const LONGEST_LIB: usize = 60;

/// Does `path` (segments joined by `::`) name `forbidden`: at its beginning, or, for a name that is
/// reached through imports (`time::Instant`, `SysRng`), anywhere?
fn names(path: &str, forbidden: &str) -> bool {
    let at_front = path == forbidden || path.starts_with(&format!("{forbidden}::"));
    let inside = format!("::{path}::").contains(&format!("::{forbidden}::"));
    let through_imports =
        !forbidden.starts_with("std::") && (forbidden.contains("::") || forbidden.ends_with("Rng"));
    at_front || (through_imports && inside)
}

fn none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

#[test]
fn every_member_has_a_place_in_the_rules() {
    let unknown: Vec<String> = members()
        .into_iter()
        .map(|m| m.name)
        .filter(|name| {
            !OURS.iter().any(|(ours, _)| ours == name) && !NOT_SHIPPED.contains(&name.as_str())
        })
        .collect();
    none(
        &unknown,
        "say in tests/tests/boundaries.rs what these may depend on",
    );
}

#[test]
fn dependencies_point_one_way() {
    let mut found = Vec::new();
    for member in members() {
        let Some((_, allowed)) = OURS.iter().find(|(name, _)| *name == member.name) else {
            continue;
        };
        for dependency in &member.dependencies {
            let ours = dependency.starts_with("onderweg");
            if ours && !allowed.contains(&dependency.as_str()) {
                found.push(format!("{} -> {dependency}", member.name));
            }
        }
    }
    none(&found, "dependencies that point the wrong way");
}

#[test]
fn only_the_named_crates_touch_the_world() {
    let mut found = Vec::new();
    for member in members()
        .iter()
        .filter(|m| !NOT_SHIPPED.contains(&m.name.as_str()))
    {
        for (guarded, allowed) in GUARDED {
            let depends = member.dependencies.iter().any(|d| d == guarded);
            if depends && !allowed.contains(&member.name.as_str()) {
                found.push(format!("{} -> {guarded}", member.name));
            }
        }
    }
    none(&found, "crates that may not depend on these");
}

#[test]
fn automerge_does_not_leak_out_of_the_journal() {
    let journal = members()
        .into_iter()
        .find(|m| m.name == "onderweg-journal")
        .unwrap();
    let found: Vec<String> = production(&journal)
        .iter()
        .filter(|(_, code)| {
            code.contains("pub use automerge") || code.contains("pub extern crate automerge")
        })
        .map(|(path, _)| shown(path))
        .collect();
    none(&found, "re-exports of automerge");
}

#[test]
fn databases_stay_in_the_stores_and_reqwest_in_one_place() {
    let mut found = Vec::new();
    for member in members()
        .iter()
        .filter(|m| !NOT_SHIPPED.contains(&m.name.as_str()))
    {
        for (path, code) in production(member) {
            let inside = path
                .strip_prefix(&member.dir)
                .unwrap()
                .display()
                .to_string();
            let paths = source::paths(&code);
            let homes = [
                (
                    "rusqlite",
                    ["src/store", "src/register", "src/staff"].as_slice(),
                ),
                ("tokio_postgres", ["src/store"].as_slice()),
                ("reqwest", ["src/http"].as_slice()),
            ];
            for (guarded, homes) in homes {
                let at_home = homes.iter().any(|home| inside.starts_with(home));
                if !at_home && paths.iter().any(|p| names(p, guarded)) {
                    found.push(format!("{} names {guarded}", shown(&path)));
                }
            }
        }
    }
    none(
        &found,
        "rusqlite belongs in store, register or staff, tokio_postgres in store, reqwest in http",
    );
}

#[test]
fn the_relay_cannot_open_what_it_stores() {
    let server = members()
        .into_iter()
        .find(|m| m.name == "onderweg-server")
        .unwrap();
    let mut found = Vec::new();
    for (path, code) in production(&server) {
        let office = path.starts_with(server.dir.join("src/office"));
        let opens = [
            "onderweg_space",
            "onderweg_journal",
            "onderweg_sync",
            "onderweg_companion",
        ];
        let paths = source::paths(&code);
        if !office
            && opens
                .iter()
                .any(|forbidden| paths.iter().any(|p| names(p, forbidden)))
        {
            found.push(shown(&path));
        }
    }
    none(&found, "only the office may hold keys");
}

#[test]
fn pure_crates_name_no_clock_file_socket_or_chance() {
    let mut found = Vec::new();
    for member in members().iter().filter(|m| PURE.contains(&m.name.as_str())) {
        for (path, code) in production(member) {
            for named in source::paths(&code) {
                if EFFECTS.iter().any(|effect| names(&named, effect)) {
                    found.push(format!("{} names {named}", shown(&path)));
                }
            }
        }
    }
    none(&found, "effects enter pure crates as arguments");
}

#[test]
fn lib_rs_is_a_table_of_contents() {
    let found: Vec<String> = members()
        .iter()
        .map(|m| m.dir.join("src/lib.rs"))
        .filter(|path| path.exists())
        .map(|path| (read(&path).lines().count(), path))
        .filter(|(lines, _)| *lines >= LONGEST_LIB)
        .map(|(lines, path)| format!("{}: {lines} lines", shown(&path)))
        .collect();
    none(
        &found,
        "lib.rs holds modules and re-exports, under 60 lines",
    );
}

#[test]
fn every_file_says_what_it_is_for() {
    let found: Vec<String> = members()
        .iter()
        .flat_map(|m| rust_files(&m.dir))
        .filter(|path| !read(path).starts_with("//!"))
        .map(|path| shown(&path))
        .collect();
    none(&found, "files that do not start with //!");
}

#[test]
fn no_example_is_left_unchecked() {
    let mut found = Vec::new();
    for path in members().iter().flat_map(|m| rust_files(&m.dir)) {
        for (number, line) in read(&path).lines().enumerate() {
            let comment = line.trim_start();
            let fence = comment
                .strip_prefix("///")
                .or(comment.strip_prefix("//!"))
                .map(str::trim_start);
            let unchecked = fence
                .and_then(|f| f.strip_prefix("```"))
                .is_some_and(|info| info.contains("ignore"));
            if unchecked {
                found.push(format!("{}:{}", shown(&path), number + 1));
            }
        }
    }
    none(&found, "examples that nobody compiles");
}

#[test]
fn files_stay_short_enough_to_read() {
    let mut found = Vec::new();
    let mut needless: Vec<&str> = LONG_FILES.iter().map(|(path, _)| *path).collect();
    for member in members().iter().filter(|m| m.name != "onderweg-tests") {
        for (path, code) in production(member) {
            let lines = code.lines().count();
            let path = shown(&path);
            if lines > LONGEST && needless.contains(&path.as_str()) {
                needless.retain(|allowed| *allowed != path);
            } else if lines > LONGEST {
                found.push(format!("{path}: {lines} lines without its tests"));
            }
        }
    }
    none(&found, "files over 400 lines: split by verb");
    assert!(
        needless.is_empty(),
        "no longer too long, take off the list: {needless:?}"
    );
}

#[test]
fn the_layout_page_names_every_member_and_says_whether_it_does_io() {
    let page = read(&root().join("ARCHITECTURE.md"));
    let mut found = Vec::new();
    for member in members() {
        let dir = shown(&member.dir);
        let section = page
            .split("\n### ")
            .find(|s| s.starts_with(&format!("`{dir}`")));
        match section {
            None => found.push(format!("no section `{dir}`")),
            Some(text) if !text.contains("Does I/O: yes") && !text.contains("Does I/O: no") => {
                found.push(format!(
                    "`{dir}` does not say \"Does I/O: yes\" or \"Does I/O: no\""
                ));
            }
            Some(_) => {}
        }
    }
    none(&found, "ARCHITECTURE.md");
}

#[test]
fn the_rules_themselves_notice_what_they_forbid() {
    for bad in [
        "std::fs::read",
        "std::fs",
        "time::Instant::now",
        "std::time::Instant",
        "chrono::Utc::now",
        "getrandom::SysRng",
        "std::time::*",
    ] {
        assert!(
            EFFECTS.iter().any(|effect| names(bad, effect)),
            "{bad} passes"
        );
    }
    for good in [
        "std::time::Duration",
        "crate::tokio_like",
        "std::io::Read",
        "crate::fs",
        "When::Instant",
        "self::net",
    ] {
        assert!(
            !EFFECTS.iter().any(|effect| names(good, effect)),
            "{good} is refused"
        );
    }
}
