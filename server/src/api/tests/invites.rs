//! The mailbox of an invitation, from the card to the answer.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::control::{Act, Role};
use onderweg_protocol::ids::{ChunkId, InviteId};
use onderweg_protocol::invite::{JoinAnswer, JoinRequest, OwnInvitation, SignedCard};
use serde_json::{Value, json};

use super::*;
use crate::relay::Limits;
use crate::relay::tests::World;

const INVITE: InviteId = InviteId([6; 16]);

/// A space with one member and one open invitation.
struct Open {
    server: Server,
    owner: Phone,
    own: OwnInvitation,
    world: World,
}

impl Open {
    async fn new() -> Self {
        Self::with(Settings::default()).await
    }

    async fn with(settings: Settings) -> Self {
        let server = Server::with(settings);
        let owner = server.known(1).await;
        let mut world = World::unfounded(&owner, Limits::default());
        let own = OwnInvitation::new(world.space, INVITE, [3; 16], [4; 32], &owner.keys);
        let invite = Act::Invite {
            invite: INVITE,
            key: own.invitation.public_key(),
            role: Some(Role::Member),
        };
        let mut this = Self {
            own,
            server,
            owner: owner.clone(),
            world: World::unfounded(&owner, Limits::default()),
        };
        let create = world.create(&owner);
        this.append(&mut world, create);
        this.append(&mut world, invite);
        this.world = world;
        this
    }

    /// Straight into the store: how entries get there is tested elsewhere.
    fn append(&self, world: &mut World, act: Act) {
        let entry = world.entry(&self.owner, act);
        let mut ask = world.ask();
        ask.appends = vec![entry.clone()];
        let request = onderweg_protocol::message::SyncRequest {
            spaces: vec![ask],
            budget: None,
        };
        let store = self.server.store.as_ref();
        let answer = world.relay.sync(store, self.owner.id(), &request, NOW);
        assert!(answer.spaces[0].append_results[0].is_stored());
        world.roster.apply(&entry).unwrap();
    }

    fn request(&self, seed: u8) -> JoinRequest {
        let joiner = Phone::new(seed);
        JoinRequest::make(&self.own.invitation, &joiner.keys, &joiner.key, [seed; 32])
    }

    async fn post(&self, request: &JoinRequest) -> Answer {
        let body = json!({"request": encoded(&to_cbor(request))});
        let draft = post(&path("requests"), JSON, body.to_string());
        self.server.send(draft.unsigned()).await
    }
}

fn path(rest: &str) -> String {
    format!("/v1/invites/{INVITE}/{rest}")
}

