//! Entries in words. User text goes through `line` or `lines` here, always.

use onderweg_companion::app::{Item, Past, Plan, Ring, Shown};

use super::{SHORT, by, short};
use crate::out::{line, lines};

/// One entry in a list.
pub(crate) fn item(item: &Item) -> String {
    let mut text = format!("{}  {}", short(&item.entry), line(&item.title));
    let time = item.start.as_ref().or(item.due.as_ref());
    if let Some(time) = time {
        text.push_str(&format!("  {}", when(time)));
    }
    let place = item
        .space_name
        .as_deref()
        .map_or_else(|| short(&item.space), line);
    text.push_str(&format!("  [{place}]"));
    for (is_so, word) in [
        (item.state != "open", item.state),
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

/// `2026-12-01T09:30[Europe/Brussels]` as people write it.
fn when(text: &str) -> String {
    line(&text.replacen('T', " ", 1))
}

/// A list of entries.
pub(crate) fn items(found: &[Item]) -> String {
    match found {
        [] => "Nothing here.".into(),
        found => found.iter().map(item).collect::<Vec<_>>().join("\n"),
    }
}

/// A plan.
pub(crate) fn plan(plan: &Plan) -> String {
    let mut parts = Vec::new();
    let mut part = |title: String, entries: &[Item]| {
        if !entries.is_empty() {
            let rows: Vec<_> = entries
                .iter()
                .map(|entry| format!("  {}", item(entry)))
                .collect();
            parts.push(format!("{title}\n{}", rows.join("\n")));
        }
    };
    part("Overdue".into(), &plan.overdue);
    for day in &plan.days {
        let title = if day.date == plan.from {
            format!("Today, {}", day.date)
        } else {
            day.date.clone()
        };
        part(title, &day.entries);
    }
    part("No date".into(), &plan.undated);
    if parts.is_empty() {
        return "Nothing is due.".into();
    }
    parts.join("\n")
}

/// A whole entry.
pub(crate) fn shown(shown: &Shown) -> String {
    let mut text = format!("entry: {}\n", shown.entry);
    let place = shown
        .space_name
        .as_deref()
        .map_or_else(|| short(&shown.space), line);
    text.push_str(&format!("space: {place}\n"));
    let Some(fields) = shown.document.as_object() else {
        return text;
    };
    let name = |device: &str| {
        let author = shown
            .authors
            .iter()
            .find(|author| author.device.to_string() == device);
        author.map_or_else(|| device.chars().take(SHORT).collect(), by)
    };
    for (key, value) in fields.iter().filter(|(key, _)| *key != "conflicts") {
        text.push_str(&field_line(key, value, &name));
    }
    let conflicts = fields.get("conflicts").and_then(|found| found.as_array());
    for conflict in conflicts.into_iter().flatten() {
        text.push_str(&conflict_lines(conflict, &name));
    }
    text
}

type NameOf<'a> = dyn Fn(&str) -> String + 'a;

fn field_line(key: &str, value: &serde_json::Value, name: &NameOf<'_>) -> String {
    use serde_json::Value as V;
    match value {
        V::String(text) if text.contains('\n') => format!("{key}:\n{}\n", lines(text)),
        V::String(text) => format!("{}: {}\n", line(key), line(text)),
        V::Array(all) if key == "checklist" => {
            let row = |(at, row): (usize, &V)| {
                let tick = if row["done"] == V::Bool(true) {
                    "x"
                } else {
                    " "
                };
                let text = line(row["text"].as_str().unwrap_or_default());
                format!("  {}. [{tick}] {text}\n", at + 1)
            };
            let rows: String = all.iter().enumerate().map(row).collect();
            format!("checklist:\n{rows}")
        }
        V::Array(all) => {
            let words: Vec<_> = all.iter().map(|value| word(value, name)).collect();
            format!("{}: {}\n", line(key), words.join(", "))
        }
        V::Null | V::Bool(_) | V::Number(_) | V::Object(_) => {
            format!("{}: {}\n", line(key), word(value, name))
        }
    }
}

fn word(value: &serde_json::Value, name: &NameOf<'_>) -> String {
    use serde_json::Value as V;
    match value {
        V::String(text) => line(text),
        V::Object(stamp) => match stamp.get("by").and_then(V::as_str) {
            Some(device) => name(device),
            None => line(&value.to_string()),
        },
        V::Null => "nothing".into(),
        V::Bool(true) => "yes".into(),
        V::Bool(false) => "no".into(),
        V::Number(_) | V::Array(_) => line(&value.to_string()),
    }
}

fn conflict_lines(conflict: &serde_json::Value, name: &NameOf<'_>) -> String {
    let field = line(conflict["field"].as_str().unwrap_or_default());
    let values = conflict["values"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let one = |value: &serde_json::Value| {
        let who = value["by"].as_str().map_or_else(|| "somebody".into(), name);
        format!("  {} wrote: {}\n", who, word(&value["value"], name))
    };
    let rows: String = values.iter().map(one).collect();
    format!("changed by both: {field}\n{rows}")
}

/// What happened to an entry. `time` writes an instant as it stands on the wall.
pub(crate) fn past(past: &Past, time: &dyn Fn(i64) -> String) -> String {
    let mut text = String::new();
    for act in &past.acts {
        let undone = if act.undoes { " took back" } else { "" };
        text.push_str(&format!(
            "{}  {}{undone}\n",
            time(act.by.when_ms),
            by(&act.by)
        ));
        for step in &act.what {
            let field = line(&step.field);
            let to = step.to.as_deref().map_or_else(|| "nothing".into(), line);
            match &step.from {
                Some(from) => text.push_str(&format!("    {field}: {} -> {to}\n", line(from))),
                None => text.push_str(&format!("    {field}: {to}\n")),
            }
        }
    }
    text
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
