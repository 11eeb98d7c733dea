//! What processes say to each other.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::*;
use crate::store::{Ear, Head, Listed, News};

const B: DeviceId = DeviceId([11; 16]);
const STRANGER: DeviceId = DeviceId([12; 16]);
const OTHER: SpaceId = SpaceId([2; 16]);

type Heard = (SpaceId, Vec<DeviceId>);

/// Notes what it hears.
struct Listener {
    who: BTreeSet<DeviceId>,
    heard: Mutex<Vec<Heard>>,
}

impl Ear for Listener {
    fn listening(&self) -> BTreeSet<DeviceId> {
        self.who.clone()
    }

    fn hear(&self, space: SpaceId, whom: Vec<DeviceId>) {
        self.heard.lock().unwrap().push((space, whom));
    }
}

impl Listener {
    fn of(store: &PostgresStore, who: &[DeviceId]) -> Arc<Self> {
        let listener = Arc::new(Self {
            who: who.iter().copied().collect(),
            heard: Mutex::default(),
        });
        store.follow(listener.clone());
        listener
    }

    fn count(&self) -> usize {
        self.heard.lock().unwrap().len()
    }

    /// Waits until so many hints came.
    fn wait(&self, count: usize) -> Vec<Heard> {
        self.until(|heard| heard.len() >= count)
    }

