//! A person's side of a case: the yes, and who looked.

use onderweg_companion::app::Companion;
use onderweg_companion::http::Http;
use serde_json::json;

use super::sync::try_sync;
use super::view::on_the_wall;
use crate::args::CaseWhat;
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::Result;
use crate::words;

pub(super) fn run(phone: &Phone, what: CaseWhat) -> Result<Answer> {
    match what {
        CaseWhat::Open { card } => open(phone, &card),
        CaseWhat::Looks { space } => looks(phone, &space),
    }
}

fn open(phone: &Phone, card: &str) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let mut road = Http::new(&Companion::case_office(card)?)?;
    let opened = companion.open_case(card, &mut road)?;
    let told = try_sync(&mut companion)?.is_some();
    let text = words::case_opened(&opened, phone.words());
    let data = serde_json::to_value(&opened).unwrap_or_default();
    Ok(Answer::new("case open", and(data, "told", told), text))
}

fn looks(phone: &Phone, space: &str) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(space)?;
    let looks = companion.looks(space)?;
    let text = on_the_wall(phone, &companion, |reader| words::looks(&looks, reader));
    Ok(Answer::new("case looks", json!({ "looks": looks }), text))
}
