//! Reading: one entry, lists, alarms.

use onderweg_companion::app::Companion;
use onderweg_companion::store::Shelf;
use serde_json::json;

use crate::args::{Entry, List, Words};
use crate::home::Phone;
use crate::out::Answer;
use crate::problem::Result;
use crate::words::{self, Wall};

/// Words with times as they are where the person is.
fn on_the_wall(companion: &Companion, words: impl FnOnce(&Wall<'_>) -> String) -> String {
    words(&Wall {
        zone: companion.zone().name(),
        time: &|ms| companion.wall_time(ms),
    })
}

pub(super) fn show(phone: &Phone, what: &Entry) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let shown = companion.show(at)?;
    let text = on_the_wall(&companion, |wall| words::shown(&shown, wall));
    Ok(Answer::new("show", shown, text))
}

pub(super) fn history(phone: &Phone, what: &Entry) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let past = companion.history(at)?;
    let text = on_the_wall(&companion, |wall| words::past(&past, wall));
    Ok(Answer::new("history", past, text))
}

pub(super) fn list(phone: &Phone, what: &List) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = match &what.space {
        Some(text) => Some(companion.find_space(text)?),
        None => None,
    };
    let shelf = if what.closed {
        Shelf::Closed
    } else {
        Shelf::Live
    };
    let items = companion.list(shelf, space)?;
    let text = on_the_wall(&companion, |wall| words::items(&items, wall));
    Ok(Answer::new("list", json!({ "entries": items }), text))
}

pub(super) fn agenda(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let plan = companion.agenda()?;
    let text = on_the_wall(&companion, |wall| words::plan(&plan, wall));
    Ok(Answer::new("agenda", plan, text))
}

pub(super) fn search(phone: &Phone, what: &Words) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let items = companion.search(&what.words.join(" "))?;
    let text = on_the_wall(&companion, |wall| words::items(&items, wall));
    Ok(Answer::new("search", json!({ "entries": items }), text))
}

pub(super) fn alarms(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked_if_easy()?;
    let rings = companion.alarms()?;
    let text = words::rings(&rings, &|ms| companion.wall_time(ms));
    Ok(Answer::new("alarms", json!({ "alarms": rings }), text))
}
