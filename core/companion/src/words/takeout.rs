//! What is wrong in an archive that somebody takes along, in words.

use onderweg_journal::{TakeError, TakeFault, TakeRule};
use onderweg_text::Words;

use super::letter::blob;
use super::typed::invalid;
use crate::takeout::TakeoutError;

/// One line for each thing that is in the way.
pub(super) fn takeout(error: &TakeoutError, words: &Words) -> String {
    match error {
        TakeoutError::TooLarge { limit } => words.takeout_too_large(count(*limit)),
        TakeoutError::NotZip => words.takeout_no_zip(),
        TakeoutError::TooManyFiles { limit } => words.takeout_too_many_files(count(*limit)),
        TakeoutError::StrangeName { number } => words.takeout_strange_name(count(*number)),
        TakeoutError::Twice => words.takeout_same_name(),
        TakeoutError::Packed { file } => words.takeout_packed(file),
        TakeoutError::TooLargeFile { file, limit } => {
            words.takeout_too_large_file(file, count(*limit))
        }
        TakeoutError::Damaged { file } => words.takeout_damaged(file),
        TakeoutError::Missing { file } => words.takeout_missing(file),
        TakeoutError::Letter { file, error } => words.takeout_whole(file, &blob(*error, words)),
        TakeoutError::Inside { file, error } => inside(file, error, words),
    }
}

fn inside(file: &str, error: &TakeError, words: &Words) -> String {
    match error {
        TakeError::Form { line } => words.takeout_line(file, *line, &words.takeout_form()),
        TakeError::Version => words.takeout_version(file),
        TakeError::TooMany { limit } => words.takeout_too_many(file, count(*limit)),
        TakeError::Entries(faults) => {
            let line =
                |fault: &TakeFault| words.takeout_line(file, fault.line, &rule(&fault.rule, words));
            faults.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        _ => words.error_invalid(),
    }
}

fn rule(rule: &TakeRule, words: &Words) -> String {
    match rule {
        TakeRule::State => words.takeout_state("open, done, archived"),
        TakeRule::Kind => words.takeout_kind(),
        TakeRule::Twice => words.takeout_twice(),
        TakeRule::Turn => words.takeout_turn(),
        TakeRule::Practice => words.takeout_form(),
        TakeRule::Much => words.takeout_much(),
        TakeRule::Invalid(error) => invalid(error, words),
        _ => words.error_invalid(),
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
