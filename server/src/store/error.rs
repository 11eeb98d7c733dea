//! Why a store refuses. Names what was wrong with the database, never what is in it.

/// A store could not do what it was asked; nothing of the transaction was written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused: full, read-only, damaged or out of reach.
    #[error("the database refused: {0}")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A newer release wrote the database.
    #[error(
        "the database has schema {found}, this build knows {known}: install the newer release; nothing was changed"
    )]
    TooNew {
        /// Schema of the file.
        found: u32,
        /// Newest schema of this build.
        known: u32,
    },
    /// What was read cannot have been written by us.
    #[error("the database is damaged at {0}: restore it from a backup, the phones heal the rest")]
    Damaged(&'static str),
    /// Another process has the data folder.
    #[error("another server uses this data folder: stop it first, or choose another folder")]
    InUse,
    /// A file beside the database cannot be read or written.
    #[error("cannot use {what} in the data folder: {source}")]
    File {
        /// Which file.
        what: &'static str,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
}

/// Result of a store.
pub type Result<T> = std::result::Result<T, StoreError>;
