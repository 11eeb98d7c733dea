//! Content lines (RFC 5545, 3.1): folded and unfolded, with their parameters and escapes.
//! Must not know what a property means.

use super::error::{IcsError, LineFault, LineRule};
use crate::limits::{MAX_ICS_LINE_BYTES, MAX_ICS_LINES};

/// Octets of a line before it is folded.
const FOLD: usize = 75;

/// Properties and components that are told apart; every other name is one that is not taken.
pub(super) const NAMES: &[&str] = &[
    "ACTION",
    "ATTACH",
    "ATTENDEE",
    "BEGIN",
    "CATEGORIES",
    "DESCRIPTION",
    "DTEND",
    "DTSTART",
    "DUE",
    "DURATION",
    "END",
    "EXDATE",
    "EXRULE",
    "LOCATION",
    "ORGANIZER",
    "RDATE",
    "RECURRENCE-ID",
    "RRULE",
    "STATUS",
    "SUMMARY",
    "TRIGGER",
    "TZID",
    "UID",
    "X-LIC-LOCATION",
    "X-ONDERWEG-BRING",
    "X-ONDERWEG-DETAILS",
    "X-ONDERWEG-END",
    "X-ONDERWEG-HELPER",
    "X-ONDERWEG-INTERPRETER",
    "X-ONDERWEG-NEUTRAL",
    "X-ONDERWEG-REMIND",
    "X-ONDERWEG-START",
    "X-ONDERWEG-STATE",
    "X-ONDERWEG-TRAVEL",
    "X-ONDERWEG-WHY",
];

/// One line, unfolded.
pub(super) struct Line {
    /// Where it begins in the file, counted from 1.
    pub(super) number: u64,
    /// Its name, one of [`NAMES`]; empty for any other.
    pub(super) name: &'static str,
    params: Vec<(String, String)>,
    /// As it stands, with its escapes.
    pub(super) raw: String,
}

impl Line {
    /// The value of a parameter, without its quotation marks.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        let found = self.params.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The value as text: escapes undone, and no character that cannot be shown.
    pub(super) fn text(&self) -> String {
        unescape(&self.raw)
    }

    /// The values of a list of texts.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        let (mut from, mut escaped) = (0, false);
        for (at, c) in self.raw.char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                ',' => {
                    texts.push(unescape(self.raw.get(from..at).unwrap_or_default()));
                    from = at + 1;
                }
                _ => {}
            }
        }
        texts.push(unescape(self.raw.get(from..).unwrap_or_default()));
        texts
    }

    pub(super) fn fault(&self, rule: impl Into<LineRule>) -> LineFault {
        LineFault {
            line: self.number,
            property: Some(self.name).filter(|name| !name.is_empty()),
            rule: rule.into(),
        }
    }
}

/// The lines of a file, and what of them does not read.
pub(super) fn read(bytes: &[u8]) -> Result<(Vec<Line>, Vec<LineFault>), IcsError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (mut lines, mut faults) = (Vec::new(), Vec::new());
    let mut current: Option<(u64, Vec<u8>)> = None;
    let mut physical = bytes.split(|byte| *byte == b'\n').zip(1..);
    loop {
        let next = physical.next();
        let piece =
            next.map(|(piece, number)| (piece.strip_suffix(b"\r").unwrap_or(piece), number));
        // Folded between any two octets: a line is text only when it is whole.
        if let Some(([b' ' | b'\t', rest @ ..], _)) = piece
            && let Some((_, whole)) = &mut current
        {
            whole.extend_from_slice(rest);
            continue;
        }
        if let Some((number, whole)) = current.take().filter(|(_, whole)| !whole.is_empty()) {
            if lines.len() >= MAX_ICS_LINES {
                let limit = MAX_ICS_LINES;
                return Err(IcsError::TooManyLines { limit });
            }
            match line(number, whole)? {
                Ok(line) => lines.push(line),
                Err(fault) => faults.push(fault),
            }
        }
        let Some((piece, number)) = piece else {
            return Ok((lines, faults));
        };
        current = Some((number, piece.to_vec()));
    }
}

fn line(number: u64, whole: Vec<u8>) -> Result<Result<Line, LineFault>, IcsError> {
    let fault = |rule| LineFault {
        line: number,
        property: None,
        rule,
    };
    if whole.len() > MAX_ICS_LINE_BYTES {
        let limit = MAX_ICS_LINE_BYTES;
        return Ok(Err(fault(LineRule::TooLong { limit })));
    }
    let text = String::from_utf8(whole).map_err(|_| IcsError::NotText { line: number })?;
    Ok(parts(number, &text).ok_or(fault(LineRule::Form)))
}

