//! Who asks: RFC 9421 signatures over one request, in one profile, without I/O.
//!
//! Ed25519 over exactly `"@method" "@authority" "@path" "content-digest"` (RFC 9530, SHA-256) with
//! the parameters `keyid`, `nonce` and `tag="ow1"` and no `created`: a phone's clock is never used.
//! What is fresh is said by the server's [`Token`] inside the nonce. Anything else is refused, even
//! where the RFC would allow it: one form means that there is nothing to confuse.
//!
//! Knows nothing of sockets, headers maps or what the body says.

mod base;
mod nonce;
mod sign;
mod verify;

pub use base::{Parts, content_digest, signature_base};
pub use nonce::{BUCKET_MS, Nonce, Token};
pub use sign::{Headers, sign};
pub use verify::{Input, Verified, keyid, verify};

/// Why a request was not signed or not believed. Names the part, never its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HttpSigError {
    /// Method, authority or path cannot stand in a signature base; a query would not be covered.
    #[error("the request's {0} cannot be signed")]
    Part(&'static str),
    /// `signature-input` is not this profile; the word says where reading stopped.
    #[error("signature-input is not the profile ow1 at {0}")]
    Input(&'static str),
    /// `signature` is not `ow1=:…:` with 64 bytes.
    #[error("signature header is not ow1 with 64 bytes")]
    Form,
    /// `content-digest` is not the SHA-256 of the body, in the one form used here.
    #[error("content-digest does not match the body")]
    Digest,
    /// The key did not sign this request.
    #[error("request signature does not verify")]
    Signature,
    /// The text is not a nonce or token.
    #[error("nonce or token does not read")]
    Nonce,
}

/// Label, tag and domain word of the profile.
const PROFILE: &str = "ow1";
/// The covered components, as they stand in `signature-input`.
const COVERED: &str = r#"("@method" "@authority" "@path" "content-digest")"#;
