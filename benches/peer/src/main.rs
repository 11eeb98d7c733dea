//! TaskChampion on our workload, measured. Must not know anything of Onderweg: the workload comes as
//! plain text from a file, the figures go out as JSON.
//!
//! `onderweg-bench-peer WORKLOAD.json SERVER-BINARY` prints one object of named samples.

mod acts;
mod measure;
mod proxy;
mod server;
mod wire;
mod workload;

use std::collections::BTreeMap;
use std::path::Path;

use measure::Sample;

/// Whatever goes wrong ends the run: half a table is no table.
pub(crate) type Res<T> = Result<T, Box<dyn std::error::Error>>;
/// Samples by name.
pub(crate) type Samples = BTreeMap<String, Sample>;

/// The same as on our side: the best of so many runs counts. `Task` takes half a minute and runs once.
const ROUNDS: usize = 3;

fn main() -> Res<()> {
    let mut args = std::env::args().skip(1);
    let (Some(file), Some(server)) = (args.next(), args.next()) else {
        return Err("usage: onderweg-bench-peer WORKLOAD.json SERVER-BINARY".into());
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let samples = runtime.block_on(run(Path::new(&file), Path::new(&server)))?;
    println!("{}", serde_json::to_string_pretty(&samples)?);
    Ok(())
}

async fn run(file: &Path, server: &Path) -> Res<Samples> {
    let things = workload::read(file)?;
    let root = tempfile::tempdir()?;
    let mut samples = Samples::new();
    let filled = root.path().join("task");
    acts::with_task(&filled, &things, &mut samples).await?;
    acts::open_and_list(&filled, &mut samples).await?;
    let server = server::Server::start(server, &root.path().join("server"))?;
    for round in 0..ROUNDS {
        let dir = root.path().join(round.to_string());
        let mut again = Samples::new();
        acts::with_task_data(&dir.join("data"), &things, &mut again).await?;
        wire::timed(&dir, &filled, &server, &things, &mut again).await?;
        for (name, sample) in again {
            let best = samples.entry(name).or_insert_with(|| sample.clone());
            best.keep_best(&sample);
        }
    }
    wire::counted(root.path(), &filled, &server, &things, &mut samples).await?;
    Ok(samples)
}
