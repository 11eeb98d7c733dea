//! What holds for every address.

use std::collections::BTreeSet;
use std::time::Duration;

use axum::Router;
use axum::routing::get as route;
use tower_http::catch_panic::CatchPanicLayer;

use super::super::{layers, openapi};
use super::*;

#[tokio::test]
async fn unknown_addresses_and_methods_are_problems_too() {
    let server = Server::new();
    let answer = server.send(get("/nowhere/CANARY").unsigned()).await;
    answer.is(Kind::NotFound, "not-found");
    assert!(!String::from_utf8(answer.body).unwrap().contains("CANARY"));
    let answer = server.send(get("/v1/sync").unsigned()).await;
    answer.is(Kind::Method, "method");
    // The numbers are not for phones.
    server
        .send(get("/metrics").unsigned())
        .await
        .is(Kind::NotFound, "not-found");
}

#[tokio::test]
async fn errors_of_the_framework_are_problems_too() {
    let server = Server::new();
    let answer = server
        .send(get("/v1/invites/%ff/requests").unsigned())
        .await;
    answer.is(Kind::BadRequest, "bad-request");
    assert_eq!(answer.headers["cache-control"], "no-store");
}

#[tokio::test]
async fn a_healthy_server_says_so() {
    let answer = Server::new().send(get("/healthz").unsigned()).await;
    assert_eq!(
        (answer.status, answer.json()["status"].as_str()),
        (StatusCode::OK, Some("ok"))
    );
}

#[tokio::test]
async fn a_server_without_a_place_says_when_to_come_back() {
    let server = Server::with(Settings {
        at_once: 0,
        ..Settings::default()
    });
    let answer = server.send(get("/healthz").unsigned()).await;
    answer.is(Kind::Busy, "busy");
    assert!(answer.headers.contains_key("retry-after"));
}

#[tokio::test]
async fn a_slow_body_ends() {
    let server = Server::with(Settings {
        request_time: Duration::from_millis(50),
        ..Settings::default()
    });
    let mut request = enrolment(&Phone::new(1), "").signed(&Phone::new(1), &server.nonce());
    *request.body_mut() =
        Body::from_stream(tokio_stream::pending::<Result<Vec<u8>, std::io::Error>>());
    server.send(request).await.is(Kind::Timeout, "timeout");
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_not_a_panic() {
    let server = Server::new();
    let mut request = enrolment(&Phone::new(1), "").signed(&Phone::new(1), &server.nonce());
    let broken = Err::<Vec<u8>, _>(std::io::Error::other("cut"));
    *request.body_mut() = Body::from_stream(tokio_stream::iter([broken]));
    server
        .send(request)
        .await
        .is(Kind::BadRequest, "bad-request");
}

#[tokio::test]
async fn a_panic_is_a_problem() {
    async fn bug() {
        panic!("CANARY");
    }
    let app: Router = Router::new()
        .route("/", route(bug))
        .layer(CatchPanicLayer::custom(layers::panicked));
    let response = app.oneshot(get("/").unsigned()).await.unwrap();
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let body = axum::body::to_bytes(response.into_body(), 10_000)
        .await
        .unwrap();
    assert!(!String::from_utf8(body.to_vec()).unwrap().contains("CANARY"));
}

#[tokio::test]
async fn openapi_describes_every_route_and_nothing_else() {
    let server = Server::new();
    let answer = server.send(get("/openapi.json").unsigned()).await;
    assert_eq!(answer.status, StatusCode::OK);
    let said = answer.json();
    let described: BTreeSet<&str> = said["paths"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let source = include_str!("../mod.rs");
    let routed: BTreeSet<&str> = (source.split(".route(").skip(1))
        .filter_map(|rest| rest.split('"').nth(1))
        .filter(|path| *path != "/metrics")
        .collect();
    assert_eq!(described, routed);
    assert!(said["components"]["schemas"]["ProblemBody"].is_object());
    assert!(said["components"]["securitySchemes"]["ow1"].is_object());
    assert_eq!(serde_json::to_value(openapi::document()).unwrap(), said);
}
