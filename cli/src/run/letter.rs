//! `letter`: a photo becomes a task, and is opened.

use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{EntryRef, LetterAt, LetterOpened, LetterView, SyncOptions};
use onderweg_companion::error::{Error, LetterError};
use onderweg_companion::http::Http;
use onderweg_companion::journal::Set;
use onderweg_companion::protocol::limits::{MAX_LETTER, MAX_THUMB};
use onderweg_companion::transport::Transport;
use serde_json::json;

use super::act::named;
use super::file::{must_be_new, read, write_whole};
use crate::args::{LetterAdd, LetterOpen, LetterRemove, LetterWhat};
use crate::exit;
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::{Problem, Result};
use crate::words;

/// Nobody sits beside a command to stop it.
static NEVER: AtomicBool = AtomicBool::new(false);

pub(super) fn run(phone: &Phone, what: LetterWhat) -> Result<Answer> {
    match what {
        LetterWhat::Add(what) => add(phone, &what),
        LetterWhat::Open(what) => open(phone, &what),
        LetterWhat::Remove(what) => remove(phone, &what),
        LetterWhat::Status => status(phone),
    }
}

fn add(phone: &Phone, what: &LetterAdd) -> Result<Answer> {
    let photo = read(&what.photo, MAX_LETTER).map_err(Problem::file("photo"))?;
    let thumb = what.thumb.as_ref().map(|file| read(file, MAX_THUMB));
    let thumb = thumb.transpose().map_err(Problem::file("thumb"))?;
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(&what.to)?;
    let mut sets = vec![Set::Title(what.title.clone())];
    if let Some(due) = &what.due {
        sets.push(Set::parse("due", due, companion.zone()).map_err(Error::from)?);
    }
    let at = companion.add_letter(space, &sets, &photo, thumb.as_deref())?;
    let text = words::letter_added(&at.entry, phone.words());
    Ok(Answer::new("letter add", named(at), text))
}

fn open(phone: &Phone, what: &LetterOpen) -> Result<Answer> {
    must_be_new(&what.out).map_err(Problem::file("out"))?;
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.entry)?;
    let which = LetterAt {
        at,
        which: what.letter.clone(),
    };
    let opened = if what.thumb {
        let thumb = companion.letter_thumb(which.clone())?;
        let none = match companion.letter(which.clone())?.thumb {
            true => LetterError::ThumbNotHere,
            false => LetterError::NoThumb,
        };
        let content = thumb.ok_or(Error::Letter(none))?;
        LetterOpened::Whole { media: "", content }
    } else {
        let options = SyncOptions {
            budget: what.budget,
            metered: what.metered,
            background: false,
            cancel: &NEVER,
        };
        let mut http = match companion.server() {
            Ok(server) => Some(Http::new(&server)?),
            Err(_) => None,
        };
        let transport = http.as_mut().map(|http| http as &mut dyn Transport);
        companion.open_letter(transport, which.clone(), &options)?
    };
    said(
        phone,
        what,
        opened,
        &companion.letter(which)?,
        &companion.letters_of(at)?,
    )
}

/// What opening one of these letters gave.
fn said(
    phone: &Phone,
    what: &LetterOpen,
    opened: LetterOpened,
    view: &LetterView,
    all: &[LetterView],
) -> Result<Answer> {
    let at = EntryRef {
        space: view.space,
        entry: view.entry,
    };
    let data = |file, here: u16, parts: u16| {
        let members = and(named(at), "file", file);
        let members = and(and(members, "here", here), "parts", parts);
        and(and(members, "letter", &*view.letter), "letters", all.len())
    };
    match opened {
        LetterOpened::Whole { content, .. } => {
            write_whole(&what.out, &content).map_err(Problem::file("out"))?;
            let name = what.out.display().to_string();
            let mut text = words::letter_opened(&name, phone.words());
            if let Some(other) = all.iter().find(|other| other.letter != view.letter) {
                text.push('\n');
                text += &words::letter_several(other, all.len(), phone.words());
            }
            let data = data(json!(name), view.here, view.parts);
            Ok(Answer::new("letter open", data, text))
        }
        LetterOpened::Part { here, parts } => {
            let text = words::letter_part(here, parts, phone.words());
            let data = data(serde_json::Value::Null, here, parts);
            let mut answer = Answer::new("letter open", data, text);
            answer.exit = exit::RETRY;
            Ok(answer)
        }
    }
}

fn remove(phone: &Phone, what: &LetterRemove) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let at = companion.find_entry(&what.sure.entry)?;
    let which = what.letter.clone();
    companion.remove_letter(LetterAt { at, which })?;
    let text = words::letter_removed(&at.entry, phone.words());
    Ok(Answer::new("letter remove", named(at), text))
}

fn status(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let letters = companion.letters()?;
    let text = words::letters(&letters, phone.words());
    Ok(Answer::new(
        "letter status",
        json!({ "letters": letters }),
        text,
    ))
}
