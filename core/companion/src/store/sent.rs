//! How far an entry's own changes have come: only here, sent, on the server.
//! Must not know documents.

use std::collections::BTreeSet;

use onderweg_journal::measure;
use onderweg_protocol::body::{Data, from_cbor};
use onderweg_protocol::chunk::{Chunk, Kind};
use onderweg_protocol::ids::{ChunkId, EntryId, SpaceId};
use onderweg_protocol::message::SyncRequest;
use onderweg_sync::store::{Place, Stored};
use rusqlite::params;

use super::tx::Tx;

/// How far the last of this device's own changes of an entry has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SendState {
    /// It has not left this device.
    OnlyHere,
    /// It was sent, and the server has not said that it has it.
    Sent,
    /// The server has it, or nothing was ever written here.
    OnServer,
}

impl Tx<'_> {
    /// How far an entry has come. Readable while locked.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn send_state(&mut self, space: SpaceId, entry: EntryId) -> Stored<SendState> {
        self.step()?;
        let key = params![space.0, entry.0];
        let here = self.count(
            "SELECT EXISTS (SELECT 1 FROM unsent WHERE space = ?1 AND entry = ?2)
                 OR EXISTS (SELECT 1 FROM carried WHERE space = ?1 AND entry = ?2 AND sent = 0)",
            key,
        )?;
        if here > 0 {
            return Ok(SendState::OnlyHere);
        }
        let under_way = self.count(
            "SELECT EXISTS (SELECT 1 FROM carried WHERE space = ?1 AND entry = ?2)",
            key,
        )?;
        Ok(if under_way > 0 {
            SendState::Sent
        } else {
            SendState::OnServer
        })
    }

    /// Entries whose own changes are not all on the server, with how far they have come.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn send_states(&mut self) -> Stored<Vec<(SpaceId, EntryId, SendState)>> {
        self.step()?;
        let rows = self.all(
            "SELECT space, entry, min(sent) FROM (
                 SELECT space, entry, 0 AS sent FROM unsent
                 UNION ALL SELECT space, entry, sent FROM carried)
             GROUP BY space, entry ORDER BY space, entry",
            [],
            |row| {
                let at = (SpaceId(row.get(0)?), EntryId(row.get(1)?));
                Ok((at.0, at.1, row.get::<_, i64>(2)?))
            },
        )?;
        let state = |sent| match sent {
            0 => SendState::OnlyHere,
            _ => SendState::Sent,
        };
        let told = rows.into_iter().map(|(s, e, sent)| (s, e, state(sent)));
        Ok(told.collect())
    }

    /// Own changes that the server has not acknowledged, in all spaces. Readable while locked.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn unsent_count(&mut self) -> Stored<u64> {
        self.step()?;
        self.count(
            "SELECT (SELECT count(*) FROM unsent) + (SELECT count(*) FROM carried)",
            [],
        )
    }

    /// Notes that these chunks left the device: call once the request was written to the network,
    /// whatever became of the answer.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn mark_sent(&mut self, request: &SyncRequest) -> Stored<()> {
        self.step()?;
        for ask in &request.spaces {
            for bytes in &ask.chunks {
                if let Ok(chunk) = Chunk::parse(bytes.to_vec()) {
                    self.exec(
                        "UPDATE carried SET sent = 1 WHERE space = ?1 AND chunk = ?2",
                        params![ask.space.0, chunk.id().0],
                    )?;
                }
            }
        }
        Ok(())
    }

    /// Notes which own changes an unacknowledged chunk carries, as far as its key is open.
    pub(super) fn note_carried(&mut self, chunk: &Chunk) -> Stored<()> {
        let header = chunk.header();
        let own = header.kind == Kind::Data && header.device == self.device();
        if !own || self.vault.is_locked() {
            return Ok(());
        }
        let ring = self.get_ring(header.space)?;
        let opened = ring
            .get(header.epoch)
            .and_then(|key| onderweg_space::open::open(chunk, key).ok());
        let Some(data) = opened.and_then(|body| from_cbor::<Data>(&body, "data").ok()) else {
            return Ok(());
        };
        for batch in &data.batches {
            for meta in batch.changes.iter().filter_map(|bytes| measure(bytes).ok()) {
                self.exec(
                    "INSERT OR IGNORE INTO carried (space, chunk, entry, hash, sent)
                     VALUES (?1, ?2, ?3, ?4, 0)",
                    params![header.space.0, chunk.id().0, batch.entry.0, meta.hash.0],
                )?;
            }
        }
        Ok(())
    }

    /// Entries of which own chunks above this number carry something. Needs content to be open.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn carried_above(&mut self, space: SpaceId, above: u64) -> Stored<BTreeSet<EntryId>> {
        self.step()?;
        let ring = self.get_ring(space)?;
        let held = [Place::Held];
        let own = self.device();
        let mut found = BTreeSet::new();
        for (_, chunk) in self.list_chunks_above(space, own, above, &held, usize::MAX)? {
            let header = chunk.header();
            if header.kind != Kind::Data {
                continue;
            }
            let opened = ring
                .get(header.epoch)
                .and_then(|key| onderweg_space::open::open(&chunk, key).ok());
            let data = opened.and_then(|body| from_cbor::<Data>(&body, "data").ok());
            found.extend(
                data.into_iter()
                    .flat_map(|data| data.batches)
                    .map(|batch| batch.entry),
            );
        }
        Ok(found)
    }

    pub(super) fn forget_carried(&mut self, space: SpaceId, chunk: &ChunkId) -> Stored<()> {
        self.exec(
            "DELETE FROM carried WHERE space = ?1 AND chunk = ?2",
            params![space.0, chunk.0],
        )?;
        Ok(())
    }

    /// Hashes of one entry's own changes that the server has not acknowledged.
    pub(super) fn under_way(
        &mut self,
        space: SpaceId,
        entry: EntryId,
    ) -> Stored<BTreeSet<[u8; 32]>> {
        let found = self.all(
            "SELECT hash FROM unsent WHERE space = ?1 AND entry = ?2
             UNION SELECT hash FROM carried WHERE space = ?1 AND entry = ?2",
            params![space.0, entry.0],
            |row| row.get(0),
        )?;
        Ok(found.into_iter().collect())
    }
}
