//! Instructions, counted by valgrind: the same on a loaded machine as on a quiet one.

use std::process::Command;

use onderweg_benches::measure::Res;

use crate::Place;

/// Instructions of one run of `open_agenda`.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Counted {
    /// The whole process, loading and printing included.
    pub(crate) process: u64,
    /// From opening the store to the first screen.
    pub(crate) opening: u64,
}

/// Counts; `None` where there is no valgrind.
pub(crate) fn count(place: &Place, args: &[String]) -> Res<Option<Counted>> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        return Ok(None);
    }
    let process = collect(place, args, None)?;
    let opening = collect(place, args, Some("*first_agenda*"))?;
    if opening == 0 || opening > process {
        return Err("callgrind did not find the function that opens the agenda".into());
    }
    Ok(Some(Counted { process, opening }))
}

fn collect(place: &Place, args: &[String], only: Option<&str>) -> Res<u64> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    if let Some(function) = only {
        valgrind.arg(format!("--toggle-collect={function}"));
    }
    let output = valgrind.arg(&place.open_agenda).args(args).output()?;
    if !output.status.success() {
        return Err("valgrind failed".into());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said
        .lines()
        .find_map(|line| line.split_once("Collected : "));
    let (_, number) = line.ok_or("callgrind says no number")?;
    Ok(number.trim().parse()?)
}
