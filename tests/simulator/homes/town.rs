//! The server of the weeks: the relay's own logic behind the endpoints that phones use, and a road to
//! it that drops, cuts and repeats calls. Holds no key and decides nothing that the relay decides.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::SigningKey;
use onderweg_companion::protocol::body::{from_cbor, to_cbor};
use onderweg_companion::protocol::case::{CaseQuestion, Grant, SignedGrant};
use onderweg_companion::protocol::http::keyid;
use onderweg_companion::protocol::invite::JoinRequest;
use onderweg_companion::transport::{Call, Method, Reply, Transport, TransportError};
use onderweg_protocol::code::AccountCode;
use onderweg_protocol::ids::{DeviceKeys, Incarnation};
use onderweg_protocol::message::SyncRequest;
use onderweg_server::relay::{Limits, MemoryStore, Relay};
use onderweg_server::store::Accounts;
use rand_chacha::ChaCha20Rng;
use rand_core::Rng;
use serde_json::{Value, json};

/// A request to join: its name, itself, its answer.
type Asked = (String, String, Option<String>);

pub(crate) struct Town {
    pub(super) relay: Relay,
    pub(crate) store: MemoryStore,
    cards: BTreeMap<String, Vec<u8>>,
    requests: BTreeMap<String, Vec<Asked>>,
    /// What it gives out as a pack, with the list that names it.
    pub(crate) shelf: Option<(Value, Vec<u8>)>,
    /// How many letters people have attached so far.
    pub(crate) letters: usize,
    pub(super) seen: super::blobs::AllSeen,
    /// Account codes that the office gave out, and who took each.
    codes: BTreeMap<String, Option<String>>,
}

impl Town {
    pub(crate) fn new() -> Self {
        Self {
            relay: Relay::new(Limits::default()),
            store: MemoryStore::new(Incarnation([1; 16])),
            cards: BTreeMap::new(),
            requests: BTreeMap::new(),
            shelf: None,
            letters: 0,
            seen: super::blobs::AllSeen::new(),
            codes: BTreeMap::new(),
        }
    }

    fn answer(&mut self, call: &Call<'_>, now: u64) -> Reply {
        let path: Vec<&str> = call.path.trim_start_matches("/v1/").split('/').collect();
        match (call.method, path.as_slice()) {
            (Method::Post, ["sync"]) => {
                let request: SyncRequest = from_cbor(call.body, "request").expect("a request");
                let device = device(call);
                let mut answer = self.relay.sync(&self.store, device, &request, now);
                answer.next_nonce = vec![7; 24];
                reply(200, to_cbor(&answer))
            }
            (Method::Get, ["spaces"]) => {
                let spaces = self.store.spaces_of(device(call)).expect("a memory store");
                let spaces: Vec<_> = spaces.iter().map(ToString::to_string).collect();
                said(&json!({ "spaces": spaces }))
            }
            (Method::Post, ["enrol"]) => self.enrol(call.body),
            (Method::Post, ["codes"]) => self.issue(),
            (_, ["blobs", ..]) => self.blob(call, &path, now),
            (Method::Put, ["invites", id, "card"]) => {
                self.cards.insert((*id).to_owned(), call.body.to_vec());
                reply(204, Vec::new())
            }
            (Method::Post, ["invites", id, "requests"]) => self.ask(id, call.body),
            (Method::Get, ["invites", id, "requests"]) => {
                let known = self.requests.get(*id).cloned().unwrap_or_default();
                let one = |(id, request, answer): &Asked| json!({ "id": id, "request": request, "answer": answer });
                let all: Vec<_> = known.iter().map(one).collect();
                said(&json!({ "requests": all }))
            }
            (Method::Put, ["invites", id, "requests", request, "answer"]) => {
                let text: Value = serde_json::from_slice(call.body).expect("an answer");
                let known = self.requests.entry((*id).to_owned()).or_default();
                for kept in known.iter_mut().filter(|kept| kept.0 == *request) {
                    kept.2 = text["answer"].as_str().map(str::to_owned);
                }
                reply(204, Vec::new())
            }
            (Method::Get, ["catalogue"]) => {
                let list = self.shelf.as_ref().map(|(list, _)| list.clone());
                said(&json!({ "packs": list.into_iter().collect::<Vec<_>>() }))
            }
            (Method::Get, ["catalogue", _]) => match &self.shelf {
                Some((_, file)) => reply(200, file.clone()),
                None => reply(404, Vec::new()),
            },
            other => panic!("no such endpoint: {other:?}"),
        }
    }

