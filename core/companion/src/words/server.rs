//! What goes wrong between a phone and its server.

use onderweg_text::Words;

use super::span;
use crate::error::ServerError;
use crate::http::AddressError;
use crate::transport::TransportError;

pub(super) fn address(error: AddressError, words: &Words) -> String {
    match error {
        AddressError::Malformed => words.error_address("https://"),
        AddressError::Plain => words.error_address_plain("http://", "https://"),
        AddressError::TooMuch => words.error_address_long(),
        AddressError::Tls => words.error_address_tls(),
    }
}

pub(super) fn transport(error: TransportError, words: &Words) -> String {
    match error {
        TransportError::Unreachable => words.error_unreachable(),
        TransportError::Broken => words.error_broken_off(),
        TransportError::Untrusted => words.error_untrusted(),
        TransportError::TooLarge => words.error_answer_large(),
        TransportError::Malformed => words.error_no_http(),
    }
}

pub(super) fn refused(error: ServerError, words: &Words) -> String {
    match error {
        ServerError::Unknown => words.error_server_unknown(),
        ServerError::CodeRefused => words.error_server_code(),
        ServerError::NotFound => words.error_server_not_found(),
        ServerError::Forbidden => words.error_server_forbidden(),
        ServerError::Conflict => words.error_server_conflict(),
        ServerError::TooLarge => words.error_server_large(),
        ServerError::SlowDown { wait_ms } => words.error_server_slow(&span(wait_ms, words)),
        ServerError::Broken(status) => words.error_server_broken(u64::from(status)),
        ServerError::Strange(status) => words.error_server_strange(u64::from(status)),
    }
}

/// What the code of the last failed sync means ([`crate::app::Status::trouble`]); `None` for codes
/// that have no words of their own.
#[must_use]
pub fn trouble(code: &str, words: &Words) -> Option<String> {
    Some(match code {
        "unreachable" => words.error_unreachable(),
        "broken-off" => words.error_broken_off(),
        "untrusted" => words.error_untrusted(),
        "answer-too-large" => words.error_answer_large(),
        "no-http" => words.error_no_http(),
        "not-enrolled" => words.error_not_enrolled(),
        "disk-full" => words.error_disk_full(),
        "read-only" => words.error_read_only(),
        "locked" => words.error_locked(),
        "invitation-copied" => words.error_invitation_copied(),
        _ => return None,
    })
}