fn encoded(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn answer_path(request: &JoinRequest) -> String {
    path(&format!("requests/{}/answer", ChunkId(request.id())))
}

#[tokio::test]
async fn a_request_reaches_the_inviter_and_its_answer_the_joiner() {
    let mut open = Open::new().await;
    let request = open.request(2);
    let waiting = open.post(&request).await;
    assert_eq!(
        (waiting.status, waiting.json()),
        (StatusCode::OK, json!({"answer": null}))
    );
    assert_eq!(
        open.post(&request).await.json()["answer"],
        Value::Null,
        "once"
    );
    let listed = open.server.ask(&open.owner, get(&path("requests"))).await;
    let listed = listed.json();
    assert_eq!(listed["requests"].as_array().unwrap().len(), 1);
    let bytes = STANDARD.decode(listed["requests"][0]["request"].as_str().unwrap());
    let read: JoinRequest = from_cbor(&bytes.unwrap(), "request").unwrap();
    assert_eq!(read, request);
    assert_eq!(
        listed["requests"][0]["id"],
        ChunkId(request.id()).to_string()
    );
    let (keys, key) = (open.owner.keys, open.owner.key.clone());
    let (_, answer, digits) = open.own.answer(&read, &keys, &key).unwrap();
    let body = json!({"answer": encoded(&to_cbor(&answer))});
    for _ in 0..2 {
        let kept = open
            .server
            .ask(&open.owner, put(&answer_path(&request), &body))
            .await;
        assert_eq!(kept.status, StatusCode::NO_CONTENT);
    }
    let got = open.post(&request).await.json();
    let bytes = STANDARD.decode(got["answer"].as_str().unwrap()).unwrap();
    let got: JoinAnswer = from_cbor(&bytes, "answer").unwrap();
    assert_eq!(got.digits(&open.own.invitation, &request), Ok(digits));
    // It stays there when the invitation is used up.
    let add = open.world.add(&Phone::new(2));
    let Act::AddMember {
        keys, role, wraps, ..
    } = add
    else {
        unreachable!()
    };
    let invite = Some(INVITE);
    let add = Act::AddMember {
        keys,
        role,
        invite,
        wraps,
    };
    let mut world = std::mem::replace(
        &mut open.world,
        World::unfounded(&open.owner, Limits::default()),
    );
    open.append(&mut world, add);
    assert!(open.post(&request).await.json()["answer"].is_string());
    open.post(&open.request(3))
        .await
        .is(Kind::NotFound, "not-found");
}

#[tokio::test]
async fn only_who_has_the_invitation_may_ask() {
    let open = Open::new().await;
    let mut forged = open.request(2);
    forged.by_invite[0] ^= 1;
    open.post(&forged).await.is(Kind::NotFound, "not-found");
    let mut forged = open.request(2);
    forged.by_device[0] ^= 1;
    open.post(&forged).await.is(Kind::NotFound, "not-found");
    let other = OwnInvitation::new(
        open.world.space,
        InviteId([9; 16]),
        [3; 16],
        [4; 32],
        &open.owner.keys,
    );
    let joiner = Phone::new(2);
    let stray = JoinRequest::make(&other.invitation, &joiner.keys, &joiner.key, [1; 32]);
    open.post(&stray).await.is(Kind::NotFound, "not-found");
    let draft = post(&path("requests"), JSON, "{\"request\": \"AAAA\"}");
    open.server
        .send(draft.unsigned())
        .await
        .is(Kind::BadRequest, "bad-request");
    let draft = post("/v1/invites/zz/requests", JSON, "{}");
    open.server
        .send(draft.unsigned())
        .await
        .is(Kind::NotFound, "not-found");
    let draft = post(&path("requests"), JSON, vec![b' '; 5_000]);
    open.server
        .send(draft.unsigned())
        .await
        .is(Kind::TooLarge, "too-large");
}

#[tokio::test]
async fn requests_for_one_invitation_are_few() {
    let open = Open::new().await;
    for seed in 10..18 {
        assert_eq!(open.post(&open.request(seed)).await.status, StatusCode::OK);
    }
    open.post(&open.request(18)).await.is(Kind::Full, "full");
    assert_eq!(open.post(&open.request(10)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn one_address_asks_only_so_often() {
    let open = Open::with(Settings {
        per_address: 3,
        ..Settings::default()
    })
    .await; // the enrolment is one of them
    let request = open.request(2);
    for _ in 0..2 {
        assert_eq!(open.post(&request).await.status, StatusCode::OK);
    }
    open.post(&request).await.is(Kind::SlowDown, "slow-down");
}

#[tokio::test]
async fn others_see_no_requests_and_answer_none() {
    let mut open = Open::new().await;
    let request = open.request(2);
    open.post(&request).await;
    let stranger = open.server.known(8).await;
    let listed = open.server.ask(&stranger, get(&path("requests"))).await;
    assert_eq!(listed.json(), json!({"requests": []}));
    let (keys, key) = (open.owner.keys, open.owner.key.clone());
    let (_, answer, _) = open.own.answer(&request, &keys, &key).unwrap();
    let body = json!({"answer": encoded(&to_cbor(&answer))});
    let refused = open
        .server
        .ask(&stranger, put(&answer_path(&request), &body))
        .await;
    refused.is(Kind::BadRequest, "bad-request");
    let elsewhere = answer_path(&open.request(3));
    let refused = open.server.ask(&open.owner, put(&elsewhere, &body)).await;
    refused.is(Kind::BadRequest, "bad-request");
    open.server
        .send(get(&path("requests")).unsigned())
        .await
        .is(Kind::Unsigned, "unsigned");
}

#[tokio::test]
async fn an_answer_is_given_once() {
    let mut open = Open::new().await;
    let request = open.request(2);
    let (keys, key) = (open.owner.keys, open.owner.key.clone());
    let (_, answer, _) = open.own.answer(&request, &keys, &key).unwrap();
    let body = |answer: &JoinAnswer| json!({"answer": encoded(&to_cbor(answer))});
    let early = open
        .server
        .ask(&open.owner, put(&answer_path(&request), &body(&answer)))
        .await;
    early.is(Kind::NotFound, "not-found");
    open.post(&request).await;
    let kept = open
        .server
        .ask(&open.owner, put(&answer_path(&request), &body(&answer)))
        .await;
    assert_eq!(kept.status, StatusCode::NO_CONTENT);
    let mut other = answer.clone();
    other.signature[0] ^= 1;
    let taken = open
        .server
        .ask(&open.owner, put(&answer_path(&request), &body(&other)))
        .await;
    taken.is(Kind::Taken, "taken");
}

#[tokio::test]
async fn a_card_waits_for_who_typed_a_code() {
    let open = Open::new().await;
    let joiner = open.server.known(2).await;
    let missing = open.server.ask(&joiner, get(&path("card"))).await;
    missing.is(Kind::NotFound, "not-found");
    let card = SignedCard::make(&open.own.invitation);
    let body = |card: &SignedCard| json!({"card": encoded(&to_cbor(card))});
    let stranger = open
        .server
        .ask(&joiner, put(&path("card"), &body(&card)))
        .await;
    stranger.is(Kind::NotMember, "not-member");
    let mut forged = card.clone();
    forged.signature[0] ^= 1;
    let refused = open
        .server
        .ask(&open.owner, put(&path("card"), &body(&forged)))
        .await;
    refused.is(Kind::NotFound, "not-found");
    let elsewhere = format!("/v1/invites/{}/card", InviteId([9; 16]));
    let refused = open
        .server
        .ask(&open.owner, put(&elsewhere, &body(&card)))
        .await;
    refused.is(Kind::BadRequest, "bad-request");
    for _ in 0..2 {
        let kept = open
            .server
            .ask(&open.owner, put(&path("card"), &body(&card)))
            .await;
        assert_eq!(kept.status, StatusCode::NO_CONTENT);
    }
    let got = open.server.ask(&joiner, get(&path("card"))).await;
    assert_eq!(got.json(), body(&card));
    let mut changed = open.own.invitation.clone();
    changed.commitment[0] ^= 1;
    let other = SignedCard::make(&changed);
    let taken = open
        .server
        .ask(&open.owner, put(&path("card"), &body(&other)))
        .await;
    taken.is(Kind::Taken, "taken");
}

#[tokio::test]
async fn old_mail_goes() {
    let open = Open::new().await;
    let request = open.request(2);
    open.post(&request).await;
    open.server
        .clock
        .fetch_add(31 * crate::relay::tests::DAY, Ordering::Relaxed);
    open.server.state.tidy();
    let listed = open.server.ask(&open.owner, get(&path("requests"))).await;
    assert_eq!(listed.json(), json!({"requests": []}));
}
