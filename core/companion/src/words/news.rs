//! What others did and what is due, as a notification says it.

use onderweg_text::{Words, tame};

use super::{by_whom, short};
use crate::app::{Event, Happened, Ring};

/// What happened to an entry, with its title: not for a locked screen.
#[must_use]
pub fn news(event: &Event, words: &Words) -> String {
    if event.what.contains(&Happened::Erased) {
        return words.news_erased(&short(&event.entry));
    }
    let title = tame(&event.title);
    if event.asks {
        let others = event.by.iter().filter(|by| !by.own);
        let who: Vec<_> = others.map(|by| super::who(by, words)).collect();
        let who: Vec<&str> = who.iter().map(String::as_str).collect();
        return words.news_asks(&title, &words.list(&who));
    }
    let what: Vec<_> = (event.what.iter())
        .map(|what| happened(*what, words))
        .collect();
    let what = match what.as_slice() {
        [] => words.news_changed(),
        what => what.join(&words.list_separator()),
    };
    let who: Vec<_> = event.by.iter().map(|by| by_whom(by, words)).collect();
    match who.as_slice() {
        [] => words.news(&title, &what),
        [who] => words.news_by(&title, &what, who),
        who => {
            let who: Vec<&str> = who.iter().map(String::as_str).collect();
            words.news_by(&title, &what, &words.list(&who))
        }
    }
}

/// An alarm. Neutral: it may ring on a locked phone.
#[must_use]
pub fn alarm(time: &str, words: &Words) -> String {
    words.news_alarm(time)
}

/// An alarm with the title of its entry, if it has one: not for a locked screen.
#[must_use]
pub fn alarm_in_full(ring: &Ring, time: &str, words: &Words) -> String {
    match (ring.title.as_deref().map(tame), ring.kind) {
        (Some(title), "rota") => words.news_alarm_turn(time, &title),
        (Some(title), _) => words.news_alarm_full(time, &title),
        (None, _) => alarm(time, words),
    }
}

fn happened(what: Happened, words: &Words) -> String {
    match what {
        Happened::Added => words.news_added(),
        Happened::Edited => words.news_edited(),
        Happened::Done => words.news_done(),
        Happened::Reopened => words.news_reopened(),
        Happened::Archived => words.news_archived(),
        Happened::Deleted => words.news_deleted(),
        Happened::Restored => words.news_restored(),
        Happened::Passed => words.news_passed(),
        Happened::Moved => words.news_moved(),
        Happened::Erased => words.news_erased_word(),
    }
}
