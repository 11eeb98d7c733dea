//! Lines as components in each other: what stands between BEGIN and END. Must not know properties.

use super::error::{LineFault, LineRule};
use super::line::Line;
use crate::limits::MAX_ICS_DEPTH;

/// Components that are told apart.
const COMPONENTS: &[&str] = &[
    "VCALENDAR",
    "VEVENT",
    "VTODO",
    "VALARM",
    "VTIMEZONE",
    "VJOURNAL",
    "VFREEBUSY",
];

/// A component.
pub(super) struct Part {
    /// One of those that are known; empty for any other.
    pub(super) name: &'static str,
    /// Where it begins.
    pub(super) line: u64,
    pub(super) lines: Vec<Line>,
    pub(super) parts: Vec<Part>,
}

impl Part {
    /// The first line of this name.
    pub(super) fn line_of(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name == name)
    }

    /// The lines of this name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Line> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    pub(super) fn fault(&self, rule: impl Into<LineRule>) -> LineFault {
        LineFault {
            line: self.line,
            property: Some(self.name).filter(|name| !name.is_empty()),
            rule: rule.into(),
        }
    }
}

/// What stands at the top, and what does not fit together.
pub(super) fn tree(lines: Vec<Line>, faults: &mut Vec<LineFault>) -> Vec<Part> {
    let mut top = Vec::new();
    let mut open: Vec<(String, Part)> = Vec::new();
    for line in lines {
        match line.name {
            "BEGIN" => {
                if open.len() >= MAX_ICS_DEPTH {
                    let limit = MAX_ICS_DEPTH;
                    faults.push(line.fault(LineRule::TooDeep { limit }));
                    return top;
                }
                let name = line.raw.trim().to_ascii_uppercase();
                let known = COMPONENTS.iter().find(|known| **known == name);
                let part = Part {
                    name: known.copied().unwrap_or_default(),
                    line: line.number,
                    lines: Vec::new(),
                    parts: Vec::new(),
                };
                open.push((name, part));
            }
            "END" => {
                let name = line.raw.trim().to_ascii_uppercase();
                let Some((_, part)) = open.pop_if(|(begun, _)| *begun == name) else {
                    faults.push(line.fault(LineRule::Nesting));
                    return top;
                };
                match open.last_mut() {
                    Some((_, outer)) => outer.parts.push(part),
                    None => top.push(part),
                }
            }
            _ => match open.last_mut() {
                Some((_, part)) => part.lines.push(line),
                None => faults.push(line.fault(LineRule::Nesting)),
            },
        }
    }
    faults.extend(open.iter().map(|(_, part)| part.fault(LineRule::Nesting)));
    top
}
