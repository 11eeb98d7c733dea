//! Templates of a pack, chosen by hand or kept on this phone. Knows no template.

use std::path::Path;
use std::sync::Arc;

use onderweg_companion::app::Companion;
use onderweg_pack::Pack;

use super::pack;
use crate::problem::Result;

/// The pack that somebody chose by hand, otherwise the one on this phone.
///
/// # Errors
///
/// `no-pack` where there is none yet.
pub(super) fn pack_of(companion: &mut Companion, path: Option<&Path>) -> Result<Arc<Pack>> {
    Ok(match path {
        Some(path) => Arc::new(pack::template(path)?),
        None => companion.pack()?.pack,
    })
}
