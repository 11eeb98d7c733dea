//! Time on the wall, time on the processor, peak memory. Must not know what is measured.

use std::time::Instant;

use rustix::time::{ClockId, clock_gettime};
use serde::{Deserialize, Serialize};

/// Whatever goes wrong ends a run: half a table is no table.
pub type Res<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// One kind of work, measured. The peer prints the same.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sample {
    /// All of it, in microseconds on the wall.
    pub wall_us: u64,
    /// All of it, in microseconds on the processor.
    pub cpu_us: u64,
    /// The middle one on the wall, where it was done many times.
    pub p50_us: u64,
    /// The middle one on the processor.
    pub p50_cpu_us: u64,
    /// Bytes sent, HTTP headers included.
    pub up: u64,
    /// Bytes received, HTTP headers included.
    pub down: u64,
    /// Requests on the wire.
    pub requests: u64,
}

/// How often what is timed on the wall is repeated; the best of each counts, because others may be at
/// work on the same machine.
pub const ROUNDS: usize = 3;

impl Sample {
    /// The lower time of two runs of the same work.
    #[must_use]
    pub fn best(self, other: Self) -> Self {
        Self {
            wall_us: self.wall_us.min(other.wall_us),
            cpu_us: self.cpu_us.min(other.cpu_us),
            p50_us: self.p50_us.min(other.p50_us),
            p50_cpu_us: self.p50_cpu_us.min(other.p50_cpu_us),
            ..self
        }
    }
}

/// Clocks that are running.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    wall: Instant,
    cpu: u64,
}

/// Time that this process has spent on any processor, in microseconds.
#[must_use]
pub fn cpu_us() -> u64 {
    let now = clock_gettime(ClockId::ProcessCPUTime);
    now.tv_sec.unsigned_abs() * 1_000_000 + now.tv_nsec.unsigned_abs() / 1_000
}

impl Clock {
    /// Both clocks from now on.
    #[must_use]
    pub fn start() -> Self {
        Self {
            wall: Instant::now(),
            cpu: cpu_us(),
        }
    }

    /// Wall and processor since the start, in microseconds.
    #[must_use]
    pub fn lap(self) -> (u64, u64) {
        let cpu = cpu_us().saturating_sub(self.cpu);
        let wall = u64::try_from(self.wall.elapsed().as_micros());
        (wall.unwrap_or(u64::MAX), cpu)
    }

    /// What was done once.
    #[must_use]
    pub fn sample(self) -> Sample {
        let (wall_us, cpu_us) = self.lap();
        Sample {
            wall_us,
            cpu_us,
            p50_us: wall_us,
            p50_cpu_us: cpu_us,
            ..Sample::default()
        }
    }
}

/// The middle of many.
#[must_use]
pub fn middle(mut of: Vec<u64>) -> u64 {
    of.sort_unstable();
    of.get(of.len() / 2).copied().unwrap_or(0)
}

/// Sum and middle of what was done many times.
#[must_use]
pub fn many(laps: &[(u64, u64)]) -> Sample {
    Sample {
        wall_us: laps.iter().map(|lap| lap.0).sum(),
        cpu_us: laps.iter().map(|lap| lap.1).sum(),
        p50_us: middle(laps.iter().map(|lap| lap.0).collect()),
        p50_cpu_us: middle(laps.iter().map(|lap| lap.1).collect()),
        ..Sample::default()
    }
}

/// The most memory that this process has held, in KiB (Linux: `VmHWM`).
#[must_use]
pub fn peak_kib() -> Option<u64> {
    status("self", "VmHWM:")
}

/// The memory that a process holds now, in KiB.
#[must_use]
pub fn held_kib(pid: u32) -> Option<u64> {
    status(&pid.to_string(), "VmRSS:")
}

fn status(pid: &str, field: &str) -> Option<u64> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(field))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Processor time of another process, in microseconds, to a hundredth of a second.
#[must_use]
pub fn cpu_us_of(pid: u32) -> Option<u64> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, after_name) = text.rsplit_once(')')?;
    let ticks = after_name.split_whitespace().skip(11).take(2);
    let ticks: u64 = ticks.filter_map(|field| field.parse::<u64>().ok()).sum();
    Some(ticks * 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_the_middle() {
        assert_eq!(middle(vec![9, 1, 5]), 5);
        assert_eq!(middle(Vec::new()), 0);
        let sample = many(&[(3, 1), (1, 1), (2, 9)]);
        assert_eq!(
            (sample.wall_us, sample.p50_us, sample.p50_cpu_us),
            (6, 2, 1)
        );
    }

    #[test]
    fn the_best_of_two_runs_is_the_lower_time_of_each_sort() {
        let (one, two) = (many(&[(3, 9)]), many(&[(4, 8)]));
        assert_eq!(one.best(two), many(&[(3, 8)]));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn this_process_has_memory_and_spends_time() {
        assert!(peak_kib().unwrap() > 100);
        assert!(held_kib(std::process::id()).unwrap() > 100);
        assert!(cpu_us_of(std::process::id()).is_some());
    }
}
