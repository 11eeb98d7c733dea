//! Reading: one entry, lists, alarms.

use onderweg_companion::store::Shelf;
use serde_json::json;

use crate::args::{Entry, List, Words};
use crate::home::Phone;
use crate::out::Answer;
use crate::problem::Result;
use crate::words;

pub(super) fn show(phone: &Phone, what: &Entry) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let shown = companion.show(at)?;
    let text = words::shown(&shown);
    Ok(Answer::new("show", shown, text))
}

pub(super) fn history(phone: &Phone, what: &Entry) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let past = companion.history(at)?;
    let text = words::past(&past, &|ms| companion.wall_time(ms));
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
    let text = words::items(&items);
    Ok(Answer::new("list", json!({ "entries": items }), text))
}

pub(super) fn agenda(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let plan = companion.agenda()?;
    let text = words::plan(&plan);
    Ok(Answer::new("agenda", plan, text))
}

pub(super) fn search(phone: &Phone, what: &Words) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let items = companion.search(&what.words.join(" "))?;
    let text = words::items(&items);
    Ok(Answer::new("search", json!({ "entries": items }), text))
}

pub(super) fn alarms(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked_if_easy()?;
    let rings = companion.alarms()?;
    let text = words::rings(&rings, &|ms| companion.wall_time(ms));
    Ok(Answer::new("alarms", json!({ "alarms": rings }), text))
}
