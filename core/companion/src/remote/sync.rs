//! `POST /v1/sync`: all spaces, push and pull, in one round trip.

use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::http::Token;
use onderweg_protocol::limits::MAX_MESSAGE;
use onderweg_protocol::message::{SyncAnswer, SyncRequest};

use super::{Body, Remote};
use crate::error::{Result, ServerError};
use crate::transport::Method;

impl Remote<'_> {
    /// Asks and returns the answer; its token is used for the next request.
    ///
    /// # Errors
    ///
    /// Whether the server carried it out is unknown then: the next round sends the same again.
    pub(crate) fn sync(&mut self, request: &SyncRequest) -> Result<SyncAnswer> {
        let bytes = to_cbor(request);
        let body = Body {
            kind: "application/cbor",
            bytes: &bytes,
        };
        let reply = self.ask(Method::Post, "/v1/sync", &body, MAX_MESSAGE)?;
        let answer: SyncAnswer = from_cbor(&reply.body, "sync answer")
            .map_err(|_| ServerError::Strange(reply.status))?;
        if let Ok(token) = answer.next_nonce.as_slice().try_into() {
            self.token = Token(token);
        }
        Ok(answer)
    }
}
