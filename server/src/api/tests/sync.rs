//! Sync over HTTP: signatures first, then bytes, then the relay.

use minicbor::Encoder;
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::http::BUCKET_MS;
use onderweg_protocol::limits::MAX_MESSAGE;
use onderweg_protocol::message::{Outcome, SpaceAsk, SyncAnswer, SyncRequest};

use super::*;
use crate::relay::Limits;
use crate::relay::tests::World;

fn sync(request: &SyncRequest) -> Draft {
    post("/v1/sync", CBOR, to_cbor(request))
}

fn read(answer: &Answer) -> SyncAnswer {
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers["content-type"], CBOR);
    from_cbor(&answer.body, "answer").unwrap()
}

fn empty() -> Draft {
    sync(&SyncRequest::default())
}

#[tokio::test]
async fn a_space_is_founded_written_and_read() {
    let server = Server::new();
    let mut a = server.known(1).await;
    let mut world = World::unfounded(&a, Limits::default());
    let create = world.entry(&a, world.create(&a));
    let mut ask = world.ask();
    ask.appends = vec![create.clone()];
    let request = SyncRequest {
        spaces: vec![ask],
        budget: None,
    };
    let answer = read(&server.ask(&a, sync(&request)).await);
    assert_eq!(answer.spaces[0].append_results, [Outcome::Stored]);
    assert_eq!(answer.server_time, NOW);
    let token = Token(answer.next_nonce.try_into().unwrap());
    assert!(Token::check(&SECRET, &token, NOW));
    world.roster.apply(&create).unwrap();
    let chunk = world.seal(&mut a, 1);
    let mut ask = world.ask();
    ask.chunks = vec![chunk.bytes().to_vec().into()];
    let request = SyncRequest {
        spaces: vec![ask, SpaceAsk::default()],
        budget: Some(1),
    };
    let answer = read(&server.ask(&a, sync(&request)).await);
    assert_eq!(answer.spaces[0].chunk_results, [Outcome::Stored]);
    assert_eq!(answer.spaces[1].outcome, Outcome::NotMember);
}

#[tokio::test]
async fn who_is_not_enrolled_is_told_so() {
    let server = Server::new();
    let answer = server.ask(&Phone::new(9), empty()).await;
    answer.is(Kind::UnknownDevice, "unknown-device");
    assert!(answer.headers.contains_key("ow1-token"));
}

#[tokio::test]
async fn a_device_that_a_log_names_needs_no_code() {
    let server = Server::new();
    let (a, b) = (server.known(1).await, Phone::new(2));
    let mut world = World::unfounded(&a, Limits::default());
    let create = world.entry(&a, world.create(&a));
    world.roster.apply(&create).unwrap();
    let add = world.entry(&a, world.add(&b));
    let mut ask = world.ask();
    (ask.control_n, ask.appends) = (0, vec![create, add]);
    let request = SyncRequest {
        spaces: vec![ask],
        budget: None,
    };
    read(&server.ask(&a, sync(&request)).await);
    read(&server.ask(&b, empty()).await);
}

#[tokio::test]
async fn unsigned_half_signed_and_doubly_signed_requests_are_refused() {
    let server = Server::new();
    let a = server.known(1).await;
    let answer = server.send(empty().unsigned()).await;
    answer.is(Kind::Unsigned, "unsigned");
    for name in ["content-digest", "signature-input", "signature"] {
        let mut request = empty().signed(&a, &server.nonce());
        let value = request.headers_mut().remove(name).unwrap();
        server.send(request).await.is(Kind::Unsigned, "unsigned");
        let mut request = empty().signed(&a, &server.nonce());
        request.headers_mut().append(name, value);
        server.send(request).await.is(Kind::Unsigned, "unsigned");
    }
    let mut request = empty().signed(&a, &server.nonce());
    let nonsense = "ow1=nonsense".parse().unwrap();
    request.headers_mut().insert("signature-input", nonsense);
    server.send(request).await.is(Kind::Unsigned, "unsigned");
}

