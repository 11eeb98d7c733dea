//! TaskChampion beside us: built in its own workspace, run on the same thousand entries.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use onderweg_benches::measure::{Res, Sample};
use onderweg_benches::workload::Thing;

use crate::Place;

/// The peer's samples by name, and its server to measure.
#[derive(Debug)]
pub(crate) struct Peer {
    pub(crate) samples: BTreeMap<String, Sample>,
    pub(crate) server: PathBuf,
}

impl Peer {
    /// A sample; zeros if the peer measured none of this name.
    pub(crate) fn sample(&self, name: &str) -> Sample {
        self.samples.get(name).cloned().unwrap_or_default()
    }
}

/// Builds and runs it. Takes minutes the first time.
pub(crate) fn run(place: &Place, things: &[Thing]) -> Res<Peer> {
    let client = build(place, "", "onderweg-bench-peer")?;
    let server = build(place, "server", "onderweg-bench-peer-server")?;
    let workload = place.folder("workload.json");
    std::fs::write(&workload, serde_json::to_vec(things)?)?;
    let output = Command::new(client)
        .arg(workload)
        .arg(&server)
        // Its phones and its server rest on the disk on which ours do.
        .env("TMPDIR", place.folder(""))
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err("the peer failed".into());
    }
    Ok(Peer {
        samples: serde_json::from_slice(&output.stdout)?,
        server,
    })
}

fn build(place: &Place, folder: &str, name: &str) -> Res<PathBuf> {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("peer")
        .join(folder)
        .join("Cargo.toml");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--release", "--locked", "--manifest-path"])
        .arg(manifest)
        .arg("--target-dir")
        .arg(&place.peer_target)
        .stdout(Stdio::null())
        .status()?;
    if built.success() {
        Ok(place.peer_target.join("release").join(name))
    } else {
        Err(format!("{name} does not build").into())
    }
}
