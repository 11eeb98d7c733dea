//! Accounts: making one, reading one. Must not know what is tried at the door.

use rand_core::CryptoRng;
use rusqlite::{ErrorCode, OptionalExtension, Row, params};

use super::error::{Result, StaffError};
use super::keys::Sealed;
use super::password::{Cost, Stretched};
use super::{Staff, factor};
use crate::desk::StaffId;

/// What somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Works with people.
    Caseworker,
    /// Looks after caseworkers; sees names, never what is in a file.
    Coordinator,
}

impl Role {
    /// `caseworker` or `coordinator`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Caseworker => "caseworker",
            Role::Coordinator => "coordinator",
        }
    }

    /// The role with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Role::Caseworker, Role::Coordinator]
            .into_iter()
            .find(|role| role.as_str() == name)
    }
}

/// Somebody who is to get an account.
#[derive(Clone, Copy)]
pub struct NewStaff<'a> {
    /// Work e-mail address. Case does not matter.
    pub address: &'a str,
    /// As it is shown to colleagues and to the people of the programme.
    pub name: &'a str,
    /// What they may do.
    pub role: Role,
    /// 12 to 256 characters.
    pub password: &'a str,
}

impl std::fmt::Debug for NewStaff<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewStaff(..)")
    }
}

/// A new account, and what its code app scans: to be shown once, to that person alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// The account.
    pub id: StaffId,
    /// `otpauth://totp/...`, for a code app.
    pub uri: String,
}

impl std::fmt::Debug for Enrolment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Enrolment({:?}, ..)", self.id)
    }
}

/// Somebody who may sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Who.
    pub id: StaffId,
    /// Work e-mail address.
    pub address: String,
    /// Name as it is shown.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The language they chose.
    pub language: Option<String>,
}

/// An account with what is compared at the door.
pub(super) struct Known {
    pub(super) account: Account,
    pub(super) password: Stretched,
    pub(super) factor: Vec<u8>,
}

impl Staff {
    /// Makes an account and a secret for its code app.
    ///
    /// # Errors
    ///
    /// [`StaffError::Address`], [`StaffError::Taken`], [`StaffError::Name`], [`StaffError::Password`].
    pub fn add(
        &self,
        new: &NewStaff<'_>,
        now_ms: i64,
        rng: &mut dyn CryptoRng,
    ) -> Result<Enrolment> {
        let address = address(new.address).ok_or(StaffError::Address)?;
        let name = new.name.trim();
        let length = name.chars().count();
        if length == 0 || length > 100 || name.chars().any(char::is_control) {
            return Err(StaffError::Name);
        }
        let password = Stretched::new(new.password, self.cost, self.keys.pepper(), rng)?;
        let secret = factor::draw(rng);
        let uri = factor::enrolment(&secret, &address)?;
        let id = self.writing(|tx| {
            tx.execute(
                "INSERT INTO staff (address, name, role, kib, passes, salt, hash, factor, made_ms)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, x'', ?8)",
                params![
                    address,
                    name,
                    new.role.as_str(),
                    password.cost.kib,
                    password.cost.passes,
                    password.salt,
                    password.hash,
                    now_ms,
                ],
            )
            .map_err(taken)?;
            let id = tx.last_insert_rowid();
            let sealed = self.keys.seal(Sealed::Factor, id, &secret, rng);
            let sealed = sealed.ok_or(StaffError::Stretch)?;
            tx.execute(
                "UPDATE staff SET factor = ?2 WHERE id = ?1",
                params![id, sealed],
            )?;
            Ok(id)
        })?;
        Ok(Enrolment {
            id: StaffId(id),
            uri,
        })
    }