#[tokio::test]
async fn what_is_signed_cannot_be_changed_on_the_way() {
    let server = Server::new();
    let a = server.known(1).await;
    let signed = || empty().signed(&a, &server.nonce());
    let mut body = signed();
    *body.body_mut() = Body::from(vec![0xa0]);
    let mut host = signed();
    host.headers_mut()
        .insert("host", "other.test".parse().unwrap());
    let mut path = signed();
    *path.uri_mut() = "/v1/enrol".parse().unwrap();
    path.headers_mut()
        .insert("content-type", JSON.parse().unwrap());
    let mut nobody = signed();
    nobody.headers_mut().remove("host");
    for request in [body, host, nobody] {
        server
            .send(request)
            .await
            .is(Kind::BadSignature, "bad-signature");
    }
    assert_ne!(server.send(path).await.status, StatusCode::OK);
    let mut query = signed();
    *query.uri_mut() = "/v1/sync?x=1".parse().unwrap();
    server.send(query).await.is(Kind::BadRequest, "bad-request");
}

#[tokio::test]
async fn a_stale_token_gets_a_fresh_one_and_one_retry_works() {
    let server = Server::new();
    let a = server.known(1).await;
    let old = server.nonce();
    server.clock.fetch_add(2 * BUCKET_MS, Ordering::Relaxed);
    let refused = server.send(empty().signed(&a, &old)).await;
    refused.is(Kind::StaleToken, "stale-token");
    let token = refused.headers["ow1-token"].to_str().unwrap();
    let nonce = Nonce {
        token: token.parse().unwrap(),
        client: [7; 16],
    };
    read(&server.send(empty().signed(&a, &nonce)).await);
}

#[tokio::test]
async fn a_replayed_request_changes_nothing_and_gets_nothing() {
    let server = Server::new();
    let a = server.known(1).await;
    let nonce = server.nonce();
    read(&server.send(empty().signed(&a, &nonce)).await);
    let again = server.send(empty().signed(&a, &nonce)).await;
    again.is(Kind::StaleToken, "stale-token");
}

#[tokio::test]
async fn hostile_cbor_is_refused_in_words() {
    let server = Server::new();
    let a = server.known(1).await;
    let mut deep = vec![0x81; 100_000];
    deep.push(0x80);
    let mut many = Encoder::new(Vec::new());
    many.map(1).unwrap().u8(0).unwrap().array(u64::MAX).unwrap();
    let mut tail = to_cbor(&SyncRequest::default());
    tail.push(0);
    for body in [
        vec![],
        vec![0xff],
        vec![0xbf],
        b"{}".to_vec(),
        deep,
        many.into_writer(),
        tail,
    ] {
        let answer = server.ask(&a, post("/v1/sync", CBOR, body)).await;
        answer.is(Kind::NotCbor, "not-cbor");
    }
    let answer = server.ask(&a, post("/v1/sync", JSON, "{}")).await;
    answer.is(Kind::MediaType, "media-type");
    let spaces = vec![SpaceAsk::default(); 1_025];
    let request = SyncRequest {
        spaces,
        budget: None,
    };
    server
        .ask(&a, sync(&request))
        .await
        .is(Kind::TooLarge, "too-large");
}

#[tokio::test]
async fn bodies_over_the_bound_are_refused_before_they_are_read() {
    let server = Server::new();
    let a = server.known(1).await;
    let large = vec![0; MAX_MESSAGE + 1];
    let answer = server.ask(&a, post("/v1/sync", CBOR, large.clone())).await;
    answer.is(Kind::TooLarge, "too-large");
    // Also if nobody says how long it is.
    let mut request = post("/v1/sync", CBOR, large.clone()).signed(&a, &server.nonce());
    let parts = large
        .chunks(65_536)
        .map(|part| Ok::<_, std::io::Error>(part.to_vec()));
    *request.body_mut() = Body::from_stream(tokio_stream::iter(parts.collect::<Vec<_>>()));
    server.send(request).await.is(Kind::TooLarge, "too-large");
    let mut request = empty().signed(&a, &server.nonce());
    request
        .headers_mut()
        .insert("content-length", "99999999999".parse().unwrap());
    *request.body_mut() = Body::empty();
    server.send(request).await.is(Kind::TooLarge, "too-large");
}

#[tokio::test]
async fn who_asks_too_often_is_told_when_to_come_back() {
    let server = Server::with(Settings {
        per_device: 2,
        ..Settings::default()
    });
    let a = server.known(1).await; // the enrolment is one of them
    read(&server.ask(&a, empty()).await);
    let answer = server.ask(&a, empty()).await;
    answer.is(Kind::SlowDown, "slow-down");
    let wait: u64 = answer.headers["retry-after"]
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert!((1..=60).contains(&wait));
}
