//! The HTTP binding: one file per endpoint. Decides nothing about spaces; asks [`crate::relay`].

mod answer;
mod blobs;
mod card;
mod catalogue;
mod codes;
mod enrol;
mod events;
mod health;
mod hints;
mod layers;
mod meter;
mod openapi;
mod problem;
mod requests;
mod spaces;
mod state;
mod sync;
mod wire;

#[cfg(test)]
mod tests;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post, put};
use tower_http::catch_panic::CatchPanicLayer;

pub use state::{AppState, Clock, Settings};

pub(crate) use problem::{Kind, Problem};

/// All routes that phones use.
pub fn app(state: AppState) -> Router {
    Router::new()
        .route("/v1/enrol", post(enrol::handle))
        .route("/v1/codes", post(codes::post))
        .route("/v1/sync", post(sync::handle))
        .route("/v1/spaces", get(spaces::handle))
        .route("/v1/invites/{id}/card", put(card::put).get(card::get))
        .route(
            "/v1/invites/{id}/requests",
            post(requests::post).get(requests::get),
        )
        .route(
            "/v1/invites/{id}/requests/{request}/answer",
            put(answer::put),
        )
        .route("/v1/events", get(events::handle).post(events::post))
        .route("/v1/catalogue", get(catalogue::list))
        .route("/v1/catalogue/{id}", get(catalogue::get))
        .route(
            "/v1/blobs/{id}",
            put(blobs::put).get(blobs::get).delete(blobs::delete),
        )
        .route("/v1/blobs/{id}/{part}", get(blobs::get_part))
        .route("/healthz", get(health::handle))
        .route("/openapi.json", get(openapi::handle))
        .fallback(layers::no_such_path)
        .method_not_allowed_fallback(layers::no_such_method)
        .layer(from_fn_with_state(state.clone(), layers::bounded))
        .layer(CatchPanicLayer::custom(layers::panicked))
        .layer(from_fn(layers::logged))
        .with_state(state)
}

/// `/metrics`, for a listener that only the operator reaches.
pub(crate) fn metrics_app() -> Router {
    Router::new()
        .route("/metrics", get(meter::handle))
        .fallback(layers::no_such_path)
}

/// Starts counting, so that what happens before the first look at `/metrics` counts, too.
pub(crate) fn start_meter() {
    let _ = meter::start();
}
