//! From the file to the first agenda, in a process of its own: what callgrind counts and whose memory
//! is looked at.
//!
//! `open_agenda HOME NOW-MS` prints `{"live", "shown", "wall_us", "peak_kib"}`.

#![allow(clippy::print_stdout, reason = "the figures are what this binary says")]

use std::path::Path;
use std::time::Instant;

use onderweg_benches::agenda::first_agenda;
use onderweg_benches::measure::{Res, peak_kib};

fn main() -> Res<()> {
    let mut args = std::env::args().skip(1);
    let (Some(home), Some(now)) = (args.next(), args.next()) else {
        return Err("usage: open_agenda HOME NOW-MS".into());
    };
    // Valgrind has no kernel clock of the kind that `measure::Clock` asks.
    let begin = Instant::now();
    let (live, shown) = first_agenda(Path::new(&home), now.parse()?)?;
    let wall_us = begin.elapsed().as_micros();
    let peak_kib = peak_kib().unwrap_or(0);
    println!(
        r#"{{"live": {live}, "shown": {shown}, "wall_us": {wall_us}, "peak_kib": {peak_kib}}}"#
    );
    Ok(())
}
