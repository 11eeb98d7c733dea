//! Lists of entries in words. User text goes through `line` or `lines` here, always.

use onderweg_companion::app::{Item, Plan, Ring};

use super::{Wall, short};
use crate::out::line;

/// One entry in a list; under the heading of a day, without that day.
fn item(item: &Item, day: Option<&str>, wall: &Wall<'_>) -> String {
    let mut text = format!("{}  {}", short(&item.entry), line(&item.title));
    if let Some(time) = item.start.as_ref().or(item.due.as_ref()) {
        let time = when(time, wall);
        let rest = day.and_then(|day| time.strip_prefix(day));
        let rest = rest.map_or(time.as_str(), str::trim_start);
        if !rest.is_empty() {
            text.push_str(&format!("  {rest}"));
        }
    }
    let place = item
        .space_name
        .as_deref()
        .map_or_else(|| short(&item.space), line);
    text.push_str(&format!("  [{place}]"));
    for (is_so, word) in [
        (item.state != "open", state(item.state)),
        (item.changed_by_both, "changed by both"),
        (item.for_professional, "for the professional"),
        (item.late, "written after it was closed"),
        (item.moved_twice, "moved twice"),
        (item.sent == "here", "only here"),
        (item.sent == "sent", "sent"),
    ] {
        if is_so {
            text.push_str(&format!("  ({word})"));
        }
    }
    if item.lines_open + item.lines_done > 0 {
        let all = item.lines_open + item.lines_done;
        text.push_str(&format!("  {}/{all}", item.lines_done));
    }
    text
}

/// What became of an entry, as people say it.
pub(super) fn state(word: &str) -> &str {
    match word {
        "done" => "finished",
        "archived" => "put away",
        "deleted" => "in the bin",
        other => other,
    }
}

/// A time as people write it, its zone only where it is not the reader's; other text as it is.
pub(super) fn when(text: &str, wall: &Wall<'_>) -> String {
    let Some((local, zone)) = text.strip_suffix(']').and_then(|t| t.split_once('[')) else {
        return line(text);
    };
    let is_time = local.len() == "2026-12-01T09:30".len() && local.get(10..11) == Some("T");
    let local = local.replacen('T', " ", 1);
    match (is_time, zone == wall.zone) {
        (false, _) => line(text),
        (true, true) => line(&local),
        (true, false) => line(&format!("{local} ({zone})")),
    }
}

/// A list of entries.
pub(crate) fn items(found: &[Item], wall: &Wall<'_>) -> String {
    if found.is_empty() {
        return "Nothing here.".into();
    }
    let rows: Vec<_> = found.iter().map(|found| item(found, None, wall)).collect();
    rows.join("\n")
}

/// A plan.
pub(crate) fn plan(plan: &Plan, wall: &Wall<'_>) -> String {
    let mut parts = Vec::new();
    let mut part = |title: String, day: Option<&str>, entries: &[Item]| {
        if !entries.is_empty() {
            let rows: Vec<_> = entries
                .iter()
                .map(|entry| format!("  {}", item(entry, day, wall)))
                .collect();
            parts.push(format!("{title}\n{}", rows.join("\n")));
        }
    };
    part("Overdue".into(), None, &plan.overdue);
    for day in &plan.days {
        let title = if day.date == plan.from {
            format!("Today, {}", day.date)
        } else {
            day.date.clone()
        };
        part(title, Some(&day.date), &day.entries);
    }
    part("No date".into(), None, &plan.undated);
    if parts.is_empty() {
        return "Nothing is due.".into();
    }
    parts.join("\n")
}

/// The alarms.
pub(crate) fn rings(rings: &[Ring], time: &dyn Fn(i64) -> String) -> String {
    match rings {
        [] => "No alarms.".into(),
        rings => rings
            .iter()
            .map(|ring| {
                format!(
                    "{}  {}  {}",
                    time(ring.at_ms),
                    ring.kind,
                    short(&ring.entry)
                )
            })
            .collect::<Vec<_>>()
            .join("\n"),
    }
}
