//! Our server on a port of its own choice, without bounds on how often and how much: a year passes
//! here in a minute. Everything else is `onderweg serve`.
//!
//! `bench_server DIR` prints `{"port": N}` and serves until its input is closed.

#![allow(clippy::print_stdout, reason = "the port is what this binary says")]

use std::io::{Read, Write};

use onderweg_benches::measure::Res;
use onderweg_benches::wire::limits;
use onderweg_server::{Config, serve};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

fn main() -> Res<()> {
    let dir = std::env::args_os().nth(1).ok_or("which folder?")?;
    let mut config = Config::new(dir);
    config.settings.limits = limits();
    config.settings.per_device = u32::MAX;
    config.settings.per_address = u32::MAX;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("{{\"port\": {}}}", listener.local_addr()?.port());
        std::io::stdout().flush()?;
        let (closed, until) = oneshot::channel::<()>();
        std::thread::spawn(move || {
            let _ = std::io::stdin().read_to_end(&mut Vec::new());
            let _ = closed.send(());
        });
        serve(config, listener, async {
            let _ = until.await;
        })
        .await?;
        Ok(())
    })
}
