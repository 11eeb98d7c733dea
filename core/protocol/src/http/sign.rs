//! Signs a request. The nonce comes as an argument; knows no randomness.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer, SigningKey};

use super::base::content_digest;
use super::{COVERED, Input, Nonce, PROFILE, Parts};
use crate::ids::DeviceId;

/// The three headers that make a request signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headers {
    /// `content-digest`
    pub content_digest: String,
    /// `signature-input`
    pub signature_input: String,
    /// `signature`
    pub signature: String,
}

/// Signs a request as `device`, whose Ed25519 key is `key`.
pub fn sign(parts: &Parts<'_>, device: DeviceId, key: &SigningKey, nonce: &Nonce) -> Headers {
    let content_digest = content_digest(parts.body);
    let params = Input {
        keyid: device,
        nonce: *nonce,
    }
    .params();
    let signature = key.sign(parts.base(&content_digest, &params).as_bytes());
    Headers {
        content_digest,
        signature_input: format!("{PROFILE}={params}"),
        signature: format!("{PROFILE}=:{}:", STANDARD.encode(signature.to_bytes())),
    }
}

impl Input {
    /// What stands after the label, byte for byte what is signed as `@signature-params`.
    pub(super) fn params(&self) -> String {
        let Self { keyid, nonce } = self;
        format!(r#"{COVERED};keyid="{keyid}";nonce="{nonce}";tag="{PROFILE}""#)
    }
}
