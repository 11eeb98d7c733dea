//! Every byte that the independent script tests/vectors/make.py wrote, made or read by this crate.
//! What needs ciphers is in core/space/tests/vectors.rs.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a vector that does not read fails the test"
)]

mod common;

use common::Vector;
use ed25519_dalek::SigningKey;
use onderweg_protocol::body::{Data, Manifest, Piece, from_cbor, to_cbor};
use onderweg_protocol::case::{CaseOffer, CaseQuestion, Grant, SignedGrant};
use onderweg_protocol::catalogue::{Bundle, Expect, SignedBundle};
use onderweg_protocol::chunk::{Chunk, Kind, padded};
use onderweg_protocol::code::{AccountCode, InviteCode, RecoveryCode};
use onderweg_protocol::control::{Act, Role, SignedEntry, SpaceKind};
use onderweg_protocol::http::{self, Headers, Nonce, Parts, Token};
use onderweg_protocol::ids::{ControlHash, DeviceId, DeviceKeys, EntryId, InviteId, SpaceId};
use onderweg_protocol::invite::{
    Invitation, JoinAnswer, JoinRequest, OwnInvitation, SignedCard, six_digits,
};
use onderweg_protocol::programme::ProgrammeKey;
use onderweg_protocol::roster::Roster;

fn load(name: &str) -> Vector {
    let path = format!(
        "{}/../../tests/vectors/{name}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    Vector::parse(&std::fs::read_to_string(path).unwrap())
}

fn signing(device: &Vector) -> SigningKey {
    SigningKey::from_bytes(&device.array("ed_seed"))
}

#[test]
fn names() {
    let file = load("names");
    for device in file.each("devices") {
        assert_eq!(
            signing(&device).verifying_key().to_bytes(),
            device.array("ed")
        );
        assert_eq!(device.keys().id(), DeviceId(device.array("id")));
    }
    let space = file.at("space");
    let founder = DeviceId(space.array("founder"));
    assert_eq!(
        SpaceId::of(&founder, &space.array("salt")),
        SpaceId(space.array("id"))
    );
    let entry = file.at("entry");
    let device = DeviceId(entry.array("device"));
    assert_eq!(
        EntryId::of(&device, &entry.array("salt")),
        EntryId(entry.array("id"))
    );
    let occurrence = file.at("occurrence");
    let series = EntryId(occurrence.array("series"));
    assert_eq!(
        EntryId::occurrence(&series, &occurrence.text("local_date")),
        EntryId(occurrence.array("id"))
    );
}

#[test]
fn chunks_parse_and_verify() {
    let file = load("chunks");
    for vector in file.each("chunks") {
        let chunk = Chunk::parse(vector.bytes("bytes")).unwrap();
        chunk.verify(&vector.at("author").array("ed")).unwrap();
        let header = chunk.header();
        assert_eq!(chunk.id().0, vector.array("id"));
        assert_eq!(header.space, SpaceId(vector.array("space")));
        assert_eq!(header.device, DeviceId(vector.at("author").array("id")));
        assert_eq!(u64::from(header.epoch), vector.number("epoch"));
        assert_eq!(header.dev_seq, vector.number("dev_seq"));
        assert_eq!(header.deflate, vector.flag("deflate"));
        assert_eq!(header.prev.0, vector.array("prev"));
        assert_eq!(header.control, ControlHash(vector.array("control")));
        assert_eq!(chunk.nonce(), vector.array("nonce"));
        let body = vector.bytes("body");
        let again = match header.kind {
            Kind::Data | Kind::Restitution => to_cbor(&from_cbor::<Data>(&body, "data").unwrap()),
            Kind::Manifest => to_cbor(&from_cbor::<Manifest>(&body, "manifest").unwrap()),
            Kind::Piece => to_cbor(&from_cbor::<Piece>(&body, "piece").unwrap()),
        };
        assert_eq!(again, body);
        let signed = Chunk::sign(
            header.clone(),
            &chunk.nonce(),
            chunk.ciphertext(),
            &signing(&vector.at("author")),
        );
        assert_eq!(signed, chunk);
    }
    for pair in file.each("padded") {
        let numbers: Vec<_> = pair
            .0
            .as_array()
            .unwrap()
            .iter()
            .map(|n| n.as_u64())
            .collect();
        let len = usize::try_from(numbers[0].unwrap()).unwrap();
        assert_eq!(Some(padded(len) as u64), numbers[1]);
    }
}

#[test]
fn membership() {
    let file = load("membership");
    let log: Vec<_> = file
        .each("log")
        .iter()
        .map(|entry| {
            let (bytes, signature) = (entry.bytes("bytes"), entry.array("signature"));
            let signed = SignedEntry { bytes, signature };
            assert_eq!(signed.hash(), ControlHash(entry.array("hash")));
            let read = signed.entry().unwrap();
            let again = SignedEntry::sign(&read, &signing(&file.at("founder")));
            assert_eq!(again, signed, "encoding and signature");
            signed
        })
        .collect();
    let space = SpaceId(file.array("space"));
    let roster = Roster::fold(space, &log).unwrap();
    assert_eq!(roster.n(), 3);
    assert_eq!(roster.head(), log[2].hash());
    assert_eq!(roster.kind(), SpaceKind::Circle);
    assert_eq!(roster.commitment(1), Some((1, file.array("commitment"))));
    let (founder, joiner) = (file.at("founder").keys(), file.at("joiner").keys());
    assert!(roster.is_owner(&founder.id()));
    assert_eq!(roster.person_of(&joiner.id()), Some(joiner.id()));
    assert_eq!(
        roster.invite(&InviteId(file.array("invite"))),
        None,
        "used up"
    );
    let offered = Act::Invite {
        invite: InviteId(file.array("invite")),
        key: file.array("invite_public"),
        role: Some(Role::Member),
    };
    assert_eq!(log[1].entry().unwrap().act, offered);
}

#[test]
fn invitation() {
    let file = load("invitation");
    let (owner, joiner) = (file.at("owner"), file.at("joiner"));
    let (owner_keys, joiner_keys): (DeviceKeys, DeviceKeys) = (owner.keys(), joiner.keys());
    let mut own = OwnInvitation::new(
        SpaceId(file.array("space")),
        InviteId(file.array("invite")),
        file.array("secret"),
        file.array("owner_nonce"),
        &owner_keys,
    );
    assert_eq!(own.invitation.public_key(), file.array("public_key"));
    assert_eq!(own.invitation.commitment, file.array("commitment"));
    assert_eq!(*own.invitation.to_text(), file.text("text"));
    let scanned = Invitation::from_text(&file.text("text")).unwrap();
    assert_eq!(scanned, own.invitation);

    let request = JoinRequest::make(
        &scanned,
        &joiner_keys,
        &signing(&joiner),
        file.array("joiner_nonce"),
    );
    assert_eq!(to_cbor(&request), file.bytes("request"));
    assert_eq!(request.id(), file.array("request_id"));
    let (join, answer, digits) = own.answer(&request, &owner_keys, &signing(&owner)).unwrap();
    assert_eq!(to_cbor(&answer), file.bytes("answer"));
    assert_eq!(digits, file.text("digits"));
    assert_eq!(
        six_digits(&join, &owner_keys, &file.array("owner_nonce")),
        digits
    );
    let read: JoinAnswer = from_cbor(&file.bytes("answer"), "answer").unwrap();
    assert_eq!(read.digits(&scanned, &request), Ok(digits));
    assert_eq!(to_cbor(&SignedCard::make(&scanned)), file.bytes("card"));
}

#[test]
fn case() {
    let file = load("case");
    let programme = file.at("programme");
    let offer = CaseOffer {
        token: file.array("token"),
        programme: programme.array("ed"),
        office: file.text("office"),
    };
    assert_eq!(offer.to_text(), file.text("text"));
    assert_eq!(CaseOffer::from_text(&file.text("text")), Ok(offer));

    let (token, space) = (file.array("token"), SpaceId(file.array("space")));
    let question = CaseQuestion { token, space };
    assert_eq!(to_cbor(&question), file.bytes("question"));
    let grant = Grant {
        space,
        keys: file.at("device").keys(),
        caseworker: file.text("caseworker"),
        programme: file.text("programme_name"),
    };
    assert_eq!(to_cbor(&grant), file.bytes("grant"));
    let signed = SignedGrant::sign(&grant, &signing(&programme));
    assert_eq!(to_cbor(&signed), file.bytes("signed_grant"));
    let read: SignedGrant = from_cbor(&file.bytes("signed_grant"), "grant").unwrap();
    assert_eq!(read.verify(&programme.array("ed"), &space), Ok(grant));
}

#[test]
fn catalogue() {
    let file = load("catalogue");
    let programme = file.at("programme");
    let bundle = Bundle {
        id: file.text("id"),
        version: file.number("version"),
        not_after: file.number("not_after"),
        content: file.bytes("content"),
    };
    assert_eq!(to_cbor(&bundle), file.bytes("bundle"));
    let key = ProgrammeKey(programme.array("ed"));
    assert_eq!(key.to_text(), file.text("key_text"));
    assert_eq!(ProgrammeKey::from_text(&file.text("key_text")), Ok(key));
    let signed = SignedBundle::sign(&bundle, &signing(&programme));
    assert_eq!(signed.to_bytes(), file.bytes("signed_bundle"));
    let read = SignedBundle::from_bytes(&file.bytes("signed_bundle")).unwrap();
    let verified = read.verify(&programme.array("ed"), &Expect::default());
    assert_eq!(verified, Ok(bundle));
}

#[test]
fn codes() {
    let file = load("codes");
    let account = file.at("account");
    let code = AccountCode::new(account.array("random"));
    assert_eq!(code.text(), account.text("text"));
    assert_eq!(code.hash(), account.array("hash"));
    assert_eq!(AccountCode::read(&account.text("text")), Ok(code));

    let invitation = file.at("invitation");
    let code = InviteCode::new(invitation.array("random"));
    assert_eq!(code.text(), invitation.text("text"));
    let stretched = InviteCode::read(&invitation.text("text"))
        .unwrap()
        .stretch()
        .unwrap();
    assert_eq!(stretched.invite, InviteId(invitation.array("invite")));
    assert_eq!(*stretched.secret, invitation.array("secret"));

    let recovery = file.at("recovery");
    let code = RecoveryCode::new(recovery.array("random"));
    assert_eq!(code.text(), recovery.text("text"));
    let seeds = RecoveryCode::read(&recovery.text("text")).unwrap().seeds();
    assert_eq!(*seeds.ed, recovery.array("ed_seed"));
    assert_eq!(*seeds.x, recovery.array("x_secret"));
    let space = SpaceId(recovery.array("space"));
    assert_eq!(code.vouch(&space), recovery.array("vouch"));
}

#[test]
fn http_signature() {
    let file = load("http");
    let secret = file.array("token_secret");
    let token = Token::issue(&secret, file.number("now_ms"));
    assert_eq!(token.0, file.array("token"));
    assert!(Token::check(&secret, &token, file.number("now_ms")));
    let (method, authority, path) = (
        file.text("method"),
        file.text("authority"),
        file.text("path"),
    );
    let body = file.bytes("body");
    let parts = Parts::new(&method, &authority, &path, &body).unwrap();
    let device = file.at("device");
    let nonce = Nonce {
        token,
        client: file.array("client"),
    };
    let headers = http::sign(&parts, device.keys().id(), &signing(&device), &nonce);
    let expected = Headers {
        content_digest: file.text("content_digest"),
        signature_input: file.text("signature_input"),
        signature: file.text("signature"),
    };
    assert_eq!(headers, expected);
    let verified = http::verify(&parts, &expected, &device.array("ed")).unwrap();
    assert_eq!(verified.keyid, DeviceId(device.array("id")));
    assert_eq!(verified.nonce, nonce);
    let params = expected.signature_input.strip_prefix("ow1=").unwrap();
    let base = http::signature_base(
        &[
            ("@method", "POST"),
            ("@authority", "relay.example:8443"),
            ("@path", "/v1/sync"),
            ("content-digest", &expected.content_digest),
        ],
        params,
    );
    assert_eq!(base, file.text("base"));
}
