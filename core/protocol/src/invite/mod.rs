//! How somebody joins: an invitation, a request, an answer, six digits that two people compare.
//!
//! ```text
//!  inviter's phone                      relay                        joiner's phone
//!  Invite{public key} in the log  ---->
//!  QR or 16 characters            - - - - - - - - - - - - - - - - ->  reads it
//!                                 <----  JoinRequest{keys, nonce J}   made once, kept, sent again as is
//!  JoinAnswer{keys, nonce O}      ---->                          ---> opens the commitment
//!  six digits                     - - - - two people compare - - - -  six digits
//!  "same": AddMember with wraps   ---->
//! ```
//!
//! The secret proves only that a request comes from somebody who saw the invitation. Who that is, the
//! six digits prove. They cover both phones' keys and both nonces. The QR commits the inviter to its
//! nonce before the joiner draws one, and the inviter reveals it only after it has received a request:
//! so whoever stands between has chosen all it can choose before it can compute a single digit.
//!
//! - The server, active, without the secret: can withhold, nothing else. It cannot sign a request,
//!   and the QR names the inviter's keys.
//! - The server and somebody who photographed the invitation, together: can answer each side in the
//!   other's place. The digits are then equal by chance alone, one in a million for each invitation,
//!   because an inviter answers **one request for an invitation, ever** ([`OwnInvitation::answer`]) and
//!   a phone makes **one request for an invitation, ever** ([`JoinRequest::make`]). They can spend the
//!   invitation: a mismatch is seen, and the inviter revokes it and shows another.
//! - Two people who do not compare the digits are not protected from a photograph.
//!
//! Knows no roster and no store.

mod answer;
mod card;
mod digits;
mod own;
mod request;
mod text;

use std::fmt;

use ed25519_dalek::SigningKey;
use hkdf::Hkdf;
use minicbor::{Decode, Encode};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

pub use answer::{Answer, JoinAnswer};
pub use card::{Card, SignedCard};
pub use digits::six_digits;
pub use own::OwnInvitation;
pub use request::{Join, JoinRequest};
pub use text::InviteTextError;

use crate::ids::{DeviceId, DeviceKeys, InviteId, SpaceId, digest};

/// What the joiner gets by QR or by code. It holds a secret: whoever has it can ask to join.
#[derive(Clone, PartialEq, Eq, Encode, Decode, Zeroize, ZeroizeOnDrop)]
pub struct Invitation {
    /// Where to.
    #[n(0)]
    #[zeroize(skip)]
    pub space: SpaceId,
    /// Its name in the log.
    #[n(1)]
    #[zeroize(skip)]
    pub invite: InviteId,
    /// Signs requests, through [`Invitation::key`].
    #[cbor(n(2), with = "minicbor::bytes")]
    pub secret: [u8; 16],
    /// The inviting device: its id is the fingerprint of its keys.
    #[n(3)]
    #[zeroize(skip)]
    pub owner: DeviceId,
    /// Binds the inviter to keys and nonce: see [`commitment`].
    #[cbor(n(4), with = "minicbor::bytes")]
    #[zeroize(skip)]
    pub commitment: [u8; 32],
}

impl Invitation {
    /// The key that signs requests; the log holds its public half.
    ///
    /// Ed25519 seed = HKDF-SHA256(secret, info = `"ow1/invite" || space_id || invite_id`).
    pub fn key(&self) -> SigningKey {
        let info = [b"ow1/invite".as_slice(), &self.space.0, &self.invite.0].concat();
        let mut seed = Zeroizing::new([0; 32]);
        // 32 bytes are one block: HKDF refuses only more than 255 of them.
        let _ = Hkdf::<Sha256>::new(None, &self.secret).expand(&info, seed.as_mut_slice());
        SigningKey::from_bytes(&seed)
    }

    /// The public half, as `Invite` carries it.
    pub fn public_key(&self) -> [u8; 32] {
        self.key().verifying_key().to_bytes()
    }

    fn is_opened_by(&self, keys: &DeviceKeys, nonce: &[u8; 32]) -> bool {
        let opened = commitment(&self.space, &self.invite, keys, nonce);
        self.commitment.ct_eq(&opened).into()
    }
}

impl fmt::Debug for Invitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Invitation")
            .field("space", &self.space)
            .field("invite", &self.invite)
            .field("owner", &self.owner)
            .finish_non_exhaustive()
    }
}

/// `SHA-256("ow1/invite-commit" || space_id || invite_id || ed || x || nonce)`: hides the nonce, and
/// binds the inviter to it and to its keys.
pub fn commitment(
    space: &SpaceId,
    invite: &InviteId,
    owner: &DeviceKeys,
    nonce: &[u8; 32],
) -> [u8; 32] {
    digest(
        "ow1/invite-commit",
        &[&space.0, &invite.0, &owner.ed, &owner.x, nonce],
    )
}

/// Why a request, an answer or a card is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JoinError {
    /// Not CBOR of its kind.
    #[error("{0} does not read")]
    Malformed(&'static str),
    /// Made for another space: replayed.
    #[error("made for another space")]
    OtherSpace,
    /// Made for another invitation.
    #[error("made for another invitation")]
    OtherInvitation,
    /// Not signed by somebody who has the invitation.
    #[error("not signed with the invitation's secret")]
    InviteSignature,
    /// Not signed by the device whose keys it carries.
    #[error("not signed by the device that it names")]
    DeviceSignature,
    /// Answered by keys that the invitation does not name, or with another nonce.
    #[error("the answer is not from the phone that showed the invitation")]
    OtherOwner,
    /// The inviter answered another phone: somebody else used this invitation.
    #[error("another phone used this invitation: ask for a new one")]
    OtherRequest,
    /// This phone has answered another request already.
    #[error("a second phone used this invitation: revoke it and show a new one")]
    SecondRequest,
}
