//! What happens around every request: a place at the table, a time limit, one log line, no panic
//! that reaches the asker.

use std::any::Any;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::meter;
use super::problem::{Kind, PROBLEM, Problem};
use super::state::AppState;

/// Works on as many requests at once as there are places, each for so long.
pub(super) async fn bounded(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let Ok(_place) = state.gate().try_acquire() else {
        return Problem::busy().into_response();
    };
    let time = state.settings().request_time;
    let answer = tokio::time::timeout(time, next.run(request)).await;
    let mut answer = answer.unwrap_or_else(|_| Problem::plain(Kind::Timeout).into_response());
    if let Some(problem) = unworded(&answer) {
        answer = problem.into_response();
    }
    let headers = answer.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// An error that the framework gave in its own words, in ours.
fn unworded(answer: &Response) -> Option<Problem> {
    let status = answer.status();
    let kind = answer.headers().get(CONTENT_TYPE);
    if kind.is_some_and(|kind| kind == PROBLEM) {
        None
    } else if status.is_client_error() {
        Some(Problem::plain(Kind::BadRequest))
    } else if status.is_server_error() {
        Some(Problem::plain(Kind::Internal))
    } else {
        None
    }
}

/// One line and one count per request: the template of the path, never an id, never a body.
pub(super) async fn logged(request: Request, next: Next) -> Response {
    let matched = request.extensions().get::<MatchedPath>();
    let path = matched.map_or("other", MatchedPath::as_str).to_owned();
    let method = request.method().clone();
    let start = Instant::now();
    let response = next.run(request).await;
    let (took, status) = (start.elapsed(), response.status().as_u16());
    meter::request(&path, status, took.as_secs_f64());
    let ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    tracing::info!(%method, path, status, ms, "request");
    response
}

/// A panic is a bug of ours: the asker is told to try again, the log gets no content.
pub(super) fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    tracing::error!("a request panicked");
    Problem::plain(Kind::Internal).into_response()
}

pub(super) async fn no_such_path() -> Problem {
    Problem::plain(Kind::NotFound)
}

pub(super) async fn no_such_method() -> Problem {
    Problem::plain(Kind::Method)
}
