//! Jobs in words: the board, the funnel, what acts on them answer.

use std::fmt::Display;

use onderweg_companion::app::{Item, JobBoard, JobFunnel};
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::{result, short, stage};

use super::entries::item;
use crate::reader::Reader;

/// Every stage, and under it its jobs.
pub(crate) fn board(board: &JobBoard, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let mut rows = Vec::new();
    for column in &board.columns {
        rows.push(words.job_column(column.count, &stage(column.stage, words)));
        let entries = column.entries.iter();
        rows.extend(entries.map(|entry| format!("  {}", item(entry, None, reader))));
    }
    if board.columns.iter().all(|column| column.count == 0) {
        rows.push(words.job_board_empty("onderweg add job TITLE"));
    }
    rows.join("\n")
}

/// How many came how far.
pub(crate) fn funnel(funnel: &JobFunnel, words: &Words) -> String {
    let mut rows = vec![words.job_funnel_all(funnel.jobs)];
    for at in &funnel.stages {
        let said = words.job_funnel_stage(at.now, at.reached, &stage(at.stage, words));
        rows.push(format!("  {said}"));
    }
    for ended in funnel.results.iter().filter(|ended| ended.count > 0) {
        let said = words.job_funnel_result(ended.count, &result(ended.result, words));
        rows.push(format!("    {said}"));
    }
    if funnel.unsaid > 0 {
        rows.push(format!("    {}", words.job_funnel_unsaid(funnel.unsaid)));
    }
    rows.join("\n")
}

/// A job on another stage.
pub(crate) fn job_moved(
    entry: &impl Display,
    to: &str,
    ended: Option<&str>,
    words: &Words,
) -> String {
    let to = ended.map_or_else(|| stage(to, words), |ended| result(ended, words));
    words.job_moved(&short(entry), &to)
}

/// A file was written.
pub(crate) fn job_exported(count: u64, file: &str, words: &Words) -> String {
    words.job_exported(count, &tame(file))
}

/// A file was read.
pub(crate) fn job_imported(count: u64, words: &Words) -> String {
    words.job_imported(count)
}

/// What a row of a list says of a job beside its title: where it stands, with whom, what is next.
/// `time` is its date, as the list says it.
pub(super) fn about(item: &Item, time: Option<String>, reader: &Reader<'_>) -> Vec<String> {
    let words = reader.words;
    let more = |name: &str| item.more.get(name).map(String::as_str);
    let mut said = Vec::new();
    said.extend(more("employer").map(crate::out::line));
    said.extend(match more("result") {
        Some(ended) => Some(tame(&result(ended, words))),
        None => more("stage").map(|at| tame(&stage(at, words))),
    });
    match more("next") {
        Some(step) if item.state == "open" => said.push(words.job_next(&tame(step))),
        None if item.state == "open" && item.due.is_some() => said.push(words.job_next_dated()),
        Some(_) | None => {}
    }
    let past = item.due.as_deref().is_some_and(|due| is_past(due, reader));
    said.extend(match time {
        Some(time) if past => Some(words.job_was_planned(&time)),
        time => time,
    });
    said
}

/// Whether the day of a date is over.
fn is_past(due: &str, reader: &Reader<'_>) -> bool {
    let day = due.split('T').next().unwrap_or_default();
    day.parse()
        .is_ok_and(|day: onderweg_companion::journal::NaiveDate| day < reader.today)
}
