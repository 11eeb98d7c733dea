//! Failure 2 over the real program, and a folder that cannot be written: on a small file system in
//! a mount namespace of its own, where one can be made, and under a limit on the size of files,
//! everywhere. `failures.rs` has the same inside one process, with a bound of SQLite.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use onderweg_tests::binary::{onderweg_binary, program};
use onderweg_tests::mutate::{below, seeded};
use onderweg_tests::town::{Home, ServerProcess, house};
use rand_chacha::ChaCha20Rng;
use serde_json::Value;
use tempfile::{TempDir, tempdir};

/// A text of 7,000 letters and digits that hardly compresses.
fn noise(rng: &mut ChaCha20Rng) -> String {
    let letter = |_| char::from(b'0' + u8::try_from(below(rng, 75)).unwrap());
    (0..7_000).map(letter).collect()
}

/// What every script begins with. `p` is the program on the phone `$HOME_DIR/sara`; `must` stops
/// with a number that says where; `noise` is text that does not compress.
const WORDS: &str = r#"
p() { "$ONDERWEG" --home "$HOME_DIR/sara" "$@" --json 2>"$OUT/error"; }
must() { number=$1; shift; "$@" || exit "$number"; }
noise() { head -c 4000 /dev/urandom | base64 -w 0; }
refused() { p "$@" >/dev/null; echo "$?" >"$OUT/exit"; cp "$OUT/error" "$OUT/refusal"; }
"#;

/// The folder of one script: what it wrote down.
struct Written {
    folder: TempDir,
}

