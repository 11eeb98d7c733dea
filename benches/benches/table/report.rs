//! The page: rows as a table, how it was made, and on what. Must not measure.

use std::fmt::Write;

use onderweg_benches::figures::{bytes, thousands, time};

use crate::house::{Houses, Opened};
use crate::load::CONNECTIONS;
use crate::{Measured, machine};

/// One line of the table.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) work: &'static str,
    pub(crate) peer: String,
    pub(crate) ours: String,
    pub(crate) goal: &'static str,
    /// Whether the goal is reached; `None` where a part of it cannot be judged here.
    pub(crate) met: Option<bool>,
}

/// The whole page.
pub(crate) fn page(rows: &[Row], measured: &Measured) -> String {
    let mut page = String::from(HEAD);
    for row in rows {
        let met = match row.met {
            Some(true) => "pass",
            Some(false) => "**MISSES**",
            None => "not judged",
        };
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} | {met} |",
            row.work, row.peer, row.ours, row.goal
        );
    }
    page.push_str(&ages(&measured.houses));
    page.push_str(HOW);
    let _ = writeln!(page, "- {}, {}.", today(), machine::describe());
    let _ = writeln!(page, "- {}", busy(measured));
    let minutes = measured.took_s.div_ceil(60);
    let _ = writeln!(
        page,
        "- The run took {minutes} minutes, building the peer included."
    );
    let _ = writeln!(
        page,
        "- Servers: {CONNECTIONS} connections at once, on the same cores as the server."
    );
    page
}

/// What opening costs, by age of the house.
pub(crate) fn ages(houses: &Houses) -> String {
    let mut page = String::from(AGES);
    for (name, age) in [
        ("1 month", &houses.month),
        ("1 year", &houses.year),
        ("5 years", &houses.years),
    ] {
        page.push_str(&opened(name, age));
    }
    page
}

fn opened(name: &str, age: &Opened) -> String {
    let count = |number: Option<u64>| number.map_or("no valgrind".to_owned(), thousands);
    format!(
        "| {name} | {} | {} | {} | {} | {} | {} | {} |\n",
        thousands(age.acts),
        thousands(age.live),
        bytes(age.file),
        count(age.counted.map(|counted| counted.opening)),
        count(age.counted.map(|counted| counted.process)),
        time(age.wall_us),
        bytes(age.peak_kib * 1024),
    )
}

fn busy(measured: &Measured) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let [Some(before), Some(after)] = measured.busy else {
        return "How busy the machine was is not known.".to_owned();
    };
    // Two runs of our own are the load of a quiet machine.
    let quiet = if before < 0.5 {
        "quiet"
    } else {
        "already busy: times, not counts, are too high"
    };
    format!(
        "Load when it began {before:.1}, when it ended {after:.1}, on {cores} cores: the machine was {quiet}."
    )
}

fn today() -> String {
    let since = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    let days = i32::try_from(since.as_secs() / 86_400).unwrap_or(0);
    let day = onderweg_journal::NaiveDate::from_epoch_days(days).unwrap_or_default();
    day.to_string()
}

const HEAD: &str = "\
# Benchmarks

Written by `cargo bench -p onderweg-benches`; do not edit. Ours and the peer's are measured in one run, on
the same thousand entries in four scripts. The peer is TaskChampion 3.1.0 with its own sync server (core and
SQLite storage 0.7.1). Lower is better unless the row says otherwise. A row passes its goal or MISSES it; it is not judged where
this run cannot reach a part of the goal. Bytes are the same in every run, instructions to a tenth of a percent; times
are those of a shared machine, the best of several where it says so below. KB and MB are decimal.

| Work | Peer | Ours | Goal | |
|---|---|---|---|---|
";

const AGES: &str = "
## Opening to the first agenda, by age of the house

| | acts | live entries | file | instructions, opening | instructions, whole process | best time | peak memory |
|---|---|---|---|---|---|---|---|
";

const HOW: &str = "
Instructions are counted by callgrind in `open_agenda`, a process that opens a copy of the first phone's file
and sorts the live rows into an agenda; \"opening\" is from opening the file to the first 30 rows. Peak memory is
the process's `VmHWM`, its code included.

## How

- Workload: `benches/src/workload`. Dutch, English, Arabic, Dari, Pashto, Tigrinya; by seed, the same in every run.
  A house is three phones with 40 acts a day each, about nine changes an entry; nothing is archived by hand, what
  is finished or past leaves the live entries by the product's rule (30 days). All three phones really sync.
- Every act is its own durable transaction: SQLite, WAL, `synchronous=FULL`, on both sides. Ours is sealed as well.
- Times and bytes come from different runs of the same work on both sides, so that counting costs no time: ours over
  the app's own client and then over a plain socket, the peer's straight and then through a counting wire.
- Times are the best of three runs on both sides, because others may be at work on the machine; `Task` and the new
  phone run once, opening is the best of eleven, servers under load run once.
- The peer's HTTP binary is not on crates.io: `benches/peer/server` binds the same routes, with the same web framework,
  to the published core and storage. `Task` is the API its documentation shows, `TaskData` the lower.
- A house's phones live in memory, or five years would take hours; what is opened is a copy of the first one's file.
- Bytes \"with headers\" are everything that went through the socket, both ways, without TLS; \"body\" is the CBOR alone.
- Processor time of a phone is that of its process, the HTTP client included; servers are processes of their own.
- `TaskChampion`'s \"sync with nothing to say\" is one request, ours is one for all spaces of the phone (here two).
- Not measured: the library's size (there is no phone library yet), a restart of a server in mid-load.

## On what

";
