//! The plan, steps that ask for a yes, and the weekly talk.

use onderweg_companion::app::{Companion, EntryRef, Held};
use onderweg_companion::protocol::ids::SpaceId;
use serde_json::json;

use super::act::{changed_answer, named};
use super::edit::line;
use super::view::on_the_wall;
use crate::args::{Hold, Plan, StepWhat, TalkWhat};
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::Result;
use crate::words;

pub(super) fn plan(phone: &Phone, what: &Plan) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = space(&mut companion, what.space.as_deref())?;
    let plan = companion.trajectory(space)?;
    let text = on_the_wall(phone, &companion, |reader| words::trajectory(&plan, reader));
    Ok(Answer::new("plan", plan, text))
}

pub(super) fn step(phone: &Phone, what: &StepWhat) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let (StepWhat::Ask { entry } | StepWhat::Confirm { entry } | StepWhat::SendBack { entry, .. }) =
        what;
    let at = companion.find_entry(entry)?;
    let (name, changed) = match what {
        StepWhat::Ask { .. } => ("step ask", companion.ask_for_yes(at)?),
        StepWhat::Confirm { .. } => ("step confirm", companion.confirm(at)?),
        StepWhat::SendBack { word, .. } => ("step send-back", companion.send_back(at, word)?),
    };
    Ok(changed_answer(phone, name, at, changed))
}

pub(super) fn talk(phone: &Phone, what: &TalkWhat) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    match what {
        TalkWhat::Points { space: only } => {
            let space = space(&mut companion, only.as_deref())?;
            let points = companion.points(space)?;
            let text = on_the_wall(phone, &companion, |reader| words::points(&points, reader));
            Ok(Answer::new(
                "talk points",
                json!({ "entries": points }),
                text,
            ))
        }
        TalkWhat::Point { entry, off } => {
            let at = companion.find_entry(entry)?;
            let changed = companion.set_point(at, !off)?;
            let data = and(named(at), "changed", changed);
            let text = words::pointed(&at.entry, !off, phone.words());
            Ok(Answer::new("talk point", data, text))
        }
        TalkWhat::Prepare { entry } => {
            let at = companion.find_entry(entry)?;
            let new = companion.prepare_talk(at)?;
            let text = words::talk_prepared(&at.entry, new, phone.words());
            Ok(Answer::new(
                "talk prepare",
                and(named(at), "new", new),
                text,
            ))
        }
        TalkWhat::Hold(what) => hold(phone, &mut companion, what),
    }
}

fn hold(phone: &Phone, companion: &mut Companion, what: &Hold) -> Result<Answer> {
    let at = companion.find_entry(&what.entry)?;
    let mut held = Held {
        points: what.points.clone(),
        tasks: what.tasks.clone(),
        over: what.over,
        ..Held::default()
    };
    for number in &what.ticks {
        held.ticked.push(line(companion, at, *number)?);
    }
    let made = companion.hold_talk(at, &held)?;
    let id = |at: &EntryRef| at.entry.to_string();
    let tasks: Vec<_> = made.iter().map(id).collect();
    let text = words::talk_held(&at.entry, what.over, phone.words());
    Ok(Answer::new(
        "talk hold",
        and(named(at), "tasks", tasks),
        text,
    ))
}

fn space(companion: &mut Companion, text: Option<&str>) -> Result<Option<SpaceId>> {
    Ok(match text {
        Some(text) => Some(companion.find_space(text)?),
        None => None,
    })
}
