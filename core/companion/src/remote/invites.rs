//! The mailbox of an invitation: a card for who types the code, requests to join, their answers.
//! JSON with base64 of the CBOR that both phones sign.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minicbor::{Decode, Encode};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::ids::InviteId;
use onderweg_protocol::invite::{JoinAnswer, JoinRequest, SignedCard};
use serde::{Deserialize, Serialize};

use super::{JSON, JSON_LIMIT, NOTHING, Remote, accept, read_json, strange};
use crate::error::Result;
use crate::transport::{Call, Method};

#[derive(Serialize, Deserialize)]
struct CardText {
    card: String,
}

#[derive(Serialize, Deserialize)]
struct RequestText {
    request: String,
}

#[derive(Deserialize)]
struct RequestsText {
    requests: Vec<RequestText>,
}

#[derive(Serialize, Deserialize)]
struct AnswerText {
    answer: Option<String>,
}

impl Remote<'_> {
    /// Leaves the card of an invitation, for who types its code.
    pub(crate) fn put_card(&mut self, invite: &InviteId, card: &SignedCard) -> Result<()> {
        let text = CardText { card: pack(card) };
        self.json(Method::Put, &format!("/v1/invites/{invite}/card"), &text)?;
        Ok(())
    }

    /// The card of an invitation.
    pub(crate) fn card(&mut self, invite: &InviteId) -> Result<SignedCard> {
        let path = format!("/v1/invites/{invite}/card");
        let reply = self.ask(Method::Get, &path, &NOTHING, JSON_LIMIT)?;
        let text: CardText = read_json(&reply)?;
        unpack(&text.card)
    }

    /// Leaves a request to join; the same one again is the same. Returns its answer once there is one.
    pub(crate) fn ask_to_join(
        &mut self,
        invite: &InviteId,
        request: &JoinRequest,
    ) -> Result<Option<JoinAnswer>> {
        let text = RequestText {
            request: pack(request),
        };
        let path = format!("/v1/invites/{invite}/requests");
        let bytes = serde_json::to_vec(&text).unwrap_or_default();
        // Not signed over HTTP: a joiner may be nobody here yet, and the request carries both signatures.
        let reply = self.send(&Call {
            method: Method::Post,
            path: &path,
            headers: &[("content-type", JSON.to_owned())],
            body: &bytes,
            limit: JSON_LIMIT,
        })?;
        let reply = accept(reply)?;
        let text: AnswerText = read_json(&reply)?;
        text.answer.as_deref().map(unpack).transpose()
    }

    /// Requests that came by an invitation. What does not read is left out: the server is not trusted.
    pub(crate) fn requests(&mut self, invite: &InviteId) -> Result<Vec<JoinRequest>> {
        let path = format!("/v1/invites/{invite}/requests");
        let reply = self.ask(Method::Get, &path, &NOTHING, JSON_LIMIT)?;
        let text: RequestsText = read_json(&reply)?;
        let read = text
            .requests
            .iter()
            .filter_map(|text| unpack(&text.request).ok());
        Ok(read.collect())
    }

    /// Answers a request.
    pub(crate) fn answer(
        &mut self,
        invite: &InviteId,
        request: &JoinRequest,
        answer: &JoinAnswer,
    ) -> Result<()> {
        let id: String = request.id().iter().map(|b| format!("{b:02x}")).collect();
        let path = format!("/v1/invites/{invite}/requests/{id}/answer");
        let text = AnswerText {
            answer: Some(pack(answer)),
        };
        self.json(Method::Put, &path, &text)?;
        Ok(())
    }
}

fn pack<T: Encode<()>>(value: &T) -> String {
    STANDARD.encode(to_cbor(value))
}

fn unpack<T: for<'b> Decode<'b, ()>>(text: &str) -> Result<T> {
    let bytes = STANDARD.decode(text).map_err(|_| strange())?;
    from_cbor(&bytes, "mailbox").map_err(|_| strange())
}
