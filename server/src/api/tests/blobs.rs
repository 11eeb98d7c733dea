//! `/v1/blobs`: in parts, for members alone, and gone when deleted.

use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::limits::MAX_BLOB_PART;
use onderweg_protocol::message::SyncRequest;

use super::*;
use crate::relay::Limits;
use crate::relay::tests::World;

const BYTES: &str = "application/octet-stream";

fn path(part: &BlobPart) -> String {
    format!("/v1/blobs/{}", part.header().name.id())
}

fn draft(method: Method, path: &str, content_type: Option<&'static str>, body: &[u8]) -> Draft {
    Draft {
        method,
        path: path.to_owned(),
        content_type,
        body: body.to_vec(),
    }
}

fn put_part(part: &BlobPart) -> Draft {
    draft(Method::PUT, &path(part), Some(BYTES), part.bytes())
}

/// A space of one phone on the server.
async fn space(server: &Server, phone: &Phone) -> World {
    let mut world = World::unfounded(phone, Limits::default());
    let create = world.entry(phone, world.create(phone));
    let mut ask = world.ask();
    ask.appends = vec![create.clone()];
    let request = SyncRequest {
        spaces: vec![ask],
        budget: None,
    };
    let body = onderweg_protocol::body::to_cbor(&request);
    let answer = server.ask(phone, post("/v1/sync", CBOR, body)).await;
    assert_eq!(answer.status, StatusCode::OK);
    world.roster.apply(&create).unwrap();
    world
}

#[tokio::test]
async fn a_letter_comes_in_parts_and_resumes() {
    let server = Server::new();
    let phone = server.known(1).await;
    let world = space(&server, &phone).await;
    let (first, second) = (world.part(&phone, 0, 7), world.part(&phone, 1, 7));
    let nothing = server.ask(&phone, get(&path(&first))).await;
    nothing.is(Kind::NotFound, "not-found");
    for part in [&first, &first] {
        let kept = server.ask(&phone, put_part(part)).await;
        assert_eq!(kept.status, StatusCode::NO_CONTENT);
    }
    let here = server.ask(&phone, get(&path(&first))).await;
    assert_eq!(here.json(), serde_json::json!({ "parts": 2, "here": [0] }));
    server.ask(&phone, put_part(&second)).await;
    for part in [&first, &second] {
        let at = format!("{}/{}", path(part), part.header().part);
        let got = server.ask(&phone, get(&at)).await;
        assert_eq!(got.headers["content-type"], BYTES);
        assert_eq!(got.body, part.bytes());
    }
    for at in ["2", "x", "-1", "70000"] {
        let got = server
            .ask(&phone, get(&format!("{}/{at}", path(&first))))
            .await;
        got.is(Kind::NotFound, "not-found");
    }
}

#[tokio::test]
async fn strangers_learn_nothing_and_nonsense_is_refused() {
    let server = Server::new();
    let (phone, stranger) = (server.known(1).await, server.known(2).await);
    let world = space(&server, &phone).await;
    let part = world.part(&phone, 0, 7);
    let refused = server.ask(&stranger, put_part(&part)).await;
    refused.is(Kind::NotFound, "not-found");
    server.ask(&phone, put_part(&part)).await;
    let at = path(&part);
    for draft in [
        get(&at),
        get(&format!("{at}/0")),
        draft(Method::DELETE, &at, None, b""),
        get("/v1/blobs/nonsense"),
    ] {
        server
            .ask(&stranger, draft)
            .await
            .is(Kind::NotFound, "not-found");
    }
    let unsigned = server.send(get(&at).unsigned()).await;
    assert_eq!(unsigned.status, StatusCode::UNAUTHORIZED);
    let send = |body: Vec<u8>, kind| draft(Method::PUT, &at, Some(kind), &body);
    let half = server
        .ask(&phone, send(part.bytes()[..200].to_vec(), BYTES))
        .await;
    half.is(Kind::BadRequest, "bad-request");
    let large = server
        .ask(&phone, send(vec![1; MAX_BLOB_PART + 1], BYTES))
        .await;
    large.is(Kind::TooLarge, "too-large");
    let json = server.ask(&phone, send(part.bytes().to_vec(), JSON)).await;
    json.is(Kind::MediaType, "media-type");
    let mut changed = part.bytes().to_vec();
    changed[200] ^= 1;
    let forged = server.ask(&phone, send(changed, BYTES)).await;
    forged.is(Kind::BadRequest, "bad-request");
    let elsewhere = format!("/v1/blobs/{}", "0".repeat(32));
    let other = draft(Method::PUT, &elsewhere, Some(BYTES), part.bytes());
    server
        .ask(&phone, other)
        .await
        .is(Kind::BadRequest, "bad-request");
}

#[tokio::test]
async fn what_is_deleted_is_gone() {
    let server = Server::new();
    let phone = server.known(1).await;
    let world = space(&server, &phone).await;
    let part = world.part(&phone, 0, 7);
    server.ask(&phone, put_part(&part)).await;
    let at = path(&part);
    for _ in 0..2 {
        let deleted = server
            .ask(&phone, draft(Method::DELETE, &at, None, b""))
            .await;
        assert_eq!(deleted.status, StatusCode::NO_CONTENT);
    }
    server.ask(&phone, get(&at)).await.is(Kind::Gone, "gone");
    server
        .ask(&phone, put_part(&part))
        .await
        .is(Kind::Gone, "gone");
    let got = server.ask(&phone, get(&format!("{at}/0"))).await;
    got.is(Kind::NotFound, "not-found");
}
