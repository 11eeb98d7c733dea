//! The joiner's request: new keys, signed with the invitation's secret and by the device itself.

use ed25519_dalek::{Signer, SigningKey};
use minicbor::{Decode, Encode};

use super::{Invitation, JoinError};
use crate::body::{from_cbor, to_cbor};
use crate::control::verifies;
use crate::ids::{DeviceKeys, InviteId, SpaceId, digest};

/// What a request says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub struct Join {
    /// Which space.
    #[n(0)]
    pub space: SpaceId,
    /// By which invitation.
    #[n(1)]
    pub invite: InviteId,
    /// The joining device.
    #[n(2)]
    pub keys: DeviceKeys,
    /// The joiner's share of the six digits.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
}

/// A request as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct JoinRequest {
    /// CBOR of a [`Join`].
    #[cbor(n(0), with = "minicbor::bytes")]
    pub bytes: Vec<u8>,
    /// Ed25519 of the invitation's key over `"ow1/join-invite" || id`.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub by_invite: [u8; 64],
    /// Ed25519 of the device over `"ow1/join-device" || id`.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub by_device: [u8; 64],
}

impl JoinRequest {
    /// Asks to join with these keys; `key` is the Ed25519 secret of `keys`, `nonce` is random.
    ///
    /// A phone makes one request for an invitation, keeps it and sends the same bytes until it is
    /// answered: a fresh nonce at each attempt would give a server fresh chances at the digits.
    pub fn make(
        invitation: &Invitation,
        keys: &DeviceKeys,
        key: &SigningKey,
        nonce: [u8; 32],
    ) -> Self {
        let Invitation { space, invite, .. } = *invitation;
        let bytes = to_cbor(&Join {
            space,
            invite,
            keys: *keys,
            nonce,
        });
        let id = id_of(&bytes);
        let by_invite = invitation.key().sign(&invite_text(&id)).to_bytes();
        let by_device = key.sign(&device_text(&id)).to_bytes();
        Self {
            bytes,
            by_invite,
            by_device,
        }
    }

    /// Its name, `SHA-256("ow1/join" || bytes)`: what an answer answers.
    pub fn id(&self) -> [u8; 32] {
        id_of(&self.bytes)
    }

    /// What it says, if it is for this space and invitation and both keys signed it.
    ///
    /// Relay and inviter both check it: `invite_key` stands in the log.
    ///
    /// # Errors
    ///
    /// [`JoinError`] names what does not hold.
    pub fn verify(
        &self,
        space: &SpaceId,
        invite: &InviteId,
        invite_key: &[u8; 32],
    ) -> Result<Join, JoinError> {
        let join: Join =
            from_cbor(&self.bytes, "join").map_err(|_| JoinError::Malformed("request"))?;
        if join.space != *space {
            return Err(JoinError::OtherSpace);
        }
        if join.invite != *invite {
            return Err(JoinError::OtherInvitation);
        }
        let id = self.id();
        if !verifies(invite_key, &invite_text(&id), &self.by_invite) {
            return Err(JoinError::InviteSignature);
        }
        if !verifies(&join.keys.ed, &device_text(&id), &self.by_device) {
            return Err(JoinError::DeviceSignature);
        }
        Ok(join)
    }
}

fn id_of(bytes: &[u8]) -> [u8; 32] {
    digest("ow1/join", &[bytes])
}

fn invite_text(id: &[u8; 32]) -> Vec<u8> {
    [b"ow1/join-invite".as_slice(), id].concat()
}

fn device_text(id: &[u8; 32]) -> Vec<u8> {
    [b"ow1/join-device".as_slice(), id].concat()
}
