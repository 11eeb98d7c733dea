//! Every CBOR of the independent script fits the rule of docs/cddl/ow1.cddl, and the crate writes it
//! back byte for byte. What fits no rule is refused by the rule, so a rule that takes all fails too.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a vector that does not read fails the test"
)]

mod common;

use cddl_cat::cbor::validate_cbor_bytes;
use common::Vector;
use ed25519_dalek::SigningKey;
use minicbor::{Decode, Encode};
use onderweg_protocol::body::{Data, Manifest, Piece, from_cbor, to_cbor};
use onderweg_protocol::case::{CaseQuestion, Grant, SignedGrant};
use onderweg_protocol::catalogue::{Bundle, SignedBundle};
use onderweg_protocol::control::{Entry, SignedEntry};
use onderweg_protocol::ids::{DeviceKeys, SpaceId};
use onderweg_protocol::invite::{Answer, Card, Join, JoinAnswer, JoinRequest, SignedCard};
use onderweg_protocol::message::{Outcome, SyncAnswer, SyncRequest};

fn load(name: &str) -> Vector {
    Vector::parse(&read(&format!("tests/vectors/{name}.json")))
}

fn read(path: &str) -> String {
    let path = format!("{}/../../{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

/// Fits the rule, and means the same to the crate that it says to the script.
fn fits<T: for<'b> Decode<'b, ()> + Encode<()>>(rule: &str, bytes: &[u8]) -> T {
    let text = read("docs/cddl/ow1.cddl");
    validate_cbor_bytes(rule, &text, bytes).unwrap_or_else(|error| panic!("{rule}: {error}"));
    let wrapped = [&[0x81], bytes].concat();
    assert!(
        validate_cbor_bytes(rule, &text, &wrapped).is_err(),
        "{rule} takes anything"
    );
    let value: T = from_cbor(bytes, "vector").unwrap_or_else(|error| panic!("{rule}: {error}"));
    assert_eq!(hex::encode(to_cbor(&value)), hex::encode(bytes), "{rule}");
    value
}

#[test]
fn chunk_bodies() {
    for chunk in load("chunks").each("chunks") {
        let body = chunk.bytes("body");
        match chunk.number("kind") {
            1 => drop(fits::<Data>("data", &body)),
            2 => drop(fits::<Manifest>("manifest", &body)),
            3 => drop(fits::<Piece>("piece", &body)),
            kind => panic!("kind {kind}"),
        }
    }
}

#[test]
fn membership_entries() {
    let file = load("messages");
    for entry in load("membership").each("log") {
        fits::<Entry>("entry", &entry.bytes("bytes"));
    }
    for (n, entry) in (1..).zip(file.all_bytes("acts")) {
        assert_eq!(fits::<Entry>("entry", &entry).n, n);
    }
    fits::<Entry>("entry", &file.bytes("control-entry"));
    fits::<SignedEntry>("signed-entry", &file.bytes("signed-entry"));
}

#[test]
fn sync_messages() {
    let file = load("messages");
    fits::<SyncRequest>("sync-request", &file.bytes("sync-request"));
    fits::<SyncAnswer>("sync-answer", &file.bytes("sync-answer"));
    let outcomes: Vec<_> = file
        .all_bytes("outcomes")
        .iter()
        .map(|bytes| fits::<Outcome>("outcome", bytes))
        .collect();

    let request = fits::<SyncRequest>("sync-request", &file.bytes("sync-request-full"));
    assert_eq!(request.budget, Some(1 << 20));
    let ask = &request.spaces[1];
    assert_eq!((ask.after_seq, ask.control_n, ask.heal), (17, 3, true));
    assert_eq!(
        (ask.appends.len(), ask.chunks.len(), ask.pieces.len()),
        (1, 1, 1)
    );
    assert_eq!(ask.appends[0].hash(), ask.control_hash);
    assert_eq!(
        (ask.tips[0].dev_seq, ask.lacking[0].dev_seq, ask.want.len()),
        (1, 7, 1)
    );

    let answer = fits::<SyncAnswer>("sync-answer", &file.bytes("sync-answer-full"));
    assert_eq!(answer.server_time, 1_795_000_000_000);
    assert_eq!(answer.next_nonce.len(), 24);
    let space = &answer.spaces[1];
    assert_eq!(space.outcome, Outcome::IncarnationChanged);
    assert_eq!(
        (space.control_n, space.control_after, space.head_seq),
        (3, 2, 18)
    );
    assert!(space.more);
    assert_eq!(
        (space.chunks[0].seq, space.wanted.len(), space.tips.len()),
        (18, 1, 1)
    );
    assert_eq!(space.chunk_results, outcomes);
    assert_eq!(space.append_results, [Outcome::Stored]);
    assert_eq!(space.piece_results, [Outcome::Duplicate]);
}

#[test]
fn joining() {
    let file = load("invitation");
    let request = fits::<JoinRequest>("join-request", &file.bytes("request"));
    fits::<Join>("join", &request.bytes);
    let answer = fits::<JoinAnswer>("join-answer", &file.bytes("answer"));
    fits::<Answer>("answer", &answer.bytes);
    let card = fits::<SignedCard>("signed-card", &file.bytes("card"));
    fits::<Card>("card", &card.bytes);
}

#[test]
fn case_spaces() {
    let space = SpaceId([1; 16]);
    let question = CaseQuestion {
        token: [2; 16],
        space,
    };
    fits::<CaseQuestion>("case-question", &to_cbor(&question));
    let grant = Grant {
        space,
        keys: DeviceKeys {
            ed: [3; 32],
            x: [4; 32],
        },
        caseworker: "Lien Verhaegen".into(),
        programme: "CURANT Antwerp".into(),
    };
    let signed = SignedGrant::sign(&grant, &SigningKey::from_bytes(&[5; 32]));
    let signed = fits::<SignedGrant>("signed-grant", &to_cbor(&signed));
    assert_eq!(fits::<Grant>("grant", &signed.bytes), grant);
}

#[test]
fn bundles() {
    let file = load("catalogue");
    let signed = fits::<SignedBundle>("signed-bundle", &file.bytes("signed_bundle"));
    let bundle = fits::<Bundle>("bundle", &signed.bytes);
    assert_eq!(bundle.version, 3);
}

#[test]
fn unknown_keys_are_ignored_by_reader_and_rule() {
    let known = load("messages").bytes("sync-request");
    // The map of one key becomes a map of two; 99 is no key of ours.
    assert_eq!(known[0], 0xa1);
    let more = [&[0xa2], &known[1..], &[0x18, 99, 0xf6]].concat();
    validate_cbor_bytes("sync-request", &read("docs/cddl/ow1.cddl"), &more).unwrap();
    let read: SyncRequest = from_cbor(&more, "request").unwrap();
    assert_eq!(read, from_cbor(&known, "request").unwrap());
}
