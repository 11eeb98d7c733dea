//! The demonstration: plays it and says how it ended.

use std::io::Write;

use serde_json::{Value, json};

use crate::args::Demo;
use crate::demo::{self, Counted, Door, End};
use crate::exit;
use crate::home::Phone;
use crate::out::{Answer, SCHEMA};
use crate::problem::Result;

pub(super) fn run(phone: &Phone, what: &Demo) -> Result<Answer> {
    let mut told = |counted: &Counted, door: Option<&Door>| {
        if phone.json() {
            let mut out = std::io::stdout();
            // Nobody reads any more (a closed pipe): the office stays open all the same.
            let _ = writeln!(out, "{}", last_line(counted, door)).and_then(|()| out.flush());
        }
    };
    let exit = match demo::run(phone, what, &mut told) {
        Ok(counted) if counted.is_well() => exit::DONE,
        Ok(_) => exit::HELP,
        Err(End::Stopped) => exit::RETRY,
        Err(End::Failed(problem)) => return Err(problem),
    };
    Ok(Answer::told("demo", exit))
}

/// One object, so that a script reads what was counted without knowing where our answers keep it.
fn last_line(counted: &Counted, door: Option<&Door>) -> Value {
    let mut line = json!({ "schema": SCHEMA, "command": "demo" });
    let counted = serde_json::to_value(counted).unwrap_or_default();
    let door = serde_json::to_value(door).unwrap_or_default();
    for part in [counted, door] {
        if let (Some(line), Value::Object(part)) = (line.as_object_mut(), part) {
            line.extend(part);
        }
    }
    line
}
