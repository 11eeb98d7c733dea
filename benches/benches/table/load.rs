//! Two servers under the same load: so many connections, each pushing one small sealed thing after
//! the other, then asking when there is nothing to say.

use std::path::Path;
use std::time::Instant;

use ed25519_dalek::SigningKey;
use onderweg_benches::http::Http;
use onderweg_benches::measure::{Res, cpu_us_of, held_kib};
use onderweg_benches::phone::Phone;
use onderweg_benches::process::Server;
use onderweg_benches::things::create;
use onderweg_benches::wire::{Inside, LIFE, limits, sync};
use onderweg_benches::workload::{Thing, day_begins};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{DeviceId, Incarnation, SpaceId};
use onderweg_protocol::message::{Outcome, SpaceAsk, SyncAnswer, SyncRequest};
use onderweg_server::relay::{Relay, SqliteStore};
use onderweg_space::author;
use onderweg_space::keys::DeviceSecret;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

use crate::Place;
use crate::enrol::enrol;

/// Connections at once.
pub(crate) const CONNECTIONS: usize = 4;
/// Requests of each kind on each of them.
const EACH: usize = 500;
/// Spaces on the small and on the large server.
pub(crate) const SPACES: [usize; 2] = [10, 10_000];

/// How one server did.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Load {
    pub(crate) pushes_a_second: u64,
    pub(crate) push_cpu_us: u64,
    pub(crate) idles_a_second: u64,
    pub(crate) idle_cpu_us: u64,
    pub(crate) body: u64,
    pub(crate) held_kib: u64,
}

/// What one connection will say: the first requests are not measured.
struct Script {
    device: DeviceId,
    key: SigningKey,
    setup: Vec<Vec<u8>>,
    pushes: Vec<Vec<u8>>,
    idle: Vec<u8>,
}

/// Our server, with so many other spaces in its store.
pub(crate) fn ours(place: &Place, things: &[Thing], spaces: usize) -> Res<Load> {
    let data = place.folder(&format!("load-{spaces}"));
    let mut phones = Vec::new();
    for number in 0..CONNECTIONS {
        phones.push(Phone::new(700 + number as u64, None)?);
    }
    enrol(&data, &phones.iter().collect::<Vec<_>>())?;
    let crowd = Crowd::gather(&data, spaces)?;
    let mut scripts = Vec::new();
    for phone in &mut phones {
        scripts.push(Script::write(phone, things)?);
    }
    let server = Server::start(&place.server, &data)?;
    crowd.asks(server.port)?;
    let body = scripts
        .first()
        .and_then(|script| script.pushes.last())
        .map_or(0, Vec::len);
    let mut connections = Vec::new();
    for script in &scripts {
        let mut http = Http::connect(server.port)?;
        for body in &script.setup {
            http.sync(script.device, &script.key, body)?;
        }
        connections.push((http, script));
    }
    let mut load = Load {
        body: body as u64,
        ..Load::default()
    };
    (load.pushes_a_second, load.push_cpu_us) =
        together(&server, &mut connections, |(http, script)| {
            for body in &script.pushes {
                let answer = http.sync(script.device, &script.key, body)?;
                let answer: SyncAnswer = from_cbor(&answer.body, "sync answer")?;
                let mut results = answer.spaces.iter().flat_map(|space| &space.chunk_results);
                if !results.any(Outcome::is_stored) {
                    return Err("a push was not stored".into());
                }
            }
            Ok(())
        })?;
    (load.idles_a_second, load.idle_cpu_us) =
        together(&server, &mut connections, |(http, script)| {
            for _ in 0..EACH {
                http.sync(script.device, &script.key, &script.idle)?;
            }
            Ok(())
        })?;
    load.held_kib = held_kib(server.pid()).unwrap_or(0);
    Ok(load)
}

/// The peer's server; bodies as large as ours.
pub(crate) fn theirs(place: &Place, binary: &Path, body: u64) -> Res<Load> {
    let server = Server::start(binary, &place.folder("load-peer"))?;
    let mut connections = Vec::new();
    for number in 0..CONNECTIONS {
        let client = format!("x-client-id: 00000000-0000-4000-8000-{number:012}\r\n");
        connections.push((Http::connect(server.port)?, client, NIL.to_owned()));
    }
    let bytes = vec![7; usize::try_from(body)?];
    let mut load = Load {
        body,
        ..Load::default()
    };
    (load.pushes_a_second, load.push_cpu_us) =
        together(&server, &mut connections, |(http, client, parent)| {
            let headers =
                format!("{client}content-type: application/vnd.taskchampion.history-segment\r\n");
            for _ in 0..EACH {
                let path = format!("/v1/client/add-version/{parent}");
                let (_, answer) = http.send("POST", &path, &headers, &bytes)?;
                *parent = answer
                    .header("x-version-id")
                    .ok_or("a version was not added")?
                    .to_owned();
            }
            Ok(())
        })?;
    (load.idles_a_second, load.idle_cpu_us) =
        together(&server, &mut connections, |(http, client, parent)| {
            // Whoever was ready first has waited for the others, and their framework hangs up soon.
            *http = Http::connect(server.port)?;
            for _ in 0..EACH {
                let path = format!("/v1/client/get-child-version/{parent}");
                let (_, answer) = http.send("GET", &path, client, &[])?;
                if answer.status != 404 {
                    return Err("something was new".into());
                }
            }
            Ok(())
        })?;
    load.held_kib = held_kib(server.pid()).unwrap_or(0);
    Ok(load)
}

