//! Who may append what. Looks at the state before an entry and at the entry; changes nothing.

use std::collections::BTreeSet;

use super::Roster;
use crate::control::{Act, Entry, Origin, Rekey, Role, Wrap};
use crate::ids::{ControlHash, DeviceId, DeviceKeys, EntryId, InviteId, PersonId, SpaceId, Tip};
use crate::limits::MAX_DEVICES;

/// Why an entry does not extend this log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not CBOR of an entry, or larger than an entry may be.
    #[error("entry does not read as a membership entry")]
    Malformed,
    /// Another entry stands at its place; build it again on the present head.
    #[error("entry does not follow the present head")]
    NotNext,
    /// Not signed by the device that it names.
    #[error("entry is not signed by its author")]
    Signature,
    /// The author is no member.
    #[error("the author is not a member")]
    NotMember,
    /// The author may not do this.
    #[error("the author may not do this: {0}")]
    NotAllowed(&'static str),
    /// The entry contradicts the log.
    #[error("the entry contradicts the log: {0}")]
    Contradicts(&'static str),
    /// The space has as many devices as it may have.
    #[error("the space has {MAX_DEVICES} devices, no more fit")]
    Full,
}

pub(super) type Verdict = Result<(), Refusal>;

pub(super) fn must(holds: bool, otherwise: Refusal) -> Verdict {
    if holds { Ok(()) } else { Err(otherwise) }
}

impl Roster {
    /// Whether `entry` may follow this log; its signature is checked by [`Roster::apply`].
    ///
    /// # Errors
    ///
    /// [`Refusal`] names the rule.
    pub fn permits(&self, entry: &Entry) -> Verdict {
        if entry.n != self.n() + 1 || entry.prev != self.head() {
            return Err(Refusal::NotNext);
        }
        if let Act::Create {
            salt, keys, rekey, ..
        } = &entry.act
        {
            return self.permits_create(entry, salt, keys, rekey);
        }
        let person = self.person_of(&entry.author).ok_or(Refusal::NotMember)?;
        must(
            !self.is_sheet(&entry.author) || matches!(entry.act, Act::Recover { .. }),
            Refusal::NotAllowed("a sheet only admits a phone"),
        )?;
        self.permits_member(entry, person, self.is_owner(&entry.author))
    }

    fn permits_member(&self, entry: &Entry, person: PersonId, owner: bool) -> Verdict {
        match &entry.act {
            Act::Create { .. } => Err(Refusal::Contradicts("a space is founded once")),
            Act::Invite { invite, role, .. } => self.permits_invite(owner, invite, *role),
            Act::RevokeInvite { invite } => self.permits_revoke(owner, person, invite),
            Act::AddMember {
                keys,
                role,
                invite,
                wraps,
            } => {
                must(owner, Refusal::NotAllowed("only an owner admits"))?;
                self.fits_invite(invite.as_ref(), Some(*role), None)?;
                self.fits_device(keys, wraps)
            }
            Act::AddDevice {
                keys,
                invite,
                wraps,
            } => {
                self.fits_invite(invite.as_ref(), None, Some(person))?;
                self.fits_device(keys, wraps)
            }
            Act::Readmit {
                keys,
                removed,
                rekey,
                wraps,
                ..
            } => {
                self.permits_readmit(entry, person)?;
                self.fits_device(keys, wraps)?;
                self.fits_rekey(rekey, removed, Some(keys.id()))
            }
            Act::Remove { removed, rekey } => {
                self.permits_remove(&entry.author, person, owner, removed)?;
                self.fits_rekey(rekey, removed, None)
            }
            Act::Leave { removed } => self.permits_leave(person, removed),
            Act::NewEpoch { rekey } => self.fits_rekey(rekey, &[], None),
            Act::AcceptSnapshot {
                by, control, base, ..
            } => self.permits_accept(&entry.author, owner, by, control, base),
            Act::Erase { entry, origin, .. } => {
                self.permits_erase(person, owner, entry, origin.as_ref())
            }
            Act::AddSheet { .. } => self.permits_sheet(person, &entry.act),
            Act::Recover { .. } => self.permits_recover(&entry.author, &entry.act),
            Act::NameOwner { person: whom } => {
                must(owner, Refusal::NotAllowed("only an owner names another"))?;
                must(
                    self.persons.contains_key(whom),
                    Refusal::Contradicts("no such person"),
                )
            }
        }
    }

    fn permits_erase(
        &self,
        person: PersonId,
        owner: bool,
        entry: &EntryId,
        origin: Option<&Origin>,
    ) -> Verdict {
        let author = origin
            .filter(|origin| origin.entry() == *entry)
            .and_then(|origin| self.devices.get(&origin.device))
            .map(|device| device.person);
        must(
            owner || author == Some(person),
            Refusal::NotAllowed("only its author or an owner erases"),
        )
    }

    fn permits_create(
        &self,
        entry: &Entry,
        salt: &[u8; 16],
        keys: &DeviceKeys,
        rekey: &Rekey,
    ) -> Verdict {
        must(
            self.n() == 0,
            Refusal::Contradicts("a space is founded once"),
        )?;
        must(
            entry.author == keys.id(),
            Refusal::NotAllowed("founder and keys differ"),
        )?;
        must(
            self.space == SpaceId::of(&entry.author, salt),
            Refusal::Contradicts("founder and space id differ"),
        )?;
        must(
            rekey.epoch == 1 && wrapped_for(&rekey.wraps, 1, &BTreeSet::from([entry.author])),
            Refusal::Contradicts("the first epoch"),
        )
    }

    fn permits_invite(&self, owner: bool, invite: &InviteId, role: Option<Role>) -> Verdict {
        must(
            owner || role.is_none(),
            Refusal::NotAllowed("only an owner invites"),
        )?;
        let fresh = !self.invites.contains_key(invite) && !self.used_invites.contains(invite);
        must(fresh, Refusal::Contradicts("invitation exists"))
    }

    fn permits_revoke(&self, owner: bool, person: PersonId, invite: &InviteId) -> Verdict {
        let found = self
            .invites
            .get(invite)
            .ok_or(Refusal::Contradicts("no such invitation"))?;
        must(
            owner || found.by == person,
            Refusal::NotAllowed("not your invitation"),
        )
    }

    fn fits_invite(
        &self,
        invite: Option<&InviteId>,
        role: Option<Role>,
        by: Option<PersonId>,
    ) -> Verdict {
        let Some(id) = invite else { return Ok(()) };
        let found = self
            .invites
            .get(id)
            .ok_or(Refusal::Contradicts("invitation is used or closed"))?;
        must(
            found.role == role,
            Refusal::Contradicts("invitation offers another role"),
        )?;
        must(
            by.is_none_or(|person| person == found.by),
            Refusal::NotAllowed("not your invitation"),
        )
    }

    /// A device that was never here, with one wrap for each epoch so far.
    pub(super) fn fits_device(&self, keys: &DeviceKeys, wraps: &[Wrap]) -> Verdict {
        must(self.devices().count() < MAX_DEVICES, Refusal::Full)?;
        must(
            !self.devices.contains_key(&keys.id()),
            Refusal::Contradicts("a device joins once"),
        )?;
        let all = wraps.len() == self.epochs.len()
            && (1..)
                .zip(wraps)
                .all(|(epoch, wrap)| wrap.epoch == epoch && wrap.device == keys.id());
        must(
            all,
            Refusal::Contradicts("a joiner gets every epoch once, in order"),
        )
    }

    /// The next epoch, wrapped for exactly the devices that stay.
    pub(super) fn fits_rekey(
        &self,
        rekey: &Rekey,
        removed: &[Tip],
        joining: Option<DeviceId>,
    ) -> Verdict {
        let mut stay: BTreeSet<DeviceId> = self.devices().map(|(id, _)| *id).collect();
        removed.iter().for_each(|tip| {
            stay.remove(&tip.device);
        });
        stay.extend(joining);
        let next = rekey.epoch == self.epoch() + 1 && wrapped_for(&rekey.wraps, rekey.epoch, &stay);
        must(
            next,
            Refusal::Contradicts("a new epoch goes to every device that stays"),
        )
    }

    fn permits_remove(
        &self,
        author: &DeviceId,
        person: PersonId,
        owner: bool,
        removed: &[Tip],
    ) -> Verdict {
        let unique: BTreeSet<_> = removed.iter().map(|tip| tip.device).collect();
        must(
            !removed.is_empty() && unique.len() == removed.len(),
            Refusal::Contradicts("devices are named once"),
        )?;
        for tip in removed {
            let whose = self
                .person_of(&tip.device)
                .ok_or(Refusal::Contradicts("no such device"))?;
            must(
                tip.device != *author,
                Refusal::NotAllowed("a device leaves, it does not remove itself"),
            )?;
            let may = whose == person || (owner && self.persons.get(&whose) != Some(&Role::Owner));
            must(
                may,
                Refusal::NotAllowed("only an owner removes, and no other owner"),
            )?;
        }
        Ok(())
    }

    fn permits_leave(&self, person: PersonId, removed: &[Tip]) -> Verdict {
        must(
            self.are_all_devices_of(person, removed),
            Refusal::Contradicts("all own devices leave"),
        )?;
        let other_owner = self
            .persons
            .iter()
            .any(|(id, role)| *id != person && *role == Role::Owner);
        let last = self.persons.get(&person) == Some(&Role::Owner)
            && !other_owner
            && self.persons.len() > 1;
        must(
            !last,
            Refusal::NotAllowed("the last owner names another before leaving"),
        )
    }

    fn permits_accept(
        &self,
        author: &DeviceId,
        owner: bool,
        by: &DeviceId,
        control: &ControlHash,
        base: &[Tip],
    ) -> Verdict {
        let made = self
            .position(control)
            .ok_or(Refusal::Contradicts("snapshot names an unknown entry"))?;
        must(
            self.last_erase <= made,
            Refusal::Contradicts("an erasure came after the snapshot"),
        )?;
        must(
            self.member_at(by, made),
            Refusal::Contradicts("snapshot by a stranger"),
        )?;
        must(
            author != by || owner || self.phones().count() == 1,
            Refusal::NotAllowed("another device accepts"),
        )?;
        let unique: BTreeSet<_> = base.iter().map(|tip| tip.device).collect();
        let known = base.iter().all(|tip| {
            self.devices.contains_key(&tip.device) && !self.past_frontier(&tip.device, tip.dev_seq)
        });
        must(
            unique.len() == base.len() && known,
            Refusal::Contradicts("base of the snapshot"),
        )?;
        let covers = self.accepted.as_ref().is_none_or(|last| {
            last.base.values().all(|old| {
                base.iter()
                    .any(|tip| tip.device == old.device && tip.dev_seq >= old.dev_seq)
            })
        });
        must(
            covers,
            Refusal::Contradicts("an older snapshot than the accepted one"),
        )
    }

    pub(super) fn are_all_devices_of(&self, person: PersonId, named: &[Tip]) -> bool {
        let all: BTreeSet<_> = self.devices_of(person).collect();
        let given: BTreeSet<_> = named.iter().map(|tip| tip.device).collect();
        named.len() == given.len() && given == all
    }
}

fn wrapped_for(wraps: &[Wrap], epoch: u32, devices: &BTreeSet<DeviceId>) -> bool {
    let given: BTreeSet<_> = wraps.iter().map(|wrap| wrap.device).collect();
    wraps.len() == given.len() && given == *devices && wraps.iter().all(|wrap| wrap.epoch == epoch)
}
