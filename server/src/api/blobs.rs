//! `PUT|GET|DELETE /v1/blobs/{id}` and `GET /v1/blobs/{id}/{part}`: letters, sealed in parts.
//!
//! A part says itself which one it is, so that what is signed covers it. What came stays: after a cut
//! the sender asks what is here, and goes on.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use onderweg_protocol::blob::part::{BlobPart, PartError};
use onderweg_protocol::ids::BlobId;
use onderweg_protocol::limits::MAX_BLOB_PART;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Kind, Problem, ProblemBody};
use super::state::AppState;
use crate::auth::Signed;
use crate::relay::{BlobHere, BlobOutcome};

const BYTES: &str = "application/octet-stream";

/// What is here of a blob.
#[derive(Serialize, ToSchema)]
pub(crate) struct BlobBody {
    /// How many parts it has.
    parts: u16,
    /// Those that are here, in order.
    here: Vec<u16>,
}

/// Keeps one part; the same one again is no error.
#[utoipa::path(
    put,
    path = "/v1/blobs/{id}",
    params(("id" = String, Path, description = "The blob, hexadecimal")),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "One sealed part"),
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
    signed: Signed<MAX_BLOB_PART>,
) -> Result<StatusCode, Problem> {
    let id = blob_id(&id)?;
    if parts
        .headers
        .get(CONTENT_TYPE)
        .is_none_or(|kind| kind != BYTES)
    {
        let detail = "send application/octet-stream here";
        return Err(Problem::new(Kind::MediaType, detail));
    }
    let part = read(&signed.body)?;
    if part.header().name.id() != id {
        let detail = "the part is not of this blob";
        return Err(Problem::new(Kind::BadRequest, detail));
    }
    let (device, now_ms) = (signed.device, state.now_ms());
    let outcome = state
        .blocking(move |inner| {
            let store = inner.store.as_ref();
            inner.relay.put_blob_part(store, device, &part, now_ms)
        })
        .await?;
    done(outcome)
}

fn read(body: &Bytes) -> Result<BlobPart, Problem> {
    BlobPart::parse(body.to_vec()).map_err(|error| match error {
        PartError::TooLarge => Problem::too_large(MAX_BLOB_PART),
        PartError::Unknown { .. } | PartError::Layout(_) | PartError::Signature => {
            Problem::new(Kind::BadRequest, "the part does not read")
        }
    })
}

fn done(outcome: BlobOutcome) -> Result<StatusCode, Problem> {
    Err(match outcome {
        BlobOutcome::Done => return Ok(StatusCode::NO_CONTENT),
        BlobOutcome::NotMember => Problem::plain(Kind::NotFound),
        BlobOutcome::Refused => Problem::new(
            Kind::BadRequest,
            "the part is not signed by a device of this space",
        ),
        BlobOutcome::NotYours => {
            let detail = "only who attached it, or an owner, may delete it; any member once its entry is erased";
            Problem::new(Kind::NotMember, detail)
        }
        BlobOutcome::Gone => Problem::plain(Kind::Gone),
        BlobOutcome::Taken => Problem::plain(Kind::Taken),
        BlobOutcome::Full => Problem::new(
            Kind::Full,
            "this space holds as many letters as it may: delete some",
        ),
        BlobOutcome::SlowDown { wait_ms } => Problem::slow_down(wait_ms.div_ceil(1_000)),
    })
}

/// Which parts of a blob are here, for members of its space.
#[utoipa::path(
    get,
    path = "/v1/blobs/{id}",
    params(("id" = String, Path, description = "The blob, hexadecimal")),
    responses(
        (status = 200, body = BlobBody),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn get(
    State(state): State<AppState>,
    Path(id): Path<String>,
    signed: Signed<0>,
) -> Result<Json<BlobBody>, Problem> {
    let (id, device) = (blob_id(&id)?, signed.device);
    let found = state
        .blocking(move |inner| inner.relay.blob(inner.store.as_ref(), device, id))
        .await?;
    let BlobHere { row, here } = found.ok_or_else(|| Problem::plain(Kind::NotFound))?;
    if row.gone {
        return Err(Problem::plain(Kind::Gone));
    }
    let parts = row.parts;
    Ok(Json(BlobBody { parts, here }))
}

/// One part of a blob, for members of its space.
#[utoipa::path(
    get,
    path = "/v1/blobs/{id}/{part}",
    params(
        ("id" = String, Path, description = "The blob, hexadecimal"),
        ("part" = u16, Path, description = "Which part, from 0"),
    ),
    responses(
        (status = 200, content_type = "application/octet-stream", body = Vec<u8>, description = "The sealed part"),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn get_part(
    State(state): State<AppState>,
    Path((id, part)): Path<(String, String)>,
    signed: Signed<0>,
) -> Result<Response, Problem> {
    let (id, device) = (blob_id(&id)?, signed.device);
    let part: u16 = part.parse().map_err(|_| Problem::plain(Kind::NotFound))?;
    let found = state
        .blocking(move |inner| {
            let store = inner.store.as_ref();
            inner.relay.blob_part(store, device, id, part)
        })
        .await?;
    let bytes = found.ok_or_else(|| Problem::plain(Kind::NotFound))?;
    Ok(([(CONTENT_TYPE, BYTES)], bytes).into_response())
}

/// Deletes a blob; it does not come back. Who attached it may, an owner, and any member once its entry is erased.
#[utoipa::path(
    delete,
    path = "/v1/blobs/{id}",
    params(("id" = String, Path, description = "The blob, hexadecimal")),
    responses(
        (status = 204, description = "Deleted"),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn delete(
    State(state): State<AppState>,
    Path(id): Path<String>,
    signed: Signed<0>,
) -> Result<StatusCode, Problem> {
    let (id, device) = (blob_id(&id)?, signed.device);
    let outcome = state
        .blocking(move |inner| inner.relay.delete_blob(inner.store.as_ref(), device, id))
        .await?;
    done(outcome)
}

fn blob_id(text: &str) -> Result<BlobId, Problem> {
    BlobId::from_hex(text).ok_or_else(|| Problem::plain(Kind::NotFound))
}
