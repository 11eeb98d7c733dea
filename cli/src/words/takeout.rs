//! Taking one's things along, in words.

use onderweg_companion::app::{TakeStep, TakenBack};
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
pub(crate) fn taken_back(back: &TakenBack, words: &Words) -> String {
    let mut rows = vec![words.takeout_read(back.entries.len() as u64)];
    let more: [(u64, &dyn Fn(u64) -> String); 3] = [
        (back.here, &|count| words.takeout_here(count)),
        (back.answers, &|count| words.takeout_answers(count)),
        (back.left, &|count| words.takeout_left(count)),
    ];
    for (count, said) in more.into_iter().filter(|(count, _)| *count > 0) {
        rows.push(said(count));
    }
    rows.push(words.takeout_not_back());
    rows.join("\n")
}

/// What was copied before leaving.
pub(crate) fn kept(count: u64, words: &Words) -> String {
    words.takeout_kept(count)
}
