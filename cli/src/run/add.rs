//! `add`: a new entry.

use std::io::Read;
use std::path::Path;

use onderweg_companion::app::Companion;
use onderweg_companion::journal::{Kind, Set};

use super::act::named;
use crate::args::{Add, Fields};
use crate::home::Phone;
use crate::out::Answer;
use crate::problem::{Problem, Result, Rule};
use crate::words;

/// More bytes than any body has; a longer file is not read to its end.
const MOST_BODY: u64 = 64 * 1024;

/// What a kind has beside the fields of all.
#[derive(Default)]
struct Own {
    /// Fields as they are typed.
    values: Vec<(&'static str, Option<String>)>,
    /// The entry that it stands below, by the beginning of its id.
    below: Option<(&'static str, String)>,
}

pub(super) fn run(phone: &Phone, what: Add) -> Result<Answer> {
    let plain = Own::default;
    let (kind, fields, own) = match what {
        Add::Appointment(fields) => (Kind::Appointment, fields, plain()),
        Add::Note(fields) => (Kind::Note, fields, plain()),
        Add::Job(fields) => (Kind::Job, fields, plain()),
        Add::Talk(fields) => (Kind::Talk, fields, plain()),
        Add::Task(task) => {
            let below = task.step.map(|step| ("step", step));
            let own = Own { below, ..plain() };
            (Kind::Task, task.fields, own)
        }
        Add::Goal(goal) => {
            let values = vec![("domain", goal.domain), ("review", goal.review)];
            let own = Own { values, ..plain() };
            (Kind::Goal, goal.fields, own)
        }
        Add::Step(step) => {
            let values = vec![("review", step.review)];
            let below = step.goal.map(|goal| ("goal", goal));
            (Kind::Step, step.fields, Own { values, below })
        }
    };
    let mut companion = phone.unlocked()?;
    let above = match &own.below {
        Some((_, text)) => Some(companion.find_entry(text)?),
        None => None,
    };
    let space = match (&fields.to, above) {
        (Some(to), _) => companion.find_space(to)?,
        (None, Some(above)) => above.space,
        (None, None) => companion.me()?,
    };
    let mut sets = sets(&mut companion, &fields)?;
    let zone = companion.zone();
    for (name, value) in own.values {
        if let Some(value) = value {
            sets.push(Set::parse(name, &value, zone)?);
        }
    }
    if let (Some((name, _)), Some(above)) = (own.below, above) {
        sets.push(Set::parse(name, &above.entry.to_string(), zone)?);
    }
    let at = companion.add(space, &kind, &sets)?;
    let text = words::added(&at.entry, phone.words());
    Ok(Answer::new("add", named(at), text))
}

fn sets(companion: &mut Companion, fields: &Fields) -> Result<Vec<Set>> {
    let zone = companion.zone();
    let mut sets = vec![Set::parse("title", &fields.title, zone)?];
    for (name, value) in [
        ("due", &fields.due),
        ("start", &fields.start),
        ("end", &fields.end),
        ("place", &fields.place),
        ("bring", &fields.bring),
        ("assignee", &fields.assignee),
        ("helper", &fields.helper),
        ("body", &fields.body),
    ] {
        if let Some(value) = value {
            sets.push(Set::parse(name, value, zone)?);
        }
    }
    for text in &fields.sets {
        let (name, value) = text
            .split_once('=')
            .ok_or(Problem::value("set", Rule::Form("FIELD=VALUE")))?;
        sets.push(Set::parse(name, value, zone)?);
    }
    for label in &fields.labels {
        sets.push(Set::parse("label", label, zone)?);
    }
    for text in &fields.lines {
        sets.push(Set::Line {
            id: companion.new_line(),
            text: text.clone(),
        });
    }
    if let Some(file) = &fields.body_file {
        sets.push(Set::Body(body(file)?));
    }
    if fields.professional {
        sets.push(Set::ForProfessional(true));
    }
    Ok(sets)
}

/// The text of a file, or of standard input for `-`.
pub(super) fn body(file: &Path) -> Result<String> {
    let failed = Problem::file("body-file");
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin()
            .take(MOST_BODY)
            .read_to_end(&mut bytes)
            .map_err(&failed)?;
    } else {
        let file = std::fs::File::open(file).map_err(&failed)?;
        file.take(MOST_BODY)
            .read_to_end(&mut bytes)
            .map_err(&failed)?;
    }
    let text = String::from_utf8(bytes).map_err(|_| Problem::value("body-file", Rule::NoText))?;
    // Editors end a file with a line break that nobody wrote.
    Ok(text.strip_suffix('\n').unwrap_or(&text).to_owned())
}
