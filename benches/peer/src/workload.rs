//! The workload as the benches wrote it. Must not know TaskChampion.

use std::path::Path;

use serde::Deserialize;

use crate::Res;

/// An entry of five fields, and one change to it.
#[derive(Debug, Deserialize)]
pub(crate) struct Thing {
    pub(crate) title: String,
    pub(crate) body: String,
    pub(crate) due: String,
    pub(crate) label: String,
    pub(crate) assignee: String,
    pub(crate) change: Change,
}

/// One field anew.
#[derive(Debug, Deserialize)]
pub(crate) struct Change {
    pub(crate) field: String,
    pub(crate) value: String,
}

pub(crate) fn read(file: &Path) -> Res<Vec<Thing>> {
    Ok(serde_json::from_slice(&std::fs::read(file)?)?)
}
