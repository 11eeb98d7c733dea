//! Membership acts that the log did not permit any more when a sync came to them, as people hear of them.

use onderweg_protocol::ids::SpaceId;
use onderweg_space::author::Wish;
use onderweg_sync::round::Report;
use serde::Serialize;

use super::item::as_text;

/// A membership act that the log did not permit by the time it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RefusedWish {
    /// In which space.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What it was.
    pub act: &'static str,
}

/// What a person should hear of a round.
pub(super) fn refused(report: &Report) -> Vec<RefusedWish> {
    // What the app wishes by itself is no news when somebody else was quicker.
    let own_accord = |wish: &Wish| {
        matches!(
            wish,
            Wish::AddDevice(_, None)
                | Wish::AddSheet(_, None)
                // Said again for the next head.
                | Wish::Readmit(_, _, Some(_))
                | Wish::NewEpoch
                | Wish::AcceptSnapshot { .. }
        )
    };
    let dropped = report.dropped.iter();
    let dropped = dropped.filter(|(_, wish)| !own_accord(wish));
    let told = dropped.map(|(space, wish)| RefusedWish {
        space: *space,
        act: wish_word(wish),
    });
    told.collect()
}

fn wish_word(wish: &Wish) -> &'static str {
    match wish {
        Wish::Invite(..) => "invite",
        Wish::RevokeInvite(_) => "revoke",
        Wish::AddMember(..) | Wish::AddDevice(..) => "admit",
        Wish::Readmit(..) => "readmit",
        Wish::Remove(_) => "remove",
        Wish::Leave => "leave",
        Wish::NewEpoch => "new-key",
        Wish::AcceptSnapshot { .. } => "snapshot",
        Wish::Erase(..) => "erase",
        Wish::NameOwner(_) => "name-owner",
        Wish::AddSheet(..) => "sheet",
    }
}
