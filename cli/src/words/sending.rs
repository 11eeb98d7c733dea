//! Status, sync and examination in words.

use onderweg_companion::app::{
    Event, Finding, Findings, Happened, Status, Stopped, Synced, Trouble,
};

use super::{SHORT, by, bytes, count, short, spaces, span};
use crate::out::line;

/// Whether everything is sent, in words.
pub(crate) fn sent(status: &Status, time: &dyn Fn(i64) -> String) -> String {
    let changes = count(status.unsent, "change", "changes");
    match (status.server.is_some(), status.unsent, status.all_sent_ms) {
        (false, _, _) => "This phone has no server: everything is only here.".into(),
        (true, 0, Some(ms)) => format!("Everything is sent, last at {}.", time(ms)),
        (true, 0, None) => "Nothing to send; not synced yet.".into(),
        (true, _, Some(ms)) => format!("{changes} not sent since {}.", time(ms)),
        (true, _, None) => format!("{changes} never sent."),
    }
}

/// How the phone stands.
pub(crate) fn status(status: &Status, time: &dyn Fn(i64) -> String, now_ms: i64) -> String {
    let mut text = sent(status, time);
    if let Some(server) = &status.server {
        text.push_str(&format!("\nServer: {}", line(server)));
    }
    if let Some(trouble) = &status.trouble {
        let next = if status.next_try_ms > now_ms {
            format!(" The app tries again at {}.", time(status.next_try_ms))
        } else {
            String::new()
        };
        text.push_str(&format!(
            "\nThe last sync failed ({}).{next}",
            line(trouble)
        ));
    }
    text.push_str(&format!(
        "\nThis month: {} sent, {} received.",
        bytes(status.month_up),
        bytes(status.month_down)
    ));
    let locked = match (status.has_pin, status.locked) {
        (true, true) => "Locked.",
        (true, false) => "Unlocked, with a PIN.",
        (false, _) => "No PIN.",
    };
    format!("{text}\n{locked}\n{}", spaces(&status.spaces))
}

/// What a sync did.
pub(crate) fn synced(synced: &Synced) -> String {
    let mut text = match synced.stopped {
        Stopped::Done if synced.unsent == 0 => "Everything is sent.".to_owned(),
        Stopped::Done => format!(
            "{} still only here.",
            count(synced.unsent, "change is", "changes are")
        ),
        Stopped::Budget => "The budget is spent; the next sync goes on from here.".to_owned(),
        Stopped::Cancelled => "Stopped.".to_owned(),
        Stopped::Metered => "This network costs money, and the settings say no.".to_owned(),
        Stopped::Waiting => format!("Too early: try again in {}.", span(synced.wait_ms)),
    };
    text.push_str(&format!(
        " {} sent, {} received.",
        bytes(synced.up),
        bytes(synced.down)
    ));
    for event in &synced.events {
        text.push_str(&format!("\n{}", self::event(event)));
    }
    for refused in &synced.refused {
        let space = short(&refused.space);
        text.push_str(&format!(
            "\nNot possible any more in {space}: {}.",
            refused.act
        ));
    }
    for space in &synced.left {
        let space: String = space.chars().take(SHORT).collect();
        text.push_str(&format!(
            "\nYou are no longer in {space}. What was only here is in your own space now."
        ));
    }
    text
}

/// What others did, as a notification says it.
pub(crate) fn event(event: &Event) -> String {
    let what: Vec<_> = event.what.iter().map(|what| happened(*what)).collect();
    let who: Vec<_> = event.by.iter().map(by).collect();
    if event.what.contains(&Happened::Erased) {
        return format!("{} was erased", short(&event.entry));
    }
    let title = line(&event.title);
    let what = match what.as_slice() {
        [] => "changed".to_owned(),
        what => what.join(", "),
    };
    match who.as_slice() {
        [] => format!("{title}: {what}"),
        who => format!("{title}: {what} by {}", who.join(", ")),
    }
}

fn happened(what: Happened) -> &'static str {
    match what {
        Happened::Added => "added",
        Happened::Edited => "edited",
        Happened::Done => "finished",
        Happened::Reopened => "opened again",
        Happened::Archived => "put away",
        Happened::Deleted => "deleted",
        Happened::Restored => "restored",
        Happened::Moved => "moved",
        Happened::Erased => "erased",
    }
}

/// What an examination found.
pub(crate) fn findings(found: &Findings) -> String {
    let read = count(found.entries_read, "entry was", "entries were");
    let mut text = if found.content_read {
        format!("{read} read.")
    } else {
        "Locked: entries were not read.".into()
    };
    if found.file_sound {
        text.push_str(" The file is sound.");
    }
    if found.rows_rebuilt > 0 {
        let rows = count(found.rows_rebuilt, "row was", "rows were");
        text.push_str(&format!(" {rows} written again."));
    }
    if found.findings.is_empty() {
        return format!("All is well. {text}");
    }
    let rows: Vec<_> = found.findings.iter().map(finding).collect();
    format!("{}\n{text}", rows.join("\n"))
}

fn finding(found: &Finding) -> String {
    let place = found
        .space_name
        .as_deref()
        .map(line)
        .or(found.space.as_ref().map(short));
    let place = place.map_or_else(String::new, |place| format!("{place}: "));
    let device = found
        .name
        .as_deref()
        .map(line)
        .or(found.device.as_ref().map(short));
    let whose = device.unwrap_or_else(|| "somebody".into());
    let what = match found.trouble {
        Trouble::Withheld => {
            format!("the server does not deliver something of {whose} that another member has seen")
        }
        Trouble::Fork => format!("the server showed two versions of what {whose} wrote"),
        Trouble::LogForked => "the server showed another list of members than before".into(),
        Trouble::ServerFaulty => "the server delivers what breaks the rules".into(),
        Trouble::Copied => "another phone writes with the keys of this one".into(),
        Trouble::BadContent => format!("the phone of {whose} sent something unreadable"),
        Trouble::OwnRefused => "the server refuses something that this phone wrote".into(),
        Trouble::BadSnapshot => "a snapshot does not hold what it says".into(),
        Trouble::Damaged => "an entry of this phone does not read".into(),
        Trouble::FileBroken => {
            "the file of this phone is broken: sync what can still be sent, copy the folder, ask for help"
                .into()
        }
    };
    format!("{place}{what}.")
}
