//! The mailbox in PostgreSQL.

use onderweg_protocol::ids::{InviteId, SpaceId};

use super::PostgresStore;
use super::tx::{Tx, array, int, number};
use crate::store::{Letter, Mail, Posted, Result, StoreError};

impl Mail for PostgresStore {
    fn put_card(
        &self,
        invite: InviteId,
        space: SpaceId,
        bytes: &[u8],
        now_ms: u64,
    ) -> Result<Posted> {
        let (invite, space) = (invite.0.as_slice(), space.0.as_slice());
        self.working(|tx| {
            let sql = "INSERT INTO cards (invite_id, space_id, bytes, came_ms)
                VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
            tx.change(sql, &[&invite, &space, &bytes, &int(now_ms)])?;
            let sql = "SELECT space_id = $2 AND bytes = $3 FROM cards WHERE invite_id = $1";
            let same = tx.one(sql, &[&invite, &space, &bytes])?;
            let same = same.ok_or(StoreError::Damaged("a card"))?;
            Ok(if same.try_get(0)? {
                Posted::Kept
            } else {
                Posted::Taken
            })
        })
    }

    fn card(&self, invite: InviteId) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT bytes FROM cards WHERE invite_id = $1";
        let found = self.asking(sql, &[&invite.0.as_slice()])?.pop();
        Ok(found.map(|row| row.try_get(0)).transpose()?)
    }

    fn put_request(
        &self,
        invite: InviteId,
        letter: &Letter,
        most: usize,
        now_ms: u64,
    ) -> Result<Posted> {
        let (box_, id) = (invite.0.as_slice(), letter.id.as_slice());
        let (space, bytes) = (letter.space.0.as_slice(), letter.bytes.as_slice());
        self.working(|tx| {
            lock(tx, invite)?;
            let sql = "SELECT count(*), count(*) FILTER (WHERE request_id = $2)
                FROM requests WHERE invite_id = $1";
            let counted = tx.one(sql, &[&box_, &id])?;
            let counted = counted.ok_or(StoreError::Damaged("requests"))?;
            if number(&counted, 1)? > 0 {
                return Ok(Posted::Kept);
            }
            if number(&counted, 0)? >= most as u64 {
                return Ok(Posted::Full);
            }
            let sql = "INSERT INTO requests (invite_id, request_id, space_id, bytes, came_ms)
                VALUES ($1, $2, $3, $4, $5)";
            tx.change(sql, &[&box_, &id, &space, &bytes, &int(now_ms)])?;
            Ok(Posted::Kept)
        })
    }

    fn requests(&self, invite: InviteId) -> Result<Vec<Letter>> {
        let sql = "SELECT space_id, request_id, bytes, answer FROM requests
            WHERE invite_id = $1 ORDER BY request_id";
        let found = self.asking(sql, &[&invite.0.as_slice()])?;
        let letters = found.iter().map(|row| {
            Ok(Letter {
                space: SpaceId(array(row, 0)?),
                id: array(row, 1)?,
                bytes: row.try_get(2)?,
                answer: row.try_get(3)?,
            })
        });
        letters.collect()
    }

    fn put_answer(&self, invite: InviteId, request: &[u8; 32], bytes: &[u8]) -> Result<Posted> {
        let (invite, request) = (invite.0.as_slice(), request.as_slice());
        self.working(|tx| {
            // An answer that is being given by another is waited for here, and then it stands.
            let sql = "UPDATE requests SET answer = $3
                WHERE invite_id = $1 AND request_id = $2 AND answer IS NULL";
            tx.change(sql, &[&invite, &request, &bytes])?;
            let sql = "SELECT answer = $3 FROM requests WHERE invite_id = $1 AND request_id = $2";
            let same = tx.one(sql, &[&invite, &request, &bytes])?;
            let same = same.map(|row| row.try_get(0)).transpose()?;
            Ok(match same {
                Some(true) => Posted::Kept,
                Some(false) => Posted::Taken,
                None => Posted::Missing,
            })
        })
    }

    fn drop_mail(&self, before_ms: u64) -> Result<u64> {
        self.working(|tx| {
            let before = int(before_ms);
            let cards = tx.change("DELETE FROM cards WHERE came_ms < $1", &[&before])?;
            let requests = tx.change("DELETE FROM requests WHERE came_ms < $1", &[&before])?;
            let empty = "DELETE FROM boxes WHERE NOT EXISTS
                (SELECT 1 FROM requests WHERE requests.invite_id = boxes.invite_id)";
            tx.change(empty, &[])?;
            Ok(cards + requests)
        })
    }
}

/// Keeps other requests for this invitation off, so that there are never more than may be.
fn lock(tx: &Tx<'_>, invite: InviteId) -> Result<()> {
    let invite = invite.0.as_slice();
    let make = "INSERT INTO boxes (invite_id) VALUES ($1) ON CONFLICT DO NOTHING";
    let sql = "SELECT 1 FROM boxes WHERE invite_id = $1 FOR UPDATE";
    for _ in 0..10 {
        tx.hold(make, &[&invite])?;
        if tx.one(sql, &[&invite])?.is_some() {
            return Ok(());
        }
        // Tidied away in between.
    }
    Err(StoreError::Damaged("the mailbox"))
}
