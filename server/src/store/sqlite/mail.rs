//! The mailbox in SQLite.

use onderweg_protocol::ids::{InviteId, SpaceId};
use rusqlite::OptionalExtension;

use super::{SqliteStore, int, number};
use crate::store::{Letter, Mail, Posted, Result};

impl Mail for SqliteStore {
    fn put_card(
        &self,
        invite: InviteId,
        space: SpaceId,
        bytes: &[u8],
        now_ms: u64,
    ) -> Result<Posted> {
        self.working(|tx| {
            let sql = "INSERT INTO cards (invite_id, space_id, bytes, came_ms)
                VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
            tx.execute(sql, (invite.0, space.0, bytes, int(now_ms)))?;
            let sql = "SELECT space_id = ?2 AND bytes = ?3 FROM cards WHERE invite_id = ?1";
            let same = tx.query_row(sql, (invite.0, space.0, bytes), |row| row.get(0))?;
            Ok(if same { Posted::Kept } else { Posted::Taken })
        })
    }

    fn card(&self, invite: InviteId) -> Result<Option<Vec<u8>>> {
        self.looking(|tx| {
            let sql = "SELECT bytes FROM cards WHERE invite_id = ?1";
            Ok(tx.query_row(sql, [invite.0], |row| row.get(0)).optional()?)
        })
    }

    fn put_request(
        &self,
        invite: InviteId,
        letter: &Letter,
        most: usize,
        now_ms: u64,
    ) -> Result<Posted> {
        self.working(|tx| {
            let sql = "SELECT count(*), coalesce(sum(request_id = ?2), 0)
                FROM requests WHERE invite_id = ?1";
            let (count, same) = tx.query_row(sql, (invite.0, letter.id), |row| {
                Ok((number(row, 0)?, number(row, 1)?))
            })?;
            if same > 0 {
                return Ok(Posted::Kept);
            }
            if count >= most as u64 {
                return Ok(Posted::Full);
            }
            let sql = "INSERT INTO requests (invite_id, request_id, space_id, bytes, came_ms)
                VALUES (?1, ?2, ?3, ?4, ?5)";
            let Letter {
                space, id, bytes, ..
            } = letter;
            tx.execute(sql, (invite.0, id, space.0, bytes, int(now_ms)))?;
            Ok(Posted::Kept)
        })
    }

    fn requests(&self, invite: InviteId) -> Result<Vec<Letter>> {
        self.looking(|tx| {
            let sql = "SELECT space_id, request_id, bytes, answer FROM requests
                WHERE invite_id = ?1 ORDER BY request_id";
            let mut statement = tx.prepare_cached(sql)?;
            let found = statement.query_map([invite.0], |row| {
                Ok(Letter {
                    space: SpaceId(row.get(0)?),
                    id: row.get(1)?,
                    bytes: row.get(2)?,
                    answer: row.get(3)?,
                })
            })?;
            Ok(found.collect::<rusqlite::Result<_>>()?)
        })
    }

    fn put_answer(&self, invite: InviteId, request: &[u8; 32], bytes: &[u8]) -> Result<Posted> {
        self.working(|tx| {
            let sql = "UPDATE requests SET answer = ?3
                WHERE invite_id = ?1 AND request_id = ?2 AND answer IS NULL";
            tx.execute(sql, (invite.0, request, bytes))?;
            let sql = "SELECT answer = ?3 FROM requests WHERE invite_id = ?1 AND request_id = ?2";
            let same = tx.query_row(sql, (invite.0, request, bytes), |row| row.get(0));
            Ok(match same.optional()? {
                Some(true) => Posted::Kept,
                Some(false) => Posted::Taken,
                None => Posted::Missing,
            })
        })
    }

    fn drop_mail(&self, before_ms: u64) -> Result<u64> {
        self.working(|tx| {
            let before = int(before_ms);
            let cards = tx.execute("DELETE FROM cards WHERE came_ms < ?1", [before])?;
            let requests = tx.execute("DELETE FROM requests WHERE came_ms < ?1", [before])?;
            Ok((cards + requests) as u64)
        })
    }
}
