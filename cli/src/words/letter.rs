//! Letters in words.

use std::fmt::Display;

use onderweg_companion::app::{LetterNews, LetterView};
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::{bytes, short, trouble};

use crate::out::line;

/// A new one.
pub(crate) fn letter_added(entry: &impl Display, words: &Words) -> String {
    format!(
        "{}\n{}",
        words.letter_added(&short(entry)),
        words.letter_advice()
    )
}

/// It was taken off.
pub(crate) fn letter_removed(entry: &impl Display, words: &Words) -> String {
    words.letter_removed(&short(entry))
}

/// It was written into a file.
pub(crate) fn letter_opened(file: &str, words: &Words) -> String {
    words.letter_opened(&tame(file))
}

/// Some of it is still away.
pub(crate) fn letter_part(here: u16, parts: u16, words: &Words) -> String {
    words.letter_part(here.into(), parts.into())
}

/// All of them.
pub(crate) fn letters(all: &[LetterView], words: &Words) -> String {
    if all.is_empty() {
        return words.letter_nothing("onderweg letter add PHOTO --title TITLE");
    }
    let rows = all.iter().map(|one| {
        let size = bytes(one.size.into(), words);
        // Beside others of its task, each is shown with what names it.
        let several = all.iter().filter(|other| same(one, other)).count() > 1;
        let entry = match several {
            true => format!("{} {}", short(&one.entry), one.letter),
            false => short(&one.entry),
        };
        let mut said = vec![words.letter_row(&entry, &size, &title(one, words))];
        said.push(match one.here {
            0 => words.letter_away(),
            here if here == one.parts => words.letter_here(),
            here => letter_part(here, one.parts, words),
        });
        if one.refused {
            said.push(words.letter_refused());
        } else if one.unsent > 0 {
            said.push(words.letter_unsent(one.unsent.into()));
        }
        said.join(" ")
    });
    rows.collect::<Vec<_>>().join("\n")
}

fn same(one: &LetterView, other: &LetterView) -> bool {
    (one.space, one.entry) == (other.space, other.entry)
}

/// A task that only holds a letter which came too late has none of its own.
fn title(one: &LetterView, words: &Words) -> String {
    match one.title.is_empty() {
        true => words.letter_field(),
        false => line(&one.title),
    }
}

/// That the task has others, and how to open one of them.
pub(crate) fn letter_several(other: &LetterView, count: usize, words: &Words) -> String {
    let mark = other.letter.trim_start_matches("letter-");
    let command = format!(
        "onderweg letter open {} --letter {mark} --out FILE",
        short(&other.entry)
    );
    words.letter_several(&command, count as u64)
}

/// What a sync did about them.
pub(crate) fn letter_news(news: &LetterNews, words: &Words) -> Option<String> {
    let told = news.sent > 0 || news.waiting > 0 || news.reason.is_some();
    let reason = news.reason.as_ref();
    told.then(|| {
        let mut said = vec![words.letter_sync(news.sent, news.waiting)];
        said.extend(reason.and_then(|code| trouble(code, words)));
        said.join(" ")
    })
}
