//! Jobs in words: fields that only they have, stages, results, and what is wrong in a file of them.

use onderweg_journal::{CellRule, RowFault, SHEET_COLUMNS, SheetError};
use onderweg_text::Words;

use super::typed::invalid;

/// What a field of jobs is called; none for another field.
pub(super) fn field(name: &str, words: &Words) -> Option<String> {
    Some(match name {
        "stage" => words.job_field_stage(),
        "result" => words.job_field_result(),
        "employer" => words.job_field_employer(),
        "contact" => words.job_field_contact(),
        "source" => words.job_field_source(),
        "next" => words.job_field_next(),
        "documents" => words.job_field_documents(),
        "helped_by" => words.job_field_helped_by(),
        "file" => words.job_field_file(),
        _ => return None,
    })
}

/// What a stage of a job is called; one of a newer version by its own name.
#[must_use]
pub fn stage(name: &str, words: &Words) -> String {
    match name {
        "found" => words.job_stage_found(),
        "prepared" => words.job_stage_prepared(),
        "sent" => words.job_stage_sent(),
        "reply" => words.job_stage_reply(),
        "interview" => words.job_stage_interview(),
        "trial" => words.job_stage_trial(),
        "result" => words.job_stage_result(),
        newer => newer.to_owned(),
    }
}

/// What became of a job; a result of a newer version by its own name.
#[must_use]
pub fn result(name: &str, words: &Words) -> String {
    match name {
        "hired" => words.job_result_hired(),
        "refused" => words.job_result_refused(),
        "withdrawn" => words.job_result_withdrawn(),
        "silent" => words.job_result_silent(),
        newer => newer.to_owned(),
    }
}

/// What is wrong in a file of jobs, one row a line.
pub(super) fn sheet(error: &SheetError, words: &Words) -> String {
    let columns = SHEET_COLUMNS.join(", ");
    match error {
        SheetError::TooLarge { limit } => words.job_sheet_too_large(count(*limit)),
        SheetError::NotText { line } => words.job_sheet_not_text("CSV UTF-8", *line),
        SheetError::Empty => words.job_sheet_empty(&columns),
        SheetError::UnknownColumn { column } => {
            words.job_sheet_unknown_column(&columns, count(*column))
        }
        SheetError::ColumnTwice { name } => words.job_sheet_column_twice(name),
        SheetError::NoTitle => words.job_sheet_no_title("title"),
        SheetError::TooManyRows { limit } => words.job_sheet_too_many_rows(count(*limit)),
        SheetError::Rows(faults) => {
            let rows: Vec<_> = faults.iter().map(|fault| row(fault, words)).collect();
            rows.join("\n")
        }
        _ => words.error_invalid(),
    }
}

fn row(fault: &RowFault, words: &Words) -> String {
    let rule = match &fault.rule {
        CellRule::Cells { found, expected } => {
            words.job_sheet_cells(count(*expected), count(*found))
        }
        CellRule::Quote => words.job_sheet_quote("\"\""),
        CellRule::Invalid(error) => invalid(error, words),
        _ => words.error_invalid(),
    };
    match fault.column {
        Some(column) => words.job_sheet_cell(column, fault.row, &rule),
        None => words.job_sheet_row(fault.row, &rule),
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
