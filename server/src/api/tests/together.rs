//! Two server processes on one database.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use onderweg_protocol::body::to_cbor;
use onderweg_protocol::ids::Incarnation;
use onderweg_protocol::message::{Outcome, SpaceAsk, SyncRequest};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::process::{exchange, signed, sync};
use super::*;
use crate::relay::Limits;
use crate::relay::tests::World;
use crate::store::postgres::tests::cluster;
use crate::store::{PostgresStore, Tuning};
use crate::{Config, Place, serve};

/// Tells a child which database to serve.
const SERVE: &str = "ONDERWEG_TEST_SERVE";
const LISTENING: &str = "listening on ";

/// A process of its own: this test program, told to serve.
struct Process {
    child: Child,
    address: SocketAddr,
}

impl Process {
    fn start(database: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "api::tests::together::serves_if_it_is_a_child",
                "--exact",
                "--nocapture",
            ])
            .env(SERVE, database)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = lines
            .map_while(Result::ok)
            .find_map(|line| Some(line.split_once(LISTENING)?.1.parse().unwrap()));
        Self {
            child,
            address: address.expect("the child says where it listens"),
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The other side of [`Process::start`]; by itself it has nothing to do.
#[test]
fn serves_if_it_is_a_child() {
    let Ok(database) = std::env::var(SERVE) else {
        return;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        writeln!(std::io::stdout(), "{LISTENING}{address}").unwrap();
        let place = Place::Postgres(database.parse().unwrap(), Tuning::default());
        let parent_ends = tokio::task::spawn_blocking(|| {
            let _ = std::io::stdin().read_to_end(&mut Vec::new());
        });
        let stop = async {
            let _ = parent_ends.await;
        };
        serve(Config::at(place), listener, stop).await.unwrap();
    });
}

/// A phone that both processes know, enrolled at one of them.
async fn enrolled(database: &str, at: SocketAddr, seed: u8) -> Phone {
    let phone = Phone::new(seed);
    let database = database.to_owned();
    let code = tokio::task::spawn_blocking(move || {
        let store =
            PostgresStore::open(&database.parse().unwrap(), FIRST, SECRET, Tuning::default());
        let now = std::time::SystemTime::UNIX_EPOCH
            .elapsed()
            .unwrap()
            .as_millis() as u64;
        let name = format!("person {seed}");
        Codes::issue(
            &store.unwrap(),
            &name,
            ProgrammeRole::Newcomer,
            now,
            [seed; 32],
        )
        .unwrap()
    });
    let code = code.await.unwrap().text();
    let (head, _) = signed(at, &phone, || enrolment(&phone, &code)).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    phone
}

fn of(ask: SpaceAsk) -> SyncRequest {
    SyncRequest {
        spaces: vec![ask],
        budget: None,
    }
}

/// A space with these members, founded at one process.
async fn founded(at: SocketAddr, owner: &Phone, others: &[Phone]) -> World {
    let mut world = World::unfounded(owner, Limits::default());
    world.life = Incarnation::default();
    let mut entries = vec![world.entry(owner, world.create(owner))];
    world.roster.apply(&entries[0]).unwrap();
    for phone in others {
        let add = world.entry(owner, world.add(phone));
        world.roster.apply(&add).unwrap();
        entries.push(add);
    }
    let mut ask = world.ask();
    (ask.control_n, ask.appends) = (0, entries);
    let answer = sync(at, owner, &of(ask)).await;
    assert!(
        answer
            .append_results
            .iter()
            .all(|one| *one == Outcome::Stored)
    );
    world
}

fn with_chunks(world: &World, phone: &mut Phone, words: std::ops::Range<u8>) -> SyncRequest {
    let mut ask = world.ask();
    let chunks = words.map(|word| world.seal(phone, word));
    ask.chunks = chunks.map(|chunk| chunk.bytes().to_vec().into()).collect();
    of(ask)
}

/// The numbers of all chunks, as one process tells them.
async fn numbers(at: SocketAddr, phone: &Phone, world: &World) -> Vec<u64> {
    let answer = sync(at, phone, &of(world.ask())).await;
    answer.chunks.iter().map(|chunk| chunk.seq).collect()
}

