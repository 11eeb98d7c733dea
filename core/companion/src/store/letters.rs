//! Parts of letters as they travel: those to be sent, and a bounded cache of those that came. Must not
//! open one: the key stands in the entry.

use onderweg_protocol::blob::part::{BlobName, BlobPart};
use onderweg_protocol::ids::{BlobId, EntryId, Incarnation, SpaceId};
use onderweg_sync::store::Stored;
use rusqlite::{Row, params};

use super::tx::Tx;

const DAY_MS: i64 = 24 * 3_600_000;
const STATE: &str = "SELECT blob, space, entry, thumb, parts, upload, tried, life, used_ms,
    (SELECT count(*) FROM blob_parts WHERE blob_parts.blob = blobs.blob),
    (SELECT count(*) FROM blob_parts WHERE blob_parts.blob = blobs.blob AND sent = 1)
    FROM blobs";

/// Whether a blob is to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Upload {
    /// Nothing to send.
    Nothing,
    /// Parts are to be sent.
    Waiting,
    /// The server does not take it; a person may delete something there.
    Refused,
    /// It was taken off its entry, and is to be deleted at the server.
    Doomed,
    /// The server has deleted it. Kept, so that a restored one is told again.
    Deleted,
}

/// How a blob stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BlobState {
    /// Which.
    pub(crate) blob: BlobId,
    /// Where.
    pub(crate) space: SpaceId,
    /// Of which entry.
    pub(crate) entry: EntryId,
    /// Whether it is a small picture.
    pub(crate) thumb: bool,
    /// How many parts it has.
    pub(crate) parts: u16,
    /// Whether it is to be sent.
    pub(crate) upload: Upload,
    /// Whether a part was sent whose answer may be lost.
    pub(crate) tried: bool,
    /// The life of the server that held it whole.
    pub(crate) life: Incarnation,
    /// When it came, was opened, or was looked for in vain.
    pub(crate) used_ms: i64,
    /// Parts that are here.
    pub(crate) here: u16,
    /// Parts that the server has.
    pub(crate) sent: u16,
}

impl BlobState {
    /// Whether all parts are here.
    pub(crate) fn is_whole(&self) -> bool {
        self.here == self.parts
    }
}

fn state(row: &Row<'_>) -> rusqlite::Result<BlobState> {
    let upload = match row.get::<_, u8>(5)? {
        0 => Upload::Nothing,
        1 => Upload::Waiting,
        3 => Upload::Doomed,
        4 => Upload::Deleted,
        _ => Upload::Refused,
    };
    Ok(BlobState {
        blob: BlobId(row.get(0)?),
        space: SpaceId(row.get(1)?),
        entry: EntryId(row.get(2)?),
        thumb: row.get(3)?,
        parts: row.get(4)?,
        upload,
        tried: row.get(6)?,
        life: Incarnation(row.get(7)?),
        used_ms: row.get(8)?,
        here: row.get(9)?,
        sent: row.get(10)?,
    })
}

