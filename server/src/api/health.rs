//! `GET /healthz`: whether the server can do its work.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Problem, ProblemBody};
use super::state::AppState;

/// All is well.
#[derive(Serialize, ToSchema)]
pub(crate) struct Health {
    /// `ok`
    status: &'static str,
}

/// 200 if the store answers, 503 if it refuses.
#[utoipa::path(
    get,
    path = "/healthz",
    responses(
        (status = 200, body = Health),
        (status = 503, content_type = "application/problem+json", body = ProblemBody),
    ),
)]
pub(crate) async fn handle(State(state): State<AppState>) -> Result<Json<Health>, Problem> {
    state.blocking(|inner| inner.store.incarnation()).await?;
    Ok(Json(Health { status: "ok" }))
}
