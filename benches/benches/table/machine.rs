//! What it ran on, without names or paths.

use std::fs::read_to_string;

/// One line: processor, cores, memory, system, and how busy it was.
pub(crate) fn describe() -> String {
    let cpu =
        field("/proc/cpuinfo", "model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = field("/proc/meminfo", "MemTotal")
        .and_then(|text| text.split(' ').next()?.parse::<u64>().ok());
    let memory = memory.map_or(String::new(), |kib| {
        format!(", {} GB memory", kib.div_ceil(1_000_000))
    });
    format!(
        "{} ({}), {cores} cores{memory}, {}",
        cpu,
        std::env::consts::ARCH,
        std::env::consts::OS
    )
}

/// The load of the last minute: processes that ran or wanted to.
pub(crate) fn load() -> Option<f64> {
    read_to_string("/proc/loadavg")
        .ok()?
        .split(' ')
        .next()?
        .parse()
        .ok()
}

fn field(file: &str, name: &str) -> Option<String> {
    let text = read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
