//! Two phones and a server: once straight, for the times, once over a wire that counts, for the bytes.
//! Must not know how tasks are written.

use std::path::Path;

use taskchampion::{Server as Remote, ServerConfig, Uuid};

use crate::acts::{Phone, change_task_data, open};
use crate::measure::{Clock, Sample, many};
use crate::proxy::{self, Counts};
use crate::server::Server;
use crate::workload::Thing;
use crate::{Res, Samples};

const TIMES: usize = 31;

/// The times, straight to the server.
pub(crate) async fn timed(
    root: &Path,
    filled: &Path,
    server: &Server,
    things: &[Thing],
    samples: &mut Samples,
) -> Res<()> {
    let mut lane = Lane::new(&root.join("straight"), filled, server.port, None).await?;
    lane.run(things, samples).await
}

/// The bytes, counted: added to the samples that have times already.
pub(crate) async fn counted(
    root: &Path,
    filled: &Path,
    server: &Server,
    things: &[Thing],
    samples: &mut Samples,
) -> Res<()> {
    let (port, counts) = proxy::start(server.port)?;
    let mut lane = Lane::new(&root.join("counted"), filled, port, Some(counts)).await?;
    let mut bytes = Samples::new();
    lane.run(things, &mut bytes).await?;
    for (name, counted) in bytes {
        let sample = samples.entry(name).or_default();
        (sample.up, sample.down, sample.requests) = (counted.up, counted.down, counted.requests);
    }
    Ok(())
}

struct Lane {
    here: Phone,
    there: Phone,
    // Each phone has a connection of its own.
    from_here: Box<dyn Remote>,
    from_there: Box<dyn Remote>,
    counts: Option<std::sync::Arc<Counts>>,
}

impl Lane {
    async fn new(
        dir: &Path,
        filled: &Path,
        port: u16,
        counts: Option<std::sync::Arc<Counts>>,
    ) -> Res<Self> {
        let here = dir.join("here");
        std::fs::create_dir_all(&here)?;
        for file in std::fs::read_dir(filled)? {
            let file = file?;
            std::fs::copy(file.path(), here.join(file.file_name()))?;
        }
        let house = Uuid::new_v4();
        Ok(Self {
            here: open(&here).await?,
            there: open(&dir.join("there")).await?,
            from_here: remote(port, house).await?,
            from_there: remote(port, house).await?,
            counts,
        })
    }

    async fn run(&mut self, things: &[Thing], samples: &mut Samples) -> Res<()> {
        self.count();
        let clock = Clock::start();
        self.here.sync(&mut self.from_here, true).await?;
        self.put("first_sync", clock.sample(), samples);
        let clock = Clock::start();
        self.there.sync(&mut self.from_there, true).await?;
        self.put("second_device", clock.sample(), samples);
        let ids = self.there.all_task_uuids().await?;
        if ids.len() != things.len() {
            return Err("the second phone lacks tasks".into());
        }
        self.idle(samples).await?;
        self.one_edit(&ids, things, samples).await?;
        self.backlog(&ids, things, samples).await
    }

    async fn idle(&mut self, samples: &mut Samples) -> Res<()> {
        let mut laps = Vec::new();
        for _ in 0..TIMES {
            self.count();
            let clock = Clock::start();
            self.here.sync(&mut self.from_here, true).await?;
            laps.push(clock.lap());
        }
        self.put("idle_sync", many(&laps), samples);
        Ok(())
    }

    async fn one_edit(&mut self, ids: &[Uuid], things: &[Thing], samples: &mut Samples) -> Res<()> {
        let (mut sent, mut received) = (Vec::new(), Vec::new());
        let (mut up, mut down) = (Sample::default(), Sample::default());
        for (id, thing) in ids.iter().zip(things).take(TIMES) {
            change_task_data(&mut self.here, *id, &thing.change).await?;
            self.count();
            let clock = Clock::start();
            self.here.sync(&mut self.from_here, true).await?;
            sent.push(clock.lap());
            self.add(&mut up);
            let clock = Clock::start();
            self.there.sync(&mut self.from_there, true).await?;
            received.push(clock.lap());
            self.add(&mut down);
        }
        // Bytes on average: the edits differ in length.
        for (name, laps, bytes) in [("edit_sent", sent, up), ("edit_received", received, down)] {
            let n = laps.len() as u64;
            let (up, down, requests) = (bytes.up / n, bytes.down / n, bytes.requests / n);
            samples.insert(
                name.to_owned(),
                Sample {
                    up,
                    down,
                    requests,
                    ..many(&laps)
                },
            );
        }
        Ok(())
    }

    async fn backlog(&mut self, ids: &[Uuid], things: &[Thing], samples: &mut Samples) -> Res<()> {
        for (id, thing) in ids.iter().rev().zip(things) {
            change_task_data(&mut self.here, *id, &thing.change).await?;
        }
        self.count();
        let clock = Clock::start();
        self.here.sync(&mut self.from_here, true).await?;
        self.put("backlog_sent", clock.sample(), samples);
        let clock = Clock::start();
        self.there.sync(&mut self.from_there, true).await?;
        self.put("backlog_received", clock.sample(), samples);
        Ok(())
    }

    fn count(&self) -> (u64, u64, u64) {
        self.counts
            .as_ref()
            .map_or((0, 0, 0), |counts| counts.take())
    }

    fn add(&self, to: &mut Sample) {
        let (up, down, requests) = self.count();
        to.up += up;
        to.down += down;
        to.requests += requests;
    }

    fn put(&self, name: &str, mut sample: Sample, samples: &mut Samples) {
        self.add(&mut sample);
        samples.insert(name.to_owned(), sample);
    }
}

async fn remote(port: u16, client_id: Uuid) -> Res<Box<dyn Remote>> {
    let url = format!("http://127.0.0.1:{port}");
    let encryption_secret = b"a secret of the bench".to_vec();
    Ok(ServerConfig::Remote {
        url,
        client_id,
        encryption_secret,
    }
    .into_server()
    .await?)
}
