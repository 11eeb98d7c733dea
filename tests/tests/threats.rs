//! Threats "swaps a key" and "replayed request", at the level of the protocol and of the relay's
//! own rules. `hostile_relay.rs` has what a server can do to phones over time.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use onderweg_protocol::body::{Batch, to_cbor};
use onderweg_protocol::control::{Role, SpaceKind};
use onderweg_protocol::ids::{DeviceId, EntryId, Incarnation, InviteId};
use onderweg_protocol::invite::{
    Invitation, Join, JoinError, JoinRequest, OwnInvitation, six_digits,
};
use onderweg_protocol::message::{Outcome, SpaceAnswer, SpaceAsk, SyncRequest};
use onderweg_server::relay::{Limits, MemoryStore, Relay};
use onderweg_space::author::Wish;
use onderweg_space::keys::DeviceSecret;
use onderweg_tests::house::{House, device};
use onderweg_tests::mutate::{below, bytes, seeded};

const NOW: u64 = 1_795_000_000_000;

fn invitation(owner: &DeviceSecret, seed: u64) -> OwnInvitation {
    let mut rng = seeded(seed);
    let space = House::found(owner, SpaceKind::Circle, 1).space;
    OwnInvitation::new(
        space,
        InviteId(bytes(&mut rng)),
        bytes(&mut rng),
        bytes(&mut rng),
        &owner.keys(),
    )
}

fn request(invitation: &Invitation, by: &DeviceSecret, seed: u64) -> JoinRequest {
    JoinRequest::make(
        invitation,
        &by.keys(),
        by.signing(),
        bytes(&mut seeded(seed ^ 0xffff)),
    )
}

/// The server photographed the invitation and puts its own phone between the two: the owner's
/// phone shows six digits that the joiner's phone cannot show.
#[test]
fn a_swapped_key_shows_other_digits() {
    let (owner, joiner) = (device(1), device(2));
    let mut equal = 0;
    for seed in 0..3_000 {
        let mut own = invitation(&owner, seed);
        let honest = request(&own.invitation, &joiner, seed);
        let thief = DeviceSecret::generate(&mut seeded(seed));
        let swapped = request(&own.invitation, &thief, seed ^ 1);
        let (join, answer, shown) = own
            .answer(&swapped, &owner.keys(), owner.signing())
            .unwrap();
        assert_eq!(join.keys, thief.keys());
        assert_eq!(
            answer.digits(&own.invitation, &honest),
            Err(JoinError::OtherRequest)
        );
        // Even a joiner's phone that did not look at the request's name would show other digits.
        let said: Join = honest
            .verify(&join.space, &join.invite, &own.invitation.public_key())
            .unwrap();
        let nonce = nonce_of(&answer.bytes);
        equal += u32::from(six_digits(&said, &owner.keys(), &nonce) == shown);
        assert_eq!(
            own.answer(&honest, &owner.keys(), owner.signing()).err(),
            Some(JoinError::SecondRequest)
        );
    }
    assert_eq!(equal, 0, "of 3,000 swaps");
}

fn nonce_of(answer: &[u8]) -> [u8; 32] {
    use onderweg_protocol::body::from_cbor;
    use onderweg_protocol::invite::Answer;
    from_cbor::<Answer>(answer, "answer").unwrap().nonce
}

/// A server that answers in the owner's place, or changes what either says.
#[test]
fn no_answer_but_the_owners_gives_digits() {
    let (owner, joiner, server) = (device(1), device(2), device(66));
    let mut own = invitation(&owner, 1);
    let honest = request(&own.invitation, &joiner, 1);
    let mut imitation = OwnInvitation::new(
        own.invitation.space,
        own.invitation.invite,
        own.invitation.secret,
        [9; 32],
        &server.keys(),
    );
    let (_, forged, _) = imitation
        .answer(&honest, &server.keys(), server.signing())
        .unwrap();
    assert_eq!(
        forged.digits(&own.invitation, &honest),
        Err(JoinError::OtherOwner)
    );
    let (_, good, shown) = own.answer(&honest, &owner.keys(), owner.signing()).unwrap();
    assert_eq!(good.digits(&own.invitation, &honest), Ok(shown));
    for at in 0..good.bytes.len() {
        let mut changed = good.clone();
        changed.bytes[at] ^= 1;
        assert!(
            changed.digits(&own.invitation, &honest).is_err(),
            "byte {at}"
        );
    }
    for at in 0..honest.bytes.len() {
        let mut changed = honest.clone();
        changed.bytes[at] ^= 1;
        assert!(
            invitation(&owner, 1)
                .answer(&changed, &owner.keys(), owner.signing())
                .is_err(),
            "byte {at}"
        );
    }
}

