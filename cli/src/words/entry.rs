//! One entry in words: what stands in it.

use onderweg_companion::app::Shown;
use onderweg_companion::text::tame;
use onderweg_companion::words::{self, by_whom, short, state, who};
use serde_json::{Map, Value};

use crate::out::lines;
use crate::reader::Reader;

/// Members of the canonical form in the order in which people look for them; others follow.
const ORDER: [&str; 26] = [
    "title",
    "kind",
    "state",
    "stage",
    "result",
    "employer",
    "next",
    "due",
    "start",
    "end",
    "place",
    "bring",
    "assignee",
    "helper",
    "contact",
    "source",
    "documents",
    "helped_by",
    "asker",
    "professional",
    "labels",
    "body",
    "checklist",
    "created",
    "changed",
    "done_by",
];

/// A whole entry.
pub(crate) fn shown(shown: &Shown, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let place = shown.space_name.as_deref();
    let place = place.map_or_else(|| short(&shown.space), tame);
    let mut rows = vec![
        words.entry_field(&words.field_entry(), &shown.entry.to_string()),
        words.entry_field(&words.field_space(), &place),
    ];
    if let Some(fields) = shown.document.as_object() {
        let page = Page {
            shown,
            reader,
            fields,
        };
        let known = ORDER.iter().filter_map(|key| fields.get_key_value(*key));
        let others = fields
            .iter()
            .filter(|(key, _)| !ORDER.contains(&key.as_str()));
        rows.extend(known.chain(others).filter_map(|(k, v)| page.field(k, v)));
        for conflict in array(fields.get("conflicts")) {
            rows.push(page.conflict(conflict));
        }
    }
    rows.join("\n")
}

/// Of an entry only what two people changed at the same time: every value with who wrote it.
pub(crate) fn both(shown: &Shown, reader: &Reader<'_>) -> String {
    let Some(fields) = shown.document.as_object() else {
        return String::new();
    };
    let page = Page {
        shown,
        reader,
        fields,
    };
    let kept = array(fields.get("conflicts")).iter();
    let kept: Vec<_> = kept.map(|conflict| page.conflict(conflict)).collect();
    kept.join("\n")
}

struct Page<'a> {
    shown: &'a Shown,
    reader: &'a Reader<'a>,
    fields: &'a Map<String, Value>,
}