/// A stream of hints at one process, after its head came.
async fn listen(at: SocketAddr, phone: &Phone) -> TcpStream {
    let (head, _) = exchange(at, get("/v1/events").unsigned()).await;
    let token = head
        .lines()
        .find_map(|line| line.strip_prefix("ow1-token: "));
    let nonce = Nonce {
        token: token.unwrap().parse().unwrap(),
        client: [77; 16],
    };
    let request = get("/v1/events").signed(phone, &nonce);
    let mut head = format!("GET {} HTTP/1.1\r\n", request.uri());
    for (name, value) in request.headers() {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    let mut socket = TcpStream::connect(at).await.unwrap();
    socket
        .write_all(format!("{head}\r\n").as_bytes())
        .await
        .unwrap();
    let answer = read_until(&mut socket, "\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    socket
}

async fn read_until(socket: &mut TcpStream, wanted: &str) -> String {
    let mut all = String::new();
    let reading = async {
        while !all.contains(wanted) {
            let byte = socket.read_u8().await.unwrap();
            all.push(char::from(byte));
        }
    };
    let heard = tokio::time::timeout(Duration::from_secs(60), reading).await;
    assert!(heard.is_ok(), "only heard: {all}");
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hint_crosses_from_one_process_to_the_other() {
    let database = cluster::shared().database();
    let (one, two) = (Process::start(&database), Process::start(&database));
    let mut owner = enrolled(&database, one.address, 1).await;
    let member = enrolled(&database, two.address, 2).await;
    let world = founded(one.address, &owner, std::slice::from_ref(&member)).await;
    let mut stream = listen(two.address, &member).await;
    let push = with_chunks(&world, &mut owner, 0..1);
    let stored = sync(one.address, &owner, &push).await;
    assert_eq!(stored.chunk_results, [Outcome::Stored]);
    let heard = read_until(&mut stream, "\n\n").await;
    assert!(heard.contains("event: news"), "{heard}");
    assert!(heard.contains(&world.space.to_string()), "{heard}");
    assert_eq!(numbers(two.address, &member, &world).await, [1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn pushes_to_both_processes_leave_one_gapless_order() {
    const ROUNDS: u8 = 4;
    let database = cluster::shared().database();
    let (one, two) = (Process::start(&database), Process::start(&database));
    let owner = enrolled(&database, one.address, 1).await;
    let phones: Vec<Phone> = (10..16).map(Phone::new).collect();
    let world = std::sync::Arc::new(founded(one.address, &owner, &phones).await);
    let pushes: Vec<_> = (phones.into_iter().enumerate())
        .map(|(number, mut phone)| {
            let (world, places) = (world.clone(), [one.address, two.address]);
            tokio::spawn(async move {
                let mut results = Vec::new();
                for round in 0..ROUNDS {
                    // Each phone goes to and fro between the processes.
                    let at = places[(number + usize::from(round)) % 2];
                    let push = with_chunks(&world, &mut phone, round * 5..round * 5 + 5);
                    results.extend(sync(at, &phone, &push).await.chunk_results);
                }
                results
            })
        })
        .collect();
    // Meanwhile nobody ever sees a number before those under it.
    for at in [one.address, two.address].repeat(4) {
        let seen = numbers(at, &owner, &world).await;
        assert_eq!(seen, (1..=seen.len() as u64).collect::<Vec<_>>());
    }
    for push in pushes {
        assert_eq!(push.await.unwrap(), [Outcome::Stored; 20]);
    }
    for at in [one.address, two.address] {
        let all = numbers(at, &owner, &world).await;
        assert_eq!(all, (1..=120).collect::<Vec<_>>());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_good_at_both_processes_and_a_request_once() {
    let database = cluster::shared().database();
    let (one, two) = (Process::start(&database), Process::start(&database));
    let phone = enrolled(&database, one.address, 1).await;
    let (head, _) = exchange(one.address, get("/v1/events").unsigned()).await;
    let token = head
        .lines()
        .find_map(|line| line.strip_prefix("ow1-token: "));
    let nonce = Nonce {
        token: token.unwrap().parse().unwrap(),
        client: [9; 16],
    };
    let request =
        || post("/v1/sync", CBOR, to_cbor(&SyncRequest::default())).signed(&phone, &nonce);
    let (head, _) = exchange(two.address, request()).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    for again in [one.address, two.address] {
        let (head, _) = exchange(again, request()).await;
        assert!(head.starts_with("HTTP/1.1 401"), "{head}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_one_process_is_killed_the_other_goes_on() {
    let database = cluster::shared().database();
    let (one, two) = (Process::start(&database), Process::start(&database));
    let mut owner = enrolled(&database, one.address, 1).await;
    let world = founded(one.address, &owner, &[]).await;
    let push = with_chunks(&world, &mut owner, 0..5);
    let stored = sync(one.address, &owner, &push).await;
    assert_eq!(stored.chunk_results, [Outcome::Stored; 5]);
    drop(one);
    let again = sync(two.address, &owner, &push).await;
    assert_eq!(again.chunk_results, [Outcome::Duplicate; 5]);
    let push = with_chunks(&world, &mut owner, 5..6);
    let next = sync(two.address, &owner, &push).await;
    assert_eq!(next.chunk_results, [Outcome::Stored]);
    assert_eq!(numbers(two.address, &owner, &world).await.len(), 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_out_of_reach_is_503_until_it_is_back() {
    let cluster = cluster::shared();
    let database = cluster.database();
    let name = cluster::name_of(&database).to_owned();
    let one = Process::start(&database);
    let phone = enrolled(&database, one.address, 1).await;
    let admit = |whether: bool| {
        let sql = format!("ALTER DATABASE {name} ALLOW_CONNECTIONS {whether}");
        cluster.psql("postgres", &sql).unwrap();
    };
    admit(false);
    let sql = "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = ";
    cluster.psql("postgres", &format!("{sql}'{name}'")).unwrap();
    let draft = || post("/v1/sync", CBOR, to_cbor(&SyncRequest::default()));
    let (head, body) = signed(one.address, &phone, draft).await;
    assert!(head.starts_with("HTTP/1.1 503"), "{head}");
    assert!(head.contains("retry-after: "), "{head}");
    assert!(!String::from_utf8(body).unwrap().contains(cluster::PASSWORD));
    let (head, _) = exchange(one.address, get("/healthz").unsigned()).await;
    assert!(head.starts_with("HTTP/1.1 503"), "{head}");
    admit(true);
    let (head, _) = signed(one.address, &phone, draft).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
}
