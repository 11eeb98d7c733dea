//! Recovery sheets in a membership log: a device on paper that may admit one phone of its person and
//! burns with it. Must not know codes; what is printed is made in [`crate::code`].

use super::rights::{Refusal, Verdict, must};
use super::{Device, Roster};
use crate::control::{Act, Entry, SpaceKind};
use crate::ids::{DeviceId, PersonId};

/// What the log says of a device that is a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// What shows whoever holds its code that the space is theirs; only in a person's own space.
    pub vouch: Option<[u8; 32]>,
}

impl Roster {
    /// Whether the device is, or was, a recovery sheet.
    pub fn is_sheet(&self, device: &DeviceId) -> bool {
        self.devices
            .get(device)
            .is_some_and(|found| found.sheet.is_some())
    }

    /// Devices that are members now and are no sheets.
    pub fn phones(&self) -> impl Iterator<Item = (&DeviceId, &Device)> {
        self.devices().filter(|(_, device)| device.sheet.is_none())
    }

    /// The sheet of a person that can still be used.
    pub fn sheet_of(&self, person: PersonId) -> Option<DeviceId> {
        self.devices()
            .find(|(_, device)| device.person == person && device.sheet.is_some())
            .map(|(id, _)| *id)
    }

    /// Takes an entry about a sheet; `author` is its person, as before the entry.
    pub(super) fn take_sheet(&mut self, entry: &Entry, author: Option<PersonId>) {
        let Some(person) = author else { return };
        if let Act::Recover { keys, .. } = &entry.act {
            self.add_device(keys, person, entry.n);
        }
        let Act::AddSheet { keys, vouch, .. } = &entry.act else {
            return;
        };
        self.devices.insert(
            keys.id(),
            Device {
                keys: *keys,
                person,
                added: entry.n,
                gone: None,
                sheet: Some(Sheet { vouch: *vouch }),
            },
        );
    }

    /// A phone puts a sheet beside its person's phones; the one before it burns in the same entry.
    pub(super) fn permits_sheet(&self, person: PersonId, act: &Act) -> Verdict {
        let Act::AddSheet {
            keys,
            vouch,
            removed,
            rekey,
            wraps,
        } = act
        else {
            return Err(Refusal::Malformed);
        };
        let old: Vec<DeviceId> = self.sheet_of(person).into_iter().collect();
        let named: Vec<DeviceId> = removed.iter().map(|tip| tip.device).collect();
        must(
            old == named,
            Refusal::Contradicts("a new sheet burns the one before it"),
        )?;
        must(
            vouch.is_some() == (self.kind == SpaceKind::Me),
            Refusal::Contradicts("a sheet vouches for its person's own space"),
        )?;
        self.fits_device(keys, wraps)?;
        self.fits_rekey(rekey, removed, Some(keys.id()))
    }

    /// A sheet admits a phone and burns: nothing else, and only itself.
    pub(super) fn permits_recover(&self, author: &DeviceId, act: &Act) -> Verdict {
        let Act::Recover {
            keys,
            removed,
            rekey,
            wraps,
        } = act
        else {
            return Err(Refusal::Malformed);
        };
        must(
            self.is_sheet(author),
            Refusal::NotAllowed("only a sheet recovers"),
        )?;
        let alone = matches!(removed.as_slice(), [tip] if tip.device == *author);
        must(alone, Refusal::Contradicts("a sheet burns itself alone"))?;
        self.fits_device(keys, wraps)?;
        self.fits_rekey(rekey, removed, Some(keys.id()))
    }
}
