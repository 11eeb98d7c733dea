//! `POST /v1/sync`: all spaces of a device, push and pull, in one round trip.
//!
//! | answer | when |
//! | --- | --- |
//! | 200 | a sync answer; what became of each thing stands in it |
//! | 400 | not one CBOR sync request |
//! | 401 | not signed, token too old, unknown device: a fresh token comes along |
//! | 413 | larger than a message may be |
//! | 429 | too often |

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::{CONTENT_TYPE, HeaderMap};
use axum::response::{IntoResponse, Response};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::ids::DeviceId;
use onderweg_protocol::limits::MAX_MESSAGE;
use onderweg_protocol::message::{Outcome, SpaceAnswer, SyncRequest};

use super::meter;
use super::problem::{Kind, Problem, ProblemBody};
use super::state::{AppState, Inner};
use crate::auth::Signed;
use crate::store::{Head, News, Result};

const CBOR: &str = "application/cbor";
/// Asks in one request; the relay works on fewer and says which wait.
const MAX_ASKS: usize = 1_024;

/// Stores what a device brings and sends what it lacks.
#[utoipa::path(
    post,
    path = "/v1/sync",
    request_body(content = Vec<u8>, content_type = "application/cbor", description = "A sync request: docs/cddl"),
    responses(
        (status = 200, content_type = "application/cbor", body = Vec<u8>, description = "A sync answer: docs/cddl"),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn handle(
    State(state): State<AppState>,
    headers: HeaderMap,
    signed: Signed<MAX_MESSAGE>,
) -> std::result::Result<Response, Problem> {
    if headers.get(CONTENT_TYPE).is_none_or(|found| found != CBOR) {
        return Err(Problem::plain(Kind::MediaType));
    }
    let request: SyncRequest =
        from_cbor(&signed.body, "sync request").map_err(|_| Problem::plain(Kind::NotCbor))?;
    if request.spaces.len() > MAX_ASKS {
        return Err(Problem::new(
            Kind::TooLarge,
            "one request syncs at most 1,024 spaces: send the others in the next",
        ));
    }
    let device = signed.device;
    drop(signed);
    let (now_ms, told) = (state.now_ms(), state.clone());
    let mut answer = state
        .blocking(move |inner| {
            let answer = (inner.relay).sync(inner.store.as_ref(), device, &request, now_ms);
            answer.spaces.iter().for_each(meter::answer);
            tell(inner, &told, device, &answer.spaces)?;
            Ok(answer)
        })
        .await?;
    answer.next_nonce = state.token().0.to_vec();
    Ok(([(CONTENT_TYPE, CBOR)], to_cbor(&answer)).into_response())
}

/// Hints to everyone in a space where something was stored, but not to who brought it: to those who
/// listen here, and by way of the database to those who listen to another process.
fn tell(inner: &Inner, state: &AppState, device: DeviceId, answers: &[SpaceAnswer]) -> Result<()> {
    let (shared, heard) = (inner.store.shared(), state.hints().is_heard());
    for answer in answers {
        let mut items = (answer.chunk_results.iter()).chain(&answer.append_results);
        if !items.any(|outcome| *outcome == Outcome::Stored) {
            continue;
        }
        if let Some(shared) = shared {
            shared.announce(news(answer, device));
        }
        if heard {
            let mut whom = inner.store.present(answer.space)?;
            whom.retain(|id| *id != device);
            state.hints().tell(answer.space, Arc::from(whom));
        }
    }
    Ok(())
}

fn news(answer: &SpaceAnswer, by: DeviceId) -> News {
    News {
        space: answer.space,
        by,
        head: Head {
            log_n: answer.control_n,
            seq: answer.head_seq,
        },
    }
}