impl Written {
    fn new() -> Self {
        let folder = tempdir().unwrap();
        for name in ["disk", "out"] {
            std::fs::create_dir_all(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    fn disk(&self) -> PathBuf {
        self.folder.path().join("disk")
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join("out").join(name)).unwrap_or_default()
    }

    /// The titles in a list that was written down, sorted.
    fn titles(&self, name: &str) -> Vec<String> {
        let whole: Value = serde_json::from_str(&self.read(name)).unwrap();
        let entries = whole["data"]["entries"].as_array().unwrap().clone();
        let mut titles: Vec<_> = entries
            .iter()
            .map(|entry| entry["title"].as_str().unwrap().to_owned())
            .collect();
        titles.sort();
        titles
    }

    /// The refusal that was written down: its exit code, its word, and what it says to do.
    fn refusal(&self) -> (String, String, String) {
        let text = self.read("refusal");
        let whole: Value = serde_json::from_str(&text).unwrap_or_else(|_| panic!("{text:?}"));
        let error = &whole["error"];
        let word = |name: &str| error[name].as_str().unwrap().to_owned();
        (
            self.read("exit").trim().to_owned(),
            word("code"),
            word("advice"),
        )
    }

    /// Runs a script where it may mount; `false`, with the reason printed, where nobody may.
    fn in_a_namespace(&self, script: &str, from: &Path) -> bool {
        let exit = Command::new("unshare")
            .args(["--user", "--map-root-user", "--mount", "sh", "-c"])
            .arg(format!("{WORDS}{script}"))
            .env("HOME_DIR", self.disk())
            .env("OUT", self.folder.path().join("out"))
            .env("FROM", from)
            .env("ONDERWEG", onderweg_binary())
            .stdin(Stdio::null())
            .status()
            .map(|status| status.code());
        match exit {
            Ok(Some(0)) => true,
            Ok(Some(step @ 80..=98)) => panic!("step {step}: {}", self.read("error")),
            other => {
                println!("no small disk can be made here: {other:?}");
                false
            }
        }
    }
}

const FULL_AT_SAVE: &str = r#"
mount -t tmpfs -o size=1500k none "$HOME_DIR" || exit 99
n=0
while p add note "kept $n" --body "$(noise)" >/dev/null; do
    n=$((n + 1))
    [ "$n" -lt 2000 ] || exit 98
done
echo "$n" >"$OUT/kept"
refused add note "one more" --body "$(noise)"
must 97 p list >"$OUT/list-full"
must 96 mount -o remount,size=8m "$HOME_DIR"
must 95 p add note after >/dev/null
must 94 p list >"$OUT/list-after"
must 93 p doctor >/dev/null
"#;

#[test]
fn failure_02_a_disk_full_during_save() {
    let written = Written::new();
    if !written.in_a_namespace(FULL_AT_SAVE, Path::new("")) {
        return;
    }
    let (exit, code, advice) = written.refusal();
    assert_eq!((exit.as_str(), code.as_str()), ("7", "disk-full"));
    assert!(advice.contains("Make room on the disk"), "{advice}");
    let kept: usize = written.read("kept").trim().parse().unwrap();
    assert!(kept > 3, "{kept} notes had room");
    let mut titles: Vec<_> = (0..kept).map(|n| format!("kept {n}")).collect();
    titles.sort();
    assert_eq!(written.titles("list-full"), titles, "all of it is readable");
    titles.insert(0, "after".to_owned());
    assert_eq!(written.titles("list-after"), titles, "nothing is lost");
}

const FULL_AT_SYNC: &str = r#"
mount -t tmpfs -o size=600k none "$HOME_DIR" || exit 99
must 98 cp -r "$FROM" "$HOME_DIR/sara"
must 97 p add note "only here" --to house >/dev/null
refused sync
must 96 p list >"$OUT/list-full"
refused sync
must 95 mount -o remount,size=16m "$HOME_DIR"
must 94 p sync >/dev/null
must 93 p sync >/dev/null
must 92 p list >"$OUT/list-after"
must 91 p doctor >/dev/null
"#;

#[test]
fn failure_02_a_disk_full_during_sync() {
    let folder = tempdir().unwrap();
    let server = ServerProcess::start(&folder.path().join("server"));
    let [sara, ben] = ["Sara", "Ben"].map(|name| server.phone(folder.path(), name, &server.url));
    house(&sara, &[&ben]);
    let mut rng = seeded(2);
    let mut titles = vec!["only here".to_owned()];
    for n in 0..80 {
        let title = format!("from Ben {n:03}");
        let body = noise(&mut rng);
        ben.run(&["add", "note", &title, "--to", "house", "--body", &body])
            .data();
        titles.push(title);
    }
    ben.run(&["sync"]).data();
    let written = Written::new();
    if !written.in_a_namespace(FULL_AT_SYNC, &sara.folder) {
        return;
    }
    let (exit, code, advice) = written.refusal();
    assert_eq!((exit.as_str(), code.as_str()), ("7", "disk-full"));
    assert!(advice.contains("Make room on the disk"), "{advice}");
    let full = written.titles("list-full");
    assert!(
        full.contains(&titles[0]),
        "what was written stays: {full:?}"
    );
    assert!(full.len() < titles.len(), "the disk was full");
    titles.sort();
    assert_eq!(
        written.titles("list-after"),
        titles,
        "it goes on from there"
    );
    ben.run(&["sync"]).data();
    assert_eq!(ben.titles(), titles, "and what was only there arrived");
}

const READ_ONLY: &str = r#"
mount -t tmpfs -o size=8m none "$HOME_DIR" || exit 99
must 98 p add note kept >/dev/null
must 97 mount -o remount,ro "$HOME_DIR"
refused add note lost
! "$ONDERWEG" --home "$HOME_DIR/sara" list >"$OUT/said" 2>&1 || exit 96
! "$ONDERWEG" --home "$HOME_DIR/new" list >>"$OUT/said" 2>&1 || exit 95
must 94 mount -o remount,rw "$HOME_DIR"
must 93 p list >"$OUT/list-after"
must 92 p doctor >/dev/null
"#;

#[test]
fn a_disk_that_cannot_be_written() {
    let written = Written::new();
    if !written.in_a_namespace(READ_ONLY, Path::new("")) {
        return;
    }
    let (exit, code, advice) = written.refusal();
    assert_eq!((exit.as_str(), code.as_str()), ("7", "folder"));
    assert!(advice.contains("the folder can be written"), "{advice}");
    let said = written.read("said");
    let told = said.matches("the folder can be written").count();
    assert_eq!(told, 2, "an old home and a new one: {said}");
    assert_eq!(written.titles("list-after"), ["kept"]);
}

/// No file may grow beyond some hundred kilobytes: what a quota does, and possible without a mount.
const SMALL_FILES: &str = r#"
trap '' XFSZ
ulimit -f 500
exec "$@"
"#;

#[test]
fn failure_02_a_file_that_may_not_grow() {
    let folder = tempdir().unwrap();
    let sara = Home::new(folder.path(), "sara");
    let mut rng = seeded(3);
    let mut kept = Vec::new();
    let refusal = (0..2_000).find_map(|n| {
        let body = noise(&mut rng);
        let title = format!("kept {n:04}");
        let output = Command::new("sh")
            .args(["-c", SMALL_FILES, "sh"])
            .arg(program().get_program())
            .arg("--home")
            .arg(&sara.folder)
            .args(["add", "note", &title, "--body", &body, "--json"])
            .output()
            .unwrap();
        if output.status.success() {
            kept.push(title);
            return None;
        }
        Some(output)
    });
    let refusal = refusal.expect("the limit is met");
    let said: Value = serde_json::from_slice(&refusal.stderr).unwrap();
    assert!(
        matches!(refusal.status.code(), Some(1 | 7)),
        "it says so and does not die: {refusal:?}"
    );
    let advice = said["error"]["advice"].as_str().unwrap();
    assert!(advice.contains("Nothing"), "{advice}");
    assert!(kept.len() > 3, "{} notes had room", kept.len());
    assert_eq!(sara.titles(), kept, "nothing is lost");
    assert_eq!(sara.run(&["doctor"]).exit, 0);
    sara.note("room again", "me");
}
