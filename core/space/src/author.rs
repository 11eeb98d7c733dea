//! Builds membership entries on a given head: who may not do something gets a refusal, never a
//! half-made entry. The relay's order decides which entry stands; a loser is built again.

use ed25519_dalek::Signer;
use onderweg_protocol::control::{
    Act, Entry, Rekey, Second, SignedEntry, SpaceKind, Wrap, readmit_text,
};
use onderweg_protocol::ids::{ControlHash, DeviceId, DeviceKeys, PersonId, SpaceId, Tip};
use onderweg_protocol::roster::{Refusal, Roster};
use rand_core::CryptoRng;

use crate::epoch::EpochKey;
use crate::keys::DeviceSecret;
use crate::ring::KeyRing;
pub use crate::wish::Wish;
use crate::wrap::{self, Place};

/// Why an entry cannot be built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AuthorError {
    /// The log does not permit it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A key of an earlier epoch is not here, so it cannot be passed on.
    #[error("the key of epoch {0} is not on this device")]
    NoKey(u32),
    /// A public key is weak.
    #[error(transparent)]
    Wrap(#[from] wrap::WrapError),
}

/// Founds a space: its id, its first entry, and the key of its first epoch.
///
/// # Errors
///
/// [`AuthorError::Wrap`] only if the device's own key is weak.
pub fn found(
    kind: SpaceKind,
    salt: [u8; 16],
    secret: &DeviceSecret,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<(SpaceId, SignedEntry), AuthorError> {
    let keys = secret.keys();
    let space = SpaceId::of(&keys.id(), &salt);
    let key = EpochKey::generate(rng);
    let place = Place {
        space,
        prev: ControlHash::default(),
    };
    let rekey = Rekey {
        epoch: 1,
        commitment: key.commitment(&space, 1),
        wraps: vec![wrap::seal(&place, &keys, 1, &key, rng)?],
    };
    let act = Act::Create {
        kind,
        salt,
        keys,
        rekey,
    };
    let entry = Entry {
        n: 1,
        prev: ControlHash::default(),
        act,
        author: keys.id(),
    };
    Ok((space, SignedEntry::sign(&entry, secret.signing())))
}

/// Builds and signs the entry for a wish on the present head.
///
/// `tip_of` gives the tips that a removal names.
///
/// # Errors
///
/// [`AuthorError::Refused`] when the log does not permit it (any more): drop the wish and say so.
pub fn build(
    wish: &Wish,
    roster: &Roster,
    ring: &KeyRing,
    secret: &DeviceSecret,
    tip_of: impl Fn(&DeviceId) -> Tip,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<SignedEntry, AuthorError> {
    let place = Place {
        space: roster.space(),
        prev: roster.head(),
    };
    let act = match wish.plain() {
        Some(act) => act,
        None => act_of(wish, &place, roster, ring, secret, &tip_of, rng)?,
    };
    let entry = Entry {
        n: roster.n() + 1,
        prev: roster.head(),
        act,
        author: secret.id(),
    };
    roster.permits(&entry)?;
    Ok(SignedEntry::sign(&entry, secret.signing()))
}

/// The act of a wish that carries keys or tips, on the present head.
fn act_of(
    wish: &Wish,
    place: &Place,
    roster: &Roster,
    ring: &KeyRing,
    secret: &DeviceSecret,
    tip_of: &impl Fn(&DeviceId) -> Tip,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Act, AuthorError> {
    Ok(match wish {
        Wish::AddMember(keys, role, invite) => {
            let wraps = wrap_all(place, roster, ring, keys, rng)?;
            Act::AddMember {
                keys: *keys,
                role: *role,
                invite: *invite,
                wraps,
            }
        }
        Wish::AddDevice(keys, invite) => {
            let wraps = wrap_all(place, roster, ring, keys, rng)?;
            Act::AddDevice {
                keys: *keys,
                invite: *invite,
                wraps,
            }
        }
        Wish::Readmit(..) | Wish::Remove(_) | Wish::NewEpoch | Wish::AddSheet(..) => {
            epoch_act_of(wish, place, roster, ring, secret, tip_of, rng)?
        }
        Wish::Leave => {
            let person = roster.person_of(&secret.id()).ok_or(Refusal::NotMember)?;
            Act::Leave {
                removed: roster.devices_of(person).map(|id| tip_of(&id)).collect(),
            }
        }
        Wish::Invite(..)
        | Wish::RevokeInvite(_)
        | Wish::Erase(..)
        | Wish::NameOwner(_)
        | Wish::AcceptSnapshot { .. } => return Err(Refusal::Malformed.into()),
    })
}

/// The act of a wish that brings a new epoch, on the present head.
fn epoch_act_of(
    wish: &Wish,
    place: &Place,
    roster: &Roster,
    ring: &KeyRing,
    secret: &DeviceSecret,
    tip_of: &impl Fn(&DeviceId) -> Tip,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Act, AuthorError> {
    Ok(match wish {
        Wish::Readmit(person, keys, second) => {
            let removed: Vec<_> = roster.devices_of(*person).map(|id| tip_of(&id)).collect();
            let (wraps, rekey) = admitted(place, roster, ring, keys, &removed, rng)?;
            Act::Readmit {
                person: *person,
                keys: *keys,
                removed,
                rekey,
                wraps,
                second: second.clone(),
            }
        }
        Wish::Remove(devices) => {
            let removed: Vec<_> = devices.iter().map(tip_of).collect();
            let rekey = rekey(place, roster, &removed, None, rng)?;
            Act::Remove { removed, rekey }
        }
        Wish::AddSheet(keys, vouch) => {
            let person = roster.person_of(&secret.id()).ok_or(Refusal::NotMember)?;
            let old = roster.sheet_of(person);
            let removed: Vec<_> = old.iter().map(tip_of).collect();
            let (wraps, rekey) = admitted(place, roster, ring, keys, &removed, rng)?;
            Act::AddSheet {
                keys: *keys,
                vouch: *vouch,
                removed,
                rekey,
                wraps,
            }
        }
        Wish::NewEpoch => Act::NewEpoch {
            rekey: rekey(place, roster, &[], None, rng)?,
        },
        Wish::Invite(..)
        | Wish::RevokeInvite(_)
        | Wish::AddMember(..)
        | Wish::AddDevice(..)
        | Wish::Leave
        | Wish::Erase(..)
        | Wish::NameOwner(_)
        | Wish::AcceptSnapshot { .. } => return Err(Refusal::Malformed.into()),
    })
}

/// The one entry that a recovery sheet signs: admits a phone with these keys and burns the sheet.
///
/// # Errors
///
/// [`AuthorError::Refused`] if the sheet was used or replaced, [`AuthorError::NoKey`] if `ring` was
/// not learnt with the sheet's secret.
pub fn recover(
    roster: &Roster,
    ring: &KeyRing,
    sheet: &DeviceSecret,
    keys: &DeviceKeys,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<SignedEntry, AuthorError> {
    let place = Place {
        space: roster.space(),
        prev: roster.head(),
    };
    let removed = vec![Tip::none(sheet.id())];
    let (wraps, rekey) = admitted(&place, roster, ring, keys, &removed, rng)?;
    let entry = Entry {
        n: roster.n() + 1,
        prev: roster.head(),
        act: Act::Recover {
            keys: *keys,
            removed,
            rekey,
            wraps,
        },
        author: sheet.id(),
    };
    roster.permits(&entry)?;
    Ok(SignedEntry::sign(&entry, sheet.signing()))
}

/// A second member's word for a readmission at the present head.
pub fn second(
    roster: &Roster,
    person: &PersonId,
    keys: &DeviceKeys,
    tip_of: impl Fn(&DeviceId) -> Tip,
    secret: &DeviceSecret,
) -> Second {
    let removed: Vec<_> = roster.devices_of(*person).map(|id| tip_of(&id)).collect();
    let text = readmit_text(&roster.space(), &roster.head(), person, keys, &removed);
    Second {
        device: secret.id(),
        signature: secret.signing().sign(&text).to_bytes(),
    }
}

fn wrap_all(
    place: &Place,
    roster: &Roster,
    ring: &KeyRing,
    keys: &DeviceKeys,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Vec<Wrap>, AuthorError> {
    (1..=roster.epoch())
        .map(|epoch| {
            let key = ring
                .get(epoch)
                .filter(|_| ring.fits(roster, epoch))
                .ok_or(AuthorError::NoKey(epoch))?;
            Ok(wrap::seal(place, keys, epoch, key, rng)?)
        })
        .collect()
}

/// Every earlier epoch for a device that joins, and the next one for all that stay.
fn admitted(
    place: &Place,
    roster: &Roster,
    ring: &KeyRing,
    keys: &DeviceKeys,
    removed: &[Tip],
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<(Vec<Wrap>, Rekey), AuthorError> {
    let wraps = wrap_all(place, roster, ring, keys, &mut *rng)?;
    let rekey = rekey(place, roster, removed, Some(keys), rng)?;
    Ok((wraps, rekey))
}

fn rekey(
    place: &Place,
    roster: &Roster,
    removed: &[Tip],
    joining: Option<&DeviceKeys>,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Rekey, AuthorError> {
    let epoch = roster.epoch() + 1;
    let key = EpochKey::generate(rng);
    let stay = roster
        .devices()
        .filter(|(id, _)| removed.iter().all(|tip| tip.device != **id))
        .map(|(_, device)| &device.keys)
        .chain(joining);
    let wraps = stay
        .map(|keys| wrap::seal(place, keys, epoch, &key, rng))
        .collect::<Result<_, _>>()?;
    Ok(Rekey {
        epoch,
        commitment: key.commitment(&place.space, epoch),
        wraps,
    })
}
