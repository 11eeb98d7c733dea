//! Paths that a browser sends and that we send it to: our own, or none.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

const HOME: &str = "/office";
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'/');

/// The path if it is one of our pages; the first page for anything else.
///
/// A browser is never sent to another host: not by a scheme, not by two slashes, not by a backslash,
/// not by what it strips from a line.
pub(super) fn ours(path: &str) -> &str {
    let rest = path.strip_prefix(HOME);
    let begins = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
    let plain = path.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    let door = path.starts_with("/office/sign-");
    if begins && plain && !door && path.len() <= 1000 {
        page_of(path)
    } else {
        HOME
    }
}

/// The page that somebody is on, for coming back to it in another language: pages of the door too.
pub(super) fn here(path: &str) -> &str {
    match path.split('?').next() {
        Some("/office/sign-in") => "/office/sign-in",
        Some("/office/sign-in/code") => "/office/sign-in/code",
        _ => ours(path),
    }
}

/// The page that a form stands on: `/office/people/7` for `/office/people/7/appointments`.
pub(super) fn page_of(path: &str) -> &str {
    if path.starts_with("/office/people/") {
        let end = path.match_indices('/').nth(3).map(|(at, _)| at);
        return path.get(..end.unwrap_or(path.len())).unwrap_or(HOME);
    }
    let query = path
        .strip_prefix(HOME)
        .is_some_and(|rest| rest.starts_with('?'));
    if query { path } else { HOME }
}

/// The door, with the way back.
pub(super) fn door(next: &str) -> String {
    let next = ours(next);
    if next == HOME {
        return "/office/sign-in".to_owned();
    }
    format!("/office/sign-in?next={}", encode(next))
}

/// A value inside a query.
pub(super) fn encode(value: &str) -> String {
    utf8_percent_encode(value, KEPT).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_belongs_to_a_page() {
        assert_eq!(page_of("/office/people/7/appointments"), "/office/people/7");
        assert_eq!(page_of("/office/people/7/answers/ab"), "/office/people/7");
        assert_eq!(page_of("/office/people/new"), "/office/people/new");
        assert_eq!(page_of("/office/seen"), "/office");
        assert_eq!(page_of("/office?show=free"), "/office?show=free");
    }

    #[test]
    fn nobody_is_sent_elsewhere() {
        for path in [
            "/office",
            "/office/people/7",
            "/office?q=a",
            "/office/people/7?page=2",
        ] {
            assert_eq!(ours(path), path);
        }
        for path in [
            "",
            "/",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/office",
            "javascript:alert(1)",
            "/officevil",
            "/office.evil.example",
            "/office@evil.example",
            "/office\\..",
            "/office/\n/evil",
            "/office/people/\u{202e}",
            "/office/sign-out",
            "/office/sign-in?next=/office",
        ] {
            assert_eq!(ours(path), HOME, "{path:?}");
        }
        assert_eq!(ours(&format!("/office?q={}", "a".repeat(2000))), HOME);
    }

    #[test]
    fn the_way_back() {
        assert_eq!(door("/office"), "/office/sign-in");
        assert_eq!(
            door("/office/people/7?page=2"),
            "/office/sign-in?next=/office/people/7%3Fpage%3D2"
        );
    }
}
