//! Why a calendar is not read: the line, the property, and the rule. Must not hold a word of the file.

use crate::error::Invalid;

/// Why a calendar was not read; no part of it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IcsError {
    /// More bytes than a file may have.
    #[error("the file has more than {limit} bytes: split it")]
    TooLarge {
        /// How many are possible.
        limit: usize,
    },
    /// More lines than a file may have.
    #[error("the file has more than {limit} lines: split it")]
    TooManyLines {
        /// How many are possible.
        limit: usize,
    },
    /// More appointments, tasks and changed turns than a file may have.
    #[error("the file has more than {limit} appointments, tasks and changed turns: split it")]
    TooManyItems {
        /// How many are possible.
        limit: usize,
    },
    /// Bytes that are no UTF-8.
    #[error("line {line} is not UTF-8 text")]
    NotText {
        /// The first such line.
        line: u64,
    },
    /// No calendar.
    #[error("the file is no calendar: it has no BEGIN:VCALENDAR")]
    NotCalendar,
    /// Lines that cannot be taken, in order; the first hundred of them.
    #[error("{}", lines_text(.0))]
    Lines(Vec<LineFault>),
}

fn lines_text(faults: &[LineFault]) -> String {
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    faults.join("\n")
}

/// What is wrong in one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineFault {
    /// Which, counted from 1; of a folded line the first.
    pub line: u64,
    /// The property or component; none for a line without a known name.
    pub property: Option<&'static str>,
    /// What.
    pub rule: LineRule,
}

impl std::fmt::Display for LineFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(property) = self.property {
            write!(f, ", {property}")?;
        }
        write!(f, ": {}", self.rule)
    }
}

/// What a line must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LineRule {
    /// `NAME;PARAMETER=VALUE:VALUE`.
    #[error("this is no line of a calendar: NAME:VALUE")]
    Form,
    /// A shorter one.
    #[error("the line has more than {limit} bytes")]
    TooLong {
        /// How many are possible.
        limit: usize,
    },
    /// Every BEGIN has its END.
    #[error("BEGIN and END do not fit together")]
    Nesting,
    /// Components stand in each other only so deep.
    #[error("components stand in each other more than {limit} deep")]
    TooDeep {
        /// How deep is possible.
        limit: usize,
    },
    /// A property that is needed.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A property that stands there once.
    #[error("it stands here twice")]
    Twice,
    /// A date or a date with a time.
    #[error("this is no date: 20261122, 20261122T093000 or 20261122T083000Z")]
    Date,
    /// A length of time.
    #[error("this is no length of time: P1D, PT2H or -PT15M")]
    Length,
    /// A zone of the IANA list, or one of Windows.
    #[error("the time zone has no name that is known: write for example Europe/Brussels")]
    Zone,
    /// A property that changes the meaning and is not taken.
    #[error("this is not possible here; docs/calendars.md says what is")]
    NotTaken,
    /// The appointment that repeats, beside its changed turn.
    #[error("the file does not hold the series of this turn")]
    NoSeries,
    /// A day on which the series has a turn.
    #[error("the series has no turn on this day")]
    NoTurn,
    /// A rule with a turn.
    #[error("the rule has no turn at all")]
    NeverTurns,
    /// What the field takes.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}
