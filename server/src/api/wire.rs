//! Small readers that endpoints share. Their errors never repeat what was sent.

use std::net::{IpAddr, Ipv4Addr};

use axum::extract::ConnectInfo;
use axum::http::header::CONTENT_TYPE;
use axum::http::request;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use onderweg_protocol::body::from_cbor;
use onderweg_protocol::ids::{ControlHash, InviteId};
use serde::de::DeserializeOwned;

use super::problem::{Kind, Problem};
use crate::serve::Peer;

/// Where a request came from; unknown in tests without a socket.
pub(super) fn address(parts: &request::Parts) -> IpAddr {
    let peer = parts.extensions.get::<ConnectInfo<Peer>>();
    peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0.0.ip())
}

/// The JSON of a request that says it is JSON.
pub(super) fn json<T: DeserializeOwned>(parts: &request::Parts, body: &[u8]) -> Result<T, Problem> {
    let kind = parts.headers.get(CONTENT_TYPE);
    let kind = kind.and_then(|value| value.to_str().ok());
    if kind.is_none_or(|kind| kind.split(';').next().map(str::trim) != Some("application/json")) {
        return Err(Problem::plain(Kind::MediaType));
    }
    serde_json::from_slice(body).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let detail = format!("the JSON does not read at line {line}, column {column}");
        Problem::new(Kind::BadRequest, detail)
    })
}

/// 32 bytes of hexadecimal.
pub(super) fn bytes32(text: &str) -> Result<[u8; 32], Problem> {
    let read = ControlHash::from_hex(text).map(|read| read.0);
    read.ok_or_else(|| Problem::new(Kind::BadRequest, "a key is 64 hexadecimal digits"))
}

/// An invitation's id in a path.
pub(super) fn invite_id(text: &str) -> Result<InviteId, Problem> {
    InviteId::from_hex(text).ok_or_else(|| Problem::plain(Kind::NotFound))
}

/// CBOR inside base64 inside JSON: the bytes and what they say.
pub(super) fn sealed<T>(text: &str, what: &'static str) -> Result<(Vec<u8>, T), Problem>
where
    T: for<'b> minicbor::Decode<'b, ()>,
{
    let bad = || Problem::new(Kind::BadRequest, format!("the {what} does not read"));
    let bytes = STANDARD.decode(text).map_err(|_| bad())?;
    let value = from_cbor(&bytes, what).map_err(|_| bad())?;
    Ok((bytes, value))
}

pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}
