//! A space in its canonical form: what two phones compare byte by byte.

use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::MemberTx;
use serde::Serialize;

use super::Companion;
use super::item::as_text;
use crate::error::Result;

/// A document in its canonical form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Canonical {
    /// The entry.
    #[serde(serialize_with = "as_text")]
    pub entry: EntryId,
    /// JSON that is the same on every phone that has the same changes, conflicts with it.
    pub json: String,
}

impl Companion {
    /// Every document of a space in the order of ids, names of people and spaces among them. Phones
    /// that have the same changes have the same bytes. A space without a document has none.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn canonical(&mut self, space: SpaceId) -> Result<Vec<Canonical>> {
        self.look(|tx| {
            let mut all = Vec::new();
            for entry in tx.entries(space)? {
                if let Some(json) = tx.canonical_json(space, entry)? {
                    all.push(Canonical { entry, json });
                }
            }
            all.sort_by_key(|one| one.entry);
            Ok(all)
        })
    }
}
