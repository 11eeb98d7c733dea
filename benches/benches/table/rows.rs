//! The rows of the table: what was measured against what was promised.

use onderweg_benches::figures::{bytes, thousands, time};
use onderweg_benches::measure::Sample;
use onderweg_benches::wire::Traffic;

use crate::Measured;
use crate::house::Opened;
use crate::load::SPACES;
use crate::pair::mid;
use crate::report::Row;

const KIB: u64 = 1_024;
/// As the page prints it.
const KB: u64 = 1_000;

/// All rows that exist now, in the order of the design's table.
pub(crate) fn rows(measured: &Measured) -> Vec<Row> {
    let mut rows = acts(measured);
    rows.extend(wire(measured));
    rows.extend(edits(measured));
    rows.extend(house(measured));
    rows.extend(server(measured));
    rows.push(next_card(measured));
    rows
}

fn next_card(measured: &Measured) -> Row {
    let practised = measured.practised;
    Row {
        work: "The next card among 500, after a year of practice",
        peer: String::new(),
        ours: format!(
            "{}; an answer {}; all {} answers from the logs {}",
            time(practised.next_us),
            time(practised.add_us),
            thousands(practised.answers as u64),
            time(practised.read_us)
        ),
        goal: "well under a frame: next and answer <= 1 ms",
        met: Some(practised.next_us.max(practised.add_us) <= 1_000),
    }
}

fn whole(sample: &Sample) -> String {
    format!("{} (p50 {})", time(sample.wall_us), time(sample.p50_us))
}

fn acts(measured: &Measured) -> Vec<Row> {
    let (peer, pair) = (&measured.peer, &measured.timed);
    let (task, data) = (peer.sample("create_task"), peer.sample("create_task_data"));
    let (change, change_data) = (peer.sample("change_task"), peer.sample("change_task_data"));
    let list = peer.sample("open_and_list");
    let both = |task: &Sample, data: &Sample| {
        format!("`Task` {}; `TaskData` {}", whole(task), whole(data))
    };
    let act = pair.create.p50_us.max(pair.change.p50_us);
    vec![
        Row {
            work: "Create 1,000 entries of 5 fields, each its own durable act",
            peer: both(&task, &data),
            ours: whole(&pair.create),
            goal: ">= 10x faster than `Task`; <= 1.0x `TaskData`, while sealing",
            met: Some(
                pair.create.wall_us * 10 <= task.wall_us && pair.create.wall_us <= data.wall_us,
            ),
        },
        Row {
            work: "Change each once",
            peer: both(&change, &change_data),
            ours: whole(&pair.change),
            goal: ">= 10x faster than `Task`",
            met: Some(pair.change.wall_us * 10 <= change.wall_us),
        },
        Row {
            work: "Local act, durable and sealed",
            peer: String::new(),
            ours: format!(
                "p50 {} to create, {} to change",
                time(pair.create.p50_us),
                time(pair.change.p50_us)
            ),
            goal: "p50 <= 0.6 ms",
            met: Some(act <= 600),
        },
        Row {
            work: "Open and list 1,000",
            peer: time(list.p50_us),
            ours: time(pair.open_and_list.p50_us),
            goal: "<= 5 ms",
            met: Some(pair.open_and_list.p50_us <= 5_000),
        },
    ]
}

fn both_ways(sample: &Sample) -> String {
    bytes(sample.up + sample.down)
}

fn moved(traffic: &Traffic) -> u64 {
    traffic.up + traffic.down
}

fn wire(measured: &Measured) -> Vec<Row> {
    let (peer, pair, counted) = (&measured.peer, &measured.timed, &measured.counted);
    let (first, second) = (peer.sample("first_sync"), peer.sample("second_device"));
    let idle = peer.sample("idle_sync");
    let (ours_idle, idle_bytes) = (mid(&pair.idle, |t| t.cpu_us), mid(&counted.idle, moved));
    vec![
        Row {
            work: "First sync up of those, bytes with headers",
            peer: format!("{}, {}", time(first.wall_us), both_ways(&first)),
            ours: format!(
                "{} ({} processor), {}, {} round trips",
                time(pair.first_sync.wall_us),
                time(pair.first_sync.cpu_us),
                bytes(moved(&counted.first_sync)),
                pair.first_sync.trips
            ),
            goal: "<= 60 ms processor, <= 64 KB",
            met: Some(pair.first_sync.cpu_us <= 60_000 && moved(&counted.first_sync) <= 64 * KB),
        },
        Row {
            work: "Second device, all of it",
            peer: format!("{}, {}", time(second.wall_us), both_ways(&second)),
            ours: format!(
                "{}, {}",
                time(pair.second_device.wall_us),
                bytes(moved(&counted.second_device))
            ),
            goal: "<= 100 ms, <= 64 KB",
            met: Some(
                pair.second_device.wall_us <= 100_000 && moved(&counted.second_device) <= 64 * KB,
            ),
        },
        Row {
            work: "Sync with nothing to say",
            peer: format!(
                "{} ({} processor), {}",
                time(idle.p50_us),
                time(idle.p50_cpu_us),
                both_ways(&idle)
            ),
            ours: format!(
                "{} ({} processor), {}",
                time(mid(&pair.idle, |t| t.wall_us)),
                time(ours_idle),
                bytes(idle_bytes)
            ),
            goal: "<= 2 ms processor, <= 900 B both ways",
            met: Some(ours_idle <= 2_000 && idle_bytes <= 900),
        },
    ]
}

