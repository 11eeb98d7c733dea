//! The epoch keys that a device holds for one space.

use std::collections::BTreeMap;

use onderweg_protocol::control::Entry;
use onderweg_protocol::ids::SpaceId;
use onderweg_protocol::roster::Roster;

use crate::epoch::EpochKey;
use crate::keys::DeviceSecret;
use crate::wrap::{self, Place};

/// Epoch keys by number, each checked against its commitment in the log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyRing(BTreeMap<u32, EpochKey>);

impl KeyRing {
    /// The key of an epoch.
    pub fn get(&self, epoch: u32) -> Option<&EpochKey> {
        self.0.get(&epoch)
    }

    /// Puts a key back that was sealed at rest.
    pub fn insert(&mut self, epoch: u32, key: EpochKey) {
        self.0.insert(epoch, key);
    }

    /// All keys, by epoch.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &EpochKey)> {
        self.0.iter().map(|(epoch, key)| (*epoch, key))
    }

    /// Whether the ring holds the key that `roster` commits to for this epoch.
    ///
    /// After a restore another key may have taken an epoch's number: the commitment tells.
    pub fn fits(&self, roster: &Roster, epoch: u32) -> bool {
        let Some((_, commitment)) = roster.commitment(epoch) else {
            return false;
        };
        self.get(epoch)
            .is_some_and(|key| key.commitment(&roster.space(), epoch) == commitment)
    }

    /// Takes from an entry of the log every wrap for this device that opens and fits its
    /// commitment. `roster` has applied the entry. Returns whether anything was learnt.
    pub fn learn(&mut self, roster: &Roster, entry: &Entry, secret: &DeviceSecret) -> bool {
        let place = Place {
            space: roster.space(),
            prev: entry.prev,
        };
        let me = secret.id();
        let mut learnt = false;
        for found in entry.act.wraps().filter(|found| found.device == me) {
            if self.fits(roster, found.epoch) {
                continue;
            }
            let Ok(key) = wrap::open(&place, secret, found) else {
                continue;
            };
            learnt |= self.admit(&roster.space(), roster, found.epoch, key);
        }
        learnt
    }

    fn admit(&mut self, space: &SpaceId, roster: &Roster, epoch: u32, key: EpochKey) -> bool {
        let fits = roster
            .commitment(epoch)
            .is_some_and(|(_, commitment)| key.commitment(space, epoch) == commitment);
        if fits {
            self.0.insert(epoch, key);
        }
        fits
    }
}
