//! What a device wants a membership log to say; it becomes an entry in [`crate::author`].

use minicbor::{Decode, Encode};
use onderweg_protocol::control::{Act, Origin, Role, Second};
use onderweg_protocol::ids::{
    ChangeHash, ChunkId, ControlHash, DeviceId, DeviceKeys, EntryId, InviteId, PersonId, Tip,
};

/// What a device wants the log to say. Kept as a wish and built anew at each head.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Wish {
    /// Open an invitation; `None` invites an own second device.
    #[n(0)]
    Invite(
        #[n(0)] InviteId,
        #[cbor(n(1), with = "minicbor::bytes")] [u8; 32],
        #[n(2)] Option<Role>,
    ),
    /// Close an invitation.
    #[n(1)]
    RevokeInvite(#[n(0)] InviteId),
    /// Admit a person.
    #[n(2)]
    AddMember(#[n(0)] DeviceKeys, #[n(1)] Role, #[n(2)] Option<InviteId>),
    /// Admit another device of one's own.
    #[n(3)]
    AddDevice(#[n(0)] DeviceKeys, #[n(1)] Option<InviteId>),
    /// Give a person who lost their phones a new one.
    #[n(4)]
    Readmit(#[n(0)] PersonId, #[n(1)] DeviceKeys, #[n(2)] Option<Second>),
    /// Shut devices out.
    #[n(5)]
    Remove(#[n(0)] Vec<DeviceId>),
    /// Go, with all own devices.
    #[n(6)]
    Leave,
    /// Change the key.
    #[n(7)]
    NewEpoch,
    /// Vouch for a snapshot.
    #[n(8)]
    AcceptSnapshot {
        /// The manifest's chunk.
        #[n(0)]
        manifest: ChunkId,
        /// Its author.
        #[n(1)]
        by: DeviceId,
        /// The entry that it names.
        #[n(2)]
        control: ControlHash,
        /// Its pieces.
        #[n(3)]
        pieces: Vec<ChunkId>,
        /// The tips it contains.
        #[n(4)]
        base: Vec<Tip>,
    },
    /// Drop an entry everywhere.
    #[n(9)]
    Erase(
        #[n(0)] EntryId,
        #[n(1)] Option<Origin>,
        #[n(2)] Vec<ChangeHash>,
    ),
    /// Name another owner.
    #[n(10)]
    NameOwner(#[n(0)] PersonId),
    /// Put a recovery sheet beside one's own phones; in one's own space with its vouch.
    #[n(11)]
    AddSheet(
        #[n(0)] DeviceKeys,
        #[cbor(n(1), with = "minicbor::bytes")] Option<[u8; 32]>,
    ),
}

impl Wish {
    /// The act of a wish that carries no key; `None` for one that does.
    pub(crate) fn plain(&self) -> Option<Act> {
        Some(match self {
            Wish::Invite(invite, key, role) => Act::Invite {
                invite: *invite,
                key: *key,
                role: *role,
            },
            Wish::RevokeInvite(invite) => Act::RevokeInvite { invite: *invite },
            Wish::Erase(entry, origin, heads) => Act::Erase {
                entry: *entry,
                origin: *origin,
                heads: heads.clone(),
            },
            Wish::NameOwner(person) => Act::NameOwner { person: *person },
            Wish::AcceptSnapshot {
                manifest,
                by,
                control,
                pieces,
                base,
            } => Act::AcceptSnapshot {
                manifest: *manifest,
                by: *by,
                control: *control,
                pieces: pieces.clone(),
                base: base.clone(),
            },
            Wish::AddMember(..)
            | Wish::AddDevice(..)
            | Wish::Readmit(..)
            | Wish::Remove(_)
            | Wish::Leave
            | Wish::NewEpoch
            | Wish::AddSheet(..) => return None,
        })
    }
}
