//! The household: rotas.

use onderweg_companion::app::{Companion, NewRota, templates as ready};
use onderweg_companion::journal::{NaiveDate, When};
use onderweg_companion::protocol::ids::{PersonId, SpaceId};
use serde_json::json;

use super::act::named;
use super::catalogue::language;
use super::templates;
use super::things::entries;
use super::view::on_the_wall;
use crate::args::{RotaAdd, RotaAnswer, RotaWhat};
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::{Problem, Result, Rule};
use crate::words;

pub(super) fn rota(phone: &Phone, what: &RotaWhat) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    match what {
        RotaWhat::Show { entry, space } => {
            show(phone, &mut companion, entry.as_deref(), space.as_deref())
        }
        RotaWhat::Add(new) => add(phone, &mut companion, new),
        RotaWhat::Order { entry, who } => {
            let at = companion.find_entry(entry)?;
            let who = people(&mut companion, at.space, who)?;
            let turn = companion.order_rota(at, &who)?;
            let text = words::rota_ordered(turn, phone.words());
            let data = and(named(at), "turn", turn);
            Ok(Answer::new("rota order", data, text))
        }
        RotaWhat::Done { entry, turn } => {
            let at = companion.find_entry(entry)?;
            let turn = match turn {
                Some(text) => Some(companion.find_turn(at, text)?),
                None => None,
            };
            let (turn, changed) = companion.do_turn(at, turn)?;
            let text = words::rota_done(turn, changed, phone.words());
            let data = and(and(named(at), "turn", turn), "changed", changed);
            Ok(Answer::new("rota done", data, text))
        }
        RotaWhat::Swap { entry, give, take } => {
            let at = companion.find_entry(entry)?;
            let give = companion.find_turn(at, give)?;
            let take = companion.find_turn(at, take)?;
            let swap = companion.offer_swap(at, give, take)?;
            let text = words::swap_offered(&swap, phone.words());
            let data = and(and(named(at), "swap", swap.to_string()), "give", give);
            Ok(Answer::new("rota swap", and(data, "take", take), text))
        }
        RotaWhat::Accept(what) => answer(phone, &mut companion, what, true),
        RotaWhat::Decline(what) => answer(phone, &mut companion, what, false),
    }
}

fn show(
    phone: &Phone,
    companion: &mut Companion,
    entry: Option<&str>,
    space: Option<&str>,
) -> Result<Answer> {
    let space = match space {
        Some(text) => Some(companion.find_space(text)?),
        None => None,
    };
    let rotas = match entry {
        Some(text) => {
            let at = companion.find_entry(text)?;
            vec![companion.rota(at)?]
        }
        None => companion.rotas(space)?,
    };
    let text = on_the_wall(phone, companion, |reader| words::rotas(&rotas, reader));
    Ok(Answer::new("rota show", json!({ "rotas": rotas }), text))
}

fn add(phone: &Phone, companion: &mut Companion, what: &RotaAdd) -> Result<Answer> {
    let space = companion.find_space(&what.space)?;
    let start = match &what.start {
        Some(text) => day(text)?,
        None => companion.today(),
    };
    let mut who = people(companion, space, &what.who)?;
    let mut new = match &what.title {
        None => {
            let pack = templates::pack_of(companion, what.pack.as_deref())?;
            ready::chores(language(phone), &pack, start)
        }
        Some(title) => vec![NewRota {
            title: title.clone(),
            people: Vec::new(),
            by: what.by.clone(),
            start,
            lines: what.lines.clone(),
        }],
    };
    if who.is_empty() {
        let members = companion.members(space)?.into_iter();
        who = members.map(|member| member.person).collect();
    }
    for rota in &mut new {
        rota.people.clone_from(&who);
        // The next chore begins with the next person.
        if !who.is_empty() {
            who.rotate_left(1);
        }
    }
    let made = companion.add_rotas(space, &new)?;
    let text = made
        .iter()
        .map(|at| words::rota_made(&at.entry, phone.words()));
    let text = text.collect::<Vec<_>>().join("\n");
    Ok(Answer::new("rota add", entries(&made), text))
}

fn answer(
    phone: &Phone,
    companion: &mut Companion,
    what: &RotaAnswer,
    yes: bool,
) -> Result<Answer> {
    let at = companion.find_entry(&what.entry)?;
    let swap = companion.answer_swap(at, what.swap.as_deref(), yes)?;
    let (give, take) = (swap.give + 1, swap.take + 1);
    let text = words::swap_answered(yes, (give, take), phone.words());
    let name = if yes { "rota accept" } else { "rota decline" };
    let data = and(and(named(at), "swap", swap.id.to_string()), "give", give);
    Ok(Answer::new(name, and(data, "take", take), text))
}

fn people(companion: &mut Companion, space: SpaceId, who: &[String]) -> Result<Vec<PersonId>> {
    let mut people = Vec::new();
    for text in who {
        people.push(companion.find_person(space, text)?);
    }
    Ok(people)
}

/// A day as it is typed.
pub(super) fn day(text: &str) -> Result<NaiveDate> {
    let day = When::parse(text)?.day();
    day.ok_or(Problem::value("day", Rule::Form("2026-12-08")))
}
