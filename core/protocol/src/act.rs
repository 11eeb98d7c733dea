//! What a membership entry can do. Reached through [`crate::control`], which signs and names entries.

use minicbor::{Decode, Encode};

use crate::ids::{
    ChangeHash, ChunkId, ControlHash, DeviceId, DeviceKeys, EntryId, InviteId, PersonId, Tip,
};

/// What kind of audience a space is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum SpaceKind {
    /// One person's own devices.
    #[n(0)]
    Me,
    /// A house, a duo, a mentor.
    #[n(1)]
    Circle,
    /// The newcomer and the programme's office.
    #[n(2)]
    Case,
    /// Signed by the programme, read by members.
    #[n(3)]
    Catalogue,
}

/// What a person may do in a space. Programme roles (newcomer, buddy) are journal content, not rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Role {
    /// Adds and removes members.
    #[n(0)]
    Owner,
    /// Reads and writes.
    #[n(1)]
    Member,
}

/// An epoch key, sealed to one device with HPKE.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Wrap {
    /// For whom.
    #[n(0)]
    pub device: DeviceId,
    /// Which epoch.
    #[n(1)]
    pub epoch: u32,
    /// Encapsulated key (32 bytes) and sealed epoch key (48 bytes).
    #[cbor(n(2), with = "minicbor::bytes")]
    pub sealed: [u8; 80],
}

/// A new epoch: its commitment, and its key for every device that stays.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Rekey {
    /// Number of the epoch: one more than the last.
    #[n(0)]
    pub epoch: u32,
    /// `kc`, which every unwrapped key is checked against.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub commitment: [u8; 32],
    /// One for each device that stays.
    #[n(2)]
    pub wraps: Vec<Wrap>,
}

/// A second member's word for a readmission.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Second {
    /// Who else agrees.
    #[n(0)]
    pub device: DeviceId,
    /// Their signature over [`crate::control::readmit_text`].
    #[cbor(n(1), with = "minicbor::bytes")]
    pub signature: [u8; 64],
}

/// What an entry does.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Act {
    /// Founds the space; always the first entry, signed by the founder.
    #[n(0)]
    Create {
        /// What kind of audience.
        #[n(0)]
        kind: SpaceKind,
        /// With the founder's device id it gives the space id.
        #[cbor(n(1), with = "minicbor::bytes")]
        salt: [u8; 16],
        /// The founder's keys.
        #[n(2)]
        keys: DeviceKeys,
        /// Epoch 1.
        #[n(3)]
        rekey: Rekey,
    },
    /// Opens a way in: the public half of a key derived from the invitation's secret.
    #[n(1)]
    Invite {
        /// Its name.
        #[n(0)]
        invite: InviteId,
        /// Ed25519 key that signs join requests.
        #[cbor(n(1), with = "minicbor::bytes")]
        key: [u8; 32],
        /// The role offered; `None` invites an own second device.
        #[n(2)]
        role: Option<Role>,
    },
    /// Closes a way in.
    #[n(2)]
    RevokeInvite {
        /// Which.
        #[n(0)]
        invite: InviteId,
    },
    /// Admits a person with their first device.
    #[n(3)]
    AddMember {
        /// The device's keys.
        #[n(0)]
        keys: DeviceKeys,
        /// Their role.
        #[n(1)]
        role: Role,
        /// The invitation that this uses up.
        #[n(2)]
        invite: Option<InviteId>,
        /// All epochs so far, for this device.
        #[n(3)]
        wraps: Vec<Wrap>,
    },
    /// Admits another device of the author's person.
    #[n(4)]
    AddDevice {
        /// The device's keys.
        #[n(0)]
        keys: DeviceKeys,
        /// The invitation that this uses up.
        #[n(1)]
        invite: Option<InviteId>,
        /// All epochs so far, for this device.
        #[n(2)]
        wraps: Vec<Wrap>,
    },
    /// Gives a person who lost their phones a new one and shuts the old ones out.
    #[n(5)]
    Readmit {
        /// Who.
        #[n(0)]
        person: PersonId,
        /// The new device.
        #[n(1)]
        keys: DeviceKeys,
        /// Tips of the devices shut out.
        #[n(2)]
        removed: Vec<Tip>,
        /// The next epoch.
        #[n(3)]
        rekey: Rekey,
        /// Earlier epochs, for the new device.
        #[n(4)]
        wraps: Vec<Wrap>,
        /// A second member, where no owner is left to do it.
        #[n(5)]
        second: Option<Second>,
    },
    /// Shuts devices out, with a new epoch in the same entry.
    #[n(6)]
    Remove {
        /// Tips of the devices shut out.
        #[n(0)]
        removed: Vec<Tip>,
        /// The next epoch.
        #[n(1)]
        rekey: Rekey,
    },
    /// The author's person goes, with all their devices.
    #[n(7)]
    Leave {
        /// Tips of all their devices.
        #[n(0)]
        removed: Vec<Tip>,
    },
    /// Changes the key.
    #[n(8)]
    NewEpoch {
        /// The next epoch.
        #[n(0)]
        rekey: Rekey,
    },
    /// Vouches for a snapshot, so that what it contains may be deleted.
    #[n(9)]
    AcceptSnapshot {
        /// The manifest's chunk.
        #[n(0)]
        manifest: ChunkId,
        /// The manifest's author.
        #[n(1)]
        by: DeviceId,
        /// The membership entry that the manifest names.
        #[n(2)]
        control: ControlHash,
        /// Its pieces.
        #[n(3)]
        pieces: Vec<ChunkId>,
        /// The tips it contains.
        #[n(4)]
        base: Vec<Tip>,
    },
    /// Drops an entry everywhere and for ever.
    #[n(10)]
    Erase {
        /// Which.
        #[n(0)]
        entry: EntryId,
        /// Device and salt it was made with; without them only an owner may.
        #[n(1)]
        origin: Option<Origin>,
        /// The heads its author had seen: what is outside them is late.
        #[n(2)]
        heads: Vec<ChangeHash>,
    },
    /// Names another owner.
    #[n(11)]
    NameOwner {
        /// Who.
        #[n(0)]
        person: PersonId,
    },
    /// Puts a recovery sheet beside a person's phones, in the place of the one before it. A sheet is
    /// a device on paper: it may sign a [`Act::Recover`] and nothing else.
    #[n(12)]
    AddSheet {
        /// The keys of the device on paper.
        #[n(0)]
        keys: DeviceKeys,
        /// In a person's own space: what only the sheet's code gives, so that whoever types it knows
        /// the space for theirs ([`crate::code::RecoveryCode::vouch`]).
        #[cbor(n(1), with = "minicbor::bytes")]
        vouch: Option<[u8; 32]>,
        /// The sheet that this one replaces.
        #[n(2)]
        removed: Vec<Tip>,
        /// The next epoch.
        #[n(3)]
        rekey: Rekey,
        /// Earlier epochs, for the sheet.
        #[n(4)]
        wraps: Vec<Wrap>,
    },
    /// Signed by a sheet: admits one phone of its person, and burns the sheet.
    #[n(13)]
    Recover {
        /// The new phone.
        #[n(0)]
        keys: DeviceKeys,
        /// The sheet itself, which has no chain.
        #[n(1)]
        removed: Vec<Tip>,
        /// The next epoch.
        #[n(2)]
        rekey: Rekey,
        /// Earlier epochs, for the new phone.
        #[n(3)]
        wraps: Vec<Wrap>,
    },
}

