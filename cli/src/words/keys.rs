//! Own phones, the recovery sheet and the way back, in words.

use std::fmt::Display;

use onderweg_companion::app::{Notice, OwnPhone, OwnPhones, SheetToPrint, SheetView};
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_companion::text::{Words, isolate, tame};
use onderweg_companion::words::{self, called, short};

use super::told;
use crate::qr;
use crate::reader::Reader;

const PRINT: &str = "onderweg sheet print";

/// One's own phones and sheet.
pub(crate) fn own_phones(known: &OwnPhones, words: &Words) -> String {
    let mut rows: Vec<_> = known
        .phones
        .iter()
        .map(|one| own_phone(one, words))
        .collect();
    rows.push(sheet_known(known.sheet.as_ref(), words));
    rows.join("\n")
}

fn own_phone(phone: &OwnPhone, words: &Words) -> String {
    let mut facts = vec![words.keys_phone(phone.spaces, &short(&phone.phone))];
    if phone.this {
        facts.push(words.keys_phone_this());
    }
    if phone.missing > 0 {
        facts.push(words.keys_phone_comes(phone.missing));
    }
    facts.join(&words.list_separator())
}

/// What follows an invitation of a second phone.
pub(crate) fn phone_add(words: &Words) -> String {
    words.keys_add_then("onderweg space join", "onderweg sync")
}

/// A phone of one's own that is shut out.
pub(crate) fn phone_out(phone: &impl Display, sent: bool, words: &Words) -> String {
    format!(
        "{}\n{}",
        words.keys_phone_out(&short(phone)),
        told(sent, words)
    )
}

/// What to do when a phone is lost. Where nobody knows whether it has a PIN, both cases are said.
pub(crate) fn phone_lost(has_pin: Option<bool>, words: &Words) -> Vec<String> {
    let finder = match has_pin {
        Some(true) => vec![words.keys_lost_finder()],
        Some(false) => vec![words.keys_lost_finder_open()],
        None => vec![words.keys_lost_finder(), words.keys_lost_finder_open()],
    };
    let mut said = vec![
        words.keys_lost_title(),
        words.keys_lost_kept(),
        words.keys_lost_gone(),
    ];
    said.extend(finder);
    said.extend([
        words.keys_lost_second("onderweg phone list", "onderweg phone remove ID"),
        words.keys_lost_account("onderweg enrol URL CODE"),
        words.keys_lost_sheet("onderweg recover URL"),
        words.keys_lost_house("onderweg space readmit SPACE NAME"),
        words.keys_lost_private(),
        words.keys_lost_then(PRINT),
    ]);
    said
}

/// Whether there is a sheet.
pub(crate) fn sheet_known(known: Option<&SheetView>, words: &Words) -> String {
    let Some(known) = known else {
        return words.keys_sheet_none(PRINT);
    };
    let there = words.keys_sheet_there(known.spaces, &short(&known.sheet));
    match known.missing {
        0 => there,
        missing => format!("{there} {}", words.keys_phone_comes(missing)),
    }
}

/// A sheet that was taken back.
pub(crate) fn sheet_revoked(sent: bool, words: &Words) -> String {
    format!("{}\n{}", words.keys_sheet_back(), told(sent, words))
}

/// Since when a new sheet works.
pub(crate) fn sheet_told(sent: bool, words: &Words) -> String {
    match sent {
        true => words.space_works_now(),
        false => words.space_works_later("onderweg sync"),
    }
}

/// A sheet that was written into a file.
pub(crate) fn sheet_written(file: &str, sent: bool, words: &Words) -> String {
    format!(
        "{}\n{}",
        words.keys_sheet_file(&tame(file)),
        sheet_told(sent, words)
    )
}

/// What stands on the sheet, below its title and its code.
fn lines(sheet: &SheetToPrint, reader: &Reader<'_>) -> Vec<String> {
    let words = reader.words;
    let day = words.both((reader.wall)(sheet.made_ms).date(), reader.today);
    let server = sheet.server.as_deref().unwrap_or("URL");
    let mut rows = vec![
        words.keys_sheet_what(),
        words.keys_sheet_can(),
        words.keys_sheet_guard(),
        words.keys_sheet_how(&format!("onderweg recover {server}")),
    ];
    rows.extend((sheet.server.as_deref()).map(|server| words.keys_sheet_server(&tame(server))));
    rows.push(words.keys_sheet_stolen(PRINT));
    rows.push(words.keys_sheet_made(&day, &short(&sheet.sheet)));
    rows
}

/// The sheet on a terminal.
pub(crate) fn sheet_text(sheet: &SheetToPrint, reader: &Reader<'_>) -> String {
    let mut rows = vec![reader.words.keys_sheet_title()];
    if qr::is_wanted(false) {
        rows.extend(qr::draw(&sheet.code));
    }
    rows.push(isolate(&sheet.code).clone());
    rows.extend(lines(sheet, reader));
    rows.join("\n")
}

/// The sheet as a page for a printer: no script, nothing from elsewhere.
pub(crate) fn sheet_page(sheet: &SheetToPrint, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let locale = words.settings().language;
    let direction = locale.direction().as_str();
    let title = escape(&words.keys_sheet_title());
    let body: String = lines(sheet, reader)
        .iter()
        .map(|row| format!("<p>{}</p>\n", escape(row)))
        .collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{title}</title>\n<style>body{{font:14pt sans-serif;max-width:18cm;margin:2cm auto}}\
         code{{font:bold 18pt monospace;display:inline-block;margin:1cm 0}}svg{{width:5cm;height:5cm}}</style>\n\
         </head>\n<body>\n<h1>{title}</h1>\n{}<div><code dir=\"ltr\">{}</code></div>\n{body}</body>\n</html>\n",
        locale.tag(),
        qr::svg(&sheet.code).unwrap_or_default(),
        escape(&sheet.code),
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// What came back with a sheet.
pub(crate) fn recovered(
    count: u64,
    missing: &[SpaceId],
    phones: &[OwnPhone],
    sent: bool,
    words: &Words,
) -> String {
    let mut rows = Vec::new();
    match sent {
        true => rows.push(words.keys_recovered(count)),
        false => rows.push(words.keys_recovered_later()),
    }
    if !missing.is_empty() {
        let ids: Vec<_> = missing.iter().map(short).collect();
        let ids = ids.join(&words.list_separator());
        rows.push(words.keys_recovered_not("onderweg space readmit", &ids));
    }
    rows.push(words.keys_recovered_lost());
    let lost = phones.iter().find(|phone| !phone.this);
    let lost = lost.map_or_else(|| "ID".to_owned(), |phone| short(&phone.phone));
    rows.push(words.keys_recovered_next(PRINT, &format!("onderweg phone remove {lost}")));
    rows.join("\n")
}

/// The question for a code.
pub(crate) fn recovery_question(words: &Words) -> String {
    words.keys_sheet_title()
}

/// What follows an invitation that brings somebody back.
pub(crate) fn readmitting(name: Option<&str>, words: &Words) -> String {
    words.keys_readmit_what(&called(name, words))
}

/// That a second member has to agree.
pub(crate) fn waits_for_word(space: &str, words: &Words) -> String {
    words.keys_waits_word(&format!("onderweg space readmit {}", tame(space)))
}

/// Who came or went.
pub(crate) fn notice(notice: &Notice, words: &Words) -> String {
    let remove = |phone: &str| format!("onderweg phone remove {phone}");
    words::notice(notice, remove, PRINT, words)
}
