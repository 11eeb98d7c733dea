//! Appointments and tasks as CSV (RFC 4180, UTF-8), for a spreadsheet. Not read back: JSON is. Must not know a disk.

use csv::{Terminator, WriterBuilder};

use super::entry::TakeEntry;
use crate::job::guard;

/// The columns of appointments: names of fields, and what stands beside them.
pub const APPOINTMENT_COLUMNS: &[&str] = &[
    "title",
    "start",
    "end",
    "place",
    "bring",
    "helper",
    "interpreter",
    "travel",
    "remind",
    "repeat",
    "cancelled",
    "date",
    "state",
    "labels",
    "space",
    "body",
];
/// The columns of tasks.
pub const TASK_COLUMNS: &[&str] = &[
    "title",
    "due",
    "assignee",
    "helper",
    "remind",
    "state",
    "labels",
    "checklist",
    "space",
    "body",
];

/// A table of these entries, each with the name of its space. A cell that a spreadsheet would compute begins
/// with an apostrophe.
pub fn write_table<'a>(
    columns: &[&str],
    entries: impl IntoIterator<Item = (&'a TakeEntry, &'a str)>,
) -> Vec<u8> {
    let mut csv = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    // Into memory: nothing can fail.
    let _ = csv.write_record(columns);
    for (entry, space) in entries {
        let cells = columns
            .iter()
            .map(|column| guard(&cell(entry, space, column)));
        let _ = csv.write_record(cells.collect::<Vec<_>>());
    }
    csv.into_inner().unwrap_or_default()
}

fn cell(entry: &TakeEntry, space: &str, column: &str) -> String {
    let lines = || {
        let line = |line: &super::TakeLine| {
            let tick = if line.done { "[x]" } else { "[ ]" };
            format!("{tick} {}", line.text)
        };
        entry.lines.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    match column {
        "state" => entry.state.clone(),
        "date" => entry.date.clone().unwrap_or_default(),
        "labels" => entry.labels.join(", "),
        "checklist" => lines(),
        "space" => space.to_owned(),
        "body" => entry.body.clone(),
        field => entry.fields.get(field).cloned().unwrap_or_default(),
    }
}
