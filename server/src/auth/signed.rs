//! A request whose signature was checked. In this order, cheapest first: form of the headers, token,
//! key, size of the body, signature, replay, pace.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::http::header::{CONTENT_LENGTH, HOST};
use axum::http::request;
use onderweg_protocol::http::{Headers, Input, Parts, Token, verify};
use onderweg_protocol::ids::DeviceId;
use tokio_stream::StreamExt;

use super::remembered;
use crate::api::{AppState, Kind, Problem};

/// How long a body may take to come.
const BODY_TIME: Duration = Duration::from_secs(60);

/// A request that `device`, which the server knows, has signed; at most `MAX` bytes of body.
#[derive(Debug)]
pub(crate) struct Signed<const MAX: usize> {
    pub(crate) device: DeviceId,
    pub(crate) body: Bytes,
}

impl<const MAX: usize> FromRequest<AppState> for Signed<MAX> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        let unverified = Unverified::read(&parts, state)?;
        let device = unverified.input.keyid;
        let key = state
            .blocking(move |inner| inner.store.key_of(device))
            .await?;
        let Some(ed) = key else {
            return Err(state.unauthorized(Kind::UnknownDevice));
        };
        let body = read_body(&parts, body, MAX).await?;
        unverified.verify(&parts, &body, &ed, state).await?;
        Ok(Self { device, body })
    }
}

/// The signature's headers, read and fresh; whose key it is, is not yet known.
#[derive(Debug)]
pub(crate) struct Unverified {
    pub(crate) input: Input,
    headers: Headers,
}

impl Unverified {
    pub(crate) fn read(parts: &request::Parts, state: &AppState) -> Result<Self, Problem> {
        let unsigned = || state.unauthorized(Kind::Unsigned);
        if parts.uri.query().is_some() {
            return Err(Problem::new(
                Kind::BadRequest,
                "leave the query out: it would not be covered by the signature",
            ));
        }
        let headers = Headers {
            content_digest: once(parts, "content-digest").ok_or_else(unsigned)?,
            signature_input: once(parts, "signature-input").ok_or_else(unsigned)?,
            signature: once(parts, "signature").ok_or_else(unsigned)?,
        };
        let input = Input::parse(&headers.signature_input).map_err(|_| unsigned())?;
        if !Token::check(state.secret(), &input.nonce.token, state.now_ms()) {
            return Err(state.unauthorized(Kind::StaleToken));
        }
        Ok(Self { input, headers })
    }

    /// Checks the signature, that it is no replay, and the pace.
    pub(crate) async fn verify(
        &self,
        parts: &request::Parts,
        body: &[u8],
        ed: &[u8; 32],
        state: &AppState,
    ) -> Result<(), Problem> {
        let bad = |_| state.unauthorized(Kind::BadSignature);
        let authority = authority(parts).unwrap_or_default();
        let signed = Parts::new(parts.method.as_str(), &authority, parts.uri.path(), body);
        let verified = verify(&signed.map_err(bad)?, &self.headers, ed).map_err(bad)?;
        let device = verified.keyid;
        if !state
            .replays()
            .is_first(&device, &verified.nonce, state.now_ms())
        {
            return Err(state.unauthorized(Kind::StaleToken));
        }
        state.pace().device(device).map_err(Problem::slow_down)?;
        if state.store().shared().is_none() {
            return Ok(());
        }
        // Another process may have seen it.
        let (bucket, key) = remembered(&device, &verified.nonce);
        let first = state.blocking(move |inner| match inner.store.shared() {
            Some(shared) => shared.is_first(bucket, &key),
            None => Ok(true),
        });
        if first.await? {
            Ok(())
        } else {
            Err(state.unauthorized(Kind::StaleToken))
        }
    }
}

/// The value of a header that came exactly once.
fn once(parts: &request::Parts, name: &str) -> Option<String> {
    let mut values = parts.headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?.to_owned();
    values.next().is_none().then_some(value)
}

fn authority(parts: &request::Parts) -> Option<String> {
    let in_uri = parts.uri.authority().map(|found| found.as_str().to_owned());
    in_uri.or_else(|| once(parts, HOST.as_str()))
}

/// The body, if it has at most `max` bytes and comes in time. Nothing larger is kept in memory.
pub(crate) async fn read_body(
    parts: &request::Parts,
    body: Body,
    max: usize,
) -> Result<Bytes, Problem> {
    let too_large = || Problem::too_large(max);
    let said = parts.headers.get(CONTENT_LENGTH);
    let said = said.and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if said.is_some_and(|said| said > max) {
        return Err(too_large());
    }
    let collect = async {
        let mut stream = body.into_data_stream();
        let mut whole = Vec::with_capacity(said.unwrap_or_default());
        while let Some(part) = stream.next().await {
            let part = part.map_err(|_| {
                Problem::new(Kind::BadRequest, "the body ended too early: send it again")
            })?;
            if whole.len() + part.len() > max {
                return Err(too_large());
            }
            whole.extend_from_slice(&part);
        }
        Ok(Bytes::from(whole))
    };
    tokio::time::timeout(BODY_TIME, collect)
        .await
        .unwrap_or_else(|_| Err(Problem::plain(Kind::Timeout)))
}
