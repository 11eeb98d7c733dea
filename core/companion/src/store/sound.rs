//! Whether SQLite finds its own file in order. Must not know what rows mean.

use onderweg_sync::store::{StoreError, Stored};

use super::error::failed;
use super::tx::Tx;

impl Tx<'_> {
    /// Whether pages, indices and rows of the file fit together. Reads the whole file.
    ///
    /// There are no foreign keys to check. A file that is not sound may still give many rows.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the disk does not let it be read; damage is an answer, not an error.
    pub fn file_is_sound(&mut self) -> Stored<bool> {
        self.step()?;
        // Straight from SQLite: a refusal here must not break the transaction.
        let said: Result<String, _> =
            (self.db).query_row("PRAGMA integrity_check(1)", [], |row| row.get(0));
        match said.map_err(failed) {
            Ok(said) => Ok(said == "ok"),
            Err(StoreError::Damaged(_)) => Ok(false),
            Err(other) => Err(other),
        }
    }
}
