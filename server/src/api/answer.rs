//! `PUT /v1/invites/{id}/requests/{request}/answer`: the inviter's answer to one request.
//!
//! It is kept once: an inviter answers one request, and never in two ways.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use onderweg_protocol::body::from_cbor;
use onderweg_protocol::ids::ChunkId;
use onderweg_protocol::invite::{Answer, JoinAnswer};
use serde::Deserialize;
use utoipa::ToSchema;

use super::problem::{Kind, Problem, ProblemBody};
use super::state::AppState;
use super::wire::{invite_id, json, sealed};
use crate::auth::Signed;
use crate::store::Posted;

const MAX_BODY: usize = 4 * 1024;

/// An answer as it travels.
#[derive(Deserialize, ToSchema)]
pub(crate) struct AnswerBody {
    /// CBOR of a join answer, base64.
    answer: String,
}

/// Keeps the answer for the joiner; the same one again is no error.
#[utoipa::path(
    put,
    path = "/v1/invites/{id}/requests/{request}/answer",
    params(
        ("id" = String, Path, description = "The invitation, hexadecimal"),
        ("request" = String, Path, description = "The request, hexadecimal"),
    ),
    request_body = AnswerBody,
    responses(
        (status = 204, description = "Kept"),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn put(
    State(state): State<AppState>,
    Path((id, request)): Path<(String, String)>,
    parts: Parts,
    signed: Signed<MAX_BODY>,
) -> Result<StatusCode, Problem> {
    let invite = invite_id(&id)?;
    let request = ChunkId::from_hex(&request).ok_or_else(|| Problem::plain(Kind::NotFound))?;
    let body: AnswerBody = json(&parts, &signed.body)?;
    let (bytes, answer) = sealed::<JoinAnswer>(&body.answer, "answer")?;
    let said: Answer = from_cbor(&answer.bytes, "answer")
        .map_err(|_| Problem::new(Kind::BadRequest, "the answer does not read"))?;
    let device = signed.device;
    if said.request != request.0 || said.keys.id() != device {
        let detail = "the answer is not to this request, or not from the asking device";
        return Err(Problem::new(Kind::BadRequest, detail));
    }
    let posted = state
        .blocking(move |inner| {
            let letters = inner.store.requests(invite)?;
            let Some(letter) = letters.iter().find(|letter| letter.id == request.0) else {
                return Ok(Err(Kind::NotFound));
            };
            if !inner.store.is_present(letter.space, device)? {
                return Ok(Err(Kind::NotFound));
            }
            let posted = inner.store.put_answer(invite, &request.0, &bytes)?;
            Ok(Ok(posted))
        })
        .await?;
    match posted.map_err(Problem::plain)? {
        Posted::Kept => Ok(StatusCode::NO_CONTENT),
        Posted::Missing => Err(Problem::plain(Kind::NotFound)),
        Posted::Taken | Posted::Full => Err(Problem::plain(Kind::Taken)),
    }
}
