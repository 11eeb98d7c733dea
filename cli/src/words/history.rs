//! What happened to an entry, in words. User text goes through `line` or `lines` here, always.

use std::collections::BTreeMap;

use onderweg_companion::app::{FieldStep, Past};

use super::entries::when;
use super::entry::indented;
use super::{Wall, by};
use crate::out::line;

/// What happened to an entry.
pub(crate) fn past(past: &Past, wall: &Wall<'_>) -> String {
    let mut text = String::new();
    let mut names = BTreeMap::new();
    for act in &past.acts {
        let undone = if act.undoes { " took an act back:" } else { "" };
        text.push_str(&format!(
            "{}  {}{undone}\n",
            (wall.time)(act.by.when_ms),
            by(&act.by)
        ));
        for step in &act.what {
            if let Some(words) = step_words(step, &mut names, wall) {
                text.push_str(&format!("    {words}\n"));
            }
        }
    }
    text
}

/// One change of one field; `None` where nothing was there before and nothing after.
/// `names` remembers what the lines of the checklist said last.
fn step_words(
    step: &FieldStep,
    names: &mut BTreeMap<String, String>,
    wall: &Wall<'_>,
) -> Option<String> {
    let (from, to) = (step.from.as_deref(), step.to.as_deref());
    if let Some(label) = step.field.strip_prefix("label/") {
        let verb = if to == Some("true") { "on" } else { "off" };
        return Some(format!("label {verb}: {}", line(label)));
    }
    if let Some((id, part)) = line_part(&step.field) {
        return line_words(id, part, from, to, names);
    }
    if let Some(words) = state_words(&step.field, to == Some("true")) {
        return Some(words.into());
    }
    let field = line(&step.field);
    let value = |text: &str| when(text, wall);
    match (from, to) {
        (None, None) => None,
        (Some(_), None) if step.field == "body" => Some("body: emptied".into()),
        (_, Some(to)) if step.field == "body" && to.contains('\n') => {
            Some(format!("body:\n{}", indented(to, 8)))
        }
        (_, Some(to)) if step.field == "body" => Some(format!("body: {}", line(to))),
        (Some(from), None) => Some(format!("{field}: {} -> emptied", value(from))),
        (None, Some(to)) => Some(format!("{field}: {}", value(to))),
        (Some(from), Some(to)) => Some(format!("{field}: {} -> {}", value(from), value(to))),
    }
}

fn line_part(field: &str) -> Option<(&str, &str)> {
    field.strip_prefix("check/")?.split_once('/')
}

fn line_words(
    id: &str,
    part: &str,
    from: Option<&str>,
    to: Option<&str>,
    names: &mut BTreeMap<String, String>,
) -> Option<String> {
    if let ("text", Some(text)) = (part, to.or(from)) {
        names.insert(id.to_owned(), line(text));
    }
    let name = names.get(id).map_or("", String::as_str);
    Some(match (part, from, to) {
        ("text", None, None) => return None,
        ("text", None, Some(_)) => format!("line added: {name}"),
        ("text", Some(_), None) => format!("line removed: {name}"),
        ("text", Some(from), Some(_)) => format!("line: {} -> {name}", line(from)),
        ("done", _, Some("true")) => format!("line ticked: {name}"),
        ("done", _, _) => format!("line no longer ticked: {name}"),
        _ => format!("line moved: {name}"),
    })
}

/// What became of the entry as a whole.
fn state_words(field: &str, on: bool) -> Option<&'static str> {
    Some(match (field, on) {
        ("done", true) => "finished",
        ("done", false) => "opened again",
        ("archived", true) => "put away",
        ("archived", false) => "taken out of the archive",
        ("deleted", true) => "put into the bin",
        ("deleted", false) => "taken out of the bin",
        ("professional", true) => "for the professional",
        ("professional", false) => "no longer for the professional",
        ("moved", _) => "moved to another space",
        ("moved_twice", _) => "marked as moved twice",
        ("late", _) => "written after it was closed",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(steps: &[(&str, Option<&str>, Option<&str>)]) -> Vec<Option<String>> {
        let wall = Wall {
            zone: "Europe/Brussels",
            time: &|ms| ms.to_string(),
        };
        let mut names = BTreeMap::new();
        let step = |(field, from, to): &(&str, Option<&str>, Option<&str>)| FieldStep {
            field: (*field).to_owned(),
            from: from.map(str::to_owned),
            to: to.map(str::to_owned),
        };
        (steps.iter())
            .map(|at| step_words(&step(at), &mut names, &wall))
            .collect()
    }

    #[test]
    fn steps_read_as_people_say_them() {
        let said = words(&[
            ("body", None, None),
            ("body", Some("kind\nwords"), None),
            ("place", Some("Room 4"), None),
            ("due", None, Some("2026-12-01T09:30[Europe/Brussels]")),
            (
                "start",
                Some("2026-12-01"),
                Some("2026-12-01T09:30[Asia/Kabul]"),
            ),
            ("label/shop", Some("true"), Some("false")),
            ("check/a1/text", None, Some("milk")),
            ("check/a1/done", None, Some("true")),
            ("check/a1/text", Some("milk"), None),
            ("done", Some("true"), Some("false")),
        ]);
        let expected = [
            None,
            Some("body: emptied"),
            Some("place: Room 4 -> emptied"),
            Some("due: 2026-12-01 09:30"),
            Some("start: 2026-12-01 -> 2026-12-01 09:30 (Asia/Kabul)"),
            Some("label off: shop"),
            Some("line added: milk"),
            Some("line ticked: milk"),
            Some("line removed: milk"),
            Some("opened again"),
        ];
        assert_eq!(said, expected.map(|text| text.map(str::to_owned)));
    }
}
