//! Style, script and pictures, compiled in. Their address holds a hash of all of them, so that a
//! browser keeps them for good and takes new ones after an upgrade.

use std::sync::OnceLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::problem::Problem;

const FILES: &[(&str, &str, &[u8])] = &[
    (
        "office.css",
        "text/css; charset=utf-8",
        include_bytes!("../../assets/office.css"),
    ),
    (
        "office.js",
        "text/javascript; charset=utf-8",
        include_bytes!("../../assets/office.js"),
    ),
    (
        "htmx.min.js",
        "text/javascript; charset=utf-8",
        include_bytes!("../../assets/htmx.min.js"),
    ),
    (
        "chevron-down.svg",
        "image/svg+xml",
        include_bytes!("../../assets/chevron-down.svg"),
    ),
    (
        "mark.svg",
        "image/svg+xml",
        include_bytes!("../../assets/mark.svg"),
    ),
];

/// What the address of every file begins with.
pub(super) fn base() -> &'static str {
    static BASE: OnceLock<String> = OnceLock::new();
    BASE.get_or_init(|| {
        let mut hash = Sha256::new();
        for (_, _, bytes) in FILES {
            hash.update(bytes);
        }
        let hash = hash.finalize();
        let short: String = hash
            .iter()
            .take(6)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        format!("/office/assets/{short}")
    })
}

/// One file. Another version of it than ours is not kept.
pub(super) async fn give(Path((version, name)): Path<(String, String)>) -> Response {
    let Some((_, kind, bytes)) = FILES.iter().find(|(file, _, _)| *file == name) else {
        return Problem::NothingHere.into_response();
    };
    let ours = base().ends_with(&format!("/{version}"));
    let keep = if ours {
        "public, max-age=31536000, immutable"
    } else {
        "no-store"
    };
    ([(CONTENT_TYPE, *kind), (CACHE_CONTROL, keep)], *bytes).into_response()
}
