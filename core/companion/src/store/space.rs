//! Spaces: their state, their keys, who is in them. Must not know chunks or entries.

use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{DeviceId, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_space::author::Wish;
use onderweg_space::epoch::EpochKey;
use onderweg_space::ring::KeyRing;
use onderweg_sync::state::State;
use onderweg_sync::store::{StoreError, Stored};
use rusqlite::params;

use super::notes::Under;
use super::tx::Tx;

const SPACES: &str = "spaces";
const EPOCHS: &str = "epochs";

impl Tx<'_> {
    pub(super) fn list_spaces(&mut self) -> Stored<Vec<SpaceId>> {
        self.all("SELECT space FROM spaces ORDER BY space", [], |row| {
            row.get(0).map(SpaceId)
        })
    }

    pub(super) fn get_state(&mut self, space: SpaceId) -> Stored<Option<State>> {
        let sealed = self.one(
            "SELECT sealed FROM spaces WHERE space = ?1",
            [space.0],
            |row| row.get::<_, Vec<u8>>(0),
        )?;
        let Some(sealed) = sealed else {
            return Ok(None);
        };
        let plain = self.unseal(Under::Transit, SPACES, &space.0, &sealed)?;
        from_cbor(&plain, "state")
            .map(Some)
            .map_err(|_| StoreError::Damaged(SPACES))
    }

    pub(super) fn set_state(&mut self, space: SpaceId, state: &State) -> Stored<()> {
        let sealed = self.seal(Under::Transit, SPACES, &space.0, &to_cbor(state))?;
        self.exec(
            "INSERT INTO spaces (space, sealed) VALUES (?1, ?2)
             ON CONFLICT (space) DO UPDATE SET sealed = excluded.sealed",
            params![space.0, sealed],
        )?;
        Ok(())
    }

    pub(super) fn get_ring(&mut self, space: SpaceId) -> Stored<KeyRing> {
        self.need_open()?;
        let rows = self.all(
            "SELECT epoch, sealed FROM epochs WHERE space = ?1",
            [space.0],
            |row| Ok((row.get::<_, u32>(0)?, row.get::<_, Vec<u8>>(1)?)),
        )?;
        let mut ring = KeyRing::default();
        for (epoch, sealed) in rows {
            let plain = self.unseal(Under::Content, EPOCHS, &epoch_key(space, epoch), &sealed)?;
            let bytes = plain.try_into().map_err(|_| StoreError::Damaged(EPOCHS))?;
            ring.insert(epoch, EpochKey::from_bytes(bytes));
        }
        Ok(ring)
    }

    pub(super) fn set_ring(&mut self, space: SpaceId, ring: &KeyRing) -> Stored<()> {
        self.need_open()?;
        self.exec("DELETE FROM epochs WHERE space = ?1", [space.0])?;
        for (epoch, key) in ring.iter() {
            let at = epoch_key(space, epoch);
            let sealed = self.seal(Under::Content, EPOCHS, &at, key.as_bytes())?;
            self.exec(
                "INSERT INTO epochs (space, epoch, sealed) VALUES (?1, ?2, ?3)",
                params![space.0, epoch, sealed],
            )?;
        }
        Ok(())
    }

    /// Who is in a space, by the log as stored; `None` for a space that is not known here.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`] for a log that does not fold.
    pub fn roster(&mut self, space: SpaceId) -> Stored<Option<Roster>> {
        self.step()?;
        self.get_roster(space)
    }

    pub(super) fn get_roster(&mut self, space: SpaceId) -> Stored<Option<Roster>> {
        if self.get_state(space)?.is_none() {
            return Ok(None);
        }
        let log = self.get_control(space)?;
        Roster::refold(space, &log)
            .map(Some)
            .map_err(|_| StoreError::Damaged("control"))
    }

    /// The person's own space, if this device is in one.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn me_space(&mut self) -> Stored<Option<SpaceId>> {
        self.step()?;
        self.find_me()
    }

    pub(super) fn find_me(&mut self) -> Stored<Option<SpaceId>> {
        // One that this phone is leaving only where there is no other.
        let mut leaving = None;
        for space in self.list_spaces()? {
            if !self.is_writable(space)? || self.get_kind(space)? != Some(SpaceKind::Me) {
                continue;
            }
            let state = self.get_state(space)?.unwrap_or_default();
            if !state.wishes.contains(&Wish::Leave) {
                return Ok(Some(space));
            }
            leaving = leaving.or(Some(space));
        }
        Ok(leaving)
    }

    /// Whether this device may still write here.
    pub(super) fn is_writable(&mut self, space: SpaceId) -> Stored<bool> {
        Ok(self.get_state(space)?.is_some_and(|state| !state.gone))
    }

    /// All devices of this device's person in a space, this one always among them.
    pub(super) fn own_devices(&mut self, space: SpaceId) -> Stored<Vec<DeviceId>> {
        let me = self.device();
        let mut own = vec![me];
        if let Some(roster) = self.get_roster(space)?
            && let Some(person) = roster.device(&me).map(|device| device.person)
        {
            own.extend(roster.devices_of(person).filter(|device| *device != me));
        }
        Ok(own)
    }
}

fn epoch_key(space: SpaceId, epoch: u32) -> [u8; 20] {
    let mut out = [0; 20];
    let (head, tail) = out.split_at_mut(16);
    head.copy_from_slice(&space.0);
    tail.copy_from_slice(&epoch.to_be_bytes());
    out
}
