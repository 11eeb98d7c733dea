//! `POST /office/v1/cases`: the programme's word on an office device. `POST /v1/codes`: the office
//! asks the relay for an account code.

use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::case::{CaseQuestion, SignedGrant};
use serde::{Deserialize, Serialize};

use super::{JSON_LIMIT, Remote, accept, read_json, strange};
use crate::error::Result;
use crate::transport::{Call, Method};

const CBOR: &str = "application/cbor";

#[derive(Serialize)]
struct CodeQuestion<'a> {
    name: &'a str,
    role: &'a str,
}

#[derive(Deserialize)]
struct CodeAnswer {
    code: String,
}

impl Remote<'_> {
    /// Asks an office for its grant; the same question again is answered the same.
    pub(crate) fn ask_for_grant(&mut self, question: &CaseQuestion) -> Result<SignedGrant> {
        let body = to_cbor(question);
        // Not signed over HTTP: the office is no relay and knows no devices; the token says it all.
        let reply = self.send(&Call {
            method: Method::Post,
            path: "/office/v1/cases",
            headers: &[("content-type", CBOR.to_owned())],
            body: &body,
            limit: JSON_LIMIT,
        })?;
        let reply = accept(reply)?;
        from_cbor(&reply.body, "grant").map_err(|_| strange())
    }

    /// An account code for somebody of this name; only an office device gets one.
    pub(crate) fn ask_for_code(&mut self, name: &str, role: &str) -> Result<String> {
        let reply = self.json(Method::Post, "/v1/codes", &CodeQuestion { name, role })?;
        let answer: CodeAnswer = read_json(&reply)?;
        Ok(answer.code)
    }
}
