//! The fields of a form that was sent, as people meant them.

use axum::extract::Form;
use axum::extract::rejection::FormRejection;
use axum::http::StatusCode;

use super::problem::Problem;

/// No form of ours has more.
const MOST: usize = 32;

/// What was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    pub(super) fn of(
        sent: Result<Form<Vec<(String, String)>>, FormRejection>,
    ) -> Result<Self, Problem> {
        match sent {
            Ok(Form(pairs)) if pairs.len() <= MOST => Ok(Self(pairs)),
            Ok(_) => Err(Problem::TooLarge),
            Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                Err(Problem::TooLarge)
            }
            Err(_) => Err(Problem::Elsewhere),
        }
    }

    /// A field as it was typed; nothing where it was not sent or was sent twice.
    pub(super) fn raw(&self, name: &str) -> &str {
        let mut found = self.0.iter().filter(|(key, _)| key == name);
        match (found.next(), found.next()) {
            (Some((_, value)), None) => value,
            _ => "",
        }
    }

    /// A field of one line: without blanks around it and without control characters.
    pub(super) fn line(&self, name: &str) -> String {
        let raw = self.raw(name).trim();
        raw.chars().filter(|c| !c.is_control()).collect()
    }

    /// A field of several lines, each ended by one line feed.
    pub(super) fn text(&self, name: &str) -> String {
        let raw = self.raw(name).replace("\r\n", "\n").replace('\r', "\n");
        let keep = |c: &char| !c.is_control() || matches!(*c, '\n' | '\t');
        raw.trim().chars().filter(keep).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        let owned = |(a, b): &(&str, &str)| ((*a).to_owned(), (*b).to_owned());
        Fields(pairs.iter().map(owned).collect())
    }

    #[test]
    fn lines_and_texts() {
        let sent = fields(&[("a", "  x\r\ny\0\t "), ("b", "1"), ("b", "2")]);
        assert_eq!(sent.line("a"), "xy");
        assert_eq!(sent.text("a"), "x\ny");
        assert_eq!(sent.raw("b"), "");
        assert_eq!(sent.raw("c"), "");
    }
}
