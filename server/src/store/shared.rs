//! What several server processes on one database share beside the spaces: hints, the secret of
//! tokens, and the nonces that were used. A store of one process shares nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use onderweg_protocol::ids::{DeviceId, SpaceId};

use super::Result;

/// How far a space has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Head {
    /// Number of the last membership entry.
    pub log_n: u64,
    /// Last seq given out.
    pub seq: u64,
}

impl Head {
    /// The later of each.
    pub(crate) fn or_later(self, other: Self) -> Self {
        Self {
            log_n: self.log_n.max(other.log_n),
            seq: self.seq.max(other.seq),
        }
    }
}

/// Something was stored in a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct News {
    /// Where.
    pub space: SpaceId,
    /// Who brought it; they need no hint.
    pub by: DeviceId,
    /// How far the space has come with it.
    pub head: Head,
}

/// Who listens for hints in this process.
pub trait Ear: Send + Sync {
    /// The devices that listen now.
    fn listening(&self) -> BTreeSet<DeviceId>;

    /// A space has news for these devices.
    fn hear(&self, space: SpaceId, whom: Vec<DeviceId>);
}

/// What processes on one database say to each other.
///
/// # Guarantees
///
/// - **Hints** are as good as can be had for little: they come within a moment, or with the next
///   look at the database if the way between the processes lost them. None is ever the truth.
/// - **Nonces** are seen by all processes; those of the last moments may be forgotten when the
///   database crashes.
#[allow(
    clippy::missing_errors_doc,
    reason = "every method fails in one way: StoreError when the database refuses"
)]
pub trait Shared: Send + Sync {
    /// The secret that makes tokens, the same in all processes.
    fn secret(&self) -> Result<[u8; 32]>;

    /// Whether nobody showed this nonce of this bucket before. Remembers it.
    fn is_first(&self, bucket: u64, nonce: &[u8; 16]) -> Result<bool>;

    /// Forgets the nonces of buckets before this one.
    fn forget(&self, bucket: u64) -> Result<()>;

    /// Tells the other processes. Returns at once.
    fn announce(&self, news: News);

    /// Lets `ear` hear what other processes store, for as long as this store lives.
    fn follow(&self, ear: Arc<dyn Ear>);

    /// Somebody began to listen: from now on nothing that they should hear goes by.
    fn joined(&self);
}
