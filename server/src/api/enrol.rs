//! `POST /v1/enrol`: a device shows the code from the office's sheet and is known from then on.
//!
//! | answer | when |
//! | --- | --- |
//! | 200 | enrolled, also when the same device asks again |
//! | 400 | the code or the keys do not read |
//! | 401 | not signed by the key in the body: a fresh token comes along |
//! | 404, 409, 410 | no such code, used by another device, older than seven days |
//! | 429 | too often from one address |

use axum::Json;
use axum::extract::{Request, State};
use onderweg_protocol::code::AccountCode;
use onderweg_protocol::ids::DeviceKeys;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::{Kind, Problem, ProblemBody};
use super::state::AppState;
use super::wire::{address, bytes32, json};
use crate::auth::{Unverified, read_body};
use crate::store::{ProgrammeRole, Redeemed};

const MAX_BODY: usize = 4 * 1024;

/// A device that wants to be known.
#[derive(Deserialize, ToSchema)]
pub(crate) struct Enrolment {
    /// The code as on the sheet: 27 characters, dashes and case do not matter.
    code: String,
    /// Ed25519 key, hexadecimal.
    ed: String,
    /// X25519 key, hexadecimal.
    x: String,
}

/// What an enrolled device gets.
#[derive(Serialize, ToSchema)]
pub(crate) struct Enrolled {
    /// The device's id, hexadecimal.
    device: String,
    /// What the programme calls the account's person.
    role: ProgrammeRole,
    /// The server's clock, in milliseconds since the epoch.
    server_time: u64,
    /// Token for the next request, base64.
    next_nonce: String,
}

/// Enrols the device whose key signs this request.
#[utoipa::path(
    post,
    path = "/v1/enrol",
    request_body = Enrolment,
    responses(
        (status = 200, body = Enrolled),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn handle(
    State(state): State<AppState>,
    request: Request,
) -> Result<Json<Enrolled>, Problem> {
    let (parts, body) = request.into_parts();
    (state.pace().address(address(&parts))).map_err(Problem::slow_down)?;
    let unverified = Unverified::read(&parts, &state)?;
    let body = read_body(&parts, body, MAX_BODY).await?;
    let asked: Enrolment = json(&parts, &body)?;
    let keys = DeviceKeys {
        ed: bytes32(&asked.ed)?,
        x: bytes32(&asked.x)?,
    };
    if keys.id() != unverified.input.keyid {
        return Err(state.unauthorized(Kind::BadSignature));
    }
    unverified.verify(&parts, &body, &keys.ed, &state).await?;
    let code = AccountCode::read(&asked.code)
        .map_err(|error| Problem::new(Kind::BadRequest, error.to_string()))?;
    let (hash, now_ms) = (code.hash(), state.now_ms());
    let redeemed = state
        .blocking(move |inner| inner.store.redeem(&hash, &keys, now_ms))
        .await?;
    match redeemed {
        Redeemed::Enrolled(role) => Ok(Json(Enrolled {
            device: keys.id().to_string(),
            role,
            server_time: now_ms,
            next_nonce: state.token().to_string(),
        })),
        Redeemed::Unknown => Err(Problem::plain(Kind::CodeUnknown)),
        Redeemed::Used => Err(Problem::plain(Kind::CodeUsed)),
        Redeemed::Expired => Err(Problem::plain(Kind::CodeExpired)),
    }
}
