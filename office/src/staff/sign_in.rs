//! The door: first proof, second proof, and how often each may be tried.

use std::net::IpAddr;

use rand_core::CryptoRng;
use rusqlite::{OptionalExtension, Transaction, params};

use super::account::address;
use super::error::{Result, StaffError};
use super::keys::Sealed;
use super::pace::{FORGET_MS, Pace, Tries};
use super::password::Stretched;
use super::session::{self, Stage, Token};
use super::{Staff, factor};

/// Wrong tries for one account before the first wait.
const PER_ACCOUNT: u32 = 5;
/// Wrong tries from one place before the first wait: an office may share it.
const PER_PLACE: u32 = 20;

/// Where a try comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place(pub Option<IpAddr>);

impl Place {
    /// One home or office: an IPv4 address, or the network of an IPv6 one.
    fn bytes(self) -> Vec<u8> {
        match self.0.map(|address| address.to_canonical()) {
            Some(IpAddr::V4(address)) => address.octets().to_vec(),
            Some(IpAddr::V6(address)) => address.octets().split_at(8).0.to_vec(),
            None => Vec::new(),
        }
    }
}

/// What came of an address and a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Password {
    /// Both right: the code is asked next, with this.
    Right(Token),
    /// One of them is wrong; nobody says which.
    Wrong {
        /// Tries until the first wait.
        left: u64,
    },
    /// Not looked at.
    Later {
        /// Minutes to wait.
        minutes: u64,
    },
}

/// What came of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    /// Signed in, with a token that is not the one before.
    In(Token),
    /// Wrong, run out or used.
    Wrong {
        /// Tries until the first wait.
        left: u64,
    },
    /// Not looked at.
    Later {
        /// Minutes to wait.
        minutes: u64,
    },
    /// The first proof has run out.
    Again,
}

impl Staff {
    /// Looks at the first proof. Costs the same whether there is such an account or not: about a fifth
    /// of a second of one core, so call it where that may wait.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn password(
        &self,
        typed: &str,
        password: &str,
        from: Place,
        now_ms: i64,
        rng: &mut dyn CryptoRng,
    ) -> Result<Password> {
        let address = address(typed).unwrap_or_default();
        let tried = Tried {
            place: self.hidden("place", &from.bytes())?,
            what: self.hidden("account", address.as_bytes())?,
        };
        let left = match self.writing(|tx| tried.begin(tx, now_ms))? {
            Pace::Look { left } => left,
            Pace::Wait { minutes } => return Ok(Password::Later { minutes }),
        };
        let known = self.known(&address)?;
        let nobody = Stretched::nobody(self.cost);
        let stretched = known.as_ref().map_or(&nobody, |known| &known.password);
        let right = stretched.is(password, self.keys.pepper())?;
        let account = known.filter(|_| right).map(|known| known.account);
        self.writing(|tx| match account {
            Some(account) => {
                tried.was_right(tx, now_ms)?;
                let token = session::begin(tx, account.id, Stage::Half, now_ms, rng)?;
                Ok(Password::Right(token))
            }
            None if left > 0 => Ok(Password::Wrong { left: left.into() }),
            None => Ok(Password::Later {
                minutes: tried.minutes(tx, now_ms)?,
            }),
        })
    }

    /// Looks at the second proof. Each code is accepted once.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`]; [`StaffError::Key`] where the sealing key is another one.
    pub fn code(
        &self,
        half: &Token,
        code: &str,
        from: Place,
        now_ms: i64,
        rng: &mut dyn CryptoRng,
    ) -> Result<Code> {
        let Some(account) = self.halfway(half, now_ms)? else {
            return Ok(Code::Again);
        };
        let tried = Tried {
            place: self.hidden("place", &from.bytes())?,
            what: self.hidden("code", &account.id.0.to_be_bytes())?,
        };
        let left = match self.writing(|tx| tried.begin(tx, now_ms))? {
            Pace::Look { left } => left,
            Pace::Wait { minutes } => return Ok(Code::Later { minutes }),
        };
        let Some(known) = self.known_by_id(account.id)? else {
            return Ok(Code::Again);
        };
        let secret = self.keys.open(Sealed::Factor, account.id.0, &known.factor);
        // Below, only as long as it is this secret: the account may be renewed meanwhile.
        let step = factor::step(&secret.ok_or(StaffError::Key)?, code, now_ms)?;
        self.writing(|tx| {
            let fresh = match step {
                Some(step) => {
                    tx.execute(
                        "UPDATE staff SET last_step = ?2
                         WHERE id = ?1 AND last_step < ?2 AND factor = ?3",
                        params![account.id.0, step, known.factor],
                    )? == 1
                }
                None => false,
            };
            if fresh {
                tried.was_right(tx, now_ms)?;
                let token = session::begin(tx, account.id, Stage::In, now_ms, rng)?;
                session::inherit(tx, half, &token)?;
                return Ok(Code::In(token));
            }
            if left > 0 {
                return Ok(Code::Wrong { left: left.into() });
            }
            Ok(Code::Later {
                minutes: tried.minutes(tx, now_ms)?,
            })
        })
    }

    pub(super) fn hidden(&self, kind: &str, name: &[u8]) -> Result<[u8; 32]> {
        self.keys.hidden(kind, name).ok_or(StaffError::Stretch)
    }
}

