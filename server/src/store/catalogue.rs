//! The programme's shelf: the newest signed bundle of each pack. Bytes only; who signed them is
//! decided in [`crate::Packs`].

use onderweg_protocol::ids::digest;

use super::Result;

/// A bundle to be placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBundle {
    /// The pack's id.
    pub pack: String,
    /// Its version.
    pub version: u64,
    /// Until when it is taken as new, in milliseconds since the epoch.
    pub not_after: u64,
    /// The file as phones get it.
    pub file: Vec<u8>,
}

impl NewBundle {
    /// Names these bytes.
    pub(crate) fn digest(&self) -> [u8; 32] {
        digest("ow1/bundle-file", &[&self.file])
    }
}

/// What stands on the shelf, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The pack's id.
    pub pack: String,
    /// Its version.
    pub version: u64,
    /// Until when it is taken as new, in milliseconds since the epoch.
    pub not_after: u64,
    /// Names the file.
    pub digest: [u8; 32],
    /// Length of the file.
    pub bytes: u64,
}

/// What became of a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// Phones get it from now on.
    Placed,
    /// It stood there already.
    Same,
    /// A higher version stands there, or another file of the same version.
    Older {
        /// The version that stays.
        kept: u64,
    },
}

/// The packs that a server gives out.
///
/// # Guarantees
///
/// - **Durability** and **atomicity** as in [`super::Store`].
/// - **No way back**: what stands there is replaced by a higher version of the same pack alone, also
///   when several processes publish at once.
#[allow(
    clippy::missing_errors_doc,
    reason = "every method fails in one way: StoreError when the database refuses"
)]
pub trait Catalogue: Send + Sync {
    /// Places a bundle.
    fn publish(&self, bundle: &NewBundle, now_ms: u64) -> Result<Published>;

    /// What stands there, by the pack's id.
    fn placed(&self) -> Result<Vec<Placed>>;

    /// One pack with its file; without the file if that is the one named `known`.
    fn bundle(
        &self,
        pack: &str,
        known: Option<&[u8; 32]>,
    ) -> Result<Option<(Placed, Option<Vec<u8>>)>>;
}
