//! What a joiner without a camera needs beside the code: the relay keeps it, the code's secret vouches.

use ed25519_dalek::Signer;
use minicbor::{Decode, Encode};

use super::{Invitation, JoinError};
use crate::body::{from_cbor, to_cbor};
use crate::code::Stretched;
use crate::control::verifies;
use crate::ids::{DeviceId, InviteId, SpaceId, digest};

/// An invitation without its secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub struct Card {
    /// Where to.
    #[n(0)]
    pub space: SpaceId,
    /// Its name in the log.
    #[n(1)]
    pub invite: InviteId,
    /// The inviting device.
    #[n(2)]
    pub owner: DeviceId,
    /// Binds the inviter to keys and nonce.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub commitment: [u8; 32],
}

/// A card as it travels, signed with the key derived from the secret: the server, who has not got
/// it, can neither change a card nor make one.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct SignedCard {
    /// CBOR of a [`Card`].
    #[cbor(n(0), with = "minicbor::bytes")]
    pub bytes: Vec<u8>,
    /// Ed25519 over `"ow1/invite-card" || SHA-256 of the bytes`.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub signature: [u8; 64],
}

impl SignedCard {
    /// The card of an invitation, for the relay to keep.
    pub fn make(invitation: &Invitation) -> Self {
        let Invitation {
            space,
            invite,
            owner,
            commitment,
            ..
        } = *invitation;
        let bytes = to_cbor(&Card {
            space,
            invite,
            owner,
            commitment,
        });
        let signature = invitation.key().sign(&signed_text(&bytes)).to_bytes();
        Self { bytes, signature }
    }

    /// What it says, if the invitation's public key signed it: what a relay checks before keeping it.
    ///
    /// # Errors
    ///
    /// [`JoinError`] when it does not read or is not signed by that key.
    pub fn verify(&self, invite_key: &[u8; 32]) -> Result<Card, JoinError> {
        let card = from_cbor(&self.bytes, "card").map_err(|_| JoinError::Malformed("card"))?;
        if verifies(invite_key, &signed_text(&self.bytes), &self.signature) {
            Ok(card)
        } else {
            Err(JoinError::InviteSignature)
        }
    }

    /// The invitation that a typed code opens with this card.
    ///
    /// # Errors
    ///
    /// [`JoinError`] when the card is another invitation's, or was not made by who made the code.
    pub fn open(&self, code: &Stretched) -> Result<Invitation, JoinError> {
        let card: Card =
            from_cbor(&self.bytes, "card").map_err(|_| JoinError::Malformed("card"))?;
        if card.invite != code.invite {
            return Err(JoinError::OtherInvitation);
        }
        let Card {
            space,
            invite,
            owner,
            commitment,
        } = card;
        let invitation = Invitation {
            space,
            invite,
            secret: *code.secret,
            owner,
            commitment,
        };
        self.verify(&invitation.public_key())?;
        Ok(invitation)
    }
}

fn signed_text(bytes: &[u8]) -> Vec<u8> {
    [b"ow1/invite-card".as_slice(), &digest("ow1/card", &[bytes])].concat()
}
