//! Reads and verifies a signed request: one strict form, everything else refused. Looks up no key
//! and checks no token: the caller does, between [`Input::parse`] and [`verify`].

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use subtle::ConstantTimeEq;

use super::base::content_digest;
use super::{COVERED, Headers, HttpSigError, Nonce, PROFILE, Parts};
use crate::control::verifies;
use crate::ids::DeviceId;

/// What `signature-input` says; not yet believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Input {
    /// The device that says it signed.
    pub keyid: DeviceId,
    /// Server token and client bytes.
    pub nonce: Nonce,
}

/// A request that its device signed. Whether its token is fresh is for the server to check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// The device that signed.
    pub keyid: DeviceId,
    /// Server token and client bytes; remembering the whole nonce for two buckets stops a replay.
    pub nonce: Nonce,
}

impl Input {
    /// Reads the one form of `signature-input` that the profile knows.
    ///
    /// # Errors
    ///
    /// [`HttpSigError::Input`] names where the text leaves the form.
    pub fn parse(text: &str) -> Result<Self, HttpSigError> {
        let rest = after(text, PROFILE, "label")?;
        let rest = after(rest, "=", "label")?;
        let rest = after(rest, COVERED, "components")?;
        let rest = after(rest, ";keyid=\"", "keyid")?;
        let (keyid, rest) = rest.split_once('"').ok_or(HttpSigError::Input("keyid"))?;
        let rest = after(rest, ";nonce=\"", "nonce")?;
        let (nonce, rest) = rest.split_once('"').ok_or(HttpSigError::Input("nonce"))?;
        let rest = after(rest, ";tag=\"", "tag")?;
        let rest = after(rest, PROFILE, "tag")?;
        if rest != "\"" {
            return Err(HttpSigError::Input("end"));
        }
        let input = Self {
            keyid: DeviceId::from_hex(keyid).ok_or(HttpSigError::Input("keyid"))?,
            nonce: nonce.parse().map_err(|_| HttpSigError::Input("nonce"))?,
        };
        // What was read must be what would be written: upper-case hexadecimal is another text.
        if text
            .split_once('=')
            .is_some_and(|(_, params)| params == input.params())
        {
            Ok(input)
        } else {
            Err(HttpSigError::Input("keyid"))
        }
    }
}

/// The device named in `signature-input`, to look up its key before [`verify`].
///
/// # Errors
///
/// [`HttpSigError::Input`] when the text is not our profile.
pub fn keyid(signature_input: &str) -> Result<DeviceId, HttpSigError> {
    Input::parse(signature_input).map(|input| input.keyid)
}

/// Checks that the key `ed` signed exactly this request.
///
/// Each header must have come once: a caller that got two of a name refuses the request. The caller
/// looks up `ed` by [`keyid`]; for an enrolment it comes from the body and must give that id.
///
/// # Errors
///
/// [`HttpSigError`] says which part is not of the profile, or that body or signature do not match.
pub fn verify(
    parts: &Parts<'_>,
    headers: &Headers,
    ed: &[u8; 32],
) -> Result<Verified, HttpSigError> {
    let input = Input::parse(&headers.signature_input)?;
    let signature = signature_bytes(&headers.signature)?;
    let digest = content_digest(parts.body);
    if !bool::from(digest.as_bytes().ct_eq(headers.content_digest.as_bytes())) {
        return Err(HttpSigError::Digest);
    }
    let base = parts.base(&digest, &input.params());
    if verifies(ed, base.as_bytes(), &signature) {
        Ok(Verified {
            keyid: input.keyid,
            nonce: input.nonce,
        })
    } else {
        Err(HttpSigError::Signature)
    }
}

fn signature_bytes(text: &str) -> Result<[u8; 64], HttpSigError> {
    let inner = text
        .strip_prefix(PROFILE)
        .and_then(|rest| rest.strip_prefix("=:"))
        .and_then(|rest| rest.strip_suffix(':'))
        .filter(|inner| inner.len() == 88)
        .ok_or(HttpSigError::Form)?;
    let bytes = STANDARD.decode(inner).map_err(|_| HttpSigError::Form)?;
    bytes.try_into().map_err(|_| HttpSigError::Form)
}

fn after<'t>(text: &'t str, word: &str, place: &'static str) -> Result<&'t str, HttpSigError> {
    text.strip_prefix(word).ok_or(HttpSigError::Input(place))
}

#[cfg(test)]
mod tests {
    use ed25519_dalek::SigningKey;

    use super::super::{Token, sign};
    use super::*;

    const BODY: &[u8] = b"body";

    fn key() -> SigningKey {
        SigningKey::from_bytes(&[7; 32])
    }