impl Page<'_> {
    fn field(&self, key: &str, value: &Value) -> Option<String> {
        let words = self.reader.words;
        let title = self.title(key);
        Some(match (key, value) {
            ("conflicts", _) => return None,
            // Beside an edit that brought the entry back it stands among the conflicts.
            ("deleted_by", _) if self.fields.get("state") != Some(&"deleted".into()) => {
                return None;
            }
            ("checklist", Value::Array(all)) => {
                format!("{}\n{}", words.entry_field_head(&title), checklist(all))
            }
            // Their marks, which tell one from the other.
            ("letter", Value::String(marks)) if marks.contains(' ') => {
                words.entry_field(&title, &tame(marks))
            }
            ("letter", _) => words.entry_field(&title, &words.letter_attached()),
            ("passed", _) => return None,
            ("moved_to", _) if self.fields.contains_key("passed") => words.entry_passed(),
            ("moved_to", _) => words.entry_moved_away(),
            (_, Value::String(text)) if text.contains('\n') => {
                format!("{}\n{}", words.entry_field_head(&title), indented(text))
            }
            ("state", Value::String(word)) => words.entry_field(&title, &state(word, words)),
            ("kind", Value::String(word)) => {
                words.entry_field(&title, &tame(&words::kind(word, words)))
            }
            ("stage" | "result", Value::String(word)) => {
                let said = words::choice(key, word, words);
                words.entry_field(&title, &tame(&said.unwrap_or_default()))
            }
            ("due" | "start" | "end", Value::String(time)) => {
                words.entry_field(&title, &self.reader.when(time))
            }
            _ => words.entry_field(&title, &self.value(value)),
        })
    }

    /// What a member of the canonical form is called.
    fn title(&self, key: &str) -> String {
        let words = self.reader.words;
        match key {
            "created" => words.entry_created(),
            "changed" => words.entry_changed_last(),
            "done_by" => words.entry_done_by(),
            "archived_by" => words.entry_archived_by(),
            "deleted_by" => words.entry_deleted_by(),
            "late" => words.entry_late(),
            "moved_twice" => words.entry_moved_twice(),
            other => {
                let kind = self.fields.get("kind").and_then(Value::as_str);
                tame(&words::field_of(kind, other, words))
            }
        }
    }

    fn value(&self, value: &Value) -> String {
        let words = self.reader.words;
        match value {
            Value::String(text) => tame(text),
            Value::Object(stamp) => match (
                stamp.get("by").and_then(Value::as_str),
                stamp.get("at").and_then(Value::as_i64),
            ) {
                (Some(device), Some(ms)) => {
                    words.entry_stamp(&self.name(device), &self.reader.instant(ms))
                }
                _ => tame(&value.to_string()),
            },
            Value::Array(all) => {
                let all: Vec<_> = all.iter().map(|value| self.value(value)).collect();
                all.join(&words.list_separator())
            }
            Value::Null => words.entry_nothing(),
            Value::Bool(true) => words.entry_yes(),
            Value::Bool(false) => words.entry_no(),
            Value::Number(number) => words.settings().digits.write(&number.to_string()),
        }
    }

    fn conflict(&self, conflict: &Value) -> String {
        let words = self.reader.words;
        let field = conflict["field"].as_str().unwrap_or_default();
        let values = array(conflict.get("values"));
        if field == "state" {
            return self.brought_back(values);
        }
        let choice = |word: &str| words::choice(field, word, words);
        let name = match field.strip_prefix("check/").and_then(|f| f.split_once('/')) {
            Some((id, part)) => self.line(id, part),
            None => self.title(field),
        };
        let one = |value: &Value| {
            let who = self.who(value);
            match &value["value"] {
                Value::Null => format!("  {}", words.entry_emptied(&who)),
                Value::String(text) if text.contains('\n') => {
                    format!("  {}\n{}", words.entry_wrote_head(&who), indented(text))
                }
                Value::String(text) => {
                    let said = choice(text).map(|said| tame(&said));
                    let said = said.unwrap_or_else(|| self.reader.when(text));
                    format!("  {}", words.entry_wrote(&who, &said))
                }
                other
                @ (Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {
                    format!("  {}", words.entry_wrote(&who, &self.value(other)))
                }
            }
        };
        let mut rows = vec![words.entry_both(&name)];
        rows.extend(values.iter().map(one));
        rows.join("\n")
    }

    fn author(&self, device: &str) -> Option<&onderweg_companion::app::By> {
        let mut authors = self.shown.authors.iter();
        authors.find(|author| author.device.to_string() == device)
    }

    fn name(&self, device: &str) -> String {
        let author = self.author(device);
        author.map_or_else(|| short(&device), |by| who(by, self.reader.words))
    }

    fn who(&self, value: &Value) -> String {
        let device = value["by"].as_str();
        device.map_or_else(
            || self.reader.words.entry_somebody(),
            |device| self.name(device),
        )
    }

    /// Deleted by one, changed by another who did not know: it is open again.
    fn brought_back(&self, values: &[Value]) -> String {
        let words = self.reader.words;
        let all = |word: &str| {
            let fits = values.iter().filter(|value| value["value"] == word);
            let mut who: Vec<_> = fits
                .filter_map(|value| value["by"].as_str())
                .map(|device| match self.author(device) {
                    Some(by) => by_whom(by, words),
                    None => short(&device),
                })
                .collect();
            who.dedup();
            let who: Vec<&str> = who.iter().map(String::as_str).collect();
            words.list(&who)
        };
        words.entry_brought_back(&all("deleted"), &all("edited"))
    }

    /// A line of the checklist by its number, and which part of it.
    fn line(&self, id: &str, part: &str) -> String {
        let words = self.reader.words;
        let rows = array(self.fields.get("checklist"));
        let Some(at) = rows.iter().position(|row| row["id"] == id) else {
            return words.entry_line_gone();
        };
        let number = at as u64 + 1;
        match part {
            "done" => words.entry_line_tick(number),
            "order" => words.entry_line_place(number),
            _ => words.entry_line(number),
        }
    }
}

fn array(value: Option<&Value>) -> &[Value] {
    value
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

fn checklist(all: &[Value]) -> String {
    let row = |(at, row): (usize, &Value)| {
        let tick = if row["done"] == Value::Bool(true) {
            "x"
        } else {
            " "
        };
        let text = crate::out::line(row["text"].as_str().unwrap_or_default());
        // The number is typed: `onderweg check ENTRY 1`.
        format!("  {}. [{tick}] {text}", at + 1)
    };
    let rows: Vec<_> = all.iter().enumerate().map(row).collect();
    rows.join("\n")
}

/// Several lines under a title.
pub(super) fn indented(text: &str) -> String {
    let rows: Vec<_> = lines(text)
        .lines()
        .map(|row| format!("    {row}"))
        .collect();
    rows.join("\n")
}
