//! docs/cli.md, compared with what the program writes.

use std::collections::BTreeSet;

use serde_json::Value;

/// The JSON under the heading `### name` of the page.
fn documented(name: &str) -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/cli.md");
    let page = std::fs::read_to_string(path).unwrap();
    let heading = format!("\n### `{name}`\n");
    let after = page
        .split_once(&heading)
        .unwrap_or_else(|| panic!("no section {name}"))
        .1;
    let block = after
        .split_once("```json\n")
        .unwrap()
        .1
        .split_once("```")
        .unwrap()
        .0;
    serde_json::from_str(block).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every way from the root to a member; lists count as their elements together.
fn members(value: &Value, at: &str, out: &mut BTreeSet<String>) {
    match value {
        Value::Object(all) => {
            for (key, inner) in all {
                let path = format!("{at}.{key}");
                // A document's own members are the journal's: docs/merging.md and canonical JSON.
                if key != "document" {
                    members(inner, &path, out);
                }
                out.insert(path);
            }
        }
        Value::Array(all) => all
            .iter()
            .for_each(|inner| members(inner, &format!("{at}[]"), out)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Whether the page has exactly the members of this answer.
pub(crate) fn same(name: &str, data: &Value) {
    let (mut page, mut program) = (BTreeSet::new(), BTreeSet::new());
    members(&documented(name), "", &mut page);
    members(data, "", &mut program);
    assert_eq!(page, program, "docs/cli.md, {name}");
}
