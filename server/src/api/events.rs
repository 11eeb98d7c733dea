//! `GET /v1/events`: a stream of "this space has news", while an app is in front. `POST /v1/events`:
//! the same for many devices of an office at once, on one stream.
//!
//! `event: news` carries a space; `event: missed` says that some hints were lost: sync them all. The
//! stream ends when the server stops. It says nothing that a sync would not say.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::request::Parts;
use axum::response::sse::{Event, KeepAlive, Sse};
use onderweg_protocol::ids::DeviceId;
use serde::Deserialize;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};
use utoipa::ToSchema;

use super::hints::Hint;
use super::problem::{Kind, Problem, ProblemBody};
use super::state::AppState;
use super::wire::json;
use crate::auth::Signed;
use crate::store::{ProgrammeRole, StoreError};

/// A comment line this often keeps the connection open.
const ALIVE: Duration = Duration::from_secs(25);
/// Devices of an office on one stream; its other devices are synced without hints.
const MOST: usize = 1_000;
const MAX_BODY: usize = 64 * 1024;

/// For whom an office listens.
#[derive(Deserialize, ToSchema)]
pub(crate) struct Listeners {
    /// Device ids, hexadecimal; at most 1,000, each of an account of role `office`.
    devices: Vec<String>,
}

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
    hints(&state, BTreeSet::from([signed.device]))
}

/// Hints for devices of the office, asked for by a device of the office.
#[utoipa::path(
    post,
    path = "/v1/events",
    request_body = Listeners,
    responses(
        (status = 200, content_type = "text/event-stream", body = String, description = "as of GET, for all these devices"),
        (status = "default", content_type = "application/problem+json", body = ProblemBody),
    ),
    security(("ow1" = [])),
)]
pub(crate) async fn post(
    State(state): State<AppState>,
    parts: Parts,
    signed: Signed<MAX_BODY>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Problem> {
    let asked: Listeners = json(&parts, &signed.body)?;
    if asked.devices.len() > MOST {
        return Err(Problem::new(Kind::BadRequest, "at most 1,000 devices"));
    }
    let read = |text: &String| DeviceId::from_hex(text);
    let devices: Option<BTreeSet<_>> = asked.devices.iter().map(read).collect();
    let devices = devices
        .ok_or_else(|| Problem::new(Kind::BadRequest, "a device is 32 hexadecimal digits"))?;
    let (asker, all) = (signed.device, devices.clone());
    let permitted = state
        .blocking(move |inner| {
            for device in std::iter::once(asker).chain(all) {
                if inner.store.role_of(device)? != Some(ProgrammeRole::Office) {
                    return Ok::<_, StoreError>(false);
                }
            }
            Ok(true)
        })
        .await?;
    match permitted {
        true => hints(&state, devices),
        false => Err(Problem::plain(Kind::NotMember)),
    }
}

/// What any of these devices hears.
fn hints(
    state: &AppState,
    devices: BTreeSet<DeviceId>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>> + use<>>, Problem> {
    let devices = Arc::new(devices);
    let (receiver, place) = state.hints().listen(&devices).ok_or_else(Problem::busy)?;
    if let Some(shared) = state.store().shared() {
        shared.joined();
    }
    let stream = BroadcastStream::new(receiver)
        .take_while(|hint| !matches!(hint, Ok(Hint::Stop)))
        .filter_map(move |hint| {
            // Held by the stream: its place is free again when the stream is dropped.
            let _place = &place;
            event(&devices, hint.ok()).map(Ok)
        });
    Ok(Sse::new(stream).keep_alive(KeepAlive::new().interval(ALIVE)))
}

/// What these devices hear of a hint; `None` was lost.
fn event(devices: &BTreeSet<DeviceId>, hint: Option<Hint>) -> Option<Event> {
    match hint {
        None => Some(Event::default().event("missed").data("{}")),
        Some(Hint::News { space, whom }) if whom.iter().any(|device| devices.contains(device)) => {
            let data = format!("{{\"space\":\"{space}\"}}");
            Some(Event::default().event("news").data(data))
        }
        Some(Hint::News { .. } | Hint::Stop) => None,
    }
}
