//! The published JSON Schema of a pack's TOML files, made from the same declarations that read them.

use serde_json::{Value, json};

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
    schema
}
