//! Spaces and people in words.

use onderweg_companion::app::{Asking, Joining, Member, Offer, SpaceView};
use onderweg_companion::text::{Words, isolate, tame};
use onderweg_companion::words::{called, role, short};

use crate::out::line;

/// One space in a list.
pub(crate) fn space(space: &SpaceView, words: &Words) -> String {
    let name = line(&called(space.name.as_deref(), words));
    let mut facts = Vec::new();
    match space.standing {
        "joining" => facts.push(words.space_joining()),
        "gone" => facts.push(words.space_gone()),
        _ => facts.extend([
            words.space_people(space.people),
            words.space_phones(space.devices),
        ]),
    }
    match space.role {
        Some("owner") => facts.push(words.space_you_own()),
        Some(_) => facts.push(words.space_you_belong()),
        None => {}
    }
    let facts = facts.join(&words.list_separator());
    let mut text = format!("{}  {name}  {facts}", short(&space.space));
    for (is_so, word) in [
        (space.wishes > 0, words.space_waits_sync()),
        (space.waits_for_unlock, words.space_waits_unlock()),
        (space.alarms > 0, words.space_trouble("onderweg doctor")),
    ] {
        if is_so {
            text.push_str(&format!("  ({word})"));
        }
    }
    text
}

/// The spaces.
pub(crate) fn spaces(spaces: &[SpaceView], words: &Words) -> String {
    let rows: Vec<_> = spaces.iter().map(|one| space(one, words)).collect();
    rows.join("\n")
}

/// Who is in a space.
pub(crate) fn members(members: &[Member], words: &Words) -> String {
    let one = |member: &Member| {
        let name = line(&called(member.name.as_deref(), words));
        let mut facts = vec![name, role(member.role, words)];
        if member.own {
            facts.push(words.person_you());
        }
        let phones = member.devices.iter().filter(|device| !device.sheet);
        let ids: Vec<_> = phones.map(|phone| short(&phone.device)).collect();
        facts.push(words.space_phone_ids(ids.len() as u64, &ids.join(", ")));
        let facts = facts.join(&words.list_separator());
        format!("{}  {facts}", short(&member.person))
    };
    members.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// An invitation to show.
pub(crate) fn offer(offer: &Offer, told: bool, drawn: Option<&str>, words: &Words) -> String {
    let when = match told {
        true => words.space_works_now(),
        false => words.space_works_later("onderweg sync"),
    };
    let drawn = drawn.map_or_else(String::new, |drawn| format!("{drawn}\n"));
    let (qr, typed) = (words.space_qr(), words.space_typed());
    let width = qr.chars().count().max(typed.chars().count());
    format!(
        "{drawn}{} {when}\n{qr:width$} {}\n{typed:width$} {}\n{}",
        words.space_show_one(),
        isolate(&offer.qr),
        isolate(&offer.code),
        words.space_then("onderweg space requests")
    )
}

/// Who asks to join.
pub(crate) fn asking(asking: &[Asking], words: &Words) -> String {
    if asking.is_empty() {
        return words.space_nobody_asks();
    }
    let one = |one: &Asking| {
        let name = one.space_name.as_deref();
        let name = name.map_or_else(|| short(&one.space), tame);
        let (phone, invite, digits) = (short(&one.device), short(&one.invite), &one.digits);
        let asks = match one.role {
            "back" => {
                let person = called(one.person.as_deref(), words);
                words.keys_asks_back(digits, &person, &phone, &name)
            }
            "own-device" => words.space_asks_own(digits, &phone, &name),
            "owner" => words.space_asks_owner(digits, &phone, &name),
            _ => words.space_asks_member(digits, &phone, &name),
        };
        format!(
            "{asks}\n  {}\n  {}",
            words.space_if_same(&format!("onderweg space admit {name} {digits}")),
            words.space_if_other(&format!("onderweg space revoke {name} {invite}"))
        )
    };
    asking.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// How a request to join stands.
pub(crate) fn joining(joining: &[Joining], words: &Words) -> String {
    if joining.is_empty() {
        return words.space_no_requests();
    }
    let one = |one: &Joining| {
        let space = short(&one.space);
        match (&one.digits, one.admitted, one.closed) {
            (_, true, _) => words.space_joined(&space),
            (_, false, true) => words.space_closed(&space),
            (Some(digits), false, false) => words.space_compare(digits, &space),
            (None, false, false) => {
                words.space_asked("onderweg space join", &space, "onderweg space requests")
            }
        }
    };
    joining.iter().map(one).collect::<Vec<_>>().join("\n")
}
