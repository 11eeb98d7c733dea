//! A person's side of a case: the yes, questions passed on, answers shared, and who looked.

use onderweg_companion::app::Companion;
use onderweg_companion::http::Http;
use serde_json::json;

use super::sync::{try_sync, with_news};
use super::view::on_the_wall;
use crate::args::CaseWhat;
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::Result;
use crate::words;

pub(super) fn run(phone: &Phone, what: CaseWhat) -> Result<Answer> {
    match what {
        CaseWhat::Open { card } => open(phone, &card),
        CaseWhat::Questions => questions(phone),
        CaseWhat::Pass {
            entry,
            to,
            without_letter,
        } => pass(phone, &entry, to.as_deref(), without_letter),
        CaseWhat::Share {
            entry,
            to,
            without_letter,
        } => share(phone, &entry, &to, without_letter),
        CaseWhat::Looks { space } => looks(phone, &space),
    }
}

fn open(phone: &Phone, card: &str) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let mut road = Http::new(&Companion::case_office(card)?)?;
    let opened = companion.open_case(card, &mut road)?;
    let synced = try_sync(&mut companion)?;
    let told = synced.is_some();
    let text = words::case_opened(&opened, phone.words());
    let data = serde_json::to_value(&opened).unwrap_or_default();
    let answer = Answer::new("case open", and(data, "told", told), text);
    Ok(with_news(answer, synced.as_ref(), phone))
}

fn questions(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let questions = companion.questions()?;
    let text = on_the_wall(phone, &companion, |reader| {
        words::questions(&questions, reader)
    });
    Ok(Answer::new("case questions", questions, text))
}

fn pass(phone: &Phone, entry: &str, to: Option<&str>, bare: bool) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(entry)?;
    let to = match to {
        Some(text) => Some(companion.find_space(text)?),
        None => None,
    };
    let passed = match bare {
        true => companion.pass_without_letter(at, to)?,
        false => companion.pass_on(at, to)?,
    };
    let text = words::passed_on(&passed, phone.words());
    Ok(Answer::new("case pass", passed, text))
}

fn share(phone: &Phone, entry: &str, to: &str, bare: bool) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(entry)?;
    let space = companion.find_space(to)?;
    let shared = match bare {
        true => companion.share_without_letter(at, space)?,
        false => companion.share_from_case(at, space)?,
    };
    let text = words::shared_back(&shared, phone.words());
    Ok(Answer::new("case share", shared, text))
}

fn looks(phone: &Phone, space: &str) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(space)?;
    let looks = companion.looks(space)?;
    let text = on_the_wall(phone, &companion, |reader| words::looks(&looks, reader));
    Ok(Answer::new("case looks", json!({ "looks": looks }), text))
}