    /// Everybody who may sign in, by name.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn list(&self) -> Result<Vec<Account>> {
        let db = self.db();
        let mut rows = db.prepare(
            "SELECT id, address, name, role, language FROM staff ORDER BY name, address",
        )?;
        let all = rows.query_map([], account)?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// One account.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn account(&self, id: StaffId) -> Result<Option<Account>> {
        let found = self.db().query_row(
            "SELECT id, address, name, role, language FROM staff WHERE id = ?1",
            [id.0],
            account,
        );
        Ok(found.optional()?)
    }

    /// Keeps the language that somebody chose. Nothing happens where there is no such account.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn set_language(&self, id: StaffId, tag: &str) -> Result<()> {
        self.db().execute(
            "UPDATE staff SET language = ?2 WHERE id = ?1",
            params![id.0, tag],
        )?;
        Ok(())
    }

    /// The code that somebody's code app shows now: for tests, and for a demonstration on one machine.
    ///
    /// # Errors
    ///
    /// [`StaffError::Key`] where the sealing key is another one.
    #[doc(hidden)]
    pub fn current_code(&self, id: StaffId, now_ms: i64) -> Result<String> {
        let sealed: Vec<u8> =
            self.db()
                .query_row("SELECT factor FROM staff WHERE id = ?1", [id.0], |row| {
                    row.get(0)
                })?;
        let secret = self.keys.open(Sealed::Factor, id.0, &sealed);
        factor::code(&secret.ok_or(StaffError::Key)?, now_ms)
    }

    pub(super) fn known(&self, address: &str) -> Result<Option<Known>> {
        let found = self.db().query_row(
            "SELECT id, address, name, role, language, kib, passes, salt, hash, factor
             FROM staff WHERE address = ?1",
            [address],
            known,
        );
        Ok(found.optional()?)
    }

    pub(super) fn known_by_id(&self, id: StaffId) -> Result<Option<Known>> {
        let found = self.db().query_row(
            "SELECT id, address, name, role, language, kib, passes, salt, hash, factor
             FROM staff WHERE id = ?1",
            [id.0],
            known,
        );
        Ok(found.optional()?)
    }
}

/// An address as it is kept; `None` for what cannot be one.
pub(super) fn address(typed: &str) -> Option<String> {
    let address = typed.trim().to_lowercase();
    let (name, place) = address.split_once('@')?;
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, ':' | '@' | '<' | '>');
    let fits = !name.is_empty() && !place.is_empty() && address.len() <= 254;
    (fits && !name.contains(odd) && !place.contains(odd)).then_some(address)
}

fn account(row: &Row<'_>) -> rusqlite::Result<Account> {
    let role: String = row.get(3)?;
    Ok(Account {
        id: StaffId(row.get(0)?),
        address: row.get(1)?,
        name: row.get(2)?,
        role: Role::parse(&role).unwrap_or(Role::Caseworker),
        language: row.get(4)?,
    })
}

fn known(row: &Row<'_>) -> rusqlite::Result<Known> {
    Ok(Known {
        account: account(row)?,
        password: Stretched {
            cost: Cost {
                kib: row.get(5)?,
                passes: row.get(6)?,
            },
            salt: row.get(7)?,
            hash: row.get(8)?,
        },
        factor: row.get(9)?,
    })
}

fn taken(error: rusqlite::Error) -> StaffError {
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => StaffError::Taken,
        _ => StaffError::Database(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for (typed, kept) in [
            (" Lien.V@Office.Example ", Some("lien.v@office.example")),
            ("a@b", Some("a@b")),
            ("", None),
            ("lien", None),
            ("@b", None),
            ("a@", None),
            ("a@b@c", None),
            ("a b@c", None),
            ("a:b@c", None),
            ("a@b\n", Some("a@b")),
            ("a\0@b", None),
        ] {
            assert_eq!(address(typed).as_deref(), kept, "{typed:?}");
        }
        assert_eq!(address(&format!("{}@b", "a".repeat(300))), None);
    }

    #[test]
    fn debug_says_nothing_of_anybody() {
        let new = NewStaff {
            address: "lien@office.example",
            name: "Lien",
            role: Role::Caseworker,
            password: "correct horse battery",
        };
        assert_eq!(format!("{new:?}"), "NewStaff(..)");
    }
}
