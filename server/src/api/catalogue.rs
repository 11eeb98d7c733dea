//! `GET /v1/catalogue` and `GET /v1/catalogue/{id}`: the packs that the programme publishes, for any
//! device that this server knows. A phone that has what stands there gets 304 and no body.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use onderweg_protocol::ids::digest;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Kind, Problem, ProblemBody};
use super::state::AppState;
use crate::auth::Signed;
use crate::store::Placed;

/// What stands on the shelf.
#[derive(Serialize, ToSchema)]
pub(crate) struct ShelfBody {
    /// The packs, by id.
    packs: Vec<PackBody>,
}

/// One pack. Nothing here is signed: believe the bundle.
#[derive(Serialize, ToSchema)]
pub(crate) struct PackBody {
    /// Its id.
    id: String,
    /// Its version.
    version: u64,
    /// Until when it is taken as new, in milliseconds since the epoch.
    not_after: u64,
    /// Size of its bundle.
    bytes: u64,
}

/// All packs, with version, size and until when each is new.
#[utoipa::path(
    get,
    path = "/v1/catalogue",
    responses(
        (status = 200, body = ShelfBody),
        (status = 304, description = "As the tag in if-none-match says"),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn list(
    State(state): State<AppState>,
    headers: HeaderMap,
    _signed: Signed<0>,
) -> Result<Response, Problem> {
    let placed = state.blocking(|inner| inner.store.placed()).await?;
    let names: Vec<&[u8]> = placed.iter().map(|one| one.digest.as_slice()).collect();
    let tag = tag(&digest("ow1/catalogue", &names));
    if has(&headers, &tag) {
        return Ok((StatusCode::NOT_MODIFIED, [(ETAG, tag)]).into_response());
    }
    let one = |placed: Placed| PackBody {
        id: placed.pack,
        version: placed.version,
        not_after: placed.not_after,
        bytes: placed.bytes,
    };
    let packs = placed.into_iter().map(one).collect();
    Ok(([(ETAG, tag)], Json(ShelfBody { packs })).into_response())
}

/// The signed bundle of a pack.
#[utoipa::path(
    get,
    path = "/v1/catalogue/{id}",
    params(("id" = String, Path, description = "The pack's id")),
    responses(
        (status = 200, content_type = "application/cbor", description = "The signed bundle"),
        (status = 304, description = "As the tag in if-none-match says"),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn get(
    State(state): State<AppState>,
    Path(id): Path<String>,
    headers: HeaderMap,
    _signed: Signed<0>,
) -> Result<Response, Problem> {
    let known = known(&headers);
    let found = state
        .blocking(move |inner| inner.store.bundle(&id, known.as_ref()))
        .await?;
    let (placed, file) = found.ok_or_else(|| Problem::plain(Kind::NotFound))?;
    let tag = tag(&placed.digest);
    Ok(match file {
        None => (StatusCode::NOT_MODIFIED, [(ETAG, tag)]).into_response(),
        Some(file) => {
            let kind = "application/cbor".to_owned();
            ([(ETAG, tag), (CONTENT_TYPE, kind)], file).into_response()
        }
    })
}

fn tag(digest: &[u8; 32]) -> String {
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("\"{hex}\"")
}

/// The tags that the asker has.
fn tags(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let all = headers.get_all(IF_NONE_MATCH).into_iter();
    all.filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|tag| tag.trim().trim_start_matches("W/"))
}

fn has(headers: &HeaderMap, tag: &str) -> bool {
    tags(headers).any(|known| known == tag)
}

/// The first tag that is one of ours.
fn known(headers: &HeaderMap) -> Option<[u8; 32]> {
    let read = |tag: &str| super::wire::bytes32(tag.strip_prefix('"')?.strip_suffix('"')?).ok();
    tags(headers).find_map(read)
}
