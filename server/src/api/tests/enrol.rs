//! Codes and enrolment.

use super::*;
use crate::auth::CODE_MS;

#[tokio::test]
async fn a_code_lets_one_device_in() {
    let server = Server::new();
    let (a, b) = (Phone::new(1), Phone::new(2));
    let code = server.code("Sara", 1);
    let answer = server
        .enrol(&a, &code.to_lowercase().replace('-', " "))
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    let said = answer.json();
    assert_eq!(said["device"], a.id().to_string());
    assert_eq!(said["role"], "newcomer");
    assert_eq!(said["server_time"], NOW);
    let token: Token = said["next_nonce"].as_str().unwrap().parse().unwrap();
    assert!(Token::check(&SECRET, &token, NOW));
    assert_eq!(
        server.enrol(&a, &code).await.status,
        StatusCode::OK,
        "again"
    );
    let second = server.enrol(&b, &code).await;
    second.is(Kind::CodeUsed, "code-used");
}

#[tokio::test]
async fn codes_that_do_not_work_say_why() {
    let server = Server::new();
    let a = Phone::new(1);
    let code = server.code("Sara", 1);
    server.clock.fetch_add(CODE_MS, Ordering::Relaxed);
    server
        .enrol(&a, &code)
        .await
        .is(Kind::CodeExpired, "code-expired");
    let unknown = onderweg_protocol::code::AccountCode::new([9; 16]).text();
    server
        .enrol(&a, &unknown)
        .await
        .is(Kind::CodeUnknown, "code-unknown");
    let typo = server.enrol(&a, "CANARY").await;
    typo.is(Kind::BadRequest, "bad-request");
    assert!(!String::from_utf8(typo.body).unwrap().contains("CANARY"));
}

#[tokio::test]
async fn the_key_in_the_body_signs() {
    let server = Server::new();
    let (a, b) = (Phone::new(1), Phone::new(2));
    let code = server.code("Sara", 1);
    // b signs, a's keys stand in the body.
    let draft = enrolment(&a, &code);
    server
        .ask(&b, draft)
        .await
        .is(Kind::BadSignature, "bad-signature");
    // a's name, b's hand.
    let mixed = Phone {
        key: b.key.clone(),
        ..a.clone()
    };
    let draft = enrolment(&a, &code);
    server
        .ask(&mixed, draft)
        .await
        .is(Kind::BadSignature, "bad-signature");
    assert_eq!(
        server.enrol(&a, &code).await.status,
        StatusCode::OK,
        "the code is not spent"
    );
}

#[tokio::test]
async fn a_first_request_without_a_token_gets_one() {
    let server = Server::new();
    let a = Phone::new(1);
    let code = server.code("Sara", 1);
    let nonce = Nonce {
        token: Token([0; 24]),
        client: [1; 16],
    };
    let refused = server.send(enrolment(&a, &code).signed(&a, &nonce)).await;
    refused.is(Kind::StaleToken, "stale-token");
    let token = refused.headers["ow1-token"].to_str().unwrap();
    assert_eq!(refused.json()["token"], token);
    let nonce = Nonce {
        token: token.parse().unwrap(),
        client: [1; 16],
    };
    let answer = server.send(enrolment(&a, &code).signed(&a, &nonce)).await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn bodies_that_do_not_read() {
    let server = Server::new();
    let a = Phone::new(1);
    for body in [
        "",
        "{",
        "[]",
        "{\"code\": 1}",
        "\u{0}",
        "{\"code\":\"\",\"ed\":\"zz\",\"x\":\"\"}",
    ] {
        let answer = server.ask(&a, post("/v1/enrol", JSON, body)).await;
        answer.is(Kind::BadRequest, "bad-request");
    }
    let lone = b"{\"code\": \"\\ud800\", \"ed\": \"\", \"x\": \"\"}";
    let answer = server.ask(&a, post("/v1/enrol", JSON, *lone)).await;
    answer.is(Kind::BadRequest, "bad-request");
    let answer = server.ask(&a, post("/v1/enrol", CBOR, "{}")).await;
    answer.is(Kind::MediaType, "media-type");
    let answer = server
        .ask(&a, post("/v1/enrol", JSON, vec![b' '; 5_000]))
        .await;
    answer.is(Kind::TooLarge, "too-large");
}
