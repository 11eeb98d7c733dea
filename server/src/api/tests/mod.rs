//! Every endpoint, over the router or over a real socket.

mod blobs;
mod catalogue;
mod codes;
mod enrol;
mod events;
mod invites;
mod limits;
mod process;
mod sync;
mod together;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use onderweg_protocol::http::{Headers, Nonce, Parts, Token, sign};
use tower::ServiceExt;

use super::problem::Kind;
use super::{AppState, Settings, app};
use crate::Codes;
use crate::relay::tests::{FIRST, NOW, Phone};
use crate::store::{MemoryStore, ProgrammeRole};

const HOST: &str = "relay.test:8443";
const JSON: &str = "application/json";
const CBOR: &str = "application/cbor";
const SECRET: [u8; 32] = [5; 32];

/// A server without a socket, whose clock stands still until it is moved.
struct Server {
    state: AppState,
    store: Arc<MemoryStore>,
    clock: Arc<AtomicU64>,
    drawn: AtomicU64,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// Name of the problem; checks that it is one, and that it says what to do.
    fn problem(&self) -> (StatusCode, String) {
        assert_eq!(self.headers["content-type"], "application/problem+json");
        let body = self.json();
        assert_eq!(body["status"], self.status.as_u16());
        assert!(!body["title"].as_str().unwrap().is_empty());
        assert!(!body["detail"].as_str().unwrap().is_empty());
        let name = body["type"].as_str().unwrap().rsplit('/').next().unwrap();
        (self.status, name.to_owned())
    }

    fn is(&self, kind: Kind, name: &str) {
        assert_eq!(self.problem(), (kind.status(), name.to_owned()));
    }
}

/// A request to be signed, or changed on the way.
struct Draft {
    method: Method,
    path: String,
    content_type: Option<&'static str>,
    body: Vec<u8>,
}

fn post(path: &str, content_type: &'static str, body: impl Into<Vec<u8>>) -> Draft {
    Draft {
        method: Method::POST,
        path: path.into(),
        content_type: Some(content_type),
        body: body.into(),
    }
}

fn put(path: &str, body: &serde_json::Value) -> Draft {
    Draft {
        method: Method::PUT,
        ..post(path, JSON, body.to_string())
    }
}

fn get(path: &str) -> Draft {
    Draft {
        method: Method::GET,
        path: path.into(),
        content_type: None,
        body: Vec::new(),
    }
}

impl Draft {
    fn unsigned(self) -> Request<Body> {
        let mut request = Request::builder().method(self.method).uri(self.path);
        request = request.header("host", HOST);
        if let Some(kind) = self.content_type {
            request = request.header("content-type", kind);
        }
        request.body(Body::from(self.body)).unwrap()
    }

    fn signed(self, phone: &Phone, nonce: &Nonce) -> Request<Body> {
        let path = self.path.clone();
        let parts = Parts::new(self.method.as_str(), HOST, &path, &self.body).unwrap();
        let Headers {
            content_digest,
            signature_input,
            signature,
        } = sign(&parts, phone.id(), &phone.key, nonce);
        let mut request = self.unsigned();
        for (name, value) in [
            ("content-digest", content_digest),
            ("signature-input", signature_input),
            ("signature", signature),
        ] {
            request.headers_mut().insert(name, value.parse().unwrap());
        }
        request
    }
}

impl Server {
    fn new() -> Self {
        Self::with(Settings::default())
    }

    fn with(settings: Settings) -> Self {
        let store = Arc::new(MemoryStore::new(FIRST));
        let clock = Arc::new(AtomicU64::new(NOW));
        let tick = Arc::clone(&clock);
        let now = Arc::new(move || tick.load(Ordering::Relaxed));
        Self {
            state: AppState::new(store.clone(), settings, now, SECRET),
            store,
            clock,
            drawn: AtomicU64::new(0),
        }
    }

    fn now(&self) -> u64 {
        self.clock.load(Ordering::Relaxed)
    }

    /// A fresh nonce, as a phone would draw it.
    fn nonce(&self) -> Nonce {
        let drawn = self.drawn.fetch_add(1, Ordering::Relaxed);
        let mut client = [0; 16];
        client[..8].copy_from_slice(&drawn.to_be_bytes());
        let token = Token::issue(&SECRET, self.now());
        Nonce { token, client }
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = app(self.state.clone()).oneshot(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await;
        Answer {
            status,
            headers,
            body: body.unwrap().to_vec(),
        }
    }

    async fn ask(&self, phone: &Phone, draft: Draft) -> Answer {
        self.send(draft.signed(phone, &self.nonce())).await
    }

    /// A code as the sheet shows it.
    fn code(&self, name: &str, seed: u8) -> String {
        let code = Codes::issue(
            self.store.as_ref(),
            name,
            ProgrammeRole::Newcomer,
            self.now(),
            [seed; 32],
        );
        code.unwrap().text()
    }

    async fn enrol(&self, phone: &Phone, code: &str) -> Answer {
        self.ask(phone, enrolment(phone, code)).await
    }

    /// A phone that the server knows.
    async fn known(&self, seed: u8) -> Phone {
        let phone = Phone::new(seed);
        let code = self.code(&format!("person {seed}"), seed);
        let answer = self.enrol(&phone, &code).await;
        assert_eq!(answer.status, StatusCode::OK);
        phone
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn enrolment(phone: &Phone, code: &str) -> Draft {
    let body = serde_json::json!({
        "code": code,
        "ed": hex(&phone.keys.ed),
        "x": hex(&phone.keys.x),
    });
    post("/v1/enrol", JSON, body.to_string())
}
