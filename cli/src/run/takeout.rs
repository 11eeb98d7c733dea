//! `export` and `import`: one's things as an archive, out and in.

use std::io::Write;
use std::time::{Duration, Instant};

use onderweg_companion::app::TakeStep;
use onderweg_companion::takeout::MAX_TAKEOUT_BYTES;
use serde_json::json;

use super::file;
use crate::args::{Export, Import};
use crate::home::Phone;
use crate::out::{Answer, SCHEMA, said};
use crate::problem::{Problem, Result};
use crate::words;

/// How often progress is said.
const OFTEN: Duration = Duration::from_millis(500);

pub(super) fn export(phone: &Phone, what: &Export) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let mut spaces = Vec::new();
    for text in &what.spaces {
        spaces.push(companion.find_space(text)?);
    }
    // Said before the work, not after it.
    file::must_be_new(&what.to).map_err(Problem::file("to"))?;
    let mut last = Instant::now();
    let mut tell = |step: TakeStep| {
        if step.done < step.all && last.elapsed() < OFTEN {
            return;
        }
        last = Instant::now();
        let line = if phone.json() {
            json!({ "schema": SCHEMA, "command": "export", "progress": step }).to_string()
        } else {
            said(&words::take_step(step, phone.words()), phone.words())
        };
        let _ = writeln!(std::io::stderr(), "{line}");
    };
    let taken = companion.export_all(&spaces, phone.words(), &mut tell)?;
    file::write_whole(&what.to, &taken.zip).map_err(Problem::file("to"))?;
    let name = what.to.display().to_string();
    let text = words::taken(taken.entries, taken.letters_left, &name, phone.words());
    let data = json!({
        "bytes": taken.zip.len(),
        "entries": taken.entries,
        "file": name,
        "letters": taken.letters,
        "letters_left": taken.letters_left,
        "spaces": taken.spaces,
    });
    Ok(Answer::new("export", data, text))
}

pub(super) fn import(phone: &Phone, what: &Import) -> Result<Answer> {
    let zip = file::read(&what.file, MAX_TAKEOUT_BYTES).map_err(Problem::file("file"))?;
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(&what.to)?;
    let back = companion.import_all(space, &zip)?;
    let entries: Vec<_> = back.entries.iter().map(|at| at.entry.to_string()).collect();
    let text = words::taken_back(&back, phone.words());
    let data = json!({
        "answers": back.answers,
        "entries": entries,
        "here": back.here,
        "left": back.left,
        "space": space.to_string(),
        "turns": back.turns,
    });
    Ok(Answer::new("import", data, text))
}
