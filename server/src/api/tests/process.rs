//! A whole server process's worth: a real socket, a real folder.

use std::net::SocketAddr;
use std::path::Path;

use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::ids::Incarnation;
use onderweg_protocol::message::{Outcome, SpaceAnswer, SyncAnswer, SyncRequest};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::*;
use crate::relay::Limits;
use crate::relay::tests::World;
use crate::store::{SqliteStore, StoreError};
use crate::{Config, ServeError, serve};

struct Process {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    done: JoinHandle<Result<(), ServeError>>,
}

async fn start(config: Config) -> Process {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let done = tokio::spawn(serve(config, listener, async {
        let _ = stopped.await;
    }));
    Process {
        address,
        stop,
        done,
    }
}

impl Process {
    async fn stop(self) {
        self.stop.send(()).unwrap();
        self.done.await.unwrap().unwrap();
    }
}

/// One request over a socket of its own; head and body of the answer.
pub(super) async fn exchange(address: SocketAddr, request: Request<Body>) -> (String, Vec<u8>) {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let mut head = format!(
        "{} {} HTTP/1.1\r\nconnection: close\r\n",
        parts.method, parts.uri
    );
    for (name, value) in &parts.headers {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket.write_all(head.as_bytes()).await.unwrap();
    socket.write_all(&body).await.unwrap();
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).await.unwrap();
    let end = answer
        .windows(4)
        .position(|part| part == b"\r\n\r\n")
        .unwrap();
    let head = String::from_utf8(answer[..end].to_vec()).unwrap();
    (head, answer[end + 4..].to_vec())
}

/// Signs with a token from a 401, as a phone does.
pub(super) async fn signed(
    address: SocketAddr,
    phone: &Phone,
    draft: impl Fn() -> Draft,
) -> (String, Vec<u8>) {
    let zero = Nonce {
        token: Token([0; 24]),
        client: [0; 16],
    };
    let (head, _) = exchange(address, draft().signed(phone, &zero)).await;
    assert!(head.starts_with("HTTP/1.1 401"));
    let line = head
        .lines()
        .find_map(|line| line.strip_prefix("ow1-token: "));
    let mut client = [0; 16];
    getrandom::fill(&mut client).unwrap();
    let nonce = Nonce {
        token: line.unwrap().parse().unwrap(),
        client,
    };
    exchange(address, draft().signed(phone, &nonce)).await
}

async fn enrolled(address: SocketAddr, dir: &Path) -> Phone {
    let phone = Phone::new(1);
    let store = SqliteStore::beside(dir, FIRST).unwrap();
    let now = std::time::SystemTime::UNIX_EPOCH
        .elapsed()
        .unwrap()
        .as_millis() as u64;
    let code = Codes::issue(&store, "Sara", ProgrammeRole::Newcomer, now, [3; 32]).unwrap();
    let (head, _) = signed(address, &phone, || enrolment(&phone, &code.text())).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    phone
}

pub(super) async fn sync(address: SocketAddr, phone: &Phone, request: &SyncRequest) -> SpaceAnswer {
    let draft = || post("/v1/sync", CBOR, to_cbor(request));
    let (head, body) = signed(address, phone, draft).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let mut answer: SyncAnswer = from_cbor(&body, "answer").unwrap();
    answer.spaces.remove(0)
}

#[tokio::test]
async fn what_was_stored_is_there_after_a_restart_and_a_restore_is_announced() {
    let dir = tempfile::tempdir().unwrap();
    let process = start(Config::new(dir.path())).await;
    let phone = enrolled(process.address, dir.path()).await;
    let world = World::unfounded(&phone, Limits::default());
    let mut ask = world.ask();
    ask.incarnation = Incarnation::default();
    ask.appends = vec![world.entry(&phone, world.create(&phone))];
    let mut request = SyncRequest {
        spaces: vec![ask],
        budget: None,
    };
    let stored = sync(process.address, &phone, &request).await;
    assert_eq!(stored.append_results, [Outcome::Stored]);
    process.stop().await;
    let process = start(Config::new(dir.path())).await;
    request.spaces[0].incarnation = stored.incarnation;
    let again = sync(process.address, &phone, &request).await;
    assert_eq!(again.append_results, [Outcome::Duplicate]);
    assert_eq!(again.incarnation, stored.incarnation);
    process.stop().await;
    let process = start(Config {
        restored: true,
        ..Config::new(dir.path())
    })
    .await;
    let changed = sync(process.address, &phone, &request).await;
    assert_eq!(changed.outcome, Outcome::IncarnationChanged);
    process.stop().await;
}

#[tokio::test]
async fn a_second_server_on_the_folder_gets_a_clear_error() {
    let dir = tempfile::tempdir().unwrap();
    let process = start(Config::new(dir.path())).await;
    exchange(process.address, get("/healthz").unsigned()).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let second = serve(Config::new(dir.path()), listener, std::future::pending()).await;
    assert!(matches!(second, Err(ServeError::Store(StoreError::InUse))));
    process.stop().await;
}

