//! `job`: the board, the funnel, a move, files for a spreadsheet.

use onderweg_companion::app::{Companion, EntryRef};
use onderweg_companion::journal::MAX_SHEET_BYTES;
use onderweg_companion::protocol::ids::SpaceId;
use serde_json::json;

use super::act::{changed_answer, named};
use super::file::{read, write_new};
use super::view::on_the_wall;
use crate::args::{JobExport, JobImport, JobMove, JobSpace, JobWhat};
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::{Problem, Result};
use crate::words;

pub(super) fn run(phone: &Phone, what: JobWhat) -> Result<Answer> {
    match what {
        JobWhat::Board(what) => board(phone, &what),
        JobWhat::Funnel(what) => funnel(phone, &what),
        JobWhat::Move(what) => move_to(phone, &what),
        JobWhat::Export(what) => export(phone, &what),
        JobWhat::Import(what) => import(phone, &what),
    }
}

fn space(companion: &mut Companion, text: Option<&String>) -> Result<Option<SpaceId>> {
    Ok(match text {
        Some(text) => Some(companion.find_space(text)?),
        None => None,
    })
}

fn board(phone: &Phone, what: &JobSpace) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = space(&mut companion, what.space.as_ref())?;
    let board = companion.jobs(space)?;
    let text = on_the_wall(phone, &companion, |reader| words::board(&board, reader));
    Ok(Answer::new("job board", board, text))
}

fn funnel(phone: &Phone, what: &JobSpace) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = space(&mut companion, what.space.as_ref())?;
    let funnel = companion.funnel(space)?;
    let text = words::funnel(&funnel, phone.words());
    Ok(Answer::new("job funnel", funnel, text))
}

fn move_to(phone: &Phone, what: &JobMove) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let changed = companion.move_job(at, &what.stage, what.result.as_deref())?;
    if !changed {
        return Ok(changed_answer(phone, "job move", at, changed));
    }
    let result = what.result.as_deref();
    let text = words::job_moved(&at.entry, &what.stage, result, phone.words());
    Ok(Answer::new(
        "job move",
        and(named(at), "changed", changed),
        text,
    ))
}

fn export(phone: &Phone, what: &JobExport) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = space(&mut companion, what.space.as_ref())?;
    let (csv, count) = companion.export_jobs(space)?;
    let Some(file) = &what.to else {
        let csv = String::from_utf8_lossy(&csv).into_owned();
        let data = json!({ "count": count, "csv": csv, "file": null });
        return Ok(Answer::verbatim("job export", data, csv));
    };
    write_new(file, &csv).map_err(Problem::file("to"))?;
    let name = file.display().to_string();
    let text = words::job_exported(count, &name, phone.words());
    let data = json!({ "count": count, "csv": null, "file": name });
    Ok(Answer::new("job export", data, text))
}

fn import(phone: &Phone, what: &JobImport) -> Result<Answer> {
    let csv = read(&what.file, MAX_SHEET_BYTES).map_err(Problem::file("file"))?;
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(&what.to)?;
    let made = companion.import_jobs(space, &csv)?;
    let id = |at: &EntryRef| at.entry.to_string();
    let entries: Vec<_> = made.iter().map(id).collect();
    let text = words::job_imported(entries.len() as u64, phone.words());
    let data = json!({ "entries": entries, "space": space.to_string() });
    Ok(Answer::new("job import", data, text))
}
