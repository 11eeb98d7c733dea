//! Whether something that changes anything was sent by our own pages.
//!
//! The first of two locks; the second is the word in every form ([`super::sent`]).

use axum::extract::{Request, State};
use axum::http::Method;
use axum::http::header::{HOST, HeaderMap, ORIGIN};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::problem::Problem;
use super::state::Office;

/// Refuses what came from elsewhere. Reading is free: it changes nothing.
pub(super) async fn check(State(office): State<Office>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let settings = office.settings();
    if reads
        || ours(
            request.headers(),
            settings.https,
            settings.origin.as_deref(),
        )
    {
        return next.run(request).await;
    }
    Problem::Elsewhere.into_response()
}

/// `Sec-Fetch-Site` where the browser sends it, which no page can forge. Otherwise `Origin`, which
/// must be there: with `Referrer-Policy: no-referrer` old browsers send `null`, and are refused.
fn ours(headers: &HeaderMap, https: bool, origin: Option<&str>) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin";
    }
    let Some(sent) = headers.get(ORIGIN).and_then(|sent| sent.to_str().ok()) else {
        return false;
    };
    if let Some(origin) = origin {
        return sent == origin;
    }
    let scheme = if https { "https" } else { "http" };
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    host.is_some_and(|host| sent == format!("{scheme}://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(pairs: &[(&'static str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, value.parse().unwrap());
        }
        ours(&headers, true, None)
    }

    #[test]
    fn only_our_own_pages() {
        let host = ("host", "office.example");
        assert!(from(&[host, ("sec-fetch-site", "same-origin")]));
        assert!(from(&[host, ("origin", "https://office.example")]));
        for other in ["same-site", "cross-site", "none", ""] {
            let origin = ("origin", "https://office.example");
            assert!(!from(&[host, origin, ("sec-fetch-site", other)]), "{other}");
        }
        for other in [
            "null",
            "http://office.example",
            "https://office.example:8443",
        ] {
            assert!(!from(&[host, ("origin", other)]), "{other}");
        }
        assert!(!from(&[host]));
        assert!(!from(&[("origin", "https://")]));
    }
}
