//! Numbers for Prometheus: counts and times, never who or what. On a listener of its own.

use std::sync::{Mutex, OnceLock, PoisonError};

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use metrics::{counter, histogram};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use onderweg_protocol::message::{Outcome, SpaceAnswer};

const SECONDS: &[f64] = &[0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];

/// Starts counting, once in a process. `None` if somebody else counts already.
pub(crate) fn start() -> Option<&'static PrometheusHandle> {
    static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
    static FIRST: Mutex<()> = Mutex::new(());
    let _one = FIRST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = HANDLE.get() {
        return Some(handle);
    }
    let builder = PrometheusBuilder::new().set_buckets(SECONDS).ok()?;
    let recorder = builder.build_recorder();
    let handle = recorder.handle();
    metrics::set_global_recorder(recorder).ok()?;
    Some(HANDLE.get_or_init(|| handle))
}

/// `GET /metrics`
pub(crate) async fn handle() -> Response {
    let Some(handle) = start() else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    handle.run_upkeep();
    let text = "text/plain; version=0.0.4; charset=utf-8";
    ([(CONTENT_TYPE, text)], handle.render()).into_response()
}

/// One HTTP request, by the template of its path.
pub(super) fn request(path: &str, status: u16, seconds: f64) {
    let labels = [("path", path.to_owned()), ("status", status.to_string())];
    counter!("onderweg_requests_total", &labels).increment(1);
    histogram!("onderweg_request_seconds", "path" => path.to_owned()).record(seconds);
}

/// What became of the things in one space ask.
pub(super) fn answer(answer: &SpaceAnswer) {
    counter!("onderweg_spaces_total", "outcome" => word(&answer.outcome)).increment(1);
    for (kind, results) in [
        ("chunk", &answer.chunk_results),
        ("entry", &answer.append_results),
        ("piece", &answer.piece_results),
    ] {
        for outcome in results {
            counter!("onderweg_items_total", "kind" => kind, "outcome" => word(outcome))
                .increment(1);
        }
    }
    let sent: usize = answer.chunks.iter().map(|chunk| chunk.bytes.len()).sum();
    counter!("onderweg_sent_chunk_bytes_total").increment(sent as u64);
}

fn word(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Stored => "stored",
        Outcome::Duplicate => "duplicate",
        Outcome::Held => "held",
        Outcome::StaleNonce => "stale_nonce",
        Outcome::NotMember => "not_member",
        Outcome::EpochOld => "epoch_old",
        Outcome::ControlConflict => "control_conflict",
        Outcome::Gap { .. } => "gap",
        Outcome::IncarnationChanged => "incarnation_changed",
        Outcome::Pruned => "pruned",
        Outcome::TooLarge => "too_large",
        Outcome::Equivocation { .. } => "equivocation",
        Outcome::SlowDown { .. } => "slow_down",
        Outcome::Refused => "refused",
    }
}
