//! Who may use this server: accounts, their codes, their devices. Knows no space's content.

use std::fmt;

use onderweg_protocol::ids::{DeviceId, DeviceKeys, SpaceId};

use super::Result;

/// What the programme calls an account's person. Not a right in any space.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum ProgrammeRole {
    /// Whose journal it is.
    Newcomer,
    /// Lives with a newcomer.
    Buddy,
    /// Helps several.
    Peer,
    /// Helps with one goal.
    Mentor,
    /// A device of the programme's office: it may ask for account codes.
    Office,
}

impl ProgrammeRole {
    /// All roles, in the order of the product text.
    pub const ALL: [Self; 5] = [
        Self::Newcomer,
        Self::Buddy,
        Self::Peer,
        Self::Mentor,
        Self::Office,
    ];

    /// The word for it, as in commands and tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Newcomer => "newcomer",
            Self::Buddy => "buddy",
            Self::Peer => "peer",
            Self::Mentor => "mentor",
            Self::Office => "office",
        }
    }

    /// The role that `word` names.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
}

impl fmt::Display for ProgrammeRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A code to be kept: never the code itself.
#[derive(Clone, PartialEq, Eq)]
pub struct NewCode {
    /// Its hash.
    pub hash: [u8; 32],
    /// Id for the account, if there is none of this name yet.
    pub account: [u8; 16],
    /// What the office calls the person.
    pub name: String,
    /// Their role.
    pub role: ProgrammeRole,
    /// When it is made, by the server's clock.
    pub now_ms: u64,
    /// When it stops working.
    pub expires_ms: u64,
}

impl fmt::Debug for NewCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewCode")
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// What became of a code that somebody showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Redeemed {
    /// The device belongs to the account now; also for the same device again.
    Enrolled(ProgrammeRole),
    /// No such code.
    Unknown,
    /// Another device used it.
    Used,
    /// Too old.
    Expired,
}

/// Accounts and devices.
///
/// # Guarantees
///
/// - **Durability** and **atomicity** as in [`super::Store`].
/// - **One use**: of any number of devices that show one code, at once or later, one is enrolled.
/// - **Retry**: the same device may show its code again and gets the same answer.
#[allow(
    clippy::missing_errors_doc,
    reason = "every method fails in one way: StoreError when the database refuses"
)]
pub trait Accounts: Send + Sync {
    /// Keeps a code. An account of the same name is given a further code, and the role.
    fn put_code(&self, code: &NewCode) -> Result<()>;

    /// Enrols a device with a code.
    fn redeem(&self, hash: &[u8; 32], keys: &DeviceKeys, now_ms: u64) -> Result<Redeemed>;

    /// What the programme calls the person of an enrolled device.
    fn role_of(&self, device: DeviceId) -> Result<Option<ProgrammeRole>>;

    /// The Ed25519 key of a device that is enrolled, or that the log of a space names or named.
    fn key_of(&self, device: DeviceId) -> Result<Option<[u8; 32]>>;

    /// Whether a device is a member of a space now.
    fn is_present(&self, space: SpaceId, device: DeviceId) -> Result<bool>;

    /// The devices that are members of a space now.
    fn present(&self, space: SpaceId) -> Result<Vec<DeviceId>>;

    /// The spaces that a device is a member of now.
    fn spaces_of(&self, device: DeviceId) -> Result<Vec<SpaceId>>;
}
