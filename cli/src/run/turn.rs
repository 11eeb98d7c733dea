//! `turn`: changes of one turn of a series, all in one act.

use onderweg_companion::journal::{Command as Act, FieldName, NaiveDate, Set, When};

use super::act::changed_answer;
use crate::args::Turn;
use crate::home::Phone;
use crate::out::Answer;
use crate::problem::{Problem, Result, Rule};

pub(super) fn run(phone: &Phone, what: &Turn) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let series = companion.find_entry(&what.entry)?;
    let zone = companion.zone();
    let mut acts = Vec::new();
    for (asked, act) in [(what.done, Act::Done), (what.reopen, Act::Reopen)] {
        if asked {
            acts.push(act);
        }
    }
    for (asked, yes) in [(what.cancel, "yes"), (what.keep, "no")] {
        if asked {
            acts.push(Act::Set(Set::parse("cancelled", yes, zone)?));
        }
    }
    for text in &what.sets {
        let split = text.split_once('=');
        let (field, value) = split.ok_or(Problem::value("set", Rule::Form("FIELD=VALUE")))?;
        acts.push(Act::Set(Set::parse(field, value, zone)?));
    }
    for field in &what.clears {
        acts.push(Act::Clear(field.parse::<FieldName>()?));
    }
    if acts.is_empty() {
        return Err(Problem::value("turn", Rule::NothingToEdit));
    }
    let (at, changed) = companion.act_on_turn(series, day(&what.day)?, &acts)?;
    Ok(changed_answer(phone, "turn", at, changed))
}

fn day(text: &str) -> Result<NaiveDate> {
    match When::parse(text)? {
        When::Day(day) => Ok(day),
        When::At { local, .. } => Ok(local.date()),
        When::Unreadable(_) => Err(Problem::value("day", Rule::Form("2026-12-08"))),
    }
}
