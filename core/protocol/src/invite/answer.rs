//! The inviter's answer: its keys and the nonce that the invitation committed it to.

use ed25519_dalek::{Signer, SigningKey};
use minicbor::{Decode, Encode};

use super::{Invitation, Join, JoinError, JoinRequest, six_digits};
use crate::body::{from_cbor, to_cbor};
use crate::control::verifies;
use crate::ids::{DeviceKeys, digest};

/// What an answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub struct Answer {
    /// The request's name.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub request: [u8; 32],
    /// The inviting device.
    #[n(1)]
    pub keys: DeviceKeys,
    /// The inviter's share of the six digits.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
}

/// An answer as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct JoinAnswer {
    /// CBOR of an [`Answer`].
    #[cbor(n(0), with = "minicbor::bytes")]
    pub bytes: Vec<u8>,
    /// Ed25519 of the inviting device over `"ow1/join-answer" || SHA-256 of the bytes`.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub signature: [u8; 64],
}

impl JoinAnswer {
    /// Made by [`super::OwnInvitation::answer`] alone, which reveals a nonce once.
    pub(super) fn make(
        request: [u8; 32],
        owner: &DeviceKeys,
        key: &SigningKey,
        nonce: [u8; 32],
    ) -> Self {
        let bytes = to_cbor(&Answer {
            request,
            keys: *owner,
            nonce,
        });
        let signature = key.sign(&signed_text(&bytes)).to_bytes();
        Self { bytes, signature }
    }

    /// Checks the answer to one's own request and returns the digits to show.
    ///
    /// # Errors
    ///
    /// [`JoinError::OtherRequest`] when the inviter answered another phone, [`JoinError::OtherOwner`]
    /// when it is not from the phone that the invitation names.
    pub fn digits(
        &self,
        invitation: &Invitation,
        request: &JoinRequest,
    ) -> Result<String, JoinError> {
        let answer: Answer =
            from_cbor(&self.bytes, "answer").map_err(|_| JoinError::Malformed("answer"))?;
        let named = answer.keys.id() == invitation.owner;
        if !named || !invitation.is_opened_by(&answer.keys, &answer.nonce) {
            return Err(JoinError::OtherOwner);
        }
        if !verifies(&answer.keys.ed, &signed_text(&self.bytes), &self.signature) {
            return Err(JoinError::DeviceSignature);
        }
        if answer.request != request.id() {
            return Err(JoinError::OtherRequest);
        }
        let join: Join =
            from_cbor(&request.bytes, "join").map_err(|_| JoinError::Malformed("request"))?;
        Ok(six_digits(&join, &answer.keys, &answer.nonce))
    }
}

fn signed_text(bytes: &[u8]) -> Vec<u8> {
    [
        b"ow1/join-answer".as_slice(),
        &digest("ow1/answer", &[bytes]),
    ]
    .concat()
}