impl Tx<'_> {
    /// Keeps a blob of one's own, all of it, to be sent.
    pub(super) fn attach_blob(&mut self, thumb: bool, parts: &[BlobPart]) -> Stored<()> {
        self.step()?;
        for part in parts {
            let header = part.header();
            self.note_blob(&header.name, thumb, header.parts)?;
            self.keep_part(part)?;
        }
        if let Some(first) = parts.first() {
            let blob = first.header().name.id();
            self.exec("UPDATE blobs SET upload = 1 WHERE blob = ?1", [blob.0])?;
        }
        Ok(())
    }

    /// Keeps a part that came.
    pub(crate) fn fetched_part(&mut self, thumb: bool, part: &BlobPart) -> Stored<()> {
        self.step()?;
        let header = part.header();
        self.note_blob(&header.name, thumb, header.parts)?;
        self.keep_part(part)
    }

    /// A small picture was looked for, and is not on the server.
    pub(crate) fn thumb_is_away(&mut self, name: &BlobName, parts: u16) -> Stored<()> {
        self.step()?;
        self.note_blob(name, true, parts)
    }

    fn note_blob(&mut self, name: &BlobName, thumb: bool, parts: u16) -> Stored<()> {
        let life = self.get_state(name.space)?.map(|state| state.incarnation);
        let (blob, now) = (name.id(), self.now_ms);
        self.exec(
            "INSERT INTO blobs (blob, space, entry, thumb, parts, upload, tried, life, used_ms)
             VALUES (?1, ?2, ?3, ?4, ?5, 0, 0, ?6, ?7)
             ON CONFLICT (blob) DO UPDATE SET used_ms = excluded.used_ms",
            params![
                blob.0,
                name.space.0,
                name.entry.0,
                thumb,
                parts,
                life.unwrap_or_default().0,
                now
            ],
        )?;
        Ok(())
    }

    fn keep_part(&mut self, part: &BlobPart) -> Stored<()> {
        let header = part.header();
        self.exec(
            "INSERT INTO blob_parts (blob, part, sent, bytes) VALUES (?1, ?2, 0, ?3)
             ON CONFLICT (blob, part) DO UPDATE SET bytes = excluded.bytes",
            params![header.name.id().0, header.part, part.bytes()],
        )?;
        Ok(())
    }

    /// How a blob stands.
    pub(crate) fn blob_state(&mut self, blob: BlobId) -> Stored<Option<BlobState>> {
        self.step()?;
        self.one(&format!("{STATE} WHERE blob = ?1"), [blob.0], state)
    }

    /// All blobs that are here, small pictures first.
    pub(crate) fn blob_states(&mut self) -> Stored<Vec<BlobState>> {
        self.step()?;
        self.all(
            &format!("{STATE} ORDER BY thumb DESC, used_ms, blob"),
            [],
            state,
        )
    }

    /// How many parts, of one space or of all, are only here: they wait to be sent, or the server does not take them.
    pub(crate) fn parts_only_here(&mut self, space: Option<SpaceId>) -> Stored<u64> {
        let there = |one: &BlobState| space.is_none_or(|space| one.space == space);
        let states = self.blob_states()?.into_iter().filter(there);
        let only = states.filter(|one| matches!(one.upload, Upload::Waiting | Upload::Refused));
        Ok(only
            .map(|one| u64::from(one.parts.saturating_sub(one.sent)))
            .sum())
    }

    /// The numbers of parts that are here; only those not yet sent, if asked so.
    pub(crate) fn part_numbers(&mut self, blob: BlobId, unsent: bool) -> Stored<Vec<u16>> {
        self.step()?;
        self.all(
            "SELECT part FROM blob_parts WHERE blob = ?1 AND (sent = 0 OR ?2 = 0) ORDER BY part",
            params![blob.0, unsent],
            |row| row.get(0),
        )
    }

    /// One part as it travels.
    pub(crate) fn part_bytes(&mut self, blob: BlobId, part: u16) -> Stored<Option<Vec<u8>>> {
        self.step()?;
        self.one(
            "SELECT bytes FROM blob_parts WHERE blob = ?1 AND part = ?2",
            params![blob.0, part],
            |row| row.get(0),
        )
    }

    /// From now on a part may be at the server, whatever is answered.
    pub(crate) fn blob_tried(&mut self, blob: BlobId) -> Stored<()> {
        self.step()?;
        self.exec("UPDATE blobs SET tried = 1 WHERE blob = ?1", [blob.0])?;
        Ok(())
    }

    /// The server has these parts, and no others.
    pub(crate) fn parts_are_there(&mut self, blob: BlobId, there: &[u16]) -> Stored<()> {
        self.step()?;
        self.exec("UPDATE blob_parts SET sent = 0 WHERE blob = ?1", [blob.0])?;
        for part in there {
            self.sent_part(blob, *part)?;
        }
        self.settle_blob(blob)
    }

    /// The server has this part, too.
    pub(crate) fn part_is_there(&mut self, blob: BlobId, part: u16) -> Stored<()> {
        self.step()?;
        self.sent_part(blob, part)?;
        self.settle_blob(blob)
    }

    fn sent_part(&mut self, blob: BlobId, part: u16) -> Stored<()> {
        self.exec(
            "UPDATE blob_parts SET sent = 1 WHERE blob = ?1 AND part = ?2",
            params![blob.0, part],
        )?;
        Ok(())
    }

    /// A blob whose parts are all there has nothing to send, in this life of the server.
    fn settle_blob(&mut self, blob: BlobId) -> Stored<()> {
        let found = self.one(&format!("{STATE} WHERE blob = ?1"), [blob.0], state)?;
        let Some(found) = found.filter(|found| found.sent == found.parts) else {
            return Ok(());
        };
        let life = self.get_state(found.space)?.map(|state| state.incarnation);
        self.exec(
            "UPDATE blobs SET upload = 0, tried = 0, life = ?2 WHERE blob = ?1",
            params![blob.0, life.unwrap_or_default().0],
        )?;
        Ok(())
    }

    /// The server does not take it; it is asked again when something of that space went, or after a day.
    pub(crate) fn blob_refused(&mut self, blob: BlobId) -> Stored<()> {
        self.step()?;
        let now = self.now_ms;
        self.exec(
            "UPDATE blobs SET upload = 2, used_ms = ?2 WHERE blob = ?1",
            params![blob.0, now],
        )?;
        Ok(())
    }

    /// Something went from the server: there may be room.
    fn ask_again(&mut self, space: SpaceId) -> Stored<()> {
        self.exec(
            "UPDATE blobs SET upload = 1, tried = 1 WHERE upload = 2 AND space = ?1",
            [space.0],
        )?;
        Ok(())
    }

    /// Forgets the bytes of a blob of one's own; what the server may have is deleted there, also in its
    /// next life.
    pub(crate) fn doom_blob(&mut self, name: &BlobName, thumb: bool, parts: u16) -> Stored<()> {
        self.step()?;
        let blob = name.id();
        let found = self.one(&format!("{STATE} WHERE blob = ?1"), [blob.0], state)?;
        if found.is_some_and(|found| found.upload == Upload::Waiting && !found.tried) {
            return self.drop_blob(blob);
        }
        self.note_blob(name, thumb, parts)?;
        self.exec("DELETE FROM blob_parts WHERE blob = ?1", [blob.0])?;
        self.exec("UPDATE blobs SET upload = 3 WHERE blob = ?1", [blob.0])?;
        Ok(())
    }

    /// The same of one that no entry names any more: it was taken off, here or on another phone.
    pub(crate) fn doom_unnamed(&mut self, found: &BlobState) -> Stored<()> {
        self.step()?;
        if found.upload == Upload::Waiting && !found.tried && found.sent == 0 {
            return self.drop_blob(found.blob);
        }
        self.exec("DELETE FROM blob_parts WHERE blob = ?1", [found.blob.0])?;
        self.exec(
            "UPDATE blobs SET upload = 3 WHERE blob = ?1",
            [found.blob.0],
        )?;
        Ok(())
    }

    /// The server has deleted it, in this life.
    pub(crate) fn blob_deleted(&mut self, found: &BlobState) -> Stored<()> {
        self.step()?;
        let life = self.get_state(found.space)?.map(|state| state.incarnation);
        self.exec(
            "UPDATE blobs SET upload = 4, life = ?2 WHERE blob = ?1",
            params![found.blob.0, life.unwrap_or_default().0],
        )?;
        self.ask_again(found.space)
    }

    /// What is here whole, and was held by another life of the server, is offered again, and what was
    /// deleted in another life is deleted again; what belongs to a space that this phone is no longer
    /// in is neither sent nor deleted any more.
    pub(crate) fn offer_blobs_again(&mut self) -> Stored<()> {
        self.step()?;
        let yesterday = self.now_ms.saturating_sub(DAY_MS);
        self.exec(
            "UPDATE blobs SET upload = 1, tried = 1 WHERE upload = 2 AND used_ms < ?1",
            [yesterday],
        )?;
        for found in self.all(STATE, [], state)? {
            let space = self.get_state(found.space)?;
            let gone = space.as_ref().is_none_or(|space| space.gone);
            let life = space.map(|space| space.incarnation);
            let (upload, tried) = match found.upload {
                Upload::Waiting if gone => (2, found.tried),
                Upload::Nothing if !gone && found.is_whole() && life != Some(found.life) => {
                    (1, true)
                }
                Upload::Deleted if !gone && life != Some(found.life) => (3, true),
                Upload::Doomed if gone => (4, true),
                Upload::Nothing
                | Upload::Waiting
                | Upload::Refused
                | Upload::Doomed
                | Upload::Deleted => continue,
            };
            self.exec(
                "UPDATE blobs SET upload = ?2, tried = ?3 WHERE blob = ?1",
                params![found.blob.0, upload, tried],
            )?;
        }
        Ok(())
    }

    /// Somebody opened it.
    pub(crate) fn blob_used(&mut self, blob: BlobId) -> Stored<()> {
        self.step()?;
        let now = self.now_ms;
        self.exec(
            "UPDATE blobs SET used_ms = ?2 WHERE blob = ?1",
            params![blob.0, now],
        )?;
        Ok(())
    }

    /// Forgets a blob with all its parts.
    pub(crate) fn drop_blob(&mut self, blob: BlobId) -> Stored<()> {
        self.step()?;
        self.exec("DELETE FROM blob_parts WHERE blob = ?1", [blob.0])?;
        self.exec("DELETE FROM blobs WHERE blob = ?1", [blob.0])?;
        Ok(())
    }

    /// Forgets the blobs of an entry.
    pub(super) fn drop_blobs_of(&mut self, space: SpaceId, entry: EntryId) -> Stored<()> {
        self.exec(
            "DELETE FROM blob_parts WHERE blob IN
                (SELECT blob FROM blobs WHERE space = ?1 AND entry = ?2)",
            params![space.0, entry.0],
        )?;
        self.exec(
            "DELETE FROM blobs WHERE space = ?1 AND entry = ?2",
            params![space.0, entry.0],
        )?;
        self.ask_again(space)
    }

    /// Forgets those that were used longest ago, until at most so many parts are kept of what the
    /// server has. What is to be sent stays, whatever it needs.
    pub(crate) fn trim_blobs(&mut self, most: u64, except: Option<BlobId>) -> Stored<()> {
        self.step()?;
        let found = self.all(
            &format!("{STATE} WHERE upload = 0 ORDER BY thumb DESC, used_ms DESC, blob"),
            [],
            state,
        )?;
        // Small pictures stay longest, then what was used last.
        let mut kept = 0;
        for one in found {
            kept += u64::from(one.here);
            if kept > most && Some(one.blob) != except {
                self.drop_blob(one.blob)?;
            }
        }
        Ok(())
    }
}
