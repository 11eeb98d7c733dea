//! Spaces and their members. A membership act is sent at once where there is a network; otherwise
//! it waits for the next sync.

use onderweg_companion::app::{Companion, LeaveBehind, Offer, Role};
use onderweg_companion::error::Error;
use onderweg_companion::http::Http;
use onderweg_companion::protocol::ids::{DeviceId, SpaceId};
use onderweg_companion::text::tame;
use serde_json::{Value, json};

use super::sync::{AT_ONCE, try_sync, with_news};
use crate::args::{Invite, Readmit, RoleWord, SpaceWhat};
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::{Problem, Result, Rule};
use crate::{qr, words};

pub(super) fn run(phone: &Phone, what: SpaceWhat) -> Result<Answer> {
    match what {
        SpaceWhat::List => list(phone),
        SpaceWhat::Create { name } => create(phone, &name),
        SpaceWhat::Members { space } => members(phone, &space),
        SpaceWhat::Journal { space } => journal(phone, &space),
        SpaceWhat::Rename { space, name } => rename(phone, &space, &name),
        SpaceWhat::Invite(what) => invite(phone, &what),
        SpaceWhat::Join { code } => join(phone, code.as_deref()),
        SpaceWhat::Requests => requests(phone),
        SpaceWhat::Admit { space, digits } => admit(phone, &space, &digits),
        SpaceWhat::Revoke { space, invitation } => {
            act(phone, "space revoke", &space, |app, space| {
                Ok(app.revoke(space, &invitation)?)
            })
        }
        SpaceWhat::Remove {
            space,
            person,
            device: false,
        } => act(phone, "space remove", &space, |app, space| {
            let person = app.find_person(space, &person)?;
            Ok(app.remove(space, person)?)
        }),
        SpaceWhat::Remove {
            space,
            person,
            device: true,
        } => act(phone, "space remove", &space, |app, space| {
            let device = own_device(app, space, &person)?;
            Ok(app.remove_device(space, device)?)
        }),
        SpaceWhat::Readmit(what) => readmit(phone, &what),
        SpaceWhat::Leave {
            space,
            without_copies: copies,
            without_letters: letters,
            ..
        } => leave(phone, &space, LeaveBehind { copies, letters }),
        SpaceWhat::Owner { space, person } => act(phone, "space owner", &space, |app, space| {
            let person = app.find_person(space, &person)?;
            Ok(app.name_owner(space, person)?)
        }),
    }
}

fn list(phone: &Phone) -> Result<Answer> {
    let spaces = phone.unlocked_if_easy()?.spaces()?;
    let text = words::spaces(&spaces, phone.words());
    Ok(Answer::new("space list", json!({ "spaces": spaces }), text))
}

fn create(phone: &Phone, name: &str) -> Result<Answer> {
    let space = phone.unlocked()?.create_space(name)?;
    let text = words::founded(&space, phone.words());
    Ok(Answer::new("space create", named(space), text))
}

fn members(phone: &Phone, space: &str) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(space)?;
    let members = companion.members(space)?;
    let text = words::members(&members, phone.words());
    let data = and(named(space), "members", json!(members));
    Ok(Answer::new("space members", data, text))
}

/// One line for each entry; not put into words, because two phones compare it.
fn journal(phone: &Phone, space: &str) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(space)?;
    let journal = companion.canonical(space)?;
    let rows = journal
        .iter()
        .map(|one| format!("{} {}", one.entry, tame(&one.json)));
    let text = rows.collect::<Vec<_>>().join("\n");
    let data = and(named(space), "journal", json!(journal));
    Ok(Answer::verbatim("space journal", data, text))
}

fn rename(phone: &Phone, space: &str, name: &str) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(space)?;
    companion.rename_space(space, name)?;
    let text = words::named(phone.words());
    Ok(Answer::new("space rename", named(space), text))
}

fn invite(phone: &Phone, what: &Invite) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(&what.space)?;
    let role = match (what.own_device, what.role) {
        (true, _) => None,
        (false, RoleWord::Member) => Some(Role::Member),
        (false, RoleWord::Owner) => Some(Role::Owner),
    };
    let offer = companion.invite(space, role)?;
    offered(phone, &mut companion, "space invite", &offer, what.qr)
}

/// Shows an invitation, once the server was told where that is possible.
pub(super) fn offered(
    phone: &Phone,
    companion: &mut Companion,
    name: &'static str,
    offer: &Offer,
    qr: bool,
) -> Result<Answer> {
    let synced = try_sync(companion)?;
    let told = synced.is_some();
    let drawn = if qr::is_wanted(qr) {
        qr::draw(&offer.qr)
    } else {
        None
    };
    let text = words::offer(offer, told, drawn.as_deref(), phone.words());
    let data = and(json!(offer), "told", told);
    Ok(with_news(
        Answer::new(name, data, text),
        synced.as_ref(),
        phone,
    ))
}

