//! From what a home shows to what a page shows: one value at a time. Knows no register and no clock.

use chrono::NaiveDate;
use onderweg_companion::app::{By, Companion, EntryRef, FieldStep, Item, PastAct, Reach};
use onderweg_journal::{LETTER, When};
use onderweg_protocol::ids::{EntryId, SpaceId};

use super::unavailable;
use crate::desk::{Delivery, EntryKind, Fact, Happened, Person, Result, Row, Wait, Who};

pub(super) fn row(item: &Item, both: Vec<(Who, String)>, reach: &Reach, new: bool) -> Row {
    Row {
        entry: item.entry,
        kind: kind(item),
        title: item.title.clone(),
        done: item.state == "done",
        due: item
            .due
            .as_deref()
            .and_then(|due| When::parse(due).ok()?.day()),
        facts: facts(item),
        lines: (item.lines_done, item.lines_open + item.lines_done),
        both,
        new,
        delivery: delivery(item, reach),
        letters: letters(item),
    }
}

/// How many letters an entry has: rows hold a mark of each.
pub(super) fn letters(item: &Item) -> u64 {
    let marks = item.more.get(LETTER);
    marks.map_or(0, |marks| marks.split(' ').count() as u64)
}

fn kind(item: &Item) -> EntryKind {
    match item.kind.as_deref().unwrap_or_default() {
        "task" => EntryKind::Task,
        "appointment" => EntryKind::Appointment,
        "talk" => EntryKind::Talk,
        "note" => EntryKind::Note,
        "goal" => EntryKind::Goal,
        "step" => EntryKind::Step,
        "job" => EntryKind::Job,
        "card" => EntryKind::Card,
        "rota" => EntryKind::Rota,
        "shopping" => EntryKind::Shopping,
        "repair" => EntryKind::Repair,
        "bins" => EntryKind::Bins,
        "agreement" => EntryKind::Agreement,
        _ => EntryKind::Other,
    }
}

/// What the row of a list holds beside title and deadline.
fn facts(item: &Item) -> Vec<Fact> {
    let of = |name: &str| item.more.get(name).filter(|text| !text.is_empty()).cloned();
    let when = item.start.as_deref().and_then(|at| When::parse(at).ok());
    let day = when.as_ref().and_then(When::day);
    let starts = when.zip(day);
    let told = of("told").and_then(|day| day.parse().ok());
    let cancelled = of("cancelled").filter(|yes| yes == "true");
    [
        // A result says the stage with it.
        of("stage")
            .filter(|stage| stage != "result")
            .map(Fact::Stage),
        of("result").map(Fact::Result),
        of("employer").map(Fact::Employer),
        of("next").map(Fact::Next),
        of("helped_by").map(Fact::HelpedBy),
        starts.map(|(when, day)| Fact::Starts(day, clock_of(&when))),
        cancelled.map(|_| Fact::Cancelled),
        told.map(|day| Fact::Told(day, of("told_who").unwrap_or_default())),
        of("mended_by").map(Fact::MendedBy),
    ]
    .into_iter()
    .flatten()
    .collect()
}

pub(super) fn is_question(item: &Item) -> bool {
    item.for_professional && item.state == "open"
}

pub(super) fn is_appointment(item: &Item) -> bool {
    match item.kind.as_deref() {
        Some("talk") => item.start.is_some(),
        kind => kind == Some("appointment"),
    }
}

pub(super) fn who(by: &By) -> Who {
    match (&by.name, by.own) {
        (_, true) => Who::You,
        (Some(name), false) => Who::Named(name.clone()),
        (None, false) => Who::Nameless,
    }
}

pub(super) fn delivery(item: &Item, reach: &Reach) -> Delivery {
    let own = item.changed.as_ref().is_some_and(|by| by.own)
        || item.created.as_ref().is_some_and(|by| by.own);
    match (reach.under_way.contains(&item.entry), own) {
        (true, _) => Delivery::NotYet,
        (false, true) => Delivery::OnPhone,
        (false, false) => Delivery::Theirs,
    }
}

pub(super) fn clock_of(when: &When) -> Option<chrono::NaiveTime> {
    if let When::At { local, .. } = when {
        Some(local.time())
    } else {
        None
    }
}

/// What a page needs of an entry beyond its row.
pub(super) struct Words {
    /// Body, then where, then what to bring.
    pub(super) body: String,
    /// Who asked a question, by the word of the person who passed it on; `None` is that person.
    pub(super) asker: Option<String>,
}

