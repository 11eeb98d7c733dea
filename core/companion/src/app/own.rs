//! A person's own phones. All of them are in all of the person's spaces: a phone that was admitted
//! to `me` is added to the others by whichever phone syncs next, and a phone that was removed from
//! `me` is removed everywhere.
//!
//! A new phone learns of the spaces by entries of kind `place` in `me`, whose title is a space's id:
//! written by this file alone, shown in no list. A new phone founded a `me` of its own; what stands
//! there moves to the one it was admitted to, and the empty one is left.

use std::collections::BTreeSet;

use onderweg_journal::{Kind, Set, State as Fate};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{DeviceId, DeviceKeys, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_space::author::Wish;
use onderweg_sync::state::State;
use onderweg_sync::store::{MemberTx, StoreError};

use super::letter_off::{self, Lack};
use super::names::{PLACE, PRACTICE, is_shown};
use super::sheet::is_taken_back;
use super::{Companion, EntryRef};
use crate::error::{Error, Result};
use crate::store::{Shelf, Tx};

impl Companion {
    /// Brings all own phones into all own spaces; part of every sync.
    pub(super) fn gather_own_phones(&mut self) -> Result<()> {
        let me = self.device();
        let mes = self.read(|tx| own_spaces(tx, &me))?;
        if let [home, others @ ..] = mes.as_slice() {
            for other in others {
                self.move_house(*other, *home)?;
            }
            self.learn_places(*home)?;
            self.burn_taken_back(*home)?;
            self.add_own_phones(*home)?;
        }
        Ok(())
    }

    /// Moves everything from a `me` to another, then leaves it. Other phones that are in it come along;
    /// leaving shuts all of them out, so it waits until each of them was heard in the other one.
    fn move_house(&mut self, from: SpaceId, to: SpaceId) -> Result<()> {
        let mut sealer = self.sealer()?;
        let (zone, me) = (self.zone, self.device());
        let (others, all_there) = self.write(|tx| bring_along(tx, (from, to), &me, zone))?;
        for keys in others {
            self.wish_if_permitted(to, Wish::AddDevice(keys, None))?;
        }
        let left = self.write(|tx| {
            let mut rows = tx.summaries(Shelf::Live, zone)?;
            rows.extend(tx.summaries(Shelf::Closed, zone)?);
            rows.retain(|row| row.space == from && row.summary.state != Fate::Moved);
            // What was practised here goes along, though no list shows it.
            rows.retain(|row| {
                let kind = row.summary.kind.as_ref();
                is_shown(kind) || kind.is_some_and(|kind| kind.as_str() == PRACTICE)
            });
            for row in &rows {
                let source = EntryRef {
                    space: from,
                    entry: row.entry,
                };
                // What is not here whole is fetched by syncs, and goes with a later one.
                if !letter_off::goes_along(tx, source)? {
                    continue;
                }
                let entry = tx.move_entry(from, row.entry, to)?;
                let copy = EntryRef { space: to, entry };
                letter_off::carry(tx, &mut sealer, (source, copy), Lack::Leave)?;
            }
            let wishes = tx.state(from)?.unwrap_or_default().wishes;
            let busy = !rows.is_empty() || wishes.contains(&Wish::Leave);
            let unsent = tx.send_states()?.iter().any(|(space, ..)| *space == from);
            Ok::<_, Error>(!busy && !unsent && all_there)
        })?;
        match left {
            true => self.wish_if_permitted(from, Wish::Leave),
            false => Ok(()),
        }
    }

    /// Begins to ask for spaces that another own phone is in.
    fn learn_places(&mut self, home: SpaceId) -> Result<()> {
        let zone = self.zone;
        self.write(|tx| {
            for space in places(tx, home, zone)? {
                if tx.state(space)?.is_none() {
                    tx.put_state(space, &State::default())?;
                }
            }
            Ok::<_, Error>(())
        })
    }

    /// What `me` says holds everywhere: its phones and its sheet come into the other spaces, and what
    /// was removed from it is removed there.
    fn add_own_phones(&mut self, home: SpaceId) -> Result<()> {
        let me = self.device();
        let zone = self.zone;
        let (wishes, new) = self.read(|tx| {
            let Some(roster) = tx.roster(home)? else {
                return Ok((Vec::new(), Vec::new()));
            };
            let current = tx.state(home)?.is_some_and(|state| state.current);
            let sheet = match roster.person_of(&me).and_then(|own| roster.sheet_of(own)) {
                Some(sheet) if !is_taken_back(tx, &sheet)? => Some(sheet),
                _ => None,
            };
            let alone = roster.devices().count() < 2;
            let known = places(tx, home, zone)?;
            let (mut wishes, mut new) = (Vec::new(), Vec::new());
            for space in tx.spaces()?.into_iter().filter(|space| *space != home) {
                let Some(there) = shared(tx, space, &me)? else {
                    continue;
                };
                let lacks = lacking((&roster, sheet, current), &there, &me);
                wishes.extend(lacks.into_iter().map(|wish| (space, wish)));
                if !alone && !known.contains(&space) {
                    new.push(space);
                }
            }
            Ok::<_, Error>((wishes, new))
        })?;
        self.write(|tx| {
            let kind: Kind = PLACE.parse()?;
            for space in &new {
                tx.create(home, &kind, &[Set::Title(space.to_string())])?;
            }
            Ok::<_, Error>(())
        })?;
        for (space, wish) in wishes {
            self.wish_if_permitted(space, wish)?;
        }
        Ok(())
    }

    /// Keeps a wish of the app's own accord. One that the log does not take as it stands, because the
    /// space is full for example, is none now: no sync ends by it.
    pub(super) fn wish_if_permitted(&mut self, space: SpaceId, wish: Wish) -> Result<()> {
        match self.wish(space, wish) {
            Err(Error::NotPermitted(_)) => Ok(()),
            kept => kept,
        }
    }

    /// Shuts out one phone of one's own, a lost one for example, and changes the key. From `me`
    /// it goes everywhere.
    ///
    /// # Errors
    ///
    /// [`Error::NotPermitted`].
    pub fn remove_device(&mut self, space: SpaceId, device: DeviceId) -> Result<()> {
        self.wish(space, Wish::Remove(vec![device]))?;
        if space != self.me()? {
            return Ok(());
        }
        self.remove_elsewhere(space, device)
    }

    /// Shuts one phone of one's own out of the shared spaces, and with it a sheet that it brought: one
    /// that is not the sheet of `me`.
    pub(super) fn remove_elsewhere(&mut self, home: SpaceId, device: DeviceId) -> Result<()> {
        let own = self.device();
        let others = self.read(|tx| {
            let Some(at_home) = tx.roster(home)? else {
                return Ok(Vec::new());
            };
            let stranger = at_home.device(&device).is_none();
            let mut others = Vec::new();
            for other in tx.spaces()? {
                let Some(roster) = shared(tx, other, &own)? else {
                    continue;
                };
                let person = roster.person_of(&device);
                let Some(person) = person.filter(|one| roster.person_of(&own) == Some(*one)) else {
                    continue;
                };
                let sheet = roster.sheet_of(person).filter(|_| stranger);
                let sheet = sheet.filter(|id| at_home.device(id).is_none());
                let gone = std::iter::once(device).chain(sheet).collect();
                others.push((other, Wish::Remove(gone)));
            }
            Ok::<_, Error>(others)
        })?;
        for (other, wish) in others {
            self.wish(other, wish)?;
        }
        Ok(())
    }
}

/// The other phones in one `me` that are to come into another one, and whether all of them are there and
/// know it. Where to is written down for them.
fn bring_along(
    tx: &mut Tx<'_>,
    (from, to): (SpaceId, SpaceId),
    me: &DeviceId,
    zone: onderweg_journal::Tz,
) -> Result<(Vec<DeviceKeys>, bool)> {
    let (Some(old), Some(new)) = (tx.roster(from)?, tx.roster(to)?) else {
        return Ok((Vec::new(), false));
    };
    let others: Vec<_> = old.phones().filter(|(id, _)| *id != me).collect();
    if !others.is_empty() && !places(tx, from, zone)?.contains(&to) {
        let kind: Kind = PLACE.parse()?;
        tx.create(from, &kind, &[Set::Title(to.to_string())])?;
    }
    let missing = others.iter().filter(|(id, _)| new.device(id).is_none());
    let missing = missing.map(|(_, device)| device.keys).collect();
    let tips = tx.state(to)?.unwrap_or_default().tips;
    let log = tx.control(to)?;
    let acted: BTreeSet<DeviceId> = (log.iter().filter_map(|signed| signed.entry().ok()))
        .map(|entry| entry.author)
        .chain(
            tips.values()
                .filter(|tip| tip.dev_seq > 0)
                .map(|tip| tip.device),
        )
        .collect();
    // One that was shut out there is not waited for.
    let gone = |id: &DeviceId| new.device(id).is_some_and(|device| device.gone.is_some());
    let there = |id: &DeviceId| gone(id) || (new.is_member(id) && acted.contains(id));
    let all_there = others.iter().all(|(id, _)| there(id));
    Ok((missing, all_there))
}

/// What another space lacks to be as `me` is: its log, its sheet, and whether all of it is here.
fn lacking(
    (home, sheet, current): (&Roster, Option<DeviceId>, bool),
    there: &Roster,
    me: &DeviceId,
) -> Vec<Wish> {
    let phones = home.phones().map(|(_, device)| device.keys);
    let missing = phones.filter(|keys| there.device(&keys.id()).is_none());
    let mut wishes: Vec<Wish> = missing.map(|keys| Wish::AddDevice(keys, None)).collect();
    let fresh = sheet.and_then(|id| home.device(&id)).map(|one| one.keys);
    let fresh = fresh.filter(|keys| there.device(&keys.id()).is_none());
    let Some(own) = there.person_of(me) else {
        return wishes;
    };
    // A sheet that `me` does not name was put there by a phone that is not in `me`; it goes once that
    // phone is out. Before that, `me` may be another one than that phone's.
    let all_known = there
        .devices_of(own)
        .all(|id| there.is_sheet(&id) || home.device(&id).is_some());
    let burnt = |id: &DeviceId| {
        let removed = home.device(id).is_some_and(|device| device.gone.is_some());
        let foreign = current && all_known && there.is_sheet(id) && sheet != Some(*id);
        let removed = removed || foreign;
        // A new sheet burns the one before it.
        removed && !(fresh.is_some() && there.is_sheet(id))
    };
    let stale: Vec<DeviceId> = there.devices_of(own).filter(burnt).collect();
    if !stale.is_empty() {
        wishes.push(Wish::Remove(stale));
    }
    wishes.extend(fresh.map(|keys| Wish::AddSheet(keys, None)));
    wishes
}

/// The spaces of one's own devices: the one that counts first. That is one to which another phone
/// admitted this one, else the first that it founded. One that names another of them as the place to go
/// to counts after it: phones that are in both must go the same way, or they never meet.
pub(super) fn own_spaces(tx: &mut Tx<'_>, me: &DeviceId) -> Result<Vec<SpaceId>> {
    let mut found = Vec::new();
    for space in tx.spaces()? {
        let roster = own_roster(tx, space, me)?;
        if let Some(roster) = roster.filter(|roster| roster.kind() == SpaceKind::Me) {
            let founded = roster.device(me).is_some_and(|device| device.added == 1);
            found.push((false, founded, space));
        }
    }
    if found.len() > 1 {
        let all: BTreeSet<SpaceId> = found.iter().map(|(.., space)| *space).collect();
        for (left, founded, space) in &mut found {
            *left = is_left(tx, *space, &all)?;
            // Of two that name each other everybody takes the same, whoever founded it.
            *founded &= !*left;
        }
    }
    found.sort_unstable();
    Ok(found.into_iter().map(|(.., space)| space).collect())
}

/// Whether a `me` names another one of these as the place to go to. Nothing is known of it while locked.
fn is_left(tx: &mut Tx<'_>, space: SpaceId, all: &BTreeSet<SpaceId>) -> Result<bool> {
    match places(tx, space, onderweg_journal::Tz::UTC) {
        Ok(places) => Ok(places.iter().any(|to| *to != space && all.contains(to))),
        Err(Error::Store(StoreError::Locked)) => Ok(false),
        Err(error) => Err(error),
    }
}

/// The roster of a space that this device is in and that is not a `me`.
pub(super) fn shared(tx: &mut Tx<'_>, space: SpaceId, me: &DeviceId) -> Result<Option<Roster>> {
    let roster = own_roster(tx, space, me)?;
    Ok(roster.filter(|roster| roster.kind() != SpaceKind::Me))
}

/// The roster of a space that this device is in.
pub(super) fn own_roster(tx: &mut Tx<'_>, space: SpaceId, me: &DeviceId) -> Result<Option<Roster>> {
    if tx.state(space)?.is_none_or(|state| state.gone) {
        return Ok(None);
    }
    Ok(tx.roster(space)?.filter(|roster| roster.is_member(me)))
}

/// The spaces that this person's phones are in, as `me` says.
pub(super) fn places(
    tx: &mut Tx<'_>,
    home: SpaceId,
    zone: onderweg_journal::Tz,
) -> Result<BTreeSet<SpaceId>> {
    let rows = tx.summaries(Shelf::Live, zone)?;
    let places = rows.iter().filter(|row| {
        row.space == home
            && row
                .summary
                .kind
                .as_ref()
                .is_some_and(|kind| kind.as_str() == PLACE)
    });
    Ok(places
        .filter_map(|row| SpaceId::from_hex(&row.summary.title))
        .collect())
}

#[cfg(test)]
mod tests {
    use onderweg_protocol::limits::MAX_DEVICES;
    use onderweg_protocol::roster::Refusal;
    use onderweg_space::author;
    use onderweg_space::keys::DeviceSecret;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    use super::*;
    use crate::app::{Host, Unobserved};
    use crate::clock::SystemClock;

    fn companion(folder: &std::path::Path) -> Companion {
        let host = Host {
            secret: [1; 32],
            clock: Box::new(SystemClock),
            rng: Box::new(ChaCha20Rng::seed_from_u64(1)),
            observer: Box::new(Unobserved),
            zone: onderweg_journal::Tz::UTC,
        };
        Companion::open(folder, host).unwrap()
    }

    /// Puts further phones beside the founder's.
    fn fill(app: &mut Companion, space: SpaceId, count: usize) {
        let secret = app.secret().unwrap();
        let mut rng = ChaCha20Rng::seed_from_u64(100 + count as u64);
        app.write(|tx| {
            let mut roster = tx.roster(space)?.unwrap();
            let (ring, from) = (tx.ring(space)?, roster.n());
            let mut entries = Vec::new();
            for _ in 0..count {
                let wish = Wish::AddDevice(DeviceSecret::generate(&mut rng).keys(), None);
                let tip = |id: &DeviceId| onderweg_protocol::ids::Tip::none(*id);
                let entry = author::build(&wish, &roster, &ring, &secret, tip, &mut rng).unwrap();
                roster.apply(&entry).unwrap();
                entries.push(entry);
            }
            Ok::<_, Error>(tx.put_control(space, from, &entries)?)
        })
        .unwrap();
    }

    #[test]
    fn a_space_that_is_full_ends_no_sync() {
        let folder = tempfile::tempdir().unwrap();
        let mut app = companion(folder.path());
        let me = app.me().unwrap();
        let circle = app.create_space("house").unwrap();
        fill(&mut app, me, 1);
        fill(&mut app, circle, MAX_DEVICES - 1);
        let keys = DeviceSecret::generate(&mut ChaCha20Rng::seed_from_u64(0)).keys();
        let full = app.wish(circle, Wish::AddDevice(keys, None));
        assert_eq!(full, Err(Error::NotPermitted(Refusal::Full)));
        assert_eq!(app.gather_own_phones(), Ok(()));
    }
}
