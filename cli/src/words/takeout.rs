//! Taking one's things along, in words.

use onderweg_companion::app::TakeStep;
use onderweg_companion::text::{Words, tame};

/// An archive was written.
pub(crate) fn taken(count: u64, left: u64, file: &str, words: &Words) -> String {
    let written = words.takeout_written(count, &tame(file));
    match left {
        0 => written,
        left => format!("{written}\n{}", words.letter_left_out(left)),
    }
}

/// How far it has come.
pub(crate) fn take_step(step: TakeStep, words: &Words) -> String {
    words.takeout_step(step.all, step.done)
}

/// An archive was read.
pub(crate) fn taken_back(count: u64, words: &Words) -> String {
    format!(
        "{}\n{}",
        words.takeout_read(count),
        words.takeout_not_back()
    )
}

/// What was copied before leaving.
pub(crate) fn kept(count: u64, words: &Words) -> String {
    words.takeout_kept(count)
}
