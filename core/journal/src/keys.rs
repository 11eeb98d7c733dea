//! The names under which fields stand at the root of a document.
//! Must not know values.
//!
//! `kept/<key>/<n>` holds a value that lost a conflict in a document this one was copied from,
//! and `kept/<key>/<n>/by` who wrote it and when.

pub(crate) const KIND: &str = "kind";
pub(crate) const TITLE: &str = "title";
pub(crate) const BODY: &str = "body";
pub(crate) const DUE: &str = "due";
pub(crate) const START: &str = "start";
pub(crate) const END: &str = "end";
pub(crate) const PLACE: &str = "place";
pub(crate) const BRING: &str = "bring";
pub(crate) const ASSIGNEE: &str = "assignee";
pub(crate) const HELPER: &str = "helper";
pub(crate) const PROFESSIONAL: &str = "professional";
pub(crate) const ASKER: &str = "asker";
pub(crate) const DONE: &str = "done";
pub(crate) const ARCHIVED: &str = "archived";
pub(crate) const DELETED: &str = "deleted";
pub(crate) const MOVED: &str = "moved";
pub(crate) const MOVED_TWICE: &str = "moved_twice";
pub(crate) const PASSED: &str = "passed";
pub(crate) const LATE: &str = "late";
pub(crate) const SERIES: &str = "series";
pub(crate) const DATE: &str = "date";
pub(crate) const DOMAIN: &str = "domain";
pub(crate) const REVIEW: &str = "review";
pub(crate) const GOAL: &str = "goal";
pub(crate) const STEP: &str = "step";
pub(crate) const CONFIRM: &str = "confirm";
pub(crate) const WORD: &str = "word";
pub(crate) const POINT: &str = "point";
pub(crate) const TALK: &str = "talk";
pub(crate) const LETTER: &str = "letter";
/// Before the mark of one letter: two that were attached at the same time stand beside each other.
pub(crate) const LETTERS: &str = "letter/";
pub(crate) const LABEL: &str = "label/";
pub(crate) const CHECK: &str = "check/";
pub(crate) const ORDER: &str = "order/";
pub(crate) const SWAP: &str = "swap/";
pub(crate) const ANSWER: &str = "answer/";
pub(crate) const SIGN: &str = "sign/";
pub(crate) const VERSION: &str = "version/";
pub(crate) const KEPT: &str = "kept/";
pub(crate) const BY: &str = "/by";

/// What somebody said to the members of this space: it counts by who said it, so it neither goes
/// into a note nor to another space.
const SAID: [&str; 4] = [ORDER, SWAP, ANSWER, SIGN];

/// Whether a key holds what a person said, and not only what became of the entry.
pub(crate) fn is_words(key: &str) -> bool {
    let state = [
        KIND,
        DONE,
        ARCHIVED,
        DELETED,
        MOVED,
        MOVED_TWICE,
        PASSED,
        LATE,
        SERIES,
        DATE,
        CONFIRM,
        POINT,
        // Names bytes that went with the entry.
        LETTER,
    ];
    let said = SAID.iter().any(|head| key.starts_with(head));
    !state.contains(&key) && !key.starts_with(KEPT) && !said && !is_letter(key)
}

/// Whether a key belongs to this document alone and stays behind when its state is copied. A letter is
/// sealed anew by whoever copies it: what opens it in one space opens nothing in another.
pub(crate) fn stays_behind(key: &str) -> bool {
    let said = SAID.iter().any(|head| key.starts_with(head));
    said || is_letter(key) || [MOVED, MOVED_TWICE, PASSED, SERIES, DATE, LETTER].contains(&key)
}

/// Whether a key holds what names a letter.
pub(crate) fn is_letter(key: &str) -> bool {
    key.starts_with(LETTERS)
}

/// Whether a key holds what counts by who said it.
pub(crate) fn is_said(key: &str) -> bool {
    key.starts_with(VERSION) || SAID.iter().any(|head| key.starts_with(head))
}

/// The part of a checklist line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinePart {
    Text,
    Done,
    Order,
}

impl LinePart {
    fn name(self) -> &'static str {
        match self {
            LinePart::Text => "text",
            LinePart::Done => "done",
            LinePart::Order => "order",
        }
    }
}

/// The key of one part of one line.
pub(crate) fn line(id: &str, part: LinePart) -> String {
    format!("{CHECK}{id}/{}", part.name())
}

/// The line and the part that a key names.
pub(crate) fn as_line(key: &str) -> Option<(&str, LinePart)> {
    let (id, part) = key.strip_prefix(CHECK)?.split_once('/')?;
    let parts = [LinePart::Text, LinePart::Done, LinePart::Order];
    let part = parts.into_iter().find(|known| known.name() == part)?;
    Some((id, part))
}

/// The key of a label.
pub(crate) fn label(name: &str) -> String {
    format!("{LABEL}{name}")
}

/// The key of the `n`-th value that lost under `key`.
pub(crate) fn kept(key: &str, n: usize) -> String {
    format!("{KEPT}{key}/{n}")
}

/// The key whose lost value this key holds; none for the `by` beside it.
pub(crate) fn as_kept(key: &str) -> Option<&str> {
    let (of, n) = key.strip_prefix(KEPT)?.rsplit_once('/')?;
    n.parse::<usize>().is_ok().then_some(of)
}

/// The field's name without anything that a person chose: for errors.
pub(crate) fn without_words(key: &str) -> &str {
    let key = key.strip_prefix(KEPT).unwrap_or(key);
    match key.split_once('/') {
        Some((head, _)) => head,
        None => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_back() {
        assert_eq!(
            as_line(&line("a1", LinePart::Done)),
            Some(("a1", LinePart::Done))
        );
        assert_eq!(as_line("check/a1"), None);
        assert_eq!(as_line("check/a1/colour"), None);
        assert_eq!(as_kept(&kept("label/a/b", 3)), Some("label/a/b"));
        assert_eq!(as_kept("kept/title/0/by"), None);
        assert_eq!(without_words("label/secret"), "label");
        assert_eq!(without_words("kept/label/secret/0"), "label");
        assert_eq!(without_words("title"), "title");
    }

    #[test]
    fn words_are_not_states() {
        assert!(is_words(TITLE) && is_words("check/a/done") && is_words("a-newer-field"));
        assert!(!is_words(DONE) && !is_words("kept/title/0"));
    }
}
