//! What can go wrong with accounts. Holds nothing that a person typed.

/// Why an account was not made, or could not be asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StaffError {
    /// The database does not do what it is asked: look at the disk and the rights of the file.
    #[error("the database of the staff failed: {0}")]
    Database(#[from] rusqlite::Error),
    /// A newer release wrote the file: start that one.
    #[error("office.db has schema {found}; this release knows {known}")]
    TooNew {
        /// In the file.
        found: u32,
        /// In this release.
        known: u32,
    },
    /// The folder or the file cannot be made or kept private.
    #[error("office.db cannot be kept private: {0}")]
    File(#[from] std::io::Error),
    /// Not an address of the form `name@place`.
    #[error("not a work e-mail address")]
    Address,
    /// There is an account with this address.
    #[error("there is an account with this address")]
    Taken,
    /// There is no account with this address.
    #[error("there is no account with this address")]
    Nobody,
    /// A name is needed: 1 to 100 characters on one line.
    #[error("a name has 1 to 100 characters and one line")]
    Name,
    /// A password has 12 to 256 characters.
    #[error("a password has 12 to 256 characters")]
    Password,
    /// A sealed value does not open: the key is another one than it was.
    #[error("the sealing key is not the one that this file was made with")]
    Key,
    /// Stretching a password or sealing failed, which only a lack of memory explains.
    #[error("a password could not be stretched")]
    Stretch,
}

/// Shorthand for what accounts answer.
pub type Result<T, E = StaffError> = std::result::Result<T, E>;