    fn parts() -> Parts<'static> {
        Parts::new("POST", "Relay.example", "/v1/sync", BODY).unwrap()
    }

    fn signed() -> (Headers, [u8; 32]) {
        let nonce = Nonce {
            token: Token::issue(&[1; 32], 0),
            client: [2; 16],
        };
        let headers = sign(&parts(), DeviceId([0xab; 16]), &key(), &nonce);
        (headers, key().verifying_key().to_bytes())
    }

    #[test]
    fn a_signed_request_verifies_and_names_its_device() {
        let (headers, ed) = signed();
        let verified = verify(&parts(), &headers, &ed).unwrap();
        assert_eq!(verified.keyid, DeviceId([0xab; 16]));
        assert_eq!(verified.nonce.client, [2; 16]);
        assert_eq!(keyid(&headers.signature_input), Ok(DeviceId([0xab; 16])));
        assert_eq!(
            headers.signature_input,
            "ow1=(\"@method\" \"@authority\" \"@path\" \"content-digest\");\
             keyid=\"abababababababababababababababab\";\
             nonce=\"AAAAAAAAAACHOAgHE6nRfHG3hcIa3s4YAgICAgICAgICAgICAgICAg==\";tag=\"ow1\""
        );
    }

    #[test]
    fn nothing_covered_may_change() {
        let (headers, ed) = signed();
        let other = |method, host, path, body| {
            verify(
                &Parts::new(method, host, path, body).unwrap(),
                &headers,
                &ed,
            )
            .unwrap_err()
        };
        assert_eq!(
            other("PUT", "relay.example", "/v1/sync", BODY),
            HttpSigError::Signature
        );
        assert_eq!(
            other("POST", "other.example", "/v1/sync", BODY),
            HttpSigError::Signature
        );
        assert_eq!(
            other("POST", "relay.example", "/v1/blobs", BODY),
            HttpSigError::Signature
        );
        assert_eq!(
            other("POST", "relay.example", "/v1/sync", b"x"),
            HttpSigError::Digest
        );
        let stranger = SigningKey::from_bytes(&[8; 32]).verifying_key().to_bytes();
        assert_eq!(
            verify(&parts(), &headers, &stranger),
            Err(HttpSigError::Signature)
        );
        assert_eq!(
            verify(&parts(), &headers, &[0; 32]),
            Err(HttpSigError::Signature)
        );
    }

    #[test]
    fn a_digest_of_another_body_is_refused_even_if_signed() {
        let (mut headers, ed) = signed();
        headers.content_digest = content_digest(b"other");
        assert_eq!(verify(&parts(), &headers, &ed), Err(HttpSigError::Digest));
        let (mut headers, ed) = signed();
        headers.content_digest.push_str(", sha-512=:AA==:");
        assert_eq!(verify(&parts(), &headers, &ed), Err(HttpSigError::Digest));
    }

    #[test]
    fn every_other_form_of_the_input_is_refused() {
        let (headers, _) = signed();
        let good = headers.signature_input;
        let bad = |from: &str, to: &str| {
            assert!(good.contains(from));
            Input::parse(&good.replacen(from, to, 1)).unwrap_err()
        };
        assert_eq!(bad("ow1=", "sig1="), HttpSigError::Input("label"));
        assert_eq!(bad("ow1=", "a=(), ow1="), HttpSigError::Input("label"));
        assert_eq!(
            bad(" \"content-digest\"", ""),
            HttpSigError::Input("components")
        );
        assert_eq!(
            bad("\"@method\" \"@authority\"", "\"@authority\" \"@method\""),
            HttpSigError::Input("components")
        );
        assert_eq!(
            bad(";keyid", ";created=1;keyid"),
            HttpSigError::Input("keyid")
        );
        assert_eq!(bad("abab", "ABAB"), HttpSigError::Input("keyid"));
        assert_eq!(bad("abab", "+bab"), HttpSigError::Input("keyid"));
        assert_eq!(bad("AgICAg==", "AgICAh=="), HttpSigError::Input("nonce"));
        assert_eq!(
            bad("tag=\"ow1\"", "tag=\"ow2\""),
            HttpSigError::Input("tag")
        );
        assert_eq!(
            bad("tag=\"ow1\"", "tag=\"ow1\";alg=\"ed25519\""),
            HttpSigError::Input("end")
        );
        for len in 0..good.len() {
            assert!(Input::parse(&good[..len]).is_err());
        }
    }

    #[test]
    fn a_signature_header_has_one_form() {
        let (headers, ed) = signed();
        for signature in [
            "",
            "ow1=::",
            "sig1=:AAAA:",
            "ow1=:AAAA:",
            &headers.signature[..20],
        ] {
            let headers = Headers {
                signature: signature.to_string(),
                ..headers.clone()
            };
            assert_eq!(verify(&parts(), &headers, &ed), Err(HttpSigError::Form));
        }
    }
}
