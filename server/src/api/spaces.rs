//! `GET /v1/spaces`: in which spaces the device that asks is a member now. For a recovery sheet, whose
//! 32 characters hold no list. It says nothing that a sync would not say, and proves nothing: whoever
//! asks checks each log.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Problem, ProblemBody};
use super::state::AppState;
use crate::auth::Signed;

/// Spaces of one device.
#[derive(Serialize, ToSchema)]
pub(crate) struct SpacesBody {
    /// Their ids, hexadecimal.
    spaces: Vec<String>,
}

/// The spaces of the device that asks.
#[utoipa::path(
    get,
    path = "/v1/spaces",
    responses(
        (status = 200, body = SpacesBody),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn handle(
    State(state): State<AppState>,
    signed: Signed<0>,
) -> Result<Json<SpacesBody>, Problem> {
    let spaces = state
        .blocking(move |inner| inner.store.spaces_of(signed.device))
        .await?;
    let spaces = spaces.iter().map(ToString::to_string).collect();
    Ok(Json(SpacesBody { spaces }))
}
