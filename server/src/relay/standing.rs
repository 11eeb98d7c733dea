//! Who asks, as the membership log sees them.

use onderweg_protocol::ids::DeviceId;
use onderweg_protocol::roster::Roster;

/// An asker's place in a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// A member now.
    Member,
    /// Shut out, or gone, by this entry.
    Gone(u64),
    /// Never named by the log; also everyone where there is no log.
    Stranger,
}

pub(super) fn standing(roster: &Roster, device: &DeviceId) -> Standing {
    match roster.device(device).map(|found| found.gone) {
        Some(None) => Standing::Member,
        Some(Some((n, _))) => Standing::Gone(n),
        None => Standing::Stranger,
    }
}
