//! Spaces and people in words.

use onderweg_companion::app::{Asking, Joining, Member, Offer, SpaceView};

use super::{count, short};
use crate::out::line;

/// One space in a list.
pub(crate) fn space(space: &SpaceView) -> String {
    let name = space
        .name
        .as_deref()
        .map_or_else(|| "(no name)".into(), line);
    let mut text = format!("{}  {name}", short(&space.space));
    match space.standing {
        "joining" => text.push_str("  waiting to be admitted"),
        "gone" => text.push_str("  you are no longer in it"),
        _ => {
            let people = count(space.people, "person", "people");
            let devices = count(space.devices, "phone", "phones");
            text.push_str(&format!("  {people}, {devices}"));
        }
    }
    match space.role {
        Some("owner") => text.push_str(", you are an owner"),
        Some(role) => text.push_str(&format!(", you are a {role}")),
        None => {}
    }
    for (is_so, word) in [
        (space.wishes > 0, "waits for a sync"),
        (space.waits_for_unlock, "waits for unlock"),
        (space.alarms > 0, "something is wrong: onderweg doctor"),
    ] {
        if is_so {
            text.push_str(&format!("  ({word})"));
        }
    }
    text
}

/// The spaces.
pub(crate) fn spaces(spaces: &[SpaceView]) -> String {
    spaces.iter().map(space).collect::<Vec<_>>().join("\n")
}

/// Who is in a space.
pub(crate) fn members(members: &[Member]) -> String {
    let one = |member: &Member| {
        let name = member
            .name
            .as_deref()
            .map_or_else(|| "(no name)".into(), line);
        let own = if member.own { ", you" } else { "" };
        let devices: Vec<_> = member.devices.iter().map(|d| short(&d.device)).collect();
        let phones = if devices.len() == 1 {
            "phone"
        } else {
            "phones"
        };
        format!(
            "{}  {name}, {}{own}, {phones} {}",
            short(&member.person),
            member.role,
            devices.join(", ")
        )
    };
    members.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// An invitation to show.
pub(crate) fn offer(offer: &Offer, told: bool, drawn: Option<&str>) -> String {
    let when = if told {
        "It works now."
    } else {
        "It works after the next sync: onderweg sync"
    };
    let drawn = drawn.map_or_else(String::new, |drawn| format!("{drawn}\n"));
    format!(
        "{drawn}Show this to one person only. {when}\nQR code:    {}\nTyped code: {}\nThen: onderweg space requests",
        offer.qr, offer.code
    )
}

/// Who asks to join.
pub(crate) fn asking(asking: &[Asking]) -> String {
    if asking.is_empty() {
        return "Nobody asks to join.".into();
    }
    let one = |one: &Asking| {
        let name = one
            .space_name
            .as_deref()
            .map_or_else(|| short(&one.space), line);
        let as_what = match one.role {
            "own-device" => "as a second phone of yours",
            "owner" => "as an owner",
            _ => "as a member",
        };
        format!(
            "{name}: phone {} asks {as_what}. Six digits: {}\n  If the other phone shows the same: \
             onderweg space admit {name} {}\n  If not, do not admit: onderweg space revoke {name} {}",
            short(&one.device),
            one.digits,
            one.digits,
            short(&one.invite)
        )
    };
    asking.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// How a request to join stands.
pub(crate) fn joining(joining: &[Joining]) -> String {
    if joining.is_empty() {
        return "This phone asks to join nothing.".into();
    }
    let one = |one: &Joining| match (&one.digits, one.admitted, one.closed) {
        (_, true, _) => format!("{}: you are in.", short(&one.space)),
        (_, false, true) => format!(
            "{}: the invitation is closed. If you were admitted, the next sync brings the space.",
            short(&one.space)
        ),
        (Some(digits), false, false) => format!(
            "{}: six digits: {digits}. If the other phone shows the same, they can admit you.",
            short(&one.space)
        ),
        (None, false, false) => format!(
            "{}: asked. Let them run `onderweg space requests`, then run `onderweg space join` again.",
            short(&one.space)
        ),
    };
    joining.iter().map(one).collect::<Vec<_>>().join("\n")
}