fn readmit(phone: &Phone, what: &Readmit) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(&what.space)?;
    let person = companion.find_person(space, &what.person)?;
    let members = companion.members(space)?;
    let name = members.into_iter().find(|member| member.person == person);
    let name = name.and_then(|member| member.name);
    let offer = companion.readmit(space, person)?;
    let mut answer = offered(phone, &mut companion, "space readmit", &offer, what.qr)?;
    let more = words::readmitting(name.as_deref(), phone.words());
    answer.text = format!("{}\n{more}", answer.text);
    Ok(answer)
}

fn admit(phone: &Phone, name: &str, digits: &str) -> Result<Answer> {
    let mut waits = false;
    let mut answer = act(phone, "space admit", name, |app, space| {
        app.admit(space, digits)?;
        waits = app.waits_for_word(space)?;
        Ok(())
    })?;
    if waits {
        let more = words::waits_for_word(name, phone.words());
        answer.text = format!("{}\n{more}", answer.text);
    }
    answer.data = and(answer.data, "waits_for_second", waits);
    Ok(answer)
}

fn join(phone: &Phone, code: Option<&str>) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let mut http = Http::new(&companion.server()?)?;
    let joining = match code {
        Some(code) => vec![companion.join(code, &mut http)?],
        None => companion.joining(&mut http)?,
    };
    let text = words::joining(&joining, phone.words());
    Ok(Answer::new(
        "space join",
        json!({ "joining": joining }),
        text,
    ))
}

fn requests(phone: &Phone) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let mut http = Http::new(&companion.server()?)?;
    let asking = companion.requests(&mut http)?;
    let text = words::asking(&asking, phone.words());
    Ok(Answer::new(
        "space requests",
        json!({ "requests": asking }),
        text,
    ))
}

fn act(
    phone: &Phone,
    name: &'static str,
    space: &str,
    work: impl FnOnce(&mut Companion, SpaceId) -> Result<()>,
) -> Result<Answer> {
    let mut companion = phone.unlocked()?;
    let space = companion.find_space(space)?;
    work(&mut companion, space)?;
    let synced = try_sync(&mut companion)?;
    let told = synced.is_some();
    let mut data = and(named(space), "told", told);
    let mut text = words::told(told, phone.words());
    if let Some(synced) = &synced {
        phone.tells(&synced.heard);
        data = and(data, "notices", json!(synced.notices));
        data = and(data, "refused", json!(synced.refused));
        text = format!("{text}\n{}", words::synced(synced, phone.words()));
    }
    Ok(Answer::new(name, data, text))
}

fn leave(phone: &Phone, space: &str, behind: LeaveBehind) -> Result<Answer> {
    let mut kept = Vec::new();
    let mut answer = act(phone, "space leave", space, |app, space| {
        kept = match app.leave_with(space, behind) {
            Err(Error::LettersStay(_)) => {
                send_and_bring(app, space)?;
                app.leave_with(space, behind)?
            }
            kept => kept?,
        };
        Ok(())
    })?;
    let count = kept.len() as u64;
    let ids: Vec<_> = kept.iter().map(|at| at.entry.to_string()).collect();
    answer.data = and(answer.data, "kept", json!(ids));
    if count > 0 {
        answer.text = format!("{}\n{}", words::kept(count, phone.words()), answer.text);
    }
    Ok(answer)
}

/// Sends what waits and fetches what is one's own, as far as there is a network: what is lacking then is said by
/// leaving.
fn send_and_bring(app: &mut Companion, space: SpaceId) -> Result<()> {
    if try_sync(app)?.is_none() {
        return Ok(());
    }
    let mut http = Http::new(&app.server()?)?;
    // What came is kept, and the next try goes on from there.
    let _ = app.bring_own_letters(&mut http, space, &AT_ONCE);
    Ok(())
}

/// A phone of one's own in a space, by the beginning of its id.
fn own_device(companion: &mut Companion, space: SpaceId, text: &str) -> Result<DeviceId> {
    let members = companion.members(space)?;
    let own = members.iter().filter(|member| member.own);
    let mut found = own
        .flat_map(|member| &member.devices)
        .filter(|device| text.len() >= 4 && device.device.to_string().starts_with(text));
    match (found.next(), found.next()) {
        (Some(device), None) => Ok(device.device),
        (None, _) => Err(Problem::value("person", Rule::NoOwnPhone)),
        (Some(_), Some(_)) => Err(Problem::value("person", Rule::MorePhones)),
    }
}

fn named(space: SpaceId) -> Value {
    json!({ "space": space.to_string() })
}
