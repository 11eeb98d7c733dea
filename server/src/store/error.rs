//! Why a store refuses. Names what was wrong with the database, never what is in it.

use std::borrow::Cow;

/// A store could not do what it was asked; nothing of the transaction was written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused: full, read-only or damaged.
    #[error("the database refused: {0}")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Another program writes, and did not end in the time that this one waits.
    #[error("another program is writing to the database: nothing was changed, try again")]
    Busy,
    /// The database is out of reach. The next call tries anew. Should the connection have broken in
    /// the middle of a commit, nobody knows whether it was carried out: asking again tells.
    #[error("the database is out of reach ({0}): it is tried again at the next request")]
    Away(Cow<'static, str>),
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
    /// The database of this folder was moved to another.
    #[error(
        "this server was moved to PostgreSQL: serve with --postgres; to go back to this folder, delete the file 'moved' in it"
    )]
    Moved,
    /// The database that was to be filled has something in it.
    #[error(
        "there is something in the database already: move into an empty one; nothing was changed"
    )]
    NotEmpty,
    /// What arrived is not what was sent.
    #[error("the copy of {0} differs from the original: nothing was moved")]
    Differs(&'static str),
    /// A file beside the database cannot be read or written.
    #[error("cannot use {what}: {source}")]
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
