//! Reading: one entry, lists, alarms.

use onderweg_companion::app::Companion;
use onderweg_companion::store::Shelf;
use serde_json::json;

use crate::args::{Alarms, Entry, List, Words};
use crate::home::Phone;
use crate::out::Answer;
use crate::problem::Result;
use crate::reader::Reader;
use crate::words;

/// Words with times as they are where the person is.
pub(super) fn on_the_wall(
    phone: &Phone,
    companion: &Companion,
    words: impl FnOnce(&Reader<'_>) -> String,
) -> String {
    words(&Reader {
        words: phone.words(),
        zone: companion.zone().name(),
        today: companion.today(),
        wall: &|ms| companion.wall(ms),
    })
}

pub(super) fn show(phone: &Phone, what: &Entry) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let shown = companion.show(at)?;
    let text = on_the_wall(phone, &companion, |reader| words::shown(&shown, reader));
    Ok(Answer::new("show", shown, text))
}

pub(super) fn history(phone: &Phone, what: &Entry) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let past = companion.history(at)?;
    let text = on_the_wall(phone, &companion, |reader| words::past(&past, reader));
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
    let text = on_the_wall(phone, &companion, |reader| words::items(&items, reader));
    Ok(Answer::new("list", json!({ "entries": items }), text))
}

pub(super) fn agenda(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let plan = companion.agenda()?;
    let text = on_the_wall(phone, &companion, |reader| words::plan(&plan, reader));
    Ok(Answer::new("agenda", plan, text))
}

pub(super) fn search(phone: &Phone, what: &Words) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let items = companion.search(&what.words.join(" "))?;
    let text = on_the_wall(phone, &companion, |reader| words::items(&items, reader));
    Ok(Answer::new("search", json!({ "entries": items }), text))
}

pub(super) fn alarms(phone: &Phone, what: &Alarms) -> Result<Answer> {
    let (mut companion, rings);
    if what.full {
        companion = phone.unlocked()?;
        rings = companion.alarms_in_full()?;
    } else {
        companion = phone.unlocked_if_easy()?;
        rings = companion.alarms()?;
    }
    let text = on_the_wall(phone, &companion, |reader| words::rings(&rings, reader));
    Ok(Answer::new("alarms", json!({ "alarms": rings }), text))
}
