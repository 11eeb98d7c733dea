//! Every error of the server, as RFC 9457 problem details. The detail says what to do and never
//! repeats what was sent.

use std::borrow::Cow;

use axum::Json;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use onderweg_protocol::http::Token;
use serde::Serialize;
use utoipa::ToSchema;

use crate::store::StoreError;

/// Header of a 401 that carries a fresh token.
pub(crate) const TOKEN: HeaderName = HeaderName::from_static("ow1-token");
/// Media type of every error.
pub(crate) const PROBLEM: &str = "application/problem+json";
/// What stands before the name in `type`: RFC 4151, so that nobody tries to fetch it.
const TYPE: &str = "tag:onderweg.example,2026:problem/";

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Unsigned,
    StaleToken,
    BadSignature,
    UnknownDevice,
    BadRequest,
    NotCbor,
    MediaType,
    TooLarge,
    NotFound,
    Method,
    NotMember,
    Taken,
    Full,
    Gone,
    CodeUnknown,
    CodeUsed,
    CodeExpired,
    SlowDown,
    Busy,
    Timeout,
    Internal,
}

impl Kind {
    /// Name and status.
    fn code(self) -> (&'static str, StatusCode) {
        use StatusCode as S;
        match self {
            Self::Unsigned => ("unsigned", S::UNAUTHORIZED),
            Self::StaleToken => ("stale-token", S::UNAUTHORIZED),
            Self::BadSignature => ("bad-signature", S::UNAUTHORIZED),
            Self::UnknownDevice => ("unknown-device", S::UNAUTHORIZED),
            Self::BadRequest => ("bad-request", S::BAD_REQUEST),
            Self::NotCbor => ("not-cbor", S::BAD_REQUEST),
            Self::MediaType => ("media-type", S::UNSUPPORTED_MEDIA_TYPE),
            Self::TooLarge => ("too-large", S::PAYLOAD_TOO_LARGE),
            Self::NotFound => ("not-found", S::NOT_FOUND),
            Self::Method => ("method", S::METHOD_NOT_ALLOWED),
            Self::NotMember => ("not-member", S::FORBIDDEN),
            Self::Taken => ("taken", S::CONFLICT),
            Self::Full => ("full", S::CONFLICT),
            Self::Gone => ("gone", S::GONE),
            Self::CodeUnknown => ("code-unknown", S::NOT_FOUND),
            Self::CodeUsed => ("code-used", S::CONFLICT),
            Self::CodeExpired => ("code-expired", S::GONE),
            Self::SlowDown => ("slow-down", S::TOO_MANY_REQUESTS),
            Self::Busy => ("busy", S::SERVICE_UNAVAILABLE),
            Self::Timeout => ("timeout", S::REQUEST_TIMEOUT),
            Self::Internal => ("internal", S::INTERNAL_SERVER_ERROR),
        }
    }

    /// Title, and what to do.
    #[rustfmt::skip]
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Unsigned => ("Not signed", "sign the request as docs/protocol.md says, with the token given here"),
            Self::StaleToken => ("Token too old or used", "sign again with the token given here, once"),
            Self::BadSignature => ("Signature does not verify", "sign method, host, path and body as they are sent"),
            Self::UnknownDevice => ("Unknown device", "enrol with a code first, or wait until you are admitted"),
            Self::BadRequest => ("Request does not read", "send what /openapi.json describes"),
            Self::NotCbor => ("Not a sync request", "send one CBOR sync request and nothing after it"),
            Self::MediaType => ("Unknown media type", "send application/cbor to /v1/sync and application/json elsewhere"),
            Self::TooLarge => ("Too large", "send less at once"),
            Self::NotFound => ("Not here", "check the address"),
            Self::Method => ("Not this method", "see /openapi.json for the methods of this address"),
            Self::NotMember => ("Not a member", "only a member of the space may do this"),
            Self::Taken => ("Another one is here", "the first one stays"),
            Self::Full => ("No more fit", "revoke the invitation and make another"),
            Self::Gone => ("Deleted", "it was deleted here and does not come back"),
            Self::CodeUnknown => ("Unknown code", "compare it with the sheet, or ask for a new one"),
            Self::CodeUsed => ("Code is used", "another device used this code: ask for a new one"),
            Self::CodeExpired => ("Code is too old", "codes work for seven days: ask for a new one"),
            Self::SlowDown => ("Too many requests", "try again after the time in retry-after"),
            Self::Busy => ("Busy", "try again after the time in retry-after"),
            Self::Timeout => ("Too slow", "try again, with less at once"),
            Self::Internal => ("The server failed", "nothing was stored: try again later"),
        }
    }

    #[cfg(test)]
    pub(crate) fn status(self) -> StatusCode {
        self.code().1
    }
}

/// An error answer.
#[derive(Debug)]
pub(crate) struct Problem {
    kind: Kind,
    detail: Cow<'static, str>,
    token: Option<Token>,
    retry_s: Option<u64>,
}

/// RFC 9457 problem details.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ProblemBody {
    /// Names the kind of problem; the last segment is stable.
    #[serde(rename = "type")]
    kind: String,
    /// The kind in words.
    title: &'static str,
    /// HTTP status.
    status: u16,
    /// What to do.
    detail: String,
    /// With 401: the token to sign with, base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
}

impl Problem {
    pub(crate) fn plain(kind: Kind) -> Self {
        Self::new(kind, kind.words().1)
    }

    pub(crate) fn new(kind: Kind, detail: impl Into<Cow<'static, str>>) -> Self {
        Self {
            kind,
            detail: detail.into(),
            token: None,
            retry_s: None,
        }
    }

    pub(crate) fn unauthorized(kind: Kind, token: Token) -> Self {
        Self {
            token: Some(token),
            ..Self::plain(kind)
        }
    }

    pub(crate) fn slow_down(retry_s: u64) -> Self {
        Self {
            retry_s: Some(retry_s),
            ..Self::plain(Kind::SlowDown)
        }
    }

    pub(crate) fn busy() -> Self {
        Self {
            retry_s: Some(2),
            ..Self::plain(Kind::Busy)
        }
    }

    pub(crate) fn too_large(max: usize) -> Self {
        let detail = format!("at most {max} bytes are taken here: send less at once");
        Self::new(Kind::TooLarge, detail)
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the store refused");
        Self {
            retry_s: Some(30),
            ..Self::new(
                Kind::Busy,
                "the server's store refused; nothing was stored: try again later",
            )
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let ((name, status), (title, _)) = (self.kind.code(), self.kind.words());
        let body = ProblemBody {
            kind: format!("{TYPE}{name}"),
            title,
            status: status.as_u16(),
            detail: self.detail.into_owned(),
            token: self.token.map(|token| token.to_string()),
        };
        let token = body.token.as_deref().map(HeaderValue::from_str);
        let mut response = (status, Json(body)).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(PROBLEM));
        if let Some(Ok(token)) = token {
            headers.insert(TOKEN, token);
        }
        if let Some(seconds) = self.retry_s {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
