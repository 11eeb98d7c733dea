//! Commands on the words themselves: they open no phone.

use onderweg_companion::text::Locale;
use onderweg_pack::{Pack, read};
use serde_json::{Value, json};

use super::pack::{files, found};
use crate::args::{TextReport, TextWhat};
use crate::exit;
use crate::home::Phone;
use crate::out::Answer;
use crate::problem::Result;
use crate::words::{self, LanguageRow};

pub(super) fn run(phone: &Phone, what: &TextWhat) -> Result<Answer> {
    match what {
        TextWhat::Report(what) => report(phone, what),
    }
}

/// One row a language, the template first. What is missing is a finding.
fn report(phone: &Phone, what: &TextReport) -> Result<Answer> {
    let pack = match &what.pack {
        None => None,
        Some(folder) => match read(&files(folder)?) {
            Ok(pack) => Some(pack),
            Err(faults) => return Ok(found("text report", phone, &faults)),
        },
    };
    let row = |locale: Locale| LanguageRow {
        locale,
        coverage: locale.coverage(),
        pack: pack.as_ref().map(|pack| counted(pack, locale.tag())),
    };
    let rows: Vec<LanguageRow> = Locale::all().map(row).collect();
    let whole = rows.iter().all(LanguageRow::is_whole);
    let data = json!({ "languages": rows.iter().map(member).collect::<Vec<_>>() });
    let mut answer = match what.markdown {
        true => Answer::verbatim(
            "text report",
            data,
            words::languages_table(&rows, phone.words()),
        ),
        false => Answer::new("text report", data, words::languages(&rows, phone.words())),
    };
    if !whole {
        answer.exit = exit::FINDINGS;
    }
    Ok(answer)
}

/// How many strings a pack says in a language, of how many that it needs.
fn counted(pack: &Pack, tag: &str) -> (u64, u64) {
    let learned = pack.about.learned.as_str() == tag;
    let needed = |key: &str| !(learned && key.starts_with("phrase-"));
    let keys = pack.strings.keys.iter().enumerate();
    let keys = keys.filter(|(_, said)| needed(&said.key));
    let language = pack.strings.languages.iter().find(|one| one.tag == tag);
    let has = |at: usize| {
        let words = language.and_then(|one| one.words.get(at));
        words.is_some_and(Option::is_some)
    };
    keys.fold((0, 0), |(said, all), (at, _)| {
        (said + u64::from(has(at)), all + 1)
    })
}

fn member(row: &LanguageRow) -> Value {
    let read = row.coverage.read.iter();
    let read: Vec<_> = read
        .map(|(file, by)| json!({ "file": file, "by": by }))
        .collect();
    json!({
        "tag": row.locale.tag(),
        "name": row.locale.name(),
        "direction": row.locale.direction().as_str(),
        "draft": row.locale.is_draft(),
        "said": row.coverage.said,
        "all": row.coverage.all,
        "files": row.coverage.files,
        "read": read,
        "pack_said": row.pack.map(|(said, _)| said),
        "pack_all": row.pack.map(|(_, all)| all),
    })
}
