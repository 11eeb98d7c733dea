//! A new phone of a house pulls everything and shows its first agenda, in a process of its own.
//!
//! `new_phone HOME NOW-MS PORT` prints `{"live", "bytes", "trips", "wall_us", "after_us", "peak_kib"}`:
//! `bytes` are bodies, `after_us` is from the last byte to the agenda.

#![allow(clippy::print_stdout, reason = "the figures are what this binary says")]

use std::path::Path;

use onderweg_benches::agenda::show;
use onderweg_benches::app_wire::AppWire;
use onderweg_benches::measure::{Clock, Res, peak_kib};
use onderweg_benches::phone::Phone;
use onderweg_benches::wire::{Traffic, round};

fn main() -> Res<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [home, now, port] = args.as_slice() else {
        return Err("usage: new_phone HOME NOW-MS PORT".into());
    };
    let now_ms = now.parse()?;
    let clock = Clock::start();
    let mut phone = Phone::open(Path::new(home), 9_001)?;
    let mut http = AppWire::to(port.parse()?)?;
    let mut all = Traffic::default();
    let mut last = None;
    loop {
        let (traffic, report) = round(&mut phone, &mut http, now_ms)?;
        // The last round that brings nothing but its own end is not waited for.
        if traffic.body_down > 1_024 {
            last = http.last_byte;
        }
        all += traffic;
        if !report.again {
            break;
        }
    }
    let (live, _) = show(&mut phone, now_ms)?;
    let after_us = last.map_or(0, |last| last.elapsed().as_micros());
    let (wall_us, _) = clock.lap();
    let (bytes, trips) = (all.body_up + all.body_down, all.trips);
    let peak_kib = peak_kib().unwrap_or(0);
    println!(
        r#"{{"live": {live}, "bytes": {bytes}, "trips": {trips}, "wall_us": {wall_us}, "after_us": {after_us}, "peak_kib": {peak_kib}}}"#
    );
    Ok(())
}
