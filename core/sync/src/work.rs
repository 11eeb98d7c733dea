//! One space under way: its state, roster and keys, loaded once for a step and stored at its end.

use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{DeviceId, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_space::keys::DeviceSecret;
use onderweg_space::ring::KeyRing;
use rand_core::CryptoRng;

use crate::round::Me;
use crate::state::{Alarm, State};
use crate::store::{MemberTx, Place, StoreError, Stored};

/// What every step of a round works on.
pub(crate) struct Work<'a> {
    pub(crate) tx: &'a mut dyn MemberTx,
    pub(crate) me: Me<'a>,
    pub(crate) rng: &'a mut dyn CryptoRng,
    pub(crate) space: SpaceId,
    pub(crate) st: State,
    pub(crate) log: Vec<SignedEntry>,
    pub(crate) roster: Roster,
    /// Empty while locked.
    pub(crate) ring: KeyRing,
    /// A chain here differs from the relay's: ask for everything beyond the own tips again.
    pub(crate) pull_again: bool,
}

impl<'a> Work<'a> {
    pub(crate) fn load(
        tx: &'a mut dyn MemberTx,
        me: Me<'a>,
        rng: &'a mut dyn CryptoRng,
        space: SpaceId,
    ) -> Stored<Self> {
        let st = tx.state(space)?.unwrap_or_default();
        let log = tx.control(space)?;
        let roster = Roster::refold(space, &log).map_err(|_| StoreError::Damaged("control"))?;
        let ring = if me.secret.is_some() {
            tx.ring(space)?
        } else {
            KeyRing::default()
        };
        Ok(Self {
            tx,
            me,
            rng,
            space,
            st,
            log,
            roster,
            ring,
            pull_again: false,
        })
    }

    pub(crate) fn store(self) -> Stored<()> {
        self.tx.put_state(self.space, &self.st)
    }

    pub(crate) fn alarm(&mut self, alarm: Alarm) {
        self.st.alarms.insert(alarm);
    }

    /// The secret while unlocked.
    pub(crate) fn secret(&self) -> Option<&'a DeviceSecret> {
        self.me.secret
    }

    pub(crate) fn is_me(&self, device: &DeviceId) -> bool {
        *device == self.me.id
    }

    pub(crate) fn is_member(&self) -> bool {
        self.roster.is_member(&self.me.id)
    }

    /// Whether this device holds the key of the epoch in force.
    pub(crate) fn has_key(&self) -> bool {
        self.ring.fits(&self.roster, self.roster.epoch())
    }

    pub(crate) fn any(&mut self, places: &[Place]) -> Stored<bool> {
        self.tx.any_chunk(self.space, places)
    }

    /// Whether nothing is under way: all pulled, opened, acknowledged, healed.
    pub(crate) fn is_settled(&mut self) -> Stored<bool> {
        let st = &self.st;
        let calm = st.current
            && st.heal.is_none()
            && !(st.copied || st.restitute || st.need_snapshot || st.reseal || st.gone)
            && st.wedged.is_empty();
        Ok(calm
            && self.is_member()
            && self.has_key()
            && !self.any(&[Place::Outbox, Place::Received])?
            && self.tx.unsent(self.space, 1)?.is_empty())
    }
}
