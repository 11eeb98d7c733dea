//! The documents of the checkout, held true by a machine: links lead somewhere, every decision is indexed
//! and has a status, the guides name files that exist, and CI runs the command that the README names.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a check that cannot read the checkout should stop loudly"
)]

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

fn markdown_in(dir: &Path, deep: bool) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if deep && path.is_dir() {
            files.extend(markdown_in(&path, true));
        } else if path.extension().is_some_and(|e| e == "md") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Every document: those at the root and all under `docs`.
fn documents() -> Vec<PathBuf> {
    let mut files = markdown_in(&root(), false);
    files.extend(markdown_in(&root().join("docs"), true));
    files
}

/// The decision records, without their index and template.
fn decisions() -> Vec<PathBuf> {
    markdown_in(&root().join("docs/decisions"), false)
        .into_iter()
        .filter(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            name != "README.md" && name != "0000-template.md"
        })
        .collect()
}

/// The text without fenced blocks: what is shown there is an example, not a statement.
fn prose(text: &str) -> String {
    let mut fenced = false;
    let outside = |line: &&str| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        !fence && !fenced
    };
    text.lines().filter(outside).collect::<Vec<_>>().join("\n")
}

/// The targets of `[words](target)`.
fn links(text: &str) -> Vec<String> {
    text.split("](")
        .skip(1)
        .filter_map(|after| after.split_once(')'))
        .map(|(target, _)| target.to_owned())
        .collect()
}

/// What stands between single backticks.
fn quoted(text: &str) -> Vec<String> {
    text.lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .map(str::to_owned)
        .collect()
}

/// The anchor that a heading gets on the usual forges.
fn anchor(heading: &str) -> String {
    heading
        .trim_start_matches('#')
        .trim()
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

fn has_anchor(page: &Path, wanted: &str) -> bool {
    prose(&read(page))
        .lines()
        .any(|line| line.starts_with('#') && anchor(line) == wanted)
}

fn leads_somewhere(from: &Path, target: &str) -> bool {
    if target.starts_with("https://") || target.starts_with("mailto:") {
        return true;
    }
    let (file, place) = target.split_once('#').unwrap_or((target, ""));
    let page = if file.is_empty() {
        from.to_path_buf()
    } else {
        from.parent().unwrap().join(file)
    };
    page.exists() && (place.is_empty() || has_anchor(&page, place))
}

#[test]
fn every_link_leads_somewhere() {
    let mut broken = Vec::new();
    for page in documents() {
        for target in links(&prose(&read(&page))) {
            if !leads_somewhere(&page, &target) {
                broken.push(format!("{}: {target}", shown(&page)));
            }
        }
    }
    assert!(
        broken.is_empty(),
        "broken links:\n  {}",
        broken.join("\n  ")
    );
}

#[test]
fn the_index_of_decisions_lists_each_with_its_title_and_status() {
    let index = read(&root().join("docs/decisions/README.md"));
    let rows: Vec<&str> = index.lines().filter(|l| l.starts_with("| [")).collect();
    let mut expected = Vec::new();
    for (number, path) in (1..).zip(decisions()) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = read(&path);
        let title = text.lines().next().unwrap().trim_start_matches("# ");
        let status = text
            .lines()
            .find_map(|line| line.strip_prefix("Status: "))
            .unwrap_or_else(|| panic!("{name} has no Status:"));
        assert!(
            name.starts_with(&format!("{number:04}-")),
            "{name} is not number {number}"
        );
        let title = title
            .strip_prefix(&format!("{number:04}: "))
            .unwrap_or_else(|| panic!("{name} does not begin with \"# {number:04}: \""));
        expected.push(format!("| [{number:04}]({name}) | {title} | {status} |"));
    }
    assert!(!expected.is_empty());
    assert_eq!(rows, expected, "docs/decisions/README.md");
}

#[test]
fn every_decision_follows_the_template() {
    for path in decisions() {
        let text = read(&path);
        for part in [
            "## Drivers",
            "## Options",
            "## Decision",
            "## Good",
            "## Bad",
        ] {
            assert!(
                text.contains(&format!("\n{part}\n")),
                "{} has no {part}",
                shown(&path)
            );
        }
    }
}

#[test]
fn the_guides_are_there_and_name_files_that_exist() {
    let mut missing = Vec::new();
    for what in ["kind", "string", "endpoint", "migration"] {
        let path = root().join(format!("docs/howto/add-a-{what}.md"));
        for name in quoted(&prose(&read(&path))) {
            let folders = ["core/", "server/", "cli/", "tests/", "benches/", "docs/"];
            let ours = folders.iter().any(|folder| name.starts_with(folder));
            let to_be_made = name.contains(['<', '*', ' ']);
            if ours && !to_be_made && !root().join(&name).exists() {
                missing.push(format!("{}: {name}", shown(&path)));
            }
        }
    }
    assert!(
        missing.is_empty(),
        "files that do not exist:\n  {}",
        missing.join("\n  ")
    );
}

#[test]
fn ci_runs_the_command_that_the_readme_names() {
    let readme = read(&root().join("README.md"));
    assert!(readme.contains("./test.sh"));
    assert!(readme.contains("cargo run --release -- demo"));
    let ci = read(&root().join(".ci/run"));
    let commands: Vec<&str> = ci
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .collect();
    assert_eq!(commands.len(), 3, "set, cd and one command: {commands:?}");
    assert!(commands[2].starts_with("exec ./test.sh"), "{commands:?}");
}

#[cfg(unix)]
#[test]
fn the_commands_can_be_run() {
    use std::os::unix::fs::PermissionsExt;
    for name in ["test.sh", ".ci/run"] {
        let mode = std::fs::metadata(root().join(name))
            .unwrap()
            .permissions()
            .mode();
        assert!(mode & 0o111 != 0, "{name} is not executable");
    }
}

#[test]
fn the_licence_is_the_whole_text() {
    let text = read(&root().join("LICENSE"));
    for article in 1..=15 {
        assert!(text.contains(&format!("\n{article}.")), "article {article}");
    }
    assert!(text.starts_with("EUROPEAN UNION PUBLIC LICENCE v. 1.2"));
    assert!(text.contains("\u{2018}Compatible Licences\u{2019} according to Article 5 EUPL"));
}

#[test]
fn no_page_holds_the_marks_of_a_merge() {
    for path in documents() {
        let text = read(&path);
        let mark = |line: &&str| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ");
        let found = text.lines().find(mark);
        assert!(found.is_none(), "{}: {found:?}", shown(&path));
    }
}

#[test]
fn the_glossary_is_in_order() {
    let text = read(&root().join("docs/glossary.md"));
    let terms: Vec<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix("**")?.split_once("**"))
        .map(|(term, _)| term.to_lowercase())
        .collect();
    let mut sorted = terms.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(terms, sorted);
    assert!(terms.len() > 20);
}

#[test]
fn nobody_is_told_that_this_was_reviewed() {
    for name in ["README.md", "SECURITY.md"] {
        let text = read(&root().join(name)).to_lowercase().replace('*', "");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("not reviewed"), "{name}");
    }
}
