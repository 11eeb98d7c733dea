//! Own phones, the recovery sheet, the way back.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use onderweg_companion::app::{Companion, SheetToPrint};
use onderweg_companion::http::Http;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::space::offered;
use super::sync::{try_sync, with_news};
use super::view::on_the_wall;
use crate::args::{PhoneWhat, Recover, SheetPrint, SheetWhat};
use crate::exit;
use crate::home::{Phone, first_line, from_environment};
use crate::out::{self, Answer, and};
use crate::problem::{Problem, Result, Rule};
use crate::words;

const CODE: &str = "ONDERWEG_RECOVERY";

pub(super) fn phone(phone: &Phone, what: PhoneWhat) -> Result<Answer> {
    match what {
        PhoneWhat::List => {
            let known = phone.unlocked()?.own_phones()?;
            let text = words::own_phones(&known, phone.words());
            Ok(Answer::new("phone list", known, text))
        }
        PhoneWhat::Add { qr } => {
            let mut companion = phone.unlocked()?;
            let me = companion.me()?;
            let offer = companion.invite(me, None)?;
            let mut answer = offered(phone, &mut companion, "phone add", &offer, qr)?;
            answer.text = format!("{}\n{}", answer.text, words::phone_add(phone.words()));
            Ok(answer)
        }
        PhoneWhat::Remove { phone: text } => {
            let mut companion = phone.unlocked()?;
            let removed = companion.remove_own_phone(&text)?;
            let synced = try_sync(&mut companion)?;
            let told = synced.is_some();
            let text = words::phone_out(&removed, told, phone.words());
            let data = json!({ "phone": removed.to_string(), "told": told });
            let answer = Answer::new("phone remove", data, text);
            Ok(with_news(answer, synced.as_ref(), phone))
        }
        PhoneWhat::Lost => {
            let steps = words::phone_lost(phone.has_pin(), phone.words());
            let data = json!({ "steps": steps });
            Ok(Answer::new("phone lost", data, steps.join("\n")))
        }
    }
}

pub(super) fn sheet(phone: &Phone, what: SheetWhat) -> Result<Answer> {
    match what {
        SheetWhat::Print(what) => print(phone, &what),
        SheetWhat::Show => {
            let known = phone.unlocked()?.sheet()?;
            let text = words::sheet_known(known.as_ref(), phone.words());
            Ok(Answer::new("sheet show", json!({ "sheet": known }), text))
        }
        SheetWhat::Revoke => {
            let mut companion = phone.unlocked()?;
            let sheet = companion.revoke_sheet()?;
            let synced = try_sync(&mut companion)?;
            let told = synced.is_some();
            let text = words::sheet_revoked(told, phone.words());
            let data = json!({ "sheet": sheet.to_string(), "told": told });
            let answer = Answer::new("sheet revoke", data, text);
            Ok(with_news(answer, synced.as_ref(), phone))
        }
    }
}

fn print(phone: &Phone, what: &SheetPrint) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    if what.to.as_deref().is_some_and(Path::exists) {
        // Before the sheet that works is replaced by one that nobody sees.
        let there = std::io::Error::from(std::io::ErrorKind::AlreadyExists);
        return Err(Problem::file("to")(there));
    }
    let sheet = companion.print_sheet()?;
    if let Err(problem) = hand_out(phone, &companion, &sheet, what.to.as_deref()) {
        // Nobody has the code: no server hears of it, and the sheet before it goes on.
        companion.take_back_unprinted()?;
        return Err(problem);
    }
    if what.to.is_none() && phone.json() {
        // The whole answer is out.
        return Ok(Answer::told("sheet print", exit::DONE));
    }
    let synced = try_sync(&mut companion)?;
    let told = synced.is_some();
    let text = match &what.to {
        Some(file) => words::sheet_written(&file.display().to_string(), told, phone.words()),
        None => words::sheet_told(told, phone.words()),
    };
    let answer = Answer::new(
        "sheet print",
        printed(&sheet, what.to.as_deref(), told),
        text,
    );
    Ok(with_news(answer, synced.as_ref(), phone))
}

/// Writes the code where the person reads it: only then may the sheet before it burn.
fn hand_out(
    phone: &Phone,
    companion: &Companion,
    sheet: &SheetToPrint,
    to: Option<&Path>,
) -> Result<()> {
    let Some(file) = to else {
        let shown = on_the_wall(phone, companion, |reader| words::sheet_text(sheet, reader));
        let answer = Answer::new("sheet print", printed(sheet, None, false), shown);
        return out::print(&answer, phone).map_err(Problem::file("to"));
    };
    let page = on_the_wall(phone, companion, |reader| words::sheet_page(sheet, reader));
    let made = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file);
    let written = made.and_then(|mut made| {
        made.write_all(page.as_bytes())?;
        made.sync_all()
    });
    written.map_err(Problem::file("to"))
}

fn printed(sheet: &SheetToPrint, to: Option<&Path>, told: bool) -> Value {
    let file = to.map(|file| file.display().to_string());
    let mut data = json!(sheet);
    if file.is_some() {
        data = and(data, "code", Value::Null);
    }
    and(and(data, "file", file), "told", told)
}

pub(super) fn recover(phone: &Phone, what: &Recover) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let code = code(phone, what)?;
    let mut http = Http::new(&what.url)?;
    let me = companion.recover(&mut http, &what.url, &code)?;
    let synced = try_sync(&mut companion)?;
    let told = synced.is_some();
    let missing = companion.not_brought_back()?;
    let spaces = companion.spaces()?;
    let back: Vec<_> = (spaces.iter())
        .filter(|space| space.standing == "member")
        .map(|space| space.space)
        .collect();
    let others = companion
        .own_phones()
        .map_or_else(|_| Vec::new(), |known| known.phones);
    let text = words::recovered(back.len() as u64, &missing, &others, told, phone.words());
    let ids = |ids: &[onderweg_companion::protocol::ids::SpaceId]| -> Vec<String> {
        ids.iter().map(ToString::to_string).collect()
    };
    let data = json!({
        "me": me.to_string(),
        "spaces": ids(&back),
        "missing": ids(&missing),
        "told": told,
    });
    let answer = Answer::new("recover", data, text);
    Ok(with_news(answer, synced.as_ref(), phone))
}

/// The code, which is no argument: every process of the machine could read it there.
fn code(phone: &Phone, what: &Recover) -> Result<Zeroizing<String>> {
    if let Some(file) = &what.code_file {
        return first_line(file, "code-file");
    }
    if let Some(code) = from_environment(CODE) {
        return Ok(code);
    }
    let asked = phone.ask(&words::recovery_question(phone.words()))?;
    asked.ok_or_else(|| Problem::value("code", Rule::Form("--code-file FILE, ONDERWEG_RECOVERY")))
}
