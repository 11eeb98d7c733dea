//! The programme's pack between server and phone: publish, trust, fetch, and what a phone shows of it.

use onderweg_companion::http::Http;
use onderweg_companion::protocol::programme::ProgrammeKey;
use onderweg_pack::bundle::{self, Expect};
use onderweg_server::{Packs, PublishError};
use serde_json::{Value, json};

use super::pack::{bounded, shown};
use super::serve::{now_ms, publisher};
use super::view::on_the_wall;
use crate::args::PackPublish;
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::{Problem, Result, Rule};
use crate::words;

pub(super) fn publish(phone: &Phone, what: &PackPublish) -> Result<Answer> {
    let key = ProgrammeKey::from_text(&what.programme);
    let key = key.map_err(|_| Problem::value("programme", Rule::ProgrammeText))?;
    let file = bounded(&what.file)?;
    let now = now_ms();
    let expect = Expect {
        now: Some(now),
        ..Expect::default()
    };
    // The server opens no pack; here is the last place where one that phones cannot read is noticed.
    bundle::open(&file, &key.0, &expect).map_err(Problem::Pack)?;
    let store = publisher(&what.database)?;
    let published = Packs::publish(store.as_ref(), &file, &key.0, now);
    let published = published.map_err(|error| match error {
        PublishError::Bundle(error) => Problem::Pack(error.into()),
        PublishError::SameVersion { .. } => Problem::value("version", Rule::Rising),
        PublishError::Store(error) => Problem::store(&error),
    })?;
    let data = json!({
        "id": published.pack,
        "version": published.version,
        "not_after_ms": published.not_after,
        "fresh": published.fresh,
    });
    let text = words::published(&published, phone.words());
    Ok(Answer::new("pack publish", data, text))
}

pub(super) fn trust(phone: &Phone, key: &str) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    companion.trust_programme(key)?;
    let data = json!({ "programme": companion.programme()? });
    Ok(Answer::new(
        "pack trust",
        data,
        words::trusted(phone.words()),
    ))
}

pub(super) fn fetch(phone: &Phone, id: Option<&str>) -> Result<Answer> {
    let mut companion = phone.unlocked_if_easy()?;
    let mut http = Http::new(&companion.server()?)?;
    let news = companion.fetch_pack(&mut http, id)?;
    let text = words::pack_looked(&news, phone.words());
    Ok(Answer::new("pack fetch", news, text))
}

/// The pack that is on the phone.
pub(super) fn show(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let open = companion.pack()?;
    let head = &open.head;
    let until = u64::try_from(head.not_after_ms).unwrap_or(0);
    let data = json!({ "signature": "good" });
    let mut answer = shown(phone, &open.pack, data, Some((head.version, until, true)));
    answer.data = and(answer.data, "expired", head.expired);
    answer.data = and(answer.data, "trouble", head.trouble.clone());
    let kept = on_the_wall(phone, &companion, |reader| words::pack_kept(head, reader));
    answer.text = format!("{kept}\n{}", answer.text);
    Ok(answer)
}

pub(super) fn services(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let (head, services) = companion.services(language(phone))?;
    let text = on_the_wall(phone, &companion, |reader| {
        words::services(&head, &services, reader)
    });
    let data = json!({ "pack": head, "services": services });
    Ok(Answer::new("pack services", data, text))
}

pub(super) fn decks(phone: &Phone, deck: Option<&str>) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let (head, decks) = companion.decks(language(phone))?;
    let phrases = deck.map(|deck| companion.deck(deck, language(phone)));
    let phrases = phrases.transpose()?;
    let text = on_the_wall(phone, &companion, |reader| match &phrases {
        Some(phrases) => words::deck(phrases),
        None => words::decks(&head, &decks, reader),
    });
    let data = json!({ "pack": head, "decks": decks, "phrases": Value::Null });
    let data = match phrases {
        Some(phrases) => and(data, "phrases", json!(phrases)),
        None => data,
    };
    Ok(Answer::new("pack decks", data, text))
}

/// The language in which the person reads.
pub(super) fn language(phone: &Phone) -> &'static str {
    phone.words().settings().language.tag()
}