/// A relay with a circle, and every request that was sent to it.
struct Recorded {
    relay: Relay,
    store: MemoryStore,
    house: House,
    sent: Vec<(DeviceId, SyncRequest)>,
}

const CANARY: &[u8] = b"canary-of-the-house";

fn batch(n: usize) -> Vec<Batch> {
    let change = [CANARY, &[b'.'; 20]].concat();
    vec![Batch {
        entry: EntryId([u8::try_from(n).unwrap(); 16]),
        changes: vec![change.into()],
    }]
}

fn life() -> Recorded {
    let (sara, amin) = (device(1), device(2));
    let mut house = House::found(&sara, SpaceKind::Circle, 1);
    house.meet(&amin);
    let mut recorded = Recorded {
        relay: Relay::new(Limits::default()),
        store: MemoryStore::new(Incarnation([1; 16])),
        house,
        sent: Vec::new(),
    };
    recorded.push(&sara);
    recorded
        .house
        .wish(&sara, &Wish::AddMember(amin.keys(), Role::Member, None));
    recorded.push(&sara);
    for n in 0..8 {
        let by = if n % 2 == 0 { &sara } else { &amin };
        recorded.house.say(by, batch(n));
        recorded.push(by);
    }
    recorded.house.wish(&sara, &Wish::Remove(vec![amin.id()]));
    recorded.push(&sara);
    recorded.house.say(&sara, batch(9));
    recorded.push(&sara);
    recorded
}

impl Recorded {
    /// `by` sends what the relay lacks of log and chunks, in one request.
    fn push(&mut self, by: &DeviceSecret) {
        let have = self.pulled(&device(1));
        let held = usize::try_from(have.control_n).unwrap();
        let ask = SpaceAsk {
            incarnation: Incarnation([1; 16]),
            appends: self.house.log[held..].to_vec(),
            chunks: self.house.chunks[have.chunks.len()..]
                .iter()
                .map(|chunk| chunk.bytes().to_vec().into())
                .collect(),
            ..self.ask(by)
        };
        let request = SyncRequest {
            spaces: vec![ask],
            budget: None,
        };
        let answer = self.relay.sync(&self.store, by.id(), &request, NOW);
        let space = &answer.spaces[0];
        assert!(
            space
                .append_results
                .iter()
                .chain(&space.chunk_results)
                .all(Outcome::is_stored),
            "{space:?}"
        );
        self.sent.push((by.id(), request));
    }

    fn ask(&self, _by: &DeviceSecret) -> SpaceAsk {
        SpaceAsk {
            space: self.house.space,
            ..SpaceAsk::default()
        }
    }

    /// Everything that a member is sent from the beginning.
    fn pulled(&self, by: &DeviceSecret) -> SpaceAnswer {
        let request = SyncRequest {
            spaces: vec![self.ask(by)],
            budget: None,
        };
        self.relay
            .sync(&self.store, by.id(), &request, NOW)
            .spaces
            .remove(0)
    }
}

#[test]
fn a_replayed_request_changes_nothing_and_tells_nothing() {
    let recorded = life();
    let before = recorded.pulled(&device(1));
    assert_eq!((before.control_n, before.chunks.len()), (3, 9));
    let mut rng = seeded(5);
    for _ in 0..500 {
        let (device, request) = &recorded.sent[below(&mut rng, recorded.sent.len())];
        let answer = recorded
            .relay
            .sync(&recorded.store, *device, request, NOW + 1_000);
        for outcome in answer
            .spaces
            .iter()
            .flat_map(|space| space.chunk_results.iter().chain(&space.append_results))
        {
            assert!(
                matches!(outcome, Outcome::Duplicate | Outcome::NotMember),
                "{outcome:?}"
            );
        }
        let text = to_cbor(&answer);
        assert!(!text.windows(CANARY.len()).any(|part| part == CANARY));
    }
    let after = recorded.pulled(&device(1));
    assert_eq!(before, after);
}

/// The same bytes in the name of a device that is no member get neither chunks nor the log.
#[test]
fn a_request_replayed_by_a_stranger_gets_nothing() {
    let recorded = life();
    let before = recorded.pulled(&device(1));
    for (_, request) in &recorded.sent {
        let answer = recorded
            .relay
            .sync(&recorded.store, device(66).id(), request, NOW)
            .spaces
            .remove(0);
        assert_eq!(answer.outcome, Outcome::NotMember);
        assert!(answer.chunks.is_empty() && answer.control.is_empty() && answer.wanted.is_empty());
    }
    assert_eq!(recorded.pulled(&device(1)), before);
}
