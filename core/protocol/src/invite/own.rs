//! The inviter's side: keeps its nonce, and reveals it to one request only. Knows no store; what it
//! returns is kept by the caller before anything is sent.

use std::fmt;

use ed25519_dalek::SigningKey;
use minicbor::{Decode, Encode};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{Invitation, Join, JoinAnswer, JoinError, JoinRequest, commitment, six_digits};
use crate::ids::{DeviceKeys, InviteId, SpaceId};

/// An invitation that this device made.
#[derive(Clone, PartialEq, Eq, Encode, Decode, Zeroize, ZeroizeOnDrop)]
pub struct OwnInvitation {
    /// What the joiner gets.
    #[n(0)]
    pub invitation: Invitation,
    #[cbor(n(1), with = "minicbor::bytes")]
    nonce: [u8; 32],
    #[cbor(n(2), with = "minicbor::bytes")]
    #[zeroize(skip)]
    answered: Option<[u8; 32]>,
}

impl OwnInvitation {
    /// An invitation of the device with these keys. Secret and nonce are random, and independent of
    /// each other; with a code, id and secret come from [`crate::code::InviteCode::stretch`].
    pub fn new(
        space: SpaceId,
        invite: InviteId,
        secret: [u8; 16],
        nonce: [u8; 32],
        owner: &DeviceKeys,
    ) -> Self {
        let commitment = commitment(&space, &invite, owner, &nonce);
        let invitation = Invitation {
            space,
            invite,
            secret,
            owner: owner.id(),
            commitment,
        };
        Self {
            invitation,
            nonce,
            answered: None,
        }
    }

    /// Answers a request by revealing the nonce, and says what it asks and which digits to show.
    ///
    /// Only the first request is ever answered; the same one again gets the same answer. Keep `self`
    /// durably before sending the answer: a nonce revealed twice lets a thief choose the digits.
    ///
    /// # Errors
    ///
    /// [`JoinError::SecondRequest`] when another phone was answered: the invitation was copied, revoke
    /// it. Otherwise what is wrong with the request, and nothing was revealed.
    pub fn answer(
        &mut self,
        request: &JoinRequest,
        owner: &DeviceKeys,
        key: &SigningKey,
    ) -> Result<(Join, JoinAnswer, String), JoinError> {
        if owner.id() != self.invitation.owner {
            return Err(JoinError::OtherOwner);
        }
        let Invitation { space, invite, .. } = &self.invitation;
        let join = request.verify(space, invite, &self.invitation.public_key())?;
        let id = request.id();
        if self.answered.is_some_and(|answered| answered != id) {
            return Err(JoinError::SecondRequest);
        }
        self.answered = Some(id);
        let answer = JoinAnswer::make(id, owner, key, self.nonce);
        let digits = six_digits(&join, owner, &self.nonce);
        Ok((join, answer, digits))
    }

    /// Whether the nonce is out: this invitation serves no second phone.
    pub fn is_answered(&self) -> bool {
        self.answered.is_some()
    }
}

impl fmt::Debug for OwnInvitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnInvitation")
            .field("invitation", &self.invitation)
            .field("answered", &self.is_answered())
            .finish_non_exhaustive()
    }
}
