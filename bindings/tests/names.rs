//! Names that a language keeps for itself: the generators rename nothing, and what they make would not
//! compile, or would hide what every object has.

#![allow(
    clippy::unwrap_used,
    reason = "a test says loudly what it did not find"
)]

use std::path::Path;

/// Kotlin's objects have `close`, `destroy` and a `companion`, Java's `wait`, `notify` and others.
const METHODS: [&str; 10] = [
    "close",
    "destroy",
    "wait",
    "notify",
    "finalize",
    "companion",
    "clone",
    "init",
    "deinit",
    "hash_code",
];

/// Types that Kotlin, Swift or their first libraries have.
const TYPES: [&str; 22] = [
    "Companion",
    "Set",
    "List",
    "Map",
    "String",
    "Result",
    "Error",
    "Unit",
    "Any",
    "Calendar",
    "Locale",
    "Date",
    "Data",
    "Clock",
    "Instant",
    "Progress",
    "Notification",
    "Task",
    "Thread",
    "Operation",
    "Array",
    "Character",
];

/// Fields and arguments that would stand between quotes or with an underscore.
const FIELDS: [&str; 25] = [
    "case", "from", "in", "is", "as", "with", "when", "class", "object", "val", "var", "fun",
    "func", "let", "default", "repeat", "where", "self", "init", "import", "internal", "operator",
    "return", "message", "cause",
];

#[test]
fn no_name_is_one_that_a_language_keeps() {
    let mut found = Vec::new();
    for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let mut exported = "";
        for line in text.lines() {
            if line.contains("uniffi::") {
                exported = "next";
            }
            if line.starts_with('}') {
                exported = "";
            }
            if let Some(name) = exposed(line, !exported.is_empty()) {
                found.push(format!("{}: {name}", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "{found:?}");
}

/// The forbidden name that a line gives out.
fn exposed(line: &str, exported: bool) -> Option<String> {
    let line = line.trim_start();
    let word = |text: &str| -> String {
        let letters = text.chars();
        letters
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let after = |start: &str| line.strip_prefix(start).map(word);
    let method = after("pub fn ").filter(|name| METHODS.contains(&name.as_str()));
    let types = after("pub struct ")
        .or(after("pub enum "))
        .or(after("pub trait "));
    let types = types.filter(|name| TYPES.contains(&name.as_str()));
    let field = after("pub ").filter(|_| line.contains(": ") && !line.contains('('));
    let field = field.filter(|name| FIELDS.contains(&name.as_str()));
    method.or(types).or(field).filter(|_| exported)
}

#[test]
fn the_check_itself_notices() {
    assert_eq!(
        exposed("    pub fn close(&self) {", true).as_deref(),
        Some("close")
    );
    assert_eq!(exposed("pub struct Set {", true).as_deref(), Some("Set"));
    assert_eq!(
        exposed("    pub from: String,", true).as_deref(),
        Some("from")
    );
    assert_eq!(exposed("    pub fn shut(&self) {", true), None);
    assert_eq!(exposed("    pub fn close(&self) {", false), None);
}
