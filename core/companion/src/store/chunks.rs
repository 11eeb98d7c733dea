//! Sealed chunks as they travel, and where each stands. Must not open them but to note which of
//! this device's changes are on their way.

use onderweg_protocol::chunk::{Chunk, Kind};
use onderweg_protocol::ids::{ChunkId, DeviceId, SpaceId};
use onderweg_sync::store::{Place, StoreError, Stored};
use rusqlite::{Row, params};

use super::tx::Tx;

const TABLE: &str = "chunks";
const ALL: [Place; 8] = [
    Place::Outbox,
    Place::Attempt,
    Place::Received,
    Place::Held,
    Place::Quarantined,
    Place::Lost,
    Place::PieceOutbox,
    Place::Piece,
];

fn code(place: Place) -> i64 {
    match place {
        Place::Outbox => 0,
        Place::Attempt => 1,
        Place::Received => 2,
        Place::Held => 3,
        Place::Quarantined => 4,
        Place::Lost => 5,
        Place::PieceOutbox => 6,
        Place::Piece => 7,
    }
}

fn kind(kind: Kind) -> i64 {
    match kind {
        Kind::Data => 1,
        Kind::Manifest => 2,
        Kind::Piece => 3,
        Kind::Restitution => 4,
    }
}

type Raw = (i64, Vec<u8>);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((row.get(0)?, row.get(1)?))
}

fn read((place, bytes): Raw) -> Stored<(Place, Chunk)> {
    let damaged = StoreError::Damaged(TABLE);
    let place = ALL.into_iter().find(|known| code(*known) == place);
    let chunk = Chunk::parse(bytes).map_err(|_| damaged.clone())?;
    Ok((place.ok_or(damaged)?, chunk))
}

/// Lets rows through until `limit` bytes are full; the first one always.
fn within(limit: usize) -> impl FnMut(&Raw) -> bool {
    let mut used = 0_usize;
    move |(_, bytes)| {
        let first = used == 0;
        used = used.saturating_add(bytes.len());
        first || used <= limit
    }
}

impl Tx<'_> {
    pub(super) fn keep_chunk(&mut self, chunk: &Chunk, place: Place) -> Stored<()> {
        let header = chunk.header();
        let dev_seq = i64::try_from(header.dev_seq)
            .map_err(|_| StoreError::Failed("a chunk's number is too large".into()))?;
        self.exec(
            "INSERT INTO chunks (space, chunk, device, dev_seq, kind, place, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (space, chunk) DO UPDATE SET place = excluded.place",
            params![
                header.space.0,
                chunk.id().0,
                header.device.0,
                dev_seq,
                kind(header.kind),
                code(place),
                chunk.bytes()
            ],
        )?;
        if place == Place::Outbox {
            self.note_carried(chunk)
        } else {
            self.forget_carried(header.space, &chunk.id())
        }
    }

    pub(super) fn get_chunk(
        &mut self,
        space: SpaceId,
        id: &ChunkId,
    ) -> Stored<Option<(Place, Chunk)>> {
        let found = self.one(
            "SELECT place, bytes FROM chunks WHERE space = ?1 AND chunk = ?2",
            params![space.0, id.0],
            raw,
        )?;
        found.map(read).transpose()
    }

    pub(super) fn get_chunk_at(
        &mut self,
        space: SpaceId,
        device: DeviceId,
        dev_seq: u64,
    ) -> Stored<Option<(Place, Chunk)>> {
        let Ok(dev_seq) = i64::try_from(dev_seq) else {
            return Ok(None);
        };
        // After a restore a number may be held twice: the one that counts comes first.
        let found = self.one(
            "SELECT place, bytes FROM chunks
             WHERE space = ?1 AND device = ?2 AND dev_seq = ?3 AND place <> ?4
             ORDER BY place = ?5, arrival DESC LIMIT 1",
            params![
                space.0,
                device.0,
                dev_seq,
                code(Place::Attempt),
                code(Place::Lost)
            ],
            raw,
        )?;
        found.map(read).transpose()
    }

    pub(super) fn list_chunks(
        &mut self,
        space: SpaceId,
        places: &[Place],
        limit: usize,
    ) -> Stored<Vec<(Place, Chunk)>> {
        let sql = format!(
            "SELECT place, bytes FROM chunks WHERE space = ?1 AND place IN ({}) ORDER BY arrival",
            codes(places)
        );
        let found = self.until(&sql, [space.0], raw, within(limit))?;
        found.into_iter().map(read).collect()
    }

    pub(super) fn list_chunks_above(
        &mut self,
        space: SpaceId,
        device: DeviceId,
        above: u64,
        places: &[Place],
        limit: usize,
    ) -> Stored<Vec<(Place, Chunk)>> {
        let above = i64::try_from(above).unwrap_or(i64::MAX);
        let sql = format!(
            "SELECT place, bytes FROM chunks
             WHERE space = ?1 AND device = ?2 AND dev_seq > ?3 AND place IN ({})
             ORDER BY dev_seq, arrival",
            codes(places)
        );
        let found = self.until(&sql, params![space.0, device.0, above], raw, within(limit))?;
        found.into_iter().map(read).collect()
    }

    pub(super) fn has_chunk(&mut self, space: SpaceId, places: &[Place]) -> Stored<bool> {
        let sql = format!(
            "SELECT 1 FROM chunks WHERE space = ?1 AND place IN ({}) LIMIT 1",
            codes(places)
        );
        let found = self.one(&sql, [space.0], |_| Ok(()))?;
        Ok(found.is_some())
    }

    pub(super) fn forget_chunk(&mut self, space: SpaceId, id: &ChunkId) -> Stored<()> {
        self.exec(
            "DELETE FROM chunks WHERE space = ?1 AND chunk = ?2",
            params![space.0, id.0],
        )?;
        self.forget_carried(space, id)
    }
}

/// Few sets of places are ever asked for, so the statements stay in the cache.
fn codes(places: &[Place]) -> String {
    let codes: Vec<_> = places
        .iter()
        .map(|place| code(*place).to_string())
        .collect();
    codes.join(",")
}
