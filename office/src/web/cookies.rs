//! Cookies: reading those that came, writing ours. `__Host-` where there is HTTPS, so that no other
//! host or path of the same site can put one in.

use axum::http::HeaderValue;
use axum::http::header::{COOKIE, HeaderMap};

/// Which cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cookie {
    /// Who is signed in, or half-way.
    Session,
    /// Who stands at the door: binds its forms to this browser.
    Door,
    /// The language of the door. Tells nothing about anybody.
    Language,
}

impl Cookie {
    fn name(self, https: bool) -> &'static str {
        match (self, https) {
            (Cookie::Session, true) => "__Host-ow-office",
            (Cookie::Session, false) => "ow-office",
            (Cookie::Door, true) => "__Host-ow-door",
            (Cookie::Door, false) => "ow-door",
            (Cookie::Language, true) => "__Host-ow-language",
            (Cookie::Language, false) => "ow-language",
        }
    }

    /// What the browser sent. Where it sent two of one name, nothing: one of them is not ours.
    pub(super) fn read(self, headers: &HeaderMap, https: bool) -> Option<&str> {
        let name = self.name(https);
        let mut found = headers
            .get_all(COOKIE)
            .into_iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter(|(key, _)| *key == name)
            .map(|(_, value)| value);
        let first = found.next();
        first.filter(|_| found.next().is_none())
    }

    /// A `Set-Cookie` with this value: gone when the browser is closed.
    pub(super) fn set(self, value: &str, https: bool) -> Option<HeaderValue> {
        self.line(value, "", https)
    }

    /// A `Set-Cookie` that keeps this value for a year: for what tells nothing about anybody.
    pub(super) fn keep(self, value: &str, https: bool) -> Option<HeaderValue> {
        self.line(value, "; Max-Age=31536000", https)
    }

    /// A `Set-Cookie` that takes it away.
    pub(super) fn drop(self, https: bool) -> Option<HeaderValue> {
        self.line("", "; Max-Age=0", https)
    }

    fn line(self, value: &str, age: &str, https: bool) -> Option<HeaderValue> {
        let secure = if https { "; Secure" } else { "" };
        let name = self.name(https);
        let line = format!("{name}={value}; Path=/{age}{secure}; HttpOnly; SameSite=Lax");
        HeaderValue::from_str(&line).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(lines: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(COOKIE, line.parse().unwrap());
        }
        headers
    }

    #[test]
    fn one_cookie_is_read_and_two_of_one_name_are_not() {
        let one = headers(&["a=b; ow-office=x=y", "c=d"]);
        assert_eq!(Cookie::Session.read(&one, false), Some("x=y"));
        assert_eq!(Cookie::Session.read(&one, true), None);
        let two = headers(&["ow-office=x", "ow-office=y"]);
        assert_eq!(Cookie::Session.read(&two, false), None);
        assert_eq!(Cookie::Session.read(&headers(&[]), false), None);
    }

    #[test]
    fn what_is_set_is_for_http_alone() {
        let line = Cookie::Session.set("abc", true).unwrap();
        assert_eq!(
            line,
            "__Host-ow-office=abc; Path=/; Secure; HttpOnly; SameSite=Lax"
        );
        let line = Cookie::Session.set("abc", false).unwrap();
        assert_eq!(line, "ow-office=abc; Path=/; HttpOnly; SameSite=Lax");
        let line = Cookie::Session.drop(true).unwrap();
        assert!(line.to_str().unwrap().contains("Max-Age=0"));
        assert!(Cookie::Session.set("a\nb", true).is_none());
    }
}