const NIL: &str = "00000000-0000-0000-0000-000000000000";

/// Runs all connections at once; requests a second, and the server's processor time for each.
fn together<T: Send>(
    server: &Server,
    connections: &mut [T],
    work: impl Fn(&mut T) -> Res<()> + Sync,
) -> Res<(u64, u64)> {
    let cpu = cpu_us_of(server.pid()).unwrap_or(0);
    let begin = Instant::now();
    std::thread::scope(|scope| {
        let running: Vec<_> = connections
            .iter_mut()
            .map(|connection| scope.spawn(|| work(connection)))
            .collect();
        for thread in running {
            thread.join().map_err(|_| "a connection panicked")??;
        }
        Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
    })?;
    let micros = u64::try_from(begin.elapsed().as_micros())?.max(1);
    let requests = (CONNECTIONS * EACH) as u64;
    let cpu = cpu_us_of(server.pid()).unwrap_or(0).saturating_sub(cpu);
    Ok((requests * 1_000_000 / micros, cpu / requests))
}

impl Script {
    /// Lets a phone write and sync against a relay in memory, and keeps what it asked.
    fn write(phone: &mut Phone, things: &[Thing]) -> Res<Self> {
        let mut now_ms = day_begins(0);
        let mut wire = Inside::memory();
        wire.record = Some(Vec::new());
        let space = phone.found(SpaceKind::Me, now_ms)?;
        sync(phone, &mut wire, now_ms)?;
        let setup = wire.record.replace(Vec::new()).unwrap_or_default();
        for thing in things.iter().cycle().take(EACH) {
            now_ms += 60_000;
            phone.act(space, None, &create(thing), now_ms)?;
            sync(phone, &mut wire, now_ms)?;
        }
        let pushes = wire.record.replace(Vec::new()).unwrap_or_default();
        sync(phone, &mut wire, now_ms)?;
        let idle = wire.record.take().and_then(|mut asked| asked.pop());
        let bodies =
            |asked: Vec<(DeviceId, Vec<u8>)>| asked.into_iter().map(|(_, body)| body).collect();
        let script = Self {
            device: phone.store.device(),
            key: phone.store.signing().clone(),
            setup: bodies(setup),
            pushes: bodies(pushes),
            idle: idle.ok_or("nothing was asked")?.1,
        };
        if script.pushes.len() == EACH {
            Ok(script)
        } else {
            Err("a push took more than one round".into())
        }
    }
}

/// Many spaces of one device, each with its first membership entry.
struct Crowd {
    device: DeviceId,
    key: SigningKey,
    asks: Vec<SpaceAsk>,
}

impl Crowd {
    fn gather(data: &Path, spaces: usize) -> Res<Self> {
        let mut rng = ChaCha20Rng::seed_from_u64(800);
        let secret = DeviceSecret::generate(&mut rng);
        let store = SqliteStore::open(data, LIFE)?;
        let relay = Relay::new(limits());
        let mut asks = Vec::new();
        for number in 0..spaces {
            let mut salt = [0; 16];
            let (counter, _) = salt.split_at_mut(8);
            counter.copy_from_slice(&(number as u64).to_be_bytes());
            let (space, entry) = author::found(SpaceKind::Circle, salt, &secret, &mut rng)
                .map_err(|_| "a space cannot be founded")?;
            let ask = ask(space);
            let request = SyncRequest {
                spaces: vec![SpaceAsk {
                    appends: vec![entry],
                    ..ask.clone()
                }],
                budget: None,
            };
            let now_ms = day_begins(0).unsigned_abs();
            let answer = relay.sync(&store, secret.id(), &request, now_ms);
            if !answer
                .spaces
                .iter()
                .any(|space| space.append_results == [Outcome::Stored])
            {
                return Err("a space was not stored".into());
            }
            asks.push(ask);
        }
        Ok(Self {
            device: secret.id(),
            key: secret.signing().clone(),
            asks,
        })
    }

    /// Asks for all of them, so that whatever a server keeps in memory of a space, it keeps.
    fn asks(&self, port: u16) -> Res<()> {
        let mut http = Http::connect(port)?;
        for asks in self.asks.chunks(200) {
            let request = SyncRequest {
                spaces: asks.to_vec(),
                budget: None,
            };
            http.sync(self.device, &self.key, &to_cbor(&request))?;
        }
        Ok(())
    }
}

fn ask(space: SpaceId) -> SpaceAsk {
    SpaceAsk {
        space,
        incarnation: Incarnation::default(),
        ..SpaceAsk::default()
    }
}
