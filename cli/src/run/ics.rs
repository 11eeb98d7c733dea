//! `ics`: appointments and tasks as a calendar, out and in.

use onderweg_companion::app::EntryRef;
use onderweg_companion::journal::{IcsStyle, MAX_ICS_BYTES};
use serde_json::json;

use super::file;
use crate::args::{IcsExport, IcsImport, IcsWhat};
use crate::home::Phone;
use crate::out::Answer;
use crate::problem::{Problem, Result};
use crate::words;

pub(super) fn run(phone: &Phone, what: &IcsWhat) -> Result<Answer> {
    match what {
        IcsWhat::Export(what) => export(phone, what),
        IcsWhat::Import(what) => import(phone, what),
    }
}

fn export(phone: &Phone, what: &IcsExport) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = what.space.as_ref().map(|text| companion.find_space(text));
    let style = IcsStyle {
        neutral: what.neutral,
        people: what.people,
    };
    let (ics, count) = companion.export_ics(space.transpose()?, style, phone.words())?;
    let Some(to) = &what.to else {
        let ics = String::from_utf8_lossy(&ics).into_owned();
        let data = json!({ "count": count, "file": null, "ics": ics });
        return Ok(Answer::verbatim("ics export", data, ics));
    };
    file::write_new(to, &ics).map_err(Problem::file("to"))?;
    let name = to.display().to_string();
    let text = words::ics_exported(count, &name, phone.words());
    let data = json!({ "count": count, "file": name, "ics": null });
    Ok(Answer::new("ics export", data, text))
}

fn import(phone: &Phone, what: &IcsImport) -> Result<Answer> {
    let ics = file::read(&what.file, MAX_ICS_BYTES).map_err(Problem::file("file"))?;
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(&what.to)?;
    let read = companion.import_ics(space, &ics)?;
    let ids = |all: &[EntryRef]| {
        all.iter()
            .map(|at| at.entry.to_string())
            .collect::<Vec<_>>()
    };
    let text = words::ics_imported(&read, phone.words());
    let data = json!({
        "added": ids(&read.added),
        "changed": ids(&read.changed),
        "same": read.same,
        "left": read.left,
        "space": space.to_string(),
    });
    Ok(Answer::new("ics import", data, text))
}
