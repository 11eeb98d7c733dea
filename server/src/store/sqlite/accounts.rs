//! Accounts in SQLite.

use onderweg_protocol::ids::{DeviceId, DeviceKeys, SpaceId};
use rusqlite::{Connection, OptionalExtension};

use super::{SqliteStore, int, number};
use crate::store::{Accounts, NewCode, ProgrammeRole, Redeemed, Result, StoreError};

/// Who is charged for what a device stores: its account, or itself if it has none.
pub(super) fn payer(db: &Connection, device: DeviceId) -> Result<[u8; 16]> {
    let sql = "SELECT account_id FROM devices WHERE device_id = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let account = statement
        .query_row([device.0], |row| row.get(0))
        .optional()?;
    Ok(account.unwrap_or(device.0))
}

struct Kept {
    account: [u8; 16],
    expires_ms: u64,
    used_by: Option<[u8; 16]>,
    role: String,
}

impl Accounts for SqliteStore {
    fn put_code(&self, code: &NewCode) -> Result<()> {
        self.working(|tx| {
            let account: [u8; 16] = tx.query_row(
                "INSERT INTO accounts (account_id, name, role, made_ms) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (name) DO UPDATE SET role = ?3 RETURNING account_id",
                (code.account, &code.name, code.role.word(), int(code.now_ms)),
                |row| row.get(0),
            )?;
            tx.execute(
                "INSERT INTO codes (hash, account_id, expires_ms) VALUES (?1, ?2, ?3)",
                (code.hash, account, int(code.expires_ms)),
            )?;
            Ok(())
        })
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
            tx.execute(
                "UPDATE codes SET used_by = ?2 WHERE hash = ?1",
                (hash, device.0),
            )?;
            tx.execute(
                "INSERT INTO devices (device_id, account_id, ed, x, since_ms)
                 VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (device_id) DO UPDATE SET account_id = ?2",
                (device.0, code.account, keys.ed, keys.x, int(now_ms)),
            )?;
            Ok(Redeemed::Enrolled(role))
        })
    }

    fn role_of(&self, device: DeviceId) -> Result<Option<ProgrammeRole>> {
        self.looking(|tx| {
            let sql = "SELECT role FROM devices JOIN accounts USING (account_id)
                WHERE device_id = ?1";
            let mut statement = tx.prepare_cached(sql)?;
            let word: Option<String> = statement
                .query_row([device.0], |row| row.get(0))
                .optional()?;
            let role = |word: String| {
                ProgrammeRole::from_word(&word).ok_or(StoreError::Damaged("account role"))
            };
            word.map(role).transpose()
        })
    }

    fn key_of(&self, device: DeviceId) -> Result<Option<[u8; 32]>> {
        self.looking(|tx| {
            let sql = "SELECT ed FROM devices WHERE device_id = ?1
                UNION ALL SELECT ed FROM members WHERE device_id = ?1 LIMIT 1";
            let mut statement = tx.prepare_cached(sql)?;
            Ok(statement
                .query_row([device.0], |row| row.get(0))
                .optional()?)
        })
    }

    fn is_present(&self, space: SpaceId, device: DeviceId) -> Result<bool> {
        self.looking(|tx| {
            let sql = "SELECT 1 FROM members
                WHERE space_id = ?1 AND device_id = ?2 AND present";
            let mut statement = tx.prepare_cached(sql)?;
            Ok(statement.exists((space.0, device.0))?)
        })
    }

    fn present(&self, space: SpaceId) -> Result<Vec<DeviceId>> {
        self.looking(|tx| {
            let sql = "SELECT device_id FROM members
                WHERE space_id = ?1 AND present ORDER BY device_id";
            let mut statement = tx.prepare_cached(sql)?;
            let found = statement.query_map([space.0], |row| row.get(0).map(DeviceId))?;
            Ok(found.collect::<rusqlite::Result<_>>()?)
        })
    }

    fn spaces_of(&self, device: DeviceId) -> Result<Vec<SpaceId>> {
        self.looking(|tx| {
            let sql = "SELECT space_id FROM members
                WHERE device_id = ?1 AND present ORDER BY space_id";
            let mut statement = tx.prepare_cached(sql)?;
            let found = statement.query_map([device.0], |row| row.get(0).map(SpaceId))?;
            Ok(found.collect::<rusqlite::Result<_>>()?)
        })
    }
}

fn kept(db: &Connection, hash: &[u8; 32]) -> Result<Option<Kept>> {
    let sql = "SELECT account_id, expires_ms, used_by, role
        FROM codes JOIN accounts USING (account_id) WHERE hash = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let found = statement.query_row([hash], |row| {
        Ok(Kept {
            account: row.get(0)?,
            expires_ms: number(row, 1)?,
            used_by: row.get(2)?,
            role: row.get(3)?,
        })
    });
    Ok(found.optional()?)
}
