//! The fold of a membership log: who is in a space, with which devices, under which epoch.
//!
//! Public: relay, office and phones fold the same log to the same value. A log is linear; every
//! entry names the one before it, and a founder's id is part of the space id, so a server can
//! neither invent a reader nor another beginning.

mod fold;
mod readmit;
mod rights;
mod sheet;

use std::collections::{BTreeMap, BTreeSet};

pub use rights::Refusal;
pub use sheet::Sheet;

use crate::control::{Role, SpaceKind};
use crate::ids::EntryId;
use crate::ids::{
    ChangeHash, ChunkId, ControlHash, DeviceId, DeviceKeys, InviteId, PersonId, SpaceId, Tip,
};

/// What the log says of one device, now or once a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its public keys.
    pub keys: DeviceKeys,
    /// Whose it is.
    pub person: PersonId,
    /// The entry that admitted it.
    pub added: u64,
    /// The entry that shut it out, with the frontier of its chain.
    pub gone: Option<(u64, Tip)>,
    /// Set if it is no phone but a recovery sheet.
    pub sheet: Option<Sheet>,
}

/// An open invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invite {
    /// Key that signs join requests.
    pub key: [u8; 32],
    /// The role offered; `None` for an own second device.
    pub role: Option<Role>,
    /// The person who invites.
    pub by: PersonId,
}

/// The last accepted snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The entry that accepted it.
    pub n: u64,
    /// Its manifest.
    pub manifest: ChunkId,
    /// The manifest's author.
    pub by: DeviceId,
    /// Its pieces.
    pub pieces: BTreeSet<ChunkId>,
    /// The tips it contains: within them a relay may delete if `prunes`.
    pub base: BTreeMap<DeviceId, Tip>,
    /// Whether an erasure came before it, so that what it contains is deleted everywhere else.
    pub prunes: bool,
}

/// The state of a space's membership after its last entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roster {
    space: SpaceId,
    kind: SpaceKind,
    hashes: Vec<ControlHash>,
    positions: BTreeMap<ControlHash, u64>,
    devices: BTreeMap<DeviceId, Device>,
    persons: BTreeMap<PersonId, Role>,
    invites: BTreeMap<InviteId, Invite>,
    used_invites: BTreeSet<InviteId>,
    epochs: Vec<(u64, [u8; 32])>,
    removals: Vec<u64>,
    left: u64,
    erased: BTreeMap<EntryId, BTreeSet<ChangeHash>>,
    last_erase: u64,
    accepted: Option<Accepted>,
}

impl Roster {
    /// A space before its first entry.
    pub fn empty(space: SpaceId) -> Self {
        Self {
            space,
            kind: SpaceKind::Circle,
            hashes: Vec::new(),
            positions: BTreeMap::new(),
            devices: BTreeMap::new(),
            persons: BTreeMap::new(),
            invites: BTreeMap::new(),
            used_invites: BTreeSet::new(),
            epochs: Vec::new(),
            removals: Vec::new(),
            left: 0,
            erased: BTreeMap::new(),
            last_erase: 0,
            accepted: None,
        }
    }

    /// Which space.
    pub fn space(&self) -> SpaceId {
        self.space
    }

    /// What kind of audience.
    pub fn kind(&self) -> SpaceKind {
        self.kind
    }

    /// Number of entries.
    pub fn n(&self) -> u64 {
        self.hashes.len() as u64
    }

    /// Hash of the last entry; zeros before the first.
    pub fn head(&self) -> ControlHash {
        self.hashes.last().copied().unwrap_or_default()
    }

    /// Hash of entry `n`, counted from 1; zeros for 0.
    pub fn hash_at(&self, n: u64) -> Option<ControlHash> {
        match n.checked_sub(1) {
            None => Some(ControlHash::default()),
            Some(at) => self.hashes.get(usize::try_from(at).ok()?).copied(),
        }
    }

    /// Number of the entry with this hash.
    pub fn position(&self, hash: &ControlHash) -> Option<u64> {
        self.positions.get(hash).copied()
    }

    /// A device that is or was a member.
    pub fn device(&self, id: &DeviceId) -> Option<&Device> {
        self.devices.get(id)
    }