/// What a try counts against.
struct Tried {
    place: [u8; 32],
    what: [u8; 32],
}

impl Tried {
    /// Counts it against both, unless the place has to wait already.
    fn begin(&self, tx: &Transaction<'_>, now_ms: i64) -> Result<Pace> {
        tx.execute(
            "DELETE FROM tries WHERE last_ms < ?1 AND until_ms < ?2",
            [now_ms.saturating_sub(FORGET_MS), now_ms],
        )?;
        let mut place = read(tx, &self.place)?;
        let at_place = place.begin(now_ms, PER_PLACE);
        write(tx, &self.place, &place)?;
        if let Pace::Wait { .. } = at_place {
            return Ok(at_place);
        }
        let mut what = read(tx, &self.what)?;
        let pace = what.begin(now_ms, PER_ACCOUNT);
        write(tx, &self.what, &what)?;
        Ok(pace)
    }

    /// Forgets the tries of the account; the place only gets this one back.
    fn was_right(&self, tx: &Transaction<'_>, now_ms: i64) -> Result<()> {
        let mut place = read(tx, &self.place)?;
        place.take_back(now_ms);
        write(tx, &self.place, &place)?;
        tx.execute("DELETE FROM tries WHERE key = ?1", [self.what])?;
        Ok(())
    }

    fn minutes(&self, tx: &Transaction<'_>, now_ms: i64) -> Result<u64> {
        match read(tx, &self.what)?.wait(now_ms) {
            Pace::Wait { minutes } => Ok(minutes),
            Pace::Look { .. } => Ok(1),
        }
    }
}

fn read(tx: &Transaction<'_>, key: &[u8; 32]) -> Result<Tries> {
    let found = tx.query_row(
        "SELECT count, last_ms, locks, until_ms FROM tries WHERE key = ?1",
        [key],
        |row| {
            Ok(Tries {
                count: row.get(0)?,
                last_ms: row.get(1)?,
                locks: row.get(2)?,
                until_ms: row.get(3)?,
            })
        },
    );
    Ok(found.optional()?.unwrap_or_default())
}

fn write(tx: &Transaction<'_>, key: &[u8; 32], tries: &Tries) -> Result<()> {
    tx.execute(
        "INSERT INTO tries (key, count, last_ms, locks, until_ms) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (key) DO UPDATE SET count = ?2, last_ms = ?3, locks = ?4, until_ms = ?5",
        params![key, tries.count, tries.last_ms, tries.locks, tries.until_ms],
    )?;
    Ok(())
}
