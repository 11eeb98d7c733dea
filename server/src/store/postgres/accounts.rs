//! Accounts in PostgreSQL.

use onderweg_protocol::ids::{DeviceId, DeviceKeys, SpaceId};

use super::PostgresStore;
use super::tx::{Tx, array, array_or_none, int, number};
use crate::store::{Accounts, NewCode, ProgrammeRole, Redeemed, Result, StoreError};

struct Kept {
    account: [u8; 16],
    expires_ms: u64,
    used_by: Option<[u8; 16]>,
    role: String,
}

impl Accounts for PostgresStore {
    fn put_code(&self, code: &NewCode) -> Result<()> {
        let sql = "WITH account AS (
                INSERT INTO accounts (account_id, name, role, made_ms) VALUES ($1, $2, $3, $4)
                ON CONFLICT (name) DO UPDATE SET role = EXCLUDED.role RETURNING account_id)
            INSERT INTO codes (hash, account_id, expires_ms)
            SELECT $5::bytea, account_id, $6::bigint FROM account";
        let (account, hash) = (code.account.as_slice(), code.hash.as_slice());
        let (made, expires) = (int(code.now_ms), int(code.expires_ms));
        let role = code.role.word();
        self.telling(sql, &[&account, &code.name, &role, &made, &hash, &expires])?;
        Ok(())
    }

    fn redeem(&self, hash: &[u8; 32], keys: &DeviceKeys, now_ms: u64) -> Result<Redeemed> {
        let device = keys.id();
        self.working(|tx| {
            let Some(code) = kept(tx, hash)? else {
                return Ok(Redeemed::Unknown);
            };
            match code.used_by {
                Some(other) if other != device.0 => return Ok(Redeemed::Used),
                None if code.expires_ms <= now_ms => return Ok(Redeemed::Expired),
                Some(_) | None => {}
            }
            let role =
                ProgrammeRole::from_word(&code.role).ok_or(StoreError::Damaged("account role"))?;
            let sql = "WITH code AS (UPDATE codes SET used_by = $2 WHERE hash = $1)
                INSERT INTO devices (device_id, account_id, ed, x, since_ms)
                VALUES ($2, $3, $4, $5, $6)
                ON CONFLICT (device_id) DO UPDATE SET account_id = EXCLUDED.account_id";
            let (hash, id) = (hash.as_slice(), device.0.as_slice());
            let (account, ed, x) = (
                code.account.as_slice(),
                keys.ed.as_slice(),
                keys.x.as_slice(),
            );
            tx.change(sql, &[&hash, &id, &account, &ed, &x, &int(now_ms)])?;
            Ok(Redeemed::Enrolled(role))
        })
    }

    fn role_of(&self, device: DeviceId) -> Result<Option<ProgrammeRole>> {
        let sql = "SELECT role FROM devices JOIN accounts USING (account_id)
            WHERE device_id = $1";
        let found = self.asking(sql, &[&device.0.as_slice()])?.pop();
        let role =
            |word: &str| ProgrammeRole::from_word(word).ok_or(StoreError::Damaged("account role"));
        found.map(|row| role(row.try_get(0)?)).transpose()
    }

    fn key_of(&self, device: DeviceId) -> Result<Option<[u8; 32]>> {
        let sql = "(SELECT ed FROM devices WHERE device_id = $1)
            UNION ALL (SELECT ed FROM listed WHERE device_id = $1 LIMIT 1) LIMIT 1";
        let found = self.asking(sql, &[&device.0.as_slice()])?.pop();
        found.map(|row| array(&row, 0)).transpose()
    }

    fn is_present(&self, space: SpaceId, device: DeviceId) -> Result<bool> {
        let sql = "SELECT 1 FROM members WHERE space_id = $1 AND device_id = $2 AND present";
        let found = self.asking(sql, &[&space.0.as_slice(), &device.0.as_slice()])?;
        Ok(!found.is_empty())
    }

    fn present(&self, space: SpaceId) -> Result<Vec<DeviceId>> {
        let sql = "SELECT device_id FROM members
            WHERE space_id = $1 AND present ORDER BY device_id";
        let found = self.asking(sql, &[&space.0.as_slice()])?;
        let ids = found.iter().map(|row| array(row, 0).map(DeviceId));
        ids.collect()
    }

    fn spaces_of(&self, device: DeviceId) -> Result<Vec<SpaceId>> {
        let sql = "SELECT space_id FROM members
            WHERE device_id = $1 AND present ORDER BY space_id";
        let found = self.asking(sql, &[&device.0.as_slice()])?;
        let ids = found.iter().map(|row| array(row, 0).map(SpaceId));
        ids.collect()
    }
}

/// The code, which nobody else looks at until the end of the transaction.
fn kept(tx: &Tx<'_>, hash: &[u8; 32]) -> Result<Option<Kept>> {
    let sql = "SELECT account_id, expires_ms, used_by, role
        FROM codes JOIN accounts USING (account_id) WHERE hash = $1 FOR UPDATE OF codes";
    let found = tx.one(sql, &[&hash.as_slice()])?;
    let read = |row| {
        Ok(Kept {
            account: array(&row, 0)?,
            expires_ms: number(&row, 1)?,
            used_by: array_or_none(&row, 2)?,
            role: row.try_get(3)?,
        })
    };
    found.map(read).transpose()
}
