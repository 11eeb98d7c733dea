//! Every example of docs/protocol.md, decoded with the types of this crate and compared with what
//! the independent script wrote. A block that this file does not know fails, and so does a missing one.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "an example that does not read fails the test"
)]

mod common;

use std::collections::BTreeMap;

use common::Vector;
use minicbor::{Decode, Encode};
use onderweg_protocol::body::{Data, Manifest, Piece, from_cbor, to_cbor};
use onderweg_protocol::case::{CaseOffer, CaseQuestion, Grant, SignedGrant};
use onderweg_protocol::catalogue::{Bundle, Expect, SignedBundle};
use onderweg_protocol::chunk::{Chunk, MIN_PLAIN, PREFIX_LEN, SIGNATURE_LEN, TAG_LEN};
use onderweg_protocol::code::{AccountCode, InviteCode, RecoveryCode};
use onderweg_protocol::control::{Entry, SignedEntry};
use onderweg_protocol::http::{Headers, Parts, verify};
use onderweg_protocol::invite::{Invitation, JoinAnswer, JoinRequest, SignedCard};
use onderweg_protocol::limits;
use onderweg_protocol::message::{SyncAnswer, SyncRequest};
use onderweg_protocol::programme::ProgrammeKey;

/// Languages of fenced blocks that hold an example; `text` blocks are pictures.
const LANGUAGES: [&str; 7] = [
    "cbor-hex",
    "chunk-hex",
    "http",
    "signature-base",
    "ow1-text",
    "digits",
    "code",
];

