//! Months and years of one house: what opening costs, what rests on disk, what a new phone pulls, what
//! a month costs on a prepaid card.

use std::path::Path;

use onderweg_benches::household::Household;
use onderweg_benches::http::Http;
use onderweg_benches::measure::Res;
use onderweg_benches::phone::{Phone, SECRET};
use onderweg_benches::process::Server;
use onderweg_benches::wire::{Inside, LIFE, Wire, sync};
use onderweg_companion::store::SqliteStore as PhoneStore;
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::message::SyncRequest;
use onderweg_server::relay::{MemoryStore, Relay, SqliteStore};

use crate::callgrind::{Counted, count};
use crate::enrol::enrol;
use crate::{Place, json};

const SEED: u64 = 11;
/// Each phone syncs this often in half a day of the metered month.
const SYNCS: usize = 5;

/// A home at some age, opened.
#[derive(Debug, Default, Clone)]
pub(crate) struct Opened {
    pub(crate) acts: u64,
    pub(crate) live: u64,
    pub(crate) file: u64,
    /// The tables that take most of it, their indexes apart, in bytes.
    pub(crate) tables: Vec<(String, u64)>,
    pub(crate) wall_us: u64,
    pub(crate) peak_kib: u64,
    pub(crate) counted: Option<Counted>,
}

/// A new phone's first minute.
#[derive(Debug, Default, Clone)]
pub(crate) struct Joined {
    pub(crate) bytes: u64,
    pub(crate) trips: u64,
    pub(crate) wall_us: u64,
    pub(crate) after_us: u64,
    pub(crate) peak_kib: u64,
}

/// What was measured.
#[derive(Debug, Default)]
pub(crate) struct Houses {
    pub(crate) month: Opened,
    pub(crate) year: Opened,
    pub(crate) years: Opened,
    pub(crate) joined: Joined,
    /// Bytes of the phone that moved most in a metered month, and its requests.
    pub(crate) metered: (u64, u64),
    /// Server time of this process for all its requests of the first year, and how many they were.
    pub(crate) relay_us: (u64, u64),
}

/// Lives five years in one house, and one month in another.
pub(crate) fn run(place: &Place) -> Res<Houses> {
    let mut houses = Houses {
        metered: metered_month(place)?,
        ..Houses::default()
    };
    let mut wire = Inside::memory();
    wire.record = Some(Vec::new());
    let mut home = Household::move_in(SEED, &mut wire)?;
    home.live(30, 1, &mut wire)?;
    houses.month = open(place, &mut home, "month")?;
    eprintln!("  a month: {} acts", home.acts);
    home.live(335, 1, &mut wire)?;
    houses.year = open(place, &mut home, "year")?;
    eprintln!("  a year: {} acts", home.acts);
    let record = wire.record.take().unwrap_or_default();
    let relay_us: u64 = home
        .traffic
        .iter()
        .map(|traffic| traffic.server_cpu_us)
        .sum();
    houses.relay_us = (relay_us, record.len() as u64);
    houses.joined = join(place, &mut home, record, wire.backup())?;
    for year in 2..=5 {
        home.live(if year == 4 { 366 } else { 365 }, 1, &mut wire)?;
        eprintln!("  {year} years: {} acts", home.acts);
    }
    houses.years = open(place, &mut home, "years")?;
    Ok(houses)
}

/// Copies the first phone as it is now and opens the copy in a process of its own.
fn open(place: &Place, home: &mut Household, name: &str) -> Res<Opened> {
    let now_ms = home.now_ms();
    let copy = place.folder(name);
    let file = write_copy(home, &copy)?;
    let args = [copy.display().to_string(), now_ms.to_string()];
    // The first one puts away what became old overnight.
    json(&place.open_agenda, &args)?;
    let mut walls = Vec::new();
    let mut opened = Opened {
        acts: home.acts,
        file,
        tables: tables(&copy)?,
        ..Opened::default()
    };
    for _ in 0..11 {
        let said = json(&place.open_agenda, &args)?;
        let number = |field: &str| {
            said.get(field)
                .and_then(serde_json::Value::as_u64)
                .unwrap_or(0)
        };
        walls.push(number("wall_us"));
        opened.live = number("live");
        opened.peak_kib = opened.peak_kib.max(number("peak_kib"));
        if number("shown") != 30 {
            return Err("the agenda is not a full screen".into());
        }
    }
    opened.wall_us = walls.into_iter().min().unwrap_or(0);
    opened.counted = count(place, &args)?;
    Ok(opened)
}

