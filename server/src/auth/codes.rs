//! Account codes: made by the office, kept as a hash, used once.

use onderweg_protocol::code::AccountCode;

use crate::store::{Accounts, NewCode, ProgrammeRole, StoreError};

/// How long a code works: seven days, in milliseconds.
pub const CODE_MS: u64 = 7 * 24 * 3_600_000;
/// Longest name of a person, in bytes.
const MAX_NAME: usize = 120;

/// Why a code was not made.
#[derive(Debug, thiserror::Error)]
pub enum IssueError {
    /// Empty, too long, or with control characters.
    #[error("a name has 1 to {MAX_NAME} bytes and no control characters: choose another")]
    Name,
    /// The store refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The office's side of enrolment.
#[derive(Debug)]
pub struct Codes;

impl Codes {
    /// Makes a code for the account of this name, which is made with it if there is none.
    ///
    /// The code is returned once and kept nowhere; the store keeps its hash for [`CODE_MS`]. Of
    /// `random`, the first half becomes the code, the second the id of a new account.
    ///
    /// # Errors
    ///
    /// [`IssueError`]; nothing was kept.
    pub fn issue(
        store: &dyn Accounts,
        name: &str,
        role: ProgrammeRole,
        now_ms: u64,
        random: [u8; 32],
    ) -> Result<AccountCode, IssueError> {
        let name = name.trim();
        if name.is_empty() || name.len() > MAX_NAME || name.chars().any(char::is_control) {
            return Err(IssueError::Name);
        }
        let mut halves = [[0; 16]; 2];
        for (half, bytes) in halves.iter_mut().zip(random.chunks_exact(16)) {
            half.copy_from_slice(bytes);
        }
        let [secret, account] = halves;
        let code = AccountCode::new(secret);
        store.put_code(&NewCode {
            hash: code.hash(),
            account,
            name: name.to_owned(),
            role,
            now_ms,
            expires_ms: now_ms.saturating_add(CODE_MS),
        })?;
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use onderweg_protocol::ids::Incarnation;

    use super::*;
    use crate::store::MemoryStore;

    #[test]
    fn a_name_is_a_name() {
        let store = MemoryStore::new(Incarnation([1; 16]));
        let issue = |name: &str| Codes::issue(&store, name, ProgrammeRole::Buddy, 0, [7; 32]);
        for name in ["", "  ", "a\nb", "a\0", &"x".repeat(121)] {
            assert!(matches!(issue(name), Err(IssueError::Name)));
        }
        assert_eq!(issue(" Sara ").unwrap(), AccountCode::new([7; 16]));
    }

    #[test]
    fn no_error_repeats_a_name() {
        let dir = tempfile::tempdir().unwrap();
        let life = Incarnation([1; 16]);
        let store = crate::store::SqliteStore::open(dir.path(), life).unwrap();
        let issue = |name: &str| Codes::issue(&store, name, ProgrammeRole::Peer, 0, [7; 32]);
        issue("CANARY").unwrap();
        for error in [issue("CANARY"), issue("CANARY two"), issue("CANARY\0")] {
            let error = error.unwrap_err();
            assert!(!format!("{error} {error:?}").contains("CANARY"));
        }
    }
}
