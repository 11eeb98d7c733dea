//! `cargo bench -p onderweg-benches`: every row of the table that exists, ours and the peer's in one
//! run. Prints the table and writes `docs/benchmarks.md`.
//!
//! `cargo bench -p onderweg-benches -- --print` only prints it; `-- --house` only lives in the house and
//! prints what opening costs, `-- --practice` what the next card costs.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::too_many_lines,
    reason = "a table is for reading"
)]

mod callgrind;
mod enrol;
mod house;
mod load;
mod machine;
mod pair;
mod peer;
mod practice;
mod report;
mod rows;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use onderweg_benches::measure::Res;
use onderweg_benches::workload::thousand;

/// The seed of the thousand entries.
const SEED: u64 = 2_026;

/// Where binaries are, and room for files.
#[derive(Debug)]
pub(crate) struct Place {
    room: tempfile::TempDir,
    pub(crate) server: PathBuf,
    pub(crate) open_agenda: PathBuf,
    pub(crate) new_phone: PathBuf,
    pub(crate) peer_target: PathBuf,
}

impl Place {
    fn new() -> Res<Self> {
        // Beside the build: on a disk, where `/tmp` may be memory.
        let room = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .parent()
            .ok_or("no target folder")?;
        Ok(Self {
            room,
            server: PathBuf::from(env!("CARGO_BIN_EXE_bench_server")),
            open_agenda: PathBuf::from(env!("CARGO_BIN_EXE_open_agenda")),
            new_phone: PathBuf::from(env!("CARGO_BIN_EXE_new_phone")),
            peer_target: target.join("peer"),
        })
    }

    /// A folder or file of this name; gone when the run is over.
    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        self.room.path().join(name)
    }
}

/// Runs a binary that says one JSON object.
pub(crate) fn json(binary: &Path, args: &[String]) -> Res<serde_json::Value> {
    let output = Command::new(binary)
        .args(args)
        .stderr(Stdio::inherit())
        .output()?;
    if output.status.success() {
        Ok(serde_json::from_slice(&output.stdout)?)
    } else {
        Err("a measured process failed".into())
    }
}

/// Everything that one run measures.
#[derive(Debug)]
pub(crate) struct Measured {
    pub(crate) peer: peer::Peer,
    pub(crate) timed: pair::Pair,
    pub(crate) counted: pair::Pair,
    pub(crate) houses: house::Houses,
    pub(crate) small: load::Load,
    pub(crate) large: load::Load,
    pub(crate) theirs: load::Load,
    pub(crate) practised: practice::Practised,
    /// The machine's load before and after.
    pub(crate) busy: [Option<f64>; 2],
    /// The whole run, building the peer included, in seconds.
    pub(crate) took_s: u64,
}

fn main() -> Res<()> {
    let asked = |flag: &str| std::env::args().any(|arg| arg == flag);
    let begin = Instant::now();
    let place = Place::new()?;
    if asked("--house") {
        let houses = house::run(&place)?;
        println!("{}{houses:#?}", report::ages(&houses));
        return Ok(());
    }
    if asked("--practice") {
        println!("{:#?}", practice::run());
        return Ok(());
    }
    let things = thousand(SEED);
    eprintln!("building and measuring the peer");
    let before = machine::load();
    let peer = peer::run(&place, &things)?;
    eprintln!("two phones and a thousand entries");
    let timed = pair::timed(&place, &things)?;
    let counted = pair::counted(&place, &things)?;
    eprintln!("servers under load");
    let [few, many] = load::SPACES;
    let small = load::ours(&place, &things, few)?;
    let large = load::ours(&place, &things, many)?;
    let theirs = load::theirs(&place, &peer.server, small.body)?;
    eprintln!("a house: a month, a year, five years");
    let houses = house::run(&place)?;
    let practised = practice::run();
    let busy = [before, machine::load()];
    let measured = Measured {
        peer,
        timed,
        counted,
        houses,
        small,
        large,
        theirs,
        practised,
        busy,
        took_s: begin.elapsed().as_secs(),
    };
    let page = report::page(&rows::rows(&measured), &measured);
    println!("{page}");
    if !asked("--print") {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/benchmarks.md");
        std::fs::write(docs, page)?;
    }
    Ok(())
}
