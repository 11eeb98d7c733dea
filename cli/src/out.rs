//! Prints answers: words for people, JSON for programs. What people wrote is made harmless for a
//! terminal on its way here, by `line` and `tame`.

use std::io::{Write, stderr, stdout};

use onderweg_companion::text::{Direction, Words, has_rtl, isolate, plain, tame};
use serde_json::{Value, json};

use crate::exit;
use crate::home::Phone;
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
    /// Whether a program may read the text as well: it goes out as it is.
    pub(crate) verbatim: bool,
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
            verbatim: false,
            exit: exit::DONE,
        }
    }

    /// An answer whose text is the same whoever reads.
    pub(crate) fn verbatim(
        command: &'static str,
        data: impl serde::Serialize,
        text: String,
    ) -> Self {
        Self {
            verbatim: true,
            ..Self::new(command, data, text)
        }
    }
}

impl Answer {
    /// The end of a command that has said everything already.
    pub(crate) fn told(command: &'static str, exit: u8) -> Self {
        Self {
            command,
            data: Value::Null,
            text: String::new(),
            verbatim: true,
            exit,
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
pub(crate) fn answer(answer: &Answer, phone: &Phone) -> u8 {
    // Nobody reads any more (a closed pipe): what was done is done, and what was told was told nobody.
    if print(answer, phone).is_ok() {
        phone.told();
    }
    answer.exit
}

/// Prints an answer; for what must be out before a command goes on.
pub(crate) fn print(answer: &Answer, phone: &Phone) -> std::io::Result<()> {
    let Answer {
        command,
        data,
        text,
        verbatim,
        exit: _,
    } = answer;
    let written = if data.is_null() {
        Ok(())
    } else if phone.json() {
        let whole = json!({ "schema": SCHEMA, "command": command, "data": data });
        writeln!(stdout(), "{whole}")
    } else if text.is_empty() {
        Ok(())
    } else {
        let text = text.trim_end_matches('\n');
        let text = match verbatim {
            true => text.to_owned(),
            false => said(text, phone.words()),
        };
        writeln!(stdout(), "{text}")
    };
    written.and_then(|()| stdout().flush())
}

/// Prints what went wrong and what to do. Returns the exit code.
pub(crate) fn problem(problem: &Problem, phone: &Phone) -> u8 {
    let failure = problem.failure();
    let code = exit::of(failure);
    let _ = if phone.json() {
        let whole = json!({
            "schema": SCHEMA,
            "error": {
                "code": problem.code(),
                "exit": code,
                "message": words::in_english(problem),
                "advice": words::advice_in_english(failure),
                "field": words::field(failure),
                "wait_ms": words::wait_ms(failure),
            }
        });
        writeln!(stderr(), "{whole}")
    } else {
        let words = phone.words();
        let text = format!(
            "onderweg: {}\n{}",
            words::problem(problem, words),
            words::advice(failure, words)
        );
        writeln!(stderr(), "{}", said(&text, words))
    };
    code
}

/// A right-to-left mark: terminals take the direction of a line from its first strong character, and
/// many lines begin with an id.
const RLM: char = '\u{200F}';

/// Text as it goes out. A line that runs left to right and holds nothing that does not needs no
/// isolates: `grep` and an old terminal see plain text. A line of a language that runs right to left
/// begins with a mark that says so.
pub(crate) fn said(text: &str, words: &Words) -> String {
    let ltr = words.settings().language.direction() == Direction::Ltr;
    let line = |line: &str| match (ltr, has_rtl(line)) {
        (true, false) => plain(line),
        (true, true) => line.to_owned(),
        (false, _) if line.is_empty() => String::new(),
        (false, _) => format!("{RLM}{line}"),
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// One line of what somebody wrote: nothing that drives a terminal, and in a direction of its own.
pub(crate) fn line(text: &str) -> String {
    isolate(&tame(text))
}

/// The same over several lines.
pub(crate) fn lines(text: &str) -> String {
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use onderweg_companion::text::{Locale, Settings};

    use super::*;

    #[test]
    fn nothing_that_drives_a_terminal_comes_through() {
        assert_eq!(
            line("a\u{1b}[31mb\u{7}c\u{9b}d"),
            "\u{2068}a[31mbcd\u{2069}"
        );
        assert_eq!(
            lines("two\nlines\u{1b}"),
            "\u{2068}two\u{2069}\n\u{2068}lines\u{2069}"
        );
    }

    #[test]
    fn isolates_are_kept_only_where_directions_meet() {
        let words = |tag| Words::new(Settings::of(Locale::exactly(tag).unwrap()));
        let text = format!("3fa9  {}\n3fb0  {}", line("Buy milk"), line("جلسة سارة"));
        assert_eq!(
            said(&text, &words("nl")),
            "3fa9  Buy milk\n3fb0  \u{2068}جلسة سارة\u{2069}"
        );
        let marked = format!("\u{200F}{}", text.replace('\n', "\n\u{200F}"));
        assert_eq!(said(&text, &words("ar")), marked);
    }
}
