//! PIN and lock. A PIN is never on the command line, where every process can read it.

use serde_json::json;
use zeroize::Zeroizing;

use crate::args::PinWhat;
use crate::home::{Phone, first_line, from_environment};
use crate::out::Answer;
use crate::problem::{Problem, Result, Rule};
use crate::words;

const NEW_PIN: &str = "ONDERWEG_NEW_PIN";

pub(super) fn run(phone: &Phone, what: PinWhat) -> Result<Answer> {
    let mut companion = phone.open()?;
    let old = match companion.has_pin()? && !matches!(what, PinWhat::Wait) {
        true => Some(phone.pin()?),
        false => None,
    };
    let old = old.as_ref().map(|pin| pin.as_str());
    let new = match &what {
        PinWhat::Wait => {
            let wait_ms = companion.pin_wait_ms()?;
            let text = words::pin_wait(wait_ms, phone.words());
            return Ok(Answer::new("pin", json!({ "wait_ms": wait_ms }), text));
        }
        PinWhat::Remove => None,
        PinWhat::Set(from) => Some(match &from.new_pin_file {
            Some(file) => first_line(file, "new-pin-file")?,
            None => new_pin(phone)?,
        }),
    };
    if let Some(old) = old {
        companion.unlock(old)?;
    }
    companion.change_pin(old, new.as_ref().map(|pin| pin.as_str()))?;
    let has_pin = new.is_some();
    Ok(Answer::new(
        "pin",
        json!({ "has_pin": has_pin }),
        words::pin_changed(has_pin, phone.words()),
    ))
}

fn new_pin(phone: &Phone) -> Result<Zeroizing<String>> {
    if let Some(pin) = from_environment(NEW_PIN) {
        return Ok(pin);
    }
    let none = || Problem::value("pin", Rule::NoNewPin);
    let words = phone.words();
    let first = phone.ask(&words.terminal_new_pin())?.ok_or_else(none)?;
    let second = phone.ask(&words.terminal_pin_again())?.ok_or_else(none)?;
    if *first == *second {
        Ok(first)
    } else {
        Err(Problem::value("pin", Rule::PinsDiffer))
    }
}

pub(super) fn lock(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.open()?;
    if companion.is_locked() {
        companion.unlock(&phone.pin()?)?;
    }
    companion.lock()?;
    Ok(Answer::new(
        "lock",
        json!({ "locked": true }),
        words::locked(phone.words()),
    ))
}
