//! The end of the demonstration in words.

use std::path::Path;

use onderweg_companion::app::{AgreementChanges, LineChange, PracticeCard};
use onderweg_companion::text::Words;
use onderweg_companion::words::bytes;
use onderweg_server::store::Tally;

use crate::demo::{Counted, Door, Searched};
use crate::out::line;

/// A heading with lines below it.
fn below(head: &str, rows: &[String]) -> String {
    let rows: String = rows.iter().map(|row| format!("\n  {row}")).collect();
    format!("\n{head}{rows}")
}

/// Somebody's agenda, which is in their own words already.
pub(crate) fn demo_agenda(name: &str, language: &str, agenda: &str, words: &Words) -> String {
    let rows: Vec<_> = agenda.lines().map(str::to_owned).collect();
    let head = format!("{} ({})", words.demo_agenda(name), line(language));
    below(&head, &rows)
}

/// Both values of what two people changed.
pub(crate) fn demo_both(title: &str, both: &str, words: &Words) -> String {
    let rows: String = both.lines().map(|row| format!("\n    {row}")).collect();
    format!("{}{rows}", words.demo_both(title))
}

/// A card to learn, with what it means.
pub(crate) fn demo_card(card: &PracticeCard) -> String {
    let (learned, meaning) = (line(&card.learned), line(&card.meaning.words));
    format!("  {learned}  =  {meaning}")
}

/// How many cards wait, in the words of who practises.
pub(crate) fn demo_waiting(said: &str) -> String {
    format!("  {}", line(said))
}

/// What changed of an agreement; what stayed is left out.
pub(crate) fn demo_changes(said: &str, changes: &AgreementChanges) -> String {
    let changed = changes.lines.iter().filter(|one| one.step != "same");
    let row = |one: &LineChange| {
        let mark = if one.step == "gone" { '-' } else { '+' };
        format!("\n    {mark} {}", line(&one.text))
    };
    format!("{said}{}", changed.map(row).collect::<String>())
}

/// What somebody took along, by the names of the files.
pub(crate) fn demo_files(said: &str, files: &[&str]) -> String {
    format!("{said}\n    {}", line(&files.join("  ")))
}

/// What lies on the server for everyone to read who runs it.
pub(crate) fn demo_server_view(tally: &Tally, words: &Words) -> String {
    let size = bytes(tally.bytes, words);
    let rows = [
        words.demo_could_accounts(tally.accounts),
        words.demo_could_spaces(tally.spaces),
        words.demo_could_chunks(tally.chunks, &size),
    ];
    below(&words.demo_could_read(), &rows)
}

/// What was looked for there, and whether the search can see.
pub(crate) fn demo_search(texts: u64, searched: &Searched, words: &Words) -> String {
    let size = bytes(searched.bytes, words);
    let found = match searched.hits {
        0 => words.demo_none_found(texts, searched.files, &size),
        hits => words.demo_found(hits),
    };
    let sees = match searched.sees {
        true => words.demo_search_works(),
        false => words.demo_search_blind(),
    };
    below(&words.demo_could_not(), &[found, sees])
}

/// A shared space on the devices that have it.
pub(crate) fn demo_space(name: &str, devices: u64, same: bool, words: &Words) -> String {
    match same {
        true => words.demo_same(devices, name),
        false => words.demo_differs(name),
    }
}

/// What all phones hold, and what it cost.
pub(crate) fn demo_held(mut spaces: Vec<String>, counted: &Counted, words: &Words) -> String {
    let (up, down) = (counted.bytes_up, counted.bytes_down);
    spaces.push(words.demo_traffic(&bytes(down, words), &bytes(up, words)));
    below(&words.demo_held(), &spaces)
}

/// Where everything lies, and how to look into it.
pub(crate) fn demo_kept(folder: &Path, house: &str, words: &Words) -> String {
    let folder = folder.display().to_string();
    let home = |name: &str| format!("onderweg --home {folder}/homes/{name}");
    let rows = [
        format!("{} agenda", home("samira")),
        format!("{} space journal '{house}'", home("jasper")),
        format!("grep -r fietsenberging {folder}/server"),
    ];
    below(&words.demo_kept(&line(&folder)), &rows)
}

/// How to sign in to the office.
pub(crate) fn demo_door(door: &Door, words: &Words) -> String {
    let rows = [
        words.demo_sign_in(&door.address, &door.password),
        words.demo_code(&door.code),
        words.demo_end(),
    ];
    below(&words.demo_open(&door.office), &rows)
}
