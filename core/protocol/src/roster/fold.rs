//! Applies one entry: bytes, signature and rights are checked first, so an error changes nothing.

use super::{Accepted, Device, Invite, Refusal, Roster};
use crate::control::{Act, Entry, Role, SignedEntry};
use crate::ids::{DeviceKeys, InviteId, PersonId, SpaceId, Tip};
use crate::limits::MAX_ENTRY;

impl Roster {
    /// Folds a whole log.
    ///
    /// # Errors
    ///
    /// The first [`Refusal`], with the number of entries that stand before it.
    pub fn fold<'a>(
        space: SpaceId,
        log: impl IntoIterator<Item = &'a SignedEntry>,
    ) -> Result<Self, (u64, Refusal)> {
        let mut roster = Self::empty(space);
        for entry in log {
            roster
                .apply(entry)
                .map_err(|refusal| (roster.n(), refusal))?;
        }
        Ok(roster)
    }

    /// Folds a log whose signatures were checked when it was stored here: rights and order are
    /// checked again, signatures are not.
    ///
    /// # Errors
    ///
    /// As [`Roster::fold`].
    pub fn refold<'a>(
        space: SpaceId,
        log: impl IntoIterator<Item = &'a SignedEntry>,
    ) -> Result<Self, (u64, Refusal)> {
        let mut roster = Self::empty(space);
        for signed in log {
            let step = signed
                .entry()
                .map_err(|_| Refusal::Malformed)
                .and_then(|entry| {
                    roster.permits(&entry)?;
                    roster.take(&entry, signed);
                    Ok(())
                });
            step.map_err(|refusal| (roster.n(), refusal))?;
        }
        Ok(roster)
    }

    /// Takes the next entry and returns what it says.
    ///
    /// # Errors
    ///
    /// [`Refusal`]; the roster is as before.
    pub fn apply(&mut self, signed: &SignedEntry) -> Result<Entry, Refusal> {
        let entry = self.check(signed)?;
        self.take(&entry, signed);
        Ok(entry)
    }

    /// Checks the next entry without taking it.
    ///
    /// # Errors
    ///
    /// [`Refusal`] names the rule.
    pub fn check(&self, signed: &SignedEntry) -> Result<Entry, Refusal> {
        if signed.bytes.len() > MAX_ENTRY {
            return Err(Refusal::Malformed);
        }
        let entry = signed.entry().map_err(|_| Refusal::Malformed)?;
        self.permits(&entry)?;
        let keys = match &entry.act {
            Act::Create { keys, .. } => Some(keys),
            Act::Invite { .. }
            | Act::RevokeInvite { .. }
            | Act::AddMember { .. }
            | Act::AddDevice { .. }
            | Act::Readmit { .. }
            | Act::Remove { .. }
            | Act::Leave { .. }
            | Act::NewEpoch { .. }
            | Act::AcceptSnapshot { .. }
            | Act::Erase { .. }
            | Act::NameOwner { .. }
            | Act::AddSheet { .. }
            | Act::Recover { .. } => self.devices.get(&entry.author).map(|device| &device.keys),
        };
        if keys.is_some_and(|keys| signed.verifies(&keys.ed)) {
            Ok(entry)
        } else {
            Err(Refusal::Signature)
        }
    }

    fn take(&mut self, entry: &Entry, signed: &SignedEntry) {
        let hash = signed.hash();
        self.hashes.push(hash);
        self.positions.insert(hash, entry.n);
        let author = self.person_of(&entry.author);
        self.take_removed(entry);
        match &entry.act {
            Act::Create { kind, keys, .. } => {
                self.kind = *kind;
                self.add_person(keys, Role::Owner, entry.n);
            }
            Act::Invite { invite, key, role } => {
                if let Some(by) = author {
                    self.invites.insert(
                        *invite,
                        Invite {
                            key: *key,
                            role: *role,
                            by,
                        },
                    );
                }
            }
            Act::RevokeInvite { invite } => self.use_up(Some(invite)),
            Act::AddMember {
                keys, role, invite, ..
            } => {
                self.add_person(keys, *role, entry.n);
                self.use_up(invite.as_ref());
            }
            Act::AddDevice { keys, invite, .. } => {
                if let Some(person) = author {
                    self.add_device(keys, person, entry.n);
                }
                self.use_up(invite.as_ref());
            }
            Act::AddSheet { .. } | Act::Recover { .. } => self.take_sheet(entry, author),
            Act::Readmit { person, keys, .. } => self.add_device(keys, *person, entry.n),
            Act::AcceptSnapshot { .. } => self.take_accepted(entry),
            Act::Erase {
                entry: id, heads, ..
            } => {
                self.erased.entry(*id).or_default().extend(heads);
                self.last_erase = entry.n;
            }
            Act::NameOwner { person } => {
                self.persons.insert(*person, Role::Owner);
            }
            Act::Remove { .. } | Act::Leave { .. } | Act::NewEpoch { .. } => {}
        }
        if let Some(rekey) = entry.act.rekey() {
            self.epochs.push((entry.n, rekey.commitment));
        }
        self.drop_empty_persons();
    }

    fn take_accepted(&mut self, entry: &Entry) {
        if let Act::AcceptSnapshot {
            manifest,
            by,
            pieces,
            base,
            ..
        } = &entry.act
        {
            self.accepted = Some(Accepted {
                n: entry.n,
                manifest: *manifest,
                by: *by,
                pieces: pieces.iter().copied().collect(),
                base: base.iter().map(|tip| (tip.device, *tip)).collect(),
                prunes: self.last_erase > 0,
            });
        }
    }

    fn take_removed(&mut self, entry: &Entry) {
        let removed: &[Tip] = entry.act.removed();
        for tip in removed {
            if let Some(device) = self.devices.get_mut(&tip.device) {
                device.gone = Some((entry.n, *tip));
            }
        }
        if !removed.is_empty() {
            self.removals.push(entry.n);
        }
        if matches!(entry.act, Act::Leave { .. }) {
            self.left = entry.n;
        }
    }

    /// Persons without a device are gone; a readmitted one has a device again by now.
    fn drop_empty_persons(&mut self) {
        let devices = &self.devices;
        self.persons.retain(|person, _| {
            devices
                .values()
                .any(|device| device.person == *person && device.gone.is_none())
        });
        let persons = &self.persons;
        self.invites
            .retain(|_, invite| persons.contains_key(&invite.by));
    }

    fn add_person(&mut self, keys: &DeviceKeys, role: Role, n: u64) {
        self.persons.insert(keys.id(), role);
        self.add_device(keys, keys.id(), n);
    }

    pub(super) fn add_device(&mut self, keys: &DeviceKeys, person: PersonId, n: u64) {
        self.devices.insert(
            keys.id(),
            Device {
                keys: *keys,
                person,
                added: n,
                gone: None,
                sheet: None,
            },
        );
    }

    fn use_up(&mut self, invite: Option<&InviteId>) {
        if let Some(id) = invite {
            self.invites.remove(id);
            self.used_invites.insert(*id);
        }
    }
}