/// Where an entry's id comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub struct Origin {
    /// The device that made it.
    #[n(0)]
    pub device: DeviceId,
    /// The salt it drew.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub salt: [u8; 16],
}

impl Origin {
    /// The entry that this origin gives.
    pub fn entry(&self) -> EntryId {
        EntryId::of(&self.device, &self.salt)
    }
}

impl Act {
    /// The new epoch that this act brings.
    pub fn rekey(&self) -> Option<&Rekey> {
        match self {
            Act::Create { rekey, .. }
            | Act::Readmit { rekey, .. }
            | Act::Remove { rekey, .. }
            | Act::AddSheet { rekey, .. }
            | Act::Recover { rekey, .. }
            | Act::NewEpoch { rekey } => Some(rekey),
            Act::Invite { .. }
            | Act::RevokeInvite { .. }
            | Act::AddMember { .. }
            | Act::AddDevice { .. }
            | Act::Leave { .. }
            | Act::AcceptSnapshot { .. }
            | Act::Erase { .. }
            | Act::NameOwner { .. } => None,
        }
    }

    /// Tips of the devices that this act shuts out.
    pub fn removed(&self) -> &[Tip] {
        match self {
            Act::Readmit { removed, .. }
            | Act::Remove { removed, .. }
            | Act::AddSheet { removed, .. }
            | Act::Recover { removed, .. }
            | Act::Leave { removed } => removed,
            Act::Create { .. }
            | Act::Invite { .. }
            | Act::RevokeInvite { .. }
            | Act::AddMember { .. }
            | Act::AddDevice { .. }
            | Act::NewEpoch { .. }
            | Act::AcceptSnapshot { .. }
            | Act::Erase { .. }
            | Act::NameOwner { .. } => &[],
        }
    }

    /// All wraps in this act, of its new epoch and of earlier ones.
    pub fn wraps(&self) -> impl Iterator<Item = &Wrap> {
        let earlier: &[Wrap] = match self {
            Act::AddMember { wraps, .. }
            | Act::AddDevice { wraps, .. }
            | Act::AddSheet { wraps, .. }
            | Act::Recover { wraps, .. }
            | Act::Readmit { wraps, .. } => wraps,
            Act::Create { .. }
            | Act::Invite { .. }
            | Act::RevokeInvite { .. }
            | Act::Remove { .. }
            | Act::Leave { .. }
            | Act::NewEpoch { .. }
            | Act::AcceptSnapshot { .. }
            | Act::Erase { .. }
            | Act::NameOwner { .. } => &[],
        };
        earlier.iter().chain(
            self.rekey()
                .map(|rekey| rekey.wraps.as_slice())
                .unwrap_or_default(),
        )
    }
}
