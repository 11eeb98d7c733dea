//! `practice`: the next card, an answer, cards of one's own, minutes, abilities.

use onderweg_companion::app::Companion;
use onderweg_companion::journal::{NaiveDate, Rating, When};
use serde_json::json;

use super::act::named;
use super::catalogue::language;
use super::view::on_the_wall;
use crate::args::{CardAdd, CardMinutes, PracticeWhat};
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::{Problem, Result, Rule};
use crate::words;

pub(super) fn run(phone: &Phone, what: &PracticeWhat) -> Result<Answer> {
    match what {
        PracticeWhat::Next { deck } => next(phone, deck.as_deref()),
        PracticeWhat::Answer { card, rating } => answer(phone, card, (*rating).into()),
        PracticeWhat::Undo => undo(phone),
        PracticeWhat::Add(what) => add(phone, what),
        PracticeWhat::Minutes(what) => minutes(phone, what),
        PracticeWhat::CanDo { ability, off } => can_do(phone, ability.as_deref(), !off),
        PracticeWhat::Stats => stats(phone),
    }
}

fn next(phone: &Phone, deck: Option<&str>) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let next = companion.practice_next(language(phone), deck)?;
    let text = words::practice_next(&next, phone.words());
    Ok(Answer::new("practice next", next, text))
}

fn answer(phone: &Phone, card: &str, rating: Rating) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let answered = companion.practice_answer(card, rating)?;
    let text = on_the_wall(phone, &companion, |reader| {
        words::practice_answered(&answered, reader)
    });
    Ok(Answer::new("practice answer", answered, text))
}

fn undo(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let (card, rating) = companion.practice_undo()?;
    let text = words::practice_undone(card, phone.words());
    let data = json!({ "card": card, "rating": rating });
    Ok(Answer::new("practice undo", data, text))
}

fn add(phone: &Phone, what: &CardAdd) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let from = match &what.entry {
        Some(entry) => Some(companion.find_entry(entry)?),
        None => None,
    };
    let space = companion.find_space(&what.to)?;
    let (learned, meaning) = (what.words.as_deref(), what.meaning.as_deref());
    let at = companion.add_card(space, from, learned, meaning)?;
    let text = words::card_added(&at.entry, phone.words());
    Ok(Answer::new("practice add", named(at), text))
}

fn minutes(phone: &Phone, what: &CardMinutes) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    if let Some(minutes) = what.minutes {
        let space = companion.find_space(&what.to)?;
        let at_ms = what.on.map(|day| noon(&companion, day)).transpose()?;
        companion.add_minutes(space, minutes, at_ms)?;
    }
    let lines = companion.minutes()?;
    let text = words::minutes(what.minutes, &lines, phone.words());
    let data = json!({ "minutes": lines });
    Ok(Answer::new("practice minutes", data, text))
}

/// The middle of a day where the person is.
fn noon(companion: &Companion, day: NaiveDate) -> Result<i64> {
    let noon = When::parse(&format!("{day}T12:00[{}]", companion.zone().name()));
    let noon = noon.ok().and_then(|noon| noon.instant_ms(companion.zone()));
    noon.ok_or(Problem::value("on", Rule::Form("2026-12-01")))
}

fn can_do(phone: &Phone, ability: Option<&str>, can: bool) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    if let Some(ability) = ability {
        companion.tick_ability(ability, can)?;
    }
    let abilities = companion.abilities(language(phone))?;
    let text = words::abilities(&abilities, ability, phone.words());
    let data = and(json!({}), "abilities", json!(abilities));
    Ok(Answer::new("practice can-do", data, text))
}

fn stats(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let stats = companion.practice_stats(language(phone))?;
    let text = words::practice_stats(&stats, phone.words());
    Ok(Answer::new("practice stats", stats, text))
}