    fn until(&self, done: impl Fn(&[Heard]) -> bool) -> Vec<Heard> {
        let until = Instant::now() + Duration::from_secs(60);
        loop {
            let heard = self.heard.lock().unwrap().clone();
            if done(&heard) {
                return heard;
            }
            assert!(Instant::now() < until, "only heard {heard:?}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

/// Seldom, so that only hints count, or often, so that only the counters do.
fn polling(address: &str, poll: Duration) -> PostgresStore {
    let tuning = Tuning {
        poll,
        ..Tuning::default()
    };
    tuned(address, LIFE, tuning).unwrap()
}

const NEVER: Duration = Duration::from_secs(3_600);
const OFTEN: Duration = Duration::from_millis(100);

fn admit(store: &PostgresStore, space: SpaceId, devices: &[DeviceId]) {
    let listed: Vec<Listed> = (devices.iter())
        .map(|device| Listed {
            device: *device,
            ed: [1; 32],
            present: true,
        })
        .collect();
    store.write(space, &mut |tx| tx.list(&listed)).unwrap();
}

fn grow(store: &PostgresStore, n: u64) -> News {
    append(store, n).unwrap();
    let head = Head { log_n: n, seq: 0 };
    News {
        space: SPACE,
        by: A,
        head,
    }
}

/// Waits until a store follows: it is told something that only it can hear.
fn settled(address: &str, count: usize) {
    let sql = "SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND query LIKE '%FROM listed%' AND state = 'idle'";
    let until = Instant::now() + Duration::from_secs(60);
    while Instant::now() < until {
        let found = postgres().psql(name_of(address), sql).unwrap();
        if found.parse::<usize>().unwrap() >= count {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("nobody follows");
}

#[test]
fn a_hint_crosses_to_the_members_who_listen_elsewhere() {
    let address = postgres().database();
    let (one, two) = (polling(&address, NEVER), polling(&address, NEVER));
    admit(&one, SPACE, &[A, B]);
    let (here, there) = (
        Listener::of(&one, &[A, B]),
        Listener::of(&two, &[A, B, STRANGER]),
    );
    settled(&address, 2);
    one.announce(grow(&one, 1));
    assert_eq!(there.wait(1)[0], (SPACE, vec![B]), "not to who brought it");
    let b_brought = News {
        by: B,
        ..grow(&one, 2)
    };
    one.announce(b_brought);
    assert_eq!(there.wait(2)[1], (SPACE, vec![A]));
    assert_eq!(here.count(), 0, "a process does not hear itself");
}

#[test]
fn news_of_a_moment_are_one_hint_a_space() {
    let address = postgres().database();
    let (one, two) = (polling(&address, NEVER), polling(&address, NEVER));
    admit(&one, SPACE, &[A, B]);
    admit(&one, OTHER, &[B]);
    let there = Listener::of(&two, &[A, B]);
    settled(&address, 1);
    let news = grow(&one, 1);
    for by in [A, B, A, B] {
        one.announce(News { by, ..news });
        one.announce(News {
            by,
            space: OTHER,
            ..news
        });
    }
    // It begins to tell only now: all of this is one moment.
    let _here = Listener::of(&one, &[A]);
    let heard = there.wait(2);
    assert_eq!(heard, [(SPACE, vec![A, B]), (OTHER, vec![B])]);
}

#[test]
fn what_hints_lose_the_counters_show() {
    let address = postgres().database();
    let (one, two) = (polling(&address, NEVER), polling(&address, OFTEN));
    admit(&one, SPACE, &[A, B]);
    let there = Listener::of(&two, &[B]);
    settled(&address, 1);
    std::thread::sleep(OFTEN * 3);
    assert_eq!(there.count(), 0, "nothing is new");
    // Nobody announces it: the process died after its commit.
    grow(&one, 1);
    assert_eq!(there.wait(1)[0], (SPACE, vec![B]));
    std::thread::sleep(OFTEN * 3);
    assert_eq!(there.count(), 1, "told once");
    // A space that a listener came into is news, too.
    admit(&one, OTHER, &[B]);
    store_in(&one, OTHER);
    assert_eq!(there.wait(2)[1], (OTHER, vec![B]));
}

fn store_in(store: &PostgresStore, space: SpaceId) {
    let entry = SignedEntry {
        bytes: vec![1; 100],
        signature: [0; 64],
    };
    store.write(space, &mut |tx| tx.append(1, &entry)).unwrap();
}

#[test]
fn hints_go_on_after_the_connection_broke_and_nothing_between_is_lost() {
    let address = postgres().database();
    let (one, two) = (polling(&address, NEVER), polling(&address, NEVER));
    admit(&one, SPACE, &[A, B]);
    let there = Listener::of(&two, &[B]);
    let _here = Listener::of(&one, &[A]);
    settled(&address, 2);
    super::loss::throw_out(&address);
    // Told while nobody can hear.
    let news = grow(&one, 1);
    assert_eq!(there.wait(1)[0], (SPACE, vec![B]));
    one.announce(news);
    one.announce(grow(&one, 2));
    assert_eq!(there.wait(2)[1], (SPACE, vec![B]));
}

#[test]
fn nonsense_from_elsewhere_is_nothing() {
    let address = postgres().database();
    let (one, two) = (polling(&address, NEVER), polling(&address, NEVER));
    admit(&one, SPACE, &[A, B]);
    let there = Listener::of(&two, &[B]);
    let _here = Listener::of(&one, &[]);
    settled(&address, 1);
    let nonsense = "SELECT pg_notify('onderweg_news', 'nonsense'), pg_notify('onderweg_news', '')";
    postgres().psql(name_of(&address), nonsense).unwrap();
    one.announce(grow(&one, 1));
    assert_eq!(there.wait(1), [(SPACE, vec![B])]);
}

#[test]
fn all_processes_take_the_tokens_of_one_secret_and_each_nonce_once() {
    let address = postgres().database();
    let one = open(&address, LIFE);
    let other: Address = address.parse().unwrap();
    let two = PostgresStore::open(&other, NEXT, [7; 32], Tuning::default()).unwrap();
    assert_eq!(
        (one.secret().unwrap(), two.secret().unwrap()),
        (SECRET, SECRET)
    );
    assert!(one.is_first(5, &[1; 16]).unwrap());
    assert!(!two.is_first(5, &[1; 16]).unwrap());
    assert!(!one.is_first(5, &[1; 16]).unwrap());
    assert!(two.is_first(5, &[2; 16]).unwrap());
    assert!(two.is_first(6, &[1; 16]).unwrap());
    two.forget(6).unwrap();
    assert!(
        one.is_first(5, &[1; 16]).unwrap(),
        "its token is stale by now"
    );
    assert!(!one.is_first(6, &[1; 16]).unwrap());
}
