//! Puts a store back from a backup of its file. Must not merge: sync does that.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use onderweg_sync::store::Stored;
use rand_core::CryptoRng;

use super::error::{OpenError, failed};
use super::home::{Home, SqliteStore};
use super::notes::{self, Under};
use super::tx::draw_actor;

/// Set until a restored store has drawn a new actor, which needs the PIN.
const REDRAW: &str = "redraw";

impl SqliteStore {
    /// Puts a store back from [`SqliteStore::snapshot_bytes`], in a folder that holds none. The
    /// bytes are opened first: what does not open never becomes a file.
    ///
    /// It is the same device as it was. What it writes from now on, it writes as a new actor,
    /// because its later life may have written as the old one.
    ///
    /// # Errors
    ///
    /// [`OpenError::AlreadyThere`] where a store is: a backup never replaces one.
    pub fn restore(
        home: &Path,
        bytes: &[u8],
        secret: &[u8; 32],
        rng: &mut dyn CryptoRng,
    ) -> Result<Self, OpenError> {
        drop(Self::from_bytes(bytes, secret)?);
        let folder = |error: std::io::Error| OpenError::Folder(error.kind());
        std::fs::create_dir_all(home).map_err(folder)?;
        let lock = Home::lock(home)?;
        lock.make_room()?;
        let new = home.join("journal.db.new");
        let mut file = File::create(&new).map_err(folder)?;
        file.write_all(bytes).map_err(folder)?;
        file.sync_all().map_err(folder)?;
        std::fs::rename(&new, Home::file(home)).map_err(folder)?;
        let mut store = Self::open_locked(lock, secret)?;
        notes::write(&store.db, &store.vault, rng, Under::Transit, REDRAW, b"")?;
        store.redraw(rng)?;
        Ok(store)
    }

    /// Draws a new actor if that is due and the store is open.
    pub(super) fn redraw(&mut self, rng: &mut dyn CryptoRng) -> Stored<()> {
        if self.vault.is_locked() {
            return Ok(());
        }
        let tx = self.db.transaction().map_err(failed)?;
        let due = tx
            .execute("DELETE FROM notes WHERE under = 0 AND name = ?1", [REDRAW])
            .map_err(failed)?;
        if due == 0 {
            return Ok(());
        }
        draw_actor(&tx, &self.vault, rng)?;
        tx.commit().map_err(failed)
    }
}
