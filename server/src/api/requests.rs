//! `POST|GET /v1/invites/{id}/requests`: the mailbox where a joiner's request waits for the inviter.
//!
//! The joiner needs no account: the request is signed with the invitation's key and the device's.
//! It is posted again, byte for byte, until the answer is there.

use axum::Json;
use axum::extract::{Path, Request, State};
use onderweg_protocol::body::from_cbor;
use onderweg_protocol::invite::{Join, JoinRequest};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::{Kind, Problem, ProblemBody};
use super::state::AppState;
use super::wire::{address, base64, invite_id, json, sealed};
use crate::auth::{Signed, read_body};
use crate::store::{Letter, Posted};

const MAX_BODY: usize = 4 * 1024;
/// Requests for one invitation: it serves one phone, the others show that it was copied.
const MOST: usize = 8;

/// A request to join.
#[derive(Deserialize, ToSchema)]
pub(crate) struct Asked {
    /// CBOR of a join request, base64.
    request: String,
}

/// What became of a request so far.
#[derive(Serialize, ToSchema)]
pub(crate) struct Pending {
    /// CBOR of the inviter's answer, base64; null until there is one.
    answer: Option<String>,
}

/// Leaves a request, or asks for its answer.
#[utoipa::path(
    post,
    path = "/v1/invites/{id}/requests",
    params(("id" = String, Path, description = "The invitation, hexadecimal")),
    request_body = Asked,
    responses(
        (status = 200, body = Pending),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
)]
pub(crate) async fn post(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Json<Pending>, Problem> {
    let invite = invite_id(&id)?;
    let (parts, body) = request.into_parts();
    (state.pace().address(address(&parts))).map_err(Problem::slow_down)?;
    let body = read_body(&parts, body, MAX_BODY).await?;
    let asked: Asked = json(&parts, &body)?;
    let (bytes, request) = sealed::<JoinRequest>(&asked.request, "request")?;
    let join: Join = from_cbor(&request.bytes, "join")
        .map_err(|_| Problem::new(Kind::BadRequest, "the request does not read"))?;
    let now_ms = state.now_ms();
    let found = state
        .blocking(move |inner| {
            let store = inner.store.as_ref();
            let id = request.id();
            let here = |letters: Vec<Letter>| letters.into_iter().find(|one| one.bytes == bytes);
            if let Some(letter) = here(store.requests(invite)?) {
                return Ok(Ok(letter.answer));
            }
            let key = inner.relay.invite_key(store, join.space, &invite)?;
            let signed = key.is_some_and(|key| request.verify(&join.space, &invite, &key).is_ok());
            if !signed {
                return Ok(Err(Kind::NotFound));
            }
            let letter = Letter {
                space: join.space,
                id,
                bytes: bytes.clone(),
                answer: None,
            };
            Ok(match store.put_request(invite, &letter, MOST, now_ms)? {
                Posted::Kept => Ok(None),
                Posted::Full | Posted::Taken | Posted::Missing => Err(Kind::Full),
            })
        })
        .await?;
    let answer = found.map_err(closed)?;
    Ok(Json(Pending {
        answer: answer.as_deref().map(base64),
    }))
}

fn closed(kind: Kind) -> Problem {
    if kind == Kind::NotFound {
        let detail =
            "no such invitation is open, or the request was not made with it: ask for a new one";
        Problem::new(kind, detail)
    } else {
        Problem::plain(kind)
    }
}

/// The requests for an invitation.
#[derive(Serialize, ToSchema)]
pub(crate) struct Listed {
    /// In order of their ids.
    requests: Vec<Waiting>,
}

/// One request.
#[derive(Serialize, ToSchema)]
pub(crate) struct Waiting {
    /// Its id, hexadecimal.
    id: String,
    /// CBOR of the join request, base64.
    request: String,
    /// CBOR of the answer, base64, if it was given.
    answer: Option<String>,
}

/// Lists the requests for an invitation to members of its space, to others none.
#[utoipa::path(
    get,
    path = "/v1/invites/{id}/requests",
    params(("id" = String, Path, description = "The invitation, hexadecimal")),
    responses(
        (status = 200, body = Listed),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn get(
    State(state): State<AppState>,
    Path(id): Path<String>,
    signed: Signed<0>,
) -> Result<Json<Listed>, Problem> {
    let invite = invite_id(&id)?;
    let device = signed.device;
    let letters = state
        .blocking(move |inner| {
            let mut seen = Vec::new();
            for letter in inner.store.requests(invite)? {
                if inner.store.is_present(letter.space, device)? {
                    seen.push(letter);
                }
            }
            Ok(seen)
        })
        .await?;
    let requests = letters.into_iter().map(|letter| Waiting {
        id: hex(&letter.id),
        request: base64(&letter.bytes),
        answer: letter.answer.as_deref().map(base64),
    });
    Ok(Json(Listed {
        requests: requests.collect(),
    }))
}

fn hex(id: &[u8; 32]) -> String {
    onderweg_protocol::ids::ChunkId(*id).to_string()
}
