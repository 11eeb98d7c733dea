//! Accounts in memory.

use std::collections::BTreeMap;

use onderweg_protocol::ids::{DeviceId, DeviceKeys, SpaceId};

use super::{MemoryStore, Payer};
use crate::store::{Accounts, NewCode, ProgrammeRole, Redeemed, Result};

#[derive(Debug, Clone, Default)]
pub(super) struct State {
    by_name: BTreeMap<String, Payer>,
    roles: BTreeMap<Payer, ProgrammeRole>,
    codes: BTreeMap<[u8; 32], Code>,
    devices: BTreeMap<DeviceId, (Payer, DeviceKeys)>,
}

#[derive(Debug, Clone)]
struct Code {
    account: Payer,
    expires_ms: u64,
    used_by: Option<DeviceId>,
}

impl State {
    /// Who is charged for what a device stores.
    pub(super) fn payer(&self, device: DeviceId) -> Payer {
        let enrolled = self.devices.get(&device);
        enrolled.map_or(device.0, |(account, _)| *account)
    }
}

impl Accounts for MemoryStore {
    fn put_code(&self, code: &NewCode) -> Result<()> {
        let state = &mut self.state().accounts;
        let account = *state
            .by_name
            .entry(code.name.clone())
            .or_insert(code.account);
        state.roles.insert(account, code.role);
        let kept = Code {
            account,
            expires_ms: code.expires_ms,
            used_by: None,
        };
        state.codes.insert(code.hash, kept);
        Ok(())
    }

    fn redeem(&self, hash: &[u8; 32], keys: &DeviceKeys, now_ms: u64) -> Result<Redeemed> {
        let state = &mut self.state().accounts;
        let Some(code) = state.codes.get_mut(hash) else {
            return Ok(Redeemed::Unknown);
        };
        let device = keys.id();
        match code.used_by {
            Some(other) if other != device => return Ok(Redeemed::Used),
            None if code.expires_ms <= now_ms => return Ok(Redeemed::Expired),
            Some(_) | None => code.used_by = Some(device),
        }
        let account = code.account;
        state.devices.insert(device, (account, *keys));
        let role = state.roles.get(&account).copied();
        Ok(role.map_or(Redeemed::Unknown, Redeemed::Enrolled))
    }

    fn role_of(&self, device: DeviceId) -> Result<Option<ProgrammeRole>> {
        let accounts = &self.state().accounts;
        let account = accounts.devices.get(&device).map(|(account, _)| account);
        Ok(account.and_then(|account| accounts.roles.get(account).copied()))
    }

    fn key_of(&self, device: DeviceId) -> Result<Option<[u8; 32]>> {
        let state = self.state();
        if let Some((_, keys)) = state.accounts.devices.get(&device) {
            return Ok(Some(keys.ed));
        }
        let mut spaces = state.spaces.values();
        Ok(spaces.find_map(|space| space.listed.get(&device).map(|listed| listed.ed)))
    }

    fn is_present(&self, space: SpaceId, device: DeviceId) -> Result<bool> {
        let state = self.state();
        let listed = (state.spaces.get(&space)).and_then(|space| space.listed.get(&device));
        Ok(listed.is_some_and(|listed| listed.present))
    }

    fn present(&self, space: SpaceId) -> Result<Vec<DeviceId>> {
        let state = self.state();
        let listed = state.spaces.get(&space).map(|space| space.listed.values());
        let present = listed.into_iter().flatten().filter(|listed| listed.present);
        Ok(present.map(|listed| listed.device).collect())
    }

    fn spaces_of(&self, device: DeviceId) -> Result<Vec<SpaceId>> {
        let state = self.state();
        let there = state.spaces.iter().filter(|(_, space)| {
            let listed = space.listed.get(&device);
            listed.is_some_and(|listed| listed.present)
        });
        let mut spaces: Vec<SpaceId> = there.map(|(id, _)| *id).collect();
        spaces.sort_unstable();
        Ok(spaces)
    }
}