fn parts(number: u64, text: &str) -> Option<Line> {
    let ends = |c: char| matches!(c, ';' | ':');
    let (name, mut rest) = text.split_at_checked(text.find(ends)?)?;
    if !is_name(name) {
        return None;
    }
    let mut params = Vec::new();
    while let Some(after) = rest.strip_prefix(';') {
        let (name, after) = after.split_once('=')?;
        if !is_name(name) {
            return None;
        }
        let (value, after) = param_value(after)?;
        params.push((name.to_ascii_uppercase(), value));
        rest = after;
    }
    let raw = rest.strip_prefix(':')?.to_owned();
    let name = name.to_ascii_uppercase();
    let name = NAMES.iter().find(|known| **known == name);
    Some(Line {
        number,
        name: name.copied().unwrap_or_default(),
        params,
        raw,
    })
}

fn is_name(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    !name.is_empty() && name.bytes().all(plain)
}

/// The value up to the next `;` or `:` outside of quotation marks, and what follows.
fn param_value(text: &str) -> Option<(String, &str)> {
    let mut quoted = false;
    let ends = |c: char| {
        quoted ^= c == '"';
        !quoted && matches!(c, ';' | ':')
    };
    let (value, rest) = text.split_at_checked(text.find(ends)?)?;
    Some((value.replace('"', ""), rest))
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(c) => out.push(c),
                None => {}
            },
            c => out.push(c),
        }
    }
    shown(&out)
}

/// The text without what cannot be shown, line ends plain.
fn shown(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let shown = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    text.chars().filter(shown).collect()
}

/// Text as a value.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in shown(text).chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

/// Writes content lines, folded.
#[derive(Default)]
pub(super) struct Writer(String);

impl Writer {
    /// A line whose value needs no escapes.
    pub(super) fn put(&mut self, name: &str, value: impl std::fmt::Display) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A line of text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.fold(&format!("{name}:{}", escape(text)));
    }

    /// At most 75 octets a line, never within a character.
    fn fold(&mut self, line: &str) {
        let mut room = FOLD;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = FOLD - 1;
            }
            room -= c.len_utf8();
            self.0.push(c);
        }
        self.0.push_str("\r\n");
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Line {
        let (mut lines, faults) = read(text.as_bytes()).unwrap();
        assert_eq!((lines.len(), faults.len()), (1, 0), "{text}");
        lines.remove(0)
    }

    #[test]
    fn what_is_folded_unfolds_and_no_line_is_longer_than_it_may_be() {
        for text in [
            "a, b; c \\ d\ne\\n f".to_owned(),
            "خبّاز ".repeat(40),
            "x".repeat(200),
            "x".repeat(67),
            "x".repeat(141),
            "👩‍👩‍👧 ".repeat(30),
            String::new(),
        ] {
            let mut writer = Writer::default();
            writer.text("SUMMARY", &text);
            let written = String::from_utf8(writer.into_bytes()).unwrap();
            let lengths: Vec<_> = written.split("\r\n").map(str::len).collect();
            assert!(lengths.iter().all(|length| *length <= FOLD), "{lengths:?}");
            assert_eq!(one(&written).text(), text);
        }
        // Other programs fold within a character.
        let bytes = b"SUMMARY:caf\xc3\r\n \xa9\r\n";
        assert_eq!(read(bytes).unwrap().0[0].text(), "café");
    }

    #[test]
    fn parameters_may_hold_what_ends_them_in_quotation_marks() {
        let line = one("dtstart;tzid=\"a:b;c\";X-A=1,\"2\":20261122");
        assert_eq!((line.name, line.number), ("DTSTART", 1));
        assert_eq!(line.param("TZID"), Some("a:b;c"));
        assert_eq!(line.raw, "20261122");
        assert_eq!(one("CATEGORIES:a\\,b,c\\\\,").texts(), ["a,b", "c\\", ""]);
    }

    #[test]
    fn what_is_no_line_is_named_by_its_number() {
        let (lines, faults) = read(b"BEGIN:X\n\nqzx\n;a:b\nA;b:c\nA;b=\"c:d\nEND:X").unwrap();
        assert_eq!(lines.len(), 2);
        let places: Vec<_> = faults.iter().map(|fault| fault.line).collect();
        assert_eq!(places, [3, 4, 5, 6]);
        let wrong = read(b"A:b\nA:\xff").err();
        assert_eq!(wrong, Some(IcsError::NotText { line: 2 }));
    }
}
