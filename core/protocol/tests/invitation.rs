//! Joining as two phones, a relay and a thief play it: what the six digits notice.

use ed25519_dalek::SigningKey;
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::code::InviteCode;
use onderweg_protocol::ids::{DeviceKeys, InviteId, SpaceId};
use onderweg_protocol::invite::{
    Invitation, Join, JoinError, JoinRequest, OwnInvitation, SignedCard, six_digits,
};

const SPACE: SpaceId = SpaceId([1; 16]);
const INVITE: InviteId = InviteId([2; 16]);

struct Phone {
    key: SigningKey,
    keys: DeviceKeys,
}

fn phone(seed: u8) -> Phone {
    let key = SigningKey::from_bytes(&[seed; 32]);
    let keys = DeviceKeys {
        ed: key.verifying_key().to_bytes(),
        x: [seed ^ 0x55; 32],
    };
    Phone { key, keys }
}

fn invited_by(owner: &Phone) -> OwnInvitation {
    OwnInvitation::new(SPACE, INVITE, [3; 16], [4; 32], &owner.keys)
}

fn asks(phone: &Phone, invitation: &Invitation, nonce: u8) -> JoinRequest {
    JoinRequest::make(invitation, &phone.keys, &phone.key, [nonce; 32])
}

#[test]
fn both_phones_show_the_same_six_digits() {
    let (owner, joiner) = (phone(10), phone(11));
    let mut own = invited_by(&owner);
    let scanned = Invitation::from_text(&own.invitation.to_text()).unwrap();
    let request = asks(&joiner, &scanned, 5);
    let (join, answer, shown) = own.answer(&request, &owner.keys, &owner.key).unwrap();
    assert_eq!(join.keys, joiner.keys);
    assert_eq!(answer.digits(&scanned, &request), Ok(shown.clone()));
    assert_eq!(shown.len(), 6);
    assert!(shown.bytes().all(|digit| digit.is_ascii_digit()));
    // Asked again, because an answer was lost: the same answer, also after a restart.
    let mut kept: OwnInvitation = from_cbor(&to_cbor(&own), "own").unwrap();
    let again = kept.answer(&request, &owner.keys, &owner.key).unwrap();
    assert_eq!((again.1, again.2), (answer, shown));
}

#[test]
fn a_typed_code_leads_to_the_same_invitation() {
    let owner = phone(10);
    let code = InviteCode::new([9; 10]);
    let here = code.stretch().unwrap();
    let own = OwnInvitation::new(SPACE, here.invite, *here.secret, [4; 32], &owner.keys);
    let card = SignedCard::make(&own.invitation);
    assert!(card.verify(&own.invitation.public_key()).is_ok());
    let typed = InviteCode::read(&code.text()).unwrap().stretch().unwrap();
    assert_eq!(card.open(&typed), Ok(own.invitation.clone()));
    // A server that has not got the code cannot make the joiner believe another card.
    let forged = SignedCard::make(&Invitation {
        secret: [8; 16],
        owner: phone(66).keys.id(),
        ..own.invitation.clone()
    });
    assert_eq!(forged.open(&typed), Err(JoinError::InviteSignature));
    let mut other = typed;
    other.invite = INVITE;
    assert_eq!(card.open(&other), Err(JoinError::OtherInvitation));
}

#[test]
fn a_photographed_invitation_gives_other_digits() {
    let (owner, joiner, thief) = (phone(10), phone(11), phone(12));
    let mut own = invited_by(&owner);
    let seen = own.invitation.clone();
    // The thief is first, and its request is as good as any: it has the secret.
    let (_, answer, shown) = own
        .answer(&asks(&thief, &seen, 6), &owner.keys, &owner.key)
        .unwrap();
    // The invited phone is told that another one used the invitation …
    let request = asks(&joiner, &seen, 5);
    assert_eq!(answer.digits(&seen, &request), Err(JoinError::OtherRequest));
    // … whatever digits a lying server makes it show are others …
    let join: Join = from_cbor(&request.bytes, "join").unwrap();
    assert_ne!(six_digits(&join, &owner.keys, &[4; 32]), shown);
    // … and the inviter's phone answers no second request.
    assert_eq!(
        own.answer(&request, &owner.keys, &owner.key),
        Err(JoinError::SecondRequest)
    );
}

#[test]
fn a_thief_cannot_draw_the_digits() {
    // The thief chooses keys and nonce before it knows the inviter's nonce; afterwards it can only
    // hope. Of 300,000 blind draws about 0.3 meet the digits of the invited phone.
    let (owner, joiner, thief) = (phone(10), phone(11), phone(12));
    let honest = Join {
        space: SPACE,
        invite: INVITE,
        keys: joiner.keys,
        nonce: [5; 32],
    };
    let wanted = six_digits(&honest, &owner.keys, &[4; 32]);
    let met = (0..300_000_u32)
        .filter(|draw| {
            let mut nonce = [0; 32];
            nonce[..4].copy_from_slice(&draw.to_be_bytes());
            let stolen = Join {
                keys: thief.keys,
                nonce,
                ..honest
            };
            six_digits(&stolen, &owner.keys, &[4; 32]) == wanted
        })
        .count();
    assert!(met <= 3, "{met} of 300,000");
}

