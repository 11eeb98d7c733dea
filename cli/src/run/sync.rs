//! Enrolment, sync and status.

use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{Companion, Stopped, SyncOptions, Synced};
use onderweg_companion::http::Http;
use onderweg_companion::text::{Settings, Words, plain};
use serde_json::json;

use super::view::on_the_wall;
use crate::args::{Enrol, Sync};
use crate::exit;
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::Result;
use crate::words;

/// Nobody sits beside a command to stop it: a signal ends the process, and nothing is lost.
static NEVER: AtomicBool = AtomicBool::new(false);

/// A sync that somebody waits for.
pub(super) const AT_ONCE: SyncOptions<'static> = SyncOptions {
    budget: None,
    metered: false,
    background: false,
    cancel: &NEVER,
};

pub(super) fn enrol(phone: &Phone, what: &Enrol) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let mut http = Http::new(&what.url)?;
    let account = companion.enrol(&mut http, &what.url, &what.code, what.name.as_deref())?;
    let text = words::enrolled(&account, phone.words());
    Ok(Answer::new("enrol", account, text))
}

pub(super) fn sync(phone: &Phone, what: &Sync) -> Result<Answer> {
    let mut companion = phone.unlocked_if_easy()?;
    let mut http = Http::new(&companion.server()?)?;
    let options = SyncOptions {
        budget: what.budget,
        metered: what.metered,
        background: what.background,
        cancel: &NEVER,
    };
    let synced = companion.sync(&mut http, &options)?;
    phone.tells(&synced.heard);
    let text = words::synced(&synced, phone.words());
    let mut answer = Answer::new("sync", &synced, text);
    answer.exit = match synced.stopped {
        Stopped::Done | Stopped::Budget => exit::DONE,
        Stopped::Cancelled | Stopped::Metered | Stopped::Waiting => exit::RETRY,
    };
    Ok(answer)
}

/// A sync that follows a membership act; `None` without a server or a network: the act waits.
pub(super) fn try_sync(companion: &mut Companion) -> Result<Option<Synced>> {
    let Ok(server) = companion.server() else {
        return Ok(None);
    };
    let mut http = Http::new(&server)?;
    Ok(companion.sync(&mut http, &AT_ONCE).ok())
}

/// The answer of a command that synced on its way, with what that told of people.
pub(super) fn with_news(mut answer: Answer, synced: Option<&Synced>, phone: &Phone) -> Answer {
    let Some(synced) = synced else {
        return answer;
    };
    phone.tells(&synced.heard);
    let rows = words::of_people(synced, phone.words());
    let text = std::iter::once(answer.text).chain(rows);
    answer.text = text.collect::<Vec<_>>().join("\n");
    answer.data = and(answer.data, "notices", json!(synced.notices));
    answer.data = and(answer.data, "refused", json!(synced.refused));
    answer
}

pub(super) fn status(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked_if_easy()?;
    let status = companion.status()?;
    let now = companion.now_ms();
    let text = on_the_wall(phone, &companion, |reader| {
        words::status(&status, now, reader)
    });
    let english = Words::new(Settings::default());
    let sent = words::sent(&status, &|ms| companion.wall_time(ms), &english);
    let mut data = json!({ "words": plain(&sent) });
    if let (Some(whole), Ok(serde_json::Value::Object(members))) =
        (data.as_object_mut(), serde_json::to_value(&status))
    {
        whole.extend(members);
    }
    Ok(Answer::new("status", data, text))
}
