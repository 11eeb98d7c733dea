//! The published JSON Schema of a pack's TOML files, made from the same declarations that read them.

use serde_json::{Value, json};

use crate::limits;
use crate::model::file_schema;

/// The schema; `docs/pack.schema.json` is this.
pub fn schema() -> Value {
    let mut schema = file_schema();
    if let Some(members) = schema.as_object_mut() {
        members.insert(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
        members.insert("title".to_owned(), json!("A file of an Onderweg pack"));
    }
    // What `check` asks of languages beside their form.
    if let Some(pack) = schema.pointer_mut("/properties/pack") {
        if let Some(languages) = pack.pointer_mut("/properties/languages") {
            merge(
                languages,
                json!({
                    "maxItems": limits::LANGUAGES,
                    "minItems": 1,
                    "prefixItems": [{ "const": "en" }],
                    "uniqueItems": true,
                }),
            );
        }
        merge(
            pack,
            json!({ "required": ["format", "id", "languages", "learned", "zone"] }),
        );
    }
    // A list within a list is whole where it stands: it has at least one element.
    for (list, inner) in INNER {
        let list = schema.pointer_mut(&format!("/properties/{list}/items"));
        let Some(list) = list else { continue };
        if let Some(inner) = list.pointer_mut(&format!("/properties/{inner}")) {
            merge(inner, json!({ "minItems": 1 }));
        }
        let must = list.pointer_mut("/required").and_then(Value::as_array_mut);
        if let Some(must) = must {
            must.push(json!(inner));
        }
    }
    schema
}

/// Lists within lists, by their names.
const INNER: [(&str, &str); 6] = [
    ("agreement", "article"),
    ("checklist", "line"),
    ("deck", "phrase"),
    ("goal", "step"),
    ("rota", "chore"),
    ("talk", "point"),
];

fn merge(into: &mut Value, more: Value) {
    if let (Some(members), Value::Object(more)) = (into.as_object_mut(), more) {
        members.extend(more);
    }
}
