//! One entry in words: what stands in it. User text goes through `line` or `lines` here, always.

use onderweg_companion::app::Shown;
use serde_json::{Map, Value};

use super::entries::{state, when};
use super::{SHORT, Wall, by, short};
use crate::out::{line, lines};

/// Members of the canonical form in the order in which people look for them; others follow.
const ORDER: [&str; 17] = [
    "title",
    "kind",
    "state",
    "due",
    "start",
    "end",
    "place",
    "bring",
    "assignee",
    "helper",
    "professional",
    "labels",
    "body",
    "checklist",
    "created",
    "changed",
    "done_by",
];

/// A whole entry.
pub(crate) fn shown(shown: &Shown, wall: &Wall<'_>) -> String {
    let place = shown
        .space_name
        .as_deref()
        .map_or_else(|| short(&shown.space), line);
    let head = format!("entry: {}\nspace: {place}\n", shown.entry);
    let Some(fields) = shown.document.as_object() else {
        return head;
    };
    let page = Page {
        shown,
        wall,
        fields,
    };
    let known = ORDER.iter().filter_map(|key| fields.get_key_value(*key));
    let others = fields
        .iter()
        .filter(|(key, _)| !ORDER.contains(&key.as_str()));
    let mut text = head;
    for (key, value) in known.chain(others) {
        text.push_str(&page.field(key, value));
    }
    for conflict in array(fields.get("conflicts")) {
        text.push_str(&page.conflict(conflict));
    }
    text
}

struct Page<'a> {
    shown: &'a Shown,
    wall: &'a Wall<'a>,
    fields: &'a Map<String, Value>,
}

impl Page<'_> {
    fn name(&self, device: &str) -> String {
        let mut authors = self.shown.authors.iter();
        let author = authors.find(|author| author.device.to_string() == device);
        author.map_or_else(|| device.chars().take(SHORT).collect(), by)
    }

    fn field(&self, key: &str, value: &Value) -> String {
        match (key, value) {
            ("conflicts", _) => String::new(),
            // Beside an edit that brought the entry back it stands among the conflicts.
            ("deleted_by", _) if self.fields.get("state") != Some(&"deleted".into()) => {
                String::new()
            }
            ("state", Value::String(word)) => format!("state: {}\n", state(word)),
            ("due" | "start" | "end", Value::String(time)) => {
                format!("{key}: {}\n", when(time, self.wall))
            }
            ("checklist", Value::Array(all)) => format!("checklist:\n{}", checklist(all)),
            ("moved_to", _) => "moved to another space\n".into(),
            (_, Value::String(text)) if text.contains('\n') => {
                format!("{}:\n{}\n", line(key), indented(text, 4))
            }
            _ => format!("{}: {}\n", title(key), self.value(value)),
        }
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::String(text) => line(text),
            Value::Object(stamp) => match (
                stamp.get("by").and_then(Value::as_str),
                stamp.get("at").and_then(Value::as_i64),
            ) {
                (Some(device), Some(ms)) => {
                    format!("{}, {}", self.name(device), (self.wall.time)(ms))
                }
                _ => line(&value.to_string()),
            },
            Value::Array(all) => {
                let all: Vec<_> = all.iter().map(|value| self.value(value)).collect();
                all.join(", ")
            }
            Value::Null => "nothing".into(),
            Value::Bool(true) => "yes".into(),
            Value::Bool(false) => "no".into(),
            Value::Number(number) => number.to_string(),
        }
    }

    fn conflict(&self, conflict: &Value) -> String {
        let field = conflict["field"].as_str().unwrap_or_default();
        let values = array(conflict.get("values"));
        if field == "state" {
            return self.brought_back(values);
        }
        let field = match field.strip_prefix("check/").and_then(|f| f.split_once('/')) {
            Some((id, "done")) => format!("tick of {}", self.line_number(id)),
            Some((id, "order")) => format!("place of {}", self.line_number(id)),
            Some((id, _)) => self.line_number(id),
            None => line(title(field)),
        };
        let one = |value: &Value| {
            let who = self.who(value);
            match &value["value"] {
                Value::Null => format!("  {who} emptied it\n"),
                Value::String(text) if text.contains('\n') => {
                    format!("  {who} wrote:\n{}\n", indented(text, 4))
                }
                Value::String(text) => format!("  {who} wrote: {}\n", when(text, self.wall)),
                other
                @ (Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {
                    format!("  {who} wrote: {}\n", self.value(other))
                }
            }
        };
        let rows: String = values.iter().map(one).collect();
        format!("changed by both: {field}\n{rows}")
    }

    fn who(&self, value: &Value) -> String {
        let device = value["by"].as_str();
        device.map_or_else(|| "somebody".into(), |device| self.name(device))
    }

    /// Deleted by one, changed by another who did not know: it is open again.
    fn brought_back(&self, values: &[Value]) -> String {
        let all = |word: &str| {
            let fits = values.iter().filter(|value| value["value"] == word);
            let mut who: Vec<_> = fits.map(|value| self.who(value)).collect();
            who.dedup();
            who.join(" and ")
        };
        format!(
            "deleted by {}, changed by {}: it is back until one of you deletes or restores it\n",
            all("deleted"),
            all("edited")
        )
    }

    fn line_number(&self, id: &str) -> String {
        let rows = array(self.fields.get("checklist"));
        match rows.iter().position(|row| row["id"] == id) {
            Some(at) => format!("line {}", at + 1),
            None => "a line that is gone".into(),
        }
    }
}

fn array(value: Option<&Value>) -> &[Value] {
    value
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

/// What a member of the canonical form is called.
fn title(key: &str) -> &str {
    match key {
        "professional" => "for the professional",
        "done_by" => "finished by",
        "archived_by" => "put away by",
        "deleted_by" => "deleted by",
        "late" => "written after it was closed",
        "moved_twice" => "moved twice",
        other => other,
    }
}

fn checklist(all: &[Value]) -> String {
    let row = |(at, row): (usize, &Value)| {
        let tick = if row["done"] == Value::Bool(true) {
            "x"
        } else {
            " "
        };
        let text = line(row["text"].as_str().unwrap_or_default());
        format!("  {}. [{tick}] {text}\n", at + 1)
    };
    all.iter().enumerate().map(row).collect()
}

/// Several lines under a title, so far from the edge.
pub(super) fn indented(text: &str, by: usize) -> String {
    let rows: Vec<_> = lines(text)
        .lines()
        .map(|row| format!("{:by$}{row}", ""))
        .collect();
    rows.join("\n")
}
