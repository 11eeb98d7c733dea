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

pub(super) fn run(phone: &Phone, what: Add) -> Result<Answer> {
    let (kind, fields) = match what {
        Add::Task(fields) => (Kind::Task, fields),
        Add::Appointment(fields) => (Kind::Appointment, fields),
        Add::Note(fields) => (Kind::Note, fields),
        Add::Job(fields) => (Kind::Job, fields),
    };
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(&fields.to)?;
    let sets = sets(&mut companion, &fields)?;
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
