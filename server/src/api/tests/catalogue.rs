//! `GET /v1/catalogue`: for phones that the server knows; nothing twice.

use axum::http::StatusCode;
use onderweg_protocol::catalogue::{Bundle, SignedBundle};

use super::*;
use crate::Packs;

fn file(version: u64) -> Vec<u8> {
    let bundle = Bundle {
        id: "a-pack".into(),
        version,
        not_after: NOW + 1_000,
        content: vec![7; 900],
    };
    let key = ed25519_dalek::SigningKey::from_bytes(&[9; 32]);
    SignedBundle::sign(&bundle, &key).to_bytes()
}

fn publish(server: &Server, version: u64) {
    let key = ed25519_dalek::SigningKey::from_bytes(&[9; 32]);
    let programme = key.verifying_key().to_bytes();
    let file = file(version);
    Packs::publish(server.store.as_ref(), &file, &programme, server.now()).unwrap();
}

impl Server {
    async fn get_with(&self, phone: &Phone, path: &str, tag: Option<&str>) -> Answer {
        let mut request = get(path).signed(phone, &self.nonce());
        if let Some(tag) = tag {
            let value = tag.parse().unwrap();
            request.headers_mut().insert("if-none-match", value);
        }
        self.send(request).await
    }
}

#[tokio::test]
async fn a_known_phone_gets_the_newest_bundle_and_pays_once() {
    let server = Server::new();
    let phone = server.known(1).await;
    let empty = server.get_with(&phone, "/v1/catalogue", None).await;
    assert_eq!(empty.json(), serde_json::json!({ "packs": [] }));
    let none = server.get_with(&phone, "/v1/catalogue/a-pack", None).await;
    none.is(Kind::NotFound, "not-found");
    publish(&server, 3);
    let list = server.get_with(&phone, "/v1/catalogue", None).await;
    let one = &list.json()["packs"][0];
    assert_eq!((&one["id"], &one["version"]), (&"a-pack".into(), &3.into()));
    assert_eq!(one["not_after"], NOW + 1_000);
    assert_eq!(one["bytes"], file(3).len());
    let bundle = server.get_with(&phone, "/v1/catalogue/a-pack", None).await;
    assert_eq!(bundle.headers["content-type"], "application/cbor");
    assert_eq!(bundle.body, file(3));
    for (path, answer) in [("/v1/catalogue", &list), ("/v1/catalogue/a-pack", &bundle)] {
        let tag = answer.headers["etag"].to_str().unwrap();
        for known in [tag.to_owned(), format!("W/{tag}"), format!("\"x\", {tag}")] {
            let again = server.get_with(&phone, path, Some(&known)).await;
            assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path} {known}");
            assert_eq!(
                (again.body.len(), &again.headers["etag"]),
                (0, &answer.headers["etag"])
            );
        }
        let other = server.get_with(&phone, path, Some("\"x\"")).await;
        assert_eq!((other.status, &other.body), (StatusCode::OK, &answer.body));
    }
    publish(&server, 4);
    for (path, answer) in [("/v1/catalogue", &list), ("/v1/catalogue/a-pack", &bundle)] {
        let tag = answer.headers["etag"].to_str().unwrap();
        let newer = server.get_with(&phone, path, Some(tag)).await;
        assert_eq!(newer.status, StatusCode::OK, "{path}");
        assert_ne!(newer.body, answer.body);
    }
}

#[tokio::test]
async fn a_stranger_gets_nothing() {
    let server = Server::new();
    publish(&server, 1);
    for path in ["/v1/catalogue", "/v1/catalogue/a-pack"] {
        let stranger = server.get_with(&Phone::new(8), path, None).await;
        assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);
        let unsigned = server.send(get(path).unsigned()).await;
        assert_eq!(unsigned.status, StatusCode::UNAUTHORIZED);
    }
}
