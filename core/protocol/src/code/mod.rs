//! Codes that people read aloud and type: an account, an invitation, a way back after a loss.
//!
//! Crockford base32, in groups of four, with a check that says when something was mistyped. Reading
//! forgives what eyes and keyboards do: case, O for 0, I and L for 1, Arabic digits, dashes, spaces
//! and the invisible marks of right-to-left text. Random bytes come as arguments; a code's text is
//! never in an error or in Debug.
//!
//! | code       | characters       | secret   | check                                               |
//! |------------|------------------|----------|-----------------------------------------------------|
//! | account    | 26 + 1           | 128 bits | any one wrong, any two swapped                      |
//! | invitation | 15 + 1           | 75 bits  | the same; stretched with Argon2id                   |
//! | recovery   | 26 + 6           | 128 bits | any four wrong; tells where, if one or a swap       |

mod account;
mod check;
pub(crate) mod crockford;
mod invitation;
mod recovery;

pub use account::AccountCode;
pub use invitation::{InviteCode, Stretched};
pub use recovery::{RecoveryCode, RecoverySeeds};

/// Why a text is not a code, and what to do. Positions count characters from 1, without dashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Characters are missing or too many.
    #[error("the code has {expected} characters, {found} were typed: compare it with the original")]
    Length {
        /// How many it should have.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// A character that no code has.
    #[error("character {position} is not used in codes: they have digits and letters, but no U")]
    Character {
        /// Which.
        position: usize,
    },
    /// The check tells which character is wrong, or the first of two swapped.
    #[error("one character is wrong near position {position}: compare it with the original")]
    Near {
        /// Where.
        position: usize,
    },
    /// The check tells that something is wrong, not where.
    #[error("check digit does not match: compare every character with the original")]
    Check,
    /// Stretching needs [`InviteCode::MEMORY_KIB`] KiB of memory for a moment.
    #[error("not enough memory to read the code: close other apps and try again")]
    Memory,
}
