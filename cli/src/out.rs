//! Prints answers: words for people, JSON for programs. What people wrote is made harmless for a
//! terminal here and nowhere else.

use std::io::{IsTerminal, Write, stderr, stdout};

use serde_json::{Value, json};

use crate::exit;
use crate::problem::Problem;
use crate::words;

/// The version of everything under `--json`; it changes when a member is removed or changes meaning.
pub(crate) const SCHEMA: u32 = 1;

/// What a command has to say.
#[derive(Debug)]
pub(crate) struct Answer {
    /// Which command.
    pub(crate) command: &'static str,
    /// For programs.
    pub(crate) data: Value,
    /// For people; may be empty.
    pub(crate) text: String,
    /// How the process ends.
    pub(crate) exit: u8,
}

impl Answer {
    pub(crate) fn new(command: &'static str, data: impl serde::Serialize, text: String) -> Self {
        Self {
            command,
            // Our own types: strings, numbers, lists. They always serialize.
            data: serde_json::to_value(data).unwrap_or(Value::Null),
            text,
            exit: exit::DONE,
        }
    }
}

/// An object with one more member.
pub(crate) fn and(mut data: Value, name: &str, value: impl Into<Value>) -> Value {
    if let Some(members) = data.as_object_mut() {
        members.insert(name.to_owned(), value.into());
    }
    data
}

/// Prints an answer. Returns the exit code.
pub(crate) fn answer(answer: &Answer, as_json: bool) -> u8 {
    let Answer {
        command,
        data,
        text,
        exit,
    } = answer;
    let written = if as_json {
        let whole = json!({ "schema": SCHEMA, "command": command, "data": data });
        writeln!(stdout(), "{whole}")
    } else if text.is_empty() {
        Ok(())
    } else {
        writeln!(stdout(), "{}", text.trim_end_matches('\n'))
    };
    // Nobody reads any more (a closed pipe): what was done is done.
    let _ = written.and_then(|()| stdout().flush());
    *exit
}

/// Prints what went wrong and what to do. Returns the exit code.
pub(crate) fn problem(problem: &Problem, as_json: bool) -> u8 {
    let failure = problem.failure();
    let (message, advice) = (problem.to_string(), words::advice(failure));
    let code = exit::of(failure);
    let _ = if as_json {
        let whole = json!({
            "schema": SCHEMA,
            "error": {
                "code": problem.code(),
                "exit": code,
                "message": message,
                "advice": advice,
                "field": words::field(failure),
                "wait_ms": words::wait_ms(failure),
            }
        });
        writeln!(stderr(), "{whole}")
    } else {
        writeln!(stderr(), "onderweg: {message}\n{advice}")
    };
    code
}

/// One line of what somebody wrote: no control characters that drive a terminal, no marks that turn
/// the direction of what follows; at a terminal, in a direction of its own.
pub(crate) fn line(text: &str) -> String {
    let tame: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    isolate(&tame.chars().filter(|c| !drives(*c)).collect::<String>())
}

/// The same over several lines.
pub(crate) fn lines(text: &str) -> String {
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn drives(c: char) -> bool {
    let turns = matches!(c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let hidden = matches!(
        c,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
    );
    c.is_control() || turns || hidden
}

fn isolate(text: &str) -> String {
    if stdout().is_terminal() && !text.is_ascii() {
        format!("\u{2068}{text}\u{2069}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_drives_a_terminal_comes_through() {
        assert_eq!(line("a\u{1b}[31mb\u{7}c\u{9b}d"), "a[31mbcd");
        assert_eq!(line("left\u{202e}right\u{2066}x\u{200f}"), "leftrightx");
        assert_eq!(line("two\nlines\ttab"), "two lines tab");
        assert_eq!(lines("two\nlines\u{1b}"), "two\nlines");
        assert_eq!(line("جلسة سارة"), "جلسة سارة");
    }
}
