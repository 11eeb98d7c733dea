//! Jobs as CSV (RFC 4180, UTF-8), written and read. Must not know a disk: bytes come and go.
//!
//! Read is everything or nothing: a file with one wrong row gives no job, and says of every wrong cell
//! in which row and column it is. Nothing that stands in a file enters an error.

use chrono_tz::Tz;
use csv::{ByteRecord, ReaderBuilder, Terminator, WriterBuilder};

use crate::error::Invalid;
use crate::job::cell::{guard, unguard};
use crate::keys;
use crate::limits::{MAX_SHEET_BYTES, MAX_SHEET_ROWS};
use crate::read::Entry;
use crate::set::Set;

/// The columns of a file, in the order in which they are written: names of fields.
pub const SHEET_COLUMNS: &[&str] = &[
    "title",
    "stage",
    "result",
    "employer",
    "next",
    "due",
    "place",
    "contact",
    "source",
    "documents",
    "helped_by",
    "body",
];

const BOM: &[u8] = b"\xef\xbb\xbf";

/// What a file of jobs says.
#[derive(Clone, PartialEq, Eq)]
pub struct JobSheet {
    /// What to write for each job, in the order of the rows.
    pub jobs: Vec<Vec<Set>>,
}

impl std::fmt::Debug for JobSheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "JobSheet({})", self.jobs.len())
    }
}

/// Why a file of jobs was not read; no part of it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SheetError {
    /// More bytes than a file may have.
    #[error("the file has more than {limit} bytes: split it")]
    TooLarge {
        /// How many are possible.
        limit: usize,
    },
    /// Bytes that are no UTF-8.
    #[error("line {line} is not UTF-8 text: save the file as \"CSV UTF-8\"")]
    NotText {
        /// The first such line.
        line: u64,
    },
    /// No row at all.
    #[error("the file is empty: the first row names the columns: {}", SHEET_COLUMNS.join(", "))]
    Empty,
    /// A column that jobs do not have.
    #[error("column {column} has no name that is known; there are {}", SHEET_COLUMNS.join(", "))]
    UnknownColumn {
        /// Which, counted from 1.
        column: usize,
    },
    /// Two columns of one name.
    #[error("there are two columns {name}")]
    ColumnTwice {
        /// Which.
        name: &'static str,
    },
    /// The one column that every job needs is not there.
    #[error("there is no column title")]
    NoTitle,
    /// More rows than a file may have.
    #[error("the file has more than {limit} rows: split it")]
    TooManyRows {
        /// How many are possible.
        limit: usize,
    },
    /// Rows that cannot be stored, every one of them, in order.
    #[error("{}", rows_text(.0))]
    Rows(Vec<RowFault>),
}

fn rows_text(faults: &[RowFault]) -> String {
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    faults.join("\n")
}

/// What is wrong in one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowFault {
    /// Which row, as a spreadsheet counts: the names of the columns stand in row 1.
    pub row: u64,
    /// In which column; none where it is the row as a whole.
    pub column: Option<&'static str>,
    /// What.
    pub rule: CellRule,
}

impl std::fmt::Display for RowFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "row {}", self.row)?;
        if let Some(column) = self.column {
            write!(f, ", {column}")?;
        }
        write!(f, ": {}", self.rule)
    }
}

/// What a row or a cell must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CellRule {
    /// As many cells as there are columns.
    #[error("{found} cells where there are {expected} columns")]
    Cells {
        /// How many there are.
        found: usize,
        /// How many there must be.
        expected: usize,
    },
    /// A quotation mark opens and another closes; one that is meant is written twice.
    #[error("a quotation mark is not closed; write \"\" for one that is meant")]
    Quote,
    /// What the field takes.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}

/// A file of these entries, each a row, with the values that stand.
///
/// Columns are [`SHEET_COLUMNS`], lines end with CR LF, and a cell that a spreadsheet would compute
/// begins with an apostrophe. [`JobSheet::parse`] reads back what was written.
pub fn write_sheet<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<u8> {
    let mut csv = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    // Into memory: nothing can fail.
    let _ = csv.write_record(SHEET_COLUMNS);
    for entry in entries {
        let cell = |column: &&str| guard(&value(entry, column));
        let cells: Vec<String> = SHEET_COLUMNS.iter().map(cell).collect();
        let _ = csv.write_record(&cells);
    }
    csv.into_inner().unwrap_or_default()
}