#[test]
fn everything_in_the_transcript_changes_the_digits() {
    let (owner, joiner, other) = (phone(10), phone(11), phone(12));
    let join = Join {
        space: SPACE,
        invite: INVITE,
        keys: joiner.keys,
        nonce: [5; 32],
    };
    let digits = six_digits(&join, &owner.keys, &[4; 32]);
    let with = |join: Join| six_digits(&join, &owner.keys, &[4; 32]);
    let ed_only = DeviceKeys {
        ed: other.keys.ed,
        x: joiner.keys.x,
    };
    let x_only = DeviceKeys {
        ed: joiner.keys.ed,
        x: other.keys.x,
    };
    assert_ne!(
        with(Join {
            keys: ed_only,
            ..join
        }),
        digits
    );
    assert_ne!(
        with(Join {
            keys: x_only,
            ..join
        }),
        digits
    );
    assert_ne!(
        with(Join {
            space: SpaceId([9; 16]),
            ..join
        }),
        digits
    );
    assert_ne!(
        with(Join {
            invite: InviteId([9; 16]),
            ..join
        }),
        digits
    );
    assert_ne!(
        with(Join {
            nonce: [9; 32],
            ..join
        }),
        digits
    );
    assert_ne!(six_digits(&join, &other.keys, &[4; 32]), digits);
    assert_ne!(six_digits(&join, &owner.keys, &[9; 32]), digits);
}

#[test]
fn an_answer_with_other_keys_or_another_nonce_is_refused() {
    let (owner, joiner, server) = (phone(10), phone(11), phone(66));
    let mut own = invited_by(&owner);
    let request = asks(&joiner, &own.invitation, 5);
    // The server has keys of its own and even the secret: the invitation names other keys.
    let mut other = OwnInvitation::new(SPACE, INVITE, [3; 16], [4; 32], &server.keys);
    let (_, swapped, _) = other.answer(&request, &server.keys, &server.key).unwrap();
    assert_eq!(
        swapped.digits(&own.invitation, &request),
        Err(JoinError::OtherOwner)
    );
    // The right keys with a nonce that the invitation does not commit to.
    let mut renonced = OwnInvitation::new(SPACE, INVITE, [3; 16], [7; 32], &owner.keys);
    let (_, changed, _) = renonced.answer(&request, &owner.keys, &owner.key).unwrap();
    assert_eq!(
        changed.digits(&own.invitation, &request),
        Err(JoinError::OtherOwner)
    );
    // The right answer, its bytes or signature touched.
    let (_, answer, _) = own.answer(&request, &owner.keys, &owner.key).unwrap();
    for at in 0..answer.bytes.len() {
        let mut touched = answer.clone();
        touched.bytes[at] ^= 1;
        assert!(
            touched.digits(&own.invitation, &request).is_err(),
            "byte {at}"
        );
    }
    let mut touched = answer;
    touched.signature[0] ^= 1;
    assert_eq!(
        touched.digits(&own.invitation, &request),
        Err(JoinError::DeviceSignature)
    );
    // And another device of the inviter's cannot answer for this one.
    assert_eq!(
        own.answer(&request, &server.keys, &server.key),
        Err(JoinError::OtherOwner)
    );
}

#[test]
fn a_request_replayed_for_another_space_is_refused() {
    let (owner, joiner) = (phone(10), phone(11));
    let own = invited_by(&owner);
    let request = asks(&joiner, &own.invitation, 5);
    let key = own.invitation.public_key();
    let (space, invite) = (SpaceId([9; 16]), InviteId([9; 16]));
    assert!(request.verify(&SPACE, &INVITE, &key).is_ok());
    assert_eq!(
        request.verify(&space, &INVITE, &key),
        Err(JoinError::OtherSpace)
    );
    assert_eq!(
        request.verify(&SPACE, &invite, &key),
        Err(JoinError::OtherInvitation)
    );
    // The same secret gives another key in another space, so a request cannot be rewritten either.
    let elsewhere = Invitation {
        space,
        ..own.invitation.clone()
    };
    assert_ne!(elsewhere.public_key(), key);
    assert_eq!(
        request.verify(&SPACE, &INVITE, &elsewhere.public_key()),
        Err(JoinError::InviteSignature)
    );
}

#[test]
fn a_request_needs_both_signatures() {
    let (owner, joiner, thief) = (phone(10), phone(11), phone(12));
    let own = invited_by(&owner);
    let key = own.invitation.public_key();
    let good = asks(&joiner, &own.invitation, 5);
    // Keys of one phone, signed by another.
    let claimed = JoinRequest::make(&own.invitation, &joiner.keys, &thief.key, [5; 32]);
    assert_eq!(
        claimed.verify(&SPACE, &INVITE, &key),
        Err(JoinError::DeviceSignature)
    );
    // Without the secret.
    let guessed = Invitation {
        secret: [0; 16],
        ..own.invitation.clone()
    };
    assert_eq!(
        asks(&joiner, &guessed, 5).verify(&SPACE, &INVITE, &key),
        Err(JoinError::InviteSignature)
    );
    // The two signatures cannot stand for each other, and every byte counts.
    let swapped = JoinRequest {
        by_invite: good.by_device,
        by_device: good.by_invite,
        ..good.clone()
    };
    assert!(swapped.verify(&SPACE, &INVITE, &key).is_err());
    for at in 0..good.bytes.len() {
        let mut touched = good.clone();
        touched.bytes[at] ^= 1;
        assert!(touched.verify(&SPACE, &INVITE, &key).is_err(), "byte {at}");
    }
    assert_eq!(
        JoinRequest {
            bytes: vec![0xff],
            ..good
        }
        .verify(&SPACE, &INVITE, &key),
        Err(JoinError::Malformed("request"))
    );
}

#[test]
fn no_secret_stands_in_debug() {
    let own = invited_by(&phone(10));
    let shown = format!("{own:?} {:?}", own.invitation);
    assert!(!shown.contains("3, 3") && !shown.contains("4, 4") && !shown.contains("secret"));
}
