//! The household beside its rota: shopping, repairs, bins, the agreement, checklists.

use onderweg_companion::app::{Companion, EntryRef, Item, templates as ready};
use onderweg_companion::journal::{Kind, Set, Tz, When};
use onderweg_companion::protocol::ids::SpaceId;
use serde_json::{Value, json};

use super::act::{changed_answer, named};
use super::add::body;
use super::catalogue::language;
use super::house::day;
use super::templates;
use super::view::on_the_wall;
use crate::args::{
    AgreementPropose, AgreementWhat, BinsAdd, BinsWhat, ChecklistStart, ChecklistWhat, RepairWhat,
    ShopWhat,
};
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::Result;
use crate::words;

pub(super) fn shop(phone: &Phone, what: &ShopWhat) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    match what {
        ShopWhat::Show { space } => {
            let space = some_space(&mut companion, space.as_deref())?;
            let list = companion.shopping(space)?;
            let text = on_the_wall(phone, &companion, |reader| words::shopping(&list, reader));
            Ok(Answer::new("shop show", list, text))
        }
        ShopWhat::Add { things, space } => {
            let space = one_space(&mut companion, space.as_deref())?;
            let made = companion.add_shopping(space, things)?;
            let text = words::shop_added(made.len() as u64, phone.words());
            Ok(Answer::new("shop add", entries(&made), text))
        }
        ShopWhat::Bought { entries, off } => {
            let mut things = Vec::new();
            for entry in entries {
                things.push(companion.find_entry(entry)?);
            }
            let count = companion.tick_shopping(&things, !off)?;
            let text = words::shop_ticked(count, !off, phone.words());
            Ok(Answer::new(
                "shop bought",
                json!({ "changed": count }),
                text,
            ))
        }
        ShopWhat::Clear { space } => {
            let space = some_space(&mut companion, space.as_deref())?;
            let count = companion.clear_shopping(space)?;
            let text = words::shop_cleared(count, phone.words());
            Ok(Answer::new("shop clear", json!({ "changed": count }), text))
        }
    }
}

pub(super) fn repair(phone: &Phone, what: &RepairWhat) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let zone = companion.zone();
    let date = |companion: &Companion, text: &Option<String>| match text {
        Some(text) => day(text),
        None => Ok(companion.today()),
    };
    match what {
        RepairWhat::Show { space } => {
            let space = some_space(&mut companion, space.as_deref())?;
            let all = companion.repairs(space)?;
            let text = on_the_wall(phone, &companion, |reader| words::repairs(&all, reader));
            Ok(items("repair show", &all, text))
        }
        RepairWhat::Add {
            title,
            space,
            place,
            body,
        } => {
            let space = one_space(&mut companion, space.as_deref())?;
            let mut sets = vec![Set::Title(title.clone())];
            sets.extend(place.clone().map(Set::Place));
            sets.extend(body.clone().map(Set::Body));
            let at = companion.add(space, &Kind::Repair, &sets)?;
            let text = words::added(&at.entry, phone.words());
            Ok(Answer::new("repair add", named(at), text))
        }
        RepairWhat::Told {
            entry,
            who,
            day,
            comes,
        } => {
            let at = companion.find_entry(entry)?;
            let day = date(&companion, day)?;
            let comes = comes.as_deref().map(|text| when(text, zone)).transpose()?;
            let changed = companion.tell_repair(at, day, who.as_deref(), comes)?;
            Ok(changed_answer(phone, "repair told", at, changed))
        }
        RepairWhat::Mended { entry, by, day } => {
            let at = companion.find_entry(entry)?;
            let day = date(&companion, day)?;
            let changed = companion.mend_repair(at, day, by.as_deref())?;
            Ok(changed_answer(phone, "repair mended", at, changed))
        }
    }
}

/// A time as it is typed; without a zone it is in this one.
fn when(text: &str, zone: Tz) -> Result<When> {
    let set = Set::parse("start", text, zone)?;
    if let Set::Start(when) = set {
        return Ok(when);
    }
    Ok(When::parse(text)?)
}

pub(super) fn bins(phone: &Phone, what: &BinsWhat) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    match what {
        BinsWhat::Show { space } => {
            let space = some_space(&mut companion, space.as_deref())?;
            let all = companion.bins(space)?;
            let text = on_the_wall(phone, &companion, |reader| words::items(&all, reader));
            Ok(items("bins show", &all, text))
        }
        BinsWhat::Add(new) => bins_add(phone, &mut companion, new),
    }
}

