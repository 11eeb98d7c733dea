//! `PUT|GET /v1/invites/{id}/card`: what a joiner who typed a code needs beside it.
//!
//! A card is signed with the key that the code's secret gives: the server can neither change nor
//! make one. It is kept while the invitation is open in the log, and 30 days at most.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use onderweg_protocol::ids::InviteId;
use onderweg_protocol::invite::SignedCard;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::{Kind, Problem, ProblemBody};
use super::state::AppState;
use super::wire::{base64, invite_id, json, sealed};
use crate::auth::Signed;
use crate::store::Posted;

const MAX_BODY: usize = 4 * 1024;

/// A card as it travels.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct CardBody {
    /// CBOR of a signed card, base64.
    card: String,
}

/// Keeps the card of an open invitation; the same one again is no error.
#[utoipa::path(
    put,
    path = "/v1/invites/{id}/card",
    params(("id" = String, Path, description = "The invitation, hexadecimal")),
    request_body = CardBody,
    responses(
        (status = 204, description = "Kept"),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn put(
    State(state): State<AppState>,
    Path(id): Path<String>,
    parts: Parts,
    signed: Signed<MAX_BODY>,
) -> Result<StatusCode, Problem> {
    let invite = invite_id(&id)?;
    let body: CardBody = json(&parts, &signed.body)?;
    let (bytes, card) = sealed::<SignedCard>(&body.card, "card")?;
    let said = sealed_card(&card, invite)?;
    let (device, now_ms) = (signed.device, state.now_ms());
    let posted = state
        .blocking(move |inner| {
            let store = inner.store.as_ref();
            if !store.is_present(said.space, device)? {
                return Ok(Err(Kind::NotMember));
            }
            let key = inner.relay.invite_key(store, said.space, &invite)?;
            if key.is_none_or(|key| card.verify(&key).is_err()) {
                return Ok(Err(Kind::NotFound));
            }
            store.put_card(invite, said.space, &bytes, now_ms).map(Ok)
        })
        .await?;
    match posted.map_err(Problem::plain)? {
        Posted::Kept => Ok(StatusCode::NO_CONTENT),
        Posted::Taken | Posted::Full | Posted::Missing => Err(Problem::plain(Kind::Taken)),
    }
}

fn sealed_card(
    card: &SignedCard,
    invite: InviteId,
) -> Result<onderweg_protocol::invite::Card, Problem> {
    let bad = || Problem::new(Kind::BadRequest, "the card is not of this invitation");
    let said: onderweg_protocol::invite::Card =
        onderweg_protocol::body::from_cbor(&card.bytes, "card").map_err(|_| bad())?;
    if said.invite == invite {
        Ok(said)
    } else {
        Err(bad())
    }
}

/// The card of an invitation, for any device that this server knows.
#[utoipa::path(
    get,
    path = "/v1/invites/{id}/card",
    params(("id" = String, Path, description = "The invitation, hexadecimal")),
    responses(
        (status = 200, body = CardBody),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn get(
    State(state): State<AppState>,
    Path(id): Path<String>,
    _signed: Signed<0>,
) -> Result<Json<CardBody>, Problem> {
    let invite = invite_id(&id)?;
    let card = state
        .blocking(move |inner| inner.store.card(invite))
        .await?;
    let card = card.ok_or_else(|| Problem::plain(Kind::NotFound))?;
    Ok(Json(CardBody {
        card: base64(&card),
    }))
}
