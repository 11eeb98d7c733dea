//! `GET /v1/events`: a stream of "this space has news", while an app is in front.
//!
//! `event: news` carries a space; `event: missed` says that some hints were lost: sync them all. The
//! stream ends when the server stops. It says nothing that a sync would not say.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use onderweg_protocol::ids::DeviceId;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};

use super::hints::Hint;
use super::problem::{Problem, ProblemBody};
use super::state::AppState;
use crate::auth::Signed;

/// A comment line this often keeps the connection open.
const ALIVE: Duration = Duration::from_secs(25);

/// Hints for the device that asks.
#[utoipa::path(
    get,
    path = "/v1/events",
    responses(
        (status = 200, content_type = "text/event-stream", body = String, description = "event: news, data: {\"space\": hex}"),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn handle(
    State(state): State<AppState>,
    signed: Signed<0>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Problem> {
    let device = signed.device;
    let (receiver, place) = state.hints().listen(device).ok_or_else(Problem::busy)?;
    if let Some(shared) = state.store().shared() {
        shared.joined();
    }
    let stream = BroadcastStream::new(receiver)
        .take_while(|hint| !matches!(hint, Ok(Hint::Stop)))
        .filter_map(move |hint| {
            // Held by the stream: its place is free again when the stream is dropped.
            let _place = &place;
            event(device, hint.ok()).map(Ok)
        });
    Ok(Sse::new(stream).keep_alive(KeepAlive::new().interval(ALIVE)))
}

/// What this device hears of a hint; `None` was lost.
fn event(device: DeviceId, hint: Option<Hint>) -> Option<Event> {
    match hint {
        None => Some(Event::default().event("missed").data("{}")),
        Some(Hint::News { space, whom }) if whom.contains(&device) => {
            let data = format!("{{\"space\":\"{space}\"}}");
            Some(Event::default().event("news").data(data))
        }
        Some(Hint::News { .. } | Hint::Stop) => None,
    }
}