pub(super) fn words_of(companion: &mut Companion, space: SpaceId, entry: EntryId) -> Result<Words> {
    let shown = companion
        .show(EntryRef { space, entry })
        .map_err(unavailable)?;
    let text = |field: &str| {
        let value = shown.document.get(field).and_then(|value| value.as_str());
        value.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let parts: Vec<String> = ["body", "place", "bring"]
        .into_iter()
        .filter_map(text)
        .collect();
    Ok(Words {
        body: parts.join("\n"),
        asker: text("asker"),
    })
}

/// All values of what two people changed, with who wrote each.
pub(super) fn both_of(
    companion: &mut Companion,
    at: EntryRef,
    item: &Item,
) -> Result<Vec<(Who, String)>> {
    if !item.changed_by_both {
        return Ok(Vec::new());
    }
    let shown = companion.show(at).map_err(unavailable)?;
    let conflicts = shown
        .document
        .get("conflicts")
        .and_then(|all| all.as_array());
    let mut both = Vec::new();
    for conflict in conflicts.into_iter().flatten() {
        let values = conflict.get("values").and_then(|all| all.as_array());
        for value in values.into_iter().flatten() {
            let device = value
                .get("by")
                .and_then(|by| by.as_str())
                .unwrap_or_default();
            let author = shown
                .authors
                .iter()
                .find(|by| by.device.to_string() == device);
            let words = value.get("value").map(|value| match value.as_str() {
                Some(text) => text.to_owned(),
                None => value.to_string(),
            });
            both.push((author.map_or(Who::Nameless, who), words.unwrap_or_default()));
        }
    }
    Ok(both)
}

pub(super) fn what_of(act: &PastAct, first: bool) -> Happened {
    if first {
        return Happened::Added;
    }
    let state = |step: &FieldStep| {
        let on = step.to.as_deref() == Some("true");
        Some(match (step.field.as_str(), on) {
            ("done", true) => Happened::Done,
            ("done", false) => Happened::Reopened,
            ("archived", true) => Happened::Archived,
            ("deleted", true) => Happened::Deleted,
            ("archived" | "deleted", false) => Happened::Restored,
            ("moved", _) => Happened::Moved,
            _ => return None,
        })
    };
    act.what.iter().find_map(state).unwrap_or(Happened::Edited)
}

/// Earliest date first, then longest waiting.
pub(super) fn waiting_key(wait: &Wait) -> (NaiveDate, i64) {
    match wait {
        Wait::NotOnPhone(appointment) => (appointment.day, 0),
        Wait::Question(question) => (NaiveDate::MAX, question.since.timestamp_millis()),
        Wait::Ask(ask) => (NaiveDate::MAX, ask.since.timestamp_millis()),
    }
}

/// Newest change first; who has none after them, by the next appointment.
pub(super) fn person_key(person: &Person) -> (bool, i64, NaiveDate, String) {
    let changed = person.changed_at.map_or(0, |at| at.timestamp_millis());
    let next = person.next.as_ref().map_or(NaiveDate::MAX, |next| next.day);
    (
        person.changed_at.is_none(),
        -changed,
        next,
        person.name.clone(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(kind: &str, start: Option<&str>, more: &[(&str, &str)]) -> Item {
        let more = more.iter();
        Item {
            entry: EntryId([1; 16]),
            space: SpaceId([2; 16]),
            space_name: None,
            kind: Some(kind.to_owned()),
            title: String::new(),
            state: "open",
            turn: None,
            due: None,
            start: start.map(str::to_owned),
            end: None,
            assignee: None,
            labels: Vec::new(),
            lines_open: 0,
            lines_done: 0,
            more: more
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            changed_by_both: false,
            for_professional: false,
            late: false,
            passed: false,
            moved_twice: false,
            sent: "server",
            created: None,
            changed: None,
        }
    }

    #[test]
    fn every_kind_has_its_name_and_what_matters_of_it() {
        let known =
            "task appointment talk note goal step job card rota shopping repair bins agreement";
        for known in known.split(' ') {
            assert_ne!(kind(&item(known, None, &[])), EntryKind::Other, "{known}");
        }
        assert_eq!(kind(&item("of-tomorrow", None, &[])), EntryKind::Other);
        let job = [("stage", "interview"), ("next", "call"), ("employer", "")];
        let next = Fact::Next("call".into());
        let told = [Fact::Stage("interview".into()), next];
        assert_eq!(facts(&item("job", None, &job)), told);
        let over = [("stage", "result"), ("result", "hired")];
        assert_eq!(
            facts(&item("job", None, &over)),
            [Fact::Result("hired".into())]
        );
        let repair = [("told", "2026-11-19"), ("told_who", "Mr Claes")];
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let at = Some("2026-11-24T14:00[Europe/Brussels]");
        let two = chrono::NaiveTime::from_hms_opt(14, 0, 0);
        assert_eq!(
            facts(&item("repair", at, &repair)),
            [
                Fact::Starts(day(24), two),
                Fact::Told(day(19), "Mr Claes".into())
            ]
        );
    }
}
