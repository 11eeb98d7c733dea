//! Quick wipe: the keys first, so that whatever is left afterwards opens never again.
//! Must not ask what is unsent: it is the one act that drops unsent work.

use onderweg_sync::store::{StoreError, Stored};

use super::error::failed;
use super::home::SqliteStore;
use super::vault;

impl SqliteStore {
    /// Destroys this store. The keys are overwritten and gone from the file before anything else;
    /// a kill after that leaves files that nothing opens, and making a new store removes them.
    ///
    /// # Errors
    ///
    /// Those of the disk; call again then.
    pub fn wipe(mut self) -> Stored<()> {
        self.lock();
        let tx = self.db.transaction().map_err(failed)?;
        for name in vault::ALL {
            // In place and of the same size, before secure_delete zeroes the page's free part.
            tx.execute(
                "UPDATE keys SET value = zeroblob(length(value)) WHERE name = ?1",
                [name],
            )
            .map_err(failed)?;
        }
        tx.execute("DELETE FROM keys", []).map_err(failed)?;
        tx.commit().map_err(failed)?;
        self.forget_old_pages()?;
        let Self { db, home, .. } = self;
        drop(db);
        let Some(home) = home else {
            return Ok(());
        };
        home.remove_files()
            .map_err(|_| StoreError::Failed("the files cannot be removed".into()))
    }
}