fn edits(measured: &Measured) -> Vec<Row> {
    let (peer, pair, counted) = (&measured.peer, &measured.timed, &measured.counted);
    let (sent, received) = (peer.sample("edit_sent"), peer.sample("edit_received"));
    let (up, down) = (peer.sample("backlog_sent"), peer.sample("backlog_received"));
    let cpu = (
        mid(&pair.sent, |t| t.cpu_us),
        mid(&pair.received, |t| t.cpu_us),
    );
    let all = mid(&counted.sent, moved) + mid(&counted.received, moved);
    let body = mid(&pair.sent, |t| t.body_up);
    let largest = pair.sent.iter().map(|t| t.body_up).max().unwrap_or(0);
    let each = pair.fifty.body_up / 50;
    let backlog = &pair.backlog_sent;
    vec![
        Row {
            work: "One edit reaches the other phone",
            peer: format!(
                "{} + {}, {}",
                time(sent.p50_us),
                time(received.p50_us),
                bytes(sent.up + sent.down + received.up + received.down)
            ),
            ours: format!(
                "{} + {} ({} + {} processor), {}",
                time(mid(&pair.sent, |t| t.wall_us)),
                time(mid(&pair.received, |t| t.wall_us)),
                time(cpu.0),
                time(cpu.1),
                bytes(all)
            ),
            goal: "<= 5 + 5 ms processor, <= 1.4 KB both ways in all",
            met: Some(cpu.0 <= 5_000 && cpu.1 <= 5_000 && all <= 1_400),
        },
        Row {
            work: "One edit alone, body of the request (all spaces in one)",
            peer: String::new(),
            ours: format!(
                "{} (largest of {}: {})",
                bytes(body),
                pair.sent.len(),
                bytes(largest)
            ),
            goal: "<= 700 B",
            met: Some(body <= 700),
        },
        Row {
            work: "50 edits batched, body of the request, each",
            peer: String::new(),
            ours: format!(
                "{}, {} round trip for {} spaces",
                bytes(each),
                pair.fifty.trips,
                pair.fifty.spaces
            ),
            goal: "<= 150 B; one round trip",
            met: Some(each <= 150 && pair.fifty.trips == 1),
        },
        Row {
            work: "1,000 edits of backlog, body",
            peer: format!("{} both ways, {} requests", both_ways(&up), up.requests),
            ours: format!(
                "{}, {} round trip(s)",
                bytes(backlog.body_up),
                backlog.trips
            ),
            goal: "<= 80 KB, 1 trip",
            met: Some(backlog.body_up <= 80 * KB && backlog.trips == 1),
        },
        Row {
            work: "Apply 1,000 remote changes to disk",
            peer: time(down.wall_us),
            ours: format!(
                "{} ({} processor)",
                time(pair.backlog_received.wall_us),
                time(pair.backlog_received.cpu_us)
            ),
            goal: "<= 150 ms on disk",
            met: Some(pair.backlog_received.wall_us <= 150_000),
        },
    ]
}