    /// Devices that are members now, in order of their ids.
    pub fn devices(&self) -> impl Iterator<Item = (&DeviceId, &Device)> {
        self.devices
            .iter()
            .filter(|(_, device)| device.gone.is_none())
    }

    /// Devices of one person that are members now.
    pub fn devices_of(&self, person: PersonId) -> impl Iterator<Item = DeviceId> {
        self.devices()
            .filter(move |(_, device)| device.person == person)
            .map(|(id, _)| *id)
    }

    /// Everyone who is a member now, with their role.
    pub fn persons(&self) -> &BTreeMap<PersonId, Role> {
        &self.persons
    }

    /// The person of a present device.
    pub fn person_of(&self, device: &DeviceId) -> Option<PersonId> {
        self.devices
            .get(device)
            .filter(|found| found.gone.is_none())
            .map(|found| found.person)
    }

    /// Whether the device is a member now.
    pub fn is_member(&self, device: &DeviceId) -> bool {
        self.person_of(device).is_some()
    }

    /// Whether the device's person is an owner now.
    pub fn is_owner(&self, device: &DeviceId) -> bool {
        self.person_of(device)
            .is_some_and(|person| self.persons.get(&person) == Some(&Role::Owner))
    }

    /// Whether the device could write once entry `n` was applied; a sheet never can.
    pub fn member_at(&self, device: &DeviceId, n: u64) -> bool {
        self.devices.get(device).is_some_and(|found| {
            found.sheet.is_none() && found.added <= n && found.gone.is_none_or(|(gone, _)| n < gone)
        })
    }

    /// The last chunk of a device that counts, once it was shut out.
    pub fn frontier(&self, device: &DeviceId) -> Option<Tip> {
        self.devices.get(device)?.gone.map(|(_, tip)| tip)
    }

    /// Whether this number of a device lies past its frontier.
    pub fn past_frontier(&self, device: &DeviceId, dev_seq: u64) -> bool {
        self.frontier(device)
            .is_some_and(|tip| dev_seq > tip.dev_seq)
    }

    /// The epoch in force now; 0 before the first entry.
    pub fn epoch(&self) -> u32 {
        u32::try_from(self.epochs.len()).unwrap_or(u32::MAX)
    }

    /// The epoch in force once entry `n` was applied.
    pub fn epoch_at(&self, n: u64) -> u32 {
        let count = self
            .epochs
            .iter()
            .take_while(|(since, _)| *since <= n)
            .count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// The commitment to an epoch's key, and the entry that brought it.
    pub fn commitment(&self, epoch: u32) -> Option<(u64, [u8; 32])> {
        self.epochs
            .get(usize::try_from(epoch.checked_sub(1)?).ok()?)
            .copied()
    }

    /// Whether somebody was shut out or left after entry `n`.
    pub fn removal_after(&self, n: u64) -> bool {
        self.removals.last().is_some_and(|last| *last > n)
    }

    /// Whether somebody left and nobody has changed the key since.
    pub fn rotation_due(&self) -> bool {
        self.left > self.epochs.last().map_or(0, |(since, _)| *since)
    }

    /// An invitation that can still be used.
    pub fn invite(&self, id: &InviteId) -> Option<&Invite> {
        self.invites.get(id)
    }

    /// All invitations that can still be used.
    pub fn invites(&self) -> &BTreeMap<InviteId, Invite> {
        &self.invites
    }

    /// Erased entries, with the heads that their erasers had seen.
    pub fn erased(&self) -> &BTreeMap<EntryId, BTreeSet<ChangeHash>> {
        &self.erased
    }

    /// The last accepted snapshot.
    pub fn accepted(&self) -> Option<&Accepted> {
        self.accepted.as_ref()
    }

    /// Number of the last Erase; 0 if there is none.
    pub fn last_erase(&self) -> u64 {
        self.last_erase
    }

    /// Whether a chunk is deleted everywhere but in its snapshot.
    pub fn is_pruned(&self, tip: &Tip) -> bool {
        self.accepted.as_ref().is_some_and(|accepted| {
            accepted.prunes
                && accepted.manifest != tip.chunk
                && accepted
                    .base
                    .get(&tip.device)
                    .is_some_and(|base| tip.dev_seq <= base.dev_seq)
        })
    }
}
