//! What phones and operators ask: not people.
//!
//! `GET /healthz`: 200 if the register answers, else 503.
//!
//! `POST /office/v1/cases`: a phone asks for the programme's word on an office device.
//!
//! | answer | when |
//! | --- | --- |
//! | 200 | the grant, CBOR; the same again for the same space |
//! | 400 | the question does not read |
//! | 404 | no such offer, or it was used for another space |
//! | 503 | the office cannot answer now |

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::case::CaseQuestion;

use crate::live::{CaseError, Office};

const MAX_BODY: usize = 1024;

/// What phones ask of an office, and who looks after it.
pub fn router(office: Arc<Office>) -> Router {
    Router::new()
        .route("/office/v1/cases", post(cases))
        .route("/healthz", get(health))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(office)
}

async fn health(State(office): State<Arc<Office>>) -> Response {
    let well = tokio::task::spawn_blocking(move || office.is_well()).await;
    if matches!(well, Ok(true)) {
        axum::Json(serde_json::json!({ "status": "ok" })).into_response()
    } else {
        problem(
            StatusCode::SERVICE_UNAVAILABLE,
            "the register does not answer",
        )
    }
}

async fn cases(State(office): State<Arc<Office>>, body: Bytes) -> Response {
    let Ok(question) = from_cbor::<CaseQuestion>(&body, "question") else {
        return problem(StatusCode::BAD_REQUEST, "the question does not read");
    };
    // Keys, disk and a lock: not on the threads that answer.
    let granted = tokio::task::spawn_blocking(move || office.grant(&question)).await;
    match granted {
        Ok(Ok(grant)) => {
            let kind = [(header::CONTENT_TYPE, "application/cbor")];
            (kind, to_cbor(&grant)).into_response()
        }
        Ok(Err(error @ CaseError::Unknown)) => problem(StatusCode::NOT_FOUND, &error.to_string()),
        Ok(Err(CaseError::Unavailable)) | Err(_) => problem(
            StatusCode::SERVICE_UNAVAILABLE,
            "the office cannot answer now",
        ),
    }
}

fn problem(status: StatusCode, detail: &str) -> Response {
    let kind = [(header::CONTENT_TYPE, "application/problem+json")];
    let body = serde_json::json!({ "status": status.as_u16(), "title": detail });
    (status, kind, body.to_string()).into_response()
}