fn value(entry: &Entry, column: &str) -> String {
    match column {
        keys::TITLE => entry.title.value.clone().unwrap_or_default(),
        keys::BODY => entry.body.text.clone(),
        keys::PLACE => entry.place.value.clone().unwrap_or_default(),
        keys::DUE => {
            let due = entry.due.value.as_ref();
            due.map(ToString::to_string).unwrap_or_default()
        }
        more => {
            let value = entry.more.get(more).and_then(|field| field.value.as_ref());
            value.map(ToString::to_string).unwrap_or_default()
        }
    }
}

impl JobSheet {
    /// Reads a file; a time without `[zone]` is in `zone`.
    ///
    /// Columns may stand in any order and be left out, but for `title`; between cells stands a comma,
    /// or a semicolon or a tab if the first row has those. An empty cell writes nothing; a row of
    /// empty cells is no job.
    ///
    /// # Errors
    ///
    /// [`SheetError`]; [`SheetError::Rows`] holds every wrong cell of the file.
    pub fn parse(bytes: &[u8], zone: Tz) -> Result<JobSheet, SheetError> {
        if bytes.len() > MAX_SHEET_BYTES {
            let limit = MAX_SHEET_BYTES;
            return Err(SheetError::TooLarge { limit });
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            SheetError::NotText {
                line: 1 + ends(before),
            }
        })?;
        let text = text.as_bytes();
        let text = text.strip_prefix(BOM).unwrap_or(text);
        let rows = rows(text)?;
        let Some((head, rows)) = rows.split_first() else {
            return Err(SheetError::Empty);
        };
        let columns = columns(head)?;
        let mut faults = Vec::new();
        let mut jobs = Vec::new();
        for (number, row) in (2..).zip(rows) {
            match job(row, &columns, zone) {
                Ok(sets) if sets.is_empty() => {}
                Ok(sets) => jobs.push(sets),
                Err(wrong) => faults.extend(wrong.into_iter().map(|(column, rule)| RowFault {
                    row: number,
                    column,
                    rule,
                })),
            }
        }
        match faults.is_empty() {
            true => Ok(JobSheet { jobs }),
            false => Err(SheetError::Rows(faults)),
        }
    }
}

fn ends(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte == b'\n').count() as u64
}

/// A row, and whether every quotation mark in it has its other one.
struct RawRow {
    cells: ByteRecord,
    quotes_fit: bool,
}

/// All rows, and never more than a file may have.
fn rows(text: &[u8]) -> Result<Vec<RawRow>, SheetError> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text);
    let mut rows = Vec::new();
    let mut cells = ByteRecord::new();
    let mut from = 0;
    // Only reading can fail, and this is memory.
    while reader.read_byte_record(&mut cells).unwrap_or(false) {
        // The names of the columns are a row, too.
        if rows.len() > MAX_SHEET_ROWS {
            let limit = MAX_SHEET_ROWS;
            return Err(SheetError::TooManyRows { limit });
        }
        let to = usize::try_from(reader.position().byte()).unwrap_or(text.len());
        let raw = text.get(from..to).unwrap_or_default();
        from = to;
        rows.push(RawRow {
            cells: std::mem::take(&mut cells),
            quotes_fit: raw.iter().filter(|byte| **byte == b'"').count() % 2 == 0,
        });
    }
    Ok(rows)
}

/// What stands between the names of the columns: no name holds any of these.
fn delimiter(text: &[u8]) -> u8 {
    let first = text
        .split(|byte| matches!(byte, b'\n' | b'\r'))
        .find(|line| !line.is_empty());
    let first = first.unwrap_or_default();
    let by = [b',', b';', b'\t']
        .into_iter()
        .find(|by| first.contains(by));
    by.unwrap_or(b',')
}

