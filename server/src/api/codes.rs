//! `POST /v1/codes`: an office device asks for an account code, for a person or for another device
//! of the office. The relay learns the name that the office gives; no content.

use axum::Json;
use axum::extract::State;
use axum::http::request::Parts;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::{Kind, Problem, ProblemBody};
use super::state::AppState;
use super::wire::json;
use crate::auth::{Codes, IssueError, Signed};
use crate::store::{ProgrammeRole, StoreError};

const MAX_BODY: usize = 1024;

/// For whom.
#[derive(Deserialize, ToSchema)]
pub(crate) struct CodeBody {
    /// What the office calls the account.
    name: String,
    /// What the programme calls its person.
    role: ProgrammeRole,
}

/// The code; it is nowhere else.
#[derive(Serialize, ToSchema)]
pub(crate) struct CodeMade {
    /// As on the sheet: works once, for seven days.
    code: String,
}

/// Makes an account code for an office device; others are refused.
#[utoipa::path(
    post,
    path = "/v1/codes",
    request_body = CodeBody,
    responses(
        (status = 200, body = CodeMade),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn post(
    State(state): State<AppState>,
    parts: Parts,
    signed: Signed<MAX_BODY>,
) -> Result<Json<CodeMade>, Problem> {
    let body: CodeBody = json(&parts, &signed.body)?;
    let mut random = [0; 32];
    getrandom::fill(&mut random).map_err(|_| Problem::plain(Kind::Internal))?;
    let (device, now_ms) = (signed.device, state.now_ms());
    let made = state
        .blocking(move |inner| {
            let store = inner.store.as_ref();
            if store.role_of(device)? != Some(ProgrammeRole::Office) {
                return Ok(Err(Kind::NotMember));
            }
            match Codes::issue(store, &body.name, body.role, now_ms, random) {
                Ok(code) => Ok(Ok(code)),
                Err(IssueError::Name) => Ok(Err(Kind::BadRequest)),
                Err(IssueError::Store(error)) => Err::<_, StoreError>(error),
            }
        })
        .await?;
    let code = made.map_err(Problem::plain)?;
    Ok(Json(CodeMade {
        code: code.text().to_string(),
    }))
}