    fn issue(&mut self) -> Reply {
        let n = u8::try_from(self.codes.len() + 4).expect("few codes");
        let code = AccountCode::new([n; 16]).text().to_string();
        self.codes.insert(code.clone(), None);
        said(&json!({ "code": code }))
    }

    /// A code that was given out to one person is good for one phone.
    fn enrol(&mut self, body: &[u8]) -> Reply {
        let question: Value = serde_json::from_slice(body).expect("a question");
        let [code, keys] = ["code", "ed"].map(|name| question[name].as_str().expect("a text"));
        if let Some(taken) = self.codes.get_mut(code) {
            let by = taken.get_or_insert_with(|| keys.to_owned());
            if by != keys {
                return reply(409, Vec::new());
            }
        }
        said(&json!({ "role": "newcomer" }))
    }

    fn ask(&mut self, invite: &str, body: &[u8]) -> Reply {
        let text: Value = serde_json::from_slice(body).expect("a request");
        let request = text["request"].as_str().expect("a request").to_owned();
        let bytes = STANDARD.decode(&request).expect("base64");
        let parsed: JoinRequest = from_cbor(&bytes, "request").expect("a request");
        let id: String = parsed
            .id()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let known = self.requests.entry(invite.to_owned()).or_default();
        if !known.iter().any(|kept| kept.0 == id) {
            known.push((id.clone(), request, None));
        }
        let answer = known
            .iter()
            .find(|kept| kept.0 == id)
            .and_then(|kept| kept.2.clone());
        said(&json!({ "answer": answer }))
    }
}

pub(super) fn device(call: &Call<'_>) -> onderweg_protocol::ids::DeviceId {
    let input = call
        .headers
        .iter()
        .find(|header| header.0 == "signature-input");
    keyid(&input.expect("a signed request").1).expect("a key id")
}

pub(super) fn said(value: &Value) -> Reply {
    reply(200, value.to_string().into())
}

pub(super) fn reply(status: u16, body: Vec<u8>) -> Reply {
    Reply {
        status,
        headers: Vec::new(),
        body,
    }
}

/// A phone's way to the town. A calm one brings every call there and back.
pub(crate) struct Road<'a> {
    pub(crate) town: &'a mut Town,
    pub(crate) now: u64,
    pub(crate) rng: &'a mut ChaCha20Rng,
    pub(crate) calm: bool,
}

impl Transport for Road<'_> {
    fn authority(&self) -> &str {
        "ow.example.org"
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        let fate = if self.calm {
            99
        } else {
            self.rng.next_u64() % 100
        };
        if fate < 4 {
            return Err(TransportError::Unreachable);
        }
        let mut reply = self.town.answer(call, self.now);
        if (4..8).contains(&fate) {
            return Err(TransportError::Broken);
        }
        if (8..11).contains(&fate) {
            reply = self.town.answer(call, self.now);
        }
        Ok(reply)
    }
}

/// An office that vouches for one device, once.
pub(crate) struct Vouching {
    pub(crate) keys: DeviceKeys,
    pub(crate) programme: SigningKey,
}

impl Transport for Vouching {
    fn authority(&self) -> &str {
        "office.example.org"
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        let question: CaseQuestion = from_cbor(call.body, "question").expect("a question");
        let grant = Grant {
            space: question.space,
            keys: self.keys,
            caseworker: "Lien".to_owned(),
            programme: "CURANT".to_owned(),
        };
        Ok(reply(
            200,
            to_cbor(&SignedGrant::sign(&grant, &self.programme)),
        ))
    }
}