fn house(measured: &Measured) -> Vec<Row> {
    let houses = &measured.houses;
    let joined = &houses.joined;
    let (month, years) = (&houses.month, &houses.years);
    let ratio = month.counted.zip(years.counted).map(|(month, years)| {
        let percent = |new: u64, old: u64| new * 1_000 / old.max(1);
        (
            percent(years.opening, month.opening),
            percent(years.process, month.process),
        )
    });
    let said = ratio.map_or(
        "not counted: no valgrind".to_owned(),
        |(opening, process)| {
            format!(
                "{} opening, {} whole process",
                fraction(opening),
                fraction(process)
            )
        },
    );
    let peak = years.peak_kib.max(month.peak_kib);
    vec![
        Row {
            work: "Opening to the first agenda, 5 years against 1 month: instructions",
            peer: "one document for everything: 90x the time (3,087 ms to 34 ms, measured earlier)"
                .to_owned(),
            ours: said,
            goal: "ratio <= 1.2, peak <= 16 MB",
            met: ratio.map(|(opening, process)| {
                opening.max(process) <= 1_200 && peak * KIB <= 16_000_000
            }),
        },
        Row {
            work: "Cold open to the first agenda, 5 years",
            peer: "one document for everything: 3,087 ms, 670 MB (measured earlier)".to_owned(),
            ours: format!(
                "{}, peak {}",
                time(years.wall_us),
                bytes(years.peak_kib * KIB)
            ),
            goal: "<= 10 ms, <= 16 MB",
            met: Some(years.wall_us <= 10_000 && years.peak_kib * KIB <= 16_000_000),
        },
        Row {
            work: "New phone, one year of a house",
            peer: "one document for everything: 1.28 MB, 487 ms, 134 MB (measured earlier)"
                .to_owned(),
            ours: format!(
                "{} of bodies in {} round trips; {} after the last byte to the agenda, {} in all; peak {}",
                bytes(joined.bytes),
                joined.trips,
                time(joined.after_us),
                time(joined.wall_us),
                bytes(joined.peak_kib * KIB)
            ),
            goal: "<= 2 MB, agenda < 300 ms after the last byte, <= 16 MB peak",
            met: Some(
                joined.bytes <= 2_000_000
                    && joined.after_us < 300_000
                    && joined.peak_kib * KIB <= 16_000_000,
            ),
        },
        Row {
            work: "At rest, one year of a house, the phone's file",
            peer: "every change kept: 14.7 MB (measured earlier)".to_owned(),
            ours: at_rest(&houses.year),
            goal: "<= 5 MB",
            met: Some(houses.year.file <= 5_000_000),
        },
        Row {
            work: "A typical house, a month, all bytes with headers of the phone that moved most",
            peer: String::new(),
            ours: format!(
                "{} in {} requests",
                bytes(houses.metered.0),
                thousands(houses.metered.1)
            ),
            goal: "< 1 MB",
            met: Some(houses.metered.0 < 1_000_000),
        },
    ]
}

/// The file, and what takes most of it.
fn at_rest(year: &Opened) -> String {
    let tables: Vec<_> = (year.tables.iter())
        .map(|(name, size)| format!("{name} {}", bytes(*size)))
        .collect();
    format!("{}, of it {}", bytes(year.file), tables.join(", "))
}

/// Thousandths as `1.13`.
fn fraction(thousandths: u64) -> String {
    format!("{}.{:02}", thousandths / 1_000, thousandths % 1_000 / 10)
}

fn server(measured: &Measured) -> Vec<Row> {
    let (small, large, theirs) = (&measured.small, &measured.large, &measured.theirs);
    let [few, many] = SPACES;
    let grown = large.held_kib.saturating_sub(small.held_kib);
    let flat = large.push_cpu_us <= small.push_cpu_us * 3 / 2;
    vec![
        Row {
            work: "Server: processor time of a push (HTTP, signature, commit)",
            peer: time(theirs.push_cpu_us),
            ours: format!(
                "{} with {few} spaces in the store, {} with {}",
                time(small.push_cpu_us),
                time(large.push_cpu_us),
                thousands(many as u64)
            ),
            goal: "<= 1 ms, flat from 10 to 100,000 spaces",
            met: (small.push_cpu_us > 1_000 || !flat).then_some(false),
        },
        Row {
            work: "Server: memory, after a request for every space",
            peer: bytes(theirs.held_kib * KIB),
            ours: format!(
                "{} with {few} spaces, {} more with {}",
                bytes(small.held_kib * KIB),
                bytes(grown * KIB),
                thousands(many as u64)
            ),
            goal: "loads no document, flat",
            met: None,
        },
        Row {
            work: "Server: requests a second (more is better), pushes and with nothing to say",
            peer: format!(
                "{} and {}",
                thousands(theirs.pushes_a_second),
                thousands(theirs.idles_a_second)
            ),
            ours: format!(
                "{} and {}",
                thousands(small.pushes_a_second),
                thousands(small.idles_a_second)
            ),
            goal: ">= 2x the peer's",
            met: Some(
                small.pushes_a_second >= 2 * theirs.pushes_a_second
                    && small.idles_a_second >= 2 * theirs.idles_a_second,
            ),
        },
    ]
}
