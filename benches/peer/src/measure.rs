//! Time on the wall, time on the processor. Must not know what is measured.

use std::time::Instant;

use rustix::time::{ClockId, clock_gettime};
use serde::Serialize;

/// One kind of work, measured.
#[derive(Debug, Default, Clone, Serialize)]
pub(crate) struct Sample {
    /// All of it, in microseconds on the wall.
    pub(crate) wall_us: u64,
    /// All of it, in microseconds of this process on any processor.
    pub(crate) cpu_us: u64,
    /// The middle one, where it was done many times.
    pub(crate) p50_us: u64,
    /// The middle one on the processor.
    pub(crate) p50_cpu_us: u64,
    /// Bytes sent, HTTP headers included.
    pub(crate) up: u64,
    /// Bytes received, HTTP headers included.
    pub(crate) down: u64,
    /// Requests on the wire.
    pub(crate) requests: u64,
}

impl Sample {
    /// Keeps the lower time of two runs of the same work.
    pub(crate) fn keep_best(&mut self, other: &Self) {
        self.wall_us = self.wall_us.min(other.wall_us);
        self.cpu_us = self.cpu_us.min(other.cpu_us);
        self.p50_us = self.p50_us.min(other.p50_us);
        self.p50_cpu_us = self.p50_cpu_us.min(other.p50_cpu_us);
    }
}

/// Clocks that are running.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    wall: Instant,
    cpu: u64,
}

fn cpu_us() -> u64 {
    let now = clock_gettime(ClockId::ProcessCPUTime);
    now.tv_sec.unsigned_abs() * 1_000_000 + now.tv_nsec.unsigned_abs() / 1_000
}

impl Clock {
    pub(crate) fn start() -> Self {
        Self {
            wall: Instant::now(),
            cpu: cpu_us(),
        }
    }

    /// Wall and processor since the start, in microseconds.
    pub(crate) fn lap(self) -> (u64, u64) {
        let cpu = cpu_us().saturating_sub(self.cpu);
        (
            u64::try_from(self.wall.elapsed().as_micros()).unwrap_or(u64::MAX),
            cpu,
        )
    }

    pub(crate) fn sample(self) -> Sample {
        let (wall_us, cpu_us) = self.lap();
        Sample {
            wall_us,
            cpu_us,
            ..Sample::default()
        }
    }
}

/// Sum and middle of what was done many times.
pub(crate) fn many(laps: &[(u64, u64)]) -> Sample {
    let middle = |mut of: Vec<u64>| {
        of.sort_unstable();
        of.get(of.len() / 2).copied().unwrap_or(0)
    };
    Sample {
        wall_us: laps.iter().map(|lap| lap.0).sum(),
        cpu_us: laps.iter().map(|lap| lap.1).sum(),
        p50_us: middle(laps.iter().map(|lap| lap.0).collect()),
        p50_cpu_us: middle(laps.iter().map(|lap| lap.1).collect()),
        ..Sample::default()
    }
}
