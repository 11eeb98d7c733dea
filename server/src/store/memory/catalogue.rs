//! The shelf of packs in memory.

use std::collections::BTreeMap;

use super::MemoryStore;
use crate::store::{Catalogue, NewBundle, Placed, Published, Result};

#[derive(Debug, Clone, Default)]
pub(super) struct State(BTreeMap<String, NewBundle>);

fn placed(bundle: &NewBundle) -> Placed {
    Placed {
        pack: bundle.pack.clone(),
        version: bundle.version,
        not_after: bundle.not_after,
        digest: bundle.digest(),
        bytes: bundle.file.len() as u64,
    }
}

impl Catalogue for MemoryStore {
    fn publish(&self, bundle: &NewBundle, _now_ms: u64) -> Result<Published> {
        let shelf = &mut self.state().catalogue.0;
        match shelf.get(&bundle.pack) {
            Some(kept) if kept.digest() == bundle.digest() => return Ok(Published::Same),
            Some(kept) if kept.version >= bundle.version => {
                return Ok(Published::Older { kept: kept.version });
            }
            Some(_) | None => {}
        }
        shelf.insert(bundle.pack.clone(), bundle.clone());
        Ok(Published::Placed)
    }

    fn placed(&self) -> Result<Vec<Placed>> {
        Ok(self.state().catalogue.0.values().map(placed).collect())
    }

    fn bundle(
        &self,
        pack: &str,
        known: Option<&[u8; 32]>,
    ) -> Result<Option<(Placed, Option<Vec<u8>>)>> {
        let state = self.state();
        Ok(state.catalogue.0.get(pack).map(|bundle| {
            let placed = placed(bundle);
            let file = (known != Some(&placed.digest)).then(|| bundle.file.clone());
            (placed, file)
        }))
    }
}
