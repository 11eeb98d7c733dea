//! Hints while an app is in front.

use std::time::Duration;

use axum::body::BodyDataStream;
use onderweg_protocol::body::to_cbor;
use onderweg_protocol::message::SyncRequest;
use tokio_stream::StreamExt;

use super::*;
use crate::relay::Limits;
use crate::relay::tests::World;

async fn listen(server: &Server, phone: &Phone) -> BodyDataStream {
    let request = get("/v1/events").signed(phone, &server.nonce());
    let response = app(server.state.clone()).oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    response.into_body().into_data_stream()
}

/// The next event, or nothing within a moment, or nothing any more.
async fn next(stream: &mut BodyDataStream) -> Option<String> {
    let moment = Duration::from_millis(200);
    let part = tokio::time::timeout(moment, stream.next()).await.ok()??;
    Some(String::from_utf8(part.unwrap().to_vec()).unwrap())
}

/// Sends the founding of a space with `others` as members.
async fn found(server: &Server, owner: &Phone, others: &[&Phone]) -> World {
    let mut world = World::unfounded(owner, Limits::default());
    let mut entries = vec![world.entry(owner, world.create(owner))];
    world.roster.apply(&entries[0]).unwrap();
    for phone in others {
        let add = world.entry(owner, world.add(phone));
        world.roster.apply(&add).unwrap();
        entries.push(add);
    }
    let mut ask = world.ask();
    (ask.control_n, ask.appends) = (0, entries);
    sync(server, owner, ask).await;
    world
}

async fn sync(server: &Server, phone: &Phone, ask: onderweg_protocol::message::SpaceAsk) {
    let request = SyncRequest {
        spaces: vec![ask],
        budget: None,
    };
    let answer = server
        .ask(phone, post("/v1/sync", CBOR, to_cbor(&request)))
        .await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn members_hear_of_news_and_nobody_else() {
    let server = Server::new();
    let (mut a, b) = (server.known(1).await, server.known(2).await);
    let stranger = server.known(3).await;
    let world = found(&server, &a, &[&b]).await;
    let mut author = listen(&server, &a).await;
    let mut member = listen(&server, &b).await;
    let mut other = listen(&server, &stranger).await;
    let mut ask = world.ask();
    ask.chunks = vec![world.seal(&mut a, 1).bytes().to_vec().into()];
    sync(&server, &a, ask.clone()).await;
    let heard = next(&mut member).await.unwrap();
    assert!(heard.contains("event: news"));
    assert!(heard.contains(&format!("data: {{\"space\":\"{}\"}}", world.space)));
    assert_eq!(next(&mut author).await, None);
    assert_eq!(next(&mut other).await, None);
    sync(&server, &a, ask).await;
    assert_eq!(next(&mut member).await, None, "a duplicate is no news");
}

fn many(devices: &[onderweg_protocol::ids::DeviceId]) -> Draft {
    let devices: Vec<_> = devices.iter().map(ToString::to_string).collect();
    let body = serde_json::json!({ "devices": devices });
    post("/v1/events", JSON, body.to_string())
}

/// A device of the office.
async fn office(server: &Server, seed: u8) -> Phone {
    let phone = Phone::new(seed);
    let (store, role) = (server.store.as_ref(), ProgrammeRole::Office);
    let name = format!("office {seed}");
    let code = Codes::issue(store, &name, role, server.now(), [seed; 32]);
    let answer = server.enrol(&phone, &code.unwrap().text()).await;
    assert_eq!(answer.status, StatusCode::OK);
    phone
}

#[tokio::test]
async fn one_stream_of_the_office_hears_for_all_its_devices() {
    let server = Server::new();
    let mut a = server.known(1).await;
    let (desk, home) = (office(&server, 2).await, office(&server, 3).await);
    let other = office(&server, 4).await;
    let world = found(&server, &a, &[&home]).await;
    let request = many(&[home.id(), other.id()]).signed(&desk, &server.nonce());
    let response = app(server.state.clone()).oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let mut stream = response.into_body().into_data_stream();
    let mut ask = world.ask();
    ask.chunks = vec![world.seal(&mut a, 1).bytes().to_vec().into()];
    sync(&server, &a, ask).await;
    let heard = next(&mut stream).await.unwrap();
    assert!(heard.contains(&world.space.to_string()), "{heard}");
    let ear = server.state.ear().listening();
    assert_eq!(ear, [home.id(), other.id()].into());
    drop(stream);
    assert!(server.state.ear().listening().is_empty());
}

#[tokio::test]
async fn an_office_listens_for_offices_and_nobody_else_for_others() {
    let server = Server::new();
    let (a, b) = (server.known(1).await, server.known(2).await);
    let desk = office(&server, 3).await;
    let refused = |answer: Answer| answer.is(Kind::NotMember, "not-member");
    refused(server.ask(&a, many(&[desk.id()])).await);
    refused(server.ask(&a, many(&[b.id()])).await);
    refused(server.ask(&desk, many(&[desk.id(), b.id()])).await);
    refused(server.ask(&desk, many(&[Phone::new(9).id()])).await);
    let crowd = vec![desk.id(); 1_001];
    let bad = server.ask(&desk, many(&crowd)).await;
    bad.is(Kind::BadRequest, "bad-request");
    let odd = post("/v1/events", JSON, r#"{"devices":["x"]}"#.to_owned());
    let bad = server.ask(&desk, odd).await;
    bad.is(Kind::BadRequest, "bad-request");
}

#[tokio::test]
async fn streams_end_when_the_server_stops() {
    let server = Server::new();
    let a = server.known(1).await;
    let mut stream = listen(&server, &a).await;
    server.state.stop();
    let end = tokio::time::timeout(Duration::from_secs(5), stream.next()).await;
    assert!(end.unwrap().is_none());
    server
        .ask(&a, get("/v1/events"))
        .await
        .is(Kind::Busy, "busy");
}

#[tokio::test]
async fn streams_are_counted_and_places_come_back() {
    let server = Server::with(Settings {
        streams: 1,
        ..Settings::default()
    });
    let a = server.known(1).await;
    let stream = listen(&server, &a).await;
    server
        .ask(&a, get("/v1/events"))
        .await
        .is(Kind::Busy, "busy");
    drop(stream);
    let _stream = listen(&server, &a).await;
}

#[tokio::test]
async fn events_are_for_known_devices() {
    let server = Server::new();
    let answer = server.ask(&Phone::new(9), get("/v1/events")).await;
    answer.is(Kind::UnknownDevice, "unknown-device");
    server
        .send(get("/v1/events").unsigned())
        .await
        .is(Kind::Unsigned, "unsigned");
}
