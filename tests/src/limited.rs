//! Runs one test of the present binary again, alone, in a process with a hard memory limit.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

const MARK: &str = "ONDERWEG_LIMITED";

/// Whether this process is the limited one.
pub fn is_limited() -> bool {
    std::env::var_os(MARK).is_some()
}

/// Runs the test `name` of this binary again with at most `mib` MiB of address space, and fails as
/// it fails; the test finds its material by the variable. In the limited process itself it returns `false` at once.
///
/// The limit counts the binary and its stacks too; one malloc arena keeps glibc from reserving
/// 64 MiB for each thread.
pub fn run_limited(name: &str, mib: u64, (variable, path): (&str, &Path)) -> bool {
    if is_limited() {
        return false;
    }
    let binary = std::env::current_exe().unwrap();
    let script = format!("ulimit -v {} && exec \"$0\" \"$@\"", mib * 1024);
    let output = Command::new("sh")
        .args(["-c", &script])
        .arg(binary)
        .args([name, "--exact", "--nocapture", "--test-threads=1"])
        .env(MARK, "1")
        .env(variable, path)
        .env("MALLOC_ARENA_MAX", "1")
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{name} with {mib} MiB: {:?}\n{text}\n{errors}",
        output.status
    );
    true
}

/// The most memory that this process ever had resident, in KiB; 0 where /proc has no answer.
pub fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    number.and_then(|text| text.parse().ok()).unwrap_or(0)
}

/// How long this thread has run on a processor; a busy machine does not make it longer. Zero where
/// /proc has no answer.
pub fn on_processor() -> Duration {
    let status = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let first = status.split_whitespace().next();
    Duration::from_nanos(first.and_then(|text| text.parse().ok()).unwrap_or(0))
}
