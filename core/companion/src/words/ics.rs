//! Calendars in words: what stands in them for people to read, and what is wrong in one.

use onderweg_journal::{Flat, IcsError, IcsWords, LineFault, LineRule};
use onderweg_text::{Words, has_rtl, plain, tame};

use super::typed::invalid;

/// The words of a calendar, in the reader's language.
pub(crate) struct IcsText<'a>(pub(crate) &'a Words);

impl IcsWords for IcsText<'_> {
    fn title(&self, task: bool) -> String {
        if task {
            self.0.ics_task()
        } else {
            self.0.ics_appointment()
        }
    }

    fn alarm(&self) -> String {
        self.0.ics_alarm()
    }

    fn leave(&self) -> String {
        self.0.ics_leave()
    }

    fn details(&self, flat: &Flat) -> String {
        let words = self.0;
        let minutes: Option<u64> = flat
            .travel
            .as_ref()
            .and_then(|minutes| minutes.parse().ok());
        let rows = [
            flat.bring
                .as_ref()
                .map(|bring| words.ics_bring(&tame(bring))),
            minutes.map(|minutes| words.ics_travel(minutes)),
            flat.helper
                .as_ref()
                .map(|name| words.ics_helper(&tame(name))),
            flat.interpreter
                .as_ref()
                .map(|name| words.ics_interpreter(&tame(name))),
        ];
        // Isolates only where directions meet: other programs show them as boxes.
        let tidy = |row: String| if has_rtl(&row) { row } else { plain(&row) };
        let rows: Vec<_> = rows.into_iter().flatten().map(tidy).collect();
        rows.join("\n")
    }
}

/// What is wrong in a calendar, one line a line.
pub(super) fn ics(error: &IcsError, words: &Words) -> String {
    match error {
        IcsError::TooLarge { limit } => words.ics_too_large(count(*limit)),
        IcsError::TooManyLines { limit } => words.ics_too_many_lines(count(*limit)),
        IcsError::TooManyItems { limit } => words.ics_too_many_items(count(*limit)),
        IcsError::NotText { line } => words.ics_not_text(*line),
        IcsError::NotCalendar => words.ics_not_calendar("BEGIN:VCALENDAR"),
        IcsError::Lines(faults) => {
            let rows: Vec<_> = faults.iter().map(|fault| line(fault, words)).collect();
            rows.join("\n")
        }
        _ => words.error_invalid(),
    }
}

fn line(fault: &LineFault, words: &Words) -> String {
    let rule = rule(&fault.rule, words);
    match fault.property {
        Some(property) => words.ics_line_property(fault.line, property, &rule),
        None => words.ics_line(fault.line, &rule),
    }
}

fn rule(rule: &LineRule, words: &Words) -> String {
    match rule {
        LineRule::Form => words.ics_form("NAME:VALUE"),
        LineRule::TooLong { limit } => words.ics_too_long(count(*limit)),
        LineRule::Nesting => words.ics_nesting("BEGIN", "END"),
        LineRule::TooDeep { limit } => words.ics_too_deep(count(*limit)),
        LineRule::Missing(name) => words.ics_missing(name),
        LineRule::Twice => words.ics_twice(),
        LineRule::Date => words.ics_date("20261122", "20261122T093000"),
        LineRule::Length => words.ics_length("P1D, PT2H, -PT15M"),
        LineRule::Zone => words.ics_zone("Europe/Brussels"),
        LineRule::NotTaken => words.ics_not_taken(),
        LineRule::NoSeries => words.ics_no_series(),
        LineRule::NoTurn => words.ics_no_turn(),
        LineRule::NeverTurns => words.ics_never_turns(),
        LineRule::Invalid(error) => invalid(error, words),
        _ => words.error_invalid(),
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