fn bins_add(phone: &Phone, companion: &mut Companion, new: &BinsAdd) -> Result<Answer> {
    let space = one_space(companion, new.space.as_deref())?;
    let zone = companion.zone();
    let rule = match (&new.repeat, new.every.as_slice()) {
        (Some(rule), _) => Some(rule.clone()),
        (None, []) => None,
        (None, days) => Some(format!(
            "FREQ=WEEKLY;BYDAY={}",
            days.join(",").to_uppercase()
        )),
    };
    let first = match &new.start {
        Some(text) => day(text)?,
        None => companion.today(),
    };
    let mut days = new
        .days
        .iter()
        .map(|text| day(text))
        .collect::<Result<Vec<_>>>()?;
    if days.is_empty() {
        days.push(first);
    }
    let mut made = Vec::new();
    for start in days {
        let mut sets = vec![Set::Title(new.title.clone()), Set::Start(When::Day(start))];
        if let Some(rule) = &rule {
            sets.push(Set::parse("repeat", rule, zone)?);
        }
        made.push(companion.add(space, &Kind::Bins, &sets)?);
    }
    let text = words::bins_added(made.len() as u64, phone.words());
    Ok(Answer::new("bins add", entries(&made), text))
}

pub(super) fn agreement(phone: &Phone, what: &AgreementWhat) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    match what {
        AgreementWhat::Show { space } => {
            let space = companion.find_space(space)?;
            let agreement = companion.agreement(space)?;
            let text = on_the_wall(phone, &companion, |reader| {
                words::agreement(agreement.as_ref(), reader)
            });
            let data = json!({ "agreement": agreement });
            Ok(Answer::new("agreement show", data, text))
        }
        AgreementWhat::Propose(new) => propose(phone, &mut companion, new),
        AgreementWhat::Sign { space, version } => {
            let space = companion.find_space(space)?;
            let version = companion.sign_agreement(space, version.as_deref())?;
            let text = words::agreement_signed(&version, phone.words());
            let data = json!({ "space": space.to_string(), "version": version });
            Ok(Answer::new("agreement sign", data, text))
        }
        AgreementWhat::Changes { space, version } => {
            let space = companion.find_space(space)?;
            let changes = companion.agreement_changes(space, version.as_deref())?;
            let text = words::agreement_changes(&changes, phone.words());
            Ok(Answer::new("agreement changes", changes, text))
        }
    }
}

fn propose(phone: &Phone, companion: &mut Companion, new: &AgreementPropose) -> Result<Answer> {
    let space = companion.find_space(&new.space)?;
    let text = match &new.file {
        Some(file) => body(file)?,
        None => {
            let pack = templates::pack_of(companion, new.pack.as_deref())?;
            ready::agreement(language(phone), &pack)?
        }
    };
    let title = phone.words().house_agreement();
    let version = companion.propose_agreement(space, &title, &text)?;
    let text = words::agreement_proposed(&version, phone.words());
    let data = json!({ "space": space.to_string(), "version": version });
    Ok(Answer::new("agreement propose", data, text))
}

pub(super) fn checklist(phone: &Phone, what: &ChecklistWhat) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    match what {
        ChecklistWhat::Start(start) => start_list(phone, &mut companion, start),
        ChecklistWhat::Show { space } => {
            let space = some_space(&mut companion, space.as_deref())?;
            let all = companion.checklists(space)?;
            let text = on_the_wall(phone, &companion, |reader| words::items(&all, reader));
            Ok(items("checklist show", &all, text))
        }
    }
}

fn start_list(phone: &Phone, companion: &mut Companion, what: &ChecklistStart) -> Result<Answer> {
    let space = one_space(companion, what.space.as_deref())?;
    let pack = templates::pack_of(companion, what.pack.as_deref())?;
    let list = ready::checklist(language(phone), &pack, &what.name)?;
    let (all, new) = companion.start_checklist(space, &list, day(&what.day)?)?;
    let text = words::checklist_started(new, phone.words());
    Ok(Answer::new(
        "checklist start",
        and(entries(&all), "new", new),
        text,
    ))
}

fn items(command: &'static str, all: &[Item], text: String) -> Answer {
    Answer::new(command, json!({ "entries": all }), text)
}

pub(super) fn entries(made: &[EntryRef]) -> Value {
    let ids = made.iter().map(|at| at.entry.to_string());
    json!({ "entries": ids.collect::<Vec<_>>() })
}

fn some_space(companion: &mut Companion, text: Option<&str>) -> Result<Option<SpaceId>> {
    Ok(match text {
        Some(text) => Some(companion.find_space(text)?),
        None => None,
    })
}

fn one_space(companion: &mut Companion, text: Option<&str>) -> Result<SpaceId> {
    Ok(match text {
        Some(text) => companion.find_space(text)?,
        None => companion.me()?,
    })
}
