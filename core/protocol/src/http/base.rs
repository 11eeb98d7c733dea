//! The text that is signed (RFC 9421, 2.5) and the digest of the body (RFC 9530). Knows no key.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::HttpSigError;

/// What of a request is covered, checked and in the form that both sides sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts<'a> {
    pub(super) method: &'a str,
    pub(super) authority: String,
    pub(super) path: &'a str,
    pub(super) body: &'a [u8],
}

impl<'a> Parts<'a> {
    /// Method, `Host` as sent (the default port left out), path and body of one request.
    ///
    /// The authority is lower-cased. A path with a query is refused: the profile does not cover it.
    ///
    /// # Errors
    ///
    /// [`HttpSigError::Part`] names the part that holds what no such part may hold.
    pub fn new(
        method: &'a str,
        authority: &str,
        path: &'a str,
        body: &'a [u8],
    ) -> Result<Self, HttpSigError> {
        if method.is_empty() || !method.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(HttpSigError::Part("method"));
        }
        let host = |byte: u8| byte.is_ascii_graphic() && !b"/?#@\\\"".contains(&byte);
        if authority.is_empty() || !authority.bytes().all(host) {
            return Err(HttpSigError::Part("authority"));
        }
        let plain = |byte: u8| byte.is_ascii_graphic() && !b"?#\\\"".contains(&byte);
        if !path.starts_with('/') || !path.bytes().all(plain) {
            return Err(HttpSigError::Part("path"));
        }
        Ok(Self {
            method,
            authority: authority.to_ascii_lowercase(),
            path,
            body,
        })
    }

    /// The signature base of our profile.
    pub(super) fn base(&self, digest: &str, params: &str) -> String {
        signature_base(
            &[
                ("@method", self.method),
                ("@authority", &self.authority),
                ("@path", self.path),
                ("content-digest", digest),
            ],
            params,
        )
    }
}

/// `sha-256=:…:` of a body, as in RFC 9530.
pub fn content_digest(body: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(Sha256::digest(body)))
}

/// The signature base of RFC 9421 over components in order; `params` is the inner list with its
/// parameters, as in `signature-input` after the label.
///
/// The values must hold no line break; [`Parts`] sees to it for our own.
pub fn signature_base(components: &[(&str, &str)], params: &str) -> String {
    let mut base = String::new();
    for (name, value) in components {
        base.push_str(&format!("\"{name}\": {value}\n"));
    }
    base.push_str(&format!("\"@signature-params\": {params}"));
    base
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_those_of_rfc_9530() {
        let with_line_end = b"{\"hello\": \"world\"}\n";
        assert_eq!(
            content_digest(with_line_end),
            "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"
        );
        let without = b"{\"hello\": \"world\"}";
        assert_eq!(
            content_digest(without),
            "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"
        );
        assert_eq!(
            content_digest(b""),
            "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"
        );
    }

    #[test]
    fn parts_that_would_change_the_base_are_refused() {
        let parts = |method, authority, path| Parts::new(method, authority, path, b"").err();
        assert_eq!(parts("POST", "Example.com:8443", "/v1/sync"), None);
        assert_eq!(
            parts("post", "example.com", "/"),
            Some(HttpSigError::Part("method"))
        );
        assert_eq!(
            parts("", "example.com", "/"),
            Some(HttpSigError::Part("method"))
        );
        for authority in ["", "a b", "a/b", "user@host", "host\n\"@path\": /"] {
            assert_eq!(
                parts("GET", authority, "/"),
                Some(HttpSigError::Part("authority"))
            );
        }
        for path in ["", "v1", "/a?b=1", "/a#b", "/a\n", "/é", "/a b"] {
            assert_eq!(
                parts("GET", "example.com", path),
                Some(HttpSigError::Part("path"))
            );
        }
    }
}