fn columns(head: &RawRow) -> Result<Vec<&'static str>, SheetError> {
    let mut columns = Vec::new();
    for (at, cell) in head.cells.iter().enumerate() {
        let name = cell.trim_ascii().to_ascii_lowercase();
        let known = SHEET_COLUMNS.iter().find(|known| known.as_bytes() == name);
        let name = *known.ok_or(SheetError::UnknownColumn { column: at + 1 })?;
        if columns.contains(&name) {
            return Err(SheetError::ColumnTwice { name });
        }
        columns.push(name);
    }
    match columns.contains(&keys::TITLE) {
        true => Ok(columns),
        false => Err(SheetError::NoTitle),
    }
}

type Wrong = (Option<&'static str>, CellRule);

/// What one row writes; nothing for a row of empty cells.
fn job(row: &RawRow, columns: &[&'static str], zone: Tz) -> Result<Vec<Set>, Vec<Wrong>> {
    if !row.quotes_fit {
        return Err(vec![(None, CellRule::Quote)]);
    }
    // What was cut out of UTF-8 at ASCII bytes is UTF-8.
    let texts = row
        .cells
        .iter()
        .map(|cell| std::str::from_utf8(cell).unwrap_or_default());
    let cells: Vec<String> = texts
        .map(|cell| unguard(cell).replace("\r\n", "\n"))
        .collect();
    if cells.iter().all(|cell| cell.trim().is_empty()) {
        return Ok(Vec::new());
    }
    if cells.len() != columns.len() {
        let (found, expected) = (cells.len(), columns.len());
        return Err(vec![(None, CellRule::Cells { found, expected })]);
    }
    let (mut sets, mut wrong) = (Vec::new(), Vec::new());
    for (column, cell) in columns.iter().zip(&cells) {
        match set(column, cell, zone) {
            Ok(set) => sets.extend(set),
            Err(error) => wrong.push((Some(*column), error.into())),
        }
    }
    match wrong.is_empty() {
        true => Ok(sets),
        false => Err(wrong),
    }
}

fn set(column: &'static str, cell: &str, zone: Tz) -> Result<Option<Set>, Invalid> {
    let typed = match column {
        // Words and dates that a hand typed: blanks around them mean nothing.
        "stage" | "result" | keys::DUE => cell.trim(),
        _ => cell,
    };
    if column != keys::TITLE && typed.trim().is_empty() {
        return Ok(None);
    }
    Set::parse(column, typed, zone).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Actor, Author, Document, Kind};

    const ZONE: Tz = Tz::Europe__Brussels;

    fn made(sheet: &JobSheet) -> Vec<Entry> {
        let actor = Actor::new(Author([1; 16]), [1; 8]);
        let one = |sets: &Vec<Set>| Document::create(&Kind::Job, actor, sets, 0).unwrap().0;
        sheet.jobs.iter().map(|sets| one(sets).entry()).collect()
    }

    fn faults(text: &str) -> Vec<String> {
        match JobSheet::parse(text.as_bytes(), ZONE) {
            Err(SheetError::Rows(faults)) => faults.iter().map(ToString::to_string).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        let text = "title,contact,due,body,stage,result\r\n\
            \"Baker, \"\"De Lelie\"\"\",'+32 3 123,2026-12-01T09:30,\"two\r\nlines\",sent,\r\n\
            '=1+1,,2026-12-02,,trial,hired\r\n\
            خبّاز,مدير,,,,\r\n";
        let sheet = JobSheet::parse(text.as_bytes(), ZONE).unwrap();
        assert_eq!(sheet.jobs.len(), 3);
        let entries = made(&sheet);
        assert_eq!(
            entries[0].title.value.as_deref(),
            Some("Baker, \"De Lelie\"")
        );
        assert_eq!(entries[1].title.value.as_deref(), Some("=1+1"));
        let written = write_sheet(&entries);
        let again = JobSheet::parse(&written, ZONE).unwrap();
        assert_eq!(write_sheet(&made(&again)), written);
        assert_eq!(again.jobs.len(), 3);
        let written = String::from_utf8(written).unwrap();
        assert!(written.starts_with("title,stage,result,"), "{written}");
        assert!(written.contains("\r\n'=1+1,trial,hired,"), "{written}");
        assert!(written.contains("'+32 3 123"), "{written}");
    }

    #[test]
    fn a_file_of_a_spreadsheet_of_this_country_is_read() {
        for text in [
            "\u{feff}Title;Stage\r\nBaker; sent \r\n;\r\n",
            "title\tstage\nBaker\tsent\n\n",
            "title,stage\rBaker,sent",
        ] {
            let sheet = JobSheet::parse(text.as_bytes(), ZONE).unwrap();
            assert_eq!(sheet.jobs.len(), 1, "{text}");
            assert_eq!(sheet.jobs[0].len(), 2, "{text}");
        }
    }

    #[test]
    fn every_wrong_row_is_named_with_what_to_write() {
        let text = "title,stage,due\n\
            Baker,sent,2026-12-01\n\
            ,Sent,soon\n\
            Cook,found\n\
            Waiter,,2026-12-01\n\
            \"Driver,found,\n";
        let found = faults(text);
        assert_eq!(
            found,
            [
                "row 3, title: title is empty",
                "row 3, stage: stage is one of: found, prepared, sent, reply, interview, trial, result",
                "row 3, due: due is not a date: write 2026-11-22 or 2026-11-22T09:30[Europe/Brussels]",
                "row 4: 2 cells where there are 3 columns",
                "row 6: a quotation mark is not closed; write \"\" for one that is meant",
            ]
        );
    }

    #[test]
    fn hostile_files_are_refused_and_cost_little() {
        let parse = |bytes: &[u8]| JobSheet::parse(bytes, ZONE).unwrap_err();
        let million = "title\n".to_owned() + &"x\n".repeat(1_000_000);
        let limit = MAX_SHEET_ROWS;
        assert_eq!(parse(million.as_bytes()), SheetError::TooManyRows { limit });
        let limit = MAX_SHEET_BYTES;
        assert_eq!(
            parse(&vec![b'x'; limit + 1]),
            SheetError::TooLarge { limit }
        );
        assert_eq!(
            parse(b"title\nok\ncaf\xe9\n"),
            SheetError::NotText { line: 3 }
        );
        assert_eq!(parse(b"\xff\xfet\0i\0"), SheetError::NotText { line: 1 });
        assert_eq!(parse(b""), SheetError::Empty);
        assert_eq!(
            parse(b"title,colour\n"),
            SheetError::UnknownColumn { column: 2 }
        );
        assert_eq!(
            parse(b"title,title\n"),
            SheetError::ColumnTwice { name: "title" }
        );
        assert_eq!(parse(b"stage\nsent\n"), SheetError::NoTitle);
        assert_eq!(
            faults("title\na\0b\n"),
            ["row 2, title: title holds a control character"]
        );
        let open = "title\n\"".to_owned() + &"x\n".repeat(100_000);
        assert_eq!(faults(&open).len(), 1);
        let wide = "title\nx".to_owned() + &",".repeat(1_000_000) + "y";
        assert_eq!(
            faults(&wide),
            ["row 2: 1000001 cells where there are 1 columns"]
        );
        let long = "title\n".to_owned() + &"x".repeat(201);
        assert_eq!(
            faults(&long),
            ["row 2, title: title has 201 characters, at most 200 are possible"]
        );
    }

    #[test]
    fn errors_hold_no_words() {
        let marker = "qzxmarker";
        for text in [
            format!("title,{marker}\n"),
            format!("title,stage,due\nx,{marker},{marker}\n{marker}\n\"{marker}"),
            marker.to_owned(),
        ] {
            let error = JobSheet::parse(text.as_bytes(), ZONE).unwrap_err();
            assert!(!format!("{error} {error:?}").contains(marker));
        }
    }

    #[test]
    fn as_many_jobs_as_a_file_may_have_are_read() {
        let text = "title\n".to_owned() + &"x\n".repeat(MAX_SHEET_ROWS);
        let sheet = JobSheet::parse(text.as_bytes(), ZONE).unwrap();
        assert_eq!(sheet.jobs.len(), MAX_SHEET_ROWS);
    }
}
