//! Signs syncs with tokens as the server gives them. Must not know how they are sent.

use ed25519_dalek::SigningKey;
use onderweg_protocol::http::{Nonce, Parts, Token, sign};
use onderweg_protocol::ids::DeviceId;

use crate::measure::Res;

/// Where syncs go.
pub(crate) const SYNC: &str = "/v1/sync";
/// Header in which a refused request gets a fresh token.
pub(crate) const TOKEN: &str = "ow1-token";

/// The token in use, and how often it was used.
#[derive(Debug)]
pub(crate) struct Signer {
    token: Token,
    asked: u64,
}

impl Default for Signer {
    fn default() -> Self {
        Self {
            token: Token([0; 24]),
            asked: 0,
        }
    }
}

impl Signer {
    /// All headers of a sync that depend on its body.
    pub(crate) fn sign(
        &mut self,
        host: &str,
        device: DeviceId,
        key: &SigningKey,
        body: &[u8],
    ) -> Res<[(&'static str, String); 4]> {
        self.asked += 1;
        let mut client = [0; 16];
        let (counter, _) = client.split_at_mut(8);
        counter.copy_from_slice(&self.asked.to_be_bytes());
        let nonce = Nonce {
            token: self.token,
            client,
        };
        let parts = Parts::new("POST", host, SYNC, body)?;
        let signed = sign(&parts, device, key, &nonce);
        Ok([
            ("content-digest", signed.content_digest),
            ("signature-input", signed.signature_input),
            ("signature", signed.signature),
            ("content-type", "application/cbor".to_owned()),
        ])
    }

    /// Takes the token of a refusal.
    pub(crate) fn renew(&mut self, fresh: Option<&str>) -> Res<()> {
        self.token = fresh.ok_or("a refusal without a token")?.parse()?;
        Ok(())
    }
}