fn read(path: &str) -> String {
    let path = format!("{}/../../{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

fn load(name: &str) -> Vector {
    Vector::parse(&read(&format!("tests/vectors/{name}.json")))
}

/// The examples, by language and name.
fn examples() -> BTreeMap<String, String> {
    let page = read("docs/protocol.md");
    let mut found = BTreeMap::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else {
            continue;
        };
        let body: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        if info == "text" {
            continue;
        }
        let (language, name) = info
            .split_once(" name=")
            .unwrap_or_else(|| panic!("```{info}"));
        assert!(
            LANGUAGES.contains(&language),
            "no such kind of example: {language}"
        );
        let text = body.join("\n");
        let before = found.insert(format!("{language} {name}"), text);
        assert_eq!(before, None, "two examples are called {language} {name}");
    }
    found
}

fn bytes(text: &str) -> Vec<u8> {
    hex::decode(text.replace('\n', "")).unwrap()
}

/// Takes an example out, so that what nobody took can be reported.
struct Page(BTreeMap<String, String>);

impl Page {
    fn take(&mut self, key: &str) -> String {
        self.0
            .remove(key)
            .unwrap_or_else(|| panic!("docs/protocol.md has no example {key}"))
    }

    fn cbor<T>(&mut self, name: &str, vector: &[u8]) -> T
    where
        T: for<'b> Decode<'b, ()> + Encode<()>,
    {
        let bytes = bytes(&self.take(&format!("cbor-hex {name}")));
        assert_eq!(bytes, vector, "{name} is not what the script wrote");
        let value: T = from_cbor(&bytes, "example").unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(to_cbor(&value), bytes, "{name}");
        value
    }
}

#[test]
fn every_example_decodes() {
    let mut page = Page(examples());
    chunks(&mut page);
    messages(&mut page);
    joining(&mut page);
    case(&mut page);
    catalogue(&mut page);
    codes(&mut page);
    http(&mut page);
    assert_eq!(
        page.0.keys().collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "nobody decodes these"
    );
}

fn chunks(page: &mut Page) {
    let vectors = load("chunks").each("chunks");
    let chunk = Chunk::parse(bytes(&page.take("chunk-hex data-chunk"))).unwrap();
    assert_eq!(chunk.bytes(), vectors[0].bytes("bytes"));
    chunk.verify(&vectors[0].at("author").array("ed")).unwrap();
    page.cbor::<Data>("data-body", &vectors[0].bytes("body"));
    page.cbor::<Piece>("piece-body", &vectors[2].bytes("body"));
    let manifest: Manifest = page.cbor("manifest-body", &vectors[3].bytes("body"));
    let piece = Chunk::parse(vectors[2].bytes("bytes")).unwrap();
    assert_eq!(manifest.buckets[0].pieces, [piece.id()]);
}

fn messages(page: &mut Page) {
    let vectors = load("messages");
    page.cbor::<Entry>("control-entry", &vectors.bytes("control-entry"));
    let signed: SignedEntry = page.cbor("signed-entry", &vectors.bytes("signed-entry"));
    assert!(signed.verifies(&load("membership").at("founder").array("ed")));
    page.cbor::<SyncRequest>("sync-request", &vectors.bytes("sync-request"));
    page.cbor::<SyncAnswer>("sync-answer", &vectors.bytes("sync-answer"));
}

fn joining(page: &mut Page) {
    let vectors = load("invitation");
    let invitation = Invitation::from_text(&page.take("ow1-text invitation")).unwrap();
    assert_eq!(*invitation.to_text(), vectors.text("text"));
    let request: JoinRequest = page.cbor("join-request", &vectors.bytes("request"));
    let key = invitation.public_key();
    request
        .verify(&invitation.space, &invitation.invite, &key)
        .unwrap();
    let answer: JoinAnswer = page.cbor("join-answer", &vectors.bytes("answer"));
    assert_eq!(
        answer.digits(&invitation, &request),
        Ok(page.take("digits six-digits"))
    );
    let card: SignedCard = page.cbor("signed-card", &vectors.bytes("card"));
    card.verify(&key).unwrap();
}

fn case(page: &mut Page) {
    let vectors = load("case");
    let offer = CaseOffer::from_text(&page.take("ow1-text case-offer")).unwrap();
    assert_eq!(offer.to_text(), vectors.text("text"));
    let question: CaseQuestion = page.cbor("case-question", &vectors.bytes("question"));
    assert_eq!(question.token, offer.token);
    let grant: Grant = page.cbor("case-grant", &vectors.bytes("grant"));
    let signed: SignedGrant = page.cbor("case-signed-grant", &vectors.bytes("signed_grant"));
    let believed = signed.verify(&offer.programme, &question.space);
    assert_eq!(believed, Ok(grant));
}

fn catalogue(page: &mut Page) {
    let vectors = load("catalogue");
    let signed: SignedBundle = page.cbor("signed-bundle", &vectors.bytes("signed_bundle"));
    let bundle: Bundle = page.cbor("bundle", &vectors.bytes("bundle"));
    let programme = vectors.at("programme").array("ed");
    let key = ProgrammeKey::from_text(&page.take("ow1-text programme-key")).unwrap();
    assert_eq!(key.0, programme);
    assert_eq!(key.to_text(), vectors.text("key_text"));
    assert_eq!(signed.verify(&programme, &Expect::default()), Ok(bundle));
}

fn codes(page: &mut Page) {
    let vectors = load("codes");
    let text = |name: &str| vectors.at(name).text("text");
    let account = AccountCode::read(&page.take("code account")).unwrap();
    assert_eq!(account.text(), text("account"));
    let invitation = InviteCode::read(&page.take("code invitation")).unwrap();
    assert_eq!(invitation.text(), text("invitation"));
    let recovery = RecoveryCode::read(&page.take("code recovery")).unwrap();
    assert_eq!(recovery.text(), text("recovery"));
}

fn http(page: &mut Page) {
    let vector = load("http");
    let request = page.take("http signed-request");
    let (first, rest) = request.split_once('\n').unwrap();
    let [method, path, _version] = first.split(' ').collect::<Vec<_>>()[..] else {
        panic!("no request line");
    };
    let fields: BTreeMap<_, _> = rest
        .lines()
        .map(|line| line.split_once(": ").unwrap())
        .collect();
    let body = vector.bytes("body");
    let parts = Parts::new(method, fields["host"], path, &body).unwrap();
    let headers = Headers {
        content_digest: fields["content-digest"].to_string(),
        signature_input: fields["signature-input"].to_string(),
        signature: fields["signature"].to_string(),
    };
    let verified = verify(&parts, &headers, &vector.at("device").array("ed")).unwrap();
    assert_eq!(verified.keyid, vector.at("device").keys().id());
    assert_eq!(
        page.take("signature-base signed-request"),
        vector.text("base")
    );
    assert!(read("docs/protocol.md").contains(&format!("`{}`", vector.text("body"))));
}

/// Numbers that stand in the prose.
#[test]
fn the_page_states_the_limits_of_the_code() {
    let page = read("docs/protocol.md")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let says = |words: String| assert!(page.contains(&words), "the page does not say: {words}");
    let kib = |bytes: usize| bytes / 1024;
    says(format!(
        "A whole chunk is at most {} KiB",
        kib(limits::MAX_CHUNK)
    ));
    says(format!("a piece {} MiB", kib(kib(limits::MAX_PIECE))));
    says(format!(
        "inflate to at most {} MiB",
        kib(kib(limits::MAX_INFLATED))
    ));
    says(format!(
        "at most {} MiB, an answer",
        kib(kib(limits::MAX_MESSAGE))
    ));
    says(format!("at most {} MiB of chunks", kib(kib(limits::PAGE))));
    says(format!(
        "[type, body], author]`, at most {} KiB",
        kib(limits::MAX_ENTRY)
    ));
    says(format!(
        "A space has at most {} devices",
        limits::MAX_DEVICES
    ));
    says(format!(
        "those chains wait {} seconds",
        limits::HOLD_MS / 1000
    ));
    says(format!(
        "after {} days",
        limits::LONE_ACCEPT_MS / 86_400_000
    ));
    says(format!(
        "({} after an Erase)",
        limits::LONE_ACCEPT_ERASED_MS / 86_400_000
    ));
    says("at most 20,000".to_string());
    assert_eq!(limits::MAX_OPS, 20_000);
    says(format!(
        "has {} bytes",
        PREFIX_LEN + MIN_PLAIN + TAG_LEN + SIGNATURE_LEN
    ));
    says(format!(
        "{} MiB, {} passes",
        kib(InviteCode::MEMORY_KIB as usize),
        InviteCode::PASSES
    ));
}