#[tokio::test]
async fn metrics_are_on_their_own_port() {
    let dir = tempfile::tempdir().unwrap();
    let metrics = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let private = metrics.local_addr().unwrap();
    let process = start(Config {
        metrics: Some(metrics),
        ..Config::new(dir.path())
    })
    .await;
    let phone = enrolled(process.address, dir.path()).await;
    sync_nothing(process.address, &phone).await;
    let (head, body) = exchange(private, get("/metrics").unsigned()).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let text = String::from_utf8(body).unwrap();
    assert!(text.contains("onderweg_requests_total{path=\"/v1/sync\""));
    assert!(!text.contains(&phone.id().to_string()));
    let (head, _) = exchange(process.address, get("/metrics").unsigned()).await;
    assert!(head.starts_with("HTTP/1.1 404"));
    process.stop().await;
}

async fn sync_nothing(address: SocketAddr, phone: &Phone) {
    let draft = || post("/v1/sync", CBOR, to_cbor(&SyncRequest::default()));
    let (head, _) = signed(address, phone, draft).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
}

#[tokio::test]
async fn stopping_ends_streams_and_leaves_a_settled_database() {
    let dir = tempfile::tempdir().unwrap();
    let process = start(Config::new(dir.path())).await;
    let phone = enrolled(process.address, dir.path()).await;
    let address = process.address;
    let stream = tokio::spawn(async move { signed(address, &phone, || get("/v1/events")).await });
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    process.stop().await;
    let (head, _) = stream.await.unwrap();
    assert!(head.starts_with("HTTP/1.1 200"));
    let wal = std::fs::metadata(dir.path().join("relay.db-wal"));
    assert!(wal.is_err() || wal.unwrap().len() == 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_phones_at_once_leave_one_gapless_order() {
    let dir = tempfile::tempdir().unwrap();
    let process = start(Config::new(dir.path())).await;
    let owner = enrolled(process.address, dir.path()).await;
    let phones: Vec<Phone> = (10..16).map(Phone::new).collect();
    let mut world = World::unfounded(&owner, Limits::default());
    world.life = Incarnation::default();
    let mut entries = vec![world.entry(&owner, world.create(&owner))];
    world.roster.apply(&entries[0]).unwrap();
    for phone in &phones {
        let add = world.entry(&owner, world.add(phone));
        world.roster.apply(&add).unwrap();
        entries.push(add);
    }
    let mut ask = world.ask();
    (ask.control_n, ask.appends) = (0, entries);
    let request = |ask| SyncRequest {
        spaces: vec![ask],
        budget: None,
    };
    sync(process.address, &owner, &request(ask)).await;
    let pushes: Vec<_> = (phones.into_iter())
        .map(|mut phone| {
            let mut ask = world.ask();
            let chunks = (0..8).map(|word| world.seal(&mut phone, word));
            ask.chunks = chunks.map(|chunk| chunk.bytes().to_vec().into()).collect();
            let (address, request) = (process.address, request(ask));
            tokio::spawn(async move { sync(address, &phone, &request).await.chunk_results })
        })
        .collect();
    for push in pushes {
        assert_eq!(push.await.unwrap(), [Outcome::Stored; 8]);
    }
    let all = sync(process.address, &owner, &request(world.ask())).await;
    let seqs: Vec<u64> = all.chunks.iter().map(|chunk| chunk.seq).collect();
    assert_eq!(seqs, (1..=48).collect::<Vec<_>>());
    process.stop().await;
}

#[tokio::test]
async fn a_connection_that_only_waits_is_closed() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = Config::new(dir.path());
    config.settings.idle = std::time::Duration::from_millis(100);
    let process = start(config).await;
    let mut socket = TcpStream::connect(process.address).await.unwrap();
    socket
        .write_all(b"GET /healthz HTTP/1.1\r\nhost")
        .await
        .unwrap();
    let mut answer = Vec::new();
    let end = tokio::time::timeout(
        std::time::Duration::from_secs(20),
        socket.read_to_end(&mut answer),
    );
    assert!(end.await.is_ok(), "closed, with an answer or without");
    process.stop().await;
}

#[tokio::test]
async fn connections_over_the_bound_wait_for_a_place() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = Config::new(dir.path());
    config.settings.connections = 1;
    let process = start(config).await;
    let first = TcpStream::connect(process.address).await.unwrap();
    let moment = std::time::Duration::from_millis(300);
    let address = process.address;
    let mut second = tokio::spawn(exchange(address, get("/healthz").unsigned()));
    assert!(tokio::time::timeout(moment, &mut second).await.is_err());
    drop(first);
    assert!(second.await.unwrap().0.starts_with("HTTP/1.1 200"));
    process.stop().await;
}