/// What takes the room in a file.
fn tables(home: &Path) -> Res<Vec<(String, u64)>> {
    let db = rusqlite::Connection::open(home.join("journal.db"))?;
    let mut largest = db.prepare(
        "SELECT name, sum(pgsize) AS size FROM dbstat GROUP BY name ORDER BY size DESC LIMIT 3",
    )?;
    let rows = largest.query_map([], |row| {
        Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs()))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn write_copy(home: &mut Household, folder: &Path) -> Res<u64> {
    std::fs::create_dir_all(folder)?;
    let phone = home.phones.first_mut().ok_or("a house without phones")?;
    let bytes = phone.store.snapshot_bytes()?;
    std::fs::write(folder.join("journal.db"), &bytes)?;
    Ok(bytes.len() as u64)
}

/// A fourth phone is admitted after a year, on a copy of the house, and pulls everything.
fn join(
    place: &Place,
    home: &mut Household,
    mut record: Vec<(onderweg_protocol::ids::DeviceId, Vec<u8>)>,
    backup: MemoryStore,
) -> Res<Joined> {
    let now_ms = home.now_ms();
    let folder = place.folder("guest");
    let mut guest = Phone::new(9_100, Some(&folder))?;
    guest.found(SpaceKind::Me, now_ms)?;
    let host = home.phones.first_mut().ok_or("a house without phones")?;
    let bytes = host.store.snapshot_bytes()?;
    let mut host = Phone::of(PhoneStore::from_bytes(&bytes, &SECRET)?, 9_200);
    host.admit(&mut guest, home.circle, now_ms)?;
    let mut wire = Inside::over(backup);
    wire.record = Some(Vec::new());
    sync(&mut host, &mut wire, now_ms)?;
    record.extend(wire.record.unwrap_or_default());
    let data = place.folder("year-server");
    enrol(&data, &[&guest])?;
    drop(guest);
    replay(&data, &record, now_ms)?;
    let server = Server::start(&place.server, &data)?;
    let args = [
        folder.display().to_string(),
        now_ms.to_string(),
        server.port.to_string(),
    ];
    let said = json(&place.new_phone, &args)?;
    let number = |field: &str| {
        said.get(field)
            .and_then(serde_json::Value::as_u64)
            .unwrap_or(0)
    };
    if number("live") == 0 {
        return Err("the new phone shows nothing".into());
    }
    Ok(Joined {
        bytes: number("bytes"),
        trips: number("trips"),
        wall_us: number("wall_us"),
        after_us: number("after_us"),
        peak_kib: number("peak_kib"),
    })
}

/// Asks a server's store what was asked of another: the same chunks end up in it.
fn replay(
    data: &Path,
    record: &[(onderweg_protocol::ids::DeviceId, Vec<u8>)],
    now_ms: i64,
) -> Res<()> {
    let store = SqliteStore::open(data, LIFE)?;
    let relay = Relay::new(onderweg_benches::wire::limits());
    for (device, body) in record {
        let mut request: SyncRequest = onderweg_protocol::body::from_cbor(body, "sync request")?;
        request.budget = Some(0);
        request
            .spaces
            .retain(|ask| !(ask.chunks.is_empty() && ask.appends.is_empty()));
        if !request.spaces.is_empty() {
            relay.sync(&store, *device, &request, now_ms.unsigned_abs());
        }
    }
    Ok(())
}

/// A month over HTTP, every header counted; the phone that moved most.
fn metered_month(place: &Place) -> Res<(u64, u64)> {
    let data = place.folder("month-server");
    let phones: Vec<Phone> = (0..3)
        .map(|number| Phone::new(12 * 100 + number, None))
        .collect::<Res<_>>()?;
    enrol(&data, &phones.iter().collect::<Vec<_>>())?;
    let server = Server::start(&place.server, &data)?;
    let mut http = Http::connect(server.port)?;
    let mut home = Household::move_in(12, &mut http as &mut dyn Wire)?;
    home.live(30, SYNCS, &mut http)?;
    let most = home
        .traffic
        .iter()
        .max_by_key(|traffic| traffic.up + traffic.down);
    Ok(most.map_or((0, 0), |traffic| (traffic.up + traffic.down, traffic.trips)))
}
