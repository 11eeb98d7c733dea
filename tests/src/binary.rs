//! The real program: found beside the test, or built there.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::SystemTime;

/// The program `onderweg` of this checkout.
///
/// `cargo test --workspace` builds it before any test runs. When only this package is tested it may
/// be absent or older than its sources: then cargo builds it, in the same target folder and profile,
/// which may take minutes.
///
/// # Panics
///
/// When it cannot be built.
pub fn onderweg_binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let test = std::env::current_exe().unwrap();
        // target/<profile>/deps/<test>
        let profile = test.parent().and_then(Path::parent).unwrap().to_owned();
        let binary = profile.join(format!("onderweg{}", std::env::consts::EXE_SUFFIX));
        if is_stale(&binary) {
            build(&profile);
        }
        binary
    })
}

fn build(profile: &Path) {
    let mut command = Command::new(option_env!("CARGO").unwrap_or("cargo"));
    // With the features of the whole workspace, as a test run builds it: nothing is built twice.
    command.args([
        "build",
        "--quiet",
        "--locked",
        "--workspace",
        "--bin",
        "onderweg",
    ]);
    if profile.ends_with("release") {
        command.arg("--release");
    }
    let status = command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CARGO_TARGET_DIR", profile.parent().unwrap())
        .stdin(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success(), "cargo build --bin onderweg: {status}");
}

fn is_stale(binary: &Path) -> bool {
    let Some(built) = modified(binary) else {
        return true;
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    ["core", "cli", "server", "office", "locales", "Cargo.lock"]
        .iter()
        .any(|part| newer(&root.join(part), built))
}

fn newer(path: &Path, than: SystemTime) -> bool {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    if path.is_dir() {
        // Tests and notes beside the sources do not go into the program.
        let skipped = ["tests", "target", "docs", "browser", "examples"].contains(&name);
        return !skipped
            && std::fs::read_dir(path)
                .unwrap()
                .any(|entry| newer(&entry.unwrap().path(), than));
    }
    modified(path).is_some_and(|at| at > than)
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}

/// The program with a clean environment and no terminal.
pub fn program() -> Command {
    let mut command = Command::new(onderweg_binary());
    for name in [
        "ONDERWEG_HOME",
        "ONDERWEG_PIN",
        "ONDERWEG_NEW_PIN",
        "ONDERWEG_ZONE",
        "ONDERWEG_LOG",
        "ONDERWEG_LANG",
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
    ] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}
