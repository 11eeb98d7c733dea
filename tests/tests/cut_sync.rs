//! Failure 5: a sync that is cut after every so many bytes, 1,000 times, on a real wire. It always
//! resumes, and in all it costs less than a fifth more than one that is never cut.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use onderweg_companion::app::Stopped;
use onderweg_tests::canary::copy;
use onderweg_tests::mutate::{below, seeded};
use onderweg_tests::person::Person;
use onderweg_tests::proxy::Proxy;
use onderweg_tests::town::ServerProcess;
use tempfile::tempdir;

const CUTS: u64 = 1_000;
/// A connection is cut after 60,000 to 140,000 bytes, in both directions together.
const SHORTEST: u64 = 60_000;
const SPREAD: usize = 80_000;
/// The seed of the first phone that is cut; it and the second are opened afterwards.
const FIRST: u64 = 100;
const NOTES: usize = 400;
const PIN: &str = "2468";

/// A text that does not compress.
fn noise(seed: usize) -> String {
    let mut rng = seeded(seed as u64);
    (0..7_900)
        .map(|_| char::from(b'!' + u8::try_from(below(&mut rng, 90)).unwrap()))
        .collect()
}

/// Syncs until done.
fn sync_through(person: &mut Person) {
    for _ in 0..2_000 {
        match person.sync() {
            Ok(synced) => return assert_eq!(synced.stopped, Stopped::Done),
            Err(error) => assert_eq!(error.code(), "broken-off", "{error}"),
        }
    }
    panic!("it never resumes");
}

/// A phone and a server in folders, both as they were before this phone's sync.
struct Before {
    phone: PathBuf,
    server: PathBuf,
}

impl Before {
    /// The bytes that pass while copies of the two meet. `opened`: afterwards the phone is unlocked
    /// and shows everything, which takes longer than the sync.
    fn cost(&self, proxy: &Proxy, at: &Path, seed: u64, opened: bool) -> u64 {
        let (phone, data) = (at.join("phone"), at.join("server"));
        copy(&self.phone, &phone);
        copy(&self.server, &data);
        let server = ServerProcess::start(&data);
        proxy.point_at(server.address());
        let before = proxy.bytes();
        let mut person = Person::open(&phone, &proxy.url(), seed);
        sync_through(&mut person);
        let bytes = proxy.bytes() - before;
        assert_eq!(person.app.status().unwrap().unsent, 0);
        if opened {
            person.app.unlock(PIN).unwrap();
            assert_eq!(person.titles().len(), NOTES);
        }
        bytes
    }
}

/// Sara has written much that is only on her phone; Ben's is empty. Both are locked: what is
/// measured is the wire, and the opening of what came is not.
fn prepare(folder: &Path, proxy: &Proxy) -> [Before; 2] {
    let data = folder.join("server");
    let mut server = ServerProcess::start(&data);
    proxy.point_at(server.address());
    let url = proxy.url();
    let homes = ["sara", "ben"].map(|name| folder.join(name));
    let mut sara = Person::open(&homes[0], &url, 1);
    let mut ben = Person::open(&homes[1], &url, 2);
    sara.enrol(&url, &server.code("Sara"), "Sara");
    ben.enrol(&url, &server.code("Ben"), "Ben");
    let house = sara.app.create_space("house").unwrap();
    sara.admit(house, &mut ben);
    for n in 0..NOTES {
        sara.note(house, &format!("note {n}"), &noise(n));
    }
    for person in [&mut sara, &mut ben] {
        person.app.change_pin(None, Some(PIN)).unwrap();
        person.app.lock().unwrap();
    }
    drop((sara, ben));
    server.kill();
    let full = folder.join("full");
    copy(&homes[0], &folder.join("sender"));
    copy(&data, &full);
    server = ServerProcess::start(&full);
    proxy.point_at(server.address());
    sync_through(&mut Person::open(&folder.join("sender"), &url, 3));
    server.kill();
    let [sara, ben] = homes;
    [(sara, data), (ben, full)].map(|(phone, server)| Before { phone, server })
}

#[test]
fn failure_05_a_sync_cut_a_thousand_times_costs_less_than_a_fifth_more() {
    let folder = tempdir().unwrap();
    let proxy = Proxy::before(SocketAddr::from(([127, 0, 0, 1], 1)));
    let ways = prepare(folder.path(), &proxy);
    let cost = |way: usize, seed: u64| {
        let at = folder.path().join(seed.to_string());
        let opened = (FIRST..FIRST + 2).contains(&seed);
        let bytes = ways[way].cost(&proxy, &at, seed, opened);
        std::fs::remove_dir_all(&at).unwrap();
        bytes
    };
    let ideal = [cost(0, 10), cost(1, 11)];
    assert!(ideal.iter().all(|bytes| *bytes > 2_000_000), "{ideal:?}");

    let rng = Arc::new(Mutex::new(seeded(5)));
    proxy.cut_after(move || Some(SHORTEST + below(&mut rng.lock().unwrap(), SPREAD) as u64));
    let (mut total, mut wanted) = ([0, 0], [0, 0]);
    for seed in FIRST.. {
        if proxy.cuts() >= CUTS {
            break;
        }
        let way = usize::try_from(seed % 2).unwrap();
        total[way] += cost(way, seed);
        wanted[way] += ideal[way];
    }
    let ratio = |way: usize| total[way] as f64 / wanted[way] as f64;
    println!(
        "{} cuts: up {:.3} and down {:.3} of the ideal {ideal:?}",
        proxy.cuts(),
        ratio(0),
        ratio(1)
    );
    assert!(ratio(0) < 1.2 && ratio(1) < 1.2, "more than a fifth");
}
